import type { FactRecord, Library } from '../schema/index.ts'
import { reviewState } from '../reviews.ts'
import type { ReviewState } from '../reviews.ts'
import { showing } from '../shown.ts'
import { topics } from '../topics.ts'
import { coverage, leftOut } from './coverage.ts'
import { cell, ignored, row } from './markdown.ts'

/** Every fact with its status, for a pharmacist or a GP to sign. `hashes` holds the hash by fact id. */
export function reviewPage(library: Library, hashes: ReadonlyMap<string, string>): string {
  const hashOf = (fact: FactRecord) => hashes.get(fact.id) ?? ''
  const stateOf = (fact: FactRecord) =>
    reviewState({ id: fact.id, hash: hashOf(fact) }, library.signOffs)
  const signed = library.facts.filter((fact) => stateOf(fact).state === 'signed').length
  const lapsed = library.facts.filter((fact) => stateOf(fact).state === 'lapsed').length
  return [
    '# Facts for review',
    '',
    'Generated from `packages/knowledge/facts`. Every fact with its status, for a pharmacist or a GP to sign.',
    '',
    'To sign a fact, add it to `packages/knowledge/reviews.yaml` with its hash. The hash covers all of the fact:',
    'value, unit, sources, status, texts in both languages, and what it does. When any of that changes, the hash',
    'changes and the sign-off lapses. Severity, urgency and ATC codes are a layman’s classification until signed.',
    '',
    `${library.facts.length} facts, ${signed} signed, ${lapsed} lapsed.`,
    '',
    '## Coverage',
    '',
    'What was collected and how much of it is in:',
    '',
    ...coverage(library).map(({ what, present, of }) => `- ${what}: ${present} of ${of}`),
    '',
    'Left out, with the reason:',
    '',
    ...leftOut.map((line) => `- ${line}`),
    '',
    '## Counts',
    '',
    ignored([
      row(['topic', 'verified', 'derived', 'unverified', 'shown', 'precaution', 'hidden']),
      row(Array.from({ length: 7 }, () => '---')),
      ...topics.map((topic) => countsOf(topic, library.facts)),
    ]),
    '',
    ...topics.flatMap((topic) => [
      `## ${topic}`,
      '',
      ignored([
        row([
          'fact',
          'status',
          'in words',
          'value',
          'does',
          'sources',
          'read where',
          'hash',
          'signed',
        ]),
        row(Array.from({ length: 9 }, () => '---')),
        ...library.facts
          .filter((fact) => fact.topic === topic)
          .map((fact) => factRow(fact, hashOf(fact), stateOf(fact))),
      ]),
      '',
    ]),
  ].join('\n')
}

function countsOf(topic: string, facts: readonly FactRecord[]): string {
  const own = facts.filter((fact) => fact.topic === topic)
  const status = (s: string) => own.filter(({ verification }) => verification === s).length
  const shows = (s: string) => own.filter((fact) => showing(fact) === s).length
  return row(
    [
      topic,
      status('verified'),
      status('derived'),
      status('unverified'),
      shows('fact'),
      shows('precaution'),
      shows('hidden'),
    ].map(String),
  )
}

function factRow(fact: FactRecord, hash: string, state: ReviewState): string {
  const words = [fact.label.nl, fact.text.nl, fact.label.en, fact.text.en].map(cell).join('<br>')
  const change = fact.statusChange
  const read = [
    fact.locator ?? 'not read',
    ...(change === undefined ? [] : [`was ${change.from}; read on ${change.on}: ${change.read}`]),
    ...(fact.note === undefined ? [] : [`note: ${fact.note}`]),
  ]
  return row([
    `\`${fact.id}\``,
    `${fact.kind}, ${fact.verification}, ${showing(fact)}`,
    words,
    amountOf(fact),
    cell(deeds(fact)),
    fact.sources.map((id) => `\`${id}\``).join(' '),
    read.map(cell).join('<br>'),
    `\`${hash}\``,
    state.state === 'unsigned'
      ? ''
      : state.by.map((s) => `${state.state}: ${cell(s.who)} (${s.role}), ${s.date}`).join('<br>'),
  ])
}

function amountOf({ value, range, unit }: FactRecord): string {
  if (range !== undefined) return `${range.low} to ${range.high} ${unit}`
  return value === null ? '' : `${value} ${unit}`
}

/** What a record does beyond saying something: gate, trigger, hours and the like, as it stands. */
function deeds(fact: FactRecord): string {
  const told = new Set([
    ...['id', 'topic', 'kind', 'value', 'unit', 'population', 'validFrom', 'sources', 'label'],
    ...['text', 'range', 'verification', 'locator', 'statusChange', 'note', 'example'],
  ])
  return Object.entries(fact)
    .filter(([key]) => !told.has(key))
    .map(([key, held]) => `${key}: ${typeof held === 'string' ? held : JSON.stringify(held)}`)
    .join('; ')
}
