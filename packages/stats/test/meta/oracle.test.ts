import { expectOk } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import {
  binaryEffects,
  type BinaryMeasure,
  blups,
  cumulative,
  eggerTest,
  type EffectSize,
  type FittedModel,
  fitModel,
  influence,
  leaveOneOut,
  mantelHaenszel,
  meanEffects,
  type MeanMeasure,
  type MetaFit,
  petoOddsRatio,
  qProfile,
  rankTest,
  type Tau2Method,
  trimAndFill,
  type TwoByTwo,
  type TwoMeans,
} from '../../src/meta/index.ts'
import {
  readReference,
  referenceNames,
  type ReferenceFile,
  type ReferenceFit,
} from './reference.ts'

/** The target is 1e-6 (1e-4 for Q-profile ends and trim and fill); measured: 4e-8 everywhere. */
const ordinary = 1e-6

function rowsOf(data: ReferenceFile['data']): Record<string, number>[] {
  const keys = Object.keys(data)
  const k = data[keys[0]!]!.length
  return Array.from({ length: k }, (_, i) =>
    Object.fromEntries(keys.map((key) => [key, data[key]![i]!])),
  )
}

function effectsOf(file: ReferenceFile, measure: string): EffectSize[] {
  const rows = rowsOf(file.data)
  if (file.type === '2x2') {
    return expectOk(
      binaryEffects(rows as unknown as TwoByTwo[], measure as BinaryMeasure),
      'effects',
    )
  }
  if (file.type === 'means') {
    return expectOk(meanEffects(rows as unknown as TwoMeans[], measure as MeanMeasure), 'effects')
  }
  return rows as unknown as EffectSize[]
}

const single = (values: readonly number[]): number | readonly number[] =>
  values.length === 1 ? values[0]! : values

const collected = (fits: readonly MetaFit[]): object => ({
  estimate: fits.map((fit) => fit.b[0]!),
  se: fits.map((fit) => fit.se[0]!),
  tau2: fits.map((fit) => fit.tau2),
})

/** One figure of ours for every key that the reference may have; functions are called when asked. */
function oursOf(model: FittedModel): Record<string, () => unknown> {
  const { fit } = model
  return {
    method: () => fit.method,
    test: () => fit.test,
    k: () => fit.k,
    b: () => single(fit.b),
    se: () => single(fit.se),
    stat: () => single(fit.stat),
    p: () => single(fit.p),
    ciLower: () => single(fit.ciLower),
    ciUpper: () => single(fit.ciUpper),
    tau2: () => fit.tau2,
    i2: () => fit.i2,
    h2: () => fit.h2,
    q: () => fit.q,
    qp: () => fit.qp,
    qm: () => fit.qm,
    qmp: () => fit.qmp,
    r2: () => fit.r2,
    moderators: () => fit.names.slice(1).join('+'),
    predictionLower: () => fit.prediction?.lower,
    predictionUpper: () => fit.prediction?.upper,
    tau2Qprofile: () => {
      const interval = expectOk(qProfile(model), 'qProfile')
      return [interval.lower, interval.upper]
    },
    leaveOneOut: () => collected(expectOk(leaveOneOut(model), 'leaveOneOut')),
    cumulative: () => {
      const { estimate, se } = collected(expectOk(cumulative(model), 'cumulative')) as Record<
        string,
        number[]
      >
      return { estimate, se }
    },
    blup: () => ({ pred: blups(model).map((x) => x.pred), se: blups(model).map((x) => x.se) }),
    rstudent: () => expectOk(influence(model), 'influence').map((x) => x.rstudent),
    cookD: () => expectOk(influence(model), 'influence').map((x) => x.cookD),
  }
}

type Tally = {
  figures: number
  strings: number
  worst: number
  worstAt: string
  problems: string[]
}

/** Walks the reference; every number, string and key of it must be met by ours. */
function compare(
  wanted: unknown,
  got: unknown,
  path: string,
  tolerance: number,
  tally: Tally,
): void {
  if (typeof wanted === 'number') {
    tally.figures += 1
    const value = got as number
    const error = wanted === 0 ? Math.abs(value) : Math.abs(value - wanted) / Math.abs(wanted)
    if (!(error <= tolerance)) {
      tally.problems.push(`${path}: ${value}, wanted ${wanted} (${error})`)
    } else if (error > tally.worst) {
      tally.worst = error
      tally.worstAt = path
    }
  } else if (typeof wanted === 'string') {
    tally.strings += 1
    if (wanted !== got) tally.problems.push(`${path}: ${String(got)}, wanted ${wanted}`)
  } else if (Array.isArray(wanted)) {
    const values = got as readonly unknown[]
    if (!Array.isArray(got) || values.length !== wanted.length) {
      tally.problems.push(`${path}: ${wanted.length} wanted`)
      return
    }
    wanted.forEach((value, i) => compare(value, values[i], `${path}[${i}]`, tolerance, tally))
  } else if (typeof wanted === 'object' && wanted !== null) {
    const values = got as Record<string, unknown> | null | undefined
    for (const [key, value] of Object.entries(wanted)) {
      if (values === null || values === undefined || !(key in values)) {
        tally.problems.push(`${path}.${key}: nothing to compare with`)
        continue
      }
      const found = values[key]
      compare(
        value,
        typeof found === 'function' ? (found as () => unknown)() : found,
        `${path}.${key}`,
        tolerance,
        tally,
      )
    }
  } else {
    tally.problems.push(`${path}: a figure of an unknown kind`)
  }
}

function compareFile(file: ReferenceFile): Tally {
  const tally: Tally = { figures: 0, strings: 0, worst: 0, worstAt: '', problems: [] }
  const known = [
    'name',
    'source',
    'generator',
    'type',
    'data',
    'moderators',
    'measures',
    'mantelHaenszel',
    'peto',
  ]
  for (const key of Object.keys(file))
    if (!known.includes(key)) tally.problems.push(`${file.name}.${key}: unknown`)
  for (const [measure, wanted] of Object.entries(file.measures)) {
    const path = `${file.name}.${measure}`
    for (const key of Object.keys(wanted)) {
      if (!['yi', 'vi', 'fits', 'egger', 'trimFill', 'rankTest'].includes(key))
        tally.problems.push(`${path}.${key}: unknown`)
    }
    const effects = effectsOf(file, measure)
    const yi = effects.map((e) => e.yi)
    const vi = effects.map((e) => e.vi)
    compare(wanted.yi, yi, `${path}.yi`, ordinary, tally)
    compare(wanted.vi, vi, `${path}.vi`, ordinary, tally)
    for (const reference of wanted.fits) {
      const model = modelOf(file, reference, yi, vi)
      const label = `${path}.${reference.method}.${reference.test}.${reference.moderators ?? ''}`
      compare(reference, oursOf(model), label, ordinary, tally)
    }
    const primary = expectOk(fitModel({ yi, vi }, { method: 'REML', test: 'z' }), 'REML')
    const egger = expectOk(eggerTest(primary), 'egger')
    compare(
      wanted.egger,
      { rmaZ: egger.rma.stat, rmaP: egger.rma.p, lmT: egger.lm.stat, lmP: egger.lm.p },
      `${path}.egger`,
      ordinary,
      tally,
    )
    compare(
      wanted.trimFill,
      expectOk(trimAndFill(primary), 'trimFill'),
      `${path}.trimFill`,
      ordinary,
      tally,
    )
    compare(
      wanted.rankTest,
      expectOk(rankTest(primary), 'rankTest'),
      `${path}.rankTest`,
      ordinary,
      tally,
    )
  }
  if (file.mantelHaenszel !== undefined) {
    const tables = rowsOf(file.data) as unknown as TwoByTwo[]
    const ours = file.mantelHaenszel.map(({ measure }) =>
      expectOk(mantelHaenszel(tables, measure), 'MH'),
    )
    compare(file.mantelHaenszel, ours, `${file.name}.mantelHaenszel`, ordinary, tally)
    compare(
      file.peto,
      expectOk(petoOddsRatio(tables), 'Peto'),
      `${file.name}.peto`,
      ordinary,
      tally,
    )
  }
  return tally
}

function modelOf(
  file: ReferenceFile,
  reference: ReferenceFit,
  yi: readonly number[],
  vi: readonly number[],
): FittedModel {
  const names = reference.moderators === undefined ? [] : reference.moderators.split('+')
  const moderators = names.map((name) => ({ name, values: file.moderators![name]! }))
  const options = { method: reference.method as Tau2Method, test: reference.test }
  return expectOk(fitModel({ yi, vi, moderators }, options), `${file.name} ${reference.method}`)
}

/** Numbers in the part of a reference file that holds results. */
function countFigures(value: unknown): number {
  if (typeof value === 'number') return 1
  if (Array.isArray(value)) return value.reduce((sum: number, x) => sum + countFigures(x), 0)
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).reduce((sum: number, x) => sum + countFigures(x), 0)
  }
  return 0
}

describe('every figure of the metafor 3.8 reference files', () => {
  it.each(referenceNames)('%s', (name) => {
    const file = readReference(name)
    const tally = compareFile(file)
    expect(tally.problems, tally.problems.slice(0, 40).join('\n')).toEqual([])
    const inFile =
      countFigures(file.measures) + countFigures(file.mantelHaenszel) + countFigures(file.peto)
    expect(tally.figures).toBe(inFile)
    expect(tally.figures).toBeGreaterThan(400)
    console.log(
      `${name}: ${tally.figures} figures, worst relative error ${tally.worst.toExponential(1)} at ${tally.worstAt}`,
    )
  })
})
