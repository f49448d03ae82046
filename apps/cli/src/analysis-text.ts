import type { DiarySeries, EffectResult, ResultFile } from '@legwork/domain'
import {
  analysePage,
  analysisWarning,
  answerSentence,
  missingNightsText,
  randomisationText,
  randomisationTitle,
  formatChance,
  formatNumber,
  smallestEffectWords,
  verdictName,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { densityPicture, diaryPicture } from './terminal-picture.ts'
import { wrapText } from './wrap.ts'

const isRatio = (effect: EffectResult): boolean => effect.scale !== 'difference'

const shown = (effect: EffectResult, value: number): number =>
  isRatio(effect) ? Math.exp(value) : value

function effectLines(
  result: ResultFile,
  effect: EffectResult,
  language: Language,
  width: number,
): string[] {
  const words = analysePage[language]
  const n = (value: number, digits = 2) => formatNumber(language, value, digits)
  const { smallestEffect, better } = result.model
  const lines: string[] = []
  if (effect.verdict === null || smallestEffect === null)
    lines.push(...wrapText(words.noVerdict, width))
  else {
    lines.push(verdictName[effect.verdict][language].toUpperCase())
    const kind =
      effect.scale === 'log-rate-ratio'
        ? 'ratio'
        : effect.scale === 'difference'
          ? 'points'
          : 'odds'
    const sentence = answerSentence(language, {
      verdict: effect.verdict,
      arm: effect.arm,
      reference: effect.reference,
      outcome: result.model.outcome,
      better,
      smallestEffect: smallestEffectWords(language, { kind, size: smallestEffect }, better),
      chanceOfBenefit: effect.probabilityOfBenefit,
      chanceOfMeaningfulBenefit: effect.probabilityOfMeaningfulBenefit ?? 0,
      chanceOfMeaningfulHarm: effect.probabilityOfMeaningfulHarm ?? 0,
    })
    lines.push(...wrapText(sentence, width))
    if (effect.dependsOnPrior === true) lines.push(...wrapText(words.dependsOnPrior, width))
  }
  const q = effect.quantiles
  const low = Math.min(q['0.005'], 0) - 0.05 * (q['0.995'] - q['0.005'])
  const high = Math.max(q['0.995'], 0) + 0.05 * (q['0.995'] - q['0.005'])
  const [shape, axis] = densityPicture(effect.density, { low, high }, width - 2, [
    { at: 0, sign: '┼' },
    { at: q['0.025'], sign: '[' },
    { at: q['0.975'], sign: ']' },
    { at: q['0.5'], sign: '●' },
  ])
  const none = isRatio(effect) ? n(1, 0) : n(0, 0)
  const table: [string, string][] = [
    [
      isRatio(effect)
        ? effect.scale === 'log-odds-ratio'
          ? words.oddsRatio
          : words.ratio
        : words.difference,
      `${n(shown(effect, q['0.5']))}  (${words.between(n(shown(effect, q['0.025'])), n(shown(effect, q['0.975'])))})`,
    ],
    [
      words.absolute[effect.absolute.unit],
      `${n(effect.absolute.quantiles['0.5'])}  (${words.between(n(effect.absolute.quantiles['0.025']), n(effect.absolute.quantiles['0.975']))})`,
    ],
    [words.chanceOfBenefit, formatChance(language, effect.probabilityOfBenefit)],
  ]
  if (effect.probabilityOfMeaningfulBenefit !== null)
    table.push([
      words.chanceOfMeaningfulBenefit,
      formatChance(language, effect.probabilityOfMeaningfulBenefit),
    ])
  const names: Readonly<Record<string, string>> = words.priorName
  return [
    ...lines,
    '',
    `  ${shape}`,
    `  ${axis}`,
    `  ● ${words.middle.toLowerCase()}   [ ] ${words.range95.toLowerCase()}   ┼ ${none}`,
    '',
    ...table.flatMap(([name, value]) => [`${name}:`, `    ${value}`]),
    '',
    ...(effect.missingNights === null
      ? []
      : wrapText(missingNightsText(language, effect.missingNights), width)),
    ...wrapText(words.priorsTitle, width),
    ...effect.sensitivity.map((s) => {
      const verdict = s.verdict === null ? '' : verdictName[s.verdict][language]
      const range = `${n(shown(effect, s.quantiles['0.5']))} (${words.between(n(shown(effect, s.quantiles['0.025'])), n(shown(effect, s.quantiles['0.975'])))})`
      return `  ${names[s.prior] ?? s.prior}: ${range}. ${verdict}`
    }),
  ]
}

/** The result as text for a terminal `width` characters wide. */
export function analysisText(
  result: ResultFile,
  series: DiarySeries,
  language: Language,
  width: number,
): string {
  const words = analysePage[language]
  const labelWidth = Math.max(
    ...series.nights.map(({ arm }) => (arm ?? words.outsideComparison).length),
  )
  const periods = diaryPicture(series.nights, width - labelWidth - 4)
  const lines = [
    '',
    `${words.diaryTitle}: ${result.model.outcome}, ${words.nights(result.data.observed, result.data.days - result.data.outsideComparison)}`,
    ...periods.map(
      ({ label, line }) =>
        `  ${(label === '–' ? words.outsideComparison : label).padEnd(labelWidth)}  ${line}`,
    ),
    '',
    ...result.effects.flatMap((effect) => [
      ...(result.effects.length > 1
        ? [`── ${words.contrast(effect.arm, effect.reference)} ──`]
        : []),
      ...effectLines(result, effect, language, width),
      '',
    ]),
    ...result.checks.flatMap(({ warning }) =>
      warning === null ? [] : wrapText(`! ${analysisWarning(language, warning)}`, width),
    ),
    ...(result.checks.every(({ warning }) => warning === null) ? [words.checksFine] : []),
    '',
    ...('unavailable' in result.randomisationTest ? [] : [randomisationTitle[language]]),
    ...[result.randomisationTest, ...(result.otherRandomisationTests ?? [])].flatMap((test) =>
      randomisationText(language, test).flatMap((line) => wrapText(line, width)),
    ),
    '',
    words.numericalError(
      formatNumber(language, Math.max(result.numericalError.quantileSd, 0.0001), 4),
      formatNumber(language, result.milliseconds, 0),
    ),
    '',
    ...wrapText(words.notAdvice, width),
    '',
  ]
  return lines.join('\n')
}
