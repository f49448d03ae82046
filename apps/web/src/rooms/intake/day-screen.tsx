import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { copiedContents, foodJournalContent, foodKinds } from '@legwork/domain'
import { formatDate, intakeTexts, intakeWords } from '@legwork/i18n'
import { DayField } from '../../components/day-field.tsx'
import { LoadingPart } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { today } from '../../state/clock.ts'
import { useJournal } from '../../state/journal.ts'
import { dateOf, dayNameOf, intakeRoutes } from './addresses.ts'
import { dayView, totalsOf } from './day-view.ts'
import type { DayView, LineView } from './day-view.ts'
import { useIntake, useOpeningIntake, useWriteDiary } from './intake-state.ts'
import { partsOf } from './recent.ts'
import { tableLinksOf } from './source-links.ts'

/** What was eaten on one day, by meal; which day it is can be seen before the foods are there. */
export function DayScreen(props: { readonly date: CivilDate }): VNode {
  const { date } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const intake = useOpeningIntake()
  const { firstVisit } = useJournal()
  const now = dateOf(today(), date)
  const name = dayNameOf(date, now)
  const nothingYet = intake === null ? firstVisit : intake.journal.items.length === 0
  return (
    <>
      <h1>{name === null ? formatDate(language, date) : words.dayTitle[name]}</h1>
      {name === null ? null : <p class="lead">{formatDate(language, date)}</p>}
      {nothingYet ? <Notice>{words.emptyDiary}</Notice> : null}
      <DaySwitch date={date} now={now} />
      {intake === null ? <LoadingPart /> : <DayParts date={date} />}
    </>
  )
}

function DayParts(props: { readonly date: CivilDate }): VNode {
  const { date } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list, journal, facts } = useIntake()
  const view = dayView(journal, list, facts, date, language)
  const totals = totalsOf(journal, facts, date)
  return (
    <>
      <Copy view={view} date={date} />
      {view.meals.map(({ meal, lines }) => (
        <section key={meal ?? 'other'} class="meal" aria-labelledby={`meal-${meal ?? 'other'}`}>
          <div class="meal-head">
            <h2 id={`meal-${meal ?? 'other'}`}>{words.meals[meal ?? 'other']}</h2>
            {meal === null ? null : (
              <Link
                class="button"
                href={intakeRoutes.add(date, meal)}
                aria-label={words.addTo[meal]}
              >
                {words.fillIn}
              </Link>
            )}
          </div>
          <Lines lines={lines} />
        </section>
      ))}
      <section class="meal" aria-labelledby="meal-taken">
        <div class="meal-head">
          <h2 id="meal-taken">{words.pillsTitle}</h2>
          <Link class="button" href={intakeRoutes.pills(date)} aria-label={words.addPills}>
            {words.fillIn}
          </Link>
        </div>
        <Lines lines={view.taken} />
      </section>
      {view.total === null ? null : (
        <section class="card" aria-labelledby="day-total">
          <h2 id="day-total">{words.totalTitle}</h2>
          <p class="answer">
            {view.total.food} <span class="hint">{texts.food}</span>
          </p>
          {view.total.supplements === null ? null : (
            <p class="answer">
              {view.total.supplements} <span class="hint">{texts.supplements}</span>
            </p>
          )}
          {view.notCounted.length === 0 ? null : (
            <ul>
              {view.notCounted.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>{texts.estimates}</p>
          <SourceButton
            basis={{ links: tableLinksOf(totals?.foods.map(({ food }) => food) ?? []) }}
            about={words.totalAbout}
          />
          <p class="actions">
            <Link class="button" data-kind="primary" href={intakeRoutes.picture(date)}>
              {words.toPicture}
            </Link>
          </p>
        </section>
      )}
      <SaveAsRecipe view={view} />
      {journal.unreadable.length === 0 ? null : (
        <Notice kind="warning">{words.unreadable(journal.unreadable.length)}</Notice>
      )}
    </>
  )
}

function DaySwitch(props: { readonly date: CivilDate; readonly now: CivilDate }): VNode {
  const { date, now } = props
  const words = intakeWords[useLanguage()]
  const [, navigate] = useLocation()
  const yesterday = addDays(now, -1)
  const link = (to: CivilDate, label: string) => (
    <Link
      class="button"
      href={intakeRoutes.day(to)}
      aria-current={to === date ? 'date' : undefined}
    >
      {label}
    </Link>
  )
  return (
    <div class="day-switch">
      {link(yesterday, words.dayTitle.yesterday)}
      {link(now, words.dayTitle.today)}
      <DayField
        id="other-day"
        label={words.otherDay}
        latest={now}
        value={date}
        onChange={(day) => {
          navigate(intakeRoutes.day(day))
        }}
      />
    </div>
  )
}

function Lines(props: { readonly lines: readonly LineView[] }): VNode | null {
  const words = intakeWords[useLanguage()]
  if (props.lines.length === 0) return null
  return (
    <ul class="diary-lines">
      {props.lines.map((line) => (
        <li key={line.id}>
          <Link class="diary-line" href={intakeRoutes.edit(line.id)}>
            <strong>{line.name}</strong>
            <span class="hint">
              {line.amount} · {line.holds}
            </span>
            <span class="visually-hidden">. {words.changeThis}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Copy(props: { readonly view: DayView; readonly date: CivilDate }): VNode | null {
  const words = intakeWords[useLanguage()]
  const write = useWriteDiary()
  const { dayBefore, items } = props.view
  if (dayBefore.length === 0 || items.length > 0) return null
  return (
    <p>
      <button
        class="button"
        type="button"
        onClick={() =>
          void write(copiedContents(dayBefore, props.date), words.copied(dayBefore.length))
        }
      >
        {words.copyDayBefore(dayBefore.length)}
      </button>
    </p>
  )
}

function SaveAsRecipe(props: { readonly view: DayView }): VNode | null {
  const words = intakeWords[useLanguage()]
  const write = useWriteDiary()
  const [name, setName] = useState('')
  const { view } = props
  const choices = view.meals.filter(({ lines }) => lines.length > 0)
  const [meal, setMeal] = useState<string>('all')
  if (choices.length === 0) return null
  const items = view.items.filter(
    (item) => item.type === 'food' && (meal === 'all' || (item.content.meal ?? 'other') === meal),
  )
  return (
    <details>
      <summary>{words.keepAsRecipe}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const parts = [...partsOf(items)]
          if (name.trim() === '' || parts.length === 0) return
          void write(
            [
              foodJournalContent({
                kind: foodKinds.recipe,
                payload: { name: name.trim(), parts },
              }),
            ],
            words.recipeKept(name.trim()),
          ).then((saved) => {
            if (saved) setName('')
          })
        }}
      >
        <div class="fields">
          <div class="field">
            <label for="recipe-from">{words.recipeFrom}</label>
            <select
              id="recipe-from"
              value={meal}
              onChange={(event) => {
                setMeal(event.currentTarget.value)
              }}
            >
              <option value="all">{words.wholeDay}</option>
              {choices.map((choice) => (
                <option key={choice.meal ?? 'other'} value={choice.meal ?? 'other'}>
                  {words.meals[choice.meal ?? 'other']}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="recipe-name">{words.recipeName}</label>
            <input
              id="recipe-name"
              autoComplete="off"
              maxLength={80}
              value={name}
              onInput={(event) => {
                setName(event.currentTarget.value)
              }}
            />
          </div>
        </div>
        <p class="actions">
          <button class="button" type="submit" disabled={name.trim() === ''}>
            {words.save}
          </button>
        </p>
      </form>
    </details>
  )
}
