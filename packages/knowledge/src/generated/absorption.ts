// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { AbsorptionFact } from '../topic-facts.ts'

export const absorption: readonly AbsorptionFact[] = [
  {"id":"absorption.food_share","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","conflictsWith":["absorption.food"],"reviewed":null},
  {"id":"absorption.rises_when_low","kind":"description","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"absorption.oxide_share","kind":"efficacy","value":4,"unit":"%","population":"adults","validFrom":"2001","sources":["firoz-graber-2001"],"verification":"verified","reviewed":null},
  {"id":"absorption.soluble_salts","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":"2001","sources":["firoz-graber-2001"],"verification":"verified","reviewed":null},
  {"id":"absorption.citrate_over_oxide","kind":"efficacy","value":0.565,"unit":"mmol/day","population":"adults","validFrom":"2017","sources":["kappeler-2017"],"verification":"verified","reviewed":null},
  {"id":"absorption.citrate_over_chelate","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":"2003","sources":["walker-2003"],"verification":"verified","reviewed":null},
  {"id":"absorption.bisglycinate_average","kind":"efficacy","value":23.5,"unit":"%","population":"adults","validFrom":"1994","sources":["schuette-1994"],"verification":"verified","conflictsWith":["absorption.bisglycinate_poor_absorbers"],"reviewed":null},
  {"id":"absorption.bisglycinate_poor_absorbers","kind":"efficacy","value":23.5,"unit":"%","population":"adults","validFrom":"1994","sources":["schuette-1994"],"verification":"verified","conflictsWith":["absorption.bisglycinate_average"],"reviewed":null},
  {"id":"absorption.sulfate","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["nih-magnesium"],"verification":"verified","reviewed":null},
  {"id":"absorption.uptake_is_not_effect","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":"1999","sources":["frusso-1999","roffe-2002","cochrane-magnesium-2020"],"verification":"verified","reviewed":null},
  {"id":"absorption.zinc","kind":"description","value":142,"unit":"mg/day","population":"adults","validFrom":null,"sources":["spencer-zinc"],"verification":"verified","reviewed":null},
  {"id":"absorption.vitamin_d","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"1979","sources":["wilz-1979"],"verification":"verified","reviewed":null},
  {"id":"absorption.vitamin_d_activation","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"2018","sources":["jaoa-2018"],"verification":"verified","reviewed":null},
  {"id":"absorption.ageing","kind":"description","value":null,"unit":"none","population":"adults","validFrom":"2021","sources":["barbagallo-2021"],"verification":"verified","reviewed":null},
  {"id":"absorption.gabapentin","kind":"efficacy","value":43,"unit":"%","population":"adults","validFrom":"2012","sources":["yagi-2012"],"verification":"verified","reviewed":null},
  {"id":"absorption.levodopa_human","kind":"efficacy","value":35,"unit":"%","population":"adults","validFrom":null,"sources":["levodopa-kyushu","levodopa-prdoa-2023"],"verification":"verified","conflictsWith":["absorption.levodopa_old_texts"],"reviewed":null},
  {"id":"absorption.levodopa_old_texts","kind":"efficacy","value":null,"unit":"none","population":"adults","validFrom":null,"sources":["drugs-com-levodopa"],"verification":"verified","conflictsWith":["absorption.levodopa_human"],"reviewed":null},
  {"id":"absorption.dolutegravir","kind":"efficacy","value":74,"unit":"%","population":"adults","validFrom":null,"sources":["guide-vih-dolutegravir"],"verification":"verified","reviewed":null},
  {"id":"absorption.food","kind":"efficacy","value":null,"range":{"low":25,"high":75},"unit":"%","population":"adults","validFrom":"2006","sources":["nhmrc-2006"],"verification":"verified","conflictsWith":["absorption.food_share"],"grade":"low","reviewed":null},
  {"id":"absorption.soluble","kind":"efficacy","value":null,"range":{"low":11,"high":65},"unit":"%","population":"adults","validFrom":"1991","sources":["fine-1991","firoz-graber-2001","schuette-1994"],"verification":"derived","grade":"low","families":["citrate","chloride","lactate","aspartate","acetate","bisglycinate"],"largeDose":{"fromMg":972,"share":11},"reviewed":null},
  {"id":"absorption.poorly-soluble","kind":"efficacy","value":null,"range":{"low":4,"high":22.8},"unit":"%","population":"adults","validFrom":"1994","sources":["firoz-graber-2001","schuette-1994"],"verification":"verified","grade":"very-low","families":["oxide","hydroxide","carbonate"],"reviewed":null},
]
