import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { longestTrial, madeTrial } from '@legwork/testing'
import { textOfPdf } from '../../../cli/test/pdf-text.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { seedEntries } from '../pages/journal.ts'

const app = testApp()

// the trials are drawn by packages/testing (Philox, the seed stands there)
const cases = [
  ['the longest trial', longestTrial],
  ['a trial of twelve weeks', () => madeTrial({ blocks: 3 })],
] as const

describe.each(languages)("the doctor's report on paper in %s", (language) => {
  it.each(cases)(
    'takes two pages of A4 for %s, printed from a phone',
    async (name, made) => {
      const { page, context, trespasses } = await openPage(app.browser, app.address, {
        ...{ width: 360, height: 780, timezone: 'Europe/Amsterdam' },
      })
      page.setDefaultTimeout(240_000)
      await seedEntries(page, app.address, made())
      await page.goto(`${app.address}result/doctor?lang=${language}`)
      await page.locator('.report[data-kind=doctor]').waitFor()
      const shown = await page
        .locator('.report :is(p, li, td, th):not(details *, .no-print *)')
        .allInnerTexts()
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
      const folder = process.env.LEGWORK_SCREENSHOTS
      if (folder !== undefined)
        await writeFile(`${folder}/doctor-${name.replaceAll(' ', '-')}-${language}.pdf`, pdf)
      const { text, pages } = textOfPdf(pdf)
      expect(pages).toBe(2)
      const raw = pdf.toString('latin1')
      expect(raw).toContain('/StructTreeRoot')
      expect(raw).toMatch(/\/FontFile[23]?/)
      // a minus sign stays a minus sign
      // a letter f and an i may be one sign in print
      const flat = (line: string) => line.normalize('NFKC').replace(/\s+/g, '')
      expect(shown.length).toBeGreaterThan(50)
      expect(shown.some((each) => each.includes('−'))).toBe(true)
      expect(shown.filter((each) => !flat(text).includes(flat(each)))).toEqual([])
      // the screen is as it was
      expect(await page.locator('.report.on-paper').count()).toBe(0)
      expect(trespasses).toEqual([])
      await context.close()
    },
    300_000,
  )
})
