import { createRandom } from '@legwork/base'
import {
  analyseDiary,
  brokenSmallestEffect,
  dateAndArmColumns,
  evidencePrior,
  parseEffectPrior,
  parseHalfLife,
  participantCode,
  readTable,
  toSeries,
  usualSmallestEffect,
} from '@legwork/domain'
import type { AnalysisSettings, DiarySeries, ResultFile } from '@legwork/domain'
import {
  analysisRefusalMessage,
  columnsNotFoundText,
  columnsTakenText,
  diaryErrorText,
  diaryNoteText,
  workingText,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { languageOf, numberOf, parseOptions, usageError, usageOf } from '../options.ts'
import type { ParsedOptions, UsageError } from '../options.ts'
import type { Result } from '@legwork/base'
import { priorOutside } from '@legwork/stats'
import type { Family, NormalMixture } from '@legwork/stats'
import { analysisText } from '../analysis-text.ts'
import { readDesign } from '../design-option.ts'
import { readText, refuse } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { inProtocol, withProtocol } from '../protocol-option.ts'
import { scoreRange } from '../score-range.ts'

const families = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const

const help = `legwork analyze: from a diary to an answer.

Usage:
  legwork analyze DIARY.csv --outcome COLUMN --family FAMILY [options]

DIARY.csv has one row a night: a date, the arm of that evening and outcome columns. An empty cell is
missing; an empty arm is a night outside the comparison (baseline, wash-out). A date without a row is
a missing night. Comma, semicolon or tab; 2026-01-31 or 31-1-2026; decimal point or comma.

Options:
  --outcome COLUMN         the column to compare
  --family FAMILY          poisson (a count), negbin (a count that varies a lot), bernoulli (1 or 0),
                           ordinal (a score in steps), gaussian (a measurement)
  --date COLUMN            default: date, else the column that looks like it
  --arm COLUMN             default: arm, else the column that looks like it
  --reference LABEL        the control arm; default: the label that says placebo, none, …
  --better lower|higher    default: lower
  --half-life LIST         nights in which the effect of a dose halves: 0 (default), 2, or 0,1,2,4,7
                           when unknown; 0:0.7,2:0.3 gives weights
  --prior-effect PRIOR     "normal(0,0.35)" or "0.8*normal(-0.04,0.26)+0.2*normal(0,1)"; it then
                           decides the verdict. Default: the wide prior
  --evidence COMPLAINT     adds what research in other people showed as a third prior, beside wide and
                           sceptical: cramps (magnesium, cramps a night)
  --smallest-effect D      the smallest effect that matters: a ratio such as 0.75 (default; 1.33 when higher is
                           better; an odds ratio for bernoulli and ordinal), points for gaussian (no
                           default: no verdict)
  --design FILE            design.json: decides the arm of every night and adds the randomisation test over
                           the orders it could have drawn
  --blocks NxPxB           the same for nights x periods x blocks, such as 14x2x3, from the first night on
  --protocol FILE          a protocol (legwork/protocol/1): its settings decide, options may not contradict it
  --categories LOW..HIGH   the steps of an ordinal outcome; default 0..10
  --cutpoint-location SD   how far the level of an ordinal outcome may lie from the middle of its steps, in log odds
                           (default 5; 0: the older model, whose cutpoints lie around 0; low scores lean there)
  --scale LOW,HIGH         ends of a gaussian outcome; default 0,10
  --participant CODE       a random code of the person (letters, digits, - and _; never a name), kept in the
                           result: legwork pool then tells two people with equal diaries apart
  --seed N                 for what is drawn at random (default 1)
  --lang nl|en  --json

Examples:
  legwork analyze examples/cramps-placebo-magnesium.csv --outcome cramps --family poisson
  legwork analyze examples/cramps-placebo-magnesium.csv --outcome cramps --family poisson \\
    --half-life 0,1,2,4,7 --design examples/design.json --evidence cramps
  legwork analyze examples/rls-evening-score.csv --outcome severity --family ordinal --json`

const spec = {
  outcome: 'value',
  family: 'value',
  date: 'value',
  arm: 'value',
  reference: 'value',
  better: 'value',
  'half-life': 'value',
  'prior-effect': 'value',
  evidence: 'value',
  'smallest-effect': 'value',
  design: 'value',
  blocks: 'value',
  protocol: 'value',
  categories: 'value',
  'cutpoint-location': 'value',
  scale: 'value',
  seed: 'value',
  participant: 'value',
  json: 'flag',
} as const

type Usage<T> = Result<T, UsageError>

function oneOf<T extends string>(
  options: ParsedOptions,
  name: string,
  known: readonly T[],
  fallback?: T,
): Usage<T> {
  const given = options.value(name) ?? fallback
  if (given === undefined) return usageError(usageOf(options).giveOneOf(name, known))
  const found = known.find((word) => word === given)
  return found === undefined
    ? usageError(usageOf(options).mustBeOneOf(name, known, given))
    : { ok: true, value: found }
}

/** `--scale LOW,HIGH` of a measurement; null when absent. */
function scaleOption(
  options: ParsedOptions,
  family: Family,
): Usage<{ readonly low: number; readonly high: number } | null> {
  const given = options.value('scale')
  if (given === undefined) return { ok: true, value: null }
  const say = usageOf(options)
  if (family !== 'gaussian') return usageError(say.onlyWith('scale', 'family', 'gaussian'))
  const [low = Number.NaN, high = Number.NaN, ...more] = given.split(',').map(numberOf)
  return low < high && more.length === 0
    ? { ok: true, value: { low, high } }
    : usageError(say.mustBe('scale', 'pair-comma', given))
}

function wholeNumber(options: ParsedOptions, name: string, fallback: number): Usage<number> {
  const given = options.value(name)
  if (given === undefined) return { ok: true, value: fallback }
  return /^\d{1,15}$/.test(given)
    ? { ok: true, value: Number(given) }
    : usageError(usageOf(options).mustBeWhole(name, 0, undefined, given))
}

function smallestEffect(
  options: ParsedOptions,
  family: Family,
  better: 'lower' | 'higher',
): Usage<number | null> {
  const given = options.value('smallest-effect')
  if (given === undefined) return { ok: true, value: usualSmallestEffect(family, better) }
  const value = numberOf(given)
  const ratio = family !== 'gaussian'
  if (!Number.isFinite(value) || value <= 0 || (ratio && value === 1))
    return usageError(
      usageOf(options).mustBe('smallest-effect', ratio ? 'ratio-not-one' : 'points', given),
    )
  const broken = brokenSmallestEffect({ smallestEffect: value, family, better })
  if (broken !== null)
    return usageError(`--smallest-effect: ${analysisRefusalMessage(options.language, broken)}`)
  return { ok: true, value }
}

/** The prior from research for `--evidence cramps`; a refusal says why there is none. */
function readEvidence(
  options: ParsedOptions,
  family: Family,
  language: Language,
): Usage<NormalMixture | null> {
  const given = options.value('evidence')
  if (given === undefined) return { ok: true, value: null }
  if (given !== 'cramps') return usageError(usageOf(options).mustBe('evidence', 'cramps', given))
  if (family !== 'poisson' && family !== 'negbin')
    return usageError(usageOf(options).evidenceForCounts)
  const found = evidencePrior({ condition: 'cramps', remedy: 'magnesium', outcome: 'frequency' })
  return found.ok
    ? { ok: true, value: found.value.mixture }
    : usageError(found.error.reason[language])
}

interface Request {
  readonly file: string
  /** As typed; null: recognised in the file. */
  readonly date: string | null
  readonly arm: string | null
  readonly reference: string | null
  readonly participant: string | null
  readonly settings: Omit<AnalysisSettings, 'random'>
}

function readRequest(options: ParsedOptions, language: Language): Usage<Request> {
  const say = usageOf(options)
  const [file, ...more] = options.positionals
  if (file === undefined) return usageError(say.mustBeNamed('diary', 'legwork analyze DIARY.csv …'))
  if (more.length > 0) return usageError(say.oneAtATime('diary', more.join(' ')))
  const outcome = options.value('outcome')
  if (outcome === undefined) return usageError(say.mustBeGiven('--outcome COLUMN'))
  const family = oneOf(options, 'family', families)
  if (!family.ok) return family
  const better = oneOf(options, 'better', ['lower', 'higher'] as const, 'lower')
  if (!better.ok) return better
  const halfLifeText = options.value('half-life') ?? '0'
  const halfLife = parseHalfLife(halfLifeText)
  if (!halfLife.ok)
    return usageError(
      `${say.mustBe('half-life', 'nights-list', halfLifeText)} (${halfLife.error.rule}: ${halfLife.error.value})`,
    )
  const priorText = options.value('prior-effect')
  const prior = priorText === undefined ? null : parseEffectPrior(priorText)
  if (prior?.ok === false)
    return usageError(
      `${say.mustBe('prior-effect', 'normal', priorText)} (${prior.error.rule}: ${prior.error.value})`,
    )
  const scale = scaleOption(options, family.value)
  if (!scale.ok) return scale
  const outside =
    prior === null ? null : priorOutside(family.value, scale.value ?? undefined, prior.value)
  if (outside !== null)
    return usageError(`--prior-effect: ${analysisRefusalMessage(language, outside)}`)
  const smallest = smallestEffect(options, family.value, better.value)
  if (!smallest.ok) return smallest
  const categories = scoreRange(options, family.value)
  if (!categories.ok) return categories
  const location = cutpointLocation(options, family.value)
  if (!location.ok) return location
  const seed = wholeNumber(options, 'seed', 1)
  if (!seed.ok) return seed
  const participant = options.value('participant') ?? null
  if (participant !== null && !participantCode.test(participant))
    return usageError(say.mustBe('participant', 'participant', participant))
  const research = readEvidence(options, family.value, language)
  if (!research.ok) return research
  return {
    ok: true,
    value: {
      file,
      date: options.value('date') ?? null,
      arm: options.value('arm') ?? null,
      reference: options.value('reference') ?? null,
      participant,
      settings: {
        outcome,
        family: family.value,
        better: better.value,
        halfLife: halfLife.value,
        smallestEffect: smallest.value,
        ...(prior === null ? {} : { priorEffect: prior.value }),
        ...(research.value === null ? {} : { evidencePrior: research.value }),
        ...(family.value === 'ordinal' ? { categories: categories.value } : {}),
        ...(location.value === null ? {} : { cutpointLocationSd: location.value }),
        ...(scale.value === null ? {} : { scale: scale.value }),
        seed: seed.value,
      },
    },
  }
}

/** Largest SD in log odds that is taken: beyond it the level is as good as unbounded. */
const widestLocation = 100

function cutpointLocation(options: ParsedOptions, family: Family): Usage<number | null> {
  const given = options.value('cutpoint-location')
  if (given === undefined) return { ok: true, value: null }
  const say = usageOf(options)
  if (family !== 'ordinal')
    return usageError(say.onlyWith('cutpoint-location', 'family', 'ordinal'))
  const value = numberOf(given)
  return value >= 0 && value <= widestLocation
    ? { ok: true, value }
    : usageError(say.mustBeNumber('cutpoint-location', 0, widestLocation, given))
}

async function readSeries(
  request: Request,
  language: Language,
  io: CommandIo,
): Promise<Result<DiarySeries, CommandRefusal>> {
  const text = await readText(request.file, language, io)
  if (!text.ok) return text
  const { family, outcome, categories, scale } = request.settings
  const table = readTable(text.value)
  const columns = table.ok ? dateAndArmColumns(table.value, request, outcome) : null
  if (columns?.ok === false)
    return refuse('input', `${request.file}: ${columnsNotFoundText(language, columns.error)}`)
  if (columns?.value.recognised === true)
    io.stderr(
      `legwork analyze: ${columnsTakenText(language, columns.value.date, columns.value.arm)}\n`,
    )
  const series = table.ok
    ? toSeries(table.value, {
        date: columns?.value.date ?? 'date',
        arm: columns?.value.arm ?? 'arm',
        outcome,
        family,
        ...(request.reference === null ? {} : { reference: request.reference }),
        ...(categories === undefined ? {} : { categories }),
        ...(scale === undefined ? {} : { scale }),
      })
    : table
  if (series.ok) return series
  const lines = series.error.map((error) => `${request.file}: ${diaryErrorText(error, language)}`)
  return refuse('input', lines.join('\n'))
}

async function analyseFile(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<{ readonly result: ResultFile; readonly series: DiarySeries }, CommandRefusal>> {
  const begin = io.now?.() ?? 0
  const merged = await withProtocol(options, language, io)
  if (!merged.ok) return merged
  const request = readRequest(merged.value.options, language)
  if (!request.ok) return inProtocol(options, request.error)
  const early = merged.value.design
  const given =
    early === null
      ? await readDesign(options, [], language, io)
      : { ok: true as const, value: early }
  const blocks = options.value('blocks') !== undefined
  if (!blocks && !given.ok) return given
  const reference =
    request.value.reference ?? (given.ok && !blocks ? (given.value?.arms[0] ?? null) : null)
  const series = await readSeries({ ...request.value, reference }, language, io)
  if (!series.ok) return series
  const design = blocks ? await readDesign(options, series.value.arms, language, io) : given
  if (!design.ok) return design
  const { settings } = request.value
  const done = io.working?.(`legwork analyze: ${workingText[language]}`)
  const analysed = analyseDiary(series.value, {
    ...settings,
    ...(design.value === null ? {} : { design: design.value }),
    random: createRandom(settings.seed, 0),
  })
  done?.()
  if (!analysed.ok)
    return refuse(
      'input',
      `${request.value.file}: ${analysisRefusalMessage(language, analysed.error)}`,
    )
  const milliseconds = Math.max(0, (io.now?.() ?? 0) - begin)
  const { participant } = request.value
  const { format, ...rest } = analysed.value
  const result = {
    format,
    ...(participant === null ? {} : { participant }),
    ...rest,
    milliseconds,
  }
  return { ok: true, value: { result, series: series.value } }
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork analyze: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const analysed = await analyseFile(options.value, language.value, io)
  if (!analysed.ok) return tell(analysed.error)
  const { result, series } = analysed.value
  for (const note of series.notes)
    io.stderr(`legwork analyze: ${diaryNoteText(note, language.value)}\n`)
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(result, null, 2)}\n`
      : analysisText(result, series, language.value, Math.min(io.columns ?? 76, 100)),
  )
  return exitCode.result
}

/** `legwork analyze`: a diary in, a posterior and a verdict out. */
export const analyze: Command = {
  name: 'analyze',
  summary: 'work out from a diary whether a remedy helped',
  help,
  run,
}
