import * as z from 'zod/mini'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import type { DesignError, TrialDesign } from '@legwork/stats'
import type { OutcomeFamily } from '../diary/index.ts'

z.config({ jitless: true })

/*
 * StudyU (HPI, https://studyu.health; Konigorski et al., J Med Internet Res 2022;24(6):e35884, doi:10.2196/35884) exports a
 * study as `study_definition.json` with `measurements.csv` and `interventions.csv`. Read here in our own words after the
 * JSON Schema of its open-source repository (core/lib/src/validators/schema/study.schema.json). Keys that are not needed
 * are left alone.
 */
const text = z.optional(z.nullable(z.string()))
const taskSchema = z.looseObject({ id: z.string(), type: z.string(), title: text })
const questionSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  prompt: text,
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  step: z.optional(z.number()),
})
const studySchema = z.looseObject({
  id: z.string(),
  title: text,
  description: text,
  interventions: z.array(
    z.looseObject({ id: z.string(), name: text, description: text, tasks: z.array(taskSchema) }),
  ),
  observations: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      title: text,
      questions: z.optional(z.array(questionSchema)),
    }),
  ),
  schedule: z.looseObject({
    numberOfCycles: z.int().check(z.positive()),
    phaseDuration: z.int().check(z.positive()),
    includeBaseline: z.boolean(),
    sequence: z.enum(['alternating', 'counterBalanced', 'randomized', 'customized']),
    sequenceCustom: z.optional(z.string()),
  }),
  report_specification: z.optional(
    z.nullable(
      z.looseObject({
        primary: z.optional(
          z.nullable(
            z.looseObject({
              improvement: z.optional(z.nullable(z.enum(['positive', 'negative']))),
              resultProperty: z.optional(
                z.nullable(z.looseObject({ task: z.string(), property: z.string() })),
              ),
            }),
          ),
        ),
      }),
    ),
  ),
})
type RawQuestion = z.infer<typeof questionSchema>

/** Why a question or a task cannot be an outcome here; it is told, never passed over. */
export type NotTakenReason =
  | 'image'
  | 'audio'
  | 'fitbit'
  | 'free-text'
  | 'choice'
  | 'date'
  | 'no-scale'
  | 'unknown-question'
  | 'unknown-observation'
  | 'more-interventions'

export interface NotTaken {
  readonly what: 'question' | 'observation' | 'intervention'
  readonly id: string
  readonly name: string
  readonly reason: NotTakenReason
}

/** A question that can be an outcome. */
export interface StudyUOutcome {
  readonly question: string
  readonly observation: string
  readonly prompt: string
  /** column of the diary made from it */
  readonly column: string
  readonly family: OutcomeFamily
  readonly categories?: { readonly low: number; readonly high: number }
  readonly scale?: { readonly low: number; readonly high: number }
  /** what the study calls improvement; null: it does not say */
  readonly better: 'lower' | 'higher' | null
  readonly primary: boolean
}

export interface StudyUStudy {
  readonly id: string
  readonly title: string
  readonly description: string
  /** the two interventions in the study's own order: A, B */
  readonly interventions: readonly { readonly id: string; readonly name: string }[]
  readonly outcomes: readonly StudyUOutcome[]
  /** two arms; `sequence` is there when the study fixes the order */
  readonly design: TrialDesign
  /** the order is to be drawn here (`drawAllocation`) and stored; otherwise it is fixed and no chance decided it */
  readonly randomised: boolean
  readonly notTaken: readonly NotTaken[]
}

export type StudyUError =
  | { readonly type: 'studyu-invalid'; readonly path: string; readonly rule: string }
  | { readonly type: 'studyu-interventions'; readonly found: number }
  | { readonly type: 'studyu-order'; readonly sequence: string }
  | DesignError

/**
 * Reads a parsed `study_definition.json`. `chosen` are the ids of the two interventions of this participant; default the
 * first two. What cannot be used stands in `notTaken` with a reason.
 */
export function readStudyU(
  json: unknown,
  chosen?: readonly [string, string],
): Result<StudyUStudy, StudyUError> {
  const parsed = studySchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = `/${(issue?.path ?? []).map(String).join('/')}`
    return err({ type: 'studyu-invalid', path, rule: issue?.code ?? 'schema' })
  }
  const study = parsed.data
  const all = study.interventions.map(({ id, name }) => ({ id, name: nameOf(name, id) }))
  const wanted = chosen ?? [all[0]?.id, all[1]?.id]
  const pair = wanted.flatMap((id) => all.find((each) => each.id === id) ?? [])
  const [a, b] = pair
  if (a === undefined || b === undefined || a.id === b.id)
    return err({ type: 'studyu-interventions', found: all.length })
  const others = all.filter(({ id }) => id !== a.id && id !== b.id)
  const design = designFor(study.schedule, [a.name, b.name === a.name ? `${b.name} (2)` : b.name])
  if (!design.ok) return design
  const { outcomes, notTaken } = outcomesOf(study)
  return ok({
    id: study.id,
    title: study.title ?? '',
    description: study.description ?? '',
    interventions: [a, b],
    outcomes,
    design: design.value,
    randomised: study.schedule.sequence === 'randomized',
    notTaken: [
      ...others.map(({ id, name }): NotTaken => ({
        ...{ what: 'intervention', id, name, reason: 'more-interventions' },
      })),
      ...notTaken,
    ],
  })
}

const nameOf = (name: string | null | undefined, id: string): string => {
  const plain = (name ?? '').replace(/\s+/g, ' ').trim().slice(0, 70)
  return plain === '' ? id : plain
}

type Schedule = z.infer<typeof studySchema>['schedule']

/** A cycle is a block of two phases; the baseline is one phase. A custom order is one block for each time it is run. */
function designFor(
  schedule: Schedule,
  arms: readonly [string, string],
): Result<TrialDesign, StudyUError> {
  const { numberOfCycles, phaseDuration, includeBaseline, sequence } = schedule
  const custom = sequence === 'customized' ? (schedule.sequenceCustom ?? '').toUpperCase() : null
  if (custom !== null && !(/^[AB]{2,24}$/.test(custom) && /A/.test(custom) && /B/.test(custom)))
    return err({ type: 'studyu-order', sequence: custom })
  const cycle = custom?.length ?? 2
  const counts = custom === null ? undefined : [count(custom, 'A'), count(custom, 'B')]
  const letters = Array.from({ length: numberOfCycles }, (_, n) =>
    custom !== null
      ? custom
      : sequence === 'counterBalanced' && Math.floor((n + 1) / 2) % 2 === 1
        ? 'BA'
        : 'AB',
  ).join('')
  return checkDesign({
    version: designVersion,
    arms,
    blocks: numberOfCycles,
    periodsPerBlock: cycle,
    ...(counts === undefined ? {} : { periodsByArm: counts }),
    nightsPerPeriod: phaseDuration,
    baselineNights: includeBaseline ? phaseDuration : 0,
    ...(sequence === 'randomized'
      ? {}
      : { sequence: [...letters].map((letter) => (letter === 'A' ? arms[0] : arms[1])) }),
  })
}

const count = (letters: string, letter: string): number => letters.split(letter).length - 1

const refusedTypes: Readonly<Record<string, NotTakenReason>> = {
  ImageCapturingQuestion: 'image',
  AudioRecordingQuestion: 'audio',
  FitbitQuestion: 'fitbit',
  freeText: 'free-text',
  choice: 'choice',
  date: 'date',
}

function outcomesOf(study: z.infer<typeof studySchema>): {
  readonly outcomes: readonly StudyUOutcome[]
  readonly notTaken: readonly NotTaken[]
} {
  const outcomes: StudyUOutcome[] = []
  const notTaken: NotTaken[] = []
  const primary = study.report_specification?.primary
  const target = primary?.resultProperty?.property
  const better =
    primary?.improvement === 'positive'
      ? 'higher'
      : primary?.improvement === 'negative'
        ? 'lower'
        : null
  study.observations.forEach((observation, survey) => {
    if (observation.type !== 'questionnaire') {
      const name = nameOf(observation.title, observation.id)
      const reason = 'unknown-observation'
      notTaken.push({ what: 'observation', id: observation.id, name, reason })
      return
    }
    ;(observation.questions ?? []).forEach((question, index) => {
      const kind = familyOf(question)
      if (typeof kind === 'string') {
        const name = nameOf(question.prompt, question.id)
        notTaken.push({ what: 'question', id: question.id, name, reason: kind })
        return
      }
      const isPrimary = question.id === target
      outcomes.push({
        question: question.id,
        observation: observation.id,
        prompt: nameOf(question.prompt, question.id),
        column: `own_survey${survey + 1}_question${index + 1}`,
        ...kind,
        better: isPrimary ? better : null,
        primary: isPrimary,
      })
    })
  })
  return { outcomes, notTaken }
}

/** The family of a question, or why it has none. Whole steps of one up to eleven of them are a score. */
function familyOf(
  question: RawQuestion,
): Pick<StudyUOutcome, 'family' | 'categories' | 'scale'> | NotTakenReason {
  const refused = Object.hasOwn(refusedTypes, question.type)
    ? refusedTypes[question.type]
    : undefined
  if (refused !== undefined) return refused
  if (question.type === 'boolean') return { family: 'bernoulli' }
  if (!['scale', 'annotatedScale', 'visualAnalogue', 'pain'].includes(question.type))
    return 'unknown-question'
  const { minimum: low, maximum: high, step = 1 } = question
  if (low === undefined || high === undefined || !(high > low)) return 'no-scale'
  const whole = Number.isInteger(low) && Number.isInteger(high) && step === 1
  return whole && high - low <= 10
    ? { family: 'ordinal', categories: { low, high } }
    : { family: 'gaussian', scale: { low, high } }
}
