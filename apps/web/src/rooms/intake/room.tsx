import { useEffect, useMemo, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, Switch, useLocation } from 'wouter-preact'
import { parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { foodJournalOf } from '@legwork/domain'
import { intakeWords, shellWords } from '@legwork/i18n'
import type { FoodList } from '@legwork/knowledge'
import { LoadFailed } from '../../components/load-failed.tsx'
import { LoadingPart } from '../../components/loading.tsx'
import { UndoBar } from '../../components/undo-bar.tsx'
import { routes } from '../../routes.ts'
import { lazyRoom } from '../../shell/lazy-room.tsx'
import { PageRoute } from '../../shell/page-route.ts'
import { deviceClock, today } from '../../state/clock.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { AddScreen } from './add-screen.tsx'
import { dateOf, intakeParts, intakeRoutes, mealOf } from './addresses.ts'
import { DayScreen } from './day-screen.tsx'
import { EditScreen } from './edit-screen.tsx'
import { countingFacts, useFoodList } from './foods.ts'
import { IntakeContext, useIntake } from './intake-state.ts'
import type { Done } from './intake-state.ts'
import { MoreScreen } from './more-screen.tsx'
import { PictureScreen } from './picture-screen.tsx'
import { PillsScreen } from './pills-screen.tsx'
import { RecipeScreen, RecipesScreen } from './recipes-screen.tsx'
import { WeekScreen } from './week-screen.tsx'
import { WhoScreen } from './who-screen.tsx'
import '../../styles/intake.css'

/** Reading and writing of tables: for the few who open it. */
const FilesScreen = lazyRoom(async () => (await import('./files-screen.tsx')).FilesScreen)

/** The room at `/intake`: what somebody eats, drinks and takes, and what that says. */
export function IntakeRoom(): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const [attempt, setAttempt] = useState(0)
  const foods = useFoodList(attempt)
  const journal = useJournalState()
  if (foods.status === 'failed')
    return (
      <>
        <h1>{words.rooms.intake}</h1>
        <LoadFailed
          onRetry={() => {
            setAttempt(attempt + 1)
          }}
        />
      </>
    )
  const open = foods.status === 'ready' && journal.status !== 'opening'
  return <Room list={open ? foods.value : null} />
}

/** ms within which a screen moves on by itself after a save */
const momentAfter = 1500

/** `list` is null until the foods and the diary are there; what can be shown before is not drawn again then. */
function Room(props: { readonly list: FoodList | null }): VNode {
  const { list } = props
  const { entries } = useJournalState()
  const [done, setDone] = useState<Done | null>(null)
  const journal = useMemo(() => foodJournalOf(entries), [entries])
  const facts = useMemo(
    () => (list === null ? null : countingFacts(list, journal)),
    [list, journal],
  )
  const [path] = useLocation()
  useEffect(() => {
    // what was done is told until the person moves on; the move that belongs to it comes at once
    setDone((last) => (last !== null && deviceClock.now() - last.at > momentAfter ? null : last))
  }, [path])
  const intake = useMemo(
    () => (list === null || facts === null ? null : { list, journal, facts, done, setDone }),
    [list, journal, facts, done],
  )
  return (
    <IntakeContext.Provider value={intake}>
      <div class="intake">
        <RoomMenu />
        <Screens open={intake !== null} />
        {intake === null ? null : <Undo />}
      </div>
    </IntakeContext.Provider>
  )
}

const now = (): CivilDate => {
  const read = parseCivilDate(today())
  if (!read.ok) throw new Error(`today: must be a civil date, got ${today()}`)
  return read.value
}

function Screens(props: { readonly open: boolean }): VNode {
  const date = (params: { readonly date?: string }) => dateOf(params.date, now())
  return (
    <Switch>
      <PageRoute path={`${routes.intake}/day/:date`}>
        {(params) => <DayScreen key={date(params)} date={date(params)} />}
      </PageRoute>
      <PageRoute path={routes.intake}>
        <DayScreen key={now()} date={now()} />
      </PageRoute>
      {props.open ? null : <PageRoute component={LoadingPart} />}
      <PageRoute path={`${routes.intake}/add/:date/:meal`}>
        {(params) => <AddScreen date={date(params)} meal={mealOf(params.meal)} />}
      </PageRoute>
      <PageRoute path={`${routes.intake}/edit/:id`}>
        {({ id }) => <EditScreen key={id} id={id} />}
      </PageRoute>
      <PageRoute path={`${routes.intake}/pills/:date`}>
        {(params) => <PillsScreen date={date(params)} />}
      </PageRoute>
      <PageRoute path={`${routes.intake}/picture/:date`}>
        {(params) => <PictureScreen date={date(params)} />}
      </PageRoute>
      <PageRoute path={`${routes.intake}/week/:date`}>
        {(params) => <WeekScreen until={date(params)} />}
      </PageRoute>
      <PageRoute path={intakeRoutes.more}>
        <MoreScreen />
      </PageRoute>
      <PageRoute path={intakeRoutes.recipes}>
        <RecipesScreen />
      </PageRoute>
      <PageRoute path={`${routes.intake}/recipes/:id`}>
        {({ id }) => <RecipeScreen id={id} />}
      </PageRoute>
      <PageRoute path={intakeRoutes.files}>
        <FilesScreen />
      </PageRoute>
      <PageRoute path={intakeRoutes.who}>
        <WhoScreen />
      </PageRoute>
      <PageRoute>
        <DayScreen key={now()} date={now()} />
      </PageRoute>
    </Switch>
  )
}

/** The parts of the room. */
function RoomMenu(): VNode | null {
  const words = intakeWords[useLanguage()]
  const [path] = useLocation()
  const [, , here = 'day', more] = path.split('/')
  // one thing at a time: no menu while something is filled in
  if (['add', 'edit', 'pills', 'who'].includes(here) || (here === 'recipes' && more !== undefined))
    return null
  return (
    <nav class="room-menu no-print" aria-label={words.menu.label}>
      <ul>
        {intakeParts(now()).map(({ href, part, under }) => (
          <li key={part}>
            <Link
              href={href}
              aria-current={under.some((each) => each === here) ? 'page' : undefined}
            >
              {words.menu[part]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Undo(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { done, setDone } = useIntake()
  const journal = useJournal()
  const save = useSaver()
  return (
    <UndoBar
      said={done?.said ?? null}
      undoLabel={shellWords[language].undo}
      onUndo={
        done === null || done.undo.length === 0
          ? null
          : () =>
              void save(() => journal.append(done.undo)).then((saved) => {
                if (saved) setDone({ said: words.undone, undo: [], at: deviceClock.now() })
              })
      }
    />
  )
}
