import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { diaryTrialWords, remedyName } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import type { ShownChoice } from '@legwork/domain'
import type { EveningTask, ShownEvening } from './evening-model.ts'

/** What to do tonight; nothing when a rule holds (that stands at the top) or when there is no trial. */
export function TonightCard(props: { readonly evening: ShownEvening }): VNode | null {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const { evening } = props
  if (evening.type === 'none' || evening.type === 'held') return null
  return (
    <section class="card tonight" aria-labelledby="tonight">
      <h2 id="tonight">{words.tonight}</h2>
      {evening.type === 'paused' ? (
        <>
          <p>{words.paused}</p>
          <Link class="button" href={routes.trial}>
            {words.toTrial}
          </Link>
        </>
      ) : (
        <>
          {taskLines(language, evening.task).map((line, index) => (
            <p key={line} class={index === 0 ? 'lead' : undefined}>
              {line}
            </p>
          ))}
          {evening.task.type === 'remedy' && evening.task.choice.type === 'stretching' ? (
            <p>
              <Link href={routes.cramp}>{words.how}</Link>
            </p>
          ) : null}
          {evening.place.washout ? <p>{words.washout}</p> : null}
          <p class="hint">
            {words.place(
              evening.place.period + 1,
              evening.periods,
              evening.nightInPeriod,
              evening.nightsPerPeriod,
            )}
          </p>
          {evening.gateSoon ? (
            <p>
              {words.gateSoon} <Link href={routes.check}>{words.toCheck}</Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}

function taskLines(language: Language, task: EveningTask): readonly string[] {
  const words = diaryTrialWords[language]
  switch (task.type) {
    case 'box':
      return [
        words.box(task.box),
        ...(task.timesADay === null ? [] : [words.timesADay(task.timesADay)]),
        words.boxBlind,
      ]
    case 'as-usual':
      return [words.doAsUsual]
    case 'nothing':
      return [words.doNothing(nameOf(language, task.remedy))]
    case 'remedy': {
      const { choice } = task
      if (choice.type === 'own-other' || choice.type === 'own-swallowed')
        return [
          words.doOwn(choice.name),
          ...(choice.type === 'own-swallowed' ? [words.timesADay(choice.timesADay)] : []),
        ]
      if (choice.type === 'magnesium' && 'label' in choice)
        return [
          words.doRemedy.magnesium,
          words.asLabel(choice.label),
          words.timesADay(choice.timesADay),
        ]
      return [words.doRemedy[choice.type]]
    }
  }
}

/** What a trial tries, in a word inside a sentence. */
export function nameOf(language: Language, choice: ShownChoice): string {
  return choice.type === 'own-swallowed' || choice.type === 'own-other'
    ? choice.name
    : remedyName(language, choice.type).toLowerCase()
}
