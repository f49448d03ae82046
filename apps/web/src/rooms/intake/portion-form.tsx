import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'
import { foodJournalContent, foodKinds, gramsOf, partOf } from '@legwork/domain'
import type { FoodAmount, RecipePart } from '@legwork/domain'
import { intakeTexts, intakeWords } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { Notice } from '../../components/notice.tsx'
import { Options } from '../../components/options.tsx'
import { Stepper } from '../../components/stepper.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { amountText, magnesiumText, parseAmount, typedNumber } from './amounts.ts'
import { FoodSource } from './food-source.tsx'
import { useIntake, useWriteDiary } from './intake-state.ts'

/** Steps of the plus and minus: halves of a measure, tens of grams. */
const stepOf = (unit: string): number => (unit === 'g' ? 10 : 0.5)

/** How much of a food: a household measure or grams of one's own, with what it holds. */
export function PortionForm(props: {
  readonly food: Food
  readonly start: FoodAmount
  /** where the half-typed amount is kept over a reload */
  readonly draft: string
  readonly text: string
  readonly saveLabel: string
  readonly onSave: (part: RecipePart) => void
  readonly children?: ComponentChildren
}): VNode {
  const { food, start } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list, journal } = useIntake()
  const write = useWriteDiary()
  const heading = useRef<HTMLHeadingElement>(null)
  const [unit, typed, setAmount] = useAmountDraft(`${props.draft}-${food.id}`, {
    unit: start.unit,
    typed: typedNumber(language, start.count),
  })
  const setTyped = (next: string) => {
    setAmount(unit, next)
  }
  useLayoutEffect(() => {
    heading.current?.focus()
  }, [food.id])
  const name = foodName(food, language)
  const count = parseAmount(typed)
  const amount = count === null ? null : { count, unit }
  const holds = amount === null ? null : magnesiumText(language, food, amount)
  const grams = amount === null ? null : gramsOf(food, amount)
  const step = stepOf(unit)
  const favourite = journal.favourites.has(food.id)
  const measures = portionChoices(food, unit)
  return (
    <form
      class="card portion-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (amount !== null && grams?.ok === true)
          props.onSave(partOf(food, amount, props.text || name))
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {measures.length === 0 ? null : (
        <Options
          legend={words.measure}
          name="measure"
          value={unit}
          options={[
            ...measures.map((portion) => ({
              value: portion.unit,
              label: texts.portion(
                amountText(language, list.units, { count: 1, unit: portion.unit }),
                portion.grams,
              ),
            })),
            { value: 'g', label: words.ownGrams },
          ]}
          onChange={(next) => {
            if (next === 'g' && grams?.ok === true)
              setAmount(next, typedNumber(language, Math.round(grams.value)))
            else setAmount(next, unit === 'g' ? '1' : typed)
          }}
        />
      )}
      <Stepper
        id="amount"
        label={unit === 'g' ? words.grams : words.howMany}
        value={typed}
        less={words.less}
        more={words.moreOfIt}
        onType={setTyped}
        onLess={
          count === null || count - step <= 0
            ? null
            : () => {
                setTyped(typedNumber(language, count - step))
              }
        }
        onMore={() => {
          setTyped(typedNumber(language, (count ?? 0) + step))
        }}
      />
      <p class="portion-holds" role="status">
        {amount === null
          ? words.notANumber
          : grams?.ok !== true
            ? words.tooMuch
            : holds === null
              ? words.holdsUnknown(amountText(language, list.units, amount))
              : words.holds(amountText(language, list.units, amount), holds)}
      </p>
      {food.match === 'proxy' ? <Notice>{words.proxy}</Notice> : null}
      <FoodSource food={food} />
      <div class="row">
        <button
          class="button"
          data-kind="primary"
          type="submit"
          disabled={amount === null || grams?.ok !== true}
        >
          {props.saveLabel}
        </button>
        <button
          class="button"
          type="button"
          aria-pressed={favourite}
          onClick={() =>
            void write(
              [
                foodJournalContent({
                  kind: foodKinds.favourite,
                  payload: { foodId: food.id, favourite: !favourite },
                }),
              ],
              favourite ? words.notFavouriteNow(name) : words.favouriteNow(name),
              () => [
                foodJournalContent({
                  kind: foodKinds.favourite,
                  payload: { foodId: food.id, favourite },
                }),
              ],
            )
          }
        >
          {words.favourite}
        </button>
        {props.children}
      </div>
    </form>
  )
}

/** The measure and the amount as typed: kept over a reload, gone when the form is left. */
function useAmountDraft(
  name: string,
  start: { readonly unit: string; readonly typed: string },
): readonly [string, string, (unit: string, typed: string) => void] {
  const [kept, keep, clear] = useDraft(name)
  useEffect(() => clear, [clear])
  const split = kept.indexOf('|')
  const set = (unit: string, typed: string) => {
    keep(`${unit}|${typed}`)
  }
  return split < 0
    ? [start.unit, start.typed, set]
    : [kept.slice(0, split), kept.slice(split + 1), set]
}

/** The measures to choose from: American cups only when nothing else is known, each measure once. */
function portionChoices(food: Food, chosen: string): readonly Food['portions'][number][] {
  const seen = new Set<string>()
  const own = food.portions.filter((portion) => {
    if (seen.has(portion.unit)) return false
    seen.add(portion.unit)
    return true
  })
  const household = own.filter((portion) => !portion.unit.startsWith('us-'))
  return own.filter(
    (portion) =>
      portion.unit === chosen || household.length === 0 || !portion.unit.startsWith('us-'),
  )
}
