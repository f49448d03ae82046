import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { seriesResultSchema } from '@legwork/domain'
import {
  dataWords,
  languages,
  seriesPartWords,
  seriesWords,
  shellWords,
  trialRefusalText,
} from '@legwork/i18n'
import { madeSeriesTrial } from '@legwork/testing'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll } from '../pages/checks.ts'
import { putEntries, settled } from '../pages/journal.ts'
import {
  chooseFiles,
  exampleStudy,
  fileOf,
  sentResults,
  seriesTrial,
  swallowedStudy,
} from '../pages/series-page.ts'
import { examplePerson, TrialPageModel } from '../pages/trial-page.ts'

const phone = { width: 360, height: 780 } as const
const desktop = { width: 1280, height: 900 } as const
const code = '00000000000000000001'

const app = testApp()

describe.each(languages)('a series of personal trials in %s', (language) => {
  const words = seriesPartWords[language]

  it.each([phone, desktop])(
    'is found from the menu, the trial and the data: $width px',
    async (size) => {
      const { page, context, trespasses } = await openPage(app.browser, app.address, size)
      const trial = new TrialPageModel(page, app.address, language)
      await trial.open('')
      await page.locator('.masthead-actions button').click()
      const menu = page.locator('dialog[open]')
      await menu.getByRole('heading', { name: shellWords[language].otherPlaces }).waitFor()
      await menu.getByRole('link', { name: shellWords[language].rooms.series, exact: true }).click()
      await trial.heading(words.title)
      await page.getByText(words.coordinateHint).waitFor()
      await trial.open('trial')
      await page.locator('main').getByRole('link', { name: words.title }).click()
      await trial.heading(words.title)
      await trial.open('data')
      await page.locator('main').getByRole('link', { name: dataWords[language].toSeries }).click()
      await trial.heading(words.title)
      expect(trespasses).toEqual([])
      await context.close()
    },
  )

  it('is joined after reading everything, fixes the draft, and can be left', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.prepared()
    await trial.open('series')
    await page.getByRole('link', { name: words.takePart }).click()
    await trial.heading(words.joinTitle)

    // a file that is none is refused, with what is wrong
    await chooseFiles(page, [
      fileOf('broken.json', exampleStudy.replace('"blocks": 4', '"blocks": 0')),
    ])
    await page.getByRole('alert').getByText('/design/blocks').waitFor()

    await chooseFiles(page, [fileOf('study.json', exampleStudy)])
    const texts = (JSON.parse(exampleStudy) as Study).texts[language]
    await page.getByRole('heading', { name: words.consent, exact: true }).waitFor()
    for (const text of [texts.title, texts.information, texts.consent])
      expect(await page.locator('main').innerText()).toContain(text)
    const join = page.getByRole('button', { name: words.join, exact: true })
    expect(await join.isDisabled()).toBe(true)
    expect(await axeProblems(page)).toEqual([])
    await page.getByLabel(words.agree).check()
    await join.click()
    await trial.heading(words.mineTitle)
    await page.getByText(words.refused({ type: 'not-started' })).waitFor()
    const drawn = await page.locator('.series-code').innerText()
    expect(drawn).toMatch(/^[0-9a-f]{20}$/)

    // the draft is there after a reload, with the design of the study and no other
    await settled(page)
    await page.reload()
    await trial.heading(words.mineTitle)
    expect(await page.locator('.series-code').innerText()).toBe(drawn)
    await trial.open('trial/design')
    await trial.heading(trial.words.designTitle)
    expect(await page.locator('main label.option').count()).toBe(1)
    expect(await page.locator('main label.option input').isChecked()).toBe(true)
    await trial.open('trial/outcome')
    await page.getByLabel(trial.words.smallest['0.5']).check()
    await trial.press(trial.words.next)
    await page
      .getByText(trialRefusalText(language, { type: 'series-fixed', part: 'plan' }))
      .waitFor()

    // and it starts as the study asks
    await trial.open('trial/plan')
    await trial.press(trial.words.freezeAndStart)
    await trial.heading(trial.words.runningTitle)
    await trial.open('series/mine')
    await page.getByText(words.refused({ type: 'not-ready', stage: 'running' })).waitFor()

    await trial.press(words.leave)
    await trial.press(words.leaveSure)
    await page.getByText(words.notIn).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('shows nothing of a study of magnesium while its gate is not open', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.open('series/join')
    const study = JSON.parse(exampleStudy) as Study
    const remedy = { type: 'magnesium', label: 'magnesium 100 mg elementair', timesADay: 2 }
    await chooseFiles(page, [fileOf('study.json', JSON.stringify({ ...study, remedy }))])
    await page.getByText(words.textsBehindGate).waitFor()
    const shown = await page.locator('main').innerText()
    expect(shown).not.toContain(study.texts[language].information)
    expect(shown).not.toMatch(/100|elementair/)
    expect(await page.getByRole('button', { name: words.join }).count()).toBe(0)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('of something of its own that is swallowed is joined through the questions, and goes on to its plan', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.prepared()
    await trial.open('series/join')
    // nobody would be let to try this, so the file itself is refused
    await chooseFiles(page, [fileOf('study.json', swallowedStudy('kinine 200 mg'))])
    await page.getByRole('alert').getByText('/remedy/name').waitFor()
    await chooseFiles(page, [fileOf('study.json', swallowedStudy('vitamine D 10 microgram'))])
    await page.getByRole('heading', { name: words.consent, exact: true }).waitFor()
    const main = page.locator('main')
    expect(await main.innerText()).toContain('vitamine D 10 microgram')
    const join = page.getByRole('button', { name: words.join, exact: true })
    const answer = (question: string, said: string) =>
      page
        .getByRole('group', { name: question, exact: true })
        .getByLabel(said, { exact: true })
        .check()
    const refused = (refusal: Parameters<typeof trialRefusalText>[1]) =>
      page.getByText(trialRefusalText(language, refusal)).waitFor()
    await page.getByLabel(trial.words.blinding.helper).check()
    await page.getByLabel(words.agree).check()
    expect(await join.isDisabled()).toBe(true)
    // nothing is refused before it was asked
    expect(await main.locator('.notice[data-kind=warning]').count()).toBe(0)
    await answer(trial.words.ownMedicine, trial.words.yes)
    await refused({ type: 'medicine', classes: [] })
    await answer(trial.words.ownMedicine, trial.words.no)
    await answer(trial.words.ownPharmacist, trial.words.unknown)
    await refused({ type: 'pharmacist-first' })
    expect(await join.isDisabled()).toBe(true)
    expect(await axeProblems(page)).toEqual([])
    await answer(trial.words.ownPharmacist, trial.words.yes)
    await join.click()
    await trial.heading(words.mineTitle)
    // the set-up has its remedy, and only the plan is left to fix
    await trial.open('trial/plan')
    await page.getByText('vitamine D 10 microgram').first().waitFor()
    await page.getByRole('button', { name: trial.words.freezeAndHandOver }).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('of something swallowed refuses who stands before a closed gate, and says why', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    const { answers } = examplePerson as { answers: Record<string, string> }
    await trial.prepared([], { ...examplePerson, answers: { ...answers, dialysis: 'yes' } })
    await trial.open('series/join')
    await chooseFiles(page, [fileOf('study.json', swallowedStudy('vitamine D 10 microgram'))])
    const refusal = {
      type: 'swallowed-gate-closed',
      answerFirst: [],
      questions: ['dialysis'],
    } as const
    await page.getByText(trialRefusalText(language, refusal)).waitFor()
    // neither a yes of the pharmacist nor to the text opens it
    for (const question of [trial.words.ownMedicine, trial.words.ownPharmacist])
      await page
        .getByRole('group', { name: question, exact: true })
        .getByLabel(question === trial.words.ownMedicine ? trial.words.no : trial.words.yes, {
          exact: true,
        })
        .check()
    await page.getByLabel(trial.words.blinding.helper).check()
    await page.getByLabel(words.agree).check()
    await page.getByText(trialRefusalText(language, refusal)).waitFor()
    expect(await page.getByRole('button', { name: words.join, exact: true }).isDisabled()).toBe(
      true,
    )
    await page.locator('main .notice').getByRole('link', { name: trial.words.toCheck }).click()
    await page.waitForURL(/\/check/)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('gives a result that is seen before it leaves, and is pooled with others', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    await page.goto(`${app.address}nowhere?lang=${language}`)
    await putEntries(page, madeSeriesTrial({ ...seriesTrial, seed: 1 }, code))
    const trial = new TrialPageModel(page, app.address, language)
    await trial.open('series/mine')
    await page.getByText(words.previewLead).waitFor({ timeout: 120_000 })
    await page.getByText(words.pseudonymous).waitFor()
    await page.getByText(words.wholeFile).click()
    const preview = await page.locator('.series-file').innerText()
    expect(await axeProblems(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    const [download] = await Promise.all([page.waitForEvent('download'), trial.press(words.save)])
    const text = await readFile(await download.path(), 'utf8')
    expect(text.trim()).toBe(preview.trim())
    const result = seriesResultSchema.parse(JSON.parse(text))
    expect([result.participant, result.completion]).toEqual([code, 'complete'])
    await page.getByText(words.saved).waitFor()

    await trial.open('series/coordinate')
    const pool = seriesWords[language]
    await page.locator('#series-kits').fill('8')
    const own = fileOf('participant-1.json', text)
    await chooseFiles(page, [own, ...sentResults(4), fileOf('again.json', text)])
    await page.getByRole('alert').getByText('again.json').waitFor({ timeout: 120_000 })
    await chooseFiles(page, [own, ...sentResults(4)])
    await page.getByText(pool.files(5)).waitFor({ timeout: 120_000 })
    await page.getByText('made-up-series').waitFor()
    await page.getByRole('alert').getByText('63').waitFor()
    // what a ratio says, in words
    expect(await page.locator('main').innerText()).toMatch(
      language === 'nl' ? /wil zeggen: \d+ waar het er/ : /means: \d+ where/,
    )
    expect(await axeProblems(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await page.locator('#series-kits').fill('5')
    await page.getByRole('note').getByText('100').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(trespasses).toEqual([])
    await context.close()
  })
})

interface Study {
  readonly texts: Readonly<
    Record<
      'nl' | 'en',
      { readonly title: string; readonly information: string; readonly consent: string }
    >
  >
}
