/** Pixels of a text in the font of the cards. */
export type Measure = (text: string) => number

function fitted(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A name on at most two lines of the given width; what does not fit ends in an ellipsis. */
export function twoLines(name: string, width: number, measure: Measure): string {
  const words = name.split(' ')
  let first = words[0] ?? ''
  let at = 1
  while (at < words.length && measure(`${first} ${words[at]}`) <= width) {
    first = `${first} ${words[at]}`
    at += 1
  }
  const rest = words.slice(at).join(' ')
  return rest === '' ? fitted(first, width, measure) : `${fitted(first, width, measure)}\n${fitted(rest, width, measure)}`
}
