import { describe, expect, it } from 'vitest'
import {
  all,
  andThen,
  collect,
  err,
  expectOk,
  isErr,
  isOk,
  map,
  mapError,
  ok,
  valueOr,
} from '@legwork/base'
import type { Result } from '@legwork/base'

type Wrong = { type: 'wrong'; n: number }
const good = (n: number): Result<number, Wrong> => ok(n)
const bad = (n: number): Result<number, Wrong> => err({ type: 'wrong', n })

describe('Result', () => {
  it('maps and chains successes and passes failures on untouched', () => {
    expect(map(good(2), (n) => n + 1)).toEqual({ ok: true, value: 3 })
    expect(map(bad(2), (n) => n + 1)).toEqual({ ok: false, error: { type: 'wrong', n: 2 } })
    expect(andThen(good(2), bad)).toEqual(bad(2))
    expect(andThen(bad(1), good)).toEqual(bad(1))
    expect(mapError(bad(1), (e) => e.n)).toEqual({ ok: false, error: 1 })
  })

  it('gathers: the first error with all, every error with collect', () => {
    expect(all([good(1), good(2)])).toEqual(ok([1, 2]))
    expect(all([good(1), bad(2), bad(3)])).toEqual(bad(2))
    expect(collect([good(1), bad(2), bad(3)])).toEqual(
      err([
        { type: 'wrong', n: 2 },
        { type: 'wrong', n: 3 },
      ]),
    )
    expect(collect([])).toEqual(ok([]))
  })

  it('unwraps with a fallback, or throws what went wrong', () => {
    expect([isOk(good(1)), isErr(good(1)), isOk(bad(1)), isErr(bad(1))]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(valueOr(bad(1), 7)).toBe(7)
    expect(expectOk(good(1), 'number')).toBe(1)
    expect(() => expectOk(bad(1), 'number')).toThrow('number: {"type":"wrong","n":1}')
  })

  it('survives a structured clone and JSON, so workers and storage may carry it', () => {
    expect(structuredClone(bad(1))).toEqual(bad(1))
    expect(JSON.parse(JSON.stringify(good(1)))).toEqual(good(1))
  })
})
