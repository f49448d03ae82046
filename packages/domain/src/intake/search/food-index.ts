import type { Food, FoodLanguage, FoodList } from '@legwork/knowledge'
import { letterBits } from './edit-distance.ts'
import { fold, soundOf, stemOf, wordsOf } from './words.ts'

/** One word of the vocabulary. */
export interface IndexedWord {
  readonly word: string
  readonly stem: string
  readonly sound: string
  readonly bits: number
  readonly soundBits: number
  /** Texts in which it stands. */
  readonly texts: number[]
  /** How much the word tells apart: rare words weigh more. */
  weight: number
}

/** A name or synonym. `words` first those that must be matched, then remarks between brackets. */
export interface IndexedText {
  readonly food: number
  readonly language: FoodLanguage
  readonly kind: 'name' | 'synonym' | 'all'
  readonly folded: string
  readonly joined: string
  readonly stems: string
  readonly words: readonly number[]
  readonly mainWords: number
  readonly mainLength: number
}

export interface FoodIndex {
  readonly foods: readonly Food[]
  readonly words: readonly IndexedWord[]
  readonly wordsByText: ReadonlyMap<string, number>
  readonly wordsByStem: ReadonlyMap<string, readonly number[]>
  readonly wordsBySound: ReadonlyMap<string, readonly number[]>
  readonly texts: readonly IndexedText[]
  readonly textsByJoined: ReadonlyMap<string, readonly number[]>
  readonly textsByStems: ReadonlyMap<string, readonly number[]>
}

/** Words that only join others and say nothing about a food. */
export const joiningWords: ReadonlySet<string> = new Set(
  'met en of in van de het een uit op voor zonder with and or of in the a an from on for to'.split(
    ' ',
  ),
)

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list[list.length - 1] !== value) list.push(value)
}

export const stemsOf = (words: readonly string[]): string => words.map(stemOf).join('')

/**
 * The search index of a list (about 1,400 foods and 10,000 texts in some tens of ms). Build it once per list;
 * imported foods are searched when they stand in the list.
 */
export function buildFoodIndex(list: Pick<FoodList, 'foods' | 'languages'>): FoodIndex {
  const words: IndexedWord[] = []
  const wordsByText = new Map<string, number>()
  const wordsByStem = new Map<string, number[]>()
  const wordsBySound = new Map<string, number[]>()
  const texts: IndexedText[] = []
  const textsByJoined = new Map<string, number[]>()
  const textsByStems = new Map<string, number[]>()

  const wordId = (word: string): number => {
    const known = wordsByText.get(word)
    if (known !== undefined) return known
    const id = words.length
    const stem = stemOf(word)
    const sound = soundOf(word)
    words.push({
      word,
      stem,
      sound,
      bits: letterBits(word),
      soundBits: letterBits(sound),
      texts: [],
      weight: 1,
    })
    wordsByText.set(word, id)
    push(wordsByStem, stem, id)
    push(wordsBySound, sound, id)
    return id
  }

  const addText = (
    food: number,
    language: FoodLanguage,
    kind: IndexedText['kind'],
    main: readonly string[],
    remarks: readonly string[],
  ): void => {
    const telling = main.filter((word) => !joiningWords.has(word))
    const kept = telling.length > 0 ? telling : main
    if (kept.length === 0) return
    const id = texts.length
    const ids = [...kept, ...remarks.filter((word) => !joiningWords.has(word))].map(wordId)
    let stems = ''
    for (let i = 0; i < kept.length; i++) stems += words[ids[i] ?? -1]?.stem ?? ''
    texts.push({
      food,
      language,
      kind,
      folded: main.join(' '),
      joined: main.join(''),
      stems,
      words: ids,
      mainWords: kept.length,
      mainLength: kept.reduce((sum, word) => sum + word.length, 0),
    })
    for (const word of ids) {
      const { texts: own = [] } = words[word] ?? {}
      if (own[own.length - 1] !== id) own.push(id)
    }
    if (kind === 'all') return
    push(textsByJoined, main.join(''), id)
    push(textsByStems, stems, id)
  }

  list.foods.forEach((food, f) => {
    const all = new Set<string>()
    for (const language of list.languages) {
      const name = food.name[language]
      if (name !== undefined) {
        const remarks = [...name.matchAll(/\(([^)]*)\)/g)].flatMap((found) =>
          wordsOf(found[1] ?? ''),
        )
        const main = wordsOf(name.replace(/\([^)]*\)/g, ' '))
        addText(f, language, 'name', main, remarks)
        for (const word of [...main, ...remarks]) all.add(word)
        // "Brie, romig": what stands before the first comma is a name by itself
        const [first = ''] = name.replace(/\([^)]*\)/g, ' ').split(/[,;]/)
        if (fold(first) !== main.join(' ')) addText(f, language, 'synonym', wordsOf(first), [])
      }
      for (const synonym of food.synonyms[language] ?? []) {
        const own = wordsOf(synonym)
        addText(f, language, 'synonym', own, [])
        for (const word of own) all.add(word)
      }
    }
    addText(f, list.languages[0] ?? 'nl', 'all', [...all], [])
  })
  const named = texts.length
  for (const word of words) word.weight = 1 + Math.log(named / (1 + word.texts.length)) / 4
  return {
    foods: list.foods,
    words,
    wordsByText,
    wordsByStem,
    wordsBySound,
    texts,
    textsByJoined,
    textsByStems,
  }
}
