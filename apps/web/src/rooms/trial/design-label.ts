import { formatNumber, trialWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { TrialDesign } from '@legwork/stats'

/** A design as people say it: "8 weeks: 8 periods of 7 nights". */
export function designLabel(language: Language, design: TrialDesign): string {
  const periods = design.blocks * design.periodsPerBlock
  const weeks = formatNumber(language, (periods * design.nightsPerPeriod) / 7)
  return trialWords[language].designName(
    language === 'nl' ? `${weeks} weken` : `${weeks} weeks`,
    periods,
    design.nightsPerPeriod,
  )
}
