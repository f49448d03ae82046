import type { Locator, Page } from 'playwright-core'
import { diaryWords, nightWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { openPage } from './browser.ts'
import type { TestApp } from './browser.ts'

/** The night button and the diary, as a person uses them; every click is counted. */
export class DiaryPageModel {
  readonly page: Page
  readonly address: string
  readonly language: Language
  clicks = 0

  constructor(page: Page, address: string, language: Language) {
    this.page = page
    this.address = address
    this.language = language
  }

  get words() {
    return diaryWords[this.language]
  }

  get night() {
    return nightWords[this.language]
  }

  /** Sets the clock of the page: an instant in UTC. Before the first `open`. */
  async at(instant: string): Promise<void> {
    await this.page.clock.install({ time: new Date(instant) })
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').waitFor()
  }

  async tap(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The answer with this text to the question with that legend. */
  answer(question: string, text: string): Locator {
    return this.page
      .getByRole('group', { name: question })
      .locator('label', { hasText: new RegExp(`^${escaped(text)}`) })
  }

  /** One tap on the huge button; waits until it is on disk. */
  async tapNight(): Promise<void> {
    await this.tap(this.page.locator('.night-button'))
    await this.page.locator('.night-button[data-state=noted]').waitFor()
  }

  async saved(): Promise<void> {
    await this.button(this.words.correct).waitFor()
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const phone = { width: 360, height: 780, timezone: 'Europe/Amsterdam' } as const

/** The diary on a phone in Amsterdam, at an instant in UTC. */
export async function diaryAt(app: TestApp, language: Language, instant: string) {
  const opened = await openPage(app.browser, app.address, phone)
  const diary = new DiaryPageModel(opened.page, app.address, language)
  await diary.at(instant)
  return { ...opened, diary }
}
