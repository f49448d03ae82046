import { useEffect, useState } from 'preact/hooks'
import { loadTexts } from '@legwork/knowledge'
import type { FactTexts } from '@legwork/knowledge'
import type { Language } from '@legwork/i18n'

const loaded = new Map<Language, FactTexts>()

async function fetchTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loadTexts(language))
}

/** Asks for the texts before a room that shows them at once is drawn; that room says so when they cannot be fetched. */
export async function fetchFactTexts(language: Language): Promise<void> {
  await fetchTexts(language).catch(() => undefined)
}

/** The texts of the facts in a language: `null` while they are on their way, `'failed'` when they cannot be fetched. */
export function useFactTexts(language: Language): FactTexts | 'failed' | null {
  const [failed, setFailed] = useState<Language | null>(null)
  const [, setArrived] = useState<Language | null>(null)
  useEffect(() => {
    if (loaded.has(language)) return
    let here = true
    fetchTexts(language).then(
      () => {
        if (here) setArrived(language)
      },
      () => {
        if (here) setFailed(language)
      },
    )
    return () => {
      here = false
    }
  }, [language])
  return loaded.get(language) ?? (failed === language ? 'failed' : null)
}
