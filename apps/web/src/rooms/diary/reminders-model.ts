import { addDays, toWallClock } from '@legwork/base'
import { fillableNights, remindersOf, writeCalendar } from '@legwork/domain'
import type {
  CalendarEvent,
  NightsView,
  ReminderTexts,
  TrialView,
  WritingPlace,
} from '@legwork/domain'

import { minuteOf } from './reminder-times.ts'
import type { ReminderTimes } from './reminder-times.ts'

/** Where a reminder opens the app. */
const pages: Readonly<Record<string, string>> = {
  morning: 'diary',
  evening: 'diary',
  gate: 'check',
  guess: 'diary/guess',
}

function page(uid: string): string {
  return Object.entries(pages).find(([kind]) => uid.includes(`-${kind}@`))?.[1] ?? 'diary'
}

/** Nights for which a diary without a running trial reminds. */
const diaryReminderNights = 28

/**
 * The events of the calendar file: those of the running trial, else a morning reminder for four weeks. `app` is the
 * address of the app, with a slash at its end.
 */
export function calendarEvents(
  trial: TrialView | null,
  times: ReminderTimes,
  app: string,
  texts: ReminderTexts,
  place: WritingPlace,
): readonly CalendarEvent[] {
  const morning = times.morning === null ? null : minuteOf(times.morning)
  const evening = times.evening === null ? null : minuteOf(times.evening)
  const running = trial !== null && (trial.phase === 'running' || trial.phase === 'paused')
  if (running) {
    const choices = { morning, evening, app, now: place.now, texts }
    return remindersOf(trial, choices).map((event) => ({ ...event, url: app + page(event.uid) }))
  }
  if (morning === null) return []
  return [
    {
      uid: 'diary-morning@legwork',
      date: addDays(toWallClock(place.now, place.zone, place.offsets).date, 1),
      minuteOfDay: morning,
      lengthMinutes: 5,
      everyDays: 1,
      times: diaryReminderNights,
      summary: texts.morning,
      description: texts.open,
      url: `${app}diary`,
    },
  ]
}

/** The calendar file; null when there is nothing to remind of. */
export function calendarFile(
  events: readonly CalendarEvent[],
  texts: ReminderTexts,
  now: number,
): string | null {
  return events.length === 0 ? null : writeCalendar(events, { name: texts.calendar, stamp: now })
}

export type ReminderKind = 'morning' | 'evening'

/** The reminder that comes next on this device, and in how many milliseconds by its wall clock; null when there is none. */
export function nextReminder(
  times: ReminderTimes,
  place: WritingPlace,
): { readonly kind: ReminderKind; readonly inMs: number } | null {
  const { minuteOfDay } = toWallClock(place.now, place.zone, place.offsets)
  const coming = (['morning', 'evening'] as const).flatMap((kind) => {
    const at = times[kind] === null ? null : minuteOf(times[kind])
    if (at === null) return []
    const minutes = at > minuteOfDay ? at - minuteOfDay : at - minuteOfDay + 24 * 60
    return [{ kind, inMs: Math.ceil(minutes * 60_000) }]
  })
  return coming.sort((a, b) => a.inMs - b.inMs)[0] ?? null
}

/** Whether a reminder still has something to say: not of a night that is told, not of an evening without a trial. */
export function isWorthIt(
  kind: ReminderKind,
  nights: NightsView,
  trial: TrialView | null,
  place: WritingPlace,
): boolean {
  if (kind === 'evening') return trial?.phase === 'running'
  return fillableNights(nights, place)[0]?.answered === false
}
