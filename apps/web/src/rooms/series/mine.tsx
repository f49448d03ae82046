import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { leaveSeries, writeSeriesResult } from '@legwork/domain'
import type { SeriesResult } from '@legwork/domain'
import { defectMessage, formatDate, seriesPartWords } from '@legwork/i18n'
import { LazyDetails } from '../../components/lazy-details.tsx'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { routes } from '../../routes.ts'
import { useJournal } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { useTrialNow } from '../trial/use-trial-now.ts'
import { seriesAddresses } from './addresses.ts'
import { BackToSeries } from './back-to-series.tsx'
import { StudyAsks, StudyTextsShown } from './study-asks.tsx'
import { useSeriesResult } from './use-series-result.ts'
import { useSeriesTrial } from './use-series-trial.ts'
import type { SeriesTrial } from './use-series-trial.ts'
import { previewLines } from './view-model.ts'

/** What someone agreed to, what leaves for the series, and leaving it. */
export function MineScreen(): VNode {
  const words = seriesPartWords[useLanguage()]
  const view = useSeriesTrial()
  if (view === null)
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.notIn}</p>
        <Link class="button" data-kind="primary" href={seriesAddresses.start}>
          {words.toSeries}
        </Link>
      </>
    )
  return <Mine key={view.trial} view={view} />
}

function Mine(props: { readonly view: SeriesTrial }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const { gate } = useTrialNow()
  const { view } = props
  const { study, code, agreedOn } = view.series
  return (
    <div class="series">
      <h1>{words.mineTitle}</h1>
      <p class="lead">
        {words.version(study.study, study.version)}.{' '}
        {words.agreedOn(formatDate(language, agreedOn))}
      </p>
      <p>{words.fixed}</p>
      <Link class="button" data-kind="primary" href={routes.trial}>
        {words.toTrial}
      </Link>
      <section>
        <h2>{words.codeTitle}</h2>
        <p>
          <code class="series-code">{code}</code>
        </p>
        <p class="hint">{words.codeNote}</p>
      </section>
      <Outcome view={view} />
      <section>
        <LazyDetails
          summary={words.readAgain}
          content={() => (
            <>
              <StudyAsks study={study} />
              <StudyTextsShown study={study} gate={gate} />
            </>
          )}
        />
      </section>
      <Leave view={view} />
      <BackToSeries />
    </div>
  )
}

function Outcome(props: { readonly view: SeriesTrial }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const answer = useSeriesResult(props.view.trial)
  return (
    <section>
      <h2>{words.resultTitle}</h2>
      {answer === null ? (
        <p role="status">
          {words.working} <progress aria-label={words.working} />
        </p>
      ) : answer.type === 'refused' ? (
        <p>{words.refused(answer.refusal)}</p>
      ) : answer.type === 'defect' ? (
        <Notice kind="warning">{`${defectMessage[language]} ${answer.message}`}</Notice>
      ) : (
        <Preview result={answer.result} />
      )}
    </section>
  )
}

/** Exactly what leaves, in words and letter by letter. */
function Preview(props: { readonly result: SeriesResult }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const [saved, setSaved] = useState(false)
  const text = writeSeriesResult(props.result)
  return (
    <>
      <p>{words.previewLead}</p>
      <dl class="plan">
        {previewLines(props.result, language).map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p>{words.notInside}</p>
      <Notice>{words.pseudonymous}</Notice>
      <LazyDetails
        summary={words.wholeFile}
        content={() => (
          <pre class="scroll series-file" tabIndex={0} role="region" aria-label={words.wholeFile}>
            {text}
          </pre>
        )}
      />
      <p class="after">
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            saveFile('legwork-series-result.json', text)
            setSaved(true)
          }}
        >
          {words.save}
        </button>
      </p>
      <p role="status">{saved ? words.saved : ''}</p>
    </>
  )
}

function Leave(props: { readonly view: SeriesTrial }): VNode {
  const words = seriesPartWords[useLanguage()]
  const { today } = useTrialNow()
  const journal = useJournal()
  const save = useSaver()
  const [asked, setAsked] = useState(false)
  const leave = () => save(() => journal.append([leaveSeries(props.view, today)]))
  return (
    <section>
      <h2>{words.leaveTitle}</h2>
      <p>{words.leaveNote}</p>
      {asked ? (
        <div class="row">
          <button
            class="button"
            type="button"
            onClick={() => {
              setAsked(false)
            }}
          >
            {words.stay}
          </button>
          <button class="button" type="button" onClick={() => void leave()}>
            {words.leaveSure}
          </button>
        </div>
      ) : (
        <button
          class="button"
          type="button"
          onClick={() => {
            setAsked(true)
          }}
        >
          {words.leave}
        </button>
      )}
    </section>
  )
}
