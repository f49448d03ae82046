import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const pure = ['base', 'stats', 'knowledge', 'domain', 'charts', 'i18n'].map(
  (name) => `packages/${name}/src/**/*.ts`,
)

const noWorld = [
  ...['Date', 'fetch', 'window', 'document', 'navigator', 'localStorage', 'console', 'process'].map(
    (name) => ({
      name,
      message: `${name} belongs at the edge: take it as an argument (ARCHITECTURE.md).`,
    }),
  ),
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'coverage/**',
      '**/generated/**',
      'tools/gates/planted/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'performance',
          'setTimeout',
          'clearTimeout',
          'Buffer',
          'module',
          'fetch',
          'document',
          'window',
          'localStorage',
          'navigator',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'toBeCloseTo', message: 'Its argument is digits: use @legwork/testing.' },
      ],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...noWorld],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seeded Random (base).' },
        { object: 'globalThis', property: 'Date', message: 'Take a Clock (base).' },
      ],
    },
  },
  {
    // Hot numerical loops: lengths are checked at the door, `!` reads an element known to be there.
    files: ['packages/stats/src/**/*.ts', 'packages/stats/test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Tests take things away from plain objects to see what is missed.
    files: ['**/test/**/*.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXText[value=/\\p{L}{2,}/u]',
          message: 'Text for people lives in packages/i18n, in nl and en.',
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'],
    ignores: ['apps/web/src/shell/page-route.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'wouter-preact',
          importNames: ['Route', 'useRoute', 'matchRoute'],
          message: 'Take PageRoute: its pages are listed (src/pages.ts), and each has a screen.',
        },
      ],
    },
  },
  {
    files: ['apps/cli/src/**/*.ts', 'bench/**/*.ts', 'packages/workers/src/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
)
