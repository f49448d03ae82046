import { usualIntakeFacts } from '@legwork/knowledge'
import type { IntakePerson } from './reference.ts'
import type { NoMeanPrior, UsualIntakePrior } from './usual-intake.ts'

/** z of the 95th percentile. */
const z95 = 1.6448536269514722
const adultMonths = 18 * 12

/**
 * How unequal people are in the spread of their days (SD of ln SD). No source gives it: a modelling choice, wider
 * where the cited spread was not measured in the same group.
 */
const spreadWhereMeasured = 0.25
const spreadElsewhere = 0.4

const withinFact = usualIntakeFacts.withinPersonSd

/** The cited SD of days as a log-scale SD: CV of a log-normal, over the mean of the same survey (women). */
const withinSd = Math.sqrt(
  Math.log(1 + (withinFact.value / usualIntakeFacts.women.meanUnitedStates.value) ** 2),
)

/**
 * The starting point for this person. Adults who are not pregnant or breastfeeding: the middle between the US median
 * (1994) and the level that EFSA observed in Europe, half their log distance being its uncertainty; people lie
 * apart as in the US survey. No age-specific figure could be read. Everybody else: no mean, so no shrinkage.
 */
export function usualIntakePrior(person: IntakePerson): UsualIntakePrior | NoMeanPrior {
  if (person.ageMonths < adultMonths || person.lifeStage !== 'none' || person.sex === 'unknown')
    return { withinSd, withinSpread: spreadElsewhere, facts: [withinFact.id] }
  const group = person.sex === 'female' ? usualIntakeFacts.women : usualIntakeFacts.men
  const { low, middle, high } = group.unitedStates
  const between = Math.log(high.value / low.value) / (2 * z95)
  const distance = Math.log(group.europe.value / middle.value)
  return {
    median: Math.sqrt(middle.value * group.europe.value),
    betweenSd: Math.hypot(between, distance / 2),
    withinSd,
    withinSpread: person.sex === 'female' ? spreadWhereMeasured : spreadElsewhere,
    facts: [low.id, middle.id, high.id, group.europe.id, withinFact.id],
  }
}

/** A day outside these kcal is left out of the usual intake. */
export const plausibleEnergy = usualIntakeFacts.plausibleEnergy.range
