import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { readPerson } from '@legwork/domain'
import type { Person } from '@legwork/domain'
import { checkWords, monthText, personProblemText, valueWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { typedNumber } from '../../components/typed-number.ts'

/** A number as people type it, or what is wrong with it in words; an empty text asks for one. */
export function readTyped(
  language: Language,
  text: string,
  kind: 'age' | 'any' = 'any',
): Result<number, string> {
  const read = typedNumber(text, { lowest: 0, whole: kind === 'age' })
  if (!read.ok) {
    if (kind === 'age') return err(checkWords[language].wholeAge)
    const { type, typed, limit } = read.error
    return err(valueWords[language].numberProblem(type, typed, limit))
  }
  return read.value === null ? err(checkWords[language].fillIn) : ok(read.value)
}

/** What would be wrong with this value in this field, in words under the name `label`; null when nothing is. */
export function problemWith(
  language: Language,
  person: Person,
  field: string,
  value: unknown,
  label: string,
): string | null {
  const read = readPerson(withField(person, field, value))
  if (read.ok) return null
  const problem = read.error.problems.find(({ path }) => path.startsWith(field))
  if (problem === undefined) return null
  // the screen asks a month, and stores its first day
  if (problem.rule === 'not-in-the-future' && typeof problem.value === 'string') {
    const month = monthText(language, problem.value)
    return checkWords[language].futureTest(`${month.charAt(0).toUpperCase()}${month.slice(1)}`)
  }
  return personProblemText(language, { ...problem, path: label })
}

function withField(person: Person, field: string, value: unknown): unknown {
  const [head = '', leaf] = field.split('.')
  if (leaf === undefined) return { ...person, [head]: value }
  const group = (person as Readonly<Record<string, unknown>>)[head]
  return { ...person, [head]: { ...(group as object | undefined), [leaf]: value } }
}
