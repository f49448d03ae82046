import type { Page } from 'playwright-core'
import type { Language } from '@legwork/i18n'
import { IntakePage } from '../pages/intake-page.ts'
import type { Screen } from './screen.ts'
import { screenAt } from './screen.ts'

const sentence = {
  nl: '2 boterhammen met kaas en een glas melk',
  en: '2 slices of bread with cheese and a glass of milk',
} as const

/** A day with something in it, and a supplement. */
async function withADay(page: Page, address: string, language: Language): Promise<IntakePage> {
  const model = new IntakePage(page, address, language)
  await model.open()
  await model.toMeal('breakfast')
  await model.search().fill(sentence[language])
  await page.locator('.meal-parts').waitFor()
  await page.locator('form button[type=submit]').first().click()
  await page.locator('.undo-bar[data-empty=false]').waitFor()
  await model.doneWithMeal()
  await page.getByRole('link', { name: model.words.addPills }).click()
  await page
    .locator('#label-text')
    .fill(language === 'nl' ? 'magnesiumcitraat 900 mg' : 'magnesium citrate 900 mg')
  await page.getByRole('button', { name: model.words.save, exact: true }).click()
  await page.locator('#day-total').waitFor()
  return model
}

/** Four days that do not follow each other: enough for a usual intake. */
const weekFile = (): string => {
  const day = (back: number): string => {
    const date = new Date()
    date.setDate(date.getDate() - back)
    const two = (value: number) => String(value).padStart(2, '0')
    return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  }
  const rows = [6, 4, 2, 0].flatMap((back) => [
    `${day(back)},08:00,food,wholemeal-bread,4,snee`,
    `${day(back)},12:30,food,milk-semi-skimmed,2,glas`,
    `${day(back)},18:30,food,spinach-cooked,${String(100 + 30 * back)},g`,
    `${day(back)},18:30,food,banana,2,stuk`,
    `${day(back)},20:00,food,almonds,${String(20 + 5 * back)},g`,
    `${day(back)},22:00,supplement,magnesium citrate 900 mg,1,`,
  ])
  return `date,time,kind,item,amount,unit\n${rows.join('\n')}\n`
}

async function importWeek(page: Page, address: string, language: Language): Promise<IntakePage> {
  const model = new IntakePage(page, address, language)
  await model.open('intake/files')
  await page.locator('.drop input[type=file]').setInputFiles({
    name: 'week.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(weekFile()),
  })
  await page.locator('h3').filter({ hasText: 'week.csv' }).waitFor()
  return model
}

async function withAWeek(page: Page, address: string, language: Language): Promise<IntakePage> {
  const model = await importWeek(page, address, language)
  await page.locator('.card button[data-kind=primary]').click()
  await page.locator('.undo-bar[data-empty=false]').waitFor()
  await model.open('intake/who')
  await page.locator('#age').fill('66')
  await page.locator('input[value=female]').check()
  await page.getByRole('link', { name: model.words.doneWho }).click()
  await page.locator('.room-menu').waitFor()
  return model
}

async function withARecipe(page: Page, address: string, language: Language): Promise<IntakePage> {
  const model = new IntakePage(page, address, language)
  await model.open('intake/recipes/new')
  await page.locator('#recipe-name').fill(language === 'nl' ? 'Mijn ontbijt' : 'My breakfast')
  await model.search().fill(sentence[language])
  await page.locator('.meal-parts').waitFor()
  await page.locator('.meal-parts ~ button').click()
  await page.locator('.recipe-parts').waitFor()
  return model
}

const screenOf = (name: string, at: Screen['at'], visit: Screen['visit']): Screen => ({
  name,
  at,
  visit,
})

/** Every screen of room Intake. */
export const intakeScreens: readonly Screen[] = [
  screenAt('intake-empty', 'intake'),
  screenOf('intake-day', '/intake/day/:date', async (page, address, language) => {
    await withADay(page, address, language)
  }),
  screenOf('intake-search', '/intake/add/:date/:meal', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await model.toMeal('lunch')
    await model.search().fill(language === 'nl' ? 'volkrenbrood' : 'wholemeal bred')
    await page.locator('.food-hits').waitFor()
  }),
  screenOf('intake-sentence', '/intake/add/:date/:meal', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await model.toMeal('breakfast')
    await model.search().fill(sentence[language])
    await page.locator('.meal-parts').waitFor()
  }),
  screenOf('intake-portion', '/intake/add/:date/:meal', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await model.toMeal('lunch')
    await model.search().fill(language === 'nl' ? '2 boterhammen' : '2 slices of bread')
    await page.locator('.food-hits button').first().click()
    await page.locator('.portion-form').waitFor()
  }),
  screenOf('intake-food-source', '/intake/add/:date/:meal', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await model.toMeal('lunch')
    await model.search().fill(language === 'nl' ? 'banaan' : 'banana')
    await page.locator('.food-hits button').first().click()
    await page.locator('.portion-form .source-button').click()
    await page.locator('dialog[open] dl').waitFor()
  }),
  screenOf('intake-recent', '/intake/add/:date/:meal', async (page, address, language) => {
    const model = await withADay(page, address, language)
    await model.toMeal('breakfast')
    await page.locator('#recent').waitFor()
  }),
  screenOf('intake-edit', '/intake/edit/:id', async (page, address, language) => {
    const model = await withADay(page, address, language)
    await model.lines().first().click()
    await model.heading(model.words.editTitle).waitFor()
  }),
  screenOf('intake-pills', '/intake/pills/:date', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await page.getByRole('link', { name: model.words.addPills }).click()
    await page
      .locator('#label-text')
      .fill(language === 'nl' ? 'magnesiumcitraat 900 mg' : 'magnesium citrate 900 mg')
    await page.locator('.taken-form .answer').waitFor()
  }),
  screenOf('intake-pills-choose', '/intake/pills/:date', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await page.getByRole('link', { name: model.words.addPills }).click()
    await page.locator('input[value=choose]').check()
    await page.locator('#label-amount').fill('400')
    await page.locator('.taken-form .answer').waitFor()
  }),
  screenOf('intake-picture', '/intake/picture/:date', async (page, address, language) => {
    const model = await withADay(page, address, language)
    await page.getByRole('link', { name: model.words.toPicture }).click()
    await page.locator('figure svg').first().waitFor()
  }),
  screenOf('intake-picture-empty', '/intake/picture/:date', async (page, address, language) => {
    const model = new IntakePage(page, address, language)
    await model.open()
    await model.part('picture').click()
    await page.locator('main h1').waitFor()
  }),
  screenOf('intake-few-days', '/intake/week/:date', async (page, address, language) => {
    const model = await withADay(page, address, language)
    await model.part('week').click()
    await page.locator('figure svg').first().waitFor()
  }),
  screenOf('intake-week', '/intake/week/:date', async (page, address, language) => {
    const model = await withAWeek(page, address, language)
    await model.part('week').click()
    await page.locator('figure svg').first().waitFor()
  }),
  screenOf('intake-more', '/intake/more', async (page, address, language) => {
    const model = await withAWeek(page, address, language)
    await model.part('more').click()
    await page.locator('.gap-list summary').first().click()
  }),
  screenOf('intake-recipe', '/intake/recipes/:id', async (page, address, language) => {
    await withARecipe(page, address, language)
  }),
  screenOf('intake-recipes', '/intake/recipes', async (page, address, language) => {
    const model = await withARecipe(page, address, language)
    await page.getByRole('link', { name: model.words.allRecipes }).click()
    await model.heading(model.words.recipesTitle).waitFor()
  }),
  screenAt('intake-recipes-empty', 'intake/recipes'),
  screenAt('intake-files', 'intake/files', '.drop'),
  screenOf('intake-import', '/intake/files', async (page, address, language) => {
    await importWeek(page, address, language)
  }),
  screenAt('intake-who', 'intake/who'),
]
