import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { topicPrefixes, topics } from '../topics.ts'
import type { Topic } from '../topics.ts'
import type { FactRecord } from './record.ts'
import type { Problem, Reader } from './shape.ts'
import { fail, listOf } from './shape.ts'
import { source } from './source.ts'
import { topicReaders } from './topics.ts'

const readers: Partial<Record<Topic, Reader<Omit<FactRecord, 'topic'>>>> = topicReaders

type SourceRecord = typeof source extends Reader<infer T> ? T : never

/** One YAML file, parsed but not yet checked. `path` is from `facts/` or `sources/`. */
export interface Document {
  readonly path: string
  readonly content: unknown
}

/** All facts and sources of the house, checked one by one and against each other. */
export interface Library {
  readonly facts: readonly FactRecord[]
  readonly sources: readonly SourceRecord[]
}

/**
 * Reads every record and checks what no record can see alone: ids are unique and begin with the
 * word of their topic, every source and every conflicting fact exists, every source is used.
 */
export function readLibrary(
  facts: readonly Document[],
  sources: readonly Document[],
): Result<Library, readonly Problem[]> {
  const problems: Problem[] = []
  const take = <T>(read: Result<readonly T[], readonly Problem[]>): readonly T[] => {
    if (read.ok) return read.value
    problems.push(...read.error)
    return []
  }
  const allSources = sources.flatMap((d) => take(listOf(source, 1)(d.content, d.path)))
  const allFacts = facts.flatMap((d) => take(readFacts(d)))
  problems.push(...crossProblems(allFacts, allSources))
  return problems.length > 0 ? err(problems) : ok({ facts: allFacts, sources: allSources })
}

function readFacts(document: Document): Result<readonly FactRecord[], readonly Problem[]> {
  const topic = topics.find((t) => document.path.startsWith(`${t}/`))
  if (topic === undefined)
    return fail(document.path, 'lies in the folder of a topic', document.path)
  const reader: Reader<Omit<FactRecord, 'topic'>> | undefined = readers[topic]
  if (reader === undefined) return fail(document.path, 'the topic has a reader', topic)
  const read = listOf(reader, 1)(document.content, document.path)
  if (!read.ok) return read
  const wrong = read.value.find((fact) => !fact.id.startsWith(`${topicPrefixes[topic]}.`))
  if (wrong !== undefined)
    return fail(document.path, `ids of ${topic} begin with ${topicPrefixes[topic]}.`, wrong.id)
  return ok(read.value.map((fact) => ({ ...fact, topic })))
}

function crossProblems(
  facts: readonly FactRecord[],
  sources: readonly SourceRecord[],
): readonly Problem[] {
  const problems: Problem[] = []
  const add = (where: string, rule: string, value: unknown) =>
    problems.push({ type: 'invalid-record', where, rule, value })
  const factIds = new Set<string>()
  for (const fact of facts) {
    if (factIds.has(fact.id)) add(fact.id, 'an id is used once', fact.id)
    factIds.add(fact.id)
  }
  const sourceIds = new Set<string>()
  for (const { id } of sources) {
    if (sourceIds.has(id)) add(id, 'an id is used once', id)
    sourceIds.add(id)
  }
  const used = new Set<string>()
  for (const fact of facts) {
    for (const id of fact.sources) {
      used.add(id)
      if (!sourceIds.has(id)) add(fact.id, 'a source stands in the bibliography', id)
    }
    for (const id of fact.conflictsWith ?? [])
      if (!factIds.has(id)) add(fact.id, 'a conflicting fact exists', id)
  }
  for (const id of sourceIds) if (!used.has(id)) add(id, 'a source is used by a fact', id)
  return problems
}
