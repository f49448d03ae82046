import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { routes } from '../../src/routes.ts'
import { testApp } from '../pages/browser.ts'

/** Budgets of the first load, in bytes on the wire. */
const budget = { initialScript: 100_000, firstLoad: 300_000, everything: 1_500_000 }
const dist = resolve(import.meta.dirname, '../../dist')

const app = testApp()

/** Bytes received until a screen reacts, and those of scripts, without the service worker. */
async function firstLoad(path: string): Promise<{ all: number; script: number; files: number }> {
  const context = await app.browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const total = { all: 0, script: 0, files: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total.all += encodedDataLength
    total.files += 1
    if (kinds.get(requestId) === 'Script') total.script += encodedDataLength
  })
  await page.goto(new URL(path, app.address).href)
  await page.locator('main:not([aria-busy]) h1').waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return total
}

describe('the weight of the app', () => {
  it('loads the home screen within its budget', async () => {
    const { all, script, files } = await firstLoad(routes.home)
    expect(files).toBeGreaterThan(3)
    expect(script).toBeLessThanOrEqual(budget.initialScript)
    expect(all).toBeLessThanOrEqual(budget.firstLoad)
  })

  it.each(Object.entries(routes))('loads the room %s within its budget', async (_, path) => {
    const { all, files } = await firstLoad(path)
    expect(files).toBeGreaterThan(3)
    expect(all).toBeLessThanOrEqual(budget.firstLoad)
  })

  it('keeps everything that works offline within its budget', async () => {
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((f) =>
      f.isFile(),
    )
    let bytes = 0
    for (const file of files)
      bytes += gzipSync(await readFile(join(file.parentPath, file.name))).length
    expect(files.length).toBeGreaterThan(10)
    expect(bytes).toBeLessThanOrEqual(budget.everything)
  })
})
