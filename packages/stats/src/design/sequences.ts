import type { Random } from '@legwork/base'
import { periodCount, periodsByArm } from './design.ts'
import type { ArmSequence, TrialDesign } from './design.ts'

/**
 * The set of orders that a design can draw, all equally likely, in lexicographic order of arm index.
 */
export type SequenceSpace = {
  readonly periods: number
  /** number of admissible sequences, exact */
  readonly count: bigint
  /** the sequence with this index, 0 ≤ index < count; throws outside */
  sequenceAt(index: bigint): number[]
  /** the index of a sequence, null when the design could not have drawn it */
  indexOf(sequence: ArmSequence): bigint | null
  /** visits every sequence in index order; the array is reused: copy what is kept */
  forEach(visit: (sequence: Uint8Array) => void): void
}

/** Positions that are held: an arm index, or null where the period is free. */
export type HeldPeriods = readonly (number | null)[]

const mostStates = 200_000

export class TooManyStates extends Error {}

/**
 * The admissible sequences of a checked design, or, with `held`, those that agree with it: the
 * conditional set of a contrast between two of more arms. Counting is dynamic programming over
 * periods with state (left in the block, run, block starts); a design with more than 200,000 states
 * throws `TooManyStates`, which `checkDesign` turns into a typed refusal.
 */
export function sequenceSpace(design: TrialDesign, held?: HeldPeriods): SequenceSpace {
  const periods = periodCount(design)
  const blockSize = design.periodsPerBlock
  const perBlock = periodsByArm(design)
  const arms = design.arms.length
  const maxRun = design.allocation.maxRun ?? periods
  const runs = maxRun < periods
  const balanced = design.allocation.startBalanced === true
  const mostStarts = Math.ceil(design.blocks / arms)
  const fewestStarts = Math.floor(design.blocks / arms)

  const left = new Int32Array(arms)
  const starts = new Int32Array(arms)
  const chosen = new Uint8Array(periods)
  let last = -1
  let run = 0

  const mayTake = (position: number, arm: number): boolean => {
    const fixed = held?.[position] ?? null
    if (fixed !== null && fixed !== arm) return false
    if (left[arm]! === 0) return false
    if (runs && arm === last && run >= maxRun) return false
    return !(balanced && position % blockSize === 0 && starts[arm]! >= mostStarts)
  }

  /** Takes an arm at a position, runs `then`, and puts everything back. */
  const taking = <T>(position: number, arm: number, then: () => T): T => {
    const heldLast = last
    const heldRun = run
    left[arm]!--
    if (position % blockSize === 0) starts[arm]!++
    run = arm === last ? run + 1 : 1
    last = arm
    chosen[position] = arm
    const value = then()
    last = heldLast
    run = heldRun
    if (position % blockSize === 0) starts[arm]!--
    left[arm]!++
    return value
  }

  const enter = (position: number): void => {
    if (position % blockSize === 0) for (let a = 0; a < arms; a++) left[a] = perBlock[a]!
  }
  const leave = (position: number): void => {
    if (position % blockSize === 0) left.fill(0)
  }
  const ends = (): boolean => !balanced || starts.every((n) => n >= fewestStarts)

  const memo = new Map<string, bigint>()
  const completions = (position: number): bigint => {
    if (position === periods) return ends() ? 1n : 0n
    const key = `${position}|${left.join()}|${runs ? `${last},${run}` : ''}|${balanced ? starts.join() : ''}`
    const known = memo.get(key)
    if (known !== undefined) return known
    if (memo.size >= mostStates)
      throw new TooManyStates(`sequenceSpace: at most ${mostStates} states`)
    enter(position)
    let sum = 0n
    for (let arm = 0; arm < arms; arm++) {
      if (mayTake(position, arm)) sum += taking(position, arm, () => completions(position + 1))
    }
    leave(position)
    memo.set(key, sum)
    return sum
  }

  const count = completions(0)

  const sequenceAt = (index: bigint): number[] => {
    if (index < 0n || index >= count)
      throw new Error(`sequenceAt: index must be 0 to ${count - 1n}, got ${index}`)
    const walk = (position: number, rest: bigint): number[] => {
      if (position === periods) return Array.from(chosen)
      enter(position)
      let remaining = rest
      for (let arm = 0; arm < arms; arm++) {
        if (!mayTake(position, arm)) continue
        const below = taking(position, arm, () => completions(position + 1))
        if (remaining < below) {
          const found = taking(position, arm, () => walk(position + 1, remaining))
          leave(position)
          return found
        }
        remaining -= below
      }
      throw new Error(`sequenceAt: counts must add up, got ${remaining} left at ${position}`)
    }
    return walk(0, index)
  }

  const indexOf = (sequence: ArmSequence): bigint | null => {
    if (sequence.length !== periods) return null
    const walk = (position: number): bigint | null => {
      if (position === periods) return ends() ? 0n : null
      enter(position)
      const target = sequence[position]!
      let before = 0n
      for (let arm = 0; arm < target && arm < arms; arm++) {
        if (mayTake(position, arm)) before += taking(position, arm, () => completions(position + 1))
      }
      const known = Number.isInteger(target) && target >= 0 && target < arms
      const after =
        known && mayTake(position, target)
          ? taking(position, target, () => walk(position + 1))
          : null
      leave(position)
      return after === null ? null : before + after
    }
    return walk(0)
  }

  const forEach = (visit: (sequence: Uint8Array) => void): void => {
    const walk = (position: number): void => {
      if (position === periods) {
        if (ends()) visit(chosen)
        return
      }
      enter(position)
      for (let arm = 0; arm < arms; arm++) {
        if (!mayTake(position, arm)) continue
        taking(position, arm, () => walk(position + 1))
      }
      leave(position)
    }
    walk(0)
  }

  return { periods, count, sequenceAt, indexOf, forEach }
}

/** Uniform on 0 … count − 1 for a count of any size; integers only, equal in every engine. */
export function drawBigInt(random: Random, count: bigint): bigint {
  if (count < 1n) throw new Error(`drawBigInt: count must be 1 or more, got ${count}`)
  if (count <= 9007199254740992n) return BigInt(random.nextBelow(Number(count)))
  const bits = (count - 1n).toString(2).length
  const words = Math.ceil(bits / 32)
  const spare = BigInt(words * 32 - bits)
  for (;;) {
    let draw = 0n
    for (let word = 0; word < words; word++) draw = (draw << 32n) | BigInt(random.nextUint32())
    draw >>= spare
    if (draw < count) return draw
  }
}

/** One admissible order, each equally likely. */
export function drawSequence(design: TrialDesign, random: Random): number[] {
  const space = sequenceSpace(design)
  return space.sequenceAt(drawBigInt(random, space.count))
}

/** What a design can reach in a randomisation test, known before a single night. */
export type DesignReach = {
  /** number of orders for this contrast; a double: exact up to 2^53 */
  readonly sequences: number
  readonly sequencesExact: string
  /** smallest two-sided p without ties among the data */
  readonly smallestP: number
  /** highest confidence level with a bounded interval: 1 − smallestP */
  readonly highestLevel: number
}

/**
 * With the two arms of the contrast equally often in a block, swapping them turns an admissible order
 * into an admissible one with the same |T|: a two-sided p is then at least 2 / count. With more than
 * two arms the count is that of the conditional set and depends on `sequence`; without one, on the
 * first order of the set.
 */
export function designReach(
  design: TrialDesign,
  contrast: readonly [arm: number, reference: number] = [1, 0],
  sequence?: ArmSequence,
): DesignReach {
  const drawn = sequence ?? sequenceSpace(design).sequenceAt(0n)
  const { count } = contrastSpace(design, contrast, drawn)
  const perBlock = periodsByArm(design)
  const swaps = perBlock[contrast[0]] === perBlock[contrast[1]]
  const smallestP = Math.min(1, (swaps ? 2 : 1) / Number(count))
  return {
    sequences: Number(count),
    sequencesExact: String(count),
    smallestP,
    highestLevel: 1 - smallestP,
  }
}

/**
 * The orders over which a contrast of two arms is tested: those that agree with the drawn order in
 * every period of a third arm. The sharp null of the pair says nothing about third arms, so their
 * periods stay where they are; the drawn order is uniform on this set given those periods.
 */
export function contrastSpace(
  design: TrialDesign,
  contrast: readonly [arm: number, reference: number],
  sequence: ArmSequence,
): SequenceSpace {
  const held = sequence.map((arm) => (contrast.includes(arm) ? null : arm))
  return sequenceSpace(design, design.arms.length > 2 ? held : undefined)
}
