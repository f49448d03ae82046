import { DiaryPageModel } from '../pages/diary-page.ts'
import { addDays, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent } from '@legwork/domain'
import { diaryTrialWords, sideEffectName } from '@legwork/i18n'
import { told, trialContents } from '../../test/diary/build.ts'
import { seedJournal } from '../pages/journal.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

/** A Sunday morning in November. */
const sunday = '2026-11-15T07:30:00Z'

const evening = (text: string): CivilDate => {
  const date = parseCivilDate(text)
  if (!date.ok) throw new Error(`evening: must be a date, got ${text}`)
  return date.value
}

/** A screen of the diary on that Sunday, with this journal. */
function screenOf(
  name: string,
  path: string,
  contents: readonly EntryContent[],
  act?: (diary: DiaryPageModel) => Promise<void>,
): Screen {
  return {
    name,
    visit: async (page, address, language) => {
      const diary = new DiaryPageModel(page, address, language)
      await diary.at(sunday)
      await seedJournal(page, address, contents)
      await diary.open(path)
      await act?.(diary)
    },
  }
}

const start = evening('2026-10-20')
/** Some weeks of a diary: none, some, recalled by hand, a gap. */
const weeks = Array.from({ length: 24 }, (_, nth) =>
  nth % 7 === 5 ? [] : [told(addDays(start, nth), { cramps: (nth * 5) % 4, pain: nth % 6 })],
).flat()
const trial = [...trialContents({ start }), ...weeks]

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
  screenOf('diary-trial', 'diary', trial, async ({ page }) => {
    await page.locator('.tonight').waitFor()
  }),
  screenOf('diary-side-effects', 'diary', trial, async (diary) => {
    await diary.button(diary.words.someSideEffects).click()
    await diary.page.locator('details.more summary').click()
  }),
  screenOf('diary-stop-question', 'diary', trial, async (diary) => {
    await diary.button(diary.words.someSideEffects).click()
    await diary.page
      .getByRole('checkbox', { name: sideEffectName(diary.language, 'slowPulse') })
      .check()
    await diary.button(diary.words.save).click()
    await diary.page.locator('.hold').waitFor()
  }),
  screenOf(
    'diary-stopped',
    'diary',
    [...trial, told(evening('2026-11-13'), { cramps: 1, sideEffects: ['slowPulse'] })],
    async (diary) => {
      const { stoppedTitle } = diaryTrialWords[diary.language]
      await diary.page.getByRole('heading', { name: stoppedTitle }).waitFor()
    },
  ),
  screenOf('diary-night-recalled', 'diary/2026-11-13', trial, async ({ page }) => {
    await page.locator('.night-form').waitFor()
  }),
  screenOf('diary-night-too-old', 'diary/2026-11-08', trial),
  screenOf('diary-guess', 'diary/guess', trial, async ({ page }) => {
    await page.getByRole('radio').first().check()
  }),
  screenOf('diary-paper', 'diary/paper', trial),
  screenOf('diary-grid', 'diary/grid', trial, async ({ page }) => {
    await page.locator('input[data-row="5"][data-column="0"]').fill('x')
    await page.locator('.grid-problem').waitFor()
  }),
  screenOf('diary-reminders', 'diary/reminders', trial),
]
