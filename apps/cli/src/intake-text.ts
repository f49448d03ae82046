import type { FoodDiaryNote, IntakeReport } from '@legwork/domain'
import {
  diaryNoteText,
  foodDiaryNoteText,
  formatDate,
  formatNumber,
  intakeTexts,
  isFoodDiaryNote,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { FactTexts, FoodList } from '@legwork/knowledge'
import { wrapText } from './wrap.ts'

/** Reasons that the notes tell with row and advice. */
const toldByNotes: ReadonlySet<string> = new Set([
  'unknown-food',
  'unknown-portion',
  'unreadable-label',
])

const minerals = ['magnesium', 'calcium', 'potassium'] as const

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The report of a food diary as lines for a terminal of `width` characters. */
export function intakeText(
  report: IntakeReport,
  notes: readonly FoodDiaryNote[],
  list: FoodList,
  authority: string,
  facts: FactTexts,
  language: Language,
  width: number,
): string {
  const texts = intakeTexts[language]
  const lines: string[] = []
  const say = (text: string, indent = ''): void => {
    for (const line of wrapText(indent === '' ? capital(text) : text, width - indent.length))
      lines.push(indent + line)
  }

  for (const day of report.days) {
    const { magnesium, calcium, potassium, energy } = day.food
    lines.push(formatDate(language, day.date))
    const parts = [
      ['magnesium', magnesium],
      ['calcium', calcium],
      ['potassium', potassium],
      ['energy', energy],
    ] as const
    say(
      `${texts.food}: ${parts.map(([name, total]) => `${texts.nutrient[name]} ${texts.amount(total.value, texts.unit[name], total.atLeast)}`).join(' · ')}`,
      '  ',
    )
    if (day.taken.length > 0 || day.supplements.atLeast)
      say(
        `${texts.supplements}: ${texts.nutrient.magnesium} ${texts.range(day.supplements.low, day.supplements.high, 'mg', day.supplements.atLeast)}`,
        '  ',
      )
    for (const { entry, elemental } of day.taken)
      say(
        `${entry.text}: ${texts.range(elemental.low, elemental.high, 'mg')} (${texts.elemental[elemental.because]})`,
        '    ',
      )
    for (const one of day.notCounted)
      if (!toldByNotes.has(one.why)) say(texts.notCounted(one), '    ')
  }
  const readAs = new Set<string>()
  for (const note of notes) {
    if (note.type === 'read-as') {
      const food = list.foodsById.get(note.foodId)
      readAs.add(`${note.text} → ${food === undefined ? note.foodId : foodName(food, language)}`)
    } else
      say(isFoodDiaryNote(note) ? foodDiaryNoteText(language, note) : diaryNoteText(note, language))
  }
  if (readAs.size > 0) say(texts.readAs([...readAs]))

  lines.push('')
  const usual = report.usualFood
  if (usual.state === 'too-few-days') say(texts.tooFewDays(usual.separateDays, usual.range))
  else {
    say(texts.usual(usual.middle, usual.low, usual.high, usual.days))
    say(usual.shrunk ? texts.shrunk(usual.weightOfOthers) : texts.notShrunk)
  }
  for (const note of usual.notes) say(texts.usualNote[note])
  if (report.usualTotal !== null && report.supplements.high > 0)
    say(texts.withSupplements(report.usualTotal.low, report.usualTotal.high))

  lines.push('')
  const name = texts.authority(authority)
  for (const mineral of minerals) {
    const need = report.needs[mineral]
    if (mineral === 'magnesium' && report.adequacy !== null) {
      const { low, high } = report.adequacy.need
      say(texts.adequacy[report.adequacy.state](name, texts.range(low, high, 'mg')))
      say(texts.noDiagnosis)
    } else if (need.ok)
      say(
        `${texts.nutrient[mineral]}: ${name}, ${texts.range(need.value.low, need.value.high, 'mg')} ${texts.perDay}.`,
      )
    else
      say(
        `${texts.nutrient[mineral]}: ${texts.noNeed(name, need.error.type === 'no-amount' && need.error.unverified.length > 0)}`,
      )
  }

  lines.push('')
  if (report.upperLevel.ok) {
    const { worst, level, days, spreadOverTwoDoses } = report.upperLevel.value
    say(texts.upperLevel[worst](texts.amount(level, 'mg'), days.length))
    say(texts.upperLevelCounts)
    if (spreadOverTwoDoses) say(texts.twoDoses)
  } else say(texts.noUpperLevel)
  for (const fact of new Set(report.absorption.map((one) => one.absorption.fact)))
    say(fact === null ? texts.noUptakeFigure : (facts[fact].text ?? ''))

  if (report.ratio.calciumPerMagnesium !== null) {
    lines.push('')
    say(`${texts.ratio(report.ratio.calciumPerMagnesium)} ${texts.noRatioTarget}`)
  }

  lines.push('')
  if (report.gap.state === 'withheld') say(texts.gapWithheld)
  else {
    say(texts.gapHeading)
    for (const { food, portion, magnesium, because } of report.gap.foods) {
      const unit = list.units.find((one) => one.key === portion.unit)?.one[language] ?? portion.unit
      const why = texts.gapBecause[because]
      lines.push(
        `  ${formatNumber(language, magnesium).padStart(4)} mg  ${foodName(food, language)}, ${texts.portion(unit, portion.grams)}${why === '' ? '' : ` – ${why}`}`,
      )
    }
    if (report.gap.state === 'ask-first') say(texts.gapAskFirst)
  }
  lines.push('')
  say(texts.estimates)
  return `${lines.join('\n')}\n`
}
