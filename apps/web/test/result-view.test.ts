import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { diaryChart, posteriorPicture } from '@legwork/charts'
import { answerOf, foldNights, foldTrials, poolFiles, trialResultSteps } from '@legwork/domain'
import { chartLabels, reportWords } from '@legwork/i18n'
import { madeTrial, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { picturesSoFar, reportKindOf, resultScreen } from '../src/rooms/result/view-model.ts'
import type { ResultSoFar } from '../src/rooms/result/view-model.ts'
import { completeness, seriesView } from '../src/rooms/series/view-model.ts'

// Every trial here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

const nothing: ResultSoFar = {
  ...{ estimate: null, answer: null, result: null, later: null, next: null },
}

/** What the screen has after each message of the worker. */
function soFarOf(options: MadeTrial) {
  const log = madeTrial(options)
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('the trial must be there')
  const nights = foldNights(log)
  const steps = trialResultSteps(view, nights)
  const had: ResultSoFar[] = [nothing]
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) {
    const { value } = step
    const last = had.at(-1) ?? nothing
    had.push(
      value.type === 'estimate'
        ? { ...last, estimate: value.estimate }
        : { ...last, answer: value.answer },
    )
  }
  const result = expectOk(step.value, 'result')
  had.push({ ...(had.at(-1) ?? nothing), result })
  return { had, view, nights, result }
}

describe('the screen of a result', () => {
  const { had, view, nights, result } = soFarOf({ blocks: 1 })
  const screens = had.map((soFar) => ({
    ...resultScreen(soFar, view, reportWords.en),
    ...picturesSoFar(soFar.answer, view, nights, reportWords.en),
  }))
  const [begun, estimated, answered, whole] = screens

  it('tells how far it is, and keeps the place of what is not there yet', () => {
    expect(screens.map(({ status }) => status)).toEqual(['working', 'estimate', 'answer', 'answer'])
    expect(begun).toMatchObject({ verdict: null, sentence: null, posterior: null, numbers: null })
    // the diary itself is known before anything is worked out
    expect(begun?.diary?.nights.length).toBeGreaterThan(28)
    expect(estimated?.verdict).toBeNull()
    expect(estimated?.posterior).toBeNull()
    expect(estimated?.sentence).toContain('to')
    expect(answered?.verdict).toBe(whole?.verdict)
    expect(answered?.sentence).toBe(whole?.sentence)
    expect(answered?.posterior).toEqual(whole?.posterior)
    expect([answered?.numbers, answered?.reliance]).toEqual([null, null])
    expect([answered?.dependsOnPrior, typeof whole?.dependsOnPrior]).toEqual([null, 'boolean'])
    expect(whole?.numbers?.length).toBeGreaterThan(1)
    expect([whole?.others, whole?.next]).toEqual([null, null])
    const finished = { ...nothing, result, later: { secondary: [], withoutOpenBlocks: null } }
    const last = resultScreen({ ...finished, next: [] }, view, reportWords.en)
    expect(last).toMatchObject({ status: 'complete', others: [], next: [] })
  })

  it('draws both pictures in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const { diary, posterior } = picturesSoFar(
        answerOf(result),
        view,
        nights,
        reportWords[language],
      )
      if (diary === null || posterior === null) throw new Error('both pictures must be there')
      const options = {
        id: 'x',
        width: 360,
        theme: 'light',
        labels: chartLabels[language],
      } as const
      expect(diaryChart(diary, options).alternative).not.toBe('')
      expect(posteriorPicture(posterior, options).alternative).not.toBe('')
    }
  })

  it('marks an open trial and an early stop as soon as there is an answer', () => {
    const stopped = soFarOf({ blocks: 2, blinding: 'open', stopAt: 40 })
    const { marks } = resultScreen(stopped.had[2] ?? nothing, stopped.view, reportWords.en)
    const texts = marks.map((block) => ('text' in block ? block.text : '')).join(' ')
    expect(texts).toContain('stopped early')
    expect(texts).toContain('open trial')
  })

  it('knows the addresses of its reports', () => {
    expect(reportKindOf('/result/doctor')).toBe('doctor')
    expect(reportKindOf('/result')).toBeNull()
    expect(reportKindOf('/result/letter')).toBeNull()
  })
})

describe('the page of a series', () => {
  const people = [1, 2].map((seed) => soFarOf({ blocks: 1, seed }).result.analysis)
  const files = people.map((json, index) => ({ source: `${String(index)}.json`, json }))
  const pool = expectOk(poolFiles(files), 'pool')
  const own = people.map(({ effects: [effect] }, index) => {
    if (effect === undefined) throw new Error('a contrast')
    const { quantiles, sd } = effect
    const [median, lower, upper] = [quantiles['0.5'], quantiles['0.025'], quantiles['0.975']]
    return { source: `${String(index)}.json`, median, lower, upper, sd }
  })

  it('numbers people, and claims nothing of the spread under five', () => {
    const view = seriesView(pool, own, 'en')
    expect(view.caterpillar.people.map(({ label }) => label)).toEqual(['Person 1', 'Person 2'])
    expect(view.personal.rows).toHaveLength(2)
    expect(view.lines.join(' ')).toContain('fewer than five people')
    expect(JSON.stringify(view)).not.toContain('.json')
  })

  it('warns when under 90 % of the kits came back', () => {
    expect(completeness(89, 100, 'en')).toMatchObject({ type: 'warning' })
    expect(completeness(90, 100, 'en')).toMatchObject({ type: 'note' })
    expect(completeness(3, 2, 'nl')).toMatchObject({ type: 'warning' })
    expect(completeness(3, null, 'nl')).toEqual({ type: 'unknown' })
  })
})
