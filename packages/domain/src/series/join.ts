import { err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import type { EntryContent, RandomBytes } from '../journal/entry.ts'
import { randomId } from '../journal/entry.ts'
import type { NightsView } from '../nights/fold.ts'
import { setupTold } from '../trial-setup/index.ts'
import { drawBytes, toHex } from '../trial/bytes.ts'
import type { TrialPlan } from '../trial/entries.ts'
import type { RemedyChoice } from '../trial/remedy-choice.ts'
import { takeStep } from '../trial/step.ts'
import type { StepRefusal } from '../trial/step.ts'
import type { TrialPhase, TrialView } from '../trial/view.ts'
import { studyText } from './study.ts'
import type { Study } from './study.ts'

/** What someone agrees to, and with which choices. */
export interface Agreement {
  readonly study: Study
  /** through `studyRemedy` */
  readonly remedy: RemedyChoice
  /** one of the study's */
  readonly blinding: TrialPlan['blinding']
  readonly on: CivilDate
  readonly zone: string
}

/** Bytes of a participant code: 80 bits, so that no two people draw the same one. */
const codeBytes = 10

/** Why one cannot take part now. */
export type JoinRefusal =
  | StepRefusal
  /** a trial of one's own runs: it ends first */
  | { readonly type: 'trial-runs' }
  /** one series at a time */
  | { readonly type: 'series-already'; readonly study: string }

/**
 * The entries of an agreement, to be appended together: the draft as the study asks, the agreement with a new random
 * code, the design. A draft of one's own becomes that of the study; a trial that is over stays and a new one begins.
 */
export function joinSeries(
  view: TrialView | null,
  nights: NightsView,
  { study, remedy, blinding, on, zone }: Agreement,
  randomBytes: RandomBytes,
): Result<readonly EntryContent[], JoinRefusal> {
  const running: readonly TrialPhase[] = ['running', 'paused']
  if (view !== null && running.includes(view.phase)) return err({ type: 'trial-runs' })
  const drafting: readonly TrialPhase[] = ['draft', 'baseline']
  const before = view !== null && drafting.includes(view.phase) ? view : null
  if (before !== null && before.series !== null)
    return err({ type: 'series-already', study: before.series.study.study })
  const trial = before?.trial ?? randomId(randomBytes)
  const { complaint, primary, secondary, design, version, hash } = study
  const plan: TrialPlan = {
    ...{ complaint, remedy, blinding, primary, why: before?.plan.why ?? '' },
    secondary: [...secondary],
  }
  const draft = takeStep(before, nights, { type: 'draft', on, trial, zone, plan })
  if (!draft.ok) return draft
  const code = toHex(drawBytes(randomBytes, codeBytes))
  const agreed = { trial, on, study: study.study, version, hash, code, text: studyText(study) }
  const { nightsPerPeriod, blocks } = design
  return ok([
    draft.value,
    { kind: 'series/joined', version: 1, payload: agreed },
    setupTold(trial, 'design', { nightsPerPeriod, blocks }),
    setupTold(trial, 'frozen', null),
  ])
}

/** The entry of leaving a series: its code is exported no more, and the trial is one's own again. */
export function leaveSeries(view: TrialView, on: CivilDate): EntryContent {
  return { kind: 'series/left', version: 1, payload: { trial: view.trial, on } }
}
