import { canonicalJson, expectOk } from '@legwork/base'
import { newEntry, payloadOf, readStudy } from '@legwork/domain'
import type { Entry } from '@legwork/domain'
import { madeTrial, madeTrialId } from './finished-trial.ts'
import type { MadeTrial } from './finished-trial.ts'

/** A study that asks exactly what `madeTrial` does, as the text of its file. */
export function madeStudy(
  { blocks = 3, nightsPerPeriod = 14, blinding = 'helper', secondary = [] }: MadeTrial = {},
  version = 1,
): string {
  const texts = (title: string) => ({ title, information: `${title} …`, consent: `${title}!` })
  return canonicalJson({
    ...{ format: 'legwork/study/1', study: 'made-up-series', version },
    organisation: { name: 'Made-up foundation', contact: 'nobody@example.org' },
    texts: { nl: texts('Helpt magnesium?'), en: texts('Does magnesium help?') },
    complaint: 'cramps',
    remedy: { type: 'magnesium', label: 'magnesium 100 mg elementair', timesADay: 2 },
    design: { nightsPerPeriod, periodsPerBlock: 2, blocks, washoutNights: 3 },
    outcomes: { primary: { id: 'cramps', smallestEffect: 0.75 }, secondary },
    blinding: [blinding],
    analysis: { halfLife: '0,1,2,4,7', priorEffect: 'normal(0,0.35)' },
  })
}

/**
 * The journal of a made-up trial whose person agreed to take part in the study of `madeStudy`, just after the draft.
 * `code`: 20 hexadecimal digits.
 */
export function madeSeriesTrial(
  options: MadeTrial,
  code: string,
  study = madeStudy({ secondary: [], ...options }),
): readonly Entry[] {
  const log = madeTrial({ secondary: [], ...options })
  const draft = log.find(({ kind }) => kind === 'trial/drafted')
  if (draft === undefined) throw new Error('madeSeriesTrial: a made-up trial is drafted')
  const read = expectOk(readStudy(study), 'madeSeriesTrial')
  const { on } = payloadOf(draft) as { readonly on: string }
  const payload = {
    ...{ trial: madeTrialId, on, code, text: study },
    ...{ study: read.study, version: read.version, hash: read.hash },
  }
  const stamp = { ...draft.stamp, counter: 1 }
  const joined = newEntry({ kind: 'series/joined', version: 1, payload }, 'e'.repeat(32), stamp)
  return [...log, expectOk(joined, 'madeSeriesTrial')]
}
