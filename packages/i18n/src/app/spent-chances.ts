import type { ProtocolFacts } from '@legwork/domain'
import type { Verdict } from '@legwork/stats'
import { formatNumber, formatPercent } from '../format.ts'
import type { Language, Translated } from '../language.ts'
import { verdictName } from '../verdict.ts'

/** By the share of the complaint that is left. */
const truths: Readonly<Record<string, Translated>> = {
  '1': { nl: 'Als het niets doet', en: 'If it does nothing' },
  '0.75': { nl: 'Als het een kwart wegneemt', en: 'If it takes away a quarter' },
  '0.5': { nl: 'Als het de helft wegneemt', en: 'If it takes away half' },
}
const order: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]

/** The chance of each verdict as it was seen before anything was frozen, and what the chances rest on. */
export function spentChances(
  language: Language,
  { chances, weighed }: ProtocolFacts['protocol'],
): string {
  const nl = language === 'nl'
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  if (weighed === undefined)
    return nl
      ? 'De kansen op elk oordeel zijn in dit protocol niet bewaard.'
      : 'The chances of each verdict were not kept in this protocol.'
  const rows = chances.map(({ left, verdicts }) => {
    const each = order.map(
      (verdict) =>
        `${verdictName[verdict][language].toLowerCase()} ${formatPercent(language, verdicts[verdict] ?? 0)}`,
    )
    return `${truths[String(left)]?.[language] ?? n(left, 2)}: ${each.join(', ')}.`
  })
  const error = 100 * Math.max(...chances.map(({ standardError }) => standardError ?? 0))
  const trials = Math.min(...chances.map((row) => row.trials))
  const { low, middle, high } = weighed.rho
  const rest = nl
    ? `Vooraf uitgerekend met ${n(trials)} nagespeelde proeven per regel van ${n(weighed.nights)} nachten, uit ${n(weighed.truths)} mogelijke waarheden op grond van ${n(weighed.baselineNights)} nachten vooraf (samenhang tussen nachten ${n(low, 2)} tot ${n(high, 2)}, midden ${n(middle, 2)}); ${formatPercent('nl', weighed.missing)} van de nachten leeg. Elke kans is op ${n(error, 1)} procentpunt na bekend (standaardfout). Beginwaarde ${n(weighed.seed)}, rekeninstelling ${weighed.effort}.`
    : `Worked out beforehand by playing ${n(trials)} trials a line of ${n(weighed.nights)} nights, from ${n(weighed.truths)} possible truths that rest on ${n(weighed.baselineNights)} nights before (correlation between nights ${n(low, 2)} to ${n(high, 2)}, middle ${n(middle, 2)}); ${formatPercent('en', weighed.missing)} of the nights empty. Each chance is known to within ${n(error, 1)} percentage points (standard error). Seed ${n(weighed.seed)}, engine setting ${weighed.effort}.`
  return [...rows, rest].join(' ')
}
