import { useRef, useState } from 'preact/hooks'

const narrowest = 280
const usual = 640
/** what the page keeps free beside its content on a phone, px */
const margins = 24

const atLeast = (width: number) => Math.max(narrowest, Math.floor(width))

/** The width charts may take inside an element (give it the returned ref), followed as the window changes. */
export function useChartWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(() => atLeast(Math.min(usual, window.innerWidth - margins)))
  const watched = useRef<ResizeObserver | null>(null)
  const attach = (element: HTMLElement | null) => {
    watched.current?.disconnect()
    if (element === null) return
    // before anything is drawn, so that it is not drawn twice
    if (element.clientWidth > 0) setWidth(atLeast(element.clientWidth))
    watched.current = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const next = atLeast(entry.contentRect.width)
      window.requestAnimationFrame(() => {
        setWidth(next)
      })
    })
    watched.current.observe(element)
  }
  const stable = useRef(attach)
  return [stable.current, width]
}
