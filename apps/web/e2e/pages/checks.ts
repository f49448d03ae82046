import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { runAxe } from './axe.ts'

const rules = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  contrast: { type: 'rule', values: ['color-contrast'] },
} satisfies Record<string, RunOptions['runOnly']>

/** What axe finds wrong, WCAG 2.2 AA and best practice (or the contrast of colours alone), one line a problem. */
export async function axeProblems(page: Page, what: 'all' | 'contrast' = 'all'): Promise<string[]> {
  const { violations } = await runAxe(page, { runOnly: rules[what], resultTypes: ['violations'] })
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
}

/** Waits until nothing of the screen is still to be drawn: a room, a picture, what stands below the first words. */
export async function wholeScreen(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main .room-loading, .drawn:empty, .later') === null,
  )
}

/** Controls under 44 px; a radio or check box counts with its label, a link inside a sentence is exempt (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, input:not([type=file]), summary, textarea, nav a, a.button, a.room-card',
      ),
    ]
      .map((element) => element.closest('label') ?? element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} ${String(box.height)}`),
  )
}

/** How far the page can be scrolled sideways, in px. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
