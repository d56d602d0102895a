// The inked-zine pen: draws wobbling brush lines and flat fills as SVG. Lines are filled outlines of varying width (as in Open Peeps), not strokes.
const INK = '#1d1b2e';
/** Chance that is always the same: numbers from 0 to 1 by a seed. */
function rng(seed) {
  let s = seed >>> 0;
  return () => {
    s |= 0;
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** Smooth noise from -1 to 1. */
function n2(x, y, s) {
  const h = (i, j) => {
    let n = (Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(s, 974711)) | 0;
    n = Math.imul(n ^ (n >>> 13), 1274126177);
    return ((n ^ (n >>> 16)) >>> 0) / 2147483648 - 1;
  };
  const xi = Math.floor(x),
    yi = Math.floor(y),
    u = x - xi,
    v = y - yi,
    f = (t) => t * t * (3 - 2 * t);
  const a = h(xi, yi),
    b = h(xi + 1, yi),
    c = h(xi, yi + 1),
    d = h(xi + 1, yi + 1);
  return (a + (b - a) * f(u)) * (1 - f(v)) + (c + (d - c) * f(u)) * f(v);
}
/** A drawing under way; `mis` is how far fills are off their lines, `amp` how much lines wobble. */
class Art {
  constructor(seed = 1, o = {}) {
    this.r = rng(seed);
    this.seed = seed;
    this.out = [];
    this.w = o.w ?? 4;
    this.amp = o.amp ?? 2.2;
    this.ink = o.ink ?? INK;
    this.mis = o.mis ?? [2, 2];
  }
  /** A point, wobbled. */
  d(p) {
    const s = this.seed;
    return [
      p[0] + this.amp * n2(p[0] / 90, p[1] / 90, s) + 0.5 * n2(p[0] / 17, p[1] / 17, s + 5),
      p[1] + this.amp * n2(p[0] / 90, p[1] / 90, s + 9) + 0.5 * n2(p[0] / 17, p[1] / 17, s + 3),
    ];
  }
  /** A line cut into short steps. */
  sub(pts, step = 9) {
    const o = [];
    for (let i = 0; i < pts.length - 1; i++) {
      const [a, b] = [pts[i], pts[i + 1]];
      const L = Math.hypot(b[0] - a[0], b[1] - a[1]),
        n = Math.max(1, Math.round(L / step));
      for (let k = 0; k < n; k++) o.push([a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n]);
    }
    o.push(pts[pts.length - 1]);
    return o;
  }
  /** A curve through points (Catmull-Rom). */
  cr(pts, close) {
    const P = close ? [pts[pts.length - 1], ...pts, pts[0], pts[1]] : [pts[0], ...pts, pts[pts.length - 1]];
    const o = [];
    for (let i = 1; i < P.length - 2; i++) {
      for (let t = 0; t < 12; t++) {
        const u = t / 12,
          [a, b, c, d] = [P[i - 1], P[i], P[i + 1], P[i + 2]];
        o.push(
          [0, 1].map(
            (k) =>
              0.5 *
              (2 * b[k] +
                (-a[k] + c[k]) * u +
                (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * u * u +
                (-a[k] + 3 * b[k] - 3 * c[k] + d[k]) * u * u * u),
          ),
        );
      }
    }
    o.push(P[P.length - 2]);
    return o;
  }
  push(s) {
    this.out.push(s);
    return this;
  }
  /** A line as a pen draws it, thin at its ends. */
  brush(pts, w = this.w, col = this.ink, tap = 0.35) {
    const p = this.sub(pts, 8).map((q) => this.d(q));
    const n = p.length;
    if (n < 2) return this;
    const ph = this.r() * 100;
    const L = [],
      Rr = [];
    for (let i = 0; i < n; i++) {
      const a = p[Math.max(0, i - 1)],
        b = p[Math.min(n - 1, i + 1)];
      let dx = b[0] - a[0],
        dy = b[1] - a[1];
      const l = Math.hypot(dx, dy) || 1;
      dx /= l;
      dy /= l;
      const t = i / (n - 1);
      const e = Math.min(1, Math.min(i, n - 1 - i) / 3 + tap);
      const hw = (w / 2) * (0.95 + 0.28 * n2(i / 7 + ph, 0, this.seed)) * Math.min(1, e);
      L.push([p[i][0] - dy * hw, p[i][1] + dx * hw]);
      Rr.push([p[i][0] + dy * hw, p[i][1] - dx * hw]);
    }
    const all = [...L, ...Rr.reverse()];
    return this.push(
      `<path d="M${all.map((q) => q[0].toFixed(1) + ' ' + q[1].toFixed(1)).join('L')}Z" fill="${col}" stroke="${col}" stroke-width=".6" stroke-linejoin="round"/>`,
    );
  }
  fill(pts, col, o = {}) {
    const p = this.sub([...pts, pts[0]], 14).map((q) => this.d(q));
    const m = o.mis ?? this.mis;
    return this.push(
      `<path d="M${p.map((q) => (q[0] + m[0]).toFixed(1) + ' ' + (q[1] + m[1]).toFixed(1)).join('L')}Z" fill="${col}"${o.op ? ` opacity="${o.op}"` : ''}${o.extra || ''}/>`,
    );
  }
  /** A filled shape with straight inked sides. */
  poly(pts, o = {}) {
    if (o.fill) this.fill(pts, o.fill, o);
    if (o.ink !== 0) {
      const w = o.w ?? this.w,
        c = o.c ?? this.ink;
      for (let i = 0; i < pts.length; i++) {
        const a = pts[i],
          b = pts[(i + 1) % pts.length];
        const L = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
        const ov = Math.min(2.5, L * 0.04);
        const ux = ((b[0] - a[0]) / L) * ov,
          uy = ((b[1] - a[1]) / L) * ov;
        this.brush(
          [
            [a[0] - ux, a[1] - uy],
            [b[0] + ux, b[1] + uy],
          ],
          w,
          c,
        );
      }
    }
    return this;
  }
  rect(x, y, w, h, o = {}) {
    return this.poly(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      o,
    );
  }
  /** A filled shape with a curved inked outline. */
  shape(pts, o = {}) {
    const p = this.cr(pts, true);
    if (o.fill) this.fill(p, o.fill, o);
    if (o.ink !== 0) this.brush([...p, p[1], p[2]], o.w ?? this.w, o.c ?? this.ink);
    return this;
  }
  rrect(x, y, w, h, r, o = {}) {
    const p = [];
    const arc = (cx, cy, a0) => {
      for (let k = 0; k <= 6; k++) {
        const a = a0 + ((k / 6) * Math.PI) / 2;
        p.push([cx + Math.cos(a) * r, cy + Math.sin(a) * r]);
      }
    };
    arc(x + w - r, y + r, -Math.PI / 2);
    arc(x + w - r, y + h - r, 0);
    arc(x + r, y + h - r, Math.PI / 2);
    arc(x + r, y + r, Math.PI);
    if (o.fill) this.fill(p, o.fill, o);
    if (o.ink !== 0) this.brush([...p, p[0], p[1]], o.w ?? this.w, o.c ?? this.ink);
    return this;
  }
  ell(cx, cy, rx, ry, o = {}) {
    const p = [];
    for (let k = 0; k < 40; k++) {
      const a = (k / 40) * Math.PI * 2 - 1;
      p.push([cx + Math.cos(a) * rx, cy + Math.sin(a) * ry]);
    }
    if (o.fill) this.fill(p, o.fill, o);
    if (o.ink !== 0) this.brush([...p, p[0], p[1], p[2]], o.w ?? this.w, o.c ?? this.ink);
    return this;
  }
  line(pts, w, c, curve) {
    return this.brush(curve ? this.cr(pts) : pts, w ?? this.w, c ?? this.ink);
  }
  curve(pts, w, c) {
    return this.line(pts, w, c, true);
  }
  /** A fill that lies exactly, without ink. */
  flat(pts, col, o = {}) {
    return this.fill(pts, col, { mis: [0, 0], ...o });
  }
  frect(x, y, w, h, col, o = {}) {
    if (w >= 1600) {
      x -= 40;
      w += 80;
      if (y <= 0) {
        y -= 40;
        h += 40;
      }
      if (y + h >= 900) h += 40;
    }
    return this.flat(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      col,
      o,
    );
  }
  g(open) {
    return this.push(`<g ${open}>`);
  }
  end() {
    return this.push('</g>');
  }
  svg(W, H, vb) {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="${vb || `0 0 ${W} ${H}`}">${this.out.join('')}</svg>`;
  }
}
export { Art, rng };
