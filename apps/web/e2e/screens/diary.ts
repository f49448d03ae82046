import { diaryTrialWords, sideEffectName } from '@legwork/i18n'
import { DiaryPageModel } from '../pages/diary-page.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'
import { sunday, sundayScreen, trialHeld, trialUnderWay } from './sunday.ts'

/** The night button and the diary in the states worth a look. */
export const diaryScreens: readonly Screen[] = [
  screenAt('night', 'night', '.night-button'),
  {
    name: 'night-noted',
    at: '/night',
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at('2026-11-15T02:12:00Z')
      await diary.open('night')
      await diary.tapNight()
    },
  },
  {
    name: 'diary-morning',
    at: '/diary',
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at(sunday)
      await diary.open('diary')
      await page.locator('.night-form').waitFor()
    },
  },
  {
    name: 'diary-saved',
    at: '/diary',
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at(sunday)
      await diary.open('diary')
      await diary.tap(diary.answer(diary.words.ask.cramps, '2'))
      await diary.tap(diary.answer(diary.words.ask.pain, '4'))
      await page.locator('details.more summary').click()
      await diary.tap(diary.button(diary.words.save))
      await diary.saved()
    },
  },
  sundayScreen('diary-trial', 'diary', trialUnderWay, async ({ page }) => {
    await page.locator('.tonight').waitFor()
  }),
  sundayScreen('diary-side-effects', 'diary', trialUnderWay, async (diary) => {
    await diary.button(diary.words.someSideEffects).click()
    await diary.page.locator('details.more summary').click()
  }),
  sundayScreen('diary-stop-at-once', 'diary', trialUnderWay, async (diary) => {
    await diary.button(diary.words.someSideEffects).click()
    await diary.page
      .getByRole('checkbox', { name: sideEffectName(diary.language, 'slowPulse') })
      .check()
    await diary.button(diary.words.save).click()
    await diary.page.locator('.hold').waitFor()
  }),
  sundayScreen('diary-stopped', 'diary', trialHeld, async (diary) => {
    const { stoppedTitle } = diaryTrialWords[diary.language]
    await diary.page.getByRole('heading', { name: stoppedTitle }).waitFor()
  }),
  sundayScreen('diary-night-recalled', 'diary/2026-11-13', trialUnderWay, async ({ page }) => {
    await page.locator('.night-form').waitFor()
  }),
  sundayScreen('diary-night-too-old', 'diary/2026-11-08', trialUnderWay),
  sundayScreen('diary-guess', 'diary/guess', trialUnderWay, async ({ page }) => {
    await page.getByRole('radio').first().check()
  }),
  sundayScreen('diary-paper', 'diary/paper', trialUnderWay),
  sundayScreen('diary-grid', 'diary/grid', trialUnderWay, async ({ page }) => {
    await page.locator('input[data-row="5"][data-column="0"]').fill('x')
    await page.locator('.grid-problem').waitFor()
  }),
  screenAt('diary-not-found', 'diary/somewhere'),
  sundayScreen('diary-reminders', 'diary/reminders', trialUnderWay),
]
