import { schemaTexts } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { languageOf, nearest, parseOptions, usageOf } from '../options.ts'
import { schemas } from '../schemas.ts'

const names = Object.keys(schemas).sort()

const help = `legwork schema: the JSON Schema of a file that legwork reads or makes.

Usage:
  legwork schema [NAME]

NAME is one of: ${names.slice(0, 7).join(', ')},
${names.slice(7).join(', ')}.
Without a name it lists them.

Example:
  legwork schema person > person.schema.json`

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const usage = (message: string) => {
    io.stderr(`legwork schema: ${message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, { json: 'flag' }, io.language)
  if (!options.ok) return usage(options.error.message)
  const language = languageOf(options.value, io)
  if (!language.ok) return usage(language.error.message)
  const say = usageOf(options.value)
  const [name, ...more] = options.value.positionals
  if (more.length > 0) return usage(say.oneAtATime('schema', more.join(' ')))
  if (name === undefined) {
    io.stdout(
      options.value.flag('json')
        ? `${JSON.stringify(names, null, 2)}\n`
        : `${schemaTexts[language.value].list}\n${names.map((each) => `  ${each}`).join('\n')}\n`,
    )
    return exitCode.result
  }
  const schema = schemas[name]
  if (schema === undefined) {
    return usage(say.unknown('schema', name, nearest(name, names), names.join(', ')))
  }
  io.stdout(`${JSON.stringify(await schema(), null, 2)}\n`)
  return exitCode.result
}

/** `legwork schema`: what a file must look like. */
export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of a file, such as person; without a name: which there are',
  help,
  run,
}
