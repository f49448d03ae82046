import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { intakeWords } from '@legwork/i18n'
import { Options } from '../../components/options.tsx'
import { dateOf, intakeRoutes } from './addresses.ts'
import { today } from '../../state/clock.ts'
import { usePerson, useTell } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { fromDayNumber } from '@legwork/base'

const oldest = 125

/** Whom the amounts are for. The answers are the same as in room Check; each may be skipped. */
export function WhoScreen(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { person } = usePerson()
  const tell = useTell()
  const [typed, setTyped] = useState(person.age === undefined ? '' : String(person.age))
  const age = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null
  const wrong = typed.trim() !== '' && (age === null || age > oldest)
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: words.yesNo[value] }))
  const answer = (field: 'pregnant' | 'breastfeeding') => {
    const given = person.answers?.[field]
    return given === 'yes' || given === 'no' ? given : null
  }
  return (
    <>
      <h1>{words.whoTitle}</h1>
      <p class="lead">{words.whoLead}</p>
      <div class="field">
        <label for="age">{words.ageQuestion}</label>
        <input
          id="age"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={typed}
          aria-invalid={wrong}
          aria-describedby="age-hint"
          onInput={(event) => {
            const text = event.currentTarget.value
            setTyped(text)
            const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
            if (text.trim() === '') void tell(['age', null])
            else if (value !== null && value <= oldest) void tell(['age', value])
          }}
        />
        <span class="hint" id="age-hint" role="status">
          {wrong ? words.ageWrong : words.ageHint}
        </span>
      </div>
      <Options
        legend={words.sexQuestion}
        name="sex"
        value={person.sex === undefined || person.sex === 'not-asked' ? null : person.sex}
        options={(['female', 'male', 'other'] as const).map((value) => ({
          value,
          label: words.sexOptions[value],
        }))}
        onChange={(sex) => void tell(['sex', sex])}
      />
      {person.sex === 'male' ? null : (
        <>
          <Options
            legend={words.pregnantQuestion}
            name="pregnant"
            value={answer('pregnant')}
            options={yesNo}
            onChange={(value) => void tell(['answers.pregnant', value])}
          />
          <Options
            legend={words.breastfeedingQuestion}
            name="breastfeeding"
            value={answer('breastfeeding')}
            options={yesNo}
            onChange={(value) => void tell(['answers.breastfeeding', value])}
          />
        </>
      )}
      <p class="actions">
        <Link
          class="button"
          data-kind="primary"
          href={intakeRoutes.picture(dateOf(today(), fromDayNumber(0)))}
        >
          {words.doneWho}
        </Link>
      </p>
    </>
  )
}
