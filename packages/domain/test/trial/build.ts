import { addDays, expectOk } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { foldNights } from '../../src/nights/index.ts'
import { judgeGate } from '../../src/safety/gate.ts'
import type { Gate } from '../../src/safety/gate.ts'
import { drawAllocation } from '../../src/trial/allocation.ts'
import type { TrialPlan } from '../../src/trial/entries.ts'
import { outcomeOf } from '../../src/trial/outcome.ts'
import { keptChances } from '../../src/trial/kept-chances.ts'
import type { KeptChances } from '../../src/trial/kept-chances.ts'
import { freezeProtocol } from '../../src/trial/protocol.ts'
import type { FrozenProtocol, ProtocolChoices } from '../../src/trial/protocol.ts'
import type { RemedyChoice } from '../../src/trial/remedy-choice.ts'
import { remedyDefinitions } from '../../src/trial/remedy.ts'
import { takeStep } from '../../src/trial/step.ts'
import type { StartOrder, TrialCommand } from '../../src/trial/step.ts'
import { foldTrials } from '../../src/trial/view.ts'
import type { TrialView } from '../../src/trial/view.ts'
import { day, journal } from '../nights/build.ts'
import { personWith } from '../safety/keys.ts'
import { seededBytes } from './random-bytes.ts'

export const trialId = 'a'.repeat(32)
/** A Monday; summer time begins on 29 March. */
export const firstDay = day('2026-03-02')
export const dayOf = (n: number): CivilDate => addDays(firstDay, n)

export const magnesium: RemedyChoice = {
  type: 'magnesium',
  ...{ label: 'magnesium 100 mg elementair', timesADay: 2, perDayLow: 200, perDayHigh: 200 },
  ...{ authority: 'eu', level: 250 },
}

export const remedyNamed = (type: string): RemedyChoice => {
  if (type === 'magnesium') return magnesium
  if (type === 'own-swallowed') return { type, name: 'augurkensap', timesADay: 1 }
  return { type: 'stretching' }
}

export const design84: TrialDesign = expectOk(
  checkDesign({
    version: designVersion,
    arms: ['placebo', 'magnesium'],
    ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod: 14, washoutNights: 3 },
    startDate: firstDay,
  }),
  'design',
)

export function planOf(remedy: RemedyChoice, blinding: TrialPlan['blinding']): TrialPlan {
  return {
    complaint: 'cramps',
    remedy,
    blinding,
    primary: outcomeOf('cramps'),
    secondary: [outcomeOf('pain')],
    why: 'Mijn buurvrouw zweert erbij.',
  }
}

/** 28 nights, 27 told, 19 cramps: what the summary below says. */
export const baselineValues: readonly (number | null)[] = Array.from({ length: 28 }, (_, n) =>
  n === 5 ? null : n < 20 ? 1 : 0,
)

/** Chances as if worked out for this design and these nights: the shares are made up, what they rest on is not. */
export function chancesFor(
  plan: Pick<TrialPlan, 'remedy' | 'primary'>,
  design: TrialDesign = design84,
  trials = 400,
  baseline = baselineValues,
): KeptChances {
  const verdicts = {
    ...{ helps: 0.1, 'probably-helps': 0.2, 'no-difference-that-matters': 0.1 },
    ...{ 'cannot-tell': 0.6, 'probably-harms': 0, harms: 0 },
  }
  const { halfLife } = remedyDefinitions[plan.remedy.type].carryOver
  const question = { design, outcome: plan.primary, baseline, halfLife, seed: 1 }
  const rows = ([0, 0.25, 0.5] as const).map((improvement) => ({
    ...{ improvement, trials, verdicts, standardError: 0.0245 },
  }))
  return keptChances(question, [{ rho: 0.2 }, { rho: 0.4 }, { rho: 0.6 }], 0.05, rows)
}

export function choicesOf(plan: TrialPlan, more: Partial<ProtocolChoices> = {}): ProtocolChoices {
  return {
    trial: trialId,
    frozenOn: firstDay,
    zone: 'Europe/Amsterdam',
    title: 'Helpt magnesium mij?',
    ...plan,
    design: design84,
    baseline: {
      from: day('2026-02-02'),
      to: day('2026-03-01'),
      nights: 28,
      filled: 27,
      cramps: 19,
      evenings: null,
    },
    baselineValues,
    chances: chancesFor(plan, more.design ?? design84),
    seed: 1,
    ...more,
  }
}

export const frozenOf = (plan: TrialPlan, more: Partial<ProtocolChoices> = {}): FrozenProtocol =>
  expectOk(freezeProtocol(choicesOf(plan, more)), 'protocol')

export const gateOn = (set: unknown, on: CivilDate): Gate =>
  judgeGate(personWith({ ...(set as object), on }))

/** A journal of one trial, driven by commands. */
export function drivenTrial() {
  const { log, add } = journal()
  return {
    log,
    add,
    view: (): TrialView => {
      const found = foldTrials(log).trials.get(trialId)
      if (found === undefined) throw new Error('view: the trial must be drafted')
      return found
    },
    nights: () => foldNights(log),
    try: (command: TrialCommand) =>
      takeStep(foldTrials(log).trials.get(trialId) ?? null, foldNights(log), command),
    step(command: TrialCommand): void {
      add(expectOk(this.try(command), command.type))
    },
  }
}

export const orderFor = (plan: TrialPlan, seed = 5): StartOrder => {
  const drawn = drawAllocation(design84, seededBytes(seed))
  if (plan.blinding === 'open') return { type: 'open', drawn }
  if (plan.blinding === 'paper') return { type: 'paper' }
  return { type: 'sealed', commitment: drawn.commitment, ciphertext: 'A'.repeat(200) }
}

/** A trial that runs from day 0 under an open gate. */
export function runningTrial(type: string, blinding: TrialPlan['blinding'] = 'open') {
  const driven = drivenTrial()
  const plan = planOf(remedyNamed(type), blinding)
  const on = firstDay
  driven.step({ type: 'draft', on, trial: trialId, zone: 'Europe/Amsterdam', plan })
  const gate = gateOn({}, on)
  driven.step({ type: 'gate-asked', on, gate })
  driven.step({ type: 'start', on, frozen: frozenOf(plan), order: orderFor(plan), gate })
  return driven
}
