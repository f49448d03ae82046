import { intakePersonOf, needOf } from '@legwork/domain'
import type { IntakePerson, IntakeReference, Mineral, Need, Person } from '@legwork/domain'
import { intakeWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** Whom the amounts are for: the person as told, or any adult while the age is not known. */
export type Who =
  | { readonly known: true; readonly person: IntakePerson }
  | { readonly known: false; readonly person: IntakePerson }

/** months */
const adultFrom = 18 * 12

/** A stand-in while nothing is told: an adult of either sex, for whom nothing is pulled anywhere. */
const anyAdult: IntakePerson = { ageMonths: 40 * 12, sex: 'unknown', lifeStage: 'none' }

export function whoOf(person: Person): Who {
  const told = intakePersonOf(person)
  return told.ok
    ? { known: true, person: told.value }
    : { known: false, person: { ...anyAdult, sex: sexOf(person), lifeStage: 'none' } }
}

const sexOf = ({ sex }: Person): IntakePerson['sex'] =>
  sex === 'female' || sex === 'male' ? sex : 'unknown'

/** The need of this person, or its range over all adults while the age is not known; null when there is none to show. */
export function needFor(
  references: readonly IntakeReference[],
  who: Who,
  authority: string,
  nutrient: Mineral,
): Need | null {
  if (who.known) {
    const need = needOf(references, who.person, authority, nutrient)
    return need.ok ? need.value : null
  }
  // an amount can only change where some reference begins
  const ages = new Set([
    adultFrom,
    ...references.map((one) => one.ageMinMonths).filter((age) => age > adultFrom),
  ])
  const found = [...ages].flatMap((ageMonths): Need[] => {
    const need = needOf(references, { ...who.person, ageMonths }, authority, nutrient)
    return need.ok ? [need.value] : []
  })
  const [first] = found
  if (first === undefined) return null
  return {
    ...first,
    facts: [...new Set(found.flatMap((need) => need.facts))],
    low: Math.min(...found.map((need) => need.low)),
    high: Math.max(...found.map((need) => need.high)),
  }
}

/** "vrouw, 66 jaar"; what is not told is left out. */
export function whoText(who: Who, language: Language): string {
  const words = intakeWords[language]
  if (!who.known) return words.anyAdult
  const { ageMonths, sex, lifeStage } = who.person
  return [
    words.sexes[sex],
    words.years(Math.floor(ageMonths / 12)),
    ...(lifeStage === 'none' ? [] : [words.lifeStages[lifeStage]]),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
