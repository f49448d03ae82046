import { languages } from '@legwork/i18n'
import { themes, toSvg } from '../src/index.ts'
import { examples, wordsOf } from './examples.ts'
import { galleryOptions, galleryPage } from './page.ts'

/** The gallery pages: file name → HTML, one page a language. */
export function files(): Map<string, string> {
  return new Map(languages.map((language) => [`${language}.html`, galleryPage(language)]))
}

/**
 * The pictures that are kept in the repository and compared byte for byte: every example, once Dutch on a phone
 * and once English on a page, the themes taken in turn. File name in `gallery/generated` → SVG with a line end.
 */
export function keptPictures(): Map<string, string> {
  const kept = new Map<string, string>()
  const wanted = [
    { language: 'nl', width: 320, turn: 0 },
    { language: 'en', width: 720, turn: 1 },
  ] as const
  examples.forEach((example, index) => {
    for (const { language, width, turn } of wanted) {
      const theme = themes[(index + turn) % themes.length] ?? 'light'
      const options = galleryOptions(example, language, theme, width)
      const { svg } = example.chart(wordsOf(language), options)
      kept.set(`${example.name}-${language}-${width}-${theme}.svg`, `${toSvg(svg)}\n`)
    }
  })
  return kept
}
