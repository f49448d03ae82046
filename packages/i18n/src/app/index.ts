export { shellWords } from './shell.ts'
export type { ShellWords } from './shell.ts'
export { homeWords } from './home.ts'
export type { HomeWords } from './home.ts'
export { checkWords } from './check.ts'
export type {
  CheckChoice,
  CheckGroup,
  CheckPage,
  CheckPart,
  CheckWords,
  TimeOfDay,
} from './check.ts'
export { crampWords } from './cramp.ts'
export type { CrampWords } from './cramp.ts'
