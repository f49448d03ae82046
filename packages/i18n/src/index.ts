export { languages } from './language.ts'
export type { Language, Translated } from './language.ts'
export { formatChance, formatDate, formatNumber, formatPercent } from './format.ts'
