import { ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { randomisationTest } from '@legwork/stats'
import type { Family, RandomisationError } from '@legwork/stats'
import type { DiarySeries } from '../diary/index.ts'
import type { AlignedDesign } from './align-design.ts'
import type { ResultFile } from './result-file.ts'

/**
 * The randomisation test of the first arm against the reference, as the result file tells it. Without a design
 * there is no set of orders and no test, and the result says so.
 */
export function randomisationOf(
  series: DiarySeries,
  family: Family,
  seed: number,
  aligned: AlignedDesign | null,
): Result<ResultFile['randomisationTest'], RandomisationError> {
  if (aligned === null) return ok({ unavailable: 'no design given' })
  const { design, sequence, designOutcome } = aligned
  const arm = design.arms.indexOf(series.arms[1] ?? '')
  const tested = randomisationTest(design, sequence, designOutcome, family, {
    arm,
    reference: 0,
    seed,
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
    interval: result.interval === null ? null : { ...result.interval },
    assumptions: [...result.assumptions],
  })
}
