import { addDays, diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { answersIn, factById, holds } from '@legwork/knowledge'
import type { AnswerId, Contact, FactId, SafetyRule, Urgency } from '@legwork/knowledge'
import { nightsBetween } from '../nights/fold.ts'
import type { NightsView } from '../nights/fold.ts'
import { sideEffects } from '../nights/words.ts'

/** Rules that stop or hold a trial of something swallowed, in the order in which they are looked at. */
export const stopRuleIds = [
  'overdose-signs',
  'diarrhoea',
  'gate-closed',
  'gate-professional-only',
  'gate-answer-first',
  'new-medicine',
  'pregnancy',
  'breastfeeding',
  'surgery',
  'illness',
  'gate-due',
] as const
export type StopRuleId = (typeof stopRuleIds)[number]

/** A rule that applies now. While there is one, no instruction for the evening is given. */
export interface Hold {
  readonly rule: StopRuleId
  /** what follows the same day: the trial is over, or it waits until the gate is open again */
  readonly does: 'stop' | 'pause'
  readonly since: CivilDate
  readonly urgency: Urgency
  readonly contact: Contact
  /** signs, rules or questions that made it so */
  readonly because: readonly string[]
  readonly facts: readonly FactId[]
  /** shown as "precaution, source being checked" */
  readonly precaution: boolean
}

const overdoseRule = 'contraindication.hypermag_signs' satisfies FactId
const diarrhoeaRule = 'contraindication.diarrhoea' satisfies FactId

function rule(id: FactId): SafetyRule {
  const fact = factById(id)
  if (fact === undefined || !('trigger' in fact)) throw new Error(`stop rule: ${id} must be a rule`)
  return fact
}

/** Signs of too much magnesium: those that the gate's own rule names and a morning entry can tell. */
const overdoseSigns: readonly AnswerId[] = answersIn(rule(overdoseRule).trigger).filter((id) =>
  (sideEffects as readonly string[]).includes(id),
)

/** Nights of diarrhoea in a row that stop magnesium: an own rule, shown as a precaution. */
const diarrhoeaNights = 2

/** The first morning that told a sign of too much magnesium; urgency as the gate's rule has it. */
export function overdoseHold(nights: NightsView, from: CivilDate, to: CivilDate): Hold | null {
  const fact = rule(overdoseRule)
  for (const { night, morning } of nightsBetween(nights, from, to)) {
    const told = overdoseSigns.filter((sign) =>
      (morning?.sideEffects ?? []).some((effect) => effect === sign),
    )
    if (told.length === 0) continue
    const answers = {
      takesMagnesium: 'yes' as const,
      ...Object.fromEntries(told.map((sign) => [sign, 'yes' as const])),
    }
    const escalation = fact.escalation
    const worse =
      escalation !== undefined && holds(escalation.trigger, { answers, measurements: {} }) === 'yes'
    return {
      rule: 'overdose-signs',
      does: 'stop',
      since: addDays(night, 1),
      urgency: worse ? escalation.urgency : fact.urgency,
      contact: worse ? escalation.contact : fact.contact,
      because: told,
      facts: [overdoseRule],
      precaution: fact.verification === 'unverified',
    }
  }
  return null
}

/** Diarrhoea on two nights that follow each other; a night nobody told of neither breaks nor lengthens the row. */
export function diarrhoeaHold(nights: NightsView, from: CivilDate, to: CivilDate): Hold | null {
  let row = 0
  for (const { night, morning } of nightsBetween(nights, from, to)) {
    const told = morning?.sideEffects ?? null
    if (told === null) continue
    row = told.includes('diarrhoea') ? row + 1 : 0
    if (row < diarrhoeaNights) continue
    return {
      rule: 'diarrhoea',
      does: 'stop',
      since: addDays(night, 1),
      urgency: 'days',
      contact: 'gp',
      because: ['diarrhoea'],
      facts: [diarrhoeaRule],
      precaution: true,
    }
  }
  return null
}

/** Whether more days went by since the gate was asked than the protocol allows. */
export function gateOverdue(askedOn: CivilDate, today: CivilDate, everyDays: number): boolean {
  return diffDays(askedOn, today) > everyDays
}
