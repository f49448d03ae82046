import fc from 'fast-check'
import { canonicalJson } from '@legwork/base'
import type { Entry } from '@legwork/domain'

const hex = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''))

/** Few ids and stamps, so that entries meet: the same, superseded, tied, and tampered with. */
const fewIds = fc.integer({ min: 0, max: 9 }).map((n) => String(n).repeat(32))

/** A well-formed entry; payloads are any JSON value. */
export const entryArbitrary: fc.Arbitrary<Entry> = fc
  .record(
    {
      id: fc.oneof(fewIds, hex(32)),
      stamp: fc.record({
        wall: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.maxSafeNat()),
        counter: fc.integer({ min: 0, max: 2 }),
        device: fewIds,
      }),
      kind: fc.constantFrom('diary/night', 'supplement/dose', 'note'),
      version: fc.integer({ min: 1, max: 3 }),
      payload: fc.jsonValue().map((value) => canonicalJson(JSON.parse(JSON.stringify(value)))),
      supersedes: fewIds,
    },
    { requiredKeys: ['id', 'stamp', 'kind', 'version', 'payload'] },
  )
  .filter((entry) => entry.supersedes !== entry.id)

export const logArbitrary = fc.array(entryArbitrary, { maxLength: 12 })
