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
export { answerIds, measurements, signIds } from './answers.ts'
export type { AnswerId, MeasurementId } from './answers.ts'
export { sourceOf, sourcesOf } from './bibliography.ts'
export { factKinds, units, verifications } from './fact.ts'
export type { Fact, FactKind, Unit, Verification } from './fact.ts'
export { allFacts, factById, factsOf } from './facts.ts'
export type { AnyFact, FactOf } from './facts.ts'
export { atomicWeights, elementalFraction } from './form.ts'
export type { AtomicWeight, SupplementForm } from './form.ts'
export { atomsOf, massFraction, molarMass } from './formula.ts'
export type { Atoms, FormulaProblem } from './formula.ts'
export { contraindications } from './generated/contraindications.ts'
export { forms } from './generated/forms.ts'
export * from './generated/ids.ts'
export { medicineClasses } from './generated/medicines.ts'
export { redFlags } from './generated/red-flags.ts'
export { substances } from './generated/substances.ts'
export { authorities, countings, intakeTypes, lifeStages, nutrients, sexes } from './intake.ts'
export type {
  Authority,
  Counting,
  IntakeType,
  LifeStage,
  Nutrient,
  ReferenceIntake,
  Sex,
} from './intake.ts'
export { absorptionFacts, usualIntakeFacts } from './intake-evidence.ts'
export type { AbsorptionShare } from './intake-evidence.ts'
export { aimTypes, limitTypes, referenceIntakes } from './intake-lookup.ts'
export type { IntakeQuestion } from './intake-lookup.ts'
export { languages } from './language.ts'
export type { Language, Translated } from './language.ts'
export type {
  Held,
  HoursExemption,
  MedicineAction,
  MedicineClass,
  MedicineEffect,
  Severity,
  Spacing,
  Substance,
  Unclassed,
} from './medicine.ts'
export { classesOfAtc, hoursApart, medicineClass, substanceNamed } from './medicine-lookup.ts'
export { reviewState } from './reviews.ts'
export type { ReviewState, SignOff } from './reviews.ts'
export type {
  Contact,
  Contraindication,
  Escalation,
  GateAction,
  RedFlag,
  SafetyRule,
  Urgency,
} from './safety-rule.ts'
export { classificationText, showing, shown, statusText } from './shown.ts'
export type { Showing } from './shown.ts'
export { sourceAddress } from './source.ts'
export type { Source, SourceType } from './source.ts'
export { loadTexts } from './text.ts'
export type { FactText, FactTexts } from './text.ts'
export type {
  AbsorptionFact,
  Claim,
  ClinicalCode,
  LowMagnesiumFact,
  PlainFact,
  Remedy,
  RlsFact,
} from './topic-facts.ts'
export type { EvidenceGrade } from './topic-words.ts'
export { topicNames, topics } from './topics.ts'
export type { Topic } from './topics.ts'
export { answersIn, holds, measurementsIn } from './trigger.ts'
export type { Measured, Told, Trigger, Truth } from './trigger.ts'
