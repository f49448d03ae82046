import type { ComponentChildren, VNode } from 'preact'
import { Link } from 'wouter-preact'
import { crampWords, safetyWords } from '@legwork/i18n'
import type { FactTexts, RemedyId } from '@legwork/knowledge'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import '../../styles/check.css'
import { Drawing } from './drawings.tsx'
import type { DrawingName } from './drawings.tsx'
import { firstStretch, otherRemedies, remedyView, warningSigns } from './view-model.ts'
import type { RemedyView } from './view-model.ts'

/** The room at `/cramp`: what to do now. It needs no journal and asks nothing. */
export function CrampRoom(): VNode {
  const language = useLanguage()
  const words = crampWords[language]
  return (
    <div class="cramp">
      <h1>{words.title}</h1>
      <WithFactTexts>
        {(texts) => (
          <>
            <Stretch id={firstStretch} drawing="toes" texts={texts} />
            <Stretch
              id="remedy.calf_stretch_step"
              drawing="step"
              texts={texts}
              title={words.standing}
            >
              <Care id="remedy.no_jumping" texts={texts} />
            </Stretch>
            <section>
              <h2>{words.afterwards}</h2>
              {otherRemedies(language, texts).map((remedy) => (
                <RemedyCard remedy={remedy} key={remedy.id} />
              ))}
            </section>
            <section>
              <h2>{words.whenToCall}</h2>
              <p>{words.whenToCallLead}</p>
              <ul class="signs">
                {warningSigns(language, texts).map((sign) => (
                  <li key={sign.id}>
                    <p>
                      {sign.label}
                      <br />
                      <strong>{sign.urgencyText}</strong>
                      {sign.precaution === null ? null : (
                        <span class="hint">{sign.precaution}</span>
                      )}
                    </p>
                    <SourceButton basis={{ facts: [sign.id] }} about={sign.label} />
                  </li>
                ))}
              </ul>
              <p class="hint">{safetyWords.layman[language]}</p>
              <a class="button" data-kind="urgent" href="tel:112">
                {words.call}
              </a>
            </section>
            <section>
              <h2>{words.bedtime}</h2>
              <p>{words.bedtimeLead}</p>
              <Stretch id="remedy.bedtime_calf" drawing="step" texts={texts} />
              <Stretch id="remedy.bedtime_hamstring" drawing="chair" texts={texts} />
            </section>
          </>
        )}
      </WithFactTexts>
      <p>{words.often}</p>
      <Link class="button" href={routes.check}>
        {words.toCheck}
      </Link>
    </div>
  )
}

/** A stretch: its drawing and its steps side by side. */
function Stretch(props: {
  readonly id: RemedyId
  readonly drawing: DrawingName
  readonly texts: FactTexts
  readonly title?: string
  readonly children?: ComponentChildren
}): VNode | null {
  const language = useLanguage()
  const words = crampWords[language]
  const remedy = remedyView(props.id, language, props.texts)
  if (remedy === null) return null
  return (
    <section>
      {props.title === undefined ? null : <h2>{props.title}</h2>}
      <div class="cramp-first">
        <ol>
          {remedy.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Drawing name={props.drawing} title={words.drawings[props.drawing]} />
      </div>
      {props.children}
      <p class="hint">{remedy.text}</p>
      <SourceButton basis={{ facts: [remedy.id] }} about={remedy.label} />
    </section>
  )
}

/** A caution beside a stretch. */
function Care(props: { readonly id: RemedyId; readonly texts: FactTexts }): VNode | null {
  const remedy = remedyView(props.id, useLanguage(), props.texts)
  if (remedy === null) return null
  return (
    <p>
      <strong>{remedy.text}</strong>{' '}
      {remedy.precaution === null ? null : <span class="hint">{remedy.precaution}</span>}
      <SourceButton basis={{ facts: [remedy.id] }} about={remedy.label} />
    </p>
  )
}

function RemedyCard(props: { readonly remedy: RemedyView }): VNode {
  const { remedy } = props
  return (
    <section class="card">
      <h3>{remedy.label}</h3>
      {remedy.steps.length === 0 ? null : (
        <ol>
          {remedy.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p>{remedy.text}</p>
      {remedy.precaution === null ? null : <p class="hint">{remedy.precaution}</p>}
      <SourceButton basis={{ facts: [remedy.id] }} about={remedy.label} />
    </section>
  )
}
