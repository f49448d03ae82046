import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addDays } from '@legwork/base'
import { kitWords, languages, trialRefusalText } from '@legwork/i18n'
import { day } from '../../test/diary/build.ts'
import { openPage, testApp } from '../pages/browser.ts'
import { nightsBefore, TrialPageModel } from '../pages/trial-page.ts'

const phone = { width: 360, height: 780 } as const
const magnesium = 'magnesium 100 mg elementair'

const app = testApp()

/** What the device keeps of the trial: kinds and sizes, and whatever is not the sealed list itself. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('legwork')
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('kept: the database must open'))
      }
    })
    const rows = await new Promise<{ kind: string; payload: string }[]>((resolve, reject) => {
      const request = database.transaction('entries').objectStore('entries').getAll()
      request.onsuccess = () => {
        resolve(request.result as { kind: string; payload: string }[])
      }
      request.onerror = () => {
        reject(new Error('kept: the entries must be read'))
      }
    })
    database.close()
    return rows
      .filter(({ kind }) => kind.startsWith('trial'))
      .map(({ kind, payload }) => ({ kind, size: payload.length, payload }))
  })

describe.each(languages)('a personal trial in %s', (language) => {
  it('is set up and started in the open, stopped, and remembers what happened', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.prepared()
    await trial.open('trial')
    await trial.follow(trial.words.begin)
    await trial.heading(trial.words.remedyTitle)
    await trial.choose('stretching')
    await trial.setUp()
    await trial.press(trial.words.freezeAndStart)
    await trial.heading(trial.words.runningTitle)
    await page.getByText(trial.words.openLabel).waitFor()
    await page.reload()
    await trial.heading(trial.words.runningTitle)
    await trial.press(trial.words.pause)
    await page.getByText(trial.words.pausedNote).waitFor()
    await trial.press(trial.words.resume)
    await trial.follow(trial.words.stopEarly)
    await page.locator('.answer-button').first().click()
    await trial.press(trial.words.stopYes)
    await trial.heading(trial.words.runningTitle)
    await page.getByText(trial.words.orderTitle).waitFor()
    await trial.follow(trial.words.historyTitle)
    await page.getByText(trial.words.history['trial/stopped']).waitFor()
    await page.getByText(trial.words.history['trial/resumed']).waitFor()
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('is sealed by a helper on another device, and opened with the key at the end', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.prepared()
    await trial.choose('magnesium', magnesium)
    await trial.setUp()
    await trial.press(trial.words.freezeAndHandOver)
    await trial.heading(trial.words.handOverTitle)
    const link = await page.locator('#helper-link').inputValue()

    const helper = await openPage(app.browser, app.address, phone)
    await helper.page.goto(`${link.replace('/kit#', `/kit?lang=${language}#`)}`)
    const kit = kitWords[language]
    await helper.page.getByRole('button', { name: kit.draw, exact: true }).click()
    await helper.page.getByRole('heading', { level: 1, name: kit.drawnTitle }).waitFor()
    const back = await helper.page.locator('#return-link').inputValue()
    const key = (await helper.page.locator('.key-text').innerText()).trim()
    const list = await helper.page.locator('table').first().innerText()
    await helper.context.close()

    // a link that was cut short on the way is refused in place
    await page.locator('#returned').fill(back.slice(0, -7))
    await trial.press(trial.words.takeReturned)
    await page.getByRole('alert').waitFor()
    // opened on this device, where the page stands already, the link fills itself in
    await page.goto(back)
    await page.waitForFunction(
      (link) => document.querySelector<HTMLTextAreaElement>('#returned')?.value === link,
      back,
    )
    await trial.press(trial.words.takeReturned)
    await trial.heading(trial.words.runningTitle)
    await page.getByText(trial.words.blinded).waitFor()

    // the participant's device holds neither key nor order
    const held = JSON.stringify(await kept(page))
    expect(held).not.toContain(key.replaceAll(' ', ''))
    expect(held).not.toContain('"sequence"')

    // months later
    await page.clock.setFixedTime(new Date(`${addDays(day('2026-11-15'), 200)}T08:00:00Z`))
    await trial.open('trial')
    await trial.follow(trial.words.stopEarly)
    await page.locator('.answer-button').first().click()
    await trial.press(trial.words.stopYes)
    await trial.follow(trial.words.openTitle)
    await page.locator('#key').fill(`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)
    await trial.press(trial.words.openList)
    await page.getByRole('alert').waitFor()
    await page.locator('#key').fill(key)
    await trial.press(trial.words.openList)
    await page.getByText(trial.words.verified).waitFor()
    const opened = await page.locator('ol.order li').allInnerTexts()
    expect(opened.length).toBeGreaterThan(3)
    const arms = opened.map((line) => line.split(': ')[1] ?? '')
    const packed = arms.map((arm) => list.indexOf(arm))
    expect(packed.every((at) => at >= 0)).toBe(true)
    expect([...trespasses, ...helper.trespasses]).toEqual([])
    await context.close()
  })

  it('keeps magnesium closed when the gate is, and refuses 600 mg and a medicine by whatever name', async () => {
    const { page, context } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, language)
    await trial.open('trial/remedy/magnesium')
    await page.getByText(trial.words.amountBehindGate).waitFor()
    expect(await page.getByRole('button', { name: trial.words.chooseThis }).count()).toBe(0)
    await trial.prepared()
    const refused = async (name: string, type: 'above-upper-level' | 'medicine') => {
      await trial.open('trial/remedy/own-swallowed')
      await page.locator('#own-name').fill(name)
      await trial.press(trial.words.chooseThis)
      const start = trialRefusalText(
        language,
        type === 'medicine'
          ? { type, classes: [] }
          : { type, perDay: { low: 600, high: 600 }, level: 250, authority: 'eu' },
      )
      await page.getByText(start).waitFor()
    }
    await refused('Magnesium 600 mg', 'above-upper-level')
    await refused('ibuprofen', 'medicine')
    await context.close()
  })
})

describe('what a trial can show', () => {
  it('is worked out and seen before anything can be fixed, for this very design; stopped, it is asked again', async () => {
    const { page, context, trespasses } = await openPage(app.browser, app.address, phone)
    const trial = new TrialPageModel(page, app.address, 'en')
    await trial.prepared(nightsBefore)
    await trial.choose('stretching')
    await trial.setUp()
    const fix = page.getByRole('button', { name: trial.words.freezeAndStart, exact: true })
    // it begins by itself, can be stopped, and until it is done nothing can be fixed
    await trial.press(trial.words.stopWeighing)
    await page.locator('main [role=status] progress').waitFor({ state: 'detached' })
    expect(await fix.isDisabled()).toBe(true)
    expect(await page.locator('.chances').count()).toBe(0)
    await trial.press(trial.words.weigh)
    await page.locator('.chances').waitFor({ timeout: 240_000 })
    expect(await fix.isEnabled()).toBe(true)
    // kept: after a reload it is there at once
    await page.reload()
    await page.locator('.chances').waitFor()
    // another length was never weighed
    await trial.open('trial/design')
    await page.locator('main label.option').nth(1).click()
    await page.getByRole('button', { name: trial.words.weigh, exact: true }).waitFor()
    expect(await page.locator('.chances').count()).toBe(0)
    await page.locator('main label.option').first().click()
    await page.locator('.chances').waitFor()
    // a first evening in the past or next year cannot be
    await trial.open('trial/plan')
    await page.locator('.chances').waitFor()
    for (const bad of ['2026-11-14', '2027-11-15']) {
      await page.locator('#first-evening').fill(bad)
      await page.locator('#first-evening-error:not(:empty)').waitFor()
      expect(await fix.isDisabled()).toBe(true)
    }
    await page.locator('#first-evening').fill('2026-11-20')
    await page.locator('#first-evening-error:empty').waitFor({ state: 'attached' })
    await trial.press(trial.words.freezeAndStart)
    await trial.heading(trial.words.runningTitle)
    expect(JSON.stringify(await kept(page))).toContain('baselineNights')
    expect(trespasses).toEqual([])
    await context.close()
  }, 300_000)
})
