import { createRandom, drawNormal, expectOk } from '@legwork/base'
import { fitMeta } from '@legwork/stats'

/** One table of the bench: the same shape for every benchmark. */
type BenchTable = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** metafor 3.8.1 on R 4.2.2, REML with Knapp–Hartung, milliseconds a fit (measured on a machine like this). */
const metafor: readonly (readonly [k: number, milliseconds: number])[] = [
  [13, 3],
  [100, 22],
  [1000, 800],
]

/** Median time of one REML fit with Knapp–Hartung test, simulated studies with fixed seeds. */
export async function run(): Promise<BenchTable> {
  const rows = metafor.map(([k, reference]) => {
    const milliseconds = medianFit(k)
    const faster = Math.round(reference / milliseconds)
    return [`${k}`, `${reference}`, milliseconds.toPrecision(3), `${faster}`]
  })
  return {
    title: 'Meta-analysis: REML + Knapp–Hartung, one fit (target: 50 times faster than metafor)',
    columns: ['studies', 'metafor ms', 'legwork ms', 'times faster'],
    rows,
  }
}

function medianFit(k: number): number {
  const random = createRandom(20_200_904 + k)
  const vi: number[] = []
  const yi: number[] = []
  for (let i = 0; i < k; i++) {
    vi.push(0.02 + 0.3 * random.nextUniform())
    yi.push(0.2 + drawNormal(random) * Math.sqrt(0.05 + vi[i]!))
  }
  const fit = (): number =>
    expectOk(fitMeta({ yi, vi }, { method: 'REML', test: 'knha' }), 'bench').b[0]!
  for (let i = 0; i < 200; i++) fit()
  const batch = Math.max(1, Math.round(2000 / k))
  const times = Array.from({ length: 41 }, () => {
    const begin = performance.now()
    for (let i = 0; i < batch; i++) fit()
    return (performance.now() - begin) / batch
  })
  return times.sort((a, b) => a - b)[20]!
}
