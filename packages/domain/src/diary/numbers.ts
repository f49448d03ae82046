import { LARGEST_NUMBER, shown } from './errors.ts'
import type { DiaryError } from './errors.ts'

/** The texts that mean "not known", besides an empty cell: R writes NA. Exactly so, in capitals. */
const missingTokens: ReadonlySet<string> = new Set(['', 'NA'])

export function isMissing(cell: string): boolean {
  return missingTokens.has(cell)
}

const yesWords: ReadonlySet<string> = new Set(['yes', 'y', 'ja', 'j', 'true', 'waar'])
const noWords: ReadonlySet<string> = new Set(['no', 'n', 'nee', 'false', 'onwaar'])

/** 1 for yes, 0 for no in Dutch or English, null for any other text. */
export function readYesNo(cell: string): 0 | 1 | null {
  const word = cell.toLowerCase()
  return yesWords.has(word) ? 1 : noWords.has(word) ? 0 : null
}

const numberForm = /^([+-]?)(?:(\d+)(?:([.,])(\d*))?|([.,])(\d+))(e[+-]?\d{1,3})?$/i

type NumberForm = {
  readonly value: number
  readonly mark: '.' | ',' | null
  /** could be a thousands separator as well: 1.250 or 12,500 */
  readonly groupLike: boolean
}

function numberFormOf(cell: string): NumberForm | null {
  const text = cell.replace(/^\u2212/, '-')
  const match = text.length > 400 ? null : numberForm.exec(text)
  if (match === null) return null
  const mark = (match[3] ?? match[5] ?? null) as '.' | ',' | null
  const whole = match[2] ?? ''
  const groupLike =
    mark !== null &&
    match[7] === undefined &&
    /^[1-9]\d{0,2}$/.test(whole) &&
    match[4]?.length === 3
  const value = Number(text.replace(',', '.'))
  return { value: value === 0 ? 0 : value, mark, groupLike }
}

export function looksNumeric(cell: string): boolean {
  return numberFormOf(cell) !== null
}

type NumberCell = { readonly row: number; readonly text: string }

/**
 * Reads a column of numbers; a missing cell is null. The decimal mark may be a point or a comma, one
 * of them in the whole column. `1.250` or `1,250` (one to three digits, mark, three digits) could be
 * a thousand: it is read as a decimal only where another cell of the column proves the mark, or with
 * a point in a comma-separated file; otherwise it is refused. Exponents (1e+05) are read; thousands
 * separators, percentages and units are not.
 */
export function readNumbers(
  cells: readonly NumberCell[],
  column: string,
  pointIsDecimal: boolean,
): { readonly values: (number | null)[]; readonly errors: DiaryError[] } {
  const errors: DiaryError[] = []
  const forms = cells.map(({ text }) => (isMissing(text) ? null : numberFormOf(text)))
  const proof = (mark: '.' | ',') => forms.some((f) => f?.mark === mark && !f.groupLike)
  const proven = { '.': pointIsDecimal || proof('.'), ',': proof(',') }
  const firstMarked = forms.findIndex((form) => form?.mark === '.' || form?.mark === ',')
  const columnMark = forms[firstMarked]?.mark ?? null

  const values = cells.map(({ row, text }, index) => {
    if (isMissing(text)) return null
    const at = { row, column, value: shown(text) }
    const form = forms[index]
    if (form === null || form === undefined) {
      errors.push({ type: 'not-a-number', rule: 'number', ...at })
      return null
    }
    if (form.mark !== null && form.mark !== columnMark) {
      const otherRow = cells[firstMarked]?.row ?? row
      errors.push({ type: 'mixed-decimal-marks', rule: 'one-decimal-mark', ...at, otherRow })
      return null
    }
    if (form.mark !== null && form.groupLike && !proven[form.mark]) {
      errors.push({ type: 'ambiguous-number', rule: 'decimal-mark-known', ...at })
      return null
    }
    if (!(Math.abs(form.value) <= LARGEST_NUMBER)) {
      errors.push({ type: 'number-too-large', rule: 'magnitude', ...at, most: LARGEST_NUMBER })
      return null
    }
    return form.value
  })
  return { values, errors }
}
