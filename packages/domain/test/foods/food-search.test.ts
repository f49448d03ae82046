import { loadFoods } from '@legwork/knowledge'
import { scaled, seedFor } from '@legwork/testing'
import { createRandom } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import { buildFoodIndex, readMeal, searchFoods, unitWordsOf } from '../../src/intake/index.ts'
import type { MealReading } from '../../src/intake/index.ts'
import { answerKey } from './answer-keys.ts'
import type { KeyedText } from './answer-keys.ts'

const list = await loadFoods()
const index = buildFoodIndex(list)
const unitWords = unitWordsOf(list.units)

const firstThree = (text: string, language: 'nl' | 'en'): string[] =>
  searchFoods(index, text, { language, limit: 3 }).map((hit) => hit.food.id)

const isFound = ({ text, language, parts }: KeyedText): boolean =>
  firstThree(text, language).some((id) => parts[0]?.includes(id))

const missed = (keys: readonly KeyedText[]): string[] =>
  keys
    .filter((key) => !isFound(key))
    .map(({ text, language }) => `${text} → ${firstThree(text, language).join(', ')}`)

/** Every part of the key is found by some part, and no part was read that the key does not have. */
const holds = ({ parts: wanted }: KeyedText, { parts }: MealReading): boolean => {
  const meets = (ids: readonly string[], part: MealReading['parts'][number]): boolean =>
    part.hits.some((hit) => ids.includes(hit.food.id))
  return (
    wanted.every((ids) => parts.some((part) => meets(ids, part))) &&
    parts.every((part) => wanted.some((ids) => meets(ids, part)))
  )
}

describe('answer keys', () => {
  it('name foods of the list, in the promised numbers', () => {
    const keys = {
      'terms-nl': 293,
      typos: 50,
      meals: 50,
      holdout: 68,
      'meals-holdout': 20,
    } as const
    for (const [name, count] of Object.entries(keys)) {
      const key = answerKey(name as keyof typeof keys)
      expect(key.length).toBe(count)
      for (const id of key.flatMap(({ parts }) => parts.flat()))
        expect(list.foodsById.has(id), id).toBe(true)
    }
  })
})

describe('food search', () => {
  // shares: the issue asks 97 % of the terms and 90 % of the meals; measured on 2026-11-22: terms 293 of 293,
  // typos 50 of 50, meals 48 of 50 in the first reading (44 before it was chosen by the sentence), their hold-out
  // 20 of 20 (19 before), hold-out of foods 65 of 68
  it('finds at least 97 % of the 293 terms in the first three', () => {
    const terms = answerKey('terms-nl')
    expect(missed(terms).length, missed(terms).join('\n')).toBeLessThanOrEqual(0.03 * terms.length)
  })

  it('finds at least 97 % of the 50 typos in the first three', () => {
    const typos = answerKey('typos')
    expect(missed(typos).length, missed(typos).join('\n')).toBeLessThanOrEqual(0.03 * typos.length)
  })

  const lostInFirstReading = (meals: readonly KeyedText[]): readonly string[] =>
    meals
      .filter((key) => {
        const options = { language: key.language, limit: 3 }
        return !holds(key, readMeal(index, key.text, unitWords, options)[0])
      })
      .map(({ text }) => text)

  it('finds every part of at least 90 % of the 50 meals in the reading that is offered first', () => {
    const lost = lostInFirstReading(answerKey('meals'))
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(0.1 * 50)
  })

  it('finds every part of at least 90 % of the 20 meals of the hold-out, of which only the score was ever read', () => {
    expect(lostInFirstReading(answerKey('meals-holdout')).length).toBeLessThanOrEqual(0.1 * 20)
  })

  it('finds at least 95 % of the hold-out, of which only the score was ever read', () => {
    const share = answerKey('holdout').filter(isFound).length / answerKey('holdout').length
    expect(share).toBeGreaterThanOrEqual(0.95)
  })

  const idsOf = (typed: string, language: 'nl' | 'en'): string[] =>
    readMeal(index, typed, unitWords, { language })[0].parts.map(
      (part) => part.hits[0]?.food.id ?? '',
    )

  it.each([
    ['nl', 'boterham met jam', ['sandwich-jam']],
    ['nl', 'boterham met jam en boter', ['wholemeal-bread', 'jam', 'butter']],
    ['nl', 'boterham met jam en een banaan', ['sandwich-jam', 'banana']],
    ['nl', 'boterham met kaas, 1 glas melk', ['sandwich-cheese-slice', 'milk-semi-skimmed']],
    ['nl', 'macaroni met ham en kaas', ['macaroni-ham-cheese']],
    ['nl', 'koffie met melk en suiker', ['coffee', 'milk-semi-skimmed', 'sugar-white']],
    ['en', 'fish and chips with peas', ['fish-and-chips', 'peas']],
    ['en', 'bread and jam and butter', ['wholemeal-bread', 'jam', 'butter']],
  ] as const)('%s: keeps together what the sentence keeps together: %s', (language, typed, ids) => {
    expect(idsOf(typed, language)).toEqual(ids)
  })

  it.each([
    ['nl', 'koffie zonder melk', 'coffee'],
    ['nl', 'aardbeien zonder suiker', 'strawberries'],
    ['nl', 'biologische halfvolle melk', 'milk-semi-skimmed'],
    ['nl', 'een beetje boter', 'butter'],
    ['nl', '2 crackers met 20+ kaas', 'cracker-plain'],
    ['en', 'large glass of milk', 'milk-semi-skimmed'],
    ['en', 'organic oats', 'rolled-oats'],
    ['en', 'some grapes', 'grapes'],
  ] as const)('%s: passes over words that do not tell: %s', (language, typed, id) => {
    expect(idsOf(typed, language)[0]).toBe(id)
  })

  it('drops a piece that is an amount only, and splits no "20+ kaas"', () => {
    expect(idsOf('2 boterhammen, 1 met kaas en 1 met jam', 'nl')).toHaveLength(3)
    expect(idsOf('2 crackers met 20+ kaas', 'nl')[1]).toBe('cheese-20')
  })

  it.each(['nl', 'en'] as const)(
    'finds every common food by its own name, and nearly all with one slip (%s)',
    (language) => {
      const random = createRandom(seedFor(`food search slips ${language}`))
      const common = list.foods.filter((food) => food.common)
      const nameOf = (name: string): string =>
        (name.replace(/\s*\([^)]*\)/g, '').split(',')[0] ?? '').toLowerCase()
      let tried = 0
      let found = 0
      for (const food of common) {
        const name = nameOf(food.name[language] ?? '')
        expect(firstThree(name, language), name).toContain(food.id)
        if (name.length < 6) continue
        for (let i = 0; i < scaled(1); i++) {
          tried += 1
          if (firstThree(withSlip(name, random), language).includes(food.id)) found += 1
        }
      }
      expect(found / tried).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('gives nothing for nothing, and nothing for what is no food', () => {
    expect(searchFoods(index, '   ')).toEqual([])
    expect(searchFoods(index, 'xyzzyqq')).toEqual([])
  })

  it('finds the same with other capitals, accents and spaces', () => {
    for (const typed of ['CRÈME FRAÎCHE', 'creme  fraiche', ' Crème-fraîche '])
      expect(firstThree(typed, 'nl')[0]).toBe('creme-fraiche')
  })

  it('reads amounts and measures in front of a food', () => {
    const [reading] = readMeal(index, '2 sneetjes volkorenbrood met 20 g pindakaas', unitWords, {
      language: 'nl',
    })
    expect(reading.parts.map((part) => [part.amount, part.hits[0]?.food.id])).toEqual([
      [{ count: 2, unit: 'snee' }, 'wholemeal-bread'],
      [{ count: 20, unit: 'g' }, 'peanut-butter'],
    ])
  })

  it.each([
    ['1,5 glas melk', [[1.5, 'glas', 'milk-semi-skimmed']]],
    ['1.5 glas melk', [[1.5, 'glas', 'milk-semi-skimmed']]],
    ['0,5 liter melk', [[0.5, 'liter', 'milk-semi-skimmed']]],
    ['0,5 l melk', [[500, 'ml', 'milk-semi-skimmed']]],
    ['2,5 sneetje volkorenbrood', [[2.5, 'snee', 'wholemeal-bread']]],
    [
      '2 sneetjes volkorenbrood,1 banaan,1,5 glas melk',
      [
        [2, 'snee', 'wholemeal-bread'],
        [1, null, 'banana'],
        [1.5, 'glas', 'milk-semi-skimmed'],
      ],
    ],
    ['1½ banaan', [[1.5, null, 'banana']]],
    ['2 ½ banaan', [[2.5, null, 'banana']]],
    ['1 1/2 banaan', [[1.5, null, 'banana']]],
    ['½ banaan', [[0.5, null, 'banana']]],
    ['2 halve bananen', [[1, null, 'banana']]],
    ['een half glas melk', [[0.5, 'glas', 'milk-semi-skimmed']]],
    ['melk 250 ml', [[250, 'ml', 'milk-semi-skimmed']]],
    ['melk 250ml', [[250, 'ml', 'milk-semi-skimmed']]],
    ['melk 2,5 dl', [[250, 'ml', 'milk-semi-skimmed']]],
    ['melk (250 ml)', [[250, 'ml', 'milk-semi-skimmed']]],
    ['appelmoes 100 gram', [[100, 'g', 'applesauce']]],
    ['volkorenbrood 2 sneetjes', [[2, 'snee', 'wholemeal-bread']]],
    ['een banaan 120 g', [[120, 'g', 'banana']]],
    [
      'appelmoes 100 gram, melk 250 ml',
      [
        [100, 'g', 'applesauce'],
        [250, 'ml', 'milk-semi-skimmed'],
      ],
    ],
  ] as const)('reads decimals, fractions and amounts after the food: %s', (typed, parts) => {
    const [reading] = readMeal(index, typed, unitWords, { language: 'nl' })
    expect(
      reading.parts.map(({ amount, hits }) => [amount.count, amount.unit, hits[0]?.food.id]),
    ).toEqual(parts)
  })

  it('keeps "30+ kaas" a cheese and reads fractions', () => {
    expect(readMeal(index, '30+ kaas', unitWords)[0].parts[0]?.hits[0]?.food.id).toBe('cheese-30')
    expect(readMeal(index, '1/2 avocado', unitWords)[0].parts[0]?.amount.count).toBe(0.5)
  })
})

/** One letter left out, doubled, swapped with its neighbour or replaced, not the first. */
function withSlip(name: string, random: { nextUniform(): number }): string {
  const at = 1 + Math.floor(random.nextUniform() * (name.length - 1))
  const kind = Math.floor(random.nextUniform() * 4)
  const letter = name[at] ?? ''
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return name.slice(0, at) + letter + name.slice(at)
  if (kind === 2 && at < name.length - 1)
    return name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2)
  return (
    name.slice(0, at) +
    String.fromCharCode(97 + Math.floor(random.nextUniform() * 26)) +
    name.slice(at + 1)
  )
}
