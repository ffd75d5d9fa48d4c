import { kindGlyphs, phaseGlyphs, signGlyphs, type KindGlyph, type PhaseGlyph, type Stroke } from './glyphs.ts'

function path(stroke: Stroke, ink: string, surface: string): string {
  const colour = stroke.isCutOut ? surface : ink
  const fill = stroke.isFilled ? ink : 'none'
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash}"` : ''
  const line = stroke.isFilled ? 'none' : colour
  return `<path d="${stroke.d}" fill="${fill}" stroke="${line}" stroke-width="${stroke.width ?? 2}"${dash}/>`
}

function image(strokes: readonly Stroke[], ink: string, surface: string, under = ''): string {
  const body = strokes.map((stroke) => path(stroke, ink, surface)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" stroke-linecap="round" stroke-linejoin="round">${under}${body}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** A phase's glyph as a data image for the canvas: colours are CSS colours, 24 × 24. */
export function phaseImage(phase: PhaseGlyph, ink: string, surface: string): string {
  return image(phaseGlyphs[phase], ink, surface)
}

/** The same on a disc of the surface, to stand over a border. */
export function badgeImage(phase: PhaseGlyph, ink: string, surface: string): string {
  return image(phaseGlyphs[phase], ink, surface, `<circle cx="12" cy="12" r="12" fill="${surface}"/>`)
}

/** A kind's glyph, likewise. */
export function kindImage(kind: KindGlyph, ink: string, surface: string): string {
  return image(kindGlyphs[kind], ink, surface)
}

/** The triangle of what is past due, filled with the surface, to stand over a border. */
export function overdueImage(ink: string, surface: string): string {
  return image(
    signGlyphs.overdue,
    ink,
    surface,
    `<path d="M12 1L24 22.5H0z" fill="${surface}"/><path d="M12 4L21.5 20h-19z" fill="${surface}"/>`,
  )
}

/** The pin of what stays, on a disc of the surface. */
export function pinImage(ink: string, surface: string): string {
  return image(signGlyphs.pin, ink, surface, `<circle cx="12" cy="12" r="12" fill="${surface}"/>`)
}
