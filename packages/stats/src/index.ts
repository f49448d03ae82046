export {
  analyse,
  contrastsOf,
  type Analysis,
  type AnalysisError,
  type ComponentEvidence,
  type ContrastPosterior,
  type LikelihoodCurve,
  type NumericalError,
  type PriorAnalysis,
  type Settings,
} from './inference/analyse.ts'
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
  residualAutocorrelation,
  type CheckName,
  type ModelCheck,
  type UniformSource,
  type WarningCode,
} from './summary/checks.ts'
export {
  deltaAnalysis,
  MISSING_ASSUMPTIONS,
  type DeltaAnalysis,
  type MissingAssumption,
} from './summary/missing.ts'
export {
  designVersion,
  nightCount,
  periodCount,
  type ArmSequence,
  type DesignError,
  type DesignRule,
  type TrialDesign,
} from './design/design.ts'
export { checkDesign } from './design/check-design.ts'
export { designFromBlocks, parseBlocks, type BlockCounts } from './design/blocks.ts'
export {
  dateOfNight,
  drawnSequence,
  nightsOf,
  sequenceFromNights,
  type DesignNight,
  type SequenceMismatch,
} from './design/nights.ts'
export { designReach, drawSequence, type DesignReach } from './design/sequences.ts'
export { designSchema } from './design/schema.ts'
export {
  randomisationTest,
  type RandomisationAssumption,
  type RandomisationError,
  type RandomisationResult,
} from './randomisation/randomisation-test.ts'
export * from './meta/index.ts'
