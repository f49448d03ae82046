import type { ReportKind } from './document.ts'

/** How a report fits on paper. */
export interface PaperFit {
  /** null: as many as it needs */
  readonly mostPages: number | null
  /** sizes of the text in points, the most readable first: the first with which it fits is taken, else the last */
  readonly textSizes: readonly [number, ...number[]]
}

const fits: Readonly<Record<ReportKind, PaperFit>> = {
  doctor: { mostPages: 2, textSizes: [9, 8.5, 8, 7.6, 7.2] },
  protocol: { mostPages: null, textSizes: [9.5] },
  full: { mostPages: null, textSizes: [9.5] },
}

/** How a kind of report fits on paper, in the app and on the command line. */
export function paperFitOf(kind: ReportKind): PaperFit {
  return fits[kind]
}
