import { describe, expect, it } from 'vitest'
import { civilDate, expectOk } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import { madeChances } from '@legwork/testing'
import {
  chancesContent,
  chancesOf,
  emptyMorning,
  foldNights,
  morningContent,
  newEntry,
  outcomeOf,
  baselineStretch,
  setupOf,
  setupTold,
} from '../../src/index.ts'
import type { Entry, EntryContent } from '../../src/index.ts'

const march = (day: number) => expectOk(civilDate(2026, 3, day), 'civilDate')
const trial = 'a'.repeat(32)
const device = 'd'.repeat(32)
const log = (...contents: readonly EntryContent[]): Entry[] =>
  contents.map((content, index) =>
    expectOk(
      newEntry(content, String(index).padStart(32, '0'), { wall: index, counter: 0, device }),
      'newEntry',
    ),
  )

describe('the setting up of a trial', () => {
  it('takes the last choice of each field, of this trial alone', () => {
    const start = march(2)
    const setup = setupOf(
      log(
        setupTold(trial, 'design', { nightsPerPeriod: 7, blocks: 4 }),
        setupTold(trial, 'design', { nightsPerPeriod: 14, blocks: 3 }),
        setupTold(trial, 'start', start),
        setupTold(trial, 'ferritinAsked', true),
        setupTold(trial, 'ferritinAsked', null),
        setupTold('b'.repeat(32), 'design', { nightsPerPeriod: 28, blocks: 3 }),
      ),
      trial,
    )
    expect(setup).toEqual({
      design: { nightsPerPeriod: 14, blocks: 3 },
      start,
      ferritinAsked: null,
      frozen: null,
    })
  })

  it('passes over what breaks a rule', () => {
    const broken = {
      kind: 'trial-setup/told',
      version: 1,
      payload: { trial, field: 'design', value: { nightsPerPeriod: 0, blocks: 'x' } },
    }
    expect(setupOf(log(broken), trial).design).toBeNull()
  })

  it('takes the last 28 nights as a baseline, from the first one told', () => {
    const zone = 'UTC'
    const offsets = { offsetMinutes: () => 0 }
    const content = (day: number, cramps: number) =>
      expectOk(
        morningContent(
          { ...emptyMorning(march(day)), cramps },
          { now: Date.UTC(2026, 2, 31, 8), zone, offsets },
          { paper: true },
        ),
        'morningContent',
      )
    const nights = foldNights(log(content(1, 9), content(5, 2), content(7, 0)))
    const stretch = baselineStretch(nights, outcomeOf('cramps'), march(31))
    expect(stretch?.from).toBe('2026-03-05')
    expect(stretch?.to).toBe('2026-03-30')
    expect(stretch?.values.slice(0, 4)).toEqual([2, null, 0, null])
    expect(stretch?.values).toHaveLength(26)
    expect(baselineStretch(foldNights([]), outcomeOf('cramps'), march(31))).toBeNull()
  })
})

describe('chances that were worked out', () => {
  const design = expectOk(
    checkDesign({
      ...{ version: designVersion, arms: ['nothing', 'stretching'], blocks: 4 },
      ...{ periodsPerBlock: 2, nightsPerPeriod: 7 },
    }),
    'design',
  )
  const question = {
    ...{ design, outcome: outcomeOf('cramps'), baseline: [1, 0, null, 2] },
    halfLife: [{ days: 0, weight: 1 }],
  }

  it('are found for exactly the same question, by whatever trial, the last ones first', () => {
    const first = madeChances(question)
    const again = { ...first, weighed: { ...first.weighed, seed: 2 } }
    const longer = { ...question, design: { ...design, blocks: 6 } }
    const entries = log(
      chancesContent(first),
      chancesContent(again),
      chancesContent(madeChances(longer)),
      { kind: 'trial-chances/kept', version: 1, payload: { chances: [] } },
    )
    expect(chancesOf(entries, question)).toEqual(again)
    expect(chancesOf(entries, longer)?.weighed.nights).toBe(84)
    expect(chancesOf(entries, { ...question, baseline: [1, 0, null, 3] })).toBeNull()
    expect(chancesOf([], question)).toBeNull()
  })
})
