import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { joinSeries, readStudy, studyRemedy } from '@legwork/domain'
import type { Answer, Study, StudyProblem, TrialPlan } from '@legwork/domain'
import { seriesPartWords, studyProblemText, trialWords } from '@legwork/i18n'
import { CheckList } from '../../components/check-list.tsx'
import { DropZone } from '../../components/drop-zone.tsx'
import { Notice } from '../../components/notice.tsx'
import { Options } from '../../components/options.tsx'
import { useJournal } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { writingPlace } from '../../state/zone.ts'
import { useNamedForms } from '../intake/foods.ts'
import { Refusal } from '../trial/refusal.tsx'
import { useTrialNow } from '../trial/use-trial-now.ts'
import { seriesAddresses } from './addresses.ts'
import { BackToSeries } from './back-to-series.tsx'
import { StudyAsks, StudyTextsShown } from './study-asks.tsx'
import { useSeriesTrial } from './use-series-trial.ts'

type Chosen =
  | { readonly type: 'study'; readonly study: Study }
  | { readonly type: 'problem'; readonly file: string; readonly problem: StudyProblem }

/** Choosing a study file, reading what it asks, and saying yes. */
export function JoinScreen(): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const joined = useSeriesTrial()
  const take = async (file: File) => {
    const read = readStudy(await file.text())
    setChosen(
      read.ok
        ? { type: 'study', study: read.value }
        : { type: 'problem', file: file.name, problem: read.error },
    )
  }
  const open = joined?.phase === 'draft' || joined?.phase === 'baseline'
  return (
    <div class="series">
      <h1>{words.joinTitle}</h1>
      {open ? (
        <>
          <p class="lead">{words.already}</p>
          <Link class="button" data-kind="primary" href={seriesAddresses.mine}>
            {words.mine}
          </Link>
        </>
      ) : chosen?.type === 'study' ? (
        <>
          <Agree key={chosen.study.hash} study={chosen.study} />
          <p class="after no-print">
            <button
              class="button"
              type="button"
              onClick={() => {
                setChosen(null)
              }}
            >
              {words.otherStudy}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="lead">{words.joinLead}</p>
          <ul>
            {words.joinPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {chosen === null ? null : (
            <Notice kind="error">
              {words.notRead(chosen.file, studyProblemText(language, chosen.problem))}
            </Notice>
          )}
          <DropZone
            text={words.dropStudy}
            button={words.chooseStudy}
            accept=".json,application/json"
            onFile={(file) => void take(file)}
          />
        </>
      )}
      <BackToSeries />
    </div>
  )
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const answers = ['yes', 'no', 'unknown'] as const

/** What a study asks in full, and the agreement. */
function Agree(props: { readonly study: Study }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const trial = trialWords[language]
  const { study } = props
  const { view, nights, person, gate, today } = useTrialNow()
  const journal = useJournal()
  const save = useSaver()
  const [, navigate] = useLocation()
  const forms = useNamedForms()
  const [way, setWay] = useState<TrialPlan['blinding'] | null>(
    study.blinding.length === 1 ? (study.blinding[0] ?? null) : null,
  )
  const [isMedicine, setIsMedicine] = useState<Answer>('not-asked')
  const [agrees, setAgrees] = useState<Answer>('not-asked')
  const [yes, setYes] = useState<readonly 'agree'[]>([])
  const [busy, setBusy] = useState(false)
  const own = { isMedicine, pharmacistAgrees: agrees }
  const remedy = forms.status === 'ready' ? studyRemedy(study, person, forms.value, own) : null
  // a question that was not answered yet is no refusal yet
  const open =
    remedy?.ok === false &&
    ((remedy.error.type === 'medicine-not-ruled-out' && isMedicine === 'not-asked') ||
      (remedy.error.type === 'pharmacist-first' && agrees === 'not-asked'))
  const refusal = remedy?.ok === false && !open ? remedy.error : null
  const running = view?.phase === 'running' || view?.phase === 'paused'
  const replaces = view?.phase === 'draft' || view?.phase === 'baseline'
  const hidden = study.remedy.type === 'magnesium' && gate.status !== 'open'
  const join = async () => {
    if (remedy?.ok !== true || way === null) return
    setBusy(true)
    const agreement = { study, remedy: remedy.value, blinding: way, on: today }
    const place = { zone: writingPlace().zone }
    const made = joinSeries(view, nights, { ...agreement, ...place }, randomBytes)
    if (made.ok && (await save(() => journal.append(made.value)))) navigate(seriesAddresses.mine)
    setBusy(false)
  }
  const ask = (legend: string, name: string, value: Answer, set: (value: Answer) => void) => (
    <Options
      legend={legend}
      name={name}
      value={value === 'not-asked' ? null : value}
      options={answers.map((each) => ({ value: each, label: trial[each] }))}
      onChange={set}
    />
  )
  return (
    <>
      <StudyAsks study={study} />
      <StudyTextsShown study={study} gate={gate} />
      {hidden ? null : (
        <section>
          {study.blinding.length === 1 ? null : (
            <Options
              legend={words.wayTitle}
              name="way"
              value={way}
              options={study.blinding.map((value) => ({
                value,
                label: trial.blinding[value],
                hint: trial.blindingHints[value],
              }))}
              onChange={setWay}
            />
          )}
          {study.remedy.type === 'own-swallowed' ? (
            <>
              {ask(trial.ownMedicine, 'study-medicine', isMedicine, setIsMedicine)}
              {ask(trial.ownPharmacist, 'study-pharmacist', agrees, setAgrees)}
            </>
          ) : null}
          {refusal === null ? null : <Refusal refusal={refusal} />}
          {running ? <Notice kind="warning">{words.runs}</Notice> : null}
          {replaces ? <Notice>{words.replaces}</Notice> : null}
          <CheckList
            legend={words.agreeLegend}
            options={[{ value: 'agree', label: words.agree }]}
            ticked={yes}
            onTick={(value, ticked) => {
              setYes(ticked ? [value] : [])
            }}
          />
          <button
            class="button"
            data-kind="primary"
            type="button"
            disabled={busy || running || remedy?.ok !== true || way === null || yes.length === 0}
            onClick={() => void join()}
          >
            {words.join}
          </button>
        </section>
      )}
    </>
  )
}
