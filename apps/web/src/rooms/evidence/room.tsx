import type { VNode } from 'preact'
import { Route, Switch } from 'wouter-preact'
import { lazyRoom } from '../../shell/lazy-room.tsx'
import '../../styles/evidence.css'
import { MethodPage, MethodsPage } from './methods-page.tsx'
import { NotFoundHere } from './not-found.tsx'
import { Overview } from './overview.tsx'
import { QuestionPage } from './question-page.tsx'
import { ReviewsPage } from './reviews-page.tsx'
import { TrialPage } from './trial-page.tsx'
import { TrialsPage } from './trials-page.tsx'

// pages of facts: they carry the facts, which the answers do not need
const ClaimsPage = lazyRoom(async () => (await import('./claims-page.tsx')).ClaimsPage)
const ClaimPage = lazyRoom(async () => (await import('./claims-page.tsx')).ClaimPage)
const RemediesPage = lazyRoom(async () => (await import('./facts-pages.tsx')).RemediesPage)
const ConditionsPage = lazyRoom(async () => (await import('./facts-pages.tsx')).ConditionsPage)

/** The room at `/evidence`: the answers, and everything they rest on. */
export function EvidenceRoom(): VNode {
  return (
    <div class="evidence">
      <Switch>
        <Route path="/evidence" component={Overview} />
        <Route path="/evidence/claims" component={ClaimsPage} />
        <Route path="/evidence/claims/:claim" component={ClaimPage} />
        <Route path="/evidence/remedies" component={RemediesPage} />
        <Route path="/evidence/conditions" component={ConditionsPage} />
        <Route path="/evidence/methods" component={MethodsPage} />
        <Route path="/evidence/methods/:method">
          {({ method }: { method: string }) => <MethodPage key={method} id={method} />}
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
    </div>
  )
}
