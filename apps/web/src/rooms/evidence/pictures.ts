import type {
  CumulativeData,
  EffectAxis,
  ForestData,
  FunnelData,
  IconArrayData,
  LeaveOneOutData,
  PosteriorData,
} from '@legwork/charts'
import type { EvidenceAnswer, OfHundred, ShownEstimate } from '@legwork/domain'
import type { EvidenceQuestion } from '@legwork/knowledge'
import { normalLower, normalUpperQuantile } from '@legwork/stats'
import type { NormalMixture } from '@legwork/stats'
import { evidenceMessages, evidenceWords, formatNumber } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { publisher } from './basis.ts'
import type { ModelledRows } from './models.ts'
import { outcomeName, remedyName } from './view-model.ts'

/** A hundred people without the remedy, and a hundred with it. */
export function iconData(
  question: EvidenceQuestion,
  people: OfHundred,
  language: Language,
): IconArrayData {
  const words = evidenceWords[language]
  const remedy = remedyName(question, language)
  return {
    title: words.iconTitle(remedy),
    outcome: words.iconOutcome,
    groups: [
      { label: words.withPlacebo, count: people.control },
      {
        label: words.withRemedy(remedy),
        count: people.treated,
        lower: people.lower,
        upper: people.upper,
      },
    ],
  }
}

/** A quarter fewer, and as much more: between the two the difference does not matter. */
const meaningful = 0.75

/**
 * Cramps a week of one person who takes the remedy, as equally likely dots, from the expectation of the log rate
 * ratio before any diary.
 */
export function dotsData(
  question: EvidenceQuestion,
  mixture: NormalMixture,
  startingRate: number,
  language: Language,
): PosteriorData {
  const words = evidenceWords[language]
  const points = 400
  const [lowest, highest] = [mixtureQuantile(mixture, 0.001), mixtureQuantile(mixture, 0.999)]
  const grid = Array.from(
    { length: points },
    (_, i) => lowest + ((highest - lowest) * i) / (points - 1),
  )
  const at = (probability: number): number =>
    startingRate * Math.exp(mixtureQuantile(mixture, probability))
  const benefit = mixtureBelow(mixture, Math.log(meaningful))
  const harm = 1 - mixtureBelow(mixture, -Math.log(meaningful))
  return {
    title: words.dotsTitle(remedyName(question, language), formatNumber(language, startingRate, 1)),
    effect: words.dotsAxis(remedyName(question, language)),
    kind: 'log',
    digits: 1,
    density: {
      x: grid.map((b) => startingRate * Math.exp(b)),
      density: grid.map((b) => mixtureDensity(mixture, b)),
    },
    median: at(0.5),
    interval: { lower: at(0.025), upper: at(0.975), level: 0.95 },
    better: 'lower',
    matters: { low: startingRate * meaningful, high: startingRate / meaningful },
    noEffect: startingRate,
    probabilities: { benefit, none: 1 - benefit - harm, harm },
    low: words.dotsLow,
    high: words.dotsHigh,
  }
}

function mixtureBelow(mixture: NormalMixture, x: number): number {
  return mixture.reduce((sum, c) => sum + c.weight * normalLower((x - c.mean) / c.sd), 0)
}

function mixtureDensity(mixture: NormalMixture, x: number): number {
  return mixture.reduce((sum, { weight, mean, sd }) => {
    const z = (x - mean) / sd
    return sum + (weight / sd) * Math.exp(-(z * z) / 2)
  }, 0)
}

/** By bisection on ten standard deviations around the components: to the last bits of the difference. */
function mixtureQuantile(mixture: NormalMixture, probability: number): number {
  let low = Math.min(...mixture.map(({ mean, sd }) => mean - 10 * sd))
  let high = Math.max(...mixture.map(({ mean, sd }) => mean + 10 * sd))
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (mixtureBelow(mixture, middle) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The axis that every plot of a question shares. */
function axisOf(answer: EvidenceAnswer, title: string, language: Language): EffectAxis {
  const t = evidenceMessages[language]
  const { question } = answer
  const ratio = question.measure === 'RR' || question.measure === 'OR'
  return {
    title,
    effect: `${ratio ? outcomeName(question, language) : t.effect} (${t.units(question.unit)})`,
    kind: ratio ? 'log' : 'linear',
    digits: 2,
    level: 0.95,
    ...evidenceWords[language].sides[question.better],
  }
}

/** "Cochrane 2020 (5)": who published the answer, and over how many trials. */
function anchorLabel(answer: EvidenceAnswer, language: Language): string {
  const { anchor } = answer
  if (anchor === null) return evidenceMessages[language].published
  const { studies } = anchor.record
  return studies === undefined
    ? publisher(anchor.source)
    : `${publisher(anchor.source)} (${formatNumber(language, studies)})`
}

/** The forest plot: the trials, the published answer, and our own pooling under a model. */
export function forestData(
  answer: EvidenceAnswer,
  model: ModelledRows | null,
  language: Language,
): ForestData | null {
  const t = evidenceMessages[language]
  const overall: ForestData['overall'][number][] = []
  const { value = null, lower = null, upper = null } = answer.anchor?.record.effect ?? {}
  if (value !== null && lower !== null && upper !== null)
    overall.push({ label: anchorLabel(answer, language), estimate: value, lower, upper })
  if (model !== null)
    overall.push({
      label: `${t.ownPooling} (${formatNumber(language, answer.rows.length)})`,
      ...model.pooled,
      ...(model.prediction === null ? {} : { prediction: model.prediction }),
    })
  if (answer.rows.length === 0) return null
  const title = t.effectTitle({
    outcome: outcomeName(answer.question, language),
    remedy: remedyName(answer.question, language),
  })
  return {
    ...axisOf(answer, title, language),
    groups: [
      {
        studies: answer.rows.map(({ trial, effect }, index) => ({
          label: trial.label,
          estimate: effect.estimate,
          lower: effect.lower,
          upper: effect.upper,
          ...(model === null ? {} : { weight: (model.weights[index] ?? NaN) / 100 }),
        })),
      },
    ],
    overall,
  }
}

/** Our pooling with each trial left out in turn; null with fewer than two trials. */
export function withoutData(
  answer: EvidenceAnswer,
  model: ModelledRows,
  language: Language,
): LeaveOneOutData | null {
  const words = evidenceWords[language]
  const without = model.without.flatMap((pooled, index) => {
    const row = answer.rows[index]
    return pooled === null || row === undefined ? [] : [{ label: row.trial.label, ...pooled }]
  })
  if (without.length < 2) return null
  return {
    ...axisOf(answer, words.withoutTitle, language),
    without,
    all: { label: words.all, ...model.pooled },
  }
}

/** Our pooling as it was after each trial; null with fewer than two trials. */
export function addedData(
  answer: EvidenceAnswer,
  model: ModelledRows,
  language: Language,
): CumulativeData | null {
  const steps = model.added.flatMap(({ row, pooled }) => {
    const found = answer.rows[row]
    return found === undefined ? [] : [{ label: found.trial.label, ...pooled }]
  })
  if (steps.length < 2) return null
  return { ...axisOf(answer, evidenceWords[language].addedTitle, language), steps }
}

/** The trials by their size; null with fewer than two. */
export function funnelData(
  answer: EvidenceAnswer,
  pooled: ShownEstimate,
  language: Language,
): FunnelData | null {
  if (answer.rows.length < 2) return null
  return {
    ...axisOf(answer, evidenceWords[language].smallTitle, language),
    studies: answer.rows.map(({ trial, effect }) => ({
      label: trial.label,
      estimate: effect.estimate,
      se: Math.sqrt(effect.vi),
    })),
    pooled: pooled.estimate,
    quantile: normalUpperQuantile(0.025),
  }
}
