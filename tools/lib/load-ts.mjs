import { runnerImport } from 'vite'
import { withNodeEnv } from './node-env.mjs'
import { inRoot, root } from './paths.mjs'

/** Imports a TypeScript module of the checkout into node, packages read from their sources. */
export async function loadTs(path) {
  const inline = { resolve: { noExternal: [/^@legwork\//], conditions: ['source'] } }
  const { module } = await withNodeEnv(undefined, () =>
    runnerImport(inRoot(path), {
      root,
      logLevel: 'error',
      configFile: false,
      resolve: { conditions: ['source'] },
      environments: { inline },
    }),
  )
  return module
}
