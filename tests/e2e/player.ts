// What a player does, by role and name: shared by the browser specs. The stage is off unless a spec asks for it.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { begins, word } from './words.ts';
import type { Language } from './words.ts';

export const SAVE = 'valtaajat:save';
export const SETTINGS = 'valtaajat:settings';

const STILL = 'stage=off';

/** The list of strips that can be pressed now. */
export const choiceList = (page: Page): Locator => page.locator('[data-choices]:not([data-leaving])');
export const choices = (page: Page): Locator => choiceList(page).locator('button:not([aria-disabled="true"])');
export const presentTurn = (page: Page): Locator => page.locator('[data-turn][data-present]');
/** A strip by its words. */
export const strip = (page: Page, key: string, language: Language = 'fi'): Locator =>
  choiceList(page).getByRole('button', { name: begins(key, language) });
export const button = (page: Page, key: string, language: Language = 'fi'): Locator =>
  page.getByRole('button', { name: begins(key, language) });

export async function screenOf(page: Page): Promise<string> {
  return (await page.locator('main[data-screen]').getAttribute('data-screen')) ?? '';
}

export async function expectScreen(page: Page, screen: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-screen', screen);
}

/** Whether the first chapter's last fortnight stands at its close. */
export async function chapterClosed(page: Page): Promise<boolean> {
  return (await screenOf(page)) === 'close' && (await page.locator('.when').innerText()) === word('calendar.12.late');
}

/** Opens the title. */
export async function openTitle(page: Page, query = ''): Promise<void> {
  await page.goto(`?${STILL}${query}`);
  await expectScreen(page, 'title');
}

/** From the title into a new game with a fixed seed. */
export async function startGame(page: Page, query = '', language: Language = 'fi', seed = 11): Promise<void> {
  await openTitle(page, `&seed=${seed}${query}`);
  await strip(page, 'title.new', language).click();
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toBeVisible();
}

/** Puts texts into the browser's storage before the game is opened. */
export async function keep(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('icon.svg');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
}

export function kept(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** Opens the title and presses Jatka. */
export async function resume(page: Page, query = '', language: Language = 'fi'): Promise<void> {
  await openTitle(page, query);
  await strip(page, 'title.continue', language).click();
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'title');
  await expect(choices(page).first()).toBeVisible();
}

/** Comes back to a game that was left at this save. */
export async function resumeFrom(page: Page, save: string, query = '', language: Language = 'fi'): Promise<void> {
  await keep(page, { [SAVE]: save });
  await resume(page, query, language);
}

/** Where the page stands: it changes with every step of the game. */
export function position(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const turn = document.querySelector<HTMLElement>('[data-turn][data-present]');
    const when = document.querySelector('.when')?.textContent;
    return [main?.dataset['screen'], main?.dataset['scene'], turn?.dataset['turn'], when].join(' | ');
  });
}

/** Does something and waits until the game has moved. */
export async function moving(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await position(page);
  await act();
  await expect.poll(() => position(page), { intervals: [20, 50, 100, 250] }).not.toBe(before);
  await expect(page.locator('[data-leaving]')).toHaveCount(0);
}

/** Presses the first (or last) open strip of whatever screen is shown. Returns the screen that was left. */
export async function step(page: Page, which: 'first' | 'last' = 'first'): Promise<string> {
  const screen = await screenOf(page);
  const open = choices(page);
  await moving(page, () => (which === 'first' ? open.first() : open.last()).click());
  return screen;
}

/** Steps until a screen is shown; a game that never comes there fails. */
export async function stepUntil(page: Page, screen: string, most = 80): Promise<void> {
  for (let steps = 0; (await screenOf(page)) !== screen; steps += 1) {
    if (steps === most) throw new Error(`No ${screen} in ${most} steps`);
    await step(page);
  }
}

/** What is read and what can be chosen now, by id: the same in every language. */
export function standing(page: Page): Promise<{ scene: string | null; lines: string[]; choices: string[] }> {
  return page.evaluate(() => {
    const ids = (selector: string, name: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
    return {
      scene: document.querySelector('main')?.getAttribute('data-scene') ?? null,
      lines: ids('[data-turn][data-present] [data-line]', 'data-line'),
      choices: ids('[data-choices]:not([data-leaving]) button', 'data-choice'),
    };
  });
}

/** Opens the settings from a game, through the menu. */
export async function openSettings(page: Page, language: Language = 'fi'): Promise<Locator> {
  await button(page, 'nav.menu', language).click();
  const menu = page.getByRole('dialog', { name: word('menu.h', language) });
  await menu.getByRole('button', { name: word('nav.settings', language) }).click();
  return page.locator('dialog[open][data-screen="settings"]');
}

/** How far the page can be pushed sideways, in pixels. */
export function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
