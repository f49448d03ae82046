export { logContract } from './entry-log.ts'
export type { LogCase, LogHarness } from './entry-log.ts'
export { bad, good, same } from './check.ts'
export { longText, sampleEntries, sampleEntry, sortedTexts } from './samples.ts'
