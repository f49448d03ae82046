import type { VNode } from 'preact'
import { Route, Switch } from 'wouter-preact'
import '../../styles/evidence.css'
import { ClaimPage, ClaimsPage } from './claims-page.tsx'
import { ConditionsPage, RemediesPage } from './facts-pages.tsx'
import { MethodPage, MethodsPage } from './methods-page.tsx'
import { Overview } from './overview.tsx'
import { NotFoundHere } from './not-found.tsx'
import { QuestionPage } from './question-page.tsx'
import { ReviewsPage } from './reviews-page.tsx'
import { TrialPage } from './trial-page.tsx'
import { TrialsPage } from './trials-page.tsx'

/** The room at `/evidence`: the answers, and everything they rest on. */
export function EvidenceRoom(): VNode {
  return (
    <Switch>
      <Route path="/evidence" component={Overview} />
      <Route path="/evidence/claims" component={ClaimsPage} />
      <Route path="/evidence/claims/:id">
        {({ id }: { id: string }) => <ClaimPage key={id} id={id} />}
      </Route>
      <Route path="/evidence/remedies" component={RemediesPage} />
      <Route path="/evidence/conditions" component={ConditionsPage} />
      <Route path="/evidence/methods" component={MethodsPage} />
      <Route path="/evidence/methods/:id">
        {({ id }: { id: string }) => <MethodPage key={id} id={id} />}
      </Route>
      <Route path="/evidence/:question">
        {({ question }: { question: string }) => <QuestionPage key={question} id={question} />}
      </Route>
      <Route path="/evidence/:question/trials">
        {({ question }: { question: string }) => <TrialsPage key={question} id={question} />}
      </Route>
      <Route path="/evidence/:question/reviews">
        {({ question }: { question: string }) => <ReviewsPage key={question} id={question} />}
      </Route>
      <Route path="/evidence/:question/trial/:trial">
        {({ question, trial }: { question: string; trial: string }) => (
          <TrialPage key={trial} id={question} trial={trial} />
        )}
      </Route>
      <Route component={NotFoundHere} />
    </Switch>
  )
}
