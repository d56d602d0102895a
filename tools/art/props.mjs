// reusable props, origin = bottom-centre of the object
const props = {
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
};
export default props;
