import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEntry, newEntry, payloadOf, randomId } from '@legwork/domain'
import { propertyOptions } from '@legwork/testing'
import { entryArbitrary } from './arbitrary.ts'

const id = '0123456789abcdef'.repeat(2)
const stamp = { wall: 1_767_225_600_000, counter: 0, device: 'd'.repeat(32) }

describe('an entry', () => {
  it('holds its content as canonical JSON and gives it back', () => {
    const made = newEntry(
      { kind: 'diary/night', version: 1, payload: { b: 1, a: [null] } },
      id,
      stamp,
    )
    if (!made.ok) throw new Error('entry: must be made')
    expect(made.value.payload).toBe('{"a":[null],"b":1}')
    expect(payloadOf(made.value)).toEqual({ a: [null], b: 1 })
  })

  it.each([
    ['payload', { payload: NaN }],
    ['payload', { payload: new Map() }],
    ['kind', { kind: 'Diary' }],
    ['kind', { kind: 'a'.repeat(81) }],
    ['version', { version: 0 }],
    ['version', { version: 1.5 }],
    ['supersedes', { supersedes: id }],
    ['supersedes', { supersedes: 'x' }],
  ])('refuses a wrong %s', (field, change) => {
    expect(newEntry({ kind: 'note', version: 1, payload: 1, ...change }, id, stamp)).toEqual({
      ok: false,
      error: { type: 'invalid-entry', field },
    })
  })

  it.each([
    ['id', null],
    ['id', { id: 'x' }],
    ['stamp', { id, stamp: { ...stamp, wall: -1 } }],
    ['payload', { id, stamp, kind: 'note', version: 1, payload: '{ "a": 1 }' }],
    ['payload', { id, stamp, kind: 'note', version: 1, payload: '{"a":' }],
  ])('is not read from something with a wrong %s', (field, value) => {
    expect(checkEntry(value)).toEqual({ ok: false, error: { type: 'invalid-entry', field } })
  })

  it('is read back as it was', () => {
    fc.assert(
      fc.property(entryArbitrary, (entry) => {
        expect(checkEntry({ ...entry, extra: 1 })).toEqual({ ok: true, value: entry })
      }),
      propertyOptions('entries are read back', 200),
    )
  })

  it('takes its id from 16 random bytes', () => {
    expect(randomId((n) => Uint8Array.from({ length: n }, (_, i) => i * 17))).toBe(
      '00112233445566778899aabbccddeeff',
    )
    expect(() => randomId(() => new Uint8Array(8))).toThrow('randomId: needs 16 bytes, got 8')
  })
})
