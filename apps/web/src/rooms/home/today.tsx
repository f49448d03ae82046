import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { backupAdviceText, homeWords, shellWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { backupMark } from '../../state/backup-mark.ts'
import { deviceClock } from '../../state/clock.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { lazyRoom } from '../../shell/lazy-room.tsx'
import { nextSteps } from './view-model.ts'
import type { NextStep } from './view-model.ts'

const DiaryCards = lazyRoom(
  async () => (await import('./diary-cards.tsx')).DiaryCards,
  CardsLoading,
)

const CheckCard = lazyRoom(async () => (await import('../check/room.tsx')).CheckCard, CheckLoading)
const CheckUrgent = lazyRoom(async () => (await import('../check/room.tsx')).CheckUrgent, Nothing)

/** Most people have nothing that cannot wait: no place is kept for it. */
function Nothing(): VNode {
  return <></>
}

function CheckLoading(): VNode {
  return <p class="card">{shellWords[useLanguage()].loading}</p>
}

function CardsLoading(): VNode {
  return (
    <p role="status" class="card diary-loading">
      {shellWords[useLanguage()].loading}
    </p>
  )
}

/** What to do today, in one glance; its place is kept while the journal opens, so that nothing jumps. */
export function Today(): VNode | null {
  const language = useLanguage()
  const words = homeWords[language]
  const { entries, status } = useJournalState()
  const { firstVisit } = useJournal()
  if (status === 'failed') return null
  if (status === 'opening' && !firstVisit)
    return (
      <section class="today" aria-busy="true">
        <p role="status">{shellWords[language].loading}</p>
      </section>
    )
  const steps = nextSteps(entries, backupMark(), deviceClock.now())
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="today" class="today">
      <h2 id="today">{words.today}</h2>
      {steps.map((step) => (
        <Step key={step.type} step={step} />
      ))}
    </section>
  )
}

function Step(props: { readonly step: NextStep }): VNode {
  const language = useLanguage()
  const words = homeWords[language]
  const { step } = props
  switch (step.type) {
    case 'diary':
      return <DiaryCards />
    case 'first-visit':
      return (
        <div class="card">
          <p>{words.firstVisit}</p>
          <Link class="button" data-kind="primary" href={routes.check}>
            {words.begin}
          </Link>
        </div>
      )
    case 'check-urgent':
      return <CheckUrgent />
    case 'check':
      return <CheckCard />
    case 'backup':
      return (
        <div class="card">
          <p>{backupAdviceText(language, step.advice)}</p>
          <Link class="button" href={routes.data}>
            {words.toBackup}
          </Link>
        </div>
      )
  }
}
