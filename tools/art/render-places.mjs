// Renders places: node render-places.mjs [--all] [--draft] [id …]; without ids, all of them. Only layers whose source changed are rendered,
// with --all everything. --draft draws the contact sheet docs/art/places-<id>.webp and the record, but encodes no picture.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { drawSheet } from './place-sheet.mjs';
import { encode, rasterise } from './places.mjs';
import { mergeFingerprints, mergeRecords } from './records.mjs';
import { allPlaces, fileName, layersOf, named, placeFingerprints, readFingerprints, recordOf } from './sources.mjs';
import { renderTitleNight } from './title-night.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const SHEETS = new URL('../../docs/art/', import.meta.url);

async function writePictures({ id }, changed, files) {
  const folder = new URL(`places/${id}/`, RENDERED);
  await mkdir(folder, { recursive: true });
  for (const layer of changed) {
    const picture = await encode(rasterise(layer.svg), layer.name);
    await writeFile(new URL(fileName(layer), folder), picture);
    console.log(`${id}/${fileName(layer)} ${(picture.length / 1024).toFixed(1)} KB`);
  }
  for (const file of readdirSync(folder)) if (!files.includes(file)) await rm(new URL(file, folder));
}

async function main(words) {
  const places = named(
    await allPlaces(),
    words.filter((word) => !word.startsWith('--')),
  );
  const [all, draft] = ['--all', '--draft'].map((flag) => words.includes(flag));
  const before = readFingerprints().places;
  await mkdir(SHEETS, { recursive: true });
  for (const place of places) {
    const prints = placeFingerprints(place);
    const layers = layersOf(place);
    const isStale = (layer) => {
      const file = fileName(layer);
      return all || before[place.id]?.[file] !== prints[file] || !existsSync(new URL(`places/${place.id}/${file}`, RENDERED));
    };
    const changed = layers.filter(isStale);
    const isLess = Object.keys(before[place.id] ?? {}).some((file) => !(file in prints));
    const sheet = new URL(`places-${place.id}.webp`, SHEETS);
    if (draft || changed.length > 0 || !existsSync(sheet)) {
      const images = layers.map((layer) => ({ ...layer, png: rasterise(layer.svg) }));
      await writeFile(sheet, await drawSheet(place, images));
    }
    if (!draft && (changed.length > 0 || isLess)) {
      await writePictures(place, changed, Object.keys(prints));
      if (place.id === 'title') await renderTitleNight();
      await mergeFingerprints('places', { [place.id]: prints });
    }
    await mergeRecords('places.json', { [place.id]: recordOf(place) });
  }
}

await main(process.argv.slice(2));
