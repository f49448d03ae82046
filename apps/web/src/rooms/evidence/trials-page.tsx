import type { VNode } from 'preact'
import { Link, useSearchParams } from 'wouter-preact'
import { cumulativePlot, forestPlot, funnelPlot, leaveOneOutPlot } from '@legwork/charts'
import type { EvidenceAnswer } from '@legwork/domain'
import type { EvidenceQuestion } from '@legwork/knowledge'
import { evidenceMessages, evidenceWords, formatNumber, formatPercent } from '@legwork/i18n'
import { Drawn } from '../../components/drawn.tsx'
import { Choice } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { basisOfRows } from './basis.ts'
import { modelChoices, smallStudyTrials } from './models.ts'
import type { ModelChoice, ModelledRows } from './models.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom, WhenReady } from './parts.tsx'
import { addedData, forestData, funnelData, withoutData } from './pictures.ts'
import { useAnswer, useModel } from './use-evidence.ts'
import { estimateText, questionById, questionTitle } from './view-model.ts'

/** `/evidence/<question>/trials`: the trials, pooled in the way that is chosen, and how firm that is. */
export function TrialsPage(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const question = questionById(props.id)
  const computed = useAnswer(props.id)
  if (question === undefined) return <NotFoundHere />
  return (
    <>
      <Crumbs between={[{ href: inRoom(question.id), label: questionTitle(question, language) }]} />
      <h1>{words.trialsTitle}</h1>
      <p class="lead">{questionTitle(question, language)}</p>
      <WhenReady computed={computed}>
        {(answer) =>
          answer === null ? null : 'tauScale' in question.pool ? (
            <Pooled question={question} answer={answer} />
          ) : (
            <Trials answer={answer} model={null} />
          )
        }
      </WhenReady>
    </>
  )
}

function Pooled(props: {
  readonly question: EvidenceQuestion
  readonly answer: EvidenceAnswer
}): VNode {
  const words = evidenceWords[useLanguage()]
  const [search, setSearch] = useSearchParams()
  const choice: ModelChoice =
    modelChoices.find((known) => known === search.get('model')) ?? 'bayesian'
  const model = useModel(props.question.id, choice)
  return (
    <>
      <Choice
        id="model"
        label={words.model}
        hint={words.modelHint}
        value={choice}
        options={modelChoices.map((value) => ({ value, label: words.models[value] }))}
        onChange={(value) => {
          setSearch(
            (before) => {
              before.set('model', value)
              return before
            },
            { replace: true },
          )
        }}
      />
      <div class="pooled">
        <WhenReady computed={model}>
          {(modelled) => (
            <>
              {modelled === null ? <Notice kind="warning">{words.refused}</Notice> : null}
              <Trials answer={props.answer} model={modelled} />
              {modelled === null ? null : <Firmness answer={props.answer} model={modelled} />}
            </>
          )}
        </WhenReady>
      </div>
    </>
  )
}

function Trials(props: {
  readonly answer: EvidenceAnswer
  readonly model: ModelledRows | null
}): VNode {
  const language = useLanguage()
  const t = evidenceMessages[language]
  const words = evidenceWords[language]
  const { answer, model } = props
  const { question, rows, left, notPooled, hidden } = answer
  const forest = forestData(answer, model, language)
  const names = rows.map(({ trial }) => trial.label).join(', ')
  return (
    <>
      <p>{rows.length === 0 ? words.noTrials : words.trialsLead(rows.length)}</p>
      {model === null ? null : (
        <p>
          {words.pooledSentence(estimateText(model.pooled, question.unit, language))}{' '}
          {question.unit === 'ratio' ? words.ratioAbout[question.better] : null}{' '}
          <SourceButton basis={basisOfRows(answer)} about={words.computedFrom(names)} />
        </p>
      )}
      {forest === null ? null : (
        <Drawn
          id="forest"
          asTable={words.asTable}
          draw={(options) => forestPlot(forest, options)}
        />
      )}
      {notPooled === null ? null : (
        <p>
          <strong>{t.notPooled}:</strong> {notPooled[language]}
        </p>
      )}
      {rows.length === 0 ? null : (
        <>
          <p>{words.openTrial}</p>
          <ul class="trial-list">
            {rows.map(({ trial, effect }, index) => (
              <li key={trial.id}>
                <Link class="room-card" href={inRoom(question.id, 'trial', trial.id)}>
                  <strong>{trial.label}</strong>
                  <span>{estimateText(effect, question.unit, language)}</span>
                  <span class="hint">
                    {words.bias}: {words.biases[trial.riskOfBias]}
                    {model === null
                      ? ''
                      : `; ${words.countsFor(formatPercent(language, (model.weights[index] ?? NaN) / 100))}`}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <section aria-labelledby="left">
          <h2 id="left">{words.leftTitle}</h2>
          <ul class="trial-list">
            {left.map(({ trial, reason }) => (
              <li key={trial.id}>
                <Link class="room-card" href={inRoom(question.id, 'trial', trial.id)}>
                  <strong>{trial.label}</strong>
                  <span>{reason[language]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hidden === 0 ? null : <p class="hint">{words.hiddenNumbers(hidden)}</p>}
    </>
  )
}

/** How firm the pooled value is: another trial, contradiction, one trial less, one more, small trials. */
function Firmness(props: { readonly answer: EvidenceAnswer; readonly model: ModelledRows }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const { answer, model } = props
  const n = (value: number): string => formatNumber(language, value, 2)
  const without = withoutData(answer, model, language)
  const added = addedData(answer, model, language)
  const funnel = funnelData(answer, model.pooled, language)
  const k = answer.rows.length
  const differ =
    model.tau === null
      ? words.differNone
      : model.i2 === null
        ? words.differTau(n(model.tau))
        : words.differ(formatNumber(language, model.i2), n(model.tau))
  return (
    <>
      <section>
        <h2>{words.nextTitle}</h2>
        <p>
          {model.prediction === null
            ? words.nextNone
            : words.nextTrial(n(model.prediction.lower), n(model.prediction.upper))}
        </p>
      </section>
      <section>
        <h2>{words.differTitle}</h2>
        <p>
          {differ} {k < smallStudyTrials ? words.differFew : null}
        </p>
      </section>
      {without === null ? null : (
        <section>
          <h2>{words.withoutTitle}</h2>
          <p>{words.withoutAbout}</p>
          <Drawn
            id="without"
            asTable={words.asTable}
            draw={(options) => leaveOneOutPlot(without, options)}
          />
        </section>
      )}
      {added === null ? null : (
        <section>
          <h2>{words.addedTitle}</h2>
          <p>{words.addedAbout}</p>
          <Drawn
            id="added"
            asTable={words.asTable}
            draw={(options) => cumulativePlot(added, options)}
          />
        </section>
      )}
      {funnel === null ? null : (
        <section>
          <h2>{words.smallTitle}</h2>
          <p>{words.smallAbout}</p>
          <p>
            {model.egger === null
              ? words.smallFew(k)
              : words.egger(model.egger < 0.05 ? 'steep' : 'flat')}
          </p>
          <Drawn
            id="funnel"
            asTable={words.asTable}
            draw={(options) => funnelPlot(funnel, options)}
          />
        </section>
      )}
      <p>
        <Link href={inRoom('methods', 'pooling')}>{words.parts.methods.title}</Link>
      </p>
    </>
  )
}
