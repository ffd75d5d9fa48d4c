import { useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './Cite.css'

const load = async () => {
  const [{ CiteDialog }, { FollowDialog }] = await Promise.all([import('./CiteDialog.tsx'), import('./FollowDialog.tsx')])
  return { CiteDialog, FollowDialog }
}
type Dialogs = Awaited<ReturnType<typeof load>>
/** The reader only comes near: whether it can be loaded is said once it is asked for. */
const loadAhead = (): void => void load().catch(() => undefined)

type Opened = { readonly which: 'cite' | 'follow'; readonly dialogs: Dialogs } | 'failed' | null

/** Two buttons on every page of a dossier: a permanent link with its citation and brief, and feeds to follow. */
export function CiteAndFollow(): ReactNode {
  const { words } = useWords()
  const [opened, setOpened] = useState<Opened>(null)
  const open = async (which: 'cite' | 'follow'): Promise<void> => {
    try {
      setOpened({ which, dialogs: await load() })
    } catch {
      // The page stands and says so in place; another press tries again.
      setOpened('failed')
    }
  }
  const close = (): void => setOpened(null)
  const button = (which: 'cite' | 'follow', sign: 'quote' | 'follow', label: string) => (
    <button
      type="button"
      className="button button-square"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={opened !== null && opened !== 'failed' && opened.which === which}
      onPointerEnter={loadAhead}
      onFocus={loadAhead}
      onClick={() => void open(which)}
    >
      <Sign name={sign} size={16} />
    </button>
  )
  return (
    <div className="cite-tools no-print">
      {button('cite', 'quote', words.citeTitle)}
      {button('follow', 'follow', words.followTitle)}
      {opened === 'failed' ? <output className="cite-failed">{words.errors.NETWORK}</output> : null}
      {opened !== null && opened !== 'failed' && opened.which === 'cite' ? <opened.dialogs.CiteDialog onClose={close} /> : null}
      {opened !== null && opened !== 'failed' && opened.which === 'follow' ? <opened.dialogs.FollowDialog onClose={close} /> : null}
    </div>
  )
}
