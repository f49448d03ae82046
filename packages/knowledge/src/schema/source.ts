import { sourceTypes } from '../source.ts'
import { sourceId } from './record.ts'
import { checked, listOf, number, object, oneOf, optional, orNull, pattern, text } from './shape.ts'

/** Reads one entry of the bibliography. */
export const source = checked(
  object({
    id: sourceId,
    type: oneOf(sourceTypes),
    authors: text,
    year: orNull(number),
    title: text,
    publishedIn: text,
    doi: optional(pattern(/^10\.\d{4,}\/\S+$/, 'must be a DOI without https://doi.org/')),
    pmid: optional(pattern(/^\d{1,9}$/, 'must be the digits of a PubMed id')),
    document: optional(text),
    identifierVerification: oneOf(['read on page', 'from memory', 'no identifier']),
    seenAt: listOf(pattern(/^https?:\/\/\S+$/, 'must be an address')),
  }),
  (entry) => {
    const identified =
      entry.doi !== undefined || entry.pmid !== undefined || entry.document !== undefined
    if (identified !== (entry.identifierVerification !== 'no identifier'))
      return 'identifierVerification tells whether there is a DOI, PMID or document number'
    return identified || entry.seenAt.length > 0 ? null : 'needs an identifier or a page'
  },
)
