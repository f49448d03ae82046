import { describe, expect, it } from 'vitest'
import { createRandom } from '@legwork/base'
import { isCleared } from '../../src/safety/cleared.ts'
import { commitmentOf, drawAllocation } from '../../src/trial/allocation.ts'
import { doseOf, eveningOf, placeOfEvening } from '../../src/trial/evening.ts'
import type { TrialCommand } from '../../src/trial/step.ts'
import { foldTrials, trialPhases, trialSteps } from '../../src/trial/view.ts'
import type { TrialPhase, TrialStep } from '../../src/trial/view.ts'
import {
  dayOf,
  design84,
  drivenTrial,
  firstDay,
  frozenOf,
  gateOn,
  orderFor,
  planOf,
  remedyNamed,
  runningTrial,
  trialId,
} from './build.ts'
import { readKey } from './keys.ts'
import { seededBytes } from './random-bytes.ts'

type Row = { readonly from: TrialPhase } & Readonly<Record<TrialStep, TrialPhase | 'no'>>

const plan = planOf(remedyNamed('stretching'), 'open')
const after = dayOf(84)

const commands: Readonly<Record<TrialStep, TrialCommand>> = {
  draft: { type: 'draft', on: after, trial: trialId, zone: 'Europe/Amsterdam', plan },
  'start-baseline': { type: 'start-baseline', on: after, nights: 28 },
  start: { type: 'start', on: after, frozen: frozenOf(plan), order: orderFor(plan), gate: null },
  pause: { type: 'pause', on: after, reason: 'wish' },
  resume: { type: 'resume', on: after },
  stop: { type: 'stop', on: after, reason: 'wish' },
  complete: { type: 'complete', on: after },
  unblind: { type: 'unblind', on: after, opened: null },
}

const wayTo: Readonly<Record<TrialPhase, readonly TrialStep[]>> = {
  draft: ['draft'],
  baseline: ['draft', 'start-baseline'],
  running: ['draft', 'start'],
  paused: ['draft', 'start', 'pause'],
  'stopped-early': ['draft', 'start', 'stop'],
  complete: ['draft', 'start', 'complete'],
  unblinded: ['draft', 'start', 'complete', 'unblind'],
}

describe('every state against every step', () => {
  const rows = readKey<Row>('transitions.yaml')
  it('is in the answer key', () => {
    expect(rows.map(({ from }) => from)).toEqual([...trialPhases])
  })

  it.each(rows.flatMap((row) => trialSteps.map((step) => [row.from, step, row[step]] as const)))(
    'from %s, %s: %s',
    (from, step, expected) => {
      const driven = drivenTrial()
      for (const each of wayTo[from]) driven.step(commands[each])
      expect(driven.view().phase).toBe(from)
      const taken = driven.try(commands[step])
      if (expected === 'no') {
        expect(taken).toEqual({
          ok: false,
          error: { type: 'illegal-step', phase: from, step },
        })
        return
      }
      driven.step(commands[step])
      expect(driven.view().phase).toBe(expected)
      expect(driven.view().history).toHaveLength(wayTo[from].length + 1)
      expect(driven.view().refused).toEqual([])
    },
  )

  it('holds on reading too: an entry that no state allows does nothing and is told', () => {
    const driven = drivenTrial()
    driven.step(commands.draft)
    driven.add({ kind: 'trial/resumed', version: 1, payload: { trial: trialId, on: firstDay } })
    driven.add({ kind: 'trial/started', version: 1, payload: { trial: trialId } })
    driven.add({
      kind: 'trial/stopped',
      version: 1,
      payload: { trial: 'b'.repeat(32), on: firstDay, reason: 'wish' },
    })
    const { unreadable } = foldTrials(driven.log)
    expect(driven.view().phase).toBe('draft')
    expect(driven.view().refused.map(({ kind }) => kind)).toEqual(['trial/resumed'])
    expect(unreadable.map(({ error }) => error.type)).toEqual(['entry-invalid', 'entry-invalid'])
  })

  it('does not depend on the order in which entries arrive', () => {
    const driven = runningTrial('magnesium')
    driven.step({ type: 'pause', on: dayOf(3), reason: 'wish' })
    driven.step({ type: 'resume', on: dayOf(5) })
    for (let seed = 0; seed < 20; seed++)
      expect(foldTrials(createRandom(seed).shuffle(driven.log))).toEqual(foldTrials(driven.log))
  })
})

describe('a start', () => {
  const magnesiumPlan = planOf(remedyNamed('magnesium'), 'open')
  const start = (gate: ReturnType<typeof gateOn> | null): TrialCommand => ({
    type: 'start',
    on: firstDay,
    frozen: frozenOf(magnesiumPlan),
    order: orderFor(magnesiumPlan),
    gate,
  })
  const draft: TrialCommand = {
    ...commands.draft,
    type: 'draft',
    on: firstDay,
    trial: trialId,
    zone: 'Europe/Amsterdam',
    plan: magnesiumPlan,
  }

  it('with magnesium needs the gate open and asked', () => {
    const driven = drivenTrial()
    driven.step(draft)
    expect(driven.try(start(null))).toMatchObject({ error: { type: 'gate-not-open' } })
    const shut = gateOn({ answers: { dialysis: 'yes' } }, firstDay)
    expect(driven.try(start(shut))).toMatchObject({ error: { type: 'gate-not-open' } })
    const open = gateOn({}, firstDay)
    expect(driven.try(start(open))).toMatchObject({ error: { type: 'held' } })
    driven.step({ type: 'gate-asked', on: firstDay, gate: open })
    driven.step(start(open))
    expect(driven.view().phase).toBe('running')
  })

  it('refuses a protocol that was changed, and one of another trial', () => {
    const driven = drivenTrial()
    driven.step(commands.draft)
    const frozen = frozenOf(plan)
    const changed = { ...frozen, text: frozen.text.replace('"seed":1', '"seed":2') }
    const taken = driven.try({
      ...commands.start,
      type: 'start',
      on: after,
      frozen: changed,
      order: orderFor(plan),
      gate: null,
    })
    expect(taken).toMatchObject({ error: { type: 'hash-mismatch' } })
    const other = frozenOf(plan, { trial: 'b'.repeat(32) })
    expect(
      driven.try({ type: 'start', on: after, frozen: other, order: orderFor(plan), gate: null }),
    ).toMatchObject({ error: { type: 'other-protocol', rule: 'trial' } })
    const sealed = {
      type: 'sealed',
      commitment: '0'.repeat(64),
      ciphertext: 'A'.repeat(40),
    } as const
    expect(
      driven.try({ type: 'start', on: after, frozen, order: sealed, gate: null }),
    ).toMatchObject({ error: { type: 'other-protocol', rule: 'blinding' } })
  })

  it('refuses an order that was not drawn', () => {
    const driven = drivenTrial()
    driven.step(commands.draft)
    const drawn = drawAllocation(design84, seededBytes(5))
    const text = drawn.text.replace(
      '"sequence":["magnesium","placebo"',
      '"sequence":["placebo","magnesium"',
    )
    const forged =
      text === drawn.text
        ? drawn.text.replace(
            '"sequence":["placebo","magnesium"',
            '"sequence":["magnesium","placebo"',
          )
        : text
    const order = {
      type: 'open',
      drawn: { ...drawn, text: forged, commitment: commitmentOf(forged, drawn.salt) },
    } as const
    expect(
      driven.try({ type: 'start', on: after, frozen: frozenOf(plan), order, gate: null }),
    ).toMatchObject({ error: { type: 'not-drawn-by-seed' } })
  })
})

describe('amounts of magnesium', () => {
  it('are nowhere in the view, and leave it only behind an open gate', () => {
    const driven = runningTrial('magnesium')
    const view = driven.view()
    expect(JSON.stringify(view)).not.toMatch(/elementair|perDay|"200"|:200\b/)
    expect(doseOf(view, gateOn({ answers: { dialysis: 'yes' } }, dayOf(1)))).toBeNull()
    const dose = doseOf(view, gateOn({}, dayOf(1)))
    expect(isCleared(dose)).toBe(true)
    expect(dose?.value).toMatchObject({ perDayHigh: 200 })
  })

  it('are given in the evening, with the arm of the open order', () => {
    const driven = runningTrial('magnesium')
    const evening = eveningOf(driven.view(), driven.nights(), dayOf(15), gateOn({}, dayOf(15)))
    expect(evening).toMatchObject({
      type: 'do',
      place: { night: 15, period: 1, block: 0, box: 3, washout: true },
      what: {
        type: 'behind-gate',
        cleared: { value: { arm: driven.view().order?.[1], box: null } },
      },
    })
    expect(eveningOf(driven.view(), driven.nights(), dayOf(15), null)).toMatchObject({
      type: 'held',
    })
  })
})

describe('an evening', () => {
  it('has one numbered box a week, never across periods', () => {
    const boxes = Array.from({ length: 84 }, (_, n) => placeOfEvening(design84, dayOf(n))?.box)
    expect(boxes).toEqual(Array.from({ length: 84 }, (_, n) => Math.floor(n / 7) + 1))
    const ten = { ...design84, nightsPerPeriod: 10 }
    const odd = Array.from({ length: 20 }, (_, n) => placeOfEvening(ten, dayOf(n))?.box)
    expect(odd.join('')).toBe('11111112223333333444')
    expect(placeOfEvening(design84, dayOf(-1))).toBeNull()
    expect(placeOfEvening(design84, dayOf(84))).toBeNull()
  })
})

describe('a trial is over', () => {
  it('only after its last night', () => {
    const driven = runningTrial('stretching')
    expect(driven.try({ type: 'complete', on: dayOf(83) })).toMatchObject({
      error: { type: 'not-over', last: dayOf(83) },
    })
    expect(driven.try({ type: 'complete', on: dayOf(84) })).toMatchObject({ ok: true })
  })

  it('and a step back in time is refused', () => {
    const driven = runningTrial('stretching')
    driven.step({ type: 'pause', on: dayOf(4), reason: 'wish' })
    expect(driven.try({ type: 'resume', on: dayOf(3) })).toMatchObject({
      error: { type: 'before-last-step', last: dayOf(4) },
    })
  })
})
