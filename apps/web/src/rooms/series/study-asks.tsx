import type { VNode } from 'preact'
import type { Gate, Study } from '@legwork/domain'
import { studyTexts } from '@legwork/domain'
import { outcomeName, remedyName, seriesPartWords, trialWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { Refusal } from '../trial/refusal.tsx'

/** What a study tries, by its name. */
function studyRemedyName(language: Language, { remedy }: Study): string {
  if (remedy.type === 'own-swallowed')
    return trialWords[language].timesLine(remedy.name, remedy.timesADay)
  return 'name' in remedy ? remedy.name : remedyName(language, remedy.type)
}

/** Who runs a study, and what one does in it. */
export function StudyAsks(props: { readonly study: Study }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const trial = trialWords[language]
  const { study } = props
  const { design, primary, secondary, organisation } = study
  const items = [
    [trial.planItems.remedy, studyRemedyName(language, study)],
    [trial.planItems.comparator, trial.comparators[study.comparator]],
    [trial.planItems.complaint, trial.complaints[study.complaint]],
    [
      trial.planItems.design,
      trial.designLine(
        (design.blocks * design.periodsPerBlock) / 2,
        design.nightsPerPeriod,
        design.washoutNights,
      ),
    ],
    [trial.planItems.primary, outcomeName(language, primary)],
    [
      trial.planItems.secondary,
      secondary.map((outcome) => outcomeName(language, outcome)).join('; ') || '–',
    ],
    [
      trial.planItems.smallest,
      trial.smallest[String(primary.smallestEffect) as keyof typeof trial.smallest],
    ],
    [trial.planItems.blinding, study.blinding.map((way) => trial.blinding[way]).join('; ')],
  ] as const
  return (
    <>
      <section>
        <h2>{words.who}</h2>
        <p>
          <strong>{organisation.name}</strong>
          <br />
          {words.contact}: {organisation.contact}
        </p>
        <p class="hint">{words.version(study.study, study.version)}</p>
      </section>
      <section>
        <h2>{words.asks}</h2>
        <dl class="plan">
          {items.map(([term, said]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

/** The texts of a study in full, as plain text; behind the gate for magnesium. */
export function StudyTextsShown(props: { readonly study: Study; readonly gate: Gate }): VNode {
  const language = useLanguage()
  const words = seriesPartWords[language]
  const found = studyTexts(props.study, language, props.gate)
  if (found === null)
    return (
      <section>
        <h2>{words.information}</h2>
        <p>{words.textsBehindGate}</p>
        <Refusal refusal={{ type: 'gate-not-open', answerFirst: props.gate.answerFirst }} />
      </section>
    )
  const { texts, language: written } = found
  const lang = written === language ? undefined : written
  return (
    <>
      <section>
        <h2>{words.information}</h2>
        {lang === undefined ? null : <p class="hint">{words.otherLanguage}</p>}
        <div class="card study-text" lang={lang}>
          <h3>{texts.title}</h3>
          <p>{texts.information}</p>
        </div>
      </section>
      <section>
        <h2>{words.consent}</h2>
        <div class="card study-text" lang={lang}>
          <p>{texts.consent}</p>
        </div>
      </section>
    </>
  )
}
