import type { VNode } from 'preact'
import type { ComparedResult } from '@legwork/domain'
import { evidenceMessages, evidenceWords, formatNumber } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { basisOf, publisher } from './basis.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom, WhenReady } from './parts.tsx'
import { useAnswer } from './use-evidence.ts'
import { estimateText, publishedText, questionById, questionTitle } from './view-model.ts'

/** `/evidence/<question>/reviews`: every published answer, and whether we can recompute it. */
export function ReviewsPage(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const question = questionById(props.id)
  const computed = useAnswer(props.id)
  if (question === undefined) return <NotFoundHere />
  return (
    <>
      <Crumbs between={[{ href: inRoom(question.id), label: questionTitle(question, language) }]} />
      <h1>{words.reviewsTitle}</h1>
      <p class="lead">{questionTitle(question, language)}</p>
      <p>{words.reviewsLead}</p>
      <WhenReady computed={computed}>
        {(answer) =>
          answer === null || answer.published.length === 0 ? (
            <p>{words.noReviews}</p>
          ) : (
            answer.published.map((result) => <Review key={result.record.id} result={result} />)
          )
        }
      </WhenReady>
    </>
  )
}

function Review({ result }: { readonly result: ComparedResult }): VNode {
  const language = useLanguage()
  const t = evidenceMessages[language]
  const words = evidenceWords[language]
  const { record, source, rebuilt } = result
  const size = sizeText(result, language)
  return (
    <article class="card">
      <h2>{publisher(source)}</h2>
      <p>
        {publishedText(record, language)}
        {size === '' ? null : <span class="hint">{size}</span>}
      </p>
      <p>
        <span class="tag" data-kind={record.verdict === 'exact' ? 'good' : undefined}>
          {t.verdicts[record.verdict]}
        </span>
      </p>
      <p>{record.reason[language]}</p>
      {rebuilt === null ? null : (
        <p>
          {words.rebuilt({
            estimate: formatNumber(language, rebuilt.estimate, 2),
            lower: formatNumber(language, rebuilt.lower, 2),
            upper: formatNumber(language, rebuilt.upper, 2),
          })}
        </p>
      )}
      {record.certainty === undefined ? null : (
        <p class="hint">{words.reviewSure(record.certainty)}</p>
      )}
      <SourceButton
        basis={basisOf([source])}
        about={
          rebuilt === null
            ? publisher(source)
            : `${publisher(source)}: ${estimateText(rebuilt, record.effect.unit, language)}`
        }
      />
    </article>
  )
}

function sizeText({ record }: ComparedResult, language: Language): string {
  const words = evidenceWords[language]
  const { studies, participants } = record
  if (participants === undefined) return ''
  const people = formatNumber(language, participants)
  return studies === undefined ? words.peopleOnly(people) : words.peopleIn(studies, people)
}
