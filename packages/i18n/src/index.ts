export * from './language.ts'
export * from './charts.ts'
