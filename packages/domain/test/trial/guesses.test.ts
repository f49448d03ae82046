import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { absolute, propertyOptions } from '@legwork/testing'
import { admissibleOrders } from '../../src/trial/allocation.ts'
import { bangIndex, checkGuesses, jamesIndex } from '../../src/trial/blinding/index.ts'
import type { Guess } from '../../src/trial/blinding/index.ts'

const design = (more: Partial<TrialDesign>): TrialDesign =>
  expectOk(
    checkDesign({
      version: designVersion,
      arms: ['A', 'B'],
      ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod: 7 },
      ...more,
    }),
    'design',
  )

const guess = (arms: string, reason: Guess['reason'] = 'effect'): Guess[] =>
  [...arms].map((arm, period) => ({
    period,
    guess: arm === '?' ? null : arm,
    certainty: 2,
    reason,
  }))

const check = (trial: TrialDesign, order: string, guesses: readonly Guess[], open?: number[]) =>
  expectOk(checkGuesses(trial, [...order], guesses, open), 'guesses')

describe('the guesses of one person', () => {
  it('are weighed against the orders that could be drawn, counted by hand', () => {
    // one block of six, three of each: 20 orders. Four guesses A and two B with five right: the other
    // three A-guesses and both B-guesses fit 4 of them
    const six = design({ blocks: 1, periodsPerBlock: 6 })
    const five = check(six, 'AAABBB', guess('AAAABB'))
    expect(five).toMatchObject({ guessed: 6, right: 5, noIdea: 0, chance: 4 / 20 })
    // all right: 1 of 20; two right by swapping a pair: 10 of 20 or better
    expect(check(six, 'AAABBB', guess('AAABBB')).chance).toBe(1 / 20)
    expect(check(six, 'AAABBB', guess('AABABB')).chance).toBe(10 / 20)
    // three pairs AB or BA, guesses AB AB AA: the last pair gives one right whatever it is
    const pairs = design({})
    expect(check(pairs, 'ABABAB', guess('ABABAA'))).toMatchObject({ right: 5, chance: 1 / 4 })
    // a pure coin for every period would say 7/64: here that is wrong
    expect(check(pairs, 'ABABAB', guess('ABABAB')).chance).toBe(1 / 8)
  })

  it('leave out unblinded blocks and periods without an idea', () => {
    const found = check(design({}), 'ABABAB', guess('ABAB?B'), [0])
    expect(found).toMatchObject({ guessed: 3, right: 3, noIdea: 1, chance: 1 / 4 })
    expect(checkGuesses(design({}), [...'ABABAB'], guess('??????'))).toMatchObject({
      error: { type: 'no-guesses' },
    })
  })

  it('tell that blinding was probably lost by their reasons, not by the effect', () => {
    expect(check(design({}), 'ABABAB', guess('ABABAA', 'taste')).probablyLost).toBe(true)
    expect(check(design({}), 'ABABAB', guess('ABABAA', 'effect')).probablyLost).toBe(false)
    expect(check(design({}), 'ABABAB', guess('BABABA', 'taste')).probablyLost).toBe(false)
  })

  it('agree with counting every order, whatever the design', () => {
    const designs = [
      design({ blocks: 2, periodsPerBlock: 4 }),
      design({ blocks: 2, periodsPerBlock: 4, allocation: { rule: 'permuted-blocks', maxRun: 2 } }),
      design({ blocks: 4, allocation: { rule: 'permuted-blocks', startBalanced: true } }),
      design({ arms: ['A', 'B', 'C'], blocks: 2, periodsPerBlock: 3 }),
      design({ blocks: 2, periodsPerBlock: 3, periodsByArm: [1, 2] }),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...designs),
        fc.array(fc.constantFrom('A', 'B', 'C', '?'), { minLength: 8, maxLength: 8 }),
        fc.nat(),
        (trial, said, pick) => {
          const orders = admissibleOrders(trial)
          const periods = orders[0]?.length ?? 0
          const order = orders[pick % orders.length] ?? []
          const made = guess(said.slice(0, periods).join('')).map((each) =>
            trial.arms.includes(each.guess ?? '') ? each : { ...each, guess: null },
          )
          if (made.every((each) => each.guess === null)) return
          const rightIn = (other: readonly string[]) =>
            made.filter((each) => other[each.period] === each.guess).length
          const right = rightIn(order)
          const asMany = orders.filter((other) => rightIn(other) >= right).length
          const found = check(trial, order.join(''), made)
          expect(found.right).toBe(right)
          absolute(found.chance, asMany / orders.length, 1e-12)
        },
      ),
      propertyOptions('guesses agree with counting', 200),
    )
  })

  it('of a long trial are counted exactly', () => {
    // 100 pairs: all right has chance 2^-100, below what 18 decimals hold; half right or more is certain
    const long = design({ blocks: 100 })
    const order = 'AB'.repeat(100)
    expect(check(long, order, guess('AA'.repeat(100))).chance).toBe(1)
    expect(check(long, order, guess(order)).chance).toBeLessThan(1e-17)
  })
})

describe('indices of blinding, for a series', () => {
  const row = (guessedTreated: number, guessedReference: number, noIdea: number) => ({
    ...{ guessedTreated, guessedReference, noIdea },
  })

  it('are as worked by hand', () => {
    // (82 − 25) / 277 and (29 − 27) / 139
    const crisp = { treated: row(82, 25, 170), reference: row(27, 29, 83) }
    expect(bangIndex(crisp)).toEqual({ treated: 57 / 277, reference: 2 / 139 })
    const allRight = { treated: row(20, 0, 0), reference: row(0, 20, 0) }
    const half = { treated: row(10, 10, 0), reference: row(10, 10, 0) }
    const none = { treated: row(0, 0, 20), reference: row(0, 0, 20) }
    expect([allRight, half, none].map(jamesIndex)).toEqual([0, 0.5, 1])
    expect([allRight, half, none].map((table) => bangIndex(table)?.treated)).toEqual([1, 0, 0])
  })

  it('are not given under twenty guesses', () => {
    const few = { treated: row(5, 5, 0), reference: row(5, 4, 0) }
    expect(bangIndex(few)).toBeNull()
    expect(jamesIndex(few)).toBeNull()
  })
})
