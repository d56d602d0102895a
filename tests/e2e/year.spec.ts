// The whole year: its end as equal strips, its last page, the cards of a talk, and going back.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { button, choiceList, choices, expectScreen, moving, resumeFrom, step, stepUntil } from './player.ts';
import { atClose, atEndings, atTable, moment } from './saves.ts';
import { word } from './words.ts';

test("At the year's end every ending that holds is a strip; the one taken is read, and the last page says what was in one's hands.", async ({
  page,
}) => {
  const end = moment(atEndings);
  await resumeFrom(page, end.save);
  await expectScreen(page, 'endings');
  await expect(page.getByRole('heading', { level: 1, name: word('endings.h') })).toBeFocused();
  const offered = await choices(page).allInnerTexts();
  expect(offered.length).toBeGreaterThan(1);
  expect(new Set(offered).size).toBe(offered.length);
  await moving(page, () => choices(page).last().click());
  await expectScreen(page, 'play');
  await stepUntil(page, 'end');
  await expect(page.getByRole('heading', { level: 1, name: word('end.h') })).toBeFocused();
  for (const key of ['end.hands', 'end.skills', 'end.everyday', 'end.real'])
    await expect(page.getByRole('heading', { level: 2, name: word(key) })).toBeVisible();
  const own = page.locator('details.ledger').first();
  await own.locator('summary').click();
  await expect(own.getByRole('listitem').first()).not.toHaveText('');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('In a talk the cards in the hand are strips with their whole sentence, and one that was said is not offered again.', async ({
  page,
}) => {
  await resumeFrom(page, moment(atTable).save);
  const cards = choiceList(page).locator('button[data-choice^="card."]');
  const before = await cards.count();
  const said = await cards.first().locator('.strip-label').innerText();
  expect(said.length).toBeGreaterThan(20);
  await moving(page, () => cards.first().click());
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(choiceList(page).getByText(said)).toHaveCount(0);
  expect(await cards.count()).toBeLessThan(before);
});

test('By the menu one goes back to the beginning of a fortnight and chooses otherwise; what was taken before is marked.', async ({
  page,
}) => {
  await resumeFrom(page, moment(atClose(2)).save);
  await step(page);
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.goBack') })
    .click();
  const sheet = page.getByRole('dialog', { name: word('goBack.h') });
  await expect(sheet.getByRole('heading', { level: 1 })).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(sheet.locator('[data-fortnight]')).toHaveCount(3);
  await moving(page, () => sheet.locator('[data-fortnight="1"]').click());
  await expectScreen(page, 'play');
  await expect(page.locator('main')).toHaveAttribute('data-scene', 'elias-two-oclock');
  const first = choices(page).first();
  const label = await first.locator('.strip-label').innerText();
  await moving(page, () => first.click());
  await button(page, 'nav.undo').click();
  await expect(choiceList(page).getByRole('button', { name: label })).toHaveAccessibleDescription(word('choice.seen'));
});

test('By the menu one goes back to the beginning of the scene.', async ({ page }) => {
  await resumeFrom(page, moment(({ step: at }) => at.open !== null && at.open.choices.length > 0).save);
  const scene = await page.locator('main').getAttribute('data-scene');
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.goBack') })
    .click();
  await moving(page, () =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: word('goBack.scene') })
      .click(),
  );
  await expect(page.locator('main')).toHaveAttribute('data-scene', scene ?? '');
  await expect(page.locator('[data-turn][data-present] [data-echo]')).toHaveCount(0);
});
