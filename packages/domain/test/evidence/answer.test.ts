import { expectOk } from '@legwork/base'
import { evidence } from '@legwork/knowledge'
import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  answerEvidence,
  type EvidenceAnswer,
  evidencePrior,
  evidenceQuestions,
  logRateRatio,
  questionsOn,
  rateForOne,
  studyEffect,
} from '../../src/evidence/index.ts'

function answer(id: string, rate?: number): EvidenceAnswer {
  const found = answerEvidence(id, rate)
  if (found === null) throw new Error(`no question ${id}`)
  return found
}

describe('the answer on magnesium and night cramps', () => {
  const found = answer('cramps-magnesium-frequency')

  it('stands on Cochrane 2020, with our own two trials beside it', () => {
    expect(found.anchor?.record.effect).toMatchObject({ value: -0.18, lower: -0.84, upper: 0.49 })
    expect(found.anchor?.record).toMatchObject({ participants: 307, studies: 5 })
    expect(found.rows.map((row) => row.trial.id)).toEqual(['frusso-1999', 'roguin-maor-2017'])
    expect(found.pooled?.k).toBe(2)
    const weights = found.rows.reduce((sum, row) => sum + (row.weight ?? 0), 0)
    relative(weights, 100, 1e-12)
  })

  it('pools Frusso as a cross-over, never as two groups', () => {
    const frusso = found.rows[0]
    relative(Math.sqrt(frusso?.effect.vi ?? NaN), 0.3222229, 2e-7)
    expect(frusso?.trial.design).toBe('crossover')
  })

  it('says of every trial left out why, in both languages', () => {
    expect(found.left.map(({ trial }) => trial.id)).toEqual([
      'roffe-2002',
      'garrison-2011',
      'nct00963638',
      'barna-2021',
    ])
    for (const { reason } of found.left) expect(reason.nl && reason.en).not.toBe('')
  })

  it('gives five reasons for its certainty, moderate for imprecision alone', () => {
    expect(found.certainty?.level).toBe('moderate')
    const steps = Object.entries(found.certainty?.domains ?? {}).map(([name, d]) => [name, d.step])
    expect(steps).toEqual([
      ['riskOfBias', 0],
      ['inconsistency', 0],
      ['indirectness', 0],
      ['imprecision', -1],
      ['publicationBias', 0],
    ])
  })

  it('the prediction interval holds the interval of the mean', () => {
    if (found.pooled === null) throw new Error('a pooled value')
    const { lower, upper, prediction } = found.pooled.bayesian
    expect(prediction.lower).toBeLessThan(lower)
    expect(prediction.upper).toBeGreaterThan(upper)
  })

  it('hides what is from memory: 2 published results and 3 numbers of trials', () => {
    // cochrane-2020-minor-harm, cochrane-2020-gut-harm, r14, r15, r28
    expect(found.hidden).toBe(5)
    // the remembered risk ratio of minor adverse events
    expect(JSON.stringify(found)).not.toContain('1.51')
  })
})

describe('what is shown', () => {
  it('no unverified effect reaches any answer', () => {
    for (const { id } of evidenceQuestions()) {
      const found = answer(id)
      for (const { record } of found.published) expect(record.verification).not.toBe('unverified')
      for (const statement of found.guidelines) {
        expect(statement.verification).not.toBe('unverified')
      }
      for (const row of found.rows) expect(row.effect.verification).not.toBe('unverified')
    }
    const refused = studyEffect({ method: 'means', treatment: 'r14', control: 'r15' })
    expect(refused).toEqual({ ok: false, error: { type: 'unverifiedNumber', result: 'r14' } })
  })

  it('every shown thing has a source', () => {
    for (const { id } of evidenceQuestions()) {
      const found = answer(id)
      const sources = new Set(found.sources.map((s) => s.id))
      for (const row of [...found.rows, ...found.left]) expect(sources).toContain(row.trial.source)
      for (const { record } of found.published) expect(sources).toContain(record.source)
    }
  })

  it('every answer has one sentence in each language, short words first', () => {
    for (const question of evidenceQuestions()) {
      expect(question.summary.nl.split('. ').length).toBeLessThanOrEqual(2)
      expect(question.summary.en.length).toBeLessThan(200)
    }
  })

  it('conflicting stretching trials stand side by side without an average', () => {
    const found = answer('cramps-stretching-frequency')
    expect(found.pooled).toBeNull()
    expect(found.notPooled?.en).toContain('contradict')
    // 1.2 a night is 8.4 a week; 1.95 in 4 weeks is 0.4875 a week
    relative(found.rows[0]?.effect.estimate ?? NaN, -8.4, 1e-12)
    relative(found.rows[1]?.effect.estimate ?? NaN, 0.4875, 1e-12)
  })

  it('chooses by condition and remedy', () => {
    expect(questionsOn('cramps', 'magnesium').map((q) => q.id)).toEqual([
      'cramps-magnesium-frequency',
      'cramps-magnesium-responder',
    ])
    expect(questionsOn('rls').map((q) => q.remedy)).toEqual(['magnesium', 'iron'])
    expect(answerEvidence('no such question')).toBeNull()
  })
})

describe('absolute effects', () => {
  it('of 100 people: 64 without, 67 with magnesium (54 to 83)', () => {
    expect(answer('cramps-magnesium-responder').ofHundred).toMatchObject({
      control: 64,
      treated: 67,
      lower: 54,
      upper: 83,
    })
    for (const question of evidenceQuestions()) {
      if (question.outcome !== 'responder') expect(answer(question.id).ofHundred).toBeNull()
    }
  })

  it('cramps a week for a given start, with an interval for one person under each assumption', () => {
    const rate = answer('cramps-magnesium-frequency', 10).rate
    if (rate === null) throw new Error('a rate')
    relative(rate.average.rate, 10 * (1 - 0.18 / 4.68), 1e-12)
    expect(rate.person.map((p) => p.tauPeople)).toEqual([0.1, 0.25, 0.45])
    expect(rate.person.filter((p) => p.assumed).map((p) => p.tauPeople)).toEqual([0.25])
    const widths = rate.person.map((p) => p.upper - p.lower)
    expect([...widths].sort((a, b) => a - b)).toEqual(widths)
    for (const p of rate.person) {
      expect(p.lower).toBeLessThan(rate.average.lower)
      expect(p.chanceMeaningful).toBeGreaterThan(0.05)
    }
    // exp(1.959964 · √(0.07539683² + 0.25²)) by hand with m = −0.0392207
    const sd = Math.hypot(0.339291 / 4.5, 0.25)
    relative(rate.person[1]?.upper ?? NaN, 10 * Math.exp(-0.0392207 + 1.959964 * sd), 1e-5)
  })

  it('starts at the control rate of the trials when none is given, and refuses 0', () => {
    expect(answer('cramps-magnesium-frequency').rate?.startingRate).toBe(4.68)
    const [question] = evidence.questions
    if (question === undefined) throw new Error('a question')
    expect(() => rateForOne(question, 0)).toThrow('rateForOne: startingRate above 0, got 0')
  })
})

describe('the evidence prior of a personal trial', () => {
  const request = { condition: 'cramps', remedy: 'magnesium', outcome: 'frequency' } as const

  it('is 0.8 N(−0.039, 0.075² + 0.25²) + 0.2 N(0, 1), by Cochrane 2020', () => {
    const prior = expectOk(evidencePrior(request), 'prior')
    absolute(prior.m, -0.039, 0.0005)
    absolute(prior.se, 0.075, 0.0005)
    expect(prior.mixture.map((c) => c.weight)).toEqual([0.8, 1 - 0.8])
    relative(prior.mixture[0]?.sd ?? NaN, Math.hypot(prior.se, 0.25), 1e-14)
    expect(prior.mixture[1]).toMatchObject({ mean: 0, sd: 1 })
    expect(prior.published.id).toBe('cochrane-2020-frequency')
    expect([prior.tauPeople, ...prior.beside]).toEqual([0.25, 0.1, 0.45])
    expect(prior.explanation.nl).toContain('aanname')
    expect(prior.explanation.en).toContain('assumption')
  })

  it('gives its chance of a meaningful benefit before any diary', () => {
    const prior = expectOk(evidencePrior(request), 'prior')
    // 0.8 Φ((ln .75 − m)/√(se² + .25²)) + 0.2 Φ(ln .75), by mpmath 1.3: Φ = 0.170671979025471 and
    // 0.386795057134097
    relative(prior.chanceMeaningful, 0.8 * 0.170671979025471 + 0.2 * 0.386795057134097, 1e-12)
  })

  it.each([
    { condition: 'rls', remedy: 'magnesium', outcome: 'severity' },
    { condition: 'cramps', remedy: 'magnesium', outcome: 'pain' },
    { condition: 'cramps', remedy: 'stretching', outcome: 'frequency' },
    { condition: 'cramps-pregnancy', remedy: 'magnesium', outcome: 'frequency' },
    { condition: 'cramps', remedy: 'other', outcome: 'frequency' },
    { condition: 'cramps', remedy: 'magnesium', outcome: 'other' },
  ] as const)('there is none for %j', (other) => {
    const prior = evidencePrior(other)
    expect(prior.ok).toBe(false)
    if (!prior.ok) expect(prior.error.type).toBe('noEvidencePrior')
  })

  it('a published result from memory, or without a control rate, does not convert', () => {
    const record = evidence.published.find((p) => p.id === 'cochrane-2020-frequency')
    if (record === undefined) throw new Error('a record')
    expect(logRateRatio({ ...record, verification: 'unverified' })).toBeNull()
    const { control, ...without } = record
    expect(control).toBe(4.68)
    expect(logRateRatio(without)).toBeNull()
  })
})
