import { useRef, useState } from 'preact/hooks'

const narrowest = 280

/** The width charts may take inside an element (give it the returned ref), followed as the window changes. */
export function useChartWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(640)
  const watched = useRef<ResizeObserver | null>(null)
  const attach = (element: HTMLElement | null) => {
    watched.current?.disconnect()
    if (element === null) return
    watched.current = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const next = Math.max(narrowest, Math.floor(entry.contentRect.width))
      window.requestAnimationFrame(() => {
        setWidth(next)
      })
    })
    watched.current.observe(element)
  }
  const stable = useRef(attach)
  return [stable.current, width]
}
