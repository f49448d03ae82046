import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { importFoodData, importNevo, writeImportedFoods } from '@legwork/domain'
import type { FoodStaging, ImportError, ImportReport } from '@legwork/domain'
import { importErrorText, importNoteText, intakeTexts } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { Food } from '@legwork/knowledge'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { writeOut } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'
import type { Result } from '@legwork/base'

const help = `legwork import-foods: take over a food table that you downloaded yourself.

Usage:
  legwork import-foods nevo NEVO.csv [--out FOODS.json] [options]
  legwork import-foods fooddata FOLDER [--out FOODS.json] [options]

nevo takes the table of NEVO online (columns split by |, decimal comma). fooddata takes a folder with
nutrient.csv, food.csv and food_nutrient.csv of an unpacked FoodData Central download. Both are read as
a stream. Either everything that can be trusted is written, or nothing: the report says what was taken
and what was refused. RIVM allows use of NEVO unchanged and with source and version.

Options:
  --out FILE       where the foods go (JSON); food and intake read it with --foods FILE
  --lang nl|en  --json

Examples:
  legwork import-foods nevo NEVO2023_8.0.csv --out nevo.json
  legwork import-foods fooddata FoodData_Central_csv_2024-10-31 --json`

const spec = { out: 'value', json: 'flag' } as const

/** Text of a file, or of a test's own files; rejects with an error with a `code` when it cannot be opened. */
export type OpenText = (path: string) => Promise<AsyncIterable<string>>

/** Opens a file to see that it can be read; the stream begins when its text is asked for. */
const openFile: OpenText = async (path) => {
  const handle = await open(path)
  try {
    if ((await handle.stat()).isDirectory())
      throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR', path })
  } finally {
    await handle.close()
  }
  return textOf(path)
}

async function* textOf(path: string): AsyncGenerator<string> {
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) yield String(chunk)
}

/** All files, or the ones that cannot be opened: nothing is read before all of them are there. */
async function openAll<const K extends string>(
  paths: Readonly<Record<K, string>>,
  openText: OpenText,
): Promise<Result<Readonly<Record<K, AsyncIterable<string>>>, ImportError>> {
  const opened: [string, AsyncIterable<string>][] = []
  const missing: string[] = []
  for (const [name, path] of Object.entries<string>(paths)) {
    try {
      opened.push([name, await openText(path)])
    } catch (error) {
      if (!isDiskError(error)) throw error
      missing.push(path)
    }
  }
  return missing.length > 0
    ? { ok: false, error: { type: 'file-missing', files: missing } }
    : { ok: true, value: Object.fromEntries(opened) as Record<K, AsyncIterable<string>> }
}

const isDiskError = (error: unknown): error is { readonly code: string; readonly path?: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'

/** Foods in memory until the import ends well. */
function memoryStaging(): FoodStaging & { readonly foods: readonly Food[] } {
  let waiting: Food[] = []
  const foods: Food[] = []
  return {
    foods,
    add: (more) => {
      waiting.push(...more)
      return Promise.resolve()
    },
    commit: () => {
      for (const food of waiting) foods.push(food)
      waiting = []
      return Promise.resolve()
    },
    discard: () => {
      waiting = []
      return Promise.resolve()
    },
  }
}

/** The command over any way to open files. */
export function importFoodsCommand(openText: OpenText): Command {
  const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
    const refuse = ({ type, message }: CommandRefusal) => {
      io.stderr(`legwork import-foods: ${message}\n`)
      return exitCode[type]
    }
    const options = parseOptions(args, spec, io.language)
    if (!options.ok) return refuse(options.error)
    const language = languageOf(options.value, io)
    if (!language.ok) return refuse(language.error)
    const [table, path, ...more] = options.value.positionals
    if ((table !== 'nevo' && table !== 'fooddata') || path === undefined || more.length > 0)
      return refuse({
        type: 'usage',
        message: usageOf(options.value).tableAndPlace('legwork import-foods nevo FILE'),
      })

    const staging = memoryStaging()
    const report = await guarded(path, async () => {
      if (table === 'nevo') {
        const files = await openAll({ table: path }, openText)
        return files.ok ? importNevo(files.value.table, staging) : files
      }
      const files = await openAll(
        {
          nutrient: `${path}/nutrient.csv`,
          food: `${path}/food.csv`,
          foodNutrient: `${path}/food_nutrient.csv`,
        },
        openText,
      )
      return files.ok ? importFoodData(files.value, staging) : files
    })
    const json = options.value.flag('json')
    if (!report.ok) {
      if (json)
        io.stdout(
          `${JSON.stringify({ format: 'legwork/import/1', error: report.error }, null, 2)}\n`,
        )
      io.stderr(
        `${path}: ${importErrorText(language.value, report.error)} ${intakeTexts[language.value].nothingChanged}\n`,
      )
      return exitCode.input
    }
    const out = options.value.value('out')
    if (out !== undefined) {
      const content = writeImportedFoods(staging.foods)
      const written = await writeOut([{ path: out, content }], language.value, io)
      if (!written.ok) return refuse(written.error)
    }
    io.stdout(
      json
        ? `${JSON.stringify({ format: 'legwork/import/1', report: report.value }, null, 2)}\n`
        : reportText(report.value, language.value),
    )
    return exitCode.result
  }
  return {
    name: 'import-foods',
    summary: 'take over your own download of NEVO or FoodData Central',
    help,
    run,
  }
}

/** A file that cannot be read to its end is bad input, not a defect. */
async function guarded(
  path: string,
  read: () => Promise<Result<ImportReport, ImportError>>,
): Promise<Result<ImportReport, ImportError>> {
  try {
    return await read()
  } catch (error) {
    if (isDiskError(error))
      return { ok: false, error: { type: 'file-missing', files: [error.path ?? path] } }
    throw error
  }
}

function reportText(report: ImportReport, language: Language): string {
  const texts = intakeTexts[language]
  const lines = [
    ...(report.release === null ? [] : [report.release]),
    texts.imported(report.taken, report.withoutMagnesium, report.refused),
    ...Object.entries(report.leftAside).map(([kind, count]) => texts.leftAside(kind, count)),
    ...report.notes.map((note) => importNoteText(language, note)),
    ...report.refusedRows.map(
      (row) =>
        `  ${language === 'nl' ? 'regel' : 'line'} ${String(row.line)}${row.code === '' ? '' : ` (${row.code})`}: ${texts.refusedRow[row.reason]}${row.value === '' ? '' : `: “${row.value}”`}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

export const importFoods: Command = importFoodsCommand(openFile)
