/** A text as one cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Lines that a formatter leaves as they are: a table of this width would be padded to megabytes. */
export function ignored(lines: readonly string[]): string {
  return ['<!-- prettier-ignore-start -->', '', ...lines, '', '<!-- prettier-ignore-end -->'].join(
    '\n',
  )
}
