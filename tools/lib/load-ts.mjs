import { runnerImport } from 'vite'
import { inRoot, root } from './paths.mjs'

/** Imports a TypeScript module of the checkout into node, packages read from their sources. */
export async function loadTs(path) {
  const { module } = await runnerImport(inRoot(path), {
    root,
    logLevel: 'error',
    configFile: false,
    // the environment of runnerImport is called "inline" and resolves with its own settings
    environments: { inline: { resolve: { conditions: ['source'], noExternal: [/@legwork/] } } },
  })
  return module
}
