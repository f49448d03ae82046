import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { Link, useLocation, useSearch } from 'wouter-preact'
import { ownWordsOf, resultStage } from '@legwork/domain'
import { defectMessage, resultWords } from '@legwork/i18n'
import { Loading } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useNights, useResultTrial, useTrialsWithResult } from '../../state/trial.ts'
import '../../styles/result.css'
import { trialAsked } from './addresses.ts'
import { ResultAnswer } from './answer.tsx'
import { OtherResults } from './other-results.tsx'
import { ReportPage } from './report-page.tsx'
import { useResult } from './use-result.ts'
import { reportKindOf } from './view-model.ts'

/**
 * The room at `/result`: the result of the last trial, or of the one that the address asks for, and its reports at addresses
 * under it.
 */
export function ResultRoom(): VNode {
  const language = useLanguage()
  const words = resultWords[language]
  const { status, entries } = useJournalState()
  const last = useResultTrial()
  const withResult = useTrialsWithResult()
  const asked = trialAsked(useSearch())
  const view = withResult.find(({ trial }) => trial === asked) ?? last
  const others = withResult.filter(({ trial }) => trial !== view?.trial)
  const nights = useNights()
  const [path] = useLocation()
  const stage = resultStage(view)
  const working = useResult(stage.type === 'ready' && view !== null ? view.trial : null)
  const ownWords = useMemo(
    () => (view === null ? null : ownWordsOf(entries, view.trial)),
    [entries, view],
  )
  if (status === 'opening') return <Loading />
  if (view === null || stage.type !== 'ready') {
    const at = {
      none: routes.trial,
      running: routes.diary,
      sealed: routes.trial,
      ready: routes.result,
    }
    const link = stage.type === 'sealed' ? words.toOpening : words.toTrial
    const text = stage.type === 'ready' ? words.none : words[stage.type]
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{text}</p>
        {stage.type === 'running' ? null : (
          <Link class="button" data-kind="primary" href={at[stage.type]}>
            {link}
          </Link>
        )}
        <OtherResults trials={others} />
      </>
    )
  }
  switch (working.type) {
    case 'refused':
    case 'defect':
      return (
        <>
          <h1>{words.title}</h1>
          <Notice kind="warning">
            {working.type === 'refused'
              ? words.refused(working.refusal)
              : `${defectMessage[language]} ${working.message}`}
          </Notice>
        </>
      )
    case 'working': {
      const kind = reportKindOf(path)
      if (kind === null)
        return (
          <>
            <ResultAnswer
              key={view.trial}
              {...{ soFar: working, view, nights, ownWords }}
              asked={view === last ? null : view.trial}
            />
            <OtherResults trials={others} />
          </>
        )
      const { result, later, next } = working
      if (result === null || later === null || next === null) return <Waiting />
      const parts = { result, later, next, ownWords }
      const back = view === last ? null : view.trial
      return <ReportPage {...{ kind, parts, view, nights }} asked={back} />
    }
  }
}

function Waiting(): VNode {
  const words = resultWords[useLanguage()]
  return (
    <>
      <h1>{words.title}</h1>
      <p role="status">
        {words.working} <progress aria-label={words.working} />
      </p>
    </>
  )
}
