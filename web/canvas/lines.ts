/** Pixels of a text in the font of the cards. */
export type Measure = (text: string) => number

const letterBreaks = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function longestStart(text: string, width: number, measure: Measure, end: string): string {
  const letters = Array.from(letterBreaks.segment(text), (part) => part.segment)
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}${end}`) > width) letters.pop()
  return letters.join('')
}

/** Parts of a word that is too long for a line, each but the last with a hyphen. */
function parts(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word]
  const start = longestStart(word, width, measure, '-')
  const rest = word.slice(start.length)
  return rest === '' ? [start] : [start.endsWith('-') ? start : `${start}-`, ...parts(rest, width, measure)]
}

/** A name on at most so many lines of the given width: words that are too long are broken, what does not fit ends in an ellipsis. */
export function linesOf(name: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (measure(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = parts(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const cut = (lines[most - 1] ?? '').replace(/-$/, '')
  return [...lines.slice(0, most - 1), `${longestStart(cut, width, measure, '…').trimEnd()}…`]
}
