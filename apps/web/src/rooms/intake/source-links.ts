import { foodTables } from '@legwork/knowledge'
import type { Food, FoodTable } from '@legwork/knowledge'

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
