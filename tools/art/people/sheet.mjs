// The contact sheet of a person, docs/art/person-<id>.webp: the name, thirteen faces on the bust, the bust small, and the poses.
import sharp from 'sharp';
import { Art } from '../ink.mjs';
import { draw } from '../peep.mjs';
import props from '../props.mjs';

const PAPER = '#EFE3CD';
const WIDTH = 1600;
const NAME = { width: 400, height: 44 };
const FACE = { width: 124, height: 122 };
const FACES_ACROSS = 5;
const SMALL_BUSTS = [64, 32];
const POSES = { left: 660, height: 366, gap: 16, share: 0.6 };
const ROW = 440;

/** The name in the brush capitals that signs are lettered with. */
function nameOf(id) {
  const art = new Art(3, { w: 3, amp: 0.6 });
  props.lettering(art, 6, 34, 24, id.toUpperCase(), { w: 3.4 });
  return Buffer.from(draw(art.out.join(''), [0, 0, NAME.width, NAME.height], NAME.width, NAME.height).asPng());
}

async function cut(image, [left, top, width, height]) {
  return sharp(image).extract({ left, top, width, height }).png().toBuffer();
}

async function withFace(image, person, frame, at, face) {
  const { frame: faceFrame, offset } = person.faces[face];
  const layers = at ? [{ input: await cut(image, faceFrame), left: at[0] + offset[0], top: at[1] + offset[1] }] : [];
  return sharp(await cut(image, frame))
    .composite(layers)
    .png()
    .toBuffer();
}

const reduced = (picture, size) =>
  sharp(picture)
    .resize({ ...size, fit: 'inside' })
    .png()
    .toBuffer();

const bustWith = (image, person, face) => withFace(image, person, person.bust.frame, person.bustFace, face);

async function bustsOf(image, person, top) {
  const cell = (k) => ({ left: 20 + (k % FACES_ACROSS) * FACE.width, top: top + Math.floor(k / FACES_ACROSS) * FACE.height });
  const faces = Object.keys(person.faces);
  const busts = faces.map(async (face, k) => ({
    input: await reduced(await bustWith(image, person, face), { width: FACE.width - 8, height: FACE.height - 8 }),
    ...cell(k),
  }));
  const neutral = await bustWith(image, person, 'neutral');
  const small = SMALL_BUSTS.map(async (size, k) => ({
    input: await reduced(neutral, { width: size, height: size }),
    ...cell(faces.length + k),
  }));
  return Promise.all([...busts, ...small]);
}

async function posesOf(image, person, top) {
  let { left } = POSES;
  const layers = [];
  for (const { frame, face } of Object.values(person.poses)) {
    const [width, height] = frame.slice(2).map((side) => Math.round(side * POSES.share));
    const input = await reduced(await withFace(image, person, frame, face, 'neutral'), { width, height });
    layers.push({ input, left, top: top + POSES.height - height });
    left += width + POSES.gap;
  }
  return layers;
}

/** `person` is an entry of people.json; the picture is read from the folder of rendered files. */
export async function drawSheet(id, person, folder) {
  const image = new URL(person.image, folder).pathname;
  const top = 10 + NAME.height;
  const layers = [
    { input: nameOf(id), left: 14, top: 10 },
    ...(await bustsOf(image, person, top)),
    ...(await posesOf(image, person, top)),
  ];
  const background = { create: { width: WIDTH, height: ROW, channels: 3, background: PAPER } };
  return sharp(background).composite(layers).webp({ quality: 82 }).toBuffer();
}
