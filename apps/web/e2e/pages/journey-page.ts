import { readFile, writeFile } from 'node:fs/promises'
import type { BrowserContext, Download, Locator, Page } from 'playwright-core'
import { weekday } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { Entry, MorningInput } from '@legwork/domain'
import {
  dataWords,
  diaryTrialWords,
  diaryWords,
  guessReasonText,
  kitWords,
  nightName,
  nightWords,
  remedyName,
  resultWords,
  sheetWords,
  storageWords,
  takenText,
  trialWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { CheckPageModel } from './check-page.ts'
import { putEntries } from './journal.ts'

/** What the helper got to see: what goes back, what she keeps. */
export interface Kit {
  readonly back: string
  readonly key: string
  /** what is in the boxes of each period */
  readonly arms: readonly string[]
}

/** The phone of the person of the journey: every step of a trial as she takes it, at a moment of her life. */
export class JourneyPhone {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  readonly language: Language
  private started = false
  taps = 0

  constructor(page: Page, address: string, language: Language) {
    this.page = page
    this.context = page.context()
    this.address = address
    this.language = language
  }

  get trial() {
    return trialWords[this.language]
  }

  get diary() {
    return diaryWords[this.language]
  }

  get diaryTrial() {
    return diaryTrialWords[this.language]
  }

  get result() {
    return resultWords[this.language]
  }

  /** Sets the clock of the phone: an instant in UTC. */
  async at(instant: string): Promise<void> {
    if (this.started) await this.page.clock.setSystemTime(new Date(instant))
    else await this.page.clock.install({ time: new Date(instant) })
    this.started = true
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}?lang=${this.language}`)
    await this.page.locator('main h1').first().waitFor()
  }

  async heading(name: string): Promise<void> {
    await this.page.getByRole('heading', { name, exact: true }).first().waitFor()
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click()
  }

  async says(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).first().waitFor()
  }

  option(question: string, text: string): Locator {
    return this.page
      .getByRole('group', { name: question })
      .locator('label')
      .filter({
        // a number is an answer of its own: 1 is not 10
        hasText: new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`),
      })
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1
    await target.click()
  }

  /** A picture for the guides, when they are being made: the screen as it stands, or from a part of it on. */
  async picture(name: string, part?: Locator): Promise<void> {
    await guidePicture(this.page, this.language, name, part)
  }

  /** Files that a press saves, in the order in which they come. */
  async files(press: () => Promise<void>, count: number): Promise<readonly Buffer[]> {
    const downloads: Download[] = []
    const all = new Promise<void>((resolve) => {
      const more = (download: Download) => {
        if (downloads.push(download) < count) return
        this.page.off('download', more)
        resolve()
      }
      this.page.on('download', more)
    })
    await press()
    await all
    return Promise.all(downloads.map(async (each) => readFile(await each.path())))
  }

  /** The whole check: a woman of 57 with cramps who says no to everything that would keep the gate shut. */
  async check(): Promise<void> {
    const model = new CheckPageModel(this.page, this.language)
    await model.open(this.address)
    await model.onwards(() => model.follow(model.words.start))
    for (let screens = 0; !this.page.url().includes('/check/answer'); screens++) {
      if (screens > 50) throw new Error(`check: must reach the answer, is at ${this.page.url()}`)
      await model.onwards(() => this.answer(model))
    }
  }

  private async answer(model: CheckPageModel): Promise<void> {
    const { page } = this
    switch (model.question()) {
      case 'age':
        await page.locator('#check-age').fill('57')
        return model.press(model.words.save)
      case 'sex':
        return model.choose('female')
      case 'complaint':
        return model.choose('cramps')
      case 'how-long':
        await page.locator('#check-how-long').fill('3')
        await page.locator('#check-unit').selectOption('years')
        return model.press(model.words.save)
      case 'egfr':
        return model.press(model.words.doNotKnow)
      case 'medicines':
        return model.press(model.words.listReadyEmpty)
      case 'medicines-complete':
        return model.choose('yes')
      default:
        if ((await page.locator('.answer-button').count()) > 0) return model.choose('no')
        if ((await page.getByRole('checkbox').count()) > 0)
          return model.press(model.words.noneOfThese)
        return model.press(model.words.noResult)
    }
  }

  /** A tap of the night button, on disk; the `count`th of the night. */
  async tapNight(count: number): Promise<void> {
    await this.open('night')
    await this.page.locator('.night-button').click()
    await this.says(nightWords[this.language].thisNight(count))
    await this.page.locator('.night-button[data-state=noted]').waitFor()
  }

  /** Fills in the form of a night that is on the screen, and saves; counts the taps. */
  async tellNight(input: MorningInput): Promise<void> {
    const { ask, noCramps, noSideEffectsSave, save, correct } = this.diary
    const { cramps, pain, sleep, taken } = input
    this.taps = 0
    if (cramps !== null)
      await this.tap(this.option(ask.cramps, cramps === 0 ? noCramps : String(cramps)))
    if (pain !== null) await this.tap(this.option(ask.pain, String(pain)))
    if (sleep !== null) await this.tap(this.option(ask.sleep, String(sleep)))
    if (taken !== null) await this.tap(this.option(ask.taken, takenText(this.language, taken)))
    await this.picture(taken === null ? 'baseline' : 'morning')
    const name = taken === null ? save : noSideEffectsSave
    await this.tap(this.page.getByRole('button', { name, exact: true }))
    await this.page.getByRole('button', { name: correct, exact: true }).waitFor()
  }

  /** Last night, in the morning. */
  async morning(input: MorningInput): Promise<void> {
    await this.open('diary')
    await this.tellNight(input)
  }

  /** Earlier nights that the diary still offers, from memory. */
  async catchUp(inputs: readonly MorningInput[]): Promise<void> {
    for (const input of inputs) {
      await this.open('diary')
      const section = this.page.locator('section', { has: this.page.locator('#catch-up') })
      await section
        .getByRole('link', { name: nightName(this.language, weekday(input.night)) })
        .click()
      await this.says(this.diary.recalledLead)
      await this.tellNight(input)
      await this.says(this.diary.howTold.recalled)
    }
  }

  /** A paper diary typed over: nights in a row, `null` for one that was left empty. */
  async grid(from: CivilDate, rows: readonly (MorningInput | null)[]): Promise<void> {
    const words = sheetWords[this.language]
    const said = { yes: this.language === 'nl' ? 'j' : 'y', partly: 'd', no: 'n' }
    await this.page.goto(`${this.address}diary/grid?from=${from}&lang=${this.language}`)
    const cell = (row: number, column: keyof typeof words.columns) =>
      this.page.locator(`input[data-row="${String(row)}"][aria-label^="${words.columns[column]}"]`)
    for (const [row, input] of rows.entries()) {
      if (input === null) continue
      const { cramps, pain, sleep, taken } = input
      for (const [column, value] of Object.entries({ cramps, pain, sleep }))
        if (value !== null) await cell(row, column as 'cramps').fill(String(value))
      if (taken !== null) await cell(row, 'taken').fill(said[taken])
      await cell(row, 'side-effects').fill('0')
    }
    await this.picture('grid', this.page.locator('table.grid'))
    await this.press(words.saveAll)
    await this.says(words.savedNights(rows.filter((row) => row !== null).length))
  }

  /** Nights that were told each morning, as the app would have written them. */
  async lived(entries: readonly Entry[]): Promise<void> {
    await putEntries(this.page, entries)
  }

  /** The guess about the period that ended, by the screen. */
  async guess(real: boolean, certainty: number): Promise<void> {
    const words = this.diaryTrial
    await this.open('diary')
    await this.follow(words.toGuess)
    const remedy = remedyName(this.language, 'magnesium').toLowerCase()
    const name = real ? words.real(remedy) : words.placebo
    await this.page.getByRole('radio', { name, exact: true }).check()
    await this.page.getByRole('radio', { name: words.certainties[certainty] ?? '' }).check()
    await this.page.getByRole('radio', { name: guessReasonText(this.language, 'effect') }).check()
    await this.picture('guess')
    await this.press(words.guessSave)
    await this.page.waitForURL(`${this.address}diary`)
  }

  /** "The questions are answered again", on the page of the trial; a trial that waited for it goes on. */
  async askGateAgain(): Promise<void> {
    await this.open('trial')
    await this.heading(this.trial.runningTitle)
    await this.press(this.trial.askGate)
    await this.page.getByText(this.trial.askGateLead).waitFor({ state: 'detached' })
    const resume = this.page.getByRole('button', { name: this.trial.resume, exact: true })
    const pause = this.page.getByRole('button', { name: this.trial.pause, exact: true })
    await resume.or(pause).waitFor()
    if (await resume.isVisible()) await resume.click()
    await pause.waitFor()
  }

  /** Until the result and the chances of a next trial are worked out: hundreds of trials are played in workers. */
  async resultComplete(): Promise<void> {
    await this.page.locator('.result[data-complete=true]').waitFor({ timeout: 240_000 })
  }

  /** An encrypted backup, as the file that was saved. */
  async backup(passphrase: string): Promise<Buffer> {
    const words = storageWords(this.language)
    await this.open('data')
    await this.page.locator('#passphrase').fill(passphrase)
    await this.page.locator('#passphrase-again').fill(passphrase)
    const [file] = await this.files(() => this.press(words.saveBackup), 1)
    if (file === undefined) throw new Error('backup: a file must be saved, none was')
    return file
  }

  /** A backup on a new phone, with its passphrase. */
  async restore(file: Buffer, passphrase: string): Promise<void> {
    const words = dataWords[this.language]
    await this.open('data')
    await this.page.locator('input[type=file]').setInputFiles({
      name: 'legwork.legwork',
      mimeType: 'application/octet-stream',
      buffer: file,
    })
    await this.page.locator('#restore-passphrase').fill(passphrase)
    await this.press(words.openBackup)
    await this.page.getByRole('button', { name: storageWords(this.language).merge }).waitFor()
    await this.picture('restore', this.page.locator('h2', { hasText: words.restoreTitle }))
    await this.press(storageWords(this.language).merge)
    await this.page.locator('[role=status]', { hasText: /\d/ }).last().waitFor()
  }
}

/** Folder of the pictures of the guides; none when no pictures are made. */
const guideFolder = process.env.LEGWORK_GUIDE

async function guidePicture(
  page: Page,
  language: Language,
  name: string,
  part?: Locator,
): Promise<void> {
  if (guideFolder === undefined) return
  if (part === undefined) await page.evaluate(() => window.scrollTo(0, 0))
  else await part.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const png = await page.screenshot({ animations: 'disabled' })
  await writeFile(`${guideFolder}/${name}-${language}.webp`, await asWebp(page.context(), png))
}

/** A picture of a screen in a third of the size: the browser itself packs it, on an empty page. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const empty = await context.newPage()
  const packed = await empty.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.8)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  await empty.close()
  return Buffer.from(packed.slice(packed.indexOf(',') + 1), 'base64')
}

/** The helper's phone: draws, seals and shows what goes back, the key and the packing list. */
export async function packKit(page: Page, link: string, language: Language): Promise<Kit> {
  const words = kitWords[language]
  await page.goto(link.replace('/kit#', `/kit?lang=${language}#`))
  await page.getByRole('button', { name: words.draw, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.drawnTitle }).waitFor()
  await guidePicture(page, language, 'helper', page.locator('table').first())
  const back = await page.locator('#return-link').inputValue()
  const key = (await page.locator('.key-text').innerText()).trim()
  const what = await page
    .locator('table')
    .first()
    .locator('tbody tr td:nth-child(2)')
    .allInnerTexts()
  // two boxes a period
  return { back, key, arms: what.filter((_, box) => box % 2 === 0) }
}

/** Makes the helper's draw the same in each run: her bytes come from a fixed row (a linear congruence, seed 7). */
export async function fixDraw(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let state = 7
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint8Array)
        for (let i = 0; i < array.length; i++) {
          state = (state * 75 + 74) % 65_537
          array[i] = state & 255
        }
      return array
    }
  })
}

/** Makes the seed of the analysis in the protocol the same in each run; ids stay as random as they are. */
export async function fixProtocolSeed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = (array) => {
      if (!(array instanceof Uint32Array)) return drawn(array)
      array.fill(20_260_913)
      return array
    }
  })
}
