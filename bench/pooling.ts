import { createRandom, drawNormal, drawPoisson, expectOk } from '@legwork/base'
import type { Random } from '@legwork/base'
import { analyse, defaultNuisancePriors, pool, storedCurve } from '@legwork/stats'
import type { Contribution } from '@legwork/stats'
import reference from '../packages/stats/test/fixtures/reference/pooled-poisson100.json' with { type: 'json' }

function fitted(name: string, outcome: (number | null)[], arm: number[]): Contribution {
  const analysis = expectOk(
    analyse(
      { family: 'poisson', outcome, arm, armCount: 2 },
      { skip: { error: true, absolute: true, nuisance: true } },
    ),
    name,
  )
  const [curve] = analysis.likelihood
  if (curve === undefined) throw new Error(`${name}: must have a likelihood curve, got none`)
  return {
    source: name,
    arm: 'treated',
    reference: 'control',
    outcome: 'cramps',
    family: 'poisson',
    halfLives: [{ days: 0, weight: 1 }],
    nuisancePriors: defaultNuisancePriors('poisson'),
    curve: storedCurve(curve),
  }
}

const truth = { mu: -0.4, tau: 0.35 }

/** A person of 56 nights, periods of seven, with effect N(-0.4, 0.35²). */
function simulatedPerson(name: string, random: Random): Contribution {
  const effect = drawNormal(random, truth.mu, truth.tau)
  const level = drawNormal(random, 0.3, 0.6)
  const arm = Array.from({ length: 56 }, (_, night) => Math.floor(night / 7) % 2)
  let u = drawNormal(random, 0, 0.5)
  const outcome = arm.map((z) => {
    u = drawNormal(random, 0.5 * u, 0.5 * Math.sqrt(0.75))
    return drawPoisson(random, Math.exp(level + effect * z + u))
  })
  return fitted(name, outcome, arm)
}

function timed(people: readonly Contribution[]) {
  const begin = performance.now()
  const cpuBegin = process.cpuUsage()
  const found = expectOk(pool(people), 'pool')
  const cpu = process.cpuUsage(cpuBegin)
  return { found, seconds: (performance.now() - begin) / 1000, cpu: (cpu.user + cpu.system) / 1e6 }
}

/** Pooled series of 100 (stored reference) and 1,000 (simulated) people, from stored curves. */
export async function run(): Promise<{
  title: string
  columns: string[]
  rows: (string | number)[][]
}> {
  const hundred = reference.people.map((p) => fitted(p.name, p.outcome, p.treated))
  const thousand = Array.from({ length: 1000 }, (_, i) =>
    simulatedPerson(`p${i}`, createRandom(20260802, i)),
  )
  timed(hundred)
  const rows: (string | number)[][] = []
  for (const [people, from, target] of [
    [hundred, 'stored Stan run', ''],
    [thousand, 'simulated truth', '< 10'],
  ] as const) {
    const { found, seconds, cpu } = timed(people)
    const { population, spread } = found
    if (spread === null) throw new Error('pool: spread must be known for 100 people, got null')
    const compared = [
      ['mu', population, from === 'simulated truth' ? truth.mu : reference.stanOneStage.mu.mean],
      ['tau', spread, from === 'simulated truth' ? truth.tau : reference.stanOneStage.tau.mean],
    ] as const
    for (const [name, mine, expected] of compared) {
      rows.push([
        people.length,
        name,
        Number(mine.mean.toFixed(4)),
        Number(mine.sd.toFixed(4)),
        from,
        Number(expected.toFixed(4)),
        Number(((mine.mean - expected) / mine.sd).toFixed(3)),
        Number(seconds.toFixed(2)),
        target,
        Number(cpu.toFixed(2)),
      ])
    }
  }
  return {
    title: 'Pooled series from stored likelihood curves (three priors of tau, personal effects)',
    columns: [
      'people',
      'parameter',
      'mean',
      'SD',
      'against',
      'value',
      'off, SD',
      'seconds',
      'target',
      'CPU s',
    ],
    rows,
  }
}
