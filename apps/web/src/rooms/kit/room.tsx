import { useMemo, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { drawSealed, foldTrials, readHandOver } from '@legwork/domain'
import type { HandOver, HelperDraw } from '@legwork/domain'
import { kitWords, remedyName, trialRefusalText } from '@legwork/i18n'
import { xchachaSealer } from '@legwork/storage'
import { Loading } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import '../../styles/trial.css'
import { Drawn } from './drawn.tsx'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/**
 * The helper's page at `/kit#…`: draws, seals and prints; keeps nothing and writes nothing in the journal. It reads it for
 * one thing: on the device that holds the trial nothing is drawn.
 */
export function KitRoom(): VNode {
  const language = useLanguage()
  const words = kitWords[language]
  const received = useMemo(() => readHandOver(window.location.hash), [])
  const [draw, setDraw] = useState<HelperDraw | null>(null)
  const { status, entries } = useJournalState()
  const own = useMemo(
    () => received.ok && foldTrials(entries).trials.has(received.value.trial),
    [received, entries],
  )
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
  // a device whose journal cannot be read is still a helper's device
  if (status === 'opening') return <Loading />
  if (own)
    return (
      <>
        <h1>{words.title}</h1>
        <Notice kind="warning">{words.ownTrial}</Notice>
        <Link class="button" data-kind="primary" href="/trial/hand-over">
          {words.toHandOver}
        </Link>
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
