// npm run lighthouse [path …]: the built app on Lighthouse's throttled phone (4 x CPU, slow 4G), median of 5 runs a page.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { printTable } from './lib/table.mjs'

const runs = 5
const rooms = [
  ...['/', '/check', '/intake', '/evidence', '/trial', '/diary', '/night'],
  ...['/result', '/kit', '/series', '/analyse', '/cramp', '/data'],
]
const pages = process.argv.length > 2 ? process.argv.slice(2) : rooms

await ensureInstalled(root)
const folder = inRoot('tools/lighthouse')
if (!existsSync(`${folder}/node_modules/lighthouse`)) {
  console.log('installing Lighthouse …')
  const installed = await run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
  })
  if (installed.code !== 0)
    throw new Error(`lighthouse: npm install must succeed\n${installed.stderr}`)
}
const { buildAll } = await import('./build.mjs')
const { testBrowser } = await import('./lib/browser.mjs')
const { serve } = await import('./lib/serve.mjs')
const { chromium } = await import('playwright-core')
const { default: lighthouse } = await import(
  pathToFileURL(`${folder}/node_modules/lighthouse/core/index.js`).href
)

await buildAll(['packages', 'web'])
const { executablePath, args } = await testBrowser()
const server = await serve(inRoot('apps/web/dist'), 4600)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const rows = []
for (const page of pages) {
  const reports = []
  for (let i = 0; i < runs; i++) {
    // a browser of its own for each run: no service worker, no cache
    const port = 9400 + i
    const browser = await chromium.launch({
      executablePath,
      args: [...args, `--remote-debugging-port=${port}`],
    })
    const result = await lighthouse(`http://localhost:${server.port}${page}`, {
      port,
      logLevel: 'error',
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
    })
    await browser.close()
    reports.push(result.lhr)
  }
  const of = (read) => median(reports.map(read))
  const score = (id) => Math.round(100 * of((lhr) => lhr.categories[id].score))
  const audit = (id) => of((lhr) => lhr.audits[id].numericValue)
  rows.push([
    page,
    String(score('performance')),
    String(score('accessibility')),
    String(score('best-practices')),
    (audit('largest-contentful-paint') / 1000).toFixed(2),
    audit('total-blocking-time').toFixed(0),
    audit('cumulative-layout-shift').toFixed(3),
    (audit('total-byte-weight') / 1000).toFixed(0),
  ])
  for (const lhr of reports.slice(0, 1))
    for (const [id, entry] of Object.entries(lhr.audits))
      if (entry.score !== null && entry.score < 0.9 && entry.scoreDisplayMode !== 'informative')
        console.log(`${page}: ${id} ${entry.score} ${entry.displayValue ?? ''}`)
}
await server.close()
printTable({
  title: `Lighthouse, phone, 4 x CPU, slow 4G, median of ${runs}`,
  columns: [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'LCP s',
    'blocking ms',
    'layout shift',
    'kB',
  ],
  rows,
})
