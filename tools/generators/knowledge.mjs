// The facts and the bibliography, checked, as typed modules for the packages and as pages to read.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { inRoot } from '../lib/paths.mjs'
import { loadTs } from '../lib/load-ts.mjs'

const home = 'packages/knowledge'

async function documents(folder) {
  const names = await readdir(inRoot(home, folder), { recursive: true })
  const paths = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    paths.map(async (path) => ({
      path,
      content: parse(await readFile(inRoot(home, folder, path), 'utf8')),
    })),
  )
}

/** All checked facts and sources; throws with every problem when one does not hold. */
async function library({ readLibrary }) {
  const reviews = parse(await readFile(inRoot(home, 'reviews.yaml'), 'utf8'))
  const folders = await Promise.all(['facts', 'sources', 'substances'].map(documents))
  const read = readLibrary(...folders, reviews)
  if (!read.ok) {
    const lines = read.error.map((p) => `${p.where}: ${p.rule}, ${JSON.stringify(p.value)}`)
    throw new Error(`facts: ${lines.length} problems\n${lines.join('\n')}`)
  }
  return read.value
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

const banner = '// Generated from the facts by tools/generators/knowledge.mjs: do not edit.\n'

/** A type of all ids, one a line. */
function idType(name, ids) {
  return ids.length === 0
    ? `export type ${name} = never\n`
    : `export type ${name} =\n${ids.map((id) => `  | '${id}'`).join('\n')}\n`
}

function dataModule(name, type, from, items) {
  return (
    `${banner}import type { ${type} } from '${from}'\n\n` +
    `export const ${name}: readonly ${type}[] = [\n` +
    `${items.map((item) => `  ${JSON.stringify(item)},`).join('\n')}\n]\n`
  )
}

/** What the bundles leave out: texts go to the language bundles, the rest to the review page. */
const left = [
  ...['topic', 'label', 'text', 'steps', 'note', 'example', 'locator', 'statusChange'],
  ...['sourcedPercent', 'computed'],
]
const lean = (fact) =>
  Object.fromEntries(Object.entries(fact).filter(([key]) => !left.includes(key)))

const pascal = (words) => words.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())

/** Topics whose records are told as they are: folder, name of the list, its type, where that lies. */
const modules = [
  ['contraindications', 'contraindications', 'Contraindication', '../safety-rule.ts'],
  ['red-flags', 'redFlags', 'RedFlag', '../safety-rule.ts'],
  ['intakes', 'intakes', 'ReferenceIntake', '../intake.ts'],
  ['forms', 'forms', 'SupplementForm', '../form.ts'],
  ['constants', 'constants', 'AtomicWeight', '../form.ts'],
  ['low-magnesium', 'lowMagnesium', 'LowMagnesiumFact', '../topic-facts.ts'],
  ['remedies', 'remedies', 'Remedy', '../topic-facts.ts'],
  ['claims', 'claims', 'Claim', '../topic-facts.ts'],
  ['rls', 'rls', 'RlsFact', '../topic-facts.ts'],
  ['codes', 'codes', 'ClinicalCode', '../topic-facts.ts'],
  ['spacing', 'spacing', 'PlainFact', '../topic-facts.ts'],
  ['amounts', 'amounts', 'PlainFact', '../topic-facts.ts'],
  ['upper-levels', 'upperLevels', 'PlainFact', '../topic-facts.ts'],
  ['usual-intake', 'usualIntake', 'PlainFact', '../topic-facts.ts'],
  ['absorption', 'absorption', 'AbsorptionFact', '../topic-facts.ts'],
  ['measuring', 'measuring', 'PlainFact', '../topic-facts.ts'],
  ['conditions', 'conditions', 'PlainFact', '../topic-facts.ts'],
]

/** Map(path from the root → content) of everything that follows from the facts. */
export async function files() {
  const schema = await loadTs(join(home, 'src/schema/index.ts'))
  const pages = await loadTs(join(home, 'src/pages/index.ts'))
  const { reviewState } = await loadTs(join(home, 'src/reviews.ts'))
  const read = await library(schema)
  const { facts, sources, substances, signOffs } = read
  const hashes = new Map(facts.map((fact) => [fact.id, sha256(schema.signedContent(fact))]))
  const reviewed = (fact) => {
    const review = reviewState({ id: fact.id, hash: hashes.get(fact.id) }, signOffs)
    return review.state === 'signed'
      ? review.by
          .map(({ date }) => date)
          .sort()
          .at(-1)
      : null
  }
  const { topicPrefixes } = await loadTs(join(home, 'src/topics.ts'))
  const of = (topic) => facts.filter((fact) => fact.topic === topic)
  const leanOf = (topic) => of(topic).map((fact) => ({ ...lean(fact), reviewed: reviewed(fact) }))
  const generated = new Map()
  const put = (name, content) => generated.set(`${home}/src/generated/${name}`, content)

  const factTypes = Object.values(topicPrefixes).map((prefix) => `${pascal(prefix)}Id`)
  put(
    'ids.ts',
    [
      banner,
      ...Object.entries(topicPrefixes).map(([topic, prefix]) =>
        idType(
          `${pascal(prefix)}Id`,
          of(topic).map((fact) => fact.id),
        ),
      ),
      `export type FactId =\n${factTypes.map((type) => `  | ${type}`).join('\n')}\n`,
      idType(
        'SourceId',
        sources.map((source) => source.id),
      ),
      idType(
        'SubstanceId',
        substances.map((substance) => substance.id),
      ),
    ].join('\n'),
  )
  for (const [topic, name, type, from] of modules)
    put(`${topic}.ts`, dataModule(name, type, from, leanOf(topic)))
  put(
    'medicines.ts',
    dataModule(
      'medicineClasses',
      'MedicineClass',
      '../medicine.ts',
      leanOf('medicines').map((medicine) => ({ ...medicine, classification: 'layman' })),
    ),
  )
  put(
    'substances.ts',
    dataModule(
      'substances',
      'Substance',
      '../medicine.ts',
      substances.map((s) => ({ aliases: [], holds: [], ...s, classification: 'layman' })),
    ),
  )
  put('sources.ts', dataModule('sources', 'Source', '../source.ts', sources))
  const { shown } = await loadTs(join(home, 'src/shown.ts'))
  for (const language of ['nl', 'en']) {
    const lines = facts.map((fact) => {
      const told = shown(fact) ? [fact.text[language], fact.steps?.[language]] : []
      const words = { label: fact.label[language], text: told[0], steps: told[1] }
      // Dutch writes a space before the sign, where a line must not break
      const text = JSON.stringify(words).replace(/(\d) %/g, '$1\\u00a0%')
      return `  ${JSON.stringify(fact.id)}: ${text},`
    })
    put(
      `texts-${language}.ts`,
      `${banner}import type { FactTexts } from '../text.ts'\n\n` +
        `export const texts: FactTexts = {\n${lines.join('\n')}\n}\n`,
    )
  }
  generated.set('docs/facts-review.md', pages.reviewPage(read, hashes))
  generated.set('docs/sources.md', pages.sourcePage(read))
  return generated
}
