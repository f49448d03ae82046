import { crampFeatures, judgeGate, listedSigns, restlessLegsCriteria } from '@legwork/domain'
import type { Answer, GuideQuestion, LaboratoryId, Person } from '@legwork/domain'
import type { CheckChoice } from '@legwork/i18n'
import type { ChoiceStep, MeasurementStep, Step, StepBase } from './step.ts'

const yesNo: readonly CheckChoice[] = ['yes', 'no', 'unknown']

const notCrampsOnly = (person: Person): boolean => person.complaint !== 'cramps'

const guideStep = (question: GuideQuestion): ChoiceStep => ({
  kind: 'choice',
  id: `guide-${question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  part: 'guide',
  field: `guide.${question}`,
  question,
  options: yesNo,
})

const laboratory = (
  id: string,
  measurement: LaboratoryId,
  applies?: StepBase['applies'],
): MeasurementStep => ({
  kind: 'measurement',
  id,
  part: 'kidneys',
  measurement,
  ...(applies === undefined ? {} : { applies }),
})

const tooMuchSigns = [
  'breathingTrouble',
  'drowsiness',
  'slowPulse',
  'lowBloodPressure',
  'generalWeakness',
  'nausea',
  'flushing',
] as const

const pregnancyQuestions = ['pregnant', 'gaveBirthWithinSixWeeks', 'breastfeeding'] as const

function isTold(answer: Answer | undefined): boolean {
  return answer !== undefined && answer !== 'not-asked'
}

/** The interview in its order: what cannot wait first, then who, kidneys, conditions, medicines, habits, the guide. */
export const steps: readonly Step[] = [
  {
    kind: 'signs',
    id: 'urgent-leg',
    part: 'now',
    under: 'answers',
    questions: [
      'oneCalfSwollen',
      'breathlessWithLegSigns',
      'coldPaleLeg',
      'tenseMuscleAfterInjury',
      'saddleNumbness',
    ],
  },
  {
    kind: 'signs',
    id: 'urgent-body',
    part: 'now',
    under: 'answers',
    questions: [
      'crampsWithVomitingOrTingling',
      'faintingOrFit',
      'darkUrineWithMusclePain',
      'dehydration',
      'acuteAbdomen',
      'bowelObstruction',
    ],
  },
  {
    kind: 'signs',
    id: 'nerves-and-vessels',
    part: 'now',
    under: 'answers',
    questions: [
      'painAtWalkingDistance',
      'painEasesBendingForward',
      'muscleWeakness',
      'muscleTwitching',
      'numbOrBurningFeet',
    ],
  },
  {
    kind: 'signs',
    id: 'course',
    part: 'now',
    under: 'answers',
    questions: ['crampsAfterNewMedicine', 'sleepLossOverFourWeeks'],
  },
  {
    kind: 'choice',
    id: 'magnesium-now',
    part: 'now',
    field: 'answers.takesMagnesium',
    question: 'takesMagnesium',
    options: yesNo,
  },
  {
    kind: 'signs',
    id: 'too-much',
    part: 'now',
    under: 'answers',
    questions: tooMuchSigns,
    // someone who takes none is not asked, unless the list of medicines says otherwise
    applies: (person, gate) =>
      person.answers?.takesMagnesium !== 'no' ||
      tooMuchSigns.some((id) => gate.answerFirst.includes(id) || isTold(person.answers?.[id])),
  },
  { kind: 'number', id: 'age', part: 'you' },
  {
    kind: 'choice',
    id: 'sex',
    part: 'you',
    field: 'sex',
    question: 'sex',
    options: ['female', 'male', 'other'],
  },
  {
    kind: 'signs',
    id: 'about-pregnancy',
    part: 'you',
    under: 'answers',
    questions: pregnancyQuestions,
    // the gate asks everyone who is not a man; an earlier "yes" stays in sight
    applies: (person) =>
      person.sex !== 'male' ||
      pregnancyQuestions.some(
        (id) => isTold(person.answers?.[id]) && person.answers?.[id] !== 'no',
      ),
  },
  {
    kind: 'choice',
    id: 'complaint',
    part: 'you',
    field: 'complaint',
    question: 'restlessLegs',
    options: ['cramps', 'restless-legs', 'both', 'not-sure'],
  },
  { kind: 'number', id: 'how-long', part: 'you' },
  {
    kind: 'signs',
    id: 'restless-signs',
    part: 'you',
    under: 'answers',
    questions: [
      'lowMoodOrSuicidalThoughts',
      'bloodLossOrWeightLoss',
      'restlessAfterNewMedicine',
      'augmentationSigns',
      'impulseControlTrouble',
    ],
    applies: notCrampsOnly,
  },
  {
    kind: 'signs',
    id: 'kidneys',
    part: 'kidneys',
    under: 'answers',
    questions: ['kidneyDisease', 'dialysis', 'struviteStones'],
  },
  laboratory('egfr', 'egfr'),
  laboratory('creatinine', 'creatinine', (person) => typeof person.measurements?.egfr !== 'object'),
  laboratory('serum-magnesium', 'serumMagnesium'),
  laboratory('ferritin', 'ferritin', notCrampsOnly),
  laboratory('transferrin-saturation', 'transferrinSaturation', notCrampsOnly),
  laboratory('irls-total', 'irlsTotal', notCrampsOnly),
  {
    kind: 'signs',
    id: 'heart',
    part: 'conditions',
    under: 'answers',
    questions: ['avBlock', 'slowHeartbeat', 'pacemaker'],
  },
  {
    kind: 'signs',
    id: 'muscles-and-bowel',
    part: 'conditions',
    under: 'answers',
    questions: [
      'myastheniaGravis',
      'lambertEaton',
      'chronicDiarrhoea',
      'inflammatoryBowelDisease',
      'ilealResection',
    ],
  },
  {
    kind: 'signs',
    id: 'other-conditions',
    part: 'conditions',
    under: 'answers',
    questions: [
      'diabetes',
      'thyroidDisease',
      'cirrhosis',
      'neuropathy',
      'parkinsonSigns',
      'surgeryPlanned',
    ],
  },
  { kind: 'medicines', id: 'medicines', part: 'medicines' },
  {
    kind: 'choice',
    id: 'medicines-complete',
    part: 'medicines',
    field: 'medicinesComplete',
    question: 'medicinesComplete',
    options: yesNo,
  },
  {
    kind: 'signs',
    id: 'habits',
    part: 'habits',
    under: 'habits',
    questions: ['heavyAlcohol', 'smoking', 'muchCaffeine', 'muchSugar', 'muchProcessedFood'],
  },
  ...crampFeatures.map(guideStep),
  ...restlessLegsCriteria.map(guideStep),
  {
    kind: 'day',
    id: 'day',
    part: 'day',
    // times serve the timetable, and that stands behind the gate
    applies: (person, gate) => gate.status === 'open' && (person.medicines ?? []).length > 0,
  },
]

/** The screens of the interview for this person, in order. */
export function stepsFor(person: Person): readonly Step[] {
  const gate = judgeGate(person)
  return steps.filter(({ applies }) => applies === undefined || applies(person, gate))
}

/** The questions of a step, under the names that rules and "answer this first" use. */
export function questionsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'signs':
      return step.questions
    case 'choice':
      return [step.question]
    case 'number':
      return [step.id === 'age' ? 'ageYears' : 'complaintMonths']
    case 'measurement':
      return [step.measurement]
    case 'medicines':
    case 'day':
      return []
  }
}

const namedElsewhere: Readonly<Record<string, string | undefined>> = {
  medicines: 'medicines',
  noOtherSigns: 'urgent-leg',
}

const stepOfQuestion: ReadonlyMap<string, string> = new Map(
  steps.flatMap((step) => questionsOf(step).map((question) => [question, step.id] as const)),
)

/** The screen on which a question of a rule is asked. */
export function stepIdOf(question: string): string | undefined {
  return stepOfQuestion.get(question) ?? namedElsewhere[question]
}

/** The fields of the person that a step writes. */
export function fieldsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'signs':
      return step.questions.map((question) => `${step.under}.${question}`)
    case 'choice':
      return [step.field]
    case 'number':
      return [step.id === 'age' ? 'age' : 'complaintMonths']
    case 'measurement':
      return [`measurements.${step.measurement}`]
    case 'medicines':
      return ['medicines']
    case 'day':
      return ['day']
  }
}

/** What the person told in a field: `answers.pregnant`, `age`. */
export function told(person: Person, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      person,
    )
}

/** Whether skipping this step keeps the door to magnesium closed for this person. */
export function isStop(person: Person, step: Step): boolean {
  const names = step.id === 'medicines-complete' ? ['medicines'] : questionsOf(step)
  const gate = judgeGate(without(person, fieldsOf(step)))
  return names.some((name) => gate.answerFirst.includes(name))
}

/** The same person with these answers not given. */
function without(person: Person, fields: readonly string[]): Person {
  const answered: Person = { ...person, noOtherSigns: 'not-asked' }
  return fields.reduce<Person>((left, field) => {
    const [head = '', leaf] = field.split('.')
    const kept = Object.entries(left).filter(([key]) => key !== head)
    const group = told(left, head)
    const rest =
      leaf === undefined || typeof group !== 'object' || group === null
        ? []
        : [[head, Object.fromEntries(Object.entries(group).filter(([key]) => key !== leaf))]]
    return Object.fromEntries([...kept, ...rest]) as Person
  }, answered)
}

export type StepState = 'answered' | 'skipped' | 'open'

/** Whether a step was answered, skipped (in whole or in part), or still waits. */
export function stateOf(person: Person, step: Step): StepState {
  if (step.kind === 'medicines') return (person.medicines ?? []).length > 0 ? 'answered' : 'open'
  const values = fieldsOf(step).map((field) => told(person, field))
  const inList = step.kind === 'signs' && person.noOtherSigns === 'yes' ? step.questions : []
  const read = (i: number) => listed.has(inList[i] ?? '')
  if (values.every((value, i) => (value !== undefined && value !== 'not-asked') || read(i)))
    return 'answered'
  return values.every((value, i) => value !== undefined || read(i)) ? 'skipped' : 'open'
}

const listed: ReadonlySet<string> = listedSigns

/** The screens before and after one, for this person. */
export function neighbours(
  person: Person,
  id: string,
): {
  readonly before: Step | null
  readonly after: Step | null
  readonly at: number
  readonly of: number
} {
  const mine = stepsFor(person)
  const order = steps.findIndex((step) => step.id === id)
  const isBefore = (step: Step) => steps.indexOf(step) < order
  const before = mine.filter(isBefore)
  const after = mine.filter((step) => step.id !== id && !isBefore(step))
  return {
    before: before.at(-1) ?? null,
    after: after[0] ?? null,
    at: before.length + 1,
    of: before.length + 1 + after.length,
  }
}
