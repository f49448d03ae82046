import type { Result } from '@legwork/base'
import { readTable, type Table } from '@legwork/domain'
import {
  diaryErrorText,
  evidenceMessages,
  formatNumber,
  type Language,
  metaErrorText,
} from '@legwork/i18n'
import {
  binaryMeasures,
  blups,
  cumulative,
  eggerTest,
  type FittedModel,
  fitModel,
  guessMeasure,
  influence,
  leaveOneOut,
  mantelHaenszel,
  type Measure,
  meanMeasures,
  type MetaError,
  type MetaFit,
  normalUpperQuantile,
  petoOddsRatio,
  qProfile,
  rankTest,
  readStudies,
  type Studies,
  type Tau2Method,
  tau2Methods,
  type TestMethod,
  trimAndFill,
} from '@legwork/stats'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { type ForestLine, forestText } from '../forest-text.ts'
import { languageOf, parseOptions, usageError, usageOf } from '../options.ts'
import type { ParsedOptions, UsageError } from '../options.ts'

const measures: readonly Measure[] = [...meanMeasures, ...binaryMeasures, 'GEN']
const tests: readonly TestMethod[] = ['knha', 'z']

const help = `legwork meta: pool the results of studies.

Usage:
  legwork meta STUDIES.csv [options]

STUDIES.csv has one row a study: a column study with its name, and
  yi, vi                              an effect and its sampling variance (measure GEN), or
  m1i, sd1i, n1i, m2i, sd2i, n2i      mean, standard deviation and people of both arms, or
  ai, bi, ci, di                      with and without the outcome, first and second arm;
other columns may be moderators.

Options:
  --measure MEASURE    MD, SMD, ROM (means); RR, OR, RD, PETO (counts); GEN (yi and vi).
                       Default: by the columns GEN, MD or RR
  --method METHOD      REML (default), DL, ML, PM, EB, HS, SJ, or EE for equal effects
  --test knha|z        Knapp–Hartung (default) or the normal
  --moderators A,B     columns of numbers for a meta-regression
  --lang nl|en  --json

The conventions are those of R's metafor 3.8: 1/2 is added to every cell of a table with a zero, effects of
RR, OR and PETO are logarithms, weights are percentages. See docs/methods/meta-analysis.md.

Examples:
  legwork meta trials.csv
  legwork meta trials.csv --measure OR --method PM --test z
  legwork meta trials.csv --measure RR --moderators latitude --json`

const spec = {
  measure: 'value',
  method: 'value',
  test: 'value',
  moderators: 'value',
  json: 'flag',
} as const

type Usage<T> = Result<T, UsageError>

interface Request {
  readonly file: string
  readonly measure: Measure | null
  readonly method: Tau2Method
  readonly test: TestMethod
  readonly moderators: readonly string[]
}

function choice<T extends string>(
  options: ParsedOptions,
  name: string,
  known: readonly T[],
): Usage<T | null> {
  const given = options.value(name)
  if (given === undefined) return { ok: true, value: null }
  const found = known.find((word) => word.toLowerCase() === given.toLowerCase())
  return found === undefined
    ? usageError(usageOf(options).mustBeOneOf(name, known, given))
    : { ok: true, value: found }
}

function readRequest(options: ParsedOptions): Usage<Request> {
  const say = usageOf(options)
  const [file, ...more] = options.positionals
  if (file === undefined)
    return usageError(say.mustBeNamed('studies', 'legwork meta STUDIES.csv …'))
  if (more.length > 0) return usageError(say.oneAtATime('file', more.join(' ')))
  const measure = choice(options, 'measure', measures)
  if (!measure.ok) return measure
  const method = choice(options, 'method', tau2Methods)
  if (!method.ok) return method
  const test = choice(options, 'test', tests)
  if (!test.ok) return test
  const moderators = (options.value('moderators') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (new Set(moderators).size < moderators.length)
    return usageError(say.namesOneTwice('moderators'))
  return {
    ok: true,
    value: {
      file,
      measure: measure.value,
      method: method.value ?? 'REML',
      test: test.value ?? 'knha',
      moderators,
    },
  }
}

/** Decimal commas become points where the file cannot mean anything else by them. */
function plainCells(table: Table): string[][] {
  const comma = /^[+\-\u2212]?\d+,\d+$/
  return table.rows.map(({ cells }) =>
    cells.map((cell) =>
      table.delimiter !== ',' && comma.test(cell) ? cell.replace(',', '.') : cell,
    ),
  )
}

const single = (values: readonly number[]): number | readonly number[] =>
  values.length === 1 ? (values[0] ?? NaN) : values

const valueOr = <T, U>(result: Result<T, MetaError>, found: (value: T) => U): U | null =>
  result.ok ? found(result.value) : null

/** The figures with the keys of the reference files; null where a figure does not apply. */
function report(studies: Studies, model: FittedModel): object {
  const { fit } = model
  const plain = fitModelWithZ(model)
  const influences = valueOr(influence(model), (rows) => rows)
  const column = (fits: readonly MetaFit[]): object => ({
    estimate: fits.map((f) => f.b[0]),
    se: fits.map((f) => f.se[0]),
    tau2: fits.map((f) => f.tau2),
  })
  const binary = studies.tables
  return {
    measure: studies.measure,
    method: fit.method,
    test: fit.test,
    k: fit.k,
    coefficients: fit.names,
    b: single(fit.b),
    se: single(fit.se),
    stat: single(fit.stat),
    p: single(fit.p),
    ciLower: single(fit.ciLower),
    ciUpper: single(fit.ciUpper),
    tau2: fit.tau2,
    i2: fit.i2,
    h2: fit.h2,
    q: fit.q,
    qp: fit.qp,
    predictionLower: fit.prediction?.lower ?? null,
    predictionUpper: fit.prediction?.upper ?? null,
    tau2Qprofile:
      fit.method === 'EE' ? null : valueOr(qProfile(model), ({ lower, upper }) => [lower, upper]),
    qm: fit.qm,
    qmp: fit.qmp,
    r2: fit.r2,
    ...(fit.names.length > 1 ? { moderators: fit.names.slice(1).join('+') } : {}),
    studies: studies.labels.map((study, i) => ({
      study,
      yi: studies.yi[i],
      vi: studies.vi[i],
      weight: fit.weights[i],
      rstudent: influences?.[i]?.rstudent ?? null,
      cookD: influences?.[i]?.cookD ?? null,
      hat: influences?.[i]?.hat ?? null,
    })),
    leaveOneOut: fit.names.length > 1 ? null : valueOr(leaveOneOut(model), column),
    cumulative: valueOr(cumulative(model), column),
    blup: {
      pred: blups(model).map(({ pred }) => pred),
      se: blups(model).map(({ se }) => se),
    },
    rstudent: influences?.map((row) => row.rstudent) ?? null,
    cookD: influences?.map((row) => row.cookD) ?? null,
    egger: valueOr(eggerTest(plain), ({ rma, lm }) => ({
      rmaZ: rma.stat,
      rmaP: rma.p,
      lmT: lm.stat,
      lmP: lm.p,
    })),
    rankTest: valueOr(rankTest(plain), ({ tau, p }) => ({ tau, p })),
    trimFill: valueOr(trimAndFill(plain), ({ k0, side, b, se }) => ({ k0, side, b, se })),
    ...(binary === null
      ? {}
      : {
          mantelHaenszel: (['RR', 'OR', 'RD'] as const).flatMap(
            (measure) => valueOr(mantelHaenszel(binary, measure), (x) => [x]) ?? [],
          ),
          peto: valueOr(petoOddsRatio(binary), (x) => x),
        }),
  }
}

/** The small-study tests are made with z, whatever the model's own test. */
function fitModelWithZ(model: FittedModel): FittedModel {
  return { ...model, options: { ...model.options, test: 'z' } }
}

const isLog = (measure: Measure): boolean =>
  measure === 'RR' || measure === 'OR' || measure === 'PETO' || measure === 'ROM'

/** The result for reading: the pooled value, the forest plot, the differences between studies. */
function text(studies: Studies, model: FittedModel, language: Language, width: number): string {
  const { fit } = model
  const t = evidenceMessages[language]
  const n = (value: number, digits = 3): string => formatNumber(language, value, digits)
  const pValue = (p: number): string => (p < 0.0001 ? p.toExponential(1) : n(p, 4))
  const ratio = isLog(studies.measure)
  const shown = (x: number): number => (ratio ? Math.exp(x) : x)
  const value = (b: number, lower: number, upper: number): string =>
    `${n(shown(b))} (${t.interval(n(shown(lower)), n(shown(upper)))})`
  const critical = normalUpperQuantile((1 - fit.level) / 2)
  const lines: ForestLine[] = studies.labels.map((label, i) => {
    const y = studies.yi[i] ?? NaN
    const half = critical * Math.sqrt(studies.vi[i] ?? NaN)
    return {
      label,
      estimate: y,
      lower: y - half,
      upper: y + half,
      value: `${value(y, y - half, y + half)} ${n(fit.weights[i] ?? NaN, 1).padStart(5)}%`,
      kind: 'study',
    }
  })
  const blank = ' '.repeat(7)
  const [b = NaN, lower = NaN, upper = NaN] = [fit.b[0], fit.ciLower[0], fit.ciUpper[0]]
  if (fit.names.length === 1) {
    lines.push({
      label: t.together,
      estimate: b,
      lower,
      upper,
      value: value(b, lower, upper) + blank,
      kind: 'pooled',
    })
  }
  if (fit.prediction !== null) {
    const { lower: from, upper: to } = fit.prediction
    lines.push({
      label: t.prediction,
      estimate: b,
      lower: from,
      upper: to,
      value: t.interval(n(shown(from)), n(shown(to))) + blank,
      kind: 'prediction',
    })
  }
  const out = [
    t.method({ measure: studies.measure, method: fit.method, test: fit.test, k: fit.k }),
    '',
    ...forestText(lines, 0, width),
    '',
  ]
  if (fit.names.length > 1) {
    for (const [j, name] of fit.names.entries()) {
      out.push(
        `${name}: ${n(fit.b[j] ?? NaN, 4)} (${t.interval(n(fit.ciLower[j] ?? NaN, 4), n(fit.ciUpper[j] ?? NaN, 4))}), P = ${pValue(fit.p[j] ?? NaN)}`,
      )
    }
  }
  if (fit.qm !== null) {
    out.push(
      t.moderatorTest({
        qm: n(fit.qm, 2),
        p: pValue(fit.qmp ?? NaN),
        r2: fit.r2 === null ? null : n(fit.r2, 1),
      }),
    )
  }
  out.push(
    t.heterogeneity({
      tau2: n(fit.tau2, 4),
      i2: n(fit.i2, 1),
      h2: n(fit.h2, 2),
      q: n(fit.q, 2),
      df: fit.k - fit.names.length,
      qp: pValue(fit.qp),
    }),
  )
  const interval = fit.method === 'EE' ? null : valueOr(qProfile(model), (x) => x)
  if (interval !== null) out.push(t.tau2Interval(n(interval.lower, 4), n(interval.upper, 4)))
  return `${out.join('\n')}\n`
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (error: UsageError): number => {
    io.stderr(`legwork meta: ${error.message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return refuse(options.error)
  const asked = languageOf(options.value, io)
  if (!asked.ok) return refuse(asked.error)
  const language = asked.value
  if (options.value.flag('help')) {
    io.stdout(`${help}\n`)
    return exitCode.result
  }
  const request = readRequest(options.value)
  if (!request.ok) return refuse(request.error)
  const { file, method, test, moderators } = request.value
  const begin = io.now?.() ?? 0

  let content: string
  try {
    content = await io.readFile(file)
  } catch {
    io.stderr(
      language === 'nl'
        ? `legwork meta: ${file} kan niet worden gelezen. Controleer naam en map.\n`
        : `legwork meta: ${file} cannot be read. Check its name and folder.\n`,
    )
    return exitCode.input
  }
  const table = readTable(content)
  if (!table.ok) {
    if (table.error.every(({ type }) => type === 'no-rows')) {
      io.stderr(`${file}: ${metaErrorText(language, { type: 'noStudies' })}\n`)
      return exitCode.input
    }
    for (const error of table.error) io.stderr(`${file}: ${diaryErrorText(error, language)}\n`)
    return exitCode.input
  }
  const refuseInput = (error: MetaError): number => {
    const row = error.type === 'badValue' ? table.value.rows[error.row - 1]?.row : undefined
    io.stderr(`${file}: ${metaErrorText(language, error, row)}\n`)
    return exitCode.input
  }
  const { columns } = table.value
  const measure = request.value.measure ?? guessMeasure(columns) ?? 'GEN'
  const studies = readStudies({ columns, rows: plainCells(table.value) }, measure, moderators)
  if (!studies.ok) return refuseInput(studies.error)
  const { yi, vi } = studies.value
  // One study has nothing to be pooled with; equal effects gives it back as it is.
  if (yi.length === 1 && method !== 'EE') {
    return refuseInput({ type: 'tooFewStudies', needed: 2, got: 1 })
  }
  const model = fitModel({ yi, vi, moderators: studies.value.moderators }, { method, test })
  if (!model.ok) return refuseInput(model.error)
  if (options.value.flag('json')) {
    const milliseconds = Math.max(0, (io.now?.() ?? 0) - begin)
    const figures = report(studies.value, model.value)
    const result = { format: 'legwork/meta/1', ...figures, milliseconds }
    io.stdout(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    io.stdout(text(studies.value, model.value, language, Math.min(io.columns ?? 100, 120)))
  }
  return exitCode.result
}

/** `legwork meta`: studies in, a pooled estimate and its diagnostics out. */
export const meta: Command = {
  name: 'meta',
  summary: 'pool the results of studies (meta-analysis, meta-regression)',
  help,
  run,
}
