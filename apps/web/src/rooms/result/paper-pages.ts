/** A piece of a page that is not broken over two, in pixels from the start of the report. */
export interface PaperBox {
  readonly top: number
  readonly bottom: number
}

/** Pages that boxes in the order of the text take: a box that does not fit goes to the next page. */
export function pagesOf(boxes: readonly PaperBox[], pageHeight: number): number {
  let pages = 1
  let start = boxes[0]?.top ?? 0
  for (const { top, bottom } of boxes) {
    if (bottom - start <= pageHeight) continue
    if (top > start) {
      pages += 1
      start = top
    }
    // a box that is taller than a page is broken after all
    while (bottom - start > pageHeight) {
      pages += 1
      start += pageHeight
    }
  }
  return pages
}
