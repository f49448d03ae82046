import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { topicPrefixes, topics } from '../topics.ts'
import type { Topic } from '../topics.ts'
import { fillFormulas } from './formulas.ts'
import { readIntakes } from './intakes.ts'
import type { FactRecord } from './record.ts'
import type { Problem, Reader } from './shape.ts'
import { fail, listOf } from './shape.ts'
import { source } from './source.ts'
import type { SignOff } from '../reviews.ts'
import { showing } from '../shown.ts'
import { sourceAddress } from '../source.ts'
import type { Source } from '../source.ts'
import { signOff } from './sign-off.ts'
import { classesOf, substance } from './substance.ts'
import type { SubstanceRecord } from './substance.ts'
import { topicReaders } from './topics.ts'
import type { TopicRecord } from './topics.ts'

const readers: Readonly<Record<Exclude<Topic, 'intakes'>, Reader<Omit<FactRecord, 'topic'>>>> =
  topicReaders

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
  readonly signOffs: readonly SignOff[]
  /** `classes` holds every class, named or by ATC code. */
  readonly substances: readonly (SubstanceRecord & { readonly classes: readonly string[] })[]
}

/**
 * Reads every record and checks what no record can see alone: ids are unique and begin with the
 * word of their topic, every source and every conflicting fact exists, every source is used, every substance has one name
 * and belongs to a class, holds a mineral the gate must know of, or says that it is unclassed.
 */
export function readLibrary(
  facts: readonly Document[],
  sources: readonly Document[],
  substances: readonly Document[],
  reviews: unknown,
): Result<Library, readonly Problem[]> {
  const problems: Problem[] = []
  const take = <T>(read: Result<readonly T[], readonly Problem[]>): readonly T[] => {
    if (read.ok) return read.value
    problems.push(...read.error)
    return []
  }
  const allSources = sources.flatMap((d) => take(listOf(source, 1)(d.content, d.path)))
  const allFacts = take(fillFormulas(facts)).flatMap((d) => take(readFacts(d)))
  const allSubstances = substances.flatMap((d) => take(listOf(substance, 1)(d.content, d.path)))
  const signOffs = take(listOf(signOff)(reviews, 'reviews.yaml'))
  problems.push(...signOffProblems(allFacts, signOffs), ...openProblems(allFacts, allSources))
  problems.push(...crossProblems(allFacts, allSources), ...nameProblems(allFacts, allSubstances))
  if (problems.length > 0) return err(problems)
  const classes = allFacts.filter(isMedicine)
  return ok({
    facts: allFacts,
    sources: allSources,
    signOffs,
    substances: allSubstances.map((s) => ({ ...s, classes: classesOf(s, classes) })),
  })
}

function readFacts(document: Document): Result<readonly FactRecord[], readonly Problem[]> {
  const topic = topics.find((t) => document.path.startsWith(`${t}/`))
  if (topic === undefined)
    return fail(document.path, 'lies in the folder of a topic', document.path)
  const read =
    topic === 'intakes'
      ? readIntakes(document.content, document.path)
      : listOf(readers[topic], 1)(document.content, document.path)
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

/** A fact that can be shown has a source that can be opened. */
function openProblems(
  facts: readonly FactRecord[],
  sources: readonly SourceRecord[],
): readonly Problem[] {
  const open = new Set(
    sources.filter((s) => sourceAddress(s as Source) !== null).map(({ id }) => id),
  )
  return facts
    .filter((fact) => showing(fact) !== 'hidden' && !fact.sources.some((id) => open.has(id)))
    .map((fact) => ({
      type: 'invalid-record',
      where: fact.id,
      rule: 'a fact that is shown has a source that can be opened',
      value: fact.sources,
    }))
}

function signOffProblems(
  facts: readonly FactRecord[],
  signOffs: readonly SignOff[],
): readonly Problem[] {
  const ids = new Set(facts.map(({ id }) => id))
  return signOffs
    .filter(({ fact }) => !ids.has(fact))
    .map(({ fact }) => ({
      type: 'invalid-record',
      where: 'reviews.yaml',
      rule: 'a sign-off names a fact that exists',
      value: fact,
    }))
}

type MedicineRecord = TopicRecord<'medicines'> & { readonly topic: string }

function isMedicine(fact: FactRecord): fact is MedicineRecord {
  return fact.topic === 'medicines'
}

function nameProblems(
  facts: readonly FactRecord[],
  substances: readonly SubstanceRecord[],
): readonly Problem[] {
  const problems: Problem[] = []
  const add = (where: string, rule: string, value: unknown) =>
    problems.push({ type: 'invalid-record', where, rule, value })
  const medicines = facts.filter(isMedicine)
  const classIds = new Set(medicines.map(({ id }) => id))
  const owners = new Map<string, string>()
  for (const record of substances) {
    for (const name of [record.nl, record.en, ...(record.aliases ?? [])]) {
      const owner = owners.get(name.toLowerCase())
      if (owner !== undefined && owner !== record.id)
        add(record.id, `a name belongs to one substance, not to ${owner} too`, name)
      owners.set(name.toLowerCase(), record.id)
    }
    for (const id of record.classes ?? [])
      if (!classIds.has(id)) add(record.id, 'a class exists', id)
    const known = classesOf(record, medicines).length > 0 || (record.holds ?? []).length > 0
    if (known === (record.unclassed !== undefined))
      add(
        record.id,
        'belongs to a class, holds a mineral, or says that it is unclassed',
        record.atc,
      )
  }
  const ids = new Set(substances.map(({ id }) => id))
  if (ids.size !== substances.length) add('substances', 'an id is used once', substances.length)
  for (const medicine of medicines) {
    for (const id of medicine.spacingOnlyFor ?? [])
      if (!ids.has(id)) add(medicine.id, 'a substance exists', id)
    if (!substances.some((s) => classesOf(s, medicines).includes(medicine.id)))
      add(medicine.id, 'has a substance', medicine.atc)
  }
  return problems
}
