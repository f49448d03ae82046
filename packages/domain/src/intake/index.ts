export { absorptionOf } from './absorption.ts'
export type { Absorption } from './absorption.ts'
export { adequacyOf } from './adequacy.ts'
export type { Adequacy, AdequacyState } from './adequacy.ts'
export { dayTotals } from './day-totals.ts'
export type {
  CountedFood,
  CountedSupplement,
  CountingFacts,
  DayTotals,
  NotCounted,
  NutrientTotal,
} from './day-totals.ts'
export type { FoodEntry, IntakeEntry, SupplementEntry } from './diary.ts'
export { readFoodDiary, writeFoodDiary } from './food-diary-csv.ts'
export type { FoodDiary, FoodDiaryError, FoodDiaryNote, FoodDiaryReader } from './food-diary-csv.ts'
export { foodGate, gapClosers } from './gap-closers.ts'
export type { GapCloser, GapClosers, GapOptions, GateState } from './gap-closers.ts'
export { importFoodData } from './import/fooddata-central.ts'
export type { FoodDataFiles } from './import/fooddata-central.ts'
export type {
  FoodStaging,
  ImportError,
  ImportNote,
  ImportReport,
  RefusedRow,
  RefusedRowReason,
} from './import/food-staging.ts'
export {
  readImportedFoods,
  withImportedFoods,
  writeImportedFoods,
} from './import/imported-foods.ts'
export type { ImportedFoodsError } from './import/imported-foods.ts'
export { importNevo } from './import/nevo.ts'
export { intakeReport } from './intake-report.ts'
export type { IntakeReportInput, IntakeReport } from './intake-report.ts'
export { intakeReferences, magnesiumMgPerMmol, supplementForms } from './known-facts.ts'
export { mineralRatio } from './mineral-ratio.ts'
export type { MineralRatio } from './mineral-ratio.ts'
export { authoritiesFor, needOf } from './need.ts'
export type { Need, NeedError } from './need.ts'
export { intakePersonOf } from './person-of-intake.ts'
export type { AgeAndSex } from './person-of-intake.ts'
export { figuresOf, gramsOf } from './portion.ts'
export type { FoodAmount, PortionError } from './portion.ts'
export { labelRefusal, readLabel } from './read-label.ts'
export type { LabelRefusal } from './read-label.ts'
export type { IntakePerson, IntakeReference, MgRange, Mineral, ReferenceKind } from './reference.ts'
export { readAmount, unitWordsOf } from './search/amount-words.ts'
export type { ReadAmount, UnitWords } from './search/amount-words.ts'
export { buildFoodIndex } from './search/food-index.ts'
export type { FoodIndex } from './search/food-index.ts'
export { readMeal } from './search/read-meal.ts'
export type { MealOptions, MealPart, MealReading } from './search/read-meal.ts'
export { judgeHits, searchFoods } from './search/search-foods.ts'
export type { FoodHit, SearchOptions } from './search/search-foods.ts'
export { elementalMagnesium, familyNamed, judgeDose } from './supplement.ts'
export type {
  ElementalMagnesium,
  LabelError,
  SupplementForm,
  SupplementLabel,
} from './supplement.ts'
export { usualSupplements, usualTotal } from './total-intake.ts'
export { upperLevelBook } from './upper-level.ts'
export type { UpperLevelBook, UpperLevelDay, UpperLevelState } from './upper-level.ts'
export { plausibleEnergy, usualIntakePrior } from './usual-intake-prior.ts'
export { separateDays, usualIntake } from './usual-intake.ts'
export type {
  FoodDay,
  NoMeanPrior,
  UsualIntake,
  UsualIntakeNote,
  UsualIntakeOptions,
  UsualIntakePrior,
} from './usual-intake.ts'
