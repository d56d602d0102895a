// Accessibility by machine (axe) on every screen and sheet, zoom, and the promise that nothing is sent anywhere.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  chapterClosed,
  SAVE,
  SETTINGS,
  button,
  choices,
  expectScreen,
  keep,
  moving,
  openSettings,
  openTitle,
  resume,
  sidewaysRoom,
  startGame,
  step,
  strip,
} from './player.ts';
import { atClose, atMap, atNoteOf, atEnd, atEndings, moment } from './saves.ts';
import { word } from './words.ts';

// axe reads whole pages, several in one test: on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

const STILL = '&motion=reduced';

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(told, where).toEqual([]);
}

const GAMES = {
  play: () => moment(({ choices: all }) => all.some(({ bold }) => bold)).save,
  map: () => moment((each) => atMap(each) && each.step.state.energy > 0).save,
  close: () => moment(atClose(2)).save,
  notes: () => moment(atNoteOf('server-good-evening')).save,
  endings: () => moment(atEndings).save,
  end: () => moment(atEnd).save,
} as const;

const LOOKS: Readonly<Record<string, object>> = {
  'as it comes': {},
  'with dark cards': { dark: true },
  'with strong contrast': { contrast: 'more' },
  'with text of 200 %': { textSize: 200 },
};

for (const [look, settings] of Object.entries(LOOKS)) {
  test(`No screen has a fault that axe can find, ${look}.`, async ({ page }) => {
    await keep(page, { [SETTINGS]: JSON.stringify(settings) });
    await openTitle(page, STILL);
    await expectNoViolations(page, 'title');
    await button(page, 'nav.about').click();
    await expectScreen(page, 'credits');
    await expectNoViolations(page, 'credits');
    for (const [screen, save] of Object.entries(GAMES)) {
      await keep(page, { [SAVE]: save() });
      await resume(page, STILL);
      await expectScreen(page, screen);
      await expectNoViolations(page, screen);
    }
  });
}

for (const [look, settings] of Object.entries(LOOKS)) {
  test(`No sheet has a fault that axe can find, ${look}.`, async ({ page }) => {
    await keep(page, { [SETTINGS]: JSON.stringify(settings), [SAVE]: GAMES.play() });
    await resume(page, STILL);
    await button(page, 'nav.help').click();
    await expect(page.getByRole('dialog', { name: word('help.h') })).toBeVisible();
    await expectNoViolations(page, 'help');
    await page.keyboard.press('Escape');
    await button(page, 'nav.menu').click();
    await expect(page.getByRole('dialog', { name: word('menu.h') })).toBeVisible();
    await expectNoViolations(page, 'menu');
    await page.keyboard.press('Escape');
    await openSettings(page);
    await expectNoViolations(page, 'settings');
  });
}

test('The card of a save fault has no fault of its own that axe can find.', async ({ page }) => {
  await keep(page, { [SAVE]: '{"app":' });
  await openTitle(page, STILL);
  await expect(page.locator('[data-fault]')).toBeVisible();
  await expectNoViolations(page, 'fault');
});

test('At 400 % zoom nothing has to be pushed sideways, and no picture stands in the way.', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openTitle(page);
  expect(await sidewaysRoom(page), 'title').toBe(0);
  for (const [screen, save] of Object.entries(GAMES)) {
    await keep(page, { [SAVE]: save() });
    await resume(page);
    await expectScreen(page, screen);
    expect(await sidewaysRoom(page), screen).toBe(0);
  }
  await button(page, 'nav.help').click();
  const sheet = page.getByRole('dialog', { name: word('help.h') });
  expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth), 'help').toBeLessThanOrEqual(0);
});

test('Everything that can be pressed in a game is at least 48 pixels high and wide.', async ({ page }) => {
  await keep(page, { [SAVE]: GAMES.play() });
  await resume(page, STILL);
  for (const each of await page.locator('button:visible, select:visible').all()) {
    const box = await each.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await each.innerText()).toBeGreaterThanOrEqual(47.5);
  }
});

test('A whole chapter is played without one request to anywhere else, without a cookie and without a door for tools.', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? 'unknown') && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  // With the stage on, since it fetches the most.
  await page.goto(`?seed=11${STILL}`);
  await strip(page, 'title.new').click();
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'ready', { timeout: 90_000 });
  await step(page);
  await step(page);
  // The rest of the chapter without the picture: everything the stage fetches it has fetched by now.
  const settings = await openSettings(page);
  await settings.getByRole('checkbox', { name: word('set.stage') }).uncheck();
  await page.keyboard.press('Escape');
  for (let steps = 0; !(await chapterClosed(page)); steps += 1) {
    expect(steps).toBeLessThan(120);
    await step(page);
  }
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => '__valtaajat' in window)).toBe(false);
});

test('The skip link leads to the text.', async ({ page }) => {
  await startGame(page);
  await moving(page, () => choices(page).first().click());
  await page.getByRole('link', { name: word('skip.text') }).press('Enter');
  await expect(page.getByRole('log')).toBeFocused();
});
