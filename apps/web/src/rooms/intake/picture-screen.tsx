import { useMemo } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { CivilDate } from '@legwork/base'
import { intakeChart } from '@legwork/charts'
import { foodJournalContent, foodKinds } from '@legwork/domain'
import type { DayTotals } from '@legwork/domain'
import { formatDate, intakeTexts, intakeWords } from '@legwork/i18n'
import { Drawn } from '../../components/drawn.tsx'
import { Choice } from '../../components/field.tsx'
import { Later } from '../../components/later.tsx'
import { LazyDetails } from '../../components/lazy-details.tsx'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { today } from '../../state/clock.ts'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { dateOf, dayNameOf, intakeRoutes } from './addresses.ts'
import { totalsOf } from './day-view.ts'
import { useIntake, useWriteDiary } from './intake-state.ts'
import { pictures, reportOf } from './picture-view.ts'
import type { NutrientPicture } from './picture-view.ts'
import { tableLinksOf } from './source-links.ts'
import { whoText } from './who-view.ts'

export type Report = ReturnType<typeof reportOf>

/** The report of the diary for the person as told; worked out anew only when something changed. */
export function useReport(): Report {
  const language = useLanguage()
  const { list, journal, facts } = useIntake()
  const { person } = usePerson()
  return useMemo(
    () => reportOf(journal, list, facts, person, language),
    [journal, list, facts, person, language],
  )
}

/** One day beside what is advised. */
export function PictureScreen(props: { readonly date: CivilDate }): VNode {
  const { date } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const name = dayNameOf(date, dateOf(today(), date))
  const title = name === null ? formatDate(language, date) : words.dayTitle[name].toLowerCase()
  return (
    <>
      <h1>{words.pictureTitle(title)}</h1>
      <Later>
        <DayPicture date={date} title={title} />
      </Later>
    </>
  )
}

function DayPicture(props: { readonly date: CivilDate; readonly title: string }): VNode {
  const { date, title } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const { journal, facts } = useIntake()
  const report = useReport()
  const day = totalsOf(journal, facts, date)
  return (
    <>
      {day === null ? (
        <>
          <p>{words.emptyDay}</p>
          <Link class="button" data-kind="primary" href={intakeRoutes.day(date)}>
            {words.toDiary}
          </Link>
        </>
      ) : (
        <>
          <WhoLine report={report} />
          <UpperLevelOfDay date={date} report={report} />
          <Nutrients
            id="day"
            days={[day]}
            pictures={pictures({ title, days: [day] }, report, language)}
            report={report}
          />
          <p>{words.oneDay}</p>
          <Link class="button" data-kind="primary" href={intakeRoutes.week(date)}>
            {words.toWeek}
          </Link>
        </>
      )}
      <AuthorityChoice report={report} />
    </>
  )
}

/** Where the added magnesium of one day stands beside the upper level: above it, or maybe, is a warning. */
function UpperLevelOfDay(props: {
  readonly date: CivilDate
  readonly report: Report
}): VNode | null {
  const texts = intakeTexts[useLanguage()]
  const { upperLevel } = props.report
  if (!upperLevel.ok) return <p>{texts.noUpperLevel}</p>
  const { days, level } = upperLevel.value
  const state = days.find((day) => day.date === props.date)?.state
  if (state === undefined || state === 'nothing-added') return null
  const said = texts.upperLevelDay[state](texts.amount(level, 'mg'))
  return state === 'below' ? (
    <p>{said}</p>
  ) : (
    <Notice kind="warning">
      <p>{said}</p>
      <p>{texts.twoDoses}</p>
    </Notice>
  )
}

/** Whom the amounts are for, and the way to tell more. */
export function WhoLine(props: { readonly report: Report }): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { who } = props.report
  return (
    <p>
      {words.amountsFor(whoText(who, language))}{' '}
      <Link href={intakeRoutes.who}>{who.known ? words.changeWho : words.tellWho}</Link>
    </p>
  )
}

/** Magnesium first; the other nutrients one tap away. */
export function Nutrients(props: {
  readonly id: string
  readonly pictures: readonly NutrientPicture[]
  readonly days: readonly DayTotals[]
  readonly report: Report
  /** stands in the headings: a mean of how many days */
  readonly mean?: string
}): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const [magnesium, ...others] = props.pictures
  const foods = props.days.flatMap((day) => day.foods.map(({ food }) => food))
  return (
    <div>
      {magnesium === undefined ? null : <NutrientFigure {...props} picture={magnesium} />}
      {others.length === 0 ? (
        <p>{words.noFoodWritten}</p>
      ) : (
        <LazyDetails
          summary={words.otherNutrients}
          content={() =>
            others.map((picture) => (
              <NutrientFigure key={picture.nutrient} {...props} picture={picture} />
            ))
          }
        />
      )}
      <SourceButton basis={{ links: tableLinksOf(foods) }} about={words.totalAbout} />
    </div>
  )
}

function NutrientFigure(props: {
  readonly id: string
  readonly picture: NutrientPicture
  readonly report: Report
  readonly mean?: string
}): VNode {
  const { picture, report } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { need, nutrient } = picture
  const limit = report.upperLevel
  return (
    <section>
      <h2>
        {words.nutrientTitles[nutrient]}
        {props.mean === undefined ? '' : `, ${props.mean}`}
      </h2>
      <Drawn
        id={`${props.id}-${nutrient}`}
        asTable={words.asTable}
        draw={(options) => intakeChart(picture.chart, options)}
      />
      {picture.noNeed === null ? null : <p>{picture.noNeed}</p>}
      {need === null ? null : (
        <SourceButton
          basis={{ facts: need.facts.map((fact) => fact.id) }}
          about={words.needAbout(
            texts.nutrient[nutrient],
            texts.authority(need.authority),
            texts.range(need.low, need.high, 'mg'),
          )}
        />
      )}
      {nutrient !== 'magnesium' || !limit.ok ? null : (
        <>
          <p>
            {words.upperLevelIs(
              texts.authority(limit.value.authority),
              texts.amount(limit.value.level, 'mg'),
            )}{' '}
            {texts.upperLevelCounts}
          </p>
          <SourceButton
            basis={{ facts: limit.value.facts.map((fact) => fact.id) }}
            about={words.upperOf(texts.authority(limit.value.authority))}
          />
        </>
      )}
    </section>
  )
}

/** Whose amounts are shown: remembered in the journal. */
export function AuthorityChoice(props: { readonly report: Report }): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { journal } = useIntake()
  const write = useWriteDiary()
  const { authorities } = props.report
  const choose = (change: Partial<typeof journal.authorities>) =>
    void write(
      [
        foodJournalContent({
          kind: foodKinds.authorities,
          payload: { ...journal.authorities, ...change },
        }),
      ],
      words.changed,
      () => [
        foodJournalContent({ kind: foodKinds.authorities, payload: { ...journal.authorities } }),
      ],
    )
  const options = (keys: readonly string[]) =>
    keys.map((value) => ({ value, label: upperFirst(texts.authority(value)) }))
  return (
    <details>
      <summary>{words.otherAuthorities}</summary>
      <div class="fields">
        <Choice
          id="need-authority"
          label={words.whoseNeed}
          value={authorities.need}
          options={options(authorities.needs)}
          onChange={(need) => {
            choose({ need })
          }}
        />
        <Choice
          id="upper-authority"
          label={words.whoseUpper}
          value={authorities.upperLevel}
          options={options(authorities.upperLevels)}
          onChange={(upperLevel) => {
            choose({ upperLevel })
          }}
        />
      </div>
    </details>
  )
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
