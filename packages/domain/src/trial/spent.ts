import type { TrialProtocol } from './protocol.ts'

/**
 * Items of a protocol of a trial in one person: SPENT 2019 (Porcino et al., "SPIRIT extension and elaboration for n-of-1
 * trials: SPENT 2019 checklist", BMJ 2020;368:m122, doi:10.1136/bmj.m122), which follows the numbers of SPIRIT 2013.
 * `where`: keys of the protocol that answer it. `fixed`: answered by how this program works, in words of its own.
 * `none`: it does not apply to a trial that one person does alone, and why.
 */
export type SpentItem = {
  readonly item: string
  readonly topic: SpentTopic
} & (
  | { readonly type: 'where'; readonly where: readonly (keyof TrialProtocol)[] }
  | { readonly type: 'fixed'; readonly fixed: SpentFixed }
  | { readonly type: 'none'; readonly none: SpentNone }
)

export type SpentTopic =
  | 'title'
  | 'registration'
  | 'version'
  | 'funding'
  | 'roles'
  | 'background'
  | 'comparator'
  | 'objectives'
  | 'design'
  | 'setting'
  | 'eligibility'
  | 'interventions'
  | 'stopping'
  | 'adherence'
  | 'concomitant'
  | 'outcomes'
  | 'timeline'
  | 'sample-size'
  | 'recruitment'
  | 'sequence'
  | 'concealment'
  | 'implementation'
  | 'blinding'
  | 'unblinding'
  | 'data-collection'
  | 'data-management'
  | 'analysis'
  | 'carry-over'
  | 'missing-data'
  | 'monitoring'
  | 'interim'
  | 'harms'
  | 'auditing'
  | 'ethics'
  | 'amendments'
  | 'consent'
  | 'confidentiality'
  | 'interests'
  | 'access'
  | 'aftercare'
  | 'dissemination'
  | 'materials'
  | 'specimens'

/** Answers that are the same for every trial of this program. */
export type SpentFixed =
  | 'hash-is-version'
  | 'person-decides'
  | 'at-home'
  | 'gate-decides'
  | 'diary-tells-taken'
  | 'medicines-change-gate'
  | 'drawn-by-algorithm'
  | 'sealed-elsewhere'
  | 'emergency-opens-block'
  | 'study-nights'
  | 'on-device-append-only'
  | 'missing-nights-delta'
  | 'side-effects-each-morning'
  | 'change-is-new-trial'
  | 'stays-on-device'
  | 'own-data'
  | 'doctor-report'

export type SpentNone =
  'no-register' | 'no-funding' | 'one-person' | 'no-committee' | 'own-decision' | 'no-samples'

const where = (
  item: string,
  topic: SpentTopic,
  ...keys: readonly (keyof TrialProtocol)[]
): SpentItem => ({ item, topic, type: 'where', where: keys })
const fixed = (item: string, topic: SpentTopic, answer: SpentFixed): SpentItem => ({
  ...{ item, topic, type: 'fixed', fixed: answer },
})
const none = (item: string, topic: SpentTopic, reason: SpentNone): SpentItem => ({
  ...{ item, topic, type: 'none', none: reason },
})

/** Every item in order, each with where the protocol answers it, or why it does not apply. */
export const spentItems: readonly SpentItem[] = [
  where('1', 'title', 'title'),
  none('2', 'registration', 'no-register'),
  fixed('3', 'version', 'hash-is-version'),
  none('4', 'funding', 'no-funding'),
  fixed('5', 'roles', 'person-decides'),
  where('6a', 'background', 'why', 'complaint', 'baseline'),
  where('6b', 'comparator', 'comparator'),
  where('7', 'objectives', 'remedy', 'primary', 'smallestEffect'),
  where('8', 'design', 'design'),
  fixed('9', 'setting', 'at-home'),
  fixed('10', 'eligibility', 'gate-decides'),
  where('11a', 'interventions', 'remedy', 'design'),
  where('11b', 'stopping', 'stopRules', 'gateEveryDays'),
  fixed('11c', 'adherence', 'diary-tells-taken'),
  fixed('11d', 'concomitant', 'medicines-change-gate'),
  where('12', 'outcomes', 'primary', 'secondary', 'better'),
  where('13', 'timeline', 'design', 'frozenOn'),
  where('14', 'sample-size', 'chances', 'design'),
  none('15', 'recruitment', 'one-person'),
  fixed('16a', 'sequence', 'drawn-by-algorithm'),
  fixed('16b', 'concealment', 'sealed-elsewhere'),
  where('16c', 'implementation', 'blinding'),
  where('17a', 'blinding', 'blinding'),
  fixed('17b', 'unblinding', 'emergency-opens-block'),
  fixed('18', 'data-collection', 'study-nights'),
  fixed('19', 'data-management', 'on-device-append-only'),
  where('20a', 'analysis', 'family', 'priorEffect', 'smallestEffect', 'seed'),
  where('20b', 'carry-over', 'halfLife'),
  fixed('20c', 'missing-data', 'missing-nights-delta'),
  none('21a', 'monitoring', 'no-committee'),
  where('21b', 'interim', 'looks'),
  fixed('22', 'harms', 'side-effects-each-morning'),
  none('23', 'auditing', 'no-committee'),
  none('24', 'ethics', 'own-decision'),
  fixed('25', 'amendments', 'change-is-new-trial'),
  none('26', 'consent', 'own-decision'),
  fixed('27', 'confidentiality', 'stays-on-device'),
  none('28', 'interests', 'no-funding'),
  fixed('29', 'access', 'own-data'),
  fixed('30', 'aftercare', 'doctor-report'),
  fixed('31', 'dissemination', 'doctor-report'),
  none('32', 'materials', 'own-decision'),
  none('33', 'specimens', 'no-samples'),
]
