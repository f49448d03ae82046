import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { foodJournalContent, foodKinds, withdrawnContent } from '@legwork/domain'
import type { RecipePart, StoredRecipe } from '@legwork/domain'
import { intakeWords } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import { useLanguage } from '../../state/preferences.ts'
import { intakeRoutes } from './addresses.ts'
import { amountText } from './amounts.ts'
import { FoodPicker } from './food-picker.tsx'
import { useIntake, useWriteDiary } from './intake-state.ts'

/** The person's own recipes. */
export function RecipesScreen(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { journal } = useIntake()
  return (
    <>
      <h1>{words.recipesTitle}</h1>
      <p class="lead">{words.recipesLead}</p>
      {journal.recipes.length === 0 ? <p>{words.noRecipes}</p> : null}
      <ul class="diary-lines">
        {journal.recipes.map(({ id, content }) => (
          <li key={id}>
            <Link class="diary-line" href={intakeRoutes.recipe(id)}>
              <strong>{content.name}</strong>
              <span class="hint">{words.parts(content.parts.length)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link class="button" data-kind="primary" href={intakeRoutes.recipe('new')}>
        {words.newRecipe}
      </Link>
    </>
  )
}

/** One recipe: its name and foods. Each change is saved at once and can be undone. */
export function RecipeScreen(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { list, journal, facts } = useIntake()
  const write = useWriteDiary()
  const [, navigate] = useLocation()
  const recipe: StoredRecipe | undefined = journal.recipes.find((one) => one.id === props.id)
  const [name, setName] = useState(recipe?.content.name ?? '')
  const parts = recipe?.content.parts ?? []
  if (recipe === undefined && props.id !== 'new')
    return (
      <>
        <h1>{words.recipesTitle}</h1>
        <p>{words.lineGone}</p>
        <Link class="button" href={intakeRoutes.recipes}>
          {words.recipesTitle}
        </Link>
      </>
    )
  const named = name.trim() === '' ? words.recipeUnnamed : name.trim()
  const save = async (next: readonly RecipePart[], said: string): Promise<boolean> => {
    let id = ''
    const saved = await write(
      [
        foodJournalContent(
          { kind: foodKinds.recipe, payload: { name: named, parts: [...next] } },
          recipe?.id,
        ),
      ],
      said,
      (written) => {
        id = written[0]?.id ?? ''
        return recipe === undefined
          ? [withdrawnContent(id)]
          : [foodJournalContent({ kind: foodKinds.recipe, payload: recipe.content }, id)]
      },
    )
    if (saved) navigate(intakeRoutes.recipe(id), { replace: true })
    return saved
  }
  return (
    <>
      <h1>{recipe === undefined ? words.newRecipe : recipe.content.name}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (parts.length > 0) void save(parts, words.changed)
        }}
      >
        <div class="field">
          <label for="recipe-name">{words.recipeName}</label>
          <input
            id="recipe-name"
            autoComplete="off"
            maxLength={80}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value)
            }}
          />
        </div>
        {parts.length === 0 || named === recipe?.content.name ? null : (
          <p class="actions">
            <button class="button" type="submit">
              {words.saveName}
            </button>
          </p>
        )}
      </form>
      {parts.length === 0 ? null : (
        <section aria-labelledby="recipe-parts">
          <h2 id="recipe-parts">{words.recipeParts}</h2>
          <ul class="recipe-parts">
            {parts.map((part, at) => {
              const food = part.foodId === null ? undefined : facts.foodsById.get(part.foodId)
              const said = `${amountText(language, list.units, part)} ${food === undefined ? part.text : foodName(food, language)}`
              return (
                <li key={at}>
                  <span>{said}</span>
                  {parts.length === 1 ? null : (
                    <button
                      class="button"
                      type="button"
                      onClick={() =>
                        void save(
                          parts.filter((_, index) => index !== at),
                          words.removed,
                        )
                      }
                    >
                      {words.remove}
                      <span class="visually-hidden">: {said}</span>
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <h2>{words.recipeAdd}</h2>
      <FoodPicker
        draft="intake-recipe-search"
        onAdd={(more) => save([...parts, ...more], words.savedMany(more.length))}
      />
      <div class="row actions">
        <Link class="button" href={intakeRoutes.recipes}>
          {words.allRecipes}
        </Link>
        {recipe === undefined ? null : (
          <button
            class="button"
            data-kind="urgent"
            type="button"
            onClick={() =>
              void write([withdrawnContent(recipe.id)], words.removed, (written) =>
                written.map(({ id }) =>
                  foodJournalContent({ kind: foodKinds.recipe, payload: recipe.content }, id),
                ),
              ).then((saved) => {
                if (saved) navigate(intakeRoutes.recipes, { replace: true })
              })
            }
          >
            {words.removeRecipe}
          </button>
        )}
      </div>
    </>
  )
}
