import type { ComponentChildren, VNode } from 'preact'
import { Link } from 'wouter-preact'
import { crampFeatures, restlessLegsCriteria } from '@legwork/domain'
import type { GuideQuestion, Person } from '@legwork/domain'
import { answerText, checkWords, safetyQuestionText, safetyWords } from '@legwork/i18n'
import type { CheckPage, Language } from '@legwork/i18n'
import type { FactTexts } from '@legwork/knowledge'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { DayPicture } from './day-picture.tsx'
import { dayView } from './day-view.ts'
import { measuringFacts } from './measuring.ts'
import { stepIdOf } from './steps.ts'
import { answerView } from './view-model.ts'
import type { AnswerView, MedicineView } from './view-model.ts'

/** A page of the answer: its title, its content, and the way back. */
function Page(props: {
  readonly page: CheckPage
  readonly children: (view: AnswerView, texts: FactTexts) => ComponentChildren
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { person } = usePerson()
  return (
    <>
      <h1>{words.pages[props.page]}</h1>
      <WithFactTexts>
        {(texts) => props.children(answerView(person, language, texts), texts)}
      </WithFactTexts>
      <BackToAnswer />
    </>
  )
}

function BackToAnswer(): VNode {
  return (
    <p class="page-foot no-print">
      <Link class="button" href={addresses.answer}>
        {checkWords[useLanguage()].toAnswerBack}
      </Link>
    </p>
  )
}

/** What each medicine does next to magnesium, and what to talk about. */
export function MedicinesPage(): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  return (
    <Page page="medicines">
      {(view) => (
        <>
          {view.medicines.length === 0 ? <p>{words.noMedicines}</p> : null}
          {view.medicines.map((medicine, at) => (
            <MedicineCard medicine={medicine} key={at} />
          ))}
          {view.medicines.length > 0 && view.check.timetable === null ? (
            <p>{safetyWords.withheld[language]}</p>
          ) : null}
          {view.discuss.length === 0 ? null : (
            <section>
              <h2>{safetyWords.discuss[language]}</h2>
              <p>{words.discussNever}</p>
              {view.discuss.map(({ id, label, names, text, basis }) => (
                <section class="card" key={id}>
                  <h3>{names}</h3>
                  <p>
                    {label}: {text}.
                  </p>
                  <SourceButton basis={basis} about={label} />
                </section>
              ))}
            </section>
          )}
          <p>
            <Link class="button" href={`${addresses.ask('medicines')}?then=answer`}>
              {words.changeList}
            </Link>
          </p>
        </>
      )}
    </Page>
  )
}

function MedicineCard(props: { readonly medicine: MedicineView }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { medicine } = props
  return (
    <section class="card">
      <h2>{medicine.name}</h2>
      {medicine.readAs === null ? null : <p>{words.readAs(medicine.readAs)}</p>}
      {medicine.known ? null : <p class="flag">{words.notKnown}</p>}
      {medicine.holds.length === 0 ? null : (
        <p>
          {safetyWords.holds[language]} {medicine.holds.join(', ')}.
        </p>
      )}
      {medicine.classes.map((one) => (
        <div class="class-advice" key={one.id}>
          <h3>{one.label}</h3>
          {one.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {one.precaution === null ? null : <p class="hint">{one.precaution}</p>}
          <SourceButton basis={one.basis} about={one.label} />
        </div>
      ))}
      {medicine.unclassed === null ? null : <p>{medicine.unclassed}</p>}
      {medicine.hours === null ? null : (
        <p>
          <strong>{medicine.hoursHeading}:</strong> {medicine.hours}
        </p>
      )}
    </section>
  )
}

/** The timetable, or why there is none. */
export function DayPage(): VNode {
  const language = useLanguage()
  const { person } = usePerson()
  return (
    <Page page="day">
      {(view, texts) => {
        const day = dayView(view.check, person, language, texts)
        switch (day.type) {
          case 'withheld':
            return (
              <>
                <p class="lead">{view.title}</p>
                <p>{safetyWords.withheld[language]}</p>
              </>
            )
          case 'too-complex':
            return <p class="lead">{safetyWords.tooComplex[language]}</p>
          case 'impossible':
            return (
              <>
                <p class="lead">{safetyWords.impossible[language]}</p>
                <ul>
                  {day.clash.map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
                {day.advice.map((text) => (
                  <p key={text}>{text}</p>
                ))}
                {day.general ? (
                  <SourceButton
                    basis={generalBasis}
                    about={safetyWords.hoursApartGeneral[language]}
                  />
                ) : null}
                <ChangeDay />
              </>
            )
          case 'timetable':
            return (
              <>
                <ul class="times">
                  {day.lines.map((line) => (
                    <li key={`${line.clock} ${line.what}`}>
                      {line.clock} {line.what}
                    </li>
                  ))}
                </ul>
                <p>{safetyWords.onlyRules[language]}</p>
                {day.near.length === 0 ? null : (
                  <Notice kind="warning">
                    {day.near.map((text) => (
                      <p key={text}>{text}</p>
                    ))}
                    <SourceButton basis={thyroidBasis} about={day.near[0] ?? ''} />
                  </Notice>
                )}
                <DayPicture data={day.picture} />
                {day.general === null ? null : (
                  <p>
                    {day.general} <SourceButton basis={generalBasis} about={day.general} />
                  </p>
                )}
                {day.assumed.length === 0 ? null : (
                  <p class="hint">
                    {safetyWords.assumed[language]}: {day.assumed.join('; ')}.
                  </p>
                )}
                <ChangeDay />
              </>
            )
        }
      }}
    </Page>
  )
}

const generalBasis = { facts: ['spacing.default'] }
const thyroidBasis = { facts: ['spacing.levothyroxine_us'] }

function ChangeDay(): VNode {
  return (
    <p class="no-print">
      <Link class="button" href={`${addresses.ask('day')}?then=answer`}>
        {checkWords[useLanguage()].changeDay}
      </Link>
    </p>
  )
}

/** Cramps or restless legs: what the answers look like. */
export function ComplaintPage(): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { person } = usePerson()
  return (
    <Page page="complaint">
      {(view) => (
        <>
          <p class="lead">{view.guide}</p>
          {view.check.guide.ironFirst ? (
            <p>
              {safetyWords.ironFirst[language]}{' '}
              <SourceButton
                basis={{ facts: ['red-flag.rls_ferritin'] }}
                about={safetyWords.ironFirst[language]}
              />
            </p>
          ) : null}
          <SourceButton basis={guideBasis} about={words.pages.complaint} />
          <h2>{words.guideCriteria}</h2>
          <ul class="link-list">
            {[...crampFeatures, ...restlessLegsCriteria].map((question) => (
              <li key={question}>
                <Link href={`${addresses.ask(stepIdOf(question) ?? '')}?then=answer`}>
                  {safetyQuestionText(language, question)}{' '}
                  <strong>{guideAnswer(language, person, question)}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function guideAnswer(language: Language, person: Person, question: GuideQuestion): string {
  const given = person.guide?.[question]
  return given === undefined ? checkWords[language].notAnswered : answerText(language, given)
}

const guideBasis = {
  facts: ['rls.urge', 'rls.rest', 'rls.relief', 'rls.evening', 'rls.no_mimic', 'rls.all_five'],
}

/** Reasons to look at what one eats, or to ask; never a score. */
export function LookPage(): VNode {
  const words = checkWords[useLanguage()]
  return (
    <Page page="look">
      {(view) => (
        <>
          {view.look.length === 0 ? <p>{words.nothingToLook}</p> : null}
          {view.look.map(({ id, label, text, basis }) => (
            <section class="card" key={id}>
              <h2>{label}</h2>
              <p>{text}</p>
              <SourceButton basis={basis} about={label} />
            </section>
          ))}
          {view.discuss.some(({ text }) => text !== '') ? (
            <p>
              <Link class="button" href={addresses.medicines}>
                {words.pages.medicines}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </Page>
  )
}

/** How magnesium is measured, and what each test can and cannot say. */
export function MeasuringPage(): VNode {
  const words = checkWords[useLanguage()]
  return (
    <>
      <h1>{words.pages.measuring}</h1>
      <WithFactTexts>
        {(texts) =>
          measuringFacts().map((id) => (
            <section class="card" key={id}>
              <h2>{texts[id].label}</h2>
              <p>{texts[id].text}</p>
              <SourceButton basis={{ facts: [id] }} about={texts[id].label} />
            </section>
          ))
        }
      </WithFactTexts>
      <BackToAnswer />
    </>
  )
}
