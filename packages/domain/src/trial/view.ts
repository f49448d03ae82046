import { canonicalJson } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { TrialDesign } from '@legwork/stats'
import { payloadOf } from '../journal/entry.ts'
import type { Entry } from '../journal/entry.ts'
import { currentEntries } from '../journal/merge.ts'
import { upcastEntry } from '../journal/upcast.ts'
import type { UpcastError } from '../journal/upcast.ts'
import { personAnswerKind } from '../person/answer-kind.ts'
import { planFits, readStudy } from '../series/study.ts'
import type { Study } from '../series/study.ts'
import { checkPaperOrder, openAllocation } from './allocation.ts'
import { eventOf, trialUpcasts } from './entries.ts'
import type { TrialEvent, TrialPayload, TrialPlan } from './entries.ts'
import { answeredField, askedAgain } from './health-change.ts'
import { designOf, readFrozen } from './protocol.ts'
import type { FrozenProtocol, TrialProtocol } from './protocol.ts'
import { shownChoice } from './remedy-choice.ts'
import type { RemedyChoice, ShownChoice } from './remedy-choice.ts'

/** States of a trial. */
export const trialPhases = [
  'draft',
  'baseline',
  'running',
  'paused',
  'stopped-early',
  'complete',
  'unblinded',
] as const
export type TrialPhase = (typeof trialPhases)[number]

/** Steps from one state to another. */
export const trialSteps = [
  'draft',
  'start-baseline',
  'start',
  'pause',
  'resume',
  'stop',
  'complete',
  'unblind',
] as const
export type TrialStep = (typeof trialSteps)[number]

const ended = {
  draft: null,
  'start-baseline': null,
  start: null,
  pause: null,
  resume: null,
} as const
const nextPhase: Readonly<Record<TrialPhase, Readonly<Record<TrialStep, TrialPhase | null>>>> = {
  draft: {
    ...{ draft: 'draft', 'start-baseline': 'baseline', start: 'running' },
    ...{ pause: null, resume: null, stop: 'stopped-early', complete: null, unblind: null },
  },
  baseline: {
    ...{ draft: 'baseline', 'start-baseline': null, start: 'running' },
    ...{ pause: null, resume: null, stop: 'stopped-early', complete: null, unblind: null },
  },
  running: {
    ...ended,
    ...{ pause: 'paused', stop: 'stopped-early', complete: 'complete', unblind: null },
  },
  paused: {
    ...ended,
    ...{ resume: 'running', stop: 'stopped-early', complete: 'complete', unblind: null },
  },
  'stopped-early': { ...ended, stop: null, complete: null, unblind: 'unblinded' },
  complete: { ...ended, stop: null, complete: null, unblind: 'unblinded' },
  unblinded: { ...ended, stop: null, complete: null, unblind: null },
}

/** The state a step leads to; null when it is not allowed. */
export function phaseAfter(phase: TrialPhase, step: TrialStep): TrialPhase | null {
  return nextPhase[phase][step]
}

const stepOfKind = {
  'trial/drafted': 'draft',
  'trial/baseline-started': 'start-baseline',
  'trial/started': 'start',
  'trial/paused': 'pause',
  'trial/resumed': 'resume',
  'trial/stopped': 'stop',
  'trial/completed': 'complete',
  'trial/unblinded': 'unblind',
} as const satisfies Partial<Record<TrialEvent['kind'], TrialStep>>

/** The step that an entry takes; null for one that only tells something. */
export function stepOf(kind: TrialEvent['kind']): TrialStep | null {
  return kind in stepOfKind ? stepOfKind[kind as keyof typeof stepOfKind] : null
}

/** A protocol without amounts of magnesium: what screens may show anywhere. */
export type ShownProtocol = Omit<TrialProtocol, 'remedy'> & { readonly remedy: ShownChoice }

/** What happened last about the gate. */
export type GateAsked = TrialPayload<'trial/gate-asked'>

/** A series in which a person takes part, as agreed. */
export interface Participation {
  readonly study: Study
  /** random, drawn on the device at the agreement */
  readonly code: string
  readonly agreedOn: CivilDate
}

/** A trial as it stands: the fold of its entries. */
export interface TrialView {
  readonly trial: string
  readonly phase: TrialPhase
  readonly zone: string
  readonly plan: Omit<TrialPlan, 'remedy'> & { readonly remedy: ShownChoice }
  /** the frozen protocol and its hash; null before the start */
  readonly protocol: ShownProtocol | null
  readonly protocolHash: string | null
  /** the design with its start date; with the order when that is known here */
  readonly design: TrialDesign | null
  readonly commitment: string | null
  /** of a blinded trial, until it is opened */
  readonly sealed: string | null
  /** one label a period, open label or after opening; null while it is not known here */
  readonly order: readonly string[] | null
  /** the opened list is the one that was sealed: it hashes to the commitment and its seed draws it */
  readonly verified: boolean | null
  readonly baselineFrom: CivilDate | null
  readonly startedOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly stopReason: TrialPayload<'trial/stopped'>['reason'] | null
  readonly pauseReason: TrialPayload<'trial/paused'>['reason'] | null
  /** the gate as asked last, and what changed since */
  readonly gate: GateAsked | null
  readonly changedSince: TrialPayload<'trial/health-changed'> | null
  /** fields of the person that a report touched and that were not answered since: until then no gate lifts it */
  readonly toAnswer: readonly string[]
  readonly pharmacistAgreedOn: CivilDate | null
  /** while the person takes part in one; its plan can then not be changed */
  readonly series: Participation | null
  /** the last guess of each period, made before the list was opened */
  readonly guesses: readonly TrialPayload<'trial/guessed'>[]
  /** blocks that count as unblinded */
  readonly openBlocks: readonly number[]
  readonly history: readonly {
    readonly id: string
    readonly on: CivilDate
    readonly kind: TrialEvent['kind']
  }[]
  /** entries that no state allowed (two devices, a tampered file): they are kept and do nothing */
  readonly refused: readonly { readonly id: string; readonly kind: string }[]
}

export interface TrialsView {
  /** by id, in the order in which they were drafted */
  readonly trials: ReadonlyMap<string, TrialView>
  readonly unreadable: readonly {
    readonly id: string
    readonly error: UpcastError | { readonly type: 'entry-invalid'; readonly kind: string }
  }[]
}

/** Choices with amounts of magnesium, reached only by `doseOf` with an open gate. */
const choices = new WeakMap<TrialView, RemedyChoice>()

/** For `doseOf` only: the package does not export it. */
export function choiceOf(view: TrialView): RemedyChoice {
  const choice = choices.get(view)
  if (choice === undefined) throw new Error('choiceOf: the view must come from foldTrials')
  return choice
}

/** Every trial of a journal. The order in which entries arrived does not matter. */
export function foldTrials(log: readonly Entry[]): TrialsView {
  const about = log.filter(
    ({ kind }) => Object.hasOwn(trialUpcasts, kind) || kind === personAnswerKind,
  )
  const trials = new Map<string, TrialView>()
  const unreadable: TrialsView['unreadable'][number][] = []
  for (const entry of currentEntries(about)) {
    if (entry.kind === personAnswerKind) {
      answered(trials, answeredField(payloadOf(entry)))
      continue
    }
    const upcast = upcastEntry(entry, trialUpcasts)
    if (!upcast.ok) {
      unreadable.push({ id: entry.id, error: upcast.error })
      continue
    }
    const event = eventOf(entry.kind, payloadOf(upcast.value))
    if (event === null) {
      unreadable.push({ id: entry.id, error: { type: 'entry-invalid', kind: entry.kind } })
      continue
    }
    const before = trials.get(event.payload.trial) ?? null
    const after = apply(before, event, entry.id)
    if (after === null)
      unreadable.push({ id: entry.id, error: { type: 'entry-invalid', kind: entry.kind } })
    else trials.set(event.payload.trial, after)
  }
  return { trials, unreadable }
}

/** An answer of the person counts for every trial in which a report made it needed. */
function answered(trials: Map<string, TrialView>, field: string | null): void {
  if (field === null) return
  for (const [trial, view] of trials)
    if (view.toAnswer.includes(field))
      trials.set(trial, keep(view, { toAnswer: view.toAnswer.filter((each) => each !== field) }))
}

/** The view after an event; null when there is no trial to which it could belong. */
function apply(before: TrialView | null, event: TrialEvent, id: string): TrialView | null {
  if (before === null)
    return event.kind === 'trial/drafted' ? drafted(null, event.payload, id) : null
  const refused: TrialView = keep(before, {
    refused: [...before.refused, { id, kind: event.kind }],
  })
  const step = stepOf(event.kind)
  const phase = step === null ? before.phase : phaseAfter(before.phase, step)
  if (phase === null) return refused
  if (event.kind === 'trial/drafted') {
    const { series } = before
    const fixed = series !== null && !planFits(series.study, event.payload.plan)
    return fixed ? refused : drafted(before, event.payload, id)
  }
  const changes = changesOf(before, event)
  if (changes === null) return refused
  const line = { id, on: event.payload.on, kind: event.kind }
  return keep(before, { ...changes, phase, history: [...before.history, line] })
}

function keep(before: TrialView, changes: Partial<TrialView>): TrialView {
  const after = { ...before, ...changes }
  choices.set(after, choiceOf(before))
  return after
}

function drafted(
  before: TrialView | null,
  { trial, on, zone, plan }: TrialPayload<'trial/drafted'>,
  id: string,
): TrialView {
  const line = { id, on, kind: 'trial/drafted' as const }
  const shown = { ...plan, remedy: shownChoice(plan.remedy) }
  const view: TrialView =
    before === null
      ? {
          trial,
          phase: 'draft',
          zone,
          plan: shown,
          protocol: null,
          protocolHash: null,
          design: null,
          commitment: null,
          sealed: null,
          order: null,
          verified: null,
          baselineFrom: null,
          startedOn: null,
          endedOn: null,
          stopReason: null,
          pauseReason: null,
          gate: null,
          changedSince: null,
          toAnswer: [],
          pharmacistAgreedOn: null,
          series: null,
          guesses: [],
          openBlocks: [],
          history: [line],
          refused: [],
        }
      : { ...before, zone, plan: shown, history: [...before.history, line] }
  choices.set(view, plan.remedy)
  return view
}

/** What an event changes besides the state; null when its content does not hold. */
function changesOf(
  before: TrialView,
  event: Exclude<TrialEvent, { kind: 'trial/drafted' }>,
): Partial<TrialView> | null {
  switch (event.kind) {
    case 'trial/baseline-started':
      return { baselineFrom: event.payload.on }
    case 'trial/started':
      return startedChanges(before, event.payload)
    case 'trial/paused':
      return { pauseReason: event.payload.reason }
    case 'trial/resumed':
      return { pauseReason: null }
    case 'trial/stopped':
      return { endedOn: event.payload.on, stopReason: event.payload.reason, pauseReason: null }
    case 'trial/completed':
      return { endedOn: event.payload.on, pauseReason: null }
    case 'trial/unblinded':
      return unblindedChanges(before, event.payload)
    case 'trial/gate-asked':
      return liftsChange(before, event.payload)
        ? { gate: event.payload, changedSince: null }
        : { gate: event.payload }
    case 'trial/health-changed': {
      const toAnswer = [...new Set([...before.toAnswer, ...askedAgain(event.payload.what)])]
      return { changedSince: event.payload, toAnswer }
    }
    case 'trial/pharmacist-agreed':
      return { pharmacistAgreedOn: event.payload.on, changedSince: null }
    case 'trial/guessed': {
      if (before.phase === 'unblinded' || before.startedOn === null) return null
      const others = before.guesses.filter(({ period }) => period !== event.payload.period)
      const guesses = [...others, event.payload].sort((a, b) => a.period - b.period)
      return { guesses }
    }
    case 'series/joined': {
      const series = participation(before, event.payload)
      return series === null ? null : { series }
    }
    case 'series/left':
      return before.series === null ? null : { series: null }
    case 'trial/emergency':
      if (before.startedOn === null) return null
      return {
        openBlocks: [...new Set([...before.openBlocks, ...event.payload.blocks])].sort(
          (a, b) => a - b,
        ),
      }
  }
}

/** A report is lifted by an open gate only, judged after the questions it touches were answered again. */
function liftsChange({ toAnswer }: TrialView, { status }: GateAsked): boolean {
  return status === 'open' && toAnswer.length === 0
}

/** What was agreed to, when the draft is what the study asks and its text is the one that was agreed to. */
function participation(
  before: TrialView,
  { on, study, version, hash, code, text }: TrialPayload<'series/joined'>,
): Participation | null {
  if (before.startedOn !== null || before.endedOn !== null) return null
  const read = readStudy(text)
  if (!read.ok || read.value.hash !== hash) return null
  if (read.value.study !== study || read.value.version !== version) return null
  const plan = { ...before.plan, remedy: choiceOf(before) }
  return planFits(read.value, plan) ? { study: read.value, code, agreedOn: on } : null
}

function startedChanges(
  before: TrialView,
  { on, protocol: text, hash, order }: TrialPayload<'trial/started'>,
): Partial<TrialView> | null {
  const frozen = readFrozen(text, hash)
  if (!frozen.ok || !fits(frozen.value, before, order.type)) return null
  const design = designOf(frozen.value)
  const { protocol } = frozen.value
  const shown = { ...protocol, remedy: shownChoice(protocol.remedy) }
  const common = { protocol: shown, protocolHash: hash, startedOn: on }
  if (order.type === 'paper') return { ...common, design }
  const { commitment } = order
  if (order.type === 'sealed') return { ...common, design, commitment, sealed: order.ciphertext }
  const opened = openAllocation(order.opened, commitment, design)
  if (!opened.ok) return null
  const { sequence } = opened.value
  return { ...common, commitment, order: sequence, verified: true, design: { ...design, sequence } }
}

/** A protocol belongs to this trial and is about what was drafted; its blinding goes with the kind of order. */
function fits(
  { protocol }: FrozenProtocol,
  view: TrialView,
  order: 'open' | 'sealed' | 'paper',
): boolean {
  const orderOf = { open: 'open', helper: 'sealed', paper: 'paper' } as const
  return (
    protocol.trial === view.trial &&
    canonicalJson(protocol.remedy) === canonicalJson(choiceOf(view)) &&
    orderOf[protocol.blinding] === order
  )
}

function unblindedChanges(
  before: TrialView,
  { opened, paper }: TrialPayload<'trial/unblinded'>,
): Partial<TrialView> | null {
  const { design, commitment } = before
  if (design === null) return {}
  if (before.order !== null) return {}
  if (opened !== null && commitment !== null) {
    const found = openAllocation(opened, commitment, design)
    if (!found.ok) return null
    const { sequence } = found.value
    return { order: sequence, verified: true, sealed: null, design: { ...design, sequence } }
  }
  if (commitment !== null || paper === undefined) return null
  if (!checkPaperOrder(design, paper).ok) return null
  return { order: paper, verified: false, design: { ...design, sequence: paper } }
}
