// Coming back: the page may be killed at any moment, and the game goes on from the same text and the same choices.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SAVE, choices, keep, moving, presentTurn, resume, resumeFrom, screenOf, standing, startGame } from './player.ts';
import { inScene, momentsOf } from './saves.ts';
import { word } from './words.ts';

/** Plays on from the n-th middle of a scene of a game, kills the page and gives a new one of the same browser. */
async function killedAt(page: Page, seed: number, nth: number) {
  const middle = momentsOf(seed, 'mixed').filter(inScene)[nth];
  if (middle === undefined) throw new Error(`Seed ${seed} has no scene ${nth}`);
  await resumeFrom(page, middle.save);
  await moving(page, () => choices(page).last().click());
  expect(await screenOf(page)).toBe('play');
  const before = { ...(await standing(page)), words: await presentTurn(page).locator('[data-line]').allInnerTexts() };
  const context = page.context();
  await page.close();
  return { before, page: await context.newPage() };
}

for (const [seed, nth] of [
  [3, 1],
  [8, 4],
  [19, 7],
] as const) {
  test(`A page killed in the middle of a scene (game ${seed}, scene ${nth}) comes back to the same text and choices.`, async ({
    page: first,
  }) => {
    const { before, page } = await killedAt(first, seed, nth);
    await resume(page);
    const { words, ...ids } = before;
    expect(await standing(page)).toEqual(ids);
    expect(await presentTurn(page).locator('[data-line]').allInnerTexts()).toEqual(words);
    expect(words.length).toBeGreaterThan(0);
  });
}

test('A page killed in the middle of a scene comes back in another language to the same place.', async ({ page: first }) => {
  const { before, page } = await killedAt(first, 8, 3);
  await resume(page, '&lang=en', 'en');
  const { words, ...ids } = before;
  expect(await standing(page)).toEqual(ids);
  const english = await presentTurn(page).locator('[data-line]').allInnerTexts();
  expect(english).toHaveLength(words.length);
  expect(english).not.toEqual(words);
});

test('After coming back a card tells what the scene was about, and it has the focus.', async ({ page }) => {
  const middle = momentsOf(3, 'mixed').find(inScene);
  await resumeFrom(page, middle?.save ?? '');
  await expect(page.getByRole('heading', { name: word('resume.h') })).toBeVisible();
  await expect(page.locator('[data-form="resume"]')).toBeFocused();
  await moving(page, () => choices(page).first().click());
  await expect(page.getByRole('heading', { name: word('resume.h') })).toHaveCount(0);
});

test('Every step is in the storage before the next one can be taken.', async ({ page }) => {
  const middle = momentsOf(3, 'mixed').find(inScene);
  await keep(page, { [SAVE]: middle?.save ?? '' });
  await resume(page);
  for (let steps = 0; steps < 3; steps += 1) {
    const before = await page.evaluate((key) => localStorage.getItem(key), SAVE);
    await moving(page, () => choices(page).first().click());
    expect(await page.evaluate((key) => localStorage.getItem(key), SAVE)).not.toBe(before);
  }
});

test('Words that do not come are said in the page, the game goes on, and they can be asked for again.', async ({ page }) => {
  let network = false;
  await page.route(/assets\/rest-[^/]*\.js$/, (route) => (network ? route.continue() : route.abort()));
  await startGame(page);
  const missing = page.getByRole('status').filter({ hasText: word('words.missing') });
  await expect(missing).toBeVisible();
  network = true;
  await missing.getByRole('button', { name: word('words.again') }).click();
  await expect(missing).toHaveCount(0);
  if ((await screenOf(page)) === 'title') await resume(page);
  await moving(page, () => choices(page).first().click());
  for (const line of await presentTurn(page).locator('[data-line]').all()) await expect(line).not.toBeEmpty();
});
