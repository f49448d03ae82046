// node bench/oracle/run.mjs NAME [ARGUMENT …]: bundles bench/oracle/NAME.ts and runs it.
import { pathToFileURL } from 'node:url'
import { inRoot } from '../../tools/lib/paths.mjs'
import { bundleForNode } from '../../tools/lib/vite-build.mjs'

const name = process.argv[2]
await bundleForNode(`bench/oracle/${name}.ts`, '.cache/oracle', `${name}.mjs`)
const { main } = await import(pathToFileURL(inRoot(`.cache/oracle/${name}.mjs`)).href)
await main(process.argv.slice(3))
