import type { VNode } from 'preact'
import { dataWords } from '@legwork/i18n'
import { useInstall } from '../../state/install.ts'
import { useLanguage } from '../../state/preferences.ts'

/** How the app comes on the home screen of this device. */
export function Install(): VNode {
  const words = dataWords[useLanguage()]
  const { way, prompt } = useInstall()
  return (
    <section>
      <h2>{words.installTitle}</h2>
      <p>{words.install[way]}</p>
      {way === 'prompt' ? (
        <button class="button" type="button" onClick={() => void prompt()}>
          {words.installButton}
        </button>
      ) : null}
    </section>
  )
}
