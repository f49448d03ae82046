import { evidencePrior, evidenceQuestions, ofHundred, rateForOne } from '@legwork/domain'
import type { OfHundred, RateForOne, ShownEstimate } from '@legwork/domain'
import { evidence } from '@legwork/knowledge'
import type {
  CertaintyJudgement,
  EvidenceConditionId,
  EvidenceQuestion,
  GradeDomain,
  PublishedResult,
} from '@legwork/knowledge'
import { evidenceMessages, evidenceWords, formatChance, formatNumber } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** A question as a card: what is asked, the answer in one sentence, how sure it is. */
export interface QuestionCard {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly sure: string
}

const conditionOrder: readonly EvidenceConditionId[] = [
  'cramps',
  'cramps-pregnancy',
  'rls',
  'cramps-cirrhosis',
]

/** A question by its id; undefined for an id that leads nowhere. */
export function questionById(id: string): EvidenceQuestion | undefined {
  return evidenceQuestions().find((question) => question.id === id)
}

/** What a question asks, in plain words; one without words of its own is called by its parts. */
export function questionTitle(question: EvidenceQuestion, language: Language): string {
  const own = evidenceWords[language].questions[question.id]
  if (own !== undefined) return own
  const parts = [
    evidence.remedies.find(({ id }) => id === question.remedy)?.label[language],
    evidence.conditions.find(({ id }) => id === question.condition)?.label[language],
    outcomeName(question, language),
  ]
  return parts.join(', ')
}

/** What was counted. */
export function outcomeName(question: EvidenceQuestion, language: Language): string {
  return evidence.outcomes.find(({ id }) => id === question.outcome)?.label[language] ?? ''
}

/** The remedy's name. */
export function remedyName(question: EvidenceQuestion, language: Language): string {
  return evidence.remedies.find(({ id }) => id === question.remedy)?.label[language] ?? ''
}

/** How sure the answer is, as a short sentence. */
export function sureWords(question: EvidenceQuestion, language: Language): string {
  const words = evidenceWords[language]
  return question.certainty === null ? words.sureUnknown : words.sure[question.certainty.level]
}

export function questionCard(question: EvidenceQuestion, language: Language): QuestionCard {
  return {
    id: question.id,
    title: questionTitle(question, language),
    sentence: question.summary[language],
    sure: sureWords(question, language),
  }
}

/** The first question on magnesium of every complaint, cramps first. */
export function magnesiumCards(language: Language): readonly QuestionCard[] {
  return conditionOrder.flatMap((condition) => {
    const first = evidenceQuestions().find(
      (question) => question.condition === condition && question.remedy === 'magnesium',
    )
    return first === undefined ? [] : [questionCard(first, language)]
  })
}

/** The questions on everything that is not magnesium. */
export function remedyCards(language: Language): readonly QuestionCard[] {
  return evidenceQuestions()
    .filter(({ remedy }) => remedy !== 'magnesium')
    .map((question) => questionCard(question, language))
}

/** The questions on the same remedy and complaint, this one too: one for each outcome. */
export function outcomesBeside(question: EvidenceQuestion): readonly EvidenceQuestion[] {
  return evidenceQuestions().filter(
    ({ condition, remedy }) => condition === question.condition && remedy === question.remedy,
  )
}

/** How many published answers may be shown. */
export function publishedCount(question: EvidenceQuestion): number {
  return question.published.filter((id) =>
    evidence.published.some((record) => record.id === id && record.verification !== 'unverified'),
  ).length
}

/** The people of 100 of this question, or of its sister that counted them. */
export function peopleOfHundred(question: EvidenceQuestion): OfHundred | null {
  const own = ofHundred(question)
  if (own !== null) return own
  const sister = outcomesBeside(question).find(({ absolute }) => absolute === 'responder')
  return sister === undefined ? null : ofHundred(sister)
}

/** Cramps a week for this person, or for the trials' average when the own rate is not known. */
export function ratesOf(question: EvidenceQuestion, ownRate: number | null): RateForOne | null {
  return rateForOne(question, ownRate !== null && ownRate > 0 ? ownRate : undefined)
}

/** What the rates say, in sentences. */
export function rateLines(
  question: EvidenceQuestion,
  rates: RateForOne,
  language: Language,
): readonly string[] {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 1)
  const { startingRate, average, person } = rates
  const assumed = person.find((one) => one.assumed)
  return [
    t.averageRate({
      start: n(startingRate),
      rate: n(average.rate),
      lower: n(average.lower),
      upper: n(average.upper),
      remedy: remedyName(question, language),
    }),
    ...(assumed === undefined
      ? []
      : [
          t.personRate({
            lower: n(assumed.lower),
            upper: n(assumed.upper),
            chance: formatChance(language, assumed.chanceMeaningful),
          }),
          t.assumption({
            assumed: formatNumber(language, assumed.tauPeople, 2),
            beside: person
              .filter((one) => !one.assumed)
              .map(
                (one) =>
                  `${formatNumber(language, one.tauPeople, 2)} (${t.interval(n(one.lower), n(one.upper))})`,
              )
              .join(', '),
          }),
        ]),
  ]
}

/** The expectation of one person's log rate ratio before any diary; null where research gives none. */
export function personMixture(question: EvidenceQuestion) {
  const prior = evidencePrior(question)
  return prior.ok ? prior.value.mixture : null
}

const domainOrder: readonly GradeDomain[] = [
  'riskOfBias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publicationBias',
]

/** Why an answer is as certain as it is. */
export interface CertaintyView {
  readonly level: string
  readonly by: string
  readonly ours: boolean
  readonly reasons: readonly {
    readonly domain: string
    readonly step: string
    readonly reason: string
  }[]
}

export function certaintyView(judgement: CertaintyJudgement, language: Language): CertaintyView {
  const t = evidenceMessages[language]
  return {
    level: t.levels[judgement.level],
    by: t.judgedBy[judgement.by],
    ours: judgement.by === 'ours',
    reasons: domainOrder.map((domain) => {
      const { step, reason } = judgement.domains[domain]
      return { domain: t.domains[domain], step: t.steps(step), reason: reason[language] }
    }),
  }
}

/** An estimate with its interval, two decimals, and its unit. */
export function estimateText(shown: ShownEstimate, unit: string, language: Language): string {
  const words = evidenceWords[language]
  const n = (value: number): string => formatNumber(language, value, 2)
  const text = words.effectOf({
    estimate: n(shown.estimate),
    lower: n(shown.lower),
    upper: n(shown.upper),
  })
  return unit === 'ratio'
    ? words.ratio(text)
    : `${text} ${evidenceMessages[language].units(unit)}`.trim()
}

/** What a published result says: the outcome, and its number with the interval where there is one. */
export function publishedText(record: PublishedResult, language: Language): string {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 2)
  const { value, lower, upper, unit } = record.effect
  const outcome = evidence.outcomes.find(({ id }) => id === record.outcome)?.label[language] ?? ''
  if (value === null) return outcome
  const interval = lower !== null && upper !== null ? ` (${t.interval(n(lower), n(upper))})` : ''
  const number = `${n(value)}${interval}`
  if (unit === 'ratio') return `${outcome}: ${evidenceWords[language].ratio(number)}`
  const unitName = t.units(unit)
  return unitName === outcome ? `${number} ${unitName}` : `${outcome}: ${number} ${unitName}`.trim()
}
