import type { SourceId } from './generated/ids.ts'

export const sourceTypes = [
  'paper',
  'review',
  'guideline',
  'authority',
  'product-label',
  'reference-work',
  'web-page',
] as const
export type SourceType = (typeof sourceTypes)[number]

/** A primary paper or authority, and the pages on which it was read. */
export interface Source {
  readonly id: SourceId
  readonly type: SourceType
  readonly authors: string
  readonly year: number | null
  readonly title: string
  /** Journal, publisher or body. */
  readonly publishedIn: string
  readonly doi?: string
  readonly pmid?: string
  /** Number of an official document. */
  readonly document?: string
  /** Whether DOI, PMID and number were read on a page, or are from memory. */
  readonly identifierVerification: 'read on page' | 'from memory' | 'no identifier'
  /** Pages on which it was seen: often a copy or a text that quotes it. */
  readonly seenAt: readonly string[]
}

/**
 * Address at which a source can be opened: its DOI or PubMed record when that identifier was read on
 * a page, else the page on which it was seen, else the remembered identifier; null when there is none.
 */
export function sourceAddress(source: Source): string | null {
  const identified =
    source.doi !== undefined
      ? `https://doi.org/${source.doi}`
      : source.pmid !== undefined
        ? `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`
        : null
  if (identified !== null && source.identifierVerification === 'read on page') return identified
  return source.seenAt[0] ?? identified
}
