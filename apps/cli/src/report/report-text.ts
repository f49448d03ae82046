import type { Report, ReportBlock } from '@legwork/domain'
import { wrapText } from '../wrap.ts'

/** A report as lines for a terminal; its figures are left out. */
export function reportText(report: Report, columns: number): string {
  const lines = [report.title, report.subtitle, '']
  for (const block of report.blocks) lines.push(...linesOf(block, columns), '')
  return [...lines, report.footer, ''].join('\n')
}

function linesOf(block: ReportBlock, columns: number): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'verdict':
      return [block.text.toUpperCase()]
    case 'lead':
    case 'paragraph':
      return wrapText(block.text, columns)
    case 'warning':
      return wrapText(`! ${block.text}`, columns)
    case 'quote':
      return wrapText(`“${block.text}”`, columns)
    case 'list':
      return block.items.flatMap((item) => wrapText(`- ${item}`, columns))
    case 'table': {
      const head = block.table.columns.map(({ label }) => label)
      return [
        block.table.caption,
        head.join(' | '),
        ...block.table.rows.map((row) => row.join(' | ')),
      ]
    }
    case 'beside':
      return block.blocks.flatMap((inner) => [...linesOf(inner, columns), ''])
    case 'figure':
      return []
  }
}
