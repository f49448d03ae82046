import * as z from 'zod/mini'
import { addDays, canonicalJson, err, ok, parseCivilDate } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { checkDesign, scepticalEffectPrior } from '@legwork/stats'
import type { DesignError, NormalMixture, TrialDesign } from '@legwork/stats'
import { effectPriorText } from '../result/effect-prior.ts'
import { halfLifeText } from '../result/half-life.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { protocolFileSchema } from '../result/protocol-file.ts'
import { bareDesign } from './allocation.ts'
import { hashOf, toUtf8 } from './bytes.ts'
import { chanceRowSchema, chancesMisfit, weighedSchema } from './kept-chances.ts'
import type { ChancesRefusal, KeptChances } from './kept-chances.ts'
import { outcomeSchema } from './outcome.ts'
import { remedyDefinitions } from './remedy.ts'
import { remedyChoiceSchema } from './remedy-choice.ts'
import { stopRuleIds } from './stop-rules.ts'
import { civilDateSchema as date } from '../nights/civil-date-schema.ts'

z.config({ jitless: true })

const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const text = (most: number) => z.string().check(z.maxLength(most))
const count = z.int().check(z.nonnegative())

/** What is known of the baseline on the day the protocol is frozen. */
const baselineSummarySchema = z.strictObject({
  from: date,
  to: date,
  nights: count,
  filled: count,
  /** sum of cramps on the nights told; null for other complaints */
  cramps: z.nullable(count),
  /** evenings with restless legs among the nights told; null for other complaints */
  evenings: z.nullable(count),
})
export type BaselineSummary = z.infer<typeof baselineSummarySchema>

/**
 * A protocol: the part that `legwork analyze --protocol` obeys (the same keys), and beside it who, why, what and when a
 * trial stops. Keys may be added, never renamed.
 */
export const trialProtocolSchema = z.extend(protocolFileSchema, {
  trial: id,
  frozenOn: date,
  zone: text(64),
  title: text(200),
  /** why, in the person's own words */
  why: text(2000),
  complaint: z.enum(['cramps', 'restless-legs']),
  remedy: remedyChoiceSchema,
  comparator: z.enum(['placebo', 'nothing', 'as-usual']),
  /** `helper`: drawn and sealed elsewhere; `paper`: by a third person on paper; `open`: everybody knows */
  blinding: z.enum(['helper', 'paper', 'open']),
  primary: outcomeSchema,
  secondary: z.array(outcomeSchema).check(z.maxLength(12)),
  baseline: z.nullable(baselineSummarySchema),
  chances: z.array(chanceRowSchema).check(z.maxLength(6)),
  /** what the chances rest on; absent in protocols frozen before it was kept, which cannot be started any more */
  weighed: z.optional(weighedSchema),
  stopRules: z.array(z.enum(stopRuleIds)),
  /** days after which the gate is asked again; null: the remedy needs no gate */
  gateEveryDays: z.nullable(z.int().check(z.positive())),
  /** analyses before the end: none */
  looks: z.array(z.never()),
})
export type TrialProtocol = z.infer<typeof trialProtocolSchema>

/** Keys of a protocol that mean nothing: a misspelled key would else leave a setting at its usual value in silence. */
export const unknownProtocolKeys = (value: object): readonly string[] =>
  Object.keys(value).filter((key) => !(key in trialProtocolSchema.shape))

/** Days after which the gate is asked again during a trial of magnesium. */
export const gateEveryDays = 28

/** Most days between freezing a protocol and its first evening: later, the chances and the baseline are of another season. */
export const latestStartAfter = 60

/** Why a first evening is not possible; null when it is: not before today, not in the baseline, not too far ahead. */
export function startRefusal(
  start: string,
  frozenOn: CivilDate,
  baseline: BaselineSummary | null,
): ProtocolRefusal | null {
  const date = parseCivilDate(start)
  if (!date.ok) return { type: 'start-missing' }
  if (start < frozenOn) return { type: 'starts-before-frozen', frozenOn, start }
  if (baseline !== null && start <= baseline.to)
    return { type: 'starts-in-baseline', last: baseline.to, start }
  const latest = addDays(frozenOn, latestStartAfter)
  return start > latest ? { type: 'starts-too-late', latest, start } : null
}

/** What a person chose, from which a protocol is made. */
export interface ProtocolChoices {
  readonly trial: string
  readonly frozenOn: CivilDate
  readonly zone: string
  readonly title: string
  readonly why: string
  readonly complaint: TrialProtocol['complaint']
  readonly remedy: TrialProtocol['remedy']
  readonly blinding: TrialProtocol['blinding']
  readonly primary: TrialProtocol['primary']
  readonly secondary: TrialProtocol['secondary']
  /** arms (the reference first), blocks, lengths, start date; an order in it is left out */
  readonly design: TrialDesign
  /** default: that of the remedy */
  readonly halfLife?: readonly WeightedHalfLife[]
  /** the one prior that decides; default: the sceptical one */
  readonly prior?: NormalMixture
  readonly baseline: BaselineSummary | null
  /** the nights of that baseline: the primary outcome, null where nothing was told */
  readonly baselineValues: readonly (number | null)[]
  /** worked out and seen before anything is frozen; null is refused */
  readonly chances: KeptChances | null
  /** of the predictive checks and the drawn part of the randomisation test */
  readonly seed: number
}

export type ProtocolRefusal =
  | { readonly type: 'protocol-invalid'; readonly path: string; readonly rule: string }
  | DesignError
  | { readonly type: 'start-missing' }
  | { readonly type: 'starts-before-frozen'; readonly frozenOn: CivilDate; readonly start: string }
  /** the nights before the trial are not over on its first evening */
  | { readonly type: 'starts-in-baseline'; readonly last: CivilDate; readonly start: string }
  | { readonly type: 'starts-too-late'; readonly latest: CivilDate; readonly start: string }
  | ChancesRefusal
  | { readonly type: 'cannot-be-blinded'; readonly remedy: TrialProtocol['remedy']['type'] }
  /** a blinded trial has two arms, and secondary outcomes differ from the primary one */
  | { readonly type: 'outcome-twice'; readonly column: string }
  | { readonly type: 'hash-mismatch'; readonly expected: string; readonly found: string }

/** A protocol that can change no more: `text` is canonical JSON (RFC 8785), `hash` its SHA-256. */
export interface FrozenProtocol {
  readonly protocol: TrialProtocol
  readonly text: string
  readonly hash: string
}

/** Freezes what was chosen: checks it, fills in what follows from it, writes it canonically and hashes it. */
export function freezeProtocol(choices: ProtocolChoices): Result<FrozenProtocol, ProtocolRefusal> {
  const { remedy, blinding, primary, secondary, frozenOn } = choices
  const definition = remedyDefinitions[remedy.type]
  if (blinding !== 'open' && definition.blinding === 'impossible')
    return err({ type: 'cannot-be-blinded', remedy: remedy.type })
  const columns = [primary, ...secondary].map(({ column }) => column)
  const twice = columns.find((column, index) => columns.indexOf(column) < index)
  if (twice !== undefined) return err({ type: 'outcome-twice', column: twice })
  const { startDate } = choices.design
  const design = checkDesign(bareDesign(choices.design))
  if (!design.ok) return design
  const misplaced = startRefusal(startDate ?? '', frozenOn, choices.baseline)
  if (misplaced !== null) return err(misplaced)
  const halfLife = halfLifeText(choices.halfLife ?? definition.carryOver.halfLife)
  const prior = choices.prior ?? scepticalEffectPrior(primary.family, primary.scale)
  const priorEffect = effectPriorText(prior)
  if (choices.chances === null) return err({ type: 'chances-missing' })
  const misfit = chancesMisfit(choices.chances, {
    ...{ design: design.value, outcome: primary, halfLife, priorEffect },
    baseline: choices.baselineValues,
  })
  if (misfit !== null) return err(misfit)
  const protocol = {
    format: 'legwork/protocol/1',
    outcome: primary.column,
    family: primary.family,
    better: primary.better,
    reference: design.value.arms[0],
    date: 'date',
    arm: 'arm',
    halfLife,
    priorEffect,
    smallestEffect: primary.smallestEffect,
    categories: primary.categories,
    scale: primary.scale,
    seed: choices.seed,
    design: { ...design.value, startDate },
    trial: choices.trial,
    frozenOn,
    zone: choices.zone,
    title: choices.title.trim(),
    why: choices.why.trim(),
    complaint: choices.complaint,
    remedy,
    comparator:
      blinding === 'open' && definition.comparator === 'placebo'
        ? ('nothing' as const)
        : definition.comparator,
    blinding,
    primary,
    secondary,
    baseline: choices.baseline,
    chances: choices.chances.chances,
    weighed: choices.chances.weighed,
    stopRules: definition.guard === 'none' ? [] : [...stopRuleIds],
    gateEveryDays: definition.guard === 'gate' ? gateEveryDays : null,
    looks: [],
  }
  return readFrozen(canonicalJson(protocol))
}

/** Reads a frozen protocol back; with a hash, refuses a text that was changed by as much as a space. */
export function readFrozen(text: string, hash?: string): Result<FrozenProtocol, ProtocolRefusal> {
  const found = hashOf(toUtf8(text))
  if (hash !== undefined && hash !== found)
    return err({ type: 'hash-mismatch', expected: hash, found })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ type: 'protocol-invalid', path: '', rule: 'json' })
  }
  const parsed = trialProtocolSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = `/${(issue?.path ?? []).map(String).join('/')}`
    return err({ type: 'protocol-invalid', path, rule: issue?.code ?? 'schema' })
  }
  const design = checkDesign(parsed.data.design)
  if (!design.ok) return design
  const misfit = misfitOf(parsed.data, design.value)
  return misfit === null ? ok({ protocol: parsed.data, text, hash: found }) : err(misfit)
}

/** Chances in a protocol are those of its own design, outcome and analysis; older protocols kept none. */
function misfitOf(protocol: TrialProtocol, design: TrialDesign): ChancesRefusal | null {
  const { chances, weighed, primary, halfLife = '0', priorEffect = '' } = protocol
  if (weighed === undefined) return null
  return chancesMisfit(
    { chances, weighed },
    { design, outcome: primary, halfLife, priorEffect, baseline: null },
  )
}

/** The design of a protocol, checked; with its start date, without an order. */
export function designOf({ protocol }: FrozenProtocol): TrialDesign {
  const design = checkDesign(protocol.design)
  if (!design.ok) throw new Error('designOf: a frozen protocol has a sound design')
  return design.value
}

/** The first evening of a protocol. */
export function firstEvening(design: TrialDesign): CivilDate {
  const start = parseCivilDate(design.startDate ?? '')
  if (!start.ok) throw new Error('firstEvening: a frozen protocol has a start date')
  return start.value
}
