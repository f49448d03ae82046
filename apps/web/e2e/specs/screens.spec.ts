import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { openBrowser, openPage, serveApp } from '../pages/browser.ts'
import type { ServedApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll, smallTargets } from '../pages/checks.ts'
import { screens } from '../screens/index.ts'

/** Where `npm run screenshots` wants the pictures; unset in a test. */
const pictures = process.env.LEGWORK_SCREENSHOTS
const sizes = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'desktop', width: 1280, height: 900 },
] as const
const themes = ['light', 'dark', 'night'] as const
/** A test looks at the phone in every theme and the desktop in one; the pictures show all. */
const looks = sizes.flatMap((size) =>
  themes
    .filter((theme) => size.name === 'phone' || theme === 'light' || pictures !== undefined)
    .map((theme) => ({ size, theme })),
)

let browser: Browser
let app: ServedApp

beforeAll(async () => {
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true })
  browser = await openBrowser()
  app = await serveApp()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

describe.each(languages)('every screen in %s', (language) => {
  it.each(screens.map((screen) => [screen.name, screen] as const))(
    '%s: no accessibility problem in any theme and size, nothing leaves the origin',
    async (name, screen) => {
      const problems: string[] = []
      for (const { size, theme } of looks) {
        const { page, context, trespasses } = await openPage(browser, app.address, size)
        await page.addInitScript((chosen) => {
          window.localStorage.setItem('legwork-theme', chosen)
        }, theme)
        await screen.visit(page, app.address, language)
        const found = [
          // structure is the same in every theme, contrast is not
          ...(await axeProblems(page, theme === 'light' ? 'all' : 'contrast')),
          ...(await smallTargets(page)).map((target) => `small target: ${target}`),
          ...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways'] : []),
          ...trespasses,
        ]
        problems.push(...found.map((problem) => `${size.name}, ${theme}: ${problem}`))
        if (pictures !== undefined)
          await page.screenshot({
            path: `${pictures}/${name}-${language}-${size.name}-${theme}.png`,
            fullPage: true,
          })
        await context.close()
      }
      expect(problems).toEqual([])
    },
  )

  it.each(screens.map((screen) => [screen.name, screen] as const))(
    '%s: fits 320 px with letters of 200 %%',
    async (_name, screen) => {
      const { page, context } = await openPage(browser, app.address, { width: 320, height: 640 })
      await page.addInitScript(() => {
        window.localStorage.setItem('legwork-text-size', '200')
      })
      await screen.visit(page, app.address, language)
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      await context.close()
    },
  )
})
