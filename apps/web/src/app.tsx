import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FunctionComponent, VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { logErrorText, productName, shellWords } from '@legwork/i18n'
import type { LogError } from '@legwork/domain'
import { Notice } from './components/notice.tsx'
import { fetchFactTexts } from './components/use-fact-texts.ts'
import { routeOf, routes } from './routes.ts'
import type { RouteName } from './routes.ts'
import { HomeRoom } from './rooms/home/room.tsx'
import { dim } from './rooms/night/dim.ts'
import { prepareResult } from './rooms/result/waiting-worker.ts'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { lazyRoom } from './shell/lazy-room.tsx'
import type { LazyRoom } from './shell/lazy-room.tsx'
import { Masthead } from './shell/masthead.tsx'
import { nextTask } from './shell/next-task.ts'
import { UpdateBanner } from './shell/update-banner.tsx'
import { firstLanguage } from './state/first-language.ts'
import { JournalContext, useJournalState } from './state/journal.ts'
import type { Journal } from './state/journal.ts'
import {
  applyPreferences,
  firstPreferences,
  followPreferences,
  PreferencesContext,
  useLanguage,
} from './state/preferences.ts'
import type { Preferences } from './state/preferences.ts'
import { SaveContext, useSaveProblem } from './state/save.ts'
import { writingPlace } from './state/zone.ts'

const lazyRooms = {
  check: lazyRoom(async () => (await import('./rooms/check/room.tsx')).CheckRoom),
  intake: lazyRoom(async () => (await import('./rooms/intake/room.tsx')).IntakeRoom),
  evidence: lazyRoom(async () => (await import('./rooms/evidence/room.tsx')).EvidenceRoom),
  trial: lazyRoom(async () => (await import('./rooms/trial/room.tsx')).TrialRoom),
  diary: lazyRoom(async () => (await import('./rooms/diary/room.tsx')).DiaryRoom),
  night: lazyRoom(async () => (await import('./rooms/night/room.tsx')).NightRoom),
  result: lazyRoom(async () => {
    prepareResult()
    return (await import('./rooms/result/room.tsx')).ResultRoom
  }),
  kit: lazyRoom(async () => (await import('./rooms/kit/room.tsx')).KitRoom),
  series: lazyRoom(async () => (await import('./rooms/series/room.tsx')).SeriesRoom),
  analyse: lazyRoom(async () => (await import('./rooms/analyse/room.tsx')).AnalyseRoom),
  cramp: lazyRoom(async () => {
    // what to do stands in the texts: with them, the room is not drawn twice
    const texts = fetchFactTexts(firstLanguage())
    const { CrampRoom } = await import('./rooms/cramp/room.tsx')
    await texts
    return CrampRoom
  }),
  data: lazyRoom(async () => (await import('./rooms/data/room.tsx')).DataRoom),
} satisfies Record<Exclude<RouteName, 'home'>, LazyRoom>

const rooms: Readonly<Record<RouteName, FunctionComponent>> = { home: HomeRoom, ...lazyRooms }

const person = () => import('./state/person.ts')
const trial = () => import('./state/trial.ts')

/** What a room stands on and takes long to read: the person and the safety rules, the trials, the time zone. */
const standsOn: Readonly<Partial<Record<RouteName, readonly (() => unknown)[]>>> = {
  check: [person],
  trial: [person, trial],
  series: [person, trial],
  diary: [person, trial, writingPlace],
  night: [nextTask, writingPlace],
}

/**
 * Asks for the code of the room of an address at once, before anything is drawn. The first paint fetches its files side
 * by side; they are read one after the other.
 */
export function fetchRoomOf(path: string): void {
  const route = routeOf(path)
  if (route === null || route === 'home') return
  lazyRooms[route].fetchNow(standsOn[route]).catch(() => {
    // the room itself says so, in its place
  })
}

/** The whole app: what every screen shares, around the room of the address. */
export function App(props: { readonly journal: Journal }): VNode {
  const [preferences, setPreferences] = useState<Preferences>(firstPreferences)
  const [saveProblem, setSaveProblem] = useState<LogError | null>(null)
  useEffect(() => {
    applyPreferences(preferences)
  }, [preferences])
  useEffect(() => followPreferences(setPreferences), [])
  const handle = useMemo(
    () => ({
      ...preferences,
      set: (change: Partial<Preferences>) => {
        setPreferences((now) => ({ ...now, ...change }))
      },
    }),
    [preferences],
  )
  const saving = useMemo(() => ({ problem: saveProblem, report: setSaveProblem }), [saveProblem])
  return (
    <PreferencesContext.Provider value={handle}>
      <JournalContext.Provider value={props.journal}>
        <SaveContext.Provider value={saving}>
          <Page />
        </SaveContext.Provider>
      </JournalContext.Provider>
    </PreferencesContext.Provider>
  )
}

function Page(): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const [path] = useLocation()
  const route = routeOf(path)
  const main = useRef<HTMLElement>(null)
  const arrived = useRef(path)
  useLayoutEffect(() => {
    dim(route === 'night')
  }, [route])
  useEffect(() => {
    document.title = `${productName}: ${route === null ? words.notFoundTitle : words.rooms[route]}`
  }, [route, words])
  // with the screen, never after it: by then someone may have tabbed on, and is typing
  useLayoutEffect(() => {
    if (arrived.current === path) return
    arrived.current = path
    window.scrollTo(0, 0)
    main.current?.focus()
  }, [path])
  const Room = route === null ? NotFound : rooms[route]
  return (
    <div class="page">
      <a class="skip" href="#content">
        {words.skipToContent}
      </a>
      <Masthead />
      <UpdateBanner />
      <StorageProblems />
      <main id="content" tabIndex={-1} ref={main}>
        <ErrorBoundary language={language} place={path}>
          <Room key={route} />
        </ErrorBoundary>
      </main>
      <footer>
        {words.notAdvice.split(/(?<=\.) /).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </footer>
    </div>
  )
}

/** What the storage cannot do now, on top of every screen until it can. */
function StorageProblems(): VNode | null {
  const language = useLanguage()
  const state = useJournalState()
  const problem = useSaveProblem() ?? (state.status === 'failed' ? state.error : null)
  return problem === null ? null : <Notice kind="error">{logErrorText(language, problem)}</Notice>
}

function NotFound(): VNode {
  const words = shellWords[useLanguage()]
  return (
    <>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFound}</p>
      <Link class="button" href={routes.home}>
        {words.toHome}
      </Link>
    </>
  )
}
