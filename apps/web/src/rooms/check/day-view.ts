import type { TimetableData, TimetableEvent, TimetableStretch } from '@legwork/charts'
import { defaultDay, tooClose } from '@legwork/domain'
import type { Person, SafetyCheck, TimetableRow } from '@legwork/domain'
import {
  assumedTexts,
  chartLabels,
  checkWords,
  clashTexts,
  timetableLines,
  tooCloseText,
} from '@legwork/i18n'
import type { Language, TimetableLine } from '@legwork/i18n'
import type { FactTexts } from '@legwork/knowledge'

/** The timetable of the day as the screen tells it. Times of magnesium come from what the gate cleared, or are not there. */
export type DayView =
  | { readonly type: 'withheld' }
  | { readonly type: 'too-complex' }
  | {
      readonly type: 'impossible'
      readonly clash: readonly string[]
      /** what to do about it: whom to ask, and never to stop a medicine */
      readonly advice: readonly string[]
      /** the general rule is one of those that clash */
      readonly general: boolean
    }
  | {
      readonly type: 'timetable'
      readonly lines: readonly TimetableLine[]
      readonly picture: TimetableData
      /** medicines that a source keeps apart from each other, and that stand near each other here */
      readonly near: readonly string[]
      /** parts of the day that the person did not tell */
      readonly assumed: readonly string[]
      /** the general rule for every other medicine: an instruction, so only here */
      readonly general: string | null
    }

type Cleared = Pick<SafetyCheck, 'timetable' | 'spacing' | 'assumed'>

/** The day of a person from a check; `withheld` unless the gate is open. Pure. */
export function dayView(
  check: Cleared,
  person: Person,
  language: Language,
  texts: FactTexts,
): DayView {
  if (check.timetable === null) return { type: 'withheld' }
  const timetable = check.timetable.value
  if (timetable.type === 'too-complex') return { type: 'too-complex' }
  if (timetable.type === 'impossible')
    return {
      type: 'impossible',
      clash: clashTexts(language, timetable.clash).rules,
      advice: clashTexts(language, timetable.clash).advice,
      general: timetable.clash.some((rule) => rule.startsWith('general:')),
    }
  return {
    type: 'timetable',
    lines: timetableLines(language, timetable.rows),
    picture: pictureOf(timetable.rows, check.spacing?.value ?? [], person, language),
    near: tooClose(timetable.rows).map((pair) => tooCloseText(language, pair)),
    assumed: assumedTexts(
      language,
      Object.fromEntries(check.assumed.map((part) => [part, defaultDay[part]])),
    ),
    general: texts['spacing.default'].text ?? null,
  }
}

function pictureOf(
  rows: readonly TimetableRow[],
  spacing: NonNullable<SafetyCheck['spacing']>['value'],
  person: Person,
  language: Language,
): TimetableData {
  const words = checkWords[language]
  const time = (part: 'wake' | 'bed' | 'breakfast' | 'lunch' | 'dinner') =>
    minuteOf(person.day?.[part] ?? defaultDay[part])
  const doses = rows.flatMap(({ kind, label, times }) =>
    times.map((clock): TimetableEvent => ({
      minute: minuteOf(clock),
      kind: kind === 'supplement' ? 'magnesium' : 'medicine',
      label,
    })),
  )
  const meals = (['breakfast', 'lunch', 'dinner'] as const).map((meal): TimetableEvent => ({
    minute: time(meal),
    kind: 'meal',
    label: words.times[meal],
  }))
  const apart = rows.flatMap((row) => {
    const hours = spacing.find(
      ({ name }) => row.label === name || row.label.startsWith(`${name} (`),
    )
    if (hours === undefined || row.kind === 'supplement') return []
    return row.times.map((clock): TimetableStretch => ({
      from: wrapped(minuteOf(clock) - hours.hoursAfter * 60),
      to: wrapped(minuteOf(clock) + hours.hoursBefore * 60),
      kind: 'apart',
      label: words.apartOf(row.label),
    }))
  })
  const sleep: TimetableStretch = {
    from: time('bed'),
    to: time('wake'),
    kind: 'sleep',
    label: chartLabels[language].timetable.stretches.sleep,
  }
  return {
    title: words.timetableTitle,
    start: Math.floor(time('wake') / 60) * 60,
    events: [...doses, ...meals],
    stretches: [sleep, ...apart],
  }
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

function wrapped(minute: number): number {
  return ((Math.round(minute) % 1440) + 1440) % 1440
}
