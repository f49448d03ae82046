import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { diaryChart, posteriorPicture } from '@legwork/charts'
import { foldNights, foldTrials, poolFiles, trialResult } from '@legwork/domain'
import type { ResultParts } from '@legwork/domain'
import { chartLabels, reportWords } from '@legwork/i18n'
import { madeTrial, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { reportKindOf, resultScreen } from '../src/rooms/result/view-model.ts'
import { completeness, seriesView } from '../src/rooms/series/view-model.ts'

// Every trial here is drawn by packages/testing/src/finished-trial.ts (Philox, the seed stands in the options).

function partsOf(options: MadeTrial) {
  const log = madeTrial(options)
  const view = foldTrials(log).trials.get(madeTrialId)
  if (view === undefined) throw new Error('the trial must be there')
  const nights = foldNights(log)
  const result = expectOk(trialResult(view, nights), 'result')
  const parts: ResultParts = { result, later: null, next: null, ownWords: null }
  return { parts, nights }
}

describe('the screen of a result', () => {
  const { parts, nights } = partsOf({ blocks: 1 })

  it('begins with the verdict and one sentence, and draws both pictures in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const screen = resultScreen(parts, nights, reportWords[language])
      expect(screen.answer.slice(0, 2).map(({ type }) => type)).toEqual(['verdict', 'lead'])
      expect(screen.incomplete).toBe(true)
      const options = {
        id: 'x',
        width: 360,
        theme: 'light',
        labels: chartLabels[language],
      } as const
      expect(diaryChart(screen.diary, options).alternative).not.toBe('')
      expect(posteriorPicture(screen.posterior, options).alternative).not.toBe('')
    }
  })

  it('marks an open trial and an early stop', () => {
    const stopped = partsOf({ blocks: 2, blinding: 'open', stopAt: 40 })
    const { answer } = resultScreen(stopped.parts, stopped.nights, reportWords.en)
    const texts = answer.map((block) => ('text' in block ? block.text : '')).join(' ')
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
  const people = [1, 2].map((seed) => partsOf({ blocks: 1, seed }).parts.result.analysis)
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
