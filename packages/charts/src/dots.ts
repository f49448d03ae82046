import { at, finite, notEmpty, refuse } from './check.ts'
import { roundCoordinate } from './svg.ts'

/** A density on a grid: x strictly increasing, density ≥ 0 per unit of the axis (per log unit on a ratio axis). */
export interface Density {
  readonly x: readonly number[]
  readonly density: readonly number[]
}

/** Refuses a density that is too short, unordered, negative, or zero everywhere. */
export function checkDensity(chart: string, { x, density }: Density): void {
  if (x.length < 3) refuse(chart, 'density', 'needs at least 3 points', x.length)
  if (x.length !== density.length)
    refuse(chart, 'density', 'as many heights as points', `${density.length} for ${x.length}`)
  let sum = 0
  x.forEach((value, index) => {
    const height = at(density, index)
    finite(chart, 'density x', value)
    if (index > 0 && value <= at(x, index - 1))
      refuse(chart, 'density x', 'must increase', `${at(x, index - 1)}, ${value}`)
    if (!(height >= 0 && Number.isFinite(height)))
      refuse(chart, 'density', 'negative or not finite', height)
    sum += height
  })
  if (sum === 0) refuse(chart, 'density', 'zero everywhere', 0)
}

/**
 * Quantiles of a density at the given probabilities: trapezoids for the mass, a straight line inside each cell
 * (error of the order of the cell width squared). `toAxis` maps x to the axis the density is per unit of.
 */
export function densityQuantiles(
  { x, density }: Density,
  probabilities: readonly number[],
  toAxis: (value: number) => number,
): number[] {
  const cumulative = [0]
  for (let i = 1; i < x.length; i++) {
    const cell = toAxis(at(x, i)) - toAxis(at(x, i - 1))
    cumulative.push(at(cumulative, i - 1) + (cell * (at(density, i) + at(density, i - 1))) / 2)
  }
  const total = at(cumulative, x.length - 1)
  return probabilities.map((probability) => {
    const wanted = probability * total
    let i = 1
    while (i < x.length - 1 && at(cumulative, i) < wanted) i++
    const mass = at(cumulative, i) - at(cumulative, i - 1)
    const share = mass === 0 ? 0 : (wanted - at(cumulative, i - 1)) / mass
    return at(x, i - 1) + (at(x, i) - at(x, i - 1)) * share
  })
}

/** The n probabilities in the middle of n equal slices. */
export const slices = (n: number): number[] => Array.from({ length: n }, (_, i) => (i + 0.5) / n)

/** Where a dot stands: pixels from the left, and how many dots are under it. */
export interface StackedDot {
  readonly index: number
  readonly x: number
  readonly level: number
}

/** Dots that must stay between two walls: pixel positions, sorted. */
export interface DotGroup {
  readonly from: number
  readonly to: number
  readonly positions: readonly number[]
}

interface Stack {
  x: number
  readonly first: number
  readonly count: number
}

/** Stacks of one group for a diameter, pushed apart so that none overlap as far as the walls allow. */
function stacksOf(group: DotGroup, diameter: number): Stack[] {
  const xs = group.positions.map(roundCoordinate)
  const stacks: Stack[] = []
  for (let i = 0; i < xs.length;) {
    let j = i
    while (j < xs.length && at(xs, j) < at(xs, i) + diameter) j++
    stacks.push({ x: (at(xs, i) + at(xs, j - 1)) / 2, first: i, count: j - i })
    i = j
  }
  let wall = group.from + diameter / 2
  for (const stack of stacks) {
    stack.x = Math.max(stack.x, wall)
    wall = stack.x + diameter
  }
  wall = group.to - diameter / 2
  for (const stack of [...stacks].reverse()) {
    stack.x = Math.max(Math.min(stack.x, wall), Math.min(group.from + diameter / 2, wall))
    wall = stack.x - diameter
  }
  return stacks
}

/** Stacks that do not fit side by side; a region under 8 px wide may spill, or all dots would be specks. */
function isCrowded(group: DotGroup, stacks: number, diameter: number): boolean {
  const room = group.to - group.from
  return stacks > 1 ? stacks * diameter > room : stacks === 1 && diameter > Math.max(room, 8)
}

/**
 * Stacks dots by Wilkinson's dot plot (1999): from the left, all within one diameter share a stack at their
 * middle. Groups (the regions) never mix. The diameter is the largest that keeps every stack within `height`.
 * The index of a dot counts through all groups.
 */
export function stackDots(
  chart: string,
  groups: readonly DotGroup[],
  height: number,
  largest: number,
): { readonly dots: StackedDot[]; readonly diameter: number } {
  notEmpty(
    chart,
    'dots',
    groups.flatMap((group) => group.positions),
  )
  for (let diameter = largest; ; diameter -= 0.5) {
    const dots: StackedDot[] = []
    let highest = 0
    let offset = 0
    let crowded = false
    for (const group of groups) {
      const stacks = stacksOf(group, diameter)
      crowded ||= isCrowded(group, stacks.length, diameter)
      for (const stack of stacks) {
        highest = Math.max(highest, stack.count)
        for (let level = 0; level < stack.count; level++)
          dots.push({ index: offset + stack.first + level, x: stack.x, level })
      }
      offset += group.positions.length
    }
    if ((!crowded && highest * diameter <= height) || diameter <= 2) return { dots, diameter }
  }
}
