import type { VNode } from 'preact'
import { defaultDay } from '@legwork/domain'
import type { JsonValue, Person } from '@legwork/domain'
import { checkWords } from '@legwork/i18n'
import { useState } from 'preact/hooks'
import { Notice } from '../../components/notice.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { Question } from './question.tsx'
import type { DayStep } from './step.ts'
import { problemWith } from './typed.ts'
import { useStep } from './use-step.ts'

const parts = ['wake', 'breakfast', 'lunch', 'dinner', 'bed'] as const

/** The times of a person's day, for the timetable. Each is kept at once; what is not changed is assumed, and said so. */
export function DayQuestion(props: { readonly step: DayStep; readonly person: Person }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { keep, goOn } = useStep(step)
  const [problem, setProblem] = useState<string | null>(null)
  const tell = (part: keyof typeof words.times, value: JsonValue) => {
    const wrong = problemWith(
      language,
      person,
      'day',
      { ...person.day, [part]: value },
      words.times[part],
    )
    setProblem(wrong)
    if (wrong === null) void keep([`day.${part}`, value])
  }
  return (
    <Question step={step} person={person} title={words.dayQuestion} hint={words.dayHint}>
      <div class="fields">
        {parts.map((part) => (
          <TimeField
            key={part}
            id={`day-${part}`}
            label={words.times[part]}
            value={person.day?.[part] ?? defaultDay[part]}
            onChange={(time) => {
              tell(part, time)
            }}
          />
        ))}
        <TimeField
          id="day-magnesium"
          label={words.times.magnesium}
          value={person.day?.magnesium?.[0] ?? defaultDay.magnesium[0]}
          onChange={(time) => {
            tell('magnesium', [time, ...(person.day?.magnesium ?? []).slice(1)])
          }}
        />
      </div>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      <div class="stack">
        <button class="button" data-kind="primary" type="button" onClick={goOn}>
          {words.next}
        </button>
      </div>
    </Question>
  )
}
