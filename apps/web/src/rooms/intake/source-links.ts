import { foodTables } from '@legwork/knowledge'
import type { Food, FoodTable, IntakeSource } from '@legwork/knowledge'

/** The sources of a figure of usual intake or absorption, as links of a source button. */
export function linksOf(
  sources: readonly IntakeSource[],
): readonly { readonly title: string; readonly address: string }[] {
  const seen = new Set<string>()
  return sources.flatMap((source) => {
    const title = `${source.citation} (${source.locator})`
    if (seen.has(title)) return []
    seen.add(title)
    return [{ title, address: source.seenAt }]
  })
}

/** Tables from which the program's own recipes are computed. */
const ownTables: readonly FoodTable[] = ['usda-sr28', 'fineli-20', 'ciqual-2020']

/** The tables behind the figures of these foods, as they want to be named, with their terms. */
export function tableLinksOf(
  foods: readonly Food[],
): readonly { readonly title: string; readonly address: string }[] {
  const tables = new Set(
    foods.flatMap(({ origin }) => (origin.kind === 'row' ? [origin.table] : ownTables)),
  )
  return [...tables].map((table) => {
    const { citation, licence, address } = foodTables[table]
    return { title: `${citation} (${licence})`, address }
  })
}
