import * as z from 'zod/mini'
import type { Food } from '@legwork/knowledge'

z.config({ jitless: true })

const figure = z.nullable(z.number().check(z.gte(0), z.lte(100_000)))
const name = z.optional(z.string().check(z.minLength(1), z.maxLength(300)))

/**
 * The figures of a food that a person brought along. They stand in the diary entry itself, so that a backup of the
 * diary counts the same on another device, without the imported table.
 */
export const ownFoodSchema = z.strictObject({
  table: z.enum(['nevo', 'fooddata-central']),
  row: z.string().check(z.maxLength(40)),
  release: z.optional(z.string().check(z.maxLength(120))),
  name: z.strictObject({ nl: name, en: name }),
  per100g: z.strictObject({
    magnesium: figure,
    calcium: figure,
    potassium: figure,
    energy: figure,
  }),
  addedMagnesium: z.enum(['none', 'part', 'all']),
})
export type OwnFood = z.infer<typeof ownFoodSchema>

/** What a diary entry keeps of a food; undefined for a food of the program's own list, which every device has. */
export function ownFoodOf(food: Food): OwnFood | undefined {
  if (food.origin.kind !== 'row') return undefined
  const { table, row, release } = food.origin
  if (table !== 'nevo' && table !== 'fooddata-central') return undefined
  return {
    table,
    row,
    ...(release === undefined ? {} : { release: release.slice(0, 120) }),
    name: {
      ...(food.name.nl === undefined ? {} : { nl: food.name.nl.slice(0, 300) }),
      ...(food.name.en === undefined ? {} : { en: food.name.en.slice(0, 300) }),
    },
    per100g: { ...food.per100g },
    addedMagnesium: food.addedMagnesium,
  }
}

/** The food of a diary entry, as the list of foods would hold it. */
export function foodOfOwn(id: string, own: OwnFood): Food {
  const { nl, en } = own.name
  return {
    id,
    group: 'imported',
    common: false,
    name: { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) },
    synonyms: {},
    per100g: own.per100g,
    portions: [],
    match: 'exact',
    origin: {
      kind: 'row',
      table: own.table,
      row: own.row,
      ...(own.release === undefined ? {} : { release: own.release }),
    },
    addedMagnesium: own.addedMagnesium,
  }
}
