import { describe, expect, it } from 'vitest'
import { testApp } from '../pages/browser.ts'
import { diaryAt } from '../pages/diary-page.ts'

const app = testApp()
// Sunday 15 November 2026, 9:00 in Amsterdam
const now = '2026-11-15T08:00:00Z'

describe('a date that is half typed', () => {
  it.each([
    ['diary/grid', '#grid-from', '2026-11-01', '2026-10-01'],
    ['diary/paper', '#paper-from', '2026-11-15', '2026-10-15'],
    ['intake', '#other-day', '2026-11-15', '2026-10-15'],
  ])('stays as it is at %s while the page is drawn again', async (path, id, before, after) => {
    const { page, context, diary, trespasses } = await diaryAt(app, 'en', now)
    await diary.open(path)
    const field = page.locator(id)
    await field.waitFor()
    expect(await field.inputValue()).toBe(before)
    // the month is taken out: no date any more
    await field.focus()
    await page.keyboard.press('Backspace')
    expect(await field.inputValue()).toBe('')
    // every minute, and when something is written in another tab, the page is drawn again
    await page.clock.fastForward('01:05')
    const other = await context.newPage()
    await other.goto(`${app.address}night?lang=en`)
    await other.locator('main h1').waitFor()
    await other.locator('.night-button').click()
    await other.locator('.night-button[data-state=noted]').waitFor()
    await other.close()
    expect(await field.inputValue()).toBe('')
    await page.keyboard.type('10')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      ([selector, day]) => document.querySelector<HTMLInputElement>(selector)?.value === day,
      [id, after] as const,
    )
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('is not taken for a day of the year 2, and is left when it cannot be', async () => {
    const { page, context, diary } = await diaryAt(app, 'en', now)
    await diary.open('intake')
    const field = page.locator('#other-day')
    await field.focus()
    // month, day, year; after the first digit of the year it is a date already
    await page.keyboard.type('11132')
    await page.clock.fastForward('00:05')
    expect(await field.inputValue()).toBe('0002-11-13')
    expect(page.url()).toBe(`${app.address}intake?lang=en`)
    await page.keyboard.type('026')
    await page.clock.fastForward('00:05')
    await page.waitForURL(`${app.address}intake/day/2026-11-13`)
    // a day to come is no day of the diary
    await field.focus()
    await page.keyboard.type('11202026')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#other-day')?.value === '2026-11-13',
    )
    await context.close()
  })
})
