import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  diaryTrialWords,
  differenceName,
  formatClock,
  guessReasonText,
  languages,
  reminderWords,
  sheetWords,
  shellWords,
  sideEffectName,
  stopRuleText,
  takenText,
  urgencyText,
} from '@legwork/i18n'
import { trialContents, told } from '../../test/diary/build.ts'
import { testApp } from '../pages/browser.ts'
import { diaryAt } from '../pages/diary-page.ts'
import type { DiaryPageModel } from '../pages/diary-page.ts'
import { seedJournal } from '../pages/journal.ts'

const evening = (text: string): CivilDate => {
  const date = parseCivilDate(text)
  if (!date.ok) throw new Error(`evening: must be a date, got ${text}`)
  return date.value
}

const app = testApp()

/** In a trial under way: a morning on which a sign of too much magnesium is told. */
async function tellSlowPulse(diary: DiaryPageModel): Promise<void> {
  const { page, language, words } = diary
  await seedJournal(page, app.address, trialContents({ start: evening('2026-11-10') }))
  await diary.open('diary')
  await diary.tap(diary.answer(words.ask.cramps, '1'))
  await diary.tap(diary.button(words.someSideEffects))
  await diary.tap(page.getByRole('checkbox', { name: sideEffectName(language, 'slowPulse') }))
  await diary.tap(diary.button(words.save))
}

describe.each(languages)('the morning entry in %s', (language) => {
  it('takes at most six taps for a typical night of a trial with four outcomes', async () => {
    const { page, context, trespasses, diary } = await diaryAt(
      app,
      language,
      '2026-11-15T07:30:00Z',
    )
    await seedJournal(page, app.address, trialContents({ start: evening('2026-11-10') }))
    await diary.open('diary')
    const { words } = diary
    await diary.tap(diary.answer(words.ask.cramps, '2'))
    await diary.tap(diary.answer(words.ask.minutes, '10'))
    await diary.tap(diary.answer(words.ask.pain, '4'))
    await diary.tap(diary.answer(words.ask.sleep, '3'))
    await diary.tap(diary.answer(words.ask.taken, takenText(language, 'yes')))
    await diary.tap(diary.button(words.noSideEffectsSave))
    await diary.saved()
    expect(diary.clicks).toBeLessThanOrEqual(6)
    await page.getByText(shellWords[language].saved, { exact: true }).waitFor()
    await page.reload()
    const { parts } = words
    await page
      .getByText(words.told([parts.cramps(2), parts.minutes(10), parts.pain(4), parts.sleep(3)]))
      .waitFor()
    // tonight's box, and no word of what is in it
    await page.getByText(diaryTrialWords[language].box(1), { exact: true }).waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(/placebo/i)
    expect(trespasses).toEqual([])
    await context.close()
  })

  it('takes two taps for a night without cramps, and no cramps is a 0', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    await diary.open('diary')
    const { words } = diary
    await diary.tap(diary.button(words.save))
    await page.getByText(words.nothingToldYet, { exact: true }).waitFor()
    diary.clicks = 0
    await diary.tap(diary.answer(words.ask.cramps, words.noCramps))
    await diary.tap(diary.button(words.save))
    await diary.saved()
    expect(diary.clicks).toBe(2)
    await page.getByText(words.told([words.parts.cramps(0)]), { exact: true }).waitFor()
    await context.close()
  })

  it('starts with the taps of the night, asks kindly about fewer, and can be corrected', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T02:12:00Z')
    const { words } = diary
    await diary.open('night')
    await diary.tapNight()
    await page.clock.setSystemTime(new Date('2026-11-15T03:40:00Z'))
    await page.locator('.night-button').click()
    await page.getByText(diary.night.thisNight(2), { exact: true }).waitFor()
    await page.clock.setSystemTime(new Date('2026-11-15T07:30:00Z'))
    await diary.open('diary')
    await page.getByText(words.fromTaps(2), { exact: true }).waitFor()
    await diary.tap(diary.answer(words.ask.cramps, '1'))
    await page.getByText(words.fewerThanTaps(2, 1), { exact: true }).waitFor()
    // half filled in, the page is closed and opened again: nothing is lost
    await page.reload()
    await page.getByText(words.fewerThanTaps(2, 1), { exact: true }).waitFor()
    await diary.tap(diary.button(words.save))
    await diary.saved()
    const clocks = ['3:12', '4:40'].map((clock) => formatClock(language, clock))
    await page.getByText(words.tappedAt(clocks.join(', ')), { exact: true }).waitFor()
    await diary.tap(diary.button(words.correct))
    await diary.tap(diary.answer(words.ask.cramps, '3'))
    await diary.tap(diary.button(words.save))
    await diary.saved()
    await page.getByText(words.told([words.parts.cramps(3)]), { exact: true }).waitFor()
    await page.reload()
    await page.getByText(words.told([words.parts.cramps(3)]), { exact: true }).waitFor()
    await context.close()
  })

  it('works by keyboard alone', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const { words } = diary
    await diary.open('diary')
    const { keyboard } = page
    const group = (name: string) => page.getByRole('group', { name }).getByRole('radio').first()
    await group(words.ask.cramps).focus()
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await keyboard.press('Tab')
    await keyboard.press('ArrowRight')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await keyboard.press('Enter')
    await diary.saved()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('saved-line')
    const { parts } = words
    await page.getByText(words.told([parts.cramps(1), parts.minutes(2), parts.pain(1)])).waitFor()
    await context.close()
  })

  it('catches up with two nights from memory, is kind about missed ones, refuses what is too old', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const { words } = diary
    await seedJournal(page, app.address, [told(evening('2026-11-08'), { cramps: 2 })])
    await diary.open('diary')
    await page.getByText(words.missed(3), { exact: true }).waitFor()
    const section = page.locator('section', { has: page.locator('#catch-up') })
    expect(await section.getByRole('link').count()).toBe(2)
    await section.getByRole('link').first().click()
    await page.waitForURL(`${app.address}diary/2026-11-13`)
    await page.getByText(words.recalledLead, { exact: true }).waitFor()
    await diary.tap(diary.answer(words.ask.cramps, '1'))
    await diary.tap(diary.button(words.save))
    await diary.saved()
    await page.getByText(words.howTold.recalled, { exact: true }).waitFor()
    await diary.open('diary/2026-11-09')
    expect(await page.getByRole('button', { name: words.save, exact: true }).count()).toBe(0)
    await page.getByRole('link', { name: words.toGrid }).waitFor()
    await diary.open('diary/2026-11-20')
    expect(await page.getByRole('button', { name: words.save, exact: true }).count()).toBe(0)
    // an older night that was told can be seen and corrected
    await diary.open('diary')
    await page.locator('a[href="/diary/2026-11-08"]').click()
    await diary.tap(diary.button(words.correct))
    await diary.tap(diary.answer(words.ask.cramps, words.noCramps))
    await diary.tap(diary.button(words.save))
    await diary.saved()
    await page.getByText(words.howTold.fresh, { exact: true }).waitFor()
    await context.close()
  })
})

describe.each(languages)('paper, grid, reminders and guess in %s', (language) => {
  const sheet = sheetWords[language]
  const cell = (page: Page, row: number, column: number) =>
    page.locator(`input[data-row="${String(row)}"][data-column="${String(column)}"]`)

  it('prints two weeks on each page of A4, with the dates filled in', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-10-20T08:00:00Z')
    await seedJournal(page, app.address, trialContents({ start: evening('2026-10-19') }))
    await diary.open('diary/paper')
    await page.locator('#paper-count').selectOption('28')
    const file = await page.pdf({ preferCSSPageSize: true })
    const folder = process.env.LEGWORK_SCREENSHOTS
    if (folder !== undefined) await writeFile(`${folder}/diary-paper-${language}.pdf`, file)
    const pdf = file.toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
    // the width of A4 between its margins, 188 mm
    await page.setViewportSize({ width: 711, height: 1036 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sheet tbody tr').count()).toBe(28)
    await page.getByText(/^(zondag 25 oktober|Sunday 25 October)$/).waitFor()
    // nothing is cut off: every sheet holds what is in it
    const spilled = await page
      .locator('.sheet')
      .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length)
    expect(spilled).toBe(0)
    await context.close()
  })

  it('types a paper diary over by keyboard alone, validates in place, saves all or nothing', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    await diary.open('diary/grid')
    const { keyboard } = page
    await cell(page, 0, 0).focus()
    for (const text of ['2', '10', '4', '3', 'c', 'warm']) {
      await keyboard.type(text)
      await keyboard.press('Enter')
    }
    // the second night: a slip, seen at once
    await keyboard.type('x')
    await page.locator('.grid-problem .field-error').waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.type('0')
    await diary.button(sheet.saveAll).focus()
    await keyboard.press('Enter')
    await page.getByText(sheet.notSaved, { exact: true }).waitFor()
    // the focus goes to what is wrong, and nothing is half saved, not even after a reload
    expect(await cell(page, 1, 0).evaluate((each) => each === document.activeElement)).toBe(true)
    await page.reload()
    expect(await cell(page, 0, 0).inputValue()).toBe('2')
    expect(await page.getByText(sheet.alreadyTold).count()).toBe(0)
    await cell(page, 1, 0).fill('1')
    await diary.button(sheet.saveAll).click()
    await page.getByText(sheet.savedNights(3), { exact: true }).waitFor()
    expect(await page.getByText(sheet.alreadyTold).count()).toBe(3)
    await diary.open('diary/2026-11-01')
    await page.getByText(diary.words.howTold.paper, { exact: true }).waitFor()
    await context.close()
  })

  it('shows on the screen of a phone what is wrong in the last column', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    await diary.open('diary/grid')
    const different = cell(page, 0, 4)
    await different.focus()
    await different.fill('z')
    const problem = page.locator('.grid-problem .field-error')
    await problem.waitFor()
    // the table was moved sideways to reach the cell
    expect(await page.locator('.grid-scroll').evaluate((each) => each.scrollLeft)).toBeGreaterThan(
      0,
    )
    const box = await problem.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360)
    await context.close()
  })

  it('lets the stop rules act on what was typed over', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    await seedJournal(page, app.address, trialContents({ start: evening('2026-11-10') }))
    await diary.open('diary/grid')
    // the columns of a trial: cramps, minutes, pain, sleep, done, side effects
    await cell(page, 12, 5).fill('1')
    await cell(page, 13, 5).fill('1 2')
    await diary.button(sheet.saveAll).click()
    const trialWords = diaryTrialWords[language]
    await page.getByRole('heading', { name: trialWords.stoppedTitle }).waitFor()
    await context.close()
  })

  it('makes a calendar file, and asks for notifications only on a tap', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const words = reminderWords[language]
    await page.addInitScript(() => {
      const asked = Notification.requestPermission.bind(Notification)
      Notification.requestPermission = () => {
        document.documentElement.dataset.asked = 'yes'
        return asked()
      }
    })
    await diary.open('diary/reminders')
    await page.locator('#remind-morning').fill('07:15')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      diary.button(words.makeFile).click(),
    ])
    expect(download.suggestedFilename()).toBe(words.fileName)
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toMatch(/DTSTART:20261116T071500\r\n/)
    expect(text).toMatch(/RRULE:FREQ=DAILY;INTERVAL=1;COUNT=28\r\n/)
    expect(text).toContain(`URL:${app.address}diary`)
    expect(await page.locator('html').getAttribute('data-asked')).toBeNull()
    await page.reload()
    expect(await page.locator('#remind-morning').inputValue()).toBe('07:15')
    await context.close()
  })

  it('asks for a guess when a period is over, and keeps it', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const words = diaryTrialWords[language]
    await seedJournal(page, app.address, trialContents({ start: evening('2026-11-01') }))
    await diary.open('diary')
    await page.getByRole('link', { name: words.toGuess }).click()
    await diary.button(words.guessSave).click()
    await page.getByText(words.guessIncomplete, { exact: true }).waitFor()
    await page.getByRole('radio', { name: words.placebo }).check()
    await page.getByRole('radio', { name: words.certainties[1] ?? '' }).check()
    await page.getByRole('radio', { name: guessReasonText(language, 'effect') }).check()
    await diary.button(words.guessSave).click()
    await page.waitForURL(`${app.address}diary`)
    expect(await page.getByRole('link', { name: words.toGuess }).count()).toBe(0)
    await context.close()
  })
})

describe.each(languages)('stop rules in the diary in %s', (language) => {
  const trialWords = diaryTrialWords[language]

  it('stops the trial with the one tap that tells a sign of too much magnesium', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    await tellSlowPulse(diary)
    const title = page.getByRole('heading', { name: trialWords.stoppedTitle })
    await title.waitFor()
    const urgent = urgencyText(language, 'emergency', '112')
    await page.getByText(urgent).waitFor()
    // the page went to it: the warning and the call are on the screen, and no word of what to take tonight
    expect(await title.evaluate((each) => each === document.activeElement)).toBe(true)
    for (const shown of [title, page.locator('.hold a[href="tel:112"]')]) {
      const box = await shown.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(780)
    }
    expect(await page.getByText(trialWords.box(1), { exact: true }).count()).toBe(0)
    // it was saved with that tap: walking away changes nothing
    await page.reload()
    await title.waitFor()
    await page.getByText(urgent).waitFor()
    expect(await page.getByText(trialWords.box(1), { exact: true }).count()).toBe(0)
    // it stands on every screen of the diary and there is no way to put it away
    await diary.open('diary/2026-11-13')
    await title.waitFor()
    await context.close()
  })

  it('takes a slip of the finger back, and the trial stays on hold', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const { words } = diary
    await tellSlowPulse(diary)
    await diary.tap(diary.button(trialWords.takeAway))
    await page.getByText(trialWords.takenAway, { exact: true }).waitFor()
    expect(await page.locator('.hold').count()).toBe(0)
    await page.getByText(trialWords.paused, { exact: true }).waitFor()
    await page.reload()
    await page.getByText(trialWords.paused, { exact: true }).waitFor()
    await page.getByText(words.told([words.parts.cramps(1)]), { exact: true }).waitFor()
    expect(await page.getByText(trialWords.box(1), { exact: true }).count()).toBe(0)
    await context.close()
  })

  it('pauses at once at a changed medicine', async () => {
    const { page, context, diary } = await diaryAt(app, language, '2026-11-15T07:30:00Z')
    const { words } = diary
    await seedJournal(page, app.address, trialContents({ start: evening('2026-11-10') }))
    await diary.open('diary')
    await diary.tap(diary.answer(words.ask.cramps, '1'))
    await page.locator('details.more summary').click()
    await diary.tap(
      page.getByRole('checkbox', { name: differenceName(language, 'medicine-changed') }),
    )
    await diary.tap(diary.button(words.noSideEffectsSave))
    await page.getByRole('heading', { name: trialWords.waitingTitle }).waitFor()
    await page.getByText(stopRuleText(language, 'new-medicine'), { exact: true }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: trialWords.waitingTitle }).waitFor()
    expect(await page.getByText(trialWords.box(1), { exact: true }).count()).toBe(0)
    await context.close()
  })
})
