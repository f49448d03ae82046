import { expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  dueSteps,
  foldNights,
  foldTrials,
  healthAnswers,
  holdOn,
  latestStamp,
  newEntry,
  takeStep,
} from '@legwork/domain'
import type { Entry, EntryContent, Hold, TrialCommand, TrialView } from '@legwork/domain'
import type { HealthChange } from './form-model.ts'
import { isOpenTrial, isSwallowed } from './form-model.ts'

/** What is to be written so that the stop rules act the same day: the contents, and after them the steps of the rules. */
export interface Consequences {
  readonly contents: readonly EntryContent[]
  /** the rule that stops or holds the trial after these contents; null when there is none */
  readonly hold: Hold | null
  /** these contents end a trial that was under way */
  readonly stops: boolean
}

/** A journal as it would be with these contents, to look ahead; nothing is written. */
function lookAhead(entries: readonly Entry[], contents: readonly EntryContent[]): Entry[] {
  const last = latestStamp(entries)
  const device = 'f'.repeat(32)
  const wall = last === null ? 0 : last.wall + 1
  return [
    ...entries,
    ...contents.map((content, index) => {
      const id = (index + 1).toString(16).padStart(32, 'f')
      return expectOk(newEntry(content, id, { wall, counter: index, device }), 'lookAhead')
    }),
  ]
}

function trialsOf(entries: readonly Entry[]): readonly TrialView[] {
  return [...foldTrials(entries).trials.values()]
}

/** A step is never dated before the last one: a clock set back does not keep a safety rule from acting. */
export function notBefore(view: TrialView, on: CivilDate): CivilDate {
  const last = view.history.at(-1)?.on
  return last !== undefined && last > on ? last : on
}

/** What was told about someone's health: entries of the trials it matters to, and what it means for the answers of Check. */
export function healthContents(
  entries: readonly Entry[],
  told: readonly HealthChange[],
  today: CivilDate,
): readonly EntryContent[] {
  const nights = foldNights(entries)
  const reports = trialsOf(entries)
    .filter((view) => isOpenTrial(view) && isSwallowed(view))
    .flatMap((view) =>
      told.flatMap((what) => {
        const step = takeStep(view, nights, {
          type: 'health-changed',
          on: notBefore(view, today),
          what,
        })
        return step.ok ? [step.value] : []
      }),
    )
  return reports.length === 0 ? [] : [...reports, ...told.flatMap(healthAnswers)]
}

/**
 * The contents followed by every step that the stop rules ask for once they are written. To be appended together: an
 * entry that stops magnesium is never on disk without the stop.
 */
export function withConsequences(
  entries: readonly Entry[],
  contents: readonly EntryContent[],
  today: CivilDate,
): Consequences {
  const before = trialsOf(entries)
  const all = [...contents]
  let hold: Hold | null = null
  let stops = false
  for (const { trial } of trialsOf(lookAhead(entries, contents))) {
    // a pause may be followed by a stop: at most one of each
    for (let n = 0; n < 2; n++) {
      const after = lookAhead(entries, all)
      const view = foldTrials(after).trials.get(trial)
      if (view === undefined) break
      const nights = foldNights(after)
      const on = notBefore(view, today)
      const [due] = dueSteps(view, nights, on)
      if (due === undefined) break
      const step = takeStep(view, nights, due as TrialCommand)
      if (!step.ok) break
      hold = holdOn(view, nights, on)
      const was = before.find((each) => each.trial === trial)
      if (due.type === 'stop' && was !== undefined && isOpenTrial(was)) stops = true
      all.push(step.value)
    }
  }
  return { contents: all, hold, stops }
}
