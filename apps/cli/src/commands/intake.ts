import {
  authoritiesFor,
  foodGate,
  intakePersonOf,
  intakeReferences,
  intakeReport,
  judgeGate,
  readFoodDiary,
  readPersonText,
} from '@legwork/domain'
import type { FoodDiary, IntakeReport, Person } from '@legwork/domain'
import { foodDiaryErrorText, intakeTexts, personProblemText } from '@legwork/i18n'
import { readText } from '../files.ts'
import type { Language } from '@legwork/i18n'
import { factById, foodTables, sourceAddress, sourcesOf } from '@legwork/knowledge'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { loadFoodList, loadIntake } from '../intake-setup.ts'
import type { IntakeSetup } from '../intake-setup.ts'
import { intakeText } from '../intake-text.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'
import type { UsageError } from '../options.ts'

const help = `legwork intake: what a food diary says about magnesium.

Usage:
  legwork intake FOOD.csv --person PERSON.json [options]

FOOD.csv has the columns date, time, kind, item, amount, unit (Dutch headers are understood). kind is
food, supplement or medicine; left out, it is food. item is a food in your own words or an id
(legwork food tells ids); for a supplement what the label says: "magnesium citrate", 900, "mg compound";
or "Magnesium 100 mg (as citrate)", 2. PERSON.json is the file of legwork check; its age must be told.

Options:
  --person FILE          age, sex, pregnancy (see legwork schema person)
  --authority NAME       whose amounts: efsa, gezondheidsraad, nasem, dach …
                         (default: gezondheidsraad in Dutch, efsa in English)
  --foods FILE           your own imported foods as well (see legwork import-foods)
  --upper-level NAME     whose upper level for added magnesium (default: efsa, 250 mg; nasem: 350 mg)
  --lang nl|en  --json

Three days that do not follow each other are needed to estimate a usual intake.

Examples:
  legwork intake examples/food.csv --person examples/person.json
  legwork intake examples/food.csv --person examples/person.json --authority nasem --upper-level nasem`

const spec = {
  foods: 'value',
  person: 'value',
  authority: 'value',
  'upper-level': 'value',
  json: 'flag',
} as const

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (error: Pick<UsageError, 'message'>) => {
    io.stderr(`legwork intake: ${error.message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return refuse(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return refuse(language.error)
  const say = usageOf(options.value)
  const [file, ...more] = options.value.positionals
  const personFile = options.value.value('person')
  if (file === undefined || more.length > 0)
    return refuse({
      message: say.mustBeNamed('food-diary', 'legwork intake FOOD.csv --person PERSON.json'),
    })
  if (personFile === undefined) return refuse({ message: say.mustBeGiven('--person PERSON.json') })

  const told = await readPerson(personFile, language.value, io)
  if (told === null) return exitCode.input
  const person = intakePersonOf(told)
  if (!person.ok) {
    io.stderr(`${personFile}: ${intakeTexts[language.value].ageMissing}\n`)
    return exitCode.input
  }
  const authority =
    options.value.value('authority') ?? (language.value === 'nl' ? 'gezondheidsraad' : 'efsa')
  const upperLevelAuthority = options.value.value('upper-level') ?? 'efsa'
  const known = authoritiesFor(intakeReferences, person.value, 'magnesium')
  const limiting = authoritiesFor(intakeReferences, person.value, 'magnesium', 'upper-level')
  if (!known.includes(authority))
    return refuse({ message: say.mustBeOneOf('authority', known, authority) })
  if (options.value.value('upper-level') !== undefined && !limiting.includes(upperLevelAuthority))
    return refuse({
      message: say.mustBeOneOf('upper-level', limiting, upperLevelAuthority),
    })

  const list = await loadFoodList(options.value.value('foods'), language.value, io)
  if (!list.ok) {
    io.stderr(`legwork intake: ${list.error.message}\n`)
    return exitCode.input
  }
  const setup = await loadIntake(list.value, language.value)
  const diary = await readDiary(file, setup, language.value, io)
  if (diary === null) return exitCode.input
  const report = intakeReport({
    entries: diary.entries,
    person: person.value,
    authority,
    upperLevelAuthority,
    gate: foodGate(judgeGate(told)),
    foods: setup.list.foods,
    facts: setup.facts,
    references: intakeReferences,
  })
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(asJson(report, diary, authority, upperLevelAuthority), null, 2)}\n`
      : intakeText(
          report,
          diary.notes,
          setup.list,
          authority,
          setup.texts,
          language.value,
          io.columns ?? 100,
        ),
  )
  return exitCode.result
}

/** A person's file, or null when it was refused and said so. */
async function readPerson(path: string, language: Language, io: CommandIo): Promise<Person | null> {
  const text = await readText(path, language, io)
  if (!text.ok) {
    io.stderr(`legwork intake: ${text.error.message}\n`)
    return null
  }
  const person = readPersonText(text.value.replace(/^\uFEFF/, ''))
  if (person.ok) return person.value
  for (const problem of person.error.problems)
    io.stderr(`${path}: ${personProblemText(language, problem)}\n`)
  return null
}

async function readDiary(
  path: string,
  setup: IntakeSetup,
  language: Language,
  io: CommandIo,
): Promise<FoodDiary | null> {
  const text = await readText(path, language, io)
  if (!text.ok) {
    io.stderr(`legwork intake: ${text.error.message}\n`)
    return null
  }
  const diary = readFoodDiary(text.value, setup.reader)
  if (diary.ok) return diary.value
  for (const error of diary.error) io.stderr(`${path}: ${foodDiaryErrorText(language, error)}\n`)
  return null
}

/** The report with ids instead of whole foods, and with everything it rests on. */
function asJson(report: IntakeReport, diary: FoodDiary, authority: string, upperLevel: string) {
  const needOrNull = <T>(
    read: { readonly ok: true; readonly value: T } | { readonly ok: false },
  ): T | null => (read.ok ? read.value : null)
  const evidence = new Set([
    ...(report.usualFood.state === 'estimated' ? report.usualFood.facts : []),
    ...report.absorption.flatMap(({ absorption }) => absorption.fact ?? []),
  ])
  return {
    format: 'legwork/intake/1',
    person: report.person,
    authority,
    upperLevelAuthority: upperLevel,
    days: report.days.map((day) => ({
      date: day.date,
      food: day.food,
      supplements: day.supplements,
      fortified: day.fortified,
      foods: day.foods.map(({ entry, food, grams }) => ({ text: entry.text, id: food.id, grams })),
      taken: day.taken.map(({ entry, elemental }) => ({
        text: entry.text,
        kind: entry.kind,
        low: elemental.low,
        high: elemental.high,
        because: elemental.because,
        forms: elemental.forms.map((form) => form.id),
      })),
      notCounted: day.notCounted.map((one) => ({
        text: one.entry.text,
        why: one.why,
        ...(one.why === 'missing-figure' ? { nutrient: one.nutrient } : {}),
      })),
    })),
    notes: diary.notes,
    usualFood: report.usualFood,
    supplements: report.supplements,
    usualTotal: report.usualTotal,
    needs: {
      magnesium: needOrNull(report.needs.magnesium),
      calcium: needOrNull(report.needs.calcium),
      potassium: needOrNull(report.needs.potassium),
    },
    adequacy: report.adequacy,
    upperLevel: needOrNull(report.upperLevel),
    absorption: report.absorption.map(({ taken, absorption }) => ({
      text: taken.entry.text,
      share: absorption.share,
      absorbed: absorption.absorbed,
      grade: absorption.grade,
      fact: absorption.fact,
    })),
    ratio: report.ratio,
    gap:
      report.gap.state === 'withheld'
        ? report.gap
        : {
            state: report.gap.state,
            foods: report.gap.foods.map(({ food, portion, magnesium, energy, because }) => ({
              id: food.id,
              portion,
              magnesium,
              energy,
              because,
            })),
          },
    evidence: [...evidence].map(factWithSources),
    foodTables,
  }
}

/** A fact with its sources in full, so that the file explains itself. */
function factWithSources(id: string) {
  const fact = factById(id)
  if (fact === undefined) throw new Error(`factWithSources: must be known, ${id}`)
  const sources = sourcesOf(fact).map((source) => ({ ...source, address: sourceAddress(source) }))
  return { ...fact, sources }
}

export const intake: Command = {
  name: 'intake',
  summary: 'what a food diary says: day totals, usual intake, need, upper level',
  help,
  run,
}
