import {
  answerBlocks,
  diaryPicture,
  doctorReport,
  fullReport,
  methodTexts,
  posteriorPicture,
  protocolReport,
  checkBlocks,
  numbersBlocks,
} from '@legwork/domain'
import type {
  DiaryPicture,
  NightsView,
  PosteriorPicture,
  Report,
  ReportBlock,
  ReportKind,
  ReportPerson,
  ReportWords,
  ResultParts,
} from '@legwork/domain'

/** Everything the result screen shows, as plain data. */
export interface ResultScreen {
  readonly answer: readonly ReportBlock[]
  readonly diary: DiaryPicture
  readonly posterior: PosteriorPicture
  readonly blocks: readonly ReportBlock[]
  readonly method: readonly string[]
  /** other outcomes or the chances of a new trial are still being worked out */
  readonly incomplete: boolean
}

/** What the screen of a result shows. */
export function resultScreen(
  parts: ResultParts,
  nights: NightsView,
  words: ReportWords,
): ResultScreen {
  return {
    answer: answerBlocks(parts, words),
    ...picturesOf(parts, nights, words),
    blocks: [...numbersBlocks(parts, words), ...checkBlocks(parts, words)],
    method: methodTexts(parts, words),
    incomplete: parts.later === null || parts.next === null,
  }
}

/** The pictures of a result. */
export function picturesOf(
  { result }: ResultParts,
  nights: NightsView,
  words: ReportWords,
): Pick<ResultScreen, 'diary' | 'posterior'> {
  return {
    diary: diaryPicture(result, nights, words),
    posterior: posteriorPicture(result, words),
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

/** The report of an address such as `/result/doctor`; null for the result itself. */
export function reportKindOf(path: string): ReportKind | null {
  const [, , second = ''] = path.split('/')
  const kinds: readonly ReportKind[] = ['doctor', 'protocol', 'full']
  return kinds.find((kind) => kind === second) ?? null
}
