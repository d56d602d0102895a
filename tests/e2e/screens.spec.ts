// The screens around the text: map, close, content note, rest, help, settings, the way out, credits.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  SAVE,
  SETTINGS,
  button,
  choiceList,
  choices,
  expectScreen,
  keep,
  kept,
  moving,
  openSettings,
  openTitle,
  resume,
  resumeFrom,
  sidewaysRoom,
  step,
  stepUntil,
  strip,
} from './player.ts';
import { atClose, atEnd, atEndings, atMap, atNoteOf, inMidScene, moment, momentsOf } from './saves.ts';
import type { Moment } from './saves.ts';
import { begins, word } from './words.ts';

test.skip(({ isMobile }) => !isMobile, 'Gone through once, on the smaller screen.');

const PULL = 'server-good-evening';
const NEUTRAL = 'https://www.ilmatieteenlaitos.fi/';

test('The map lists the places one can go to as buttons that say why and what it costs, with staying in beside them.', async ({
  page,
}) => {
  const found = moment((each) => atMap(each) && each.step.state.energy > 2);
  await resumeFrom(page, found.save);
  await expect(page.getByRole('heading', { level: 1, name: word('map.h') })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: word('map.open') })).toBeVisible();
  const list = page.getByRole('list', { name: word('choices.label') });
  const places = list.locator('button[data-place]');
  await expect(places).not.toHaveCount(0);
  for (const place of await places.all()) {
    await expect(place).toHaveAccessibleName(/^\d \S+ .{8,}/);
    await expect(place).toHaveAccessibleDescription(/^Vie voimia \d( · matka \d+(,\d\d)? €)?$/);
  }
  await expect(list.getByRole('button', { name: begins('map.stay') })).toBeVisible();
  await expect(list.getByRole('button', { name: begins('map.notTonight') })).toBeVisible();
});

test('A place that is closed stands on the map with its reason.', async ({ page }) => {
  await resumeFrom(
    page,
    moment(({ places }) => places.some(({ closed }) => closed !== null) && places.some(({ closed }) => closed === null)).save,
  );
  const others = page.locator('details', { hasText: word('map.others') });
  await others.locator('summary').click();
  const closed = others.locator('button[data-place]');
  await expect(closed).not.toHaveCount(0);
  for (const place of await closed.all()) {
    await expect(place).toHaveAttribute('aria-disabled', 'true');
    await expect(place).toHaveAccessibleDescription(/\S/);
  }
});

test('With no energy only staying in is offered, and the map says why.', async ({ page }) => {
  await resumeFrom(page, moment((each) => atMap(each) && each.step.state.energy === 0).save);
  await expect(page.getByText(word('map.onlystay'))).toBeVisible();
  await moving(page, () => strip(page, 'map.stay').click());
  await expectScreen(page, 'play');
});

test('"I can\'t manage right now" costs nothing and leads back to the map.', async ({ page }) => {
  const found = moment(atMap);
  await resumeFrom(page, found.save);
  await moving(page, () => strip(page, 'map.notTonight').click());
  await stepUntil(page, 'map', 20);
  const after = JSON.parse((await kept(page, SAVE)) ?? '{}') as { state: { fortnight: number; outings: number; energy: number } };
  const { fortnight, outings, energy } = found.step.state;
  expect(after.state).toMatchObject({ fortnight, outings });
  expect(after.state.energy).toBeGreaterThanOrEqual(energy);
});

/** "−1 234,50 €" → -123450 */
function cents(text: string): number {
  const digits = text.replaceAll(/[^\d,]/g, '');
  const [euros = '0', rest = '0'] = digits.split(',');
  return (/[−-]/.test(text) ? -1 : 1) * (Number(euros) * 100 + Number(rest.padEnd(2, '0')));
}

async function tableSums(page: Page, caption: string): Promise<number> {
  const table = page.getByRole('table', { name: caption });
  const cells = (await table.count()) === 0 ? [] : await table.locator('tbody td').allInnerTexts();
  return cells.reduce((sum, text) => sum + cents(text), 0);
}

test('The second close reckons the month in a table with row headers, and its sums add up to the account.', async ({ page }) => {
  await resumeFrom(page, moment(atClose(1)).save);
  const account = await page.getByText(/^Tilillä nyt: /).innerText();
  const before = cents(account);
  await step(page);
  await stepUntil(page, 'close');
  const month = page.getByRole('table', { name: word('close.month') });
  await expect(month.getByRole('rowheader', { name: begins('money.rent') }).first()).toBeVisible();
  await expect(month.getByRole('rowheader', { name: /^Vuokra vähennys/ })).toBeVisible();
  const rows = await month.locator('tbody tr').count();
  await expect(month.locator('tbody').getByRole('rowheader')).toHaveCount(rows);
  const sum = before + (await tableSums(page, word('close.month'))) + (await tableSums(page, word('close.moved')));
  expect(sum).toBe(cents(await month.locator('tfoot td').innerText()));
});

const SCREENS: readonly { readonly screen: string; readonly save: () => string | null }[] = [
  { screen: 'title', save: () => null },
  { screen: 'play', save: () => moment(inMidScene).save },
  { screen: 'map', save: () => moment(atMap).save },
  { screen: 'close', save: () => moment(atClose(2)).save },
  { screen: 'notes', save: () => moment(atNoteOf(PULL)).save },
  { screen: 'endings', save: () => moment(atEndings).save },
  { screen: 'end', save: () => moment(atEnd).save },
];

test('Help is one press away on every screen, and the emergency number comes first as a link to call.', async ({ page }) => {
  for (const { screen, save } of SCREENS) {
    const text = save();
    if (text === null) await openTitle(page);
    else await resumeFrom(page, text);
    await expectScreen(page, screen);
    await button(page, 'nav.help').click();
    const sheet = page.getByRole('dialog', { name: word('help.h') });
    const first = sheet.getByRole('link').first();
    await expect(first).toHaveAccessibleName(word('help.112'));
    await expect(first).toHaveAttribute('href', 'tel:112');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button(page, 'nav.help')).toBeFocused();
  }
});

test('Help is at most two presses away from every sheet and from the credits.', async ({ page }) => {
  await resumeFrom(page, moment(inMidScene).save);
  const help = page.getByRole('dialog', { name: word('help.h') });
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.help') })
    .click();
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  const settings = await openSettings(page);
  await settings.getByRole('button', { name: word('nav.close') }).click();
  await button(page, 'nav.help').click();
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.about') })
    .click();
  await expectScreen(page, 'credits');
  await button(page, 'nav.help').click();
  await expect(help).toBeVisible();
});

/** The moment before the content note, in a game where staying in leads to it. */
function beforeNote(): Moment {
  for (let seed = 1; seed <= 40; seed += 1) {
    const moments = momentsOf(seed, 'in');
    const found = moments.find((each, index) => each.next?.do === 'stay' && atNoteOf(PULL)(moments[index + 1] ?? each));
    if (found !== undefined) return found;
  }
  throw new Error('No game comes to the note by staying in.');
}

test('Before a scene that may feel heavy a note says what is in it and offers three equal ways.', async ({ page }) => {
  await resumeFrom(page, beforeNote().save);
  await moving(page, () => strip(page, 'map.stay').click());
  await expectScreen(page, 'notes');
  await expect(page.getByRole('heading', { level: 1, name: word('notes.h') })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: word('themes.pull') })).toBeVisible();
  await expect(choices(page)).toHaveCount(3);
  await moving(page, () => strip(page, 'notes.enter').click());
  await expect(page.locator('main')).toHaveAttribute('data-scene', PULL);
});

test('Reading the summary instead tells the scene in its own two sentences and goes on.', async ({ page }) => {
  await resumeFrom(page, moment(atNoteOf(PULL)).save);
  await moving(page, () => strip(page, 'notes.summary').click());
  const told = page.locator('[data-turn][data-present] [data-line]');
  await expect(told).toHaveCount(1);
  await expect(told).toHaveText(/^[^.]+\. [^.]+\.$/);
  await expect(choices(page)).toHaveCount(1);
  await step(page);
  await expect(page.locator('main')).not.toHaveAttribute('data-scene', PULL);
});

test('Skipping the scene goes on at once, without its words.', async ({ page }) => {
  await resumeFrom(page, moment(atNoteOf(PULL)).save);
  await moving(page, () => strip(page, 'notes.skip').click());
  await expect(page.locator('main')).not.toHaveAttribute('data-scene', PULL);
  await expect(page.locator(`[data-turn^="${PULL}"]`)).toHaveCount(0);
});

const LARGE = { [SETTINGS]: JSON.stringify({ textSize: 200 }) };

for (const [screen, at] of [
  ['play', inMidScene],
  ['map', atMap],
  ['close', atClose(1)],
  ['notes', atNoteOf(PULL)],
  ['endings', atEndings],
  ['end', atEnd],
] as const) {
  test(`With text twice as large nothing has to be pushed sideways on a narrow phone: ${screen}.`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keep(page, LARGE);
    await resumeFrom(page, moment(at).save);
    await expectScreen(page, screen);
    expect(await sidewaysRoom(page)).toBe(0);
    await expect(button(page, 'nav.exit')).toBeInViewport({ ratio: 1 });
  });
}

test("With text twice as large the month's reckoning fits a narrow phone, and the way out stays in view.", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keep(page, LARGE);
  await resumeFrom(page, moment(atClose(2)).save);
  await expect(page.getByRole('table', { name: word('close.month') })).toBeVisible();
  expect(await sidewaysRoom(page)).toBe(0);
  await expect(button(page, 'nav.exit')).toBeInViewport({ ratio: 1 });
});

for (const sheet of ['help', 'settings'] as const) {
  test(`With text twice as large the ${sheet} sheet fits a narrow phone.`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keep(page, LARGE);
    await openTitle(page);
    await button(page, `nav.${sheet}`).click();
    const dialog = page.getByRole('dialog', { name: word(`nav.${sheet}`) });
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('The text size of the settings changes every word at once.', async ({ page }) => {
  await openTitle(page);
  await button(page, 'nav.settings').click();
  const size = (): Promise<number> =>
    page.getByText(word('set.sample')).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('radio', { name: '200 %' }).check();
  expect(await size()).toBeCloseTo(before * 2);
});

test('Settings apply at once and are kept for the next visit.', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: word('nav.settings') }).click();
  const html = page.locator('html');
  await page.getByRole('checkbox', { name: word('set.dark') }).check();
  await expect(html).toHaveAttribute('data-dark');
  await page.getByRole('checkbox', { name: word('set.contrast') }).check();
  await expect(html).toHaveAttribute('data-more');
  await page.getByRole('radio', { name: '150 %' }).check();
  await expect(html).toHaveAttribute('data-size', '150');
  await page.reload();
  await expect(html).toHaveAttribute('data-size', '150');
  await expect(html).toHaveAttribute('data-dark');
  await expect(html).toHaveAttribute('data-more');
  expect(await kept(page, SETTINGS)).not.toBeNull();
});

test('The game can be saved to a file from the settings.', async ({ page }) => {
  await resumeFrom(page, moment(inMidScene).save);
  const settings = await openSettings(page);
  const download = page.waitForEvent('download');
  await settings.getByRole('button', { name: word('set.export') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toBe(await kept(page, SAVE));
});

for (const way of ['Poistu', 'Shift three times'] as const) {
  test(`Leaving by ${way} puts a neutral page in the place of the game, and the game is kept.`, async ({ page }) => {
    await page
      .context()
      .route(`${NEUTRAL}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Sää</title><h1>Sää</h1>' }),
      );
    await keep(page, { [SAVE]: moment(inMidScene).save });
    await resume(page);
    const [length, save] = [await page.evaluate(() => history.length), await kept(page, SAVE)];
    if (way === 'Poistu') await button(page, 'nav.exit').click();
    else for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${NEUTRAL}**`);
    await expect(page.getByRole('heading', { name: 'Sää' })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(length);
    await openTitle(page);
    await expect(strip(page, 'title.continue')).toBeVisible();
    expect(await kept(page, SAVE)).toBe(save);
  });
}

test('The credits name the drawings, the typefaces and the engine with their licences.', async ({ page }) => {
  await openTitle(page);
  await button(page, 'nav.about').click();
  await expectScreen(page, 'credits');
  await expect(page.getByRole('heading', { level: 1, name: word('credits.h') })).toBeFocused();
  await expect(page.getByText(/Open Peeps.*CC0/)).toBeVisible();
  await expect(page.getByText(/Rubik.*Shantell Sans.*SIL Open Font License/)).toBeVisible();
  await expect(page.getByText(/inkjs.*Phaser.*Preact.*MIT/)).toBeVisible();
  await button(page, 'nav.back').click();
  await expectScreen(page, 'title');
});

test('After the year one can read what was walked, and play again with the old game kept.', async ({ page }) => {
  await resumeFrom(page, moment(atEnd).save);
  await expect(page.getByRole('heading', { level: 1, name: word('end.h') })).toBeFocused();
  await strip(page, 'end.read').click();
  await expect(page.getByRole('log').locator('[data-line]')).not.toHaveCount(0);
  await moving(page, () => strip(page, 'end.again').click());
  await expectScreen(page, 'play');
  await expect(choiceList(page)).toBeVisible();
  expect(await kept(page, 'valtaajat:slot:1')).not.toBeNull();
});

test('The menu leads back to the title, where the game waits.', async ({ page }) => {
  await resumeFrom(page, moment(inMidScene).save);
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.title') })
    .click();
  await expectScreen(page, 'title');
  await expect(strip(page, 'title.continue')).toBeVisible();
});
