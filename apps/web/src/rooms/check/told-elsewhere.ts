/** What another room asks too (Intake: for whom the amounts are): an answer here does not mean that the check was begun. */
export const toldElsewhere: ReadonlySet<string> = new Set([
  'age',
  'sex',
  'answers.pregnant',
  'answers.breastfeeding',
])
