import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { areCoupled, turnTo } from '../../explore/moment.ts'
import { placeOf, placeOfItem } from '../../explore/places.ts'
import type { Address } from '../../explore/address.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Item } from './documents.ts'
import type { Vocabulary } from './furtherDocuments.ts'
import { namedAs } from './Side.tsx'

/** Both clocks on or after the first day, whichever of them stands before it. */
function toFirst(address: Address, day: string, trueOn: string): Address {
  if (areCoupled(address)) return turnTo(address, 'trueOn', day)
  const turned = turnTo(address, 'knownOn', day)
  return trueOn < day ? { ...turned, trueOn: day } : turned
}

/** An item that the public knew nothing of yet: its name, since the reader came for it, and the way to the first day. */
export function NotKnown({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const { address, go } = useDossier()
  const { firstKnownOn, moment } = item
  const { type, kind } = namedAs(item, vocabulary)
  const isBefore = firstKnownOn === null || moment.knownOn < firstKnownOn
  return (
    <section className="panel item-unknown">
      <p className="item-kind">
        <KindIcon kind={item.type} size={16} />
        <span>{kind === null ? type : `${type}, ${kind}`}</span>
      </p>
      <h2 dir="auto">{item.name}</h2>
      <p>
        <span className="tag item-unknown-tag">{words.notKnown}</span>
      </p>
      <p>{isBefore ? words.notKnownOn(longDay(words, moment.knownOn)) : words.notBegunOn(longDay(words, moment.trueOn))}</p>
      <p>{firstKnownOn === null ? words.neverKnown : words.firstKnown(longDay(words, firstKnownOn))}</p>
      {firstKnownOn === null ? null : (
        <button type="button" className="button" onClick={() => go(toFirst(address, firstKnownOn, moment.trueOn))}>
          {words.goTo(longDay(words, firstKnownOn))}
        </button>
      )}
    </section>
  )
}

/** An address that names no item, or one that this dossier does not have. */
export function NoItem({ slug, item }: { readonly slug: string; readonly item: Item | null }): ReactNode {
  const { words } = useWords()
  const dossier = useDossier()
  return (
    <section className="panel item-unknown">
      <h2>{words.noSuchItem}</h2>
      <p className="item-missing" dir="auto">
        {item ? words.notOfDossier(item.name) : words.noSuchItemWhy(slug)}
      </p>
      <p className="item-ways">
        <Link className="button" to={placeOf(dossier.slug, 'overview', { ...dossier.address, item: null })}>
          {words.toOverview}
        </Link>
        {item?.dossiers.map((other) => (
          <Link key={other.slug} className="button" to={placeOfItem(other.slug, slug, dossier.address)}>
            {words.inDossier(other.title)}
          </Link>
        ))}
      </p>
    </section>
  )
}
