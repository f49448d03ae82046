import { randomId } from '@legwork/domain'
import type { JsonValue } from '@legwork/domain'

/** A new id for a medicine in the list: random, so that two devices can each add one. */
export function newMedicineId(): string {
  return randomId((length) => crypto.getRandomValues(new Uint8Array(length)))
}

/** A medicine as the journal keeps it: what was not told is left out. */
export function storedMedicine(medicine: object): JsonValue {
  const told = Object.entries(medicine).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told) as { readonly [key: string]: JsonValue }
}
