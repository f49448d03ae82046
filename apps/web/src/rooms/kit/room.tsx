import { useMemo, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { drawSealed, readHandOver } from '@legwork/domain'
import type { HandOver, HelperDraw } from '@legwork/domain'
import { kitWords, remedyName, trialRefusalText } from '@legwork/i18n'
import { xchachaSealer } from '@legwork/storage'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import '../../styles/trial.css'
import { Drawn } from './drawn.tsx'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** The helper's page at `/kit#…`: draws, seals and prints; keeps nothing and never touches the journal. */
export function KitRoom(): VNode {
  const language = useLanguage()
  const words = kitWords[language]
  const received = useMemo(() => readHandOver(window.location.hash), [])
  const [draw, setDraw] = useState<HelperDraw | null>(null)
  if (window.location.hash.length < 2)
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.noHandOver}</p>
      </>
    )
  if (!received.ok)
    return (
      <>
        <h1>{words.title}</h1>
        <Notice kind="error">{trialRefusalText(language, received.error)}</Notice>
      </>
    )
  if (draw !== null) return <Drawn handOver={received.value} draw={draw} />
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.remedy}: <strong>{nameOf(received.value, language)}</strong>
      </p>
      <ul>
        {words.before.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.forgets}</p>
      <button
        class="button"
        data-kind="primary"
        type="button"
        onClick={() => {
          setDraw(drawSealed(received.value, randomBytes, xchachaSealer))
        }}
      >
        {words.draw}
      </button>
    </>
  )
}

/** The remedy as the helper has to buy it: a label where there is one. */
function nameOf({ remedy }: HandOver, language: 'nl' | 'en'): string {
  if ('label' in remedy) return remedy.label
  return 'name' in remedy ? remedy.name : remedyName(language, remedy.type)
}
