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

/** What the marks mean, and what lies outside the drawing. */
export function Legend({ beyond, before }: { readonly beyond: number; readonly before: number }): ReactNode {
  const { words } = useWords()
  const { event, state, figure, date, tail, span, about, joined, later } = words.timelineLegend
  return (
    <footer className="timeline-legend">
      <span>
        <Sample className="timeline-shape" d="M12.4 8a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z" /> {event}
      </span>
      <span>
        <PhaseIcon phase="RUNNING" size={14} /> {state}
      </span>
      <span>
        <Sample className="timeline-shape" d="M13 4h8v8h-8z" /> {figure}
      </span>
      <span>
        <Sample className="timeline-shape" d="M17 2L23 8L17 14L11 8z" /> {date}
      </span>
      <span>
        <Sample className="timeline-tail" d="M2 8H30M30 3v10" /> {tail}
      </span>
      <span>
        <Sample className="timeline-span-line" d="M4 8H30" /> {span}
      </span>
      <span>
        <Sample className="timeline-about" d="M2 8H32" /> {about}
      </span>
      <span>
        <Sample className="timeline-joined" d="M9 1H25a7 7 0 0 1 0 14H9a7 7 0 0 1 0-14z" /> {joined}
      </span>
      <span>
        <Sample className="timeline-shape timeline-shape-later" d="M12.4 8a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z" /> {later}
      </span>
      {before > 0 ? <span>{words.timelineBefore(before)}</span> : null}
      {beyond > 0 ? <span>{words.timelineBeyond(beyond)}</span> : null}
    </footer>
  )
}
