import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, defaultClientConditions } from 'vite'
// @ts-expect-error the server is a plain .mjs file shared with npm start; it has no types
import { serve } from '../../../../../tools/lib/serve.mjs'

/** Bundles the storage page into a folder that is thrown away, and serves it as the app is served. */
export async function serveStoragePage() {
  const folder = await mkdtemp(join(tmpdir(), 'legwork-storage-page-'))
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: { outDir: folder, emptyOutDir: true, minify: false },
  })
  const server = (await serve(folder, 4400)) as { port: number; close(): Promise<void> }
  const origin = `http://localhost:${String(server.port)}`
  return {
    origin,
    address: `${origin}/`,
    /** what a Chromium profile calls this origin */
    folder: `http_localhost_${String(server.port)}`,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
