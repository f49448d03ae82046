import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages, shellWords } from '@legwork/i18n'
import { firstScreens } from '../../src/first-screen/words.ts'
import { holdApp, openPage, testApp } from '../pages/browser.ts'
import { axeProblems } from '../pages/checks.ts'

const sizes = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'desktop', width: 1280, height: 900 },
] as const

const app = testApp()

/** The top of the page as markup, without what the app adds to it and what it takes away. */
const masthead = (page: Page) =>
  page.evaluate(() => {
    const copy = document.querySelector('.masthead')?.cloneNode(true) as Element
    copy.querySelector('dialog')?.remove()
    copy.querySelector('[data-tap]')?.removeAttribute('data-tap')
    return `${document.querySelector('.skip')?.outerHTML ?? ''}${copy.outerHTML}`
  })

/** Every piece of text that the room says, with the place where it stands: words, left, top, width, height. */
const wordsInPlace = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') as Element,
      NodeFilter.SHOW_TEXT,
    )
    const found: string[] = []
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const words = (text.textContent ?? '').trim()
      const holder = text.parentElement
      if (words === '' || holder === null || holder.closest('.visually-hidden') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { x, y, width, height } = range.getBoundingClientRect()
      found.push([words, ...[x, y, width, height].map(Math.round)].join(' | '))
    }
    return found
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
const taken = (page: Page) => page.locator('main:not([aria-busy]) h1')

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
        const title = await main.locator('.first-title').innerText()
        expect(title).toMatch(/^[^{}]{5,}$/)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        const painted = await masthead(page)
        const words = await wordsInPlace(page)
        expect(words.length, room).toBeGreaterThan(0)
        const brand = await page.locator('.brand').elementHandle()
        release()
        await taken(page).waitFor()
        expect(await page.locator('main h1').innerText(), room).toBe(title)
        // the same words in the same place
        expect(await wordsInPlace(page), room).toEqual(expect.arrayContaining(words))
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
    const withoutTitle = (problems: readonly string[]) =>
      problems.filter((each) => !each.startsWith('page-has-heading-one'))
    expect(withoutTitle(await axeProblems(page))).toEqual([])
    // to a visitor of before the other rooms say only what will surely stand there
    for (const room of ['', 'intake', 'night']) {
      await page.goto(`${app.address}${room}`, { waitUntil: 'commit' })
      await page.locator('main[aria-busy=true] .first-title').waitFor()
      expect(withoutTitle(await axeProblems(page)), room).toEqual([])
      expect(await page.locator('main .notice, main .card').count(), room).toBe(0)
    }
    release()
    await taken(page).waitFor()
    // a visitor of before finds the door of the check at once, and the way on when the journal is open
    await page.goto(`${app.address}check`, { waitUntil: 'commit' })
    await page.locator('main a.button[data-kind=primary]').waitFor()
    expect(await shifted(page)).toBeLessThan(0.01)
    await context.close()
  })

  it('remembers a tap on the menu and opens it when it can', async () => {
    const { page, context } = await openPage(app.browser, app.address, { ...sizes[0] })
    const release = await holdApp(page)
    await page.goto(`${app.address}check?lang=${language}`, { waitUntil: 'commit' })
    const menu = page.getByRole('button', { name: shellWords[language].menu, exact: true })
    await menu.click()
    expect(await page.locator('dialog').count()).toBe(0)
    release()
    await page.getByRole('dialog', { name: shellWords[language].menu }).waitFor()
    // once: it stays closed after it was closed, on the next screen too
    await page.keyboard.press('Escape')
    await taken(page).waitFor()
    await page.locator('.brand').click()
    await page.waitForURL(app.address)
    await taken(page).waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await context.close()
  })
})
