// The shape that cypher/compile.ts gives every query of cypher/queries: typed from its header.

export type ParameterType =
  | 'string'
  | 'string?'
  | 'string[]'
  | 'string[]?'
  | 'int'
  | 'int?'
  | 'float'
  | 'boolean'
  | 'boolean?'
  | 'date'
  | 'date?'
  | 'Moment'
  | 'rows'
  | 'map'

export type ColumnType =
  | 'string'
  | 'string?'
  | 'string[]'
  | 'int'
  | 'int?'
  | 'float'
  | 'float?'
  | 'boolean'
  | 'boolean?'
  | 'date'
  | 'date?'
  | 'map'
  | 'map?'
  | 'maps'

/** What a `param moment: Moment` is given; days as ISO text. */
export interface QueryMoment {
  readonly trueOn: string
  readonly knownOn: string
  readonly basis: number
}

/** one: exactly one row, anything else is an error · maybe: a row or null · many: any number · none: a write without an answer. */
export type Cardinality = 'one' | 'maybe' | 'many' | 'none'

/** A named statement. `Params` and `Row` live in the type only; text and headers are data. */
export interface Query<Params, Row, Rows extends Cardinality> {
  readonly name: string
  readonly mode: 'read' | 'write'
  readonly rows: Rows
  /** With every macro expanded: what the database is sent. */
  readonly text: string
  readonly parameters: Readonly<Record<string, ParameterType>>
  readonly columns: Readonly<Record<string, ColumnType>>
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly row: Row }
}

export type Answer<Row, Rows extends Cardinality> = Rows extends 'one'
  ? Row
  : Rows extends 'maybe'
    ? Row | null
    : Rows extends 'many'
      ? readonly Row[]
      : undefined

/** Values that may stand in `rows` and `map` parameters. Whole numbers go out as integers; days go out as text and become dates in the statement (`date(row.known)`). */
export type CypherValue = string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue }
