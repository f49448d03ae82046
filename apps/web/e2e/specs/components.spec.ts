import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages, valueWords } from '@legwork/i18n'
// @ts-expect-error the build is a plain .mjs file; it has no types
import { buildComponentGallery } from '../../../../tools/lib/gallery.mjs'
import { openBrowser, openPage, serveApp } from '../pages/browser.ts'
import type { ServedApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll, smallTargets } from '../pages/checks.ts'

const web = resolve(import.meta.dirname, '../..')
const phone = { width: 360, height: 780 }
const themes = ['light', 'dark', 'night'] as const

let browser: Browser
let gallery: ServedApp

beforeAll(async () => {
  await (buildComponentGallery as () => Promise<void>)()
  browser = await openBrowser()
  gallery = await serveApp(resolve(web, 'gallery/dist'))
})

afterAll(async () => {
  await browser.close()
  await gallery.close()
})

async function openGallery(
  options: { width: number; height: number; theme?: string; textSize?: number },
  language: string,
) {
  const opened = await openPage(browser, gallery.address, options)
  await opened.page.addInitScript(
    ([theme, size]) => {
      window.localStorage.setItem('legwork-theme', theme)
      window.localStorage.setItem('legwork-text-size', size)
    },
    [options.theme ?? 'light', String(options.textSize ?? 100)] as const,
  )
  await opened.page.goto(`${gallery.address}?lang=${language}`)
  await opened.page.locator('main h1').waitFor()
  return opened
}

const state = (page: Page, name: string): Locator => page.locator(`[data-state="${name}"]`)

async function valueOf(page: Page, name: string): Promise<unknown> {
  const text = await state(page, name).locator('[data-value]').getAttribute('data-value')
  return JSON.parse(text ?? 'null')
}

describe.each(languages)('the gallery of components in %s', (language) => {
  it('shows every component of the app', async () => {
    const { page, context } = await openGallery(phone, language)
    const shown = await page.$$eval('[data-component]', (all) =>
      all.map((each) => each.getAttribute('data-component') ?? ''),
    )
    const files = readdirSync(resolve(web, 'src/components'))
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => name.slice(0, -'.tsx'.length))
    expect(files.length).toBeGreaterThan(10)
    expect(shown.sort()).toEqual(files.sort())
    await context.close()
  })

  it.each(themes)('has no accessibility problem in the %s theme', async (theme) => {
    const { page, context, trespasses } = await openGallery({ ...phone, theme }, language)
    expect(await axeProblems(page, theme === 'light' ? 'all' : 'contrast')).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(trespasses).toEqual([])
    const pictures = process.env.LEGWORK_SCREENSHOTS
    if (pictures !== undefined)
      await page.screenshot({
        path: `${pictures}/components-${language}-phone-${theme}.png`,
        fullPage: true,
      })
    await context.close()
  })

  it('fits 320 px with letters of 200 %', async () => {
    const { page, context } = await openGallery(
      { width: 320, height: 640, textSize: 200 },
      language,
    )
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await context.close()
  })

  it('takes a number with a comma or a point, and says in place what is wrong with it', async () => {
    const { page, context } = await openGallery(phone, language)
    const field = state(page, 'number').locator('input')
    const error = page.locator('#number-error')
    for (const typed of ['3,5', '3.5']) {
      await field.fill(typed)
      expect(await valueOf(page, 'number')).toBe(3.5)
    }
    const words = valueWords[language]
    const cases = [
      ['veel', words.numberProblem('not-a-number', 'veel', undefined)],
      ['1.000', words.numberProblem('ambiguous', '1.000', undefined)],
      ['201', words.numberProblem('above', '201', 200)],
      ['-1', words.numberProblem('below', '-1', 0)],
    ] as const
    for (const [typed, message] of cases) {
      await field.fill(typed)
      await field.blur()
      expect(await error.textContent()).toBe(message)
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await valueOf(page, 'number')).toBe(null)
    }
    await field.fill('2')
    await field.blur()
    expect(await error.textContent()).toBe('')
    await context.close()
  })

  it('keeps a mass together with its unit', async () => {
    const { page, context } = await openGallery(phone, language)
    const at = state(page, 'mass')
    await at.locator('select').selectOption('g')
    await at.locator('input').fill('0,3')
    expect(await valueOf(page, 'mass')).toEqual({ value: 0.3, unit: 'g' })
    await at.locator('select').selectOption('mg')
    expect(await valueOf(page, 'mass')).toEqual({ value: 0.3, unit: 'mg' })
    await context.close()
  })

  it('tells nothing filled in from 0, by keyboard alone', async () => {
    const { page, context } = await openGallery(phone, language)
    const words = valueWords[language]
    const [less, more, none] = [0, 1, 2].map((n) => state(page, 'count').locator('button').nth(n))
    if (less === undefined || more === undefined || none === undefined) throw new Error('buttons')
    expect(await valueOf(page, 'count')).toBe(null)
    expect(await less.isDisabled()).toBe(true)
    await none.focus()
    await page.keyboard.press('Enter')
    expect(await valueOf(page, 'count')).toBe(0)
    expect(await none.getAttribute('aria-pressed')).toBe('true')
    await more.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    expect(await valueOf(page, 'count')).toBe(2)
    await less.focus()
    await page.keyboard.press('Enter')
    expect(await valueOf(page, 'count')).toBe(1)
    expect(await less.getAttribute('aria-label')).toContain(words.oneLess)
    expect(await state(page, 'count-full').locator('button').nth(1).isDisabled()).toBe(true)
    await context.close()
  })

  it('walks along the scale with the arrow keys and shows it in two rows on a phone', async () => {
    const { page, context } = await openGallery(phone, language)
    const steps = state(page, 'scale').getByRole('radio')
    expect(await steps.count()).toBe(11)
    await steps.nth(0).focus()
    await page.keyboard.press('Space')
    expect(await valueOf(page, 'scale')).toBe(0)
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
    expect(await valueOf(page, 'scale')).toBe(4)
    const tops = await state(page, 'scale')
      .locator('.scale-step')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)))
    expect(new Set(tops).size).toBe(2)
    await context.close()
  })

  it('takes a time and a day, and refuses a day that cannot be', async () => {
    const { page, context } = await openGallery(phone, language)
    const words = valueWords[language]
    await state(page, 'time').locator('input').fill('03:25')
    expect(await valueOf(page, 'time')).toBe('03:25')
    const date = state(page, 'date')
    await date.getByRole('radio', { name: new RegExp(`^${words.yesterday}`) }).check()
    expect(await valueOf(page, 'date')).toBe('2026-11-21')
    await date.getByRole('radio', { name: words.otherDay }).check()
    expect(await valueOf(page, 'date')).toBe(null)
    await date.locator('input[type=date]').fill('2026-10-05')
    expect(await valueOf(page, 'date')).toBe('2026-10-05')
    await date.locator('input[type=date]').fill('2026-12-01')
    expect(await valueOf(page, 'date')).toBe(null)
    expect(await date.getByRole('alert').textContent()).toBe(words.dateTooLate('2026-11-22'))
    await context.close()
  })
})
