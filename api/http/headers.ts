// Headers of every answer. The policy is strict; GraphiQL's page alone may set styles inline and load fonts from data addresses.

type Page = 'strict' | 'graphiql'

function policy(page: Page): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': page === 'graphiql' ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': page === 'graphiql' ? "'self' data:" : "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const headers: Readonly<Record<Page, Readonly<Record<string, string>>>> = {
  strict: { ...common, 'content-security-policy': policy('strict') },
  graphiql: { ...common, 'content-security-policy': policy('graphiql') },
}

export function securityHeaders(page: Page = 'strict'): Readonly<Record<string, string>> {
  return headers[page]
}
