// What a file says of the dossier itself, beside its title: key moments, and words of its own.
import { districts, limits, measures as modelMeasures } from '../../cypher/model.ts'
import type { AspectName, DistrictTitle, KeyMoment, Measure } from '../../api/record/dossier.ts'
import { aspectForm } from './forms.ts'
import type { Cursor } from './cursor.ts'
import { capitals, choice, day, title, words } from './scalars.ts'

/** F9. */
export function readMoments(at: Cursor): KeyMoment[] {
  return at.list('a list of {on, title}').flatMap((entry) => {
    const fields = entry.fields('a key moment', ['on', 'title'])
    const onAt = fields?.need('on')
    const titleAt = fields?.need('title')
    const on = onAt && day(onAt)
    const called = titleAt && title(titleAt)
    return on !== undefined && called ? [{ on, title: called }] : []
  })
}

/** F5: measures of the dossier's own. */
export function readMeasures(at: Cursor): Measure[] {
  const known: readonly string[] = modelMeasures
  return at.entries('measures by NAME').flatMap((entry) => {
    const name = capitals(entry.at, 'a name like WAITING_TIME')
    const said = words(entry.value, limits.name)
    if (name !== undefined && known.includes(name)) entry.at.error('a measure that the model has', name, 'a name of your own')
    return name !== undefined && said ? [{ name, words: said }] : []
  })
}

/** What should be looked at, in the order of the file. */
export function readAspects(at: Cursor): AspectName[] {
  return at.entries('aspects by NAME').flatMap((entry) => {
    const name = capitals(entry.at, aspectForm)
    const said = title(entry.value)
    return name !== undefined && said ? [{ name, words: said }] : []
  })
}

/** Titles of districts, in the order of the model, whatever that of the file. */
export function readDistricts(at: Cursor): DistrictTitle[] {
  const found = at.entries('titles by district').flatMap((entry) => {
    const district = choice(entry.at, districts, 'district')
    const said = title(entry.value)
    return district && said ? [{ district, words: said }] : []
  })
  return districts.flatMap((district) => found.find((one) => one.district === district) ?? [])
}
