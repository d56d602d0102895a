// The title's courtyard as one lit picture, for the title page before the stage is there: the same layers, with the night laid on.
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { rasterise } from './places.mjs';
import { HEIGHT, WIDTH, allPlaces, layersOf, named } from './sources.mjs';

const TARGET = new URL('../../assets/art/rendered/title-night.avif', import.meta.url);
const NIGHT = '#8286bd';
const QUALITY = 46;

const svg = (inside) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${inside}</svg>`);

/** Light pools over the night's colour, to be multiplied with the picture; `strength` 0–1 at each lamp's heart. */
function lightMap(lamps) {
  const pools = lamps.map(({ x, y, radius, colour }, index) => {
    const stops = `<stop offset="0" stop-color="${colour}" stop-opacity=".95"/><stop offset=".35" stop-color="${colour}" stop-opacity=".4"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
    return `<radialGradient id="p${index}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}">${stops}</radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#p${index})"/>`;
  });
  return svg(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${NIGHT}"/>${pools.join('')}`);
}

function glows(lamps) {
  const rings = lamps.map(({ x, y, radius, colour }, index) => {
    const stops = `<stop offset="0" stop-color="${colour}" stop-opacity=".34"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
    return `<radialGradient id="g${index}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius * 0.8}">${stops}</radialGradient><circle cx="${x}" cy="${y}" r="${radius * 0.8}" fill="url(#g${index})"/>`;
  });
  return svg(rings.join(''));
}

export async function renderTitleNight() {
  const [title] = named(await allPlaces(), ['title']);
  const layers = layersOf(title).filter(({ season }) => season === undefined || season === 'november');
  const lamps = title.data.lamps.filter(({ kind }) => kind === 'window');
  const day = await sharp(rasterise(layers[0].svg))
    .composite(layers.slice(1).map((layer) => ({ input: rasterise(layer.svg) })))
    .png()
    .toBuffer();
  const lit = await sharp(day)
    .composite([{ input: lightMap(lamps), blend: 'multiply' }])
    .png()
    .toBuffer();
  const night = sharp(lit)
    .composite([{ input: glows(lamps), blend: 'screen' }])
    .removeAlpha();
  const picture = await night.avif({ quality: QUALITY, effort: 7 }).toBuffer();
  await writeFile(TARGET, picture);
  console.log(`title-night: ${(picture.length / 1024).toFixed(1)} KB`);
}
