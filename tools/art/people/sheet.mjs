// The contact sheet: every person's thirteen faces on the bust, the poses side by side, and busts at 90, 64 and 32 px.
import sharp from 'sharp';

const PAPER = '#EFE3CD';
const CARD = 168;
const ROW_GAP = 24;
const FACES_ACROSS = 7;

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

async function bustsOf(image, person, top) {
  const names = Object.keys(person.faces);
  return Promise.all(
    names.map(async (face, k) => ({
      input: await withFace(image, person, person.bust.frame, person.bustFace, face),
      left: (k % FACES_ACROSS) * CARD + 10,
      top: top + Math.floor(k / FACES_ACROSS) * (CARD + 130),
    })),
  );
}

async function posesOf(image, person, top, height) {
  let left = FACES_ACROSS * CARD + 60;
  const layers = [];
  for (const { frame, face } of Object.values(person.poses)) {
    layers.push({ input: await withFace(image, person, frame, face, 'neutral'), left, top: top + height - frame[3] });
    left += frame[2] + 30;
  }
  return layers;
}

async function smallBusts(image, person, top) {
  const bust = await withFace(image, person, person.bust.frame, person.bustFace, 'neutral');
  let left = 10 + 6 * CARD - 10;
  const layers = [];
  for (const size of [90, 64, 32]) {
    layers.push({ input: await sharp(bust).resize(size, size, { fit: 'inside' }).png().toBuffer(), left, top: top + CARD + 130 });
    left += size + 6;
  }
  return layers;
}

/** `records` is people.json; pictures are read from the folder of rendered files. */
export async function drawSheet(records, folder) {
  const layers = [];
  let top = 10;
  for (const person of Object.values(records)) {
    const image = new URL(person.image, folder).pathname;
    const height = 650;
    layers.push(
      ...(await bustsOf(image, person, top)),
      ...(await posesOf(image, person, top, height)),
      ...(await smallBusts(image, person, top)),
    );
    top += height + ROW_GAP;
  }
  const background = { create: { width: 2420, height: top, channels: 3, background: PAPER } };
  return sharp(background).composite(layers).webp({ quality: 82 }).toBuffer();
}
