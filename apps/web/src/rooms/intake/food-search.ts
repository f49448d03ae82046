import type { FoodList } from '@legwork/knowledge'
import type {
  SearchAnswers,
  SearchQuestion,
  SearchRequest,
  SearchResponse,
} from './search-messages.ts'

type Waiting = {
  readonly resolve: (answer: SearchAnswers[keyof SearchAnswers]) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let opened: FoodList | null = null
const waiting = new Map<number, Waiting>()
let lastId = 0

const post = (request: SearchRequest) => worker?.postMessage(request)

function start(list: FoodList): void {
  opened = list
  if (worker !== null) return
  worker = new Worker(new URL('../../workers/food-search.worker.ts', import.meta.url), {
    type: 'module',
  })
  worker.onmessage = (event: MessageEvent<SearchResponse>) => {
    const response = event.data
    const asked = waiting.get(response.id)
    waiting.delete(response.id)
    if (response.ok) asked?.resolve(response.answer)
    else asked?.reject(new Error(response.message))
  }
  worker.onerror = (event) => {
    worker?.terminate()
    worker = null
    const all = [...waiting.values()]
    waiting.clear()
    for (const asked of all) asked.reject(new Error(event.message))
  }
  const { foods, languages, units } = list
  post({ type: 'open', list: { foods, languages, units } })
}

/** Asks the search, off the main thread; the index is built when it is first asked. */
export function askSearch<Question extends SearchQuestion>(
  list: FoodList,
  question: Question,
): Promise<SearchAnswers[Question['type']]> {
  start(list)
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, {
      resolve: (answer) => {
        // the worker answers each question with the answer of its type
        resolve(answer as SearchAnswers[Question['type']])
      },
      reject,
    })
    post({ type: 'ask', id, question })
  })
}

/** After an import or a removal: the search reads the imported tables anew. */
export function renewSearch(): void {
  if (opened === null) return
  const { foods, languages, units } = opened
  post({ type: 'open', list: { foods, languages, units } })
}
