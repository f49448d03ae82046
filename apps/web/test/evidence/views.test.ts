import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerEvidence, evidenceQuestions } from '@legwork/domain'
import { allFacts, evidence, loadTexts, shown } from '@legwork/knowledge'
import { evidenceMethods, evidenceWords, languages } from '@legwork/i18n'
import {
  claimRows,
  claimSubjects,
  claimVerdicts,
  filterClaims,
} from '../../src/rooms/evidence/claims-view.ts'
import { conditionsStudied, remediesByMoment } from '../../src/rooms/evidence/facts-view.ts'
import { trialView } from '../../src/rooms/evidence/trial-view.ts'
import {
  certaintyView,
  magnesiumCards,
  publishedCount,
  publishedText,
  questionCard,
  remedyCards,
} from '../../src/rooms/evidence/view-model.ts'

const any = { query: '', verdict: 'any', subject: 'any' } as const

describe.each(languages)('the room in %s', (language) => {
  it('has a question in plain words, an answer and a certainty for everything', () => {
    const cards = [...magnesiumCards(language), ...remedyCards(language)]
    expect(cards.length).toBeGreaterThan(8)
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length)
    for (const question of evidenceQuestions()) {
      expect(evidenceWords[language].questions[question.id]).toBeDefined()
      expect(questionCard(question, language).title).toMatch(/\?$/)
      expect(question.summary[language]).not.toBe('')
    }
    expect(magnesiumCards(language).map(({ id }) => id)).toEqual([
      'cramps-magnesium-frequency',
      'pregnancy-magnesium-free',
      'rls-magnesium-severity',
      'cirrhosis-magnesium-frequency',
    ])
  })

  it('shows every published answer that may be shown, each with its verdict', () => {
    for (const question of evidenceQuestions()) {
      const answer = answerEvidence(question.id)
      expect(publishedCount(question)).toBe(answer?.published.length)
      for (const { record } of answer?.published ?? [])
        expect(publishedText(record, language)).not.toContain('NaN')
    }
  })

  it('gives five reasons for each certainty, and says whose it is', () => {
    const judged = evidenceQuestions().flatMap(({ certainty }) => certainty ?? [])
    expect(judged.length).toBeGreaterThan(5)
    for (const certainty of judged) {
      const view = certaintyView(certainty, language)
      expect(view.reasons.length).toBe(5)
      expect(view.reasons.every(({ reason }) => reason !== '')).toBe(true)
      expect(view.ours).toBe(certainty.by === 'ours')
    }
  })

  it('opens every trial of every question, and no number from memory', () => {
    const fromMemory = new Set(
      evidence.results.filter((r) => r.verification === 'unverified').map(({ id }) => id),
    )
    expect(fromMemory.size).toBeGreaterThan(0)
    let opened = 0
    for (const { id } of evidenceQuestions()) {
      const answer = answerEvidence(id)
      if (answer === null) throw new Error(`${id}: must have an answer`)
      for (const { trial } of [...answer.rows, ...answer.left]) {
        const view = trialView(answer, trial.id, language)
        if (view === null) throw new Error(`${trial.id}: must open`)
        opened++
        expect(view.numbers.filter((number) => fromMemory.has(number.id))).toEqual([])
        const all = evidence.results.filter((result) => result.trial === trial.id)
        expect(view.numbers.length + view.hidden).toBe(all.length)
        expect((view.row === null) !== (view.left === null)).toBe(true)
        expect(view.facts.every(({ value }) => value !== '' && !value.includes('null'))).toBe(true)
      }
      expect(trialView(answer, 'no-such-trial', language)).toBeNull()
    }
    expect(opened).toBeGreaterThan(15)
  })

  it('has a plain page for every method of the docs', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../../../docs/methods')).map(
      (name) => name.replace(/\.md$/, ''),
    )
    const told = new Set(evidenceMethods[language].flatMap(({ pages }) => pages))
    expect([...told].filter((page) => !files.includes(page))).toEqual([])
    expect(files.filter((file) => !told.has(file))).toEqual([])
    for (const { text, limits } of evidenceMethods[language]) {
      expect(text.length).toBeGreaterThan(0)
      expect(limits.length).toBeGreaterThan(0)
    }
  })

  it('lists every claim, with a verdict and a text only when its source was read', async () => {
    const rows = claimRows(await loadTexts(language))
    // 167 claims of the two articles
    expect(rows.length).toBe(167)
    const hidden = new Set(
      allFacts()
        .filter((fact) => !shown(fact))
        .map((fact): string => fact.id),
    )
    expect(rows.filter(({ id, text }) => (text === null) !== hidden.has(id))).toEqual([])
    const byVerdict = claimVerdicts.map((verdict) => filterClaims(rows, { ...any, verdict }))
    expect(byVerdict.flat().length).toBe(rows.filter(({ text }) => text !== null).length)
    const bySubject = claimSubjects.map((subject) => filterClaims(rows, { ...any, subject }))
    expect(bySubject.flat().length).toBe(rows.length)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })

  it('finds claims by words, whatever the case, the accents or one letter', async () => {
    const rows = claimRows(await loadTexts(language))
    const found = (query: string) => filterClaims(rows, { ...any, query }).map(({ id }) => id)
    const word = language === 'nl' ? 'zwanger' : 'pregnan'
    const typo = language === 'nl' ? 'zwnager' : 'pregnat'
    expect(found(word).length).toBeGreaterThan(0)
    expect(found(word.toUpperCase())).toEqual(found(word))
    expect(found('càlcíum')).toEqual(found('calcium'))
    expect(found('magnesuim')).toEqual(expect.arrayContaining(found('magnesium')))
    for (const id of found(word)) expect(found(typo)).toContain(id)
    expect(found('qqqqqqq')).toEqual([])
    expect(found('')).toHaveLength(rows.length)
    expect(found(`calcium ${word}`).length).toBeLessThanOrEqual(found('calcium').length)
  })

  it('shows remedies and illnesses by the rule for what may be shown', async () => {
    const texts = await loadTexts(language)
    const remedies = remediesByMoment(texts)
    const conditions = Object.values(conditionsStudied(texts))
    const facts = [...remedies, ...conditions].flatMap((part) => part.facts)
    const names = [...remedies, ...conditions].flatMap(({ hidden }) => hidden)
    const all = allFacts().filter(({ id }) => /^(remedy|condition)\./.test(id))
    expect(facts.map(({ id }) => id).sort()).toEqual(
      all
        .filter(shown)
        .map(({ id }): string => id)
        .sort(),
    )
    expect(names.length).toBe(all.filter((fact) => !shown(fact)).length)
    expect(names.length).toBeGreaterThan(0)
    expect(facts.every(({ text }) => text !== null)).toBe(true)
    expect(facts.filter(({ precaution }) => precaution).length).toBeGreaterThan(0)
  })
})
