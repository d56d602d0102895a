// Cuts the two faces down to what the game's languages need: Rubik (text) with its weights, Shantell Sans (names, headings) in one weight.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SIGNS =
  [...Array(95).keys()].map((index) => String.fromCharCode(32 + index)).join('') +
  'ÅÄÖÉÜåäöéüšžŠŽáèàêëîïôû–—…’‘”“„«»·•€½×→←↑↓−\u00a0\u00ad§°';

async function cut(from, to, options) {
  const source = readFileSync(new URL(`../../node_modules/@fontsource-variable/${from}`, import.meta.url));
  const font = await subsetFont(source, SIGNS, { targetFormat: 'woff2', ...options });
  mkdirSync(new URL('../../public/fonts/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../../public/fonts/${to}`, import.meta.url), font);
  console.log(`${to}: ${font.length} bytes`);
}

await cut('rubik/files/rubik-latin-wght-normal.woff2', 'rubik.woff2', { variationAxes: { wght: { min: 400, max: 700 } } });
await cut('shantell-sans/files/shantell-sans-latin-wght-normal.woff2', 'shantell-sans.woff2', { variationAxes: { wght: 700 } });
