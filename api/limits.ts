// Every bound of the API, once. docs/api.md lists them for callers.

/** Bytes of a request's body on /graphql, counted on the stream. */
export const maxBodyBytes = 1_000_000
/** Levels of the body's JSON: the variables' own limit, and what is around them. */
export const maxJsonDepth = 30
/** Bytes of a request's address: node answers 431 above its own header limit of 16 kB; this is for our words. */
export const maxUrlLength = 8_000

/** Of one document. Fields and root fields are counted after fragments are expanded. */
export const documentLimits = {
  textLength: 20_000,
  tokens: 2_000,
  depth: 16,
  aliases: 50,
  directives: 50,
  rootFields: 20,
  fields: 2_000,
} as const

/** Of the values a query brings, as literals or variables; those of mutations are bounded by the body alone. */
export const valueLimits = {
  stringLength: 1_000,
  values: 2_000,
  depth: 20,
} as const

/** Of @pothos/plugin-complexity: a field costs 1, a connection `first` times what is in it, variables included. */
export const complexityLimits = { complexity: 20_000, depth: documentLimits.depth, breadth: documentLimits.fields } as const

/** Parsed documents that are kept for the next request, by number and by characters of text: a tree takes up to 250 bytes per character. */
export const keptDocuments = { count: 200, textLength: 200_000 } as const

/** Status briefs that are kept, by number and milliseconds: who cites one asks for its hash in three forms, and then for itself. */
export const keptBriefs = { count: 10, forMs: 60_000 } as const

/** Errors after which validation of a document stops. */
export const maxValidationErrors = 10

/** Of every connection: `first` and `last` are 1 up to and including this. */
export const pageSize = { default: 20, max: 100 } as const
/** Nodes of one graph. */
export const graphSize = { max: 1_000 } as const
/** Waits that are looked at to say what blocks what. */
export const maxWaits = 20_000
/** Roots to which the way down from an item is given. */
export const maxWaysToRoots = 20
/** Items whose closing is tried out at once. */
export const maxClosing = 50
/** Statements of each sort that a matrix is made of: what examines what, who is responsible, who waits, who was told, what happened. */
export const maxMatrixStatements = 2_000
/** Statements of an operation that `recorded` lists, of those added and of those retracted. */
export const maxRecorded = 30
/** Characters of a search. */
export const maxSearchLength = 200

/** Milliseconds after which a request is given up and its database transaction is ended. */
export const requestDeadlineMs = 10_000
/** The same while the reads are planned after a start: on two busy cores the first of a page may take longer than it may take later. */
export const coldDeadlineMs = 30_000
/** Milliseconds for a whole request to arrive, and for its headers. */
export const requestArrivalMs = 15_000
/** Milliseconds that requests are given to finish when the server stops. */
export const closeGraceMs = 12_000
/** Milliseconds between two looks at the newest basis. */
export const basisPollMs = 250
