import { useEffect } from 'preact/hooks'
import { paperFitOf } from '@legwork/domain'
import type { ReportKind } from '@legwork/domain'

/** A piece of a page that is not broken over two, in pixels from the start of the report. */
export interface PaperBox {
  readonly top: number
  readonly bottom: number
}

/** A4 within the margins of result.css, millimetres; browsers round lines differently on paper: 4 mm are kept free. */
const paper = { width: 182, height: 267 } as const

/** Pages that boxes in the order of the text take: a box that does not fit goes to the next page. */
export function pagesOf(boxes: readonly PaperBox[], pageHeight: number): number {
  let pages = 1
  let start = boxes[0]?.top ?? 0
  for (const { top, bottom } of boxes) {
    if (bottom - start <= pageHeight) continue
    pages += 1
    start = top
    // a box that is taller than a page is broken after all
    while (bottom - start > pageHeight) {
      pages += 1
      start += pageHeight
    }
  }
  return pages
}

/** The boxes of a report: a title stays with what follows it. */
function boxesOf(report: HTMLElement): readonly PaperBox[] {
  const whole = 'h1, h2, h3, p, li, tr, caption, figure, blockquote, .notice, .beside'
  const inside = 'figure, .notice, .beside'
  const from = report.getBoundingClientRect().top
  const boxes: PaperBox[] = []
  let title: number | null = null
  for (const element of report.querySelectorAll<HTMLElement>(whole)) {
    if (element.parentElement?.closest(inside) != null || element.closest('.no-print') !== null)
      continue
    const { top, bottom, height } = element.getBoundingClientRect()
    if (height === 0) continue
    const begin: number = title ?? top - from
    title = /^(H\d|CAPTION)$/.test(element.tagName) ? begin : null
    if (title === null) boxes.push({ top: begin, bottom: bottom - from })
  }
  return boxes
}

/** Lays a report out as on paper, with the largest text that keeps it within its pages. */
function layOut(report: HTMLElement, kind: ReportKind): void {
  const { mostPages, textSizes } = paperFitOf(kind)
  report.classList.add('on-paper')
  report.style.width = `${String(paper.width)}mm`
  const pageHeight = (report.getBoundingClientRect().width / paper.width) * paper.height
  for (const size of textSizes) {
    report.style.setProperty('--paper-text', `${String(size)}pt`)
    if (mostPages === null || pagesOf(boxesOf(report), pageHeight) <= mostPages) break
  }
  report.style.width = ''
}

/** Makes the report with this id ready whenever the browser prints it, by its own menu too. */
export function useFitOnPaper(id: string, kind: ReportKind): void {
  useEffect(() => {
    const before = () => {
      const report = document.getElementById(id)
      if (report !== null) layOut(report, kind)
    }
    const after = () => {
      document.getElementById(id)?.classList.remove('on-paper')
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [id, kind])
}
