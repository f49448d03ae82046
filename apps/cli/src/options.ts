import { parseArgs } from 'node:util'
import type { Result } from '@legwork/base'
import { languages, usageTexts } from '@legwork/i18n'
import type { Language, UsageTexts } from '@legwork/i18n'
import type { CommandIo } from './command.ts'

/** A command-line option: a flag, or a value; `repeat` collects several. */
export type OptionSpec = Readonly<Record<string, 'flag' | 'value' | 'repeat'>>

/** What was typed, sorted. */
export interface ParsedOptions {
  /** The language asked for with `--lang`, else the fallback of `parseOptions`. */
  readonly language: Language
  readonly positionals: readonly string[]
  flag(name: string): boolean
  value(name: string): string | undefined
  values(name: string): readonly string[]
}

/** A usage error: one line that says what is wrong and what to do. */
export interface UsageError {
  readonly type: 'usage'
  readonly message: string
}

/** A usage error as a result. */
export const usageError = (message: string): { ok: false; error: UsageError } => ({
  ok: false,
  error: { type: 'usage', message },
})

/** What usage errors say, in the language of the options. */
export const usageOf = ({ language }: Pick<ParsedOptions, 'language'>): UsageTexts =>
  usageTexts[language]

/** Edit distance, for "did you mean"; small words only. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** The known word nearest to what was typed, when it is near enough to be a slip. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, far: distance(typed, word) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(2, typed.length / 3) ? best.word : undefined
}

/** The language of `--lang` wherever it stands; the fallback when it is absent or not known. */
export function askedLanguage(args: readonly string[], fallback: Language = 'en'): Language {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return languages.find((language) => language === asked) ?? fallback
}

/**
 * Sorts arguments by `spec`; unknown options, missing values and doubled options are usage errors, told in the language
 * that `--lang` asks for, else in `fallback`.
 */
export function parseOptions(
  args: readonly string[],
  spec: OptionSpec,
  fallback?: Language,
): Result<ParsedOptions, UsageError> {
  const language = askedLanguage(args, fallback)
  const say = usageTexts[language]
  const known: OptionSpec = { ...spec, help: 'flag', lang: 'value' }
  const options: Record<string, { type: 'string' | 'boolean'; multiple: boolean }> = {}
  for (const [name, kind] of Object.entries(known)) {
    options[name] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }
  }
  let parsed
  try {
    parsed = parseArgs({
      args: joinNegativeValues(args, known),
      options,
      allowPositionals: true,
      strict: false,
    })
  } catch (error) {
    return usageError(String(error instanceof Error ? error.message : error))
  }
  const seen: Record<string, (string | boolean)[]> = {}
  for (const [name, given] of Object.entries(parsed.values)) {
    const kind = known[name]
    if (kind === undefined) {
      return usageError(say.unknownOption(name, nearest(name, Object.keys(known))))
    }
    const list = (Array.isArray(given) ? given : [given]).filter((v) => v !== undefined)
    if (
      kind !== 'flag' &&
      list.some((v) => typeof v !== 'string' || v === '' || v.startsWith('--'))
    ) {
      return usageError(say.needsValue(name))
    }
    if (kind === 'flag' && list.some((v) => typeof v !== 'boolean')) {
      return usageError(say.takesNoValue(name))
    }
    if (kind === 'value' && list.length > 1) return usageError(say.givenTwice(name))
    seen[name] = list
  }
  const strings = (name: string) => (seen[name] ?? []).filter((v) => typeof v === 'string')
  return {
    ok: true,
    value: {
      language,
      positionals: parsed.positionals,
      flag: (name) => (seen[name] ?? []).length > 0,
      value: (name) => strings(name)[0],
      values: strings,
    },
  }
}

/** A number as people write it, decimal point or comma; NaN for anything else, such as 0x10 or Infinity. */
export function numberOf(text: string): number {
  const plain = text.trim().replace(',', '.')
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}

/** `--prior -1` would read as two options: a value option takes the next word whatever it looks like. */
function joinNegativeValues(args: readonly string[], spec: OptionSpec): string[] {
  const joined: string[] = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? ''
    const next = args[i + 1]
    const name = word.startsWith('--') ? word.slice(2) : ''
    const takesValue = spec[name] !== undefined && spec[name] !== 'flag'
    if (takesValue && next !== undefined && /^-\d/.test(next)) {
      joined.push(`${word}=${next}`)
      i++
    } else joined.push(word)
  }
  return joined
}

/** The language asked for: `--lang`, else the person's own, else English. */
export function languageOf(options: ParsedOptions, io: CommandIo): Result<Language, UsageError> {
  const asked = options.value('lang')
  if (asked === undefined) return { ok: true, value: io.language ?? 'en' }
  const found = languages.find((language) => language === asked)
  return found === undefined
    ? usageError(usageTexts[io.language ?? 'en'].language(asked))
    : { ok: true, value: found }
}
