import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'
import { useSearchParams } from 'wouter-preact'
import type { FoodAmount, MealPart, RecipePart } from '@legwork/domain'
import { intakeTexts, intakeWords, shellWords } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { amountText, firstAmount, magnesiumText, parseAmount } from './amounts.ts'
import { askSearch } from './food-search.ts'
import { useIntake } from './intake-state.ts'
import { MealParts } from './meal-parts.tsx'
import { PortionForm } from './portion-form.tsx'
import { useMeal } from './use-meal.ts'

/**
 * Finds foods as one types. Choosing one puts it in the address (`?food=`), so that back returns to what was found; the
 * typed text is a draft and survives a reload.
 */
export function FoodPicker(props: {
  readonly draft: string
  readonly onAdd: (parts: readonly RecipePart[]) => Promise<boolean>
  /** Shown while nothing is typed. */
  readonly children?: ComponentChildren
}): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const [typed, setTyped, clear] = useDraft(props.draft)
  const [query, setQuery] = useSearchParams()
  const field = useRef<HTMLInputElement>(null)
  const found = useMeal(typed)
  const chosen = useChosenFood(query.get('food'))
  const save = async (parts: readonly RecipePart[]) => {
    if (!(await props.onAdd(parts))) return
    clear()
    if (query.has('food')) setQuery({}, { replace: true })
    window.requestAnimationFrame(() => field.current?.focus())
  }
  if (query.has('food')) {
    if (chosen === 'loading') return <p role="status">{shellWords[language].loading}</p>
    const back = (
      <button
        class="button"
        type="button"
        onClick={() => {
          setQuery({}, { replace: true })
        }}
      >
        {words.otherFood}
      </button>
    )
    if (chosen === null)
      return (
        <>
          <p role="alert">{words.foodGone}</p>
          {back}
        </>
      )
    return (
      <PortionForm
        key={chosen.id}
        food={chosen}
        start={startOf(chosen, query)}
        draft={`${props.draft}-amount`}
        text={typed}
        saveLabel={words.save}
        onSave={(part) => void save([part])}
      >
        {back}
      </PortionForm>
    )
  }
  const choose = (food: Food, part: MealPart) => {
    const { count, unit } = firstAmount(food, part.amount)
    setQuery({ food: food.id, n: String(Math.round(count * 1000) / 1000), u: unit })
  }
  return (
    <>
      <div class="field">
        <label for="food-search">{words.searchLabel}</label>
        <input
          ref={field}
          id="food-search"
          type="search"
          enterkeyhint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={typed}
          aria-describedby="food-search-hint"
          onInput={(event) => {
            setTyped(event.currentTarget.value)
          }}
        />
        <span class="hint" id="food-search-hint">
          {words.searchHint}
        </span>
      </div>
      {typed.trim() === '' ? (
        props.children
      ) : found.status === 'failed' ? (
        <p role="alert">{shellWords[language].loadFailed}</p>
      ) : found.status === 'found' ? (
        <Readings
          typed={found.typed}
          readings={found.readings}
          onChoose={choose}
          onSave={(parts) => void save(parts)}
        />
      ) : (
        <p role="status">{words.searching}</p>
      )}
    </>
  )
}

function Readings(props: {
  readonly typed: string
  readonly readings: readonly { readonly parts: readonly MealPart[] }[]
  readonly onChoose: (food: Food, part: MealPart) => void
  readonly onSave: (parts: readonly RecipePart[]) => void
}): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list } = useIntake()
  // which reading of which text: a new text begins with the first
  const [chosen, setChosen] = useState({ typed: props.typed, at: 0 })
  const at = chosen.typed === props.typed ? chosen.at : 0
  const reading = props.readings[at] ?? props.readings[0]
  const parts = reading?.parts ?? []
  const [only] = parts
  const other = props.readings.length > 1 && (
    <button
      class="button"
      type="button"
      onClick={() => {
        setChosen({ typed: props.typed, at: at === 0 ? 1 : 0 })
      }}
    >
      {at === 0 ? words.takeApart : words.keepTogether}
    </button>
  )
  if (only === undefined || (parts.length === 1 && only.hits.length === 0))
    return <p role="status">{texts.nothingFound(props.typed)}</p>
  if (parts.length > 1)
    return (
      <>
        <MealParts key={signature(parts)} parts={parts} onSave={props.onSave} />
        {other}
      </>
    )
  return (
    <>
      <p class="visually-hidden" role="status">
        {words.foundCount(only.hits.length)}
      </p>
      <ul class="food-hits" aria-label={words.foundTitle}>
        {only.hits.map(({ food }) => {
          const amount = firstAmount(food, only.amount)
          const holds = magnesiumText(language, food, amount)
          return (
            <li key={food.id}>
              <button
                class="food-hit"
                type="button"
                onClick={() => {
                  props.onChoose(food, only)
                }}
              >
                <strong>{foodName(food, language)}</strong>
                <span class="hint">
                  {amountText(language, list.units, amount)}
                  {holds === null ? '' : ` · ${holds} ${texts.nutrient.magnesium}`}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {other}
    </>
  )
}

/** The same parts, the same form: what was changed in it stays while the rest of the sentence is typed. */
const signature = (parts: readonly MealPart[]): string =>
  parts
    .map(({ text, amount, hits }) =>
      [text, amount.count, amount.unit, ...hits.map(({ food }) => food.id)].join(','),
    )
    .join('|')

function startOf(food: Food, query: URLSearchParams): FoodAmount {
  const count = parseAmount(query.get('n') ?? '')
  const unit = query.get('u')
  return firstAmount(food, { count, unit })
}

/** A food by its id: of the list, of the diary, or of an imported table (asked of the search). */
function useChosenFood(id: string | null): Food | null | 'loading' {
  const { list, facts } = useIntake()
  const [asked, setAsked] = useState<{ readonly id: string; readonly food: Food | null } | null>(
    null,
  )
  const here = id === null ? null : (facts.foodsById.get(id) ?? null)
  useEffect(() => {
    if (id === null || here !== null) return
    askSearch(list, { type: 'food', foodId: id }).then(
      (food) => {
        setAsked({ id, food })
      },
      () => {
        setAsked({ id, food: null })
      },
    )
  }, [id, here, list])
  if (id === null || here !== null) return here
  return asked?.id === id ? asked.food : 'loading'
}
