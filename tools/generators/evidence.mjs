// The evidence files (trials, results, reviews, questions), checked, as one typed module for the packages.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { loadTs } from '../lib/load-ts.mjs'
import { inRoot } from '../lib/paths.mjs'

const home = 'packages/knowledge'

/** Cells of one CSV text (RFC 4180: quotes doubled inside quotes), by row. */
export function csvCells(text) {
  const rows = []
  let row = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"'
        i++
      } else if (c === '"') quoted = false
      else cell += c
    } else if (c === '"') quoted = true
    else if (c === ',' || c === '\n') {
      row.push(cell)
      cell = ''
      if (c === '\n') {
        rows.push(row)
        row = []
      }
    } else if (c !== '\r') cell += c
  }
  if (quoted) throw new Error('evidence: a quote that does not close')
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

const numbers = {
  trials: ['year', 'randomised', 'elementalMgPerDay', 'durationDays'],
  results: ['n', 'value', 'sd', 'se', 'ciLower', 'ciUpper', 'events'],
  series: ['year'],
}
const orNull = { trials: ['comparator'], results: ['p', 'seenAt'], series: [] }

async function table(name) {
  const [columns, ...rows] = csvCells(await readFile(inRoot(home, `evidence/${name}.csv`), 'utf8'))
  return rows.map((cells, index) => {
    if (cells.length !== columns.length) {
      throw new Error(
        `evidence: ${name}.csv row ${index + 2} has ${cells.length} cells, wanted ${columns.length}`,
      )
    }
    return Object.fromEntries(
      columns.map((column, i) => {
        const cell = cells[i]
        if (numbers[name].includes(column)) {
          const value = cell === '' ? null : Number(cell)
          if (Number.isNaN(value))
            throw new Error(
              `evidence: ${name}.csv row ${index + 2}, ${column}: a number, got ${cell}`,
            )
          return [column, value]
        }
        return [column, cell === '' && orNull[name].includes(column) ? null : cell]
      }),
    )
  })
}

const document = async (name) =>
  parse(await readFile(inRoot(home, `evidence/${name}.yaml`), 'utf8'))

/** All evidence, checked; throws with every problem when something does not hold. */
export async function evidenceLibrary() {
  const { conditions, remedies, outcomes } = await document('remedies')
  const library = {
    conditions,
    remedies,
    outcomes,
    sources: await document('sources'),
    trials: await table('trials'),
    results: await table('results'),
    published: await document('published'),
    questions: await document('questions'),
    traps: await document('traps'),
    guidelines: await document('guidelines'),
    series: await table('series'),
    priors: await document('prior'),
  }
  const { checkEvidence } = await loadTs(`${home}/src/evidence/check.ts`)
  const problems = checkEvidence(library)
  if (problems.length > 0) {
    const lines = problems.map((p) => `${p.where}: ${p.rule}, ${p.value}`)
    throw new Error(`evidence: ${lines.length} problems\n${lines.join('\n')}`)
  }
  return library
}

/** Map(path from the root → content). */
export async function files() {
  const library = await evidenceLibrary()
  const parts = Object.entries(library).map(([name, records]) => {
    const lines = records.map((record) => `    ${JSON.stringify(record)},`)
    return `  ${name}: [\n${lines.join('\n')}\n  ],`
  })
  const content =
    '// Generated from the evidence files by tools/generators/evidence.mjs: do not edit.\n' +
    "import type { EvidenceLibrary } from '../evidence/types.ts'\n\n" +
    `export const evidence: EvidenceLibrary = {\n${parts.join('\n')}\n}\n`
  return new Map([[`${home}/src/generated/evidence.ts`, content]])
}
