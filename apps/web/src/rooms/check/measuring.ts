import { factsOf, shown } from '@legwork/knowledge'

/** The tests come first; what is only worth knowing about magnesium in the body has its place in the evidence room. */
const aboutTests = [
  'measuring.serum',
  'measuring.serum_grey_zone',
  'measuring.urine',
  'measuring.red_cells',
  'measuring.saliva',
  'measuring.blood_share',
  'measuring.assessment',
] as const

/** The facts on measuring that may be shown, in the order of a conversation with a doctor. */
export function measuringFacts() {
  const facts = factsOf('measuring')
  return aboutTests.filter((id) => facts.some((fact) => fact.id === id && shown(fact)))
}
