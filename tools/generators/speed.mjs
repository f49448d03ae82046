// docs/measured/speed.md, from what `npm run bench -- --save` stored.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { inRoot } from '../lib/paths.mjs'
import { tableCell } from '../lib/table.mjs'

const PAGE = 'docs/measured/speed.md'
const RECORD = 'docs/measured/speed.json'

const table = ({ title, legend, columns, rows }) => {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(tableCell))]
  const under = legend === undefined ? '' : `${legend}\n\n`
  return `## ${title}\n\n${under}${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
}

const page = ({ date, machine, tables }) => `# How fast it is

Written by \`tools/generators/speed.mjs\` from \`${RECORD}\` (run \`npm run bench -- --save\`, then
\`npm run generate\`). Measured once, on ${date}, node ${machine.node}, ${machine.cores} shared cores, load average at the start
${machine.loadAverageAtStart.join(', ')} (1, 5 and 15 minutes). Times on another machine, or a busier one, differ; no test rests on them.

${tables.map(table).join('\n\n')}
`

export async function files() {
  if (!existsSync(inRoot(RECORD))) return new Map()
  const record = JSON.parse(await readFile(inRoot(RECORD), 'utf8'))
  const options = await resolveConfig(inRoot('package.json'))
  return new Map([[PAGE, await format(page(record), { ...options, parser: 'markdown' })]])
}
