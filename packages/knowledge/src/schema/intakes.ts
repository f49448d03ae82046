import { ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { authorities, countings, intakeTypes, lifeStages, nutrients } from '../intake.ts'
import { verifications } from '../fact.ts'
import { intakeTexts } from './intake-texts.ts'
import { commonShape, sourceId, withRules } from './record.ts'
import type { FactRecord } from './record.ts'
import { fail, listOf, number, object, oneOf, optional, orNull, text } from './shape.ts'
import type { Problem, Reader } from './shape.ts'

const row = object({
  type: oneOf(intakeTypes),
  sex: oneOf(['male', 'female', 'both']),
  from: number,
  to: orNull(number),
  stage: oneOf(lifeStages),
  mg: number,
})

/** Rows that one authority set in one document. */
const table = object({
  nutrient: oneOf(nutrients),
  authority: oneOf(authorities),
  year: number,
  countsFor: oneOf(countings),
  source: sourceId,
  verification: oneOf(verifications),
  locator: optional(text),
  statusChange: commonShape.statusChange,
  note: optional(text),
  rows: listOf(row, 1),
})

export type IntakeTable = typeof table extends Reader<infer T> ? T : never
export type IntakeRow = IntakeTable['rows'][number]

/** The record of one row, as it would stand in YAML on its own. */
export const intake = withRules(
  object({
    ...commonShape,
    kind: oneOf(['amount']),
    nutrient: oneOf(nutrients),
    authority: oneOf(authorities),
    type: oneOf(intakeTypes),
    sex: oneOf(['male', 'female', 'both']),
    fromMonths: number,
    toMonths: orNull(number),
    lifeStage: oneOf(lifeStages),
    countsFor: oneOf(countings),
  }),
)

/** Reads a document of tables into one record a row. */
export function readIntakes(
  content: unknown,
  path: string,
): Result<readonly Omit<FactRecord, 'topic'>[], readonly Problem[]> {
  const tables = listOf(table, 1)(content, path)
  if (!tables.ok) return tables
  const records: Omit<FactRecord, 'topic'>[] = []
  for (const one of tables.value) {
    for (const each of one.rows) {
      if (each.to !== null && each.to <= each.from) return fail(path, 'ages go up', each)
      const read = intake(recordOf(one, each), path)
      if (!read.ok) return read
      records.push(read.value)
    }
  }
  return ok(records)
}

function recordOf(one: IntakeTable, each: IntakeRow): unknown {
  const stage = each.stage === 'none' ? '' : `-${each.stage}`
  const counted = one.countsFor === 'total' ? '' : '-supplements'
  return {
    id: `intake.${one.nutrient}-${one.authority}-${each.type.toLowerCase()}${counted}-${each.sex}-${each.from}${stage}`,
    kind: 'amount',
    value: each.mg,
    unit: 'mg/day',
    population: populationOf(each),
    validFrom: String(one.year),
    sources: [one.source],
    verification: one.verification,
    ...(one.locator === undefined ? {} : { locator: one.locator }),
    ...(one.statusChange === undefined ? {} : { statusChange: one.statusChange }),
    reviewed: null,
    ...intakeTexts(one, each),
    ...(one.note === undefined ? {} : { note: one.note }),
    nutrient: one.nutrient,
    authority: one.authority,
    type: each.type,
    sex: each.sex,
    fromMonths: each.from,
    toMonths: each.to,
    lifeStage: each.stage,
    countsFor: one.countsFor,
    example: [
      {
        authority: one.authority,
        sex: each.sex === 'both' ? 'female' : each.sex,
        ageMonths: each.from,
        lifeStage: each.stage,
        finds: each.mg,
      },
    ],
  }
}

function populationOf({ sex, from, to, stage }: IntakeRow): string {
  const whose = sex === 'both' ? 'everyone' : sex
  const ages = to === null ? `from ${from} months` : `${from} to ${to} months`
  return `${whose}, ${ages}${stage === 'none' ? '' : `, ${stage}`}`
}
