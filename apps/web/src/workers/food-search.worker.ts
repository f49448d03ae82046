import { buildFoodIndex, readFoodDiary, readMeal, unitWordsOf } from '@legwork/domain'
import type { FoodIndex, UnitWords } from '@legwork/domain'
import type { Food } from '@legwork/knowledge'
import type {
  SearchAnswers,
  SearchedList,
  SearchQuestion,
  SearchRequest,
  SearchResponse,
} from '../rooms/intake/search-messages.ts'
import { readImportedTables } from '../state/imported-foods.ts'

interface Opened {
  readonly index: FoodIndex
  readonly unitWords: UnitWords
  readonly foodsById: ReadonlyMap<string, Food>
}

const hitsShown = 8

/** The program's foods, and behind them those that the person brought along. */
async function open(list: SearchedList): Promise<Opened> {
  const imported = await readImportedTables()
  const foods = [...list.foods, ...imported.flatMap((table) => table.foods)]
  return {
    index: buildFoodIndex({ foods, languages: list.languages }),
    unitWords: unitWordsOf(list.units),
    foodsById: new Map(foods.map((food) => [food.id, food])),
  }
}

function answer(opened: Opened, question: SearchQuestion): SearchAnswers[keyof SearchAnswers] {
  const { index, unitWords, foodsById } = opened
  switch (question.type) {
    case 'meal':
      return readMeal(index, question.typed, unitWords, {
        language: question.language,
        limit: hitsShown,
      })
    case 'food':
      return foodsById.get(question.foodId) ?? null
    case 'diary': {
      const { text, language, forms, today } = question
      const reader = { index, foodsById, unitWords, forms, language, today }
      const read = readFoodDiary(text, reader)
      if (!read.ok) return read
      const named = new Set(
        read.value.entries.flatMap((entry) => (entry.kind === 'food' ? [entry.foodId] : [])),
      )
      const foods = [...foodsById.values()].filter(
        (food) => food.group === 'imported' && named.has(food.id),
      )
      return { ok: true, value: { diary: read.value, foods } }
    }
  }
}

let opened: Promise<Opened> | null = null

self.onmessage = (event: MessageEvent<SearchRequest>) => {
  const request = event.data
  if (request.type === 'open') {
    opened = open(request.list)
    return
  }
  const { id, question } = request
  const reply = (response: SearchResponse) => {
    self.postMessage(response)
  }
  if (opened === null) {
    reply({ id, ok: false, message: 'food search: must be opened before it is asked, it is not' })
    return
  }
  opened.then(
    (ready) => {
      reply({ id, ok: true, answer: answer(ready, question) })
    },
    (error: unknown) => {
      opened = null
      reply({ id, ok: false, message: String(error) })
    },
  )
}
