// npm run calibrate [name …]: runs the heavy suites in full and writes docs/measured/<name>.json. A name is that of a
// file of bench/calibrate, or full-size: the property tests of `npm test` at their full size.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'

await ensureInstalled(root)
const { bundleForNode } = await import('./lib/vite-build.mjs')
const { hashOfSources } = await import('./lib/measured.mjs')
const { fullSize } = await import('./suites/full-size.mjs')
const { format } = await import('prettier')

const FULL_SIZE = 'full-size'
const wanted = process.argv.slice(2)
const scale = Number(process.env.LEGWORK_SCALE ?? 1)
const known = (await readdir(inRoot('bench/calibrate')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
known.push(FULL_SIZE)
const strange = wanted.filter((name) => !known.includes(name))
if (strange.length > 0)
  throw new Error(`calibrate: name must be one of ${known.join(', ')}, ${strange.join(', ')}`)
const names = known.filter((name) => wanted.length === 0 || wanted.includes(name)).sort()

async function measure(name) {
  if (name === FULL_SIZE) return fullSize(Math.min(1, scale))
  await bundleForNode(`bench/calibrate/${name}.ts`, '.cache/calibrate', `${name}.mjs`)
  const suite = await import(pathToFileURL(inRoot(`.cache/calibrate/${name}.mjs`)).href)
  const measured = await suite.calibrate({ scale, seed: 1 })
  return { sources: suite.sources, hash: await hashOfSources(suite.sources), ...measured }
}

await mkdir(inRoot('docs/measured'), { recursive: true })
let failed = 0
for (const name of names) {
  const begin = performance.now()
  const measured = await measure(name)
  const seconds = Math.round((performance.now() - begin) / 1000)
  for (const check of measured.checks) {
    if (!check.ok) failed++
    console.log(
      `${check.ok ? 'ok  ' : 'FAIL'} ${name}: ${check.name}: ${check.value} (limit ${check.limit})`,
    )
  }
  const record = {
    name,
    date: new Date().toISOString().slice(0, 10),
    scale,
    seconds,
    ...measured,
  }
  if (scale >= 1) {
    await writeFile(
      inRoot(`docs/measured/${name}.json`),
      await format(JSON.stringify(record), { parser: 'json', printWidth: 100 }),
    )
  }
  console.log(`${name}: ${seconds} s`)
}
process.exitCode = failed === 0 ? 0 : 1
