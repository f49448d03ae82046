const width = 64
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const

/**
 * Edits between two words (insert, delete, change, swap of neighbours; optimal string alignment), or `limit` + 1
 * as soon as it must be more. With `prefix`, edits between `a` and the nearest beginning of `b`.
 */
export function editDistance(a: string, b: string, limit: number, prefix = false): number {
  const over = limit + 1
  if (a.length >= width - 1 || b.length >= width - 1) return a === b ? 0 : over
  if (a.length - b.length > limit || (!prefix && b.length - a.length > limit)) return over
  const columns = prefix ? Math.min(b.length, a.length + limit) : b.length
  let [before, previous, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= columns; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    current[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= columns; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = (previous[j - 1] ?? 0) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return over
    const free = before
    before = previous
    previous = current
    current = free
  }
  let distance = previous[columns] ?? over
  if (prefix) for (let j = 0; j <= columns; j++) distance = Math.min(distance, previous[j] ?? over)
  return distance > limit ? over : distance
}

/** A set of letters as bits: more than `limit` letters missing on one side cannot be within `limit` edits. */
export function letterBits(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5))
  }
  return bits
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
