import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
// @ts-expect-error the server is a plain .mjs file shared with npm start; it has no types
import { serve } from '../../../../tools/lib/serve.mjs'

/** The built app, as npm start serves it. */
export interface ServedApp {
  readonly address: string
  close(): Promise<void>
}

/** Serves apps/web/dist, or another built folder, on a free port. */
export async function serveApp(
  folder = resolve(import.meta.dirname, '../../dist'),
): Promise<ServedApp> {
  const server = (await serve(folder, 4300)) as { port: number; close(): Promise<void> }
  return { address: `http://localhost:${String(server.port)}/`, close: () => server.close() }
}

/** The test browser, named by the runner. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.LEGWORK_CHROME
  if (executablePath === undefined)
    throw new Error('openBrowser: LEGWORK_CHROME must be set, it is not')
  const args = JSON.parse(process.env.LEGWORK_CHROME_ARGS ?? '[]') as string[]
  return chromium.launch({ executablePath, args, headless: true })
}

/** The built app and a browser, open while the tests of a file run. */
export interface TestApp {
  readonly browser: Browser
  readonly address: string
}

/** Opens the built app and a browser before the tests of a file, and closes both after them. */
export function testApp(): TestApp {
  let browser: Browser | null = null
  let app: ServedApp | null = null
  beforeAll(async () => {
    browser = await openBrowser()
    app = await serveApp()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const opened = <T>(thing: T | null): T => {
    if (thing === null) throw new Error('testApp: must be used in a test, is used before')
    return thing
  }
  return {
    get browser() {
      return opened(browser)
    },
    get address() {
      return opened(app).address
    },
  }
}

/** Holds the code of the app back until the returned function is called. */
export async function holdApp(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/start-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** What a page did that it must never do: requests elsewhere, console errors, policy violations. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly trespasses: readonly string[]
}

/** A page of a given size whose trespasses are written down. */
export async function openPage(
  browser: Browser,
  address: string,
  options: {
    readonly width: number
    readonly height: number
    readonly dark?: boolean
    readonly locale?: string
    /** 'block': the page does without its service worker */
    readonly workers?: 'allow' | 'block'
    readonly timezone?: string
  },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.dark === true ? 'dark' : 'light',
    locale: options.locale ?? 'nl-NL',
    serviceWorkers: options.workers ?? 'allow',
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
  })
  // a busy machine with a slow disk may take its time
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const trespasses: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:'))
      trespasses.push(`request to ${url}`)
  })
  page.on('console', (message) => {
    // on a busy machine a preloaded file waits long for the app: a remark on speed, not something the page did wrong
    if (message.text().includes('but not used within a few seconds')) return
    if (message.type() === 'error' || message.type() === 'warning')
      trespasses.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => trespasses.push(`page error: ${error.message}`))
  return { page, context, trespasses }
}
