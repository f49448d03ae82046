import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expectOk } from '@legwork/base'
import { foldNights, foldTrials, seriesResult, writeSeriesResult } from '@legwork/domain'
import { madeSeriesTrial, madeTrialId } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'

/** The example study, of stretching. */
export const exampleStudy = readFileSync(
  new URL('../../../../examples/study.json', import.meta.url),
  'utf8',
)

/** The example study, of something swallowed instead; blinded with a helper or on paper. */
export const swallowedStudy = (name: string): string =>
  JSON.stringify({
    ...(JSON.parse(exampleStudy) as object),
    remedy: { type: 'own-swallowed', name, timesADay: 2 },
    blinding: ['helper', 'paper'],
  })

/** A file as the browser's file chooser hands it over. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text, 'utf8'),
})

/** Trials of the made-up series: two blocks of two periods of seven nights. */
export const seriesTrial: MadeTrial = { blocks: 2, nightsPerPeriod: 7, baseline: 14 }

/** What so many participants sent to the foundation; the last of them stopped early. */
export function sentResults(count: number): readonly ChosenFile[] {
  return Array.from({ length: count }, (_, n) => {
    const options = { ...seriesTrial, seed: n + 2, ...(n === count - 1 ? { stopAt: 20 } : {}) }
    const log = madeSeriesTrial(options, (n + 2).toString(16).padStart(20, '0'))
    const view = foldTrials(log).trials.get(madeTrialId)
    if (view === undefined) throw new Error('sentResults: a made-up trial is there')
    const result = expectOk(seriesResult(view, foldNights(log)), 'sentResults')
    return fileOf(`participant-${String(n + 2)}.json`, writeSeriesResult(result))
  })
}

/** Chooses files in the drop zone of the page. */
export async function chooseFiles(page: Page, files: readonly ChosenFile[]): Promise<void> {
  await page.locator('main .drop input[type=file]').setInputFiles([...files])
}
