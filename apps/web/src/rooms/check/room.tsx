import type { VNode } from 'preact'
import { Route, Switch } from 'wouter-preact'
import { Loading } from '../../components/loading.tsx'
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

/** The room at `/check`: the interview, the answer, and the list for the doctor. */
export function CheckRoom(): VNode {
  const { status } = useJournalState()
  // what was told before must be known before anything is judged; the door itself judges nothing
  return (
    <Switch>
      <Route path={addresses.start} component={StartScreen} />
      {status === 'opening' ? <Route component={Loading} /> : null}
      <Route path="/check/ask/:step">{({ step }) => <AskScreen key={step} id={step} />}</Route>
      <Route path="/check/urgent/:step">{({ step }) => <UrgentScreen id={step} />}</Route>
      <Route path="/check/medicine/:id">{({ id }) => <MedicineScreen key={id} id={id} />}</Route>
      <Route path={addresses.answer} component={AnswerScreen} />
      <Route path={addresses.answers} component={AnswersScreen} />
      <Route path={addresses.medicines} component={MedicinesPage} />
      <Route path={addresses.day} component={DayPage} />
      <Route path={addresses.complaint} component={ComplaintPage} />
      <Route path={addresses.look} component={LookPage} />
      <Route path={addresses.measuring} component={MeasuringPage} />
      <Route path={addresses.doctor} component={DoctorScreen} />
      <Route component={MissingScreen} />
    </Switch>
  )
}
