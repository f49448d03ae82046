import {
  buildFoodIndex,
  magnesiumMgPerMmol,
  readImportedFoods,
  supplementForms,
  unitWordsOf,
  withImportedFoods,
} from '@legwork/domain'
import type { CountingFacts, FoodDiaryReader } from '@legwork/domain'
import type { Result } from '@legwork/base'
import type { Language } from '@legwork/i18n'
import { intakeTexts } from '@legwork/i18n'
import { loadFoods, loadTexts } from '@legwork/knowledge'
import type { FactTexts, FoodList } from '@legwork/knowledge'
import type { CommandIo } from './command.ts'
import { readJson, refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'

/** The food list, compounds and search of the food diary, loaded together. */
export interface IntakeSetup {
  readonly list: FoodList
  readonly facts: CountingFacts
  readonly reader: FoodDiaryReader
  /** Texts of the facts in the language of the reader. */
  readonly texts: FactTexts
}

/** The food list, with the foods of a file of `legwork import-foods` when one is named. */
export async function loadFoodList(
  imported: string | undefined,
  language: Language,
  io: CommandIo,
): Promise<Result<FoodList, CommandRefusal>> {
  const list = await loadFoods()
  if (imported === undefined) return { ok: true, value: list }
  const file = await readJson(imported, language, io)
  if (!file.ok) return file
  const foods = readImportedFoods(file.value)
  return foods.ok
    ? { ok: true, value: withImportedFoods(list, foods.value) }
    : refuse('input', `${imported}: ${intakeTexts[language].importedFoods(foods.error)}`)
}

export async function loadIntake(list: FoodList, language: Language): Promise<IntakeSetup> {
  const [dutch, english] = await Promise.all([loadTexts('nl'), loadTexts('en')])
  const forms = supplementForms([dutch, english])
  return {
    list,
    texts: language === 'nl' ? dutch : english,
    facts: { foodsById: list.foodsById, forms, mgPerMmol: magnesiumMgPerMmol },
    reader: {
      index: buildFoodIndex(list),
      foodsById: list.foodsById,
      unitWords: unitWordsOf(list.units),
      forms,
      language,
    },
  }
}
