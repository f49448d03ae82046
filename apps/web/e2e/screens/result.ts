import { madeTrial } from '@legwork/testing'
import type { MadeTrial } from '@legwork/testing'
import { putEntries } from '../pages/journal.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

/** A screen of the result after a made-up trial; `ready` tells that everything was worked out. */
function afterTrial(name: string, path: string, trial: MadeTrial, ready: string): Screen {
  return {
    name,
    visit: async (page, address, language) => {
      await page.goto(`${address}?lang=${language}`)
      await putEntries(page, madeTrial(trial))
      await page.goto(`${address}${path}?lang=${language}`)
      await page.locator(ready).first().waitFor({ timeout: 120_000 })
    },
  }
}

const short: MadeTrial = { blocks: 2, secondary: ['any-attack'] }

/** The result room in every state. */
export const resultScreens: readonly Screen[] = [
  screenAt('result-none', 'result'),
  afterTrial('result-sealed', 'result', { ...short, opened: false }, 'main .button'),
  afterTrial('result', 'result', short, '.result[data-complete="true"]'),
  afterTrial(
    'result-stopped',
    'result',
    { ...short, blinding: 'open', stopAt: 40 },
    '.result .tag',
  ),
  afterTrial('result-doctor', 'result/doctor', short, '.report h1'),
  afterTrial('result-protocol', 'result/protocol', short, '.report h1'),
]
