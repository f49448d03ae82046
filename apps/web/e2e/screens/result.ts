import type { MadeTrial } from '@legwork/testing'
import { afterTrial, screenAt } from './screen.ts'
import type { Screen } from './screen.ts'
import { sundayScreen, trialUnderWay } from './sunday.ts'

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
  sundayScreen('result-running', 'result', trialUnderWay),
  afterTrial('result-doctor', 'result/doctor', short, '.report h1'),
  afterTrial('result-protocol', 'result/protocol', short, '.report h1'),
  afterTrial('result-full', 'result/full', short, '.report h1'),
]
