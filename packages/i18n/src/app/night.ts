import { formatClock, formatDate } from '../format.ts'
import type { Language } from '../language.ts'

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** A day of the week by its number: Monday 1 … Sunday 7. */
function weekdayName(language: Language, day: number): string {
  const name = weekdays[language][(((day - 1) % 7) + 7) % 7]
  if (name === undefined) throw new Error(`weekdayName: day must be 1 to 7, got ${String(day)}`)
  return name
}

/** A study night as people name it, by the weekday of its evening (Monday 1 … Sunday 7). */
export function nightName(language: Language, evening: number): string {
  const [from, to] = [weekdayName(language, evening), weekdayName(language, evening + 1)]
  return language === 'nl' ? `de nacht van ${from} op ${to}` : `the night from ${from} to ${to}`
}

/** "za. 14 november", for a list: the evening that names a night. */
export function eveningName(language: Language, evening: number, isoDate: string): string {
  const name = weekdayName(language, evening)
  const date = formatDate(language, isoDate).replace(/ \d{4}$/, '')
  return `${name} ${date}`
}

/** The words of the night button: few, because it is night. */
export interface NightWords {
  readonly title: string
  readonly button: string
  readonly once: string
  readonly thisNight: (count: number) => string
  readonly saving: string
  readonly noted: (clock: string) => string
  readonly failed: string
  readonly tryAgain: string
  readonly mistake: string
  readonly takenBack: (clock: string) => string
  readonly whatHelps: string
  readonly morning: string
  readonly times: string
}

export const nightWords: Readonly<Record<Language, NightWords>> = {
  nl: {
    title: 'Nachtknop',
    button: 'Kramp',
    once: 'Tik één keer per kramp',
    thisNight: (count) =>
      count === 0 ? 'Deze nacht nog niets' : `Deze nacht: ${String(count)} keer`,
    saving: 'Bezig met noteren …',
    noted: (clock) => `Genoteerd om ${formatClock('nl', clock)} uur. Ga maar weer slapen.`,
    failed: 'Nog niet genoteerd.',
    tryAgain: 'Opnieuw proberen',
    mistake: 'Dat was een vergissing',
    takenBack: (clock) => `De tik van ${formatClock('nl', clock)} uur telt niet mee.`,
    whatHelps: 'Wat kan ik nu doen?',
    morning: 'Het is ochtend',
    times: 'Getikt om',
  },
  en: {
    title: 'Night button',
    button: 'Cramp',
    once: 'Tap once for each cramp',
    thisNight: (count) =>
      count === 0
        ? 'Nothing yet tonight'
        : count === 1
          ? 'Tonight: once'
          : `Tonight: ${String(count)} times`,
    saving: 'Writing it down …',
    noted: (clock) => `Noted at ${formatClock('en', clock)}. Go back to sleep.`,
    failed: 'Not written down yet.',
    tryAgain: 'Try again',
    mistake: 'That was a mistake',
    takenBack: (clock) => `The tap of ${formatClock('en', clock)} does not count.`,
    whatHelps: 'What can I do now?',
    morning: 'It is morning',
    times: 'Tapped at',
  },
}
