import { useId, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { forestPlot, iconArray, posteriorDots } from '@legwork/charts'
import type { EvidenceAnswer } from '@legwork/domain'
import type { EvidenceQuestion } from '@legwork/knowledge'
import { evidenceMessages, evidenceWords } from '@legwork/i18n'
import { Drawn } from '../../components/drawn.tsx'
import { Choice } from '../../components/field.tsx'
import { Later } from '../../components/later.tsx'
import { Notice } from '../../components/notice.tsx'
import { NumberInput } from '../../components/number-input.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { basisOf, basisOfRows, evidenceSource, publisher } from './basis.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom, WhenReady } from './parts.tsx'
import { dotsData, forestData, iconData } from './pictures.ts'
import { useAnswer } from './use-evidence.ts'
import {
  certaintyView,
  outcomeName,
  outcomesBeside,
  peopleOfHundred,
  personMixture,
  publishedCount,
  questionById,
  questionTitle,
  rateLines,
  ratesOf,
  sureWords,
} from './view-model.ts'

/** `/evidence/<question>`: the answer in one sentence, its picture, and how sure it is. */
export function QuestionPage(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const [, navigate] = useLocation()
  const question = questionById(props.id)
  if (question === undefined) return <NotFoundHere />
  const beside = outcomesBeside(question)
  const anchor = publishedCount(question)
  const trials = question.studies.length + question.left.length
  return (
    <>
      <Crumbs
        between={
          question.remedy === 'magnesium'
            ? []
            : [{ href: inRoom('remedies'), label: words.parts.remedies.title }]
        }
      />
      <h1>{questionTitle(question, language)}</h1>
      <p class="answer">{question.summary[language]}</p>
      <p>
        <span class="tag">{sureWords(question, language)}</span>
      </p>
      {question.condition === 'cramps-pregnancy' ? (
        <Notice kind="info">{words.pregnant}</Notice>
      ) : null}
      <Later>
        <Picture question={question} />
      </Later>
      <Later>
        {beside.length < 2 ? null : (
          <Choice
            id="outcome"
            label={words.outcome}
            value={question.id}
            options={beside.map((other) => ({
              value: other.id,
              label: outcomeName(other, language),
            }))}
            onChange={(id) => {
              navigate(inRoom(id))
            }}
          />
        )}
        <div class="row actions">
          {trials === 0 ? null : (
            <Link class="button" data-kind="primary" href={inRoom(question.id, 'trials')}>
              {words.seeTrials(trials)}
            </Link>
          )}
          {anchor === 0 ? null : (
            <Link class="button" href={inRoom(question.id, 'reviews')}>
              {words.seeReviews(anchor)}
            </Link>
          )}
        </div>
        <Certainty question={question} />
        <Guidelines question={question} />
        {question.remedy !== 'magnesium' ? null : (
          <p class="safe-first">
            {words.safeFirst}{' '}
            <Link href={routes.check} class="button">
              {words.toCheck}
            </Link>
          </p>
        )}
      </Later>
    </>
  )
}

/** People of a hundred where they were counted, else cramps a week as dots, else the trials. */
function Picture({ question }: { readonly question: EvidenceQuestion }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const [ownRate, setOwnRate] = useState<number | null>(null)
  const people = peopleOfHundred(question)
  const rates = ratesOf(question, ownRate)
  const mixture = rates === null ? null : personMixture(question)
  if (people === null && rates === null) return <TrialsPicture question={question} />
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">{words.pictureTitle}</h2>
      <>
        {people === null ? null : (
          <>
            <h3>{iconData(question, people, language).title}</h3>
            <Drawn
              id="people"
              asTable={words.asTable}
              draw={(options) => iconArray(iconData(question, people, language), options)}
            />
            <p>{words.iconSame(people.treated - people.control)}</p>
            <SourceButton
              basis={basisOf([evidenceSource(people.published.source)])}
              about={words.fromReview(publisher(evidenceSource(people.published.source)))}
            />
          </>
        )}
        {rates === null || mixture === null ? null : (
          <>
            <h3>{dotsData(question, mixture, rates.startingRate, language).title}</h3>
            <Drawn
              id="rate"
              asTable={words.asTable}
              draw={(options) =>
                posteriorDots(dotsData(question, mixture, rates.startingRate, language), options)
              }
            />
            <p>{words.dotsAbout}</p>
            <div class="own-rate">
              <NumberInput
                id="own-rate"
                label={words.ownRate}
                hint={words.ownRateHint}
                lowest={0.1}
                highest={200}
                value={ownRate}
                onChange={setOwnRate}
              />
            </div>
            {rateLines(question, rates, language).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <SourceButton
              basis={basisOf([evidenceSource(rates.published.source)])}
              about={words.computedFrom(publisher(evidenceSource(rates.published.source)))}
            />
          </>
        )}
      </>
    </section>
  )
}

function TrialsPicture({ question }: { readonly question: EvidenceQuestion }): VNode {
  const words = evidenceWords[useLanguage()]
  const computed = useAnswer(question.id)
  if (question.studies.length === 0) return <p>{words.noPicture}</p>
  return (
    <section aria-labelledby="picture" class="pooled">
      <h2 id="picture">{words.pictureTitle}</h2>
      <WhenReady computed={computed}>
        {(answer) => (answer === null ? null : <TrialsForest answer={answer} />)}
      </WhenReady>
    </section>
  )
}

function TrialsForest({ answer }: { readonly answer: EvidenceAnswer }): VNode | null {
  const language = useLanguage()
  const words = evidenceWords[language]
  const data = forestData(answer, null, language)
  if (data === null) return null
  const names = answer.rows.map(({ trial }) => trial.label).join(', ')
  return (
    <>
      <Drawn id="forest" asTable={words.asTable} draw={(options) => forestPlot(data, options)} />
      {answer.question.unit === 'ratio' ? <p>{words.ratioAbout[answer.question.better]}</p> : null}
      <SourceButton basis={basisOfRows(answer)} about={words.computedFrom(names)} />
    </>
  )
}

function Certainty({ question }: { readonly question: EvidenceQuestion }): VNode | null {
  const language = useLanguage()
  const t = evidenceMessages[language]
  const words = evidenceWords[language]
  if (question.certainty === null) return null
  const { level, by, ours, reasons } = certaintyView(question.certainty, language)
  const anchor = question.published.length === 0 ? [] : question.published.slice(0, 1)
  return (
    <section aria-labelledby="certainty">
      <h2 id="certainty">{t.certaintyTitle}</h2>
      <p>
        <strong>{level}</strong> ({by})
      </p>
      <details>
        <summary>{words.whySure}</summary>
        <dl class="reasons">
          {reasons.map(({ domain, step, reason }) => (
            <div key={domain}>
              <dt>
                {domain}: <span class="step">{step}</span>
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
        {ours ? <p class="hint">{t.layman}</p> : null}
        <p>
          <Link href={inRoom('methods', 'certainty')}>{words.parts.methods.title}</Link>
        </p>
        {anchor.length === 0 ? null : <CertaintySource question={question} />}
      </details>
    </section>
  )
}

function CertaintySource({ question }: { readonly question: EvidenceQuestion }): VNode {
  const language = useLanguage()
  const computed = useAnswer(question.id)
  return (
    <WhenReady computed={computed}>
      {(answer) =>
        answer === null ? null : (
          <SourceButton
            basis={basisOf(answer.sources)}
            about={evidenceMessages[language].certaintyTitle}
          />
        )
      }
    </WhenReady>
  )
}

function Guidelines({ question }: { readonly question: EvidenceQuestion }): VNode | null {
  const language = useLanguage()
  const t = evidenceMessages[language]
  const id = useId()
  const computed = useAnswer(question.id)
  if (computed.status !== 'ready' || computed.value === null) return null
  const { guidelines } = computed.value
  if (guidelines.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t.guidelinesTitle}</h2>
      {guidelines.map((guideline) => (
        <div key={guideline.id}>
          <p>{guideline.text[language]}</p>
          <SourceButton
            basis={basisOf([evidenceSource(guideline.source)])}
            about={publisher(evidenceSource(guideline.source))}
          />
        </div>
      ))}
    </section>
  )
}
