import js from '@eslint/js'
import globals from 'globals'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const nodeBuiltins = { regex: '^node:', message: 'This area may not use Node.' }
const electronModule = {
  regex: '^electron(/|$)',
  message: 'Only main.ts, preload.ts and platform may import electron.',
}
const react = { regex: '^(react|react-dom)(/|$)', message: 'Only the renderer may use React.' }
const area = (name) => ({
  regex: `^(@${name}/|(\\.\\./)+${name}/)`,
  message: `This area may not import ${name}/ (see docs/ARCHITECTURE.md).`,
})
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const features = [
  'roles',
  'candidates',
  'compare',
  'agencies',
  'submissions',
  'workspaces',
  'backups',
  'fileHealth',
  'trash',
  'settings',
]

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'test-results', 'rolebench-demo'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.shared.json',
          './tsconfig.electron.json',
          './tsconfig.renderer.json',
          './tsconfig.tests.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: restrict(nodeBuiltins, electronModule, react, area('electron'), area('renderer')),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Speaks of what React's compiler can't memoize; we build without it.
      'react-hooks/incompatible-library': 'off',
      ...restrict(nodeBuiltins, electronModule, area('electron')),
    },
  },
  ...features.map((feature) => ({
    files: [`renderer/features/${feature}/**/*.{ts,tsx}`],
    rules: restrict(
      nodeBuiltins,
      electronModule,
      area('electron'),
      ...features
        .filter((other) => other !== feature)
        .map((other) => ({
          regex: `^(@renderer/features|\\.\\.|(\\.\\./)+features)/${other}(/|$)`,
          message: 'One feature does not import another.',
        })),
    ),
  })),
  {
    files: ['electron/**/*.ts'],
    rules: restrict(electronModule, react, area('renderer')),
  },
  {
    files: ['electron/main.ts', 'electron/preload.ts', 'electron/platform/**/*.ts'],
    rules: restrict(react, area('renderer')),
  },
  {
    files: ['electron/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  {
    // Playwright tells which fixtures one needs by destructuring, and insists on it.
    files: ['tests/e2e/fixtures.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
)
