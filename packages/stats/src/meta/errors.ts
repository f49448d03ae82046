/** Why a meta-analysis could not be made. Rows are counted from 1; `column` is the input's name. */
export type MetaError =
  | { readonly type: 'noStudies' }
  | { readonly type: 'tooFewStudies'; readonly needed: number; readonly got: number }
  | {
      readonly type: 'badValue'
      readonly row: number
      readonly column: string
      readonly rule: ValueRule
      readonly value: number | string
    }
  | {
      readonly type: 'unequalLengths'
      readonly column: string
      readonly wanted: number
      readonly got: number
    }
  | { readonly type: 'missingColumn'; readonly column: string }
  | { readonly type: 'collinearModerators'; readonly columns: readonly string[] }
  | {
      readonly type: 'notConverged'
      readonly method: string
      readonly iterations: number
      readonly tau2: number
    }
  | { readonly type: 'tau2AboveSearchRange'; readonly method: string; readonly limit: number }
  | { readonly type: 'noEvents'; readonly measure: string }
  | { readonly type: 'notApplicable'; readonly what: string; readonly reason: string }

/** The rule that a value broke; the text for people is made from it where it is shown. */
export type ValueRule =
  | 'number'
  | 'finite'
  | 'above 0'
  | '0 or more'
  | 'whole number'
  | 'at least 2'
  | 'same sign as the other arm'
  | 'between -1 and 1'
  | 'between 0 and 1'
  | 'above the lower limit'
  | 'not 0'
  | 'people in both arms'
  | 'some count above 0'
  | 'not empty'
  | 'no duplicate'
