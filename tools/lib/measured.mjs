// What a heavy suite measured, and whether it still speaks of the sources as they are.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { repositoryFiles } from './git-files.mjs'
import { inRoot } from './paths.mjs'

/** SHA-256 over the files below the given prefixes (paths from the root), names included. */
export async function hashOfSources(prefixes) {
  const hash = createHash('sha256')
  const files = (await repositoryFiles())
    .filter((f) => prefixes.some((p) => f.startsWith(p)))
    .sort()
  if (files.length === 0) throw new Error(`hashOfSources: prefixes must name files, ${prefixes}`)
  for (const file of files) hash.update(`${file}\0`).update(await readFile(inRoot(file)))
  return hash.digest('hex')
}
