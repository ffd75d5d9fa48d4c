import { InvalidInput, TooLarge } from '../errors.ts'
import { valueLimits as limits } from '../limits.ts'

/**
 * Bounds the variables of a query, whatever their types: length of texts, number and depth of values, no null character.
 * Walks without recursion, so that depth cannot overflow the stack. Throws TooLarge and InvalidInput.
 */
export function checkValues(variables: unknown, options: { readonly areLong: boolean }): void {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    seen += 1
    if (depth > limits.depth) throw new TooLarge(`The variables are nested too deeply: at most ${limits.depth} levels.`)
    if (typeof value === 'string') {
      if (value.includes('\0')) throw new InvalidInput('A variable holds a null character.')
      if (!options.areLong && value.length > limits.stringLength)
        throw new TooLarge(`A variable is too long: at most ${limits.stringLength} characters.`)
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 })
    }
    if (!options.areLong && seen + waiting.length > limits.values)
      throw new TooLarge(`The variables hold too many values: at most ${limits.values}.`)
  }
}
