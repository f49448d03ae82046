export { joinSeries, leaveSeries } from './join.ts'
export type { Agreement, JoinRefusal } from './join.ts'
export {
  completionStates,
  seriesResult,
  seriesResultSchema,
  writeSeriesResult,
} from './series-result.ts'
export type { CompletionState, SeriesResult, SeriesResultRefusal } from './series-result.ts'
export {
  isStudy,
  readStudy,
  refusedToAll,
  studyDesign,
  studyRemedy,
  studySettings,
  studyTexts,
} from './study.ts'
export type { SeriesPart, Study, StudyProblem, StudyRemedyRefusal, StudyRule } from './study.ts'
export { studyFileSchema } from './study-file.ts'
