import { describe, expect, it } from 'vitest'
import type { CivilDate } from '@legwork/base'
import {
  diaryColumns,
  differences,
  guessReasons,
  healthChanges,
  libraryOutcomes,
  outcomeOf,
  remedyDefinitions,
  sideEffects,
  stopReasons,
  stopRuleIds,
  takenAnswers,
  trialPhases,
  trialSteps,
} from '@legwork/domain'
import type { Hold, RemedyDefinition, TrialChances } from '@legwork/domain'
import {
  baselineReasonText,
  carryOverText,
  chancesText,
  columnText,
  dataDictionary,
  differenceName,
  guessReasonText,
  guessText,
  healthChangeText,
  languages,
  nightStateText,
  notTakenText,
  outcomeName,
  phaseName,
  reminderTexts,
  remedyName,
  sideEffectName,
  stepName,
  stopReasonText,
  stopRuleText,
  studyUErrorText,
  studyURowText,
  takenText,
  trialRefusalText,
} from '@legwork/i18n'
import type { Language, TrialRefusal } from '@legwork/i18n'

const on = '2026-03-02' as CivilDate
const hold: Hold = {
  ...{ rule: 'diarrhoea', does: 'stop', since: on, urgency: 'days', contact: 'gp' },
  ...{ because: ['diarrhoea'], facts: [], precaution: true },
}
const text = { expected: 'a', found: 'b' }

const refusals: { readonly [T in TrialRefusal['type']]: Extract<TrialRefusal, { type: T }> } = {
  'no-trial': { type: 'no-trial' },
  'trial-unfinished': { type: 'trial-unfinished', phase: 'running' },
  'illegal-step': { type: 'illegal-step', phase: 'complete', step: 'pause' },
  'not-now': { type: 'not-now', phase: 'draft', kind: 'trial/guessed' },
  'before-last-step': { type: 'before-last-step', last: on },
  held: { type: 'held', hold },
  'answer-again': { type: 'answer-again', questions: ['medicinesComplete', 'dehydration'] },
  'not-over': { type: 'not-over', last: on },
  'other-protocol': { type: 'other-protocol', rule: 'trial' },
  'series-fixed': { type: 'series-fixed', part: 'design' },
  'list-missing': { type: 'list-missing' },
  'order-not-drawn': { type: 'order-not-drawn', periods: [2, 3] },
  'entry-invalid': { type: 'entry-invalid', kind: 'trial/started' },
  'protocol-invalid': { type: 'protocol-invalid', path: '/title', rule: 'too_big' },
  'design-invalid': { type: 'design-invalid', path: '/blocks', rule: 'range', value: 0 },
  'start-missing': { type: 'start-missing' },
  'starts-before-frozen': { type: 'starts-before-frozen', frozenOn: on, start: '2026-03-01' },
  'starts-in-baseline': { type: 'starts-in-baseline', last: on, start: on },
  'starts-too-late': { type: 'starts-too-late', latest: on, start: '2027-01-01' },
  'chances-missing': { type: 'chances-missing' },
  'chances-of-another': { type: 'chances-of-another', rule: 'design' },
  'chances-too-few': { type: 'chances-too-few', trials: 40, least: 100 },
  'cannot-be-blinded': { type: 'cannot-be-blinded', remedy: 'stretching' },
  'outcome-twice': { type: 'outcome-twice', column: 'cramps' },
  'hash-mismatch': { type: 'hash-mismatch', ...text },
  'never-on-a-schedule': { type: 'never-on-a-schedule', remedy: 'stop-trigger' },
  'gate-not-open': { type: 'gate-not-open', answerFirst: ['egfr'] },
  'swallowed-gate-closed': {
    type: 'swallowed-gate-closed',
    answerFirst: [],
    questions: ['dialysis'],
  },
  'answer-first': { type: 'answer-first', questions: ['dialysis', 'heavyAlcohol'] },
  'ask-doctor-first': { type: 'ask-doctor-first', questions: ['dialysis'], findings: [] },
  'name-missing': { type: 'name-missing' },
  'holds-potassium': { type: 'holds-potassium' },
  'holds-quinine': { type: 'holds-quinine' },
  medicine: { type: 'medicine', classes: [] },
  'medicine-not-ruled-out': { type: 'medicine-not-ruled-out' },
  alcohol: { type: 'alcohol' },
  'pharmacist-first': { type: 'pharmacist-first' },
  'amount-not-told': { type: 'amount-not-told', label: 'Magnesium' },
  'not-magnesium': { type: 'not-magnesium', label: 'kinine 200 mg' },
  'holds-more': { type: 'holds-more', label: 'magnesium + kinine' },
  'times-invalid': { type: 'times-invalid', timesADay: 9 },
  'above-upper-level': {
    ...{ type: 'above-upper-level', perDay: { low: 60, high: 600 }, level: 250 },
    authority: 'eu',
  },
  'unknown-form': { type: 'unknown-form', form: 'x' },
  'implausible-amount': { type: 'implausible-amount', mg: 9000, limit: 5000 },
  'commitment-mismatch': { type: 'commitment-mismatch', ...text },
  'allocation-invalid': { type: 'allocation-invalid', path: '' },
  'other-design': { type: 'other-design', ...text },
  'other-algorithm': { type: 'other-algorithm', found: 'x' },
  'not-drawn-by-seed': { type: 'not-drawn-by-seed' },
  'not-a-transfer': { type: 'not-a-transfer', expected: 'trial' },
  'other-transfer': { type: 'other-transfer', expected: 'trial', found: 'sealed' },
  'version-too-new': { type: 'version-too-new', found: 2, known: 1 },
  'transfer-damaged': { type: 'transfer-damaged' },
  'hand-over-invalid': { type: 'hand-over-invalid', path: '/d' },
  'sealed-for-another': { type: 'sealed-for-another', ...text },
  'wrong-key': { type: 'wrong-key' },
  'key-length': { type: 'key-length', found: 4, expected: 28 },
  'key-character': { type: 'key-character', character: 'U' },
  'key-mistyped': { type: 'key-mistyped' },
  'no-guesses': { type: 'no-guesses' },
  'too-many-orders': { type: 'too-many-orders', count: '1' },
  'plan-file-invalid': { type: 'plan-file-invalid', path: '/format', rule: 'invalid_value' },
  'commitment-missing': { type: 'commitment-missing' },
  'night-not-yet': { type: 'night-not-yet', night: on, latest: on },
  'night-too-old': { type: 'night-too-old', night: on, earliest: on },
  'night-invalid': { type: 'night-invalid', path: '/cramps' },
  'night-contradicts': { type: 'night-contradicts', night: on, fields: ['cramps', 'minutes'] },
}

/** Both languages, each a real text, not the same, nothing unfilled. */
function inBoth(tell: (language: Language) => string, same = false): void {
  const told = languages.map(tell)
  for (const each of told) {
    expect(each.trim()).not.toBe('')
    expect(each).not.toMatch(/undefined|\[object|NaN/)
  }
  if (!same) expect(new Set(told).size).toBe(told.length)
}

describe('words of the trial', () => {
  it.each(Object.values(refusals).map((refusal) => [refusal.type, refusal] as const))(
    'refuses with a reason: %s',
    (_, refusal) => {
      inBoth((language) => trialRefusalText(language, refusal))
    },
  )

  it('reads out a few open questions, and counts many', () => {
    const asks = (questions: readonly string[]) =>
      languages.map((language) =>
        trialRefusalText(language, { type: 'answer-first', questions: [...questions] }),
      )
    const open = ['dialysis', 'heavyAlcohol', 'egfr', 'age'] as const
    for (const each of asks(open.slice(0, 3))) expect(each.split('?').length).toBe(4)
    for (const each of asks(open)) {
      expect(each).toMatch(/ 4 /)
      expect(each.split('?').length).toBe(2)
    }
  })

  it('never tells anyone to stop or change a medicine', () => {
    const all = languages.flatMap((language) =>
      Object.values(refusals).map((refusal) => trialRefusalText(language, refusal)),
    )
    for (const each of all)
      expect(each).not.toMatch(/stop met (uw|dit|het) medicijn|stop (your|this) medicine/i)
  })

  it('has a name for everything', () => {
    for (const id of Object.keys(remedyDefinitions) as RemedyDefinition['id'][])
      inBoth((language) => remedyName(language, id), true)
    for (const id of libraryOutcomes) inBoth((language) => outcomeName(language, outcomeOf(id)))
    for (const phase of trialPhases) inBoth((language) => phaseName(language, phase))
    for (const step of trialSteps) inBoth((language) => stepName(language, step))
    for (const rule of stopRuleIds) inBoth((language) => stopRuleText(language, rule))
    for (const reason of stopReasons) inBoth((language) => stopReasonText(language, reason))
    for (const what of healthChanges) inBoth((language) => healthChangeText(language, what))
    for (const reason of guessReasons) inBoth((language) => guessReasonText(language, reason))
    for (const effect of sideEffects) inBoth((language) => sideEffectName(language, effect))
    for (const each of differences) inBoth((language) => differenceName(language, each), true)
    for (const taken of takenAnswers) inBoth((language) => takenText(language, taken))
    for (const state of ['told', 'at-least', 'missing'] as const)
      inBoth((language) => nightStateText(language, state))
    for (const reason of [
      ...(['too-few-nights', 'too-few-answers', 'too-few-cramps'] as const),
      ...(['too-few-evenings', 'ferritin-first'] as const),
    ])
      inBoth((language) => baselineReasonText(language, reason))
    inBoth(carryOverText)
    for (const key of ['calendar', 'morning', 'evening', 'gate', 'guess', 'open'] as const)
      inBoth((language) => reminderTexts(language)[key])
  })

  it('explains every column of a diary file', () => {
    for (const { id } of diaryColumns(['own_steps'])) inBoth((language) => columnText(language, id))
    const dictionary = dataDictionary('en', diaryColumns())
    expect(dictionary.trim().split('\n')).toHaveLength(diaryColumns().length + 3)
    expect(dictionary).toContain(
      '"side_slow_pulse","about","yes-no","Side effect: slow heartbeat (1/0)"',
    )
  })
})

describe('an import from StudyU', () => {
  it('says what was not taken, and why', () => {
    const reasons = [
      ...(['image', 'audio', 'fitbit', 'free-text', 'choice', 'date', 'no-scale'] as const),
      ...(['unknown-question', 'unknown-observation', 'more-interventions'] as const),
    ]
    for (const reason of reasons)
      inBoth((language) =>
        notTakenText(language, { what: 'question', id: 'q', name: 'Foto', reason }),
      )
    for (const reason of [
      ...(['no-time', 'no-participant', 'unknown-intervention', 'not-a-number'] as const),
      ...(['outside-scale', 'answered-twice', 'before-start'] as const),
    ])
      inBoth((language) => studyURowText(language, { row: 7, column: 'c', value: 'x', reason }))
    for (const error of [
      { type: 'studyu-invalid', path: '/id', rule: 'invalid_type' },
      { type: 'studyu-interventions', found: 1 },
      { type: 'studyu-order', sequence: 'AAA' },
    ] as const)
      inBoth((language) => studyUErrorText(language, error))
  })
})

describe('results in words', () => {
  it('tell how the guesses did', () => {
    const check = { guessed: 6, right: 5, noIdea: 1, chance: 0.2, probablyLost: true }
    expect(guessText('en', check)).toEqual([
      '5 of 6 guesses right. Chance alone gives that or more in 20% of cases.',
      'You had no idea once.',
      'You often guessed right by taste, stool or a side effect. Blinding was probably lost.',
    ])
    expect(guessText('nl', { ...check, noIdea: 0, probablyLost: false })).toEqual([
      '5 van de 6 keer goed gegokt. Door toeval alleen komt zo veel of meer in 20\u00a0% van de gevallen voor.',
    ])
  })

  it('tell what a design could show', () => {
    const verdicts = {
      ...{ helps: 0.1, 'probably-helps': 0.2, 'no-difference-that-matters': 0 },
      ...{ 'probably-harms': 0, harms: 0, 'cannot-tell': 0.7 },
    }
    const chances: TrialChances = {
      ...{ nights: 84, periods: 6, sequences: 8, smallestP: 0.25, fivePercentReachable: false },
      chances: [{ improvement: 0, trials: 300, verdicts, standardError: 0.02 }],
      advice: 'longer-or-diary-only',
    }
    for (const language of languages) inBoth(() => chancesText(language, chances).join(' '), true)
    expect(chancesText('nl', chances)[1]).toContain('0,250')
    expect(chancesText('en', chances).at(-1)).toContain('diary only')
  })
})
