import { describe, expect, it } from 'vitest'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll, smallTargets } from '../pages/checks.ts'

describe('the checks that every screen passes', () => {
  const app = testApp()

  it('see a planted button without a name, grey words on white, a small target and a wide picture', async () => {
    const { page, context } = await openPage(app.browser, app.address, { width: 360, height: 780 })
    await page.goto(`${app.address}?lang=nl`)
    await page.locator('h1').first().waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await axeProblems(page, 'contrast')).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      // styles through properties: the app's policy forbids style attributes
      const plant = (
        tag: string,
        id: string,
        text: string,
        style: Partial<CSSStyleDeclaration>,
      ) => {
        const element = Object.assign(document.createElement(tag), { id, textContent: text })
        Object.assign(element.style, style)
        document.querySelector('main')?.append(element)
      }
      plant('button', 'planted', '', {
        minWidth: '0',
        minHeight: '0',
        width: '20px',
        height: '20px',
      })
      plant('p', 'pale', 'pale', { color: '#bbb', background: '#fff' })
      plant('div', 'wide', 'wide', { width: '900px' })
    })
    const found = (await axeProblems(page)).join('\n')
    expect(found).toContain('button-name: <button id="planted"')
    expect(found).toContain('color-contrast: <p id="pale"')
    expect((await axeProblems(page, 'contrast')).join('\n')).toMatch(
      /^color-contrast: <p id="pale"/,
    )
    expect(await smallTargets(page)).toHaveLength(1)
    expect(await sidewaysScroll(page)).toBeGreaterThan(0)
    await context.close()
  })
})
