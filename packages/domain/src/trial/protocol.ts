import * as z from 'zod/mini'
import { canonicalJson, err, ok, parseCivilDate } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { checkDesign, scepticalEffectPrior } from '@legwork/stats'
import type { DesignError, NormalMixture, TrialDesign } from '@legwork/stats'
import { effectPriorText } from '../result/effect-prior.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { protocolFileSchema } from '../result/protocol-file.ts'
import { bareDesign } from './allocation.ts'
import { hashOf, toUtf8 } from './bytes.ts'
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

/** The chance of each verdict under one effect, as seen before anything was frozen. */
const chancesSchema = z.strictObject({
  /** share of the complaint that is left: 1, 0.75, 0.5 */
  left: z.number(),
  trials: count,
  verdicts: z.record(z.string(), z.number()),
})

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
  chances: z.array(chancesSchema).check(z.maxLength(6)),
  stopRules: z.array(z.enum(stopRuleIds)),
  /** days after which the gate is asked again; null: the remedy needs no gate */
  gateEveryDays: z.nullable(z.int().check(z.positive())),
  /** analyses before the end: none */
  looks: z.array(z.never()),
})
export type TrialProtocol = z.infer<typeof trialProtocolSchema>

/** Days after which the gate is asked again during a trial of magnesium. */
export const gateEveryDays = 28

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
  readonly chances: TrialProtocol['chances']
  /** of the predictive checks and the drawn part of the randomisation test */
  readonly seed: number
}

export type ProtocolRefusal =
  | { readonly type: 'protocol-invalid'; readonly path: string; readonly rule: string }
  | DesignError
  | { readonly type: 'start-missing' }
  | { readonly type: 'starts-before-frozen'; readonly frozenOn: CivilDate; readonly start: string }
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

/** Half-lives as the command line reads them. */
export function halfLifeText(halfLife: readonly WeightedHalfLife[]): string {
  return halfLife.map(({ days, weight }) => `${String(days)}:${String(weight)}`).join(',')
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
  if (startDate === undefined || !parseCivilDate(startDate).ok)
    return err({ type: 'start-missing' })
  if (startDate < frozenOn) return err({ type: 'starts-before-frozen', frozenOn, start: startDate })
  const prior = choices.prior ?? scepticalEffectPrior(primary.family, primary.scale)
  const protocol = {
    format: 'legwork/protocol/1',
    outcome: primary.column,
    family: primary.family,
    better: primary.better,
    reference: design.value.arms[0],
    date: 'date',
    arm: 'arm',
    halfLife: halfLifeText(choices.halfLife ?? definition.carryOver.halfLife),
    priorEffect: effectPriorText(prior),
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
    chances: choices.chances,
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
  return ok({ protocol: parsed.data, text, hash: found })
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
