import { diaryChart, posteriorPicture, toSvg } from '@legwork/charts'
import type { ChartResult } from '@legwork/charts'
import type { DiaryPicture, FigureId, PosteriorPicture, Report, ReportBlock } from '@legwork/domain'
import { chartLabels } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** The pictures of a report. */
export interface ReportPictures {
  readonly diary: DiaryPicture
  readonly posterior: PosteriorPicture
}

/** A text as a Typst string: nothing in it is markup. */
function quoted(text: string): string {
  const safe = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '')
  return `"${safe}"`
}

/** A text as content. */
const content = (text: string): string => `[#${quoted(text)}]`

/** Widths at which figures are drawn, CSS pixels; wider on the same paper is smaller. */
const widths = { whole: 900, beside: 330 } as const

function chartOf(
  figure: FigureId,
  pictures: ReportPictures,
  width: number,
  language: Language,
): ChartResult {
  const options = {
    id: `report-${figure}`,
    ...{ width, theme: 'print' as const, labels: chartLabels[language] },
  }
  return figure === 'diary'
    ? diaryChart(pictures.diary, options)
    : posteriorPicture(pictures.posterior, options)
}

/** The font of the document, which Typst brings along: the charts ask for those of a screen. */
const font = 'Libertinus Serif'

function figureSource(
  figure: FigureId,
  pictures: ReportPictures,
  width: number,
  language: Language,
): string {
  const chart = chartOf(figure, pictures, width, language)
  const svg = toSvg(chart.svg).replace(/font-family="[^"]*"/g, `font-family="${font}"`)
  return `image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${quoted(chart.alternative)})`
}

const accent = 'rgb("#1d4e5f")'

function tableSource({ table }: Extract<ReportBlock, { type: 'table' }>): string {
  const { caption, columns, rows } = table
  const tracks = columns.map((_, index) => (index === longestColumn(table) ? '1fr' : 'auto'))
  const aligned = columns.map(({ numeric }) => (numeric ? 'right' : 'left'))
  const head = columns.map(({ label }) => `[*#${quoted(label)}*]`)
  const body = rows.flat().map(content)
  return [
    `#block(above: 0.9em, below: 0.5em, sticky: true)[#emph(${content(caption)})]`,
    `#table(columns: (${tracks.join(', ')},), align: (${aligned.join(', ')},), stroke: (x, y) => (bottom: 0.4pt + gray), inset: (x: 3pt, y: 1.9pt), table.header(${head.join(', ')}), ${body.join(', ')})`,
  ].join('\n')
}

/** The column with the longest text takes the room that is left. */
function longestColumn({
  rows,
  columns,
}: {
  rows: readonly (readonly string[])[]
  columns: readonly unknown[]
}): number {
  const longest = columns.map((_, index) =>
    Math.max(0, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  return longest.indexOf(Math.max(...longest))
}

function blockSource(block: ReportBlock, pictures: ReportPictures, language: Language): string {
  switch (block.type) {
    case 'heading':
      return `#heading(level: 2)${content(block.text)}`
    case 'verdict':
      return `#block(fill: ${accent}, inset: (x: 6pt, y: 3pt), radius: 3pt, above: 0.7em, below: 0.5em)[#text(fill: white, weight: "bold", size: 1.15em)${content(block.text)}]`
    case 'lead':
      return `#par[#text(size: 1.15em)${content(block.text)}]`
    case 'paragraph':
      return `#par${content(block.text)}`
    case 'warning':
      return `#block(stroke: (left: 2pt + ${accent}), inset: (left: 6pt, y: 1.5pt), above: 0.5em, below: 0.5em)${content(block.text)}`
    case 'quote':
      return `#quote(block: true)${content(block.text)}`
    case 'list':
      return `#list(${block.items.map(content).join(', ')})`
    case 'table':
      return tableSource(block)
    case 'figure':
      return `#block(breakable: false, ${figureSource(block.figure, pictures, widths.whole, language)})`
    case 'beside': {
      const figure = figureSource(block.figure, pictures, widths.beside, language)
      const rest = block.blocks.map((inner) => blockSource(inner, pictures, language)).join('\n\n')
      return `#grid(columns: (2fr, 3fr), gutter: 10pt, ${figure}, [${rest}])`
    }
  }
}

/** A report as the source of a Typst document: A4, tagged, every text a string and no markup. */
export function typstSource(
  report: Report,
  pictures: ReportPictures,
  language: Language,
  size: number,
): string {
  const dense = report.kind === 'doctor'
  const margin = dense ? '(x: 13mm, top: 10mm, bottom: 13mm)' : '(x: 18mm, y: 18mm)'
  const foot = `#text(size: 7pt)[#${quoted(report.footer)} #h(1fr) #context counter(page).display("1 / 1", both: true)]`
  return [
    `#set document(title: ${quoted(report.title)}, author: "Legwork", date: none)`,
    `#set page(paper: "a4", margin: ${margin}, footer: [${foot}])`,
    `#set text(lang: "${language}", font: "${font}", size: ${size}pt, hyphenate: true)`,
    `#set par(leading: 0.5em, spacing: 0.6em)`,
    `#set list(spacing: 0.45em)`,
    `#show heading.where(level: 1): set text(size: 1.7em, fill: ${accent})`,
    `#show heading.where(level: 2): set text(size: 1.2em, fill: ${accent})`,
    `#show heading: set block(above: 0.85em, below: 0.45em)`,
    `#heading(level: 1)${content(report.title)}`,
    `#text(fill: luma(80))${content(report.subtitle)}`,
    ...report.blocks.map((block) => blockSource(block, pictures, language)),
  ].join('\n\n')
}
