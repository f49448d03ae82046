import { render } from 'preact'
import { App } from './app.tsx'
import { registerServiceWorker } from './pwa/register.ts'
import { keptTimes } from './rooms/diary/reminder-times.ts'
import { followInstall } from './state/install.ts'
import { databaseName, openJournal } from './state/journal.ts'
import { storedOutbox } from './state/outbox.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/components.css'
import './styles/values.css'

const root = document.getElementById('app')
if (root === null) throw new Error('main: the page must have an element #app, it has none')
// the database code is fetched beside the first paint, not before it
const journal = openJournal(
  async () => (await import('@legwork/storage/browser')).openBrowserLog(databaseName),
  storedOutbox(),
)
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
