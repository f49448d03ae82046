export {
  all,
  andThen,
  collect,
  err,
  expectOk,
  isErr,
  isOk,
  map,
  mapError,
  ok,
  valueOr,
} from './result.ts'
export type { Err, Ok, Result } from './result.ts'
export {
  add,
  amountToMass,
  compareQuantities,
  convert,
  convertTo,
  dimensionOf,
  massToAmount,
  parseUnit,
  quantity,
  units,
} from './quantity.ts'
export type {
  AmountUnit,
  Dimension,
  EnergyUnit,
  MassUnit,
  Quantity,
  SameDimension,
  TimeUnit,
  Unit,
  UnitMismatch,
  UnknownUnit,
} from './quantity.ts'
export {
  addDays,
  civilDate,
  civilDateFields,
  compareDates,
  daysInMonth,
  diffDays,
  fromDayNumber,
  isLeapYear,
  parseCivilDate,
  toDayNumber,
  weekday,
} from './civil-date.ts'
export type { CivilDate, NotADate, Weekday } from './civil-date.ts'
export type { Clock, ZoneOffsets } from './clock.ts'
export { instantOf, instantsOf, studyNight, studyNightSpan, toWallClock } from './study-night.ts'
export type { WallClock } from './study-night.ts'
export { createRandom, randomAlgorithm } from './random.ts'
export type { Random } from './random.ts'
export { philox4x32 } from './philox.ts'
export {
  drawBernoulli,
  drawBeta,
  drawExponential,
  drawGamma,
  drawIndex,
  drawNegativeBinomial,
  drawNormal,
  drawPoisson,
} from './distributions.ts'
export { canonicalJson } from './canonical-json.ts'
