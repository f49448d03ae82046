import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'

export type FormulaProblem = {
  readonly type: 'invalid-formula'
  readonly formula: string
  readonly rest: string
}

/** How many atoms of each element a formula holds, by its symbol. */
export type Atoms = Readonly<Record<string, number>>

/**
 * Counts the atoms of a chemical formula: element symbols, counts, brackets, and parts joined by a
 * dot, each with its own factor in front (`Mg3(C6H5O7)2.9H2O`).
 */
export function atomsOf(formula: string): Result<Atoms, FormulaProblem> {
  const atoms: Record<string, number> = {}
  for (const part of formula.split('.')) {
    const [, factor = '', body = ''] = /^(\d*)(.*)$/.exec(part) ?? []
    const read = readGroup(body, 0)
    if (read === null || read.end !== body.length || body === '')
      return err({ type: 'invalid-formula', formula, rest: body.slice(read?.end ?? 0) })
    const times = factor === '' ? 1 : Number(factor)
    for (const [symbol, count] of Object.entries(read.atoms))
      atoms[symbol] = (atoms[symbol] ?? 0) + count * times
  }
  return ok(atoms)
}

/** Reads elements and bracketed groups from `start` to the end or to a closing bracket. */
function readGroup(text: string, start: number): { atoms: Atoms; end: number } | null {
  const atoms: Record<string, number> = {}
  const add = (symbol: string, count: number) => {
    atoms[symbol] = (atoms[symbol] ?? 0) + count
  }
  let at = start
  while (at < text.length && text[at] !== ')') {
    const element = /^([A-Z][a-z]?)(\d*)/.exec(text.slice(at))
    if (element !== null) {
      add(element[1] ?? '', element[2] === '' ? 1 : Number(element[2]))
      at += element[0].length
      continue
    }
    if (text[at] !== '(') return null
    const inside = readGroup(text, at + 1)
    if (inside === null || text[inside.end] !== ')') return null
    const count = /^\d*/.exec(text.slice(inside.end + 1))?.[0] ?? ''
    const times = count === '' ? 1 : Number(count)
    for (const [symbol, n] of Object.entries(inside.atoms)) add(symbol, n * times)
    at = inside.end + 1 + count.length
  }
  return { atoms, end: at }
}

/** Grams a mole; an element without a weight is a defect of the caller's table. */
export function molarMass(atoms: Atoms, weights: Readonly<Record<string, number>>): number {
  let mass = 0
  for (const [symbol, count] of Object.entries(atoms)) {
    const weight = weights[symbol]
    if (weight === undefined)
      throw new Error(`molarMass: needs the weight of each element, ${symbol}`)
    mass += weight * count
  }
  return mass
}

/** The share of a compound's mass that is one element, from 0 to 1. */
export function massFraction(
  atoms: Atoms,
  symbol: string,
  weights: Readonly<Record<string, number>>,
): number {
  const part = molarMass({ [symbol]: atoms[symbol] ?? 0 }, weights)
  return part / molarMass(atoms, weights)
}
