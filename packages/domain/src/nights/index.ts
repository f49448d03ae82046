export { diaryColumns, valueOfNight } from './columns.ts'
export type { DiaryColumn, DiaryColumnId } from './columns.ts'
export { diaryFileOf, readDiaryFile, writeDiaryFile } from './diary-file.ts'
export type { DiaryFile, DiaryRange, DiaryRow } from './diary-file.ts'
export {
  emptyMorning,
  morningContent,
  nightKinds,
  nightUpcasts,
  tapContent,
  withdrawnTapContent,
} from './entry.ts'
export type { Morning, MorningInput, NightRefusal, Tap, WritingPlace } from './entry.ts'
export { fillableNights, recalledNights, sourceOfNight } from './fillable.ts'
export type { FillableNight, SourceOfNight } from './fillable.ts'
export { fewerThanTaps, foldNights, nightsBetween, stateOfNight } from './fold.ts'
export type { HeldMorning, HeldTap, NightRecord, NightsView, NightState } from './fold.ts'
export { differences, sideEffects, takenAnswers } from './words.ts'
export type { Difference, NightSource, SideEffect, Taken } from './words.ts'
