import type { Page } from 'playwright-core'
import { analysePage } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** The page that turns a diary into an answer, as a person uses it. */
export class AnalysePageModel {
  readonly page: Page
  readonly language: Language

  constructor(page: Page, language: Language) {
    this.page = page
    this.language = language
  }

  get words() {
    return analysePage[this.language]
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`${address}analyse?lang=${this.language}`)
    await this.page.getByRole('heading', { level: 1, name: this.words.title }).waitFor()
  }

  async tryExample(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.tryExample }).click()
    await this.page.getByRole('heading', { level: 1, name: this.words.columnsTitle }).waitFor()
  }

  async chooseFile(name: string, text: string | Buffer): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
    })
  }

  /** A diary with two different answers about one night, one of them no number; as far as it gets. */
  async chooseBroken(): Promise<void> {
    await this.chooseFile(
      'broken.csv',
      'date,arm,cramps\n2026-01-05,placebo,2\n2026-01-05,placebo,x7\n2026-01-06,magnesium,1\n',
    )
    await this.page.getByRole('heading', { level: 1, name: this.words.columnsTitle }).waitFor()
    await this.choose('outcome', 'cramps')
    await this.page.getByRole('button', { name: this.words.analyse }).click()
  }

  async choose(id: string, value: string): Promise<void> {
    await this.page.locator(`#${id}`).selectOption(value)
  }

  async analyse(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.analyse }).click()
    await this.page.getByRole('heading', { level: 1, name: this.words.answerTitle }).waitFor()
  }

  async savedResult(): Promise<unknown> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: this.words.downloadResult }).click(),
    ])
    const stream = await download.createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  }
}
