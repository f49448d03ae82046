import { canonicalJson } from '@legwork/base'
import { newEntry } from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import { good } from './check.ts'

const device = 'd'.repeat(32)

/** Entry number n: its own id, one millisecond after the one before. */
export function sampleEntry(n: number, payload: unknown = { night: n }): Entry {
  const id = n.toString(16).padStart(32, '0')
  // 2026-01-01T00:00:00Z
  const stamp = { wall: 1_767_225_600_000 + n, counter: 0, device }
  return good(newEntry({ kind: 'diary/night', version: 1, payload }, id, stamp), 'sampleEntry')
}

/** Entries first, first + 1, …: `count` of them. */
export function sampleEntries(first: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, i) => sampleEntry(first + i))
}

/** Text that does not compress: xorshift32 digits in base 36. */
export function longText(length: number): string {
  let state = 2_463_534_242
  let text = ''
  while (text.length < length) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    text += (state >>> 0).toString(36)
  }
  return text.slice(0, length)
}

/** Two sets of entries are the same, whatever their order. */
export function sortedTexts(entries: readonly Entry[]): string[] {
  return entries.map((entry) => canonicalJson(entry)).sort()
}
