import { useEffect, useState } from 'preact/hooks'
import { magnesiumMgPerMmol, supplementForms } from '@legwork/domain'
import type { CountingFacts, FoodJournal, SupplementForm } from '@legwork/domain'
import { loadFoods, loadTexts } from '@legwork/knowledge'
import type { Food, FoodList } from '@legwork/knowledge'
import { nextTask } from '../../shell/next-task.ts'

export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: T }

/** Loads something once for as long as the page lives; a failure may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null
      throw error
    })
    return loaded
  }
}

function useLoaded<T>(load: () => Promise<T>, attempt = 0): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ status: 'loading' })
  useEffect(() => {
    let here = true
    load().then(
      (value) => {
        if (here) setState({ status: 'ready', value })
      },
      () => {
        if (here) setState({ status: 'failed' })
      },
    )
    return () => {
      here = false
    }
  }, [load, attempt])
  return state
}

// both languages, so that an English word is found in the Dutch app and the other way round
const foodList = once(async () => {
  const list = await loadFoods()
  // reading the list and drawing the day are two tasks
  await nextTask()
  return list
})
const namedForms = once(async () =>
  supplementForms(await Promise.all([loadTexts('nl'), loadTexts('en')])),
)

/** The list of foods, a chunk of its own. */
export function useFoodList(attempt: number): Loading<FoodList> {
  return useLoaded(foodList, attempt)
}

/** The compounds with the names that labels call them by, a chunk of its own. */
export function useNamedForms(): Loading<readonly SupplementForm[]> {
  return useLoaded(namedForms)
}

/** The compounds without names: enough to count with. */
const bareForms = supplementForms([])

/** What counting needs: the list, with the foods that diary entries carry along. */
export function countingFacts(list: FoodList, journal: FoodJournal): CountingFacts {
  return {
    foodsById: withOwnFoods(list.foodsById, journal.ownFoods),
    forms: bareForms,
    mgPerMmol: magnesiumMgPerMmol,
  }
}

function withOwnFoods(
  foodsById: ReadonlyMap<string, Food>,
  own: ReadonlyMap<string, Food>,
): ReadonlyMap<string, Food> {
  return own.size === 0 ? foodsById : new Map([...foodsById, ...own])
}
