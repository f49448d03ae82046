import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { checkWords, healthChangeText, stopRuleText, trialWords } from '@legwork/i18n'
import { openPage, testApp } from '../pages/browser.ts'
import { DiaryPageModel } from '../pages/diary-page.ts'
import { seedJournal } from '../pages/journal.ts'
import { sunday, trialUnderWay } from '../screens/sunday.ts'

const phone = { width: 360, height: 780 } as const
const words = trialWords.nl

const app = testApp()

/** A magnesium trial, blinded by a helper, that has gone on for 26 nights. */
async function underWay(): Promise<{
  readonly page: Page
  readonly trial: DiaryPageModel
  readonly close: () => Promise<void>
}> {
  const { page, context } = await openPage(app.browser, app.address, phone)
  const trial = new DiaryPageModel(page, app.address, 'nl')
  await trial.at(sunday)
  await seedJournal(page, app.address, trialUnderWay)
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
