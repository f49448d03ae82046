import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { designReach, drawnSequence } from '@legwork/stats'
import { amsterdam2026 } from '@legwork/testing'
import { readTable, toSeries, writeDiary } from '../../src/diary/index.ts'
import { studyUOrderContent, studyUOrderOf } from '../../src/exchange/studyu-order.ts'
import { readStudyU } from '../../src/exchange/studyu.ts'
import { readStudyUMeasurements } from '../../src/exchange/studyu-measurements.ts'
import { newEntry } from '../../src/journal/entry.ts'
import type { EntryContent } from '../../src/journal/entry.ts'
import { drawAllocation, openAllocation } from '../../src/trial/allocation.ts'
import { seededBytes } from '../trial/random-bytes.ts'

const read = (name: string) => readFileSync(new URL(`./studyu/${name}`, import.meta.url), 'utf8')
const definition = JSON.parse(read('study_definition.json')) as Record<string, unknown>
const place = { zone: 'Europe/Amsterdam', offsets: amsterdam2026 }
const study = expectOk(readStudyU(definition), 'study')

describe('a study of StudyU', () => {
  it('becomes a design, outcomes, and a list of what is not taken and why', () => {
    expect(study.interventions.map(({ name }) => name)).toEqual([
      'Warm foot bath',
      'Evening as usual',
    ])
    expect(study.design).toMatchObject({
      ...{ blocks: 2, periodsPerBlock: 2, nightsPerPeriod: 7, baselineNights: 7 },
    })
    expect(study.outcomes.map(({ question, family }) => [question, family])).toEqual([
      ['q-cramp', 'bernoulli'],
      ['q-pain', 'ordinal'],
      ['q-sleep', 'gaussian'],
    ])
    expect(study.outcomes.find(({ primary }) => primary)).toMatchObject({
      ...{ question: 'q-pain', better: 'lower', categories: { low: 0, high: 10 } },
    })
    expect(study.notTaken.map(({ id, reason }) => [id, reason])).toEqual([
      ['int-third', 'more-interventions'],
      ['q-photo', 'image'],
      ['q-voice', 'audio'],
      ['q-fitbit', 'fitbit'],
      ['q-note', 'free-text'],
      ['q-mood', 'choice'],
      ['q-when', 'date'],
      ['obs-2', 'unknown-observation'],
    ])
    // nothing is dropped silently: every question, intervention and observation is in one of the lists
    const told = study.outcomes.length + study.notTaken.length + study.interventions.length
    expect(told).toBe(9 + 1 + 3)
  })

  it('has its order drawn here and kept when it says randomized', () => {
    expect(study.randomised).toBe(true)
    expect(study.design.sequence).toBeUndefined()
    const drawn = drawAllocation(study.design, seededBytes(3))
    expect(openAllocation(drawn, drawn.commitment, study.design).ok).toBe(true)
    expect(designReach(study.design).sequences).toBe(4)
  })

  it.each([
    ['alternating', undefined, 'ABABAB'],
    // its own rule turns the second and third cycle, not the fourth: AB BA BA AB
    ['counterBalanced', undefined, 'ABBABA'],
    ['customized', 'ABBA', 'ABBAABBAABBA'],
    ['customized', 'AAB', 'AABAABAAB'],
  ])('follows a fixed order: %s %s', (sequence, sequenceCustom, letters) => {
    const schedule = {
      ...{ numberOfCycles: 3, phaseDuration: 5, includeBaseline: false, sequence },
      ...(sequenceCustom === undefined ? {} : { sequenceCustom }),
    }
    const { design, randomised } = expectOk(readStudyU({ ...definition, schedule }), 'fixed')
    expect(randomised).toBe(false)
    expect(
      drawnSequence(design)
        ?.map((arm) => 'AB'[arm])
        .join(''),
    ).toBe(letters)
  })

  it('refuses what is no study, and one with a single intervention', () => {
    expect(readStudyU({})).toMatchObject({ error: { type: 'studyu-invalid', path: '/id' } })
    expect(readStudyU({ ...definition, interventions: [] })).toMatchObject({
      error: { type: 'studyu-interventions', found: 0 },
    })
    const schedule = {
      ...(definition['schedule'] as object),
      sequence: 'customized',
      sequenceCustom: 'AAA',
    }
    expect(readStudyU({ ...definition, schedule })).toMatchObject({
      error: { type: 'studyu-order' },
    })
    expect(readStudyU(definition, ['int-bath', 'int-third'])).toMatchObject({ ok: true })
  })
})

describe('the measurements of StudyU', () => {
  const { diaries, notes } = expectOk(
    readStudyUMeasurements(read('measurements.csv'), study, place),
    'measurements',
  )

  it('become one diary a participant, by local date, with days counted anew', () => {
    expect(diaries.map(({ participant }) => participant).sort()).toEqual(['p-1', 'p-2'])
    const own = diaries.find(({ participant }) => participant === 'p-1')
    expect(own?.startedOn).toBe('2026-03-20')
    // 35 days, three without any row; the last answer, at 22:30 UTC, belongs to the next local day
    expect(own?.diary.nights).toHaveLength(33)
    expect(own?.diary.nights.at(-1)).toMatchObject({ date: '2026-04-24', arm: 'Evening as usual' })
    expect(own?.daysRecomputed).toBeGreaterThan(20)
    expect(own?.diary.nights[0]?.arm).toBeNull()
  })

  it('tell every answer that was not taken', () => {
    expect(notes.map(({ reason }) => reason).sort()).toEqual(
      ['answered-twice', 'no-time', 'not-a-number', 'outside-scale', 'unknown-intervention'].sort(),
    )
  })

  it('go through the diary file to the engine unchanged', () => {
    const own = diaries.find(({ participant }) => participant === 'p-1')
    if (own === undefined) throw new Error('diaries: p-1 must be there')
    const table = expectOk(readTable(writeDiary(own.diary)), 'table')
    study.outcomes.forEach((outcome, index) => {
      const series = expectOk(
        toSeries(table, {
          ...{ date: 'date', arm: 'arm', outcome: outcome.column, family: outcome.family },
          reference: 'Evening as usual',
        }),
        outcome.column,
      )
      const kept = series.nights.filter(({ present }) => present).map((night) => night.outcome)
      expect(kept).toEqual(own.diary.nights.map(({ values }) => values[index]))
    })
  })

  it('are refused without their key columns', () => {
    expect(readStudyUMeasurements('a,b\n1,2\n', study, place)).toMatchObject({
      ok: false,
      error: [{ type: 'column-not-found', value: 'measurement_time' }],
    })
  })
})

describe('an order drawn for a study of StudyU', () => {
  const device = 'd'.repeat(32)
  const entry = (content: EntryContent, n: number) =>
    expectOk(
      newEntry(content, n.toString(16).padStart(32, '0'), { wall: n, counter: 0, device }),
      'entry',
    )

  it('is kept: the first draw stands, another study has none, a changed order is none', () => {
    const [first, second] = [seededBytes(3), seededBytes(4)].map((bytes) =>
      drawAllocation(study.design, bytes),
    )
    if (first === undefined || second === undefined) throw new Error('two draws')
    const log = [
      entry(studyUOrderContent(study, first), 1),
      entry(studyUOrderContent(study, second), 2),
    ]
    expect(studyUOrderOf(log, study)).toEqual(first.allocation)
    expect(studyUOrderOf(log, { ...study, id: 'another' })).toBeNull()
    expect(studyUOrderOf([], study)).toBeNull()
    const tampered = { ...first, text: first.text.replace(first.allocation.seed, '0'.repeat(14)) }
    expect(studyUOrderOf([entry(studyUOrderContent(study, tampered), 3)], study)).toBeNull()
  })
})
