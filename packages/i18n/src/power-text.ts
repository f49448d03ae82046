import type { PowerFile } from '@legwork/domain'
import type { Verdict } from '@legwork/stats'
import { formatNumber } from './format.ts'
import type { Language } from './language.ts'
import { verdictName } from './verdict.ts'

const order: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]

/** The chances of each verdict of a design as lines of text. */
export function powerText(language: Language, file: PowerFile): readonly string[] {
  const nl = language === 'nl'
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const percent = (share: number) => `${n(share * 100)}\u00a0%`.padStart(7)
  const { design } = file
  const ratio = file.assumptions.family !== 'gaussian'
  const name = (effect: number): string => {
    if (ratio ? effect === 1 : effect === 0) return nl ? 'geen effect' : 'no effect'
    return ratio ? `× ${n(effect, 2)}` : n(effect, 1)
  }
  const label = nl ? 'oordeel als in werkelijkheid' : 'verdict when in truth'
  const labelWidth =
    Math.max(label.length, ...order.map((v) => verdictName[v][language].length)) + 2
  const columns = file.effects.map(({ effect }) => name(effect))
  const widths = columns.map((column) => Math.max(column.length, 7) + 2)
  const row = (head: string, cells: readonly string[]) =>
    `  ${head.padEnd(labelWidth)}${cells.map((cell, i) => cell.padStart(widths[i] ?? 9)).join('')}`
  const verdictRows =
    file.advice === 'no-verdict'
      ? []
      : order.map((verdict) =>
          row(
            verdictName[verdict][language],
            file.effects.map(({ verdicts }) => percent(verdicts?.[verdict]?.share ?? 0)),
          ),
        )
  const advice = {
    'long-enough': '',
    'no-verdict': nl
      ? 'Zonder een kleinste verschil dat ertoe doet is er geen oordeel.'
      : 'Without a smallest difference that matters there is no verdict.',
    'cannot-tell-is-likeliest': nl
      ? 'Bij al deze effecten is ‘nog niet te zeggen’ waarschijnlijker dan de helft. Maak de proef langer, of houd alleen een dagboek bij.'
      : 'Under all these effects “cannot tell” is likelier than half. Make the trial longer, or keep a diary only.',
  }[file.advice]
  return [
    '',
    nl
      ? `${n(design.nights)} nachten, ${n(design.periods)} periodes: ${design.arms.join(' / ')}; ${n(design.sequences)} mogelijke volgordes, kleinste p ${n(design.smallestP, 3)}.`
      : `${n(design.nights)} nights, ${n(design.periods)} periods: ${design.arms.join(' / ')}; ${n(design.sequences)} possible orders, smallest p ${n(design.smallestP, 3)}.`,
    nl
      ? `${n(file.trials)} nagebootste proeven per kolom; de kansen kloppen op ongeveer ${n(100 / Math.sqrt(file.trials))} procentpunten.`
      : `${n(file.trials)} simulated trials per column; the chances are right to about ${n(100 / Math.sqrt(file.trials))} percentage points.`,
    '',
    row(label, columns),
    ...verdictRows,
    '',
    row(
      nl ? '95\u00a0%-interval zonder nul' : '95% interval without zero',
      file.effects.map(({ excludesZero }) => percent(excludesZero.share)),
    ),
    row(
      nl ? '95\u00a0%-interval bevat de waarheid' : '95% interval holds the truth',
      file.effects.map(({ coverage95 }) => percent(coverage95.share)),
    ),
    row(
      nl ? 'volgorde-toets p ≤ 0,05' : 'randomisation test p ≤ 0.05',
      file.effects.map(({ randomisationP5 }) => percent(randomisationP5.share)),
    ),
    ...(advice === '' ? [] : ['', advice]),
    '',
  ]
}
