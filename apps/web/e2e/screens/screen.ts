import type { Page } from 'playwright-core'
import type { Language } from '@legwork/i18n'

/** One screen of the app in one state: how a person gets there. The journal is empty before `visit`. */
export interface Screen {
  /** names its picture: `check-medicines` */
  readonly name: string
  readonly visit: (page: Page, address: string, language: Language) => Promise<void>
}

/** A screen that its address alone leads to; `ready` is a selector that tells it has drawn. */
export function screenAt(name: string, path: string, ready = 'main h1'): Screen {
  return {
    name,
    visit: async (page, address, language) => {
      await page.goto(`${address}${path}?lang=${language}`)
      await page.locator(ready).first().waitFor()
    },
  }
}
