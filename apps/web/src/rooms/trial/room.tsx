import type { VNode } from 'preact'
import { Route, Switch } from 'wouter-preact'
import { Loading } from '../../components/loading.tsx'
import { lazyRoom } from '../../shell/lazy-room.tsx'
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
      <Route path={addresses.start} component={StartScreen} />
      <Route path={addresses.step('remedy')} component={RemedyListScreen} />
      <Route path="/trial/remedy/:remedy">
        {({ remedy }) => <RemedyScreen key={remedy} remedy={remedy ?? ''} />}
      </Route>
      <Route path={addresses.step('outcome')} component={OutcomeScreen} />
      <Route path={addresses.step('baseline')} component={BaselineScreen} />
      <Route path={addresses.step('design')} component={DesignScreen} />
      <Route path={addresses.step('blinding')} component={BlindingScreen} />
      <Route path={addresses.step('plan')} component={PlanScreen} />
      <Route path={addresses.handOver} component={HandOverScreen} />
      <Route path={addresses.stop} component={StopScreen} />
      <Route path={addresses.health} component={HealthScreen} />
      <Route path={addresses.emergency} component={EmergencyScreen} />
      <Route path={addresses.open} component={OpenScreen} />
      <Route path={addresses.history} component={HistoryScreen} />
      <Route component={StartScreen} />
    </Switch>
  )
}
