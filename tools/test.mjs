// npm test: everything that must hold before a change lands, on a fresh clone too. Ends with a plain line of its own count.
import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');

const counts = { passed: 0, failed: 0 };

function step(name, command, args, options = {}) {
  console.log(`\n— ${name}`);
  const passed = run(command, args, options) === 0;
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Adds a runner's own count, read from its JSON report. One that wrote none, or failed without naming a test (a file that does not load), counts as one failure. */
function addReport(exitCode, file, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    counts.passed += passed;
    counts.failed += failed === 0 && exitCode !== 0 ? 1 : failed;
  } catch {
    counts.failed += 1;
  }
}

rmSync('.cache/reports', { recursive: true, force: true });
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('lint and arrows', 'npx', ['eslint', '.']);
step('types', 'npx', ['tsc', '-p', '.']);
// Types that only a signature names are no dead ends; what is fetched by a dynamic import, or run from the command line, is used.
const FETCHED = ['src/i18n/index', 'src/session/index', 'src/stage/index', 'src/ui/later', 'src/ui/portraits', 'src/ui/rest'];
const RUN = [
  'tools/simulate/graph',
  'tools/simulate/simulate',
  'tools/story/check',
  'tools/story/ids',
  'tools/story/texts',
  'config.ts',
  'tests/',
];
step('dead exports', 'npx', [
  'ts-unused-exports',
  'tsconfig.json',
  '--allowUnusedTypes',
  `--excludePathsFromReport=${[...FETCHED, ...RUN].join(';')}`,
]);
step('story and texts', 'node', ['tools/run.mjs', 'tools/story/check.ts']);

console.log('\n— unit and story tests');
const unitTests = run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.cache/reports/vitest.json',
]);
addReport(unitTests, '.cache/reports/vitest.json', ({ numPassedTests, numFailedTests, numTotalTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests + (numTotalTests === 0 ? 1 : 0),
}));

if (step('build', 'npx', ['vite', 'build', '--logLevel', 'warn'])) {
  console.log('\n— browser tests');
  const CHROMIUM_PATH = await ensureBrowser();
  const browserTests = run('npx', ['playwright', 'test'], { env: { ...process.env, CHROMIUM_PATH } });
  addReport(browserTests, '.cache/reports/playwright.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
