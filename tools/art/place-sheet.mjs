// The contact sheet of a place, docs/art/places-<id>.webp: bare, every season by day, all its things at once, night by its lamps, and the phone's crop, with grey
// people at the spots for scale.
import sharp from 'sharp';
import { rasterise } from './places.mjs';
import { HEIGHT, WIDTH } from './sources.mjs';

const GAP = 12;
const GLASS = '#262842';
const SMALL = { width: 580, height: 326 };
const PHONE = { width: 380, height: 326, fit: 'contain', position: 'left top', background: '#F6EEDF' };

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

/** The glass of screens that are not lit, as the stage paints it. */
const darkGlass = (areas) =>
  rasterise(svg(areas.map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${GLASS}"/>`).join('')));

/** Where in the stack of a place's layers its things stand. */
const [DRESSING, FRONT] = [2, 5];

async function compose(place, images, { season, withPeople = true, withThings = false, dark = [] }) {
  const layer = (name) => images.find((image) => image.name === name && (!image.season || image.season === season))?.png;
  const stack = [
    layer('outside'),
    layer('back'),
    layer('dressing'),
    dark.length > 0 && darkGlass(dark),
    withPeople && people(place.data.spots, 'middle'),
    layer('front'),
    withPeople && people(place.data.spots, 'near'),
  ];
  const things = (on) =>
    withThings
      ? images
          .filter(({ thing }) => thing && (place.layers.things[thing].layer ?? 'back') === on)
          .map(({ png, thing }) => ({
            input: png,
            left: place.layers.things[thing].area[0],
            top: place.layers.things[thing].area[1],
          }))
      : [];
  const inputs = stack.flatMap((input, depth) => [
    ...(input ? [{ input }] : []),
    ...(depth === DRESSING ? things('back') : []),
    ...(depth === FRONT ? things('front') : []),
  ]);
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

/** `images` are the place's layers with their PNG. */
export async function drawSheet(place, images) {
  const seasons = [...new Set(images.map((image) => image.season).filter(Boolean))];
  const [season = 'november', second = season] = seasons;
  const night = async (lamps) => {
    const dark = place.data.lamps.filter((lamp) => lamp.area && !lamps.includes(lamp)).map((lamp) => lamp.area);
    return atNight(await compose(place, images, { season, dark }), lamps);
  };
  const lamps = place.data.lamps;
  const of = (...kinds) => lamps.filter((lamp) => kinds.includes(lamp.kind));
  const pictures = await Promise.all([
    compose(place, images, { season, withPeople: false }),
    ...seasons.map((one) => compose(place, images, { season: one })),
    ...(place.layers.things ? [compose(place, images, { season: seasons.at(-1), withThings: true, withPeople: false })] : []),
    night(of('screen', 'window', 'street')),
    night(of('lamp', 'tube', 'torch')),
  ]);
  const crop = cropFor(place.data);
  const phone = (picture) => sharp(picture).extract(crop).resize(PHONE).png().toBuffer();
  const small = (picture) => sharp(picture).resize(SMALL).png().toBuffer();
  const wide = await Promise.all(pictures.map(small));
  const phones = await Promise.all([await compose(place, images, { season: second }), pictures.at(-2)].map(phone));
  const rows = Math.ceil(Math.max(wide.length / 2, phones.length));
  const last = GAP * 3 + SMALL.width * 2;
  const row = (k) => GAP + k * (SMALL.height + GAP);
  return sharp({
    create: { width: last + PHONE.width + GAP, height: row(rows), channels: 3, background: '#F6EEDF' },
  })
    .composite([
      ...wide.map((input, k) => ({ input, left: GAP + (k % 2) * (SMALL.width + GAP), top: row(Math.floor(k / 2)) })),
      ...phones.map((input, k) => ({ input, left: last, top: row(k) })),
    ])
    .webp({ quality: 80 })
    .toBuffer();
}
