// The cut of everything hand-drawn that people wear: an outlined shape with a darker right rim, and rounded bands for sleeves.
const TINT = [0.9, 0.8, 0.78];
const RIM = 24;

export const darker = (hex) =>
  '#' +
  [1, 3, 5]
    .map((at, k) =>
      Math.round(parseInt(hex.slice(at, at + 2), 16) * TINT[k])
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** A filled, outlined shape with the darker right rim that painted pieces have. */
export function cloth(art, points, fill, { round = true, line = 13, rim = RIM } = {}) {
  const outline = round ? art.cr(points, true) : [...points, points[0]];
  const outlinePath = `M${art
    .sub(outline, 14)
    .map((p) =>
      art
        .d(p)
        .map((v) => v.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`;
  const id = `cloth${art.out.length}`;
  art.push(
    `<clipPath id="${id}"><path d="${outlinePath}"/></clipPath><g clip-path="url(#${id})"><path d="${outlinePath}" fill="${darker(fill)}"/>` +
      `<path d="${outlinePath}" fill="${fill}" transform="translate(${-rim} 0)"/></g>`,
  );
  if (line) art.brush([...outline, outline[1]], line);
}

/** A sleeve or a plait: a rounded band along points [x, y, width]. */
export function limb(art, points, fill, options) {
  const sides = [[], []];
  points.forEach(([x, y, width], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)];
    const [bx, by] = points[Math.min(points.length - 1, i + 1)];
    const length = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [(-(by - ay) / length) * (width / 2), ((bx - ax) / length) * (width / 2)];
    sides[0].push([x + nx, y + ny]);
    sides[1].unshift([x - nx, y - ny]);
  });
  cloth(art, [...sides[0], ...sides[1]], fill, options);
}
