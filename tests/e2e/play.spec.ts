// Playing: the text, the strips, the focus that follows, the keys.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  chapterClosed,
  button,
  choiceList,
  expectScreen,
  moving,
  position,
  presentTurn,
  resumeFrom,
  screenOf,
  standing,
  startGame,
  step,
} from './player.ts';
import { inMidScene, moment } from './saves.ts';
import { word } from './words.ts';

const MOST_STEPS = 120;
/** The last fortnight of the first chapter. */
const LAST = word('calendar.12.late');

test('A whole chapter is played from the title to its last close by pressing first strips.', async ({ page }) => {
  const seen = new Set<string>();
  await startGame(page);
  for (let steps = 0; !(await chapterClosed(page)); steps += 1) {
    expect(steps).toBeLessThan(MOST_STEPS);
    const empty = page.locator('[data-turn][data-present] [data-line]:empty, [data-choices] .strip-label:empty');
    await expect(empty).toHaveCount(0);
    seen.add(await step(page));
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['close', 'map', 'play']));
  await expect(page.getByRole('heading', { level: 1, name: word('close.h', 'fi', { jakso: LAST }) })).toBeFocused();
  // The year goes on.
  await step(page);
  await expect(page.locator('.when')).toContainText(word('calendar.1.early'));
});

interface Focus {
  readonly line: boolean;
  readonly heading: boolean;
  readonly place: boolean;
  readonly is: string;
  readonly said: string;
  readonly logs: number;
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return {
      line: active?.matches('[data-turn][data-present] [data-line]') ?? false,
      heading: active?.matches('main h1') ?? false,
      place: active?.matches('[data-present] h2') ?? false,
      is: active?.outerHTML.slice(0, 160) ?? 'nothing',
      said: document.getElementById('say')?.textContent ?? 'no #say',
      logs: document.querySelectorAll('[role="log"]').length,
    };
  });
}

test('After every choice of a chapter the focus is on the new text, and the live region is silent.', async ({ page }) => {
  await startGame(page, '', 'fi', 34);
  for (let steps = 0; !(await chapterClosed(page)); steps += 1) {
    expect(steps).toBeLessThan(MOST_STEPS);
    const left = await step(page, steps % 3 === 0 ? 'last' : 'first');
    const [now, focus, at] = [await screenOf(page), await focusOf(page), await position(page)];
    if (left === 'play' && now === 'play') expect(focus, at).toMatchObject({ line: true });
    // A scene that opens below what has been read: its place, or where the place is the same its first beat.
    else if (now === 'play') expect(focus.line || focus.place, at).toBe(true);
    else expect(focus, at).toMatchObject({ heading: true });
    expect(focus.said, at).toBe('');
    expect(focus.logs, at).toBe(now === 'play' ? 1 : 0);
  }
});

test('After a choice the next press of Tab comes to the first strip.', async ({ page }) => {
  await startGame(page);
  await step(page);
  await page.keyboard.press('Tab');
  await expect(choiceList(page).locator('button').first()).toBeFocused();
});

test('The number on a strip is the key that chooses it.', async ({ page }) => {
  await resumeFrom(page, moment(inMidScene).save);
  const second = choiceList(page).locator('button').nth(1);
  const name = await second.locator('.strip-label').innerText();
  await expect(second).toHaveAccessibleName(`2 ${name}`);
  await moving(page, () => page.keyboard.press('2'));
  await expect(presentTurn(page).getByText(name)).toBeVisible();
});

test('Keys choose on the map too, and a key without a strip does nothing.', async ({ page }) => {
  await startGame(page);
  for (let steps = 0; (await screenOf(page)) !== 'map'; steps += 1) {
    expect(steps).toBeLessThan(MOST_STEPS);
    await moving(page, () => page.keyboard.press('1'));
  }
  const before = await position(page);
  await page.keyboard.press('9');
  await expect.poll(() => position(page)).toBe(before);
  await moving(page, () => page.keyboard.press('1'));
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'map');
});

for (const way of ['Backspace', 'the Undo button'] as const) {
  test(`Undoing with ${way} brings back the text before, with the focus on the strip that had been chosen.`, async ({ page }) => {
    await resumeFrom(page, moment(inMidScene).save);
    const before = await standing(page);
    const second = choiceList(page).locator('button').nth(1);
    const id = await second.getAttribute('data-choice');
    await moving(page, () => second.click());
    await moving(page, () => (way === 'Backspace' ? page.keyboard.press('Backspace') : button(page, 'nav.undo').click()));
    expect(await standing(page)).toEqual(before);
    await expect(page.locator(`[data-choice="${id ?? ''}"]`)).toBeFocused();
  });
}

test('Everything can be undone, back to the first text of the game.', async ({ page }) => {
  await startGame(page);
  const first = await standing(page);
  for (let steps = 0; steps < 4; steps += 1) await step(page);
  for (let steps = 0; steps < 4; steps += 1) await moving(page, () => button(page, 'nav.undo').click());
  expect(await standing(page)).toEqual(first);
  await expect(button(page, 'nav.undo')).toHaveCount(0);
});

test('A bold strip carries its flag and its cost in words.', async ({ page }) => {
  const found = moment(({ choices: all }) => all.some(({ bold, closed }) => bold && closed === null));
  const bold = found.choices.find((each) => each.bold && each.closed === null);
  await resumeFrom(page, found.save);
  const strip = page.locator(`[data-choice="${bold?.id ?? ''}"]`);
  await expect(strip).toHaveAccessibleDescription(word('choice.bold', 'fi', { n: bold?.cost ?? 0 }));
  await expect(strip.getByText('⚑ valtaa')).toBeVisible();
});

test('A closed strip can be reached, says why it is closed and does nothing else.', async ({ page }) => {
  const found = moment(({ choices: all }) => all.some(({ closed }) => closed !== null));
  const closed = found.choices.find((each) => each.closed !== null);
  await resumeFrom(page, found.save);
  const strip = page.locator(`[data-choice="${closed?.id ?? ''}"]`);
  const before = await position(page);
  await expect(strip).toHaveAttribute('aria-disabled', 'true');
  await expect(strip).toHaveAccessibleDescription(/Voimia tarvitaan|Tähän tarvitaan|Et ole vielä tavannut/);
  const reason = await strip.locator('.strip-note').innerText();
  await strip.press('Enter');
  await expect(page.locator('#say')).toHaveText(reason);
  expect(await position(page)).toBe(before);
  await expectScreen(page, 'play');
});

test('Single-key commands can be switched off.', async ({ page }) => {
  await startGame(page);
  await page.keyboard.press('m');
  const menu = page.getByRole('dialog', { name: word('menu.h') });
  await menu.getByRole('button', { name: word('nav.settings') }).click();
  await page.getByRole('checkbox', { name: word('set.keys') }).uncheck();
  await page.keyboard.press('Escape');
  const before = await position(page);
  await page.keyboard.press('1');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await position(page)).toBe(before);
});
