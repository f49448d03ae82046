import { addDays, diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { Contact, Urgency } from '@legwork/knowledge'
import { nightCount } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import type { NightsView } from '../nights/fold.ts'
import type { Cleared } from '../safety/cleared.ts'
import { clear } from '../safety/gate.ts'
import type { Gate } from '../safety/gate.ts'
import { firstEvening, gateEveryDays } from './protocol.ts'
import { remedyDefinitions } from './remedy.ts'
import type { RemedyChoice } from './remedy-choice.ts'
import { diarrhoeaHold, gateOverdue, overdoseHold } from './stop-rules.ts'
import type { Hold, StopRuleId } from './stop-rules.ts'
import { choiceOf } from './view.ts'
import type { TrialView } from './view.ts'

/** Where an evening lies in a design; all counts from 0. */
export interface EveningPlace {
  readonly night: number
  readonly period: number
  readonly block: number
  /** number on the box of that week, from 1; boxes never run across periods */
  readonly box: number
  /** lived, but not compared */
  readonly washout: boolean
}

/** Boxes that one period takes: one for each week begun. */
export function boxesPerPeriod(design: TrialDesign): number {
  return Math.ceil(design.nightsPerPeriod / 7)
}

/** The place of an evening in the periods of a design; null before and after them. */
export function placeOfEvening(design: TrialDesign, evening: CivilDate): EveningPlace | null {
  const night = diffDays(firstEvening(design), evening) - design.baselineNights
  if (night < 0 || night >= nightCount(design) - design.baselineNights) return null
  const period = Math.floor(night / design.nightsPerPeriod)
  const within = night % design.nightsPerPeriod
  return {
    night,
    period,
    block: Math.floor(period / design.periodsPerBlock),
    box: period * boxesPerPeriod(design) + Math.floor(within / 7) + 1,
    washout: within < design.washoutNights,
  }
}

/** The last evening of a design. */
export function lastEvening(design: TrialDesign): CivilDate {
  return addDays(firstEvening(design), nightCount(design) - 1)
}

/** Whether the gate has to be asked again: from 28 days on. Never for a remedy without a gate. */
export function gateDue(view: TrialView, today: CivilDate): boolean {
  if (remedyDefinitions[view.plan.remedy.type].guard !== 'gate') return false
  const askedOn = view.gate?.on
  return askedOn === undefined || diffDays(askedOn, today) >= gateEveryDays
}

/**
 * The stop rule that applies today, the gravest first; null when none does. It follows from the journal alone: no step
 * has to be taken for it to act. A remedy that is not swallowed has none.
 */
export function holdOn(view: TrialView, nights: NightsView, today: CivilDate): Hold | null {
  const { guard } = remedyDefinitions[view.plan.remedy.type]
  if (guard === 'none') return null
  const changed = changeHold(view)
  const from = view.startedOn ?? view.baselineFrom
  if (from !== null) {
    const found = overdoseHold(nights, from, today) ?? diarrhoeaHold(nights, from, today)
    if (found !== null) return found
  }
  return guard === 'pharmacist' ? changed : (gateHold(view) ?? changed ?? dueHold(view, today))
}

const plainHold = (
  rule: StopRuleId,
  since: CivilDate,
  does: Hold['does'],
  because: readonly string[],
): Hold => ({
  rule,
  does,
  since,
  urgency: 'ask',
  contact: 'pharmacist-or-gp',
  because,
  facts: [],
  precaution: false,
})

function gateHold({ gate }: TrialView): Hold | null {
  if (gate === null || gate.status === 'open') return null
  const shut = gate.status === 'closed'
  const rule =
    shut && gate.rules.length === 0
      ? 'gate-answer-first'
      : shut
        ? 'gate-closed'
        : 'gate-professional-only'
  const hold = plainHold(
    rule,
    gate.on,
    rule === 'gate-closed' ? 'stop' : 'pause',
    rule === 'gate-answer-first' ? gate.answerFirst : gate.rules,
  )
  return {
    ...hold,
    urgency: (gate.urgency as Urgency | null) ?? hold.urgency,
    contact: (gate.contact as Contact | null) ?? hold.contact,
    precaution: gate.precaution,
  }
}

function changeHold({ changedSince }: TrialView): Hold | null {
  if (changedSince === null) return null
  const { what, on } = changedSince
  const hold = plainHold(what, on, 'pause', [what])
  const carrying = what === 'pregnancy' || what === 'breastfeeding'
  return carrying ? { ...hold, contact: 'midwife-or-gp' } : hold
}

function dueHold(view: TrialView, today: CivilDate): Hold | null {
  const askedOn = view.gate?.on ?? null
  if (askedOn === null) return plainHold('gate-due', today, 'pause', [])
  return gateOverdue(askedOn, today, gateEveryDays)
    ? plainHold('gate-due', addDays(askedOn, gateEveryDays + 1), 'pause', [])
    : null
}

/** What to do on an evening. */
export type Evening =
  /** no evening of a running trial */
  | { readonly type: 'none' }
  | { readonly type: 'paused' }
  | { readonly type: 'held'; readonly hold: Hold }
  | { readonly type: 'do'; readonly place: EveningPlace; readonly what: Instruction }

/** `box`: the numbered box of that week. `arm`: open label. Of magnesium and of any blinded box only behind the gate. */
export type Instruction =
  | { readonly type: 'plain'; readonly arm: string | null; readonly box: number | null }
  | {
      readonly type: 'behind-gate'
      readonly cleared: Cleared<{
        readonly arm: string | null
        readonly box: number | null
        readonly choice: RemedyChoice
      }>
    }

/**
 * What to do on an evening of a trial. `gate` is the gate judged from the person's answers as they are now. Magnesium:
 * unless it is open, nothing is given, whatever the journal says. Anything else that is swallowed: not when it is closed.
 */
export function eveningOf(
  view: TrialView,
  nights: NightsView,
  evening: CivilDate,
  gate: Gate | null,
): Evening {
  const { design } = view
  const place = design === null ? null : placeOfEvening(design, evening)
  if (place === null || (view.phase !== 'running' && view.phase !== 'paused'))
    return { type: 'none' }
  const hold = holdOn(view, nights, evening)
  if (hold !== null) return { type: 'held', hold }
  if (view.phase === 'paused') return { type: 'paused' }
  const arm = view.order?.[place.period] ?? null
  const box = view.protocol?.blinding === 'open' ? null : place.box
  const { guard } = remedyDefinitions[view.plan.remedy.type]
  if (guard === 'pharmacist' && gate?.status === 'closed')
    return { type: 'held', hold: closedNow(gate, evening) }
  if (guard !== 'gate') return { type: 'do', place, what: { type: 'plain', arm, box } }
  const cleared = gate === null ? null : clear(gate, () => ({ arm, box, choice: choiceOf(view) }))
  if (cleared === null)
    return { type: 'held', hold: plainHold('gate-due', evening, 'pause', gate?.answerFirst ?? []) }
  return { type: 'do', place, what: { type: 'behind-gate', cleared } }
}

/** Nothing is swallowed tonight: a question is open, or an answer of today closes the gate. */
function closedNow({ answerFirst, findings, urgent }: Gate, evening: CivilDate): Hold {
  const closing = findings.filter(({ does }) => does === 'closed').map(({ rule }) => rule)
  const hold =
    closing.length === 0
      ? plainHold('gate-answer-first', evening, 'pause', answerFirst)
      : plainHold('gate-closed', evening, 'pause', closing)
  return urgent === null ? hold : { ...hold, ...urgent }
}

/** The remedy with its amounts, for a report or a label; null unless the gate is open (magnesium only). */
export function doseOf(view: TrialView, gate: Gate): Cleared<RemedyChoice> | null {
  return clear(gate, () => choiceOf(view))
}
