import type { VNode } from 'preact'
import { stateOfNight } from '@legwork/domain'
import type { NightRecord } from '@legwork/domain'
import { diaryWords, formatClock } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { writingPlace } from '../../state/zone.ts'
import { clockOf } from '../night/view-model.ts'
import { toldParts } from './night-model.ts'

/** What is written of a night, in a sentence, and how it came about. */
export function Told(props: { readonly record: NightRecord }): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const { record } = props
  const { morning, taps } = record
  const place = writingPlace()
  const clocks = taps.map(({ at, zone }) =>
    formatClock(language, clockOf(at, { zone, offsets: place.offsets })),
  )
  return (
    <>
      {morning === null ? null : (
        <>
          <p class="lead">{words.told(toldParts(morning, words.parts))}</p>
          {stateOfNight(record) === 'told' ? null : <p>{words.notCounted}</p>}
          {morning.note === undefined ? null : <p>“{morning.note}”</p>}
          <p class="hint">{words.howTold[morning.source]}</p>
        </>
      )}
      {clocks.length === 0 ? null : <p class="hint">{words.tappedAt(clocks.join(', '))}</p>}
    </>
  )
}
