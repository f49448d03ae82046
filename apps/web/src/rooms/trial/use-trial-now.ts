import { useMemo, useState } from 'preact/hooks'
import { err } from '@legwork/base'
import type { Result } from '@legwork/base'
import {
  chancesContent,
  chancesOf,
  currentTrial,
  dateNamed,
  foldNights,
  foldTrials,
  healthAnswers,
  judgeGate,
  randomId,
  setupOf,
  setupTold,
  takeStep,
} from '@legwork/domain'
import type {
  ChancesQuestion,
  EntryContent,
  Gate,
  KeptChances,
  NightsView,
  Person,
  SetupField,
  StepRefusal,
  TrialCommand,
  TrialPlan,
  TrialSetup,
  TrialView,
} from '@legwork/domain'
import { today } from '../../state/clock.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { usePerson } from '../../state/person.ts'
import { useSaver } from '../../state/save.ts'
import { useNights, useTrial, useUntreatedNights } from '../../state/trial.ts'
import { writingPlace } from '../../state/zone.ts'

type HealthChange = Extract<TrialCommand, { readonly type: 'health-changed' }>['what']

/** A command without its date: the screen's own day is filled in. */
export type StepCommand = TrialCommand extends infer C
  ? C extends TrialCommand
    ? Omit<C, 'on'>
    : never
  : never

export interface TrialNow {
  readonly view: TrialView | null
  readonly setup: TrialSetup
  readonly nights: NightsView
  /** the nights that can serve as a baseline: none of a trial */
  readonly untreated: NightsView
  readonly person: Person
  readonly gate: Gate
  readonly today: ReturnType<typeof dateNamed>
  /** why the last step was not taken; null when it was */
  readonly refusal: StepRefusal | null
  /** takes a step; true when it is on disk */
  readonly take: (command: StepCommand) => Promise<boolean>
  /** tells what changed in someone's health: the trial, and with it the answers of Check */
  readonly report: (what: HealthChange) => Promise<boolean>
  /** drafts the trial, or changes its draft */
  readonly draft: (plan: TrialPlan, isNew?: boolean, keyLost?: boolean) => Promise<boolean>
  /** the chances worked out for a question, by whatever trial asked it */
  readonly weighed: (question: ChancesQuestion | null) => KeptChances | null
  readonly keepChances: (kept: KeptChances) => Promise<boolean>
  readonly tell: <F extends SetupField>(field: F, value: TrialSetup[F]) => Promise<boolean>
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const noSetup: TrialSetup = { design: null, start: null, ferritinAsked: null, frozen: null }

/** The trial as it stands now, with the ways to change it. */
export function useTrialNow(): TrialNow {
  const journal = useJournal()
  const save = useSaver()
  const { entries } = useJournalState()
  const view = useTrial()
  const nights = useNights()
  const untreated = useUntreatedNights()
  const { person } = usePerson()
  const [refusal, setRefusal] = useState<StepRefusal | null>(null)
  const trial = view?.trial ?? null
  const setup = useMemo(
    () => (trial === null ? noSetup : setupOf(entries, trial)),
    [entries, trial],
  )
  const gate = useMemo(() => judgeGate(person), [person])

  const write = async (
    made: Result<EntryContent, StepRefusal>,
    more: readonly EntryContent[] = [],
  ): Promise<boolean> => {
    setRefusal(made.ok ? null : made.error)
    return made.ok && (await save(() => journal.append([made.value, ...more])))
  }
  // folded anew, so that two steps in a row see each other
  const current = () => {
    const log = journal.state().entries
    const trials = foldTrials(log)
    return { trials, view: currentTrial(trials), nights: foldNights(log) }
  }
  const on = () => dateNamed(today())
  return {
    view,
    setup,
    nights,
    untreated,
    person,
    gate,
    today: on(),
    refusal,
    take: (command) => {
      const now = current()
      return write(takeStep(now.view, now.nights, { ...command, on: on() } as TrialCommand))
    },
    report: (what) => {
      const now = current()
      const command = { type: 'health-changed', what, on: on() } as const
      return write(takeStep(now.view, now.nights, command), healthAnswers(what))
    },
    draft: (plan, isNew = false, keyLost = false) => {
      const now = current()
      const before = isNew ? null : now.view
      const command: TrialCommand = {
        type: 'draft',
        on: on(),
        trial: before?.trial ?? randomId(randomBytes),
        zone: writingPlace().zone,
        plan,
        keyLost,
      }
      return write(takeStep(before, now.nights, command, now.trials))
    },
    weighed: (question) => (question === null ? null : chancesOf(entries, question)),
    keepChances: (kept) => save(() => journal.append([chancesContent(kept)])),
    tell: (field, value) => {
      if (trial === null) return write(err({ type: 'no-trial' }))
      return save(() => journal.append([setupTold(trial, field, value)]))
    },
  }
}
