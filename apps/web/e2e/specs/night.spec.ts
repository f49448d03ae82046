import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { holdApp, testApp } from '../pages/browser.ts'
import { diaryAt } from '../pages/diary-page.ts'

const app = testApp()

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
/** --paper of the night theme */
const nightPaper = 'rgb(16, 10, 6)'
const status = (page: Page) => page.locator('.night-said p').textContent()

describe.each(languages)('the night button in %s', (language) => {
  it('logs a cramp with one tap, says so with the time, and takes a mistake back', async () => {
    // Sunday 15 November, 3:12 in Amsterdam
    const { page, context, trespasses, diary } = await diaryAt(
      app,
      language,
      '2026-11-15T02:12:00Z',
    )
    await diary.open('night')
    await diary.tapNight()
    expect(diary.clicks).toBe(1)
    expect(await status(page)).toBe(diary.night.noted('3:12'))
    expect(await page.locator('.night-count').textContent()).toBe(diary.night.thisNight(1))
    // a shaking hand: two taps at once are one
    await page.clock.fastForward('00:10')
    await page.locator('.night-button').dblclick()
    await page.getByText(diary.night.thisNight(2), { exact: true }).waitFor()
    await page.clock.fastForward('00:10')
    await diary.tap(diary.button(diary.night.mistake))
    await page.getByText(diary.night.takenBack('3:12'), { exact: true }).waitFor()
    await page.reload()
    await page.getByText(diary.night.thisNight(1), { exact: true }).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('works by keyboard alone and leads to help during a cramp', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T02:12:00Z')
    await diary.open('night')
    await page.locator('.night-button').focus()
    await page.keyboard.press('Enter')
    await page.getByText(diary.night.noted('3:12'), { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(diary.night.takenBack('3:12'), { exact: true }).waitFor()
    // the focus is back on the huge button, not lost
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('night-button')
    await page.getByRole('link', { name: diary.night.whatHelps }).press('Enter')
    await page.waitForURL(`${app.address}cramp`)
    await context.close()
  })
})

describe('the night button', () => {
  it('is dim before the first paint whatever the theme, and only there', async () => {
    const { page, context, diary } = await diaryAt(app, 'nl', '2026-11-15T02:12:00Z')
    await page.addInitScript(() => {
      window.localStorage.setItem('legwork-theme', 'light')
    })
    // the program comes late: what stands there until then is dim too
    await page.route('**/assets/index-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await page.goto(`${app.address}night`, { waitUntil: 'commit' })
    await page.locator('#app').waitFor({ state: 'attached' })
    await page.waitForFunction(() => document.styleSheets.length > 0)
    expect(await background(page)).toBe(nightPaper)
    expect(await page.locator('meta[name=color-scheme]').getAttribute('content')).toBe('dark')
    await page.locator('.night-button').waitFor()
    expect(await background(page)).toBe(nightPaper)
    await page.getByRole('link', { name: diary.night.morning }).click()
    await page.waitForURL(`${app.address}diary`)
    expect(await background(page)).not.toBe(nightPaper)
    await context.close()
  })

  it('fills most of a phone', async () => {
    const { page, context, diary } = await diaryAt(app, 'nl', '2026-11-15T02:12:00Z')
    await diary.open('night')
    const box = await page.locator('.night-button').boundingBox()
    expect(box?.width).toBeGreaterThan(320)
    expect(box?.height).toBeGreaterThan(390)
    await context.close()
  })

  it.each(languages)(
    'is on the screen of a phone in %s, with letters of twice the size',
    async (language) => {
      const { page, context, diary } = await diaryAt(app, language, '2026-11-15T02:12:00Z')
      await page.addInitScript(() => {
        window.localStorage.setItem('legwork-text-size', '200')
      })
      await diary.open('night')
      // half of the screen or more is the button, to be hit in the dark, and its word can be read
      const box = await page.locator('.night-button').boundingBox()
      expect(box?.y).toBeLessThan(390)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(780)
      const word = await page.locator('.night-word').boundingBox()
      expect((word?.y ?? 0) + (word?.height ?? 780)).toBeLessThan(780)
      // not broken in two: one line of at most 54 px letters (15 % of 360 px)
      expect(word?.height).toBeLessThan(120)
      await context.close()
    },
  )

  it('takes a tap before the database is open, and says noted only when it is on disk', async () => {
    const { page, context, diary } = await diaryAt(app, 'nl', '2026-11-15T02:12:00Z')
    let open = () => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    await page.route('**/assets/browser-*.js', async (route) => {
      await opened
      await route.continue()
    })
    await diary.open('night')
    await page.locator('.night-button').click()
    await page.getByText(diary.night.saving, { exact: true }).waitFor()
    expect(await page.locator('.night-count').textContent()).toBe(diary.night.thisNight(1))
    open()
    await page.getByText(diary.night.noted('3:12'), { exact: true }).waitFor()
    await page.reload()
    await page.getByText(diary.night.thisNight(1), { exact: true }).waitFor()
    await context.close()
  })

  it('remembers taps from before the app was there, with their time, and notes each once', async () => {
    const { page, context, diary } = await diaryAt(app, 'nl', '2026-11-15T02:12:00Z')
    const release = await holdApp(page)
    await page.goto(`${app.address}night?lang=nl`, { waitUntil: 'commit' })
    // a shaking hand: two taps at once are one
    await page.locator('.night-button').dblclick()
    await page.clock.fastForward('05:00')
    await page.locator('.night-button').click()
    await page.clock.fastForward('01:00')
    expect(await page.locator('.night-count').textContent()).toBe(diary.night.thisNight(0))
    expect(await page.locator('.night-said').count()).toBe(0)
    release()
    await page.getByText(diary.night.noted('3:17'), { exact: true }).waitFor()
    await page.getByText(`${diary.night.times}: 3.12, 3.17`, { exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('night-button')
    await page.reload()
    await page.getByText(diary.night.thisNight(2), { exact: true }).waitFor()
    await context.close()
  })

  it('works without a network after one visit to the app', async () => {
    const { page, context, diary } = await diaryAt(app, 'nl', '2026-11-15T02:12:00Z')
    await diary.open('')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await context.setOffline(true)
    await diary.open('night')
    // storing the app may have taken a minute
    await page.clock.setSystemTime(new Date('2026-11-15T02:12:00Z'))
    await diary.tapNight()
    expect(await status(page)).toBe(diary.night.noted('3:12'))
    await context.close()
  })

  it.each([
    // 02:30 comes twice on 25 October and not at all on 29 March
    ['October', ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], '2:30, 2:30'],
    ['March', ['2026-03-29T00:59:00Z', '2026-03-29T01:01:00Z'], '1:59, 3:01'],
  ] as const)('counts the night of the clock change in %s as one', async (_, taps, clocks) => {
    const { page, context, diary } = await diaryAt(app, 'en', taps[0])
    await diary.open('night')
    await diary.tapNight()
    await page.clock.setSystemTime(new Date(taps[1]))
    await diary.tapNight()
    await page.getByText(diary.night.thisNight(2), { exact: true }).waitFor()
    await page.getByText(`${diary.night.times}: ${clocks}`, { exact: true }).waitFor()
    await page.clock.setSystemTime(new Date(taps[1].replace(/T.*/, 'T07:00:00Z')))
    await diary.open('diary')
    await page.getByRole('heading', { name: 'the night from Saturday to Sunday' }).waitFor()
    await page.getByText(diary.words.fromTaps(2)).waitFor()
    await diary.tap(diary.button(diary.words.save))
    await diary.saved()
    await context.close()
  })
})
