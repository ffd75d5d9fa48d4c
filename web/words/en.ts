// Every text of the web app in English. Quotations of sources are never translated here: they stay as the source has them.
import { compare } from './en/compare.ts'
import { citing } from './en/citing.ts'
import { coverage } from './en/coverage.ts'
import { details } from './en/details.ts'
import { figuresPage } from './en/figures.ts'
import { frame } from './en/frame.ts'
import { graph } from './en/graph.ts'
import { itemPage } from './en/itemPage.ts'
import { ledger } from './en/ledger.ts'
import { model } from './en/model.ts'
import { overview } from './en/overview.ts'
import { paths } from './en/paths.ts'
import { questions } from './en/questions.ts'
import { quiet } from './en/quiet.ts'
import { search } from './en/search.ts'
import { sources } from './en/sources.ts'
import { timeline } from './en/timeline.ts'
import { waits } from './en/waits.ts'
import { work } from './en/work.ts'
import type { Words } from './nl.ts'

export const en: Words = {
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
