// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const upperLevels: readonly PlainFact[] = [
  {"id":"upper-level.eu","kind":"amount","value":250,"unit":"mg/day","population":"everyone","validFrom":"2006","sources":["scf-efsa-upper-levels","bfr-magnesium-2017"],"verification":"verified","conflictsWith":["upper-level.us"],"reviewed":null},
  {"id":"upper-level.us","kind":"amount","value":350,"unit":"mg/day","population":"everyone","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","conflictsWith":["upper-level.eu"],"reviewed":null},
  {"id":"upper-level.two_doses","kind":"description","value":null,"unit":"none","population":"everyone","validFrom":"2006","sources":["scf-efsa-upper-levels","bfr-magnesium-2017"],"verification":"verified","reviewed":null},
  {"id":"upper-level.from_age_four","kind":"description","value":null,"unit":"none","population":"everyone","validFrom":"2006","sources":["scf-efsa-upper-levels","bfr-magnesium-2017"],"verification":"verified","reviewed":null},
  {"id":"upper-level.old_german_400","kind":"description","value":null,"unit":"none","population":"everyone","validFrom":"2017","sources":["bfr-magnesium-2017"],"verification":"verified","reviewed":null},
]
