import type { SpacingRuleId, TimetableRow, TooClose } from '@legwork/domain'
import { formatClock } from '../format.ts'
import type { Language, Translated } from '../language.ts'

/** A rule of the timetable in words, for a clash. */
function spacingRuleText(language: Language, rule: SpacingRuleId): string {
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

/** A dose in the timetable of the day: its clock time, and what is taken with what is to be said of the time. */
export interface TimetableLine {
  readonly clock: string
  readonly what: string
}

/** The timetable in the order of the day; a time that is not the one the person gave says what it was. */
export function timetableLines(
  language: Language,
  rows: readonly TimetableRow[],
): readonly TimetableLine[] {
  return rows
    .flatMap((row) =>
      row.times.map((time, i) => {
        const was = row.movedFrom?.[i]
        const moved =
          was === undefined || was === time ? '' : ` (was ${formatClock(language, was)})`
        const ours = row.proposed ? ` (${proposed[language]})` : ''
        return { clock: formatClock(language, time), what: `${row.label}${moved}${ours}` }
      }),
    )
    .sort((a, b) => (`${a.clock} ${a.what}` < `${b.clock} ${b.what}` ? -1 : 1))
}

const proposed: Translated = {
  nl: 'voorstel, alleen bekeken op afstand tot magnesium: overleg met de apotheker',
  en: 'proposed, looked at for its distance to magnesium only: ask the pharmacist',
}

/** Two medicines of the day nearer to each other than the US label asks. */
export function tooCloseText(language: Language, { name, other, hours }: TooClose): string {
  return language === 'nl'
    ? `${name} en ${other} staan hier minder dan ${String(hours)} uur uit elkaar. De Amerikaanse bijsluiter van schildklierhormoon houdt ${String(hours)} uur tussen schildklierhormoon en ijzer of calcium. Vraag uw apotheker hoe u ze over de dag verdeelt.`
    : `${name} and ${other} stand less than ${String(hours)} hours apart here. The US label of thyroid hormone keeps ${String(hours)} hours between thyroid hormone and iron or calcium. Ask your pharmacist how to spread them over the day.`
}

/** Why there is no timetable: the rules that clash, and what to do about it. */
export function clashTexts(
  language: Language,
  clash: readonly SpacingRuleId[],
): { readonly rules: readonly string[]; readonly advice: readonly string[] } {
  const general = clash.some((rule) => rule.startsWith('general:'))
  return {
    rules: clash.map((rule) => spacingRuleText(language, rule)),
    advice: [...(general ? [generalClash[language]] : []), neverStop[language]],
  }
}

const generalClash: Translated = {
  nl: 'De algemene regel is uit voorzorg. Uw apotheker kan zeggen of hij voor uw medicijn nodig is.',
  en: 'The general rule is a precaution. Your pharmacist can say whether your medicine needs it.',
}

const neverStop: Translated = {
  nl: 'Stop nooit zelf met een medicijn en verander er niets aan. Vraag uw apotheker wat kan.',
  en: 'Never stop or change a medicine by yourself. Ask your pharmacist what is possible.',
}

const partsOfDay = {
  wake: { nl: 'opstaan', en: 'getting up' },
  bed: { nl: 'naar bed', en: 'going to bed' },
  breakfast: { nl: 'ontbijt', en: 'breakfast' },
  lunch: { nl: 'lunch', en: 'lunch' },
  dinner: { nl: 'avondeten', en: 'dinner' },
  magnesium: { nl: 'magnesium', en: 'magnesium' },
} as const satisfies Readonly<Record<string, Translated>>

/** The parts of the day that were assumed, with their times: "ontbijt 08.00". */
export function assumedTexts(
  language: Language,
  day: Readonly<Partial<Record<keyof typeof partsOfDay, string | readonly string[]>>>,
): readonly string[] {
  return (Object.keys(partsOfDay) as (keyof typeof partsOfDay)[]).flatMap((part) => {
    const told = day[part]
    if (told === undefined) return []
    const times = typeof told === 'string' ? [told] : told
    const said = times.map((time) => formatClock(language, time)).join(', ')
    return [`${partsOfDay[part][language]} ${said}`]
  })
}
