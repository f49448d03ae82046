import * as z from 'zod/mini'
import type { Cleared } from '../safety/cleared.ts'
import type { MagnesiumRegimen } from './magnesium.ts'
import type { OwnRemedy } from './own-remedy.ts'

z.config({ jitless: true })

const times = z.int().check(z.gte(1), z.lte(4))
const mg = z.number().check(z.gte(0), z.lte(5000))
const name = z.string().check(z.minLength(1), z.maxLength(200))

/** What a trial tries, as the journal keeps it. Amounts of magnesium leave it only through the gate (`doseOf`). */
export const remedyChoiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('magnesium'),
    label: name,
    timesADay: times,
    perDayLow: mg,
    perDayHigh: mg,
    authority: z.enum(['eu', 'us']),
    level: mg,
  }),
  z.strictObject({ type: z.literal('stretching') }),
  z.strictObject({ type: z.literal('water') }),
  z.strictObject({ type: z.literal('no-alcohol') }),
  z.strictObject({ type: z.literal('heat') }),
  z.strictObject({ type: z.literal('own-swallowed'), name, timesADay: times }),
  z.strictObject({ type: z.literal('own-other'), name }),
])
export type RemedyChoice = z.infer<typeof remedyChoiceSchema>

/** A choice as screens and reports may show it anywhere: of magnesium no label and no amount. */
export type ShownChoice =
  Exclude<RemedyChoice, { type: 'magnesium' }> | { readonly type: 'magnesium' }

/** The choice of a daily amount of magnesium that came through the gate. */
export function magnesiumChoice({ value }: Cleared<MagnesiumRegimen>): RemedyChoice {
  const { label, timesADay, perDay, authority, level } = value
  return {
    type: 'magnesium',
    label,
    timesADay,
    perDayLow: perDay.low,
    perDayHigh: perDay.high,
    authority,
    level,
  }
}

/** The choice of an own remedy that was let through. */
export function ownChoice(own: OwnRemedy): RemedyChoice {
  return own.type === 'magnesium' ? magnesiumChoice(own.regimen) : own
}

/** The choice without anything that needs the gate. */
export function shownChoice(choice: RemedyChoice): ShownChoice {
  return choice.type === 'magnesium' ? { type: 'magnesium' } : choice
}
