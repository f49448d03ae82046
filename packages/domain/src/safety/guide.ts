import type { Answer } from '../person/answer.ts'
import type { Person } from '../person/schema.ts'

/** The five criteria of restless legs, in the order in which they are asked. */
export const restlessLegsCriteria = [
  'urgeToMove',
  'worseAtRest',
  'betterByMoving',
  'worseInTheEvening',
  'notExplainedOtherwise',
] as const

/** What tells a cramp apart. */
export const crampFeatures = ['suddenHardMuscle', 'reliefByStretching', 'lastsMinutes'] as const

export type GuideQuestion = (typeof restlessLegsCriteria)[number] | (typeof crampFeatures)[number]

/**
 * What the answers look like; never a diagnosis.
 * - `answer-more`: too little was answered
 * - `looks-like-restless-legs`: all five criteria; `may-be-restless-legs`: the first four, other causes not ruled out
 * - `looks-like-cramps`, `looks-like-both`, `unclear`
 */
export type GuideOutcome =
  | 'answer-more'
  | 'looks-like-restless-legs'
  | 'may-be-restless-legs'
  | 'looks-like-cramps'
  | 'looks-like-both'
  | 'unclear'

export interface Guide {
  readonly outcome: GuideOutcome
  readonly unanswered: readonly GuideQuestion[]
  /** In restless legs iron is looked at first: ferritin and transferrin saturation. */
  readonly ironFirst: boolean
}

/** Tells cramps and restless legs apart by the five criteria and the features of a cramp. */
export function crampsOrRestlessLegs(person: Person): Guide {
  const given = (question: GuideQuestion): Answer => person.guide?.[question] ?? 'not-asked'
  const unanswered = [...restlessLegsCriteria, ...crampFeatures].filter(
    (question) => given(question) === 'not-asked',
  )
  const four = restlessLegsCriteria.slice(0, 4).map(given)
  const firstFour = four.every((answer) => answer === 'yes')
  const ruledOut = four.includes('no')
  const restless = firstFour && given('notExplainedOtherwise') === 'yes'
  const cramps = given('suddenHardMuscle') === 'yes' && given('reliefByStretching') === 'yes'
  const complaint = person.complaint === 'restless-legs' || person.complaint === 'both'
  return {
    outcome: outcomeOf({
      restless,
      firstFour,
      ruledOut,
      cramps,
      unanswered: unanswered.length > 0,
    }),
    unanswered,
    ironFirst: firstFour || complaint,
  }
}

function outcomeOf(seen: {
  restless: boolean
  firstFour: boolean
  ruledOut: boolean
  cramps: boolean
  unanswered: boolean
}): GuideOutcome {
  if (seen.firstFour && seen.cramps) return 'looks-like-both'
  if (seen.restless) return 'looks-like-restless-legs'
  if (seen.firstFour) return 'may-be-restless-legs'
  if (seen.cramps && seen.ruledOut) return 'looks-like-cramps'
  if (seen.unanswered) return 'answer-more'
  return seen.cramps ? 'looks-like-cramps' : 'unclear'
}
