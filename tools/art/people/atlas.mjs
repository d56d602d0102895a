// One picture of many: packs a person's poses and faces on shelves and writes them as WebP of few colours.
import sharp from 'sharp';
import { withFewColours } from './palette.mjs';

const ATLAS_WIDTH = 1000;
const GAP = 3;
const COLOURS = 20; // besides the kept ones; edges share what flat fills leave

/** Puts pictures on shelves, tallest first; gives each its place. */
export function pack(pictures) {
  const shelf = { x: 0, y: 0, height: 0 };
  const tallestFirst = [...pictures].sort((a, b) => b.height - a.height || b.width - a.width);
  for (const picture of tallestFirst) {
    if (shelf.x + picture.width > ATLAS_WIDTH) Object.assign(shelf, { x: 0, y: shelf.y + shelf.height + GAP, height: 0 });
    picture.frame = [shelf.x, shelf.y, picture.width, picture.height];
    shelf.x += picture.width + GAP;
    shelf.height = Math.max(shelf.height, picture.height);
  }
  const width = Math.max(...pictures.map(({ frame }) => frame[0] + frame[2]));
  return { width, height: shelf.y + shelf.height };
}

/** `kept` colours, as [r, g, b], stay exactly. */
export async function encode(pictures, { width, height }, kept) {
  const blank = { create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } };
  const layers = pictures.map(({ pixels, frame }) => ({ input: pixels, left: frame[0], top: frame[1] }));
  const pixels = await sharp(blank).composite(layers).raw().toBuffer();
  const raw = { width, height, channels: 4 };
  return sharp(Buffer.from(withFewColours(pixels, COLOURS, kept).buffer), { raw })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}
