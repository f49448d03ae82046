/** The format of `design.json`; a change of meaning gives a new number. */
export const designVersion = 'legwork/design/1'

/**
 * How the order of the arms is drawn: each block is a uniformly random permutation of its periods,
 * given (when set) that no arm is given in more than `maxRun` successive periods, and that the
 * numbers of blocks starting with each arm differ by at most one (`startBalanced`).
 */
export type Allocation = {
  readonly rule: 'permuted-blocks'
  readonly maxRun?: number
  readonly startBalanced?: boolean
}

/**
 * A trial as plain data: `baselineNights` nights without treatment, then `blocks` blocks of
 * `periodsPerBlock` periods of `nightsPerPeriod` nights. The first `washoutNights` nights of every
 * period are lived but not compared.
 */
export type TrialDesign = {
  readonly version: typeof designVersion
  /** labels, the reference (control) first */
  readonly arms: readonly string[]
  readonly blocks: number
  readonly periodsPerBlock: number
  /** periods of each arm in a block, in the order of `arms`; absent: each arm equally often */
  readonly periodsByArm?: readonly number[]
  readonly nightsPerPeriod: number
  readonly washoutNights: number
  readonly baselineNights: number
  readonly allocation: Allocation
  /** evening date of the first night, baseline included: YYYY-MM-DD */
  readonly startDate?: string
  /** the drawn order: one label a period */
  readonly sequence?: readonly string[]
}

/** An order of arms, one arm index (0 = reference) a period. */
export type ArmSequence = readonly number[]

export type DesignRule =
  | 'object'
  | 'unknown-key'
  | 'missing'
  | 'version'
  | 'array'
  | 'label'
  | 'distinct'
  | 'count'
  | 'integer'
  | 'range'
  | 'multiple-of-arms'
  | 'sum-of-periods'
  | 'shorter-than-period'
  | 'boolean'
  | 'known-rule'
  | 'date'
  | 'blocks-form'
  | 'arm-of-design'
  | 'admissible'
  | 'some-sequence'
  | 'size'

/** Where (`path`, as in `/arms/1`), which rule, and what stood there. */
export type DesignError = {
  readonly type: 'design-invalid'
  readonly path: string
  readonly rule: DesignRule
  readonly value: unknown
}

export function designError(path: string, rule: DesignRule, value: unknown): DesignError {
  return { type: 'design-invalid', path, rule, value }
}

/** Largest design that is accepted. */
export const designLimits = {
  arms: 8,
  blocks: 200,
  periodsPerBlock: 24,
  periods: 400,
  nightsPerPeriod: 366,
  baselineNights: 366,
  labelLength: 80,
} as const

/** Periods of each arm in one block. */
export function periodsByArm(design: TrialDesign): readonly number[] {
  return design.periodsByArm ?? design.arms.map(() => design.periodsPerBlock / design.arms.length)
}

export function periodCount(design: TrialDesign): number {
  return design.blocks * design.periodsPerBlock
}

/** Nights from the first baseline night to the last night of the last period. */
export function nightCount(design: TrialDesign): number {
  return design.baselineNights + periodCount(design) * design.nightsPerPeriod
}
