import type { Language } from '@legwork/i18n'

/** Exit codes of the command line: 0 a result, 1 a defect, 2 bad usage, 3 bad input. */
export const exitCode = { result: 0, defect: 1, usage: 2, input: 3 } as const

/** A file that a command makes. */
export interface OutFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What a command may touch of the outside world. Tests pass their own. */
export interface CommandIo {
  stdout(text: string): void
  stderr(text: string): void
  readFile(path: string): Promise<string>
  /** Writes all of the files or none; rejects with an error of the disk that has a `code`. */
  writeFiles?(files: readonly OutFile[]): Promise<void>
  /** Rejects as `writeFiles` would, when one of these places cannot be written to; writes nothing. */
  checkPlaces?(paths: readonly string[]): Promise<void>
  /** Width of the terminal in characters; absent when the output is not a terminal. */
  readonly columns?: number
  /** Language of the person's own settings; `--lang` wins. */
  readonly language?: Language
  /** Shows a line while work goes on, once it takes over a second; ends it when the function that comes back is called. */
  working?(text: string): () => void
  /** Milliseconds of a running clock, for `milliseconds` in results and for progress. */
  now?(): number
}

/** One command of `legwork`. `run` resolves with the exit code and never rejects for bad input. */
export interface Command {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  /** What `legwork NAME --help` prints: usage, options, examples. */
  readonly help: string
  run(args: readonly string[], io: CommandIo): Promise<number>
}
