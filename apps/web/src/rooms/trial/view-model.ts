import type { CivilDate } from '@legwork/base'
import {
  baselineStretch,
  judgeBaseline,
  libraryRemedies,
  mayTry,
  remedyDefinitions,
  studySettings,
  summariseBaseline,
} from '@legwork/domain'
import type {
  BaselineJudgement,
  BaselineStretch,
  BaselineSummary,
  ChancesQuestion,
  LibraryRemedy,
  NightsView,
  Person,
  RemedyRefusal,
  TrialSetup,
  TrialView,
} from '@legwork/domain'
import type { StepName } from '@legwork/i18n'
import type { TrialDesign } from '@legwork/stats'
import { setupSteps } from './addresses.ts'

/** Whether each step of setting up is done. */
export type StepsDone = Readonly<Record<StepName, boolean>>

/** How a baseline stands, null before a night was told. */
export interface BaselineState {
  readonly stretch: BaselineStretch
  readonly summary: BaselineSummary
  readonly judgement: BaselineJudgement
}

/** The baseline of a trial's complaint on a day. */
export function baselineState(
  view: TrialView,
  setup: TrialSetup,
  nights: NightsView,
  person: Person,
  today: CivilDate,
): BaselineState | null {
  const { complaint, primary } = view.plan
  const stretch = baselineStretch(nights, primary, today)
  if (stretch === null) return null
  const summary = summariseBaseline(nights, stretch.from, stretch.to, complaint)
  const ferritin =
    person.measurements?.ferritin !== undefined || setup.ferritinAsked === true
      ? 'asked'
      : 'not-asked'
  return { stretch, summary, judgement: judgeBaseline(summary, ferritin) }
}

/** What is done of the setting up. */
export function stepsDone(
  view: TrialView | null,
  setup: TrialSetup,
  baseline: BaselineState | null,
): StepsDone {
  if (view === null)
    return {
      remedy: false,
      outcome: false,
      baseline: false,
      design: false,
      blinding: false,
      plan: false,
    }
  const enough = baseline?.judgement.enough === true
  const design = setup.design !== null
  return {
    remedy: true,
    outcome: true,
    baseline: enough,
    design,
    blinding: design,
    plan: view.protocol !== null,
  }
}

/** The first step that is not done. */
export function nextStep(done: StepsDone): StepName {
  return setupSteps.find((step) => !done[step]) ?? 'plan'
}

/** A remedy of the list, and why it cannot be tried now. */
export interface RemedyLine {
  readonly remedy: LibraryRemedy | 'own-swallowed' | 'own-other'
  readonly refusal: RemedyRefusal | null
}

/** The remedies in the order of the library, then one's own. */
export function remedyLines(person: Person): readonly RemedyLine[] {
  return [...libraryRemedies, 'own-swallowed' as const, 'own-other' as const].map((remedy) => {
    const may = mayTry(remedy, person)
    return { remedy, refusal: may.ok ? null : may.error }
  })
}

/** The seed of the chances: fixed, so that the same nights give the same chances. */
const chancesSeed = 1

/** What is asked when a length is weighed with the nights before; null without a length or nights. */
export function chancesQuestion(
  view: TrialView,
  design: TrialDesign | null,
  baseline: BaselineState | null,
): ChancesQuestion | null {
  if (design === null || baseline === null) return null
  return {
    design,
    outcome: view.plan.primary,
    baseline: baseline.stretch.values,
    halfLife: remedyDefinitions[view.plan.remedy.type].carryOver.halfLife,
    ...(view.series === null ? {} : studySettings(view.series.study)),
    seed: chancesSeed,
  }
}
