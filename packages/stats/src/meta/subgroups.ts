import { err, ok, type Result } from '@legwork/base'
import { chiSquaredUpper } from './distributions/index.ts'
import type { MetaError } from './errors.ts'
import { fitMeta, type MetaFit, type MetaOptions } from './fit.ts'

/**
 * A fit for each subgroup, each with its own tau², and the test that their means are equal:
 * Q_between of the group estimates, chi² on groups − 1 degrees of freedom (Borenstein 2009, ch. 19).
 */
export type SubgroupFit = {
  readonly groups: readonly { readonly name: string; readonly fit: MetaFit }[]
  readonly qBetween: number
  readonly df: number
  readonly p: number
}

/** Groups in order of first appearance. Errors: as `fitMeta`, an empty group name with its row. */
export function fitSubgroups(
  yi: readonly number[],
  vi: readonly number[],
  group: readonly string[],
  options: MetaOptions,
): Result<SubgroupFit, MetaError> {
  if (group.length !== yi.length) {
    return err({ type: 'unequalLengths', column: 'group', wanted: yi.length, got: group.length })
  }
  const members = new Map<string, number[]>()
  for (const [i, name] of group.entries()) {
    if (name === '') {
      return err({ type: 'badValue', row: i + 1, column: 'group', rule: 'not empty', value: name })
    }
    const rows = members.get(name)
    if (rows === undefined) members.set(name, [i])
    else rows.push(i)
  }
  const groups: { name: string; fit: MetaFit }[] = []
  for (const [name, rows] of members) {
    const fit = fitMeta({ yi: rows.map((i) => yi[i]!), vi: rows.map((i) => vi[i]!) }, options)
    if (!fit.ok) {
      const { error } = fit
      return error.type === 'badValue' ? err({ ...error, row: rows[error.row - 1]! + 1 }) : fit
    }
    groups.push({ name, fit: fit.value })
  }
  if (groups.length === 0) return err({ type: 'noStudies' })
  let weight = 0
  let sum = 0
  for (const { fit } of groups) {
    weight += 1 / fit.se[0]! ** 2
    sum += fit.b[0]! / fit.se[0]! ** 2
  }
  let qBetween = 0
  for (const { fit } of groups) qBetween += (fit.b[0]! - sum / weight) ** 2 / fit.se[0]! ** 2
  const df = groups.length - 1
  return ok({ groups, qBetween, df, p: df > 0 ? chiSquaredUpper(qBetween, df) : 1 })
}
