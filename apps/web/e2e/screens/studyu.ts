import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { studyUWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../packages/domain/test/exchange/studyu/${name}`, import.meta.url))

/** The screen of a StudyU study, as a person uses it; the files are those of the domain's own tests. */
export class StudyUPage {
  readonly page: Page
  readonly address: string
  readonly language: Language

  constructor(page: Page, address: string, language: Language) {
    this.page = page
    this.address = address
    this.language = language
  }

  get words() {
    return studyUWords[this.language]
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.address}analyse/studyu?lang=${this.language}`)
    await this.page.getByRole('heading', { level: 1, name: this.words.title }).waitFor()
  }

  async chooseStudy(buffer: Buffer = fixture('study_definition.json')): Promise<void> {
    const file = { name: 'study_definition.json', mimeType: 'application/json', buffer }
    await this.page.locator('#studyu-definition').setInputFiles(file)
  }

  async chooseAnswers(buffer: Buffer = fixture('measurements.csv')): Promise<void> {
    const file = { name: 'measurements.csv', mimeType: 'text/csv', buffer }
    await this.page.locator('#studyu-measurements').setInputFiles(file)
  }

  async whole(): Promise<void> {
    await this.open()
    await this.chooseStudy()
    await this.chooseAnswers()
    await this.page.getByRole('button', { name: this.words.workOut }).waitFor()
  }
}

/** A study of StudyU in every state worth a look. */
export const studyUScreens: readonly Screen[] = [
  screenAt('studyu', 'analyse/studyu'),
  {
    name: 'studyu-refused',
    at: '/analyse/studyu',
    visit: async (page, address, language) => {
      const studyU = new StudyUPage(page, address, language)
      await studyU.open()
      await studyU.chooseStudy(Buffer.from('{"id": "x", "interventions": 3}'))
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'studyu-whole',
    at: '/analyse/studyu',
    visit: async (page, address, language) => {
      await new StudyUPage(page, address, language).whole()
    },
  },
]
