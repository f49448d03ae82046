#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/legwork.mjs', import.meta.url)
if (!existsSync(built)) {
  console.error('legwork: the command is not built yet. Run `npm start` or `npm run build` first.')
  process.exit(2)
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))
