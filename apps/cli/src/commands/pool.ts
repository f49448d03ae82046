import type { Result } from '@legwork/base'
import { kitsBack, libraryOutcomes, outcomeOf, poolFiles } from '@legwork/domain'
import type { PoolFile } from '@legwork/domain'
import { outcomeName, poolRefusalText, poolText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { otherFile, readJson, refuse } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, numberOf, parseOptions, usageOf } from '../options.ts'
import type { ParsedOptions } from '../options.ts'
import { wholeOption } from '../truth-options.ts'

const help = `legwork pool: many personal trials together.

Pools result files (legwork analyze --json) of the same contrast, outcome and model, one a person: the
average effect, the spread between people, each person's effect drawn towards the others, and the effect
to expect in the next person. Under five people nothing is claimed about the spread. Two results of one
person, or of the same data, are refused; a code (legwork analyze --participant) tells two people apart
whose diaries are equal, such as two without a single cramp.

It also reads what participants of a series save (legwork/series-result/1): all of one study and version,
each code once. Then it tells how many trials were complete, stopped early or never started.

With --kits it tells how many of the kits that were given out came back. Under 90 % the average may be biased: who stops
often differs from who goes on. A trial that never started, or has no nights to work out, does not count as come back.

Usage:
  legwork pool RESULT.json RESULT.json … [options]

Options:
  --mu-sd S          SD of the prior of the average effect (default 1)
  --tau-scale S      scale of the half-normal prior of the spread (default 0.5; 0.25 and 1 beside it)
  --kits N           kits given out, also to people who stopped or sent nothing
  --lang nl|en  --json

Examples:
  legwork analyze first.csv --outcome cramps --family poisson --participant k3f9 --json > first.json
  legwork analyze second.csv --outcome cramps --family poisson --participant p7q2 --json > second.json
  legwork pool first.json second.json
  legwork pool result-*.json --kits 20`

const spec = { 'mu-sd': 'value', 'tau-scale': 'value', kits: 'value', json: 'flag' } as const

function positive(
  options: ParsedOptions,
  name: 'mu-sd' | 'tau-scale',
  fallback: number,
): Result<number, CommandRefusal> {
  const given = options.value(name)
  const value = given === undefined ? fallback : numberOf(given)
  return value > 0 && value < 100
    ? { ok: true, value }
    : refuse('usage', usageOf(options).mustBe(name, 'above-zero', given))
}

async function pooled(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<PoolFile, CommandRefusal>> {
  const begin = io.now?.() ?? 0
  if (options.positionals.length === 0)
    return refuse(
      'usage',
      usageOf(options).mustBeNamed('results', 'legwork pool RESULT.json RESULT.json …'),
    )
  const muSd = positive(options, 'mu-sd', 1)
  if (!muSd.ok) return muSd
  const tauScale = positive(options, 'tau-scale', 0.5)
  if (!tauScale.ok) return tauScale
  const kits = wholeOption(options, 'kits', 0, 1, 1_000_000)
  if (!kits.ok) return kits
  const files: { source: string; json: unknown }[] = []
  for (const source of options.positionals) {
    const json = await readJson(source, language, io)
    if (!json.ok) return json
    files.push({ source, json: json.value })
  }
  const result = poolFiles(files, { muSd: muSd.value, tauScale: tauScale.value })
  if (!result.ok) {
    const { error } = result
    const wrong = error.type === 'not-a-result' ? error : null
    const given = files.find(({ source }) => source === wrong?.source)
    const other = wrong?.path === '/format' ? otherFile(wrong.source, given?.json, language) : null
    return other ?? refuse('input', poolRefusalText(language, error))
  }
  const milliseconds = Math.max(0, (io.now?.() ?? 0) - begin)
  const counted = kits.value === 0 ? {} : { kits: kitsBack(result.value.people, kits.value) }
  return { ok: true, value: { ...result.value, ...counted, milliseconds } }
}

/** The outcome of a series by its name; a column of a diary outside a series stays as it is. */
function outcomeIn(language: Language, { contrast, study }: PoolFile): string {
  const known = libraryOutcomes.map(outcomeOf).find(({ column }) => column === contrast.outcome)
  if (study === null || known === undefined) return contrast.outcome
  const name = outcomeName(language, known)
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork pool: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const result = await pooled(options.value, language.value, io)
  if (!result.ok) return tell(result.error)
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(result.value, null, 2)}\n`
      : `${poolText(language.value, result.value, outcomeIn(language.value, result.value)).join('\n')}\n`,
  )
  return exitCode.result
}

/** `legwork pool`: many personal trials together. */
export const pool: Command = {
  name: 'pool',
  summary: 'many personal trials together',
  help,
  run,
}
