import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { gramsOf, partOf } from '@legwork/domain'
import type { FoodAmount, MealPart, RecipePart } from '@legwork/domain'
import { intakeTexts, intakeWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { Choice } from '../../components/field.tsx'
import { LazyDetails } from '../../components/lazy-details.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { amountText, firstAmount, magnesiumText, parseAmount, typedNumber } from './amounts.ts'
import { useIntake } from './intake-state.ts'

interface Row {
  readonly part: MealPart
  readonly wanted: boolean
  readonly food: Food | null
  readonly typed: string
  readonly unit: string
}

const rowOf = (language: Language, part: MealPart): Row => {
  const food = part.hits[0]?.food ?? null
  const amount = food === null ? null : firstAmount(food, part.amount)
  return {
    part,
    wanted: food !== null,
    food,
    typed: amount === null ? '' : typedNumber(language, amount.count),
    unit: amount?.unit ?? 'g',
  }
}

const amountOf = (row: Row): FoodAmount | null => {
  const count = parseAmount(row.typed)
  return count === null ? null : { count, unit: row.unit }
}

/** A sentence taken apart: each food with its amount, to be confirmed or changed, saved together. */
export function MealParts(props: {
  readonly parts: readonly MealPart[]
  readonly onSave: (parts: readonly RecipePart[]) => void
}): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const [rows, setRows] = useState<readonly Row[]>(() =>
    props.parts.map((part) => rowOf(language, part)),
  )
  const change = (at: number, next: Partial<Row>) => {
    setRows(rows.map((row, index) => (index === at ? { ...row, ...next } : row)))
  }
  const chosen = rows.flatMap((row) => {
    const amount = amountOf(row)
    return row.wanted && row.food !== null && amount !== null && gramsOf(row.food, amount).ok
      ? [partOf(row.food, amount, row.part.text)]
      : []
  })
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) props.onSave(chosen)
      }}
    >
      <h2>{words.readAs}</h2>
      <ol class="meal-parts">
        {rows.map((row, at) => (
          <li key={at}>
            <PartRow
              row={row}
              at={at}
              onChange={(next) => {
                change(at, next)
              }}
            />
          </li>
        ))}
      </ol>
      <button class="button" data-kind="primary" type="submit" disabled={chosen.length === 0}>
        {words.saveParts(chosen.length)}
      </button>
    </form>
  )
}

function PartRow(props: {
  readonly row: Row
  readonly at: number
  readonly onChange: (next: Partial<Row>) => void
}): VNode {
  const { row, at, onChange } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list } = useIntake()
  const id = (name: string) => `part-${String(at)}-${name}`
  const { food } = row
  if (food === null) return <p>{texts.nothingFound(row.part.text)}</p>
  const amount = amountOf(row)
  const holds = amount === null ? null : magnesiumText(language, food, amount)
  const units = [...new Set([...food.portions.map((portion) => portion.unit), 'g', row.unit])]
  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={row.wanted}
          onChange={(event) => {
            onChange({ wanted: event.currentTarget.checked })
          }}
        />
        <span>
          {foodName(food, language)}
          <span class="hint">
            {amount === null ? words.notANumber : amountText(language, list.units, amount)}
            {holds === null ? '' : ` · ${holds}`}
          </span>
        </span>
      </label>
      {row.wanted ? (
        <LazyDetails
          summary={
            <>
              {words.changeThis}
              <span class="visually-hidden">: {foodName(food, language)}</span>
            </>
          }
          content={() => (
            <div class="fields">
              <Choice
                id={id('food')}
                label={words.whichFood}
                value={food.id}
                options={row.part.hits.map((hit) => ({
                  value: hit.food.id,
                  label: foodName(hit.food, language),
                }))}
                onChange={(foodId) => {
                  const next = row.part.hits.find((hit) => hit.food.id === foodId)?.food
                  if (next === undefined) return
                  const first = firstAmount(next, row.part.amount)
                  onChange({
                    food: next,
                    typed: typedNumber(language, first.count),
                    unit: first.unit,
                  })
                }}
              />
              <div class="field">
                <label for={id('count')}>{words.howMany}</label>
                <input
                  id={id('count')}
                  inputMode="decimal"
                  autoComplete="off"
                  value={row.typed}
                  onInput={(event) => {
                    onChange({ typed: event.currentTarget.value })
                  }}
                />
              </div>
              <Choice
                id={id('unit')}
                label={words.measure}
                value={row.unit}
                options={units.map((unit) => ({
                  value: unit,
                  label:
                    unit === 'g'
                      ? words.grams
                      : amountText(language, list.units, { count: 1, unit }),
                }))}
                onChange={(unit) => {
                  onChange({ unit })
                }}
              />
            </div>
          )}
        />
      ) : null}
    </>
  )
}
