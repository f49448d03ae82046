import { addDays, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent } from '@legwork/domain'
import { told, trialContents } from '../../test/diary/build.ts'
import { DiaryPageModel } from '../pages/diary-page.ts'
import { seedJournal } from '../pages/journal.ts'
import { pageAt } from './page-at.ts'
import type { Screen } from './screen.ts'

/** A Sunday morning in November. */
export const sunday = '2026-11-15T07:30:00Z'

export const evening = (text: string): CivilDate => {
  const date = parseCivilDate(text)
  if (!date.ok) throw new Error(`evening: must be a date, got ${text}`)
  return date.value
}

/** A screen on that Sunday, with this journal. */
export function sundayScreen(
  name: string,
  path: string,
  contents: readonly EntryContent[],
  act?: (diary: DiaryPageModel) => Promise<void>,
): Screen {
  return {
    name,
    at: pageAt(path),
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

/** A blinded trial of magnesium that has gone on for 26 nights. */
export const trialUnderWay: readonly EntryContent[] = [...trialContents({ start }), ...weeks]

/** That trial, after a night with a very slow pulse: it is held. */
export const trialHeld: readonly EntryContent[] = [
  ...trialUnderWay,
  told(evening('2026-11-13'), { cramps: 1, sideEffects: ['slowPulse'] }),
]

/** That trial, drawn on paper or by a helper, after it was stopped on Saturday. */
export const trialStopped = (blinding: 'helper' | 'paper'): readonly EntryContent[] => [
  ...trialContents({ start, blinding, stopped: evening('2026-11-14') }),
  ...weeks,
]
