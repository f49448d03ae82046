import type { Library } from '../schema/index.ts'
import { sourceAddress } from '../source.ts'
import type { Source } from '../source.ts'
import { cell, ignored, row } from './markdown.ts'

/** The bibliography as a page, with the facts that rest on each source. */
export function sourcePage({ facts, sources }: Library): string {
  const users = new Map<string, string[]>()
  for (const fact of facts)
    for (const id of fact.sources) users.set(id, [...(users.get(id) ?? []), fact.id])
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    '# Sources',
    '',
    'Generated from `packages/knowledge/sources`. Each entry names the paper or authority; “seen at” is the page on',
    'which it was read, often a copy or a text that quotes it. An identifier is marked when it is from memory.',
    'Authors and titles of well-known papers were filled in from memory where the page did not give them.',
    '',
    `${sources.length} sources.`,
    '',
    ignored([
      row(['source', 'what', 'identifier', 'seen at', 'facts']),
      row(Array.from({ length: 5 }, () => '---')),
      ...sorted.map((source) => sourceRow(source, users.get(source.id) ?? [])),
    ]),
    '',
  ].join('\n')
}

function sourceRow(source: Library['sources'][number], facts: readonly string[]): string {
  const { authors, year, title, publishedIn } = source
  const ids = [
    ...(source.doi === undefined ? [] : [`doi ${source.doi}`]),
    ...(source.pmid === undefined ? [] : [`PMID ${source.pmid}`]),
    ...(source.document === undefined ? [] : [source.document]),
  ]
  const address = sourceAddress(source as Source)
  const named = facts.slice(0, 6).map((id) => `\`${id}\``)
  return row([
    `\`${source.id}\`<br>${source.type}`,
    cell(`${authors}${year === null ? '' : ` (${year})`}. ${title}. ${publishedIn}.`),
    ids.length === 0 ? '' : `${ids.join('<br>')}<br>${source.identifierVerification}`,
    (source.seenAt.length > 0 ? source.seenAt : [address ?? '']).map((a) => `<${a}>`).join('<br>'),
    `${named.join(' ')}${facts.length > 6 ? ` and ${facts.length - 6} more` : ''}`,
  ])
}
