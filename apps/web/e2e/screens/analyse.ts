import type { Language } from '@legwork/i18n'
import type { Page } from 'playwright-core'
import { AnalysePageModel } from '../pages/analyse-page.ts'
import type { Screen } from './screen.ts'

function analyseScreen(
  name: string,
  act: (analyse: AnalysePageModel, page: Page) => Promise<void>,
): Screen {
  return {
    name,
    at: '/analyse',
    visit: async (page: Page, address: string, language: Language) => {
      const analyse = new AnalysePageModel(page, language)
      await analyse.open(address)
      await act(analyse, page)
    },
  }
}

/** From a diary in a file to an answer: each step, and a file that is refused. */
export const analyseScreens: readonly Screen[] = [
  analyseScreen('analyse', async () => undefined),
  analyseScreen('analyse-columns', (analyse) => analyse.tryExample()),
  analyseScreen('analyse-answer', async (analyse) => {
    await analyse.tryExample()
    await analyse.analyse()
  }),
  analyseScreen('analyse-problems', async (analyse, page) => {
    await analyse.chooseBroken()
    await page.getByRole('alert').waitFor()
  }),
]
