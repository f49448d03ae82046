// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const measuring: readonly PlainFact[] = [
  {"id":"measuring.serum","kind":"description","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"measuring.serum_grey_zone","kind":"amount","value":0.75,"unit":"mmol/L","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"measuring.blood_share","kind":"description","value":1,"unit":"%","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"measuring.urine","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"2017","sources":["costello-nielsen-2017"],"verification":"verified","reviewed":null},
  {"id":"measuring.red_cells","kind":"description","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["hl7-magnesium-loinc"],"verification":"unverified","reviewed":null},
  {"id":"measuring.saliva","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"2003","sources":["walker-2003"],"verification":"unverified","reviewed":null},
  {"id":"measuring.assessment","kind":"description","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"measuring.body_content","kind":"description","value":25,"unit":"g","population":"adults","validFrom":"2021","sources":["dach-magnesium-2021","iom-1997"],"verification":"verified","reviewed":null},
  {"id":"measuring.bone_share","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"1997","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"measuring.enzyme_reactions","kind":"description","value":300,"unit":"reactions","population":"adults","validFrom":"1997","sources":["iom-1997","efsa-claims-magnesium"],"verification":"verified","reviewed":null},
  {"id":"measuring.outside_cells","kind":"description","value":1,"unit":"%","population":"adults","validFrom":"1997","sources":["iom-1997"],"verification":"verified","reviewed":null},
]
