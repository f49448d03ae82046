import type { Page } from 'playwright-core'
import { evidenceWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** The room Evidence, as a person uses it. */
export class EvidencePageModel {
  readonly page: Page
  readonly language: Language

  constructor(page: Page, language: Language) {
    this.page = page
    this.language = language
  }

  get words() {
    return evidenceWords[this.language]
  }

  /** Opens an address of the room. */
  async open(address: string, ...parts: readonly string[]): Promise<void> {
    const path = ['evidence', ...parts].join('/')
    await this.page.goto(`${address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').first().waitFor()
  }

  async waitForTitle(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  }

  /** Presses Tab until the focused control's name begins with the text; then the key. */
  async press(name: string, key = 'Enter'): Promise<void> {
    for (let i = 0; i < 80; i++) {
      await this.page.keyboard.press('Tab')
      const focused = await this.page.evaluate(() =>
        (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      )
      if (focused.startsWith(name)) {
        await this.page.keyboard.press(key)
        return
      }
    }
    throw new Error(`keyboard: ${name} must be reachable, it is not`)
  }

  /** The published answers as the room lists them: who, and whether it was recomputed. */
  async reviews(): Promise<readonly string[]> {
    await this.page.locator('main article').first().waitFor()
    return this.page.locator('main article').allInnerTexts()
  }
}
