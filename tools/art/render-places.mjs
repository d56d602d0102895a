// Renders places: node render-places.mjs [--sheet] [--records] [id …]; without ids, all of them. --sheet also draws docs/art/places-<id>.webp;
// --records leaves the pictures alone, for changes of spots and lamps only.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { drawSheet } from './place-sheet.mjs';
import { encode, fileName, layersOf, loadPlaces, rasterise, recordOf } from './places.mjs';
import { renderTitleNight } from './title-night.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const SHEETS = new URL('../../docs/art/', import.meta.url);

async function writePictures({ id }, images) {
  const folder = new URL(`places/${id}/`, RENDERED);
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const image of images) {
    const picture = await encode(image.png, image.name);
    await writeFile(new URL(fileName(image), folder), picture);
    bytes += picture.length;
    console.log(`${id}/${fileName(image)} ${(picture.length / 1024).toFixed(1)} KB`);
  }
  console.log(`${id}: ${(bytes / 1024).toFixed(1)} KB`);
}

async function mergeRecords(places) {
  const file = new URL('places.json', RENDERED);
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const all = { ...before, ...Object.fromEntries(places.map((place) => [place.id, recordOf(place)])) };
  const sorted = Object.fromEntries(
    Object.keys(all)
      .sort()
      .map((id) => [id, all[id]]),
  );
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

async function main(words) {
  const places = await loadPlaces(words.filter((word) => !word.startsWith('--')));
  const [withSheet, recordsOnly] = ['--sheet', '--records'].map((flag) => words.includes(flag));
  await mkdir(SHEETS, { recursive: true });
  for (const place of places) {
    const images = withSheet || !recordsOnly ? layersOf(place).map((layer) => ({ ...layer, png: rasterise(layer.svg) })) : [];
    if (!recordsOnly) await writePictures(place, images);
    if (withSheet) await writeFile(new URL(`places-${place.id}.webp`, SHEETS), await drawSheet(place, images));
  }
  await mergeRecords(places);
  if (!recordsOnly && places.some(({ id }) => id === 'title')) await renderTitleNight();
}

await main(process.argv.slice(2));
