import { expectOk, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import { parseCivilDate } from '@legwork/base'
import {
  gateEveryDays,
  gateOverdue,
  judgeGate,
  judgeOwnRemedy,
  libraryOutcomes,
  magnesiumChoice,
  magnesiumRegimen,
  mayTry,
  outcomeOf,
  ownChoice,
  primaryOutcomeFor,
  readPersonText,
  readStudy,
  remedyDefinitions,
  studyDesign,
  studyRemedy,
  studySettings,
  supplementForms,
} from '@legwork/domain'
import type { Person, RemedyChoice, TrialOutcome } from '@legwork/domain'
import {
  personProblemText,
  studyProblemText,
  trialCommandTexts,
  trialRefusalText,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import { designFromBlocks, parseBlocks } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { blocksErrorText } from '@legwork/i18n'
import type { CommandIo } from './command.ts'
import { readText, refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'
import { usageOf } from './options.ts'
import type { ParsedOptions } from './options.ts'
import { wholeOption } from './truth-options.ts'

/** Options of `legwork trial new`. */
export const newTrialSpec = {
  person: 'value',
  remedy: 'value',
  label: 'value',
  times: 'value',
  name: 'value',
  swallowed: 'flag',
  'no-medicine': 'flag',
  'pharmacist-agrees': 'flag',
  complaint: 'value',
  outcome: 'value',
  blocks: 'value',
  washout: 'value',
  arms: 'value',
  start: 'value',
  today: 'value',
  blinding: 'value',
  title: 'value',
  why: 'value',
  seed: 'value',
  'ferritin-asked': 'flag',
  analysis: 'value',
  study: 'value',
  json: 'flag',
} as const

const remedies = ['magnesium', 'stretching', 'water', 'no-alcohol', 'heat', 'own'] as const
const complaints = ['cramps', 'restless-legs'] as const
const blindings = ['open', 'helper', 'paper'] as const

function oneOf<T extends string>(
  options: ParsedOptions,
  name: string,
  known: readonly T[],
  fallback?: T,
): Result<T, CommandRefusal> {
  const say = usageOf(options)
  const given = options.value(name)
  if (given === undefined)
    return fallback === undefined ? refuse('usage', say.giveOneOf(name, known)) : ok(fallback)
  const found = known.find((each) => each === given)
  return found === undefined ? refuse('usage', say.mustBeOneOf(name, known, given)) : ok(found)
}

function dateOption(
  options: ParsedOptions,
  name: string,
  fallback: CivilDate,
): Result<CivilDate, CommandRefusal> {
  const given = options.value(name)
  if (given === undefined) return ok(fallback)
  const date = parseCivilDate(given)
  return date.ok ? date : refuse('usage', usageOf(options).mustBe(name, 'date', given))
}

async function readPerson(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<Person, CommandRefusal>> {
  const file = options.value('person')
  if (file === undefined) return refuse('usage', trialCommandTexts(language).personForMagnesium)
  const text = await readText(file, language, io)
  if (!text.ok) return text
  const person = readPersonText(text.value.replace(/^\uFEFF/, ''))
  if (person.ok) return person
  const [problem] = person.error.problems
  const told = problem === undefined ? '' : personProblemText(language, problem)
  return refuse('input', `${file}: ${told}`)
}

/** Days after which the answers are asked again: every four weeks for magnesium, a year for what has no gate. */
const answersHold = { gate: gateEveryDays, other: 365 } as const

/** The answers of the person hold on the day of the plan, or are to be asked again. */
function recentAnswers(
  person: Person,
  remedy: RemedyChoice,
  today: CivilDate,
  options: ParsedOptions,
  language: Language,
): Result<null, CommandRefusal> {
  const on = expectOk(parseCivilDate(person.on), 'recentAnswers')
  const gated = remedyDefinitions[remedy.type].guard === 'gate'
  const days = gated ? answersHold.gate : answersHold.other
  return gateOverdue(on, today, days)
    ? refuse(
        'input',
        `${options.value('person') ?? ''}: ${trialCommandTexts(language).answersTooOld(on, days)}`,
      )
    : ok(null)
}

/** The remedy asked for, through the gate and the rules of own remedies. */
async function readRemedy(
  options: ParsedOptions,
  person: Person,
  language: Language,
): Promise<Result<RemedyChoice, CommandRefusal>> {
  const told = (refusal: Parameters<typeof trialRefusalText>[1]) =>
    refuse('input', trialRefusalText(language, refusal))
  const remedy = oneOf(options, 'remedy', remedies)
  if (!remedy.ok) return remedy
  const times = wholeOption(options, 'times', 1, 1, 4)
  if (!times.ok) return times
  const forms = supplementForms([await loadTexts('nl'), await loadTexts('en')])
  if (remedy.value === 'magnesium') {
    const label = options.value('label')
    if (label === undefined) return refuse('usage', usageOf(options).mustBeGiven('--label'))
    const request = { label, timesADay: times.value }
    const regimen = magnesiumRegimen(judgeGate(person), request, forms)
    return regimen.ok ? ok(magnesiumChoice(regimen.value)) : told(regimen.error)
  }
  if (remedy.value === 'own') {
    const own = judgeOwnRemedy(
      {
        name: options.value('name') ?? '',
        swallowed: options.flag('swallowed'),
        isMedicine: options.flag('no-medicine') ? 'no' : 'not-asked',
        pharmacistAgrees: options.flag('pharmacist-agrees') ? 'yes' : 'not-asked',
        timesADay: times.value,
      },
      person,
      forms,
    )
    return own.ok ? ok(ownChoice(own.value)) : told(own.error)
  }
  const may = mayTry(remedy.value, person)
  return may.ok ? ok({ type: remedy.value }) : told(may.error)
}

/** What someone asks of a new trial, every part checked. */
export interface NewTrial {
  readonly remedy: RemedyChoice
  readonly complaint: (typeof complaints)[number]
  readonly blinding: (typeof blindings)[number]
  readonly primary: TrialOutcome
  readonly secondary: readonly TrialOutcome[]
  readonly design: TrialDesign
  readonly today: CivilDate
  readonly seed: number
  /** what a study fixes of the analysis; else that of the remedy and the sceptical prior */
  readonly settings: Partial<ReturnType<typeof studySettings>>
  readonly person: Person
}

/** Options that a study file answers. */
const fixedByStudy = [
  ...(['remedy', 'label', 'times', 'name', 'complaint', 'outcome', 'blocks', 'washout'] as const),
  'arms',
] as const

/** A new trial as the study of `--study` asks: its remedy through the same gates as any other. */
async function newTrialOfStudy(
  file: string,
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
  now: CivilDate,
): Promise<Result<NewTrial, CommandRefusal>> {
  const given = fixedByStudy.find((name) => options.value(name) !== undefined)
  if (given !== undefined)
    return refuse('usage', trialCommandTexts(language).fixedByStudy(`--${given}`))
  const text = await readText(file, language, io)
  if (!text.ok) return text
  const read = readStudy(text.value)
  if (!read.ok) return refuse('input', `${file}: ${studyProblemText(language, read.error)}`)
  const study = read.value
  const [only, another] = study.blinding
  const blinding = oneOf(
    options,
    'blinding',
    study.blinding,
    another === undefined ? only : undefined,
  )
  if (!blinding.ok) return blinding
  const today = dateOption(options, 'today', now)
  if (!today.ok) return today
  const start = dateOption(options, 'start', today.value)
  if (!start.ok) return start
  const seed = wholeOption(options, 'seed', 1, 0, Number.MAX_SAFE_INTEGER)
  if (!seed.ok) return seed
  const person = await readPerson(options, language, io)
  if (!person.ok) return person
  const forms = supplementForms([await loadTexts('nl'), await loadTexts('en')])
  const remedy = studyRemedy(study, person.value, forms, {
    isMedicine: options.flag('no-medicine') ? 'no' : 'not-asked',
    pharmacistAgrees: options.flag('pharmacist-agrees') ? 'yes' : 'not-asked',
  })
  if (!remedy.ok) return refuse('input', trialRefusalText(language, remedy.error))
  const recent = recentAnswers(person.value, remedy.value, today.value, options, language)
  if (!recent.ok) return recent
  return ok({
    person: person.value,
    ...{ remedy: remedy.value, complaint: study.complaint, blinding: blinding.value },
    ...{ primary: study.primary, secondary: study.secondary, settings: studySettings(study) },
    ...{ today: today.value, seed: seed.value },
    design: {
      ...studyDesign(study, [study.comparator, study.remedy.type]),
      startDate: start.value,
    },
  })
}

/** Reads the options of `legwork trial new`; `now` is the local date of today. */
export async function readNewTrial(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
  now: CivilDate,
): Promise<Result<NewTrial, CommandRefusal>> {
  const study = options.value('study')
  if (study !== undefined) return newTrialOfStudy(study, options, language, io, now)
  const complaint = oneOf(options, 'complaint', complaints)
  if (!complaint.ok) return complaint
  const blinding = oneOf(options, 'blinding', blindings, 'open')
  if (!blinding.ok) return blinding
  const outcome = oneOf(
    options,
    'outcome',
    libraryOutcomes,
    complaint.value === 'cramps' ? 'cramps' : 'restlessness',
  )
  if (!outcome.ok) return outcome
  const today = dateOption(options, 'today', now)
  if (!today.ok) return today
  const start = dateOption(options, 'start', today.value)
  if (!start.ok) return start
  const seed = wholeOption(options, 'seed', 1, 0, Number.MAX_SAFE_INTEGER)
  if (!seed.ok) return seed
  const design = readBlocks(options, language, start.value)
  if (!design.ok) return design
  const person = await readPerson(options, language, io)
  if (!person.ok) return person
  const remedy = await readRemedy(options, person.value, language)
  if (!remedy.ok) return remedy
  const primary =
    options.value('outcome') === undefined
      ? primaryOutcomeFor(complaint.value)
      : outcomeOf(outcome.value)
  const recent = recentAnswers(person.value, remedy.value, today.value, options, language)
  if (!recent.ok) return recent
  return ok({
    person: person.value,
    remedy: remedy.value,
    complaint: complaint.value,
    blinding: blinding.value,
    primary,
    secondary: [],
    settings: {},
    design: design.value,
    today: today.value,
    seed: seed.value,
  })
}

function readBlocks(
  options: ParsedOptions,
  language: Language,
  startDate: CivilDate,
): Result<TrialDesign, CommandRefusal> {
  const blocks = options.value('blocks')
  if (blocks === undefined) return refuse('usage', usageOf(options).giveBlocks)
  const counts = parseBlocks(blocks)
  if (!counts.ok) return refuse('usage', blocksErrorText(language, counts.error, blocks))
  const washout = wholeOption(options, 'washout', 0, 0, 365)
  if (!washout.ok) return washout
  const labels = options
    .value('arms')
    ?.split(',')
    .map((label) => label.trim())
  const arms = labels ?? (language === 'nl' ? ['niet', 'wel'] : ['without', 'with'])
  const design = designFromBlocks(arms, counts.value, { washoutNights: washout.value, startDate })
  return design.ok ? design : refuse('usage', blocksErrorText(language, design.error, blocks))
}
