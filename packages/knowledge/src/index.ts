export {}
export { foodName, foodNutrients, foodTables } from './foods/food.ts'
export type {
  Food,
  FoodFigures,
  FoodGroup,
  FoodLanguage,
  FoodList,
  FoodNutrient,
  FoodOrigin,
  FoodPortion,
  FoodRecipe,
  FoodSources,
  FoodTable,
  PortionUnit,
} from './foods/food.ts'
export { loadFoods, loadFoodSources } from './foods/load-foods.ts'
export { rowKey } from './foods/read-bundle.ts'
export { absorptionFacts, usualIntakeFacts } from './foods/intake-evidence.ts'
export type {
  AbsorptionFact,
  EvidenceFact,
  EvidenceGrade,
  EvidenceSource,
} from './foods/intake-evidence.ts'
