import { designReach, periodCount } from '@legwork/stats'
import type { Person } from '../person/schema.ts'
import type { Cleared } from '../safety/cleared.ts'
import { allocationAlgorithm, bareDesign } from '../trial/allocation.ts'
import type { RemedyChoice } from '../trial/remedy-choice.ts'
import type { ShownProtocol } from '../trial/view.ts'
import type { TrialDesign } from '@legwork/stats'
import { dateOfNight } from '@legwork/stats'
import { heading, pairs, paragraph } from './document.ts'
import type { Report, ReportBlock } from './document.ts'
import {
  answerBlocks,
  answerOf,
  checkBlocks,
  methodTexts,
  numbersBlocks,
  primaryEffect,
} from './result-blocks.ts'
import type { ResultParts } from './result-blocks.ts'
import type { DesignFacts, ReportWords } from './words.ts'

/** Whom a report is about; amounts of magnesium only as the gate let them through. */
export interface ReportPerson {
  readonly person: Person
  /** null: the gate is not open, or the remedy has no amount */
  readonly dose: Cleared<RemedyChoice> | null
}

/** A design in numbers; the count of orders is null where it is too large to hold. */
function designFacts(design: TrialDesign): DesignFacts {
  const reach = designReach(bareDesign(design))
  return {
    periods: periodCount(design),
    blocks: design.blocks,
    nightsPerPeriod: design.nightsPerPeriod,
    washoutNights: design.washoutNights,
    sequences: Number.isFinite(reach.sequences) ? reach.sequences : null,
  }
}

const datesOf = ({ result }: ResultParts, words: ReportWords) => ({
  from: words.date(result.design.startDate ?? result.analysis.data.from),
  to: words.date(result.analysis.data.to),
})

function trialTable(
  { result }: ResultParts,
  { dose }: ReportPerson,
  words: ReportWords,
): ReportBlock {
  const { doctor } = words
  const { protocol, design } = result
  const [reference = ''] = design.arms
  return pairs(
    doctor.trialTitle,
    [doctor.item, doctor.content],
    [
      [doctor.remedyLabel, doctor.remedy(protocol.remedy, dose?.value ?? null)],
      [doctor.comparatorLabel, words.arm(reference)],
      [doctor.designLabel, doctor.design(designFacts(design))],
      [doctor.blindingLabel, doctor.blinding(protocol.blinding)],
      [
        doctor.primaryLabel,
        `${words.outcome(protocol.primary)} (${words.smallestEffect(primaryEffect(result).scale, protocol.primary.smallestEffect, protocol.primary.better)})`,
      ],
      ...(protocol.baseline === null
        ? []
        : [[doctor.baselineLabel, doctor.baselineText(protocol.baseline)] as const]),
    ],
  )
}

function whoTexts({ person }: ReportPerson, parts: ResultParts, words: ReportWords): string[] {
  const { doctor } = words
  const names = (person.medicines ?? []).map(({ name }) => name)
  return [
    doctor.person(person),
    doctor.complaint(parts.result.protocol.complaint, person.complaintMonths ?? null),
    doctor.medicines(names, person.medicinesComplete === 'yes'),
  ]
}

/** Characters of the own words that the two pages for the doctor hold. */
const mostOwnWords = 600

function ownWordsBlocks(
  { ownWords }: ResultParts,
  words: ReportWords,
  most = Infinity,
): readonly ReportBlock[] {
  if (ownWords === null) return []
  const { text } = ownWords
  const short = text.length <= most
  return [
    heading(words.ownWordsTitle),
    { type: 'quote', text: short ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …` },
    ...(short ? [] : [paragraph(words.doctor.longer)]),
  ]
}

/** Two pages for the doctor: what was tried, the answer, the pictures, every number and check, what to ask. */
export function doctorReport(parts: ResultParts, who: ReportPerson, words: ReportWords): Report {
  const { doctor } = words
  const { from, to } = datesOf(parts, words)
  return {
    kind: 'doctor',
    title: doctor.title,
    subtitle: doctor.subtitle(from, to),
    blocks: [
      ...answerBlocks(answerOf(parts.result), words),
      { type: 'figure', figure: 'diary' },
      {
        type: 'beside',
        figure: 'posterior',
        blocks: [paragraph(whoTexts(who, parts, words).join(' ')), ...numbersBlocks(parts, words)],
      },
      trialTable(parts, who, words),
      ...checkBlocks(parts, words),
      ...ownWordsBlocks(parts, words, mostOwnWords),
      heading(doctor.questionsTitle),
      { type: 'list', items: doctor.questions },
      heading(words.methodTitle),
      paragraph(methodTexts(parts, words).join(' ')),
    ],
    footer: doctor.footer,
  }
}

/** A frozen protocol in the items of SPENT 2019 (Porcino and others, BMJ 2020;368:m122). */
export function protocolReport(
  trial: {
    readonly protocol: ShownProtocol
    readonly hash: string
    readonly design: TrialDesign
    readonly commitment: string | null
  },
  dose: Cleared<RemedyChoice> | null,
  words: ReportWords,
): Report {
  const { protocol, hash, design, commitment } = trial
  const { remedy: chosen, ...rest } = protocol
  const { family } = protocol.primary
  const scale =
    family === 'gaussian'
      ? 'difference'
      : family === 'poisson' || family === 'negbin'
        ? 'log-rate-ratio'
        : 'log-odds-ratio'
  const items = words.protocol.items({
    protocol: rest,
    hash,
    remedy: words.doctor.remedy(chosen, dose?.value ?? null),
    arms: design.arms.map((arm) => words.arm(arm)),
    primary: words.outcome(protocol.primary),
    secondary: protocol.secondary.map((outcome) => words.outcome(outcome)),
    smallest: words.smallestEffect(scale, protocol.primary.smallestEffect, protocol.primary.better),
    design: designFacts(design),
    commitment,
    algorithm: allocationAlgorithm,
  })
  return {
    kind: 'protocol',
    title: words.protocol.title,
    subtitle: words.protocol.subtitle(words.date(protocol.frozenOn)),
    blocks: [
      paragraph(words.protocol.lead),
      {
        type: 'table',
        table: {
          caption: words.protocol.title,
          columns: words.protocol.columns.map((label) => ({ label, numeric: false })),
          rows: items,
        },
      },
    ],
    footer: words.protocol.footer(hash),
  }
}

/** The full report with the CENT 2015 checklist (Vohra and others, BMJ 2015;350:h1738): item and its place. */
export function fullReport(parts: ResultParts, who: ReportPerson, words: ReportWords): Report {
  const { full } = words
  const { result } = parts
  const { from, to } = datesOf(parts, words)
  const protocol = protocolReport(
    {
      protocol: result.protocol,
      hash: result.protocolHash,
      design: result.design,
      commitment: result.commitment,
    },
    who.dose,
    words,
  )
  return {
    kind: 'full',
    title: full.title,
    subtitle: full.subtitle(from, to),
    blocks: [
      ...answerBlocks(answerOf(parts.result), words),
      { type: 'figure', figure: 'diary' },
      { type: 'figure', figure: 'posterior' },
      heading(words.doctor.whoTitle),
      { type: 'list', items: whoTexts(who, parts, words) },
      trialTable(parts, who, words),
      heading(full.orderTitle),
      { type: 'table', table: orderTable(parts, words) },
      ...numbersBlocks(parts, words),
      ...checkBlocks(parts, words),
      ...ownWordsBlocks(parts, words),
      heading(words.methodTitle),
      { type: 'list', items: methodTexts(parts, words) },
      heading(protocol.title),
      ...protocol.blocks,
      heading(full.checklistTitle),
      paragraph(full.checklistLead),
      {
        type: 'table',
        table: {
          caption: full.checklistTitle,
          columns: full.columns.map((label) => ({ label, numeric: false })),
          rows: full.checklist,
        },
      },
    ],
    footer: full.footer(result.protocolHash),
  }
}

function orderTable({ result }: ResultParts, words: ReportWords) {
  const { design, order } = result
  const first = design.baselineNights
  return {
    caption: words.full.orderTitle,
    columns: words.full.orderColumns.map((label) => ({ label, numeric: false })),
    rows: order.map((arm, period) => {
      const start = first + period * design.nightsPerPeriod
      const evening = (night: number) => words.date(dateOfNight(design, night) ?? '')
      return [
        String(period + 1),
        words.arm(arm),
        evening(start),
        evening(start + design.nightsPerPeriod - 1),
      ]
    }),
  }
}
