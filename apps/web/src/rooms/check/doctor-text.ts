import type { Person } from '@legwork/domain'
import { checkWords, formatClock, formatDate } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { askGroups } from './view-model.ts'
import type { AnswerView } from './view-model.ts'

/** The list for the doctor as plain text, for a message or an e-mail. No name: the person knows whose it is. */
export function doctorText(view: AnswerView, person: Person, language: Language): string {
  const words = checkWords[language]
  const lines = [words.doctorTitle, words.doctorDate(formatDate(language, person.on))]
  if (person.age !== undefined) lines.push(words.doctorAge(String(person.age)))
  if (view.urgent !== null) lines.push(view.urgent)
  if (view.answerFirst.length > 0) lines.push(words.doctorOpen)
  else if (view.ask.length === 0) lines.push(words.doctorNothing)
  for (const { whom, lines: asked } of askGroups(view.ask))
    lines.push('', `${whom}:`, ...asked.map(({ text }) => `- ${text}`))
  const medicines = person.medicines ?? []
  if (medicines.length > 0) {
    const taken = medicines.map(({ name, times }) =>
      times === undefined
        ? `- ${name}`
        : `- ${name}: ${times.map((time) => formatClock(language, time)).join(', ')}`,
    )
    lines.push('', `${words.doctorMedicines}:`, ...taken)
  }
  return `${lines.join('\n')}\n`
}
