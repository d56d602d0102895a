// The title: what a player knows before beginning, and the ways to begin.
import { expect, test } from '@playwright/test';
import { SAVE, choices, expectScreen, keep, kept, openTitle, strip } from './player.ts';
import { inMidScene, moment } from './saves.ts';
import { begins, word } from './words.ts';

test('The title says how long the game takes, which heavy themes it holds and that luck has its part.', async ({ page }) => {
  await openTitle(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Valtaajat' })).toBeVisible();
  await expect(page.getByText('30–40 minuuttia')).toBeVisible();
  await expect(page.getByText(/rahahuolia.*yksinäisyyttä.*rasismia.*Kohtauksen voi ohittaa/)).toBeVisible();
  await expect(page.getByText('Sama valinta voi päättyä eri tavoin')).toBeVisible();
  await expect(page.getByText('Mitään ei lähetetä minnekään')).toBeVisible();
});

test('Without a save there is nothing to continue.', async ({ page }) => {
  await openTitle(page);
  await expect(strip(page, 'title.new')).toBeVisible();
  await expect(strip(page, 'title.continue')).toHaveCount(0);
  await expect(strip(page, 'title.former')).toHaveCount(0);
});

test('With a save the first strip continues it and names whose game it is and from when.', async ({ page }) => {
  await keep(page, { [SAVE]: moment((each) => inMidScene(each) && each.fortnight === 3).save });
  await openTitle(page);
  await expect(choices(page).first()).toHaveAccessibleName('Jatka Elias, joulukuun alku');
  await expect(strip(page, 'title.new')).toHaveAccessibleDescription(word('title.kept'));
});

test('The language chooser changes every word of the title and the language of the page.', async ({ page }) => {
  await openTitle(page);
  const words = (): Promise<string[]> =>
    page.evaluate(() => {
      const labels = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
      return [...document.body.innerText.split('\n'), ...labels].map((text) => text.trim()).filter((text) => text !== '');
    });
  const finnish = await words();
  await page.getByRole('combobox', { name: 'Kieli' }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: /^New game/ })).toBeVisible();
  const names = ['Valtaajat', 'Suomi', 'English', 'Elias, 23, Kontula'];
  const english = (await words()).filter((text) => !names.includes(text));
  expect(english.length).toBeGreaterThan(8);
  expect(english.filter((text) => finnish.includes(text))).toEqual([]);
});

test('The keyboard alone reaches everything on the title, in the order of reading.', async ({ page }) => {
  await openTitle(page);
  await page.locator('body').press('Tab');
  const reached: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) break;
    const name = await focused.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
    if (reached.includes(name)) break;
    reached.push(name);
    await page.keyboard.press('Tab');
  }
  const named = (key: string): string => word(`nav.${key}`);
  expect(reached.map((name) => name.replace(/^Uusi peli.*/, 'Uusi peli'))).toEqual([
    word('skip.text'),
    named('language'),
    named('help'),
    named('exit'),
    word('title.new'),
    named('settings'),
    named('about'),
  ]);
});

test('Enter on the strip of a new game starts it.', async ({ page }) => {
  await openTitle(page);
  await strip(page, 'title.new').press('Enter');
  await expectScreen(page, 'play');
});

test('Wishes in the address that mean nothing are passed over, and the game is as usual.', async ({ page }) => {
  await openTitle(page, '&lang=xx&play=nobody&seed=abc');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await strip(page, 'title.new').click();
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toHaveAccessibleName(/^1 ./);
});

test('A link that names whom to play starts at once when there is no save.', async ({ page }) => {
  await page.goto('?stage=off&play=elias&lang=fi');
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toBeVisible();
});

test('A link that names whom to play asks first when a game is going, and keeps that game.', async ({ page }) => {
  const { save } = moment(inMidScene);
  await keep(page, { [SAVE]: save });
  await openTitle(page, '&play=elias');
  await expect(page.getByText(word('link.keep'))).toBeVisible();
  await expect(choices(page).first()).toHaveAccessibleName(begins('title.new'));
  await expect(strip(page, 'title.continue')).toBeVisible();
  expect(await kept(page, SAVE)).toBe(save);
});
