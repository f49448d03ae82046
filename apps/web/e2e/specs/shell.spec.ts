import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { everythingSchema, personAnswer } from '@legwork/domain'
import {
  dataWords,
  homeWords,
  languages,
  logErrorText,
  shellWords,
  storageWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { openPage, serveApp, testApp } from '../pages/browser.ts'
import { putContents } from '../pages/journal.ts'

const phone = { width: 360, height: 780 } as const
const passphrase = 'vier woorden op papier'

const app = testApp()

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

const saveBackup = async (page: Page, language: Language) => {
  const storage = storageWords(language)
  const words = dataWords[language]
  await page.locator('#passphrase').fill(passphrase)
  await page.locator('#passphrase-again').fill(passphrase)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: storage.saveBackup, exact: true }).click(),
  ])
  const path = join(tmpdir(), `legwork-${String(process.pid)}-${language}.legwork`)
  await download.saveAs(path)
  await page.getByText(words.backupSaved(download.suggestedFilename())).waitFor()
  return path
}

describe.each(languages)('the shell in %s', (language) => {
  const words = shellWords[language]

  it('keeps address, back button, language, theme and text size together', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}data?lang=${language}`)
    await heading(page, dataWords[language].title)
    await page.getByRole('button', { name: words.menu, exact: true }).click()
    await page.getByRole('radio', { name: words.themes.night }).first().check({ force: true })
    await page.getByRole('button', { name: words.larger }).first().click()
    await page.locator('dialog[open]').getByRole('link', { name: words.rooms.home }).click()
    await heading(page, homeWords[language].title)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')
    await page.goBack()
    await heading(page, dataWords[language].title)
    await page.reload()
    await heading(page, dataWords[language].title)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '18.4px',
    )
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('moves focus and the title along, and the cramp page is one tap away', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}?lang=${language}`)
    await heading(page, homeWords[language].title)
    await page.getByRole('link', { name: words.rooms.cramp, exact: true }).click()
    await page.locator('main h1').waitFor()
    expect(new URL(page.url()).pathname).toBe('/cramp')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(await page.title()).toContain(words.rooms.cramp)
    await context.close()
  })

  it('saves a readable file of everything, which is read back and changes nothing', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}data?lang=${language}`)
    await heading(page, dataWords[language].title)
    await putContents(page, [personAnswer('age', 71)])
    await page.reload()
    await page.getByText(dataWords[language].entries(1)).waitFor()
    const storage = storageWords(language)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: storage.exportJournal, exact: true }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    const file = everythingSchema.parse(JSON.parse(text))
    expect([file.journal.entries.length, file.trials.length]).toEqual([1, 0])
    await page.locator('input[type=file]').setInputFiles({
      name: 'everything.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await page.getByRole('button', { name: storage.merge }).click()
    await page.getByText(dataWords[language].nothingNew).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('saves an encrypted backup, refuses a wrong passphrase and a damaged file, and restores exactly', async () => {
    const first = await openPage(app.browser, app.address, phone)
    await first.page.goto(`${app.address}data?lang=${language}`)
    await heading(first.page, dataWords[language].title)
    await putContents(first.page, [personAnswer('age', 71), personAnswer('complaint', 'cramps')])
    await first.page.reload()
    await first.page.getByText(dataWords[language].entries(2)).waitFor()
    const path = await saveBackup(first.page, language)
    await first.context.close()

    const second = await openPage(app.browser, app.address, phone)
    const { page } = second
    await page.goto(`${app.address}data?lang=${language}`)
    await page.getByText(dataWords[language].entries(0)).waitFor()
    const file = await readFile(path)
    const damaged = Buffer.from(file)
    damaged[80] = (damaged[80] ?? 0) ^ 1
    const choose = async (buffer: Buffer, phrase: string) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.legwork', mimeType: 'application/octet-stream', buffer })
      await page.locator('#restore-passphrase').fill(phrase)
      await page.getByRole('button', { name: dataWords[language].openBackup, exact: true }).click()
    }
    await choose(damaged, passphrase)
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: dataWords[language].cancel }).click()
    await choose(file, 'een heel andere zin')
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: dataWords[language].cancel }).click()
    await choose(file, passphrase)
    await page.getByRole('button', { name: storageWords(language).merge }).click()
    await page.getByText(dataWords[language].restored(2)).waitFor()
    await page.getByText(dataWords[language].entries(2)).waitFor()
    await page.reload()
    await page.getByText(dataWords[language].entries(2)).waitFor()
    expect(second.trespasses).toEqual([])
    await second.context.close()
    await rm(path)
  })
})

describe('a screen that fails', () => {
  it('explains, keeps the rest of the app, and gives the screen another chance', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    await page.addInitScript(() => {
      if (window.sessionStorage.getItem('mended') === null)
        window.matchMedia = () => {
          throw new Error('planted failure')
        }
    })
    await page.goto(`${app.address}data?lang=en`)
    await heading(page, shellWords.en.crashedTitle)
    expect(await page.getByText('planted failure').count()).toBeGreaterThan(0)
    await page.evaluate(() => {
      window.sessionStorage.setItem('mended', 'yes')
    })
    await page.getByRole('button', { name: shellWords.en.reload }).click()
    await heading(page, dataWords.en.title)
    await context.close()
  })

  it('offers to try again when a room cannot be fetched', async () => {
    const { page, context } = await openPage(app.browser, app.address, {
      ...phone,
      workers: 'block',
    })
    await page.goto(`${app.address}?lang=en`)
    await heading(page, homeWords.en.title)
    await page.route('**/assets/room-*.js', (route) => route.abort())
    await page
      .getByRole('link', { name: new RegExp(shellWords.en.rooms.data) })
      .last()
      .click()
    await page.getByText(shellWords.en.loadFailed).waitFor()
    await page.unroute('**/assets/room-*.js')
    await page.getByRole('button', { name: shellWords.en.tryAgain }).click()
    await heading(page, dataWords.en.title)
    await context.close()
  })
})

describe('two tabs', () => {
  it('see what the other writes, at once and without a reload', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}data?lang=en`)
    await page.getByText(dataWords.en.entries(0)).waitFor()
    const other = await context.newPage()
    await other.goto(`${app.address}data?lang=en`)
    await other.getByText(dataWords.en.entries(0)).waitFor()
    const journal = {
      format: 'legwork/journal/1',
      entries: [
        {
          id: '1'.repeat(32),
          stamp: { wall: 1, counter: 0, device: '2'.repeat(32) },
          kind: 'person/answer',
          version: 1,
          payload: { field: 'age', value: 70 },
        },
      ],
    }
    await other.locator('input[type=file]').setInputFiles({
      name: 'journal.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(journal)),
    })
    await other.getByRole('button', { name: storageWords('en').merge }).click()
    await other.getByText(dataWords.en.entries(1)).waitFor()
    await page.getByText(dataWords.en.entries(1)).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })
})

describe('a device without storage', () => {
  it('says so on every screen and still works', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await page.goto(`${app.address}?lang=nl`)
    await page
      .getByText(logErrorText('nl', { type: 'unavailable', reason: 'MissingAPIError' }))
      .waitFor()
    await heading(page, homeWords.nl.title)
    await context.close()
  })
})

describe('the app without a network', () => {
  it('opens every room after one visit', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}?lang=nl`)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await context.setOffline(true)
    for (const path of ['', 'check', 'intake', 'evidence', 'cramp', 'data', 'analyse']) {
      await page.goto(app.address + path)
      await page.locator('main h1').waitFor()
    }
    await context.close()
  })

  it('tells that a new version waits, and keeps a half-typed text over the update', async () => {
    // an app of its own, for it gets another version
    const folder = await mkdtemp(join(tmpdir(), 'legwork-update-'))
    await cp(resolve(import.meta.dirname, '../../dist'), folder, { recursive: true })
    const worker = join(folder, 'sw.js')
    const updated = await serveApp(folder)
    const { page, context } = await openPage(app.browser, updated.address, phone)
    try {
      await page.goto(`${updated.address}data?lang=nl`)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        window.sessionStorage.setItem('legwork-draft/test', 'half getypt')
      })
      await page.reload()
      await appendFile(worker, '\n// another version\n')
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update()
      })
      const banner = page.getByText(shellWords.nl.updateReady)
      await banner.waitFor()
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: shellWords.nl.updateNow }).click(),
      ])
      await heading(page, dataWords.nl.title)
      expect(await page.evaluate(() => window.sessionStorage.getItem('legwork-draft/test'))).toBe(
        'half getypt',
      )
    } finally {
      await context.close()
      await updated.close()
      await rm(folder, { recursive: true })
    }
  })
})

describe('erasing', () => {
  it('takes everything off the device, both copies, only after the question', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}data?lang=en`)
    await putContents(page, [personAnswer('age', 71)])
    await page.reload()
    await page.getByText(dataWords.en.entries(1)).waitFor()
    await page.getByRole('button', { name: dataWords.en.erase }).click()
    await page.getByRole('button', { name: dataWords.en.eraseNo }).click()
    await page.getByText(dataWords.en.entries(1)).waitFor()
    await page.getByRole('button', { name: dataWords.en.erase }).click()
    await page.getByRole('button', { name: dataWords.en.eraseYes }).click()
    await page.waitForURL(app.address)
    await page.goto(`${app.address}data?lang=en`)
    await page.getByText(dataWords.en.entries(0)).waitFor()
    await context.close()
  })
})
