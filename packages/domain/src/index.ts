export { parseHalfLife } from './result/half-life.ts'
export type { HalfLifeError, WeightedHalfLife } from './result/half-life.ts'
export { effectPriorText, parseEffectPrior } from './result/effect-prior.ts'
export type { EffectPriorError } from './result/effect-prior.ts'
