import type { FoodDiaryError, FoodDiaryNote, ImportError, ImportNote } from '@legwork/domain'
import { foodDiaryTexts } from './intake/food-diary-texts.ts'
import type { FoodDiaryTexts, OwnError, OwnNote } from './intake/food-diary-texts.ts'
import { importTexts } from './intake/import-texts.ts'
import type { ImportTexts } from './intake/import-texts.ts'
import { intakeResultTexts } from './intake/result-texts.ts'
import type { IntakeResultTexts } from './intake/result-texts.ts'
import type { Language } from './language.ts'

/** Every text of the food diary and its results, apart from texts that live with facts. */
export interface IntakeTexts extends IntakeResultTexts, FoodDiaryTexts, ImportTexts {}

/** The texts of the food diary in both languages. */
export const intakeTexts: Readonly<Record<Language, IntakeTexts>> = {
  nl: { ...intakeResultTexts.nl, ...foodDiaryTexts.nl, ...importTexts.nl },
  en: { ...intakeResultTexts.en, ...foodDiaryTexts.en, ...importTexts.en },
}

/** One line for something wrong in a food diary beyond what is wrong in any table: where, what, what to do. */
export function foodDiaryErrorText(language: Language, error: OwnError): string {
  const say = intakeTexts[language].diaryError[error.type] as (item: OwnError) => string
  const where =
    language === 'nl'
      ? `Rij ${String(error.row)}, kolom ${error.column}`
      : `Row ${String(error.row)}, column ${error.column}`
  return `${where}: ${say(error)}`
}

const ownErrors: ReadonlySet<string> = new Set(Object.keys(foodDiaryTexts.nl.diaryError))
const ownNotes: ReadonlySet<string> = new Set(Object.keys(foodDiaryTexts.nl.diaryNote))

/** Whether the text of an error is here; the others have theirs with the trial diary. */
export const isFoodDiaryError = (error: FoodDiaryError): error is OwnError =>
  ownErrors.has(error.type)

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
