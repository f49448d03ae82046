import { addDays, createRandom, drawPoisson, expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  drawAllocation,
  emptyMorning,
  foldNights,
  foldTrials,
  freezeProtocol,
  judgeGate,
  lastEvening,
  morningContent,
  newEntry,
  nightsBetween,
  outcomeOf,
  personAnswer,
  personOf,
  remedyDefinitions,
  takeStep,
  tapContent,
  valueOfNight,
} from '@legwork/domain'
import type {
  Entry,
  EntryContent,
  JsonValue,
  LibraryOutcome,
  RemedyChoice,
  SideEffect,
  TrialCommand,
} from '@legwork/domain'
import { checkDesign, designVersion } from '@legwork/stats'
import { amsterdam2026 } from './fake-clock.ts'
import { madeChances } from './made-chances.ts'

/** How a made-up trial goes. Every field has a default. */
export interface MadeTrial {
  /** id of the trial; default `madeTrialId` */
  readonly trial?: string
  readonly remedy?: 'magnesium' | 'stretching'
  /** first nights of a period that do not count; default 3 */
  readonly washout?: number
  readonly seed?: number
  readonly blocks?: number
  readonly nightsPerPeriod?: number
  /** nights of baseline */
  readonly baseline?: number
  /** mean of cramps a night without the remedy, and what is left of it with */
  readonly rate?: number
  readonly left?: number
  /** baseline nights hold this many times the cramps drawn */
  readonly baselineFactor?: number
  readonly blinding?: 'helper' | 'open'
  /** the list is opened at the end (blinded) */
  readonly opened?: boolean
  /** night of the trial on which it is stopped, from 0 */
  readonly stopAt?: number
  readonly emergencyAt?: number
  readonly secondary?: readonly LibraryOutcome[]
  readonly missed?: number
  readonly why?: string
  /** more answers of the person than those that open the gate */
  readonly person?: readonly (readonly [string, JsonValue])[]
}

/** Id of a made-up trial unless told. */
export const madeTrialId = 'a'.repeat(32)
const zone = 'Europe/Amsterdam'
const device = 'd'.repeat(32)
const start = expectOk(parseCivilDate('2026-02-02'), 'start')
/** 06:30 UTC on the first evening's date: mornings are told then. */
const firstMorning = 1_770_013_800_000
const dayLength = 86_400_000

const magnesium: RemedyChoice = {
  type: 'magnesium',
  ...{ label: 'magnesium 100 mg elementair', timesADay: 2, perDayLow: 200, perDayHigh: 200 },
  ...{ authority: 'eu', level: 250 },
}

const noTo = [
  ...['kidneyDisease', 'dialysis', 'avBlock', 'slowHeartbeat', 'pacemaker', 'myastheniaGravis'],
  ...['lambertEaton', 'dehydration', 'bowelObstruction', 'acuteAbdomen', 'struviteStones'],
  ...['chronicDiarrhoea', 'inflammatoryBowelDisease', 'ilealResection', 'pregnant'],
  ...['breastfeeding', 'gaveBirthWithinSixWeeks', 'surgeryPlanned', 'takesMagnesium', 'cirrhosis'],
  ...['thyroidDisease', 'diabetes', 'neuropathy', 'parkinsonSigns'],
]

/** A person for whom the gate is open: the answers of packages/domain/scenarios/base.yaml. */
const openPerson: readonly (readonly [string, JsonValue])[] = [
  ...[['age', 57] as const, ['sex', 'female'] as const, ['complaint', 'cramps'] as const],
  ...noTo.map((field) => [`answers.${field}`, 'no'] as const),
  ...[['noOtherSigns', 'yes'] as const, ['measurements.egfr', 'unknown'] as const],
  ['medicinesComplete', 'yes'],
]

/**
 * The journal of a whole personal trial of a remedy against placebo (or nothing), lived through by the steps and
 * entries of the domain itself: answers, baseline, protocol, nights with missed and recalled ones, taps, guesses, end.
 * The same options give the same journal.
 */
export function madeTrial(options: MadeTrial = {}): readonly Entry[] {
  const {
    trial = madeTrialId,
    seed = 1,
    blocks = 3,
    nightsPerPeriod = 14,
    baseline = 28,
    remedy = 'magnesium',
    washout = 3,
    rate = 0.8,
    left = 0.5,
    baselineFactor = 1,
    blinding = 'helper',
    opened = true,
    missed = 0.06,
    secondary = ['pain', 'sleep-disturbance'],
    why = 'Mijn buurvrouw zweert erbij.',
  } = options
  const random = createRandom(seed)
  const log: Entry[] = []
  const dayOf = (n: number): CivilDate => addDays(start, n)
  let now = firstMorning - (baseline + 2) * dayLength
  const add = (content: EntryContent): void => {
    const id = (log.length + 1).toString(16).padStart(32, '0')
    log.push(expectOk(newEntry(content, id, { wall: (now += 1), counter: 0, device }), 'entry'))
  }
  const step = (command: TrialCommand): void => {
    const view = foldTrials(log).trials.get(trial) ?? null
    add(expectOk(takeStep(view, foldNights(log), command), `step ${command.type}`))
  }
  const gateOn = (on: CivilDate) => judgeGate(personOf(log, on).person)
  for (const [field, value] of [...openPerson, ...(options.person ?? [])])
    add(personAnswer(field, value))

  const plan = {
    complaint: 'cramps' as const,
    remedy: remedy === 'magnesium' ? magnesium : { type: remedy },
    blinding,
    primary: outcomeOf('cramps'),
    secondary: secondary.map((id) => outcomeOf(id)),
    why,
  }
  step({ type: 'draft', on: dayOf(-baseline), trial, zone, plan })
  if (baseline > 0) step({ type: 'start-baseline', on: dayOf(-baseline), nights: baseline })

  const design = expectOk(
    checkDesign({
      version: designVersion,
      arms: [blinding === 'open' ? 'nothing' : 'placebo', remedy],
      ...{ blocks, periodsPerBlock: 2, nightsPerPeriod, washoutNights: washout },
      startDate: start,
    }),
    'design',
  )
  const bytes = createRandom(seed, 7)
  const drawn = drawAllocation(design, (length) =>
    Uint8Array.from({ length }, () => bytes.nextBelow(256)),
  )
  const { sequence } = drawn.allocation

  let cramps = 0
  const tell = (n: number): void => {
    const inBaseline = n < 0
    const arm = inBaseline ? null : sequence[Math.floor(n / nightsPerPeriod)]
    const mean = rate * (arm === remedy ? left : 1)
    const count = drawPoisson(random, mean) * (inBaseline ? baselineFactor : 1)
    const [isMissed, recalled, tapped] = [missed, 0.08, 0.2].map((p) => random.nextUniform() < p)
    const [pain, sleep, effect] = [6, 5, 14].map((below) => random.nextBelow(below))
    now = firstMorning + (n + 1) * dayLength
    const place = { now, zone, offsets: amsterdam2026 }
    if (tapped === true && count > 0) add(tapContent({ ...place, now: now - 4 * 3_600_000 }))
    if (isMissed === true) return
    cramps += inBaseline ? count : 0
    const sideEffects: SideEffect[] = arm === 'magnesium' && effect === 0 ? ['nausea'] : []
    const input = {
      ...emptyMorning(dayOf(n)),
      cramps: count,
      minutes: count * 3,
      pain: count === 0 ? 0 : 2 + (pain ?? 0),
      sleep: Math.min(10, count * 2 + (sleep ?? 0)),
      taken: inBaseline ? null : effect === 1 ? ('no' as const) : ('yes' as const),
      sideEffects,
    }
    const written = recalled === true ? { ...place, now: now + 1.5 * dayLength } : place
    add(expectOk(morningContent(input, written), `night ${String(n)}`))
  }

  for (let n = -baseline; n < 0; n++) tell(n)
  now = firstMorning + 5 * 3_600_000
  step({ type: 'gate-asked', on: start, gate: gateOn(start) })
  const told = foldNights(log)
  const nightsBefore =
    baseline === 0
      ? []
      : nightsBetween(told, dayOf(-baseline), dayOf(-1)).map((n) => valueOfNight(n, 'cramps'))
  const { halfLife } = remedyDefinitions[remedy].carryOver
  const chances = madeChances({
    ...{ design, outcome: plan.primary, baseline: nightsBefore, halfLife },
  })
  const frozen = expectOk(
    freezeProtocol({
      ...plan,
      ...{ trial, frozenOn: start, zone, design, seed: 1 },
      title: 'Helpt magnesium tegen mijn kramp?',
      baseline:
        baseline === 0
          ? null
          : {
              ...{ from: dayOf(-baseline), to: dayOf(-1), nights: baseline, evenings: null },
              ...{ filled: foldNights(log).nights.size, cramps },
            },
      ...{ baselineValues: nightsBefore, chances },
    }),
    'protocol',
  )
  const { text, salt, commitment } = drawn
  const order =
    blinding === 'open'
      ? ({ type: 'open', drawn } as const)
      : ({ type: 'sealed', commitment, ciphertext: 'A'.repeat(200) } as const)
  step({ type: 'start', on: start, frozen, order, gate: gateOn(start) })

  const nights = blocks * 2 * nightsPerPeriod
  const until = options.stopAt ?? nights
  for (let n = 0; n < until; n++) {
    const on = dayOf(n)
    if (n % 28 === 0 && n > 0) step({ type: 'gate-asked', on, gate: gateOn(on) })
    if (n === options.emergencyAt) {
      const block = Math.floor(n / (2 * nightsPerPeriod))
      step({ type: 'emergency', on, blocks: [block], told: null })
    }
    tell(n)
    if (blinding === 'helper' && n % nightsPerPeriod === nightsPerPeriod - 1) {
      const period = Math.floor(n / nightsPerPeriod)
      const right = random.nextUniform() < 0.7
      const truth = sequence[period] ?? 'placebo'
      const other = truth === 'placebo' ? remedy : 'placebo'
      const guess = right ? truth : other
      step({ type: 'guess', on, period, guess, certainty: 2, reason: 'effect' })
    }
  }
  const over = options.stopAt === undefined ? addDays(lastEvening(design), 1) : dayOf(until)
  now = firstMorning + until * dayLength + 3_600_000
  if (options.stopAt === undefined) step({ type: 'complete', on: over })
  else step({ type: 'stop', on: over, reason: 'wish' })
  if (blinding === 'helper' && opened) step({ type: 'unblind', on: over, opened: { text, salt } })
  return log
}
