import type {
  AnalysisRefusal,
  DiaryError,
  DiarySeries,
  ColumnGuesses,
  ResultFile,
  Table,
} from '@legwork/domain'
import type { AnalyseChoices } from './choices.ts'

/** What the page asks of its worker. */
export type WorkerRequest =
  | { readonly type: 'read'; readonly text: string }
  | { readonly type: 'analyse'; readonly table: Table; readonly choices: AnalyseChoices }

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly type: 'table'; readonly table: Table; readonly guesses: ColumnGuesses }
  | { readonly type: 'problems'; readonly errors: readonly DiaryError[] }
  | { readonly type: 'refused'; readonly refusal: AnalysisRefusal }
  | { readonly type: 'result'; readonly result: ResultFile; readonly series: DiarySeries }
  | { readonly type: 'defect'; readonly message: string }
