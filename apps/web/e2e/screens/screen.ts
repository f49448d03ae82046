import type { Page } from 'playwright-core'
import type { Language } from '@legwork/i18n'
import { madeTrial } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import type { PagePattern } from '../../src/pages.ts'
import { seedEntries } from '../pages/journal.ts'
import { pageAt } from './page-at.ts'

/** One screen of the app in one state: how a person gets there. The journal is empty before `visit`. */
export interface Screen {
  /** names its picture: `check-medicines` */
  readonly name: string
  /** where the visit ends; null: at an address that leads nowhere */
  readonly at: PagePattern | null
  readonly visit: (page: Page, address: string, language: Language) => Promise<void>
}

/** A screen that its address alone leads to; `ready` is a selector that tells it has drawn. */
export function screenAt(name: string, path: string, ready = 'main h1'): Screen {
  return {
    name,
    at: pageAt(path),
    visit: async (page, address, language) => {
      await page.goto(`${address}${path}?lang=${language}`)
      await page.locator(ready).first().waitFor()
    },
  }
}

/** A screen after a made-up trial; `ready` tells that everything was worked out. */
export function afterTrial(name: string, path: string, trial: MadeTrial, ready: string): Screen {
  return {
    name,
    at: pageAt(path),
    visit: async (page, address, language) => {
      await seedEntries(page, address, madeTrial(trial))
      await page.goto(`${address}${path}?lang=${language}`)
      await page.locator(ready).first().waitFor({ timeout: 120_000 })
    },
  }
}
