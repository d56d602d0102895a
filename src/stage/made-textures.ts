// Small textures drawn at run time instead of fetched: a glow, flakes, drops, steam and paper grain.
import type { Textures } from 'phaser';

export const MADE = {
  glow: 'made/glow',
  flake: 'made/flake',
  drop: 'made/drop',
  sleet: 'made/sleet',
  puff: 'made/puff',
  grain: 'made/grain',
} as const;

type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/** How light falls off from a lamp: bright heart, long soft edge. */
export const FALLOFF: readonly (readonly [number, number])[] = [
  [0, 1],
  [0.15, 0.78],
  [0.35, 0.44],
  [0.6, 0.16],
  [0.8, 0.045],
  [1, 0],
];

function soft(heart: number): Draw {
  return (context, width) => {
    const r = width / 2;
    const gradient = context.createRadialGradient(r, r, 0, r, r, r);
    for (const [at, share] of FALLOFF) gradient.addColorStop(heart + at * (1 - heart), `rgba(255,255,255,${share})`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, width, width);
  };
}

/** A seeded sequence, so that grain and façades are the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const grain: Draw = (context, width, height) => {
  const random = seeded(3);
  const pixels = context.createImageData(width, height);
  for (let index = 0; index < pixels.data.length; index += 4) {
    pixels.data.fill(255 - 30 * random() * random(), index, index + 3);
    pixels.data[index + 3] = 255;
  }
  context.putImageData(pixels, 0, 0);
};

const streak: Draw = (context, width, height) => {
  const gradient = context.createLinearGradient(0, 0, 0, height);
  gradient.addColorStop(0, 'rgba(255,255,255,0)');
  gradient.addColorStop(1, 'rgba(255,255,255,0.9)');
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
};

const SIZES: readonly (readonly [string, number, number, Draw])[] = [
  [MADE.glow, 256, 256, soft(0)],
  [MADE.flake, 16, 16, soft(0.6)],
  [MADE.drop, 3, 40, streak],
  [MADE.sleet, 8, 14, soft(0.4)],
  [MADE.puff, 64, 64, soft(0)],
  [MADE.grain, 256, 256, grain],
];

export function makeTextures(textures: Textures.TextureManager): void {
  for (const [key, width, height, draw] of SIZES) {
    if (textures.exists(key)) continue;
    const texture = textures.createCanvas(key, width, height);
    if (!texture) continue;
    draw(texture.context, width, height);
    texture.refresh();
  }
}
