import type { ReactNode } from 'react'
import {
  kindGlyphs,
  phaseGlyphs,
  signGlyphs,
  sourceGlyphs,
  type KindGlyph,
  type PhaseGlyph,
  type SignGlyph,
  type SourceGlyph,
  type Stroke,
} from './glyphs.ts'

interface DrawingProps {
  readonly strokes: readonly Stroke[]
  readonly size: number
  readonly className?: string | undefined
}

function Drawing({ strokes, size, className = '' }: DrawingProps): ReactNode {
  return (
    <svg className={`glyph ${className}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {strokes.map((stroke) => (
        <path
          key={stroke.d}
          d={stroke.d}
          className={stroke.isCutOut ? 'glyph-cut' : stroke.isFilled ? 'glyph-fill' : undefined}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dash}
        />
      ))}
    </svg>
  )
}

/** The ring, disc or bars of a phase, in the phase's colour. Decorative: the word stands beside it. */
export function PhaseIcon({
  phase,
  hue,
  size = 15,
}: {
  readonly phase: PhaseGlyph
  readonly hue?: string
  readonly size?: number
}): ReactNode {
  return <Drawing strokes={phaseGlyphs[phase]} size={size} className={`phase-ink phase-${(hue ?? phase).toLowerCase()}`} />
}

/** What kind of thing it is. Decorative: give the type in words where it matters. */
export function KindIcon({ kind, size = 15 }: { readonly kind: KindGlyph; readonly size?: number }): ReactNode {
  return <Drawing strokes={kindGlyphs[kind]} size={size} className="kind-icon" />
}

/** What kind of source it is. Decorative: the word stands beside it. */
export function SourceIcon({ kind, size = 15 }: { readonly kind: SourceGlyph; readonly size?: number }): ReactNode {
  return <Drawing strokes={sourceGlyphs[kind]} size={size} className="kind-icon" />
}

/** A mark or the face of a control. */
export function Sign({
  name,
  size = 15,
  className,
}: {
  readonly name: SignGlyph
  readonly size?: number
  readonly className?: string
}): ReactNode {
  return <Drawing strokes={signGlyphs[name]} size={size} className={className} />
}
