// Places as layers: finds the sources in places/, rasterises them, and names the files by docs/drawing-a-place.md.
import { readdir } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

export const WIDTH = 1600;
export const HEIGHT = 900;
const SOURCES = new URL('./places/', import.meta.url);
/** AVIF: a third smaller than WebP on ink and flat colour; a browser without it shows the place's plain colour. */
const QUALITY = { outside: 38, back: 41, front: 41 };

export async function loadPlaces(ids = []) {
  const files = (await readdir(SOURCES)).filter((file) => file.endsWith('.mjs')).sort();
  const places = await Promise.all(files.map(async (file) => (await import(new URL(file, SOURCES))).default));
  const unknown = ids.filter((id) => !places.some((place) => place.id === id));
  if (unknown.length) throw new Error(`No such place in tools/art/places: ${unknown.join(', ')}`);
  return ids.length ? places.filter((place) => ids.includes(place.id)) : places;
}

/** Every layer of a place as `{ name, season, svg }`. */
export function layersOf({ layers }) {
  const outside = Object.entries(layers.outside ?? {}).map(([season, draw]) => ({ name: 'outside', season, svg: draw() }));
  const rest = ['back', 'front'].filter((name) => layers[name]).map((name) => ({ name, svg: layers[name]() }));
  return [...outside, ...rest];
}

export const fileName = ({ name, season }) => (season ? `${name}-${season}.avif` : `${name}.avif`);

export const rasterise = (svg) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

export function encode(png, name) {
  return sharp(png).avif({ quality: QUALITY[name], effort: 7 }).toBuffer();
}

/** The place's record in places.json. */
export function recordOf(place) {
  const path = (layer) => `places/${place.id}/${fileName(layer)}`;
  const seasons = Object.keys(place.layers.outside ?? {}).map((season) => [season, path({ name: 'outside', season })]);
  const layers = {
    outside: seasons.length ? Object.fromEntries(seasons) : null,
    back: path({ name: 'back' }),
    front: place.layers.front ? path({ name: 'front' }) : null,
  };
  return { width: WIDTH, height: HEIGHT, layers, ...place.data };
}
