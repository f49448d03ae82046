// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const spacing: readonly PlainFact[] = [
  {"id":"spacing.default","kind":"safety","value":2,"unit":"h","population":"people who take a medicine by mouth and magnesium","validFrom":null,"sources":["emc-magnesium-hydroxide","emc-magnesium-2678"],"verification":"verified","reviewed":null},
  {"id":"spacing.default_longest","kind":"safety","value":3,"unit":"h","population":"people who take a medicine by mouth and magnesium","validFrom":null,"sources":["emc-magnesium-hydroxide","emc-magnesium-2678"],"verification":"verified","reviewed":null},
  {"id":"spacing.not_swallowed","kind":"reassurance","value":null,"unit":"none","population":"people who use a medicine that is not swallowed","validFrom":"2013","sources":["mhra-milk-of-magnesia"],"verification":"verified","reviewed":null},
  {"id":"spacing.levothyroxine_us","kind":"description","value":4,"unit":"h","population":"adults","validFrom":null,"sources":["webmd-thyroid","fda-synthroid-2008"],"verification":"verified","conflictsWith":["spacing.levothyroxine_german"],"reviewed":null},
  {"id":"spacing.levothyroxine_german","kind":"reassurance","value":null,"unit":"none","population":"adults","validFrom":"2015","sources":["pta-forum-2015"],"verification":"verified","conflictsWith":["spacing.levothyroxine_us"],"reviewed":null},
]
