import type { VNode } from 'preact'
import { Switch } from 'wouter-preact'
import { lazyRoom } from '../../shell/lazy-room.tsx'
import { PageRoute } from '../../shell/page-route.ts'
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
        <PageRoute path="/evidence" component={Overview} />
        <PageRoute path="/evidence/claims" component={ClaimsPage} />
        <PageRoute path="/evidence/claims/:claim" component={ClaimPage} />
        <PageRoute path="/evidence/remedies" component={RemediesPage} />
        <PageRoute path="/evidence/conditions" component={ConditionsPage} />
        <PageRoute path="/evidence/methods" component={MethodsPage} />
        <PageRoute path="/evidence/methods/:method">
          {({ method }: { method: string }) => <MethodPage key={method} id={method} />}
        </PageRoute>
        <PageRoute path="/evidence/:question">
          {({ question }: { question: string }) => <QuestionPage key={question} id={question} />}
        </PageRoute>
        <PageRoute path="/evidence/:question/trials">
          {({ question }: { question: string }) => <TrialsPage key={question} id={question} />}
        </PageRoute>
        <PageRoute path="/evidence/:question/reviews">
          {({ question }: { question: string }) => <ReviewsPage key={question} id={question} />}
        </PageRoute>
        <PageRoute path="/evidence/:question/trial/:trial">
          {({ question, trial }: { question: string; trial: string }) => (
            <TrialPage key={trial} id={question} trial={trial} />
          )}
        </PageRoute>
        <PageRoute component={NotFoundHere} />
      </Switch>
    </div>
  )
}
