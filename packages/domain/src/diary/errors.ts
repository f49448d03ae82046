/**
 * What can be wrong with a diary file. Every error says where (row, column), which rule and which
 * value; the sentences live in i18n.
 *
 * `row` is the number a spreadsheet shows (the header is row 1 unless blank rows precede it; blank
 * rows count); null = the whole file. `column` is the header's text; null = no one column. `value` is
 * what was found. Both are shortened to 60 characters.
 */
type Finding<Type extends string, Rule extends string, More = unknown> = {
  readonly type: Type
  readonly rule: Rule
  readonly row: number | null
  readonly column: string | null
  readonly value: string
} & More

export type DateRule =
  'form' | 'month' | 'day' | 'year' | 'two-digit-year' | 'time-of-day' | 'serial-number'

export type DiaryError =
  // the file
  | Finding<'empty-file', 'some-text'>
  | Finding<'file-too-large', 'size', { readonly most: number }>
  | Finding<'not-text', 'plain-text', { readonly looksLike: 'spreadsheet' | 'binary' }>
  | Finding<'control-character', 'plain-text', { readonly code: number }>
  | Finding<'broken-quotes', 'quotes-in-pairs'>
  | Finding<'too-many-rows', 'row-count', { readonly most: number }>
  | Finding<'too-many-columns', 'column-count', { readonly most: number }>
  | Finding<'no-rows', 'one-row-a-night'>
  | Finding<'header-missing', 'header-first'>
  | Finding<
      'too-many-cells',
      'as-many-cells-as-headers',
      { readonly cells: number; readonly expected: number }
    >
  // the columns
  | Finding<'column-not-found', 'column-exists', { readonly available: readonly string[] }>
  | Finding<'column-twice', 'column-name-once'>
  | Finding<'column-reused', 'one-role-a-column'>
  // dates
  | Finding<'date-missing', 'date-on-every-row'>
  | Finding<'bad-date', DateRule>
  | Finding<'ambiguous-date-order', 'day-month-order-known'>
  | Finding<'mixed-date-order', 'one-date-order', { readonly otherRow: number }>
  | Finding<'duplicate-date', 'one-row-a-night', { readonly firstRow: number }>
  | Finding<
      'range-too-long',
      'range',
      { readonly from: string; readonly to: string; readonly most: number }
    >
  // outcomes
  | Finding<'not-a-number', 'number'>
  | Finding<'ambiguous-number', 'decimal-mark-known'>
  | Finding<'mixed-decimal-marks', 'one-decimal-mark', { readonly otherRow: number }>
  | Finding<'negative-count', 'count'>
  | Finding<'fractional-count', 'count'>
  | Finding<'not-yes-or-no', 'zero-or-one'>
  | Finding<'not-a-category', 'category', { readonly low: number; readonly high: number }>
  | Finding<'outside-scale', 'scale', { readonly low: number; readonly high: number }>
  | Finding<'number-too-large', 'magnitude', { readonly most: number }>
  // arms
  | Finding<
      'labels-alike',
      'one-spelling-an-arm',
      { readonly otherRow: number; readonly other: string }
    >
  | Finding<'too-many-arms', 'arm-count', { readonly most: number }>
  | Finding<'reference-not-found', 'reference-is-an-arm', { readonly labels: readonly string[] }>
  | Finding<'more-errors', 'shown-errors', { readonly shown: number }>

/** What a reader should know about a diary that was accepted. */
export type DiaryNote =
  /** a row without an arm between rows of one arm: outside the comparison, perhaps by mistake */
  | { readonly type: 'arm-empty-inside-period'; readonly row: number; readonly date: string }
  /** an arm whose label reads like baseline or wash-out nights, which belong outside the comparison */
  | { readonly type: 'arm-sounds-outside'; readonly label: string }
  /** nights in a row without a row; a wrong year looks like this */
  | {
      readonly type: 'long-gap'
      readonly from: string
      readonly to: string
      readonly nights: number
    }
  /** slashed dates were read in this order, by the values of the column or by choice */
  | {
      readonly type: 'date-order'
      readonly order: DateOrder
      readonly because: 'values' | 'chosen'
    }
  /** characters that could not be read when the file was opened (a wrong encoding) */
  | { readonly type: 'unreadable-characters'; readonly row: number; readonly column: string }

export type DateOrder = 'day-first' | 'month-first'

/** 20 MB, counted in UTF-16 units of the decoded text. */
export const MOST_CHARACTERS = 20_000_000
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 200
/** As many nights as the engine takes: over 54 years. */
export const MOST_RANGE = 20_000
export const MOST_ARMS = 8
export const LARGEST_NUMBER = 1e9
const MOST_ERRORS = 50
/** Nights in a row without a row that earn a note. */
export const LONG_GAP = 31

/** A value as an error shows it: at most 60 characters. */
export function shown(value: string): string {
  const characters = [...value.slice(0, 130)]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : value
}

/** The first errors in order of row, and how many there are when that is more than fit. */
export function capErrors(errors: readonly DiaryError[]): DiaryError[] {
  const sorted = [...errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  if (sorted.length <= MOST_ERRORS) return sorted
  return [
    ...sorted.slice(0, MOST_ERRORS),
    {
      type: 'more-errors',
      rule: 'shown-errors',
      row: null,
      column: null,
      value: String(sorted.length - MOST_ERRORS),
      shown: MOST_ERRORS,
    },
  ]
}
