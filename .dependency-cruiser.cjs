// The arrows of ARCHITECTURE.md as errors. A package may import what stands here, and nothing else of the house.
const allowed = {
  base: [],
  stats: ['base'],
  knowledge: ['base'],
  domain: ['stats', 'knowledge', 'base'],
  charts: ['stats', 'base'],
  i18n: ['base', 'stats', 'knowledge', 'domain', 'charts'],
  storage: ['domain', 'base'],
  workers: ['base'],
  testing: ['base', 'stats', 'knowledge', 'domain'],
}

const arrows = Object.entries(allowed).map(([name, targets]) => ({
  name: `arrow-${name}`,
  comment: `${name} may import only ${targets.join(', ') || 'nothing of the house'}`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: {
    path: '^(packages|apps|bench|tools)/',
    pathNot: [name, ...targets].map((target) => `^packages/${target}/`),
  },
}))

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'a module nobody imports is dead',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(packages|apps)/[^/]+/src/',
        pathNot: '(/index\\.ts$|\\.d\\.ts$|/main\\.tsx?$|/service-worker\\.ts$|/generated/)',
      },
      to: {},
    },
    {
      name: 'no-package-to-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-deep-import',
      comment: 'across packages only the names in `exports`',
      severity: 'error',
      from: { path: '^(packages|apps|bench)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/(src|test|dist)/',
        pathNot: ['^packages/$2/', '^packages/[^/]+/src/(index|node|browser|[a-z-]+)\\.ts$'],
        dependencyTypesNot: ['aliased-workspace', 'npm'],
      },
    },
    {
      name: 'i18n-types-only',
      comment: 'i18n knows shapes, not behaviour',
      severity: 'error',
      from: { path: '^packages/i18n/src/' },
      to: { path: '^packages/(?!i18n)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-has-no-node',
      severity: 'error',
      from: { path: '^packages/(base|stats|knowledge|domain|charts|i18n)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: '^packages/testing/' },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'domain-libraries-by-list',
      severity: 'error',
      from: { path: '^packages/(base|stats|knowledge|domain|charts|i18n)/src/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(@legwork|@noble/hashes|zod|papaparse|d3-scale|d3-shape)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'storage-libraries-by-list',
      severity: 'error',
      from: { path: '^packages/storage/src/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(@legwork|@noble/hashes|@noble/ciphers|dexie)',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|e2e/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
