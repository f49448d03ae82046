import { rounded } from './suite.ts'
import { VERDICTS, type Cell } from './verdict-table.ts'

/** Share of a cell's trials with one of the verdicts. */
export const shareOf = ({ counts, trials }: Cell, wanted: readonly string[]): number =>
  VERDICTS.reduce((sum, verdict, v) => sum + (wanted.includes(verdict) ? counts[v]! : 0), 0) /
  trials

/** Mean of that share over the cells. */
export const pooledShares = (cells: readonly Cell[], wanted: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + shareOf(cell, wanted), 0) / Math.max(1, cells.length)

/** By family and prior: the cells with the most false alarms, and how many cells there are. */
export function worstCells(nulls: readonly Cell[], claims: readonly string[]) {
  const groups = new Map<string, Cell[]>()
  for (const cell of nulls) {
    const name = `${cell.family} ${cell.prior}`
    groups.set(name, [...(groups.get(name) ?? []), cell])
  }
  return [...groups.values()].map((cells) => {
    const { family, prior } = cells[0]!
    const place = (cell: Cell, wanted: readonly string[]) => ({
      level: rounded(cell.level),
      rho: cell.rho,
      nights: cell.nights,
      share: rounded(shareOf(cell, wanted)),
    })
    const above = (wanted: readonly string[], limit: number) =>
      cells
        .filter((cell) => shareOf(cell, wanted) > limit)
        .sort((a, b) => shareOf(b, wanted) - shareOf(a, wanted))
        .map((cell) => place(cell, wanted))
    const most = (wanted: readonly string[]) =>
      place(
        cells.reduce((a, b) => (shareOf(b, wanted) > shareOf(a, wanted) ? b : a)),
        wanted,
      )
    const sure = ['helps', 'harms']
    return {
      family,
      prior,
      cells: cells.length,
      meanSure: rounded(pooledShares(cells, sure)),
      meanAny: rounded(pooledShares(cells, claims)),
      mostSure: most(sure),
      mostAny: most(claims),
      sureAbove: above(sure, 0.05),
      anyAbove: above(claims, 0.2),
    }
  })
}

/** Exact two-sided sign test: chance of a split of a + b at least as uneven, each side equally likely. */
export function signTest(a: number, b: number): number {
  const n = Math.round(a + b)
  const k = Math.min(Math.round(a), Math.round(b))
  let log = -n * Math.LN2
  let sum = Math.exp(log)
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i)
    sum += Math.exp(log)
  }
  return Math.min(1, 2 * sum)
}
