import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { parseCivilDate, weekday } from '@legwork/base'
import { chartLabels, diaryWords, eveningName, outcomeName } from '@legwork/i18n'
import type { TrialOutcome } from '@legwork/domain'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import type { NightMonth, ShownNight } from './night-model.ts'

/** The nights as a calendar of links: what is known of each, one tap to see or correct it. */
export function NightsList(props: {
  readonly months: readonly NightMonth[]
  readonly outcome: TrialOutcome
}): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const { months, outcome } = props
  const recent = months.slice(0, 2)
  const earlier = months.slice(2)
  const shown = months.flatMap(({ nights }) => nights)
  const states = (['told', 'at-least', 'missing'] as const).filter((state) =>
    shown.some((night) => night.state === state),
  )
  const sources = (['recalled', 'paper'] as const).filter((source) =>
    shown.some((night) => night.source === source),
  )
  return (
    <>
      <p>{words.nightsLead}</p>
      {recent.map((month) => (
        <Month key={month.month} month={month} outcome={outcome} />
      ))}
      <ul class="night-legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <span class="night-swatch" data-state={state}>
              {state === 'at-least' ? '≥' : state === 'missing' ? '–' : ''}
            </span>
            {words.legend[state]}
          </li>
        ))}
        {sources.map((source) => (
          <li key={source}>
            <span class="night-swatch" data-state="told">
              {marks[source]}
            </span>
            {words.legend[source]}
          </li>
        ))}
      </ul>
      {earlier.length === 0 ? null : (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((month) => (
            <Month key={month.month} month={month} outcome={outcome} />
          ))}
        </details>
      )}
    </>
  )
}

const marks = { fresh: '', recalled: '○', paper: '▫' } as const

function Month(props: { readonly month: NightMonth; readonly outcome: TrialOutcome }): VNode {
  const language = useLanguage()
  const labels = chartLabels[language]
  const { month, nights } = props.month
  const first = nights[0]
  const offset = first === undefined ? 0 : weekday(first.night) - 1
  return (
    <section class="night-month">
      <h3>{labels.formatMonth(month)}</h3>
      <div class="night-weekdays" aria-hidden="true">
        {labels.weekdays.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <ol class="night-days">
        {nights.map((night, index) => (
          <li key={night.night} style={index === 0 ? { gridColumnStart: offset + 1 } : undefined}>
            <NightCell night={night} outcome={props.outcome} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function NightCell(props: { readonly night: ShownNight; readonly outcome: TrialOutcome }): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const { formatNumber } = chartLabels[language]
  const { night, state, value, source } = props.night
  const { outcome } = props
  const digits = value !== null && Number.isInteger(value) ? 0 : 1
  const text = value === null ? '' : formatNumber(value, digits)
  const date = parseCivilDate(night)
  const evening = date.ok ? weekday(date.value) : 1
  const told = words.nightState(state, text, outcomeName(language, outcome))
  const from = source === 'recalled' || source === 'paper' ? `, ${words.legend[source]}` : ''
  return (
    <Link class="night-cell" href={`${routes.diary}/${night}`} data-state={state}>
      <span class="visually-hidden">
        {`${eveningName(language, evening, night)}: ${told}${from}`}
      </span>
      <span class="night-date" aria-hidden="true">
        {String(Number(night.slice(8)))}
        {source === null ? '' : marks[source]}
      </span>
      <span class="night-value" aria-hidden="true">
        {state === 'missing' ? '–' : state === 'at-least' ? `≥${text}` : text}
      </span>
    </Link>
  )
}
