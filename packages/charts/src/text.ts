import type { SvgNode } from './svg.ts'
import { element } from './svg.ts'

/** Type sizes in pixels: nothing under 13, so that a phone shows it. */
export const sizes = { small: 13, body: 14, strong: 15 } as const

/** Whatever sans-serif the device has: no font is loaded. */
export const fontFamily = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif'

// Advance widths in em of DejaVu Sans, the widest of the usual system fonts, so that a guess errs on the wide side.
const widthGroups: readonly (readonly [string, number])[] = [
  ["ijl'.,:;|!I\u2009\u202F", 0.32],
  [' \u00A0ft()[]r/-', 0.4],
  ['mwMWOQ%@\u2212+=<>×≥≤→←±~', 0.85],
  ['ABCDEFGHJKLNPRSTUVXYZ&', 0.7],
  ['0123456789', 0.64],
]

const widthOf: ReadonlyMap<string, number> = new Map(
  widthGroups.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)),
)

/** Estimated width in pixels of a line of text; bold is 15 % wider. No font is measured: there is no DOM. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const character of text) {
    em += widthOf.get(character) ?? 0.6
  }
  return em * size * (bold ? 1.15 : 1)
}

/** Breaks text at spaces into lines of at most `width` pixels; a word that is too long is broken inside. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  const push = (word: string): void => {
    if (textWidth(word, size, bold) <= width || word.length < 2) {
      line = word
      return
    }
    let fits = word.length - 1
    while (fits > 1 && textWidth(word.slice(0, fits) + '-', size, bold) > width) fits--
    lines.push(word.slice(0, fits) + '-')
    push(word.slice(fits))
  }
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line)
      push(word)
    } else if (line === '') push(word)
    else line = longer
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** Look of a piece of text. */
interface TextStyle {
  readonly fill: string
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  /** Colour of an outline behind the letters, where text crosses a line. */
  readonly halo?: string
}

/** One line of text with its baseline at y. */
export function textAt(x: number, y: number, text: string, style: TextStyle): SvgNode {
  return element(
    'text',
    {
      x,
      y,
      fill: style.fill,
      'font-size': style.size ?? sizes.small,
      'font-weight': style.bold === true ? 'bold' : undefined,
      'text-anchor':
        style.anchor === undefined || style.anchor === 'start' ? undefined : style.anchor,
      ...(style.halo === undefined
        ? {}
        : {
            stroke: style.halo,
            'stroke-width': 4,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
    },
    text,
  )
}

/** Height of a line of text of this size. */
export const lineHeight = (size: number): number => Math.round(size * 1.4)

/** Lines below each other, the first baseline at y. */
export const linesAt = (
  x: number,
  y: number,
  lines: readonly string[],
  style: TextStyle,
): SvgNode[] =>
  lines.map((line, index) =>
    textAt(x, y + index * lineHeight(style.size ?? sizes.small), line, style),
  )
