// What a player does, by role and name: shared by the browser specs.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export const choices = (page: Page): Locator => page.locator('[data-choices] button[data-choice]:not([aria-disabled="true"])');

/** Opens the title and starts a new game with a fixed seed, without waiting for the stage. */
export async function startGame(page: Page, query = ''): Promise<void> {
  await page.goto(`?seed=11${query}`);
  await page.getByRole('button', { name: /^(Uusi peli|New game)/ }).click();
  await expect(page.locator('main[data-screen="play"]')).toBeVisible();
  await expect(choices(page).first()).toBeVisible();
}

/** Presses the first open strip of whatever screen is shown, and waits until the game has moved. Returns the screen that was left. */
export async function step(page: Page): Promise<string> {
  const main = page.locator('main[data-screen]');
  const screen = (await main.getAttribute('data-screen')) ?? '';
  const before = await position(page);
  if (screen === 'map')
    await page.locator('button[data-place]:not([aria-disabled="true"]), [data-choice="stay"]').first().click();
  else await choices(page).or(main.locator('[data-choice="continue"], [data-choice="enter"]')).first().click();
  await expect.poll(() => position(page)).not.toBe(before);
  return screen;
}

/** Where the game stands, in a form that changes with every step: the save that a player would come back to. */
export function position(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('valtaajat:save'));
}

export async function screenOf(page: Page): Promise<string | null> {
  return page.locator('main[data-screen]').getAttribute('data-screen');
}
