import { scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import type { AnswerId } from '@legwork/knowledge'
import { readPerson } from '../../src/person/read.ts'
import type { Person } from '../../src/person/schema.ts'
import { checkSafety } from '../../src/safety/check.ts'
import { judgeGate } from '../../src/safety/gate.ts'
import type { Gate, GateStatus } from '../../src/safety/gate.ts'
import { safetyLibrary } from '../../src/safety/library.ts'
import { recogniser } from '../../src/safety/recognise.ts'
import { toMinute } from '../../src/safety/clock-time.ts'
import { rulesOf } from '../../src/safety/spacing-problem.ts'
import { spacingProblem } from '../../src/safety/timetable.ts'
import { anyTimetable, brokenRules } from './brute-force.ts'
import { substanceKeys } from './keys.ts'
import { medicineNames, randomPerson } from './random-people.ts'
import { stopReason } from './stop-rules.ts'

// 100,000 people in the full run (LEGWORK_SCALE=20), 5,000 by default. Seed 20260601, one stream a person.
const people = scaled(5000)
const { recognise } = recogniser(safetyLibrary)
const strictness: Readonly<Record<GateStatus, number>> = {
  open: 0,
  'professional-only': 1,
  closed: 2,
}

/** How strict the rules that hold are, whatever is still to be answered. */
function strictestFinding({ findings }: Gate): number {
  return Math.max(0, ...findings.map(({ does }) => (does === 'notice' ? 0 : strictness[does])))
}

/** Names of the lists that keep no hours, written by hand: not swallowed, or food. */
const withoutHours = new Set<string>([
  ...['salmeterol', 'salbutamol', 'Ventolin', 'insuline', 'insulin', 'cisplatine', 'carboplatine'],
  ...['cetuximab', 'gentamicine', 'foscarnet', 'rocuronium', 'Neupro'],
  ...['dieetzout', 'zoutvervanger', 'salt substitute', 'LoSalt', 'tonic', 'tonic water'],
  ...['bitter lemon', 'latanoprost oogdruppels', 'terbutaline'],
])
const holdsMagnesium = new Set(
  substanceKeys.filter(({ holds }) => holds?.includes('magnesium') === true).map((k) => k.typed),
)
/** The only hours under two that were read: half an hour and an hour before magnesium. */
const bisphosphonates = new Set([
  ...['alendroninezuur', 'alendronate', 'alendronic acid', 'Fosamax', 'risedroninezuur'],
])
/** Lists of medicines for which every time of the day is tried. */
const impossibleToProve = scaled(25)
const roundTheClock = (a: number, b: number) => Math.min(Math.abs(a - b), 24 * 60 - Math.abs(a - b))

/** Everything a caller can see in a result, as text. */
const seen = (value: unknown) => JSON.stringify(value)

describe(`safety of ${people} random people`, { timeout: scaled(60_000) }, () => {
  it('random people are people', () => {
    for (let i = 0; i < 200; i++) expect(readPerson(randomPerson(i)).ok).toBe(true)
  })

  it('nobody gets hours or times of magnesium while a stop rule holds, and every timetable keeps every rule', () => {
    const count = { open: 0, 'professional-only': 0, closed: 0, timetable: 0, impossible: 0 }
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const check = checkSafety(person)
      const stop = stopReason(person)
      count[check.gate.status] += 1
      if (stop !== null && check.gate.status === 'open')
        throw new Error(`person ${i}: open in spite of ${stop}`)
      if (check.gate.status !== 'open') {
        if (check.timetable !== null || check.spacing !== null)
          throw new Error(`person ${i}: not withheld`)
        if (/hoursBefore|hoursAfter|"times"|\d\d:\d\d/.test(seen(check))) {
          throw new Error(`person ${i}: a time or an interval in a result behind a shut gate`)
        }
        continue
      }
      const timetable = check.timetable?.value
      if (timetable?.type === 'impossible') count.impossible += 1
      if (timetable?.type !== 'timetable') continue
      count.timetable += 1
      const recognised = (person.medicines ?? []).map((taken) => ({
        taken,
        recognised: recognise(taken.name),
      }))
      const problem = spacingProblem(person, recognised, safetyLibrary)
      const times = Object.fromEntries(
        timetable.rows.map((row) => [row.label, row.times.map(toMinute)]),
      )
      const broken = [...brokenRules(problem, times)]
      if (broken.length > 0) throw new Error(`person ${i}: timetable breaks ${broken.join(', ')}`)
    }
    // The world holds enough of everything for the property to mean something.
    expect(count.open).toBeGreaterThan(people * 0.05)
    expect(count['professional-only']).toBeGreaterThan(people * 0.05)
    expect(count.closed).toBeGreaterThan(people * 0.2)
    expect(count.timetable).toBeGreaterThan(people * 0.04)
    expect(count.impossible).toBeGreaterThan(0)
  })

  it('every medicine that is swallowed keeps the general hours, and what is impossible is impossible', () => {
    const count = { near: 0, medicines: 0, impossible: 0 }
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const timetable = checkSafety(person).timetable?.value
      const named = (person.medicines ?? []).map(({ name }) => name)
      if (timetable?.type === 'timetable') {
        const magnesium = timetable.rows
          .filter(({ kind }) => kind !== 'medicine')
          .flatMap(({ times }) => times.map(toMinute))
        for (const name of new Set(named)) {
          const row = timetable.rows.find(({ label }) => label === name)
          if (row?.kind !== 'medicine') {
            if (row === undefined && !withoutHours.has(name) && !holdsMagnesium.has(name))
              throw new Error(`person ${i}: ${name} is not in the timetable`)
            continue
          }
          count.medicines += 1
          const gaps = row.times.flatMap((time) =>
            magnesium.map((each) => roundTheClock(toMinute(time), each)),
          )
          if (Math.min(...gaps) >= 120) continue
          if (!bisphosphonates.has(name)) throw new Error(`person ${i}: ${name} too near`)
          count.near += 1
        }
      }
      if (timetable?.type !== 'impossible' || count.impossible >= impossibleToProve) continue
      count.impossible += 1
      const problem = spacingProblem(
        person,
        (person.medicines ?? []).map((taken) => ({ taken, recognised: recognise(taken.name) })),
        safetyLibrary,
      )
      if (anyTimetable(problem, new Set(rulesOf(problem)), 15))
        throw new Error(`person ${i}: there is a timetable`)
      if (anyTimetable(problem, new Set(timetable.clash), 15))
        throw new Error(`person ${i}: the clash is no clash`)
    }
    expect(count.medicines).toBeGreaterThan(people * 0.05)
    expect(count.impossible).toBeGreaterThan(0)
  })

  it('adding a medicine never opens the gate', () => {
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const before = judgeGate(person).status
      const name = medicineNames[i % medicineNames.length] ?? ''
      const after = judgeGate({
        ...person,
        medicines: [...(person.medicines ?? []), { name }],
      }).status
      if (strictness[after] < strictness[before]) throw new Error(`person ${i}: ${name} opens`)
    }
  })

  it('adding a condition or a sign never opens the gate', () => {
    // A pacemaker protects; it is no condition in this sense.
    const ids = Object.keys(everythingYes) as (keyof typeof everythingYes)[]
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const before = judgeGate(person)
      const id = ids[i % ids.length] ?? 'dialysis'
      for (const given of ['yes', 'unknown'] as const) {
        const worse: Person = { ...person, answers: { ...person.answers, [id]: given } }
        const after = judgeGate(worse)
        // An answer where there was none can answer the question that kept the gate shut.
        if ((person.answers?.[id] ?? 'not-asked') !== 'no') continue
        if (before.status !== 'open' && after.status === 'open') {
          throw new Error(`person ${i}: ${id} ${given} opens`)
        }
        if (strictestFinding(after) < strictestFinding(before)) {
          throw new Error(`person ${i}: ${id} ${given} relaxes`)
        }
      }
    }
  })

  it('an older kidney test never opens the gate, and one of over a year never goes unsaid', () => {
    // A birthday of the test, its last day within 12 months, and the days after 12 and 24 months.
    const dates = [
      '2026-06-01',
      '2025-06-01',
      '2025-05-31',
      '2024-06-01',
      '2024-05-31',
      '1999-05-01',
    ]
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const gates = dates.map((on) => {
        const egfr = { value: 10 + (i % 90), unit: 'mL/min/1.73m2' as const, on }
        return judgeGate({ ...person, measurements: { ...person.measurements, egfr } })
      })
      gates.slice(1).forEach((gate, at) => {
        const younger = gates[at]?.status ?? 'open'
        if (strictness[gate.status] < strictness[younger])
          throw new Error(`person ${i}: a test of ${dates[at + 1]} opens`)
      })
      for (const gate of gates.slice(4))
        if (gate.status === 'open') throw new Error(`person ${i}: open on a test of two years ago`)
      for (const gate of gates.slice(2))
        if (
          !gate.findings.some(({ rule, answers }) => /egfr|renal/.test(rule) && answers.length > 0)
        )
          throw new Error(`person ${i}: an old test without a word`)
    }
  })

  it('a low magnesium in the blood never opens the gate, and always says whom to turn to', () => {
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const { serumMagnesium: _, ...others } = person.measurements ?? {}
      const before = judgeGate({ ...person, measurements: others }).status
      const value = (10 + (i % 60)) / 100
      const after = judgeGate({
        ...person,
        measurements: { ...others, serumMagnesium: { value, unit: 'mmol/L', on: person.on } },
      })
      if (strictness[after.status] < strictness[before])
        throw new Error(`person ${i}: ${value} opens`)
      const severe = value < 0.5
      if (severe && after.status === 'open') throw new Error(`person ${i}: ${value} is open`)
      if (!severe && after.status !== before) throw new Error(`person ${i}: ${value} shuts`)
      const rule = severe ? 'serum-magnesium-very-low' : 'serum-magnesium-low'
      if (!after.findings.some((finding) => finding.rule === rule && finding.precaution))
        throw new Error(`person ${i}: ${value} without a word`)
    }
  })

  it('taking an answer away never opens the gate', () => {
    const ids = Object.keys(everythingYes) as (keyof typeof everythingYes)[]
    for (let i = 0; i < people; i++) {
      const person = randomPerson(i)
      const id = ids[i % ids.length] ?? 'dialysis'
      if (person.answers?.[id] !== 'no') continue
      const before = judgeGate(person).status
      const after = judgeGate({
        ...person,
        answers: { ...person.answers, [id]: 'not-asked' },
      }).status
      if (strictness[after] < strictness[before]) throw new Error(`person ${i}: no ${id} opens`)
    }
  })
})

const everythingYes = {
  kidneyDisease: true,
  dialysis: true,
  avBlock: true,
  slowHeartbeat: true,
  myastheniaGravis: true,
  lambertEaton: true,
  dehydration: true,
  bowelObstruction: true,
  acuteAbdomen: true,
  struviteStones: true,
  chronicDiarrhoea: true,
  inflammatoryBowelDisease: true,
  ilealResection: true,
  pregnant: true,
  breastfeeding: true,
  gaveBirthWithinSixWeeks: true,
  surgeryPlanned: true,
  takesMagnesium: true,
  cirrhosis: true,
  thyroidDisease: true,
  diabetes: true,
  neuropathy: true,
  parkinsonSigns: true,
  flushing: true,
  nausea: true,
  drowsiness: true,
  oneCalfSwollen: true,
  coldPaleLeg: true,
  painAtWalkingDistance: true,
  saddleNumbness: true,
  muscleWeakness: true,
  muscleTwitching: true,
  numbOrBurningFeet: true,
  faintingOrFit: true,
  darkUrineWithMusclePain: true,
  crampsAfterNewMedicine: true,
  sleepLossOverFourWeeks: true,
  augmentationSigns: true,
  lowMoodOrSuicidalThoughts: true,
} as const satisfies Partial<Record<Exclude<AnswerId, 'restlessLegs' | 'pacemaker'>, true>>
