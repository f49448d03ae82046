import { join } from 'node:path'
import type { Result } from '@legwork/base'
import {
  answerOf,
  diaryPicture,
  doctorReport,
  doseOf,
  foldNights,
  foldTrials,
  fullReport,
  judgeGate,
  laterChecks,
  nextTrialChances,
  nextTrialPlans,
  ownWordsOf,
  paperFitOf,
  personOf,
  posteriorPicture,
  protocolReport,
  readTrialRecord,
  reportKinds,
  trialResult,
} from '@legwork/domain'
import type {
  NextTrialChances,
  NightsView,
  Report,
  ReportKind,
  ResultParts,
  TrialView,
} from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo, OutFile } from '../command.ts'
import { mayWrite, otherFile, readJson, refuse, writeOut } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'
import type { ParsedOptions } from '../options.ts'
import { reportText } from '../report/report-text.ts'
import { pdfCompiler } from '../report/typst-compiler.ts'
import type { PdfCompiler, PdfRefusal } from '../report/typst-compiler.ts'
import { typstSource } from '../report/typst-source.ts'
import type { ReportPictures } from '../report/typst-source.ts'
import { defaultWorkers, runPlans } from '../simulation-pool.ts'

const help = `legwork report: the reports of a personal trial.

Reads the file of a trial that the app saves on the page Result (legwork-trial.json), works the result out again and
writes its reports: for the doctor (two pages), the protocol (SPENT 2019) and the full report (CENT 2015).

Usage:
  legwork report TRIAL.json [options]

Options:
  --kind KIND        doctor, protocol, full or all; default doctor as text, all as PDF
  --pdf              write PDF files: legwork-doctor.pdf, legwork-protocol.pdf, legwork-full.pdf. The first time this
                     installs Typst (50 MB) into tools/typst
  --out FOLDER       where the PDF files go; default here
  --trials N         trials simulated for each length of a new trial; default 200, 0 leaves that part out
  --lang nl|en  --json

Examples:
  legwork report legwork-trial.json
  legwork report legwork-trial.json --pdf --lang nl`

const spec = {
  kind: 'value',
  out: 'value',
  trials: 'value',
  pdf: 'flag',
  json: 'flag',
} as const

interface Made {
  readonly reports: readonly Report[]
  readonly pictures: ReportPictures
}

function kindsOf(options: ParsedOptions): Result<readonly ReportKind[], CommandRefusal> {
  const given = options.value('kind') ?? (options.flag('pdf') ? 'all' : 'doctor')
  if (given === 'all') return { ok: true, value: reportKinds }
  const found = reportKinds.find((kind) => kind === given)
  return found === undefined
    ? refuse('usage', usageOf(options).mustBeOneOf('kind', [...reportKinds, 'all'], given))
    : { ok: true, value: [found] }
}

async function chancesOf(
  view: TrialView,
  nights: NightsView,
  trials: number,
): Promise<readonly NextTrialChances[]> {
  const plans = nextTrialPlans(view, nights)
  if (!plans.ok || trials === 0) return []
  const rows = await runPlans(
    plans.value.map(({ plan }) => plan),
    trials,
    defaultWorkers(),
    () => undefined,
  )
  return plans.value.flatMap((plan, index) => nextTrialChances(plan, rows[index] ?? []) ?? [])
}

async function make(
  options: ParsedOptions,
  kinds: readonly ReportKind[],
  language: Language,
  io: CommandIo,
): Promise<Result<Made, CommandRefusal>> {
  const say = usageOf(options)
  const [path, ...more] = options.positionals
  if (path === undefined)
    return refuse('usage', say.mustBeNamed('trial', 'legwork report TRIAL.json'))
  if (more.length > 0) return refuse('usage', say.oneAtATime('trial', more.join(' ')))
  const trials = options.value('trials') ?? '200'
  if (!/^\d{1,5}$/.test(trials))
    return refuse('usage', say.mustBeWhole('trials', 0, 99_999, trials))
  const json = await readJson(path, language, io)
  if (!json.ok) return json
  const file = readTrialRecord(JSON.stringify(json.value))
  if (!file.ok) {
    const { error } = file
    const noTrial = error.type === 'not-a-trial' && error.path === '/format'
    const other = noTrial ? otherFile(path, json.value, language) : null
    return other ?? refuse('input', `${path}: ${resultWords[language].fileError(error)}`)
  }
  const { entries, trial, exportedOn } = file.value
  const view = foldTrials(entries).trials.get(trial)
  if (view === undefined) throw new Error(`report: the file was checked to hold ${trial}`)
  const nights = foldNights(entries)
  const result = trialResult(view, nights)
  if (!result.ok) return refuse('input', `${path}: ${resultWords[language].refused(result.error)}`)
  const parts: ResultParts = {
    result: result.value,
    later: laterChecks(view, nights),
    next: await chancesOf(view, nights, Number(trials)),
    ownWords: ownWordsOf(entries, trial),
  }
  const { person } = personOf(entries, exportedOn)
  const who = { person, dose: doseOf(view, judgeGate(person)) }
  const words = reportWords[language]
  const { protocol, protocolHash: hash, design, commitment } = result.value
  const made: Readonly<Record<ReportKind, () => Report>> = {
    doctor: () => doctorReport(parts, who, words),
    full: () => fullReport(parts, who, words),
    protocol: () => protocolReport({ protocol, hash, design, commitment }, who.dose, words),
  }
  return {
    ok: true,
    value: {
      reports: kinds.map((kind) => made[kind]()),
      pictures: {
        diary: diaryPicture(result.value, nights, words),
        posterior: posteriorPicture(answerOf(result.value), words),
      },
    },
  }
}

function pdfRefusalText(refusal: PdfRefusal, language: Language): string {
  const nl = language === 'nl'
  switch (refusal.type) {
    case 'typst-folder-missing':
      return nl
        ? 'Voor PDF is de map tools/typst van Legwork nodig. Laat --pdf weg voor tekst, of bewaar het verslag als PDF in de app.'
        : 'A PDF needs the folder tools/typst of Legwork. Leave --pdf out for text, or save the report as a PDF in the app.'
    case 'typst-not-installed':
      return nl
        ? `Typst kon niet worden geïnstalleerd (${refusal.message}). Ga na of er internet is, of bewaar het verslag als PDF in de app.`
        : `Typst could not be installed (${refusal.message}). Check the network, or save the report as a PDF in the app.`
    case 'typst-failed':
      return nl
        ? `De PDF is niet gemaakt: ${refusal.message}`
        : `No PDF was made: ${refusal.message}`
  }
}

/** The pages of a PDF file of Typst, whose page objects are not compressed. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** Compiles with the largest text that keeps a report within its pages. */
function compileToFit(
  compile: PdfCompiler,
  report: Report,
  pictures: ReportPictures,
  language: Language,
): Result<Uint8Array, PdfRefusal> {
  const { mostPages, textSizes } = paperFitOf(report.kind)
  const most = mostPages ?? Infinity
  const [first, ...smaller] = textSizes
  let made = compile(typstSource(report, pictures, language, first))
  for (const size of smaller) {
    if (!made.ok || pagesOf(made.value) <= most) break
    made = compile(typstSource(report, pictures, language, size))
  }
  return made
}

const pdfPath = (folder: string, kind: ReportKind) => join(folder, `legwork-${kind}.pdf`)

async function writePdfs(
  { reports, pictures }: Made,
  folder: string,
  language: Language,
  io: CommandIo,
): Promise<Result<readonly string[], CommandRefusal>> {
  const compiler = await pdfCompiler(() => {
    io.stderr(language === 'nl' ? 'Typst wordt geïnstalleerd …\n' : 'installing Typst …\n')
  })
  if (!compiler.ok) return refuse('input', pdfRefusalText(compiler.error, language))
  const files: OutFile[] = []
  for (const report of reports) {
    const pdf = compileToFit(compiler.value, report, pictures, language)
    if (!pdf.ok) return refuse('input', pdfRefusalText(pdf.error, language))
    const path = pdfPath(folder, report.kind)
    files.push({ path, content: pdf.value })
  }
  const written = await writeOut(files, language, io)
  return written.ok ? { ok: true, value: files.map(({ path }) => path) } : written
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork report: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const kinds = kindsOf(options.value)
  if (!kinds.ok) return tell(kinds.error)
  const folder = options.value.value('out') ?? '.'
  if (options.value.flag('pdf')) {
    const places = kinds.value.map((kind) => pdfPath(folder, kind))
    const may = await mayWrite(places, language.value, io)
    if (!may.ok) return tell(may.error)
  }
  const made = await make(options.value, kinds.value, language.value, io)
  if (!made.ok) return tell(made.error)
  if (options.value.flag('pdf')) {
    const files = await writePdfs(made.value, folder, language.value, io)
    if (!files.ok) return tell(files.error)
    io.stderr(`${files.value.join('\n')}\n`)
  }
  if (options.value.flag('json')) {
    const reports = made.value.reports.map((one) => ({ format: 'legwork/report/1', ...one }))
    io.stdout(`${JSON.stringify(reports, null, 2)}\n`)
  } else if (!options.value.flag('pdf')) {
    const columns = Math.min(io.columns ?? 76, 100)
    io.stdout(made.value.reports.map((report) => reportText(report, columns)).join('\n\n'))
  }
  return exitCode.result
}

/** `legwork report`: the reports of a personal trial, as text, JSON or PDF files. */
export const report: Command = {
  name: 'report',
  summary: 'reports of a personal trial, as text or PDF',
  help,
  run,
}
