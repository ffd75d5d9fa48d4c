const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * A text of the store for a line of another text: one line, without control characters; what is written from right to left stands
 * isolated, so that it turns nothing around it.
 */
export function plain(text: string): string {
  const line = text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line
}
