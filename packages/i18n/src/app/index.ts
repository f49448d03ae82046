export { shellWords } from './shell.ts'
export type { ShellWords } from './shell.ts'
export { homeWords } from './home.ts'
export type { HomeWords } from './home.ts'
