import type { VNode } from 'preact'
import { Switch } from 'wouter-preact'
import { Loading } from '../../components/loading.tsx'
import { lazyRoom } from '../../shell/lazy-room.tsx'
import { PageRoute } from '../../shell/page-route.ts'
import { useJournalState } from '../../state/journal.ts'
import '../../styles/trial.css'
import { addresses } from './addresses.ts'
import { BaselineScreen } from './baseline.tsx'
import { BlindingScreen } from './blinding.tsx'
import { DesignScreen } from './design.tsx'
import { EmergencyScreen } from './emergency.tsx'
import { HealthScreen } from './health.tsx'
import { HistoryScreen } from './history.tsx'
import { OpenScreen } from './open.tsx'
import { OutcomeScreen } from './outcome.tsx'
import { PlanScreen } from './plan.tsx'
import { RemedyScreen } from './remedy.tsx'
import { RemedyListScreen } from './remedy-list.tsx'
import { StartScreen } from './start.tsx'
import { StopScreen } from './stop.tsx'

/** The QR code is drawn once in a trial, by those who have a helper. */
const HandOverScreen = lazyRoom(async () => (await import('./hand-over.tsx')).HandOverScreen)

/** The room at `/trial`: setting up, running and closing a personal trial. */
export function TrialRoom(): VNode {
  const { status } = useJournalState()
  // what was told before must be known before anything is judged
  if (status === 'opening') return <Loading />
  return (
    <Switch>
      <PageRoute path={addresses.start} component={StartScreen} />
      <PageRoute path={addresses.step('remedy')} component={RemedyListScreen} />
      <PageRoute path="/trial/remedy/:remedy">
        {({ remedy }) => <RemedyScreen key={remedy} remedy={remedy ?? ''} />}
      </PageRoute>
      <PageRoute path={addresses.step('outcome')} component={OutcomeScreen} />
      <PageRoute path={addresses.step('baseline')} component={BaselineScreen} />
      <PageRoute path={addresses.step('design')} component={DesignScreen} />
      <PageRoute path={addresses.step('blinding')} component={BlindingScreen} />
      <PageRoute path={addresses.step('plan')} component={PlanScreen} />
      <PageRoute path={addresses.handOver} component={HandOverScreen} />
      <PageRoute path={addresses.stop} component={StopScreen} />
      <PageRoute path={addresses.health} component={HealthScreen} />
      <PageRoute path={addresses.emergency} component={EmergencyScreen} />
      <PageRoute path={addresses.open} component={OpenScreen} />
      <PageRoute path={addresses.history} component={HistoryScreen} />
      <PageRoute component={StartScreen} />
    </Switch>
  )
}
