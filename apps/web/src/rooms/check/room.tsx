import type { VNode } from 'preact'
import { Switch } from 'wouter-preact'
import { Loading } from '../../components/loading.tsx'
import { PageRoute } from '../../shell/page-route.ts'
import { useJournalState } from '../../state/journal.ts'
import '../../styles/check.css'
import { addresses } from './addresses.ts'
import { AnswerScreen } from './answer.tsx'
import { AnswersScreen } from './answers.tsx'
import { AskScreen } from './ask.tsx'
import { DoctorScreen } from './doctor.tsx'
import { ComplaintPage, DayPage, LookPage, MeasuringPage, MedicinesPage } from './answer-pages.tsx'
import { MedicineScreen } from './medicine.tsx'
import { MissingScreen } from './missing.tsx'
import { StartScreen } from './start.tsx'
import { UrgentScreen } from './urgent.tsx'

/** What home shows of the check comes with the room: a person who began it goes there. */
export { CheckCard, CheckUrgent } from './home-cards.tsx'

/** The room at `/check`: the interview, the answer, and the list for the doctor. */
export function CheckRoom(): VNode {
  const { status } = useJournalState()
  // what was told before must be known before anything is judged; the door itself judges nothing
  return (
    <Switch>
      <PageRoute path={addresses.start} component={StartScreen} />
      {status === 'opening' ? <PageRoute component={Loading} /> : null}
      <PageRoute path="/check/ask/:step">
        {({ step }) => <AskScreen key={step} id={step} />}
      </PageRoute>
      <PageRoute path="/check/urgent/:step">{({ step }) => <UrgentScreen id={step} />}</PageRoute>
      <PageRoute path="/check/medicine/:id">
        {({ id }) => <MedicineScreen key={id} id={id} />}
      </PageRoute>
      <PageRoute path={addresses.answer} component={AnswerScreen} />
      <PageRoute path={addresses.answers} component={AnswersScreen} />
      <PageRoute path={addresses.medicines} component={MedicinesPage} />
      <PageRoute path={addresses.day} component={DayPage} />
      <PageRoute path={addresses.complaint} component={ComplaintPage} />
      <PageRoute path={addresses.look} component={LookPage} />
      <PageRoute path={addresses.measuring} component={MeasuringPage} />
      <PageRoute path={addresses.doctor} component={DoctorScreen} />
      <PageRoute component={MissingScreen} />
    </Switch>
  )
}
