import type { CommandIo } from './command.ts'

const width = 30

/** A progress line on standard error, shown only in a terminal and only after a second. */
export function progressLine(
  io: CommandIo,
  label: string,
): {
  readonly report: (share: number) => void
  readonly end: () => void
} {
  const begin = io.now?.() ?? 0
  let shown = false
  return {
    report: (share) => {
      if (io.columns === undefined || io.now === undefined || io.now() - begin < 1000) return
      const full = Math.round(share * width)
      io.stderr(
        `\r${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.round(share * 100))} %`,
      )
      shown = true
    },
    end: () => {
      if (shown) io.stderr(`\r${' '.repeat(label.length + width + 8)}\r`)
    },
  }
}
