import { useEffect } from 'preact/hooks'
import { paperFitOf } from '@legwork/domain'
import type { ReportKind } from '@legwork/domain'
import { pagesOf } from './paper-pages.ts'
import type { PaperBox } from './paper-pages.ts'

/** A4 within the margins of result.css, millimetres; browsers round lines differently on paper: 4 mm are kept free. */
const paper = { width: 182, height: 267 } as const

/** The boxes of a report: a title stays with what follows it. */
function boxesOf(report: HTMLElement): readonly PaperBox[] {
  const whole = 'h1, h2, h3, p, li, tr, caption, figure, blockquote, .notice, .beside'
  const inside = 'figure, .notice, .beside'
  const from = report.getBoundingClientRect().top
  const boxes: PaperBox[] = []
  let title: number | null = null
  for (const element of report.querySelectorAll<HTMLElement>(whole)) {
    const within = element.parentElement?.closest(inside) ?? element.closest('.no-print')
    if (within !== null) continue
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
