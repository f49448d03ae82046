import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildFoodIndex, readMeal, searchFoods, unitWordsOf } from '@legwork/domain'
import { loadFoods } from '@legwork/knowledge'

interface BenchTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const keys = (name: string): { text: string; language: 'nl' | 'en'; parts: string[][] }[] =>
  readFileSync(`packages/domain/test/foods/${name}.csv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|')
      const text = cells[0] ?? ''
      const language = cells.length > 2 && cells[1] === 'en' ? 'en' : 'nl'
      const ids = cells[cells.length - 1] ?? ''
      return { text, language, parts: ids.split(' / ').map((part) => part.split(';')) }
    })

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

const ms = (value: number): string => value.toFixed(2)

/** Food search: milliseconds a keystroke, answer-key scores and sizes of the bundles. */
export async function run(): Promise<BenchTable[]> {
  const list = await loadFoods()
  const begin = performance.now()
  const index = buildFoodIndex(list)
  const build = performance.now() - begin
  const unitWords = unitWordsOf(list.units)

  const keystrokes: number[] = []
  for (const { text, language } of [...keys('terms-nl'), ...keys('typos'), ...keys('meals')])
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now()
      readMeal(index, text.slice(0, length), unitWords, { language, limit: 10 })
      keystrokes.push(performance.now() - start)
    }
  keystrokes.sort((a, b) => a - b)

  const found = (name: string): readonly (string | number)[] => {
    const all = keys(name)
    const hits = all.filter(({ text, language, parts }) => {
      if (!name.startsWith('meals'))
        return searchFoods(index, text, { language, limit: 3 }).some((hit) =>
          parts[0]?.includes(hit.food.id),
        )
      const [reading] = readMeal(index, text, unitWords, { language, limit: 3 })
      return (
        parts.every((ids) =>
          reading.parts.some((part) => part.hits.some((hit) => ids.includes(hit.food.id))),
        ) &&
        reading.parts.every((part) =>
          parts.some((ids) => part.hits.some((hit) => ids.includes(hit.food.id))),
        )
      )
    }).length
    return [name, hits, all.length, `${((100 * hits) / all.length).toFixed(1)} %`]
  }

  const size = (name: string): readonly (string | number)[] => {
    const text = readFileSync(`packages/knowledge/src/generated/${name}.ts`)
    return [name, text.length, gzipSync(text, { level: 9 }).length]
  }

  return [
    {
      title: `Food search, ms a keystroke (${String(list.foods.length)} foods, ${String(keystrokes.length)} keystrokes; index built in ${ms(build)} ms)`,
      columns: ['median', '95 %', '99 %', 'most'],
      rows: [
        [
          ms(quantile(keystrokes, 0.5)),
          ms(quantile(keystrokes, 0.95)),
          ms(quantile(keystrokes, 0.99)),
          ms(quantile(keystrokes, 1)),
        ],
      ],
    },
    {
      title:
        'Food search, acceptable food in the first three (meals: every part, reading offered first)',
      columns: ['answer key', 'found', 'of', 'share'],
      rows: ['terms-nl', 'typos', 'meals', 'meals-holdout', 'holdout'].map(found),
    },
    {
      title: 'Food bundles, bytes',
      columns: ['file', 'plain', 'gzipped'],
      rows: ['foods-core', 'foods-nl', 'foods-en', 'foods-sources'].map(size),
    },
  ]
}
