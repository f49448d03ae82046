/** What every module of bench/calibrate returns. */
export type Check = {
  readonly name: string
  readonly value: number
  readonly limit: number
  readonly ok: boolean
}

export type Measured = {
  readonly counts: { readonly [name: string]: number }
  readonly figures: { readonly [name: string]: unknown }
  readonly checks: readonly Check[]
}

export type SuiteOptions = { readonly scale: number; readonly seed: number }

export const atMost = (name: string, value: number, limit: number): Check => ({
  name,
  value,
  limit,
  ok: value <= limit,
})

export const atLeast = (name: string, value: number, limit: number): Check => ({
  name,
  value,
  limit,
  ok: value >= limit,
})

/** Four significant digits, for figures that people read. */
export const rounded = (x: number): number => Number(x.toPrecision(4))
