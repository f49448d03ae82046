import { render } from 'preact'
import { App, fetchRoomOf } from './app.tsx'
import { registerServiceWorker } from './pwa/register.ts'
import { keptTimes } from './rooms/diary/reminder-times.ts'
import { readFirstScreen } from './shell/first-screen.ts'
import { followInstall } from './state/install.ts'
import { databaseName, openJournal } from './state/journal.ts'
import { storedOutbox } from './state/outbox.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('start: the page must have an element #app, it has none')
const { pathname } = window.location
fetchRoomOf(pathname)
// the database code is fetched beside the first paint, not before it
const journal = openJournal(
  async () => (await import('@legwork/storage/browser')).openBrowserLog(databaseName),
  storedOutbox(),
)
readFirstScreen(root, pathname)
render(<App journal={journal} />, root)
followInstall()
registerServiceWorker()
// reminders are for the few who asked for them; their code is fetched after the first screen
if (keptTimes().notify)
  window.setTimeout(() => {
    void import('./rooms/diary/notify.ts').then(({ remindWhileOpen }) => {
      remindWhileOpen(journal)
    })
  }, 5000)
