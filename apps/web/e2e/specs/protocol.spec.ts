import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { madeTrial } from '@legwork/testing'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems } from '../pages/checks.ts'
import { putEntries } from '../pages/journal.ts'

const app = testApp()

describe.each(languages)('the protocol of a trial in %s', (language) => {
  it('stacks its rows on a phone and stays a table on a wide screen and on paper', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, {
      width: 320,
      height: 640,
    })
    await page.goto(`${app.address}?lang=${language}`)
    await putEntries(page, madeTrial({ blocks: 2 }))
    await page.evaluate(() => {
      window.localStorage.setItem('legwork-text-size', '200')
    })
    await page.goto(`${app.address}result/protocol?lang=${language}`)
    const table = page.locator('.report table')
    await table.waitFor({ timeout: 120_000 })
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(10)
    // nothing to scroll sideways, in the frame or in the page
    for (const frame of ['.report .scroll', 'html'])
      expect(
        await page.locator(frame).evaluate((node) => node.scrollWidth - node.clientWidth),
        frame,
      ).toBeLessThanOrEqual(0)
    // number and item on one line, the text beneath
    const row = table.locator('tbody tr').first()
    const tops = await row
      .locator('th, td')
      .evaluateAll((cells) => cells.map((cell) => cell.getClientRects()[0]?.top ?? 0))
    const [number = 0, item = 0, text = 0] = tops
    expect(Math.abs(number - item)).toBeLessThan(2)
    expect(text).toBeGreaterThan(item)
    expect(await axeProblems(page)).toEqual([])
    const shown = () => row.evaluate((node) => getComputedStyle(node).display)
    await page.emulateMedia({ media: 'print' })
    expect(await shown()).toBe('table-row')
    await page.emulateMedia({ media: 'screen' })
    expect(await shown()).toBe('block')
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await shown()).toBe('table-row')
    expect(trespasses).toEqual([])
    await context.close()
  })
})
