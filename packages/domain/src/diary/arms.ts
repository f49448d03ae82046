import { MOST_ARMS, shown } from './errors.ts'
import type { DiaryError } from './errors.ts'
import { isMissing } from './numbers.ts'
import type { Table } from './table.ts'

/** How the reference arm was found. */
export type ReferenceRule = 'named' | 'recognised' | 'alphabetical'

export type Arms = {
  /** the labels, the reference first, the others in alphabetical order */
  readonly labels: readonly string[]
  readonly referenceRule: ReferenceRule | null
}

/** Words of a control arm, the strongest first. */
const controlWords = [
  ...['placebo', 'sham', 'nep', 'control', 'controle', 'comparator', 'vergelijking'],
  ...['none', 'nothing', 'geen', 'niets', 'zonder', 'without', 'untreated', 'onbehandeld'],
  ...['usual', 'gewoon', 'normal', 'normaal', 'off', 'uit', 'no', 'nee'],
]

/** Words of nights before or between treatments: as a rule no arm. */
const outsideWords = [
  ...['baseline', 'nulmeting', 'basislijn', 'washout', 'wash', 'uitwas', 'uitwassen', 'aanloop'],
]

/** Whether a label reads like nights outside the comparison: baseline, wash-out. */
export function soundsOutside(label: string): boolean {
  return skeleton(label)
    .split(/[^\p{L}]+/u)
    .some((word) => outsideWords.includes(word))
}

/** Whether this label is one of those that the person put outside the comparison. */
export function isOutside(label: string, outside: readonly string[]): boolean {
  return outside.some((other) => skeleton(other.trim()) === skeleton(label))
}

/** Letters, case and spaces made equal, to see that two spellings mean one arm. */
function skeleton(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
}

function byCodeUnits(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
}

/** Place in the list of control words of the best word in the label, Infinity without one. */
function controlRank(label: string): number {
  const words = skeleton(label).split(/[^\p{L}]+/u)
  const ranks = words.map((word) => controlWords.indexOf(word)).filter((rank) => rank >= 0)
  return Math.min(Infinity, ...ranks)
}

type ArmCell = { readonly row: number; readonly text: string }

/**
 * The arms of a column of labels (an empty cell is no arm). The reference is the one named; else the
 * one with a word for a control (placebo, geen, usual …); else the first in the alphabet.
 */
export function findArms(
  cells: readonly ArmCell[],
  column: string,
  reference?: string,
): { readonly arms: Arms; readonly errors: DiaryError[] } {
  const errors: DiaryError[] = []
  const bySkeleton = new Map<string, { label: string; row: number }>()
  for (const { row, text } of cells) {
    if (isMissing(text)) continue
    const key = skeleton(text)
    const first = bySkeleton.get(key)
    if (first === undefined) bySkeleton.set(key, { label: text, row })
    else if (first.label !== text) {
      const [otherRow, other] = [first.row, shown(first.label)]
      const at = { row, column, value: shown(text) }
      errors.push({ type: 'labels-alike', rule: 'one-spelling-an-arm', ...at, otherRow, other })
    }
  }
  const labels = [...bySkeleton.values()].map(({ label }) => label).sort(byCodeUnits)
  const none: Arms = { labels: [], referenceRule: null }
  if (labels.length > MOST_ARMS) {
    const last = [...bySkeleton.values()][MOST_ARMS]
    const at = { row: last?.row ?? null, column, value: String(labels.length) }
    errors.push({ type: 'too-many-arms', rule: 'arm-count', ...at, most: MOST_ARMS })
    return { arms: none, errors }
  }
  if (reference !== undefined) {
    const found = bySkeleton.get(skeleton(reference.replace(/\s+/g, ' ').trim()))?.label
    if (found === undefined) {
      const at = { row: null, column, value: shown(reference) }
      const known = labels.map(shown)
      errors.push({
        type: 'reference-not-found',
        rule: 'reference-is-an-arm',
        ...at,
        labels: known,
      })
      return { arms: none, errors }
    }
    return { arms: { labels: withFirst(labels, found), referenceRule: 'named' }, errors }
  }
  const ranked = labels
    .map((label) => ({ label, rank: controlRank(label) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
  const recognised = ranked[0]?.label
  if (recognised !== undefined)
    return { arms: { labels: withFirst(labels, recognised), referenceRule: 'recognised' }, errors }
  return { arms: { labels, referenceRule: labels.length > 0 ? 'alphabetical' : null }, errors }
}

function withFirst(labels: readonly string[], first: string): string[] {
  return [first, ...labels.filter((label) => label !== first)]
}

/** The arm labels of a column, the likely reference first; empty when the column is not there. */
export function armLabels(table: Table, column: string): readonly string[] {
  const index = table.columns.indexOf(column)
  if (index < 0) return []
  const cells = table.rows.map(({ row, cells: texts }) => ({ row, text: texts[index] ?? '' }))
  return findArms(cells, column).arms.labels
}
