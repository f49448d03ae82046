import { createRandom } from '@legwork/base'
import type { Random } from '@legwork/base'
import { answerIds } from '@legwork/knowledge'
import type { Answer } from '../../src/person/answer.ts'
import type { Person, TakenMedicine } from '../../src/person/schema.ts'
import { medicineOracle, substanceKeys } from './keys.ts'

/** Names in the lists of random people: every class, the names of the key, and names nobody knows. */
export const medicineNames: readonly string[] = [
  ...medicineOracle.map(({ name }) => name),
  ...substanceKeys.map(({ typed }) => typed),
  'paracetamol xyz',
  'blauwe pillen',
  'onbekend middel 12',
]

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random.nextBelow(values.length)]
  if (value === undefined) throw new Error('pick: values must not be empty')
  return value
}

const chance = (random: Random, probability: number) => random.nextUniform() < probability

/** Mostly "no": a world of healthy people has open gates to test, and every answer comes up. */
function answer(random: Random, healthy: number): Answer {
  if (chance(random, healthy)) return 'no'
  return pick(random, ['yes', 'yes', 'no', 'unknown', 'not-asked'] as const)
}

function clock(random: Random, from: number, to: number): string {
  const minute = from * 60 + random.nextBelow((to - from) * 4) * 15
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function medicine(random: Random, well: boolean): TakenMedicine {
  const doses = pick(random, [1, 1, 1, 2, 3])
  return {
    name: pick(random, medicineNames),
    ...(chance(random, 0.8)
      ? { times: Array.from({ length: doses }, () => clock(random, 6, 23)) }
      : { dosesADay: doses }),
    ...(chance(random, 0.2) ? { mayMoveMinutes: pick(random, [15, 30, 60]) } : {}),
    ...(chance(random, 0.3) ? { months: random.nextBelow(60) } : {}),
    ...(chance(random, well ? 0.95 : 0.6) ? { professionalAgrees: 'yes' as const } : {}),
  }
}

const tested = (value: number, unit: string, random: Random) => ({
  value,
  unit,
  on: `${pick(random, [2024, 2025, 2026])}-0${1 + random.nextBelow(5)}-1${random.nextBelow(10)}`,
})

/** Person number `index`: the same person whatever was drawn before. Valid by construction. */
export function randomPerson(index: number): Person {
  const random = createRandom(20260601, index)
  // A third is well in nearly everything, so that open gates and timetables are well covered.
  const well = chance(random, 0.35)
  const healthy = well ? 1 : pick(random, [0.7, 0.9, 0.99, 1])
  const complaint = pick(random, [
    'cramps',
    'cramps',
    'restless-legs',
    'both',
    'not-sure',
    'not-asked',
  ] as const)
  const measurements: Record<string, unknown> = {}
  if (chance(random, 0.6)) {
    measurements['egfr'] = tested((well ? 55 : 10) + random.nextBelow(70), 'mL/min/1.73m2', random)
  } else if (chance(random, well ? 0.98 : 0.8)) measurements['egfr'] = 'unknown'
  if (chance(random, 0.2))
    measurements['creatinine'] = tested(40 + random.nextBelow(well ? 50 : 400), 'µmol/L', random)
  if (chance(random, 0.6))
    measurements['ferritin'] = tested(5 + random.nextBelow(300), 'µg/L', random)
  if (chance(random, 0.2)) {
    measurements['transferrinSaturation'] = tested(5 + random.nextBelow(50), '%', random)
  }
  if (chance(random, 0.1)) {
    measurements['serumMagnesium'] = tested((30 + random.nextBelow(100)) / 100, 'mmol/L', random)
  }
  const answers: Record<string, Answer> = {}
  for (const id of answerIds) {
    if (id !== 'restlessLegs' && (well || chance(random, 0.995))) {
      answers[id] = answer(random, healthy)
    }
  }
  return {
    format: 'legwork-person',
    version: 1,
    on: '2026-06-01',
    ...(chance(random, 0.97)
      ? { age: pick(random, [16, 17, 18, 30, 45, 55, 62, 69, 70, 75, 88]) }
      : {}),
    sex: pick(random, ['female', 'female', 'male', 'male', 'other', 'not-asked'] as const),
    complaint,
    answers: answers as Person['answers'],
    noOtherSigns: chance(random, well ? 0.98 : 0.9)
      ? 'yes'
      : pick(random, ['no', 'unknown', 'not-asked'] as const),
    measurements: measurements as Person['measurements'],
    medicines: Array.from({ length: pick(random, [0, 0, 1, 1, 2, 3, 5]) }, () =>
      medicine(random, well),
    ),
    medicinesComplete: chance(random, 0.9)
      ? 'yes'
      : pick(random, ['no', 'unknown', 'not-asked'] as const),
    day: {
      wake: clock(random, 5, 9),
      bed: clock(random, 21, 24),
      ...(chance(random, 0.7)
        ? {
            magnesium: Array.from({ length: pick(random, [1, 1, 2]) }, () => clock(random, 6, 23)),
          }
        : {}),
    },
  }
}
