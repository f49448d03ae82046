import { mkdir } from 'node:fs/promises'
import { ensureInstalled } from './install.mjs'
import { inRoot, root } from './paths.mjs'

/** Builds the app and runs browser tests (`specs`: the start of their path) that put pictures into a folder, named in `variable`. */
export async function takePictures(specs, variable, folder) {
  await ensureInstalled(root)
  const { testBrowser } = await import('./browser.mjs')
  const { buildAll } = await import('../build.mjs')
  const { run } = await import('./run.mjs')
  await buildAll(['packages', 'web'])
  const browser = await testBrowser()
  const pictures = inRoot(folder)
  await mkdir(pictures, { recursive: true })
  const result = await run(
    process.execPath,
    [
      inRoot('node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'vitest.e2e.config.ts', specs],
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        LEGWORK_CHROME: browser.executablePath,
        LEGWORK_CHROME_ARGS: JSON.stringify(browser.args),
        [variable]: pictures,
      },
    },
  )
  console.log(result.stdout.slice(-4000), result.stderr.slice(-2000))
  console.log(`pictures in ${pictures}`)
  return result.code
}
