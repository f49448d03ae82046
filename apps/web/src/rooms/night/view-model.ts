import { studyNight, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent, HeldTap, NightsView, Tap, WritingPlace } from '@legwork/domain'

/** A shaking hand taps twice: what comes sooner than this after a tap is the same tap. */
const sameTapMs = 3000

/** Whether a tap now is the same movement of the hand as the last one. `last` and `now`: milliseconds since 1970. */
export function isSameTap(last: number | null, now: number): boolean {
  return last !== null && now >= last && now - last < sameTapMs
}

/** The night that is now: from noon to noon, named by its evening. */
export function nightNow({ now, zone, offsets }: WritingPlace): CivilDate {
  return studyNight(now, zone, offsets)
}

/** A moment as the clock beside the bed shows it: "3:12". */
export function clockOf(at: number, { zone, offsets }: Omit<WritingPlace, 'now'>): string {
  const minute = Math.floor(toWallClock(at, zone, offsets).minuteOfDay)
  return `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
}

/** A tap that was made and is not on disk yet. */
export interface WaitingTap {
  readonly content: EntryContent
  readonly tap: Tap
  readonly status: 'saving' | 'failed'
}

/** What the night screen shows. */
export interface NightScreen {
  /** taps of this night, those on their way to the disk included */
  readonly count: number
  /** clock times of the taps on disk, in order */
  readonly clocks: readonly string[]
  readonly status: 'quiet' | 'saving' | 'failed'
}

/** The screen from the taps of the night that are on disk and those that wait. */
export function nightScreen(
  view: NightsView,
  waiting: readonly WaitingTap[],
  place: WritingPlace,
): NightScreen {
  const night = nightNow(place)
  const kept: readonly HeldTap[] = view.nights.get(night)?.taps ?? []
  const mine = waiting.filter(({ tap }) => tap.night === night)
  return {
    count: kept.length + mine.length,
    clocks: kept.map(({ at, zone }) => clockOf(at, { zone, offsets: place.offsets })),
    status: waiting.some(({ status }) => status === 'failed')
      ? 'failed'
      : waiting.length > 0
        ? 'saving'
        : 'quiet',
  }
}
