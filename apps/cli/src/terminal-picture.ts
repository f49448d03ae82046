const blocks = ' ▁▂▃▄▅▆▇█'

/**
 * A density as two lines of text: its shape in blocks and an axis with marks. `value` is increasing,
 * `marks` are positions on the same scale with one-character signs; positions outside are left out.
 */
export function densityPicture(
  curve: { readonly value: readonly number[]; readonly density: readonly number[] },
  range: { readonly low: number; readonly high: number },
  width: number,
  marks: readonly { readonly at: number; readonly sign: string }[],
): readonly [string, string] {
  const { value, density } = curve
  const at = (x: number): number => {
    let i = 0
    while (i < value.length - 2 && (value[i + 1] ?? 0) < x) i++
    const [x0 = 0, x1 = 0] = [value[i], value[i + 1]]
    if (x < x0 || x > x1 || x1 === x0) return 0
    const share = (x - x0) / (x1 - x0)
    return (density[i] ?? 0) * (1 - share) + (density[i + 1] ?? 0) * share
  }
  const step = (range.high - range.low) / width
  const heights = Array.from({ length: width }, (_, i) => at(range.low + (i + 0.5) * step))
  const top = Math.max(...heights)
  const shape = heights.map((h) => blocks[top > 0 ? Math.round((h / top) * 8) : 0] ?? ' ').join('')
  const axis = Array.from({ length: width }, () => '─')
  for (const mark of marks) {
    const column = Math.floor((mark.at - range.low) / step)
    if (column >= 0 && column < width) axis[column] = mark.sign
  }
  return [shape, axis.join('')]
}

/** One night as a character: a dot when missing, an underscore for an explicit zero, else a block. */
function nightSign(outcome: number | null, highest: number): string {
  if (outcome === null) return '·'
  if (outcome <= 0) return '_'
  return blocks[Math.max(1, Math.round((outcome / highest) * 8))] ?? '█'
}

/** The diary as a line a period: one sign a night, its height the outcome; long periods wrap. */
export function diaryPicture(
  nights: readonly { readonly arm: string | null; readonly outcome: number | null }[],
  width: number,
): readonly { readonly label: string; readonly line: string }[] {
  const highest = Math.max(1, ...nights.map(({ outcome }) => outcome ?? 0))
  const lines: { label: string; line: string }[] = []
  for (const { arm, outcome } of nights) {
    const label = arm ?? '–'
    const last = lines.at(-1)
    const sign = nightSign(outcome, highest)
    if (last !== undefined && last.label === label && last.line.length < width) last.line += sign
    else lines.push({ label, line: sign })
  }
  return lines
}
