import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'

interface Props {
  readonly slug: string
  readonly name: string
  /** In full words, where there is room. */
  readonly isLong?: boolean
}

/** The way to an item's own page. */
export function ItemLink({ slug, name, isLong = false }: Props): ReactNode {
  const { words } = useWords()
  const { slug: dossier, address } = useDossier()
  const label = words.openItem(name)
  return (
    <Link
      to={placeOfItem(dossier, slug, address)}
      className={isLong ? 'item-link item-link-long' : 'item-link'}
      aria-label={label}
      title={label}
    >
      {isLong ? words.openItemLong : null}
      <Sign name="right" size={14} />
    </Link>
  )
}
