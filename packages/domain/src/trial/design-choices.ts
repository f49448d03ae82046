import { expectOk } from '@legwork/base'
import { checkDesign, designVersion } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { remedyDefinitions } from './remedy.ts'
import type { RemedyDefinition } from './remedy.ts'

/** Lengths that are offered: nights a period and pairs of periods, the shortest trial first. */
const offered = [
  { nightsPerPeriod: 7, blocks: 4 },
  { nightsPerPeriod: 14, blocks: 3 },
  { nightsPerPeriod: 7, blocks: 6 },
  { nightsPerPeriod: 14, blocks: 4 },
  { nightsPerPeriod: 14, blocks: 6 },
  { nightsPerPeriod: 28, blocks: 3 },
] as const

/**
 * Designs to choose from for a remedy: blocks with every arm once, the remedy's own wash-out. A period is at least twice
 * as long as the wash-out.
 */
export function designChoices(
  remedy: RemedyDefinition['id'],
  arms: readonly string[],
): readonly TrialDesign[] {
  const { washoutNights } = remedyDefinitions[remedy]
  return offered
    .filter(({ nightsPerPeriod }) => nightsPerPeriod >= 2 * washoutNights)
    .map(({ nightsPerPeriod, blocks }) =>
      expectOk(
        checkDesign({
          version: designVersion,
          arms,
          blocks,
          periodsPerBlock: arms.length,
          nightsPerPeriod,
          washoutNights,
        }),
        'designChoices',
      ),
    )
}
