/** A table of a report; the first column names the row. The same shape as a chart's table. */
export interface ReportTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** Figures a report may hold; whoever prints it draws them from the pictures of the result. */
export type FigureId = 'diary' | 'posterior'

/** One part of a report. */
export type ReportBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'verdict'; readonly text: string }
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** something the reader must not miss */
  | { readonly type: 'warning'; readonly text: string }
  /** the person's own words, never changed */
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly table: ReportTable }
  | { readonly type: 'figure'; readonly figure: FigureId }
  /** a figure with blocks beside it where there is room */
  | {
      readonly type: 'beside'
      readonly figure: FigureId
      readonly blocks: readonly ReportBlock[]
    }

/** Reports of a personal trial. */
export const reportKinds = ['doctor', 'protocol', 'full'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A report as data: screens, print views and PDF files are made from it and from nothing else. */
export interface Report {
  readonly kind: ReportKind
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly ReportBlock[]
  /** at the foot of every page */
  readonly footer: string
}

export const heading = (text: string): ReportBlock => ({ type: 'heading', text })
export const paragraph = (text: string): ReportBlock => ({ type: 'paragraph', text })
export const warning = (text: string): ReportBlock => ({ type: 'warning', text })

/** A table of two columns: what, and its value. */
export function pairs(
  caption: string,
  columns: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): ReportBlock {
  return {
    type: 'table',
    table: {
      caption,
      columns: columns.map((label) => ({ label, numeric: false })),
      rows,
    },
  }
}

/** Every text of a report, in order: what an extraction of the printed page has to contain. */
export function textsOf({ title, subtitle, blocks, footer }: Report): readonly string[] {
  return [title, subtitle, ...blocks.flatMap(textsOfBlock), footer]
}

function textsOfBlock(block: ReportBlock): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items
    case 'table':
      return [
        block.table.caption,
        ...block.table.columns.map(({ label }) => label),
        ...block.table.rows.flat(),
      ]
    case 'beside':
      return block.blocks.flatMap(textsOfBlock)
    case 'figure':
      return []
    case 'heading':
    case 'verdict':
    case 'lead':
    case 'paragraph':
    case 'warning':
    case 'quote':
      return [block.text]
  }
}
