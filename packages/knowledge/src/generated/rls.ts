// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { RlsFact } from '../topic-facts.ts'

export const rls: readonly RlsFact[] = [
  {"id":"rls.urge","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.rest","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.relief","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.evening","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.no_mimic","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.all_five","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.first_four_specificity","kind":"description","value":84,"unit":"%","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","reviewed":null,"role":"criterion"},
  {"id":"rls.persistent","kind":"description","value":2,"unit":"times/week","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","reviewed":null,"role":"course"},
  {"id":"rls.intermittent","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","reviewed":null,"role":"course"},
  {"id":"rls.difference_pain","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","reviewed":null,"role":"difference"},
  {"id":"rls.difference_relief","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","reviewed":null,"role":"difference"},
  {"id":"rls.difference_length","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","reviewed":null,"role":"difference"},
  {"id":"rls.irls_total","kind":"description","value":40,"unit":"points","population":"people with restless legs","validFrom":null,"sources":["phenx-irls"],"verification":"verified","reviewed":null,"role":"scale"},
  {"id":"rls.rls_qol","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["mapi-rls-qol"],"verification":"verified","reviewed":null,"role":"scale"},
  {"id":"rls.asrs","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["eprovide-asrs"],"verification":"verified","reviewed":null,"role":"scale"},
  {"id":"rls.rls_6","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2026","sources":["rls-scales-2026"],"verification":"verified","reviewed":null,"role":"scale"},
  {"id":"rls.diary","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["sebo-2019","hallegraeff-2012","roguin-maor-2017"],"verification":"verified","reviewed":null,"role":"diary"},
  {"id":"rls.iron_first","kind":"safety","value":null,"unit":"none","population":"people with restless legs","validFrom":"2025","sources":["aasm-2025"],"verification":"verified","reviewed":null,"role":"course"},
  {"id":"rls.foundation","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["stichting-rls"],"verification":"unverified","reviewed":null,"role":"course"},
]
