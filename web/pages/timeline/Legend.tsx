import type { ReactNode } from 'react'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'

function Sample({ d, className }: { readonly d: string; readonly className: string }): ReactNode {
  return (
    <svg width="34" height="16" aria-hidden="true" className="timeline-sample">
      <path className={className} d={d} />
    </svg>
  )
}

const disc = 'M12.4 8a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z'
/** In the order of the legend; a phase has an icon of its own. */
const signs = [
  { name: 'event', className: 'timeline-shape', d: disc },
  { name: 'state', className: '', d: null },
  { name: 'figure', className: 'timeline-shape', d: 'M13 4h8v8h-8z' },
  { name: 'date', className: 'timeline-shape', d: 'M17 2L23 8L17 14L11 8z' },
  { name: 'tail', className: 'timeline-tail', d: 'M2 8H30M30 3v10' },
  { name: 'span', className: 'timeline-span-line', d: 'M4 8H30' },
  { name: 'about', className: 'timeline-about', d: 'M2 8H32' },
  { name: 'joined', className: 'timeline-joined', d: 'M9 1H25a7 7 0 0 1 0 14H9a7 7 0 0 1 0-14z' },
  { name: 'later', className: 'timeline-shape timeline-shape-later', d: disc },
] as const

/** What the marks mean, and what lies outside the drawing. */
export function Legend({ beyond, before }: { readonly beyond: number; readonly before: number }): ReactNode {
  const { words } = useWords()
  const said = words.timelineLegend
  return (
    <footer className="timeline-legend">
      {signs.map(({ name, className, d }) => (
        <span key={name}>
          {d === null ? <PhaseIcon phase="RUNNING" size={14} /> : <Sample className={className} d={d} />} {said[name]}
        </span>
      ))}
      {before > 0 ? <span>{words.timelineBefore(before)}</span> : null}
      {beyond > 0 ? <span>{words.timelineBeyond(beyond)}</span> : null}
    </footer>
  )
}
