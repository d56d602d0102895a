// Reusable things to put in rooms; the origin is the bottom centre of each.
import { rng } from './ink.mjs';

const props = {
  /** Water on a floor or the ground, with the light of the sky in it. */
  puddle(a, x, y, w, h, { fill, edge, line, light, shine }) {
    a.shape(
      [
        [x - w, y],
        [x - w * 0.4, y - h],
        [x + w * 0.3, y - h * 0.7],
        [x + w, y - h * 0.2],
        [x + w * 0.5, y + h],
        [x - w * 0.5, y + h * 0.8],
      ],
      { fill, w: line, c: edge, mis: [0, 0] },
    );
    a.curve(
      [
        [x - w * 0.5, y - h * 0.1],
        [x, y - h * 0.45],
        [x + w * 0.5, y - h * 0.1],
      ],
      shine,
      light,
    );
  },
  mug(a, x, y, s = 1, c = '#F6EEDF') {
    a.rrect(x - 15 * s, y - 34 * s, 30 * s, 34 * s, 5 * s, { fill: c });
    a.curve(
      [
        [x + 15 * s, y - 27 * s],
        [x + 27 * s, y - 25 * s],
        [x + 26 * s, y - 11 * s],
        [x + 15 * s, y - 8 * s],
      ],
      a.w * 0.9,
    );
    a.line(
      [
        [x - 11 * s, y - 29 * s],
        [x + 11 * s, y - 29 * s],
      ],
      a.w * 0.6,
    );
  },
  laptopBack(a, x, y, s = 1, c = '#B9C3D3') {
    a.poly(
      [
        [x - 70 * s, y - 88 * s],
        [x + 70 * s, y - 88 * s],
        [x + 76 * s, y - 6 * s],
        [x - 76 * s, y - 6 * s],
      ],
      { fill: c },
    );
    a.poly(
      [
        [x - 82 * s, y - 6 * s],
        [x + 82 * s, y - 6 * s],
        [x + 80 * s, y],
        [x - 80 * s, y],
      ],
      { fill: '#8a93a8' },
    );
    a.ell(x, y - 48 * s, 8 * s, 9 * s, { w: 2.4, fill: '#F6EEDF' });
    a.line(
      [
        [x - 52 * s, y - 74 * s],
        [x - 30 * s, y - 74 * s],
      ],
      2,
      '#fff',
    );
  },
  plantTall(a, x, y, s = 1, c = '#2E8C88', pot = '#EF6A4C') {
    // monstera-like
    const leaf = (cx, cy, L, ang, w) => {
      const u = [Math.cos(ang), Math.sin(ang)],
        v = [-u[1], u[0]];
      const P = (t, k) => [cx + u[0] * L * t + v[0] * w * k, cy + u[1] * L * t + v[1] * w * k];
      a.shape([P(0, 0), P(0.25, 0.75), P(0.6, 0.9), P(1, 0), P(0.6, -0.9), P(0.25, -0.75)], { fill: c });
      a.line([P(0.05, 0), P(0.85, 0)], 2);
      for (const t of [0.3, 0.5, 0.68]) {
        a.line([P(t, 0.05), P(t + 0.12, 0.55)], 1.6);
        a.line([P(t, -0.05), P(t + 0.12, -0.55)], 1.6);
      }
    };
    const L = [
      [-1.9, 120, 30],
      [-1.2, 128, 30],
      [-2.5, 100, 27],
      [-0.65, 100, 27],
      [-1.55, 150, 30],
    ];
    for (const [an, l, w] of L) {
      a.curve(
        [
          [x, y - 60 * s],
          [x + Math.cos(an) * l * 0.35 * s, y - 60 * s + Math.sin(an) * l * 0.5 * s],
          [x + Math.cos(an) * l * 0.7 * s, y - 60 * s + Math.sin(an) * l * 0.8 * s],
        ],
        3,
      );
      leaf(x + Math.cos(an) * l * 0.62 * s, y - 60 * s + Math.sin(an) * l * 0.75 * s, l * 0.75 * s, an, w * s);
    }
    a.poly(
      [
        [x - 34 * s, y - 64 * s],
        [x + 34 * s, y - 64 * s],
        [x + 26 * s, y],
        [x - 26 * s, y],
      ],
      { fill: pot },
    );
    a.rect(x - 38 * s, y - 74 * s, 76 * s, 14 * s, { fill: pot });
  },
  plantHang(a, x, y, s = 1, c = '#7FAE6B') {
    a.rrect(x - 26 * s, y - 26 * s, 52 * s, 30 * s, 8 * s, { fill: '#F2A9A0' });
    for (const [dx, l] of [
      [-22, 70],
      [-8, 110],
      [8, 86],
      [22, 50],
    ]) {
      const p = [
        [x + dx * s, y - 22 * s],
        [x + dx * 1.6 * s, y + l * 0.3 * s],
        [x + dx * 1.5 * s + 6, y + l * s],
      ];
      a.curve(p, 2.2);
      for (let t = 0.25; t < 1.05; t += 0.2) {
        const X = x + dx * 1.55 * s,
          Y = y - 20 * s + t * (l + 14) * s;
        a.shape(
          [
            [X, Y],
            [X + 10 * s, Y - 5 * s],
            [X + 18 * s, Y + 4 * s],
            [X + 8 * s, Y + 8 * s],
          ],
          { fill: c, w: 2 },
        );
        a.shape(
          [
            [X, Y + 8 * s],
            [X - 10 * s, Y + 3 * s],
            [X - 18 * s, Y + 12 * s],
            [X - 8 * s, Y + 16 * s],
          ],
          { fill: c, w: 2 },
        );
      }
    }
  },
  books(a, x, y, s = 1, cols = ['#EF6A4C', '#F3B63F', '#2E8C88', '#56618A', '#F2A9A0']) {
    let X = x;
    cols.forEach((c, i) => {
      const w = (13 + ((i * 7) % 9)) * s,
        h = (52 + ((i * 13) % 26)) * s;
      a.rect(X, y - h, w, h, { fill: c, w: 3 });
      a.line(
        [
          [X + 3, y - h + 10],
          [X + w - 3, y - h + 10],
        ],
        1.8,
      );
      X += w + 1;
    });
  },
  poster(a, x, y, w, h, bg, kind) {
    a.rect(x, y, w, h, { fill: bg, w: 3.2 });
    const cx = x + w / 2,
      cy = y + h * 0.42;
    if (kind == 'sun') {
      a.ell(cx, cy, w * 0.25, w * 0.25, { fill: '#F3B63F', w: 3 });
      for (let k = 0; k < 10; k++) {
        const an = (k / 10) * 6.283;
        a.line(
          [
            [cx + Math.cos(an) * w * 0.31, cy + Math.sin(an) * w * 0.31],
            [cx + Math.cos(an) * w * 0.4, cy + Math.sin(an) * w * 0.4],
          ],
          3,
        );
      }
    }
    if (kind == 'gig') {
      a.flat(
        [
          [x + w * 0.2, cy + h * 0.18],
          [x + w * 0.5, y + h * 0.14],
          [x + w * 0.8, cy + h * 0.18],
        ],
        '#1d1b2e',
      );
      a.ell(cx, cy + 4, w * 0.14, w * 0.14, { fill: '#EF6A4C', w: 2.5 });
    }
    if (kind == 'wave') {
      for (let k = 0; k < 5; k++)
        a.curve(
          [0, 1, 2, 3, 4].map((i) => [x + w * 0.12 + i * w * 0.19, y + h * 0.2 + k * h * 0.1 + (i % 2 ? 6 : -6)]),
          3.4,
          k % 2 ? '#2E8C88' : '#1d1b2e',
        );
    }
    if (kind == 'hand') {
      a.shape(
        [
          [cx - w * 0.22, cy + h * 0.1],
          [cx - w * 0.2, cy - h * 0.12],
          [cx, cy - h * 0.2],
          [cx + w * 0.2, cy - h * 0.1],
          [cx + w * 0.2, cy + h * 0.14],
          [cx, cy + h * 0.22],
        ],
        { fill: '#F2A9A0', w: 3 },
      );
      a.curve(
        [
          [cx - w * 0.1, cy],
          [cx, cy + h * 0.05],
          [cx + w * 0.1, cy],
        ],
        3,
      );
      a.ell(cx - w * 0.09, cy - h * 0.07, 2.5, 4, { fill: '#1d1b2e', w: 2 });
      a.ell(cx + w * 0.09, cy - h * 0.07, 2.5, 4, { fill: '#1d1b2e', w: 2 });
    }
    for (let k = 0; k < 3; k++)
      a.line(
        [
          [x + w * 0.16, y + h * 0.76 + k * h * 0.075],
          [x + w * (k == 2 ? 0.55 : 0.84), y + h * 0.76 + k * h * 0.075],
        ],
        2.6,
      );
    a.push(
      `<g transform="rotate(-4 ${cx} ${y})"><rect x="${cx - 16}" y="${y - 7}" width="32" height="13" fill="#F6EEDF" opacity=".85"/></g>`,
    );
  },
  stool(a, x, y, s = 1, c = '#F3B63F') {
    a.line(
      [
        [x - 24 * s, y - 60 * s],
        [x - 32 * s, y],
      ],
      5,
    );
    a.line(
      [
        [x + 24 * s, y - 60 * s],
        [x + 32 * s, y],
      ],
      5,
    );
    a.line(
      [
        [x - 28 * s, y - 24 * s],
        [x + 28 * s, y - 24 * s],
      ],
      3.4,
    );
    a.rrect(x - 38 * s, y - 72 * s, 76 * s, 14 * s, 6 * s, { fill: c });
  },
  lampPendant(a, x, y, len, s = 1, c = '#EF6A4C') {
    a.line(
      [
        [x, y],
        [x, y + len],
      ],
      3,
    );
    a.poly(
      [
        [x - 16 * s, y + len],
        [x + 16 * s, y + len],
        [x + 56 * s, y + len + 44 * s],
        [x - 56 * s, y + len + 44 * s],
      ],
      { fill: c },
    );
    a.ell(x, y + len + 46 * s, 17 * s, 9 * s, { fill: '#FFE9AE', w: 3 });
  },
  dishes(a, x, y, s = 1) {
    for (let k = 0; k < 4; k++) {
      const ox = (k % 2 ? 5 : -4) * s;
      a.shape(
        [
          [x - 44 * s + ox, y - k * 11 * s - 6 * s],
          [x + ox, y - k * 11 * s],
          [x + 44 * s + ox, y - k * 11 * s - 6 * s],
          [x + ox, y - k * 11 * s - 11 * s],
        ],
        { fill: k % 2 ? '#E9EEF5' : '#F6EEDF', w: 3 },
      );
    }
    a.poly(
      [
        [x - 20 * s, y - 50 * s],
        [x + 22 * s, y - 52 * s],
        [x + 17 * s, y - 88 * s],
        [x - 17 * s, y - 86 * s],
      ],
      { fill: '#8EC3D6', w: 3 },
    );
    a.line(
      [
        [x + 6 * s, y - 84 * s],
        [x + 26 * s, y - 122 * s],
      ],
      3.4,
    );
    a.ell(x + 29 * s, y - 128 * s, 5 * s, 9 * s, { fill: '#c9cfdb', w: 2.5 });
  },
  pizza(a, x, y, s = 1) {
    a.poly(
      [
        [x - 70 * s, y - 16 * s],
        [x + 60 * s, y - 16 * s],
        [x + 74 * s, y],
        [x - 82 * s, y],
      ],
      { fill: '#C99A62' },
    );
    a.poly(
      [
        [x - 70 * s, y - 16 * s],
        [x - 96 * s, y - 60 * s],
        [x + 30 * s, y - 64 * s],
        [x + 60 * s, y - 16 * s],
      ],
      { fill: '#DDB27C' },
    );
    a.ell(x - 26 * s, y - 40 * s, 22 * s, 13 * s, { fill: '#EF6A4C', w: 2.4 });
  },
  // hand-lettered capitals as brush strokes (no font): x, y = left end of the base line, h = cap height; returns the width
  lettering(a, x, y, h, text, o = {}) {
    const u = h / 8;
    const space = o.space ?? 1.9;
    let pen = x;
    for (const ch of text) {
      const glyph = GLYPHS[ch];
      if (!glyph) {
        pen += 4.6 * u;
        continue;
      }
      let right = 0;
      for (const stroke of glyph.split('|')) {
        const curved = stroke[0] === '~';
        const grid = (curved ? stroke.slice(1) : stroke).split(' ').map((p) => [Number(p[0]), Number(p.slice(1))]);
        right = Math.max(right, ...grid.map((p) => p[0]));
        const pts = grid.map(([gx, gy]) => [pen + gx * u * (o.wide ?? 1), y - h + gy * u]);
        a.line(pts, o.w ?? h / 8, o.c, curved);
      }
      pen += (right * (o.wide ?? 1) + space) * u;
    }
    return pen - space * u - x;
  },
  // the width that lettering() would take
  letteringWidth(h, text, o = {}) {
    const space = o.space ?? 1.9;
    const right = (glyph) => Math.max(0, ...(glyph.match(/\d-?\d+/g) ?? []).map((p) => Number(p[0])));
    const units = [...text].map((ch) => (GLYPHS[ch] ? right(GLYPHS[ch]) * (o.wide ?? 1) + space : 4.6));
    return ((units.reduce((sum, n) => sum + n, 0) - space) * h) / 8;
  },
  // a far house without ink; kind sets its window rhythm: grid, strip, tall, balcony, gable
  farHouse(a, x, base, w, h, o) {
    const r = rng(o.seed ?? 1);
    const top = base - h;
    a.frect(x, top, w, h, o.wall);
    if (o.kind === 'gable') {
      a.flat(
        [
          [x - 6, top + 2],
          [x + w / 2, top - w * 0.34],
          [x + w + 6, top + 2],
        ],
        o.snow ?? o.roof,
      );
    } else if (o.roof) a.frect(x - 5, top - 12, w + 10, 14, o.snow ?? o.roof);
    else if (o.snow) a.frect(x - 2, top - 7, w + 4, 9, o.snow);
    const pane = (px, py, pw, ph) => a.frect(px, py, pw, ph, r() < (o.lit ?? 0.12) ? (o.glow ?? '#F2C267') : o.pane);
    const [cols, rows, pw, ph, dy] = FAR_RHYTHM[o.kind](w, h);
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < cols; i++) pane(x + ((i + 0.5) * w) / cols - pw / 2, top + 20 + j * dy, pw, ph);
      if (o.kind === 'balcony') a.frect(x + w * 0.3, top + 20 + j * dy + ph * 0.62, w * 0.4, ph * 0.7, o.roof);
    }
  },
};

// window columns, rows, width, height, row pitch of each kind of far house
const FAR_RHYTHM = {
  grid: (w, h) => [Math.max(2, Math.round(w / 34)), Math.floor((h - 20) / 38), 15, 20, 38],
  strip: (w, h) => [Math.max(2, Math.round(w / 62)), Math.floor((h - 20) / 46), 44, 16, 46],
  tall: (w, h) => [Math.max(2, Math.round(w / 46)), Math.floor((h - 20) / 64), 14, 38, 64],
  balcony: (w, h) => [3, Math.floor((h - 20) / 50), 20, 26, 50],
  gable: (w, h) => [2, Math.floor((h - 20) / 58), 20, 28, 58],
};

// strokes of capital letters on a grid, "xy" with y downwards, 8 = base line; ~ = curved; | parts strokes
const GLYPHS = {
  A: '08 20 48|15 35',
  Ä: '08 20 48|15 35|0-2 0-1|4-2 4-1',
  B: '00 08|~00 30 42 24 04|~04 34 46 28 08',
  C: '~41 20 02 06 28 47',
  D: '00 08|~00 21 44 27 08',
  E: '30 00 08 38|04 24',
  F: '30 00 08|04 24',
  G: '~41 20 02 06 28 46|25 45 48',
  H: '00 08|40 48|04 44',
  I: '00 08',
  J: '~30 35 28 07',
  K: '00 08|40 04 48',
  L: '00 08 38',
  M: '08 00 34 60 68',
  N: '08 00 48 40',
  O: '~20 02 06 28 46 42 20 02',
  Ö: '~20 02 06 28 46 42 20 02|0-2 0-1|4-2 4-1',
  P: '00 08|~00 30 42 34 04',
  R: '00 08|~00 30 42 34 04|24 48',
  S: '~41 20 01 13 34 46 28 07',
  T: '00 40|20 28',
  U: '~00 05 28 45 40',
  V: '00 28 40',
  X: '00 48|40 08',
  Y: '00 24 40|24 28',
  Z: '00 40 08 48',
  0: '~20 02 06 28 46 42 20 02',
  1: '02 20 28',
  2: '~01 20 42 35 08|08 48',
  3: '00 40 23|~23 44 46 28 07',
  4: '38 30 05 45',
  5: '40 00 03|~03 24 45 37 18 07',
  6: '~30 14 06 28 46 34 05',
  7: '00 40 18',
  8: '~20 01 24 46 28 06 24 41 20',
  9: '~43 24 02 20 42 44 28',
  '.': '07 08',
  ',': '17 09',
  ':': '03 04|07 08',
  '-': '04 34',
  '!': '00 05|07 08',
};
export default props;

/** Draws with the given rectangles `[x, y, w, h]` cut out, so that the outside layer shows through. */
export function cut(a, rects, draw) {
  const id = `cut${a.seed}-${a.out.length}`;
  const holes = rects.map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#000"/>`).join('');
  a.push(`<mask id="${id}" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1680" height="980">`);
  a.push(`<rect x="-40" y="-40" width="1680" height="980" fill="#fff"/>${holes}</mask>`).g(`mask="url(#${id})"`);
  draw();
  a.end();
}

/** A window's frame round a hole; `mullions` are shares of the width, `transom` a share of the height. */
export function windowFrame(a, [x, y, w, h], o = {}) {
  const { mullions = [0.5], transom, frame = '#E4DEE2', sill = 26, line = 3.2 } = o;
  const bar = (...box) => a.rect(...box, { fill: frame, mis: [0, 0], w: 2.4 });
  const ring = `M${x - 13} ${y - 13}h${w + 26}v${h + 26}h-${w + 26}zM${x} ${y}v${h}h${w}v-${h}z`;
  a.push(`<path fill-rule="evenodd" d="${ring}" fill="${frame}"/>`);
  for (const t of mullions) bar(x + w * t - 6, y, 12, h);
  if (transom) bar(x, y + h * transom - 5, w, 10);
  a.rect(x, y, w, h, { w: 2.6 });
  a.rect(x - 13, y - 13, w + 26, h + 26, { w: line });
  if (sill) a.rect(x - sill, y + h + 11, w + sill * 2, 15, { fill: frame, w: line });
}

/** An office letter from its front: the window with an address behind it, a sender's mark, a postage mark. Centre at x, y. */
export function windowEnvelope(a, x, y, { turn = 0, squash = 1, size = 1, fill = '#EFEAE6', mark = '#8EA5D8', w = 2.6 } = {}) {
  const address = (top, right) =>
    a.line(
      [-36, right].map((px) => [px, top]),
      1.6,
    );
  a.g(`transform="translate(${x} ${y}) scale(${size} ${size * squash}) rotate(${turn})"`);
  a.rect(-56, -32, 112, 64, { fill, w });
  a.frect(-44, -22, 26, 6, mark);
  a.rect(30, -24, 16, 13, { w: 1.4 });
  a.rrect(-42, -2, 50, 22, 4, { fill: '#C7D3E3', w: 1.8, mis: [0, 0] });
  address(6, -8);
  address(13, -16);
  a.end();
}
