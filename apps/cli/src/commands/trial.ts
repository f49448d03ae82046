import { randomBytes } from 'node:crypto'
import { ok, parseCivilDate } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import {
  chancesFrom,
  chancesPlans,
  checkPlanFile,
  checkStartedTrial,
  designOf,
  designWithOrder,
  drawAllocation,
  freezeProtocol,
  parseHalfLife,
  isStudy,
  randomId,
  readStudy,
  readTrialRecord,
  refusedToAll,
  remedyDefinitions,
  shownChances,
  supplementForms,
  planFileOf,
} from '@legwork/domain'
import type { ChancesQuestion, CheckedPlan, KeptChances, PlanFile } from '@legwork/domain'
import {
  analysisRefusalMessage,
  chancesText,
  resultWords,
  studyProblemText,
  studySummaryText,
  trialCheckedText,
  trialCommandTexts,
  trialMadeText,
  trialRefusalText,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import { nightCount } from '@legwork/stats'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { mayWrite, otherFile, readJson, refuse, writeOut } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'
import type { ParsedOptions } from '../options.ts'
import { progressLine } from '../progress.ts'
import { defaultWorkers, runPlans } from '../simulation-pool.ts'
import { judgeTrialBaseline, readBaseline } from '../trial-baseline.ts'
import { newTrialSpec, readNewTrial } from '../trial-options.ts'
import { wholeOption } from '../truth-options.ts'

const help = `legwork trial: plan a personal trial, weigh it, and check that nobody changed it.

Usage:
  legwork trial new --remedy R --complaint C --blocks NxPxB --person PERSON.json --baseline DIARY.csv [options] > plan.json
  legwork trial new --study STUDY.json --person PERSON.json --baseline DIARY.csv [options] > plan.json
  legwork trial simulate plan.json --baseline DIARY.csv [--trials N] [--workers N] [--json]
  legwork trial check plan.json [--json]

new works out what the design can show on the nights of the baseline, freezes a protocol with those chances and, for
an open trial, draws the order once; it prints the trial as JSON.
  --remedy R               magnesium, stretching, water, no-alcohol, heat or own
  --person PERSON.json     the answers of legwork check; magnesium needs its gate open, and answers of at most
                           28 days before --today (other remedies: a year)
  --study STUDY.json       the study file of a series: remedy, complaint, outcome and design come from it
  --label TEXT --times N   magnesium: the label as it stands on the product, and how often a day
  --name TEXT [--swallowed] [--no-medicine] [--pharmacist-agrees] [--times N]   own remedy
  --baseline DIARY.csv     the four weeks of nights before --today, without an arm: a row a night with a column
                           date and the column of the outcome: cramps, minutes, pain, sleep_disturbance,
                           rls_severity or attack. At least 14 nights told; 6 cramps in 28 nights (column
                           cramps), or restless legs on 2 evenings a week (rls_severity or attack)
  --ferritin-asked         restless legs: the doctor was asked about iron (or PERSON.json has ferritin)
  --trials N --workers N   trials played for each effect (default 400, at least 100), on how many cores
  --complaint C            cramps or restless-legs
  --outcome O              cramps, minutes, pain, sleep-disturbance, restlessness or any-attack
  --blocks NxPxB           nights x periods x blocks, such as 14x2x3
  --washout N              first nights of each period that are not compared (default 0)
  --arms A,B               labels, the reference first
  --start DATE             evening of the first night (default today, at most 60 days ahead)
  --today DATE             the day on which the plan is frozen (default today)
  --blinding B             open (default), helper or paper: then no order is drawn here
  --title TEXT --why TEXT  in your own words
  --seed N                 of the analysis (default 1); the order has its own, unpredictable one
  --analysis FILE          also writes what legwork analyze --protocol reads

simulate tells the chance of each verdict under no effect, a quarter fewer and a halving, averaged over
what the baseline nights leave uncertain.

check reads a plan, a whole trial that the app exported, or the study file of a series. Of a study it tells
what it asks and its hash, or what is wrong. Of a trial it proves that the protocol is unchanged and
that the order is the one that was committed to and that its seed draws.

Examples:
  legwork trial new --remedy stretching --complaint cramps --blocks 14x2x3 --person examples/person.json \\
    --baseline diary.csv > plan.json
  legwork trial check plan.json
  legwork trial check examples/study.json`

const spec = {
  ...newTrialSpec,
  baseline: 'value',
  trials: 'value',
  workers: 'value',
} as const

interface Said {
  readonly json: unknown
  readonly text: readonly string[]
  /** what `new` prints is always the file; the text goes beside it */
  readonly file: boolean
}

/** Today's local date on this machine. */
function localDate(): CivilDate {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  const text = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const date = parseCivilDate(text)
  if (!date.ok) throw new Error(`localDate: must be a date, got ${text}`)
  return date.value
}

const unpredictable = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

async function makeNew(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<Said, CommandRefusal>> {
  const [, extra] = options.positionals
  if (extra !== undefined) return refuse('usage', usageOf(options).noFilesRead(extra))
  const analysis = options.value('analysis')
  const may = await mayWrite(analysis === undefined ? [] : [analysis], language, io)
  if (!may.ok) return may
  const asked = await readNewTrial(options, language, io, localDate())
  if (!asked.ok) return asked
  const { remedy, complaint, blinding, primary, secondary, settings, design, today, seed } =
    asked.value
  const baseline = await readBaseline(options, language, io, {
    ...{ outcome: primary, complaint, before: today },
  })
  if (!baseline.ok) return baseline
  const ferritin =
    asked.value.person.measurements?.ferritin !== undefined || options.flag('ferritin-asked')
      ? 'asked'
      : 'not-asked'
  const path = options.value('baseline') ?? ''
  const judged = judgeTrialBaseline(path, baseline.value, ferritin, language)
  if (!judged.ok) return judged
  const choices = {
    trial: randomId(unpredictable),
    frozenOn: today,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    title: options.value('title') ?? '',
    why: options.value('why') ?? '',
    ...{ complaint, remedy, blinding, primary, design, seed },
    ...settings,
    secondary: [...secondary],
    baseline: baseline.value.summary,
    baselineValues: baseline.value.values,
  }
  // whatever else is wrong is told before minutes of work
  const lacking = freezeProtocol({ ...choices, chances: null })
  if (!lacking.ok && lacking.error.type !== 'chances-missing')
    return refuse('usage', trialRefusalText(language, lacking.error))
  const { halfLife } = remedyDefinitions[remedy.type].carryOver
  const question = {
    ...{ design, outcome: primary, baseline: baseline.value.values, halfLife, seed, ...settings },
  }
  const chances = await weigh(question, options, language, io, { usual: 400, least: 100 })
  if (!chances.ok) return chances
  const frozen = freezeProtocol({ ...choices, chances: chances.value })
  if (!frozen.ok) return refuse('usage', trialRefusalText(language, frozen.error))
  const drawn = blinding === 'open' ? drawAllocation(designOf(frozen.value), unpredictable) : null
  const file = planFileOf(frozen.value, drawn)
  if (analysis !== undefined) {
    const content = `${JSON.stringify(analysisOf(file, drawn), null, 2)}\n`
    const written = await writeOut([{ path: analysis, content }], language, io)
    if (!written.ok) return written
  }
  return ok({
    json: file,
    text: [
      ...chancesText(language, shownChances(design, chances.value.chances)),
      ...trialMadeText(language, file, nightCount(designOf(frozen.value))),
    ],
    file: true,
  })
}

/** The protocol with the drawn order in its design. */
function analysisOf(file: PlanFile, drawn: ReturnType<typeof drawAllocation> | null): unknown {
  const checked = checkPlanFile(file)
  if (!checked.ok) throw new Error('analysisOf: a new trial is sound')
  const design = designOf(checked.value.frozen)
  return {
    ...file.protocol,
    design: drawn === null ? design : designWithOrder(design, drawn.allocation),
  }
}

/** A plan of `legwork trial new`, or a whole trial as the app exports it. */
async function readTrial(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<CheckedPlan, CommandRefusal>> {
  const [, path, extra] = options.positionals
  const say = usageOf(options)
  if (path === undefined)
    return refuse('usage', say.mustBeNamed('file', 'legwork trial check plan.json'))
  if (extra !== undefined) return refuse('usage', say.oneAtATime('file', extra))
  const json = await readJson(path, language, io)
  if (!json.ok) return json
  const whole = readTrialRecord(JSON.stringify(json.value))
  if (!whole.ok && (whole.error.type !== 'not-a-trial' || whole.error.path !== '/format'))
    return refuse('input', `${path}: ${resultWords[language].fileError(whole.error)}`)
  const started = whole.ok ? checkStartedTrial(whole.value.entries, whole.value.trial) : null
  const checked = started ?? checkPlanFile(json.value)
  if (checked.ok) return checked
  const { error } = checked
  const noPlan = error.type === 'plan-file-invalid' && error.path === '/format'
  const other = noPlan ? otherFile(path, json.value, language) : null
  return other ?? refuse('input', `${path}: ${trialRefusalText(language, error)}`)
}

/** What the study file of a series asks; null when the file is none. */
async function checkStudy(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<Said, CommandRefusal> | null> {
  const [, path, extra] = options.positionals
  if (path === undefined || extra !== undefined) return null
  const json = await readJson(path, language, io)
  if (!json.ok || !isStudy(json.value)) return null
  const study = readStudy(JSON.stringify(json.value))
  if (!study.ok) return refuse('input', `${path}: ${studyProblemText(language, study.error)}`)
  const forms = supplementForms([await loadTexts('nl'), await loadTexts('en')])
  const refused = refusedToAll(study.value, forms)
  if (refused !== null)
    return refuse('input', `${path}: /remedy: ${trialRefusalText(language, refused)}`)
  const { study: id, version, hash } = study.value
  const checked = { format: 'legwork/study-check/1', study: id, version, hash }
  return ok({ json: checked, text: studySummaryText(language, study.value), file: false })
}

async function check(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<Said, CommandRefusal>> {
  const study = await checkStudy(options, language, io)
  if (study !== null) return study
  const trial = await readTrial(options, language, io)
  if (!trial.ok) return trial
  const { frozen, commitment, allocation } = trial.value
  const json = {
    format: 'legwork/trial-check/1',
    protocolHash: frozen.hash,
    commitment,
    order: allocation?.sequence ?? null,
    seed: allocation?.seed ?? null,
    algorithm: allocation?.algorithm ?? null,
    verified: allocation !== null,
  }
  return ok({ json, text: trialCheckedText(language, trial.value), file: false })
}

async function simulate(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<Said, CommandRefusal>> {
  const trial = await readTrial(options, language, io)
  if (!trial.ok) return trial
  const { protocol } = trial.value.frozen
  const baseline = await readBaseline(options, language, io, {
    ...{ outcome: protocol.primary, complaint: protocol.complaint, before: protocol.frozenOn },
  })
  if (!baseline.ok) return baseline
  const halfLife = parseHalfLife(protocol.halfLife ?? '0')
  if (!halfLife.ok) throw new Error('simulate: a frozen protocol has sound half-lives')
  const question = {
    design: designOf(trial.value.frozen),
    outcome: protocol.primary,
    baseline: baseline.value.values,
    halfLife: halfLife.value,
    seed: protocol.seed ?? 1,
  }
  const kept = await weigh(question, options, language, io, { usual: 200, least: 20 })
  if (!kept.ok) return kept
  const chances = shownChances(question.design, kept.value.chances)
  const { weighed } = kept.value
  const json = { format: 'legwork/trial-chances/1', ...chances, seed: question.seed, weighed }
  return ok({ json, text: chancesText(language, chances), file: false })
}

/** Plays the trials of a question on as many cores as asked for. */
async function weigh(
  question: ChancesQuestion,
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
  counts: { readonly usual: number; readonly least: number },
): Promise<Result<KeptChances, CommandRefusal>> {
  const trials = wholeOption(options, 'trials', counts.usual, counts.least, 100_000)
  if (!trials.ok) return trials
  const workers = wholeOption(options, 'workers', defaultWorkers(), 1, 64)
  if (!workers.ok) return workers
  const plans = chancesPlans(question)
  if (!plans.ok) {
    const path = options.value('baseline') ?? ''
    return refuse('input', `${path}: ${planRefusal(language, plans.error)}`)
  }
  const progress = progressLine(io, 'trial')
  const rows = await runPlans(
    plans.value.map(({ plan }) => plan),
    trials.value,
    workers.value,
    progress.report,
  )
  progress.end()
  return ok(chancesFrom(question, plans.value, rows))
}

type PlanRefusal = Extract<ReturnType<typeof chancesPlans>, { ok: false }>['error']

/** What is wrong with the baseline in words; a plan that cannot be run is a defect of this program. */
function planRefusal(language: Language, error: PlanRefusal): string {
  if (error.type === 'design-invalid') return trialRefusalText(language, error)
  if (error.type === 'truth-invalid' || error.type === 'plan-invalid')
    throw new Error(`planRefusal: a plan from a baseline is sound, got ${JSON.stringify(error)}`)
  return analysisRefusalMessage(language, error)
}

const subcommands = { new: makeNew, simulate, check } as const

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork trial: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const [name = ''] = options.value.positionals
  if (!(name in subcommands))
    return tell({ type: 'usage', message: trialCommandTexts(language.value).subcommand })
  const subcommand = subcommands[name as keyof typeof subcommands]
  const said = await subcommand(options.value, language.value, io)
  if (!said.ok) return tell(said.error)
  const { json, text, file } = said.value
  const lines = `${text.join('\n')}\n`
  if (file) io.stderr(lines)
  io.stdout(file || options.value.flag('json') ? `${JSON.stringify(json, null, 2)}\n` : lines)
  return exitCode.result
}

/** `legwork trial`: plan, weigh and check a personal trial. */
export const trial: Command = {
  name: 'trial',
  summary: 'plan a personal trial, weigh it, and check that nobody changed it',
  help,
  run,
}
