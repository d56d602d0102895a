// Splits the single-path ink drawings of Open Peeps (Pablo Stanley, CC0) into closed regions that can be painted.
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server.js';
import { Resvg } from '@resvg/resvg-js';
import Peeps from 'react-peeps';

const LINE_WIDTH = 13; // of the pieces' pen, in their own units
const THINNEST_PAINTED = 9;
const INK_KEY = '#010203';
const PAPER_KEY = '#040506';

export function pieceNamed(kind, name) {
  const piece = Peeps[kind][name];
  if (!piece) throw new Error(`react-peeps has no ${kind} called ${name}`);
  return piece;
}

export function pieceSvg(piece, ink, paper) {
  const element = React.createElement('svg', null, React.createElement(piece, { strokeColor: ink, backgroundColor: paper }));
  return renderToStaticMarkup(element).replace(/^<svg>|<\/svg>$/g, '');
}

export function draw(svg, view, width, height) {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.join(' ')}">`;
  return new Resvg(`${head}${svg}</svg>`).render();
}

function coverage(svg, view, width, height) {
  const { pixels } = draw(svg, view, width, height);
  const alpha = new Float32Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = pixels[i * 4 + 3] / 255;
  return alpha;
}

/** One row or column of the exact Euclidean distance transform (Felzenszwalb and Huttenlocher). */
function distanceLine(values, length, out, hull, bounds) {
  let k = 0;
  hull[0] = 0;
  bounds[0] = -Infinity;
  bounds[1] = Infinity;
  for (let q = 1; q < length; q++) {
    let s;
    do {
      const p = hull[k];
      s = (values[q] + q * q - (values[p] + p * p)) / (2 * q - 2 * p);
    } while (s <= bounds[k] && --k > -1);
    hull[++k] = q;
    bounds[k] = s;
    bounds[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < length; q++) {
    while (bounds[k + 1] < q) k++;
    out[q] = (q - hull[k]) ** 2 + values[hull[k]];
  }
}

/** Distance in pixels from every pixel to the nearest one that is set in the mask. */
function distanceTo(mask, width, height) {
  const far = 1e9;
  const grid = Float64Array.from(mask, (set) => (set ? 0 : far));
  const longest = Math.max(width, height);
  const [values, out, hull, bounds] = [0, 0, 0, 1].map((extra) => new Float64Array(longest + extra));
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) values[y] = grid[y * width + x];
    distanceLine(values, height, out, hull, bounds);
    for (let y = 0; y < height; y++) grid[y * width + x] = out[y];
  }
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) values[x] = grid[row + x];
    distanceLine(values, width, out, hull, bounds);
    for (let x = 0; x < width; x++) grid[row + x] = Math.sqrt(out[x]);
  }
  return Float32Array.from(grid);
}

function* neighbours(index, width, height) {
  const x = index % width;
  if (x > 0) yield index - 1;
  if (x < width - 1) yield index + 1;
  if (index >= width) yield index - width;
  if (index < width * (height - 1)) yield index + width;
}

/** Connected parts of a mask: a label per pixel (0 outside) and each part's area and pixels. */
function connectedParts(mask, width, height) {
  const labels = new Int32Array(mask.length);
  const parts = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || labels[start]) continue;
    const pixels = [start];
    labels[start] = parts.length + 1;
    for (let next = 0; next < pixels.length; next++)
      for (const near of neighbours(pixels[next], width, height))
        if (mask[near] && !labels[near]) {
          labels[near] = parts.length + 1;
          pixels.push(near);
        }
    parts.push({ pixels, area: pixels.length });
  }
  return { labels, parts };
}

/** Spreads labels over unlabelled pixels where `inside` says so, nearest label first. */
export function spread(labels, inside, width, height) {
  const grown = labels.slice();
  let edge = [];
  for (let i = 0; i < grown.length; i++) if (grown[i]) edge.push(i);
  while (edge.length) {
    const next = [];
    for (const pixel of edge)
      for (const near of neighbours(pixel, width, height))
        if (!grown[near] && inside(near)) {
          grown[near] = grown[pixel];
          next.push(near);
        }
    edge = next;
  }
  return grown;
}

/**
 * Regions of a piece: `hollow` ones are enclosed by lines, `solid` ones are fat areas of ink (black trousers, hair).
 * Leaks narrower than `gap` between two line ends are taken as closed.
 */
export function split(svgOf, view, scale, gap = 4.5) {
  const width = Math.round(view[2] * scale);
  const height = Math.round(view[3] * scale);
  const whole = svgOf(INK_KEY, PAPER_KEY);
  const ink = coverage(whole.replace(/<path[^>]*fill="(?!#010203)[^"]*"[^>]*><\/path>/g, ''), view, width, height);
  const paper = coverage(whole.replace(/<path[^>]*fill="#010203"[^>]*><\/path>/g, ''), view, width, height);
  const inked = Uint8Array.from(ink, (a) => a > 0.5);
  const fromInk = distanceTo(inked, width, height);

  const hollow = connectedParts(
    inked.map((set, i) => !set && paper[i] > 0.5 && fromInk[i] > gap * scale),
    width,
    height,
  );
  const reach = hollow.parts.map((part) => part.pixels.reduce((most, pixel) => Math.max(most, fromInk[pixel]), 0));
  const sliver = hollow.labels.map((label) => label && reach[label - 1] < THINNEST_PAINTED * scale);
  const intoInk = distanceTo(
    inked.map((set, i) => !set && !sliver[i]),
    width,
    height,
  );
  const solid = connectedParts(
    inked.map((_, i) => intoInk[i] > LINE_WIDTH * scale),
    width,
    height,
  );

  const regions = [
    ...hollow.parts.filter((part, k) => reach[k] >= THINNEST_PAINTED * scale && part.area > 240 * scale * scale),
    ...solid.parts.filter((part) => part.area > 400 * scale * scale).map((part) => ({ ...part, solid: true })),
  ].sort((a, b) => b.area - a.area);
  const labels = new Int32Array(width * height);
  regions.forEach((region, k) => region.pixels.forEach((pixel) => (labels[pixel] = k + 1)));
  return { width, height, ink, paper, labels, regions, intoInk, sliver, lineWidth: LINE_WIDTH * scale };
}
