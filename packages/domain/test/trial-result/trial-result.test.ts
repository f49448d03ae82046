import { describe, expect, it } from 'vitest'
import { canonicalJson, createRandom, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { runChunk } from '@legwork/stats'
import { absolute, madeTrial, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { readTable } from '../../src/diary/index.ts'
import { newEntry } from '../../src/journal/entry.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { foldNights, writeDiaryFile } from '../../src/nights/index.ts'
import { analyseDiary } from '../../src/result/analyse-diary.ts'
import { settingsOfTrial, trialDiary } from '../../src/trial/export.ts'
import { foldTrials } from '../../src/trial/view.ts'
import type { TrialView } from '../../src/trial/view.ts'
import {
  laterChecks,
  nextTrialBlocks,
  nextTrialChances,
  nextTrialPlans,
  ownWordsContent,
  ownWordsOf,
  readTrialRecord,
  resultStage,
  trialResult,
  writeTrialRecord,
} from '../../src/trial-result/index.ts'
import { seriesOf } from '../../src/trial-result/trial-result.ts'

// Every diary here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

function folded(log: readonly Entry[]) {
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('folded: the trial must be there')
  return { view, nights: foldNights(log) }
}

function resultOf(options: MadeTrial) {
  const { view, nights } = folded(madeTrial(options))
  return expectOk(trialResult(view, nights), 'result')
}

describe('when there is a result', () => {
  const stageOf = (options: MadeTrial) => resultStage(folded(madeTrial(options)).view).type

  it('is only after the end, with the order known', () => {
    expect(resultStage(null)).toEqual({ type: 'none' })
    expect(stageOf({})).toBe('ready')
    expect(stageOf({ opened: false })).toBe('sealed')
    expect(stageOf({ blinding: 'open' })).toBe('ready')
    const running = madeTrial({ blinding: 'open' }).filter(({ kind }) => kind !== 'trial/completed')
    expect(resultStage(folded(running).view)).toEqual({ type: 'running' })
  })

  it('gives nothing while the list is closed', () => {
    const { view, nights } = folded(madeTrial({ opened: false }))
    expect(trialResult(view, nights)).toEqual({
      ok: false,
      error: { type: 'not-ready', stage: 'sealed' },
    })
    expect(laterChecks(view, nights)).toEqual({ secondary: [], withoutOpenBlocks: null })
    expect(nextTrialPlans(view, nights)).toMatchObject({ error: { type: 'not-ready' } })
  })

  it('refuses a trial that was stopped before anything could be compared', () => {
    const { view, nights } = folded(madeTrial({ stopAt: 2, baseline: 0 }))
    expect(trialResult(view, nights).ok).toBe(false)
  })
})

describe('the result', () => {
  const result = resultOf({})

  it('is that of the frozen protocol on the exported diary', () => {
    const { view, nights } = folded(madeTrial({}))
    const file = trialDiary(view, nights)
    const settings = settingsOfTrial(view)
    if (file === null || settings === null) throw new Error('the trial was started')
    const series = seriesOf(expectOk(readTable(writeDiaryFile(file)), 'table'), settings)
    if (series === null) throw new Error('the diary is a series')
    const random = createRandom(settings.seed, 0)
    const again = expectOk(analyseDiary(series, { ...settings, random }), 'analysis')
    const [mine, theirs] = [result.analysis.effects[0], again.effects[0]]
    expect(mine?.quantiles).toEqual(theirs?.quantiles)
    expect(mine?.verdict).toBe(theirs?.verdict)
    expect(result.analysis.randomisationTest).toEqual(again.randomisationTest)
    // the research prior stands beside the others and decides nothing
    expect(mine?.sensitivity.map(({ prior }) => prior)).toEqual([
      ...(theirs?.sensitivity.map(({ prior }) => prior) ?? []),
      'evidence',
    ])
  })

  it('does not move when the baseline is twice as high', () => {
    const doubled = resultOf({ baselineFactor: 2 })
    expect(doubled.analysis.effects).toEqual(result.analysis.effects)
    expect(doubled.adherence).toEqual(result.adherence)
  })

  it('counts adherence, missing nights and how they were written down', () => {
    for (const { nights, compared, missing, taken } of result.adherence) {
      expect(nights).toBe(42)
      // three periods of 14 nights, three of them wash-out
      expect(compared).toBe(33)
      expect(taken.yes + taken.partly + taken.no + taken.untold).toBe(42)
      expect(missing).toBeLessThanOrEqual(taken.untold)
    }
    const { missingByArm, nightsByArm } = result.analysis.data
    expect(Object.fromEntries(result.adherence.map((a) => [a.arm, a.missing]))).toEqual(
      missingByArm,
    )
    expect(Object.fromEntries(result.adherence.map((a) => [a.arm, a.compared]))).toEqual(
      nightsByArm,
    )
    const { fresh, recalled, paper, tapsOnly, untold, nights } = result.kept
    expect(fresh + recalled + paper + tapsOnly + untold).toBe(nights)
    expect(nights).toBe(84)
  })

  it('weighs the guesses under the draw that was used, and says nothing of an open trial', () => {
    expect(result.guesses).toMatchObject({ guessed: 6 })
    expect(resultOf({ blinding: 'open' }).guesses).toEqual({ unavailable: 'open-label' })
    expect(result.verified).toBe(true)
  })

  it('analyses a stopped trial as it stands and marks it', () => {
    const stopped = resultOf({ stopAt: 50 })
    expect(stopped.end).toMatchObject({ early: true, reason: 'wish' })
    expect(stopped.kept.nights).toBe(50)
    expect(stopped.analysis.data.to < result.analysis.data.to).toBe(true)
  })
})

describe('beside the answer', () => {
  it('gives other outcomes an interval and no verdict, and the answer without opened blocks', () => {
    const { view, nights } = folded(madeTrial({ emergencyAt: 40, secondary: ['any-attack'] }))
    const { secondary, withoutOpenBlocks } = laterChecks(view, nights)
    expect(secondary).toHaveLength(1)
    expect(secondary[0]?.effect?.verdict).toBeNull()
    const all = expectOk(trialResult(view, nights), 'result')
    expect(withoutOpenBlocks?.sd).toBeGreaterThan(all.analysis.effects[0]?.sd ?? Infinity)
    expect(all.openBlocks).toEqual([1])
  })

  const chancesOf = (view: TrialView, nights: ReturnType<typeof foldNights>, trials: number) =>
    expectOk(nextTrialPlans(view, nights), 'plans').map((next) =>
      nextTrialChances(next, runChunk(next.plan, 0, trials).rows),
    )

  it('works out what would change the mind, the same in any chunks', () => {
    const { view, nights } = folded(madeTrial({ left: 0.75, blocks: 2 }))
    const plans = expectOk(nextTrialPlans(view, nights), 'plans')
    expect(plans.map(({ blocks }) => blocks)).toEqual([1, 2, 4])
    const [first] = plans
    if (first === undefined) throw new Error('a plan')
    const whole = runChunk(first.plan, 0, 12).rows
    expect([...runChunk(first.plan, 0, 5).rows, ...runChunk(first.plan, 5, 12).rows]).toEqual(whole)
    for (const chances of chancesOf(view, nights, 12)) {
      const total = Object.values(chances?.verdicts ?? {}).reduce((sum, p) => sum + p, 0)
      absolute(total, 1, 1e-12)
    }
    expect(nextTrialBlocks({ ...first.plan.design, blocks: 1 })).toEqual([1, 2])
  })

  it('keeps the conclusion in the own words of the person, the last one', () => {
    const say = (text: string, n: number) =>
      expectOk(
        newEntry(
          ownWordsContent(madeTrialId, '2026-05-01' as CivilDate, text),
          String(n).padStart(32, 'e'),
          { wall: n, counter: 0, device: 'd'.repeat(32) },
        ),
        'entry',
      )
    expect(ownWordsOf([], madeTrialId)).toBeNull()
    const log = [say(' Ik ga ermee door. ', 1), say('Toch niet.', 2)]
    expect(ownWordsOf(log, madeTrialId)?.text).toBe('Toch niet.')
    expect(ownWordsOf(log, 'b'.repeat(32))).toBeNull()
    expect(ownWordsOf([...log, say('', 3)], madeTrialId)).toBeNull()
  })
})

describe('the file of a trial', () => {
  const log = madeTrial({ blocks: 1 })
  const text = writeTrialRecord(log, madeTrialId, '2026-05-01' as CivilDate)

  it('reads back to the same result', () => {
    const file = expectOk(readTrialRecord(text), 'file')
    expect(file.exportedOn).toBe('2026-05-01')
    const { view, nights } = folded(file.entries)
    const again = expectOk(trialResult(view, nights), 'again')
    const first = folded(log)
    expect(again).toEqual(expectOk(trialResult(first.view, first.nights), 'first'))
    expect(writeTrialRecord(file.entries, file.trial, file.exportedOn)).toBe(text)
  })

  it('leaves out what is not about this trial', () => {
    const food = expectOk(
      newEntry({ kind: 'intake/food', version: 1, payload: {} }, 'f'.repeat(32), {
        ...{ wall: 1, counter: 0, device: 'd'.repeat(32) },
      }),
      'food',
    )
    expect(writeTrialRecord([...log, food], madeTrialId, '2026-05-01' as CivilDate)).toBe(text)
  })

  it('refuses what is none, and says where', () => {
    expect(readTrialRecord('{')).toMatchObject({ error: { type: 'not-json' } })
    expect(readTrialRecord('{}')).toMatchObject({ error: { type: 'not-a-trial', path: '/format' } })
    const other = canonicalJson({ ...(JSON.parse(text) as object), trial: 'b'.repeat(32) })
    expect(readTrialRecord(other)).toMatchObject({ error: { type: 'trial-absent' } })
  })
})
