// Writes every generated file of the house, or (as a module) tells what each should hold.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './lib/paths.mjs'

/** Map(path from the root → content) of all generators in tools/generators, in order of their names. */
export async function generatedFiles() {
  const files = new Map()
  const names = (await readdir(inRoot('tools/generators'))).filter((n) => n.endsWith('.mjs')).sort()
  for (const name of names) {
    const generator = await import(pathToFileURL(inRoot('tools/generators', name)).href)
    for (const [path, content] of await generator.files()) {
      if (files.has(path)) throw new Error(`generatedFiles: one generator a file, ${path}`)
      files.set(path, content)
    }
  }
  return files
}

if (process.argv[1] === inRoot('tools/generate.mjs')) {
  const files = await generatedFiles()
  for (const [path, content] of files) {
    await mkdir(dirname(inRoot(path)), { recursive: true })
    await writeFile(inRoot(path), content)
  }
  console.log(`${files.size} files generated`)
}
