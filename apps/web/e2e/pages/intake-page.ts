import type { Page } from 'playwright-core'
import { intakeWords, shellWords } from '@legwork/i18n'
import type { IntakeWords, Language } from '@legwork/i18n'

type Meal = 'breakfast' | 'lunch' | 'dinner' | 'snack'

/** Room Intake as a person uses it. */
export class IntakePage {
  readonly page: Page
  readonly language: Language
  readonly address: string

  constructor(page: Page, address: string, language: Language) {
    this.page = page
    this.address = address
    this.language = language
  }

  get words() {
    return intakeWords[this.language]
  }

  get shell() {
    return shellWords[this.language]
  }

  async open(path = 'intake'): Promise<void> {
    await this.page.goto(`${this.address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').waitFor()
  }

  /** A part of the room, by its place in the room's own menu. */
  part(name: keyof IntakeWords['menu']) {
    return this.page.locator('.room-menu').getByRole('link', {
      name: this.words.menu[name],
      exact: true,
    })
  }

  heading(name: string) {
    return this.page.getByRole('heading', { level: 1, name, exact: true })
  }

  /** From the day to a meal. */
  async toMeal(meal: Meal): Promise<void> {
    await this.page.getByRole('link', { name: this.words.addTo[meal] }).click()
    await this.heading(this.words.meals[meal]).waitFor()
  }

  search() {
    return this.page.locator('#food-search')
  }

  /** Types a food, takes the first that was found and saves it with the amount that was read. */
  async addFirst(typed: string): Promise<void> {
    await this.search().fill(typed)
    await this.page.locator('.food-hits button').first().click()
    await this.page.locator('.portion-form').waitFor()
    await this.page.getByRole('button', { name: this.words.save, exact: true }).click()
    await this.search().waitFor()
    await this.page.locator('.undo-bar[data-empty=false]').waitFor()
  }

  /** Types a sentence and saves all of its parts. */
  async addSentence(typed: string, parts: number): Promise<void> {
    await this.search().fill(typed)
    await this.page.getByRole('button', { name: this.words.saveParts(parts) }).click()
    await this.page.getByText(this.words.savedMany(parts)).waitFor()
  }

  async doneWithMeal(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.doneToDay }).click()
    await this.page.getByRole('heading', { level: 2, name: this.words.totalTitle }).waitFor()
  }

  lines() {
    return this.page.locator('a.diary-line')
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.shell.undo }).click()
    await this.page.getByText(this.words.undone).waitFor()
  }
}
