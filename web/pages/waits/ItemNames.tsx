import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { useDossier } from '../frame/dossier.ts'

interface Props {
  readonly title: string
  readonly items: readonly { readonly slug: string; readonly name: string }[]
  /** How the drawing marks them; the title says it in words. */
  readonly sign?: 'freed' | 'later'
}

/** Items by name under a heading, each a link to its page. */
export function ItemNames({ title, items, sign }: Props): ReactNode {
  const { slug, address } = useDossier()
  return (
    <>
      <h3 className="side-title">
        {sign ? <span className={`preview-sign preview-${sign}`} aria-hidden="true" /> : null}
        {title} <span className="count">{items.length}</span>
      </h3>
      <ul className="side-items">
        {items.map((item) => (
          <li key={item.slug}>
            <Link to={placeOfItem(slug, item.slug, address)} dir="auto">
              {item.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
