import * as z from 'zod/mini'
import { parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { EntryContent } from '../journal/entry.ts'
import type { Upcasts } from '../journal/upcast.ts'
import { ownFoodSchema } from './own-food.ts'

z.config({ jitless: true })

/** Kinds of journal entries of the food diary. */
export const foodKinds = {
  food: 'intake/food',
  taken: 'intake/taken',
  recipe: 'intake/recipe',
  favourite: 'intake/favourite',
  authorities: 'intake/authorities',
  withdrawn: 'intake/withdrawn',
} as const

/** Steps from older payloads to the present ones; version 1 is the first of each kind. */
export const foodUpcasts: Upcasts = Object.fromEntries(
  Object.values(foodKinds).map((kind) => [kind, []]),
)

/** Times of the day at which people eat. */
export const meals = ['breakfast', 'lunch', 'dinner', 'snack'] as const
export type Meal = (typeof meals)[number]

const date = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value).ok)
const time = z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)))
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const count = z.number().check(z.gte(0), z.lte(1_000_000_000))
const unit = z.string().check(z.minLength(1), z.maxLength(30))
const foodId = z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)))

/** A food and how much of it. `own`: its figures, when the food is not in the program's own list. */
const portion = { foodId, text, count, unit, own: z.optional(ownFoodSchema) }

const recipePartSchema = z.strictObject(portion)
export type RecipePart = z.infer<typeof recipePartSchema>

/** Something eaten or drunk on a day. */
export const foodContentSchema = z.strictObject({
  date,
  time,
  meal: z.nullable(z.enum(meals)),
  ...portion,
})
export type FoodContent = z.infer<typeof foodContentSchema>

/** A supplement, or a medicine that holds magnesium. `label`: what the label says; null when it could not be read. */
export const takenContentSchema = z.strictObject({
  date,
  time,
  kind: z.enum(['supplement', 'medicine']),
  text,
  label: z.nullable(
    z.strictObject({
      amount: z.number().check(z.gte(0), z.lte(1_000_000)),
      unit: z.enum(['mg', 'g', 'mmol']),
      states: z.enum(['element', 'compound', 'open']),
      form: z.nullable(z.string().check(z.maxLength(80))),
    }),
  ),
  /** tablets, sachets or spoons at once */
  atOnce: count,
  timesADay: z.int().check(z.gte(1), z.lte(12)),
})
export type TakenContent = z.infer<typeof takenContentSchema>

/** A named list of foods that is added in one go. */
export const recipeContentSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  parts: z.array(recipePartSchema).check(z.minLength(1), z.maxLength(60)),
})
export type RecipeContent = z.infer<typeof recipeContentSchema>

/** The last word on a food counts. */
export const favouriteContentSchema = z.strictObject({
  foodId: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  favourite: z.boolean(),
})

/** Whose amounts are shown; null is the usual one of the language. The last word counts. */
export const authoritiesContentSchema = z.strictObject({
  need: z.nullable(z.string().check(z.maxLength(40))),
  upperLevel: z.nullable(z.string().check(z.maxLength(40))),
})
export type ChosenAuthorities = z.infer<typeof authoritiesContentSchema>

type Written =
  | { readonly kind: typeof foodKinds.food; readonly payload: FoodContent }
  | { readonly kind: typeof foodKinds.taken; readonly payload: TakenContent }
  | { readonly kind: typeof foodKinds.recipe; readonly payload: RecipeContent }
  | {
      readonly kind: typeof foodKinds.favourite
      readonly payload: z.infer<typeof favouriteContentSchema>
    }
  | { readonly kind: typeof foodKinds.authorities; readonly payload: ChosenAuthorities }

/** An entry of the food diary; with `supersedes` it takes the place of an older one (also of a withdrawn one). */
export function foodJournalContent(written: Written, supersedes?: string): EntryContent {
  return { ...written, version: 1, ...(supersedes === undefined ? {} : { supersedes }) }
}

/** Takes an entry out of the diary. Nothing is erased: superseding this entry brings it back. */
export function withdrawnContent(id: string): EntryContent {
  return { kind: foodKinds.withdrawn, version: 1, payload: {}, supersedes: id }
}
