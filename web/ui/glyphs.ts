// The drawings themselves, as data, so that the same glyph stands in the page and on the canvas.

/** One stroke or filled shape of a glyph, in the coordinates of its box. */
export interface Stroke {
  readonly d: string
  readonly isFilled?: boolean
  readonly dash?: string
  readonly width?: number
  /** Drawn in the colour of the surface, on top of a filled shape. */
  readonly isCutOut?: boolean
}

const ring = (r: number) => `M12 ${12 - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0-${2 * r}z`
const disc: Stroke = { d: ring(9.4), isFilled: true }
const question: readonly Stroke[] = [{ d: 'M9.6 9.4a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 2' }, { d: 'M12 16.5v.1', width: 2.4 }]

/** Phases on a 24 grid, seen at 13–16 px: shape alone tells them apart. */
export const phaseGlyphs = {
  CONSIDERED: [{ d: ring(8.6), dash: '2.2 3.2', width: 2.3 }],
  PLANNED: [
    { d: ring(8.6), width: 2.3 },
    { d: ring(2.9), isFilled: true },
  ],
  OPEN: [{ d: ring(8), width: 3.6 }],
  RUNNING: [
    { d: ring(8.6), width: 2.3 },
    { d: 'M12 3.4a8.6 8.6 0 0 1 0 17.2z', isFilled: true },
  ],
  SUSPENDED: [disc, { d: 'M9.6 8.4v7.2M14.4 8.4v7.2', isCutOut: true, width: 2.4 }],
  ANSWERED_OPEN: [
    { d: 'M20.4 10.2a8.6 8.6 0 1 1-4.2-5.7', width: 2.3 },
    { d: 'M8.2 11.6l3.1 3.1L20.2 5.6', width: 2.6 },
  ],
  DONE: [disc, { d: 'M7.9 12.4l2.8 2.8 5.4-6', isCutOut: true, width: 2.4 }],
  LAPSED: [
    { d: ring(8.6), width: 2.3 },
    { d: 'M6.2 17.8L17.8 6.2', width: 2.3 },
  ],
  UNKNOWN: [{ d: ring(9.2), dash: '3.4 3', width: 2 }, ...question],
  UNCONFIRMED: [{ d: ring(9.2), dash: '3.4 3', width: 2 }, ...question],
} as const satisfies Record<string, readonly Stroke[]>
export type PhaseGlyph = keyof typeof phaseGlyphs

/** Kinds, stroke 2 on a 24 grid. */
export const kindGlyphs = {
  INCIDENT: [{ d: 'M13 3L5 13.5h6L10 21l8-10.5h-6z' }],
  INVESTIGATION: [{ d: 'M10.8 4a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6zM15.8 15.8L20.5 20.5' }],
  QUESTION_SET: [{ d: 'M8.6 8.6a3.5 3.5 0 1 1 5.3 3c-1.4.8-1.9 1.5-1.9 3' }, { d: 'M12 18.6v.1', width: 2.4 }],
  QUESTION: [{ d: 'M8.6 8.6a3.5 3.5 0 1 1 5.3 3c-1.4.8-1.9 1.5-1.9 3' }, { d: 'M12 18.6v.1', width: 2.4 }],
  COMMITMENT: [{ d: 'M5.5 21V4h12l-2 4 2 4h-12' }],
  REQUEST: [{ d: 'M5.5 21V4h12l-2 4 2 4h-12' }],
  DOCUMENT: [{ d: 'M6 6.5h12M6 12h9M6 17.5h11' }],
  MEETING: [{ d: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7' }],
  MEASURE: [{ d: 'M12 3.5l7 2.6v5.4c0 4.4-3 7.6-7 9-4-1.4-7-4.6-7-9V6.1z' }],
  PROGRAMME: [{ d: 'M12 3.5l7 2.6v5.4c0 4.4-3 7.6-7 9-4-1.4-7-4.6-7-9V6.1z' }],
  NOTIFICATION: [{ d: 'M3.5 6h17v12.5h-17zM4 6.8l8 6.2 8-6.2' }],
  NORM: [
    { d: 'M15 6.4a3 3 0 0 0-5.8 1c0 3.4 6 3 6 6.2a2.6 2.6 0 0 1-2.4 2.6M9 17.6a3 3 0 0 0 5.8-1c0-3.4-6-3-6-6.2a2.6 2.6 0 0 1 2.4-2.6' },
  ],
  PROCEEDING: [{ d: 'M12 4v16M7.5 20h9M4.5 7h15M4.5 7l-2 6a3 3 0 0 0 5 0zM19.5 7l-3 6a3 3 0 0 0 5 0z', width: 1.7 }],
  ORGANISATION: [{ d: 'M6 20.5v-17h12v17M3.5 20.5h17M10 8h.1M14 8h.1M10 12h.1M14 12h.1M10 20v-4h4v4' }],
  OFFICE: [{ d: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0' }],
  PERSON: [{ d: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0' }],
  POPULATION: [
    { d: 'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20a6.5 6.5 0 0 1 13 0M16 5.2a3.5 3.5 0 0 1 0 6.6M18 14a6.5 6.5 0 0 1 3.5 6' },
  ],
} as const satisfies Record<string, readonly Stroke[]>
export type KindGlyph = keyof typeof kindGlyphs

/** Kinds of sources, stroke 2 on a 24 grid. */
export const sourceGlyphs = {
  DECISION_MEMO: [{ d: 'M6 3.5h8l4 4v13H6zM9.5 12.5l2 2 3.5-4' }],
  LETTER: [{ d: 'M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7' }],
  NEWS: [{ d: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7.5 9h6M7.5 13h6' }],
  REGISTER: [{ d: 'M4 5h16v14H4zM4 9.7h16M4 14.3h16M9 5v14' }],
  REPORT: [{ d: 'M6 3.5h12v17H6zM9.5 16.5v-3M12 16.5v-6M14.5 16.5V13' }],
  WEB_PAGE: [{ d: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17z', width: 1.8 }],
  RECORD: [{ d: 'M4 5h16v11h-9l-4 3.5V16H4zM8 9h8M8 12h5' }],
} as const satisfies Record<string, readonly Stroke[]>
export type SourceGlyph = keyof typeof sourceGlyphs

/** Marks and controls. */
export const signGlyphs = {
  search: [{ d: 'M10.8 4a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6zM15.8 15.8L20.5 20.5' }],
  waits: [{ d: 'M5 5v6a4 4 0 0 0 4 4h10M15 11l4 4-4 4' }],
  stale: [{ d: 'M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.5h4.5M12 7.5V12l3 2' }],
  due: [{ d: 'M20 10V6H4v14h7M4 10h16M8 3.5V7M16 3.5V7' }, { d: 'M17 13a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM17 15.4V17l1.2.8', width: 1.8 }],
  noDue: [{ d: 'M9 6h11v14H6V9M9 10h11M8.5 3.5V7M15.5 3.5V7M3 3l18 18' }],
  overdue: [{ d: 'M12 4L21.5 20h-19zM12 10v4.5M12 17v.1' }],
  octagon: [{ d: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z', isFilled: true }],
  link: [{ d: 'M9 7.5H7a4.5 4.5 0 0 0 0 9h2M15 7.5h2a4.5 4.5 0 0 1 0 9h-2M8.5 12h7' }],
  unlink: [{ d: 'M9 7.5H7a4.5 4.5 0 0 0 0 9h2M15 7.5h2a4.5 4.5 0 0 1 0 9h-2' }],
  left: [{ d: 'M14.5 6l-6 6 6 6' }],
  right: [{ d: 'M9.5 6l6 6-6 6' }],
  down: [{ d: 'M6 9.5l6 6 6-6' }],
  updown: [{ d: 'M7.5 9.5L12 5l4.5 4.5M7.5 14.5L12 19l4.5-4.5' }],
  moon: [{ d: 'M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z' }],
  sun: [
    {
      d: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
    },
  ],
  table: [{ d: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14' }],
  drawing: [{ d: 'M3.5 5h6v5h-6zM14.5 14h6v5h-6zM9.5 7.5H12v9h2.5' }],
  fit: [{ d: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5' }],
  rails: [{ d: 'M3.5 7h17M3.5 17h17M7 7v-3M12 7l5 10M17 17v3' }],
  play: [{ d: 'M7.5 4.5v15l12-7.5z', isFilled: true }],
  pause: [{ d: 'M8 5v14M16 5v14', width: 3.4 }],
  disc: [{ d: 'M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12z', isFilled: true }],
  square: [{ d: 'M7 7h10v10H7z', isFilled: true }],
  diamond: [{ d: 'M12 5l7 7-7 7-7-7z', isFilled: true }],
  plus: [{ d: 'M12 5v14M5 12h14' }],
  minus: [{ d: 'M5 12h14' }],
  close: [{ d: 'M6 6l12 12M18 6L6 18' }],
  menu: [{ d: 'M4 6.5h16M4 12h16M4 17.5h16' }],
  board: [{ d: 'M11 6h9M11 12h9M11 18h9M3.5 6l1.5 1.5L8 4.5M3.5 12l1.5 1.5 3-3M3.5 18l1.5 1.5 3-3' }],
  undo: [{ d: 'M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3' }],
  redo: [{ d: 'M15.5 5L20 9.5 15.5 14M20 9.5H10a5.5 5.5 0 0 0 0 11h3' }],
  eye: [
    { d: 'M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z', width: 1.8 },
  ],
  eyeOff: [
    {
      d: 'M4 4l16 16M9.5 5.8A9 9 0 0 1 12 5.5c3.7 0 7 2 9.5 6.5a16 16 0 0 1-2.8 3.7M6.2 7.6A15 15 0 0 0 2.5 12c2.5 4.5 5.8 6.5 9.5 6.5a9 9 0 0 0 4-.9',
      width: 1.8,
    },
  ],
  only: [{ d: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z', width: 1.8 }],
  pin: [{ d: 'M9 3.5h6M10 3.5v6.5L7 14h10l-3-4V3.5M12 14v6.5', width: 1.8 }],
  neighbours: [
    {
      d: 'M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM10 10.3L6 6.5M14 10.3l4-3.8M12 14.5v4M4.8 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM19.2 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM12 18.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
      width: 1.7,
    },
  ],
  invert: [
    { d: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z', width: 1.8 },
    { d: 'M12 3.5a8.5 8.5 0 0 1 0 17z', isFilled: true },
  ],
  deselect: [{ d: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9l6 6M15 9l-6 6', width: 1.8 }],
  more: [{ d: 'M5.5 12h.1M12 12h.1M18.5 12h.1', width: 3 }],
  help: [{ d: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2V14.5M12 18v.1' }],
  external: [{ d: 'M13.5 4H20v6.5M20 4l-9 9M17 14v6H4V7h6' }],
  quote: [{ d: 'M10 6.5C6.5 7.5 5 10 5 13v4.5h5V13H7.5M19 6.5c-3.5 1-5 3.5-5 6.5v4.5h5V13h-2.5' }],
  follow: [{ d: 'M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6.5 16.5a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z' }],
  download: [{ d: 'M12 4v10.5M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15' }],
  conflict: [{ d: 'M5 9.5h14M5 14.5h14M16 5L8 19' }],
  arrow: [{ d: 'M4 12h15M14 7l5 5-5 5' }],
  compare: [{ d: 'M12 5L21 20H3z' }],
  swap: [{ d: 'M4 8.5h15M15 4.5l4 4-4 4M20 16H5M9 12l-4 4 4 4' }],
  law: [{ d: 'M12 4v16M7.5 20h9M4.5 7h15M4.5 7l-2 6a3 3 0 0 0 5 0zM19.5 7l-3 6a3 3 0 0 0 5 0z', width: 1.7 }],
  promise: [{ d: 'M5.5 21V4h12l-2 4 2 4h-12' }],
  demand: [{ d: 'M4 4.5h16v11.5h-9l-4 3.5V16H4zM12 7.5v3M12 13v.1' }],
  plan: [{ d: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7' }],
  hourglass: [{ d: 'M6.5 3.5h11M6.5 20.5h11M8 3.5V7c0 3.2 8 6.8 8 10v3.5M16 3.5V7c0 3.2-8 6.8-8 10v3.5' }],
  door: [{ d: 'M6 20.5v-17h8v17M3.5 20.5h17M14 5.5l4 1.5v13.5M11 12v.1' }],
  sortUp: [{ d: 'M12 19V5M6.5 10.5L12 5l5.5 5.5' }],
  sortDown: [{ d: 'M12 5v14M6.5 13.5L12 19l5.5-5.5' }],
} as const satisfies Record<string, readonly Stroke[]>
export type SignGlyph = keyof typeof signGlyphs
