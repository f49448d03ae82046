import type { VNode } from 'preact'
import type { ChartTable } from '@legwork/charts'

/** A cell of this many signs is a text to read, not a value to compare. */
const longText = 60

/** Texts in columns: on a narrow screen each row stands as a heading line with its text beneath. */
function isProse({ columns, rows }: ChartTable): boolean {
  return (
    columns.length > 2 &&
    columns.every(({ numeric }) => !numeric) &&
    rows.some((row) => row.some((cell) => cell.length > longText))
  )
}

/** A table that scrolls inside its own frame on a narrow screen; the frame takes the keyboard. */
export function DataTable(props: { readonly table: ChartTable }): VNode {
  const { caption, columns, rows } = props.table
  return (
    <div
      class="scroll"
      tabIndex={0}
      role="region"
      aria-label={caption}
      data-prose={isProse(props.table)}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column.label} class={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={at}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} class={columns[at]?.numeric === true ? 'numeric' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
