export {
  normalDensity,
  normalLower,
  normalQuantile,
  normalTwoSided,
  normalUpper,
  normalUpperQuantile,
} from './normal.ts'
export { incompleteBeta, incompleteGamma, logGamma } from './special.ts'
export {
  chiSquaredLower,
  chiSquaredQuantile,
  chiSquaredUpper,
  fLower,
  fQuantile,
  fUpper,
  studentLower,
  studentTwoSided,
  studentUpper,
  studentUpperQuantile,
} from './tails.ts'
