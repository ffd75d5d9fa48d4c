import { useNavigate, useLocation } from 'react-router'
import { turnTo } from '../../explore/moment.ts'
import { pageAt, placeOf, placeOfItem, placeOfSource } from '../../explore/places.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Entry } from './entries.ts'
import { keepRecent } from './recent.ts'

export interface Choosing {
  /** Goes where the entry leads. `isOther`: to the page of an item where it would be chosen on this page, and the other way round. */
  readonly choose: (entry: Entry, isOther: boolean) => void
  /** Items can be chosen on the page that is open. */
  readonly canSelect: boolean
  /** And are, unless the reader says otherwise. */
  readonly isSelecting: boolean
}

export function useChoose(): Choosing {
  const { slug, address, go } = useDossier()
  const navigate = useNavigate()
  const page = pageAt(useLocation().pathname)
  const canSelect = page === 'graph' || page === 'overview'
  const isSelecting = page === 'graph'
  const choose = (entry: Entry, isOther: boolean): void => {
    switch (entry.kind) {
      case 'day':
        return go(turnTo(address, 'trueOn', entry.day))
      case 'moment':
        return go(turnTo(address, 'trueOn', entry.moment.on))
      case 'page':
        return void navigate(placeOf(slug, entry.page, address))
      case 'source':
        return void navigate(placeOfSource(slug, entry.source.slug, address))
      case 'item':
        keepRecent(slug, entry.item)
        if (canSelect && isSelecting !== isOther) return go({ ...address, item: entry.item.slug, isOpened: false })
        return void navigate(placeOfItem(slug, entry.item.slug, address))
    }
  }
  return { choose, canSelect, isSelecting }
}
