export { reportKinds, textsOf } from './document.ts'
export type { FigureId, Report, ReportBlock, ReportKind, ReportTable } from './document.ts'
export { diaryPicture, diaryPictureOf, posteriorPicture } from './pictures.ts'
export type { DiaryPicture, PictureNight, PosteriorPicture } from './pictures.ts'
export { doctorReport, fullReport, protocolReport } from './reports.ts'
export type { ReportPerson } from './reports.ts'
export {
  answerBlocks,
  answerOf,
  estimateText,
  methodTexts,
  nextBlocks,
  numbersBlocks,
  othersBlocks,
  relianceBlocks,
} from './result-blocks.ts'
export type { ResultParts } from './result-blocks.ts'
export type { AnswerWordsInput, DesignFacts, ProtocolFacts, ReportWords } from './words.ts'
