// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { AtomicWeight } from '../form.ts'

export const constants: readonly AtomicWeight[] = [
  {"id":"constant.atomic_weight_h","kind":"description","value":1.008,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"H","reviewed":null},
  {"id":"constant.atomic_weight_c","kind":"description","value":12.011,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"C","reviewed":null},
  {"id":"constant.atomic_weight_n","kind":"description","value":14.007,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"N","reviewed":null},
  {"id":"constant.atomic_weight_o","kind":"description","value":15.999,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"O","reviewed":null},
  {"id":"constant.atomic_weight_mg","kind":"description","value":24.305,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"Mg","reviewed":null},
  {"id":"constant.atomic_weight_p","kind":"description","value":30.974,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"P","reviewed":null},
  {"id":"constant.atomic_weight_s","kind":"description","value":32.06,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"S","reviewed":null},
  {"id":"constant.atomic_weight_cl","kind":"description","value":35.45,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"Cl","reviewed":null},
  {"id":"constant.atomic_weight_k","kind":"description","value":39.098,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"K","reviewed":null},
  {"id":"constant.atomic_weight_ca","kind":"description","value":40.078,"unit":"g/mol","population":"everything","validFrom":"2021","sources":["iupac-2021"],"verification":"verified","symbol":"Ca","reviewed":null},
]
