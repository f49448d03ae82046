import type { Result } from '@legwork/base'
import type { ScoreRange } from '@legwork/domain'
import type { Family } from '@legwork/stats'
import { numberOf, usageError, usageOf } from './options.ts'
import type { ParsedOptions, UsageError } from './options.ts'

/** Steps of an ordinal outcome that the engine takes: 21 scores at most. */
const mostSteps = 20

/** `--categories LOW..HIGH`: whole scores, 2 to 21 of them; 0..10 when absent. Of another family it is refused. */
export function scoreRange(options: ParsedOptions, family: Family): Result<ScoreRange, UsageError> {
  const say = usageOf(options)
  const given = options.value('categories')
  if (given === undefined) return { ok: true, value: { low: 0, high: 10 } }
  if (family !== 'ordinal') return usageError(say.onlyWith('categories', 'family', 'ordinal'))
  const [low = Number.NaN, high = Number.NaN, ...more] = given.split('..').map(numberOf)
  const whole = Number.isSafeInteger(low) && Number.isSafeInteger(high) && more.length === 0
  return whole && high > low && high - low <= mostSteps
    ? { ok: true, value: { low, high } }
    : usageError(say.mustBe('categories', 'scores', given))
}
