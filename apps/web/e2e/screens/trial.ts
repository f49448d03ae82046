import type { Page } from 'playwright-core'
import { kitWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { TrialPageModel } from '../pages/trial-page.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

function trialScreen(
  name: string,
  act: (trial: TrialPageModel, page: Page, language: Language) => Promise<void>,
): Screen {
  return {
    name,
    visit: async (page, address, language) => {
      const trial = new TrialPageModel(page, address, language)
      await trial.prepared()
      await act(trial, page, language)
    },
  }
}

const planned = async (trial: TrialPageModel, remedy: string, label?: string) => {
  await trial.choose(remedy, label)
  await trial.setUp()
}

const magnesium = 'magnesium 100 mg elementair'

/** The room of the trial in every state worth a look. */
export const trialScreens: readonly Screen[] = [
  screenAt('trial-empty', 'trial'),
  trialScreen('trial-remedies', (trial) => trial.open('trial/remedy')),
  screenAt('trial-magnesium-closed', 'trial/remedy/magnesium'),
  trialScreen('trial-magnesium', (trial) => trial.open('trial/remedy/magnesium')),
  trialScreen('trial-stretching', (trial) => trial.open('trial/remedy/stretching')),
  screenAt('trial-letter', 'trial/remedy/stop-trigger'),
  trialScreen('trial-own-refused', async (trial, page) => {
    await trial.open('trial/remedy/own-swallowed')
    await page.locator('#own-name').fill('Magnesium 600 mg')
    await trial.press(trial.words.chooseThis)
    await page.getByRole('alert').waitFor()
  }),
  trialScreen('trial-outcome', (trial) => trial.choose('stretching')),
  trialScreen('trial-design', async (trial, page) => {
    await trial.choose('stretching')
    await trial.open('trial/design')
    await page.locator('main label.option').first().click()
    await page.locator('.chances').waitFor()
  }),
  trialScreen('trial-plan', async (trial, page) => {
    await planned(trial, 'stretching')
    await page.locator('.chances').waitFor()
  }),
  trialScreen('trial-late-start', async (trial, page) => {
    await planned(trial, 'stretching')
    await page.locator('#first-evening').fill('2027-11-15')
    await page.locator('#first-evening-error:not(:empty)').waitFor()
  }),
  trialScreen('trial-running', async (trial) => {
    await planned(trial, 'stretching')
    await trial.press(trial.words.freezeAndStart)
    await trial.heading(trial.words.runningTitle)
  }),
  trialScreen('trial-hand-over', async (trial) => {
    await planned(trial, 'magnesium', magnesium)
    await trial.press(trial.words.freezeAndHandOver)
    await trial.heading(trial.words.handOverTitle)
  }),
  trialScreen('kit', async (trial, page, language) => {
    await planned(trial, 'magnesium', magnesium)
    await trial.press(trial.words.freezeAndHandOver)
    const link = await page.locator('#helper-link').inputValue()
    await page.goto(link)
    await page.getByRole('button', { name: kitWords[language].draw, exact: true }).click()
    await trial.heading(kitWords[language].drawnTitle)
  }),
]
