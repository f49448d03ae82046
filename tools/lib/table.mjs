/** A figure as people read it. */
export const tableCell = (value) =>
  typeof value === 'number'
    ? Number.isInteger(value)
      ? String(value)
      : Math.abs(value) < 1e-3 || Math.abs(value) >= 1e6
        ? value.toExponential(2)
        : value.toPrecision(4)
    : String(value ?? '')

/** Prints { title, legend?, columns, rows } as a text table; rows are arrays or records keyed by column. */
export function printTable({ title, legend, columns, rows }) {
  const text = rows.map((row) =>
    (Array.isArray(row) ? row : columns.map((column) => row[column])).map(tableCell),
  )
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...text.map((row) => (row[i] ?? '').length)),
  )
  const line = (cells) =>
    cells
      .map((c, i) => (c ?? '').padEnd(widths[i]))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}`)
  if (legend !== undefined) console.log(legend)
  console.log(line(columns))
  console.log(widths.map((w) => '-'.repeat(w)).join('  '))
  for (const row of text) console.log(line(row))
}
