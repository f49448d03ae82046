import type { ForestData } from '@legwork/charts'
import type { EvidenceAnswer } from '@legwork/domain'
import { evidenceMessages, formatNumber, type Language } from '@legwork/i18n'

/** The forest plot of an answer as chart data; null when there is nothing to draw. */
export function evidenceForest(answer: EvidenceAnswer, language: Language): ForestData | null {
  const t = evidenceMessages[language]
  const { question, anchor, pooled, rows } = answer
  const overall: ForestData['overall'][number][] = []
  const effect = anchor?.record.effect
  if (
    anchor &&
    typeof effect?.value === 'number' &&
    effect.lower !== null &&
    effect.upper !== null
  ) {
    overall.push({
      label: publishedLabel(answer, language),
      estimate: effect.value,
      lower: effect.lower,
      upper: effect.upper,
    })
  }
  if (pooled !== null) {
    const { estimate, lower, upper, prediction } = pooled.bayesian
    overall.push({
      label: `${t.ownPooling} (${pooled.k})`,
      estimate,
      lower,
      upper,
      prediction,
    })
  }
  if (rows.length === 0 && overall.length === 0) return null
  const ratio = question.measure === 'RR' || question.measure === 'OR'
  return {
    title: t.effectTitle({
      outcome: answer.outcome.label[language],
      remedy: answer.remedy.label[language],
    }),
    effect: `${ratio ? answer.outcome.label[language] : t.effect} (${t.units(question.unit)})`,
    kind: ratio ? 'log' : 'linear',
    digits: 2,
    level: 0.95,
    low: t.fewer,
    high: t.more,
    groups: [
      {
        studies: rows.map(({ trial, effect: own, weight }) => ({
          label: trial.label,
          estimate: own.estimate,
          lower: own.lower,
          upper: own.upper,
          ...(weight === null ? {} : { weight: weight / 100 }),
        })),
      },
    ],
    overall,
    notes: [answer.summary[language], ...(answer.notPooled ? [answer.notPooled[language]] : [])],
  }
}

/** "Cochrane 2020 (5)": who published the anchor, and over how many trials. */
export function publishedLabel(answer: EvidenceAnswer, language: Language): string {
  const { anchor } = answer
  if (anchor === null) return evidenceMessages[language].published
  const [author = ''] = anchor.source.authors.split(/[ ,]/)
  const who = anchor.source.publishedIn.startsWith('Cochrane') ? 'Cochrane' : author
  const studies =
    anchor.record.studies === undefined ? '' : ` (${formatNumber(language, anchor.record.studies)})`
  return `${who} ${anchor.source.year}${studies}`
}
