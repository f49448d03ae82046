// npm run bench [-- name …]: prints the tables of bench/*.ts, each measured in a bundle of its own, as users run it.
// npm run bench -- --save: measures the speed of everything, in one go, and writes docs/measured/speed.json.
import { readdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'

await ensureInstalled(root)
const { bundleForNode } = await import('./lib/vite-build.mjs')
const { buildAll } = await import('./build.mjs')
const { printTable } = await import('./lib/table.mjs')

/** The benches of which the figures are times. */
const SPEED = ['charts', 'foods', 'meta', 'pooling', 'simulation', 'speed']
const given = process.argv.slice(2)
const save = given.includes('--save')
const wanted = save ? SPEED : given
const names = (await readdir(inRoot('bench')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort()
if (names.length === 0) throw new Error('bench: a name of bench/*.ts must be given, none fits')

const tables = []
const note = (table) => {
  printTable(table)
  tables.push(table)
}
// before the build and the benches make their own load
const load = loadavg().map((value) => Number(value.toFixed(2)))
await buildAll(save ? ['packages', 'cli', 'web'] : ['cli'])
for (const name of names) {
  await bundleForNode(`bench/${name}.ts`, '.cache/bench', `${name}.mjs`)
  const { run } = await import(pathToFileURL(inRoot(`.cache/bench/${name}.mjs`)).href)
  const result = await run()
  for (const table of Array.isArray(result) ? result : [result]) note(table)
}
if (save) {
  const { format } = await import('prettier')
  const { resultSpeed } = await import('./result-speed.mjs')
  note(await resultSpeed())
  const record = {
    name: 'speed',
    date: new Date().toISOString().slice(0, 10),
    machine: { cores: availableParallelism(), node: process.version, loadAverageAtStart: load },
    tables,
  }
  await writeFile(
    inRoot('docs/measured/speed.json'),
    await format(JSON.stringify(record), { parser: 'json', printWidth: 100 }),
  )
}
