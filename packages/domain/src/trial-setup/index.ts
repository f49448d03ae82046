import * as z from 'zod/mini'
import { addDays, compareDates, diffDays, expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { TrialDesign } from '@legwork/stats'
import { currentEntries, payloadOf } from '../journal/index.ts'
import type { Entry, EntryContent, JsonValue } from '../journal/index.ts'
import { valueOfNight } from '../nights/columns.ts'
import { nightsBetween, stateOfNight } from '../nights/fold.ts'
import type { NightsView } from '../nights/fold.ts'
import { civilDateSchema as date } from '../nights/civil-date-schema.ts'
import { baselineNights } from '../trial/baseline.ts'
import { studyDesign } from '../series/study.ts'
import { designChoices } from '../trial/design-choices.ts'
import { fittingChances, keptChancesSchema } from '../trial/kept-chances.ts'
import type { ChancesQuestion, KeptChances } from '../trial/kept-chances.ts'
import type { TrialOutcome } from '../trial/outcome.ts'
import { readFrozen } from '../trial/protocol.ts'
import type { FrozenProtocol } from '../trial/protocol.ts'
import type { TrialView } from '../trial/view.ts'

z.config({ jitless: true })

/** What is chosen between the draft and the start of a trial, field by field; the last value counts, null takes it back. */
export const setupKind = 'trial-setup/told'

const fields = {
  /** nights a period and blocks, one of `setupDesigns` */
  design: z.strictObject({
    nightsPerPeriod: z.int().check(z.positive()),
    blocks: z.int().check(z.positive()),
  }),
  /** the first evening */
  start: date,
  /** restless legs: the GP was asked about iron */
  ferritinAsked: z.literal(true),
  /** a protocol that waits for the helper's sealed list: canonical text and hash */
  frozen: z.strictObject({
    text: z.string().check(z.maxLength(200_000)),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
} as const
export type SetupField = keyof typeof fields
type Values = { readonly [F in SetupField]: z.infer<(typeof fields)[F]> }

const payloadSchema = z.strictObject({
  trial: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  field: z.enum(Object.keys(fields) as [SetupField, ...SetupField[]]),
  value: z.unknown(),
})

/** What was chosen for one trial. A value that breaks its rule counts as not chosen. */
export type TrialSetup = { readonly [F in SetupField]: Values[F] | null }

/** The entry of one choice; null takes it back. */
export function setupTold<F extends SetupField>(
  trial: string,
  field: F,
  value: Values[F] | null,
): EntryContent {
  return { kind: setupKind, version: 1, payload: { trial, field, value: value as JsonValue } }
}

/** The choices of a trial, folded from the journal. */
export function setupOf(log: readonly Entry[], trial: string): TrialSetup {
  const setup: { [F in SetupField]: Values[F] | null } = {
    design: null,
    start: null,
    ferritinAsked: null,
    frozen: null,
  }
  for (const entry of currentEntries(log.filter(({ kind }) => kind === setupKind))) {
    const said = entry.version === 1 ? payloadSchema.safeParse(payloadOf(entry)) : null
    if (said?.success !== true || said.data.trial !== trial) continue
    const { field, value } = said.data
    const parsed = fields[field].safeParse(value)
    Object.assign(setup, { [field]: parsed.success ? parsed.data : null })
  }
  return setup
}

const chancesKind = 'trial-chances/kept'

/** The entry of chances that were worked out and shown. They belong to a question, not to a trial. */
export function chancesContent(kept: KeptChances): EntryContent {
  return { kind: chancesKind, version: 1, payload: kept as unknown as JsonValue }
}

/** The chances of a journal that were worked out for exactly this question, the last ones; null when none were. */
export function chancesOf(
  log: readonly Entry[],
  question: Omit<ChancesQuestion, 'seed'>,
): KeptChances | null {
  let found: KeptChances | null = null
  for (const entry of currentEntries(log.filter(({ kind }) => kind === chancesKind))) {
    if (entry.version !== 1) continue
    const read = keptChancesSchema.safeParse(payloadOf(entry))
    if (read.success && fittingChances(read.data, question).ok) found = read.data
  }
  return found
}

/** The frozen protocol that waits for its sealed list, unless its text no longer fits its hash. */
export function waitingProtocol({ frozen }: TrialSetup): FrozenProtocol | null {
  if (frozen === null) return null
  const read = readFrozen(frozen.text, frozen.hash)
  return read.ok ? read.value : null
}

/** The names of the two arms, as the person reads them: what it is compared with, and the remedy. */
export type SetupArms = readonly [reference: string, remedy: string]

/** The designs offered for a trial: in a series only that of the study. */
export function setupDesigns(view: TrialView, arms: SetupArms): readonly TrialDesign[] {
  if (view.series !== null) return [studyDesign(view.series.study, arms)]
  return designChoices(view.plan.remedy.type, arms)
}

/** The design that was chosen, with the first evening when that is known; null before the choice. */
export function chosenDesign(
  view: TrialView,
  setup: TrialSetup,
  arms: SetupArms,
): TrialDesign | null {
  const { design, start } = setup
  const found = setupDesigns(view, arms).find(
    ({ nightsPerPeriod, blocks }) =>
      nightsPerPeriod === design?.nightsPerPeriod && blocks === design.blocks,
  )
  if (found === undefined) return null
  return start === null ? found : { ...found, startDate: start }
}

/** The stretch of nights that serves as a baseline, and the numbers of an outcome in it. */
export interface BaselineStretch {
  readonly from: CivilDate
  /** the night that has just been */
  readonly to: CivilDate
  readonly values: readonly (number | null)[]
}

/**
 * At most the last 28 nights up to the night that has just been, from the first one told: nights of an older diary serve
 * too. Null before a night was told.
 */
export function baselineStretch(
  nights: NightsView,
  outcome: TrialOutcome,
  today: CivilDate,
): BaselineStretch | null {
  const to = addDays(today, -1)
  const earliest = addDays(to, 1 - baselineNights.full)
  const told = [...nights.nights.values()]
    .filter((night) => stateOfNight(night) === 'told')
    .map(({ night }) => night)
    .filter((night) => compareDates(night, earliest) >= 0 && compareDates(night, to) <= 0)
    .sort()
  const [from] = told
  if (from === undefined || diffDays(from, to) < 0) return null
  const values = nightsBetween(nights, from, to).map((night) => valueOfNight(night, outcome.column))
  return { from, to, values }
}

/** A date that is known to be one. */
export function dateNamed(text: string): CivilDate {
  return expectOk(parseCivilDate(text), 'dateNamed')
}
