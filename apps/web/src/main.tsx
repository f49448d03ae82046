import { render } from 'preact'
import { App } from './app.tsx'
import { registerServiceWorker } from './pwa/register.ts'
import { followInstall } from './state/install.ts'
import { databaseName, openJournal } from './state/journal.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/components.css'
import './styles/values.css'

const root = document.getElementById('app')
if (root === null) throw new Error('main: the page must have an element #app, it has none')
// the database code is fetched beside the first paint, not before it
const journal = openJournal(async () =>
  (await import('@legwork/storage/browser')).openBrowserLog(databaseName),
)
render(<App journal={journal} />, root)
followInstall()
registerServiceWorker()
