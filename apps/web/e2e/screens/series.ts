import type { Page } from 'playwright-core'
import { seriesPartWords, seriesWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { madeSeriesTrial } from '@legwork/testing'
import { seedEntries } from '../pages/journal.ts'
import {
  chooseFiles,
  exampleStudy,
  fileOf,
  sentResults,
  seriesTrial,
} from '../pages/series-page.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

const at = async (page: Page, address: string, language: Language, path: string) => {
  await page.goto(`${address}${path}?lang=${language}`)
  await page.locator('main h1').waitFor()
}

/** The room for a series in every state worth a look. */
export const seriesScreens: readonly Screen[] = [
  screenAt('series', 'series'),
  screenAt('series-join', 'series/join', 'main .drop'),
  {
    name: 'series-study',
    at: '/series/join',
    visit: async (page, address, language) => {
      await at(page, address, language, 'series/join')
      await chooseFiles(page, [fileOf('study.json', exampleStudy)])
      await page.getByRole('heading', { name: seriesPartWords[language].consent }).waitFor()
    },
  },
  {
    name: 'series-mine',
    at: '/series/mine',
    visit: async (page, address, language) => {
      await seedEntries(page, address, madeSeriesTrial(seriesTrial, '0'.repeat(20)))
      await at(page, address, language, 'series/mine')
      await page.getByText(seriesPartWords[language].previewLead).waitFor({ timeout: 120_000 })
    },
  },
  screenAt('series-coordinate', 'series/coordinate', 'main .drop'),
  {
    name: 'series-pooled',
    at: '/series/coordinate',
    visit: async (page, address, language) => {
      await at(page, address, language, 'series/coordinate')
      await page.locator('#series-kits').fill('8')
      await chooseFiles(page, sentResults(5))
      await page.getByText(seriesWords[language].files(5)).waitFor({ timeout: 120_000 })
    },
  },
]
