import { choiceExamples } from './choice-examples.tsx'
import { messageExamples } from './message-examples.tsx'
import { valueExamples } from './value-examples.tsx'
import type { Example } from './example.tsx'

/** Every component of `src/components`; the suite fails when one is missing. */
export const examples: readonly Example[] = [
  ...messageExamples,
  ...choiceExamples,
  ...valueExamples,
]
