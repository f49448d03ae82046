import { readFile } from 'node:fs/promises'
import { usageTexts } from '@legwork/i18n'
import { exitCode } from './command.ts'
import type { Command, CommandIo } from './command.ts'
import { analyze } from './commands/analyze.ts'
import { check } from './commands/check.ts'
import { evidence } from './commands/evidence.ts'
import { facts } from './commands/facts.ts'
import { food } from './commands/food.ts'
import { importFoods } from './commands/import-foods.ts'
import { intake } from './commands/intake.ts'
import { meta } from './commands/meta.ts'
import { pool } from './commands/pool.ts'
import { power } from './commands/power.ts'
import { report } from './commands/report.ts'
import { schema } from './commands/schema.ts'
import { simulate } from './commands/simulate.ts'
import { trial } from './commands/trial.ts'
import manifest from '../package.json' with { type: 'json' }
import { checkPlaces, replaceFiles } from './disk.ts'
import { askedLanguage, nearest } from './options.ts'
import { workingLine } from './working-line.ts'

const commands: readonly Command[] = [
  analyze,
  power,
  simulate,
  trial,
  pool,
  report,
  meta,
  evidence,
  check,
  intake,
  food,
  importFoods,
  facts,
  schema,
]

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    'legwork: does it help me? From a diary to an honest answer.',
    '',
    'Usage: legwork COMMAND [arguments] [--lang nl|en] [--json]',
    '',
    'Commands:',
    ...lines,
    '',
    'Try:',
    '  legwork analyze examples/cramps-placebo-magnesium.csv --outcome cramps --family poisson --reference placebo',
    '',
    'legwork COMMAND --help explains a command with examples. legwork --version prints the version.',
    'Exit codes: 0 a result, 2 bad usage, 3 bad input, 1 a defect.',
    '',
  ].join('\n')
}

/** The person's language by the usual environment variables; Dutch when they say so, English otherwise. */
function languageOfEnvironment(): 'nl' | 'en' {
  const said = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? ''
  return said.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

/** A reader that stops reading, such as `| head`, is no defect: the rest is not written. */
function forgiveClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCode.result : exitCode.defect)
  })
}

function terminal(): CommandIo {
  forgiveClosedPipe()
  const io: CommandIo = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: (path) => readFile(path, 'utf8'),
    writeFiles: replaceFiles,
    checkPlaces,
    language: languageOfEnvironment(),
    now: () => performance.now(),
  }
  if (process.stderr.isTTY)
    io.working = (text) => workingLine({ text, file: process.stderr.fd, after: 1000 })
  return process.stdout.isTTY ? { ...io, columns: process.stdout.columns } : io
}

/** Runs `legwork` with its arguments; resolves with the exit code. */
export async function main(args: readonly string[], io: CommandIo = terminal()): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') {
    io.stdout(`${manifest.version}\n`)
    return exitCode.result
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = commands.find((command) => command.name === rest[0])
    io.stdout(topic === undefined ? overview() : `${topic.help}\n`)
    return name === undefined ? exitCode.usage : exitCode.result
  }
  const command = commands.find((known) => known.name === name)
  if (command === undefined) {
    const names = commands.map((known) => known.name)
    const say = usageTexts[askedLanguage(rest, io.language)]
    io.stderr(`legwork: ${say.unknown('command', name, nearest(name, names), '--help')}\n`)
    return exitCode.usage
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(`${command.help}\n`)
    return exitCode.result
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    io.stderr(`legwork ${name}: a defect in Legwork, please report it: ${String(error)}\n`)
    return exitCode.defect
  }
}
