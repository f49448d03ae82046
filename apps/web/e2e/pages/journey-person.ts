import { addDays, createRandom, drawPoisson, expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { emptyMorning, morningContent, newEntry } from '@legwork/domain'
import type { Entry, MorningInput } from '@legwork/domain'
import { amsterdam2026 } from '@legwork/testing'

// The person of the whole-trial journey: a woman of 57 in Amsterdam, drawn by Philox (packages/base, the seed stands
// below). Magnesium more than halves her cramps; neither she nor the app knows when she takes it.

/** Where she lives: its clocks go back in the night of 24 to 25 October 2026. */
export const zone = 'Europe/Amsterdam'
const seed = 20_260_913
const cramps = { baseline: 1.8, placebo: 1.8, magnesium: 0.8 } as const

const date = (text: string): CivilDate => expectOk(parseCivilDate(text), text)

/** The day of the check, also the evening of the first night of the baseline. */
export const checkDay = date('2026-08-16')
/** The day on which the plan is fixed: 28 nights later. */
export const planDay = addDays(checkDay, 28)
/** The first evening of the trial. */
export const firstEvening = addDays(planDay, 1)
export const nightsPerPeriod = 14
export const periods = 6

/** The evening of a night of the trial, counted from 0. */
export const eveningOf = (night: number): CivilDate => addDays(firstEvening, night)

/** Minutes of Amsterdam ahead of UTC on a day, after its clock change. */
const offsetOn = (day: CivilDate): number =>
  amsterdam2026.offsetMinutes(Date.parse(`${day}T06:00:00Z`), zone)

/** An instant of a day by the clock on the wall in Amsterdam; not for the hours of a clock change. */
export const atClock = (day: CivilDate, clock: string): string =>
  new Date(Date.parse(`${day}T${clock}:00Z`) - offsetOn(day) * 60_000).toISOString()

/** Whether a box of the packing list holds the real thing. */
export const isMagnesium = (arm: string): boolean => /^magnesium/i.test(arm)

/** What the person would tell of a night, by what she took; the same night always gives the same answer. */
export function nightTold(evening: CivilDate, arm: string | null): MorningInput {
  const random = createRandom(seed, Number(evening.replaceAll('-', '')))
  const rate = arm === null ? cramps.baseline : isMagnesium(arm) ? cramps.magnesium : cramps.placebo
  const count = Math.min(5, drawPoisson(random, rate))
  const [pain, sleep] = [random.nextBelow(4), random.nextBelow(3)]
  return {
    ...emptyMorning(evening),
    cramps: count,
    pain: count === 0 ? null : 3 + pain,
    sleep: Math.min(10, 2 * count + sleep),
    taken: arm === null ? null : 'yes',
    sideEffects: arm === null ? null : [],
  }
}

/** The entry that the app would have written of a night at eight o'clock the next morning. */
export function toldTheNextMorning(input: MorningInput): Entry {
  const now = Date.parse(atClock(addDays(input.night, 1), '08:00'))
  const content = morningContent(input, { now, zone, offsets: amsterdam2026 })
  const day = input.night.replaceAll('-', '')
  const stamp = { wall: now, counter: 0, device: 'e'.repeat(32) }
  return expectOk(
    newEntry(expectOk(content, `night ${input.night}`), day.padStart(32, '0'), stamp),
    input.night,
  )
}
