// Every text of the web app in Dutch; en.ts has the same keys.
import { compare } from './nl/compare.ts'
import { citing } from './nl/citing.ts'
import { coverage } from './nl/coverage.ts'
import { details } from './nl/details.ts'
import { figuresPage } from './nl/figures.ts'
import { frame } from './nl/frame.ts'
import { graph } from './nl/graph.ts'
import { itemPage } from './nl/itemPage.ts'
import { ledger } from './nl/ledger.ts'
import { model } from './nl/model.ts'
import { overview } from './nl/overview.ts'
import { paths } from './nl/paths.ts'
import { questions } from './nl/questions.ts'
import { quiet } from './nl/quiet.ts'
import { search } from './nl/search.ts'
import { sources } from './nl/sources.ts'
import { timeline } from './nl/timeline.ts'
import { waits } from './nl/waits.ts'
import { work } from './nl/work.ts'

export const nl = {
  ...frame,
  ...overview,
  ...paths,
  ...details,
  ...model,
  ...graph,
  ...itemPage,
  ...sources,
  ...questions,
  ...ledger,
  ...search,
  ...waits,
  ...work,
  ...coverage,
  ...compare,
  ...timeline,
  ...citing,
  ...quiet,
  ...figuresPage,
}

/** The shape that every language fills: a missing or misspelt text is a type error. */
export type Words = typeof nl
