// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { RlsFact } from '../topic-facts.ts'

export const rls: readonly RlsFact[] = [
  {"id":"rls.urge","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.rest","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.relief","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.evening","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.no_mimic","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014","heiw-rls-criteria"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.all_five","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.first_four_specificity","kind":"description","value":84,"unit":"%","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","role":"criterion","reviewed":null},
  {"id":"rls.persistent","kind":"description","value":2,"unit":"times/week","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","role":"course","reviewed":null},
  {"id":"rls.intermittent","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2014","sources":["irlssg-2014"],"verification":"verified","role":"course","reviewed":null},
  {"id":"rls.difference_pain","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","role":"difference","reviewed":null},
  {"id":"rls.difference_relief","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","role":"difference","reviewed":null},
  {"id":"rls.difference_length","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["cks-leg-cramps","natuurdietisten-cramps"],"verification":"verified","role":"difference","reviewed":null},
  {"id":"rls.irls_total","kind":"description","value":40,"unit":"points","population":"people with restless legs","validFrom":null,"sources":["phenx-irls"],"verification":"verified","role":"scale","reviewed":null},
  {"id":"rls.rls_qol","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["mapi-rls-qol"],"verification":"verified","role":"scale","reviewed":null},
  {"id":"rls.asrs","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["eprovide-asrs"],"verification":"verified","role":"scale","reviewed":null},
  {"id":"rls.rls_6","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":"2026","sources":["rls-scales-2026"],"verification":"verified","role":"scale","reviewed":null},
  {"id":"rls.diary","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["sebo-2019","hallegraeff-2012","roguin-maor-2017"],"verification":"verified","role":"diary","reviewed":null},
  {"id":"rls.iron_first","kind":"safety","value":null,"unit":"none","population":"people with restless legs","validFrom":"2025","sources":["aasm-2025"],"verification":"verified","role":"course","reviewed":null},
  {"id":"rls.foundation","kind":"description","value":null,"unit":"none","population":"people with restless legs","validFrom":null,"sources":["stichting-rls"],"verification":"unverified","role":"course","reviewed":null},
]
