import { readFileSync } from 'node:fs'
import { addDays, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import { amsterdam2026, madeChances } from '@legwork/testing'
import {
  drawAllocation,
  emptyMorning,
  foldNights,
  foldTrials,
  freezeProtocol,
  judgeGate,
  morningContent,
  newEntry,
  outcomeOf,
  personOf,
  remedyDefinitions,
  takeStep,
} from '@legwork/domain'
import type {
  Entry,
  EntryContent,
  MorningInput,
  RemedyChoice,
  TrialCommand,
  TrialOutcome,
  TrialView,
  WritingPlace,
} from '@legwork/domain'
import { tellingPerson } from '../../e2e/pages/journal.ts'

export const day = (text: string): CivilDate => text as CivilDate

/** An instant in Amsterdam, given in UTC. */
export const amsterdam = (instant: string): WritingPlace => ({
  now: Date.parse(instant),
  zone: 'Europe/Amsterdam',
  offsets: amsterdam2026,
})

const device = 'd'.repeat(32)

/** Contents as entries of a journal, one millisecond apart. */
export function journalOf(contents: readonly EntryContent[]): Entry[] {
  return contents.map((content, index) => {
    const id = (index + 1).toString(16).padStart(32, '0')
    const stamp = { wall: 1_767_225_600_000 + index, counter: 0, device }
    return expectOk(newEntry(content, id, stamp), 'journalOf')
  })
}

/** The example person, to whom the gate is open; told on the day of the test. */
const example = JSON.parse(
  readFileSync(new URL('../../../../examples/person.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

const magnesium: RemedyChoice = {
  type: 'magnesium',
  ...{ label: 'magnesium 100 mg elementair', timesADay: 2, perDayLow: 200, perDayHigh: 200 },
  ...{ authority: 'eu', level: 250 },
}

export const trialId = 'a'.repeat(32)

/** What the journal of a running trial holds: the person, the draft, the gate, the start. */
export function trialContents(options: {
  /** the first evening */
  readonly start: CivilDate
  readonly remedy?: 'magnesium' | 'stretching'
  readonly blinding?: 'helper' | 'paper' | 'open'
  readonly secondary?: readonly TrialOutcome[]
  readonly nightsPerPeriod?: number
  readonly seed?: number
  /** the day on which it is stopped */
  readonly stopped?: CivilDate
}): readonly EntryContent[] {
  const { start, remedy = 'magnesium', blinding = 'helper', nightsPerPeriod = 14 } = options
  const choice: RemedyChoice = remedy === 'magnesium' ? magnesium : { type: 'stretching' }
  const design = expectOk(
    checkDesign({
      version: designVersion,
      arms: [remedy === 'magnesium' ? 'placebo' : 'niets', remedy],
      ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod, washoutNights: 3 },
      startDate: start,
    }),
    'design',
  )
  const plan = {
    complaint: 'cramps' as const,
    remedy: choice,
    blinding,
    primary: outcomeOf('cramps'),
    secondary: [
      ...(options.secondary ?? [
        outcomeOf('minutes'),
        outcomeOf('pain'),
        outcomeOf('sleep-disturbance'),
      ]),
    ],
    why: '',
  }
  const contents: EntryContent[] = [...tellingPerson(example)]
  const step = (command: TrialCommand) => {
    const log = journalOf(contents)
    const view = foldTrials(log).trials.get(trialId) ?? null
    contents.push(expectOk(takeStep(view, foldNights(log), command), command.type))
  }
  step({ type: 'draft', on: start, trial: trialId, zone: 'Europe/Amsterdam', plan })
  const gate = judgeGate(personOf(journalOf(contents), start).person)
  if (gate.status !== 'open') throw new Error('trialContents: the example person has an open gate')
  step({ type: 'gate-asked', on: start, gate })
  const frozen = expectOk(
    freezeProtocol({
      trial: trialId,
      frozenOn: start,
      zone: 'Europe/Amsterdam',
      title: 'Helpt het mij?',
      ...plan,
      design,
      baseline: null,
      baselineValues: [],
      chances: madeChances({
        ...{ design, outcome: plan.primary, baseline: [] },
        halfLife: remedyDefinitions[remedy].carryOver.halfLife,
      }),
      seed: 1,
    }),
    'protocol',
  )
  let counter = options.seed ?? 5
  const bytes = (length: number) =>
    Uint8Array.from({ length }, () => {
      counter = (counter * 75 + 74) % 65_537
      return counter & 255
    })
  const drawn = drawAllocation(design, bytes)
  const order =
    blinding === 'open'
      ? ({ type: 'open', drawn } as const)
      : blinding === 'paper'
        ? ({ type: 'paper' } as const)
        : ({ type: 'sealed', commitment: drawn.commitment, ciphertext: 'A'.repeat(200) } as const)
  step({ type: 'start', on: start, frozen, order, gate })
  if (options.stopped !== undefined) step({ type: 'stop', on: options.stopped, reason: 'wish' })
  return contents
}

/** A night told the morning after. */
export function told(night: CivilDate, more: Partial<MorningInput> = {}): EntryContent {
  const place = amsterdam(`${addDays(night, 1)}T08:00:00Z`)
  return expectOk(morningContent({ ...emptyMorning(night), ...more }, place), 'told')
}

/** The trial of a journal. */
export function trialOf(log: readonly Entry[]): TrialView {
  const view = foldTrials(log).trials.get(trialId)
  if (view === undefined) throw new Error('trialOf: the trial must be there')
  return view
}
