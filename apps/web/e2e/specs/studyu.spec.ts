import { describe, expect, it } from 'vitest'
import { analysePage, languages } from '@legwork/i18n'
import { openPage, testApp } from '../pages/browser.ts'
import { StudyUPage } from '../screens/studyu.ts'

const phone = { width: 360, height: 780, timezone: 'Europe/Amsterdam' } as const

const app = testApp()

describe.each(languages)('a study of StudyU in %s', (language) => {
  it('is shown before it is used, with what is not taken and why, and worked out', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}analyse?lang=${language}`)
    const studyU = new StudyUPage(page, app.address, language)
    await page.getByRole('link', { name: studyU.words.link }).click()
    await page.getByRole('heading', { level: 1, name: studyU.words.title }).waitFor()
    await studyU.chooseStudy()
    await page.getByRole('heading', { name: studyU.words.notTakenTitle }).waitFor()
    // eight parts of the study are not taken; each stands there with its reason
    const refused = await page
      .locator(`h3:text-is("${studyU.words.notTakenTitle}") + ul > li`)
      .allInnerTexts()
    expect(refused).toHaveLength(8)
    for (const line of refused) expect(line).toMatch(/: .{10,}/)
    await studyU.chooseAnswers()
    await page.locator('#studyu-participant').selectOption('p-1')
    await page.getByText(language === 'nl' ? '33 dagen met' : '33 days with').waitFor()
    await page.getByRole('button', { name: studyU.words.workOut }).click()
    const words = analysePage[language]
    await page.getByRole('heading', { level: 1, name: words.columnsTitle }).waitFor()
    await page.getByRole('button', { name: words.analyse }).click()
    await page.getByRole('heading', { level: 1, name: words.answerTitle }).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('has its order drawn once and kept, and refuses what is no study in words', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const studyU = new StudyUPage(page, app.address, language)
    await studyU.open()
    await studyU.chooseStudy(Buffer.from('nothing'))
    await page.getByText(studyU.words.notJson('study_definition.json')).waitFor()
    await studyU.chooseStudy(Buffer.from('{"id": "x"}'))
    await page.getByText('/interventions').waitFor()
    await studyU.chooseStudy()
    await page.getByRole('button', { name: studyU.words.draw }).click()
    const order = page.locator('ol.order li')
    await order.first().waitFor()
    const drawn = await order.allInnerTexts()
    expect(drawn).toHaveLength(4)
    // the same study again: the same order, no second draw
    await studyU.open()
    await studyU.chooseStudy()
    await order.first().waitFor()
    expect(await order.allInnerTexts()).toEqual(drawn)
    expect(await page.getByRole('button', { name: studyU.words.draw }).count()).toBe(0)
    expect(trespasses).toEqual([])
    await context.close()
  })
})
