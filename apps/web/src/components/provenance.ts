import { factById, loadTexts, shown, sourceAddress, sourceOf, statusText } from '@legwork/knowledge'
import type { Source } from '@legwork/knowledge'
import type { Language } from '@legwork/i18n'
import type { Basis } from './source-button.tsx'

export interface OpenedSource {
  readonly title: string
  /** who, where and when it was published */
  readonly detail: string
  readonly address: string
}

/** One fact (or one group of sources) and where it was found. */
export interface Provenance {
  readonly label: string | null
  readonly status: string | null
  readonly reviewed: string | null
  readonly validFrom: string | null
  readonly sources: readonly OpenedSource[]
}

/** Looks up what a number rests on; facts that may not be shown are left out. */
export async function provenanceOf(
  basis: Basis,
  language: Language,
): Promise<readonly Provenance[]> {
  const texts = await loadTexts(language)
  const facts = (basis.facts ?? []).flatMap((id): Provenance[] => {
    const fact = factById(id)
    if (fact === undefined || !shown(fact)) return []
    return [
      {
        label: texts[fact.id].label,
        status: statusText(fact, language),
        reviewed: fact.reviewed,
        validFrom: fact.validFrom,
        sources: fact.sources.map((source) => opened(sourceOf(source))),
      },
    ]
  })
  const loose = [
    ...(basis.sources ?? []).map((id) => opened(sourceOf(id as Parameters<typeof sourceOf>[0]))),
    ...(basis.links ?? []).map(({ title, address }) => ({ title, address, detail: '' })),
  ]
  if (loose.length === 0) return facts
  return [...facts, { label: null, status: null, reviewed: null, validFrom: null, sources: loose }]
}

function opened(source: Source): OpenedSource {
  const when = source.year === null ? [] : [String(source.year)]
  return {
    title: source.title,
    detail: [source.authors, source.publishedIn, ...when].filter((part) => part !== '').join(', '),
    address: sourceAddress(source) ?? '',
  }
}
