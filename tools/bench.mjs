// npm run bench: how the built game feels on a slow phone (1.6 Mbit/s, 150 ms, processor a quarter), and what it costs at rest.
// Figures vary with the machine and its neighbours: the median of several cold visits is printed, and nothing here passes or fails a test.
import { run, ensureInstalled } from './install.mjs';
import { createStaticServer } from './server.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { chromium } = await import('@playwright/test');

const VISITS = Number(process.env.VISITS ?? 3);
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0 };
const SLOWDOWN = 4;
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'fi-FI' };
const MAP_LIMIT = 400;
const YEAR_LIMIT = 1200;

if (!process.argv.includes('--no-build') && run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) process.exit(1);
const server = createStaticServer('dist');
const address = await server.listen(0);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--enable-precise-memory-info', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
// The title has strips too: only those of a scene are story choices.
const storyStrip = 'main[data-screen="play"] [data-choices] button[data-choice]';
const strips = 'main [data-choice]:not([aria-disabled="true"]), main button[data-place]:not([aria-disabled="true"])';

/** One cold visit on the slow phone: milliseconds and compressed bytes until each thing a player waits for. */
async function coldVisit() {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const began = Date.now();
  await page.goto(`${address}?seed=7`, { waitUntil: 'commit' });
  await page.locator('[data-choice], button').filter({ hasText: 'Uusi peli' }).first().waitFor();
  const title = { ms: Date.now() - began, bytes };
  const tapped = Date.now();
  await page.getByRole('button', { name: /^Uusi peli/ }).click();
  await page.locator(storyStrip).first().waitFor();
  const firstChoice = { ms: Date.now() - tapped, bytes };
  await page.locator('html[data-stage="ready"], html[data-stage="off"]').waitFor({ timeout: 60_000 });
  const stage = { ms: Date.now() - began, bytes, state: await page.evaluate(() => document.documentElement.dataset.stage) };
  const next = await page.evaluate(async (strip) => {
    const lines = () => document.querySelectorAll('[data-line]').length;
    const before = lines();
    const start = performance.now();
    document.querySelector(strip).click();
    while (lines() === before) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, storyStrip);
  await context.close();
  return { title, firstChoice, stage, next };
}

/** Processor use in percent of one core over a while in which nobody does anything, and the JS heap in megabytes after a chapter. */
async function atRest() {
  const context = await browser.newContext({ ...PHONE, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const metric = async (name) => (await cdp.send('Performance.getMetrics')).metrics.find((each) => each.name === name).value;
  await page.goto(`${address}?seed=7`);
  await page.getByRole('button', { name: /^Uusi peli/ }).click();
  await page.locator('html[data-stage="ready"]').waitFor({ timeout: 60_000 });
  for (let step = 0; step < MAP_LIMIT && (await page.locator('main[data-screen="rest"]').count()) === 0; step += 1) {
    await page.locator(strips).first().click();
    await page.waitForFunction(() => document.querySelector('main [data-choice], main[data-screen="rest"]') !== null);
  }
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1e6;
  await page.goto(`${address}?seed=7&motion=reduced`);
  await page
    .getByRole('button', { name: /^Jatka/ })
    .first()
    .click();
  await page.locator('html[data-stage="ready"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(8000);
  const [from, started] = [await metric('TaskDuration'), Date.now()];
  await page.waitForTimeout(10_000);
  const busy = (((await metric('TaskDuration')) - from) / ((Date.now() - started) / 1000)) * 100;
  await context.close();
  return { heap, busy };
}

/** Counts what a page keeps in the graphics card, and when it draws: run in the page before anything else. */
function watchGraphics() {
  const kept = new Map();
  const watch = { bytes: () => [...kept.values()].reduce((sum, bytes) => sum + bytes, 0), count: () => kept.size, frames: [] };
  globalThis.graphics = watch;
  const bound = new WeakMap();
  const prototype = globalThis.WebGLRenderingContext.prototype;
  const wrap = (name, after) => {
    const original = prototype[name];
    prototype[name] = function wrapped(...given) {
      const made = original.apply(this, given);
      after(this, given, made);
      return made;
    };
  };
  wrap('createTexture', (gl, given, texture) => kept.set(texture, 0));
  wrap('deleteTexture', (gl, [texture]) => kept.delete(texture));
  wrap('bindTexture', (gl, [, texture]) => bound.set(gl, texture));
  wrap('texImage2D', (gl, given) => {
    const source = given.at(-1);
    const [width, height] = given.length > 6 ? [given[3], given[4]] : [source?.width ?? 0, source?.height ?? 0];
    if (kept.has(bound.get(gl))) kept.set(bound.get(gl), width * height * 4);
  });
  wrap('clear', () => watch.frames.push(performance.now()));
}

/** A whole year with the stage on: how long a change of place takes, and what the textures come to. */
async function wholeYear() {
  const context = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watchGraphics);
  await page.goto(`${address}?seed=7`);
  await page.getByRole('button', { name: /^Uusi peli/ }).click();
  await page.locator('html[data-stage="ready"]').waitFor({ timeout: 60_000 });
  const changes = [];
  for (let step = 0; step < YEAR_LIMIT && (await page.locator('main[data-screen="end"]').count()) === 0; step += 1) {
    const change = await page.evaluate(async (selector) => {
      const stage = document.getElementById('stage');
      const before = stage.dataset.shows;
      const strip = document.querySelector(selector);
      const start = performance.now();
      strip.click();
      // Half a second is more than a change may take.
      for (let waited = 0; waited < 500; waited = performance.now() - start) {
        await new Promise(requestAnimationFrame);
        if (stage.dataset.shows !== before) break;
      }
      const changed = stage.dataset.shows !== before;
      return { changed, ms: performance.now() - start, bytes: globalThis.graphics.bytes(), count: globalThis.graphics.count() };
    }, strips);
    if (change.changed) changes.push(change);
    await page.waitForFunction((selector) => document.querySelector(selector) !== null, strips);
  }
  await context.close();
  return changes;
}

/** The share of frames that come late (over 50 ms) on the slow phone while a place is alive. */
async function lateFrames() {
  const context = await browser.newContext({ ...PHONE, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.addInitScript(watchGraphics);
  const cdp = await context.newCDPSession(page);
  await page.goto(`${address}?seed=7`);
  await page.getByRole('button', { name: /^Uusi peli/ }).click();
  await page.locator('html[data-stage="ready"]').waitFor({ timeout: 60_000 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(3000);
  const times = await page.evaluate(async () => {
    globalThis.graphics.frames.length = 0;
    await new Promise((resolve) => globalThis.setTimeout(resolve, 8000));
    return globalThis.graphics.frames;
  });
  await context.close();
  const gaps = times
    .slice(1)
    .map((time, index) => time - times[index])
    .filter((gap) => gap > 4);
  return { frames: gaps.length, late: (100 * gaps.filter((gap) => gap > 50).length) / Math.max(1, gaps.length) };
}

const visits = [];
for (let visit = 0; visit < VISITS; visit += 1) visits.push(await coldVisit());
const rest = await atRest();
const year = await wholeYear();
const frames = await lateFrames();
const of = (read) => median(visits.map(read)).toFixed(0);
console.log(`slow phone, ${VISITS} cold visits, median (budget):`);
console.log(`  title's first strip      ${of((v) => v.title.ms)} ms, ${(of((v) => v.title.bytes) / 1000).toFixed(1)} kB`);
console.log(
  `  first story choice       ${of((v) => v.firstChoice.ms)} ms after the tap, ${(of((v) => v.firstChoice.bytes) / 1000).toFixed(1)} kB in all (100 kB)`,
);
console.log(
  `  first picture of stage   ${of((v) => v.stage.ms)} ms, ${(of((v) => v.stage.bytes) / 1000).toFixed(1)} kB in all (900 kB), stage ${visits[0].stage.state}`,
);
console.log(`  choice to next text      ${of((v) => v.next)} ms (100 ms)`);
console.log(
  `at rest, nothing moving: ${rest.busy.toFixed(1)} % of a core (5 %); JS heap after the chapter: ${rest.heap.toFixed(1)} MB (60 MB)`,
);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
const later = year.slice(Math.floor(year.length / 2));
console.log(
  `a year, ${year.length} changes of place: ${median(year.map(({ ms }) => ms)).toFixed(0)} ms each, median (400 ms); textures ${megabytes(median(later.map(({ bytes }) => bytes)))} MB, at most ${megabytes(Math.max(...year.map(({ bytes }) => bytes)))} MB, ${year.at(-1)?.count ?? 0} at the end`,
);
console.log(`slow phone, a place alive: ${frames.late.toFixed(1)} % of ${frames.frames} frames late (5 %)`);
await browser.close();
await server.close();
