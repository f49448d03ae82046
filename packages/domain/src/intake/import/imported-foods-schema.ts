import * as z from 'zod/mini'

z.config({ jitless: true })

const text = z.string()
/** mg, and kcal for energy, per 100 g edible part; null is missing, which is not zero. */
const figure = z.nullable(z.number().check(z.nonnegative()))

/**
 * The file that `legwork import-foods --out` writes and `--foods` reads, as published. `readImportedFoods` holds these rules
 * by hand, to bring no schema into the food search of the app: what fits here is read, and what is written fits here.
 * Optional keys are written and not needed. Keys may be added, never renamed.
 */
export const importedFoodsSchema = z.object({
  format: z.literal('legwork/imported-foods/1'),
  foods: z.array(
    z.object({
      id: text.check(z.regex(/^(?:nevo|fdc)-\d{1,10}$/)),
      name: z.union([
        z.object({ nl: text, en: z.optional(text) }),
        z.object({ nl: z.optional(text), en: text }),
      ]),
      synonyms: z.optional(z.object({ nl: z.optional(z.array(text)) })),
      per100g: z.object({ magnesium: figure, calcium: figure, potassium: figure, energy: figure }),
      origin: z.object({
        kind: z.optional(z.literal('row')),
        table: z.enum(['nevo', 'fooddata-central']),
        row: text,
        release: z.optional(text),
      }),
      addedMagnesium: z.optional(z.enum(['none', 'part'])),
      group: z.optional(z.literal('imported')),
      common: z.optional(z.boolean()),
      portions: z.optional(z.array(z.unknown())),
      match: z.optional(z.literal('exact')),
    }),
  ),
})
