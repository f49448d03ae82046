import { useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'
import type { CivilDate } from '@legwork/base'
import { judgeDose } from '@legwork/domain'
import type { SupplementForm, SupplementLabel, TakenContent } from '@legwork/domain'
import { intakeTexts, intakeWords, shellWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { Choice } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { Options } from '../../components/options.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { Stepper } from '../../components/stepper.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { parseAmount, parseTimes, typedNumber } from './amounts.ts'
import { useNamedForms } from './foods.ts'
import { chosenText, formFamilies, labelOf, labelProblem, labelView } from './taken-view.ts'
import { Uptake } from './uptake.tsx'
import type { LabelView } from './taken-view.ts'

interface Props {
  readonly draft: string
  readonly date: CivilDate
  readonly start: TakenContent | null
  readonly saveLabel: string
  readonly onSave: (content: TakenContent) => void
  readonly children?: ComponentChildren
}

/** What a label says, how much of it, and how often: what it holds is worked out as one types. */
export function TakenForm(props: Props): VNode {
  const words = shellWords[useLanguage()]
  const forms = useNamedForms()
  if (forms.status === 'loading') return <p role="status">{words.loading}</p>
  if (forms.status === 'failed') return <p role="alert">{words.loadFailed}</p>
  return <LoadedForm {...props} forms={forms.value} />
}

type Way = 'type' | 'choose'

const typedAmount = (label: SupplementLabel | null, language: Language): string =>
  label === null ? '' : typedNumber(language, label.amount)

const hasAmount = (text: string): boolean => /\d/.test(text)

function LoadedForm(props: Props & { readonly forms: readonly SupplementForm[] }): VNode {
  const { start, forms } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const [draft, setDraft, clear] = useDraft(props.draft)
  const [touched, setTouched] = useState(false)
  const [tried, setTried] = useState(false)
  const text = touched || draft !== '' ? draft : (start?.text ?? '')
  // a label that was chosen has its amount in the label alone, not in its text
  const [way, setWay] = useState<Way>(() =>
    (start?.label ?? null) !== null && start !== null && !hasAmount(start.text) ? 'choose' : 'type',
  )
  const [family, setFamily] = useState(start?.label?.form ?? 'citrate')
  const [amount, setAmount] = useState(typedAmount(start?.label ?? null, language))
  const [states, setStates] = useState<SupplementLabel['states']>(start?.label?.states ?? 'open')
  const [kind, setKind] = useState<TakenContent['kind']>(start?.kind ?? 'supplement')
  const [atOnce, setAtOnce] = useState(typedNumber(language, start?.atOnce ?? 1))
  const [timesTyped, setTimesTyped] = useState(String(start?.timesADay ?? 1))
  const [sure, setSure] = useState('')
  const chosenAmount = parseAmount(amount)
  const view =
    way === 'type'
      ? labelOf(text, forms, language)
      : chosenAmount === null
        ? null
        : labelView({ amount: chosenAmount, unit: 'mg', states, form: family }, forms, language)
  const count = parseAmount(atOnce)
  const times = parseTimes(timesTyped)
  const judged =
    count === null || times === null ? null : judgeDose(view?.range ?? null, count, times)
  // a yes holds for this dose only
  const dose = `${view?.readAs ?? ''}|${String(count)}|${String(times)}`
  const asked = judged === 'unusual'
  const name = way === 'type' ? text.trim() : chosenText(view?.label ?? null, forms, language)
  const problem = way === 'type' && name !== '' ? labelProblem(name) : null
  const isMagnesium = problem !== 'no-magnesium'
  // a word that is half typed is not refused yet
  const refused = !isMagnesium && (tried || hasAmount(text))
  const ready =
    name !== '' &&
    isMagnesium &&
    count !== null &&
    times !== null &&
    judged !== 'implausible' &&
    (!asked || sure === dose) &&
    (view === null || view.elemental !== null)
  return (
    <form
      class="card taken-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!ready) return
        clear()
        setTouched(false)
        props.onSave({
          ...{ date: props.date, time: start?.time ?? null, kind, text: name.slice(0, 200) },
          ...{ label: view?.label ?? null, atOnce: count, timesADay: times },
        })
      }}
    >
      <Options<Way>
        legend={words.labelWay}
        name="way"
        value={way}
        options={[
          { value: 'type', label: words.labelType },
          { value: 'choose', label: words.labelChoose },
        ]}
        onChange={setWay}
      />
      {way === 'type' ? (
        <div class="field">
          <label for="label-text">{words.labelText}</label>
          <input
            id="label-text"
            autoComplete="off"
            maxLength={200}
            value={text}
            aria-describedby={refused ? 'label-text-hint label-text-error' : 'label-text-hint'}
            aria-invalid={refused}
            onInput={(event) => {
              setTouched(true)
              setTried(false)
              setDraft(event.currentTarget.value)
            }}
          />
          <span class="hint" id="label-text-hint">
            {words.labelHint}
          </span>
          {!refused ? null : (
            <span class="field-error" id="label-text-error" role="status">
              {words.labelNoMagnesium}
            </span>
          )}
        </div>
      ) : (
        <div class="fields">
          <Choice
            id="label-form"
            label={words.labelForm}
            value={family}
            options={formFamilies(forms, language)}
            onChange={setFamily}
          />
          <div class="field">
            <label for="label-amount">{words.labelAmount}</label>
            <input
              id="label-amount"
              inputMode="decimal"
              autoComplete="off"
              value={amount}
              onInput={(event) => {
                setAmount(event.currentTarget.value)
              }}
            />
          </div>
          <Choice
            id="label-states"
            label={words.labelStates}
            value={states}
            options={(['open', 'element', 'compound'] as const).map((value) => ({
              value,
              label: words.states[value],
            }))}
            onChange={setStates}
          />
        </div>
      )}
      <div role="status">
        {view === null ? (
          name === '' || !isMagnesium ? null : (
            <p>{words.labelNoAmount}</p>
          )
        ) : (
          <LabelOutcome view={view} />
        )}
      </div>
      <Options<TakenContent['kind']>
        legend={words.whatIsIt}
        name="kind"
        value={kind}
        options={[
          { value: 'supplement', label: words.supplement },
          { value: 'medicine', label: words.medicine },
        ]}
        onChange={setKind}
      />
      <div class="fields">
        <Stepper
          id="at-once"
          label={words.atOnce}
          value={atOnce}
          less={words.less}
          more={words.moreOfIt}
          onType={setAtOnce}
          onLess={
            count === null || count <= 0.5
              ? null
              : () => {
                  setAtOnce(typedNumber(language, count - 0.5))
                }
          }
          error={
            count === null
              ? words.notANumber
              : judged === 'implausible'
                ? words.doseTooMuch
                : undefined
          }
          onMore={() => {
            setAtOnce(typedNumber(language, (count ?? 0) + (count !== null && count < 1 ? 0.5 : 1)))
          }}
        />
        <Stepper
          id="times"
          label={words.timesADay}
          value={timesTyped}
          error={times === null ? words.timesWrong : undefined}
          less={words.less}
          more={words.moreOfIt}
          onType={setTimesTyped}
          onLess={
            times === null || times <= 1
              ? null
              : () => {
                  setTimesTyped(String(times - 1))
                }
          }
          onMore={
            times !== null && parseTimes(String(times + 1)) === null
              ? null
              : () => {
                  setTimesTyped(String((times ?? 0) + 1))
                }
          }
        />
      </div>
      {asked ? (
        <Notice kind="warning">
          <p>{words.doseUnusual}</p>
          <label class="option">
            <input
              type="checkbox"
              checked={sure === dose}
              onChange={(event) => {
                setSure(event.currentTarget.checked ? dose : '')
              }}
            />
            <span>{words.doseIsRight}</span>
          </label>
        </Notice>
      ) : null}
      <p class="hint">{texts.upperLevelCounts}</p>
      <div class="row">
        <button class="button" data-kind="primary" type="submit" disabled={isMagnesium && !ready}>
          {props.saveLabel}
        </button>
        {props.children}
      </div>
    </form>
  )
}

function LabelOutcome(props: { readonly view: LabelView }): VNode {
  const { view } = props
  const language = useLanguage()
  const words = intakeWords[language]
  if (view.elemental === null) return <Notice kind="warning">{words.labelTooMuch}</Notice>
  return (
    <>
      <p>{words.readAsLabel(view.readAs)}</p>
      <p class="answer">{view.elemental}</p>
      {view.because === null ? null : <p>{words.because(view.because)}</p>}
      <SourceButton
        basis={{ facts: ['constant.atomic_weight_mg', ...view.facts] }}
        about={words.elementalAbout(view.readAs)}
      />
      {view.absorption === null ? null : (
        <Uptake absorption={view.absorption} before={view.absorbed ?? ''} />
      )}
      <p class="hint">{words.labelIsFact}</p>
    </>
  )
}
