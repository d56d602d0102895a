// The drawings' sources in assets/art, and the fingerprints that say whether what was rendered from them is still of them. Needs no
// package, so that `npm test` can ask too.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const PLACES = new URL('../../assets/art/places/', import.meta.url);
const PEOPLE = new URL('../../assets/art/people/', import.meta.url);
const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);

/** The code that makes people of their data: when it changes, everybody is drawn anew. */
const PEOPLE_CODE = ['faces.mjs', 'ink.mjs', 'paint.mjs', 'palette.mjs', 'path.mjs', 'peep.mjs', 'people.mjs', 'people/'];

export const WIDTH = 1600;
export const HEIGHT = 900;

async function loadFrom(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .sort();
  return Promise.all(files.map(async (file) => (await import(new URL(file, folder))).default));
}

/** Every place, by id. A source exports `{ id, layers, data }`. */
export const allPlaces = () => loadFrom(PLACES);
/** Everybody, by id. */
export const allPeople = () => loadFrom(PEOPLE);

/** Of everything loaded, what is named; all of it when nothing is. Throws on a name nobody has. */
export function named(all, ids) {
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length) throw new Error(`Nothing in assets/art is called ${unknown.join(', ')}`);
  return ids.length ? all.filter(({ id }) => ids.includes(id)) : all;
}

/** Every layer of a place as `{ name, season | thing, svg }`, from far to near; things that come and go last. */
export function layersOf({ layers }) {
  const bySeason = (name) => Object.entries(layers[name] ?? {}).map(([season, draw]) => ({ name, season, svg: draw() }));
  const plain = (name) => (layers[name] ? [{ name, svg: layers[name]() }] : []);
  const things = Object.entries(layers.things ?? {}).map(([thing, { draw }]) => ({ name: 'thing', thing, svg: draw() }));
  return [...bySeason('outside'), ...plain('back'), ...bySeason('dressing'), ...plain('front'), ...things];
}

export const fileName = ({ name, season, thing }) => `${[name, season ?? thing].filter(Boolean).join('-')}.avif`;

const thingsOf = ({ layers: { things } }, path) =>
  Object.fromEntries(
    Object.entries(things).map(([thing, { area, layer = 'back' }]) => [
      thing,
      { image: path({ name: 'thing', thing }), area, layer },
    ]),
  );

/** The place's record in places.json. */
export function recordOf(place) {
  const path = (layer) => `places/${place.id}/${fileName(layer)}`;
  const bySeason = (name) => {
    const seasons = Object.keys(place.layers[name] ?? {}).map((season) => [season, path({ name, season })]);
    return seasons.length ? Object.fromEntries(seasons) : null;
  };
  const layers = {
    outside: bySeason('outside'),
    back: path({ name: 'back' }),
    ...(place.layers.dressing ? { dressing: bySeason('dressing') } : {}),
    front: place.layers.front ? path({ name: 'front' }) : null,
    ...(place.layers.things ? { things: thingsOf(place, path) } : {}),
  };
  return { width: WIDTH, height: HEIGHT, layers, ...place.data };
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One fingerprint a layer, by file name, so that a changed layer re-renders alone. */
export const placeFingerprints = (place) =>
  Object.fromEntries(layersOf(place).map((layer) => [fileName(layer), digest(layer.svg)]));

function codeOf(names) {
  const here = new URL('./', import.meta.url);
  const files = names.flatMap((name) =>
    name.endsWith('/')
      ? readdirSync(new URL(name, here))
          .filter((file) => file.endsWith('.mjs') && file !== 'sheet.mjs')
          .sort()
          .map((file) => name + file)
      : [name],
  );
  return files.map((file) => readFileSync(new URL(file, here), 'utf8')).join('\n');
}

let peopleCode;
export function personFingerprint(person) {
  peopleCode ??= codeOf(PEOPLE_CODE);
  return digest(JSON.stringify(person) + peopleCode);
}

/** What the committed pictures were rendered from: `{ places: { id: { file: print } }, people: { id: print } }`. */
export function readFingerprints() {
  try {
    return JSON.parse(readFileSync(new URL('sources.json', RENDERED), 'utf8'));
  } catch {
    return { places: {}, people: {} };
  }
}
