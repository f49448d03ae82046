import { describe, expect, it } from 'vitest'
import { intakeTexts, languages } from '@legwork/i18n'
import { openPage, testApp } from '../pages/browser.ts'
import { IntakePage } from '../pages/intake-page.ts'

const phone = { width: 360, height: 780 } as const

const app = testApp()

describe.each(languages)('pills in the room Intake, in %s', (language) => {
  it('reads a label: 900 mg of citrate is 102 to 146 mg of magnesium, twice a day', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const model = new IntakePage(page, app.address, language)
    await model.open()
    await page.getByRole('link', { name: model.words.addPills }).click()
    const label = language === 'nl' ? 'magnesiumcitraat 900 mg' : 'magnesium citrate 900 mg'
    await page.locator('#label-text').fill(label)
    const range = language === 'nl' ? '102 tot 146 mg' : '102 to 146 mg'
    await page.locator('.taken-form .answer', { hasText: range }).waitFor()
    await page.getByRole('button', { name: model.words.moreOfIt }).last().click()
    await page.getByRole('button', { name: model.words.save, exact: true }).click()
    await page.locator('#day-total').waitFor()
    expect(await page.locator('main').innerText()).toContain(
      language === 'nl' ? '204 tot 291 mg' : '204 to 291 mg',
    )
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('takes no label without magnesium and no count that is none, and tells of the upper level', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const model = new IntakePage(page, app.address, language)
    await model.open()
    await page.getByRole('link', { name: model.words.addPills }).click()
    const save = page.getByRole('button', { name: model.words.save, exact: true })
    await page.locator('#label-text').fill('ferrofumaraat 200 mg')
    await page.getByText(model.words.labelNoMagnesium).waitFor()
    await save.click()
    expect(await page.locator('#label-text').inputValue()).toBe('ferrofumaraat 200 mg')
    await page.locator('#label-text').fill('Mg 285 mg (elemental)')
    await page.locator('.taken-form .answer').waitFor()
    for (const wrong of ['99', '0', '1,5', 'abc']) {
      await page.locator('#times').fill(wrong)
      await page.getByText(model.words.timesWrong).waitFor()
      expect(await save.isDisabled()).toBe(true)
    }
    await page.locator('#times').fill('3')
    await page.locator('#at-once').fill('500')
    await page.getByText(model.words.doseTooMuch).waitFor()
    expect(await save.isDisabled()).toBe(true)
    await page.locator('#at-once').fill('2')
    await page.getByText(model.words.doseUnusual).waitFor()
    expect(await save.isDisabled()).toBe(true)
    await page.locator('#at-once').fill('1')
    await page.getByText(model.words.doseUnusual).waitFor({ state: 'detached' })
    await save.click()
    await page.locator('#day-total').waitFor()
    await page.getByRole('link', { name: model.words.toPicture }).click()
    // 3 times 285 mg is above the 250 mg of EFSA
    const said = intakeTexts[language].upperLevelDay.above('250 mg')
    await page.getByText(said).waitFor()
    await page.getByText(model.words.noFoodWritten).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })
})
