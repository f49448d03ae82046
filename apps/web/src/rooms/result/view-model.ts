import {
  answerBlocks,
  answerOf,
  diaryPicture,
  diaryPictureOf,
  doctorReport,
  estimateText,
  fullReport,
  methodTexts,
  nextBlocks,
  numbersBlocks,
  othersBlocks,
  posteriorPicture,
  protocolReport,
  relianceBlocks,
} from '@legwork/domain'
import type {
  DiaryPicture,
  LaterChecks,
  NextTrialChances,
  NightsView,
  PosteriorPicture,
  Report,
  ReportBlock,
  ReportKind,
  ReportPerson,
  ReportWords,
  ResultParts,
  TrialAnswer,
  TrialEstimate,
  TrialResult,
  TrialView,
} from '@legwork/domain'
import type { PagePattern } from '../../pages.ts'

/** How far a result has come: each part is there or still being worked out. */
export interface ResultSoFar {
  readonly estimate: TrialEstimate | null
  readonly answer: TrialAnswer | null
  readonly result: TrialResult | null
  readonly later: LaterChecks | null
  readonly next: readonly NextTrialChances[] | null
}

/** Everything the result screen shows, as plain data; null is a part whose place is kept. */
export interface ResultScreen {
  /** the word of the verdict as it will stand; never an earlier, stronger one */
  readonly verdict: string | null
  /** the answer, and before it the estimate alone */
  readonly sentence: string | null
  readonly marks: readonly ReportBlock[]
  /** whether another expectation gives another verdict; null while it is not known */
  readonly dependsOnPrior: boolean | null
  readonly numbers: readonly ReportBlock[] | null
  readonly reliance: readonly ReportBlock[] | null
  /** empty: the protocol names no other outcome */
  readonly others: readonly ReportBlock[] | null
  readonly next: readonly ReportBlock[] | null
  readonly method: readonly string[]
  readonly status: 'working' | 'estimate' | 'answer' | 'complete'
}

/** The pictures so far. The diary is known before anything is worked out. */
export function picturesSoFar(
  answer: TrialAnswer | null,
  view: TrialView,
  nights: NightsView,
  words: ReportWords,
): { readonly diary: DiaryPicture | null; readonly posterior: PosteriorPicture | null } {
  return {
    diary: diaryPictureOf(view, nights, words),
    posterior: answer === null ? null : posteriorPicture(answer, words),
  }
}

/** What the screen of a result says so far. */
export function resultScreen(
  soFar: ResultSoFar,
  view: TrialView,
  words: ReportWords,
): ResultScreen {
  const { estimate, result, later, next } = soFar
  const answer = soFar.answer ?? (result === null ? null : answerOf(result))
  const parts: ResultParts | null = result === null ? null : { result, later, next, ownWords: null }
  const [verdict, lead, ...marks] = answer === null ? [] : answerBlocks(answer, words)
  const noOthers = view.protocol?.secondary.length === 0
  return {
    verdict: textOf(verdict),
    sentence:
      textOf(lead) ??
      (estimate === null
        ? null
        : `${words.scale(estimate.effect.scale)}: ${estimateText(estimate.effect, words)}`),
    // whether it depends on the prior has a place of its own
    marks: marks.filter((mark) => textOf(mark) !== words.dependsOnPrior),
    dependsOnPrior: result === null ? null : (answerOf(result).effect.dependsOnPrior ?? null),
    numbers: parts === null ? null : numbersBlocks(parts, words),
    reliance: parts === null ? null : relianceBlocks(parts, words),
    others: noOthers ? [] : later === null ? null : othersBlocks({ later }, words),
    next: next === null ? null : nextBlocks({ next }, words),
    method: parts === null ? [] : methodTexts(parts, words),
    status:
      answer === null
        ? estimate === null
          ? 'working'
          : 'estimate'
        : later === null || next === null
          ? 'answer'
          : 'complete',
  }
}

const textOf = (block: ReportBlock | undefined): string | null =>
  block !== undefined && 'text' in block ? block.text : null

/** The pictures of a result. */
export function picturesOf(
  { result }: ResultParts,
  nights: NightsView,
  words: ReportWords,
): { readonly diary: DiaryPicture; readonly posterior: PosteriorPicture } {
  return {
    diary: diaryPicture(result, nights, words),
    posterior: posteriorPicture(answerOf(result), words),
  }
}

/** A report of a result. */
export function reportOf(
  kind: ReportKind,
  parts: ResultParts,
  who: ReportPerson,
  words: ReportWords,
): Report {
  const { result } = parts
  switch (kind) {
    case 'doctor':
      return doctorReport(parts, who, words)
    case 'full':
      return fullReport(parts, who, words)
    case 'protocol':
      return protocolReport(
        {
          protocol: result.protocol,
          hash: result.protocolHash,
          design: result.design,
          commitment: result.commitment,
        },
        who.dose,
        words,
      )
  }
}

const reportPages: Readonly<Partial<Record<PagePattern, ReportKind>>> = {
  '/result/doctor': 'doctor',
  '/result/protocol': 'protocol',
  '/result/full': 'full',
}

/** The report of an address such as `/result/doctor`; null for the result itself. */
export function reportKindOf(path: string): ReportKind | null {
  const found = Object.entries(reportPages).find(([page]) => page === path)
  return found?.[1] ?? null
}
