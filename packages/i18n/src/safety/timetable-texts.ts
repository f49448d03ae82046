import type { SpacingRuleId } from '@legwork/domain'
import { formatClock } from '../format.ts'
import type { Language, Translated } from '../language.ts'

/** A rule of the timetable in words, for a clash. */
export function spacingRuleText(language: Language, rule: SpacingRuleId): string {
  const nl = language === 'nl'
  if (rule === 'sleep')
    return nl ? 'niets innemen terwijl u slaapt' : 'nothing is taken while you sleep'
  const [kind, ...rest] = rule.split(':')
  const label = rest.join(':')
  switch (kind) {
    case 'hours':
      return nl
        ? `de uren tussen ${label} en magnesium`
        : `the hours between ${label} and magnesium`
    case 'general':
      return nl
        ? `de algemene regel: uren tussen ${label} en magnesium`
        : `the general rule: hours between ${label} and magnesium`
    case 'times':
      return nl
        ? `de tijden van ${label} blijven zoals ze zijn`
        : `the times of ${label} stay as they are`
    case 'morning':
      return nl
        ? `${label} ’s avonds, dus magnesium ’s ochtends of ’s middags vroeg`
        : `${label} in the evening, so magnesium in the morning or early afternoon`
    case 'meals':
      return nl ? `${label} op een lege maag` : `${label} on an empty stomach`
    default:
      return nl
        ? `de doses van ${label} niet te dicht op elkaar`
        : `doses of ${label} not too close together`
  }
}

/** "(was 21:00)", beside a time that is not the one the person gave. */
export function movedText(language: Language, was: string): string {
  return `(was ${formatClock(language, was)})`
}

const partsOfDay = {
  wake: { nl: 'opstaan', en: 'getting up' },
  bed: { nl: 'naar bed', en: 'going to bed' },
  breakfast: { nl: 'ontbijt', en: 'breakfast' },
  lunch: { nl: 'lunch', en: 'lunch' },
  dinner: { nl: 'avondeten', en: 'dinner' },
  magnesium: { nl: 'magnesium', en: 'magnesium' },
} as const satisfies Readonly<Record<string, Translated>>

export function partOfDayText(language: Language, part: keyof typeof partsOfDay): string {
  return partsOfDay[part][language]
}
