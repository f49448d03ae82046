import { describe, expect, it } from 'vitest'
import { judgeGate } from '../../src/safety/gate.ts'
import { safetyLibrary } from '../../src/safety/library.ts'
import type { SafetyLibrary } from '../../src/safety/library.ts'
import { gateOracle, keyName, medicineOracle, personWith } from './keys.ts'
import type { GateRow } from './keys.ts'

const people = gateOracle.map((row) => ({ row, person: personWith(row.set) }))
const recentEgfr = {
  measurements: { egfr: { value: 80, unit: 'mL/min/1.73m2', on: '2026-05-01' } },
}
const takers = medicineOracle.map((row) => ({
  row,
  person: personWith({ ...recentEgfr, medicines: [{ name: row.name }] }),
}))

function agrees(
  row: GateRow,
  library: SafetyLibrary,
  person: ReturnType<typeof personWith>,
): boolean {
  const gate = judgeGate(person, library)
  const triggered = gate.findings.map((finding) => keyName(finding.rule)).sort()
  const wanted = [...(row.triggered ?? row.triggeredIncludes ?? [])].sort()
  const rulesAgree =
    row.triggered === undefined && row.triggeredIncludes !== undefined
      ? wanted.every((rule) => triggered.includes(rule))
      : JSON.stringify(triggered) === JSON.stringify(wanted)
  return gate.status === row.gate && rulesAgree
}

/** Rows of both oracles that turn red under a library. */
function redRows(library: SafetyLibrary): string[] {
  return [
    ...people.filter(({ row, person }) => !agrees(row, library, person)).map(({ row }) => row.case),
    ...takers
      .filter(({ row, person }) => judgeGate(person, library).status !== row.gate)
      .map(({ row }) => row.class),
  ]
}

function without(id: string): SafetyLibrary {
  const keep = (fact: { readonly id: string }) => fact.id !== id
  return {
    ...safetyLibrary,
    contraindications: safetyLibrary.contraindications.filter(keep),
    redFlags: safetyLibrary.redFlags.filter(keep),
    medicineClasses: safetyLibrary.medicineClasses.filter(keep),
  }
}

const rules = [...safetyLibrary.contraindications, ...safetyLibrary.redFlags]

describe('every rule acts', () => {
  it('the whole library agrees with both oracles', () => {
    expect(redRows(safetyLibrary)).toEqual([])
  })

  it('has all 36 rules', () => {
    expect(rules).toHaveLength(36)
  })

  it.each(rules.map((rule) => rule.id))('taking out %s turns a row red', (id) => {
    expect(redRows(without(id))).not.toEqual([])
  })

  it.each(
    safetyLibrary.medicineClasses
      .filter(({ gate }) => gate === 'closed' || gate === 'professional')
      .map(({ id }) => id),
  )('taking out %s turns a row red', (id) => {
    expect(redRows(without(id))).not.toEqual([])
  })

  const weaker = rules.filter(({ gate }) => gate !== 'notice')
  it.each(weaker.map((rule) => rule.id))('making %s a notice turns a row red', (id) => {
    const soften = <T extends (typeof rules)[number]>(rule: T): T =>
      rule.id === id ? { ...rule, gate: 'notice' } : rule
    const library = {
      ...safetyLibrary,
      contraindications: safetyLibrary.contraindications.map(soften),
      redFlags: safetyLibrary.redFlags.map(soften),
    }
    const red = redRows(library)
    // A red flag cannot be softened below "professional only": only the closing ones turn red.
    const floored =
      id.startsWith('red-flag.') && rules.find((rule) => rule.id === id)?.gate === 'professional'
    // Pregnancy is held by two rules (its own and the one on cramps in pregnancy): either alone is enough.
    const doubled = id === 'contraindication.pregnancy'
    if (floored || doubled) expect(red).toEqual([])
    else expect(red).not.toEqual([])
  })

  const comparisons = rules.flatMap((rule) =>
    numbersIn(rule.trigger).map((path) => [`${rule.id} ${path.join('.')}`, rule.id, path] as const),
  )
  it('finds every number of the triggers', () => {
    expect(comparisons.length).toBeGreaterThanOrEqual(8)
  })
  it.each(comparisons)('shifting %s by a little turns a row red', (_, id, path) => {
    for (const shift of [1, -1]) {
      const shifted = <T extends (typeof rules)[number]>(rule: T): T =>
        rule.id === id ? { ...rule, trigger: shiftAt(rule.trigger, path, shift) } : rule
      const library = {
        ...safetyLibrary,
        contraindications: safetyLibrary.contraindications.map(shifted),
        redFlags: safetyLibrary.redFlags.map(shifted),
      }
      expect(redRows(library)).not.toEqual([])
    }
  })
})

type Path = readonly (string | number)[]

/** Paths of the numbers in a trigger. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function shiftAt<T>(value: T, path: Path, shift: number): T {
  const [key, ...rest] = path
  if (key === undefined) return ((value as unknown as number) + shift) as unknown as T
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
    string | number,
    unknown
  >
  copy[key] = shiftAt(copy[key], rest, shift)
  return copy as unknown as T
}
