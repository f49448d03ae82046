import { remedyDefinitions } from '@legwork/domain'
import type { SetupArms, TrialView } from '@legwork/domain'
import { remedyName, trialWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** What the remedy is compared with: a placebo only where the trial is blinded. */
export function comparatorOf({ plan }: TrialView): 'placebo' | 'nothing' | 'as-usual' {
  const { comparator } = remedyDefinitions[plan.remedy.type]
  return plan.blinding === 'open' && comparator === 'placebo' ? 'nothing' : comparator
}

/** The names of the arms in the language in which the plan is made; they stand in the diary file and the report. */
export function armsOf(language: Language, view: TrialView): SetupArms {
  const { remedy } = view.plan
  const name = 'name' in remedy ? remedy.name.slice(0, 60) : remedyName(language, remedy.type)
  return [trialWords[language].armNames[comparatorOf(view)], name]
}
