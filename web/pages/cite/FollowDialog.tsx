import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { Copied } from './Copied.tsx'
import { Window } from './Window.tsx'

/** Feeds of what is recorded in the dossier, of the item whose page this is, and the calendar. */
export function FollowDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words, language } = useWords()
  const { slug } = useDossier()
  const { item } = useParams()
  const at = (path: string) => `${window.location.origin}${path}?language=${language}`
  const dossier = `/dossiers/${encodeURIComponent(slug)}`
  return (
    <Window title={words.followTitle} onClose={onClose}>
      <p>{words.followWhy}</p>
      {item === undefined ? null : <Copied label={words.followItem} text={at(`/items/${encodeURIComponent(item)}/changes.atom`)} />}
      <Copied label={words.followDossier} text={at(`${dossier}/changes.atom`)} />
      <Copied label={words.followDates} text={at(`${dossier}/dates.ics`)} />
    </Window>
  )
}
