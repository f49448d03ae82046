import { analyse, PROBABILITIES } from '@legwork/stats'
import { toEngine } from './oracle/engine.ts'
import { referenceProblem } from './oracle/reference.ts'
import { referenceSets } from './oracle/reference-sets.ts'

type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const CENTRAL = PROBABILITIES.filter((p) => p >= 0.025 && p <= 0.975)

/**
 * The answers on the reference sets against their dense quadrature (`ord84`: a long Stan run), and that
 * long Stan run (4 × 20,000 draws, rstan 2.21) against the same.
 */
export async function run(): Promise<Table> {
  const rows = (await referenceSets()).map((set) => {
    const { series, nuisance, halfLives, prior } = toEngine(referenceProblem(set))
    const result = analyse(series, {
      nuisance,
      halfLives,
      priors: [{ name: 'wide', prior }],
      skip: { absolute: true, nuisance: true },
    })
    if (!result.ok) throw new Error(`accuracy: ${set.name} must be analysed, ${result.error.type}`)
    const judge = set.quadrature?.b1 ?? set.stan?.b1
    if (judge === undefined) throw new Error(`accuracy: ${set.name} must have a reference`)
    const { effect, probabilityBelowZero } = result.value.byPrior[0]!.contrasts[0]!
    const error = Math.max(
      ...CENTRAL.map(
        (p) =>
          Math.abs(effect.quantiles[PROBABILITIES.indexOf(p)]! - judge.quantiles[String(p)]!) /
          judge.sd,
      ),
    )
    const { stan } = set
    const stanError =
      stan === undefined || set.quadrature === undefined
        ? ''
        : Math.max(
            ...CENTRAL.map(
              (p) =>
                Math.abs(stan.b1.quantiles[String(p)]! - judge.quantiles[String(p)]!) / judge.sd,
            ),
          )
    return [
      set.name,
      set.quadrature === undefined ? 'Stan' : 'quadrature',
      error,
      Math.abs(probabilityBelowZero - judge.probabilityBelowZero),
      result.value.numericalError?.quantileSd ?? '',
      result.value.numericalError?.probability ?? '',
      stanError,
    ]
  })
  return {
    title:
      'Accuracy on the reference sets: largest error of the 2.5–97.5 % quantiles in posterior SDs (aim 0.01; ord84 0.05) and of P(effect < 0) (aim 0.001)',
    columns: [
      'set',
      'judged by',
      'quantile error',
      'P error',
      'stated, quantiles',
      'stated, P',
      'long Stan run',
    ],
    rows,
  }
}
