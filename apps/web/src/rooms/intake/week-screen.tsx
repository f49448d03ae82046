import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { CivilDate } from '@legwork/base'
import { intakeChart } from '@legwork/charts'
import { chartLabels, formatDate, intakeTexts, intakeWords } from '@legwork/i18n'
import { Figure } from '../../components/figure.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useChartWidth } from '../../components/use-chart-width.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useChartTheme } from '../../state/use-chart-theme.ts'
import { intakeRoutes } from './addresses.ts'
import { useIntake } from './intake-state.ts'
import { AuthorityChoice, Nutrients, useReport, WhoLine } from './picture-screen.tsx'
import type { Report } from './picture-screen.tsx'
import {
  dayBars,
  daysWithoutFood,
  foodDaysOf,
  pictures,
  usualPicture,
  weekDays,
} from './picture-view.ts'
import { Uptake } from './uptake.tsx'

/** The last seven days and the usual intake, with how sure it is. */
export function WeekScreen(props: { readonly until: CivilDate }): VNode {
  const { until } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { journal, facts } = useIntake()
  const report = useReport()
  const theme = useChartTheme()
  const [frame, width] = useChartWidth()
  const days = weekDays(journal, facts, until)
  if (journal.items.length === 0)
    return (
      <>
        <h1>{words.weekTitle}</h1>
        <p>{words.emptyWeek}</p>
        <Link class="button" data-kind="primary" href={intakeRoutes.day(until)}>
          {words.toDiary}
        </Link>
      </>
    )
  const foodDays = foodDaysOf(days)
  const unwritten = daysWithoutFood(days, until)
  const mean = words.meanOf(foodDays.length === 0 ? days.length : foodDays.length)
  const compare = report.usualFood.state === 'estimated'
  const chart = { width, theme, labels: chartLabels[language] }
  return (
    <div ref={frame}>
      <h1>{words.weekTitle}</h1>
      <WhoLine report={report} />
      <Usual report={report} width={width} />
      {days.length === 0 ? (
        <p>{words.noDaysThisWeek(formatDate(language, until))}</p>
      ) : (
        <>
          <h2>{words.dayByDay}</h2>
          <Figure
            chart={intakeChart(dayBars(days, language), { ...chart, id: 'days' })}
            asTable={words.asTable}
          />
          {unwritten.length === 0 ? null : (
            <p>
              {words.noFoodOn(
                unwritten.map((date) => formatDate(language, date)),
                foodDays.length,
              )}
            </p>
          )}
          <Nutrients
            id="week"
            days={days}
            pictures={pictures({ title: mean, days, compare }, report, language)}
            report={report}
            mean={mean}
          />
          {compare || foodDays.length === 0 ? null : <p>{words.tooFewToCompare}</p>}
        </>
      )}
      {report.upperLevel.ok ? (
        <section>
          <h2>{words.addedTitle}</h2>
          <p>
            {texts.upperLevel[report.upperLevel.value.worst](
              texts.amount(report.upperLevel.value.level, 'mg'),
              report.upperLevel.value.days.length,
            )}
          </p>
          {report.upperLevel.value.spreadOverTwoDoses ? <p>{texts.twoDoses}</p> : null}
        </section>
      ) : (
        <p>{texts.noUpperLevel}</p>
      )}
      <Absorption report={report} />
      <Ratio report={report} />
      <p>{texts.estimates}</p>
      <p>
        <Link class="button" data-kind="primary" href={intakeRoutes.more}>
          {words.toMore}
        </Link>
      </p>
      <AuthorityChoice report={report} />
    </div>
  )
}

function Usual(props: { readonly report: Report; readonly width: number }): VNode {
  const { report, width } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const theme = useChartTheme()
  const usual = report.usualFood
  const chart = usualPicture(report, language)
  const facts = usual.state === 'estimated' ? usual.facts : []
  return (
    <section>
      <h2>{words.usualTitle}</h2>
      {usual.state === 'too-few-days' ? (
        <>
          <p class="answer">{words.tooFewDays}</p>
          <p>{texts.tooFewDays(usual.separateDays, usual.range)}</p>
        </>
      ) : (
        <>
          <p>{texts.usual(usual.middle, usual.low, usual.high, usual.days)}</p>
          {chart === null ? null : (
            <Figure
              chart={intakeChart(chart, {
                width,
                theme,
                labels: chartLabels[language],
                id: 'usual',
              })}
              asTable={words.asTable}
            />
          )}
          <p>{usual.shrunk ? texts.shrunk(usual.weightOfOthers) : texts.notShrunk}</p>
          <SourceButton basis={{ facts }} about={words.usualAbout} />
        </>
      )}
      {usual.notes.map((note) => (
        <p key={note}>{texts.usualNote[note]}</p>
      ))}
      {report.usualTotal === null || report.supplements.high === 0 ? null : (
        <p>{texts.withSupplements(report.usualTotal.low, report.usualTotal.high)}</p>
      )}
      {report.adequacy === null ? null : (
        <>
          <p>
            {texts.adequacy[report.adequacy.state](
              texts.authority(report.authorities.need),
              texts.range(report.adequacy.need.low, report.adequacy.need.high, 'mg'),
            )}
          </p>
          <SourceButton
            basis={{ facts: report.adequacy.need.facts.map((fact) => fact.id) }}
            about={words.needOf(texts.authority(report.authorities.need))}
          />
          <p>{texts.noDiagnosis}</p>
        </>
      )}
    </section>
  )
}

/** Absorption is a range by dose and form; each form once, with its largest dose. */
function Absorption(props: { readonly report: Report }): VNode | null {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const byText = new Map(
    props.report.absorption.map((one) => [one.taken.entry.text.toLowerCase(), one]),
  )
  if (byText.size === 0) return null
  return (
    <section>
      <h2>{words.absorptionTitle}</h2>
      {[...byText.values()].map(({ taken, absorption }) => (
        <div key={taken.entry.text}>
          <Uptake
            absorption={absorption}
            before={
              <>
                <strong>{taken.entry.text}</strong>:{' '}
                {absorption.share === null
                  ? ''
                  : words.absorbedOf(
                      texts.range(taken.elemental.low, taken.elemental.high, 'mg'),
                      texts.range(
                        absorption.share.low * taken.elemental.low,
                        absorption.share.high * taken.elemental.high,
                        'mg',
                      ),
                    )}
              </>
            }
          />
        </div>
      ))}
    </section>
  )
}

function Ratio(props: { readonly report: Report }): VNode | null {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { calciumPerMagnesium } = props.report.ratio
  if (calciumPerMagnesium === null) return null
  return (
    <section>
      <h2>{words.ratioTitle}</h2>
      <p>
        {texts.ratio(calciumPerMagnesium)} {texts.noRatioTarget}
      </p>
    </section>
  )
}
