/** Where an item lives on the context map (rule G1, worked out by the server), in reading order. */
export const districts = ['parliament', 'oversight', 'incident', 'response', 'affected'] as const
export type District = (typeof districts)[number]

/** A district that this page does not know stands with those who are affected. */
export function districtNamed(name: string): District {
  return districts.find((district) => district === name) ?? 'affected'
}
