import type { EvidenceAnswer } from '@legwork/domain'
import { evidence } from '@legwork/knowledge'
import type { EvidenceSource } from '@legwork/knowledge'
import type { Basis } from '../../components/source-button.tsx'

/** Who published: "Cochrane 2020", else the first author and the year. */
export function publisher(source: EvidenceSource): string {
  const [author = ''] = source.authors.split(/[ ,]/)
  const who = source.publishedIn.startsWith('Cochrane') ? 'Cochrane' : author
  return `${who} ${String(source.year)}`
}

/** Where a source of the evidence can be opened: its DOI, its PubMed record, else the page that was read. */
function addressOf(source: EvidenceSource): string {
  if (source.doi !== undefined) return `https://doi.org/${source.doi}`
  if (source.pmid !== undefined && source.identifierVerification === 'read on page')
    return `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`
  return source.seenAt[0] ?? ''
}

/** The basis of a number that rests on these sources. */
export function basisOf(sources: readonly EvidenceSource[]): Basis {
  return {
    links: sources.map((source) => ({
      title: `${source.authors} ${source.title}. ${source.publishedIn}, ${String(source.year)}`,
      address: addressOf(source),
    })),
  }
}

/** The record of a source of the evidence. */
export function evidenceSource(id: string): EvidenceSource {
  const found = evidence.sources.find((source) => source.id === id)
  if (found === undefined) throw new Error(`evidenceSource: a source that exists, ${id}`)
  return found
}

/** The sources of the trials that a number of ours was computed from. */
export function basisOfRows(answer: EvidenceAnswer): Basis {
  return basisOf(answer.rows.map(({ trial }) => evidenceSource(trial.source)))
}
