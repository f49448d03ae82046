import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { expectOk, parseCivilDate } from '@legwork/base'
import { ownWordsContent, ownWordsLength } from '@legwork/domain'
import type { OwnWords } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import { today } from '../../state/clock.ts'
import { useJournal } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { useDraft } from '../../state/use-draft.ts'

/** What the person concludes, in their own words: kept in the journal, half-typed text kept as a draft. */
export function OwnWordsForm(props: {
  readonly trial: string
  readonly kept: OwnWords | null
}): VNode {
  const { trial, kept } = props
  const language = useLanguage()
  const words = resultWords[language]
  const journal = useJournal()
  const save = useSaver()
  const [draft, setDraft, clearDraft] = useDraft(`result/own-words/${trial}`)
  const [saved, setSaved] = useState(false)
  const text = draft === '' ? (kept?.text ?? '') : draft
  const on = expectOk(parseCivilDate(today()), 'today')
  return (
    <form
      class="own-words-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(() => journal.append([ownWordsContent(trial, on, text)])).then((done) => {
          setSaved(done)
          if (done) clearDraft()
        })
      }}
    >
      <h2>{reportWords[language].ownWordsTitle}</h2>
      <p id="own-words-hint">{words.ownWordsHint}</p>
      <label for="own-words">{words.ownWordsLabel}</label>
      <textarea
        id="own-words"
        rows={4}
        maxLength={ownWordsLength}
        aria-describedby="own-words-hint"
        value={text}
        onInput={(event) => {
          setSaved(false)
          setDraft(event.currentTarget.value)
        }}
      />
      <div class="row">
        <button class="button" type="submit">
          {words.save}
        </button>
        <span role="status">{saved ? words.saved : ''}</span>
      </div>
    </form>
  )
}
