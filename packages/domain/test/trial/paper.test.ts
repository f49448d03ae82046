import { describe, expect, it } from 'vitest'
import { admissibleOrders, checkPaperOrder } from '../../src/trial/allocation.ts'
import { dayOf, design84, runningTrial, trialId } from './build.ts'

const orders = admissibleOrders(design84)
const [placebo = '', magnesium = ''] = design84.arms

describe('a list copied from paper', () => {
  it('is every order that the design can draw, and no other', () => {
    // 3 pairs of two: 2 ** 6 lists of which 2 ** 3 can be drawn
    const all = Array.from({ length: 64 }, (_, bits) =>
      Array.from({ length: 6 }, (_, period) => ((bits >> period) & 1 ? magnesium : placebo)),
    )
    const fine = all.filter((paper) => checkPaperOrder(design84, paper).ok)
    expect(fine).toHaveLength(8)
    expect(fine.map(String).sort()).toEqual(orders.map(String).sort())
  })

  it('names the pair that cannot be', () => {
    const [first = []] = orders
    const paper = [...first.slice(0, 2), magnesium, magnesium, placebo, placebo]
    expect(checkPaperOrder(design84, paper)).toEqual({
      ok: false,
      error: { type: 'order-not-drawn', periods: [2, 3] },
    })
    expect(checkPaperOrder(design84, paper.slice(1))).toMatchObject({
      error: { type: 'list-missing' },
    })
  })

  it('is refused by the step and by the journal; the right list opens the trial after that', () => {
    const driven = runningTrial('magnesium', 'paper')
    driven.step({ type: 'stop', on: dayOf(60), reason: 'wish' })
    const paper = [magnesium, magnesium, placebo, placebo, magnesium, placebo]
    const unblind = { type: 'unblind', on: dayOf(61), opened: null } as const
    expect(driven.try({ ...unblind, paper })).toMatchObject({
      error: { type: 'order-not-drawn', periods: [0, 1] },
    })
    const payload = { trial: trialId, on: dayOf(61), opened: null, paper }
    driven.add({ kind: 'trial/unblinded', version: 1, payload })
    expect(driven.view().phase).toBe('stopped-early')
    expect(driven.view().order).toBeNull()
    driven.step({ ...unblind, paper: orders[3] ?? [] })
    expect(driven.view()).toMatchObject({ phase: 'unblinded', order: orders[3] })
  })
})
