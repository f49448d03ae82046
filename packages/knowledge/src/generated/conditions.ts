// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const conditions: readonly PlainFact[] = [
  {"id":"condition.cramps_cochrane","kind":"efficacy","value":-0.18,"unit":"cramps/week","population":"older adults with idiopathic cramps","validFrom":"2020","sources":["cochrane-magnesium-2020"],"verification":"verified","conflictsWith":["condition.cramps_dgn"],"reviewed":null},
  {"id":"condition.cramps_cochrane_responders","kind":"efficacy","value":1.04,"unit":"risk ratio","population":"older adults with idiopathic cramps","validFrom":"2020","sources":["cochrane-magnesium-2020"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_dgn","kind":"efficacy","value":null,"unit":"none","population":"people with cramps","validFrom":"2017","sources":["dgn-2017"],"verification":"verified","conflictsWith":["condition.cramps_cochrane"],"reviewed":null},
  {"id":"condition.cramps_roguin_maor","kind":"efficacy","value":-0.38,"unit":"cramps/week","population":"adults with night cramps","validFrom":"2017","sources":["roguin-maor-2017"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_barna","kind":"efficacy","value":-0.8,"unit":"cramps/week","population":"adults with night cramps","validFrom":"2021","sources":["barna-2021"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_roffe","kind":"efficacy","value":null,"unit":"none","population":"adults with chronic leg cramps","validFrom":"2002","sources":["roffe-2002"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_frusso","kind":"efficacy","value":null,"unit":"none","population":"adults with night cramps","validFrom":"1999","sources":["frusso-1999"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_exercise","kind":"efficacy","value":null,"unit":"none","population":"people with exercise cramps","validFrom":"2020","sources":["cochrane-magnesium-2020"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_pregnancy_cochrane","kind":"efficacy","value":null,"unit":"none","population":"pregnant women with leg cramps","validFrom":"2020","sources":["cochrane-pregnancy-2020"],"verification":"verified","reviewed":null},
  {"id":"condition.cramps_pregnancy_liu","kind":"efficacy","value":null,"unit":"none","population":"pregnant women with leg cramps","validFrom":"2021","sources":["liu-2021"],"verification":"verified","reviewed":null},
  {"id":"condition.rls_evidence","kind":"efficacy","value":null,"unit":"none","population":"adults with restless legs","validFrom":"2019","sources":["marshall-2019"],"verification":"unverified","reviewed":null},
  {"id":"condition.rls_jadidi","kind":"efficacy","value":null,"unit":"none","population":"adults with restless legs","validFrom":"2022","sources":["jadidi-2022"],"verification":"verified","reviewed":null},
  {"id":"condition.rls_gorantla","kind":"efficacy","value":null,"unit":"none","population":"adults with restless legs","validFrom":"2024","sources":["gorantla-2024"],"verification":"verified","reviewed":null},
  {"id":"condition.rls_hornyak","kind":"efficacy","value":null,"unit":"none","population":"adults with restless legs","validFrom":"1998","sources":["hornyak-1998"],"verification":"verified","reviewed":null},
  {"id":"condition.asthma","kind":"efficacy","value":null,"unit":"none","population":"people with asthma","validFrom":null,"sources":["mskcc-magnesium"],"verification":"verified","reviewed":null},
  {"id":"condition.osteoporosis","kind":"efficacy","value":null,"unit":"none","population":"people with osteoporosis","validFrom":null,"sources":["mskcc-magnesium"],"verification":"unverified","reviewed":null},
  {"id":"condition.migraine","kind":"efficacy","value":null,"unit":"none","population":"people with migraine","validFrom":null,"sources":["mskcc-magnesium"],"verification":"unverified","reviewed":null},
  {"id":"condition.diabetes","kind":"efficacy","value":null,"unit":"none","population":"people with diabetes","validFrom":null,"sources":["mskcc-magnesium"],"verification":"verified","reviewed":null},
  {"id":"condition.heart_disease","kind":"efficacy","value":null,"unit":"none","population":"people with heart disease","validFrom":null,"sources":["mskcc-magnesium"],"verification":"verified","reviewed":null},
  {"id":"condition.depression","kind":"efficacy","value":null,"unit":"none","population":"people with depression","validFrom":null,"sources":["mskcc-magnesium"],"verification":"unverified","reviewed":null},
  {"id":"condition.parkinson","kind":"efficacy","value":null,"unit":"none","population":"people with Parkinson’s disease","validFrom":null,"sources":["parkinson-kyushu"],"verification":"verified","reviewed":null},
  {"id":"condition.placebo_response","kind":"efficacy","value":-3.03,"unit":"cramps/week","population":"adults with night cramps","validFrom":"2017","sources":["roguin-maor-2017"],"verification":"verified","reviewed":null},
]
