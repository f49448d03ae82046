import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { openPage, testApp } from '../pages/browser.ts'
import { IntakePage } from '../pages/intake-page.ts'

const sizes = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'desktop', width: 1280, height: 900 },
] as const

/** A day as people say it: 8 things in 4 meals. */
const aDay = {
  nl: {
    breakfast: { sentence: '2 boterhammen en een banaan', parts: 2 },
    lunch: ['volkrenbrood', 'glas halfvolle melk'],
    dinner: ['200 g spinazie', 'aardappelen', 'zalm'],
    snack: ['handje amandelen'],
  },
  en: {
    breakfast: { sentence: '2 slices of bread and a banana', parts: 2 },
    lunch: ['wholemeal bred', 'glass of semi-skimmed milk'],
    dinner: ['200 g spinach', 'potatoes', 'salmon'],
    snack: ['handful of almonds'],
  },
} as const

const app = testApp()

async function logTheDay(model: IntakePage): Promise<void> {
  const day = aDay[model.language]
  await model.toMeal('breakfast')
  await model.addSentence(day.breakfast.sentence, day.breakfast.parts)
  await model.doneWithMeal()
  for (const meal of ['lunch', 'dinner', 'snack'] as const) {
    await model.toMeal(meal)
    for (const typed of day[meal]) await model.addFirst(typed)
    await model.doneWithMeal()
  }
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream())
    chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

const isoDay = (back: number): string => {
  const date = new Date()
  date.setDate(date.getDate() - back)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

async function importDiary(model: IntakePage, name: string, text: string): Promise<void> {
  await model.page
    .locator('.drop input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

describe.each(languages)('room Intake in %s', (language) => {
  describe.each(sizes)('on a $name', (size) => {
    it('takes a day of food in under 90 s, keeps it over a reload and shows it beside the need', async () => {
      const { page, context, trespasses } = await openPage(app.browser, app.address, size)
      const model = new IntakePage(page, app.address, language)
      await model.open()
      const begin = performance.now()
      await logTheDay(model)
      const seconds = (performance.now() - begin) / 1000
      console.log(`a day of food, ${language}, ${size.name}: ${seconds.toFixed(1)} s of steps`)
      expect(seconds).toBeLessThan(90)
      expect(await model.lines().count()).toBe(8)
      const before = await model.lines().allInnerTexts()
      await page.reload()
      await model.lines().first().waitFor()
      expect(await model.lines().allInnerTexts()).toEqual(before)
      await page.getByRole('link', { name: model.words.toPicture }).click()
      await page.locator('figure svg').first().waitFor()
      expect(await page.locator('main').innerText()).toContain(model.words.tellWho)
      await model.part('week').click()
      await page.getByText(model.words.tooFewDays, { exact: true }).waitFor()
      expect(await page.locator('main').innerText()).not.toMatch(/deficien|tekort/i)
      expect(trespasses).toEqual([])
      await context.close()
    })
  })

  it('changes, deletes and undoes; copies a day; keeps a recipe', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const model = new IntakePage(page, app.address, language)
    await model.open(`intake/day/${isoDay(1)}`)
    await model.toMeal('breakfast')
    await model.addSentence(aDay[language].breakfast.sentence, 2)
    await model.doneWithMeal()
    const before = await model.lines().allInnerTexts()

    await model.lines().first().click()
    await page.locator('#amount').fill('5')
    await page.getByRole('button', { name: model.words.save, exact: true }).click()
    await model.lines().first().waitFor()
    expect((await model.lines().allInnerTexts())[0]).toContain('5')
    await model.undo()
    expect(await model.lines().allInnerTexts()).toEqual(before)

    await model.lines().first().click()
    await page.getByRole('button', { name: model.words.remove, exact: true }).click()
    await page.getByText(model.words.removed).waitFor()
    expect(await model.lines().count()).toBe(1)
    await model.undo()
    expect(await model.lines().allInnerTexts()).toEqual(before)

    await page.locator('details summary', { hasText: model.words.keepAsRecipe }).click()
    await page.locator('#recipe-name').fill('A1')
    await page.getByRole('button', { name: model.words.save, exact: true }).click()
    await page.getByText(model.words.recipeKept('A1')).waitFor()

    await page.getByRole('link', { name: model.words.dayTitle.today, exact: true }).click()
    await page.getByRole('button', { name: model.words.copyDayBefore(2) }).click()
    await page.getByText(model.words.copied(2)).waitFor()
    expect(await model.lines().allInnerTexts()).toEqual(before)
    await model.toMeal('lunch')
    await page.getByRole('button', { name: 'A1' }).click()
    await page.getByText(model.words.savedMany(2)).waitFor()
    await model.doneWithMeal()
    expect(await model.lines().count()).toBe(4)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('keeps what is half typed over a reload, for its own meal alone', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const model = new IntakePage(page, app.address, language)
    await model.open()
    await model.toMeal('lunch')
    const typed = language === 'nl' ? '1,5 glas melk' : '1.5 glasses of milk'
    await model.search().fill(typed)
    await page.reload()
    await page.locator('.food-hits button').first().waitFor()
    expect(await model.search().inputValue()).toBe(typed)
    await page.getByRole('link', { name: model.words.doneToDay }).click()
    await model.toMeal('dinner')
    expect(await model.search().inputValue()).toBe('')
    await page.getByRole('link', { name: model.words.doneToDay }).click()
    await model.toMeal('lunch')
    await page.locator('.food-hits button').first().click()
    await page.locator('.portion-form').waitFor()
    expect(await page.locator('#amount').inputValue()).toBe(language === 'nl' ? '1,5' : '1.5')
    await page.locator('#amount').fill('2½')
    await page.reload()
    await page.locator('.portion-form').waitFor()
    expect(await page.locator('#amount').inputValue()).toBe('2½')
    await page.getByRole('button', { name: model.words.save, exact: true }).click()
    await model.search().waitFor()
    await model.doneWithMeal()
    expect(await model.lines().first().innerText()).toContain('2½')
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('breaks no word of a heading at letters of 200 % on 320 px', async () => {
    const small = { width: 320, height: 640 }
    const { page, context } = await openPage(app.browser, app.address, small)
    const model = new IntakePage(page, app.address, language)
    const day = isoDay(0)
    for (const path of ['intake', `intake/pills/${day}`, `intake/week/${day}`, 'intake/more']) {
      await model.open(path)
      const { broken, headings } = await page.evaluate(() => {
        document.documentElement.style.setProperty('--text-scale', '2')
        const all = [...document.querySelectorAll('main h1, main h2, main h3')]
        const words = all.flatMap((heading) => {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
            for (const word of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
              const range = document.createRange()
              range.setStart(node, word.index)
              range.setEnd(node, word.index + word[0].length)
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
              if (lines.size > 1) found.push(word[0])
            }
          return found
        })
        return { broken: words, headings: all.length }
      })
      expect(headings, path).toBeGreaterThan(0)
      expect(broken, path).toEqual([])
    }
    await context.close()
  })

  it('works by keyboard alone', async () => {
    const { page, context } = await openPage(app.browser, app.address, sizes[1])
    const model = new IntakePage(page, app.address, language)
    await model.open()
    const tabTo = async (wanted: (name: string) => boolean) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const on = document.activeElement
          return `${on?.id ?? ''} ${on?.getAttribute('aria-label') ?? on?.textContent ?? ''}`.trim()
        })
        if (wanted(name)) return
      }
      throw new Error('keyboard: what is wanted must be reachable, it is not')
    }
    await tabTo((name) => name === model.words.addTo.lunch)
    await page.keyboard.press('Enter')
    await model.heading(model.words.meals.lunch).waitFor()
    await tabTo((name) => name.startsWith('food-search'))
    await page.keyboard.type(language === 'nl' ? 'banaan' : 'banana')
    await page.locator('.food-hits button').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.portion-form').waitFor()
    await tabTo((name) => name === model.words.save)
    await page.keyboard.press('Enter')
    await page.locator('.undo-bar[data-empty=false]').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'food-search')
    await tabTo((name) => name === model.words.doneToDay)
    await page.keyboard.press('Enter')
    await model.lines().first().waitFor()
    expect(await model.lines().count()).toBe(1)
    await context.close()
  })

  it('writes the diary to a file and reads it back exactly, taking nothing twice', async () => {
    const first = await openPage(app.browser, app.address, sizes[1])
    const model = new IntakePage(first.page, app.address, language)
    await model.open()
    await logTheDay(model)
    await model.part('files').click()
    const text = await download(first.page, model.words.exportButton)
    expect(text.trim().split('\n')).toHaveLength(9)
    await importDiary(model, 'same.csv', text)
    await first.page.getByText(model.words.previewCounts(8, 1, 8)).waitFor()
    await first.context.close()

    const second = await openPage(app.browser, app.address, sizes[1])
    const other = new IntakePage(second.page, app.address, language)
    await other.open('intake/files')
    await importDiary(other, 'diary.csv', text)
    await second.page.getByText(other.words.previewCounts(8, 1, 0)).waitFor()
    await second.page.getByRole('button', { name: other.words.takeRows(8) }).click()
    await second.page.getByText(other.words.imported(8)).waitFor()
    expect(await download(second.page, other.words.exportButton)).toBe(text)
    await second.page.reload()
    await other.part('diary').click()
    await other.lines().first().waitFor()
    expect(await other.lines().count()).toBe(8)
    expect([...first.trespasses, ...second.trespasses]).toEqual([])
    await second.context.close()
  })

  it('refuses a broken diary whole, and a file that is no table', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const model = new IntakePage(page, app.address, language)
    await model.open('intake/files')
    const broken = 'date,item,amount\n2026-11-02,banana,1\n2026-13-02,banana,x\n'
    await importDiary(model, 'broken.csv', broken)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('2026-13-02')
    await page.locator('input[type=file][multiple]').setInputFiles({
      name: 'x.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a|b\n1|2\n'),
    })
    await page.getByRole('alert').nth(1).waitFor()
    await model.part('diary').click()
    expect(await model.lines().count()).toBe(0)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('imports a table of foods, finds them, and counts them after the table is gone', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[1])
    const model = new IntakePage(page, app.address, language)
    await model.open('intake/files')
    await page.locator('input[type=file][multiple]').setInputFiles({
      name: 'NEVO2099.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(inventedTable),
    })
    await page.getByRole('heading', { level: 3, name: 'NEVO' }).waitFor()
    await model.part('diary').click()
    await model.toMeal('snack')
    await model.addFirst('zonnekoek verzonnen')
    await model.doneWithMeal()
    expect(await model.lines().first().innerText()).toContain('40 mg')
    await model.part('files').click()
    await page.getByRole('button', { name: model.words.removeTable('NEVO') }).click()
    await page.getByRole('heading', { level: 3, name: 'NEVO' }).waitFor({ state: 'detached' })
    await page.reload()
    await model.part('diary').click()
    expect(await model.lines().first().innerText()).toContain('40 mg')
    expect(trespasses).toEqual([])
    await context.close()
  })
})

describe('speed', () => {
  it('searches without holding up the page: the time of the main thread is printed', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const model = new IntakePage(page, app.address, 'nl')
    const session = await context.newCDPSession(page)
    // thread time: what other programs on the machine do does not count
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    }
    let before = 0
    const taken = async (): Promise<number> => {
      const now = await spent()
      const since = now - before
      before = now
      return Math.round(since)
    }
    await model.open()
    const opening = await taken()
    await model.toMeal('lunch')
    await model.search().fill('x')
    await page.locator('.food-hits, main [role=status]').first().waitFor()
    await model.search().fill('')
    const entering = await taken()
    await model.search().pressSequentially('2 boterhammen met kaas en een glas melk', { delay: 80 })
    await page.locator('.meal-parts').waitFor()
    const typing = await taken()
    await page.getByRole('button', { name: model.words.saveParts(2) }).click()
    await page.getByText(model.words.savedMany(2)).waitFor()
    const saving = await taken()
    await model.doneWithMeal()
    await page.getByRole('link', { name: model.words.toPicture }).click()
    await page.locator('figure svg').first().waitFor()
    const drawing = await taken()
    console.log(
      `main thread at 4x CPU, ms in all: opening ${String(opening)}; entering ${String(entering)}; typing 39 letters ${String(typing)}; saving ${String(saving)}; picture ${String(drawing)}`,
    )
    expect(await page.locator('figure svg').count()).toBeGreaterThan(0)
    expect(trespasses).toEqual([])
    await context.close()
  })
})

/** Two invented rows in the form of a NEVO download: code, names, unit of amount, magnesium; decimal comma. */
const inventedTable = [
  'NEVO-versie|NEVO-code|Voedingsmiddelnaam|Engelse naam|Hoeveelheid|MG (mg)|CA (mg)|K (mg)|ENERCC (kcal)',
  'NEVO 2099|9001|Zonnekoek verzonnen|Zonnekoek verzonnen|per 100g|40,0|12|100|350',
  'NEVO 2099|9002|Maankoek verzonnen|Moon cake invented|per 100g||12|100|350',
].join('\n')
