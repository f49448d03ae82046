import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readLibrary } from '../src/schema/index.ts'
import type { Document, Library } from '../src/schema/index.ts'

const home = fileURLToPath(new URL('..', import.meta.url))

/** Every YAML document of a folder of the package. */
export function documents(folder: 'facts' | 'sources' | 'substances'): Document[] {
  const names = readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((path) => ({
      path,
      content: parse(readFileSync(join(home, folder, path), 'utf8')) as unknown,
    }))
}

/** All facts as they stand in YAML; throws when one does not load. */
export function library(): Library {
  const read = readLibrary(documents('facts'), documents('sources'), documents('substances'))
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 20), null, 1))
  return read.value
}
