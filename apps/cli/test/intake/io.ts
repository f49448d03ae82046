import type { Command, CommandIo } from '../../src/command.ts'

/** Runs a command with files in memory and gives what it printed. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io: CommandIo = {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    readFile: (path) => {
      const text = files[path]
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text)
    },
    language: 'nl',
  }
  const code = await command.run(args, io)
  return { code, out, err }
}
