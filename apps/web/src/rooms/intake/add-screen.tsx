import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { CivilDate } from '@legwork/base'
import { eatenContents } from '@legwork/domain'
import type { Meal, RecipePart } from '@legwork/domain'
import { formatDate, intakeWords } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import { today } from '../../state/clock.ts'
import { useLanguage } from '../../state/preferences.ts'
import { dateOf, dayNameOf, intakeRoutes } from './addresses.ts'
import { amountText } from './amounts.ts'
import { dayView } from './day-view.ts'
import { FoodPicker } from './food-picker.tsx'
import { useIntake, useWriteDiary } from './intake-state.ts'
import { recentFoods } from './recent.ts'

const recentShown = 8

/** Adds foods to one meal, one after the other. */
export function AddScreen(props: { readonly date: CivilDate; readonly meal: Meal }): VNode {
  const { date, meal } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const { list, journal, facts } = useIntake()
  const write = useWriteDiary()
  const name = dayNameOf(date, dateOf(today(), date))
  const nameOf = (part: RecipePart): string => {
    const food = part.foodId === null ? undefined : facts.foodsById.get(part.foodId)
    return `${amountText(language, list.units, part)} ${food === undefined ? part.text : foodName(food, language)}`
  }
  const add = (parts: readonly RecipePart[]) => {
    const [only] = parts
    return write(
      eatenContents(parts, { date, meal }),
      parts.length === 1 && only !== undefined
        ? words.savedOne(nameOf(only))
        : words.savedMany(parts.length),
    )
  }
  // what is half typed for one meal of one day is nothing to another
  const draft = `intake-search-${date}-${meal}`
  const recent = recentFoods(journal, meal, recentShown)
  const lines = dayView(journal, list, facts, date, language).meals.find((one) => one.meal === meal)
  return (
    <>
      <h1>{words.meals[meal]}</h1>
      <p class="lead">{name === null ? formatDate(language, date) : words.dayTitle[name]}</p>
      <FoodPicker key={draft} draft={draft} onAdd={add}>
        {recent.length === 0 && journal.recipes.length === 0 ? (
          <p>{words.searchTeach}</p>
        ) : (
          <>
            {recent.length === 0 ? null : (
              <section aria-labelledby="recent">
                <h2 id="recent">{words.recentTitle}</h2>
                <ul class="quick-list">
                  {recent.map((part) => (
                    <li key={part.foodId}>
                      <button class="food-hit" type="button" onClick={() => void add([part])}>
                        <strong>+ {nameOf(part)}</strong>
                        {part.foodId !== null && journal.favourites.has(part.foodId) ? (
                          <span class="hint">{words.favourite}</span>
                        ) : null}
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {journal.recipes.length === 0 ? null : (
              <section aria-labelledby="recipes">
                <h2 id="recipes">{words.recipesTitle}</h2>
                <ul class="quick-list">
                  {journal.recipes.map(({ id, content }) => (
                    <li key={id}>
                      <button
                        class="food-hit"
                        type="button"
                        onClick={() => void add(content.parts)}
                      >
                        <strong>+ {content.name}</strong>
                        <span class="hint">{words.parts(content.parts.length)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </FoodPicker>
      {lines === undefined || lines.lines.length === 0 ? null : (
        <section class="card" aria-labelledby="so-far">
          <h2 id="so-far">{words.soFar}</h2>
          <ul>
            {lines.lines.map((line) => (
              <li key={line.id}>
                {line.name}, {line.amount}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="actions">
        <Link class="button" href={intakeRoutes.day(date)}>
          {words.doneToDay}
        </Link>
      </p>
    </>
  )
}
