import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '@legwork/i18n'
import { pages } from '../../src/pages.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll, smallTargets, wholeScreen } from '../pages/checks.ts'
import { screens } from './index.ts'
import { pageAt } from './page-at.ts'

/** Where `npm run screenshots` wants the pictures; unset in a test. */
const pictures = process.env.LEGWORK_SCREENSHOTS
const phone = { width: 360, height: 780 } as const
const desktop = { width: 1280, height: 900 } as const
const narrow = { width: 320, height: 640 } as const
const themes = ['light', 'dark', 'night'] as const

/** Chooses colours and letters as another tab would: the screen follows without being opened anew. */
const choose = (page: Page, theme: string, textSize: number) =>
  page.evaluate(
    (chosen) => {
      for (const [key, value] of Object.entries(chosen)) {
        window.localStorage.setItem(key, value)
        window.dispatchEvent(new StorageEvent('storage', { key }))
      }
    },
    { 'legwork-theme': theme, 'legwork-text-size': String(textSize) },
  )

/** The tests that every screen must pass in one language; a language is a file, so that two can run side by side. */
export function lookAtScreens(language: Language): void {
  const app = testApp()

  beforeAll(() => {
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true })
  })

  it('every page of the app has a screen, and every screen a name of its own', () => {
    const seen = new Set(screens.map(({ at }) => at))
    expect(pages.length).toBeGreaterThan(50)
    expect(pages.filter((page) => !seen.has(page))).toEqual([])
    const names = screens.map(({ name }) => name)
    expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([])
  })

  describe(`every screen in ${language}`, () => {
    it.each(screens.map((screen) => [screen.name, screen] as const))(
      '%s: accessible in every theme, within its width, and nothing leaves the origin',
      async (name, screen) => {
        const problems: string[] = []
        const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
        await screen.visit(page, app.address, language)
        await wholeScreen(page)
        const arrived = pageAt(new URL(page.url()).pathname)
        if (arrived !== screen.at)
          problems.push(`must be at ${String(screen.at)}, is at ${String(arrived)}`)
        const look = async (size: typeof phone | typeof desktop | typeof narrow, where: string) => {
          await page.setViewportSize(size)
          const found = [
            ...(await smallTargets(page)).map((target) => `small target: ${target}`),
            ...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways'] : []),
          ]
          problems.push(...found.map((problem) => `${where}: ${problem}`))
          if (pictures !== undefined && size !== narrow)
            await page.screenshot({
              path: `${pictures}/${name}-${language}-${where}.png`,
              fullPage: true,
            })
        }
        // colours are the same in both languages
        const looked = language === 'nl' || pictures !== undefined ? themes : (['light'] as const)
        for (const theme of looked) {
          await choose(page, theme, 100)
          await look(phone, `phone-${theme}`)
          // structure is the same in every theme, contrast is not
          const found = await axeProblems(page, theme === 'light' ? 'all' : 'contrast')
          problems.push(...found.map((problem) => `${theme}: ${problem}`))
          if (theme === 'light' || pictures !== undefined) await look(desktop, `desktop-${theme}`)
        }
        await choose(page, 'light', 200)
        await look(narrow, '320 px, letters of 200 %')
        expect([...problems, ...trespasses]).toEqual([])
        await context.close()
      },
    )
  })
}
