import { useEffect, useRef, useState } from 'preact/hooks'
import type { MealReading } from '@legwork/domain'
import { useLanguage } from '../../state/preferences.ts'
import { askSearch } from './food-search.ts'
import { useIntake } from './intake-state.ts'

export type Found =
  | { readonly status: 'nothing-asked' }
  | { readonly status: 'failed' }
  | { readonly status: 'found'; readonly typed: string; readonly readings: readonly MealReading[] }

/** What was typed, read as a meal in the worker. One question at a time: what is typed meanwhile is asked next. */
export function useMeal(typed: string): Found {
  const { list } = useIntake()
  const language = useLanguage()
  const [found, setFound] = useState<Found>({ status: 'nothing-asked' })
  const wanted = useRef('')
  const busy = useRef(false)
  useEffect(() => {
    wanted.current = typed.trim()
    const ask = () => {
      const asked = wanted.current
      if (asked === '') {
        setFound({ status: 'nothing-asked' })
        return
      }
      busy.current = true
      askSearch(list, { type: 'meal', typed: asked, language })
        .then(
          (readings) => {
            // an answer to what is no longer there is not drawn
            if (wanted.current === asked) setFound({ status: 'found', typed: asked, readings })
          },
          () => {
            setFound({ status: 'failed' })
          },
        )
        .finally(() => {
          busy.current = false
          if (wanted.current !== asked) ask()
        })
    }
    if (!busy.current) ask()
  }, [typed, list, language])
  return found
}
