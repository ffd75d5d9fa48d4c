import type { ReactNode } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { ActName } from '../../canvas/map/acts.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './ActMenu.css'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'
import { actKeys, actSigns, actText } from './workActs.ts'

export interface OpenMenu {
  readonly slug: string
  /** Beside which it stands. */
  readonly anchor: Element
}

interface Props {
  readonly open: OpenMenu
  readonly map: GraphMap
  readonly work: UsedWork
  readonly onClose: () => void
}

const acts = [
  'choose',
  'expand',
  'collapse',
  'hide',
  'only',
  'pin',
  'toggle',
  'neighbours',
  'ways',
  'rings',
  'showAll',
] as const satisfies readonly ActName[]

/** What can be done with an item, or with all that are selected where it is one of them. */
export function ActMenu({ open, map, work, onClose }: Props): ReactNode {
  const { words } = useWords()
  const { slug, anchor } = open
  const isMany = work.selected.has(slug) && work.selected.size > 1
  const slugs = isMany ? [...work.selected] : [slug]
  const title = words.workMenu(isMany ? words.workSaid.items(slugs.length) : nameOf(slug, map))
  const offered = acts.filter((name) => work.can(name, slugs))
  return (
    <Popover
      className="act-popover"
      triggerRef={{ current: anchor }}
      isOpen
      placement="bottom start"
      offset={10}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <p className="act-menu-title" dir="auto" aria-hidden="true">
        {isMany ? words.workSaid.items(slugs.length) : nameOf(slug, map)}
      </p>
      <Menu className="act-menu" aria-label={title} autoFocus="first" onClose={onClose}>
        {offered.map((name) => {
          const text = actText(name, slugs, work, map, words)
          return (
            <MenuItem key={name} className="act-item" textValue={text} onAction={() => work.act(name, slugs)}>
              <Sign name={actSigns[name]} size={15} />
              <span>{isMany ? words.workMany(text, slugs.length) : text}</span>
              <kbd aria-hidden="true">{actKeys[name].replace('+', ' ')}</kbd>
            </MenuItem>
          )
        })}
      </Menu>
    </Popover>
  )
}
