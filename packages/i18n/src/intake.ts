import type {
  DiaryError,
  FoodDiaryError,
  FoodDiaryNote,
  ImportError,
  ImportNote,
} from '@legwork/domain'
import { diaryErrorText } from './diary-errors.ts'
import type { DiaryErrorText } from './diary-errors.ts'
import { foodDiaryTexts } from './intake/food-diary-texts.ts'
import type { FoodDiaryTexts, OwnError, OwnNote } from './intake/food-diary-texts.ts'
import { importTexts } from './intake/import-texts.ts'
import type { ImportTexts } from './intake/import-texts.ts'
import { intakeResultTexts } from './intake/result-texts.ts'
import type { IntakeResultTexts } from './intake/result-texts.ts'
import { quoted } from './intake/words.ts'
import type { Language } from './language.ts'

/** Every text of the food diary and its results, apart from texts that live with facts. */
export interface IntakeTexts extends IntakeResultTexts, FoodDiaryTexts, ImportTexts {}

/** The texts of the food diary in both languages. */
export const intakeTexts: Readonly<Record<Language, IntakeTexts>> = {
  nl: { ...intakeResultTexts.nl, ...foodDiaryTexts.nl, ...importTexts.nl },
  en: { ...intakeResultTexts.en, ...foodDiaryTexts.en, ...importTexts.en },
}

/** One line for something wrong in a food diary: where, what, what to do. */
export function foodDiaryErrorText(language: Language, error: FoodDiaryError): string {
  if (!isOwn(error))
    return diaryErrorText(error, language, foodTable[language](error.type, error.value))
  const say = intakeTexts[language].diaryError[error.type] as (item: OwnError) => string
  const where =
    language === 'nl'
      ? `Rij ${String(error.row)}, kolom ${quoted(error.column)}`
      : `Row ${String(error.row)}, column ${quoted(error.column)}`
  return `${where}: ${say(error)}`
}

const columnNames = {
  nl: 'datum, tijd, soort, wat, hoeveelheid en eenheid',
  en: 'date, time, kind, item, amount and unit',
} as const

/** What a table of food says in another way than a table of nights. */
const foodTable: Readonly<
  Record<Language, (type: DiaryError['type'], value: string) => Partial<DiaryErrorText>>
> = {
  nl: (type, value) => {
    switch (type) {
      case 'empty-file':
        return { todo: 'Kies een bestand met een eetdagboek.' }
      case 'file-too-large':
        return { todo: 'Deel het op in kleinere bestanden.' }
      case 'too-many-rows':
        return { todo: 'Deel het op in kleinere bestanden.' }
      case 'no-rows':
        return {
          what: `na de kopregel ${quoted(value)} komt niets.`,
          todo: 'Zet onder de kopregel één rij voor alles wat u at of nam.',
        }
      case 'header-missing':
        return { todo: `Zet er een rij boven met namen: ${columnNames.nl}.` }
      case 'column-not-found':
        return { todo: `De kolommen heten: ${columnNames.nl}. Datum en wat zijn nodig.` }
      case 'date-missing':
        return { todo: 'Vul de datum in of haal de rij weg.' }
      case 'not-a-number':
        return { todo: 'Schrijf alleen een getal, zoals 2 of 2,5. Laat de cel leeg voor één.' }
      default:
        return {}
    }
  },
  en: (type, value) => {
    switch (type) {
      case 'empty-file':
        return { todo: 'Choose a file with a food diary.' }
      case 'file-too-large':
        return { todo: 'Split it into smaller files.' }
      case 'too-many-rows':
        return { todo: 'Split it into smaller files.' }
      case 'no-rows':
        return {
          what: `nothing follows the header ${quoted(value)}.`,
          todo: 'Put one row below the header for everything you ate or took.',
        }
      case 'header-missing':
        return { todo: `Put a row above it with names: ${columnNames.en}.` }
      case 'column-not-found':
        return { todo: `The columns are called: ${columnNames.en}. Date and item are needed.` }
      case 'date-missing':
        return { todo: 'Fill in the date or remove the row.' }
      case 'not-a-number':
        return { todo: 'Write only a number, such as 2 or 2.5. Leave the cell empty for one.' }
      default:
        return {}
    }
  },
}

const ownErrors: ReadonlySet<string> = new Set(Object.keys(foodDiaryTexts.nl.diaryError))
const ownNotes: ReadonlySet<string> = new Set(Object.keys(foodDiaryTexts.nl.diaryNote))

const isOwn = (error: FoodDiaryError): error is OwnError => ownErrors.has(error.type)

export const isFoodDiaryNote = (note: FoodDiaryNote): note is OwnNote => ownNotes.has(note.type)

/** One line for something a reader should know about an accepted food diary. */
export function foodDiaryNoteText(language: Language, note: OwnNote): string {
  return (intakeTexts[language].diaryNote[note.type] as (item: OwnNote) => string)(note)
}

/** One line for why an import was refused. */
export function importErrorText(language: Language, error: ImportError): string {
  return (intakeTexts[language].importError[error.type] as (item: ImportError) => string)(error)
}

export function importNoteText(language: Language, note: ImportNote): string {
  return (intakeTexts[language].importNote[note.type] as (item: ImportNote) => string)(note)
}
