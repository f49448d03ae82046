/** Throws a defect in the house form: `chart: invalid thing; rule: value`. */
export function refuse(chart: string, thing: string, rule: string, value: unknown): never {
  throw new Error(`${chart}: invalid ${thing}; ${rule}: ${String(value)}`)
}

/** The value, when it is a finite number that a picture can hold (at most 1e15 from zero). */
export function finite(chart: string, thing: string, value: number): number {
  if (!Number.isFinite(value)) refuse(chart, thing, 'not finite', value)
  return Math.abs(value) <= 1e15 ? value : refuse(chart, thing, 'beyond 1e15', value)
}

/** The value, when it is finite and at least zero. */
export function notNegative(chart: string, thing: string, value: number): number {
  return finite(chart, thing, value) >= 0 ? value : refuse(chart, thing, 'negative', value)
}

/** The value, when it is finite and above zero. */
export function positive(chart: string, thing: string, value: number): number {
  return finite(chart, thing, value) > 0 ? value : refuse(chart, thing, 'not above 0', value)
}

/** The value, when it lies in [0, 1]. */
export function fraction(chart: string, thing: string, value: number): number {
  return value >= 0 && value <= 1 ? value : refuse(chart, thing, 'not in [0, 1]', value)
}

/** An interval, when lower ≤ upper and neither is NaN (ends may be infinite only where `open`). */
export function checkInterval(
  chart: string,
  thing: string,
  interval: { readonly lower: number; readonly upper: number },
): void {
  finite(chart, `${thing} lower`, interval.lower)
  finite(chart, `${thing} upper`, interval.upper)
  if (interval.lower > interval.upper)
    refuse(chart, thing, 'lower > upper', `${interval.lower} > ${interval.upper}`)
}

/** The list, when it is not empty. */
export function notEmpty<T>(chart: string, thing: string, list: readonly T[]): readonly T[] {
  return list.length > 0 ? list : refuse(chart, thing, 'must not be empty', 'got 0')
}

/** Element `index` of a list; a defect when it is not there. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error(`list: index must exist, ${index} of ${list.length}`)
  return value
}
