// Paints an Open Peeps piece by role (skin, hair, top, trousers, shoes), with a darker rim on its right side.
import { split, spread } from './peep.mjs';

const RIM = 26;
const RIM_TINT = [0.9, 0.8, 0.78];

export const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Which role each region has, from points of the piece that are known to lie inside. */
function rolesOfRegions(parts, view, scale, roles) {
  const found = new Array(parts.regions.length + 1).fill(null);
  for (const [role, points] of Object.entries(roles))
    for (const [x, y] of points) {
      const column = Math.round((x - view[0]) * scale);
      const row = Math.round((y - view[1]) * scale);
      const label = parts.labels[row * parts.width + column];
      if (label) found[label] = role;
    }
  return found;
}

/** Ink that stays ink: all of it in hollow regions, only the outline in solid ones that are painted over. */
function inkLeft(parts, region, index) {
  const ink = parts.ink[index];
  if (!region?.solid) return ink;
  const painted = Math.min(1, Math.max(0, parts.intoInk[index] - parts.lineWidth + 0.5));
  return Math.max(ink - painted, parts.sliver[index] ? 0.9 : 0);
}

/**
 * `roles` maps a role to points; regions without one take that of the nearest region, or with `rest` (solid, hollow) a role by kind.
 * Returns RGBA pixels.
 */
export function paintPiece({ svgOf, view, scale, roles, rest, colours, ink }) {
  const parts = split(svgOf, view, scale);
  const { width, height } = parts;
  const roleOf = rolesOfRegions(parts, view, scale, roles);
  if (rest) parts.regions.forEach((region, k) => (roleOf[k + 1] ??= region.solid ? rest.solid : rest.hollow));
  const known = parts.labels.map((label) => (roleOf[label] ? label : 0));
  const labels = spread(known, (i) => parts.paper[i] > 0.02 || parts.ink[i] > 0.02, width, height);
  const fills = roleOf.map((role) => role && rgb(colours[role]));
  const line = rgb(ink);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    let run = 0;
    const rim = RIM * scale * (1 + 0.5 * Math.sin((y * 0.0042) / scale));
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x;
      const right = x < width - 1 ? labels[i + 1] : 0;
      run = labels[i] && right && roleOf[labels[i]] === roleOf[right] ? run + 1 : 0;
      const fill = fills[labels[i]] ?? line;
      const amount = labels[i] ? inkLeft(parts, parts.regions[labels[i] - 1], i) : 1;
      for (let k = 0; k < 3; k++) {
        const tone = labels[i] && run < rim ? fill[k] * RIM_TINT[k] : fill[k];
        pixels[i * 4 + k] = tone * (1 - amount) + line[k] * amount;
      }
      pixels[i * 4 + 3] = Math.max(parts.paper[i], parts.ink[i]) * 255;
    }
  }
  return { pixels, width, height };
}
