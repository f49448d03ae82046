import {
  doseOf,
  libraryOutcomes,
  outcomeOf,
  primaryOutcomeFor,
  remedyDefinitions,
} from '@legwork/domain'
import type {
  Gate,
  LibraryOutcome,
  Person,
  RemedyChoice,
  TrialOutcome,
  TrialPlan,
  TrialView,
} from '@legwork/domain'

/** Outcomes kept beside the primary one when nothing else was chosen. */
const usualSecondary: Readonly<Record<TrialPlan['complaint'], readonly LibraryOutcome[]>> = {
  cramps: ['sleep-disturbance'],
  'restless-legs': ['sleep-disturbance'],
}

/** What a trial is about when the person has not said it for this trial yet. */
export function complaintOf(person: Person): TrialPlan['complaint'] {
  return person.complaint === 'restless-legs' ? 'restless-legs' : 'cramps'
}

/**
 * The outcomes beside the primary one in the order of the list on the screen, however they were ticked: the morning asks
 * them in the order of the plan. A plan with these very outcomes keeps its own order, which a study may have fixed.
 */
export function secondaryOf(
  before: readonly Pick<TrialOutcome, 'id'>[],
  ticked: readonly LibraryOutcome[],
  primary: LibraryOutcome,
): readonly LibraryOutcome[] {
  const chosen = libraryOutcomes.filter((id) => id !== primary && ticked.includes(id))
  const kept = libraryOutcomesIn(before)
  return kept.length === chosen.length && chosen.every((id) => kept.includes(id)) ? kept : chosen
}

function libraryOutcomesIn(
  outcomes: readonly Pick<TrialOutcome, 'id'>[],
): readonly LibraryOutcome[] {
  return outcomes.flatMap(({ id }) => libraryOutcomes.find((known) => known === id) ?? [])
}

/** The plan with another remedy; the first plan takes the usual outcomes of the complaint. */
export function planWith(
  view: TrialView | null,
  remedy: RemedyChoice,
  complaint: TrialPlan['complaint'],
): TrialPlan {
  const blinding = remedyDefinitions[remedy.type].blinding
  const before = view?.plan
  if (before?.complaint !== complaint)
    return {
      complaint,
      remedy,
      blinding: blinding === 'impossible' ? 'open' : 'helper',
      primary: primaryOutcomeFor(complaint),
      secondary: usualSecondary[complaint].map(outcomeOf),
      why: before?.why ?? '',
    }
  return {
    ...before,
    remedy,
    blinding: blinding === 'impossible' ? 'open' : before.blinding,
  }
}

/** The remedy of a draft with what it needs to be drafted again; null for magnesium behind a gate that is not open. */
export function choiceNow(view: TrialView, gate: Gate): RemedyChoice | null {
  const shown = view.plan.remedy
  return shown.type === 'magnesium' ? (doseOf(view, gate)?.value ?? null) : shown
}
