// Two languages of one game: every line is known by its id, so the language can change anywhere and nothing is lost.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openSettings, openTitle, presentTurn, resumeFrom, screenOf, standing, startGame, step } from './player.ts';
import { inMidScene, moment } from './saves.ts';
import { word } from './words.ts';

const lines = (page: Page): Promise<string[]> => page.locator('[data-turn] [data-line]').allInnerTexts();
const strips = (page: Page): Promise<string[]> => page.locator('[data-choices] .strip-label').allInnerTexts();

test('Switching the language in the middle of a scene keeps the scene, the text and the choices.', async ({ page }) => {
  await resumeFrom(page, moment(inMidScene).save);
  const [ids, finnish, asked] = [await standing(page), await lines(page), await strips(page)];

  const settings = await openSettings(page);
  await settings.getByRole('radio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#say')).toHaveText(word('lang.now', 'en'));
  await page.keyboard.press('Escape');
  expect(await standing(page)).toEqual(ids);
  const english = await lines(page);
  expect(english).toHaveLength(finnish.length);
  expect(english.filter((line) => finnish.includes(line))).toEqual([]);
  expect((await strips(page)).filter((strip) => asked.includes(strip))).toEqual([]);

  const again = await openSettings(page, 'en');
  await again.getByRole('radio', { name: 'Suomi' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await page.keyboard.press('Escape');
  expect(await lines(page)).toEqual(finnish);
  expect(await standing(page)).toEqual(ids);
});

test('A whole fortnight is read in English, with no line left in Finnish.', async ({ page }) => {
  await startGame(page, '&lang=en', 'en');
  let read = 0;
  for (let steps = 0; (await screenOf(page)) !== 'close'; steps += 1) {
    expect(steps).toBeLessThan(60);
    const now = presentTurn(page).locator('[data-line]');
    read += await now.count();
    await expect(page.locator('[data-line]:not([lang="en"]), .strip-label[lang="fi"], [data-line]:empty')).toHaveCount(0);
    await step(page);
  }
  expect(read).toBeGreaterThan(20);
  await expect(page.getByRole('heading', { level: 1, name: 'Behind you: Early November' })).toBeFocused();
  await expect(page).toHaveTitle('Behind you: Early November – Valtaajat');
});

test('A chosen language is remembered at the next visit.', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('combobox', { name: word('nav.language') }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('button', { name: /^New game/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
