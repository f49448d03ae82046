// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const amounts: readonly PlainFact[] = [
  {"id":"amount.adequate_intake_meaning","kind":"description","value":null,"unit":"none","population":"everyone","validFrom":"2015","sources":["efsa-magnesium-2015"],"verification":"verified","reviewed":null},
  {"id":"amount.calcium_magnesium_ratio","kind":"description","value":null,"unit":"none","population":"everyone","validFrom":"2021","sources":["costello-2021"],"verification":"verified","reviewed":null},
  {"id":"amount.children_gezondheidsraad","kind":"amount","value":85,"unit":"mg/day","population":"everyone","validFrom":"2018","sources":["gezondheidsraad-2018"],"verification":"verified","conflictsWith":["amount.children_efsa"],"reviewed":null},
  {"id":"amount.children_efsa","kind":"amount","value":170,"unit":"mg/day","population":"everyone","validFrom":"2015","sources":["efsa-magnesium-2015"],"verification":"verified","conflictsWith":["amount.children_gezondheidsraad"],"reviewed":null},
  {"id":"amount.magnesium_mg_per_mmol","kind":"amount","value":24.305,"unit":"mg/mmol","population":"everyone","validFrom":"2021","sources":["iupac-2021"],"verification":"derived","reviewed":null},
  {"id":"amount.calcium_mg_per_mmol","kind":"amount","value":40.078,"unit":"mg/mmol","population":"everyone","validFrom":"2021","sources":["iupac-2021"],"verification":"derived","reviewed":null},
  {"id":"amount.potassium_mg_per_mmol","kind":"amount","value":39.098,"unit":"mg/mmol","population":"everyone","validFrom":"2021","sources":["iupac-2021"],"verification":"derived","reviewed":null},
  {"id":"amount.magnesium_meq_per_mmol","kind":"amount","value":2,"unit":"mEq/mmol","population":"everyone","validFrom":"2021","sources":["iupac-2021"],"verification":"derived","reviewed":null},
]
