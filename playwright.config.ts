// Browser tests against the built game, in a real Chromium: a phone held upright, and a laptop.
import { defineConfig } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4188);
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    locale: 'fi-FI',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'portrait', use: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } },
    // What does not depend on how wide the page is runs once.
    {
      name: 'landscape',
      use: { viewport: { width: 1366, height: 768 } },
      testIgnore: /(saves|language|motion|resume|title)\.spec/,
    },
  ],
  webServer: { command: `node tools/serve-dist.mjs ${port}`, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false },
});
