/** One line of a forest plot in text. `null` as an interval is a heading or a note. */
export type ForestLine = {
  readonly label: string
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly value: string
  readonly kind: 'study' | 'pooled' | 'prediction'
}

const middles = { study: '■', pooled: '◆', prediction: '┼' } as const

/**
 * A forest plot of characters: label, a line from lower to upper with the estimate on it, the value.
 * `zero` is drawn as a dotted column; ends outside the range become arrows. Estimates and intervals are
 * given on the scale that is drawn (log for ratios).
 */
export function forestText(lines: readonly ForestLine[], zero: number, width: number): string[] {
  if (lines.length === 0) return []
  const labelWidth = Math.min(28, Math.max(...lines.map(({ label }) => label.length)))
  const valueWidth = Math.max(...lines.map(({ value }) => value.length))
  const plot = Math.max(16, width - labelWidth - valueWidth - 4)
  const { low, high } = range(lines, zero)
  const column = (x: number): number =>
    Math.max(0, Math.min(plot - 1, Math.floor(((x - low) / (high - low)) * plot)))
  return lines.map(({ label, estimate, lower, upper, value, kind }) => {
    const cells = Array.from({ length: plot }, () => ' ')
    cells[column(zero)] = '┊'
    const dash = kind === 'prediction' ? '╌' : '─'
    for (let i = column(lower); i <= column(upper); i++) cells[i] = dash
    if (lower < low) cells[0] = '◂'
    if (upper > high) cells[plot - 1] = '▸'
    if (estimate >= low && estimate <= high) cells[column(estimate)] = middles[kind]
    const name = label.length > labelWidth ? `${label.slice(0, labelWidth - 1)}…` : label
    return `${name.padEnd(labelWidth)}  ${cells.join('')}  ${value.padStart(valueWidth)}`
  })
}

/** Wide enough for every estimate and the pooled intervals; a very wide study is cut off by arrows. */
function range(lines: readonly ForestLine[], zero: number): { low: number; high: number } {
  const ends = lines.flatMap(({ lower, upper, kind }) => (kind === 'study' ? [] : [lower, upper]))
  const centres = lines.map(({ estimate }) => estimate)
  const widths = lines.map(({ lower, upper }) => upper - lower).sort((a, b) => a - b)
  const typical = widths[Math.floor(widths.length / 2)] ?? 1
  const low = Math.min(zero, ...ends, ...centres.map((x) => x - typical / 2))
  const high = Math.max(zero, ...ends, ...centres.map((x) => x + typical / 2))
  const margin = 0.04 * (high - low || 1)
  return { low: low - margin, high: high + margin }
}
