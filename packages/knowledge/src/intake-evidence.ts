import { absorption } from './generated/absorption.ts'
import type { AbsorptionId, UsualIntakeId } from './generated/ids.ts'
import { usualIntake } from './generated/usual-intake.ts'
import type { AbsorptionFact, PlainFact } from './topic-facts.ts'
import type { EvidenceGrade } from './topic-words.ts'

/** A fact that is one figure. */
export type FigureFact = PlainFact & { readonly id: UsualIntakeId; readonly value: number }
/** Facts on uptake that are a share (%) from low to high, with how sure they are. */
export type AbsorptionShare = AbsorptionFact & {
  readonly range: { readonly low: number; readonly high: number }
  readonly grade: EvidenceGrade
}

/** Usual intakes of food magnesium (mg/day) in two populations, and how far a person's days lie apart. */
export const usualIntakeFacts = {
  women: {
    unitedStates: {
      low: figure('usual-intake.women_p5'),
      middle: figure('usual-intake.women_p50'),
      high: figure('usual-intake.women_p95'),
    },
    meanUnitedStates: figure('usual-intake.women_mean'),
    europe: figure('usual-intake.women_europe'),
  },
  men: {
    unitedStates: {
      low: figure('usual-intake.men_p5'),
      middle: figure('usual-intake.men_p50'),
      high: figure('usual-intake.men_p95'),
    },
    meanUnitedStates: figure('usual-intake.men_mean'),
    europe: figure('usual-intake.men_europe'),
  },
  withinPersonSd: figure('usual-intake.within_person_sd'),
  plausibleEnergy: ranged(usualIntake, 'usual-intake.plausible_energy'),
} as const

/** Share of magnesium that is taken up, by what it is in; for other forms no figure in people was found. */
export const absorptionFacts = {
  food: share('absorption.food'),
  soluble: share('absorption.soluble'),
  poorlySoluble: share('absorption.poorly-soluble'),
} as const

function figure(id: UsualIntakeId): FigureFact {
  const fact = usualIntake.find((one) => one.id === id)
  if (fact === undefined || fact.value === null) throw new Error(`figure: needs a value, ${id}`)
  return { ...fact, id, value: fact.value }
}

function ranged<F extends PlainFact | AbsorptionFact>(facts: readonly F[], id: F['id']) {
  const fact = facts.find((one) => one.id === id)
  if (fact?.range === undefined) throw new Error(`ranged: needs a range, ${id}`)
  return { ...fact, range: fact.range }
}

function share(id: AbsorptionId): AbsorptionShare {
  const fact = ranged(absorption, id)
  if (fact.grade === undefined) throw new Error(`share: needs a grade, ${id}`)
  return { ...fact, grade: fact.grade }
}
