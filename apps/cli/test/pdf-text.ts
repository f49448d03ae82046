import { inflateSync } from 'node:zlib'

/** Texts of a PDF file of Typst or Chromium: every font's ToUnicode map, every string of the pages decoded by it. */
export function textOfPdf(pdf: Uint8Array): { readonly text: string; readonly pages: number } {
  const raw = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of raw.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g))
    objects.set(id ?? '', body ?? '')
  const streamOf = (body: string): string => {
    const start = body.indexOf('stream')
    // what is packed may end in a byte that looks like the end of a line: unpacking stops by itself
    const bytes = Buffer.from(
      body
        .slice(start + 6)
        .replace(/^\r?\n/, '')
        .replace(/endstream\s*$/, ''),
      'latin1',
    )
    return (/\/FlateDecode/.test(body) ? inflateSync(bytes) : bytes).toString('latin1')
  }
  const mapOf = (font: string): ReadonlyMap<number, string> => {
    const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]
    const map = new Map<number, string>()
    const source = id === undefined ? '' : streamOf(objects.get(id) ?? '')
    const glyph = '<([0-9A-Fa-f]{4})>'
    // a run of glyphs: first, last, the sign of the first
    const runs = new RegExp(`${glyph} ${glyph} ${glyph}`, 'g')
    for (const [, from = '', to = '', sign = ''] of source.matchAll(runs))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
        map.set(code, String.fromCharCode(parseInt(sign, 16) + code - parseInt(from, 16)))
    const single = new RegExp(`${glyph} <([0-9A-Fa-f]+)>`, 'g')
    for (const [, code = '', unicode = ''] of source.replace(runs, '').matchAll(single))
      map.set(parseInt(code, 16), Buffer.from(unicode, 'hex').swap16().toString('utf16le'))
    return map
  }
  let text = ''
  let pages = 0
  for (const body of objects.values()) {
    if (!/\/Type\s*\/(Page|XObject)\b/.test(body)) continue
    const isPage = /\/Type\s*\/Page\b/.test(body)
    if (isPage) pages++
    const own = /\/Resources (\d+) 0 R/.exec(body)?.[1]
    const resources = own === undefined ? body : (objects.get(own) ?? '')
    const fontsId = /\/Font (\d+) 0 R/.exec(resources)?.[1]
    const fonts = new Map<string, ReadonlyMap<number, string>>()
    const listed = fontsId === undefined ? resources : (objects.get(fontsId) ?? '')
    for (const [, name = '', id = ''] of listed.matchAll(/\/(f\d+|[A-Z]\w*) (\d+) 0 R/g))
      fonts.set(name, mapOf(id))
    const contents = /\/Contents (\d+) 0 R/.exec(body)?.[1]
    const content = isPage ? streamOf(objects.get(contents ?? '') ?? '') : streamOf(body)
    let font: ReadonlyMap<number, string> = new Map()
    for (const token of tokensOf(content)) {
      const name = /^\/(\w+) [\d.]+ Tf$/.exec(token)?.[1]
      if (name !== undefined) font = fonts.get(name) ?? font
      else
        text += glyphs(token)
          .map((code) => font.get(code) ?? '')
          .join('')
    }
    text += '\n'
  }
  return { text, pages }
}

/** Choices of font and strings of a page's content; a string in brackets may hold brackets in pairs. */
function tokensOf(content: string): string[] {
  const tokens: string[] = []
  const start = /\/\w+ [\d.]+ Tf|<[0-9A-Fa-f]*>|\(/g
  for (let found = start.exec(content); found !== null; found = start.exec(content)) {
    if (found[0] !== '(') {
      tokens.push(found[0])
      continue
    }
    let end = found.index + 1
    for (let depth = 1; depth > 0 && end < content.length; end++) {
      if (content[end] === '\\') end++
      else if (content[end] === '(') depth++
      else if (content[end] === ')') depth--
    }
    tokens.push(content.slice(found.index, end))
    start.lastIndex = end
  }
  return tokens
}

/** Two-byte glyph numbers of a string, written in hexadecimal or as bytes with escapes. */
function glyphs(token: string): number[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes = token.startsWith('<')
    ? Buffer.from(token.slice(1, -1), 'hex')
    : Buffer.from(
        token
          .slice(1, -1)
          .replace(/\\(\d{3}|[\s\S])/g, (_, e: string) =>
            /^\d{3}$/.test(e) ? String.fromCharCode(parseInt(e, 8)) : (escapes[e] ?? e),
          ),
        'latin1',
      )
  const codes: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(bytes.readUInt16BE(i))
  return codes
}
