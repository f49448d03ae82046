const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/**
 * One text for one value, for hashes: RFC 8785 (JSON Canonicalization Scheme). Keys in UTF-16 code
 * unit order, no spaces, numbers as ECMAScript writes them. A property that is undefined is left
 * out. Throws on what JSON cannot hold: NaN, infinities, undefined in an array, functions, bigints,
 * symbols, lone surrogates, objects with a class, cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, [])
}

function write(value: unknown, inside: readonly object[]): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value))
        throw new Error(`canonicalJson: numbers must be finite, got ${value}`)
      return JSON.stringify(value)
    case 'string':
      return writeText(value)
    case 'object':
      return writeObject(value, inside)
    default:
      throw new Error(`canonicalJson: must be a JSON value, got ${typeof value}`)
  }
}

function writeText(text: string): string {
  if (loneSurrogate.test(text))
    throw new Error(`canonicalJson: text must be well formed, got ${JSON.stringify(text)}`)
  return JSON.stringify(text)
}

function writeObject(value: object, inside: readonly object[]): string {
  if (inside.includes(value)) throw new Error('canonicalJson: must not contain itself, got a cycle')
  const path = [...inside, value]
  if (Array.isArray(value)) return `[${value.map((item) => write(item, path)).join(',')}]`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error('canonicalJson: objects must be plain, got an instance of a class')
  const properties = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    // the default order of sort() is by UTF-16 code units, as the RFC wants
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${writeText(key)}:${write(held, path)}`)
  return `{${properties.join(',')}}`
}
