// Whether a citation still holds.
import { rulesVersion } from '../../cypher/model.ts'
import { hashAt, storeEpoch } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { InvalidInput } from '../errors.ts'
import { standingOf, type CitationStanding, type Cited, type StoreNow } from '../rules/citation.ts'
import { citationWords } from '../words/citation.ts'
import { inLanguage, languageOf } from './words.ts'

interface VerificationRow {
  readonly cited: Cited
  readonly now: StoreNow
  readonly standing: CitationStanding
}

const expected = '12 to 64 digits of a SHA-256 in hex'

async function verify({ reader, basis: newest }: Context, asked: Cited): Promise<VerificationRow> {
  const hash = asked.hash.toLowerCase()
  if (!/^[0-9a-f]{12,64}$/.test(hash))
    throw new InvalidInput(`Found the hash ${JSON.stringify(asked.hash.slice(0, 80))}; expected ${expected}.`, {
      problems: [{ path: ['hash'], message: `found ${asked.hash.slice(0, 80)}`, expected }],
    })
  const [{ epoch }, there] = await Promise.all([reader.run(storeEpoch, {}), reader.run(hashAt, { basis: asked.basis })])
  const now = { basis: newest, hashThere: asked.basis > newest ? null : (there?.hash ?? null), epoch, rulesVersion }
  const cited = { ...asked, hash }
  return { cited, now, standing: standingOf(cited, now) }
}

const CitationStandingEnum = builder.enumType('CitationStanding', {
  description: 'Whether what a citation rests on is still what the store holds.',
  values: {
    HOLDS: { description: 'The log is the same up to its basis, and so are the rules: the same moment gives the same answer.' },
    OTHER_RULES: { description: 'The log is the same, the rules are not: an answer could differ.' },
    NOT_RECORDED: { description: 'Its basis is beyond the newest: the store was put back to an older state, or is another one.' },
    OTHER_STORE: { description: 'It names another store, and the log is not the same.' },
    LOG_DIFFERS: { description: 'The log at its basis is another one.' },
  } satisfies Record<CitationStanding, { description: string }>,
})

const VerificationType = builder.objectRef<VerificationRow>('Verification').implement({
  description:
    'Whether a citation still holds. What is compared is the change log’s hash: it runs over all that was recorded up to the basis.',
  fields: (t) => ({
    holds: t.boolean({ description: 'Its standing is HOLDS.', resolve: ({ standing }) => standing === 'HOLDS' }),
    standing: t.field({ type: CitationStandingEnum, description: 'How it stands.', resolve: ({ standing }) => standing }),
    text: t.string({
      args: inLanguage,
      description: 'How it stands, in words.',
      resolve: ({ standing, cited, now }, args) =>
        citationWords[standing][languageOf(args)]({ basis: cited.basis, newest: now.basis, rules: now.rulesVersion }),
    }),
    basis: t.int({ description: 'The basis that was asked about.', resolve: ({ cited }) => cited.basis }),
    hash: t.string({
      nullable: true,
      description: 'The change log’s hash at that basis, SHA-256 in hex; null where nothing is recorded there.',
      resolve: ({ now }) => now.hashThere,
    }),
    epoch: t.id({ description: 'Of this store.', resolve: ({ now }) => now.epoch }),
    rulesVersion: t.int({ description: 'Of this server.', resolve: ({ now }) => now.rulesVersion }),
  }),
})

builder.queryField('verify', (t) =>
  t.field({
    type: VerificationType,
    args: {
      basis: t.arg.int({ required: true, description: 'The basis of the citation.' }),
      hash: t.arg.string({ required: true, description: `The hash that it names, or its begin: ${expected}, else InvalidInput.` }),
      epoch: t.arg.id({ description: 'The store that it names. Left out: this one.' }),
      rulesVersion: t.arg.int({ description: 'The number of the rules that it names. Left out: those of this server.' }),
    },
    description: 'Says whether a citation still holds: after a restore, in a copy, or where somebody tampered with the log.',
    resolve: (_, cited, context) => verify(context, cited),
  }),
)
