import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useSearch } from 'wouter-preact'
import { safetyLibrary } from '@legwork/domain'
import type { JsonValue, TakenMedicine } from '@legwork/domain'
import { checkWords } from '@legwork/i18n'
import type { CheckChoice } from '@legwork/i18n'
import { AnswerButtons } from '../../components/answer-buttons.tsx'
import { Choice, Field } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { useFactTexts } from '../../components/use-fact-texts.ts'
import { useTyping } from '../../components/use-typing.ts'
import { usePerson, useTell } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, keepingReturn } from './addresses.ts'
import { recogniseName } from './medicine-search.ts'
import { MedicineSummary } from './medicine-summary.tsx'
import { MissingScreen } from './missing.tsx'
import { storedMedicine } from './stored-medicine.ts'
import { DurationField } from './duration-field.tsx'

const moves = ['0', '60', '120', '180', '240'] as const
const doses = ['', '1', '2', '3', '4', '5', '6'] as const

/** As the schema of a person has it. */
const longestName = 200

/** One medicine: its name, its times, whether they may move, how long, and whether a professional agrees. */
export function MedicineScreen(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { person, medicineIds } = usePerson()
  const tell = useTell()
  const search = useSearch()
  const loaded = useFactTexts(language)
  const [problem, setProblem] = useState<string | null>(null)
  const [extra, setExtra] = useState(false)
  const medicine = person.medicines?.[medicineIds.indexOf(props.id)]
  const typed = useTyping(medicine?.name ?? '')
  // with the changes that are still being written: a second one never undoes the first
  const latest = useRef<object | null>(null)
  if (medicine === undefined) return <MissingScreen />
  const change = (changes: Partial<Record<keyof TakenMedicine, JsonValue | undefined>>) => {
    const next = { ...(latest.current ?? medicine), ...changes }
    latest.current = next
    void tell([`medicines.${props.id}`, storedMedicine(next)]).then(() => {
      if (latest.current === next) latest.current = null
    })
  }
  const times = medicine.times ?? []
  const setTime = (at: number, time: string | null) => {
    const next = [...times]
    if (time === null) next.splice(at, 1)
    else next[at] = time
    setExtra(false)
    change({ times: next.length === 0 ? undefined : next })
  }
  const shownTimes = extra || times.length === 0 ? [...times, ''] : times
  return (
    <div class="question">
      <h1>{words.medicineTitle}</h1>
      <div class="card">
        <MedicineSummary medicine={medicine} texts={loaded === 'failed' ? null : loaded} />
      </div>
      <div class="stack">
        <Field id="medicine-name" label={words.nameLabel}>
          <input
            id="medicine-name"
            type="text"
            autocomplete="off"
            maxLength={longestName}
            value={typed.text}
            onInput={(event) => {
              typed.type(event.currentTarget.value)
            }}
            onChange={(event) => {
              typed.leave()
              const name = event.currentTarget.value.trim()
              setProblem(name === '' ? words.fillInName : null)
              if (name !== '') change({ name })
            }}
          />
        </Field>
        {problem === null ? null : <Notice kind="error">{problem}</Notice>}
        <fieldset class="options">
          <legend>{words.timesTitle}</legend>
          <p class="hint">{words.timesHint}</p>
          <div class="fields">
            {shownTimes.map((time, at) => (
              <div class="time-row" key={at}>
                <TimeField
                  id={`medicine-time-${String(at)}`}
                  label={words.timeOf(at + 1)}
                  value={time}
                  onChange={(typed) => {
                    setTime(at, typed)
                  }}
                />
                {time === '' ? null : (
                  <button
                    class="button"
                    type="button"
                    onClick={() => {
                      setTime(at, null)
                    }}
                  >
                    {words.removeTime(at + 1)}
                  </button>
                )}
              </div>
            ))}
          </div>
          {times.length === 0 || extra ? null : (
            <button
              class="button"
              type="button"
              onClick={() => {
                setExtra(true)
              }}
            >
              {words.addTime}
            </button>
          )}
        </fieldset>
        {times.length > 0 ? (
          <Choice
            id="medicine-move"
            label={words.moveLabel}
            value={moves.find((move) => Number(move) === (medicine.mayMoveMinutes ?? 0)) ?? '0'}
            options={moves.map((value) => ({
              value,
              label: value === '0' ? words.moveNot : words.moveHours(Number(value) / 60),
            }))}
            onChange={(value) => {
              change({ mayMoveMinutes: Number(value) })
            }}
          />
        ) : (
          <Choice
            id="medicine-doses"
            label={words.dosesLabel}
            value={doses.find((dose) => dose === String(medicine.dosesADay ?? '')) ?? ''}
            options={doses.map((value) => ({
              value,
              label: value === '' ? words.dosesUnknown : value,
            }))}
            onChange={(value) => {
              change({ dosesADay: value === '' ? undefined : Number(value) })
            }}
          />
        )}
        <DurationField
          id="medicine-months"
          label={words.howLong}
          months={medicine.months}
          onChange={(months) => {
            change({ months })
          }}
        />
        {asksAgreement(medicine) ? (
          <section>
            <h2>{words.agreesQuestion}</h2>
            <AnswerButtons<CheckChoice>
              label={words.agreesQuestion}
              value={
                (['yes', 'no', 'unknown'] as const).find(
                  (each) => each === medicine.professionalAgrees,
                ) ?? null
              }
              options={(['yes', 'no', 'unknown'] as const).map((value) => ({
                value,
                label: words.choices[value],
              }))}
              onAnswer={(value) => {
                change({ professionalAgrees: value })
              }}
            />
          </section>
        ) : null}
        <Link
          class="button"
          data-kind="primary"
          href={keepingReturn(addresses.ask('medicines'), search)}
        >
          {words.ready}
        </Link>
      </div>
    </div>
  )
}

/** Only where an agreement counts: a name that is not known, or a class that asks for a professional. */
function asksAgreement(medicine: TakenMedicine): boolean {
  const { sure, classes } = recogniseName(medicine.name)
  return (
    !sure ||
    safetyLibrary.medicineClasses.some(
      ({ id, gate }) => gate === 'professional' && classes.includes(id),
    )
  )
}
