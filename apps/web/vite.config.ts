import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/**
 * What the start of the app shares with its rooms, in one file: by itself it would be a file for every set of rooms
 * that share a module, and on a slow line each of those many small files takes a round trip of its own.
 */
const shell = new RegExp(
  [
    'rolldown/runtime',
    'node_modules/(preact|wouter-preact|regexparam)/',
    'packages/base/src/(canonical-json|result)[.]ts',
    'packages/domain/src/journal/(entry|merge|stamp)[.]ts',
    'packages/i18n/src/(format|language|app/data|app/shell)[.]ts',
    'packages/knowledge/src/text[.]ts',
    'apps/web/src/components/(load-failed|loading|notice|options)[.]tsx',
    'apps/web/src/(routes|first-screen/taps|shell/first-screen|shell/next-task)[.]ts',
    'apps/web/src/state/(clock|first-language|preferences)[.]ts',
  ].join('|'),
)

export default defineConfig({
  plugins: [preact()],
  resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'shell', test: shell, includeDependenciesRecursively: false }],
        },
      },
    },
  },
})
