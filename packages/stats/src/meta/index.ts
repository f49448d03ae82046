export { type BayesianMeta, type BayesianOptions, fitBayesian, type Summary } from './bayesian.ts'
export { crossoverDifference, type CrossoverReport, crossoverStandardised } from './crossover.ts'
export type { Moderator } from './design.ts'
export {
  binaryEffects,
  type BinaryMeasure,
  binaryMeasures,
  defaultZeroCells,
  type EffectSize,
  hedgesCorrection,
  meanEffects,
  type MeanMeasure,
  meanMeasures,
  type Measure,
  type SmdCorrection,
  type TwoByTwo,
  type TwoMeans,
  type ZeroCells,
} from './effect-sizes.ts'
export type { MetaError, ValueRule } from './errors.ts'
export {
  criticalOf,
  type FittedModel,
  fitMeta,
  fitModel,
  type MetaFit,
  type MetaInput,
  type MetaOptions,
  type TestMethod,
} from './fit.ts'
export { type IterationOptions, type Tau2Method, tau2Methods } from './heterogeneity.ts'
export { qProfile, type Tau2Interval } from './profile.ts'
export {
  type Blup,
  blups,
  cumulative,
  influence,
  leaveOneOut,
  type StudyInfluence,
} from './sensitivity.ts'
export {
  type EggerTest,
  eggerTest,
  type RankTest,
  rankTest,
  trimAndFill,
  type TrimFill,
} from './small-study.ts'
export { mantelHaenszel, petoOddsRatio, type StratifiedFit } from './stratified.ts'
export {
  columnsOf,
  guessMeasure,
  readStudies,
  type Studies,
  type TextTable,
} from './study-table.ts'
export { fitSubgroups, type SubgroupFit } from './subgroups.ts'
export { normalLower, normalUpperQuantile } from './distributions/index.ts'
