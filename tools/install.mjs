// Makes sure that what package-lock.json names is installed, with Node's own parts only: the first command on a fresh clone has nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const ATTEMPTS = 3;
const MARK = 'node_modules/.package-lock.json';

/** Runs `npm ci` when nothing is installed or the lock is newer. Throws when it cannot be installed. */
export function ensureInstalled() {
  if (existsSync(MARK) && statSync(MARK).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  // A registry may go silent once; a second try usually goes through.
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    console.log(`Installing what the game needs (npm ci, try ${attempt} of ${ATTEMPTS}) …`);
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status === 0) return;
  }
  throw new Error('npm ci did not succeed; see its messages above');
}

/** Runs a command and its arguments to the end. Returns its exit code. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status ?? 1;
}
