import type { FoodDiary, FoodDiaryError, MealReading, SupplementForm } from '@legwork/domain'
import type { CivilDate, Result } from '@legwork/base'
import type { Food, FoodLanguage, FoodList } from '@legwork/knowledge'

/** What the search needs of the list of foods. */
export type SearchedList = Pick<FoodList, 'foods' | 'languages' | 'units'>

/** What the room asks of the search. Answers come in the order of the questions. */
export type SearchQuestion =
  | { readonly type: 'meal'; readonly typed: string; readonly language: FoodLanguage }
  | { readonly type: 'food'; readonly foodId: string }
  | {
      readonly type: 'diary'
      readonly text: string
      readonly language: FoodLanguage
      readonly forms: readonly SupplementForm[]
      readonly today: CivilDate
    }

export interface SearchAnswers {
  readonly meal: readonly MealReading[]
  readonly food: Food | null
  /** `foods`: imported foods that the diary names, which its entries must carry along */
  readonly diary: Result<
    { readonly diary: FoodDiary; readonly foods: readonly Food[] },
    FoodDiaryError[]
  >
}

export type SearchRequest =
  | { readonly type: 'open'; readonly list: SearchedList }
  | { readonly type: 'ask'; readonly id: number; readonly question: SearchQuestion }

export type SearchResponse =
  | { readonly id: number; readonly ok: true; readonly answer: SearchAnswers[keyof SearchAnswers] }
  | { readonly id: number; readonly ok: false; readonly message: string }
