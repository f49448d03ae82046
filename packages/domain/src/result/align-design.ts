import { addDays, diffDays, err, ok, parseCivilDate } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { drawnSequence, nightCount, nightsOf, sequenceFromNights } from '@legwork/stats'
import type { ArmSequence, SequenceMismatch, TrialDesign } from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'

/** Why a diary cannot be the diary of a design. */
export type DesignMismatch =
  | {
      readonly type: 'design-mismatch'
      /**
       * `arms`: the labels differ; `reference`: another arm is the reference; `outside`: a night with an arm lies
       * outside the design; `arm-of-night`: a night has another arm than the drawn order; `nights`: whole periods of
       * the design lie after the last night of the diary, or before its first.
       */
      readonly rule: 'arms' | 'reference' | 'outside' | 'arm-of-night' | 'nights'
      readonly date: CivilDate | null
      readonly expected: string
      readonly value: string
    }
  | { readonly type: 'design-sequence'; readonly error: SequenceMismatch }

/** A diary laid on its design. */
export interface AlignedDesign {
  readonly design: TrialDesign
  /** Arm indices of the design, one a period. */
  readonly sequence: ArmSequence
  /** One entry a night of the design, for the randomisation test. */
  readonly designOutcome: readonly (number | null)[]
  /** Per night of the diary: index in the series' arms; null outside the comparison. */
  readonly arm: readonly (number | null)[]
  /** Per night of the diary: what is compared; wash-out nights keep their arm but not their outcome. */
  readonly outcome: readonly (number | null)[]
  /** Per night of the diary: in the comparison by the design, so a lacking outcome is a missing one. */
  readonly compared: readonly boolean[]
}

const mismatch = (
  rule: Extract<DesignMismatch, { rule: unknown }>['rule'],
  date: CivilDate | null,
  expected: string,
  value: string,
): Result<never, DesignMismatch> => err({ type: 'design-mismatch', rule, date, expected, value })

function firstDate(series: DiarySeries, design: TrialDesign): CivilDate {
  if (design.startDate === undefined) return series.from
  const parsed = parseCivilDate(design.startDate)
  if (!parsed.ok) throw new Error(`firstDate: a checked design has a date, got ${design.startDate}`)
  return parsed.value
}

/**
 * The diary with a night, missing, for each night of the design's periods before its first row: the treatment of those
 * nights was taken, so they carry exposure and count as missing, as an empty row does. A diary ends at its last row: a
 * trial that was stopped early has no missing nights after it. A second time it changes nothing.
 */
export function fromFirstPeriod(series: DiarySeries, design: TrialDesign): DiarySeries {
  const first = addDays(firstDate(series, design), design.baselineNights)
  const absent = diffDays(first, series.from)
  if (absent <= 0 || absent + design.baselineNights >= nightCount(design)) return series
  const before = Array.from({ length: absent }, (_, night) => ({
    date: addDays(first, night),
    row: null,
    arm: null,
    outcome: null,
    present: false,
  }))
  const none = before.map(() => null)
  return {
    ...series,
    from: first,
    nights: [...before, ...series.nights],
    outcome: [...none, ...series.outcome],
    arm: [...none, ...series.arm],
  }
}

/**
 * Lays a diary on its design: night 0 is the design's start date, or the diary's first night when it has none.
 * The design decides the arm of every night, also of nights without a row; baseline nights are outside the
 * comparison, wash-out nights keep chain and exposure but are not compared.
 */
export function alignDesign(
  series: DiarySeries,
  design: TrialDesign,
): Result<AlignedDesign, DesignMismatch> {
  const known = new Set(design.arms)
  const strange = series.arms.find((label) => !known.has(label))
  if (strange !== undefined) return mismatch('arms', null, design.arms.join(', '), strange)
  const [reference = ''] = design.arms
  if (series.arms[0] !== reference)
    return mismatch('reference', null, reference, series.arms[0] ?? '')
  const absent = design.arms.find((label) => !series.arms.includes(label))
  if (absent !== undefined) return mismatch('arms', null, absent, series.arms.join(', '))

  const start = firstDate(series, design)
  const offset = diffDays(start, series.from)
  const total = nightCount(design)
  const labels = new Array<string | null>(total).fill(null)
  const designOutcome = new Array<number | null>(total).fill(null)
  for (const [index, night] of series.nights.entries()) {
    const at = index + offset
    if (at < 0 || at >= total) {
      if (night.present && night.arm !== null)
        return mismatch('outside', night.date, `${start} … ${addDays(start, total - 1)}`, night.arm)
      continue
    }
    if (night.present) labels[at] = night.arm
    designOutcome[at] = night.outcome
  }
  const drawn = drawnSequence(design)
  const found = drawn === null ? sequenceFromNights(design, labels) : ok(drawn)
  if (!found.ok) {
    const { error } = found
    const beyond =
      error.type === 'arms-do-not-fit-design' &&
      error.rule === 'arm-of-period' &&
      (error.night >= offset + series.nights.length ||
        error.night + design.nightsPerPeriod <= offset)
    return beyond
      ? mismatch('nights', null, String(total), String(series.nights.length))
      : err({ type: 'design-sequence', error })
  }

  const nights = nightsOf(design, found.value)
  const arm: (number | null)[] = []
  const outcome: (number | null)[] = []
  const compared: boolean[] = []
  for (const [index, night] of series.nights.entries()) {
    const planned = nights[index + offset]
    if (planned === undefined || planned.phase === 'baseline') {
      arm.push(null)
      outcome.push(night.outcome)
      compared.push(false)
      continue
    }
    const label = design.arms[planned.arm] ?? ''
    if (night.present && night.arm !== null && night.arm !== label)
      return mismatch('arm-of-night', night.date, label, night.arm)
    arm.push(series.arms.indexOf(label))
    outcome.push(planned.washout ? null : night.outcome)
    compared.push(!planned.washout)
  }
  return ok({ design, sequence: found.value, designOutcome, arm, outcome, compared })
}
