// Small textures drawn at run time instead of fetched: a glow, flakes, drops, steam and paper grain.
import type { Textures } from 'phaser';

export const MADE = {
  glow: 'made/glow',
  flake: 'made/flake',
  drop: 'made/drop',
  sleet: 'made/sleet',
  puff: 'made/puff',
  grain: 'made/grain',
  disc: 'made/disc',
  ring: 'made/ring',
  gull: 'made/gull',
  leaf: 'made/leaf',
  tram: 'made/tram',
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

/** A filled circle, or one as a pen draws it. */
function circle(line: number | null): Draw {
  return (context, width) => {
    context.beginPath();
    context.arc(width / 2, width / 2, width / 2 - (line ?? 0) - 2, 0, Math.PI * 2);
    if (line === null) {
      context.fillStyle = '#fff';
      context.fill();
      return;
    }
    context.lineWidth = line * 2;
    context.strokeStyle = '#fff';
    context.stroke();
  };
}

/** Far things have no ink: a gull is two strokes of grey. */
const gull: Draw = (context, width, height) => {
  context.strokeStyle = '#5b6285';
  context.lineWidth = 7;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(6, height * 0.35);
  context.quadraticCurveTo(width * 0.3, -height * 0.1, width / 2, height * 0.75);
  context.quadraticCurveTo(width * 0.7, -height * 0.1, width - 6, height * 0.35);
  context.stroke();
};

const leaf: Draw = (context, width, height) => {
  context.fillStyle = '#fff';
  context.beginPath();
  context.moveTo(0, height / 2);
  context.quadraticCurveTo(width * 0.4, -height * 0.3, width, height / 2);
  context.quadraticCurveTo(width * 0.4, height * 1.3, 0, height / 2);
  context.fill();
};

/** A Helsinki tram far off: green below, cream above, lit windows. */
const tram: Draw = (context, width, height) => {
  context.fillStyle = '#4f7a63';
  context.fillRect(0, height * 0.12, width, height * 0.78);
  context.fillStyle = '#e9dcb6';
  context.fillRect(0, height * 0.12, width, height * 0.46);
  context.fillStyle = '#ffe9a8';
  for (let index = 0; index < 7; index += 1) {
    // One window is a door.
    const isDoor = index === 2 || index === 5;
    context.fillRect(16 + index * 65, height * 0.2, isDoor ? 34 : 52, height * (isDoor ? 0.64 : 0.32));
  }
  context.fillStyle = '#2b2a4c';
  context.fillRect(26, height * 0.88, width - 52, height * 0.1);
};

const SIZES: readonly (readonly [string, number, number, Draw])[] = [
  [MADE.glow, 256, 256, soft(0)],
  [MADE.flake, 16, 16, soft(0.6)],
  [MADE.drop, 3, 40, streak],
  [MADE.sleet, 8, 14, soft(0.4)],
  [MADE.puff, 64, 64, soft(0)],
  [MADE.grain, 256, 256, grain],
  [MADE.disc, 64, 64, circle(null)],
  [MADE.ring, 128, 128, circle(3)],
  [MADE.gull, 120, 48, gull],
  [MADE.leaf, 28, 16, leaf],
  [MADE.tram, 480, 150, tram],
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
