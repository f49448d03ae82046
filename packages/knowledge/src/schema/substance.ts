import { heldMinerals, hoursExemptions, unclassedKinds } from '../medicine.ts'
import { factId } from './record.ts'
import { listOf, object, oneOf, optional, orNull, text } from './shape.ts'
import type { Reader } from './shape.ts'
import { atc, spacing, substanceId } from './topics.ts'

/** Reads one substance as it stands in YAML. */
export const substance = object({
  id: substanceId,
  nl: text,
  en: text,
  atc: orNull(atc),
  aliases: optional(listOf(text, 1)),
  classes: optional(listOf(factId, 1)),
  holds: optional(listOf(oneOf(heldMinerals), 1)),
  spacing: optional(spacing),
  exempt: optional(oneOf(hoursExemptions)),
  unclassed: optional(oneOf(unclassedKinds)),
})

export type SubstanceRecord = typeof substance extends Reader<infer T> ? T : never

interface ClassRecord {
  readonly id: string
  readonly atc: readonly string[]
}

/** The classes a substance belongs to: those it names and those whose ATC codes begin its own. */
export function classesOf(
  record: SubstanceRecord,
  classes: readonly ClassRecord[],
): readonly string[] {
  const { atc: code } = record
  const byCode = classes.filter(
    (c) => code !== null && c.atc.some((begin) => code.startsWith(begin)),
  )
  return [...new Set([...(record.classes ?? []), ...byCode.map(({ id }) => id)])].sort()
}
