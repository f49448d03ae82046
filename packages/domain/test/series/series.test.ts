import { describe, expect, it } from 'vitest'
import { canonicalJson, createRandom, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  effectAlone,
  foldNights,
  foldTrials,
  joinSeries,
  leaveSeries,
  newEntry,
  payloadOf,
  personAnswer,
  poolFiles,
  readStudy,
  seriesResult,
  seriesResultSchema,
  setupDesigns,
  takeStep,
  trialResult,
  writeSeriesResult,
} from '@legwork/domain'
import type { Entry, EntryContent, RemedyChoice, SeriesResult, TrialPlan } from '@legwork/domain'
import {
  absolute,
  madeSeriesTrial,
  madeStudy,
  madeTrial,
  madeTrialId,
  scaled,
} from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'

// Every diary here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

const short: MadeTrial = { blocks: 2, nightsPerPeriod: 7, baseline: 14 }
const codeOf = (n: number) => n.toString(16).padStart(20, '0')

function folded(log: readonly Entry[]) {
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('folded: the trial must be there')
  return { view, nights: foldNights(log) }
}

function resultOf(options: MadeTrial, n: number, study?: string): SeriesResult {
  const log = madeSeriesTrial(options, codeOf(n), study)
  const { view, nights } = folded(log)
  return expectOk(seriesResult(view, nights), `result ${String(n)}`)
}

/** The log with one content more, said after everything else. */
function said(log: readonly Entry[], ...contents: readonly EntryContent[]): readonly Entry[] {
  return contents.reduce<readonly Entry[]>((before, content) => {
    const wall = Math.max(0, ...before.map(({ stamp }) => stamp.wall)) + 1
    const id = (before.length + 1_000).toString(16).padStart(32, '0')
    const stamp = { wall, counter: 0, device: 'd'.repeat(32) }
    return [...before, expectOk(newEntry(content, id, stamp), 'entry')]
  }, log)
}

const magnesium: RemedyChoice = {
  type: 'magnesium',
  ...{ label: 'magnesium 100 mg elementair', timesADay: 2, perDayLow: 200, perDayHigh: 200 },
  ...{ authority: 'eu', level: 250 },
}
const on = '2026-03-01' as CivilDate
const study = expectOk(readStudy(madeStudy(short)), 'study')
const agreement = {
  study,
  remedy: magnesium,
  blinding: 'helper',
  on,
  zone: 'Europe/Amsterdam',
} as const
const bytes = (seed: number) => {
  const random = createRandom(seed)
  return (length: number) => Uint8Array.from({ length }, () => random.nextBelow(256))
}
const noNights = foldNights([])

describe('taking part in a series', () => {
  const joined = expectOk(joinSeries(null, noNights, agreement, bytes(1)), 'joined')
  const log = said([], ...joined)
  const [view] = [...foldTrials(log).trials.values()]
  if (view === undefined) throw new Error('the draft must be there')

  it('drafts the trial as the study asks, with a random code', () => {
    expect(view.phase).toBe('draft')
    expect(view.plan.primary).toEqual(study.primary)
    expect(view.series?.study.hash).toBe(study.hash)
    expect(view.series?.agreedOn).toBe(on)
    expect(view.series?.code).toMatch(/^[0-9a-f]{20}$/)
    const other = said([], ...expectOk(joinSeries(null, noNights, agreement, bytes(2)), 'other'))
    const [otherView] = [...foldTrials(other).trials.values()]
    expect(otherView?.series?.code).not.toBe(view.series?.code)
    const [design, more] = setupDesigns(view, ['placebo', 'magnesium'])
    expect(more).toBeUndefined()
    expect(design).toMatchObject({ ...study.design, arms: ['placebo', 'magnesium'] })
  })

  it('lets nothing of the plan be changed, neither by a step nor by an entry', () => {
    const plan: TrialPlan = { ...view.plan, remedy: magnesium, secondary: [...view.plan.secondary] }
    const draft = (changes: Partial<TrialPlan>) =>
      takeStep(view, noNights, {
        ...{ type: 'draft', on, trial: view.trial, zone: view.zone },
        plan: { ...plan, ...changes },
      })
    expect(draft({ why: 'My own words' }).ok).toBe(true)
    const changes: readonly Partial<TrialPlan>[] = [
      { remedy: { type: 'stretching' } },
      { remedy: { ...magnesium, timesADay: 1 } },
      { blinding: 'open' },
      { complaint: 'restless-legs' },
      { primary: { ...plan.primary, smallestEffect: 0.5 } },
    ]
    for (const change of changes) {
      const refused = draft(change)
      expect(refused.ok ? null : refused.error.type).toBe('series-fixed')
      const payload = { trial: view.trial, on, zone: view.zone, plan: { ...plan, ...change } }
      const forced = said(log, { kind: 'trial/drafted', version: 1, payload })
      const after = foldTrials(forced).trials.get(view.trial)
      expect(after?.plan).toEqual(view.plan)
      expect(after?.refused).toHaveLength(1)
    }
  })

  it('ends when the person leaves: the plan is free, the code gone', () => {
    const after = foldTrials(said(log, leaveSeries(view, on))).trials.get(view.trial)
    expect(after?.series).toBeNull()
    expect(setupDesigns(view, ['a', 'b'])).toHaveLength(1)
    expect(after === undefined ? 0 : setupDesigns(after, ['a', 'b']).length).toBeGreaterThan(1)
    if (after === undefined) return
    const refused = seriesResult(after, noNights)
    expect(refused.ok ? null : refused.error.type).toBe('no-series')
  })

  it('is refused while a trial runs or another series is joined', () => {
    const again = joinSeries(view, noNights, agreement, bytes(3))
    expect(again.ok ? null : again.error.type).toBe('series-already')
    const started = madeTrial({ ...short, stopAt: 3 })
    const running = started.filter(
      ({ kind }) => kind !== 'trial/stopped' && kind !== 'trial/unblinded',
    )
    const refused = joinSeries(folded(running).view, noNights, agreement, bytes(3))
    expect(refused.ok ? null : refused.error.type).toBe('trial-runs')
  })

  it('does not count an agreement whose text was changed', () => {
    const [draft, agreed, ...more] = joined
    if (draft === undefined || agreed === undefined) throw new Error('there are entries')
    const payload = { ...(agreed.payload as object), text: madeStudy({ ...short, blocks: 3 }) }
    const tampered = said([], draft, { ...agreed, payload }, ...more)
    const [after] = [...foldTrials(tampered).trials.values()]
    expect(after?.series).toBeNull()
    expect(after?.refused).toHaveLength(1)
  })
})

describe('a trial that was started otherwise than the study asks', () => {
  it('gives no result to the series', () => {
    const text = madeStudy({ ...short, blocks: 3 })
    const log = madeSeriesTrial(short, codeOf(1), text)
    const { view, nights } = folded(log)
    const refused = seriesResult(view, nights)
    expect(refused.ok ? null : refused.error).toEqual({ type: 'series-differs', part: 'design' })
  })
})

describe('the result for a series', () => {
  it('holds what was agreed and nothing else', () => {
    const result = resultOf(short, 7)
    expect(Object.keys(result)).toEqual([
      ...['format', 'study', 'participant', 'completion', 'contrast', 'nights'],
      ...['settings', 'curve'],
    ])
    expect(result.participant).toBe(codeOf(7))
    expect(result.contrast).toEqual({
      ...{ remedy: 'magnesium', comparator: 'placebo', outcome: 'cramps' },
    })
    const { observed, missing } = result.nights
    // 4 periods of 7 nights, the first 3 of each not compared
    expect(observed + missing).toBe(16)
    expect(seriesResultSchema.parse(JSON.parse(writeSeriesResult(result)))).toEqual(result)
  })

  it('counts stopped trials, and says of one that never started that it did not', () => {
    expect(resultOf(short, 1).completion).toBe('complete')
    const stopped = resultOf({ ...short, stopAt: 20 }, 2)
    expect(stopped.completion).toBe('stopped-early')
    expect(stopped.curve).not.toBeNull()
    const early = resultOf({ ...short, stopAt: 1 }, 3)
    expect([early.completion, early.curve, early.nights.observed]).toEqual([
      ...['stopped-early', null, 0],
    ])
    const drafted = said([], ...expectOk(joinSeries(null, noNights, agreement, bytes(1)), 'in'))
    const [view] = [...foldTrials(drafted).trials.values()]
    if (view === undefined) throw new Error('the draft must be there')
    const waiting = seriesResult(view, noNights)
    expect(waiting.ok ? null : waiting.error.type).toBe('not-started')
    const stop = takeStep(view, noNights, { type: 'stop', on, reason: 'no-time' })
    const over = foldTrials(said(drafted, expectOk(stop, 'stop'))).trials.get(view.trial)
    if (over === undefined) throw new Error('the trial must be there')
    const never = expectOk(seriesResult(over, noNights), 'never')
    expect([never.completion, never.settings, never.curve]).toEqual(['never-started', null, null])
  })

  it('waits for the end, and for the list', () => {
    const sealed = madeSeriesTrial({ ...short, opened: false }, codeOf(1))
    const typeOf = (log: readonly Entry[]) => {
      const { view, nights } = folded(log)
      const refused = seriesResult(view, nights)
      return refused.ok ? null : refused.error
    }
    expect(typeOf(sealed)).toEqual({ type: 'not-ready', stage: 'sealed' })
    const running = sealed.filter(({ kind }) => kind !== 'trial/completed')
    expect(typeOf(running)).toEqual({ type: 'not-ready', stage: 'running' })
  })

  // Markers in every place of the journal where the person, a clock or a medicine speaks.
  it('holds no word, date, age or medicine of the journal', () => {
    const marker = 'ZQXMARKER'
    const random = createRandom(20261122)
    for (let n = 0; n < scaled(6); n++) {
      const options: MadeTrial = {
        ...{ seed: 1 + random.nextBelow(1_000_000), blocks: 2, nightsPerPeriod: 7, baseline: 14 },
        ...{ why: `${marker} why`, missed: random.nextUniform() * 0.4 },
        ...(random.nextBelow(2) === 0 ? {} : { stopAt: 8 + random.nextBelow(19) }),
      }
      const log = madeSeriesTrial(options, codeOf(n))
      const medicine = { name: `${marker} medicine`, times: ['08:17'] }
      const words = said(
        log,
        personAnswer('age', 57),
        personAnswer(`medicines.${'b'.repeat(32)}`, medicine),
        {
          ...{ kind: 'result/own-words', version: 1 },
          payload: { trial: madeTrialId, on: '2026-06-01', text: `${marker} own words` },
        },
      )
      const marked = words.map((entry) => noted(entry, marker))
      const { view, nights } = folded(marked)
      const text = writeSeriesResult(expectOk(seriesResult(view, nights), 'result'))
      expect(JSON.stringify(marked)).toContain(marker)
      expect(text).not.toContain(marker)
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|Europe|08:17/)
      expect(text).not.toContain('elementair')
      expect(text).not.toContain('"age"')
      // every string of the file is one of a closed list
      expect(stringsIn(JSON.parse(text)).filter((each) => !allowed.has(each))).toEqual([codeOf(n)])
    }
  })

  it('gives the same file when everything else about the person differs', () => {
    const young = resultOf({ ...short, why: 'One', person: [['age', 31]] }, 5)
    const old = resultOf({ ...short, why: 'Another', person: [['age', 64]] }, 5)
    expect(writeSeriesResult(young)).toBe(writeSeriesResult(old))
  })
})

const allowed = new Set([
  ...['legwork/series-result/1', 'made-up-series', 'complete', 'stopped-early', 'magnesium'],
  ...['placebo', 'cramps', 'poisson', 'lower', 'legwork/likelihood-curve/1', 'b1'],
])

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** Mornings with a note in the person's own words. */
function noted(entry: Entry, marker: string): Entry {
  const payload = payloadOf(entry)
  if (typeof payload !== 'object' || payload === null || !('note' in payload)) return entry
  return { ...entry, payload: canonicalJson({ ...payload, note: `${marker} night` }) }
}

describe('pooling results of a series', () => {
  const file = (source: string, json: unknown) => ({ source, json })
  const six = Array.from({ length: 6 }, (_, n) =>
    resultOf({ ...short, seed: n + 1, ...(n === 5 ? { stopAt: 20 } : {}) }, n + 1),
  )
  const named = six.map((result, n) => file(`person-${String(n + 1)}.json`, result))

  it('gives what pooling the whole results gives, and reports how trials ended', () => {
    const never: SeriesResult = {
      ...{ ...(six[0] as SeriesResult), participant: codeOf(99), completion: 'never-started' },
      ...{ settings: null, curve: null },
    }
    const pooled = expectOk(poolFiles([...named, file('never.json', never)]), 'pooled')
    expect(pooled.people).toBe(6)
    expect(pooled.study).toEqual({ id: 'made-up-series', version: 1 })
    expect(pooled.completion).toEqual({ complete: 5, 'stopped-early': 1, 'never-started': 1 })
    const whole = Array.from({ length: 6 }, (_, n) => {
      const options = { ...short, seed: n + 1, secondary: [], ...(n === 5 ? { stopAt: 20 } : {}) }
      const { view, nights } = folded(madeTrial(options))
      const { analysis } = expectOk(trialResult(view, nights), 'whole')
      return file(`whole-${String(n)}.json`, { ...analysis, participant: codeOf(n + 1) })
    })
    const plain = expectOk(poolFiles(whole), 'plain')
    expect(plain.study).toBeNull()
    // the same curves, through JSON or not: equal to the last digits
    absolute(pooled.population.mean, plain.population.mean, 1e-12)
    absolute(pooled.population.sd, plain.population.sd, 1e-12)
    // alone: from the curve here, from the engine there; its own bound is 0.01 posterior SD
    named.forEach(({ json }, n) => {
      const [curve, engine] = [effectAlone(json), effectAlone(whole[n]?.json)]
      if (curve === null || engine === null) throw new Error('both must have an effect')
      for (const key of ['lower', 'median', 'upper'] as const)
        absolute(curve[key], engine[key], 0.01 * engine.sd)
    })
  })

  it('refuses other studies, other versions, results outside a series and one person twice', () => {
    const [first] = named
    const [result] = six
    if (first === undefined || result === undefined) throw new Error('there are six')
    const refusalOf = (json: unknown) => {
      const refused = poolFiles([first, file('second.json', json)])
      return refused.ok ? null : refused.error
    }
    const second = { ...result, participant: codeOf(50) }
    const version = { ...second, study: { id: 'made-up-series', version: 2 } }
    expect(refusalOf(version)).toMatchObject({
      ...{ type: 'study-mixed', first: 'person-1.json', second: 'second.json' },
    })
    const other = { ...second, study: { id: 'another-series', version: 1 } }
    expect(refusalOf(other)).toMatchObject({ type: 'study-mixed' })
    const { view, nights } = folded(madeTrial({ ...short, seed: 77 }))
    const plain = expectOk(trialResult(view, nights), 'plain').analysis
    expect(refusalOf(plain)).toMatchObject({ type: 'study-mixed' })
    expect(refusalOf({ ...second, participant: result.participant, curve: null })).toMatchObject({
      ...{ type: 'pool-duplicate', by: 'person', first: 'person-1.json', second: 'second.json' },
    })
    expect(refusalOf({ ...second, age: 57 })).toMatchObject({ type: 'not-a-result' })
  })
})
