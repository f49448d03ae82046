import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@legwork/base'
import { languages, shellWords } from '@legwork/i18n'
import type { ResultFile } from '@legwork/domain'
import { main } from '../../../cli/src/main.ts'
import { AnalysePageModel } from '../pages/analyse-page.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems } from '../pages/checks.ts'

const repository = resolve(import.meta.dirname, '../../../..')
const phone = { width: 360, height: 780 } as const
const desktop = { width: 1280, height: 900 } as const

const app = testApp()

describe.each(languages)('the first page in %s', (language) => {
  it('takes a person from the example to the answer without leaving the origin', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const model = new AnalysePageModel(page, language)
    await model.open(app.address)
    await model.tryExample()
    await model.analyse()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('figure svg').count()).toBeGreaterThanOrEqual(2)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('tells of every number where it comes from', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const model = new AnalysePageModel(page, language)
    await model.open(app.address)
    await model.tryExample()
    await model.analyse()
    const buttons = page.locator('main .source-button')
    // after the sentence, both pictures, both tables, the missing nights, the checks, the order, the count
    expect(await buttons.count()).toBeGreaterThanOrEqual(7)
    for (const button of await buttons.all()) {
      await button.click()
      const dialog = page.locator('dialog[open]')
      await dialog.getByText(shellWords[language].sourceInputs).waitFor()
      const told = await dialog.innerText()
      expect(told).toContain('84')
      expect(told).not.toMatch(/undefined|null|NaN/)
      await dialog.getByRole('button', { name: shellWords[language].close }).click()
    }
    await buttons.first().click()
    expect(await axeProblems(page)).toEqual([])
    await page.locator('dialog[open] .provenance a').first().click()
    await page.waitForURL(/\/evidence\/methods\//)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('refuses a broken diary with row, column and value, and keeps working', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const model = new AnalysePageModel(page, language)
    await model.open(app.address)
    await model.chooseBroken()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const text = await alert.innerText()
    expect(text).toContain('x7')
    expect(text).toContain('cramps')
    expect(text).toMatch(/\b3\b/)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('works by keyboard alone and goes back with the back button', async () => {
    const { page, context } = await openPage(app.browser, app.address, desktop)
    const model = new AnalysePageModel(page, language)
    await model.open(app.address)
    const pressUntil = async (name: string) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => document.activeElement?.textContent.trim())
        if (focused === name) return
      }
      throw new Error(`keyboard: ${name} must be reachable, it is not`)
    }
    await pressUntil(model.words.tryExample)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: model.words.columnsTitle }).waitFor()
    await pressUntil(model.words.analyse)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: model.words.answerTitle }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: model.words.columnsTitle }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: model.words.title }).waitFor()
    await context.close()
  })
})

/** 84 nights with an outcome of every family; Philox4x32-10, seed 20261122. */
function diaryOfEveryFamily(): string {
  const random = createRandom(20261122)
  const poisson = (mean: number): number => {
    let count = 0
    for (
      let left = Math.exp(-mean), at = random.nextUniform();
      at > left;
      at *= random.nextUniform()
    )
      count += 1
    return count
  }
  const rows = Array.from({ length: 84 }, (_, night) => {
    const treated = Math.floor(night / 14) % 2 === 1
    const date = new Date(Date.UTC(2026, 0, 5 + night)).toISOString().slice(0, 10)
    const cramps = poisson(treated ? 0.9 : 1.6)
    const burden = 3 + 4 * random.nextUniform() - (treated ? 0.8 : 0)
    const outcomes = [
      cramps,
      poisson(cramps * 2 * random.nextUniform()),
      cramps > 0 ? 1 : 0,
      Math.min(4, Math.floor(burden / 1.5)),
      burden.toFixed(2),
    ]
    return [date, treated ? 'magnesium' : 'placebo', ...outcomes].join(',')
  })
  return ['date,arm,poisson,negbin,bernoulli,ordinal,gaussian', ...rows, ''].join('\n')
}

async function commandSays(args: readonly string[], text: string): Promise<ResultFile> {
  let printed = ''
  const code = await main(['analyze', 'diary.csv', '--json', '--seed', '1', ...args], {
    stdout: (said) => {
      printed += said
    },
    stderr: () => undefined,
    readFile: () => Promise.resolve(text),
  })
  expect(code).toBe(0)
  return JSON.parse(printed) as ResultFile
}

describe('law L7: the page and the command line give the same numbers for the same diary', () => {
  const example = readFileSync(resolve(repository, 'examples/cramps-placebo-magnesium.csv'), 'utf8')
  const made = diaryOfEveryFamily()
  it.each([
    ['of the examples', example, 'cramps', 'poisson', 'unknown'],
    ...(['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const).map(
      (family) => [`of the family ${family}`, made, family, family, 'none'] as const,
    ),
  ] as const)('%s', async (_, diary, outcome, family, halfLife) => {
    const { page, context } = await openPage(app.browser, app.address, desktop)
    const model = new AnalysePageModel(page, 'en')
    await model.open(app.address)
    await model.chooseFile('diary.csv', diary)
    await page.getByRole('heading', { level: 1, name: model.words.columnsTitle }).waitFor()
    await model.choose('outcome', outcome)
    await model.choose('family', family)
    await model.choose('half-life', halfLife)
    await page.locator('#smallest-effect').fill('0.75')
    await model.analyse()
    const fromPage = (await model.savedResult()) as ResultFile
    const fromCommand = await commandSays(
      [
        ...['--outcome', outcome, '--family', family, '--smallest-effect', '0.75'],
        ...(halfLife === 'unknown' ? ['--half-life', '0,1,2,4,7'] : []),
      ],
      diary,
    )
    const [a] = fromPage.effects
    const [b] = fromCommand.effects
    if (a === undefined || b === undefined) throw new Error('effects: one must be there')
    // Law L4: engines of different age differ in the last bits of exp and log, never by 1e-9 SD.
    for (const key of Object.keys(b.quantiles) as (keyof typeof b.quantiles)[])
      expect(Math.abs(a.quantiles[key] - b.quantiles[key]) / b.sd).toBeLessThan(1e-9)
    expect(Math.abs(a.absolute.mean - b.absolute.mean) / b.absolute.sd).toBeLessThan(1e-9)
    expect(Math.abs(a.probabilityOfBenefit - b.probabilityOfBenefit)).toBeLessThan(1e-9)
    expect(a.verdict).toBe(b.verdict)
    expect(fromPage.model).toEqual(fromCommand.model)
    expect(fromPage.data).toEqual(fromCommand.data)
    await context.close()
  })
})
