// A dossier as it is said to be at the basis, and how one is found.
import {
  countsOfDossier,
  dossierCount,
  dossierPage,
  dossiersBySlugs,
  dossiersOfItems,
  figureCountOfDossier,
  heardOfDossier,
} from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { DossierContent } from '../../record/dossier.ts'
import { byKey, grouped, perView } from '../loaders.ts'
import { pageOf, readPage, type Page, type PageInput } from '../page.ts'

/** What is stored of a dossier itself. */
type Said = Pick<DossierContent, 'title' | 'summary' | 'moments' | 'aspects' | 'districts'>

export interface DossierRow {
  readonly node: 'Dossier'
  readonly view: View
  readonly slug: string
  readonly said: Said
}

function readDossier(view: View, slug: string, content: string): DossierRow {
  const said: Said = JSON.parse(content)
  return { node: 'Dossier', view, slug, said }
}

export const dossierLoader = byKey<DossierRow | null>(
  async (view, slugs) => {
    const rows = await view.reader.run(dossiersBySlugs, { slugs, basis: view.moment.basis })
    return new Map(rows.map(({ slug, content }) => [slug, readDossier(view, slug, content)]))
  },
  () => null,
)

/** The dossiers that an item is in [F2], by slug. */
export const dossiersOfItemLoader = byKey<readonly DossierRow[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(dossiersOfItems, { slugs, basis: view.moment.basis }),
      ({ slug }) => slug,
      ({ dossier, content }) => readDossier(view, dossier, content),
    ),
  () => [],
)

export async function dossiers(seen: View, args: PageInput): Promise<Page<DossierRow>> {
  const { view, asked } = readPage(seen, args)
  const { basis } = view.moment
  const rows = await view.reader.run(dossierPage, { after: asked.after, limit: asked.limit, basis })
  const entries = rows.map(({ slug, content }) => ({ node: readDossier(view, slug, content), key: slug }))
  return pageOf(view, asked, entries, async () => (await view.reader.run(dossierCount, { basis })).count)
}

/** Known items per type. */
export const countsOf = ({ view, slug }: DossierRow) => view.reader.run(countsOfDossier, { dossier: slug, moment: view.moment })

/** Figures that the dossier records and that hold. */
export const figureCountOf = async ({ view, slug }: DossierRow): Promise<number> =>
  (await view.reader.run(figureCountOfDossier, { dossier: slug, moment: view.moment })).count

const kept = perView(() => new Map<string, ReturnType<typeof askHeard>>())
const askHeard = (view: View, slug: string) => view.reader.run(heardOfDossier, { dossier: slug, moment: view.moment })

/** The days on which anything of the dossier became known, around the moment: asked once, whichever of them is wanted. */
export function heardOf({ view, slug }: DossierRow): ReturnType<typeof askHeard> {
  const before = kept(view).get(slug)
  if (before) return before
  const heard = askHeard(view, slug)
  kept(view).set(slug, heard)
  return heard
}
