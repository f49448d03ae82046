// npm start: installs if needed, builds, serves the app and prints its address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { serve } from './lib/serve.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Legwork needs node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(2)
}

await ensureInstalled(root)
const { buildAll, buildStamp } = await import('./build.mjs')
const stampFile = inRoot('apps/web/dist/.stamp')
const stamp = await buildStamp().catch(() => null)
if (stamp === null || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('building …')
  await buildAll()
  if (stamp !== null) writeFileSync(stampFile, stamp)
}
const { port } = await serve(inRoot('apps/web/dist'), Number(process.env.PORT ?? 4173))
console.log(`Legwork: http://localhost:${port}/`)
