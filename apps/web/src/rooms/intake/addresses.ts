import { addDays, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { meals } from '@legwork/domain'
import type { Meal } from '@legwork/domain'
import { routes } from '../../routes.ts'

/** Addresses inside the room. */
export const intakeRoutes = {
  day: (date: string) => `${routes.intake}/day/${date}`,
  add: (date: CivilDate, meal: Meal) => `${routes.intake}/add/${date}/${meal}`,
  edit: (id: string) => `${routes.intake}/edit/${id}`,
  pills: (date: CivilDate) => `${routes.intake}/pills/${date}`,
  picture: (date: string) => `${routes.intake}/picture/${date}`,
  week: (date: string) => `${routes.intake}/week/${date}`,
  more: `${routes.intake}/more`,
  recipes: `${routes.intake}/recipes`,
  recipe: (id: string) => `${routes.intake}/recipes/${id}`,
  files: `${routes.intake}/files`,
  who: `${routes.intake}/who`,
} as const

/** The parts of the room as its menu shows them on a day, and the first parts of the addresses under each. */
export function intakeParts(day: string) {
  return [
    { part: 'diary', href: intakeRoutes.day(day), under: ['day', 'add', 'edit', 'pills'] },
    { part: 'picture', href: intakeRoutes.picture(day), under: ['picture'] },
    { part: 'week', href: intakeRoutes.week(day), under: ['week'] },
    { part: 'more', href: intakeRoutes.more, under: ['more'] },
    { part: 'recipes', href: intakeRoutes.recipes, under: ['recipes'] },
    { part: 'files', href: intakeRoutes.files, under: ['files'] },
  ] as const
}

/** The date of an address; today when it is none. */
export function dateOf(text: string | undefined, today: CivilDate): CivilDate {
  const read = parseCivilDate(text ?? '')
  return read.ok ? read.value : today
}

/** The meal of an address; a snack when it is none. */
export function mealOf(text: string | undefined): Meal {
  return meals.find((meal) => meal === text) ?? 'snack'
}

export type DayName = 'today' | 'yesterday' | null

/** Whether a date is called today or yesterday. */
export function dayNameOf(date: CivilDate, today: CivilDate): DayName {
  if (date === today) return 'today'
  return date === addDays(today, -1) ? 'yesterday' : null
}
