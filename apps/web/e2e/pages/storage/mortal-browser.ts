import { spawn } from 'node:child_process'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'

export interface MortalBrowser {
  readonly page: Page
  /** SIGKILL for the browser and every process it started; resolves when they are gone */
  kill(): Promise<void>
}

/** The test browser on a profile that stays, as a process group that can be killed as one. */
export async function startMortalBrowser(profile: string): Promise<MortalBrowser> {
  const executable = process.env.LEGWORK_CHROME
  if (executable === undefined)
    throw new Error('startMortalBrowser: LEGWORK_CHROME must be set, it is not')
  const args = JSON.parse(process.env.LEGWORK_CHROME_ARGS ?? '[]') as string[]
  await forgetLastLife(profile)
  const child = spawn(
    executable,
    [
      ...args,
      ...['--headless', '--remote-debugging-port=0', '--no-startup-window'],
      ...[`--user-data-dir=${profile}`, '--no-default-browser-check', '--disable-breakpad'],
    ],
    { detached: true, stdio: 'ignore' },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`startMortalBrowser: must start, ${executable} did not`)
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const kill = async () => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch (error) {
      // it may have ended by itself: why is told by what waited for it
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
    await gone
  }
  try {
    const port = await debuggingPort(profile)
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('startMortalBrowser: must have a context, has none')
    return { page: await context.newPage(), kill }
  } catch (error) {
    await kill()
    throw error
  }
}

const portFile = 'DevToolsActivePort'

/** A killed browser leaves its port and its lock behind. */
async function forgetLastLife(profile: string): Promise<void> {
  for (const name of await readdir(profile))
    if (name === portFile || name.startsWith('Singleton'))
      await rm(join(profile, name), { force: true })
}

async function debuggingPort(profile: string): Promise<string> {
  for (let tried = 0; tried < 600; tried++) {
    const text = await readFile(join(profile, portFile), 'utf8').catch(() => '')
    const [port] = text.split('\n')
    if (port !== undefined && port !== '' && text.includes('\n')) return port
    await wait(50)
  }
  throw new Error('startMortalBrowser: must tell its port in 30 s, it did not')
}
