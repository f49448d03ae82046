import { runnerImport } from 'vite'
import { inRoot, root } from './paths.mjs'

/** Imports a TypeScript module of the checkout into node, packages read from their sources. */
export async function loadTs(path) {
  const { module } = await runnerImport(inRoot(path), {
    root,
    logLevel: 'error',
    configFile: false,
    resolve: { conditions: ['source'] },
    environments: { inline: { resolve: { noExternal: [/^@legwork\//], conditions: ['source'] } } },
  })
  return module
}
