import { readPersonText } from '@legwork/domain'
import { personProblemText } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import { checkResult } from '../check-result.ts'
import { checkText } from '../check-text.ts'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { readText } from '../files.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'

const help = `legwork check: what stands in the way of magnesium for this person, and is it the right question?

Usage:
  legwork check PERSON.json [--lang nl|en] [--json]

PERSON.json holds what the person answered (format legwork-person, see legwork schema person and
examples/person.json). Whatever is left out was not asked; a stop question without an answer keeps the
gate closed.

The answer: the gate (open, professional-only, closed) with the answers that triggered each rule and
whom to call; what magnesium does with each medicine; a timetable of the day, or the rules that clash;
medicines to discuss; what to ask the doctor; the sources. Hours and times for magnesium are there
only when the gate is open.

Options:
  --lang nl|en   language of the texts
  --json         the same as JSON

Examples:
  legwork check examples/person.json
  legwork check examples/person.json --lang nl --json`

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const usage = (message: string) => {
    io.stderr(`legwork check: ${message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, { json: 'flag' }, io.language)
  if (!options.ok) return usage(options.error.message)
  const language = languageOf(options.value, io)
  if (!language.ok) return usage(language.error.message)
  const say = usageOf(options.value)
  const [file, ...more] = options.value.positionals
  if (file === undefined) return usage(say.mustBeNamed('person', 'legwork check PERSON.json'))
  if (more.length > 0) return usage(say.oneAtATime('person', more.join(' ')))
  const text = await readText(file, language.value, io)
  if (!text.ok) {
    io.stderr(`legwork check: ${text.error.message}\n`)
    return exitCode.input
  }
  const person = readPersonText(text.value.replace(/^\uFEFF/, ''))
  if (!person.ok) {
    for (const problem of person.error.problems) {
      io.stderr(`legwork check: ${file}: ${personProblemText(language.value, problem)}\n`)
    }
    return exitCode.input
  }
  const result = checkResult(person.value, language.value, await loadTexts(language.value))
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(result, null, 2)}\n`
      : checkText(result, language.value, Math.min(io.columns ?? 76, 100)),
  )
  return exitCode.result
}

/** `legwork check`: a person's answers in, the safety gate and what to ask out. */
export const check: Command = {
  name: 'check',
  summary: 'what stands in the way of magnesium for this person, and what to ask the doctor',
  help,
  run,
}
