// Saves that go wrong: damaged, foreign, newer, too large, hostile, with no room, in two tabs. It is said in words, nothing is lost, play goes on.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  SAVE,
  SETTINGS,
  button,
  choices,
  expectScreen,
  keep,
  kept,
  moving,
  openTitle,
  position,
  resume,
  resumeFrom,
  standing,
  startGame,
  step,
  strip,
} from './player.ts';
import { atNoteOf, inMidScene, moment, momentsOf } from './saves.ts';
import type { Moment } from './saves.ts';
import { word } from './words.ts';

declare global {
  interface Window {
    hacked?: boolean;
  }
}

/** A scene with a content note. */
const PULL = 'server-good-evening';
const DAMAGED = 'valtaajat:damaged';
const PREVIOUS = 'valtaajat:save:previous';
const MARKUP = '<img src=x onerror="window.hacked=true">';

const fault = (page: Page, code: string) => page.locator(`[data-fault="${code}"]`);
const sound = (): Moment => moment((each) => inMidScene(each) && each.fortnight === 3);

/** A sound save with a part of it made otherwise. */
function twisted(change: (save: Record<string, unknown>, state: Record<string, unknown>) => void): string {
  const save = JSON.parse(sound().save) as Record<string, unknown> & { state: Record<string, unknown> };
  change(save, save.state);
  return JSON.stringify(save);
}

const BAD: readonly { readonly what: string; readonly code: string; readonly text: () => string }[] = [
  { what: 'that was cut off in the middle', code: 'F18', text: () => sound().save.slice(0, 900) },
  { what: 'of another program', code: 'F8', text: () => JSON.stringify({ app: 'muu', scores: [1, 2, 3], note: MARKUP }) },
  { what: 'of a newer version', code: 'F6', text: () => twisted((save) => (save['format'] = 99)) },
  { what: 'of over a million characters', code: 'F7', text: () => sound().save + ' '.repeat(1_100_000) },
  {
    what: 'with a polluted prototype',
    code: 'F8',
    text: () => sound().save.replace('{', '{"__proto__":{"polluted":true},'),
  },
  { what: 'with wrong types', code: 'F8', text: () => twisted((_save, state) => (state['energy'] = [MARKUP])) },
  {
    what: 'with markup in its texts',
    code: 'F8',
    text: () => twisted((save) => (save['open'] = { scene: MARKUP, choices: [MARKUP], noted: true, summarised: false })),
  },
];

for (const { what, code, text } of BAD) {
  test(`A save ${what} is refused in words, kept as it was, and a new game can be played.`, async ({ page }) => {
    const bad = text();
    await keep(page, { [SAVE]: bad });
    await openTitle(page);
    await expect(fault(page, code)).toContainText(word(`fault.${code}`));
    await expect(strip(page, 'title.continue')).toHaveCount(0);
    expect(await kept(page, DAMAGED)).toBe(bad);
    // By keyboard: on a busy machine the card and the typeface may still be moving the strip away from under a press.
    await strip(page, 'title.new').press('Enter');
    await expectScreen(page, 'play');
    const sheet = page.getByRole('dialog', { name: word('fault.h') });
    if (await sheet.isVisible()) await sheet.getByRole('button', { name: word('fault.go') }).click();
    await moving(page, () => choices(page).first().click());
    expect(await kept(page, DAMAGED)).toBe(bad);
    await expect(page.locator('img[onerror], img[src="x"]')).toHaveCount(0);
    expect(await page.evaluate(() => [window.hacked, ({} as Record<string, unknown>)['polluted']])).toEqual([
      undefined,
      undefined,
    ]);
  });
}

test('What was said of a bad save on the title is not said again when a new game begins.', async ({ page }) => {
  await keep(page, { [SAVE]: '{"app":"valtaajat","format":1' });
  await openTitle(page);
  await expect(fault(page, 'F18')).toBeVisible();
  await strip(page, 'title.new').press('Enter');
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('What is wrong with a save is said in the language of the player.', async ({ page }) => {
  await keep(page, { [SAVE]: '{"app":"valtaajat","format":1' });
  await openTitle(page, '&lang=en');
  await expect(fault(page, 'F18')).toContainText(word('fault.F18', 'en'));
});

test('The refused text can be saved to a file, to the letter.', async ({ page }) => {
  const bad = `${sound().save.slice(0, 400)}${MARKUP}`;
  await keep(page, { [SAVE]: bad });
  await openTitle(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: word('fault.exportDamaged') }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toBe(bad);
});

test('A damaged save offers the last sound one, and the game goes on from it.', async ({ page }) => {
  const before = sound();
  await keep(page, { [SAVE]: '{"app":', [PREVIOUS]: before.save });
  await openTitle(page);
  await expect(fault(page, 'F4')).toContainText(word('fault.F4', 'fi', { jakso: 'joulukuun alku' }));
  await page.getByRole('button', { name: word('fault.restore') }).click();
  await expectScreen(page, 'play');
  expect((await standing(page)).choices).toEqual(before.choices.map(({ id }) => id));
  await expect(page.locator('[data-fault]')).toHaveCount(0);
});

test('Markup in a save that is otherwise sound is never drawn.', async ({ page }) => {
  const text = twisted((save) => {
    for (const turn of save['read'] as { key: string }[]) turn.key += MARKUP;
  });
  await resumeFrom(page, text);
  await expect(page.locator('[data-turn]')).not.toHaveCount(0);
  await expect(page.locator('img[onerror], img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});

test('Settings that are damaged or hostile are passed over.', async ({ page }) => {
  await keep(page, { [SETTINGS]: JSON.stringify({ language: MARKUP, textSize: 'huge', dark: 'yes', keys: null }) });
  await openTitle(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(page.locator('html')).toHaveAttribute('data-size', '100');
  await expect(page.locator('html')).not.toHaveAttribute('data-dark');
});

test('A full storage is told once, the last save stays sound, and play goes on.', async ({ page }) => {
  await startGame(page);
  const last = await kept(page, SAVE);
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
      for (let piece = 0; ; piece += 1) {
        try {
          localStorage.setItem(`fill:${size}:${piece}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await moving(page, () => choices(page).first().click());
  await expect(fault(page, 'F2')).toContainText(word('fault.F2'));
  await expect(page.getByRole('alert')).toHaveText(word('fault.F2'));
  await expect(page.getByRole('button', { name: word('fault.export') })).toBeVisible();
  await page.getByRole('button', { name: word('fault.go') }).click();
  await step(page);
  await step(page);
  await expect(page.locator('[data-fault]')).toHaveCount(0);
  expect(await kept(page, SAVE)).toBe(last);
});

test('A blocked storage is told once, play goes on, and the game can be saved to a file.', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The browser blocks storage.', 'SecurityError');
      },
    });
  });
  await startGame(page);
  await expect(fault(page, 'F1')).toContainText(word('fault.F1'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: word('fault.export') }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"app":"valtaajat"');
  await page.getByRole('button', { name: word('fault.go') }).click();
  await step(page);
  await step(page);
  await expect(page.locator('[data-fault]')).toHaveCount(0);
});

test('Of two tabs the second takes the game over, and the first says so, rests, and can take it back.', async ({ page }) => {
  await resumeFrom(page, sound().save);
  const second = await page.context().newPage();
  await resume(second);
  await expect(fault(page, 'F11').getByText(word('fault.F11'))).toBeInViewport();
  const resting = await position(page);
  await choices(page).first().click();
  expect(await position(page)).toBe(resting);
  // There is no going on here: the one way is to take the game back.
  await expect(page.getByRole('button', { name: word('fault.go') })).toHaveCount(0);
  await step(second);
  const further = await standing(second);
  await page.getByRole('button', { name: word('fault.takeOver') }).click();
  await expect.poll(() => standing(page)).toEqual(further);
  await expect(fault(page, 'F11')).toHaveCount(0);
  await expect(fault(second, 'F11')).toBeVisible();
});

test('A tab that rests before a content note says so there too.', async ({ page }) => {
  await resumeFrom(page, moment(atNoteOf(PULL)).save);
  const second = await page.context().newPage();
  await resume(second);
  await expect(fault(page, 'F11')).toContainText(word('fault.F11'));
});

test('A new game keeps the former one, and it can be gone back to.', async ({ page }) => {
  await keep(page, { [SAVE]: sound().save });
  await openTitle(page);
  await strip(page, 'title.new').click();
  await expectScreen(page, 'play');
  await button(page, 'nav.menu').click();
  await page.getByRole('button', { name: word('nav.title') }).click();
  const former = strip(page, 'title.former');
  await expect(former).toHaveAccessibleName('Edellinen peli Elias, joulukuun alku');
  await former.click();
  await expectScreen(page, 'play');
  expect((await standing(page)).choices).toEqual(sound().choices.map(({ id }) => id));
});

test('A save of a scene that has been rewritten since begins that scene anew and says so.', async ({ page }) => {
  const text = twisted((save) => ((save['open'] as { choices: string[] }).choices = ['l00000']));
  await keep(page, { [SAVE]: text });
  await openTitle(page);
  await strip(page, 'title.continue').click();
  const sheet = page.getByRole('dialog', { name: word('fault.h') });
  await expect(sheet).toContainText(word('fault.F9'));
  await sheet.getByRole('button', { name: word('fault.go') }).click();
  await step(page);
});

test('A whole game is written within what a browser keeps.', () => {
  const end = momentsOf(5, 'mixed').at(-1);
  expect(end?.save.length).toBeLessThan(500_000);
});
