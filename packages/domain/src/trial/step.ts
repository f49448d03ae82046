import { err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import type { EntryContent } from '../journal/entry.ts'
import type { NightsView } from '../nights/fold.ts'
import type { Gate } from '../safety/gate.ts'
import { planFits, protocolDiffers } from '../series/study.ts'
import type { SeriesPart } from '../series/study.ts'
import { checkPaperOrder, openAllocation } from './allocation.ts'
import type { AllocationRefusal, DrawnAllocation, PaperRefusal } from './allocation.ts'
import type { TrialKind, TrialPayload, TrialPlan } from './entries.ts'
import { eventOf } from './entries.ts'
import { holdOn, lastEvening } from './evening.ts'
import { designOf, readFrozen } from './protocol.ts'
import type { FrozenProtocol, ProtocolRefusal } from './protocol.ts'
import { remedyDefinitions } from './remedy.ts'
import type { Hold } from './stop-rules.ts'
import { phaseAfter, stepOf } from './view.ts'
import type { TrialPhase, TrialStep, TrialsView, TrialView } from './view.ts'
import { unfinishedTrial } from './which-trial.ts'

/** The order with which a trial starts. */
export type StartOrder =
  | { readonly type: 'open'; readonly drawn: DrawnAllocation }
  | { readonly type: 'sealed'; readonly commitment: string; readonly ciphertext: string }
  | { readonly type: 'paper' }

/** What someone wants to do with a trial, or tells about it. `on` is the local date of today. */
export type TrialCommand = { readonly on: CivilDate } & (
  | {
      readonly type: 'draft'
      readonly trial: string
      readonly zone: string
      readonly plan: TrialPlan
      /** the list of the trial before can never be opened: its key is lost, the person says */
      readonly keyLost?: boolean
    }
  | { readonly type: 'start-baseline'; readonly nights: number }
  | {
      readonly type: 'start'
      readonly frozen: FrozenProtocol
      readonly order: StartOrder
      /** judged today; needed for magnesium */
      readonly gate: Gate | null
    }
  | { readonly type: 'pause'; readonly reason: TrialPayload<'trial/paused'>['reason'] }
  | { readonly type: 'resume' }
  | { readonly type: 'stop'; readonly reason: TrialPayload<'trial/stopped'>['reason'] }
  | { readonly type: 'complete' }
  | {
      readonly type: 'unblind'
      readonly opened: { readonly text: string; readonly salt: string } | null
      readonly paper?: readonly string[]
    }
  | { readonly type: 'gate-asked'; readonly gate: Gate }
  | { readonly type: 'pharmacist-agreed' }
  | { readonly type: 'health-changed'; readonly what: TrialPayload<'trial/health-changed'>['what'] }
  | ({ readonly type: 'guess' } & Omit<TrialPayload<'trial/guessed'>, 'trial' | 'on'>)
  | ({ readonly type: 'emergency' } & Omit<TrialPayload<'trial/emergency'>, 'trial' | 'on'>)
)

/** Why a step is not taken. Nothing was changed. */
export type StepRefusal =
  | { readonly type: 'no-trial' }
  /** another trial runs, waits, or is over with its list still sealed */
  | { readonly type: 'trial-unfinished'; readonly phase: TrialPhase }
  | { readonly type: 'illegal-step'; readonly phase: TrialPhase; readonly step: TrialStep }
  /** told about a trial in a state in which it means nothing */
  | { readonly type: 'not-now'; readonly phase: TrialPhase; readonly kind: TrialKind }
  | { readonly type: 'before-last-step'; readonly last: CivilDate }
  | { readonly type: 'held'; readonly hold: Hold }
  | { readonly type: 'gate-not-open'; readonly answerFirst: readonly string[] }
  /** a report touched these questions and they were not answered since */
  | { readonly type: 'answer-again'; readonly questions: readonly string[] }
  | { readonly type: 'not-over'; readonly last: CivilDate }
  | { readonly type: 'other-protocol'; readonly rule: 'trial' | 'remedy' | 'blinding' }
  /** the person takes part in a series, which fixes this */
  | { readonly type: 'series-fixed'; readonly part: SeriesPart }
  | PaperRefusal
  | { readonly type: 'entry-invalid'; readonly kind: TrialKind }
  | AllocationRefusal
  | ProtocolRefusal

/**
 * The journal entry of a step, or why it is not taken. Pure: the caller appends the entry and folds again. `view` is
 * null for a trial that is not there yet; `nights` the nights and `trials` every trial of the same journal: a new trial is
 * not drafted beside one that is not finished.
 */
export function takeStep(
  view: TrialView | null,
  nights: NightsView,
  command: TrialCommand,
  trials: TrialsView | null = null,
): Result<EntryContent, StepRefusal> {
  const { on } = command
  if (command.type === 'draft') {
    if (view !== null) {
      const refused = mayNotStep(view, 'trial/drafted', on)
      if (refused !== null) return err(refused)
    }
    const unfinished = view === null && trials !== null ? unfinishedTrial(trials) : null
    if (unfinished !== null && !(command.keyLost === true && isOver(unfinished)))
      return err({ type: 'trial-unfinished', phase: unfinished.phase })
    const { trial, zone, plan } = command
    const series = view?.series ?? null
    if (series !== null && !planFits(series.study, plan))
      return err({ type: 'series-fixed', part: 'plan' })
    return content('trial/drafted', { trial: view?.trial ?? trial, on, zone, plan })
  }
  if (view === null) return err({ type: 'no-trial' })
  const { kind, payload } = entryOf(view.trial, command)
  const refused = mayNotStep(view, kind, on) ?? broken(view, nights, command)
  return refused === null ? content(kind, payload) : err(refused)
}

const isOver = ({ phase }: TrialView): boolean => phase !== 'running' && phase !== 'paused'

function content(kind: TrialKind, payload: unknown): Result<EntryContent, StepRefusal> {
  if (eventOf(kind, payload) === null) return err({ type: 'entry-invalid', kind })
  return ok({ kind, version: 1, payload })
}

function mayNotStep(view: TrialView, kind: TrialKind, on: CivilDate): StepRefusal | null {
  const step = stepOf(kind)
  if (step !== null && phaseAfter(view.phase, step) === null)
    return { type: 'illegal-step', phase: view.phase, step }
  const last = view.history.at(-1)?.on
  if (last !== undefined && on < last) return { type: 'before-last-step', last }
  const over: readonly TrialPhase[] = ['stopped-early', 'complete', 'unblinded']
  const told: readonly TrialKind[] = [
    'trial/gate-asked',
    'trial/health-changed',
    'trial/pharmacist-agreed',
  ]
  if (told.includes(kind) && over.includes(view.phase))
    return { type: 'not-now', phase: view.phase, kind }
  const blind: readonly TrialKind[] = ['trial/guessed', 'trial/emergency']
  if (blind.includes(kind) && (view.startedOn === null || view.phase === 'unblinded'))
    return { type: 'not-now', phase: view.phase, kind }
  return null
}

function entryOf(
  trial: string,
  command: Exclude<TrialCommand, { type: 'draft' }>,
): { readonly kind: TrialKind; readonly payload: unknown } {
  const { on } = command
  const common = { trial, on }
  switch (command.type) {
    case 'start-baseline':
      return { kind: 'trial/baseline-started', payload: { ...common, nights: command.nights } }
    case 'start': {
      const { text: protocol, hash } = command.frozen
      return {
        kind: 'trial/started',
        payload: { ...common, protocol, hash, order: storedOrder(command.order) },
      }
    }
    case 'pause':
      return { kind: 'trial/paused', payload: { ...common, reason: command.reason } }
    case 'resume':
      return { kind: 'trial/resumed', payload: common }
    case 'stop':
      return { kind: 'trial/stopped', payload: { ...common, reason: command.reason } }
    case 'complete':
      return { kind: 'trial/completed', payload: common }
    case 'unblind': {
      const { opened, paper } = command
      const payload = { ...common, opened, ...(paper === undefined ? {} : { paper }) }
      return { kind: 'trial/unblinded', payload }
    }
    case 'gate-asked':
      return { kind: 'trial/gate-asked', payload: { ...common, ...gateSummary(command.gate) } }
    case 'pharmacist-agreed':
      return { kind: 'trial/pharmacist-agreed', payload: common }
    case 'health-changed':
      return { kind: 'trial/health-changed', payload: { ...common, what: command.what } }
    case 'guess': {
      const { period, guess, certainty, reason } = command
      return { kind: 'trial/guessed', payload: { ...common, period, guess, certainty, reason } }
    }
    case 'emergency':
      return {
        kind: 'trial/emergency',
        payload: { ...common, blocks: command.blocks, told: command.told },
      }
  }
}

function storedOrder(order: StartOrder): TrialPayload<'trial/started'>['order'] {
  if (order.type !== 'open') return order
  const { text, salt, commitment } = order.drawn
  return { type: 'open', opened: { text, salt }, commitment }
}

/** What the journal keeps of a judged gate: no answers, only what they led to. */
function gateSummary(gate: Gate): Omit<TrialPayload<'trial/gate-asked'>, 'trial' | 'on'> {
  const acting = gate.findings.filter(({ does }) => does !== 'notice')
  const shut = acting.filter(({ does }) => gate.status !== 'closed' || does === 'closed')
  const [first] = shut
  return {
    status: gate.status,
    rules: shut.map(({ rule }) => rule),
    answerFirst: [...gate.answerFirst],
    urgency: first?.urgency ?? null,
    contact: first?.contact ?? null,
    precaution: shut.some(({ precaution }) => precaution),
  }
}

/** Rules between the content of a step and the trial. */
function broken(
  view: TrialView,
  nights: NightsView,
  command: Exclude<TrialCommand, { type: 'draft' }>,
): StepRefusal | null {
  switch (command.type) {
    case 'start':
      return startBroken(view, nights, command)
    case 'resume': {
      const hold = holdOn(view, nights, command.on)
      return hold === null ? null : { type: 'held', hold }
    }
    case 'complete': {
      const last = view.design === null ? command.on : lastEvening(view.design)
      return command.on <= last ? { type: 'not-over', last } : null
    }
    case 'unblind':
      return unblindBroken(view, command)
    case 'gate-asked': {
      // a gate that is shut is always written down: it holds or stops
      const { toAnswer } = view
      if (command.gate.status !== 'open' || toAnswer.length === 0) return null
      return { type: 'answer-again', questions: toAnswer.map(questionOf) }
    }
    case 'start-baseline':
    case 'pause':
    case 'stop':
    case 'pharmacist-agreed':
    case 'health-changed':
    case 'guess':
    case 'emergency':
      return null
  }
}

/** The question of a field of the person. */
function questionOf(field: string): string {
  return field.replace(/^answers\./, '')
}

function startBroken(
  view: TrialView,
  nights: NightsView,
  { on, frozen, order, gate }: Extract<TrialCommand, { type: 'start' }>,
): StepRefusal | null {
  const read = readFrozen(frozen.text, frozen.hash)
  if (!read.ok) return read.error
  const { protocol } = read.value
  if (protocol.weighed === undefined) return { type: 'chances-missing' }
  if (protocol.trial !== view.trial) return { type: 'other-protocol', rule: 'trial' }
  const part = view.series === null ? null : protocolDiffers(view.series.study, protocol)
  if (part !== null) return { type: 'series-fixed', part }
  if (protocol.remedy.type !== view.plan.remedy.type)
    return { type: 'other-protocol', rule: 'remedy' }
  const orders = { open: 'open', helper: 'sealed', paper: 'paper' } as const
  if (orders[protocol.blinding] !== order.type) return { type: 'other-protocol', rule: 'blinding' }
  if (remedyDefinitions[protocol.remedy.type].guard === 'gate') {
    if (gate?.status !== 'open')
      return { type: 'gate-not-open', answerFirst: gate?.answerFirst ?? [] }
    const hold = holdOn(view, nights, on)
    if (hold !== null) return { type: 'held', hold }
  }
  if (order.type !== 'open') return null
  const { text, salt, commitment } = order.drawn
  const opened = openAllocation({ text, salt }, commitment, designOf(read.value))
  return opened.ok ? null : opened.error
}

function unblindBroken(
  view: TrialView,
  { opened, paper }: Extract<TrialCommand, { type: 'unblind' }>,
): StepRefusal | null {
  const { design, commitment, order } = view
  if (design === null || order !== null) return null
  if (commitment !== null) {
    if (opened === null) return { type: 'list-missing' }
    const found = openAllocation(opened, commitment, design)
    return found.ok ? null : found.error
  }
  const copied = checkPaperOrder(design, paper ?? [])
  return copied.ok ? null : copied.error
}

/**
 * The steps that safety asks for today: the stop or the pause of the rule that applies, unless it was taken already.
 * The app takes them as soon as an entry is saved and at every start; `eveningOf` acts on the rule even before.
 */
export function dueSteps(
  view: TrialView,
  nights: NightsView,
  on: CivilDate,
): readonly TrialCommand[] {
  if (view.phase !== 'running' && view.phase !== 'paused') return []
  const hold = holdOn(view, nights, on)
  if (hold === null) return []
  if (hold.does === 'stop') return [{ type: 'stop', on, reason: hold.rule }]
  return view.phase === 'running' ? [{ type: 'pause', on, reason: hold.rule }] : []
}
