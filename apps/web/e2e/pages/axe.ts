import axe from 'axe-core'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Runs axe in the page itself. The app has no frames, so the wrapper of axe for Playwright, which loads axe anew for every
 * run and gathers the results in a page of its own, gives the same and takes three times as long.
 */
export async function runAxe(
  page: Page,
  options: RunOptions,
): Promise<Pick<AxeResults, 'violations' | 'passes'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (chosen) => {
    const inPage = (window as unknown as { readonly axe: typeof axe }).axe
    const { violations, passes } = await inPage.run(document, chosen)
    return { violations, passes }
  }, options)
}
