import { periodCount, periodsByArm } from '../../src/design/design.ts'
import type { TrialDesign } from '../../src/design/design.ts'

/** Every admissible order by trying all arms^periods, lexicographic: the definition, word for word. */
export function bruteForceSequences(design: TrialDesign): number[][] {
  const periods = periodCount(design)
  const arms = design.arms.length
  const found: number[][] = []
  for (let code = 0; code < arms ** periods; code++) {
    const sequence: number[] = []
    let rest = code
    for (let p = 0; p < periods; p++) {
      sequence.unshift(rest % arms)
      rest = Math.floor(rest / arms)
    }
    if (obeys(design, sequence)) found.push(sequence)
  }
  return found
}

function obeys(design: TrialDesign, sequence: readonly number[]): boolean {
  const size = design.periodsPerBlock
  const wanted = periodsByArm(design)
  const starts = wanted.map(() => 0)
  for (let first = 0; first < sequence.length; first += size) {
    const block = sequence.slice(first, first + size)
    if (wanted.some((count, arm) => block.filter((a) => a === arm).length !== count)) return false
    starts[block[0]!]!++
  }
  const { maxRun, startBalanced } = design.allocation
  if (startBalanced === true && Math.max(...starts) - Math.min(...starts) > 1) return false
  if (maxRun === undefined) return true
  for (let first = 0; first + maxRun < sequence.length; first++) {
    const window = sequence.slice(first, first + maxRun + 1)
    if (window.every((arm) => arm === window[0])) return false
  }
  return true
}

/** Small designs of every kind, for exhaustive checks. */
export const smallDesigns: readonly TrialDesign[] = (
  [
    { arms: ['p', 'm'], blocks: 3, periodsPerBlock: 2 },
    { arms: ['p', 'm'], blocks: 5, periodsPerBlock: 2 },
    { arms: ['p', 'm'], blocks: 2, periodsPerBlock: 4 },
    { arms: ['p', 'm'], blocks: 1, periodsPerBlock: 8 },
    { arms: ['p', 'm'], blocks: 4, periodsPerBlock: 2, allocation: { maxRun: 1 } },
    { arms: ['p', 'm'], blocks: 2, periodsPerBlock: 4, allocation: { maxRun: 2 } },
    { arms: ['p', 'm'], blocks: 4, periodsPerBlock: 2, allocation: { startBalanced: true } },
    { arms: ['p', 'm'], blocks: 5, periodsPerBlock: 2, allocation: { startBalanced: true } },
    {
      arms: ['p', 'm'],
      blocks: 3,
      periodsPerBlock: 4,
      allocation: { maxRun: 2, startBalanced: true },
    },
    { arms: ['p', 'm'], blocks: 2, periodsPerBlock: 3, periodsByArm: [2, 1] },
    { arms: ['p', 'a', 'b'], blocks: 2, periodsPerBlock: 3 },
    {
      arms: ['p', 'a', 'b'],
      blocks: 3,
      periodsPerBlock: 3,
      allocation: { maxRun: 1, startBalanced: true },
    },
    { arms: ['p', 'a', 'b'], blocks: 1, periodsPerBlock: 6 },
    { arms: ['p', 'a', 'b'], blocks: 2, periodsPerBlock: 4, periodsByArm: [2, 1, 1] },
  ] as const
).map((given) => ({
  version: 'legwork/design/1',
  nightsPerPeriod: 2,
  washoutNights: 0,
  baselineNights: 0,
  ...given,
  allocation: { rule: 'permuted-blocks', ...('allocation' in given ? given.allocation : {}) },
}))
