import type { EvidenceAnswer, EvidenceRow } from '@legwork/domain'
import { evidence } from '@legwork/knowledge'
import type { EvidenceSource, Trial } from '@legwork/knowledge'
import { evidenceWords, formatNumber } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { evidenceSource } from './basis.ts'

/** One number as the paper prints it. */
export interface PrintedNumber {
  readonly id: string
  /** what was measured, in which group, when: the paper's English */
  readonly about: string
  readonly quoted: string
  readonly seenAt: string | null
  readonly locator: string
  readonly derived: boolean
}

/** Everything on one trial within one question. */
export interface TrialView {
  readonly trial: Trial
  readonly source: EvidenceSource
  /** its own row in the pooling; null when it does not count */
  readonly row: EvidenceRow | null
  /** why it does not count; null when it does */
  readonly left: string | null
  readonly facts: readonly {
    readonly name: string
    readonly value: string
    /** the value is in English whatever the language of the page */
    readonly english?: boolean
  }[]
  readonly numbers: readonly PrintedNumber[]
  readonly hidden: number
  readonly traps: readonly string[]
}

/** A trial of a question, as told by its papers; null when the question has no such trial. */
export function trialView(
  answer: EvidenceAnswer,
  id: string,
  language: Language,
): TrialView | null {
  const row = answer.rows.find(({ trial }) => trial.id === id) ?? null
  const left = answer.left.find(({ trial }) => trial.id === id)
  const trial = row?.trial ?? left?.trial
  if (trial === undefined) return null
  const all = evidence.results.filter((result) => result.trial === id)
  const open = all.filter(({ verification }) => verification !== 'unverified')
  return {
    trial,
    source: evidenceSource(trial.source),
    row,
    left: left?.reason[language] ?? null,
    facts: factsOfTrial(trial, language),
    numbers: open.map((result) => ({
      id: result.id,
      about: [result.outcome, result.arm, result.timepoint]
        .filter((part) => part !== '')
        .join(', '),
      quoted: result.quoted,
      seenAt: result.seenAt,
      locator: result.locator,
      derived: result.verification === 'derived',
    })),
    hidden: all.length - open.length,
    traps: answer.traps
      .filter((trap) => trap.trials.includes(id))
      .map(({ text }) => text[language]),
  }
}

function factsOfTrial(trial: Trial, language: Language): TrialView['facts'] {
  const words = evidenceWords[language]
  const number = (value: number | null, tell: (text: string) => string): string =>
    value === null ? words.unknown : tell(formatNumber(language, value))
  return [
    { name: words.design, value: words.designs[trial.design] },
    { name: words.blinding, value: words.blindings[trial.blinding] },
    { name: words.people, value: number(trial.randomised, (text) => text) },
    { name: words.given, value: trial.preparation, english: true },
    ...(trial.remedy === 'magnesium'
      ? [{ name: words.elemental, value: number(trial.elementalMgPerDay, words.milligrams) }]
      : []),
    trial.comparator === null
      ? { name: words.against, value: words.unknown }
      : { name: words.against, value: trial.comparator, english: true },
    { name: words.duration, value: number(trial.durationDays, words.days) },
    {
      name: words.bias,
      value: `${words.biases[trial.riskOfBias]} (${words.biasBy[trial.riskOfBiasBy]})`,
    },
  ]
}
