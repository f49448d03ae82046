// The published JSON Schema of a person, from the schema that checks a person at run time.
import { format } from 'prettier'
import { loadTs } from '../lib/load-ts.mjs'

export async function files() {
  const { personJsonSchema } = await loadTs('packages/domain/src/person/schema.ts')
  const json = { $id: 'legwork/person/1', ...personJsonSchema() }
  return new Map([
    [
      'schemas/person.schema.json',
      await format(JSON.stringify(json), { parser: 'json', printWidth: 100 }),
    ],
  ])
}
