import { answerIds } from '@legwork/knowledge'
import * as z from 'zod/mini'
import { answers } from './answer.ts'
import { laboratoryLimits } from './measurements.ts'

z.config({ jitless: true })

export const personFormat = 'legwork-person'
export const personVersion = 1

/** Sizes that keep a slip or an attack small: nobody swallows a hundred things. */
const most = { medicines: 60, timesADay: 12, magnesiumDoses: 4, name: 200 }

const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}

const answer = z.enum(answers)
const date = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'))
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5][05]$/, 'time'))
const minutes = z.int().check(z.gte(0), z.lte(720))

/** One unit of one laboratory value, with the limits of what is plausible in it. */
function oneUnit<U extends string>(limits: { unit: U; least: number; most: number }) {
  return z.strictObject({
    value: z.number().check(z.gte(limits.least), z.lte(limits.most)),
    unit: z.literal(limits.unit),
    on: date,
  })
}

const [egfrUnit] = laboratoryLimits.egfr
const [creatinineMicromole, creatinineMilligram] = laboratoryLimits.creatinine
const [ferritinMicrogram, ferritinNanogram] = laboratoryLimits.ferritin
const [saturationPercent] = laboratoryLimits.transferrinSaturation
const [magnesiumMillimole, magnesiumMilligram, magnesiumEquivalent] =
  laboratoryLimits.serumMagnesium
const [irlsPoints] = laboratoryLimits.irlsTotal

const measurements = z.strictObject({
  egfr: z.optional(
    described(
      z.union([z.enum(['unknown', 'not-asked']), oneUnit(egfrUnit)]),
      'Kidney function from a blood test. "unknown": asked, and the person does not know it.',
    ),
  ),
  creatinine: z.optional(
    z.discriminatedUnion('unit', [oneUnit(creatinineMicromole), oneUnit(creatinineMilligram)]),
  ),
  ferritin: z.optional(
    z.discriminatedUnion('unit', [oneUnit(ferritinMicrogram), oneUnit(ferritinNanogram)]),
  ),
  transferrinSaturation: z.optional(z.discriminatedUnion('unit', [oneUnit(saturationPercent)])),
  serumMagnesium: z.optional(
    z.discriminatedUnion('unit', [
      oneUnit(magnesiumMillimole),
      oneUnit(magnesiumMilligram),
      oneUnit(magnesiumEquivalent),
    ]),
  ),
  irlsTotal: z.optional(
    described(
      z.discriminatedUnion('unit', [oneUnit(irlsPoints)]),
      'A total of the IRLS scale obtained elsewhere. The scale itself is not part of this program.',
    ),
  ),
})

const medicine = z.strictObject({
  name: described(
    z.string().check(z.trim(), z.minLength(1), z.maxLength(most.name)),
    'As the person types it: substance or brand, Dutch or English. Supplements belong here too.',
  ),
  times: z.optional(
    described(
      z.array(clockTime).check(z.minLength(1), z.maxLength(most.timesADay)),
      'Present times',
    ),
  ),
  dosesADay: z.optional(z.int().check(z.gte(1), z.lte(most.timesADay))),
  mayMoveMinutes: z.optional(
    described(minutes, 'How far each present time may move; 0 or left out: it stays.'),
  ),
  months: z.optional(z.number().check(z.gte(0), z.lte(1200))),
  professionalAgrees: z.optional(
    described(answer, 'The doctor or pharmacist agrees to magnesium next to this medicine.'),
  ),
})

const guide = z.strictObject({
  urgeToMove: z.optional(answer),
  worseAtRest: z.optional(answer),
  betterByMoving: z.optional(answer),
  worseInTheEvening: z.optional(answer),
  notExplainedOtherwise: z.optional(answer),
  suddenHardMuscle: z.optional(answer),
  reliefByStretching: z.optional(answer),
  lastsMinutes: z.optional(answer),
})

const habits = z.strictObject({
  heavyAlcohol: z.optional(answer),
  smoking: z.optional(answer),
  muchCaffeine: z.optional(answer),
  muchSugar: z.optional(answer),
  muchProcessedFood: z.optional(answer),
})

const day = z.strictObject({
  wake: z.optional(clockTime),
  bed: z.optional(clockTime),
  breakfast: z.optional(clockTime),
  lunch: z.optional(clockTime),
  dinner: z.optional(clockTime),
  magnesium: z.optional(
    described(
      z.array(clockTime).check(z.minLength(1), z.maxLength(most.magnesiumDoses)),
      'When the person takes magnesium now or would like to.',
    ),
  ),
})

/** The person of the check, version 1. Whatever is left out was not asked. */
export const personSchema = z.strictObject({
  format: z.literal(personFormat),
  version: z.literal(personVersion),
  on: described(date, 'The day on which the answers hold.'),
  age: z.optional(described(z.int().check(z.gte(0), z.lte(125)), 'Whole years')),
  sex: z.optional(z.enum(['female', 'male', 'other', 'not-asked'])),
  complaint: z.optional(z.enum(['cramps', 'restless-legs', 'both', 'not-sure', 'not-asked'])),
  complaintMonths: z.optional(z.number().check(z.gte(0), z.lte(1200))),
  answers: z.optional(
    z.strictObject(
      Object.fromEntries(
        answerIds.filter((id) => id !== 'restlessLegs').map((id) => [id, z.optional(answer)]),
      ) as Record<
        Exclude<(typeof answerIds)[number], 'restlessLegs'>,
        z.ZodMiniOptional<typeof answer>
      >,
    ),
  ),
  noOtherSigns: z.optional(
    described(answer, '"yes": the list of signs was read and none of the others applies.'),
  ),
  measurements: z.optional(measurements),
  medicines: z.optional(z.array(medicine).check(z.maxLength(most.medicines))),
  medicinesComplete: z.optional(
    described(answer, '"yes": everything the person swallows is in the list.'),
  ),
  guide: z.optional(guide),
  habits: z.optional(habits),
  day: z.optional(day),
})

export type Person = z.infer<typeof personSchema>
export type TakenMedicine = NonNullable<Person['medicines']>[number]

/** The published JSON Schema (draft 2020-12) of a person. */
export function personJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(personSchema),
    title: 'Legwork person, version 1',
    description:
      'What the check of Legwork needs to know. Whatever is left out was not asked, and an unanswered stop question keeps the gate closed.',
  }
}
