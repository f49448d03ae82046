// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { PlainFact } from '../topic-facts.ts'

export const usualIntake: readonly PlainFact[] = [
  {"id":"usual-intake.women_p5","kind":"description","value":134,"unit":"mg/day","population":"women from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.women_p50","kind":"description","value":222,"unit":"mg/day","population":"women from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.women_p95","kind":"description","value":342,"unit":"mg/day","population":"women from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.women_mean","kind":"description","value":228,"unit":"mg/day","population":"women from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.women_europe","kind":"description","value":300,"unit":"mg/day","population":"women, European Union","validFrom":"2015","sources":["efsa-magnesium-2015"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.men_p5","kind":"description","value":177,"unit":"mg/day","population":"men from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.men_p50","kind":"description","value":310,"unit":"mg/day","population":"men from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.men_p95","kind":"description","value":516,"unit":"mg/day","population":"men from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.men_mean","kind":"description","value":323,"unit":"mg/day","population":"men from 9 years, United States","validFrom":"1994","sources":["iom-1997"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.men_europe","kind":"description","value":350,"unit":"mg/day","population":"men, European Union","validFrom":"2015","sources":["efsa-magnesium-2015"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.difference_variance","kind":"description","value":3162,"unit":"mg²","population":"women of 31 to 50 years, United States","validFrom":"2000","sources":["iom-2000"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.requirement_variance","kind":"description","value":702,"unit":"mg²","population":"women of 31 to 50 years, United States","validFrom":"2000","sources":["iom-2000"],"verification":"verified","reviewed":null},
  {"id":"usual-intake.within_person_sd","kind":"description","value":85.90692637965812,"unit":"mg","population":"women of 31 to 50 years, United States","validFrom":"2000","sources":["iom-2000"],"verification":"derived","reviewed":null},
  {"id":"usual-intake.plausible_energy","kind":"description","value":null,"range":{"low":500,"high":6000},"unit":"kcal/day","population":"adults, United States","validFrom":"2024","sources":["nhanes-trends-2024"],"verification":"verified","reviewed":null},
]
