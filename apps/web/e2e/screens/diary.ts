import { DiaryPageModel } from '../pages/diary-page.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

/** A Sunday morning in November. */
const sunday = '2026-11-15T07:30:00Z'

/** The night button and the diary in the states worth a look. */
export const diaryScreens: readonly Screen[] = [
  screenAt('night', 'night', '.night-button'),
  {
    name: 'night-noted',
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at('2026-11-15T02:12:00Z')
      await diary.open('night')
      await diary.tapNight()
    },
  },
  {
    name: 'diary-morning',
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at(sunday)
      await diary.open('diary')
      await page.locator('.night-form').waitFor()
    },
  },
  {
    name: 'diary-saved',
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
]
