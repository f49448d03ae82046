export { readLibrary } from './library.ts'
export type { Document, Library } from './library.ts'
export type { FactRecord } from './record.ts'
export type { Problem } from './shape.ts'
