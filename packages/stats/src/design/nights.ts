import { addDays, err, ok, parseCivilDate } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { designError, nightCount, periodCount } from './design.ts'
import type { ArmSequence, DesignError, TrialDesign } from './design.ts'
import { sequenceSpace } from './sequences.ts'

/** One night of a trial. Counts start at 0; a baseline night has no arm, period or block. */
export type DesignNight =
  | { readonly night: number; readonly phase: 'baseline' }
  | {
      readonly night: number
      readonly phase: 'period'
      readonly arm: number
      readonly period: number
      readonly block: number
      /** lived, but not compared: one of the first nights of its period */
      readonly washout: boolean
    }

/** Every night of a trial in this order, the baseline first; the sequence has one arm a period. */
export function nightsOf(design: TrialDesign, sequence: ArmSequence): DesignNight[] {
  if (sequence.length !== periodCount(design))
    throw new Error(`nightsOf: needs ${periodCount(design)} periods, got ${sequence.length}`)
  const { baselineNights, nightsPerPeriod, periodsPerBlock, washoutNights } = design
  const nights: DesignNight[] = []
  for (let night = 0; night < nightCount(design); night++) {
    const since = night - baselineNights
    if (since < 0) {
      nights.push({ night, phase: 'baseline' })
      continue
    }
    const period = Math.floor(since / nightsPerPeriod)
    nights.push({
      night,
      phase: 'period',
      arm: sequence[period]!,
      period,
      block: Math.floor(period / periodsPerBlock),
      washout: since % nightsPerPeriod < washoutNights,
    })
  }
  return nights
}

/** Evening date of a night, null when the design has no start date. */
export function dateOfNight(design: TrialDesign, night: number): CivilDate | null {
  if (design.startDate === undefined) return null
  const start = parseCivilDate(design.startDate)
  return start.ok ? addDays(start.value, night) : null
}

/** The drawn order of a design as arm indices, null when it carries none. */
export function drawnSequence(design: TrialDesign): number[] | null {
  return design.sequence?.map((label) => design.arms.indexOf(label)) ?? null
}

export type SequenceMismatch =
  | DesignError
  | {
      readonly type: 'arms-do-not-fit-design'
      /** two arms in one period; a treated baseline night; a period without a known arm */
      readonly rule: 'one-arm-a-period' | 'no-arm-in-baseline' | 'arm-of-period'
      readonly period: number | null
      readonly night: number
      readonly value: string | null
    }

/**
 * The order of arms that a diary shows: `labels` has one entry a night of the design (null: no row or
 * an empty cell). Refuses labels that are not arms, two arms in one period, a period without any
 * label, and an order that the design could not have drawn. A baseline night may carry the reference
 * label or none.
 */
export function sequenceFromNights(
  design: TrialDesign,
  labels: readonly (string | null)[],
): Result<number[], SequenceMismatch> {
  const expected = nightCount(design)
  if (labels.length !== expected) return err(designError('/nights', 'count', labels.length))
  const sequence = new Array<number>(periodCount(design)).fill(-1)
  for (const { night, ...where } of nightsOf(design, sequence)) {
    const label = labels[night] ?? null
    if (label === null) continue
    const arm = design.arms.indexOf(label)
    if (arm < 0) return err(designError(`/nights/${night}`, 'arm-of-design', label))
    const misfit = (rule: 'one-arm-a-period' | 'no-arm-in-baseline', period: number | null) =>
      err({ type: 'arms-do-not-fit-design', rule, period, night, value: label } as const)
    if (where.phase === 'baseline') {
      if (arm !== 0) return misfit('no-arm-in-baseline', null)
      continue
    }
    const known = sequence[where.period]!
    if (known >= 0 && known !== arm) return misfit('one-arm-a-period', where.period)
    sequence[where.period] = arm
  }
  const unknown = sequence.indexOf(-1)
  if (unknown >= 0)
    return err({
      type: 'arms-do-not-fit-design',
      rule: 'arm-of-period',
      period: unknown,
      night: design.baselineNights + unknown * design.nightsPerPeriod,
      value: null,
    })
  if (sequenceSpace(design).indexOf(sequence) === null)
    return err(
      designError(
        '/sequence',
        'admissible',
        sequence.map((arm) => design.arms[arm]),
      ),
    )
  return ok(sequence)
}
