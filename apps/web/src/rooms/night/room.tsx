import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { foldNights, tapContent, withdrawnTapContent } from '@legwork/domain'
import type { EntryContent, Tap, WritingPlace } from '@legwork/domain'
import { formatClock, nightWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { earlyTaps } from '../../shell/first-screen.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { writingPlace } from '../../state/zone.ts'
import { clockOf, isSameTap, nightScreen } from './view-model.ts'
import type { WaitingTap } from './view-model.ts'
import '../../styles/diary.css'

/** What was written down last on this screen: it can still be taken back. */
type Last =
  | { readonly type: 'noted'; readonly id: string; readonly tap: Tap }
  | { readonly type: 'taken-back'; readonly tap: Tap }

/** The room at `/night`: one huge, dim button; one tap is one cramp. */
export function NightRoom(): VNode {
  const language = useLanguage()
  const words = nightWords[language]
  const journal = useJournal()
  const save = useSaver()
  const { entries, status } = useJournalState()
  const view = useMemo(() => foldNights(entries), [entries])
  const [waiting, setWaiting] = useState<readonly WaitingTap[]>([])
  const [last, setLast] = useState<Last | null>(null)
  const lastAt = useRef<number | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const place = useMinute()
  const screen = nightScreen(view, waiting, place)

  const write = async (content: EntryContent) => {
    const tap = content.payload as Tap
    const at = (all: readonly WaitingTap[]) => all.filter((each) => each.content !== content)
    setWaiting((now) => [...at(now), { content, tap, status: 'saving' }])
    let id: string | null = null
    const onDisk = await save(async () => {
      const written = await journal.append([content])
      if (written.ok) id = written.value[0]?.id ?? null
      return written
    })
    setWaiting((now) => (onDisk ? at(now) : [...at(now), { content, tap, status: 'failed' }]))
    if (onDisk && id !== null) setLast({ type: 'noted', id, tap })
  }

  const tapped = (here: WritingPlace) => {
    if (isSameTap(lastAt.current, here.now)) return
    lastAt.current = here.now
    void write(tapContent(here))
  }
  useEffect(() => {
    const early = earlyTaps('night')
    for (const now of early) tapped({ ...writingPlace(), now })
    // the button that was tapped is gone
    if (early.length > 0) button.current?.focus()
  }, [])

  const takeBack = async () => {
    if (last?.type !== 'noted') return
    const { id, tap } = last
    const done = await save(() => journal.append([withdrawnTapContent(id, tap)]))
    if (!done) return
    lastAt.current = null
    setLast({ type: 'taken-back', tap })
    // the button that had the focus is gone
    button.current?.focus()
  }

  const clock = last === null ? '' : clockOf(last.tap.at, { ...place, zone: last.tap.zone })
  return (
    <div class="night">
      <div class="night-head">
        <h1>{words.title}</h1>
        <p
          class="night-count"
          data-opening={status === 'opening' && !journal.firstVisit && screen.count === 0}
        >
          {words.thisNight(screen.count)}
        </p>
      </div>
      <button
        ref={button}
        class="night-button"
        type="button"
        data-state={screen.status === 'quiet' ? (last?.type ?? 'quiet') : screen.status}
        onClick={() => {
          tapped(writingPlace())
        }}
      >
        <span class="night-word">{words.button}</span>
        <span>{words.once}</span>
      </button>
      <div class="night-said">
        <p role="status">
          {screen.status === 'failed'
            ? words.failed
            : screen.status === 'saving'
              ? words.saving
              : last === null
                ? ''
                : last.type === 'noted'
                  ? words.noted(clock)
                  : words.takenBack(clock)}
        </p>
        {screen.status === 'failed' ? (
          <button
            class="button"
            type="button"
            onClick={() => {
              for (const { content, status } of waiting)
                if (status === 'failed') void write(content)
            }}
          >
            {words.tryAgain}
          </button>
        ) : last?.type === 'noted' && screen.status === 'quiet' ? (
          <button class="button" type="button" onClick={() => void takeBack()}>
            {words.mistake}
          </button>
        ) : null}
      </div>
      <div class="row night-links">
        <Link class="button" href={routes.cramp}>
          {words.whatHelps}
        </Link>
        <Link class="button" href={routes.diary}>
          {words.morning}
        </Link>
      </div>
      {screen.clocks.length === 0 ? null : (
        <p class="hint">
          {words.times}: {screen.clocks.map((each) => formatClock(language, each)).join(', ')}
        </p>
      )}
    </div>
  )
}

/** Now and here, looked at again every minute and when the page comes back: at noon a new night begins. */
function useMinute() {
  const [place, setPlace] = useState(writingPlace)
  useEffect(() => {
    const look = () => {
      setPlace(writingPlace())
    }
    const timer = window.setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return place
}
