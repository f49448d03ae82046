import type { VNode } from 'preact'
import { languageNames, languages, shellWords } from '@legwork/i18n'
import { Options } from '../components/options.tsx'
import { textSizes, themeChoices, usePreferences } from '../state/preferences.ts'

/** Language, colours and size of the letters: acts at once, remembered on this device. */
export function DisplaySettings(): VNode {
  const { language, theme, textSize, set } = usePreferences()
  const words = shellWords[language]
  const at = textSizes.indexOf(textSize)
  const step = (by: number) => {
    const next = textSizes[at + by]
    if (next !== undefined) set({ textSize: next })
  }
  return (
    <div class="display-settings">
      <Options
        legend={words.language}
        name="language"
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChange={(value) => {
          set({ language: value })
        }}
      />
      <Options
        legend={words.theme}
        name="theme"
        value={theme}
        options={themeChoices.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(value) => {
          set({ theme: value })
        }}
      />
      <fieldset class="options">
        <legend>{words.textSize}</legend>
        <div class="row">
          <button
            class="button"
            type="button"
            disabled={at === 0}
            onClick={() => {
              step(-1)
            }}
          >
            {words.smaller}
          </button>
          <output aria-live="polite">{words.textSizeOf(textSize)}</output>
          <button
            class="button"
            type="button"
            disabled={at === textSizes.length - 1}
            onClick={() => {
              step(1)
            }}
          >
            {words.larger}
          </button>
        </div>
      </fieldset>
    </div>
  )
}
