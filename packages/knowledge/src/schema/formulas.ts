import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { Document } from './library.ts'
import type { Problem } from './shape.ts'

type Raw = Readonly<Record<string, unknown>>

/**
 * Fills in every number that stands in YAML as a formula (`= sqrt(3 * (topic.a - topic.b))`: numbers, the values of
 * facts by id, + - * / ( ), sqrt and round), and tells the formula in `computed`. A formula names facts whose value was
 * read, never one that is computed itself.
 */
export function fillFormulas(
  documents: readonly Document[],
): Result<readonly Document[], readonly Problem[]> {
  const read = new Map<string, number>()
  for (const { content } of documents)
    for (const fact of recordsIn(content))
      if (typeof fact['id'] === 'string' && typeof fact['value'] === 'number')
        read.set(fact['id'], fact['value'])
  const problems: Problem[] = []
  const filled = documents.map((document) => ({
    ...document,
    content: Array.isArray(document.content)
      ? document.content.map((item: unknown) =>
          isRecord(item) ? fillRecord(item, read, document.path, problems) : item,
        )
      : document.content,
  }))
  return problems.length > 0 ? err(problems) : ok(filled)
}

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordsIn = (content: unknown): readonly Raw[] =>
  Array.isArray(content) ? content.filter(isRecord) : []

function fillRecord(
  record: Raw,
  read: ReadonlyMap<string, number>,
  path: string,
  problems: Problem[],
): Raw {
  const where = typeof record['id'] === 'string' ? record['id'] : path
  const computed: string[] = []
  const fill = (fields: Raw): Raw =>
    Object.fromEntries(
      Object.entries(fields).map(([key, held]) => {
        if (isRecord(held)) return [key, fill(held)]
        if (typeof held !== 'string' || !held.startsWith('= ')) return [key, held]
        const formula = held.slice(2)
        const value = evaluate(formula, read)
        if (value === null)
          problems.push({
            type: 'invalid-record',
            where,
            rule: 'a formula counts with numbers and with facts whose value was read',
            value: held,
          })
        computed.push(`${key} = ${formula}`)
        return [key, value]
      }),
    )
  const whole = fill(record)
  return computed.length === 0 ? whole : { ...whole, computed }
}

/** The value of a formula; null when it is none, or names a fact without a value. */
function evaluate(formula: string, values: ReadonlyMap<string, number>): number | null {
  const tokens =
    formula.match(/[a-z-]+\.[a-z0-9_-]+|\d+(?:\.\d+)?|sqrt|round|[-+*/()]|\S/g)?.slice() ?? []
  const take = (...wanted: readonly string[]): string | null =>
    wanted.includes(tokens[0] ?? '') ? (tokens.shift() ?? null) : null
  const sum = (): number => {
    let total = product()
    for (let sign = take('+', '-'); sign !== null; sign = take('+', '-'))
      total = sign === '+' ? total + product() : total - product()
    return total
  }
  const product = (): number => {
    let total = factor()
    for (let sign = take('*', '/'); sign !== null; sign = take('*', '/'))
      total = sign === '*' ? total * factor() : total / factor()
    return total
  }
  const factor = (): number => {
    const token = tokens.shift() ?? ''
    if (token === 'sqrt' || token === 'round')
      return tokens[0] === '(' ? (token === 'sqrt' ? Math.sqrt : Math.round)(factor()) : NaN
    if (token !== '(') return /^\d/.test(token) ? Number(token) : (values.get(token) ?? NaN)
    const inside = sum()
    return take(')') === null ? NaN : inside
  }
  const value = sum()
  return tokens.length === 0 && Number.isFinite(value) ? value : null
}
