import { performance } from 'node:perf_hooks'
import { analyse } from '@legwork/stats'
import { toEngine } from './oracle/engine.ts'
import { referenceProblem } from './oracle/reference.ts'
import { referenceSets } from './oracle/reference-sets.ts'

type Table = {
  readonly title: string
  /** What the columns mean, under the title. */
  readonly legend: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const REPEATS = 25
const WARM_UP = 15

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

function milliseconds(work: () => void): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** Fixed arithmetic, to compare machines and busy moments: a million exponentials. */
export function calibrationLoop(): number {
  let sum = 0
  for (let i = 0; i < 1_000_000; i++) sum += Math.exp(-i * 1e-6)
  return sum
}

/** Medians after warm-up, with the calibration loop timed in between. */
export async function run(): Promise<Table> {
  const rows = (await referenceSets()).map((set) => {
    const { series, nuisance, halfLives, prior } = toEngine(referenceProblem(set))
    const settings = { nuisance, halfLives, priors: [{ name: 'wide', prior }] }
    const answer = (): void => {
      const result = analyse(series, { ...settings, skip: { absolute: true, nuisance: true } })
      if (!result.ok || result.value.numericalError === null)
        throw new Error(`speed: ${set.name} must be analysed`)
    }
    const everything = (): void => {
      if (!analyse(series, settings).ok) throw new Error(`speed: ${set.name} must be analysed`)
    }
    for (let i = 0; i < WARM_UP; i++) {
      answer()
      calibrationLoop()
    }
    const own: number[] = []
    const loop: number[] = []
    for (let i = 0; i < REPEATS; i++) {
      own.push(milliseconds(answer))
      loop.push(milliseconds(() => calibrationLoop()))
    }
    for (let i = 0; i < 3; i++) everything()
    const whole = Array.from({ length: 9 }, () => milliseconds(everything))
    const time = median(own)
    const aim =
      set.family === 'negbin' || set.halfLifeGrid.length > 1 ? 40 : set.days <= 84 ? 10 : ''
    return [
      set.name,
      set.days,
      time,
      aim,
      time / median(loop),
      median(whole),
      set.stan === undefined ? '' : set.stan.wallSeconds * 1000,
    ]
  })
  return {
    title: 'Speed of an analysis, by reference set',
    legend:
      'Effect and its error estimate, median after warm-up. Loop: the same against a million exponentials; everything: with all parameters and the absolute effect; long Stan run: 4 × 20,000 draws, wall time (a short fit of 4 × 2,000 takes 3 to 10 s).',
    columns: ['set', 'nights', 'ms', 'aim', '× loop', 'everything, ms', 'long Stan run, ms'],
    rows,
  }
}
