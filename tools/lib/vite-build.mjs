import { build } from 'vite'
import { buildFirstScreen } from './first-screen.mjs'
import { withNodeEnv } from './node-env.mjs'
import { inRoot, root } from './paths.mjs'
import { buildServiceWorker } from './service-worker.mjs'

const level = process.env.LEGWORK_VERBOSE === undefined ? 'warn' : 'info'

/** Bundles one TypeScript entry for node into one ESM file; node builtins and `external` stay outside. */
export function bundleForNode(entry, outDir, fileName, external = []) {
  return withNodeEnv('production', () =>
    build({
      root,
      configFile: false,
      logLevel: level,
      resolve: { conditions: ['source'] },
      ssr: { noExternal: true, external, resolve: { conditions: ['source'] } },
      build: {
        ssr: inRoot(entry),
        outDir: inRoot(outDir),
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        sourcemap: false,
        rollupOptions: {
          output: { entryFileNames: fileName, format: 'es', codeSplitting: false },
        },
      },
    }),
  )
}

/** Builds the web app with its own configuration, its first paint, and the service worker that makes it work offline. */
export function buildWeb() {
  return withNodeEnv('production', async () => {
    await build({ root: inRoot('apps/web'), logLevel: level, build: { manifest: true } })
    await buildFirstScreen(level)
    await buildServiceWorker(level)
  })
}
