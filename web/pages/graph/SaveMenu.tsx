import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import type { MapControls } from '../../canvas/map/MapCanvas.tsx'
import { edgeRows, fileName, graphmlOf, jsonOf, nodeRows, type Exported } from './exported.ts'
import { csvOf } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import './ActMenu.css'
import { exportDocument } from './exportDocument.ts'
import { exportedOf } from './exportedOf.ts'
import { drawingOf } from './mapDrawing.ts'
import type { GraphMap } from './useMap.ts'
import { viewQuery } from './viewQuery.ts'

interface Props {
  readonly map: GraphMap
  readonly controls: RefObject<MapControls | null>
  /** The map stands there, not its table: only then there is a picture of it. */
  readonly isMap: boolean
}

const pictures = ['png', 'svg'] as const
const tables = ['nodes', 'edges', 'graphml', 'json'] as const
type Way = (typeof pictures)[number] | (typeof tables)[number]

const written: Readonly<
  Record<(typeof tables)[number], (exported: Exported) => readonly [what: string, ending: string, type: string, text: string]>
> = {
  nodes: (exported) => ['items', 'csv', 'text/csv;charset=utf-8', csvOf(nodeRows(exported))],
  edges: (exported) => ['relations', 'csv', 'text/csv;charset=utf-8', csvOf(edgeRows(exported))],
  graphml: (exported) => ['graph', 'graphml', 'application/graphml+xml;charset=utf-8', graphmlOf(exported)],
  json: (exported) => ['graph', 'json', 'application/json', jsonOf(exported)],
}

/** Saves what is on the screen, for people and for programs; each file says of which moment it is and on which sources it rests. */
export function SaveMenu({ map, controls, isMap }: Props): ReactNode {
  const { words, language } = useWords()
  const client = useClient()
  const { slug, head, at, inLanguage } = useDossier()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')

  const exported = async (): Promise<Exported | null> => {
    const { data } = await client.query(exportDocument, { slug, at }).toPromise()
    const cited = data?.dossier?.graph
    const about = { slug, title: head?.title ?? slug, address: window.location.href, language }
    return cited ? exportedOf(map, drawingOf(map, words), cited, about) : null
  }
  const captionOf = ({ dossier, moment, address, sources }: Exported) => {
    const names = [...new Set(sources.map(({ publisher, title }) => publisher ?? title))].toSorted()
    const lines = [
      words.saveMoment(dossier.title, longDay(words, moment.trueOn), longDay(words, moment.knownOn), moment.basis),
      address,
      words.saveSources(sources.length, names.join(', ')),
    ]
    return { title: dossier.title, lines }
  }
  const fileOf = async (way: Way, content: Exported): Promise<{ readonly name: string; readonly file: Blob } | null> => {
    if (way === 'png') {
      const file = await controls.current?.png(captionOf(content))
      return file ? { name: fileName(content, 'map', 'png'), file } : null
    }
    if (way === 'svg') {
      const text = controls.current?.svg(captionOf(content)) ?? null
      return text === null ? null : { name: fileName(content, 'map', 'svg'), file: new Blob([text], { type: 'image/svg+xml' }) }
    }
    const [what, ending, type, text] = written[way](content)
    return { name: fileName(content, what, ending), file: new Blob([text], { type }) }
  }
  const save = async (way: Way): Promise<void> => {
    const content = await exported()
    const saved = content === null ? null : await fileOf(way, content)
    if (saved) saveFile(saved.name, saved.file)
    setSaid(saved ? words.saved(saved.name) : words.saveFailed)
  }
  const ways = [...(isMap ? pictures : []), ...tables]
  return (
    <>
      <span className={said === words.saveFailed ? 'save-failed' : 'hidden-text'} aria-live="polite">
        {said}
      </span>
      <button
        type="button"
        className="button"
        ref={button}
        aria-label={words.saveLabel}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Sign name="download" size={15} /> {words.saveTitle}
      </button>
      <Popover className="act-popover" triggerRef={button} isOpen={isOpen} placement="bottom end" offset={6} onOpenChange={setOpen}>
        <Menu className="act-menu" aria-label={words.saveLabel} autoFocus="first" onClose={() => setOpen(false)}>
          {ways.map((way) => (
            <MenuItem key={way} className="act-item" textValue={words.saveAs[way]} onAction={() => void save(way)}>
              {words.saveAs[way]}
            </MenuItem>
          ))}
          <MenuItem
            className="act-item"
            textValue={words.saveAs.query}
            href={`/graphiql#query=${encodeURIComponent(viewQuery(slug, map, inLanguage))}`}
            target="_blank"
          >
            {words.saveAs.query}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
