import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { EntryContent } from '@legwork/domain'
import {
  checkWords,
  healthChangeText,
  kitWords,
  resultWords,
  stopReasonText,
  stopRuleText,
  trialRefusalText,
  trialWords,
} from '@legwork/i18n'
import { day, trialContents } from '../../test/diary/build.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { DiaryPageModel } from '../pages/diary-page.ts'
import { seedJournal } from '../pages/journal.ts'
import { trialScreens } from '../screens/trial.ts'
import { sunday, trialStopped, trialUnderWay } from '../screens/sunday.ts'

const phone = { width: 360, height: 780 } as const
const words = trialWords.nl

const app = testApp()

/** With a journal: as it is, a magnesium trial, blinded by a helper, that has gone on for 26 nights. */
async function underWay(contents: readonly EntryContent[] = trialUnderWay): Promise<{
  readonly page: Page
  readonly trial: DiaryPageModel
  readonly close: () => Promise<void>
}> {
  const { page, context } = await openPage(app.browser, app.address, phone)
  const trial = new DiaryPageModel(page, app.address, 'nl')
  await trial.at(sunday)
  await seedJournal(page, app.address, contents)
  return { page, trial, close: () => context.close() }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('a change in health during a trial', () => {
  it('is not waved through: pregnancy', async () => {
    const { page, trial, close } = await underWay()
    await trial.open('trial/health')
    await button(page, healthChangeText('nl', 'pregnancy')).click()
    await page.getByText(words.healthSaved).waitFor()
    await trial.open('trial')
    await button(page, words.askGate).click()
    await page.getByText(stopRuleText('nl', 'gate-professional-only')).first().waitFor()
    await trial.open('diary')
    await page.getByText(stopRuleText('nl', 'gate-professional-only')).first().waitFor()
    // Check says the same
    await trial.open('check/ask/about-pregnancy')
    await page.locator('main input[type=checkbox]:checked').first().waitFor()
    await close()
  })

  it('is not waved through: a new medicine, until the list was gone through', async () => {
    const { page, trial, close } = await underWay()
    await trial.open('trial/health')
    await button(page, healthChangeText('nl', 'new-medicine')).click()
    await page.getByText(words.healthSaved).waitFor()
    await trial.open('trial')
    await button(page, words.askGate).click()
    await page.getByText(stopRuleText('nl', 'gate-answer-first')).first().waitFor()
    await trial.open('check/ask/medicines-complete')
    await page
      .locator('main .answer-button')
      .filter({ hasText: checkWords.nl.choices.yes })
      .first()
      .click()
    await page.waitForURL((url) => !url.pathname.endsWith('medicines-complete'))
    await trial.open('trial')
    await button(page, words.askGate).click()
    await page.getByText(words.askGateLead).waitFor({ state: 'detached' })
    await close()
  })
})

describe('a new trial', () => {
  it('is not chosen while one runs: that one stays in sight', async () => {
    const { page, trial, close } = await underWay()
    for (const remedy of ['magnesium', 'stretching']) {
      await trial.open(`trial/remedy/${remedy}`)
      const refusal = { type: 'trial-unfinished', phase: 'running' } as const
      await page.getByText(trialRefusalText('nl', refusal)).waitFor()
      expect(await button(page, words.chooseThis).count()).toBe(0)
    }
    await page.getByRole('link', { name: words.runningTitle, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: words.runningTitle, exact: true }).waitFor()
    await close()
  })

  it('waits for the list of the last one, unless its key is lost', async () => {
    const { page, trial, close } = await underWay(trialStopped('helper'))
    await trial.open('trial/remedy/stretching')
    expect(await button(page, words.chooseThis).count()).toBe(0)
    await button(page, words.keyLost).click()
    await button(page, words.chooseThis).click()
    await page.getByRole('heading', { level: 1, name: words.outcomeTitle, exact: true }).waitFor()
    await close()
  })

  it('leaves the result of the one before in its place while it is prepared', async () => {
    const stopped = trialContents({
      ...{ start: day('2026-10-20'), remedy: 'stretching', blinding: 'open' },
      stopped: day('2026-11-14'),
    })
    const nights = trialUnderWay.filter(({ kind }) => kind.startsWith('nights/'))
    const { page, trial, close } = await underWay([...stopped, ...nights])
    await trial.open('trial/remedy/heat')
    await button(page, words.chooseThis).click()
    await page.getByRole('heading', { level: 1, name: words.outcomeTitle, exact: true }).waitFor()
    await trial.open('trial')
    await page.getByRole('link', { name: words.resultBefore, exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/result')
    await page.locator('main h1').waitFor()
    await page.locator('main h2:visible').first().waitFor()
    expect(await page.getByText(resultWords.nl.none).count()).toBe(0)
    await close()
  })
})

describe('a trial that is only prepared', () => {
  it('can be stopped, and a new one can be begun from the same page', async () => {
    const person = trialUnderWay.filter(({ kind }) => kind === 'person/answer')
    const { page, trial, close } = await underWay(person)
    await trial.open('trial/remedy/stretching')
    await button(page, words.chooseThis).click()
    await page.getByRole('heading', { level: 1, name: words.outcomeTitle, exact: true }).waitFor()
    await trial.open('trial/stop')
    await page.locator('.answer-button').first().click()
    await button(page, words.stopYes).click()
    await page.getByRole('link', { name: words.begin, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: words.remedyTitle, exact: true }).waitFor()
    await close()
  })
})

describe('the draw', () => {
  it('is not made on the device that holds the trial', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    const screen = trialScreens.find(({ name }) => name === 'kit-own')
    await screen?.visit(page, app.address, 'nl')
    await page.getByText(kitWords.nl.ownTrial).waitFor()
    expect(await button(page, kitWords.nl.draw).count()).toBe(0)
    await page.getByRole('link', { name: kitWords.nl.toHandOver, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: words.handOverTitle, exact: true }).waitFor()
    await context.close()
  })

  it('is made on another device', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    const screen = trialScreens.find(({ name }) => name === 'kit')
    await screen?.visit(page, app.address, 'nl')
    await page.locator('.key-text').waitFor()
    await context.close()
  })
})

describe('a list on paper', () => {
  it('is refused at the pair that cannot be, and shown once more before it is final', async () => {
    const { page, trial, close } = await underWay(trialStopped('paper'))
    await trial.open('trial/open')
    const choose = async (order: readonly number[]) => {
      for (const [period, arm] of order.entries())
        await page.locator('main fieldset').nth(period).locator('label.option').nth(arm).click()
      await button(page, words.checkList).click()
    }
    await choose([0, 1, 0, 0, 1, 1])
    const refusal = { type: 'order-not-drawn', periods: [2, 3] } as const
    await page.locator('#period-3-error', { hasText: trialRefusalText('nl', refusal) }).waitFor()
    await choose([0, 1, 1, 0, 1, 0])
    const title = { level: 1, name: words.paperCheckTitle, exact: true } as const
    await page.getByRole('heading', title).waitFor()
    await button(page, words.paperChange).click()
    await choose([0, 1, 0, 1, 1, 0])
    await page.getByRole('heading', title).waitFor()
    await button(page, words.paperCorrect).click()
    await page.getByText(words.notVerified).waitFor()
    await close()
  })
})

describe('stopping', () => {
  it('is asked once; after harm the trial stands still before the answer', async () => {
    const { page, trial, close } = await underWay()
    await trial.open('trial/stop')
    await button(page, stopReasonText('nl', 'no-time')).click()
    await button(page, words.stopNo).click()
    await trial.open('trial')
    await button(page, words.pause).waitFor()
    await trial.open('trial/stop')
    await button(page, stopReasonText('nl', 'harm')).click()
    await page.getByText(words.stopHeld).waitFor()
    await trial.open('trial')
    await page.getByText(words.pausedNote).waitFor()
    await trial.open('trial/stop')
    await button(page, stopReasonText('nl', 'harm')).click()
    await button(page, words.stopYes).click()
    await page.getByText(words.stoppedBecause(stopReasonText('nl', 'harm'))).waitFor()
    await close()
  })
})
