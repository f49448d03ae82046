import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '@legwork/domain'
import { languages, notCheckedText, safetyQuestionText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { factsOf, loadTexts, showing, substances } from '@legwork/knowledge'
import type { FactTexts } from '@legwork/knowledge'
import { checkResult } from '../../../cli/src/check-result.ts'
import { checkText } from '../../../cli/src/check-text.ts'
import { dayView } from '../../src/rooms/check/day-view.ts'
import { doctorText } from '../../src/rooms/check/doctor-text.ts'
import { answerView, askGroups, waitingScreens } from '../../src/rooms/check/view-model.ts'
import { nobody, personWith, scenarios } from './people.ts'

const texts = new Map<Language, FactTexts>()
const textsIn = (language: Language): FactTexts => {
  const found = texts.get(language)
  if (found === undefined) throw new Error(`textsIn: must be loaded, ${language}`)
  return found
}

beforeAll(async () => {
  for (const language of languages) texts.set(language, await loadTexts(language))
})

const byRule = (a: { rule: string }, b: { rule: string }) => (a.rule < b.rule ? -1 : 1)

describe.each(languages)('the answer in %s says what the command says', (language) => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    const person = personWith(scenario.person)
    const view = answerView(person, language, textsIn(language))
    const command = checkResult(person, language, textsIn(language))

    expect(view.check.gate.status).toBe(scenario.gate)
    expect(view.check.gate.status).toBe(command.gate.status)
    expect(view.title).toBe(command.gate.title)
    expect(view.urgent).toBe(command.gate.urgent?.text ?? null)
    expect(view.answerFirst.map(({ question, text }) => ({ question, text }))).toEqual(
      command.answerFirst,
    )
    const facts = ({
      rule,
      label,
      text,
      words,
      urgencyText,
    }: {
      readonly rule: string
      readonly label: string
      readonly text: string
      readonly words: string
      readonly urgencyText: string
    }) => ({ rule, label, text, words, urgencyText })
    expect([...view.findings].sort(byRule).map(facts)).toEqual(
      [...command.triggered].sort(byRule).map(facts),
    )
    expect([...view.findings].sort(byRule).map(({ precaution }) => precaution !== null)).toEqual(
      [...command.triggered].sort(byRule).map(({ precaution }) => precaution),
    )
    for (const finding of command.triggered) {
      const shown = view.findings.find(({ rule }) => rule === finding.rule)
      expect(new Set(shown?.answers.map(({ text }) => text))).toEqual(
        new Set(finding.answers.map(({ text }) => text)),
      )
      // every answer that triggered a rule leads back to its question
      expect(shown?.answers.every(({ href }) => href !== null)).toBe(true)
    }
    expect(
      view.medicines.map(({ name, readAs, known, classes }) => ({
        ...{ name, readAs, known },
        classes: classes.map(({ id, label, texts: told }) => ({ id, label, text: told.join(' ') })),
      })),
    ).toEqual(
      command.medicines.map(({ name, readAs, known, classes }) => ({
        ...{ name, readAs, known },
        classes: classes.map(({ id, label, text, does }) => ({
          ...{ id, label },
          text: text ?? does.join(' '),
        })),
      })),
    )
    expect(view.medicines.map(({ hours }) => hours !== null)).toEqual(
      command.medicines.map(({ hours }) => hours !== null),
    )
    expect(view.discuss.map(({ id, label, text }) => ({ id, label, text }))).toEqual(
      command.discuss.map(({ medicineClass, label, text }) => ({ id: medicineClass, label, text })),
    )
    expect(view.look.map(({ id, label, text }) => ({ id, label, text }))).toEqual(
      command.look.map(({ id, label, text }) => ({ id, label, text })),
    )
    expect(view.guide).toBe(command.guide.text)
    expect(view.ask.map(({ text, whomText }) => ({ text, whomText }))).toEqual(
      command.ask.map(({ text, whomText }) => ({ text, whomText })),
    )
    const day = dayView(view.check, person, language, textsIn(language))
    expect(day.type).toBe(command.timetable.type)
    const printed = checkText(command, language, 10_000)
    if (day.type === 'impossible' && command.timetable.type === 'impossible') {
      expect(day.clash).toEqual(command.timetable.clashText)
      for (const text of [...day.clash, ...day.advice]) expect(printed).toContain(text)
    }
    if (day.type === 'timetable' && command.timetable.type === 'timetable') {
      for (const { clock, what } of day.lines) expect(printed).toContain(`${clock}  ${what}\n`)
      for (const part of day.assumed) expect(printed).toContain(part)
      expect(day.general).toBe(command.generalRule)
      const drawn = day.picture.events.filter(({ kind }) => kind !== 'meal')
      expect(drawn).toHaveLength(day.lines.length)
    }
    for (const { hours, hoursHeading } of view.medicines)
      if (hours !== null) expect(printed).toContain(`${hoursHeading}: ${hours}`)
  })
})

describe('a class of which nothing was read', () => {
  const hidden = factsOf('medicines').filter((fact) => showing(fact) === 'hidden')

  it.each(languages)('is never reassured about in %s, and says to ask', (language) => {
    expect(hidden.length).toBeGreaterThan(0)
    for (const { id } of hidden) {
      const substance = substances.find(({ classes }) => classes.length === 1 && classes[0] === id)
      if (substance === undefined) throw new Error(`hidden: needs a substance, ${id}`)
      const person = personWith({ medicines: [{ name: substance[language] }] })
      const view = answerView(person, language, textsIn(language))
      expect(view.medicines[0]?.classes[0]?.texts).toEqual([notCheckedText[language]])
      const { medicines } = checkResult(person, language, textsIn(language))
      expect(medicines[0]?.classes[0]).toMatchObject({
        text: notCheckedText[language],
        does: [],
        precaution: false,
      })
    }
  })
})

describe('stretching', () => {
  const mayStretch = (answers: Readonly<Record<string, string>>) =>
    answerView(personWith({ answers }), 'nl', textsIn('nl')).mayStretch

  it.each(['oneCalfSwollen', 'coldPaleLeg', 'darkUrineWithMusclePain', 'tenseMuscleAfterInjury'])(
    'is not named while %s holds or is not ruled out',
    (sign) => {
      for (const answer of ['yes', 'unknown']) expect(mayStretch({ [sign]: answer })).toBe(false)
      expect(mayStretch({ [sign]: 'no' })).toBe(true)
    },
  )

  it('is not named beside signs of too much magnesium or before the signs were asked', () => {
    expect(mayStretch({ takesMagnesium: 'yes', drowsiness: 'yes' })).toBe(false)
    expect(answerView(nobody, 'nl', textsIn('nl')).mayStretch).toBe(false)
  })

  it('is named behind a gate that is shut for another reason', () => {
    expect(mayStretch({ avBlock: 'yes' })).toBe(true)
  })
})

describe('the medicines to read about first', () => {
  const readFirst = (...names: string[]) => {
    const person = personWith({ medicines: names.map((name) => ({ name })) })
    return answerView(person, 'nl', textsIn('nl')).readFirst
  }

  it('are those that ask for something, and those that are not known', () => {
    expect(readFirst('doxycycline', 'paracetamol', 'zorblaxin')).toEqual([
      'doxycycline',
      'zorblaxin',
    ])
    expect(readFirst('paracetamol')).toEqual([])
    expect(readFirst()).toEqual([])
  })
})

describe('the day', () => {
  // the medicine of the general rule must move with no room: an antacid at 21:00 beside it
  const clashing = personWith({
    medicines: [
      { name: 'Maalox', times: ['21:00'] },
      { name: 'simvastatine', times: ['22:00'] },
    ],
  })
  const moving = personWith({
    medicines: [{ name: 'ciprofloxacine', times: ['08:00', '14:00', '20:00'], mayMoveMinutes: 60 }],
    day: { bed: '21:30', magnesium: ['14:00'] },
  })
  const dayOf = (person: Person, language: Language) =>
    dayView(
      answerView(person, language, textsIn(language)).check,
      person,
      language,
      textsIn(language),
    )

  it.each([
    [
      'nl',
      'de algemene regel: uren tussen simvastatine en magnesium',
      'uit voorzorg',
      'Stop nooit',
    ],
    [
      'en',
      'the general rule: hours between simvastatine and magnesium',
      'precaution',
      'Never stop',
    ],
  ] as const)(
    'says in %s when the general rule clashes, and whom to ask',
    (language, rule, why, never) => {
      const day = dayOf(clashing, language)
      if (day.type !== 'impossible') throw new Error(`day: must be impossible, ${day.type}`)
      expect(day.general).toBe(true)
      expect(day.clash).toContain(rule)
      expect(day.advice.join(' ')).toContain(why)
      expect(day.advice.at(-1)).toContain(never)
    },
  )

  it.each([
    [
      'nl',
      '19.30 ciprofloxacine (was 20.00)',
      '21.30 magnesium (was 14.00)',
      '08.00 ciprofloxacine',
    ],
    [
      'en',
      '19:30 ciprofloxacine (was 20:00)',
      '21:30 magnesium (was 14:00)',
      '08:00 ciprofloxacine',
    ],
  ] as const)('says in %s of each time that moved what it was', (language, ...lines) => {
    const day = dayOf(moving, language)
    if (day.type !== 'timetable') throw new Error(`day: must have a timetable, ${day.type}`)
    const said = day.lines.map(({ clock, what }) => `${clock} ${what}`)
    for (const line of lines) expect(said).toContain(line)
  })
})

describe('behind a shut gate', () => {
  const shut = scenarios.filter(({ timetable }) => timetable === 'withheld')

  it('is looked at for more than twenty people', () => {
    expect(shut.length).toBeGreaterThan(20)
  })

  it.each(shut.map((scenario) => [scenario.id, scenario] as const))(
    '%s: no hours, times or amounts of magnesium anywhere in what is shown',
    (_, scenario) => {
      const person = personWith(scenario.person)
      for (const language of languages) {
        const { check: _check, ...shown } = answerView(person, language, textsIn(language))
        const printed = JSON.stringify(shown)
        expect(printed).not.toMatch(/\b\d{1,2}:\d{2}\b/)
        expect(printed).not.toMatch(
          /\b[1-9]\s*(uur|hours?)\s+(vóór|before|na|after|ertussen|apart|later)/i,
        )
        expect(printed).not.toMatch(/\b\d+\s*mg\b/)
        expect(dayView(_check, person, language, textsIn(language))).toEqual({ type: 'withheld' })
      }
    },
  )
})

describe('the picture of the day', () => {
  it('keeps magnesium out of every stretch in which it may not be taken', () => {
    let looked = 0
    for (const scenario of scenarios) {
      const person = personWith(scenario.person)
      const view = answerView(person, 'en', textsIn('en'))
      const day = dayView(view.check, person, 'en', textsIn('en'))
      if (day.type !== 'timetable') continue
      const inside = (minute: number, from: number, to: number) =>
        (minute - from + 1440) % 1440 > 0 &&
        (minute - from + 1440) % 1440 < (to - from + 1440) % 1440
      for (const { minute, kind } of day.picture.events)
        if (kind === 'magnesium')
          for (const stretch of day.picture.stretches) {
            looked++
            expect(inside(minute, stretch.from, stretch.to)).toBe(false)
          }
    }
    expect(looked).toBeGreaterThan(10)
  })
})

describe('what still waits for an answer', () => {
  it('is a link for each screen, in the order of the interview, that covers every open question', () => {
    const view = answerView(nobody, 'en', textsIn('en'))
    const waiting = waitingScreens('en', view.answerFirst)
    expect(waiting[0]?.href).toBe('/check/ask/urgent-leg?then=answer')
    expect(new Set(waiting.map(({ href }) => href))).toEqual(
      new Set(view.answerFirst.map(({ href }) => href)),
    )
    expect(waiting.length).toBeLessThan(20)
    for (const { text } of waiting) expect(text).not.toBe('')
  })
})

describe('the list for the doctor', () => {
  const person = personWith({
    age: 72,
    answers: { diabetes: 'yes', pregnant: 'no' },
    medicines: [{ name: 'omeprazol', times: ['08:00'], months: 72 }, { name: 'groene klei' }],
  })

  it('holds every question once, under whom it is for', () => {
    const view = answerView(person, 'nl', textsIn('nl'))
    const grouped = askGroups(view.ask).flatMap(({ whom, lines }) =>
      lines.map(({ text }) => `${whom} ${text}`),
    )
    expect(grouped).toHaveLength(view.ask.length)
    expect(new Set(grouped)).toEqual(new Set(view.ask.map((a) => `${a.whomText} ${a.text}`)))
    expect(new Set(askGroups(view.ask).map(({ whom }) => whom)).size).toBe(
      askGroups(view.ask).length,
    )
  })

  it('copies with its date, its questions and the medicines, without a name', () => {
    const view = answerView(person, 'nl', textsIn('nl'))
    const copied = doctorText(view, person, 'nl')
    expect(copied).toContain('1 juni 2026')
    for (const { text } of view.ask) expect(copied).toContain(`- ${text}\n`)
    expect(copied).toContain('- omeprazol: 08.00\n- groene klei\n')
  })

  it('says so when safety questions are still open', () => {
    const open = personWith({ measurements: { egfr: 'not-asked' } })
    const view = answerView(open, 'en', textsIn('en'))
    expect(doctorText(view, open, 'en')).toContain('not answered all safety questions')
  })

  it('names what this person answered, and no disease that they did not tell', () => {
    const kidneys = personWith({ answers: { kidneyDisease: 'yes' } })
    for (const language of languages) {
      const view = answerView(kidneys, language, textsIn(language))
      const rules = view.ask.filter(({ item }) => item.ask === 'rule').map(({ text }) => text)
      expect(rules.length).toBeGreaterThan(0)
      expect(rules.join(' ')).toContain(safetyQuestionText(language, 'kidneyDisease'))
      expect(rules.join(' ')).not.toMatch(/cirrho|dialys|diabetes|thyroid|schildklier/i)
    }
  })

  it('says an answer once, however many rules look at it', () => {
    for (const scenario of scenarios) {
      const { ask } = answerView(personWith(scenario.person), 'nl', textsIn('nl'))
      const told = ask.map(({ text, whomText }) => `${whomText} ${text}`)
      expect([scenario.id, told.length]).toEqual([scenario.id, new Set(told).size])
    }
  })

  it('names a medicine and its class once when they are the same word, and the age when told', () => {
    const digoxin = personWith({ age: 72, medicines: [{ name: 'digoxine' }] })
    const view = answerView(digoxin, 'nl', textsIn('nl'))
    expect(view.ask.map(({ text }) => text)).toContain('Kan magnesium naast digoxine?')
    expect(doctorText(view, digoxin, 'nl')).toContain('Leeftijd: 72 jaar\n')
    const ageless = answerView(nobody, 'nl', textsIn('nl'))
    expect(doctorText(ageless, nobody, 'nl')).not.toContain('Leeftijd')
  })
})
