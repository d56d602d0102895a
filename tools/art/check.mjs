// npm run art:check [-- id …]: renders people and places again from their sources (without ids, all of them) and compares them with the
// committed files, so that sources and pictures cannot drift apart. AVIF is lossy, so a place may differ a little in every tile.
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { renderPerson } from './people.mjs';
import { rasterise } from './places.mjs';
import { allPeople, allPlaces, fileName, layersOf, named, recordOf } from './sources.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const TILE = 100;
/** Mean difference per channel, of 255; what is see-through has no colour. */
const ALLOWED = { person: 0.5, place: 10 };

async function rgba(picture) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i += 4) for (let k = 0; k < 3; k++) data[i + k] = (data[i + k] * data[i + 3]) / 255;
  return { data, width: info.width, height: info.height };
}

/** Of all tiles of the picture, the largest mean difference of a channel: a small thing redrawn shows as well as a large one. */
async function difference(made, committed) {
  const [a, b] = await Promise.all([made, committed].map(rgba));
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  const across = Math.ceil(a.width / TILE);
  const sums = new Float64Array(across * Math.ceil(a.height / TILE) * 4);
  for (let i = 0; i < a.data.length; i++) {
    const pixel = i >> 2;
    const tile = Math.floor(Math.floor(pixel / a.width) / TILE) * across + Math.floor((pixel % a.width) / TILE);
    sums[tile * 4 + (i & 3)] += Math.abs(a.data[i] - b.data[i]);
  }
  return Math.max(...sums) / TILE ** 2;
}

const committed = (path) => readFile(new URL(path, RENDERED));
const recordIn = async (file, id) => JSON.parse(await readFile(new URL(file, RENDERED), 'utf8'))[id];

async function checkPerson(person) {
  const { id } = person;
  const { image, record } = await renderPerson(person);
  return [
    { what: record.image, value: await difference(image, await committed(record.image)), allowed: ALLOWED.person },
    { what: `people.json ${id}`, value: isDeepStrictEqual(record, await recordIn('people.json', id)) ? 0 : Infinity, allowed: 0 },
  ];
}

async function checkPlace(place) {
  const { id } = place;
  const pictures = layersOf(place).map(async (layer) => {
    const path = `places/${id}/${fileName(layer)}`;
    return { what: path, value: await difference(rasterise(layer.svg), await committed(path)), allowed: ALLOWED.place };
  });
  const record = isDeepStrictEqual(recordOf(place), await recordIn('places.json', id)) ? 0 : Infinity;
  return [...(await Promise.all(pictures)), { what: `places.json ${id}`, value: record, allowed: 0 }];
}

const [people, places] = [await allPeople(), await allPlaces()];
const wanted = named([...people, ...places], process.argv.slice(2));
const results = [];
for (const one of wanted) results.push(...(await (people.includes(one) ? checkPerson(one) : checkPlace(one))));
for (const { what, value, allowed } of results)
  console.log(
    `${value <= allowed ? 'same' : 'DIFFERS'} ${what}: ${Number.isFinite(value) ? value.toFixed(2) : 'not alike'} (at most ${allowed})`,
  );
if (results.some(({ value, allowed }) => value > allowed)) {
  console.error('Render again with: npm run art -- <id>');
  process.exitCode = 1;
}
