import { addDays } from '@legwork/base'
import { nightCount } from '@legwork/stats'
import { firstEvening, gateEveryDays } from '../trial/protocol.ts'
import type { TrialView } from '../trial/view.ts'
import { writeCalendar } from './calendar-text.ts'
import type { CalendarEvent } from './calendar-text.ts'

/** Texts of a calendar, from i18n. They never say to take anything: only the app knows whether a stop rule holds. */
export interface ReminderTexts {
  readonly calendar: string
  readonly morning: string
  readonly evening: string
  readonly gate: string
  readonly guess: string
  readonly open: string
}

export interface ReminderChoices {
  /** minutes since midnight; null: none */
  readonly morning: number | null
  readonly evening: number | null
  /** address of the app, without a fragment */
  readonly app: string | null
  /** milliseconds since 1970 */
  readonly now: number
  readonly texts: ReminderTexts
}

/** Where a reminder leads in the app. */
const links = { morning: 'nights/morning', evening: 'trial', gate: 'check', guess: 'trial/guess' }

/**
 * The events of a running trial: each morning to fill in the night, each evening to look what to do, every 28 days the
 * questions of the gate (magnesium), and a guess at the end of every blinded period. Empty before the start.
 */
export function remindersOf(view: TrialView, choices: ReminderChoices): readonly CalendarEvent[] {
  const { design, protocol, trial } = view
  if (design === null || protocol === null) return []
  const { morning, evening, app, texts } = choices
  const first = firstEvening(design)
  const nights = nightCount(design)
  const event = (
    kind: keyof typeof links,
    more: Pick<CalendarEvent, 'date' | 'minuteOfDay' | 'everyDays' | 'times'>,
  ): CalendarEvent => ({
    uid: `${trial}-${kind}@legwork`,
    lengthMinutes: 5,
    summary: texts[kind],
    description: texts.open,
    url: app === null ? null : `${app}#/${links[kind]}`,
    ...more,
  })
  const events: CalendarEvent[] = []
  if (morning !== null)
    events.push(
      event('morning', {
        date: addDays(first, 1),
        minuteOfDay: morning,
        everyDays: 1,
        times: nights,
      }),
    )
  if (evening !== null)
    events.push(
      event('evening', { date: first, minuteOfDay: evening, everyDays: 1, times: nights }),
    )
  const asked = evening ?? morning
  const gates = Math.floor((nights - 1) / gateEveryDays)
  if (protocol.gateEveryDays !== null && asked !== null && gates > 0)
    events.push(
      event('gate', {
        date: addDays(first, gateEveryDays),
        minuteOfDay: asked,
        everyDays: gateEveryDays,
        times: gates,
      }),
    )
  const guessed = morning ?? evening
  if (protocol.blinding !== 'open' && guessed !== null)
    events.push(
      event('guess', {
        date: addDays(first, design.baselineNights + design.nightsPerPeriod),
        minuteOfDay: guessed,
        everyDays: design.nightsPerPeriod,
        times: design.blocks * design.periodsPerBlock,
      }),
    )
  return events
}

/** The calendar file of a running trial. */
export function reminderFile(view: TrialView, choices: ReminderChoices): string {
  const header = { name: choices.texts.calendar, stamp: choices.now }
  return writeCalendar(remindersOf(view, choices), header)
}
