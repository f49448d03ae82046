import type { Page } from 'playwright-core'
import { checkWords, shellWords } from '@legwork/i18n'
import type { CheckChoice, Language } from '@legwork/i18n'

/** The room Check as a person uses it. */
export class CheckPageModel {
  readonly page: Page
  readonly language: Language

  constructor(page: Page, language: Language) {
    this.page = page
    this.language = language
  }

  get words() {
    return checkWords[this.language]
  }

  async open(address: string, path = 'check'): Promise<void> {
    await this.page.goto(`${address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').waitFor()
  }

  /** The name of the question on screen: the last part of its address. */
  question(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  }

  async at(part: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname.endsWith(part))
    await this.page.locator('main h1').waitFor()
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name, exact: true }).click()
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).click()
  }

  async choose(choice: CheckChoice): Promise<void> {
    const name = this.words.choices[choice]
    await this.page
      .locator('.answer-button')
      .filter({ hasText: new RegExp(`^${name}`) })
      .click()
  }

  /** Does something that leads to another screen, and waits until it is there. */
  async onwards(act: () => Promise<void>): Promise<void> {
    const before = this.page.url()
    await act()
    await this.page.waitForURL((url) => url.toString() !== before)
    await this.page.locator('main h1').waitFor()
  }

  async addMedicine(name: string): Promise<void> {
    await this.page.getByRole('combobox').fill(name)
    await this.page.getByRole('option').first().click()
    await this.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === '',
    )
  }

  /** The questions on the list for the doctor. */
  askList(): Promise<string[]> {
    return this.page.locator('.ask-list li').allInnerTexts()
  }

  get undo(): string {
    return shellWords[this.language].undo
  }
}
