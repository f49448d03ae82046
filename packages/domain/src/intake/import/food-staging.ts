import type { Food } from '@legwork/knowledge'
import type { StreamError } from './csv-records.ts'

/**
 * Where imported foods wait until the whole file was read: a storage transaction or a table of its own. Nothing that
 * was staged is visible before `commit`; after `discard` nothing of it is left.
 */
export interface FoodStaging {
  add(foods: readonly Food[]): Promise<void>
  commit(): Promise<void>
  discard(): Promise<void>
}

export type RefusedRowReason =
  | 'column-count'
  | 'no-code'
  | 'no-name'
  | 'duplicate-code'
  | 'not-a-number'
  | 'not-per-100'
  | 'implausible-figure'

export interface RefusedRow {
  readonly line: number
  readonly code: string
  readonly reason: RefusedRowReason
  readonly column: string | null
  readonly value: string
}

/** What was taken and what was not. */
export interface ImportReport {
  readonly table: 'nevo' | 'fooddata-central'
  readonly release: string | null
  readonly taken: number
  /** Foods without a magnesium figure: taken, with the figure missing. */
  readonly withoutMagnesium: number
  readonly refused: number
  /** The first refused rows. */
  readonly refusedRows: readonly RefusedRow[]
  /** Rows left aside on purpose (other kinds of food data), by kind. */
  readonly leftAside: Readonly<Record<string, number>>
  readonly notes: readonly ImportNote[]
}

export type ImportNote =
  | { readonly type: 'other-column-count'; readonly found: number; readonly usual: number }
  | { readonly type: 'column-absent'; readonly column: string }

export type ImportError =
  | StreamError
  | { readonly type: 'empty-file' }
  | {
      readonly type: 'not-this-table'
      readonly missing: readonly string[]
      readonly found: readonly string[]
    }
  | {
      readonly type: 'too-many-refused'
      readonly refused: number
      readonly read: number
      readonly rows: readonly RefusedRow[]
    }
  | { readonly type: 'too-many-foods'; readonly limit: number }
  | { readonly type: 'wrong-unit'; readonly nutrient: string; readonly unit: string }
  | { readonly type: 'file-missing'; readonly files: readonly string[] }

/** Most foods that are kept: tables of single foods have some thousands. */
export const mostFoods = 50_000
/** A file of which more is refused than this share is not trusted at all. */
const mostRefusedShare = 0.02
const fewRefused = 20
const shownRows = 50
const batchSize = 500

/** Counts what is refused and batches what is taken. */
export class ImportLedger {
  readonly refusedRows: RefusedRow[] = []
  refused = 0
  taken = 0
  withoutMagnesium = 0
  readonly #staging: FoodStaging
  #batch: Food[] = []

  constructor(staging: FoodStaging) {
    this.#staging = staging
  }

  refuse(row: RefusedRow): void {
    this.refused += 1
    if (this.refusedRows.length < shownRows)
      this.refusedRows.push({ ...row, value: row.value.slice(0, 60) })
  }

  async take(food: Food): Promise<void> {
    this.taken += 1
    if (food.per100g.magnesium === null) this.withoutMagnesium += 1
    this.#batch.push(food)
    if (this.#batch.length >= batchSize) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#batch.length === 0) return
    const batch = this.#batch
    this.#batch = []
    await this.#staging.add(batch)
  }

  /** Whether so much was refused that the file is refused: looked at while reading, so that a broken file stops soon. */
  tooManyRefused(): ImportError | null {
    const read = this.refused + this.taken
    return this.refused > fewRefused && this.refused > mostRefusedShare * read
      ? {
          type: 'too-many-refused',
          refused: this.refused,
          read,
          rows: this.refusedRows.slice(0, 10),
        }
      : null
  }
}

/** The most that 100 g can hold: above it a unit is wrong. Pure magnesium oxide is 60 g/100 g; salt substitutes hold 50 g of potassium. */
export const plausiblePer100g = {
  magnesium: 61_000,
  calcium: 72_000,
  potassium: 53_000,
  energy: 905,
} as const
