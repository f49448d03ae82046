import type { VNode } from 'preact'
import { Link, Switch } from 'wouter-preact'
import { seriesPartWords } from '@legwork/i18n'
import { Loading } from '../../components/loading.tsx'
import { PageRoute } from '../../shell/page-route.ts'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import '../../styles/series.css'
import { seriesAddresses } from './addresses.ts'
import { CoordinateScreen } from './coordinate.tsx'
import { JoinScreen } from './join.tsx'
import { MineScreen } from './mine.tsx'
import { useSeriesTrial } from './use-series-trial.ts'

/** The room at `/series`: taking part in a series of personal trials, or coordinating one. */
export function SeriesRoom(): VNode {
  const { status } = useJournalState()
  if (status === 'opening') return <Loading />
  return (
    <Switch>
      <PageRoute path={seriesAddresses.join} component={JoinScreen} />
      <PageRoute path={seriesAddresses.mine} component={MineScreen} />
      <PageRoute path={seriesAddresses.coordinate} component={CoordinateScreen} />
      <PageRoute component={SeriesDoor} />
    </Switch>
  )
}

/** The door: what a series is, and who one is in it. */
function SeriesDoor(): VNode {
  const words = seriesPartWords[useLanguage()]
  const mine = useSeriesTrial() !== null
  const cards = [
    mine
      ? { at: seriesAddresses.mine, title: words.mine, hint: words.mineHint }
      : { at: seriesAddresses.join, title: words.takePart, hint: words.takePartHint },
    { at: seriesAddresses.coordinate, title: words.coordinate, hint: words.coordinateHint },
  ]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ol>
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <ul class="room-list after">
        {cards.map(({ at, title, hint }) => (
          <li key={at}>
            <Link class="room-card" href={at}>
              <strong>{title}</strong>
              <span>{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
