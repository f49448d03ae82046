import { useEffect, useState } from 'preact/hooks'
import { loadTexts } from '@legwork/knowledge'
import type { FactTexts } from '@legwork/knowledge'
import { useLanguage } from '../../state/preferences.ts'
import type { Computed } from './use-evidence.ts'

/** The words of the facts in the language of the screen, a file of their own. */
export function useTexts(): Computed<FactTexts> {
  const language = useLanguage()
  const [state, setState] = useState<Computed<FactTexts>>({ status: 'computing' })
  useEffect(() => {
    let here = true
    loadTexts(language).then(
      (texts) => {
        if (here) setState({ status: 'ready', value: texts })
      },
      (error: unknown) => {
        if (here) setState({ status: 'failed', message: String(error) })
      },
    )
    return () => {
      here = false
    }
  }, [language])
  return state
}
