import type { Food, FoodLanguage } from '@legwork/knowledge'
import { bitCount, editDistance, letterBits } from './edit-distance.ts'
import { joiningWords, stemsOf } from './food-index.ts'
import type { FoodIndex } from './food-index.ts'
import { soundOf, stemOf, wordsOf } from './words.ts'

export interface FoodHit {
  readonly food: Food
  /** 1 is the same words; below about 0.5 it is a guess. Only for ranking. */
  readonly score: number
  /** The whole query is one of the food's names, up to plural, inflection and spaces. */
  readonly whole: boolean
  /** The name or synonym that was found, folded. */
  readonly foundAs: string
}

export interface SearchOptions {
  readonly language?: FoodLanguage
  readonly limit?: number
}

/** Score of one vocabulary word for one typed word, by kind of likeness. */
const likeness = {
  same: 1,
  stem: 0.94,
  sound: 0.88,
  beginning: 0.62,
  end: 0.52,
  middle: 0.3,
  slip: 0.86,
  slipStep: 0.08,
  twoChanges: 0.1,
  slipBeginning: 0.5,
} as const

/** A word between brackets in a name tells less than the name. */
const remarkWorth = 0.85

/**
 * From this score a hit is an answer; below it, at most "did you mean". The keys of terms, typos and meals find their
 * foods above it (the lowest 0.68), words that are no food mostly below ("fiets" finds egg white at 0.61).
 */
const answerScore = 0.66
/** Below this a likeness is not worth a question. */
const suggestionScore = 0.5
/** From this score, or as a whole name, a hit is what was typed and not only near to it. */
const nearScore = 0.8

/** What hits say to a person. */
export interface JudgedHits {
  readonly answers: readonly FoodHit[]
  /** Only when there is no answer: what may have been meant. */
  readonly suggestions: readonly FoodHit[]
  /** The best answer is near to what was typed, and may be another food. */
  readonly onlyNear: boolean
}

/** Which of the hits of a search are shown as an answer. */
export function judgeHits(hits: readonly FoodHit[]): JudgedHits {
  const answers = hits.filter(({ score, whole }) => whole || score >= answerScore)
  const [best] = answers
  return {
    answers,
    suggestions: best === undefined ? hits.filter(({ score }) => score >= suggestionScore) : [],
    onlyNear: best !== undefined && !best.whole && best.score < nearScore,
  }
}

const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Letters that differ between words of one length; a swap of neighbours is a slip of its own and counts as none. */
function changedLetters(a: string, b: string): number {
  if (a.length !== b.length) return 0
  const changed: number[] = []
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) changed.push(i)
  const [first, second] = changed
  const swapped =
    changed.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  return swapped ? 0 : changed.length
}

/** Vocabulary words like `typed`, with how alike. Cost: one pass over the vocabulary. */
function likeWords(index: FoodIndex, typed: string): Map<number, number> {
  const found = new Map<number, number>()
  const raise = (id: number, value: number): void => {
    if (value > (found.get(id) ?? 0)) found.set(id, value)
  }
  const same = index.wordsByText.get(typed)
  if (same !== undefined) raise(same, likeness.same)
  for (const id of index.wordsByStem.get(stemOf(typed)) ?? []) raise(id, likeness.stem)
  const sound = soundOf(typed)
  // "qqqqq" sounds like one letter, as much else does
  if (typed.length > 3 && sound.length > 2)
    for (const id of index.wordsBySound.get(sound) ?? []) raise(id, likeness.sound)
  const limit = slipsAllowed(typed.length)
  const bits = letterBits(typed)
  const soundBits = letterBits(sound)
  const stem = stemOf(typed)
  const stemLength = stem.length
  index.words.forEach((entry, id) => {
    const { word } = entry
    if (word.length > typed.length) {
      const at = word.indexOf(typed)
      if (at === 0) raise(id, likeness.beginning + 0.3 * (typed.length / word.length))
      else if (at > 0 && typed.length > 2)
        raise(
          id,
          (at + typed.length === word.length ? likeness.end : likeness.middle) +
            0.3 * (typed.length / word.length),
        )
      else if (stemLength > 3 && entry.stem.length > stemLength) {
        if (entry.stem.startsWith(stem)) raise(id, likeness.beginning - 0.05)
        else if (entry.stem.endsWith(stem))
          raise(id, likeness.end + 0.2 * (stemLength / entry.stem.length))
      }
    } else if (word.length > 3 && typed.length > word.length + 2 && typed.endsWith(word)) {
      // the typed compound is a kind of this: "roggevolkorenbrood" is a "brood"
      raise(id, likeness.end - 0.1 + 0.3 * (word.length / typed.length))
    }
    if (limit === 0) return
    if (
      bitCount(bits & ~entry.bits) <= limit &&
      (word.length <= typed.length + limit
        ? bitCount(entry.bits & ~bits) <= limit
        : typed.length > 4)
    ) {
      const whole = editDistance(typed, word, limit)
      if (whole <= limit)
        raise(
          id,
          likeness.slip -
            likeness.slipStep * whole * (typed.length < 6 ? 2 : 1) -
            (changedLetters(typed, word) === 2 ? likeness.twoChanges : 0),
        )
      else if (typed.length > 4 && word.length > typed.length) {
        const begin = editDistance(typed, word, Math.min(limit, 1), true)
        if (begin <= Math.min(limit, 1)) raise(id, likeness.slipBeginning)
      }
    }
    if (
      sound.length > 4 &&
      Math.abs(sound.length - entry.sound.length) <= 1 &&
      bitCount(soundBits & ~entry.soundBits) <= 1 &&
      bitCount(entry.soundBits & ~soundBits) <= 1 &&
      editDistance(sound, entry.sound, 1) <= 1
    )
      raise(id, likeness.slip - 2 * likeness.slipStep)
  })
  return found
}

/** Splits a typed compound into words that are known: "pompoensoep" → pompoen, soep. Null when there is no such split. */
function splitCompound(index: FoodIndex, typed: string): readonly string[] | null {
  if (typed.length < 7) return null
  let best: { readonly words: readonly string[]; readonly weakest: number } | null = null
  for (let at = 3; at <= typed.length - 3; at++) {
    const head = typed.slice(0, at)
    const tail = typed.slice(at)
    const known = (word: string): boolean =>
      index.wordsByText.has(word) || index.wordsByStem.has(stemOf(word))
    const heads = [head, head.replace(/(?:s|en|e|n)$/, '')]
    if (!known(tail)) continue
    const first = heads.find((word) => word.length > 2 && known(word))
    if (first === undefined) continue
    const weakest = Math.min(first.length, tail.length)
    if (best === null || weakest > best.weakest) best = { words: [first, tail], weakest }
  }
  return best?.words ?? null
}

/**
 * Foods for what was typed in one part of a meal, best first: all of the typed words count, in any order;
 * plural, inflection, spelling by ear, slips, beginnings and compounds are allowed at a price; common foods
 * come first among equals. Median well under 5 ms for the whole list (`bench/foods.ts`).
 */
export function searchFoods(
  index: FoodIndex,
  typed: string,
  options: SearchOptions = {},
): FoodHit[] {
  const limit = options.limit ?? 10
  const all = wordsOf(typed)
  if (all.length === 0) return []
  const telling = all.filter((word) => !joiningWords.has(word))
  const words = telling.length > 0 ? telling : all

  const scores = new Map<number, { readonly score: number; readonly text: string }>()
  const wholes = new Set<number>()
  const raise = (text: number, score: number, whole = false): void => {
    const entry = index.texts[text]
    if (entry === undefined) return
    const food = index.foods[entry.food]
    const bonus =
      (food?.common === true ? 0.06 : 0) +
      (entry.kind === 'name' ? 0.01 : 0) +
      (options.language === undefined || entry.language === options.language ? 0.03 : 0)
    const value = score + bonus
    if (value > (scores.get(entry.food)?.score ?? 0))
      scores.set(entry.food, { score: value, text: entry.folded })
    if (whole) wholes.add(entry.food)
  }

  for (const text of index.textsByJoined.get(all.join('')) ?? []) raise(text, 1.3, true)
  if (all.join('').length > 3)
    for (const text of index.textsByStems.get(stemsOf(words)) ?? []) raise(text, 1.2, true)

  scoreWords(index, words, 1, raise)
  if (words.length === 1 && words[0] !== undefined) {
    const parts = splitCompound(index, words[0])
    if (parts !== null) scoreWords(index, parts, 0.93, raise)
  } else if (words.length === 2) {
    scoreWords(index, [words.join('')], 0.95, raise)
  }

  return [...scores]
    .filter(([, { score }]) => score > 0.4)
    .sort((a, b) => b[1].score - a[1].score || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([id, { score, text }]) => {
      const food = index.foods[id]
      return food === undefined ? [] : [{ food, score, whole: wholes.has(id), foundAs: text }]
    })
}

/** Raises every text by how much of the query it holds and how much of it the query names. */
function scoreWords(
  index: FoodIndex,
  words: readonly string[],
  trust: number,
  raise: (text: number, score: number) => void,
): void {
  const found = words.map((word) => likeWords(index, word))
  const weights = found.map((like, i) => {
    let best = 0
    let weight = 1.2
    for (const [id, value] of like) {
      if (value > best) {
        best = value
        weight = index.words[id]?.weight ?? 1
      }
    }
    return weight * Math.sqrt(words[i]?.length ?? 1)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  // per text: how alike the best word is for each typed word, and whether it stood in the name proper
  const gained = new Map<number, { readonly like: number[]; readonly main: boolean[] }>()
  found.forEach((like, i) => {
    for (const [id, value] of like) {
      for (const text of index.words[id]?.texts ?? []) {
        const entry = index.texts[text]
        if (entry === undefined) continue
        const main = entry.words.indexOf(id) < entry.mainWords
        const worth = main ? value : value * remarkWorth
        let own = gained.get(text)
        if (own === undefined) {
          own = { like: words.map(() => 0), main: words.map(() => false) }
          gained.set(text, own)
        }
        if (worth > (own.like[i] ?? 0)) {
          own.like[i] = worth
          own.main[i] = main
        }
      }
    }
  })
  for (const [text, own] of gained) {
    const entry = index.texts[text]
    if (entry === undefined) continue
    let covered = 0
    let namedLength = 0
    own.like.forEach((value, i) => {
      covered += value * (weights[i] ?? 0)
      if (own.main[i] === true) namedLength += value * (words[i]?.length ?? 0)
    })
    const asked = covered / total
    const named = entry.kind === 'all' ? 0.4 : Math.min(1, namedLength / entry.mainLength)
    raise(text, trust * asked * (0.72 + 0.28 * named))
  }
}
