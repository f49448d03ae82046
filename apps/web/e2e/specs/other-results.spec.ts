import { describe, expect, it } from 'vitest'
import { foldTrials, resultStage } from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import { languages } from '@legwork/i18n'
import { madeTrial } from '@legwork/testing'
import { openPage, testApp } from '../pages/browser.ts'
import { seedEntries } from '../pages/journal.ts'

const app = testApp()
const later = 'b'.repeat(32)

const short = { blinding: 'open', blocks: 2, nightsPerPeriod: 7, baseline: 14 } as const

/** The same person's next trial of the same remedy, begun and not over. */
function nextTrial(first: readonly Entry[]): readonly Entry[] {
  const second = madeTrial({ ...short, trial: later })
  const begun = second.findIndex(({ kind }) => kind === 'trial/started')
  return second
    .slice(0, begun + 1)
    .filter(({ kind }) => kind.startsWith('trial/'))
    .map((entry, index) => ({
      ...entry,
      id: (index + 1).toString(16).padStart(32, 'f'),
      stamp: { ...entry.stamp, wall: (first.at(-1)?.stamp.wall ?? 0) + index + 1 },
    }))
}

const words = {
  en: { running: 'still running', other: 'Result of another trial', button: 'Magnesium, begun on' },
  nl: { running: 'loopt nog', other: 'Uitslag van een andere proef', button: 'Magnesium, begonnen op' },
} as const // prettier-ignore

describe.each(languages)('the result of an earlier trial in %s', (language) => {
  it('stays within reach while a new one runs, with its reports', async () => {
    const first = madeTrial(short)
    const entries = [...first, ...nextTrial(first)]
    const { trials } = foldTrials(entries)
    expect([...trials.values()].map((view) => resultStage(view).type)).toEqual(['ready', 'running'])
    const { page, context, trespasses } = await openPage(app.browser, app.address, {
      ...{ width: 360, height: 780, timezone: 'Europe/Amsterdam' },
    })
    page.setDefaultTimeout(120_000)
    await seedEntries(page, app.address, entries)
    await page.goto(`${app.address}result?lang=${language}`)
    const { running, other, button } = words[language]
    await page.getByText(running).waitFor()
    await page.getByRole('heading', { name: other }).waitFor()
    expect(await page.locator('.result').count()).toBe(0)
    await page.getByRole('link', { name: button }).click()
    await page.locator('.result[data-complete=true]').waitFor()
    await page.locator('.report-list a[href^="/result/doctor?trial="]').click()
    await page.locator('.report[data-kind=doctor]').waitFor()
    // the way back leads to the same result, and from there to the trial that runs
    await page.goBack()
    await page.locator('.result[data-complete=true]').waitFor()
    await page.goBack()
    await page.getByText(running).waitFor()
    // an address that asks for the trial that runs gives none of its numbers
    await page.goto(`${app.address}result?lang=${language}&trial=${later}`)
    await page.getByText(running).waitFor()
    expect(await page.locator('.result').count()).toBe(0)
    expect(trespasses).toEqual([])
    await context.close()
  }, 180_000)
})
