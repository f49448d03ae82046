import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { emptyMorning, morningContent } from '../../src/nights/index.ts'
import type { SideEffect } from '../../src/nights/index.ts'
import type { JsonValue } from '../../src/journal/entry.ts'
import { personAnswer, personOf } from '../../src/person/person-journal.ts'
import { eveningOf, gateDue, holdOn } from '../../src/trial/evening.ts'
import { judgeGate } from '../../src/safety/gate.ts'
import { personWith } from '../safety/keys.ts'
import { healthChanges } from '../../src/trial/entries.ts'
import { healthAnswers } from '../../src/trial/health-change.ts'
import { dueSteps } from '../../src/trial/step.ts'
import type { TrialCommand } from '../../src/trial/step.ts'
import { inAmsterdam } from '../nights/build.ts'
import { dayOf, gateOn, runningTrial } from './build.ts'
import { readKey } from './keys.ts'

interface Scenario {
  readonly id: string
  readonly remedy: string
  readonly blinded?: true
  readonly happens: readonly {
    readonly day: number
    readonly sideEffects?: readonly SideEffect[]
    readonly changed?: Extract<TrialCommand, { type: 'health-changed' }>['what']
    /** fields of the person answered again, before the gate is asked */
    readonly answered?: readonly string[]
    readonly gate?: unknown
    /** the gate may not be asked yet */
    readonly refused?: 'yes'
    readonly pharmacistAgrees?: 'yes'
  }[]
  readonly then: readonly {
    readonly day: number
    readonly tonight: 'yes' | 'no' | boolean
    readonly hold?: string
    readonly does?: 'stop' | 'pause'
    readonly urgency?: string
    readonly contact?: string
    readonly gateDue?: 'yes' | 'no' | boolean
  }[]
}

const yes = (value: unknown) => value === true || value === 'yes'
// after every night of the trial, so that any morning may be typed over from paper
const later = inAmsterdam(1_790_000_000_000)

/** Plays what happened up to a day; the side effects of a night are told the next morning. */
function playedTo(scenario: Scenario, today: number) {
  const driven = runningTrial(scenario.remedy, scenario.blinded === true ? 'helper' : 'open')
  let answers: unknown = {}
  const told = scenario.happens
    .filter(({ day, sideEffects }) => (sideEffects === undefined ? day : day + 1) <= today)
    .sort((a, b) => a.day - b.day)
  for (const { day, sideEffects, changed, answered, gate, refused, pharmacistAgrees } of told) {
    const on = dayOf(day)
    if (sideEffects !== undefined) {
      const input = { ...emptyMorning(on), cramps: 1, sideEffects: [...sideEffects] }
      driven.add(expectOk(morningContent(input, later, { paper: true }), scenario.id))
    }
    if (changed !== undefined) driven.step({ type: 'health-changed', on, what: changed })
    for (const field of answered ?? []) driven.add(personAnswer(field, 'yes'))
    if (gate !== undefined) {
      answers = gate
      const asking = { type: 'gate-asked', on, gate: gateOn(gate, on) } as const
      if (yes(refused))
        expect(driven.try(asking)).toMatchObject({ error: { type: 'answer-again' } })
      else driven.step(asking)
    }
    if (yes(pharmacistAgrees)) driven.step({ type: 'pharmacist-agreed', on })
  }
  return { driven, gate: gateOn(answers, dayOf(today)) }
}

describe('something else that is swallowed', () => {
  it.each(['open', 'helper'] as const)(
    'is not taken while the gate is closed, whatever the journal says (%s)',
    (blinding) => {
      const driven = runningTrial('own-swallowed', blinding)
      const on = dayOf(3)
      const evening = (answers: object) =>
        eveningOf(driven.view(), driven.nights(), on, gateOn(answers, on))
      expect(evening({}).type).toBe('do')
      expect(evening({ answers: { dialysis: 'yes' } })).toMatchObject({
        type: 'held',
        hold: { rule: 'gate-closed', does: 'pause' },
      })
      expect(evening({ answers: { dialysis: 'not-asked' } })).toMatchObject({
        type: 'held',
        hold: { rule: 'gate-answer-first' },
      })
    },
  )
})

describe('safety during a trial', () => {
  const scenarios = readKey<Scenario>('safety.yaml')

  it('has scenarios for every rule', () => {
    const rules = new Set(scenarios.flatMap(({ then }) => then.map(({ hold }) => hold)))
    for (const rule of [
      ...['overdose-signs', 'diarrhoea', 'gate-closed', 'gate-professional-only'],
      ...['gate-answer-first', 'new-medicine', 'pregnancy', 'gate-due'],
    ])
      expect(rules.has(rule), rule).toBe(true)
  })

  it.each(
    scenarios.flatMap((scenario) =>
      scenario.then.map((then) => [`${scenario.id}, day ${then.day}`, scenario, then] as const),
    ),
  )('%s', (_, scenario, then) => {
    const { driven, gate } = playedTo(scenario, then.day)
    const [view, nights, today] = [driven.view(), driven.nights(), dayOf(then.day)]
    const evening = eveningOf(view, nights, today, gate)
    expect(evening.type === 'do').toBe(yes(then.tonight))
    if (then.gateDue !== undefined) expect(gateDue(view, today)).toBe(yes(then.gateDue))
    if (then.hold === undefined) return
    const hold = holdOn(view, nights, today)
    expect(hold?.rule).toBe(then.hold)
    if (then.does !== undefined) expect(hold?.does).toBe(then.does)
    if (then.urgency !== undefined) expect(hold?.urgency).toBe(then.urgency)
    if (then.contact !== undefined) expect(hold?.contact).toBe(then.contact)
    const [due] = dueSteps(view, nights, today)
    expect(due).toMatchObject({ type: then.does ?? due?.type, reason: then.hold })
    if (due === undefined) return
    driven.step(due)
    expect(driven.view().phase).toBe(hold?.does === 'stop' ? 'stopped-early' : 'paused')
    expect(dueSteps(driven.view(), nights, today)).toEqual([])
    expect(eveningOf(driven.view(), nights, today, gate).type).not.toBe('do')
    // a rule that holds cannot be talked round
    expect(driven.try({ type: 'resume', on: today }).ok).toBe(false)
  })

  it.each(healthChanges)('changes the answers of the person with the report: %s', (what) => {
    const driven = runningTrial('magnesium')
    const person = personWith({ on: dayOf(8) })
    for (const [field, value] of Object.entries(person.answers ?? {}))
      driven.add(personAnswer(`answers.${field}`, value as JsonValue))
    for (const field of ['age', 'sex', 'complaint', 'medicinesComplete'] as const)
      driven.add(personAnswer(field, person[field] ?? null))
    for (const [field, value] of Object.entries(person.measurements ?? {}))
      driven.add(personAnswer(`measurements.${field}`, value as JsonValue))
    driven.add(personAnswer('noOtherSigns', person.noOtherSigns ?? null))
    const gateNow = () => judgeGate(personOf(driven.log, dayOf(8)).person)
    expect(gateNow().status).toBe('open')
    driven.step({ type: 'health-changed', on: dayOf(8), what })
    for (const answer of healthAnswers(what)) driven.add(answer)
    // no tap on "asked again" can lift it: the gate is shut, or the question has to be answered first
    const asking = { type: 'gate-asked', on: dayOf(8), gate: gateNow() } as const
    if (gateNow().status !== 'open') driven.step(asking)
    else expect(driven.try(asking)).toMatchObject({ error: { type: 'answer-again' } })
    expect(gateNow().status === 'open').toBe(what === 'surgery')
    expect(holdOn(driven.view(), driven.nights(), dayOf(8))).not.toBeNull()
    expect(driven.try({ type: 'resume', on: dayOf(8) }).ok).toBe(false)
  })

  it('goes on after a hold once the gate is open again', () => {
    const driven = runningTrial('magnesium')
    driven.step({ type: 'health-changed', on: dayOf(8), what: 'new-medicine' })
    for (const step of dueSteps(driven.view(), driven.nights(), dayOf(8))) driven.step(step)
    driven.add(personAnswer('medicinesComplete', 'yes'))
    driven.step({ type: 'gate-asked', on: dayOf(10), gate: gateOn({}, dayOf(10)) })
    driven.step({ type: 'resume', on: dayOf(10) })
    expect(driven.view().phase).toBe('running')
    const evening = eveningOf(driven.view(), driven.nights(), dayOf(10), gateOn({}, dayOf(10)))
    expect(evening.type).toBe('do')
  })
})
