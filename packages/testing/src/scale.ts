/**
 * The size multiplier of heavy suites: the argument, else the environment's LEGWORK_SCALE, else 1.
 * `npm test` runs at 1, `npm run calibrate` above it.
 */
export function scale(given?: number | string): number {
  const environment = (
    globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }
  ).process?.env
  const text = given ?? environment?.['LEGWORK_SCALE'] ?? 1
  const value = Number(text)
  if (text === '' || !Number.isFinite(value) || value <= 0)
    throw new Error(`LEGWORK_SCALE: must be a number above 0, got ${JSON.stringify(text)}`)
  return value
}

/** A run's size at the current scale: at least 1. */
export function scaled(size: number, given?: number | string): number {
  return Math.max(1, Math.round(size * scale(given)))
}

/** A fixed seed (32 bits) for a named test: FNV-1a of the name's UTF-16 code units. */
export function seedFor(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}

/** fast-check settings of a named property: a fixed seed and a size that follows the scale. */
export function propertyOptions(
  name: string,
  runs = 100,
): { seed: number; numRuns: number; endOnFailure: boolean } {
  // fast-check takes a signed 32-bit seed
  return { seed: seedFor(name) | 0, numRuns: scaled(runs), endOnFailure: false }
}
