import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { toWallClock } from '@legwork/base'
import { differences, healthChanges, sideEffects } from '@legwork/domain'
import type { Hold, NightRecord, NightRefusal } from '@legwork/domain'
import {
  diaryWords,
  differenceName,
  healthChangeText,
  sideEffectName,
  takenText,
  trialRefusalText,
} from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { useDraft } from '../../state/use-draft.ts'
import { writingPlace } from '../../state/zone.ts'
import { Checks } from './checks.tsx'
import { healthContents, withConsequences } from './consequences.ts'
import { FieldInput } from './field-input.tsx'
import { entryOf, firstDraft, healthToldBy, readDraft, tapsAbove } from './form-model.ts'
import type { NightDraft, NightForm } from './form-model.ts'
import { Options } from '../../components/options.tsx'
import { HoldWarning } from './hold-notice.tsx'

type Problem = NightRefusal | { readonly type: 'nothing-told' }

/** The entry of one night: what is asked first, the rest behind "more", saved with one tap. */
export function EntryForm(props: {
  readonly record: NightRecord
  readonly form: NightForm
  /** `held`: a stop rule acts now and is told on top of the page */
  readonly onSaved: (held: boolean) => void
  /** a warning stands in the form: nothing beside it may say what to take */
  readonly onWarning?: (stands: boolean) => void
}): VNode {
  const { record, form } = props
  const language = useLanguage()
  const words = diaryWords[language]
  const journal = useJournal()
  const { entries } = useJournalState()
  const save = useSaver()
  const start = firstDraft(record)
  const [kept, keep, clear] = useDraft(`diary/${record.night}`)
  const draft = readDraft(kept, start) ?? start
  const [problem, setProblem] = useState<Problem | null>(null)
  const [stop, setStop] = useState<Hold | null>(null)
  const [busy, setBusy] = useState(false)
  const [noticed, setNoticed] = useState((draft.sideEffects ?? []).length > 0)
  const inFlight = useRef(false)

  const warn = (hold: Hold | null) => {
    setStop(hold)
    props.onWarning?.(hold !== null)
  }
  const change = (part: Partial<NightDraft>) => {
    setProblem(null)
    warn(null)
    keep(JSON.stringify({ ...draft, ...part }))
  }

  const submit = async (draftNow: NightDraft) => {
    // two quick taps are one save
    if (inFlight.current) return
    const place = writingPlace()
    const entry = entryOf(record, draftNow, place)
    if (!entry.ok) {
      setProblem(entry.error)
      return
    }
    const today = toWallClock(place.now, place.zone, place.offsets).date
    const health = form.health ? healthContents(entries, healthToldBy(draftNow, record), today) : []
    const after = withConsequences(entries, [entry.value, ...health], today)
    // told before it is on disk, and still there when it could not be written
    if (after.stops) warn(after.hold)
    inFlight.current = true
    setBusy(true)
    const onDisk = await save(() => journal.append(after.contents))
    inFlight.current = false
    setBusy(false)
    if (!onDisk) return
    clear()
    warn(null)
    props.onSaved(after.hold !== null)
  }

  const listed = draft.sideEffects ?? []
  const none = form.sideEffectsFirst && listed.length === 0
  const problemText =
    problem === null
      ? undefined
      : problem.type === 'nothing-told'
        ? words.nothingToldYet
        : trialRefusalText(language, problem)
  const sideEffectChecks = (
    <Checks
      legend={form.sideEffectsFirst ? words.sideEffectsAsk : words.otherComplaints}
      values={listed}
      options={sideEffects.map((value) => ({ value, label: sideEffectName(language, value) }))}
      onChange={(chosen) => {
        change({ sideEffects: chosen.length === 0 ? null : chosen })
      }}
    />
  )
  return (
    <form
      class="night-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const answered = none ? { ...draft, sideEffects: [] } : draft
        void submit(answered)
      }}
    >
      {form.first.map((field) => (
        <FieldInput
          key={field.type === 'own' ? field.outcome.column : field.type}
          field={field}
          draft={draft}
          taps={record.taps.length}
          onChange={change}
        />
      ))}
      {tapsAbove(record, draft) ? (
        <Notice>{words.fewerThanTaps(record.taps.length, draft.cramps ?? 0)}</Notice>
      ) : null}
      {form.taken ? (
        <div class="in-row">
          <Options
            legend={words.ask.taken}
            name="taken"
            value={draft.taken}
            options={(['yes', 'partly', 'no'] as const).map((value) => ({
              value,
              label: takenText(language, value),
            }))}
            onChange={(taken) => {
              change({ taken })
            }}
          />
        </div>
      ) : null}
      {form.sideEffectsFirst && noticed ? sideEffectChecks : null}
      <details class="more">
        <summary>{words.showMore}</summary>
        {form.more.map((field) => (
          <FieldInput
            key={field.type}
            field={field}
            draft={draft}
            taps={record.taps.length}
            onChange={change}
          />
        ))}
        {form.sideEffectsFirst ? null : sideEffectChecks}
        <Checks
          legend={words.differentAsk}
          values={draft.different}
          options={differences.map((value) => ({ value, label: differenceName(language, value) }))}
          onChange={(different) => {
            change({ different })
          }}
        />
        {form.health ? (
          <Checks
            legend={words.healthAsk}
            hint={words.healthLead}
            values={draft.health}
            options={healthChanges.map((value) => ({
              value,
              label: healthChangeText(language, value),
            }))}
            onChange={(health) => {
              change({ health })
            }}
          />
        ) : null}
        <div class="field">
          <label for="night-note">{words.note}</label>
          <textarea
            id="night-note"
            rows={3}
            maxLength={500}
            value={draft.note}
            aria-describedby="night-note-hint"
            onInput={(event) => {
              change({ note: event.currentTarget.value })
            }}
          />
          <span class="hint" id="night-note-hint">
            {words.noteHint}
          </span>
        </div>
      </details>
      <div aria-live="assertive">
        {problemText === undefined ? null : <p class="field-error">{problemText}</p>}
      </div>
      {stop === null ? null : <HoldWarning hold={stop} />}
      <div class="row save-row">
        <button class="button" data-kind="primary" type="submit" disabled={busy}>
          {none ? words.noSideEffectsSave : words.save}
        </button>
        {form.sideEffectsFirst && !noticed ? (
          <button
            class="button"
            type="button"
            onClick={() => {
              setNoticed(true)
            }}
          >
            {words.someSideEffects}
          </button>
        ) : null}
      </div>
    </form>
  )
}
