import type { CivilDate } from '@legwork/base'
import type { Food } from '@legwork/knowledge'
import type { IntakeEntry } from '../intake/diary.ts'
import type { Entry } from '../journal/entry.ts'
import { payloadOf } from '../journal/entry.ts'
import { currentEntries } from '../journal/merge.ts'
import { upcastEntry } from '../journal/upcast.ts'
import {
  authoritiesContentSchema,
  favouriteContentSchema,
  foodContentSchema,
  foodKinds,
  foodUpcasts,
  recipeContentSchema,
  takenContentSchema,
} from './entry.ts'
import type { ChosenAuthorities, FoodContent, RecipeContent, TakenContent } from './entry.ts'
import { foodOfOwn } from './own-food.ts'

/** One line of the food diary. `id` is the entry that holds now: what an edit or a delete supersedes. */
export type DiaryItem =
  | { readonly id: string; readonly type: 'food'; readonly content: FoodContent }
  | { readonly id: string; readonly type: 'taken'; readonly content: TakenContent }

export interface StoredRecipe {
  readonly id: string
  readonly content: RecipeContent
}

/** The food diary as it stands now. */
export interface FoodJournal {
  /** In the order in which they were written, by the first entry of each. */
  readonly items: readonly DiaryItem[]
  readonly recipes: readonly StoredRecipe[]
  readonly favourites: ReadonlySet<string>
  readonly authorities: ChosenAuthorities
  /** Foods that entries carry with them, by id. */
  readonly ownFoods: ReadonlyMap<string, Food>
  /** Entries of these kinds that this version cannot read; they stay in the journal. */
  readonly unreadable: readonly string[]
}

const ours: ReadonlySet<string> = new Set(Object.values(foodKinds))

/** Folds the journal into the food diary. Pure; what cannot be read is named and harms nothing else. */
export function foodJournalOf(log: readonly Entry[]): FoodJournal {
  const mine = log.filter((entry) => ours.has(entry.kind))
  const born = birthOf(mine)
  const items: (DiaryItem & { readonly at: number })[] = []
  const recipes: StoredRecipe[] = []
  const favourites = new Set<string>()
  const ownFoods = new Map<string, Food>()
  const unreadable: string[] = []
  let authorities: ChosenAuthorities = { need: null, upperLevel: null }
  const keepFood = (part: Pick<FoodContent, 'foodId' | 'own'>) => {
    if (part.foodId !== null && part.own !== undefined)
      ownFoods.set(part.foodId, foodOfOwn(part.foodId, part.own))
  }

  for (const entry of currentEntries(mine)) {
    const { id, kind } = entry
    if (kind === foodKinds.withdrawn) continue
    const newest = upcastEntry(entry, foodUpcasts)
    const payload = newest.ok ? payloadOf(newest.value) : null
    const at = born.get(id) ?? 0
    if (kind === foodKinds.food) {
      const read = foodContentSchema.safeParse(payload)
      if (read.success) {
        items.push({ id, type: 'food', content: read.data, at })
        keepFood(read.data)
      } else unreadable.push(id)
    } else if (kind === foodKinds.taken) {
      const read = takenContentSchema.safeParse(payload)
      if (read.success) items.push({ id, type: 'taken', content: read.data, at })
      else unreadable.push(id)
    } else if (kind === foodKinds.recipe) {
      const read = recipeContentSchema.safeParse(payload)
      if (read.success) {
        recipes.push({ id, content: read.data })
        read.data.parts.forEach(keepFood)
      } else unreadable.push(id)
    } else if (kind === foodKinds.favourite) {
      const read = favouriteContentSchema.safeParse(payload)
      if (!read.success) unreadable.push(id)
      else if (read.data.favourite) favourites.add(read.data.foodId)
      else favourites.delete(read.data.foodId)
    } else {
      const read = authoritiesContentSchema.safeParse(payload)
      if (read.success) authorities = read.data
      else unreadable.push(id)
    }
  }
  items.sort((a, b) => a.at - b.at)
  return {
    items: items.map(({ at: _, ...item }) => item),
    recipes,
    favourites,
    authorities,
    ownFoods,
    unreadable,
  }
}

/** For each entry the rank of the first entry of its chain: an edited line keeps its place. */
function birthOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sorted = [...entries].sort((a, b) =>
    a.stamp.wall !== b.stamp.wall ? a.stamp.wall - b.stamp.wall : a.stamp.counter - b.stamp.counter,
  )
  const born = new Map<string, number>()
  sorted.forEach((entry, rank) => {
    const before = entry.supersedes === undefined ? undefined : born.get(entry.supersedes)
    born.set(entry.id, before ?? rank)
  })
  return born
}

/** The lines of one day, in the order in which they were written. */
export function itemsOfDay(journal: FoodJournal, date: CivilDate): readonly DiaryItem[] {
  return journal.items.filter((item) => item.content.date === date)
}

/** What the intake counts: a line that is taken twice a day is two doses, since a bigger dose has a smaller share. */
export function intakeEntriesOf(items: readonly DiaryItem[]): IntakeEntry[] {
  return items.flatMap((item): IntakeEntry[] => {
    if (item.type === 'food') {
      const { date, time, text, foodId, count, unit } = item.content
      return [{ kind: 'food', date, time, text, foodId, amount: { count, unit } }]
    }
    const { date, time, kind, text, label, atOnce, timesADay } = item.content
    return Array.from({ length: timesADay }, () => ({
      ...{ kind, date, time, text, label },
      count: atOnce,
    }))
  })
}
