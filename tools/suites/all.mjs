import { gateSuite } from '../lib/suites.mjs'
import { testBrowser } from '../lib/browser.mjs'
import { buildSuite } from './build.mjs'
import { fhirSuite } from './fhir.mjs'
import { gateSuites } from './gates.mjs'
import { readmeCommands } from './readme.mjs'
import { vitestSuite } from './vitest.mjs'

/** Everything but the browser, in the order in which a mistake is cheapest to see; a list runs side by side. */
export const verifySuites = [
  gateSuites,
  buildSuite,
  vitestSuite('packages and command line', 'vitest.config.ts'),
  fhirSuite,
  gateSuite(readmeCommands),
]

/** The built app in a real browser. */
export const browserSuites = [
  {
    name: 'page in a browser',
    async run() {
      const browser = await testBrowser()
      return vitestSuite('', 'vitest.e2e.config.ts', {
        LEGWORK_CHROME: browser.executablePath,
        LEGWORK_CHROME_ARGS: JSON.stringify(browser.args),
      }).run()
    },
  },
]
