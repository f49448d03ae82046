import {
  addDays,
  createRandom,
  drawGamma,
  drawNormal,
  expectOk,
  parseCivilDate,
} from '@legwork/base'
import type { Random } from '@legwork/base'
import { scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { plausibleEnergy, usualIntakePrior } from '../../src/intake/usual-intake-prior.ts'
import { usualIntake } from '../../src/intake/usual-intake.ts'
import type { IntakePerson } from '../../src/intake/index.ts'

/**
 * Worlds in which people eat. In each: a person's true usual intake U is drawn, then every second day is
 * y = exp(ln U − σ²/2 + σ e) with e standard normal, so that U is the long-run mean.
 *  model     U and σ as the method supposes (women: median 258, ln SD 0.32; σ around 0.364, ln SD 0.25)
 *  us        U as in the US survey itself (women 222, men 310), σ as supposed
 *  eu        the median at EFSA's level (300, 350), σ as supposed
 *  equal     everybody's σ is the cited one
 *  unequal   σ is twice as unequal between people as supposed
 *  heavy     e is Student t with 5 df at unit variance: rare very high and very low days
 */
type World = 'model' | 'us' | 'eu' | 'equal' | 'unequal' | 'heavy'

const monday = expectOk(parseCivilDate('2026-01-05'), 'date')
const people = { woman: 'female', man: 'male', untold: 'unknown' } as const
const personOf = (who: keyof typeof people): IntakePerson => ({
  ageMonths: 60 * 12,
  sex: people[who],
  lifeStage: 'none',
})

const surveys = {
  us: { woman: [222, 0.2848], man: [310, 0.3252], untold: [260, 0.3] },
  eu: { woman: [300, 0.2848], man: [350, 0.3252], untold: [325, 0.3] },
} as const

function coverage(who: keyof typeof people, world: World, days: number, size: number): number {
  const random = createRandom(seedFor(`usual intake ${who} ${world} ${String(days)}`))
  const prior = usualIntakePrior(personOf(who))
  let held = 0
  for (let i = 0; i < size; i++) {
    const [median, between] =
      world === 'us' || world === 'eu'
        ? surveys[world][who]
        : 'median' in prior
          ? [prior.median, prior.betweenSd]
          : [290, 0.33]
    const spread =
      world === 'equal' ? 0 : world === 'unequal' ? 2 * prior.withinSpread : prior.withinSpread
    const sigma = prior.withinSd * Math.exp(spread * drawNormal(random))
    const usual = median * Math.exp(between * drawNormal(random))
    const diary = Array.from({ length: days }, (_, day) => ({
      date: addDays(monday, 2 * day),
      magnesium: usual * Math.exp(-(sigma ** 2) / 2 + sigma * errorOf(world, random)),
      energy: null,
      atLeast: false,
    }))
    const found = usualIntake(diary, prior, { plausibleEnergy })
    if (found.state !== 'estimated')
      throw new Error('usualIntake: three days are enough, got too few')
    if (found.low <= usual && usual <= found.high) held += 1
  }
  return held / size
}

const errorOf = (world: World, random: Random): number =>
  world === 'heavy'
    ? (drawNormal(random) / Math.sqrt(drawGamma(random, 2.5, 2) / 5)) * Math.sqrt(3 / 5)
    : drawNormal(random)

const report = (who: string, world: World, days: number, share: number): void => {
  if (process.env['LEGWORK_REPORT'] !== undefined)
    process.stdout.write(`${who} ${world} ${String(days)} days: ${(100 * share).toFixed(1)} %\n`)
}

describe('90 % intervals of the usual intake', () => {
  // 2,000 people: a Monte Carlo SE of 0.7 points, so a true 90 % leaves 87–93 % once in 10,000 runs;
  // seeds are fixed
  const size = scaled(2000)
  for (const who of ['woman', 'man', 'untold'] as const)
    for (const days of [3, 7, 14])
      it(`hold the truth in 87 to 93 of 100 (${who}, ${String(days)} days)`, () => {
        const share = coverage(who, 'model', days, size)
        report(who, 'model', days, share)
        expect(share).toBeGreaterThanOrEqual(0.87)
        expect(share).toBeLessThanOrEqual(0.93)
      })

  it.each(['us', 'eu', 'equal', 'unequal', 'heavy'] as const)(
    'stay between 84 and 97 of 100 when the world is %s',
    (world) => {
      for (const who of ['woman', 'man'] as const)
        for (const days of [3, 7, 14]) {
          const share = coverage(who, world, days, scaled(800))
          report(who, world, days, share)
          expect(share).toBeGreaterThanOrEqual(0.84)
          expect(share).toBeLessThanOrEqual(0.97)
        }
    },
  )
})
