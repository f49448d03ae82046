import type { VNode } from 'preact'
import { evidenceWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { basisOf } from './basis.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom, WhenReady } from './parts.tsx'
import { trialView } from './trial-view.ts'
import type { TrialView } from './trial-view.ts'
import { useAnswer } from './use-evidence.ts'
import { estimateText, questionById, questionTitle } from './view-model.ts'

/** `/evidence/<question>/trial/<id>`: one trial's numbers, source, traps and risk of bias. */
export function TrialPage(props: { readonly id: string; readonly trial: string }): VNode {
  const language = useLanguage()
  const question = questionById(props.id)
  const computed = useAnswer(props.id)
  if (question === undefined) return <NotFoundHere />
  return (
    <WhenReady computed={computed}>
      {(answer) => {
        const view = answer === null ? null : trialView(answer, props.trial, language)
        if (view === null) return <NotFoundHere />
        return (
          <>
            <Crumbs
              between={[
                { href: inRoom(question.id), label: questionTitle(question, language) },
                {
                  href: inRoom(question.id, 'trials'),
                  label: evidenceWords[language].trialsTitle,
                },
              ]}
            />
            <Trial view={view} unit={question.unit} />
          </>
        )
      }}
    </WhenReady>
  )
}

function Trial(props: { readonly view: TrialView; readonly unit: string }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const { trial, source, row, left, facts, numbers, hidden, traps } = props.view
  return (
    <>
      <h1>{trial.label}</h1>
      <p>
        <cite lang="en">{source.title}</cite>
        <span class="hint">
          {source.authors} {source.publishedIn}, {source.year}
        </span>
      </p>
      {row === null ? null : (
        <p class="lead">
          {estimateText(row.effect, props.unit, language)}
          {row.effect.verification === 'derived' ? (
            <span class="hint">{words.weWorkedOut}</span>
          ) : null}
        </p>
      )}
      <SourceButton basis={basisOf([source])} about={trial.label} />
      {left === null ? null : (
        <section>
          <h2>{words.notCounted}</h2>
          <p>{left}</p>
        </section>
      )}
      {traps.length === 0 ? null : (
        <section>
          <h2>{words.trapsTitle}</h2>
          {traps.map((trap) => (
            <Notice kind="info" key={trap}>
              {trap}
            </Notice>
          ))}
        </section>
      )}
      <section>
        <h2>{words.trialFacts}</h2>
        <dl class="trial-facts">
          {facts.map(({ name, value, english }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={english === true ? 'en' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {numbers.length === 0 ? null : (
        <section>
          <h2>{words.inPaper}</h2>
          <p>{words.inPaperAbout}</p>
          <ul class="printed">
            {numbers.map(({ id, about, quoted, seenAt, locator, derived }) => (
              <li key={id}>
                <span lang="en">
                  {about}: <strong>{quoted}</strong>
                </span>
                <span class="hint">
                  {derived ? `${words.weWorkedOut} ` : ''}
                  {seenAt === null ? null : (
                    <>
                      <a href={seenAt} target="_blank" rel="noopener noreferrer">
                        {words.readAt}
                        <span class="visually-hidden">
                          : {about} {quoted}
                        </span>
                      </a>
                      {'. '}
                    </>
                  )}
                  {locator === '' ? null : <span lang="en">{words.readWhere(locator)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hidden === 0 ? null : <p class="hint">{words.hiddenNumbers(hidden)}</p>}
    </>
  )
}
