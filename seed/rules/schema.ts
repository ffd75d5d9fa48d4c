// What a file of seed/rules may say, and what does not go together.
import { z } from 'zod'
import { limits } from '../../cypher/model.ts'
import { isDay } from '../../api/rules/dates.ts'
import { countings, dayUnits, strictnesses, surenesses, type DeadlineRule } from '../../api/rules/deadlines/rule.ts'

const said = z.string().trim().min(1).max(limits.text)
const words = z.strictObject({ nl: said, en: said })
const day = z.string().refine(isDay, 'a day like 2025-08-13').nullable()
const sureness = z.enum(surenesses)
/** The longest that is read: a thousand months stay inside the calendar. */
const amount = z.int().min(1).max(1_000)

const termFields = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('LENGTH'), amount, unit: z.enum([...dayUnits, 'HOURS']), sureness }),
  z.strictObject({ kind: z.enum(['NAMED', 'AT_EVENT', 'NONE']), sureness }),
])

const fields = z.strictObject({
  slug: z
    .string()
    .max(limits.slug)
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a-z, 0-9 and hyphens, a letter or digit first'),
  name: words,
  strictness: z.enum(strictnesses),
  source: z.strictObject({ text: words, url: z.url({ protocol: /^https?$/ }).optional(), sureness }),
  inForceFrom: day,
  inForceUntil: day,
  start: z.strictObject({ event: words, counting: z.enum(countings), sureness }),
  term: termFields,
  extension: z
    .strictObject({
      amount,
      unit: z.enum(dayUnits),
      howMany: z.int().min(1).max(10),
      needsReasons: z.boolean(),
      requirement: words,
      sureness,
    })
    .nullable(),
  suspension: z.strictObject({ grounds: words, sureness }).nullable(),
  shift: z.strictObject({ isApplied: z.boolean(), ground: words, sureness }),
  remarks: z.array(z.strictObject({ text: words, sureness })),
})
type Fields = z.infer<typeof fields>

const kindsOf: Readonly<Record<Fields['strictness'], readonly Fields['term']['kind'][]>> = {
  LEGAL: ['LENGTH'],
  HOUSE_RULE: ['LENGTH'],
  SOFT: ['NONE'],
  PROMISE: ['NAMED', 'AT_EVENT'],
}

/** Where it is wrong and what is expected there; nothing where all goes together. */
function clashes({ strictness, term, start, extension, suspension, shift, inForceFrom, inForceUntil }: Fields): [string[], string][] {
  const unit = term.kind === 'LENGTH' ? term.unit : null
  const isOfDays = unit !== null && unit !== 'HOURS'
  const units = [unit, extension?.unit]
  const rules: [boolean, string[], string][] = [
    [kindsOf[strictness].includes(term.kind), ['term', 'kind'], `${kindsOf[strictness].join(' or ')} for ${strictness}`],
    [unit !== 'HOURS' || start.counting === 'INSTANT', ['start', 'counting'], 'INSTANT for a term of hours'],
    [!isOfDays || start.counting !== 'INSTANT', ['start', 'counting'], 'START_DAY or NEXT_DAY for a term of days or longer'],
    [isOfDays || extension === null, ['extension'], 'null unless the term has days, weeks or months'],
    [isOfDays || suspension === null, ['suspension'], 'null unless the term has days or weeks'],
    [isOfDays || !shift.isApplied, ['shift', 'isApplied'], 'false unless the term has days, weeks or months'],
    // How many days of a month a suspension takes is nowhere said.
    [suspension === null || !units.includes('MONTHS'), ['suspension'], 'null where the term or its extension has months'],
    [inForceUntil === null || (inForceFrom !== null && inForceFrom < inForceUntil), ['inForceUntil'], 'a day after inForceFrom'],
  ]
  return rules.flatMap(([fits, path, expected]) => (fits ? [] : [[path, expected] satisfies [string[], string]]))
}

export const ruleSchema: z.ZodType<DeadlineRule> = fields.superRefine((rule, context) => {
  for (const [path, message] of clashes(rule)) context.addIssue({ code: 'custom', path, message })
})
