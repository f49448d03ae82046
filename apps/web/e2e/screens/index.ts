import { dataWords } from '@legwork/i18n'
import { analyseScreens } from './analyse.ts'
import { intakeScreens } from './intake.ts'
import { checkScreens } from './check.ts'
import { evidenceScreens } from './evidence.ts'
import { diaryScreens } from './diary.ts'
import { resultScreens } from './result.ts'
import { studyUScreens } from './studyu.ts'
import { screenAt } from './screen.ts'
import { seriesScreens } from './series.ts'
import { sundayScreen, trialUnderWay } from './sunday.ts'
import { trialScreens } from './trial.ts'
import type { Screen } from './screen.ts'

const shell: readonly Screen[] = [
  screenAt('home', ''),
  sundayScreen('home-today', '', trialUnderWay, async ({ page }) => {
    await page.locator('.today .diary-loading').waitFor({ state: 'detached' })
    await page.locator('.today a[href^="/diary"]').first().waitFor()
  }),
  screenAt('data', 'data', 'main .display-settings'),
  sundayScreen('data-filled', 'data', trialUnderWay, async ({ page }) => {
    await page.locator('#passphrase').waitFor()
  }),
  sundayScreen('data-erase', 'data', trialUnderWay, async ({ page, language }) => {
    await page.locator('#passphrase').waitFor()
    await page.getByRole('button', { name: dataWords[language].erase, exact: true }).click()
    await page.locator('dialog[open]').waitFor()
  }),
  screenAt('not-found', 'nowhere'),
  {
    name: 'menu',
    at: '/',
    visit: async (page, address, language) => {
      await page.goto(`${address}?lang=${language}`)
      await page.locator('.masthead-actions button').first().click()
      await page.locator('dialog[open]').waitFor()
    },
  },
]

/** Every screen of the app: the accessibility suite looks at each, `npm run screenshots` draws each. */
export const screens: readonly Screen[] = [
  ...shell,
  ...intakeScreens,
  ...checkScreens,
  ...evidenceScreens,
  ...diaryScreens,
  ...trialScreens,
  ...resultScreens,
  ...analyseScreens,
  ...studyUScreens,
  ...seriesScreens,
]
