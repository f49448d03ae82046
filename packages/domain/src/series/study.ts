import type * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import type { NormalMixture, TrialDesign } from '@legwork/stats'
import type { SupplementForm } from '../intake/supplement.ts'
import type { Answer } from '../person/answer.ts'
import type { Person } from '../person/schema.ts'
import { effectPriorText, parseEffectPrior } from '../result/effect-prior.ts'
import { parseHalfLife } from '../result/half-life.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { judgeGate } from '../safety/gate.ts'
import type { Gate } from '../safety/gate.ts'
import { safetyLibrary } from '../safety/library.ts'
import { recogniser } from '../safety/recognise.ts'
import { hashOf, toUtf8 } from '../trial/bytes.ts'
import type { TrialPlan } from '../trial/entries.ts'
import { amountRefusedToAll, magnesiumRegimen } from '../trial/magnesium.ts'
import type { RegimenRefusal } from '../trial/magnesium.ts'
import { outcomeOf } from '../trial/outcome.ts'
import type { TrialOutcome } from '../trial/outcome.ts'
import { judgeOwnRemedy, refusedByName } from '../trial/own-remedy.ts'
import type { OwnRemedyRefusal } from '../trial/own-remedy.ts'
import type { TrialProtocol } from '../trial/protocol.ts'
import { magnesiumChoice, ownChoice } from '../trial/remedy-choice.ts'
import type { RemedyChoice } from '../trial/remedy-choice.ts'
import { mayTry, remedyDefinitions } from '../trial/remedy.ts'
import type { RemedyRefusal } from '../trial/remedy.ts'
import { studyFileSchema } from './study-file.ts'
import type { StudyFile, StudyTexts } from './study-file.ts'

/**
 * - `size`, `json`, `format`: no study file of this program
 * - `required`, `unknown-field`, `type`, `choice`, `length`, `range`, `text`: form
 * - `language`: no text in Dutch or English; `once`: the same thing twice
 * - `design`, `half-life`, `prior`: not what an analysis can use
 * - `magnesium-as-own`: magnesium is of the type magnesium
 * - `never-tried`: a medicine, potassium, quinine or alcohol, which every participant would be refused
 * - `cannot-be-blinded`: one notices what one does; `one-comparator`: open and blinded trials compare with other things
 */
export type StudyRule =
  | 'size'
  | 'json'
  | 'format'
  | 'required'
  | 'unknown-field'
  | 'type'
  | 'choice'
  | 'length'
  | 'range'
  | 'text'
  | 'language'
  | 'once'
  | 'design'
  | 'half-life'
  | 'prior'
  | 'magnesium-as-own'
  | 'never-tried'
  | 'cannot-be-blinded'
  | 'one-comparator'

/** What is wrong with a study file: where, which rule, and what stood there. */
export interface StudyProblem {
  readonly type: 'study-invalid'
  /** such as `/design/blocks` */
  readonly path: string
  readonly rule: StudyRule
  readonly value: unknown
}

/** What a study asks, without its texts and without amounts of magnesium: may be shown anywhere. */
export interface Study {
  readonly study: string
  readonly version: number
  /** SHA-256 of the file as canonical JSON: layout does not count */
  readonly hash: string
  readonly organisation: StudyFile['organisation']
  readonly languages: readonly ('nl' | 'en')[]
  readonly complaint: StudyFile['complaint']
  readonly remedy:
    Exclude<StudyFile['remedy'], { readonly type: 'magnesium' }> | { readonly type: 'magnesium' }
  readonly design: StudyFile['design']
  readonly primary: TrialOutcome
  readonly secondary: readonly TrialOutcome[]
  readonly blinding: readonly TrialPlan['blinding'][]
  readonly comparator: 'placebo' | 'nothing' | 'as-usual'
  readonly halfLife: readonly WeightedHalfLife[]
  readonly prior: NormalMixture
}

/** Whole files, reached only by the functions below. */
const files = new WeakMap<Study, { readonly file: StudyFile; readonly text: string }>()

function heldFile(study: Study): { readonly file: StudyFile; readonly text: string } {
  const held = files.get(study)
  if (held === undefined)
    throw new Error('heldFile: the study must come from readStudy, got a copy')
  return held
}

/** Longest text that is read as a study file, in characters. */
const longestText = 60_000

const wrong = (path: string, rule: StudyRule, value: unknown) =>
  err<StudyProblem>({ type: 'study-invalid', path, rule, value })

/** Whether JSON says that it is a study file. */
export function isStudy(json: unknown): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null
  return typeof format === 'string' && format.startsWith('legwork/study/')
}

/** Reads the text of a study file; the first rule it breaks, or the study. */
export function readStudy(text: string): Result<Study, StudyProblem> {
  if (text.length > longestText) return wrong('', 'size', text.length)
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return wrong('', 'json', text.slice(0, 40))
  }
  if (!isStudy(json)) return wrong('/format', 'format', null)
  const parsed = studyFileSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue === undefined) throw new Error('readStudy: a refusal has an issue')
    return err(problemOf(issue, json))
  }
  return checked(parsed.data)
}

/** The first problem of form, with where it is and what stood there. */
function problemOf(issue: z.core.$ZodIssue, json: unknown): StudyProblem {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const steps = [...issue.path, ...keys]
  const value = steps.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  )
  const path = `/${steps.map(String).join('/')}`
  const found = (rule: StudyRule): StudyProblem => ({ type: 'study-invalid', path, rule, value })
  if (path === '/format') return found('format')
  if (issue.code === 'unrecognized_keys') return found('unknown-field')
  if (value === undefined) return found('required')
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return found('choice')
    case 'too_small':
    case 'too_big':
      return found(typeof value === 'number' ? 'range' : 'length')
    case 'invalid_format':
      return found('text')
    default:
      return found('type')
  }
}

/** The rules between the fields. */
function checked(file: StudyFile): Result<Study, StudyProblem> {
  const { texts, remedy, design, outcomes, blinding, analysis } = file
  const languages = (['nl', 'en'] as const).filter((language) => texts[language] !== undefined)
  if (languages.length === 0) return wrong('/texts', 'language', Object.keys(texts))
  const measured = [outcomes.primary.id, ...outcomes.secondary]
  const again = measured.findIndex((id, index) => measured.indexOf(id) < index)
  if (again > 0) return wrong(`/outcomes/secondary/${String(again - 1)}`, 'once', measured[again])
  const kind = blinding.findIndex((each, index) => blinding.indexOf(each) < index)
  if (kind > 0) return wrong(`/blinding/${String(kind)}`, 'once', blinding[kind])
  const definition = remedyDefinitions[remedy.type]
  const open = blinding.includes('open')
  if (definition.blinding === 'impossible' && (blinding.length > 1 || !open))
    return wrong('/blinding', 'cannot-be-blinded', blinding)
  if (open && blinding.length > 1) return wrong('/blinding', 'one-comparator', blinding)
  if ('name' in remedy && holdsMagnesium(remedy.name))
    return wrong('/remedy/name', 'magnesium-as-own', remedy.name)
  if ('name' in remedy && refusedByName(remedy.name) !== null)
    return wrong('/remedy/name', 'never-tried', remedy.name)
  const laid = checkDesign(layout(design, ['0', '1']))
  if (!laid.ok) return wrong('/design', 'design', design)
  const halfLife = parseHalfLife(analysis.halfLife)
  if (!halfLife.ok) return wrong('/analysis/halfLife', 'half-life', analysis.halfLife)
  const prior = parseEffectPrior(analysis.priorEffect)
  if (!prior.ok) return wrong('/analysis/priorEffect', 'prior', analysis.priorEffect)
  const { $schema: _, ...kept } = file
  const text = canonicalJson(kept)
  const { primary } = outcomes
  const study: Study = {
    study: file.study,
    version: file.version,
    hash: hashOf(toUtf8(text)),
    organisation: file.organisation,
    languages,
    complaint: file.complaint,
    remedy: remedy.type === 'magnesium' ? { type: 'magnesium' } : remedy,
    design,
    primary: { ...outcomeOf(primary.id), smallestEffect: primary.smallestEffect },
    secondary: outcomes.secondary.map(outcomeOf),
    blinding,
    comparator: open && definition.comparator === 'placebo' ? 'nothing' : definition.comparator,
    halfLife: halfLife.value,
    prior: prior.value,
  }
  files.set(study, { file, text })
  return ok(study)
}

/** Magnesium under another type would show its amount without the gate. */
function holdsMagnesium(name: string): boolean {
  return recogniser(safetyLibrary).recognise(name).holds.includes('magnesium')
}

function layout(design: StudyFile['design'], arms: readonly string[]) {
  return { version: designVersion, arms, ...design }
}

/** The canonical text of a study file, for the journal. With magnesium it holds an amount: no screen shows it. */
export function studyText(study: Study): string {
  return heldFile(study).text
}

/**
 * The texts of a study in a language, else in the other one. Null for a study of magnesium behind a gate that is not
 * open: its texts may tell amounts.
 */
export function studyTexts(
  study: Study,
  language: 'nl' | 'en',
  gate: Gate,
): { readonly language: 'nl' | 'en'; readonly texts: StudyTexts } | null {
  if (study.remedy.type === 'magnesium' && gate.status !== 'open') return null
  const shown = study.languages.includes(language) ? language : (study.languages[0] ?? language)
  const texts = heldFile(study).file.texts[shown]
  return texts === undefined ? null : { language: shown, texts }
}

/** What only a participant can answer about something of the study's own that is swallowed. */
export interface OwnAnswers {
  readonly isMedicine: Answer
  readonly pharmacistAgrees: Answer
}

/** Why the remedy of a study is not for this person now. */
export type StudyRemedyRefusal = RegimenRefusal | RemedyRefusal | OwnRemedyRefusal

/** The remedy of a study as this person's choice, through the gate and every rule that a remedy has without a study. */
export function studyRemedy(
  study: Study,
  person: Person,
  forms: readonly SupplementForm[],
  answers: OwnAnswers,
): Result<RemedyChoice, StudyRemedyRefusal> {
  const { remedy } = heldFile(study).file
  switch (remedy.type) {
    case 'magnesium': {
      const { label, timesADay } = remedy
      const regimen = magnesiumRegimen(judgeGate(person), { label, timesADay }, forms)
      return regimen.ok ? ok(magnesiumChoice(regimen.value)) : regimen
    }
    case 'own-swallowed':
    case 'own-other': {
      const swallowed = remedy.type === 'own-swallowed'
      const timesADay = swallowed ? remedy.timesADay : 1
      const request = { name: remedy.name, swallowed, timesADay, ...answers }
      const own = judgeOwnRemedy(request, person, forms)
      return own.ok ? ok(ownChoice(own.value)) : own
    }
    default: {
      const may = mayTry(remedy.type, person)
      return may.ok ? ok({ type: remedy.type }) : may
    }
  }
}

/** Why the magnesium of a study would be refused to every participant; null when it would not, or is none. */
export function refusedToAll(
  study: Study,
  forms: readonly SupplementForm[],
): RegimenRefusal | null {
  const { remedy } = heldFile(study).file
  return remedy.type === 'magnesium' ? amountRefusedToAll(remedy, forms) : null
}

/** The design of a study with the names of its arms, the reference first. */
export function studyDesign(study: Study, arms: readonly string[]): TrialDesign {
  const design = checkDesign(layout(study.design, arms))
  if (!design.ok)
    throw new Error(`studyDesign: arms must be two names, got ${JSON.stringify(arms)}`)
  return design.value
}

/** How every trial of a study is analysed. */
export function studySettings({ halfLife, prior }: Study): Pick<Study, 'halfLife' | 'prior'> {
  return { halfLife, prior }
}

/** The first part in which a protocol is not what the study asks; null when it is. */
export function protocolDiffers(
  study: Study,
  { design, halfLife, priorEffect, primary, secondary, blinding }: SeriesProtocol,
): SeriesPart | null {
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)
  const sound = checkDesign(design)
  if (!sound.ok) return 'design'
  const { nightsPerPeriod, periodsPerBlock, blocks, washoutNights } = sound.value
  const laid = { nightsPerPeriod, periodsPerBlock, blocks, washoutNights }
  if (!same(laid, study.design)) return 'design'
  const read = parseHalfLife(halfLife ?? '0')
  if (!read.ok || !same(rounded(read.value), rounded(study.halfLife))) return 'half-life'
  if (priorEffect !== effectPriorText(study.prior)) return 'prior'
  if (!same([primary, secondary], [study.primary, study.secondary])) return 'outcomes'
  return study.blinding.includes(blinding) ? null : 'blinding'
}

/** Weights as they are after writing and reading: the last digits are no other choice. */
const rounded = (halfLife: readonly WeightedHalfLife[]) =>
  halfLife.map(({ days, weight }) => [days, Math.round(weight * 1e12)])

/** What a study fixes of a protocol. */
export type SeriesPart = 'plan' | 'design' | 'half-life' | 'prior' | 'outcomes' | 'blinding'
type SeriesProtocol = Pick<
  TrialProtocol,
  'design' | 'halfLife' | 'priorEffect' | 'primary' | 'secondary' | 'blinding'
>

/** Whether a plan is what the study asks; the person's own words are free. */
export function planFits(study: Study, plan: TrialPlan): boolean {
  return (
    plan.complaint === study.complaint &&
    study.blinding.includes(plan.blinding) &&
    canonicalJson([plan.primary, plan.secondary]) ===
      canonicalJson([study.primary, study.secondary]) &&
    remedyFits(heldFile(study).file.remedy, plan.remedy)
  )
}

function remedyFits(asked: StudyFile['remedy'], chosen: RemedyChoice): boolean {
  if (asked.type === 'magnesium' && chosen.type === 'magnesium')
    return asked.label === chosen.label && asked.timesADay === chosen.timesADay
  if ('name' in asked && 'name' in chosen)
    return asked.type === chosen.type && tidy(asked.name) === chosen.name
  return asked.type === chosen.type
}

const tidy = (name: string) => name.replace(/\s+/g, ' ').trim()
