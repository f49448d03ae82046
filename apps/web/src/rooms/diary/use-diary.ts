import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { judgeGate } from '@legwork/domain'
import type { Gate, Hold, NightsView, Person, TrialView, WritingPlace } from '@legwork/domain'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { usePerson } from '../../state/person.ts'
import { useSaver } from '../../state/save.ts'
import { useNights, useTrial } from '../../state/trial.ts'
import { writingPlace } from '../../state/zone.ts'
import { withConsequences } from './consequences.ts'
import { holdNow, shownEvening, tonight } from './evening-model.ts'
import { mistakeContents } from './mistake.ts'

/** What every screen of the diary looks at. */
export interface Diary {
  readonly nights: NightsView
  readonly trial: TrialView | null
  readonly person: Person
  readonly gate: Gate
  readonly place: WritingPlace
  readonly today: CivilDate
  /** false until the journal was read: what is missing then is not known yet */
  readonly ready: boolean
}

/** The diary as it is now; looked at again when the page comes back, for the day may have changed. */
export function useDiary(): Diary {
  const { status } = useJournalState()
  const nights = useNights()
  const trial = useTrial()
  const { person } = usePerson()
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
  return {
    nights,
    trial,
    person,
    gate: judgeGate(person),
    place,
    today: toWallClock(place.now, place.zone, place.offsets).date,
    ready: status !== 'opening',
  }
}

/** Takes the steps that the stop rules ask for, as soon as the diary is opened (a rule may have come due overnight). */
export function useStopRules(): void {
  const journal = useJournal()
  const { entries, status } = useJournalState()
  const save = useSaver()
  const busy = useRef(false)
  useEffect(() => {
    if (status !== 'ready' || busy.current) return
    const { now, zone, offsets } = writingPlace()
    const { contents } = withConsequences(entries, [], toWallClock(now, zone, offsets).date)
    if (contents.length === 0) return
    busy.current = true
    void save(() => journal.append(contents)).then(() => {
      busy.current = false
    })
  }, [entries, status])
}

/**
 * Takes back the slip of the finger that stopped the trial; null when there is none. Resolves to whether that is on disk.
 */
export function useTakeAway(): (() => Promise<boolean>) | null {
  const journal = useJournal()
  const { entries } = useJournalState()
  const save = useSaver()
  const busy = useRef(false)
  const contents = useMemo(() => mistakeContents(entries, writingPlace()), [entries])
  if (contents === null) return null
  return async () => {
    if (busy.current) return false
    busy.current = true
    const done = await save(() => journal.append(contents))
    busy.current = false
    return done
  }
}

/** The rule that holds now, by the journal or by the gate as it is at this moment; null when none does. */
export function heldBy({
  trial,
  nights,
  gate,
  place,
  today,
}: Diary): { readonly hold: Hold; readonly stopped: boolean } | null {
  if (trial === null) return null
  const held = holdNow(trial, nights, today)
  if (held !== null) return held
  const evening = shownEvening(trial, nights, tonight(place), gate)
  return evening.type === 'held' ? { hold: evening.hold, stopped: false } : null
}
