import { chancesContent, designChoices, outcomeOf, remedyDefinitions } from '@legwork/domain'
import type { EntryContent } from '@legwork/domain'
import { languages, remedyName, trialWords } from '@legwork/i18n'
import { madeChances } from '@legwork/testing'

/**
 * Chances as if the app had worked them out before for these nights, for the shortest stretching and magnesium trials in
 * both languages: for journeys that are not about the chances, so that they need not play a thousand trials.
 */
export function weighedBefore(baseline: readonly (number | null)[]): readonly EntryContent[] {
  const trials = [
    { remedy: 'stretching', comparator: remedyDefinitions.stretching.comparator },
    { remedy: 'magnesium', comparator: 'placebo' },
  ] as const
  return languages.flatMap((language) =>
    trials.flatMap(({ remedy, comparator }) => {
      const arms = [trialWords[language].armNames[comparator], remedyName(language, remedy)]
      const [design] = designChoices(remedy, arms)
      if (design === undefined) throw new Error('weighedBefore: every remedy has a design')
      const { halfLife } = remedyDefinitions[remedy].carryOver
      const question = { design, outcome: outcomeOf('cramps'), baseline, halfLife }
      return chancesContent(madeChances(question))
    }),
  )
}
