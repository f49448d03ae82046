import { readFileSync } from 'node:fs'
import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent } from '@legwork/domain'
import type { Language } from '@legwork/i18n'
import { trialWords } from '@legwork/i18n'
import type { Page } from 'playwright-core'
import { day, told } from '../../test/diary/build.ts'
import { seedJournal, tellingPerson } from './journal.ts'
import { weighedBefore } from './weighed.ts'

/** A Sunday morning in November. */
export const sunday = '2026-11-15T07:30:00Z'
const today = day('2026-11-15')

/** The example person, to whom the gate is open. */
export const examplePerson = JSON.parse(
  readFileSync(new URL('../../../../examples/person.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

/** 28 nights before that Sunday, with 21 cramps: enough to learn from. */
const cramps = Array.from({ length: 28 }, (_, night) => [1, 0, 2, 0][night % 4] ?? 0)
/** Those nights, without what a trial could show on them. */
export const nightsBefore: readonly EntryContent[] = cramps.map((count, night) =>
  told(addDays(today, night - 28) as CivilDate, { cramps: count }),
)
const baseline: readonly EntryContent[] = [...nightsBefore, ...weighedBefore(cramps)]

/** The room of the trial, as a person uses it. */
export class TrialPageModel {
  readonly page: Page
  readonly address: string
  readonly language: Language

  constructor(page: Page, address: string, language: Language) {
    this.page = page
    this.address = address
    this.language = language
  }

  get words() {
    return trialWords[this.language]
  }

  /** A person with an open gate, four weeks of nights and a backup of this week. */
  async prepared(
    more: readonly EntryContent[] = baseline,
    person: Readonly<Record<string, unknown>> = examplePerson,
  ): Promise<void> {
    await this.page.clock.install({ time: new Date(sunday) })
    await seedJournal(this.page, this.address, [...tellingPerson(person), ...more])
    await this.page.evaluate(
      (mark) => {
        window.localStorage.setItem('legwork-backup-mark', mark)
      },
      JSON.stringify({ savedAt: Date.parse(sunday) - 86_400_000, entries: 1 }),
    )
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').waitFor()
  }

  async heading(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click()
  }

  /** From the list of remedies to the chosen remedy. */
  async choose(remedy: string, label?: string): Promise<void> {
    await this.open(`trial/remedy/${remedy}`)
    if (label !== undefined) await this.page.locator('#label').fill(label)
    await this.press(this.words.chooseThis)
    await this.heading(this.words.outcomeTitle)
  }

  /** From the outcome to the plan, with the shortest design. */
  async setUp(): Promise<void> {
    await this.press(this.words.next)
    await this.heading(this.words.baselineTitle)
    await this.page.getByText(this.words.baselineEnough).waitFor()
    await this.follow(this.words.next)
    await this.heading(this.words.designTitle)
    await this.page.locator('main label.option').first().click()
    await this.press(this.words.takeDesign)
    await this.heading(this.words.blindingTitle)
    await this.press(this.words.next)
    await this.heading(this.words.planTitle)
  }
}
