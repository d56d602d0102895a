// Reduces a picture to a few dozen exact colours: flat fills stay as they are, the soft edges between them share the rest.
const SHARE_OF_A_FLAT = 0.0006;
const ROUNDS = 12;

const keyOf = (r, g, b, a) => ((r >> 2) << 18) | ((g >> 2) << 12) | ((b >> 2) << 6) | (a >> 2);

/** Colours of a picture with alpha folded in, and how often each occurs. */
function histogram(pixels) {
  const colours = new Map();
  for (let i = 0; i < pixels.length; i += 4) {
    const a = pixels[i + 3] / 255;
    const premultiplied = [pixels[i] * a, pixels[i + 1] * a, pixels[i + 2] * a, pixels[i + 3]];
    const key = keyOf(...premultiplied);
    const colour = colours.get(key) ?? { key, sum: [0, 0, 0, 0], count: 0 };
    premultiplied.forEach((value, k) => (colour.sum[k] += value));
    colour.count++;
    colours.set(key, colour);
  }
  return [...colours.values()].map(({ key, sum, count }) => ({ key, count, at: sum.map((value) => value / count) }));
}

const distance = (p, q) => (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2 + (p[3] - q[3]) ** 2;

function nearest(centres, point) {
  let best = 0;
  for (let k = 1; k < centres.length; k++) if (distance(centres[k], point) < distance(centres[best], point)) best = k;
  return best;
}

/** Starts with the kept and the commonest colours, then adds again and again the one worst served. */
function firstCentres(colours, many, total, kept) {
  const common = colours.filter(({ count }) => count > total * SHARE_OF_A_FLAT).map(({ at }) => at);
  const centres = [
    ...kept.flatMap((colour) => [
      [...colour, 255],
      [...colour.map((value) => value / 2), 128],
    ]),
    ...common.slice(0, Math.round(many * 0.6)),
  ];
  const flats = centres.length;
  const cost = colours.map(({ at, count }) => count * Math.min(...centres.map((centre) => distance(centre, at))));
  while (centres.length < many) {
    const worst = cost.indexOf(Math.max(...cost));
    centres.push(colours[worst].at);
    colours.forEach(({ at, count }, i) => (cost[i] = Math.min(cost[i], count * distance(colours[worst].at, at))));
  }
  return { centres, flats };
}

function settle(colours, centres, flats) {
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0, 0]);
    for (const { at, count } of colours) {
      const sum = sums[nearest(centres, at)];
      at.forEach((value, k) => (sum[k] += value * count));
      sum[4] += count;
    }
    for (let k = flats; k < centres.length; k++)
      if (sums[k][4]) centres[k] = sums[k].slice(0, 4).map((value) => value / sums[k][4]);
  }
}

/** RGBA pixels in, RGBA pixels of few colours out: the `kept` ones (as [r, g, b], also half seen through) and at most `many` more. */
export function withFewColours(pixels, many, kept) {
  const colours = histogram(pixels).sort((a, b) => b.count - a.count || a.key - b.key);
  const { centres, flats } = firstCentres(colours, many + kept.length * 2, pixels.length / 4, kept);
  settle(colours, centres, flats);
  const plain = centres.map(([r, g, b, a]) =>
    a < 6 ? [0, 0, 0, 0] : [...[r, g, b].map((v) => Math.min(255, Math.round((v * 255) / a))), Math.round(a)],
  );
  const index = new Map(colours.map(({ key, at }) => [key, nearest(centres, at)]));
  const out = new Uint8ClampedArray(pixels.length);
  for (let i = 0; i < pixels.length; i += 4) {
    const a = pixels[i + 3] / 255;
    out.set(plain[index.get(keyOf(pixels[i] * a, pixels[i + 1] * a, pixels[i + 2] * a, pixels[i + 3]))], i);
  }
  return out;
}
