import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { analysePage, productName } from '@legwork/i18n'
import { firstLanguage, rememberLanguage } from './language.ts'
import { AnalyseRoom } from './rooms/analyse/room.tsx'

/** The page: masthead with the language switch, the room, the footer. */
export function App(): VNode {
  const [language, setLanguage] = useState(firstLanguage)
  const words = analysePage[language]
  const other = language === 'nl' ? 'en' : 'nl'
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `Legwork: ${words.title}`
  }, [language, words.title])
  return (
    <div class="page">
      <a class="skip" href="#content">
        {words.skipToContent}
      </a>
      <header class="masthead">
        <span class="brand">{productName}</span>
        <button
          class="button"
          type="button"
          lang={other}
          onClick={() => {
            rememberLanguage(other)
            setLanguage(other)
          }}
        >
          {words.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <AnalyseRoom language={language} />
      </main>
      <footer>
        <p>{words.notAdvice}</p>
      </footer>
    </div>
  )
}
