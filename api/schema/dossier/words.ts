// What a dossier calls things by words of its own.
import { districts } from '../../../cypher/model.ts'
import { builder } from '../../builder.ts'
import { districtWords } from '../../words/valueWords.ts'
import { DossierRef } from '../refs.ts'
import { WordType, type WordRow } from '../vocabulary.ts'
import type { DossierRow } from './row.ts'

const aspectsOf = ({ said }: DossierRow): WordRow[] =>
  (said.aspects ?? []).map(({ name, words }) => ({ value: name, name: words, meaning: null }))

/** All of them; the product's own title where the dossier gives none. */
const districtsOf = ({ said }: DossierRow): WordRow[] =>
  districts.map((district) => ({
    value: district,
    name: said.districts?.find((own) => own.district === district)?.words ?? districtWords[district],
    meaning: null,
  }))

builder.objectFields(DossierRef, (t) => ({
  aspects: t.field({
    type: [WordType],
    description:
      'What should be looked at, by the dossier’s own names: the rows of its coverage, in the order of its file. `value` is what EXAMINES and open questions name. Empty where its file has no `aspects` [F6].',
    resolve: aspectsOf,
  }),
  districts: t.field({
    type: [WordType],
    description:
      'Titles of the five districts of the map, in the order parliament, oversight, incident, response, affected: the dossier’s own, else the product’s. `value` is the district’s name [G1].',
    resolve: districtsOf,
  }),
}))
