export { analyse } from './inference/analyse.ts'
export type {
  Analysis,
  ComponentEvidence,
  ContrastPosterior,
  LikelihoodCurve,
  NumericalError,
  PriorAnalysis,
  Settings,
} from './inference/analysis.ts'
export type { AnalysisError } from './inference/check-settings.ts'
export type { Effort } from './inference/effort.ts'
export type { Contrast } from './summary/absolute.ts'
export {
  cdfAt,
  marginalFromDensity,
  marginalFromDraws,
  PROBABILITIES,
  quantileOf,
  type Marginal,
} from './summary/marginal.ts'
export { checkSeries, type Family, type SeriesError, type TrialSeries } from './model/series.ts'
export type { HalfLife } from './model/problem.ts'
export { centredTime, exposure } from './model/exposure.ts'
export { priorOutside, type PriorOutside } from './model/prior-limits.ts'
export {
  defaultNuisancePriors,
  normalPrior,
  scepticalEffectPrior,
  wideEffectPrior,
  type NamedPrior,
  type Normal,
  type NormalMixture,
  type NuisancePriors,
  type Scale,
} from './model/priors.ts'
export {
  verdictChances,
  verdictOf,
  verdictReport,
  weakerVerdict,
  type Verdict,
  type VerdictChances,
  type VerdictReport,
  type VerdictRule,
} from './summary/verdict.ts'
export { fittedNights, type FittedNight } from './summary/fitted.ts'
export {
  checkModel,
  type CheckName,
  type ModelCheck,
  type UniformSource,
  type WarningCode,
} from './summary/checks.ts'
export { deltaAnalysis, type DeltaAnalysis, type MissingAssumption } from './summary/missing.ts'
export { checkDesign } from './design/check-design.ts'
export { designFromBlocks, parseBlocks, type BlockCounts } from './design/blocks.ts'
export {
  designLimits,
  designVersion,
  nightCount,
  periodCount,
  periodsByArm,
  type Allocation,
  type ArmSequence,
  type DesignError,
  type DesignRule,
  type TrialDesign,
} from './design/design.ts'
export {
  dateOfNight,
  drawnSequence,
  nightsOf,
  sequenceFromNights,
  type DesignNight,
  type SequenceMismatch,
} from './design/nights.ts'
export { designSchema } from './design/schema.ts'
export {
  designReach,
  drawSequence,
  sequenceSpace,
  type DesignReach,
  type SequenceSpace,
} from './design/sequences.ts'
export {
  randomisationTest,
  type RandomisationAssumption,
  type RandomisationError,
  type RandomisationOptions,
  type RandomisationResult,
} from './randomisation/randomisation-test.ts'
export { defaultStatistic, type RandomisationStatistic } from './randomisation/statistic.ts'
export type { ConfidenceLimits } from './randomisation/interval.ts'
export {
  simulateTrial,
  type SimulatedTrial,
  type TrialSetting,
} from './simulation/simulate-trial.ts'
export type { MissingNights, TrialTruth, TruthError, WeightedTruth } from './simulation/truth.ts'
export {
  checkPlan,
  joinChunks,
  keptProbabilities,
  runChunk,
  type ContrastRow,
  type PlanError,
  type SimulationChunk,
  type SimulationPlan,
  type TrialRow,
} from './simulation/run-chunk.ts'
export {
  operatingCharacteristics,
  type Characteristics,
  type ContrastCharacteristics,
  type OperatingCharacteristics,
  type Share,
} from './simulation/characteristics.ts'
export { checkCurve, curveVersion, smoothCurve, storedCurve } from './pooling/curve.ts'
export type { CurveError, StoredCurve } from './pooling/curve.ts'
export type { Contribution, PooledField, PoolError } from './pooling/contribution.ts'
export {
  fewestForSpread,
  pool,
  type EffectSummary,
  type PersonalEffect,
  type PoolOptions,
  type PoolResult,
  type PopulationSummary,
  type SpreadSummary,
} from './pooling/pool.ts'
export type { PopulationPriors } from './pooling/population-grid.ts'
export * from './meta/index.ts'
