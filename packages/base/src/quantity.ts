import { err, ok } from './result.ts'
import type { Result } from './result.ts'

/** How many of the dimension's smallest unit (µg, µmol, J, minute) one unit is: exact integers. */
const factors = {
  mass: { g: 1_000_000, mg: 1000, µg: 1 },
  amount: { mol: 1_000_000, mmol: 1000, µmol: 1 },
  // thermochemical calorie, 4.184 J exactly (ISO 80000-5)
  energy: { kcal: 4184, kJ: 1000 },
  time: { minute: 1, hour: 60, day: 1440 },
} as const

export type Dimension = keyof typeof factors
type UnitOf<D extends Dimension> = keyof (typeof factors)[D]
export type MassUnit = UnitOf<'mass'>
export type AmountUnit = UnitOf<'amount'>
export type EnergyUnit = UnitOf<'energy'>
export type TimeUnit = UnitOf<'time'>
export type Unit = MassUnit | AmountUnit | EnergyUnit | TimeUnit

/** The units that a quantity in unit U can be converted to. */
export type SameDimension<U extends Unit> = U extends MassUnit
  ? MassUnit
  : U extends AmountUnit
    ? AmountUnit
    : U extends EnergyUnit
      ? EnergyUnit
      : TimeUnit

/** A number with its unit; the unit is part of the type, so milligrams never meet grams unseen. */
export type Quantity<U extends Unit = Unit> = { readonly value: number; readonly unit: U }

export type UnitMismatch = {
  readonly type: 'unit-mismatch'
  readonly from: Unit
  readonly to: Unit
}
export type UnknownUnit = { readonly type: 'unknown-unit'; readonly text: string }

const entries: readonly (readonly [Unit, { dimension: Dimension; factor: number }])[] = (
  Object.keys(factors) as Dimension[]
).flatMap((dimension) =>
  Object.entries(factors[dimension]).map(
    ([unit, factor]) => [unit as Unit, { dimension, factor }] as const,
  ),
)
const unitTable: ReadonlyMap<Unit, { dimension: Dimension; factor: number }> = new Map(entries)

/** Every unit that exists here. */
export const units: readonly Unit[] = entries.map(([unit]) => unit)

function entryOf(unit: Unit): { dimension: Dimension; factor: number } {
  const entry = unitTable.get(unit)
  if (entry === undefined) throw new Error(`unit: must be one of ${units.join(', ')}, got ${unit}`)
  return entry
}

export function dimensionOf(unit: Unit): Dimension {
  return entryOf(unit).dimension
}

/** Throws when the value is not finite (a defect: checked input never is). */
export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  if (!Number.isFinite(value)) throw new Error(`quantity: value must be finite, got ${value}`)
  entryOf(unit)
  return { value, unit }
}

/** value × from / to with integer factors: one rounding where the ratio is whole either way. */
function scaleBetween(value: number, from: number, to: number): number {
  if (from === to) return value
  if (from % to === 0) return value * (from / to)
  if (to % from === 0) return value / (to / from)
  return (value * from) / to
}

/** Conversion within a dimension, checked by the compiler. */
export function convertTo<U extends Unit, V extends SameDimension<U>>(
  from: Quantity<U>,
  unit: V,
): Quantity<V> {
  const source = entryOf(from.unit)
  const target = entryOf(unit)
  if (source.dimension !== target.dimension)
    throw new Error(`convertTo: need a unit of ${source.dimension}, got ${unit}`)
  return quantity(scaleBetween(from.value, source.factor, target.factor), unit)
}

/** Conversion between units known only at run time. */
export function convert<V extends Unit>(
  from: Quantity,
  unit: V,
): Result<Quantity<V>, UnitMismatch> {
  const source = entryOf(from.unit)
  const target = entryOf(unit)
  if (source.dimension !== target.dimension)
    return err({ type: 'unit-mismatch', from: from.unit, to: unit })
  return ok(quantity(scaleBetween(from.value, source.factor, target.factor), unit))
}

/** Sum in the unit of the first. */
export function add<U extends Unit>(
  first: Quantity<U>,
  second: Quantity<SameDimension<U>>,
): Result<Quantity<U>, UnitMismatch> {
  const converted = convert(second, first.unit)
  return converted.ok ? ok(quantity(first.value + converted.value.value, first.unit)) : converted
}

/** Negative, zero or positive as the first is less than, equal to or more than the second. */
export function compareQuantities(first: Quantity, second: Quantity): Result<number, UnitMismatch> {
  const converted = convert(second, first.unit)
  return converted.ok ? ok(first.value - converted.value.value) : converted
}

/**
 * Mass of an element from its amount of substance.
 * @param gramsPerMole the element's molar mass (Mg, Ca, K: a fact with a source, passed in)
 */
export function amountToMass(amount: Quantity<AmountUnit>, gramsPerMole: number): Quantity<'mg'> {
  requireMolarMass('amountToMass', gramsPerMole)
  return quantity(convertTo(amount, 'mmol').value * gramsPerMole, 'mg')
}

/** Amount of substance of an element from its mass; see `amountToMass`. */
export function massToAmount(mass: Quantity<MassUnit>, gramsPerMole: number): Quantity<'mmol'> {
  requireMolarMass('massToAmount', gramsPerMole)
  return quantity(convertTo(mass, 'mg').value / gramsPerMole, 'mmol')
}

function requireMolarMass(name: string, gramsPerMole: number): void {
  if (!(gramsPerMole > 0) || !Number.isFinite(gramsPerMole))
    throw new Error(`${name}: molar mass must be positive and finite, got ${gramsPerMole}`)
}

const unitSpellings: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...units.map((unit) => [unit.toLowerCase(), unit] as const),
  ['ug', 'µg'],
  ['mcg', 'µg'],
  ['\u03bcg', 'µg'],
  ['umol', 'µmol'],
  ['\u03bcmol', 'µmol'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
])

/** The unit written in a text; accepts ug, mcg and both micro signs. International units: unknown. */
export function parseUnit(text: string): Result<Unit, UnknownUnit> {
  const unit = unitSpellings.get(text.trim().toLowerCase())
  return unit === undefined ? err({ type: 'unknown-unit', text }) : ok(unit)
}
