export { foodJournalContent, foodKinds, foodUpcasts, meals, withdrawnContent } from './entry.ts'
export type {
  ChosenAuthorities,
  FoodContent,
  Meal,
  RecipeContent,
  RecipePart,
  TakenContent,
} from './entry.ts'
export { foodJournalOf, intakeEntriesOf, itemsOfDay } from './fold.ts'
export type { DiaryItem, FoodJournal, StoredRecipe } from './fold.ts'
export type { OwnFood } from './own-food.ts'
export {
  copiedContents,
  eatenContents,
  importedContents,
  partOf,
  restoredContent,
} from './write.ts'
