// Less motion: by the system, by the address, by the setting. Nothing moves in the page, and nothing waits for a movement.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { choices, openSettings, startGame, step } from './player.ts';
import { word } from './words.ts';

declare global {
  interface Window {
    movements?: string[];
  }
}

/** Counts every animation and transition that begins in the page. */
async function watchMovements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    window.movements = seen;
    for (const kind of ['animationstart', 'transitionrun']) {
      document.addEventListener(kind, (event) => seen.push(`${kind} ${(event.target as Element).className}`), true);
    }
  });
  return () => page.evaluate(() => window.movements ?? ['nothing watched']);
}

const running = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

test('New text moves in when motion is wished for.', async ({ page }) => {
  const movements = await watchMovements(page);
  await startGame(page);
  await step(page);
  await expect.poll(movements).toEqual(expect.arrayContaining([expect.stringContaining('animationstart')]));
});

test('When the system asks for less motion nothing moves.', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const movements = await watchMovements(page);
  await startGame(page);
  for (let steps = 0; steps < 3; steps += 1) {
    await step(page);
    expect(await running(page)).toBe(0);
  }
  expect(await movements()).toEqual([]);
});

test('When the address asks for less motion nothing moves, not even a sheet.', async ({ page }) => {
  const movements = await watchMovements(page);
  await startGame(page, '&motion=reduced');
  await step(page);
  expect(await running(page)).toBe(0);
  await openSettings(page);
  expect(await running(page)).toBe(0);
  expect(await movements()).toEqual([]);
});

test('The setting for less motion works at once.', async ({ page }) => {
  await startGame(page);
  const settings = await openSettings(page);
  await settings.getByRole('checkbox', { name: word('set.motion') }).check();
  await page.keyboard.press('Escape');
  await expect(choices(page).first()).toBeVisible();
  await step(page);
  expect(await running(page)).toBe(0);
});
