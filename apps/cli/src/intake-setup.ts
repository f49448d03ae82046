import { buildFoodIndex, magnesiumMgPerMmol, supplementForms, unitWordsOf } from '@legwork/domain'
import type { CountingFacts, FoodDiaryReader } from '@legwork/domain'
import type { Language } from '@legwork/i18n'
import { loadFoods, loadTexts } from '@legwork/knowledge'
import type { FoodList } from '@legwork/knowledge'

/** The food list, compounds and search of the food diary, loaded together. */
export interface IntakeSetup {
  readonly list: FoodList
  readonly facts: CountingFacts
  readonly reader: FoodDiaryReader
}

export async function loadIntake(language: Language): Promise<IntakeSetup> {
  const [list, dutch, english] = await Promise.all([loadFoods(), loadTexts('nl'), loadTexts('en')])
  const forms = supplementForms([dutch, english])
  return {
    list,
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
