import { civilDateFields, parseCivilDate } from '@legwork/base'
import { signIds } from '@legwork/knowledge'
import type { AnswerId, MeasurementId } from '@legwork/knowledge'
import type { Answer } from '../person/answer.ts'
import { inFirstUnit } from '../person/measurements.ts'
import type { Person } from '../person/schema.ts'

/** A measured value in the unit the rules are written in. */
export interface ToldMeasurement {
  readonly value: number
  /** Months begun between the measurement and the answers: 12 months and a day is 13. */
  readonly monthsAgo: number
}

/** What the rules can look at: every question has an answer, even if it is "not asked". */
export interface Told {
  answer(id: AnswerId): Answer
  /** `unknown`: asked, not known. `not-asked`: nobody asked. */
  measurement(id: MeasurementId): ToldMeasurement | 'unknown' | 'not-asked'
}

/** The signs that one list asks. */
export const listedSigns: ReadonlySet<AnswerId> = new Set(signIds)

const notForMen: ReadonlySet<AnswerId> = new Set<AnswerId>([
  'pregnant',
  'breastfeeding',
  'gaveBirthWithinSixWeeks',
])

/** The person as the rules see it. `holdsMagnesium`: something in the list of medicines holds it. */
export function tellOf(person: Person, holdsMagnesium: boolean): Told {
  return {
    answer: (id) => answerOf(person, id, holdsMagnesium),
    measurement: (id) => measurementOf(person, id),
  }
}

function answerOf(person: Person, id: AnswerId, holdsMagnesium: boolean): Answer {
  if (id === 'restlessLegs') return restlessLegs(person)
  if (id === 'takesMagnesium' && holdsMagnesium) return 'yes'
  const given = person.answers?.[id] ?? 'not-asked'
  if (given !== 'not-asked') return given
  if (notForMen.has(id) && person.sex === 'male') return 'no'
  if (!listedSigns.has(id)) return 'not-asked'
  if (person.noOtherSigns === 'yes') return 'no'
  return person.noOtherSigns === 'unknown' ? 'unknown' : 'not-asked'
}

function restlessLegs(person: Person): Answer {
  switch (person.complaint) {
    case 'restless-legs':
    case 'both':
      return 'yes'
    case 'cramps':
      return 'no'
    case 'not-sure':
      return 'unknown'
    case 'not-asked':
    case undefined:
      return 'not-asked'
  }
}

function measurementOf(
  person: Person,
  id: MeasurementId,
): ToldMeasurement | 'unknown' | 'not-asked' {
  if (id === 'ageYears') {
    return person.age === undefined ? 'not-asked' : { value: person.age, monthsAgo: 0 }
  }
  const measured = person.measurements?.[id]
  if (measured === undefined) return id === 'egfr' ? 'not-asked' : 'unknown'
  if (typeof measured === 'string') return measured
  return { value: inFirstUnit(id, measured), monthsAgo: monthsBegun(measured.on, person.on) }
}

/** Months begun from one civil date to another. Throws on a text that is not a date. */
export function monthsBegun(from: string, to: string): number {
  const [first, last] = [parseCivilDate(from), parseCivilDate(to)]
  if (!first.ok || !last.ok) throw new Error(`monthsBegun: must be dates, got ${from} and ${to}`)
  const [a, b] = [civilDateFields(first.value), civilDateFields(last.value)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  return b.day > a.day ? months + 1 : months
}
