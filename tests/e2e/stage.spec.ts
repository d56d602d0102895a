// The stage: a picture beside the words, which may be missing, late or refused without the game losing anything.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SAVE, button, choices, expectScreen, keep, resumeFrom, startGame, step, strip } from './player.ts';
import { atMap, moment } from './saves.ts';
import { word } from './words.ts';

test.describe.configure({ timeout: 120_000 });

/** A drawn picture may take long on a slow computer. */
const DRAWN = { timeout: 90_000 };

async function startWithStage(page: Page, query = ''): Promise<void> {
  await page.goto(`?seed=11&motion=reduced${query}`);
  await strip(page, 'title.new').click();
  await expectScreen(page, 'play');
  await expect(choices(page).first()).toBeVisible();
}

const stageIs = (page: Page, state: string): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-stage', state, DRAWN);

/** How many different colours the middle of the stage shows. */
async function coloursOfStage(page: Page): Promise<number> {
  const box = await page.locator('#stage').boundingBox();
  if (box === null) throw new Error('No stage in the page');
  const clip = {
    x: box.x + box.width * 0.1,
    y: box.y + box.height * 0.4,
    width: box.width * 0.8,
    height: box.height * 0.5,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas to count on');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    return new Set(pixels).size;
  }, picture);
}

test('The stage shows a picture that is hidden from screen readers, and follows the page when it is turned.', async ({
  page,
}) => {
  await startWithStage(page);
  await stageIs(page, 'ready');
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toBeVisible();
  await expect(page.locator('#stage')).toHaveAttribute('aria-hidden', 'true');
  expect(await coloursOfStage(page)).toBeGreaterThan(100);

  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: size.height, height: size.width });
  const difference = (): Promise<number> =>
    page.evaluate(() => {
      const host = document.getElementById('stage');
      const drawn = host?.querySelector('canvas');
      if (!host || !drawn) return Infinity;
      const [outer, inner] = [host.getBoundingClientRect(), drawn.getBoundingClientRect()];
      return Math.max(Math.abs(outer.width - inner.width), Math.abs(outer.height - inner.height));
    });
  await expect.poll(difference).toBeLessThanOrEqual(2);
  await expect(choices(page).first()).toBeVisible();
});

test('With the stage off there is no canvas, and the text is whole.', async ({ page }) => {
  await startGame(page);
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByRole('log').locator('[data-line]').first()).not.toBeEmpty();
  await expect(page.getByText(word('stage.off'))).toHaveCount(0);
});

test('The setting that hides the picture takes it away at once.', async ({ page }) => {
  await startWithStage(page);
  await stageIs(page, 'ready');
  await button(page, 'nav.menu').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('nav.settings') })
    .click();
  await page.getByRole('checkbox', { name: word('set.stage') }).uncheck();
  await stageIs(page, 'off');
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('Where the browser refuses WebGL the game says so once and goes on.', async ({ page }) => {
  await page.addInitScript(() => {
    const drawing = HTMLCanvasElement.prototype;
    const own = Object.getOwnPropertyDescriptor(drawing, 'getContext');
    const original = own?.value as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null;
    Object.defineProperty(drawing, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.includes('webgl') ? null : original.call(this, kind, ...rest);
      },
    });
  });
  await startWithStage(page);
  await stageIs(page, 'off');
  await expect(page.getByText(word('stage.off'))).toBeVisible();
  await step(page);
  await expect(page.getByText(word('stage.off'))).toHaveCount(0);
  await step(page);
  await expect(page.getByText(word('stage.off'))).toHaveCount(0);
});

test('Pictures that do not come leave the game playable, with no broken image.', async ({ page }) => {
  const refused: string[] = [];
  await page.route('**/*.avif', (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  await startWithStage(page);
  await expect.poll(() => refused.length, DRAWN).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('data-stage', /^(ready|off)$/, DRAWN);
  await step(page);
  await step(page);
  const broken = (): number => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length;
  expect(await page.evaluate(broken)).toBe(0);
});

test('The picture is told in words on request: where it is, what light there is, and who is there.', async ({ page }) => {
  await resumeFrom(page, moment(({ step: at }) => at.open?.scene === 'first-macaroni' && at.open.choices.length > 0).save);
  await button(page, 'nav.menu').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: word('picture.nav') }).click();
  await expect(sheet.getByRole('heading', { name: word('picture.h') })).toBeFocused();
  await expect(sheet).toContainText(word('places.workroom.seen'));
  await expect(sheet).toContainText(/Paikalla: .*Leila/);
  await page.keyboard.press('Escape');
  await expect(button(page, 'nav.menu')).toBeFocused();
});

test('On the map a press on a mark of the picture goes where its strip in the list goes.', async ({ page }) => {
  await keep(page, { [SAVE]: moment((each) => atMap(each) && each.step.state.energy > 2).save });
  await page.goto('?motion=reduced');
  await strip(page, 'title.continue').click();
  await stageIs(page, 'ready');
  await expect(page.locator('#stage')).toHaveAttribute('data-shows', 'city-map', DRAWN);
  // The cursor says what can be pressed: the marks are only in the picture.
  const canvas = page.locator('#stage canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('no picture of the map');
  const shown = await page.locator('main').getAttribute('data-screen');
  expect(shown).toBe('map');
  const spots: [number, number][] = [];
  for (let y = 4; y < box.height; y += 12) for (let x = 4; x < box.width; x += 12) spots.push([x, y]);
  let pressed = false;
  for (const [x, y] of spots) {
    await page.mouse.move(box.x + x, box.y + y);
    if ((await canvas.evaluate((element) => element.style.cursor)) !== 'pointer') continue;
    await page.mouse.click(box.x + x, box.y + y);
    pressed = true;
    break;
  }
  expect(pressed).toBe(true);
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'map');
});

test('Who goes, comes back and goes again faster than the veil closes finds the picture of where they are.', async ({ page }) => {
  const found = moment((each) => {
    const first = atMap(each) ? each.places[0] : undefined;
    return first?.place === 'workroom' && first.closed === null;
  });
  await keep(page, { [SAVE]: found.save });
  await page.goto('?motion=reduced');
  await strip(page, 'title.continue').click();
  await stageIs(page, 'ready');
  await expect(page.locator('#stage')).toHaveAttribute('data-shows', 'city-map', DRAWN);
  // There and back and there again, within the time the veil takes to close.
  await page.evaluate(async () => {
    const main = document.querySelector('main');
    const until = async (isMap: boolean): Promise<void> => {
      while ((main?.dataset['screen'] === 'map') !== isMap) await new Promise(requestAnimationFrame);
    };
    const go = (): void => document.querySelector<HTMLElement>('button[data-place]')?.click();
    go();
    await until(false);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
    await until(true);
    go();
    await until(false);
  });
  await expect(page.locator('#stage')).toHaveAttribute('data-shows', 'workroom', DRAWN);
});
