import type {
  Entry,
  PoolFile,
  PoolRefusal,
  SeriesResult,
  SeriesResultRefusal,
} from '@legwork/domain'

/** One file as the person chose it. */
export interface ChosenFile {
  readonly name: string
  readonly text: string
}

/** What one person's own file says of the effect, before the series is looked at. */
export interface OwnEffect {
  readonly source: string
  readonly median: number
  readonly lower: number
  readonly upper: number
  readonly sd: number
}

export type SeriesAnswer =
  | { readonly type: 'not-json'; readonly file: string }
  | { readonly type: 'refused'; readonly refusal: PoolRefusal }
  | {
      readonly type: 'pooled'
      /** files read, those without a curve too */
      readonly files: number
      readonly pool: PoolFile
      readonly own: readonly OwnEffect[]
    }
  | { readonly type: 'defect'; readonly message: string }

/** What the screen of a participant asks of its worker: entries about trials, nights and series, and which trial. */
export interface SeriesResultRequest {
  readonly entries: readonly Entry[]
  readonly trial: string
}

export type SeriesResultAnswer =
  | { readonly type: 'result'; readonly result: SeriesResult }
  | { readonly type: 'refused'; readonly refusal: SeriesResultRefusal }
  | { readonly type: 'defect'; readonly message: string }
