export * from './evidence/index.ts'
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
  IntakeSource,
} from './foods/intake-evidence.ts'
export { answerIds, measurements } from './answers.ts'
export type { AnswerId, MeasurementId } from './answers.ts'
export { factKinds, units, verifications } from './fact.ts'
export type { Fact, FactKind, Unit, Verification } from './fact.ts'
export { contraindications } from './generated/contraindications.ts'
export type {
  ContraindicationId,
  FactId,
  MedicineId,
  RedFlagId,
  SourceId,
  SubstanceId,
} from './generated/ids.ts'
export { medicineClasses } from './generated/medicines.ts'
export { redFlags } from './generated/red-flags.ts'
export { substances } from './generated/substances.ts'
export { languages } from './language.ts'
export type { Language, Translated } from './language.ts'
export type {
  Held,
  MedicineAction,
  MedicineClass,
  MedicineEffect,
  Severity,
  Spacing,
  Substance,
} from './medicine.ts'
export type {
  Contact,
  Contraindication,
  Escalation,
  GateAction,
  RedFlag,
  SafetyRule,
  Urgency,
} from './safety-rule.ts'
export { sourceAddress } from './source.ts'
export type { Source, SourceType } from './source.ts'
export type { FactText } from './text.ts'
export { answersIn, holds, measurementsIn } from './trigger.ts'
export type { Measured, Told, Trigger, Truth } from './trigger.ts'
