import { createRandom } from '@legwork/base'
import type { Random } from '@legwork/base'
import { periodsByArm } from '../design/design.ts'
import type { ArmSequence, TrialDesign } from '../design/design.ts'
import { contrastSpace, drawBigInt, sequenceSpace } from '../design/sequences.ts'
import type { SequenceSpace } from '../design/sequences.ts'

/** Sets up to this size are enumerated; larger ones are sampled. */
export const largestEnumeration = 1_000_000

/** The orders of a test: all of them, or a seeded sample with the observed order added. */
export type ReferenceSet = {
  readonly count: bigint
  readonly enumerated: boolean
  /** orders visited: count, or draws + 1 */
  readonly orders: number
  forEach(visit: (sequence: ArrayLike<number>) => void): void
}

/**
 * Draws uniformly from the orders that keep third arms where they are. Blocks are shuffled on their
 * own; run and start rules reject (which leaves a uniform draw from what obeys them), and after 200
 * rejections the order is unranked from a uniform index.
 */
function sampler(
  design: TrialDesign,
  contrast: readonly [number, number],
  observed: ArmSequence,
  space: SequenceSpace,
): (random: Random) => ArrayLike<number> {
  const free = design.allocation.maxRun === undefined && design.allocation.startBalanced !== true
  const size = design.periodsPerBlock
  const draw = (random: Random): number[] => {
    const sequence = [...observed]
    for (let block = 0; block < design.blocks; block++) {
      const positions: number[] = []
      for (let p = block * size; p < (block + 1) * size; p++) {
        if (contrast.includes(observed[p]!)) positions.push(p)
      }
      const shuffled = random.shuffle(positions.map((p) => observed[p]!))
      positions.forEach((p, i) => {
        sequence[p] = shuffled[i]!
      })
    }
    return sequence
  }
  if (free) return draw
  return (random) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const sequence = draw(random)
      if (obeys(design, sequence)) return sequence
    }
    return space.sequenceAt(drawBigInt(random, space.count))
  }
}

/** Run and start rules of an order whose blocks hold the right arms. */
function obeys(design: TrialDesign, sequence: ArmSequence): boolean {
  const { maxRun, startBalanced } = design.allocation
  if (maxRun !== undefined) {
    let run = 0
    for (let p = 0; p < sequence.length; p++) {
      run = p > 0 && sequence[p] === sequence[p - 1] ? run + 1 : 1
      if (run > maxRun) return false
    }
  }
  if (startBalanced === true) {
    const starts = periodsByArm(design).map(() => 0)
    for (let p = 0; p < sequence.length; p += design.periodsPerBlock) starts[sequence[p]!]!++
    if (Math.max(...starts) - Math.min(...starts) > 1) return false
  }
  return true
}

/** The reference set of a contrast, null when the design could not have drawn the observed order. */
export function referenceSet(
  design: TrialDesign,
  contrast: readonly [number, number],
  observed: ArmSequence,
  seed: number,
  draws: number,
): ReferenceSet | null {
  if (sequenceSpace(design).indexOf(observed) === null) return null
  const space = contrastSpace(design, contrast, observed)
  if (space.count <= BigInt(largestEnumeration))
    return {
      count: space.count,
      enumerated: true,
      orders: Number(space.count),
      forEach: (visit) => space.forEach(visit),
    }
  const draw = sampler(design, contrast, observed, space)
  return {
    count: space.count,
    enumerated: false,
    orders: draws + 1,
    forEach: (visit) => {
      const random = createRandom(seed)
      visit(observed)
      for (let i = 0; i < draws; i++) visit(draw(random))
    },
  }
}
