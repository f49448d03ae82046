import { designReach, nightCount, operatingCharacteristics, periodCount } from '@legwork/stats'
import type { SimulationPlan, TrialDesign, TrialRow } from '@legwork/stats'
import type { PowerFile } from './power-file.ts'
import type { PowerAssumptions } from './power-plan.ts'
import { powerPrior } from './power-plan.ts'

/** One effect and what its simulated trials gave. */
export interface SimulatedEffect {
  readonly effect: number
  readonly plan: SimulationPlan
  readonly rows: readonly TrialRow[]
}

function effectOf({ effect, plan, rows }: SimulatedEffect): PowerFile['effects'][number] {
  const found = operatingCharacteristics(plan, rows)
  const [contrast] = found.contrasts
  if (contrast === undefined || found.randomisation === null)
    throw new Error('effectOf: a plan has one contrast and a randomisation test')
  return {
    effect,
    trials: found.trials,
    analysed: found.analysed,
    verdicts: contrast.verdicts === null ? null : { ...contrast.verdicts },
    excludesZero: contrast.excludesZero,
    coverage95: contrast.coverage[95],
    meanSd: contrast.meanSd,
    meanWidth95: contrast.meanWidth95,
    randomisationP5: found.randomisation[5],
  }
}

/** "Cannot tell" likelier than half under every effect asked for: the advice is longer, or a diary only. */
function adviceOf(effects: PowerFile['effects']): PowerFile['advice'] {
  const shares = effects.map(({ verdicts }) => verdicts?.['cannot-tell']?.share)
  if (shares.some((share) => share === undefined)) return 'no-verdict'
  return shares.every((share) => (share ?? 0) > 0.5) ? 'cannot-tell-is-likeliest' : 'long-enough'
}

/** The chances of each verdict of a design, from its simulated trials. */
export function powerFileOf(
  design: TrialDesign,
  assumptions: PowerAssumptions,
  simulated: readonly SimulatedEffect[],
  run: { readonly trials: number; readonly seed: number; readonly workers: number },
): PowerFile {
  const reach = designReach(design)
  const effects = simulated.map(effectOf)
  const { prior: _, analysisHalfLife, categories, ...plain } = assumptions
  return {
    format: 'legwork/power/1',
    design: {
      arms: [...design.arms],
      nights: nightCount(design),
      periods: periodCount(design),
      sequences: reach.sequences,
      smallestP: reach.smallestP,
      highestLevel: reach.highestLevel,
    },
    assumptions: {
      ...plain,
      categories: categories === null ? null : { ...categories },
      analysisHalfLife: analysisHalfLife.map((half) => ({ ...half })),
      prior: powerPrior(assumptions).text,
    },
    effects,
    advice: adviceOf(effects),
    ...run,
    milliseconds: 0,
  }
}
