import { describe, expect, it } from 'vitest'
import { judgeGate, personAnswer, personOf, newEntry, nextStamp } from '@legwork/domain'
import type { Entry, JsonValue, Person, Stamp } from '@legwork/domain'
import { answerIds } from '@legwork/knowledge'
import {
  fieldsOf,
  isStop,
  neighbours,
  stateOf,
  stepIdOf,
  steps,
  stepsFor,
} from '../../src/rooms/check/steps.ts'
import type { Step } from '../../src/rooms/check/step.ts'
import { needsHelpFirst, skipped as skippedAnswers } from '../../src/rooms/check/leaving.ts'
import { checkBegun, resumeAt, wasPassed } from '../../src/rooms/check/progress.ts'
import { stepAnswer } from '../../src/rooms/check/given-text.ts'
import { askAgain, questionOf } from '../../src/rooms/check/unreadable.ts'
import { nobody, personWith, scenarios } from './people.ts'

/** A journal in which answers are told one after the other, as the screens tell them. */
class Told {
  readonly #entries: Entry[] = []
  #stamp: Stamp | null = null

  tell(field: string, value: JsonValue): void {
    const stamp = nextStamp(this.#stamp, '0'.repeat(32), { now: () => 1_780_000_000_000 })
    this.#stamp = stamp
    const id = String(this.#entries.length).padStart(32, '0')
    const entry = newEntry(personAnswer(field, value), id, stamp)
    if (!entry.ok) throw new Error(`tell: must be an entry, ${field}`)
    this.#entries.push(entry.value)
  }

  person(): Person {
    return personOf(this.#entries, nobody.on).person
  }
}

/** The answer that stands in no one's way. */
function calm(step: Step, told: Told): void {
  switch (step.kind) {
    case 'signs':
      for (const field of fieldsOf(step)) told.tell(field, 'no')
      return
    case 'choice': {
      const calmly = { sex: 'female', complaint: 'cramps', medicinesComplete: 'yes' } as const
      told.tell(step.field, step.field in calmly ? calmly[step.field as keyof typeof calmly] : 'no')
      return
    }
    case 'number':
      told.tell(fieldsOf(step)[0] ?? '', 40)
      return
    case 'measurement':
      if (step.measurement === 'egfr') told.tell('measurements.egfr', 'unknown')
      return
    case 'medicines':
    case 'day':
      return
  }
}

describe('an answer that cannot be read', () => {
  it('is taken away, and the stop question beside it is asked again', () => {
    expect(askAgain(['medicines.a', 'age'])).toEqual([
      ['medicines.a', null],
      ['age', null],
      ['medicinesComplete', 'not-asked'],
    ])
    expect(askAgain(['measurements.creatinine'])).toEqual([
      ['measurements.creatinine', null],
      ['measurements.egfr', 'not-asked'],
    ])
    expect(questionOf('medicines.a')).toBe('medicines')
    expect(questionOf('answers.dialysis')).toBe('dialysis')
  })
})

describe('the interview', () => {
  it('asks every yes/no question the rules look at, each on one screen', () => {
    const asked = steps.flatMap((step) => (step.kind === 'signs' ? step.questions : []))
    const choices = steps.flatMap((step) => (step.kind === 'choice' ? [step.question] : []))
    const all = [...asked, ...choices].filter((id) => (answerIds as readonly string[]).includes(id))
    expect([...all].sort()).toEqual([...answerIds].sort())
  })

  it('leads from every question the gate can ask to a screen this person gets', () => {
    for (const scenario of [{ person: {} }, ...scenarios]) {
      const person = scenario.person === undefined ? nobody : personWith(scenario.person)
      for (const question of [...judgeGate(person).answerFirst, ...judgeGate(nobody).answerFirst]) {
        const id = stepIdOf(question)
        expect(steps.some((step) => step.id === id)).toBe(true)
      }
      for (const question of judgeGate(person).answerFirst)
        expect(stepsFor(person).map(({ id }) => id)).toContain(stepIdOf(question))
    }
  })

  it('opens the gate when every screen is answered calmly, and not one screen before', () => {
    const told = new Told()
    let at = resumeAt(told.person())
    expect(at?.id).toBe(steps[0]?.id)
    let screens = 0
    while (at !== null && screens++ < 60) {
      calm(at, told)
      at = neighbours(told.person(), at.id).after
    }
    expect(judgeGate(told.person()).answerFirst).toEqual([])
    expect(judgeGate(told.person()).status).toBe('open')
    expect(screens).toBeGreaterThan(20)
    expect(screens).toBeLessThan(35)
  })

  it.each(steps.map((step) => [step.id, step] as const))(
    'skipping %s keeps the door closed exactly when it is a stop question',
    (_, skipped) => {
      const told = new Told()
      let at = resumeAt(told.person())
      for (let screens = 0; at !== null && screens < 60; screens++) {
        if (at.id !== skipped.id) calm(at, told)
        else if (at.kind === 'signs' || at.kind === 'choice')
          for (const field of fieldsOf(at)) told.tell(field, 'not-asked')
        at = neighbours(told.person(), at.id).after
      }
      const person = told.person()
      if (!stepsFor(person).some(({ id }) => id === skipped.id)) return
      const gate = judgeGate(person)
      if (isStop(person, skipped)) {
        expect(gate.status).toBe('closed')
        expect(gate.answerFirst.map(stepIdOf).length).toBeGreaterThan(0)
      } else expect(gate.status).toBe('open')
    },
  )

  it('knows at least fifteen stop questions', () => {
    expect(stepsFor(nobody).filter((step) => isStop(nobody, step)).length).toBeGreaterThan(15)
  })

  it('asks about pregnancy of everyone but a man', () => {
    const asks = (person: Person) => stepsFor(person).some(({ id }) => id === 'about-pregnancy')
    expect(asks(nobody)).toBe(true)
    for (const sex of ['female', 'other', 'not-asked'] as const)
      expect(asks({ ...nobody, sex })).toBe(true)
    expect(asks({ ...nobody, sex: 'male' })).toBe(false)
    expect(asks({ ...nobody, sex: 'male', answers: { pregnant: 'yes' } })).toBe(true)
  })

  it('asks the signs of too much magnesium when the list of medicines holds it', () => {
    const base = personWith({ noOtherSigns: null })
    const asks = (person: Person) => stepsFor(person).some(({ id }) => id === 'too-much')
    expect(asks(base)).toBe(false)
    expect(asks({ ...base, medicines: [{ name: 'magnesiumcitraat' }] })).toBe(true)
    expect(asks({ ...base, answers: { ...base.answers, takesMagnesium: 'unknown' } })).toBe(true)
  })

  it('asks the signs and results of restless legs unless it is about cramps only', () => {
    const ids = (person: Person) => stepsFor(person).map(({ id }) => id)
    expect(ids({ ...nobody, complaint: 'cramps' })).not.toContain('ferritin')
    expect(ids({ ...nobody, complaint: 'both' })).toContain('ferritin')
    expect(ids({ ...nobody, complaint: 'not-sure' })).toContain('restless-signs')
  })

  it('goes on after the furthest answer, and counts a skipped one', () => {
    const told = new Told()
    const first = steps[0]
    const second = steps[1]
    if (first === undefined || second === undefined) throw new Error('steps: must be there')
    for (const field of fieldsOf(first)) told.tell(field, 'no')
    for (const field of fieldsOf(second)) told.tell(field, 'not-asked')
    const person = told.person()
    expect([stateOf(person, first), stateOf(person, second)]).toEqual(['answered', 'skipped'])
    expect(resumeAt(person)?.id).toBe(steps[2]?.id)
  })

  it('begins with the warning signs for someone who told age and sex in another room', () => {
    const told = new Told()
    told.tell('age', 66)
    told.tell('sex', 'female')
    told.tell('answers.pregnant', 'no')
    expect(checkBegun(told.person())).toBe(false)
    expect(resumeAt(told.person())?.id).toBe('urgent-leg')
    told.tell('answers.oneCalfSwollen', 'no')
    expect(checkBegun(told.person())).toBe(true)
    expect(resumeAt(told.person())?.id).toBe('urgent-leg')
  })

  it('goes back to a screen that was jumped over, and not to one that was passed without a result', () => {
    const told = new Told()
    const jumped = 'heart'
    for (let at = resumeAt(told.person()); at !== null;) {
      if (at.id !== jumped) calm(at, told)
      at = neighbours(told.person(), at.id).after
    }
    expect(resumeAt(told.person())?.id).toBe(jumped)
    const heart = steps.find(({ id }) => id === jumped)
    if (heart === undefined) throw new Error('steps: must have the heart')
    calm(heart, told)
    expect(resumeAt(told.person())).toBeNull()
    const creatinine = steps.find(({ id }) => id === 'creatinine')
    if (creatinine === undefined) throw new Error('steps: must have creatinine')
    expect(wasPassed(told.person(), creatinine)).toBe(true)
    expect(stepAnswer('nl', told.person(), creatinine)).toBe('geen uitslag')
    expect(wasPassed(nobody, creatinine)).toBe(false)
    expect(stepAnswer('nl', nobody, creatinine)).toBeNull()
  })

  it('takes no limit away by skipping: a "yes" and an "I do not know" stay and act', () => {
    const [legs] = steps
    if (legs === undefined) throw new Error('steps: must be there')
    const told = new Told()
    told.tell('answers.oneCalfSwollen', 'yes')
    told.tell('answers.coldPaleLeg', 'unknown')
    told.tell('answers.saddleNumbness', 'no')
    const answers = told.person().answers
    const given = (field: string) => answers?.[field.slice('answers.'.length) as 'dialysis']
    expect(skippedAnswers(legs, given)).toEqual([
      ['answers.breathlessWithLegSigns', 'not-asked'],
      ['answers.tenseMuscleAfterInjury', 'not-asked'],
      ['answers.saddleNumbness', 'not-asked'],
    ])
    for (const [field, value] of skippedAnswers(legs, given)) told.tell(field, value)
    expect(needsHelpFirst(told.person(), legs)).toBe(true)
    expect(stateOf(told.person(), legs)).toBe('skipped')
    expect(stepAnswer('nl', told.person(), legs)).toMatch(/ ja .*weet ik niet .*overgeslagen/)
  })

  it('holds up at a warning sign that is unsure, and at no screen that is answered calmly', () => {
    const told = new Told()
    for (let at = resumeAt(told.person()); at !== null;) {
      if (at.id === 'magnesium-now') told.tell('answers.takesMagnesium', 'unknown')
      else calm(at, told)
      expect([at.id, needsHelpFirst(told.person(), at)]).toEqual([at.id, false])
      at = neighbours(told.person(), at.id).after
    }
    for (const id of ['urgent-leg', 'urgent-body']) {
      const step = steps.find((each) => each.id === id)
      if (step === undefined) throw new Error(`steps: must have ${id}`)
      const unsure = new Told()
      for (const field of fieldsOf(step)) unsure.tell(field, 'unknown')
      expect(needsHelpFirst(unsure.person(), step)).toBe(true)
    }
  })

  it('walks forwards and backwards over the same screens', () => {
    for (const person of [nobody, personWith({}), personWith({ sex: 'male', complaint: 'both' })]) {
      const mine = stepsFor(person)
      mine.forEach((step, i) => {
        const { before, after, at, of } = neighbours(person, step.id)
        expect(before?.id).toBe(mine[i - 1]?.id)
        expect(after?.id).toBe(mine[i + 1]?.id)
        expect([at, of]).toEqual([i + 1, mine.length])
      })
    }
  })
})
