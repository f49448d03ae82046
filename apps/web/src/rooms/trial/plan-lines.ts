import { remedyDefinitions } from '@legwork/domain'
import type { BaselineSummary, TrialView } from '@legwork/domain'
import { outcomeName, remedyName, trialWords } from '@legwork/i18n'
import type { Language, PlanItem } from '@legwork/i18n'
import type { TrialDesign } from '@legwork/stats'
import { comparatorOf } from './arms.ts'

/** What is tried, by its name; magnesium without its amount. */
export function remedyTitle(language: Language, { plan }: TrialView): string {
  return 'name' in plan.remedy ? plan.remedy.name : remedyName(language, plan.remedy.type)
}

/** The items of a plan in words, without amounts of magnesium. */
export function planLines(
  language: Language,
  view: TrialView,
  design: TrialDesign | null,
  baseline: BaselineSummary | null,
  why: string,
): Readonly<Record<PlanItem, string>> {
  const words = trialWords[language]
  const { plan } = view
  const definition = remedyDefinitions[plan.remedy.type]
  const effect = String(plan.primary.smallestEffect) as keyof typeof words.smallest
  const none = '–'
  return {
    why: why.trim() === '' ? none : why.trim(),
    complaint: words.complaints[plan.complaint],
    remedy:
      plan.remedy.type === 'own-swallowed'
        ? words.timesLine(remedyTitle(language, view), plan.remedy.timesADay)
        : remedyTitle(language, view),
    comparator: words.comparators[comparatorOf(view)],
    primary: outcomeName(language, plan.primary),
    secondary:
      plan.secondary.length === 0
        ? none
        : plan.secondary.map((outcome) => outcomeName(language, outcome)).join('; '),
    smallest: words.smallest[effect],
    design:
      design === null
        ? words.notYet
        : words.designLine(
            (design.blocks * design.periodsPerBlock) / 2,
            design.nightsPerPeriod,
            design.washoutNights,
          ),
    blinding: words.blinding[plan.blinding],
    analysis: `${words.analysisLine} ${words.priorLine}`,
    stop: definition.guard === 'none' ? words.noStopLine : `${words.stopLine} ${words.noStopLine}`,
    baseline:
      baseline === null
        ? words.baselineNone
        : [
            words.baselineSoFar(baseline.filled, baseline.nights),
            ...(baseline.cramps === null ? [] : [words.baselineCramps(baseline.cramps)]),
            ...(baseline.evenings === null ? [] : [words.baselineEvenings(baseline.evenings)]),
          ].join(' '),
  }
}
