import { err, ok, parseCivilDate } from '@legwork/base'
import type { Result } from '@legwork/base'
import { designError, designLimits, designVersion } from './design.ts'
import type { Allocation, DesignError, DesignRule, TrialDesign } from './design.ts'
import { sequenceSpace, TooManyStates } from './sequences.ts'

const knownKeys = new Set([
  '$schema',
  'version',
  'arms',
  'blocks',
  'periodsPerBlock',
  'periodsByArm',
  'nightsPerPeriod',
  'washoutNights',
  'baselineNights',
  'allocation',
  'startDate',
  'sequence',
])
const knownAllocationKeys = new Set(['rule', 'maxRun', 'startBalanced'])

type Fields = Readonly<Record<string, unknown>>

/** Carries the first broken rule to the door of `checkDesign`; never leaves this file. */
class Refusal extends Error {
  readonly error: DesignError
  constructor(error: DesignError) {
    super(error.rule)
    this.error = error
  }
}

function refuse(path: string, rule: DesignRule, value: unknown): never {
  throw new Refusal(designError(path, rule, value))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function integer(path: string, value: unknown, low: number, high: number): number {
  if (value === undefined) refuse(path, 'missing', value)
  if (typeof value !== 'number' || !Number.isInteger(value)) return refuse(path, 'integer', value)
  if (value < low || value > high) refuse(path, 'range', value)
  return value
}

function readArms(value: unknown): string[] {
  if (value === undefined) refuse('/arms', 'missing', value)
  if (!Array.isArray(value)) return refuse('/arms', 'array', value)
  if (value.length < 2 || value.length > designLimits.arms) refuse('/arms', 'count', value.length)
  const arms: string[] = []
  for (const [index, label] of (value as unknown[]).entries()) {
    const path = `/arms/${index}`
    if (typeof label !== 'string') return refuse(path, 'label', label)
    if (label.trim() !== label || label === '' || label.length > designLimits.labelLength)
      refuse(path, 'label', label)
    if (arms.includes(label)) refuse(path, 'distinct', label)
    arms.push(label)
  }
  return arms
}

function readPeriodsByArm(value: unknown, arms: number, periodsPerBlock: number): number[] {
  if (!Array.isArray(value)) return refuse('/periodsByArm', 'array', value)
  if (value.length !== arms) refuse('/periodsByArm', 'count', value.length)
  const counts = (value as unknown[]).map((count, index) =>
    integer(`/periodsByArm/${index}`, count, 1, periodsPerBlock),
  )
  if (counts.reduce((sum, n) => sum + n, 0) !== periodsPerBlock)
    refuse('/periodsByArm', 'sum-of-periods', counts)
  return counts
}

function readAllocation(value: unknown): Allocation {
  if (value === undefined) return { rule: 'permuted-blocks' }
  if (!isFields(value)) return refuse('/allocation', 'object', value)
  for (const key of Object.keys(value)) {
    if (!knownAllocationKeys.has(key)) refuse(`/allocation/${key}`, 'unknown-key', value[key])
  }
  const { rule, maxRun, startBalanced } = value
  if (rule !== 'permuted-blocks') refuse('/allocation/rule', 'known-rule', rule)
  if (startBalanced !== undefined && typeof startBalanced !== 'boolean')
    refuse('/allocation/startBalanced', 'boolean', startBalanced)
  return {
    rule: 'permuted-blocks',
    ...(maxRun === undefined
      ? {}
      : { maxRun: integer('/allocation/maxRun', maxRun, 1, designLimits.periods) }),
    ...(startBalanced === undefined ? {} : { startBalanced: startBalanced === true }),
  }
}

function readSequence(design: TrialDesign, value: unknown): string[] {
  if (!Array.isArray(value)) return refuse('/sequence', 'array', value)
  if (value.length !== design.blocks * design.periodsPerBlock)
    refuse('/sequence', 'count', value.length)
  const labels = (value as unknown[]).map((label, index) =>
    typeof label === 'string' && design.arms.includes(label)
      ? label
      : refuse(`/sequence/${index}`, 'arm-of-design', label),
  )
  const sequence = labels.map((label) => design.arms.indexOf(label))
  if (sequenceSpace(design).indexOf(sequence) === null) refuse('/sequence', 'admissible', labels)
  return labels
}

function read(value: unknown): TrialDesign {
  if (!isFields(value)) return refuse('', 'object', value)
  for (const key of Object.keys(value)) {
    if (!knownKeys.has(key)) refuse(`/${key}`, 'unknown-key', value[key])
  }
  if (value['version'] === undefined) refuse('/version', 'missing', undefined)
  if (value['version'] !== designVersion) refuse('/version', 'version', value['version'])
  const arms = readArms(value['arms'])
  const blocks = integer('/blocks', value['blocks'], 1, designLimits.blocks)
  const most = designLimits.periodsPerBlock
  const periodsPerBlock = integer('/periodsPerBlock', value['periodsPerBlock'], 2, most)
  const counts =
    value['periodsByArm'] === undefined
      ? undefined
      : readPeriodsByArm(value['periodsByArm'], arms.length, periodsPerBlock)
  if (counts === undefined && periodsPerBlock % arms.length !== 0)
    refuse('/periodsPerBlock', 'multiple-of-arms', periodsPerBlock)
  if (blocks * periodsPerBlock > designLimits.periods)
    refuse('/blocks', 'size', blocks * periodsPerBlock)
  const longest = designLimits.nightsPerPeriod
  const nightsPerPeriod = integer('/nightsPerPeriod', value['nightsPerPeriod'], 1, longest)
  const washoutNights = integer('/washoutNights', value['washoutNights'] ?? 0, 0, longest)
  if (washoutNights >= nightsPerPeriod)
    refuse('/washoutNights', 'shorter-than-period', washoutNights)
  const design: TrialDesign = {
    version: designVersion,
    arms,
    blocks,
    periodsPerBlock,
    ...(counts === undefined ? {} : { periodsByArm: counts }),
    nightsPerPeriod,
    washoutNights,
    baselineNights: integer(
      '/baselineNights',
      value['baselineNights'] ?? 0,
      0,
      designLimits.baselineNights,
    ),
    allocation: readAllocation(value['allocation']),
  }
  if (sequenceSpace(design).count === 0n) refuse('/allocation', 'some-sequence', design.allocation)
  const { startDate, sequence } = value
  if (startDate !== undefined && (typeof startDate !== 'string' || !parseCivilDate(startDate).ok))
    refuse('/startDate', 'date', startDate)
  return {
    ...design,
    ...(typeof startDate === 'string' ? { startDate } : {}),
    ...(sequence === undefined ? {} : { sequence: readSequence(design, sequence) }),
  }
}

/**
 * Reads a design from parsed JSON: fills in the defaults (no wash-out, no baseline, permuted blocks)
 * and refuses what breaks a rule, an unknown key, an order that the rule could not have drawn, and a
 * rule that leaves no order at all.
 */
export function checkDesign(value: unknown): Result<TrialDesign, DesignError> {
  try {
    return ok(read(value))
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.error)
    if (thrown instanceof TooManyStates) return err(designError('/allocation', 'size', value))
    throw thrown
  }
}
