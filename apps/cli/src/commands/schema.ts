import { personJsonSchema } from '@legwork/domain'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { nearest, parseOptions } from '../options.ts'

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
  const options = parseOptions(args, { json: 'flag' })
  if (!options.ok) return usage(options.error.message)
  const [name, ...more] = options.value.positionals
  if (name === undefined) return usage(`a schema must be named: ${names.join(', ')}`)
  if (more.length > 0) return usage(`one schema at a time, not also ${more.join(' ')}`)
  const schema = schemas[name]
  if (schema === undefined) {
    const near = nearest(name, names)
    return usage(
      `there is no schema ${name}${near === undefined ? '' : `; did you mean ${near}?`} (${names.join(', ')})`,
    )
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
