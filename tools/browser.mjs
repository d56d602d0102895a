// Finds a Chromium for the browser tests and the benchmark: the named one, the system's, Playwright's own, or installs one.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chromium-headless-shell'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : null;
}

function system() {
  return NAMES.map(onPath).find((path) => path !== null && path !== '') ?? PLACES.find((path) => existsSync(path)) ?? null;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** The path of a Chromium; null where none is found. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  return system() ?? (await playwrights());
}

/** As findBrowser, and installs one where there is none. Throws, with what to do, when even that fails. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  console.log('No Chromium here: installing one for the browser tests …');
  if (run('npx', ['playwright', 'install', 'chromium'], { timeout: 240_000 }) === 0) return (await findBrowser()) ?? fail();
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null) {
    const aptGet = (...args) => run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  }
  return (await findBrowser()) ?? fail();
}

function fail() {
  throw new Error('No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test');
}
