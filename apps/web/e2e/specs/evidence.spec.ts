import { describe, expect, it } from 'vitest'
import { answerEvidence, evidenceQuestions } from '@legwork/domain'
import { evidenceMethods, formatNumber, languages, shellWords } from '@legwork/i18n'
import { openPage, testApp } from '../pages/browser.ts'
import { axeProblems, sidewaysScroll, smallTargets } from '../pages/checks.ts'
import { EvidencePageModel } from '../pages/evidence-page.ts'

const sizes = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'desktop', width: 1280, height: 900 },
] as const

const pregnancy = 'pregnancy-magnesium-free'

const app = testApp()

describe.each(languages)('the room Evidence in %s', (language) => {
  describe.each(sizes)('on a $name', (size) => {
    it('tells what is known of magnesium and cramps in pregnancy', async () => {
      const { page, context, trespasses } = await openPage(app.browser, app.address, size)
      const room = new EvidencePageModel(page, language)
      const answer = answerEvidence(pregnancy)
      if (answer === null) throw new Error('pregnancy: the question must be there')
      const look = async () => {
        expect(await axeProblems(page)).toEqual([])
        expect(await smallTargets(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      }
      const question = room.words.questions[pregnancy] ?? ''

      await room.open(app.address)
      await page.getByRole('link', { name: question }).click()
      await room.waitForTitle(question)
      const main = page.locator('main')
      expect(await main.innerText()).toContain(answer.summary[language])
      expect(await main.innerText()).toContain(room.words.sure['very low'])
      expect(await main.innerText()).toContain(room.words.pregnant)
      await page.locator('figure svg').first().waitFor()
      // first level: no p-values
      expect(await main.innerText()).not.toMatch(/\bp\s*[=<>]/i)
      await look()

      await page.getByRole('link', { name: room.words.seeTrials(6) }).click()
      await room.waitForTitle(room.words.trialsTitle)
      await page.locator('figure svg').first().waitFor()
      const n = (value: number) => formatNumber(language, value, 2)
      const { bayesian } = answer.pooled ?? {}
      if (bayesian === undefined) throw new Error('pregnancy: must be pooled')
      const pooled = room.words.effectOf({
        estimate: n(bayesian.estimate),
        lower: n(bayesian.lower),
        upper: n(bayesian.upper),
      })
      expect(await main.innerText()).toContain(pooled)
      await page.locator('#model').selectOption('equal')
      await page.getByText(room.words.differNone).waitFor()
      expect(await main.innerText()).not.toContain(pooled)
      expect(page.url()).toContain('model=equal')
      await look()

      await page.getByRole('link', { name: /^Araújo 2020/ }).click()
      await room.waitForTitle('Araújo 2020')
      expect(await main.innerText()).toContain('27.2% (18/66)')
      expect(await main.innerText()).toContain(room.words.trapsTitle)
      await look()
      await page.getByRole('button', { name: shellWords[language].sourceQuestion }).first().click()
      const source = page.locator('dialog[open] a')
      await source.first().waitFor()
      expect(await source.first().getAttribute('href')).toMatch(/^https:\/\//)
      await page.keyboard.press('Escape')
      await page.goBack()
      await room.waitForTitle(room.words.trialsTitle)
      expect(await page.locator('#model').inputValue()).toBe('equal')

      await room.open(app.address, pregnancy, 'reviews')
      const reviews = await room.reviews()
      expect(reviews.length).toBe(answer.published.length)
      expect(reviews[0]).toContain('Cochrane 2020')
      await look()
      expect(trespasses).toEqual([])
      await context.close()
    })
  })

  it('is walked by keyboard alone, and the back button retraces it', async () => {
    const { page, context } = await openPage(app.browser, app.address, sizes[1])
    const room = new EvidencePageModel(page, language)
    const question = room.words.questions[pregnancy] ?? ''
    await room.open(app.address)
    await room.press(question)
    await room.waitForTitle(question)
    await room.press(room.words.seeTrials(6))
    await room.waitForTitle(room.words.trialsTitle)
    await page.locator('figure svg').first().waitFor()
    await room.press('Dahle 1995')
    await room.waitForTitle('Dahle 1995')
    await room.press(shellWords[language].sourceQuestion)
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.goBack()
    await room.waitForTitle(room.words.trialsTitle)
    await page.goBack()
    await room.waitForTitle(question)
    await page.goBack()
    await room.waitForTitle(room.words.title)
    await context.close()
  })

  it('opens every question, its trials and its reviews from their addresses', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const room = new EvidencePageModel(page, language)
    for (const question of evidenceQuestions()) {
      await room.open(app.address, question.id)
      await room.waitForTitle(room.words.questions[question.id] ?? '')
      await room.open(app.address, question.id, 'trials')
      await room.waitForTitle(room.words.trialsTitle)
      await room.open(app.address, question.id, 'reviews')
      await room.waitForTitle(room.words.reviewsTitle)
    }
    for (const { id, title } of evidenceMethods[language]) {
      await room.open(app.address, 'methods', id)
      await room.waitForTitle(title)
    }
    for (const lost of ['nothing', `${pregnancy}/trial/nobody`, 'methods/nothing', 'claims/0']) {
      await room.open(app.address, lost)
      await page.getByText(room.words.notHere).waitFor()
    }
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('takes the own number of cramps, with a comma', async () => {
    const { page, context } = await openPage(app.browser, app.address, sizes[0])
    const room = new EvidencePageModel(page, language)
    await room.open(app.address, 'cramps-magnesium-frequency')
    await page.locator('#own-rate').fill('7,5')
    const title = room.words.dotsTitle('magnesium', formatNumber(language, 7.5, 1))
    await page.getByRole('heading', { level: 3, name: title }).waitFor()
    expect(await page.locator('figure svg').count()).toBe(2)
    await context.close()
  })

  it('finds a claim by a misspelt word, keeps the search at a reload, and opens it by its address', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const room = new EvidencePageModel(page, language)
    await room.open(app.address, 'claims')
    await page.locator('.trial-list li').first().waitFor()
    const count = () => page.locator('.trial-list li').count()
    expect(await count()).toBe(25)
    await page.getByRole('button', { name: room.words.showMore(25) }).click()
    expect(await count()).toBe(50)
    await page.locator('#claim-search').fill('calcuim')
    await page.locator('#claim-verdict').selectOption('imprecise')
    const found = await count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(25)
    await page.reload()
    await page.locator('.trial-list li').first().waitFor()
    expect(await page.locator('#claim-search').inputValue()).toBe('calcuim')
    expect(await count()).toBe(found)
    await page.locator('.trial-list a').first().click()
    await page.getByRole('heading', { name: room.words.better }).waitFor()
    expect(page.url()).toMatch(/\/evidence\/claims\/\d+/)
    await page.getByRole('button', { name: shellWords[language].sourceQuestion }).click()
    await page.locator('dialog[open] .provenance').first().waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })
})

describe('the main thread', () => {
  it('leaves the pooling to a worker, one for all questions', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, sizes[0])
    const room = new EvidencePageModel(page, 'nl')
    await room.open(app.address)
    expect(page.workers()).toEqual([])
    await room.open(app.address, pregnancy)
    await page.locator('figure svg').first().waitFor()
    await page.getByRole('link', { name: room.words.seeTrials(6) }).click()
    await page.locator('figure svg').nth(3).waitFor()
    await page.locator('#model').selectOption('dl')
    await page.getByText(/I²/).waitFor()
    expect(page.workers().map((worker) => /evidence\.worker/.test(worker.url()))).toEqual([true])
    expect(trespasses).toEqual([])
    await context.close()
  })
})
