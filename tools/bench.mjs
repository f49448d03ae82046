// npm run bench [name …]: prints the tables of bench/*.ts, each measured in a bundle of its own, as users run it.
import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'

await ensureInstalled(root)
const { bundleForNode } = await import('./lib/vite-build.mjs')
const { buildAll } = await import('./build.mjs')
const { printTable } = await import('./lib/table.mjs')

const wanted = process.argv.slice(2)
const names = (await readdir(inRoot('bench')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort()
if (names.length === 0) throw new Error('bench: a name of bench/*.ts must be given, none fits')

await buildAll(['cli'])
for (const name of names) {
  await bundleForNode(`bench/${name}.ts`, '.cache/bench', `${name}.mjs`)
  const { run } = await import(pathToFileURL(inRoot(`.cache/bench/${name}.mjs`)).href)
  const result = await run()
  for (const table of Array.isArray(result) ? result : [result]) printTable(table)
}
