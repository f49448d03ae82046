import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { designReach, randomisationTest } from '@legwork/stats'
import type { Family, RandomisationError, RandomisationResult } from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import type { AlignedDesign } from './align-design.ts'
import type { ResultFile } from './result-file.ts'

/** What the interval is asked for; a small design attains less. */
const requestedLevel = 0.95

/**
 * The randomisation test of an arm against the reference, as the result file tells it; the periods of other arms stay where
 * they were. Without a design
 * there is no set of orders and no test, and the result says so. The interval is never at a higher level than 1 − the
 * smallest p of the design: nights that miss break the tie between an order and its mirror away from "no difference", and
 * an interval of a higher level than the test itself could then be had, which would say two things of one design.
 */
export function randomisationOf(
  series: DiarySeries,
  family: Family,
  seed: number,
  aligned: AlignedDesign | null,
  label = series.arms[1] ?? '',
): Result<ResultFile['randomisationTest'], RandomisationError> {
  if (aligned === null) return ok({ unavailable: 'no design given' })
  const { design, sequence, designOutcome } = aligned
  const arm = design.arms.indexOf(label)
  const reach = designReach(design, [arm, 0], sequence)
  const attainable = Math.min(requestedLevel, reach.highestLevel)
  const tested = randomisationTest(design, sequence, designOutcome, family, {
    arm,
    reference: 0,
    seed,
    ...(attainable > 0 ? { level: attainable } : {}),
  })
  if (!tested.ok) return tested
  const result = tested.value
  return ok({
    arm: design.arms[arm] ?? '',
    reference: design.arms[0] ?? '',
    statistic: result.statistic,
    estimate: result.estimate,
    p: result.p,
    sequences: result.sequences,
    smallestP: result.smallestP,
    enumerated: result.enumerated,
    highestLevel: result.highestLevel,
    interval: intervalAt(result.interval, attainable),
    assumptions: [...result.assumptions],
  })
}

/** The tests of the second arm and further, each against the reference; none with two arms, or without a design. */
export function otherRandomisations(
  series: DiarySeries,
  family: Family,
  seed: number,
  aligned: AlignedDesign | null,
): Result<ResultFile['randomisationTest'][], RandomisationError> {
  const tests: ResultFile['randomisationTest'][] = []
  for (const label of aligned === null ? [] : series.arms.slice(2)) {
    const tested = randomisationOf(series, family, seed, aligned, label)
    if (!tested.ok) return err(tested.error)
    tests.push(tested.value)
  }
  return ok(tests)
}

type Interval = RandomisationResult['interval']

/** The interval as the result tells it: what was asked for, and no level or limit that the design cannot attain. */
function intervalAt(interval: Interval, attainable: number): Interval {
  if (interval === null) return null
  const level = Math.min(interval.level, attainable)
  return {
    ...interval,
    requestedLevel,
    level,
    attainable: level >= requestedLevel,
    ...(level > 0 ? {} : { lower: null, upper: null }),
  }
}
