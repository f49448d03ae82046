import { intakeScreens } from './intake.ts'
import { checkScreens } from './check.ts'
import { evidenceScreens } from './evidence.ts'
import { diaryScreens } from './diary.ts'
import { resultScreens } from './result.ts'
import { studyUScreens } from './studyu.ts'
import { screenAt } from './screen.ts'
import { seriesScreens } from './series.ts'
import { trialScreens } from './trial.ts'
import type { Screen } from './screen.ts'

const shell: readonly Screen[] = [
  screenAt('home', ''),
  screenAt('data', 'data', 'main .display-settings'),
  screenAt('not-found', 'nowhere'),
  {
    name: 'menu',
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
  ...studyUScreens,
  ...seriesScreens,
]
