import {
  authoritiesFor,
  intakePersonOf,
  intakeReferences,
  intakeReport,
  readFoodDiary,
} from '@legwork/domain'
import type { FoodDiary, GateState, IntakePerson, IntakeReport } from '@legwork/domain'
import { diaryErrorText, foodDiaryErrorText, isFoodDiaryError } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodTables, usualIntakeFacts } from '@legwork/knowledge'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { loadIntake } from '../intake-setup.ts'
import type { IntakeSetup } from '../intake-setup.ts'
import { intakeText } from '../intake-text.ts'
import { languageOf, parseOptions } from '../options.ts'
import type { UsageError } from '../options.ts'

const help = `legwork intake: what a food diary says about magnesium.

Usage:
  legwork intake FOOD.csv --person PERSON.json [options]

FOOD.csv has the columns date, time, kind, item, amount, unit (Dutch headers are understood). kind is
food, supplement or medicine; left out, it is food. item is a food in your own words or an id
(legwork food tells ids); for a supplement what the label says: "magnesium citrate", 900, "mg compound";
or "Magnesium 100 mg (as citrate)", 2. PERSON.json holds at least age and sex.

Options:
  --person FILE          age, sex, pregnancy (see legwork schema person)
  --authority NAME       whose amounts: efsa, gezondheidsraad, nasem, dach …
                         (default: gezondheidsraad in Dutch, efsa in English)
  --upper-level NAME     whose upper level for added magnesium (default: efsa, 250 mg; nasem: 350 mg)
  --lang nl|en  --json

Three days that do not follow each other are needed to estimate a usual intake.

Examples:
  legwork intake examples/food.csv --person person.json
  legwork intake examples/food.csv --person person.json --authority nasem --upper-level nasem`

const spec = { person: 'value', authority: 'value', 'upper-level': 'value', json: 'flag' } as const

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false }

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (error: Pick<UsageError, 'message'>) => {
    io.stderr(`legwork intake: ${error.message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, spec)
  if (!options.ok) return refuse(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return refuse(language.error)
  const [file, ...more] = options.value.positionals
  const personFile = options.value.value('person')
  if (file === undefined || more.length > 0)
    return refuse({
      message: 'one food diary must be named: legwork intake FOOD.csv --person PERSON.json',
    })
  if (personFile === undefined) return refuse({ message: '--person PERSON.json must be given' })

  const person = await readPerson(personFile, language.value, io)
  if (!person.ok) return exitCode.input
  const authority =
    options.value.value('authority') ?? (language.value === 'nl' ? 'gezondheidsraad' : 'efsa')
  const upperLevelAuthority = options.value.value('upper-level') ?? 'efsa'
  const known = authoritiesFor(intakeReferences, person.value, 'magnesium')
  const limiting = authoritiesFor(intakeReferences, person.value, 'magnesium', 'upper-level')
  if (!known.includes(authority))
    return refuse({ message: `--authority must be one of ${known.join(', ')}, not ${authority}` })
  if (options.value.value('upper-level') !== undefined && !limiting.includes(upperLevelAuthority))
    return refuse({
      message: `--upper-level must be one of ${limiting.join(', ')}, not ${upperLevelAuthority}`,
    })

  const setup = await loadIntake(language.value)
  const diary = await readDiary(file, setup, language.value, io)
  if (!diary.ok) return exitCode.input
  const report = intakeReport({
    entries: diary.value.entries,
    person: person.value,
    authority,
    upperLevelAuthority,
    gate: gateOf(person.value),
    foods: setup.list.foods,
    facts: setup.facts,
    references: intakeReferences,
  })
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(asJson(report, diary.value, authority, upperLevelAuthority), null, 2)}\n`
      : intakeText(
          report,
          diary.value.notes,
          setup.list,
          authority,
          language.value,
          io.columns ?? 100,
        ),
  )
  return exitCode.result
}

/**
 * The food diary asks nothing about kidneys, and unanswered is not "no": so nobody's gate is open here. Who is
 * under 18 is closed, as everywhere.
 */
const gateOf = (person: IntakePerson): GateState =>
  person.ageMonths < 18 * 12 ? 'closed' : 'professional-only'

async function readText(path: string, language: Language, io: CommandIo): Promise<Read<string>> {
  try {
    return { ok: true, value: await io.readFile(path) }
  } catch {
    io.stderr(
      language === 'nl'
        ? `legwork intake: ${path} kan niet worden gelezen. Controleer naam en map.\n`
        : `legwork intake: ${path} cannot be read. Check its name and folder.\n`,
    )
    return { ok: false }
  }
}

async function readPerson(
  path: string,
  language: Language,
  io: CommandIo,
): Promise<Read<IntakePerson>> {
  const text = await readText(path, language, io)
  if (!text.ok) return text
  const say = (nl: string, en: string): { readonly ok: false } => {
    io.stderr(`${path}: ${language === 'nl' ? nl : en}\n`)
    return { ok: false }
  }
  let file: unknown
  try {
    file = JSON.parse(text.value)
  } catch {
    return say('dit is geen JSON.', 'this is not JSON.')
  }
  const person = intakePersonOf(file)
  if (person.ok) return person
  const shown = (value: unknown): string => (JSON.stringify(value) ?? 'niets').slice(0, 60)
  switch (person.error.type) {
    case 'not-a-person':
      return say(
        'dit is geen persoon: er moet een object met age en sex staan.',
        'this is no person: an object with age and sex is needed.',
      )
    case 'age-missing':
      return say('age (leeftijd in jaren) ontbreekt.', 'age (in years) is missing.')
    case 'implausible-age':
      return say(
        `age moet 0 tot en met 125 jaar zijn, niet ${shown(person.error.value)}.`,
        `age must be 0 to 125 years, not ${shown(person.error.value)}.`,
      )
    case 'unknown-word':
      return say(
        `${person.error.field}: ${shown(person.error.value)} is niet bekend.`,
        `${person.error.field}: ${shown(person.error.value)} is not known.`,
      )
  }
}

async function readDiary(
  path: string,
  setup: IntakeSetup,
  language: Language,
  io: CommandIo,
): Promise<Read<FoodDiary>> {
  const text = await readText(path, language, io)
  if (!text.ok) return text
  const diary = readFoodDiary(text.value, setup.reader)
  if (diary.ok) return diary
  for (const error of diary.error)
    io.stderr(
      `${path}: ${isFoodDiaryError(error) ? foodDiaryErrorText(language, error) : diaryErrorText(error, language)}\n`,
    )
  return { ok: false }
}

/** The report with ids instead of whole foods, and with everything it rests on. */
function asJson(report: IntakeReport, diary: FoodDiary, authority: string, upperLevel: string) {
  const needOrNull = <T>(
    read: { readonly ok: true; readonly value: T } | { readonly ok: false },
  ): T | null => (read.ok ? read.value : null)
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
      grade: absorption.fact.grade,
      fact: absorption.fact.id,
      sources: absorption.fact.sources,
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
    evidence: usualIntakeFacts,
    foodTables,
  }
}

export const intake: Command = {
  name: 'intake',
  summary: 'what a food diary says: day totals, usual intake, need, upper level',
  help,
  run,
}
