import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages, shellWords } from '@legwork/i18n'
import { firstScreens } from '../../src/first-screen/words.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems } from '../pages/checks.ts'

const sizes = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'desktop', width: 1280, height: 900 },
] as const

const app = testApp()

/** Holds the code of the app back until the returned function is called. */
async function holdApp(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/start-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The top of the page as markup, without what the app adds to it. */
const masthead = (page: Page) =>
  page.evaluate(() => {
    const copy = document.querySelector('.masthead')?.cloneNode(true) as Element
    copy.querySelector('dialog')?.remove()
    return `${document.querySelector('.skip')?.outerHTML ?? ''}${copy.outerHTML}`
  })

/** Everything that moved under the eyes of the reader since the page was opened. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(sum)
          })
        })
      }),
  )

const rooms = Object.keys(firstScreens.nl.words)

describe.each(languages)('the first paint in %s', (language) => {
  it.each(sizes.map((size) => [size.name, size] as const))(
    'is what the app then shows, and nothing moves, on a %s',
    async (_, size) => {
      for (const room of rooms) {
        const { page, context } = await openPage(app.browser, app.address, {
          ...size,
          workers: 'block',
        })
        const release = await holdApp(page)
        await page.goto(`${app.address}${room.slice(1)}?lang=${language}`, { waitUntil: 'commit' })
        const main = page.locator('main[aria-busy=true]')
        await main.waitFor()
        const words = firstScreens[language].words[room]
        expect(await main.locator('.first-title').innerText()).toBe(words?.title)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        const painted = await masthead(page)
        const brand = await page.locator('.brand').elementHandle()
        release()
        await page.locator('main h1').waitFor()
        // the diary names the night once it is open
        if (room !== '/diary') {
          const title = await page.locator('main h1').innerText()
          expect(title, room).toBe(words?.title)
        }
        if (words?.lead !== undefined)
          expect(await page.locator('main .lead').first().innerText()).toBe(words.lead)
        expect(await masthead(page)).toBe(painted)
        // taken over, not drawn again
        expect(await brand?.evaluate((node) => node.isConnected)).toBe(true)
        expect(await shifted(page), room).toBeLessThan(0.01)
        await context.close()
      }
    },
  )

  it('is accessible by itself, and says nothing of a room that opens with what was written', async () => {
    const { page, context } = await openPage(app.browser, app.address, {
      ...sizes[0],
      workers: 'block',
    })
    await page.goto(`${app.address}?lang=${language}`)
    await page.locator('main h1').waitFor()
    const release = await holdApp(page)
    await page.goto(`${app.address}trial`, { waitUntil: 'commit' })
    await page.locator('main[aria-busy=true]').waitFor({ state: 'attached' })
    expect(await page.locator('.first-title').count()).toBe(0)
    expect(await page.getByRole('button', { name: shellWords[language].menu }).count()).toBe(1)
    // the heading comes with the room
    const problems = await axeProblems(page)
    expect(problems.filter((each) => !each.startsWith('page-has-heading-one'))).toEqual([])
    release()
    await page.locator('main h1').waitFor()
    // a visitor of before finds the door of the check at once, and the way on when the journal is open
    await page.goto(`${app.address}check`, { waitUntil: 'commit' })
    await page.locator('main a.button[data-kind=primary]').waitFor()
    expect(await shifted(page)).toBeLessThan(0.01)
    await context.close()
  })
})
