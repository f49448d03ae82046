// The test browser: $CHROME, else an installed chromium, else the one that ships inside an npm package.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'
import { ensureInstalled } from './install.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Finds (or installs) the test browser: { executablePath, args, origin }. */
export async function testBrowser() {
  const own = process.env.CHROME
  if (own !== undefined && own !== '')
    return { executablePath: own, args: quiet, origin: '$CHROME' }
  const found = installed.find((path) => existsSync(path))
  if (found !== undefined) return { executablePath: found, args: quiet, origin: found }
  await ensureInstalled(inRoot('tools/browser'))
  const door = pathToFileURL(
    inRoot('tools/browser/node_modules/@sparticuz/chromium/build/index.js'),
  )
  const esm = pathToFileURL(
    inRoot('tools/browser/node_modules/@sparticuz/chromium/build/esm/index.js'),
  )
  const { default: chromium } = await import(existsSync(door) ? door.href : esm.href)
  return {
    executablePath: await chromium.executablePath(),
    args: quiet,
    origin: '@sparticuz/chromium',
  }
}
