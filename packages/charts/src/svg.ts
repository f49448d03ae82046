/** An SVG element as plain data: presentation attributes only, so a strict content security policy holds. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

type AttributeValue = string | number | undefined

/**
 * Rounds a coordinate to 0.01. Exact halves are pushed up by a ten-thousandth of a step first, so that a
 * last-bit difference of `Math.log` between engines cannot move a "nice" coordinate to the other side.
 * Throws on NaN and infinities: those never reach a picture.
 */
export function roundCoordinate(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`coordinate: must be finite, got ${value}`)
  const hundredths = Math.floor(value * 100 + 0.5 + 1e-4)
  return hundredths === 0 ? 0 : hundredths / 100
}

/** Builds an element. Numbers are rounded to 0.01, attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  const kept: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    kept[key] = typeof value === 'number' ? roundCoordinate(value) : value
  }
  return { name, attributes: kept, children }
}

/** An SVG path of straight segments through `points`, coordinates rounded. */
export function polyline(points: readonly (readonly [number, number])[], closed = false): string {
  const steps = points.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${roundCoordinate(x)},${roundCoordinate(y)}`,
  )
  return steps.join('') + (closed ? 'Z' : '')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML forbids most control characters, even escaped: they are dropped. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Escapes text for XML content and double-quoted attributes. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** Serialises a tree to SVG text: the same tree gives the same bytes in every engine. */
export function toSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  const children = node.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : toSvg(child)))
    .join('')
  return `<${node.name}${attributes}>${children}</${node.name}>`
}
