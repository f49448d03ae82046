import { defaultDay } from '@legwork/domain'
import {
  answerText,
  assumedTexts,
  heldText,
  hoursText,
  precautionText,
  safetyWords,
  timetableLines as linesOfDay,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { CheckResult } from './check-result.ts'
import { wrapText } from './wrap.ts'

/** The check as a page of text, at most `width` characters wide. */
export function checkText(result: CheckResult, language: Language, width: number): string {
  const page = new Page(width)
  const words = (key: keyof typeof safetyWords) => safetyWords[key][language]
  page.text(result.gate.title)
  if (result.gate.urgent !== null) page.text(result.gate.urgent.text)
  if (result.answerFirst.length > 0) page.heading(words('stillToAnswer'))
  for (const { text } of result.answerFirst) page.bullet(text)
  if (result.triggered.length > 0) {
    page.heading(words('because'))
    for (const rule of result.triggered) {
      const note = rule.precaution ? ` (${precautionText[language]})` : ''
      page.bullet(`${rule.label}: ${rule.words}${note}`)
      page.text(rule.text, 4)
      const answers = rule.answers.map(
        ({ text, given }) => `${text} ${answerText(language, given)}`,
      )
      for (const line of new Set(answers)) page.text(line, 4)
      page.text(rule.urgencyText, 4)
    }
  }
  medicineLines(result, language, page)
  timetableLines(result, language, page)
  if (result.discuss.length > 0) {
    page.heading(words('discuss'))
    for (const { names, label, text } of result.discuss)
      page.bullet(`${names.join(', ')} (${label}): ${text}`)
  }
  if (result.look.length > 0) {
    page.heading(words('look'))
    for (const { label, text } of result.look) page.bullet(`${label}: ${text}`)
  }
  page.heading(words('guide'))
  page.text(result.guide.text)
  if (result.guide.ironFirst) page.text(words('ironFirst'))
  if (result.ask.length > 0) {
    page.heading(words('ask'))
    for (const { text, whomText } of result.ask) page.bullet(`${text} [${whomText}]`)
  }
  if (result.sources.length + result.seenAt.length > 0) {
    page.heading(words('sources'))
    for (const { title, address } of result.sources)
      page.bullet(`${title}${address === null ? '' : `: ${address}`}`)
    for (const address of result.seenAt) page.bullet(address)
  }
  page.blank()
  page.text(words('layman'))
  page.text(words('noInstructions'))
  return page.done()
}

function medicineLines(result: CheckResult, language: Language, page: Page): void {
  if (result.medicines.length === 0) return
  page.heading(safetyWords.medicines[language])
  for (const { name, readAs, holds, classes, hours, unclassedText } of result.medicines) {
    const read = readAs === null ? '' : ` (${safetyWords.readAs[language]} ${readAs})`
    const held =
      holds.length === 0
        ? ''
        : `; ${safetyWords.holds[language]} ${holds.map((h) => heldText(language, h)).join(', ')}`
    page.bullet(`${name}${read}${held}`)
    for (const one of classes) {
      const note = one.precaution ? ` (${precautionText[language]})` : ''
      page.text(`${one.label}${note}: ${one.text ?? one.does.join(' ')}`, 4)
    }
    if (unclassedText !== null) page.text(unclassedText, 4)
    if (hours !== null) {
      const heading = hours.general ? safetyWords.hoursApartGeneral : safetyWords.hoursApart
      page.text(`${heading[language]}: ${hoursText(language, hours.before, hours.after)}`, 4)
    }
  }
}

function timetableLines(result: CheckResult, language: Language, page: Page): void {
  const { timetable } = result
  const words = (key: keyof typeof safetyWords) => safetyWords[key][language]
  page.heading(words('timetable'))
  switch (timetable.type) {
    case 'withheld':
      page.text(safetyWords.withheld[language])
      return
    case 'too-complex':
      page.text(safetyWords.tooComplex[language])
      return
    case 'impossible':
      page.text(safetyWords.impossible[language])
      for (const text of timetable.clashText) page.bullet(text)
      for (const text of timetable.advice) page.text(text)
      return
    case 'timetable': {
      for (const { clock, what } of linesOfDay(language, timetable.rows))
        page.text(`${clock}  ${what}`, 2)
      page.text(safetyWords.onlyRules[language])
      if (result.generalRule !== null) page.text(result.generalRule)
      if (result.assumed.length > 0) {
        const day = Object.fromEntries(result.assumed.map((part) => [part, defaultDay[part]]))
        page.text(`${safetyWords.assumed[language]}: ${assumedTexts(language, day).join('; ')}.`)
      }
    }
  }
}

/** Lines of a page, wrapped. */
class Page {
  readonly #lines: string[] = []
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  text(text: string, indent = 0): void {
    const room = ' '.repeat(indent)
    for (const line of wrapText(text, Math.max(30, this.#width - indent)))
      this.#lines.push(room + line)
  }

  bullet(text: string): void {
    wrapText(text, Math.max(30, this.#width - 2)).forEach((line, i) => {
      this.#lines.push(`${i === 0 ? '- ' : '  '}${line}`)
    })
  }

  heading(text: string): void {
    this.#lines.push('', text.toUpperCase())
  }

  blank(): void {
    this.#lines.push('')
  }

  done(): string {
    return `${this.#lines.join('\n')}\n`
  }
}
