// Bundles the service worker with the list of every file of the page's build. Own code, because the plugins that do
// this need a package whose foreign-platform parts break `npm ci` (docs/adr/0008).
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { inRoot } from './paths.mjs'

const skipped = /(^|\/)(sw\.js|\.stamp)$|\.(csv|map)$/

/** Files under `folder` as the precache list: a name with a hash needs no revision. */
export async function precacheList(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !skipped.test(name))
    .sort()
  return Promise.all(
    files.map(async (name) => ({
      url: `/${name}`,
      revision: name.startsWith('assets/')
        ? null
        : createHash('sha256')
            .update(await readFile(join(folder, name)))
            .digest('hex')
            .slice(0, 16),
    })),
  )
}

/** Writes apps/web/dist/sw.js for what is in apps/web/dist. */
export async function buildServiceWorker(logLevel) {
  const folder = inRoot('apps/web/dist')
  await build({
    root: inRoot('apps/web'),
    configFile: false,
    logLevel,
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      precacheList: JSON.stringify(await precacheList(folder)),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: false,
      rollupOptions: {
        input: inRoot('apps/web/src/sw/service-worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  })
}
