import type { VNode } from 'preact'
import type { TakenMedicine } from '@legwork/domain'
import type { FactTexts } from '@legwork/knowledge'
import { checkWords, formatClock, heldText, safetyWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { recogniseName } from './medicine-search.ts'

/** A medicine of the list: its name, what it was understood to be, and its times. */
export function MedicineSummary(props: {
  readonly medicine: TakenMedicine
  readonly texts: FactTexts | null
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { medicine, texts } = props
  const recognised = recogniseName(medicine.name)
  const classes = recognised.classes.flatMap((id) => texts?.[id].label ?? [])
  return (
    <div class="medicine">
      <strong class="medicine-name">{medicine.name}</strong>
      {recognised.readAs === null ? null : <p>{words.readAs(recognised.readAs)}</p>}
      {recognised.sure ? null : <p class="flag">{words.notKnown}</p>}
      {classes.length === 0 ? null : <p class="hint">{classes.join('; ')}</p>}
      {recognised.holds.length === 0 ? null : (
        <p class="hint">
          {safetyWords.holds[language]}{' '}
          {recognised.holds.map((held) => heldText(language, held)).join(', ')}
        </p>
      )}
      {medicine.times === undefined ? null : (
        <p>{medicine.times.map((time) => formatClock(language, time)).join(', ')}</p>
      )}
    </div>
  )
}
