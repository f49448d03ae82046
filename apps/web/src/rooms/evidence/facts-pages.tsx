import type { VNode } from 'preact'
import { evidenceWords } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { conditionsStudied, remediesByMoment } from './facts-view.ts'
import type { ShownFacts } from './facts-view.ts'
import { Crumbs, QuestionCards } from './parts.tsx'
import { remedyCards } from './view-model.ts'

/** `/evidence/remedies`: what else is done, in the same form. */
export function RemediesPage(): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  return (
    <>
      <Crumbs />
      <h1>{words.parts.remedies.title}</h1>
      <p class="lead">{words.remediesLead}</p>
      <section aria-labelledby="studied">
        <h2 id="studied">{words.studied}</h2>
        <QuestionCards cards={remedyCards(language)} />
      </section>
      <WithFactTexts>
        {(loaded) =>
          remediesByMoment(loaded).map(({ moment, ...facts }) => (
            <Facts key={moment} title={words.moments[moment]} {...facts} />
          ))
        }
      </WithFactTexts>
    </>
  )
}

/** `/evidence/conditions`: what else magnesium was studied in. */
export function ConditionsPage(): VNode {
  const words = evidenceWords[useLanguage()]
  return (
    <>
      <Crumbs />
      <h1>{words.parts.conditions.title}</h1>
      <p class="lead">{words.conditionsLead}</p>
      <WithFactTexts>
        {(loaded) => {
          const { legs, other } = conditionsStudied(loaded)
          return (
            <>
              <Facts title={words.conditionsOther} {...other} />
              <Facts title={words.conditionsLegs} {...legs} />
            </>
          )
        }}
      </WithFactTexts>
    </>
  )
}

function Facts(props: ShownFacts & { readonly title: string }): VNode | null {
  const language = useLanguage()
  const words = evidenceWords[language]
  const { title, facts, hidden } = props
  if (facts.length === 0 && hidden.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {facts.map(({ id, label, text, steps, precaution }) => (
        <article class="card" key={id} id={id}>
          <h3>{label}</h3>
          {precaution ? <p class="hint">{words.precaution}</p> : null}
          {text === null ? null : <p>{text}</p>}
          {steps.length === 0 ? null : (
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <SourceButton basis={{ facts: [id] }} about={label} />
        </article>
      ))}
      {hidden.length === 0 ? null : <p class="hint">{words.notCheckedNames(hidden.join(', '))}</p>}
    </section>
  )
}
