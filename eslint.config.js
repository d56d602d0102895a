// Lint with types, the arrows of the house (game ← story ← session ← {ui, stage}: tools/arrows.mjs), and the purity of the rules.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import house from './tools/arrows.mjs';

/** What no rule of the game may touch: the same state and choice must always give the same state. */
const IMPURE = ['Math.random', 'Date.now', 'performance.now'].map((name) => {
  const [object, property] = name.split('.');
  return { object, property, message: 'Rules are pure: chance comes from game/random.ts, time from game/calendar.ts.' };
});

/** Node's own, and the page's for code that the benchmark runs in the browser. */
const GLOBALS = ['process', 'console', 'URL', 'Buffer', 'document', 'performance', 'requestAnimationFrame'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'tools/art/', 'test-results/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'tools/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A fortnight or an id as an array index is clearer with an explicit undefined check, which the compiler already asks for.
      '@typescript-eslint/no-unnecessary-condition': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], plugins: { house }, rules: { 'house/arrows': 'error' } },
  {
    files: ['src/game/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'Date'],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly'])) },
  },
);
