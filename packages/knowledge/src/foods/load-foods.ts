import type { FoodLanguage, FoodList, FoodSources } from './food.ts'
import { readFoodList, readFoodSources } from './read-bundle.ts'

const loadNames = {
  nl: () => import('../generated/foods-nl.ts'),
  en: () => import('../generated/foods-en.ts'),
} as const

/**
 * The food list with names in the languages asked for, each language its own chunk (about 30 kB of
 * figures and 20 to 35 kB of names, gzipped). A search finds only names that were loaded.
 */
export async function loadFoods(
  languages: readonly FoodLanguage[] = ['nl', 'en'],
): Promise<FoodList> {
  const [core, ...names] = await Promise.all([
    import('../generated/foods-core.ts'),
    ...languages.map(
      async (language) => [language, (await loadNames[language]()).foodNamesText] as const,
    ),
  ])
  return readFoodList(core.foodsCoreText, Object.fromEntries(names))
}

/** Source rows, recipes and remarks: a chunk of its own, opened when somebody asks where a figure comes from. */
export async function loadFoodSources(): Promise<FoodSources> {
  return readFoodSources((await import('../generated/foods-sources.ts')).foodSourcesText)
}
