import { useEffect, useMemo, useState } from 'preact/hooks'
import { render } from 'preact'
import type { VNode } from 'preact'
import { DisplaySettings } from '../src/shell/display-settings.tsx'
import { applyPreferences, firstPreferences, PreferencesContext } from '../src/state/preferences.ts'
import type { Preferences } from '../src/state/preferences.ts'
import '../src/styles/tokens.css'
import '../src/styles/base.css'
import '../src/styles/components.css'
import '../src/styles/values.css'
import '../src/styles/check.css'
import '../src/styles/intake.css'
import '../src/styles/trial.css'
import './gallery.css'
import { wordsOf } from './example.tsx'
import { examples } from './examples.tsx'

/** Every component of the app in every state worth a look. */
function Gallery(): VNode {
  const [preferences, setPreferences] = useState<Preferences>(firstPreferences)
  useEffect(() => {
    applyPreferences(preferences)
  }, [preferences])
  const handle = useMemo(
    () => ({
      ...preferences,
      set: (change: Partial<Preferences>) => {
        setPreferences((now) => ({ ...now, ...change }))
      },
    }),
    [preferences],
  )
  const words = wordsOf(preferences.language)
  return (
    <PreferencesContext.Provider value={handle}>
      <div class="page">
        <main>
          <h1>{words('Alle bouwstenen van Legwork', 'All components of Legwork')}</h1>
          <p>
            {words(
              'De gegevens zijn verzonnen, tenzij er een bron bij staat.',
              'The data are made up, unless a source is named.',
            )}
          </p>
          <details>
            <summary>{words('Taal, kleuren en letters', 'Language, colours and letters')}</summary>
            <DisplaySettings />
          </details>
          {examples.map(({ file, title, states }) => (
            <section key={file} data-component={file}>
              <h2>{title(words)}</h2>
              {states.map((state) => (
                <div class="gallery-state" data-state={state.name} key={state.name}>
                  <h3>{state.title(words)}</h3>
                  <state.Shown words={words} />
                </div>
              ))}
            </section>
          ))}
        </main>
      </div>
    </PreferencesContext.Provider>
  )
}

const root = document.getElementById('app')
if (root === null) throw new Error('gallery: the page must have an element #app, it has none')
render(<Gallery />, root)
