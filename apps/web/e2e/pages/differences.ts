/** Where two JSON values differ: in anything but a number beyond its ninth digit. */
export function differences(ours: unknown, theirs: unknown, path = ''): readonly string[] {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)) ? [] : [path]
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null)
    return ours === theirs ? [] : [path]
  const [a, b] = [Object.entries(ours), Object.entries(theirs)]
  if (a.length !== b.length) return [path]
  return a.flatMap(([key, value]) =>
    differences(value, (theirs as Readonly<Record<string, unknown>>)[key], `${path}/${key}`),
  )
}
