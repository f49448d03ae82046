import type { Fact } from './fact.ts'
import { sources } from './generated/sources.ts'
import type { SourceId } from './generated/ids.ts'
import type { Source } from './source.ts'

const sourcesById: ReadonlyMap<SourceId, Source> = new Map(sources.map((s) => [s.id, s]))

/** The source with an id. */
export function sourceOf(id: SourceId): Source {
  const source = sourcesById.get(id)
  if (source === undefined) throw new Error(`sourceOf: must stand in the bibliography, ${id}`)
  return source
}

/** The sources of a fact, in order. */
export function sourcesOf(fact: Pick<Fact, 'sources'>): readonly Source[] {
  return fact.sources.map(sourceOf)
}
