import type { Language } from '@legwork/i18n'
import { chartLabels } from '@legwork/i18n'
import type { ChartOptions, ChartTable, Theme } from '../src/index.ts'
import { coloursOf, themes, toSvg } from '../src/index.ts'
import { escapeXml } from '../src/svg.ts'
import type { Example, Words } from './examples.ts'
import { examples, wordsOf } from './examples.ts'

/** Widths a chart is shown at: a phone and a page. */
export const galleryWidths = [320, 720] as const

/** Options of a gallery picture; the id is unique over examples, themes and widths. */
export const galleryOptions = (
  example: Example,
  language: Language,
  theme: Theme,
  width: number,
): ChartOptions => ({
  id: `${example.name}-${theme}-${width}`,
  width,
  theme,
  labels: chartLabels[language],
})

const themeName = (words: Words, theme: Theme): string =>
  ({
    light: words('Licht', 'Light'),
    dark: words('Donker', 'Dark'),
    print: words('Papier', 'Print'),
    night: words('Nacht', 'Night'),
  })[theme]

function tableHtml(table: ChartTable): string {
  const numeric = (index: number): string =>
    table.columns[index]?.numeric === true ? ' class="number"' : ''
  const head = table.columns
    .map((column, index) => `<th scope="col"${numeric(index)}>${escapeXml(column.label)}</th>`)
    .join('')
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${escapeXml(cell)}</th>`
        : `<td${numeric(index)}>${escapeXml(cell)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><caption>${escapeXml(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function figure(example: Example, language: Language, theme: Theme): string {
  const words = wordsOf(language)
  const pictures = galleryWidths.map((width) => {
    const { svg } = example.chart(words, galleryOptions(example, language, theme, width))
    return `<div class="picture w${width}">${toSvg(svg)}</div>`
  })
  const { alternative, table } = example.chart(words, galleryOptions(example, language, theme, 720))
  const first = theme === 'light'
  const text = first
    ? `<p>${escapeXml(alternative)}</p><details><summary>${words('Als tabel', 'As a table')}: ${escapeXml(example.heading(words))}</summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(example.heading(words))}">${tableHtml(table)}</div></details>`
    : ''
  return `<article><h3>${escapeXml(example.heading(words))}</h3>${pictures.join('')}${text}</article>`
}

const css = (): string => `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
header, section { padding: 16px; }
article { margin-bottom: 32px; max-width: 720px; }
svg { display: block; }
.w720 { display: none; }
.w320 { margin-left: -8px; }
@media (min-width: 768px) { .w720 { display: block; } .w320 { display: none; } }
.scroll { max-height: 320px; overflow: auto; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; }
th, td { padding: 4px 8px; text-align: left; border-bottom: 1px solid #767676; }
.number { text-align: right; }
summary { padding: 8px 0; }
${themes.map((theme) => `.${theme} { background: ${coloursOf(theme).background}; color: ${coloursOf(theme).text}; }`).join('\n')}
`

/**
 * The gallery as one static HTML page: every example in every theme, for a phone (320 px charts) and a wider
 * page (720 px); the text alternative and the table stand once, under the light pictures.
 */
export function galleryPage(language: Language): string {
  const words = wordsOf(language)
  const sections = themes.map((theme) => {
    const figures = examples.map((example) => figure(example, language, theme)).join('\n')
    return `<section class="${theme}"><h2>${themeName(words, theme)}</h2>\n${figures}</section>`
  })
  const title = words('Alle grafieken van Legwork', 'All charts of Legwork')
  const note = words(
    'De gegevens zijn verzonnen, tenzij er een bron bij staat.',
    'The data are made up, unless a source is named.',
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${css()}</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p>${note}</p></header>
${sections.join('\n')}
</main>
</body>
</html>
`
}
