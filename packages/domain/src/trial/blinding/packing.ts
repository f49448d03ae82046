import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { TrialDesign } from '@legwork/stats'
import { boxesPerPeriod } from '../evening.ts'
import { firstEvening } from '../protocol.ts'
import type { RemedyChoice } from '../remedy-choice.ts'

/** One numbered box for at most a week. What is on its label says nothing of what is in it. */
export interface PackedBox {
  readonly box: number
  readonly block: number
  readonly period: number
  /** first and last evening */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly evenings: number
  /** pieces to put in: evenings × times a day */
  readonly pieces: number
}

/** A line of the packing list: a box and what goes in. For the helper's eyes only. */
export interface PackingLine extends PackedBox {
  readonly arm: string
}

/** Pieces a day of a remedy; 1 for what is done once. */
const timesOf = (remedy: RemedyChoice): number => ('timesADay' in remedy ? remedy.timesADay : 1)

/** The boxes of a design, numbered from 1: what stands on the labels and what the participant sees. */
export function boxesOf(design: TrialDesign, remedy: RemedyChoice): readonly PackedBox[] {
  const first = addDays(firstEvening(design), design.baselineNights)
  const perPeriod = boxesPerPeriod(design)
  const periods = design.blocks * design.periodsPerBlock
  return Array.from({ length: periods * perPeriod }, (_, index) => {
    const period = Math.floor(index / perPeriod)
    const week = index % perPeriod
    const start = period * design.nightsPerPeriod + week * 7
    const evenings = Math.min(7, design.nightsPerPeriod - week * 7)
    return {
      box: index + 1,
      block: Math.floor(period / design.periodsPerBlock),
      period,
      from: addDays(first, start),
      to: addDays(first, start + evenings - 1),
      evenings,
      pieces: evenings * timesOf(remedy),
    }
  })
}

/** The packing list: every box with the arm of its period. */
export function packingList(
  design: TrialDesign,
  remedy: RemedyChoice,
  order: readonly string[],
): readonly PackingLine[] {
  return boxesOf(design, remedy).map((box) => ({ ...box, arm: order[box.period] ?? '' }))
}

/** Pieces of each arm that have to be bought, without spares. */
export function piecesByArm(lines: readonly PackingLine[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const { arm, pieces } of lines) sums[arm] = (sums[arm] ?? 0) + pieces
  return sums
}

/**
 * Blocks that an emergency unblinds: the block of the box that was told; with the whole list opened also every later one.
 */
export function unblindedBlocks(
  design: TrialDesign,
  block: number,
  how: 'box-told' | 'list-opened',
): readonly number[] {
  return how === 'box-told'
    ? [block]
    : Array.from({ length: design.blocks - block }, (_, i) => block + i)
}
