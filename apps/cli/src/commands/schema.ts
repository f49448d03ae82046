import { personJsonSchema } from '@legwork/domain'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { nearest, parseOptions, usageOf } from '../options.ts'

const schemas: Readonly<Record<string, () => Record<string, unknown>>> = {
  person: () => ({ $id: 'legwork/person/1', ...personJsonSchema() }),
}

const names = Object.keys(schemas)

const help = `legwork schema: the JSON Schema of a file that legwork reads.

Usage:
  legwork schema NAME

NAME is one of: ${names.join(', ')}.

Example:
  legwork schema person > person.schema.json`

function run(args: readonly string[], io: CommandIo): Promise<number> {
  const usage = (message: string) => {
    io.stderr(`legwork schema: ${message}\n`)
    return Promise.resolve(exitCode.usage)
  }
  const options = parseOptions(args, { json: 'flag' }, io.language)
  if (!options.ok) return usage(options.error.message)
  const say = usageOf(options.value)
  const [name, ...more] = options.value.positionals
  if (name === undefined) return usage(say.mustBeNamed('schema', names.join(', ')))
  if (more.length > 0) return usage(say.oneAtATime('schema', more.join(' ')))
  const schema = schemas[name]
  if (schema === undefined) {
    return usage(say.unknown('schema', name, nearest(name, names), names.join(', ')))
  }
  io.stdout(`${JSON.stringify(schema(), null, 2)}\n`)
  return Promise.resolve(exitCode.result)
}

/** `legwork schema`: what a file must look like. */
export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of a file, such as person',
  help,
  run,
}
