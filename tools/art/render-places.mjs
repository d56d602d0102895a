// Renders places: node render-places.mjs [--sheet] [id …]; without ids, all of them. --sheet also writes docs/art/places-<id>.webp:
// daylight by season, night by its lamps and the phone's crop, with grey people at the spots for scale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { HEIGHT, WIDTH, encode, fileName, layersOf, loadPlaces, rasterise, recordOf } from './places.mjs';

const RENDERED = new URL('../../assets/art/rendered/', import.meta.url);
const SHEETS = new URL('../../docs/art/', import.meta.url);

const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${inside}</svg>`;

const head = (x, y, h) => `<ellipse cx="${x}" cy="${y}" rx="${h * 0.062}" ry="${h * 0.078}"/>`;

/** Silhouettes by pose; feet at x, y; `h` is the standing height. */
const poses = {
  standing: (x, y, h) =>
    `<path d="M${x - h * 0.13} ${y - h * 0.78}q${h * 0.13}-${h * 0.08} ${h * 0.26} 0l${h * 0.02} ${h * 0.36}l-${h * 0.03} ${h * 0.42}h-${h * 0.08}l-${h * 0.03}-${h * 0.36}l-${h * 0.06} ${h * 0.36}h-${h * 0.08}l-${h * 0.01}-${h * 0.42}z"/>${head(x, y - h * 0.91, h)}`,
  seated: (x, y, h) =>
    `<path d="M${x - h * 0.16} ${y}v-${h * 0.22}q${h * 0.16}-${h * 0.14} ${h * 0.32} 0v${h * 0.22}z"/>${head(x, y - h * 0.39, h)}`,
  floor: (x, y, h) =>
    `<path d="M${x - h * 0.2} ${y}l${h * 0.03}-${h * 0.36}q${h * 0.1}-${h * 0.12} ${h * 0.2} 0l${h * 0.03} ${h * 0.14}l${h * 0.12}-${h * 0.02}l${h * 0.07} ${h * 0.24}z"/>${head(x - h * 0.08, y - h * 0.52, h)}`,
  back: (x, y, h) =>
    `<path d="M${x - h * 0.15} ${y - h * 0.28}v-${h * 0.28}q${h * 0.15}-${h * 0.12} ${h * 0.3} 0v${h * 0.28}z"/><path d="M${x - h * 0.03} ${y - h * 0.28}h${h * 0.06}v${h * 0.22}l${h * 0.14} ${h * 0.06}h-${h * 0.34}l${h * 0.14}-${h * 0.06}z"/>${head(x, y - h * 0.72, h)}`,
  bust: (x, y, h) =>
    `<path d="M${x - h * 0.16} ${y}v-${h * 0.1}q${h * 0.16}-${h * 0.14} ${h * 0.32} 0v${h * 0.1}z"/>${head(x, y - h * 0.27, h)}`,
};

function people(spots, layer) {
  const here = Object.values(spots).filter((spot) => (spot.layer ?? 'middle') === layer);
  const drawn = here.map(({ x, y, height, pose }) => (poses[pose] ?? poses.standing)(x, y, height)).join('');
  return rasterise(svg(`<g fill="#6f6d7c" stroke="#1D1B2E" stroke-width="4" stroke-linejoin="round" opacity=".92">${drawn}</g>`));
}

const flat = (colour) =>
  sharp({ create: { width: WIDTH, height: HEIGHT, channels: 4, background: colour } })
    .png()
    .toBuffer();

async function compose(place, images, { season, withPeople = true }) {
  const layer = (name) => images.find((image) => image.name === name && (!image.season || image.season === season))?.png;
  const stack = [
    layer('outside'),
    layer('back'),
    withPeople && people(place.data.spots, 'middle'),
    layer('front'),
    withPeople && people(place.data.spots, 'near'),
  ];
  const inputs = stack.filter(Boolean).map((input) => ({ input }));
  return sharp(await flat(place.data.colour))
    .composite(inputs)
    .png()
    .toBuffer();
}

function glow({ x, y, radius, colour }, index) {
  const stops = `<stop offset="0" stop-color="${colour}" stop-opacity=".8"/><stop offset=".35" stop-color="${colour}" stop-opacity=".34"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
  return `<radialGradient id="g${index}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}">${stops}</radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#g${index})"/>`;
}

async function atNight(picture, lamps) {
  const light = rasterise(svg(lamps.map(glow).join('')));
  const dark = await sharp(picture)
    .composite([{ input: await flat('#6a6db4'), blend: 'multiply' }])
    .png()
    .toBuffer();
  return sharp(dark)
    .composite([{ input: light, blend: 'screen' }])
    .png()
    .toBuffer();
}

/** What a phone shows of the picture. */
function cropFor({ focus }) {
  const width = Math.round(focus.width * WIDTH);
  const height = Math.min(HEIGHT, Math.round(width * 0.86));
  const within = (centre, size, whole) => Math.round(Math.max(0, Math.min(whole - size, centre * whole - size / 2)));
  return { left: within(focus.x, width, WIDTH), top: within(focus.y, height, HEIGHT), width, height };
}

async function drawSheet(place, images) {
  const seasons = [...new Set(images.map((image) => image.season).filter(Boolean))];
  const [season = 'november', second = season] = seasons;
  const night = (lamps, withPeople) => async () => atNight(await compose(place, images, { season, withPeople }), lamps);
  const lamps = place.data.lamps;
  const at = (...kinds) => lamps.filter((lamp) => kinds.includes(lamp.kind));
  const [bare, snow, screen, lamp] = await Promise.all([
    compose(place, images, { season, withPeople: false }),
    compose(place, images, { season: second }),
    night(at('screen', 'window', 'street'), true)(),
    night(at('lamp', 'tube', 'torch'), true)(),
  ]);
  const crop = cropFor(place.data);
  const phones = await Promise.all(
    [snow, screen].map((picture) =>
      sharp(picture).extract(crop).resize({ height: 620, fit: 'inside' }).toBuffer({ resolveWithObject: true }),
    ),
  );
  const small = (picture) => sharp(picture).resize(1000).toBuffer();
  const [a, b, c, d] = await Promise.all([bare, snow, screen, lamp].map(small));
  const gap = 16;
  const [w, h] = [1000, 563];
  return sharp({
    create: { width: w * 2 + phones[0].info.width + gap * 4, height: gap * 3 + h * 2 + 64, channels: 3, background: '#F6EEDF' },
  })
    .composite([
      { input: a, left: gap, top: gap },
      { input: b, left: gap * 2 + w, top: gap },
      { input: c, left: gap, top: gap * 2 + h },
      { input: d, left: gap * 2 + w, top: gap * 2 + h },
      { input: phones[0].data, left: gap * 3 + w * 2, top: gap },
      { input: phones[1].data, left: gap * 3 + w * 2, top: gap * 2 + 620 - 60 },
    ])
    .webp({ quality: 80 })
    .toBuffer();
}

async function renderPlace(place) {
  const folder = new URL(`places/${place.id}/`, RENDERED);
  await mkdir(folder, { recursive: true });
  const images = [];
  let bytes = 0;
  for (const layer of layersOf(place)) {
    const png = rasterise(layer.svg);
    const picture = await encode(png, layer.name);
    await writeFile(new URL(fileName(layer), folder), picture);
    images.push({ ...layer, png });
    bytes += picture.length;
    console.log(`${place.id}/${fileName(layer)} ${(picture.length / 1024).toFixed(1)} KB`);
  }
  console.log(`${place.id}: ${(bytes / 1024).toFixed(1)} KB`);
  return images;
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
  await mkdir(SHEETS, { recursive: true });
  for (const place of places) {
    const images = await renderPlace(place);
    if (words.includes('--sheet')) await writeFile(new URL(`places-${place.id}.webp`, SHEETS), await drawSheet(place, images));
  }
  await mergeRecords(places);
}

await main(process.argv.slice(2));
