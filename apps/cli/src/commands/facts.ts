import {
  factsOf,
  loadTexts,
  showing,
  shown,
  sourceAddress,
  sourcesOf,
  statusText,
  topicNames,
  topics,
} from '@legwork/knowledge'
import type { AnyFact, FactTexts, Language, Topic } from '@legwork/knowledge'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { languageOf, nearest, parseOptions, usageOf } from '../options.ts'

const words = {
  nl: {
    topics: 'Onderwerpen',
    facts: 'feiten',
    hidden: 'nog niet nagekeken en daarom niet getoond',
  },
  en: { topics: 'Topics', facts: 'facts', hidden: 'not checked yet and therefore not shown' },
} as const

const help = `Usage: legwork facts [TOPIC] [--lang nl|en] [--json]

Shows what Legwork knows, each fact with its source and status. Without a topic: the topics.
Facts whose source has not been checked are counted and not shown; a safety rule always is, as a
precaution.

Topics: ${topics.join(', ')}

Options:
  --lang nl|en  language of the facts
  --json        every shown fact as JSON: id, value, unit, status, texts, sources

Examples:
  legwork facts
  legwork facts red-flags --lang nl
  legwork facts forms --json`

/** `legwork facts`: the knowledge base, a topic at a time. */
export const facts: Command = {
  name: 'facts',
  summary: 'show what is known, each fact with its source',
  help,
  async run(args, io) {
    const parsed = parseOptions(args, { json: 'flag' }, io.language)
    if (!parsed.ok) return refuse(io, parsed.error.message)
    const language = languageOf(parsed.value, io)
    if (!language.ok) return refuse(io, language.error.message)
    if (parsed.value.flag('help')) {
      io.stdout(`${help}\n`)
      return exitCode.result
    }
    const say = usageOf(parsed.value)
    const [asked, ...more] = parsed.value.positionals
    if (more.length > 0) return refuse(io, say.oneAtATime('topic', more.join(' ')))
    const json = parsed.value.flag('json')
    if (asked === undefined) {
      io.stdout(json ? topicsAsJson(language.value) : topicsAsText(language.value))
      return exitCode.result
    }
    const topic = topics.find((known) => known === asked)
    if (topic === undefined) {
      return refuse(io, say.unknown('topic', asked, nearest(asked, topics), '--help'))
    }
    const texts = await loadTexts(language.value)
    io.stdout(
      json
        ? topicAsJson(topic, texts, language.value)
        : topicAsText(topic, texts, language.value, io.columns ?? 80),
    )
    return exitCode.result
  },
}

function refuse(io: CommandIo, message: string): number {
  io.stderr(`legwork facts: ${message}\n`)
  return exitCode.usage
}

function counted(topic: Topic): { readonly shown: number; readonly hidden: number } {
  const all: readonly AnyFact[] = factsOf(topic)
  const visible = all.filter(shown).length
  return { shown: visible, hidden: all.length - visible }
}

function topicsAsJson(language: Language): string {
  const list = topics.map((topic) => ({
    topic,
    name: topicNames[topic][language],
    ...counted(topic),
  }))
  return `${JSON.stringify({ format: 'legwork/fact-topics/1', language, topics: list }, null, 2)}\n`
}

function topicsAsText(language: Language): string {
  const width = Math.max(...topics.map(({ length }) => length))
  const lines = topics.map((topic) => {
    const { shown: visible } = counted(topic)
    return `  ${topic.padEnd(width)}  ${String(visible).padStart(4)}  ${topicNames[topic][language]}`
  })
  return [`${words[language].topics}:`, ...lines, ''].join('\n')
}

function topicAsJson(topic: Topic, texts: FactTexts, language: Language): string {
  const visible: readonly AnyFact[] = factsOf(topic)
  const told = visible.filter(shown).map((fact) => ({
    ...fact,
    status: showing(fact),
    ...texts[fact.id],
    sources: sourcesOf(fact).map((source) => ({ ...source, address: sourceAddress(source) })),
  }))
  const body = { format: 'legwork/facts/1', topic, language, ...counted(topic), facts: told }
  return `${JSON.stringify(body, null, 2)}\n`
}

function topicAsText(topic: Topic, texts: FactTexts, language: Language, columns: number): string {
  const all: readonly AnyFact[] = factsOf(topic)
  const { shown: visible, hidden } = counted(topic)
  const title = `${topicNames[topic][language]}: ${visible} ${words[language].facts}`
  const note = hidden === 0 ? [] : [`${hidden} ${words[language].hidden}`]
  const blocks = all.filter(shown).map((fact) => factAsText(fact, texts, language, columns))
  return [title, ...note, '', ...blocks, ''].join('\n')
}

function factAsText(fact: AnyFact, texts: FactTexts, language: Language, columns: number): string {
  const { label, text, steps = [] } = texts[fact.id]
  const addresses = sourcesOf(fact).map(
    (source) => `  [${source.id}] ${sourceAddress(source) ?? source.title}`,
  )
  return [
    `${label} (${statusText(fact, language)})`,
    ...wrapped(text ?? '', columns - 2).map((line) => `  ${line}`),
    ...steps.flatMap((step, i) => wrapped(`${i + 1}. ${step}`, columns - 4).map((l) => `    ${l}`)),
    ...addresses,
    '',
  ].join('\n')
}

/** Words of a text in lines of at most `width` characters; a longer word has its own line. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
