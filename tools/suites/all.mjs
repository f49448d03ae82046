import { arrows } from '../gates/arrows.mjs'
import { deadExportsGate } from '../gates/dead-exports.mjs'
import { format } from '../gates/format.mjs'
import { generated } from '../gates/generated.mjs'
import { houseRules } from '../gates/house-rules.mjs'
import { lint } from '../gates/lint.mjs'
import { measured } from '../gates/measured.mjs'
import { types } from '../gates/types.mjs'
import { gateSuite } from '../lib/suites.mjs'
import { testBrowser } from '../lib/browser.mjs'
import { buildSuite } from './build.mjs'
import { fhirSuite } from './fhir.mjs'
import { readmeCommands } from './readme.mjs'
import { vitestSuite } from './vitest.mjs'

const gates = [types, format, lint, arrows, deadExportsGate, houseRules, generated, measured]

/** Everything but the browser, in the order in which a mistake is cheapest to see. */
export const verifySuites = [
  ...gates.map(gateSuite),
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
