import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { addDays } from '@legwork/base'
import {
  chosenDesign,
  dateNamed,
  designOf,
  drawAllocation,
  freezeProtocol,
  latestStartAfter,
  startRefusal,
  studySettings,
} from '@legwork/domain'
import type { FrozenProtocol, ProtocolRefusal } from '@legwork/domain'
import { trialRefusalText, trialWords } from '@legwork/i18n'
import { Field } from '../../components/field.tsx'
import { FieldText } from '../../components/field-text.tsx'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { backupMark } from '../../state/backup-mark.ts'
import { deviceClock } from '../../state/clock.ts'
import { useInstall } from '../../state/install.ts'
import { useStorageSafety } from '../../state/persistence.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { Keep } from '../data/keep.tsx'
import { addresses } from './addresses.ts'
import { armsOf } from './arms.ts'
import { ChancesPanel } from './chances.tsx'
import { choiceNow } from './draft-plan.ts'
import { NoTrial } from './no-trial.tsx'
import { planLines, remedyTitle } from './plan-lines.ts'
import { Refusal } from './refusal.tsx'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'
import { baselineState, chancesQuestion, stepsDone } from './view-model.ts'

const week = 7 * 86_400_000
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Whether a trial's weeks of data are safe enough here: a promise of the browser, an installed app or a young backup. */
function useSafeEnough(): boolean {
  const { persistence } = useStorageSafety()
  const { way } = useInstall()
  const mark = backupMark()
  const young = mark !== null && deviceClock.now() - mark.savedAt < week
  return persistence === 'kept' || way === 'installed' || young
}

/** The plan to read, and the step that fixes it. */
export function PlanScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const now = useTrialNow()
  const { view, setup, untreated, person, gate, today, take, tell, refusal } = now
  const [, navigate] = useLocation()
  const [why, setWhy] = useDraft('trial-why')
  const [start, setStart] = useState<string>(setup.start ?? addDays(today, 1))
  const [broken, setBroken] = useState<ProtocolRefusal | null>(null)
  const [busy, setBusy] = useState(false)
  const safe = useSafeEnough()
  if (view === null) return <NoTrial />
  const baseline = baselineState(view, setup, untreated, person, today)
  const done = stepsDone(view, setup, baseline)
  const missing = (['baseline', 'design'] as const).find((step) => !done[step])
  const design = chosenDesign(view, { ...setup, start: null }, armsOf(language, view))
  const remedy = choiceNow(view, gate)
  const question = chancesQuestion(view, design, baseline)
  const chances = now.weighed(question)
  const misplaced = startRefusal(start, today, baseline?.summary ?? null)

  const freeze = (): FrozenProtocol | null => {
    if (design === null || remedy === null || baseline === null) return null
    if (chances === null) return null
    const { complaint, blinding, primary, secondary } = view.plan
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
    const frozen = freezeProtocol({
      trial: view.trial,
      frozenOn: today,
      zone: view.zone,
      title: `${words.title}: ${remedyTitle(language, view)}`,
      why,
      complaint,
      remedy,
      blinding,
      primary,
      secondary,
      design: { ...design, startDate: dateNamed(start) },
      baseline: baseline.summary,
      baselineValues: baseline.stretch.values,
      chances,
      ...(view.series === null ? {} : studySettings(view.series.study)),
      seed,
    })
    setBroken(frozen.ok ? null : frozen.error)
    return frozen.ok ? frozen.value : null
  }
  const begin = async () => {
    setBusy(true)
    const frozen = freeze()
    if (frozen !== null) {
      if (view.plan.blinding === 'helper') {
        const { text, hash } = frozen
        if (await tell('frozen', { text, hash })) navigate(addresses.handOver)
      } else {
        const judged = gate.status === 'open' ? await take({ type: 'gate-asked', gate }) : true
        const order =
          view.plan.blinding === 'paper'
            ? ({ type: 'paper' } as const)
            : ({
                type: 'open',
                drawn: drawAllocation(designOf(frozen), randomBytes),
              } as const)
        if (judged && (await take({ type: 'start', frozen, order, gate })))
          navigate(addresses.start)
      }
    }
    setBusy(false)
  }

  const lines = planLines(language, view, design, baseline?.summary ?? null, why)
  return (
    <SetupFrame step="plan" title={words.planTitle}>
      <p class="lead">{words.planLead}</p>
      <dl class="plan">
        {(Object.keys(words.planItems) as (keyof typeof words.planItems)[]).map((item) => (
          <div key={item}>
            <dt>{words.planItems[item]}</dt>
            <dd>{lines[item]}</dd>
          </div>
        ))}
      </dl>
      <div class="fields no-print">
        <Field id="why" label={words.why} hint={words.whyHint}>
          <textarea
            id="why"
            rows={3}
            maxLength={2000}
            value={why}
            aria-describedby="why-hint"
            onInput={(event) => {
              setWhy(event.currentTarget.value)
            }}
          />
        </Field>
        <Field id="first-evening" label={words.firstEvening}>
          <input
            id="first-evening"
            type="date"
            min={today}
            max={addDays(today, latestStartAfter)}
            value={start}
            aria-invalid={misplaced !== null}
            aria-describedby="first-evening-error"
            onInput={(event) => {
              setStart(event.currentTarget.value)
            }}
          />
          <FieldText
            id="first-evening"
            error={misplaced === null ? undefined : trialRefusalText(language, misplaced)}
          />
        </Field>
      </div>
      <section>
        {chances === null ? <h2 class="no-print">{words.weigh}</h2> : null}
        <ChancesPanel
          question={missing === undefined ? question : null}
          kept={chances}
          keep={now.keepChances}
          atOnce
        />
      </section>
      <section class="no-print">
        <h2>{words.safeTitle}</h2>
        {safe ? (
          <p>{words.safeFine}</p>
        ) : (
          <>
            <Notice kind="warning">{words.safeNeeded}</Notice>
            <Keep />
            <Link class="button" href={routes.data}>
              {words.safeTitle}
            </Link>
          </>
        )}
      </section>
      <section class="no-print">
        <h2>{words.freezeTitle}</h2>
        {missing === undefined ? null : (
          <Notice>
            <p>{words.firstChoose(words.steps[missing])}</p>
            <Link class="button" href={addresses.step(missing)}>
              {words.steps[missing]}
            </Link>
          </Notice>
        )}
        {remedy === null ? (
          <Refusal refusal={{ type: 'gate-not-open', answerFirst: gate.answerFirst }} />
        ) : null}
        {view.plan.blinding === 'paper' ? (
          <ol>
            {words.paperSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ) : null}
        {broken === null ? null : <Refusal refusal={broken} />}
        {refusal === null ? null : <Refusal refusal={refusal} />}
        {missing !== undefined || chances !== null ? null : (
          <p>{trialRefusalText(language, { type: 'chances-missing' })}</p>
        )}
        <p>{words.freezeNote}</p>
        <button
          class="button"
          data-kind="primary"
          type="button"
          disabled={
            busy ||
            !safe ||
            missing !== undefined ||
            remedy === null ||
            misplaced !== null ||
            chances === null
          }
          onClick={() => void begin()}
        >
          {view.plan.blinding === 'helper' ? words.freezeAndHandOver : words.freezeAndStart}
        </button>
      </section>
    </SetupFrame>
  )
}
