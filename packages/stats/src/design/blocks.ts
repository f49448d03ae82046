import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkDesign } from './check-design.ts'
import { designError, designVersion } from './design.ts'
import type { DesignError, TrialDesign } from './design.ts'

export type BlockCounts = {
  readonly nightsPerPeriod: number
  readonly periodsPerBlock: number
  readonly blocks: number
}

/** Reads `14x2x3`: nights a period × periods a block × blocks. */
export function parseBlocks(text: string): Result<BlockCounts, DesignError> {
  const match = /^\s*(\d{1,4})\s*[x×X]\s*(\d{1,4})\s*[x×X]\s*(\d{1,4})\s*$/.exec(text)
  if (match === null) return err(designError('/blocks', 'blocks-form', text))
  return ok({
    nightsPerPeriod: Number(match[1]),
    periodsPerBlock: Number(match[2]),
    blocks: Number(match[3]),
  })
}

/** A checked design from its numbers: permuted blocks, no wash-out and no baseline unless given. */
export function designFromBlocks(
  arms: readonly string[],
  counts: BlockCounts,
  rest: Partial<TrialDesign> = {},
): Result<TrialDesign, DesignError> {
  return checkDesign({ version: designVersion, arms, ...counts, ...rest })
}
