export { parseHalfLife } from './result/half-life.ts'
export type { HalfLifeError, WeightedHalfLife } from './result/half-life.ts'
export { effectPriorText, parseEffectPrior } from './result/effect-prior.ts'
export type { EffectPriorError } from './result/effect-prior.ts'
export * from './diary/index.ts'
export { analyseDiary } from './result/analyse-diary.ts'
export type { AnalysisRefusal, AnalysisSettings } from './result/analyse-diary.ts'
export { resultFileSchema } from './result/result-file.ts'
export type { EffectResult, ResultFile } from './result/result-file.ts'
export type { AnalysisCheck, AnalysisWarning } from './result/analyse-diary.ts'
export type { DesignMismatch } from './result/align-design.ts'
export {}
export { buildFoodIndex } from './intake/search/food-index.ts'
export type { FoodIndex } from './intake/search/food-index.ts'
export { searchFoods } from './intake/search/search-foods.ts'
export type { FoodHit, SearchOptions } from './intake/search/search-foods.ts'
export { readMeal } from './intake/search/read-meal.ts'
export type { MealOptions, MealPart, MealReading } from './intake/search/read-meal.ts'
export { readAmount, unitWordsOf } from './intake/search/amount-words.ts'
export type { ReadAmount, UnitWords } from './intake/search/amount-words.ts'
export type {
  IntakePerson,
  IntakeReference,
  MgRange,
  Mineral,
  ReferenceKind,
} from './intake/reference.ts'
export * from './intake/index.ts'
