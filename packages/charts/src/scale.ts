/** Maps data to pixels. Log scales only through `Math.log`, whose last bit never survives the rounding to 0.01. */
export type Scale = (value: number) => number

/** An axis is a straight scale or a ratio (log) scale. */
export type AxisKind = 'linear' | 'log'

/** Tick positions and the decimals of their labels; null when each label has the decimals it needs (ratios). */
export interface Ticks<Digits extends number | null = number | null> {
  readonly values: readonly number[]
  readonly digits: Digits
}

/** Maps [from, to] to [start, end]. A domain of zero width maps to the middle. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  if (from === to) return () => (start + end) / 2
  const slope = (end - start) / (to - from)
  return (value) => start + (value - from) * slope
}

/** Maps the positive domain [from, to] to [start, end] on a log scale. */
function logScale(from: number, to: number, start: number, end: number): Scale {
  const straight = linearScale(Math.log(from), Math.log(to), start, end)
  return (value) => straight(Math.log(value))
}

/** A scale of the given kind. */
export const scaleOf = (
  kind: AxisKind,
  from: number,
  to: number,
  start: number,
  end: number,
): Scale => (kind === 'log' ? logScale(from, to, start, end) : linearScale(from, to, start, end))

// Steps 1, 2, 5 × 10^k from decimal text: exact, where Math.pow and Math.log10 are not the same everywhere.
const steps: readonly { readonly step: number; readonly digits: number }[] = Array.from(
  { length: 60 },
  (_, index) => {
    const power = Math.floor(index / 3) - 8
    const mantissa = [1, 2, 5][index % 3] ?? 1
    return { step: Number(`${mantissa}e${power}`), digits: Math.max(0, -power) }
  },
)

/**
 * Round values in [from, to], at most `most` of them (at least 2), 1, 2 or 5 × 10^k apart. `whole` keeps
 * the step at 1 or more. The values are computed from decimal text, so they are the same in every engine.
 */
export function linearTicks(from: number, to: number, most: number, whole = false): Ticks<number> {
  const slack = (to - from) * 1e-9
  for (const { step, digits } of steps) {
    if (whole && digits > 0) continue
    const first = Math.ceil((from - slack) / step)
    const last = Math.floor((to + slack) / step)
    if (last - first + 1 > Math.max(2, most)) continue
    const values: number[] = []
    for (let k = first; k <= last; k++) values.push(Number((k * step).toFixed(digits)))
    return { values: values.map((value) => (value === 0 ? 0 : value)), digits }
  }
  return { values: [from, to], digits: 0 }
}

const mantissas: readonly (readonly number[])[] = [
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9],
  [1, 1.5, 2, 3, 4, 5, 7],
  [1, 1.5, 2, 3, 5, 7],
  [1, 2, 5],
  [1, 3],
  [1],
]

/** Round ratios in [from, to] (positive), at most `most`: 0.5, 1, 2 … Falls back to even steps in a narrow range. */
export function logTicks(from: number, to: number, most: number): Ticks {
  for (const set of mantissas) {
    const values: number[] = []
    for (let power = -6; power <= 6; power++) {
      for (const mantissa of set) {
        const value = Number(`${mantissa}e${power}`)
        if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) values.push(value)
      }
    }
    if (values.length > most) continue
    if (values.length < 3) break
    return { values, digits: null }
  }
  return linearTicks(from, to, most)
}

/** Decimals a number needs when written out, at most 6. */
export function decimals(value: number): number {
  for (let digits = 0; digits < 6; digits++) {
    if (Number(value.toFixed(digits)) === value) return digits
  }
  return 6
}

/** Ticks of the given kind. */
export const ticksOf = (kind: AxisKind, from: number, to: number, most: number): Ticks =>
  kind === 'log' ? logTicks(from, to, most) : linearTicks(from, to, most)

/** Widens [from, to] by a share of its length at both ends, on the scale of the axis. */
export function padded(
  kind: AxisKind,
  from: number,
  to: number,
  share: number,
): readonly [number, number] {
  if (kind === 'log') {
    const length = Math.log(to / from)
    const factor = length < 1e-9 ? 1.5 : Math.exp(length * share)
    return [from / factor, to * factor]
  }
  const size = Math.max(Math.abs(from), Math.abs(to))
  const flat = to - from < 1e-100 || to - from < 1e-9 * size
  const extra = flat ? (size < 1e-100 ? 1 : size / 2) : (to - from) * share
  return [from - extra, to + extra]
}
