// Short names of items, so that an address may hold a hundred of them. Pure.

const length = 5
const base = 36

/** Five letters and digits out of a slug (FNV-1a). Two items of a dossier of 500 share one once in 500 dossiers; they then go together. */
export function tagOf(slug: string): string {
  let hash = 0x811c9dc5
  for (const letter of slug) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % base ** length).toString(base).padStart(length, '0')
}

const whole = new RegExp(`^(?:[0-9a-z]{${length}}){1,500}$`)

/** Tags one after another, each once; null where the text is anything else. */
export function readTags(text: string): readonly string[] | null {
  if (!whole.test(text)) return null
  const tags = Array.from({ length: text.length / length }, (_, index) => text.slice(index * length, (index + 1) * length))
  return new Set(tags).size === tags.length ? tags : null
}
