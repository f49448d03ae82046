import { useEffect, useState } from 'preact/hooks'
import type { Theme } from '@legwork/charts'
import { usePreferences } from './preferences.ts'

const darkQuery = '(prefers-color-scheme: dark)'

/** The theme for charts: the chosen one, or what the device prefers; on paper always `print`. */
export function useChartTheme(): Theme {
  const { theme } = usePreferences()
  const [dark, setDark] = useState(() => window.matchMedia(darkQuery).matches)
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const colours = window.matchMedia(darkQuery)
    const paper = window.matchMedia('print')
    const follow = () => {
      setDark(colours.matches)
      setPrinting(paper.matches)
    }
    colours.addEventListener('change', follow)
    paper.addEventListener('change', follow)
    return () => {
      colours.removeEventListener('change', follow)
      paper.removeEventListener('change', follow)
    }
  }, [])
  if (printing) return 'print'
  if (theme !== 'auto') return theme
  return dark ? 'dark' : 'light'
}
