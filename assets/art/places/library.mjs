// The central library in Helsinki: a white wave of a ceiling, glass that curves away, wooden steps where sitting asleep is allowed, the workroom's
// Wednesday table, and the stand where one mitten has hung since autumn.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

const CEILING = '#E6E1E1';
const CEILING_SHADE = '#D3CDD4';
const BAR = '#C3C7D4';
const BIRCH = '#D6B48E';
const RISER = '#BF9570';
const FLOOR = '#C3A083';
const FLOOR_LINE = '#AC8768';
const LEDGE = '#B3AEBB';
const WHITE = '#EDE9E6';
const RUG = '#8A6A84';
const CHAIR = '#7F9C8A';
const DARK = '#474C6E';

const WAVE = [
  [1650, 128],
  [1480, 84],
  [1300, 92],
  [1090, 150],
  [860, 174],
  [620, 122],
  [400, 62],
  [180, 66],
  [-50, 118],
];

// ---- outside: the square, the parliament and its neighbours, no ink

const SEASONS = {
  november: {
    sky: '#9EA5BF',
    low: '#B4B6C8',
    stone: '#8F93AF',
    hollow: '#70769A',
    far: '#989DB8',
    white: '#B3B8CB',
    ground: '#8A8C96',
    way: '#9A9CAB',
    twig: '#62668A',
  },
  december: {
    sky: '#BAC8DE',
    low: '#D3DCE8',
    stone: '#9AA4C0',
    hollow: '#7A86AA',
    far: '#AAB5CE',
    white: '#C8D2E1',
    ground: '#EAEFF5',
    way: '#D5DDE9',
    twig: '#6A7296',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#B7C0CE',
    low: '#CDD2D8',
    stone: '#9EA2B4',
    hollow: '#7E849E',
    far: '#AEB3C2',
    white: '#C6CAD2',
    ground: '#A09C97',
    way: '#B2AFAE',
    twig: '#6D6C84',
    heap: '#D3D4D8',
  },
  may: {
    sky: '#A9CFE0',
    low: '#CFE2E4',
    stone: '#C0AFA8',
    hollow: '#96879A',
    far: '#B9BFC9',
    white: '#DCDCDB',
    ground: '#A9B582',
    way: '#CDBFA9',
    twig: '#75686E',
    crown: '#A9C27E',
  },
  june: {
    sky: '#BFDDE6',
    low: '#F0E0CC',
    stone: '#CDB7A8',
    hollow: '#A08EA0',
    far: '#C2C4CB',
    white: '#E8E3DC',
    ground: '#8DB274',
    way: '#D9C8AC',
    twig: '#6F6464',
    crown: '#6FA06A',
  },
};

function parliament(a, s) {
  const [x, base] = [560, 494];
  a.frect(x, 350, 330, base - 350, s.stone);
  a.frect(x - 6, 340, 342, 12, s.snow ?? s.white);
  a.frect(x + 30, 372, 270, 104, s.hollow);
  for (let k = 0; k < 11; k++) a.frect(x + 38 + k * 24.6, 372, 11, 104, s.stone);
  for (let k = 0; k < 4; k++)
    a.flat(
      P(
        x - 8 - k * 12,
        base + k * 9,
        x + 338 + k * 12,
        base + k * 9,
        x + 342 + k * 12,
        base + 9 + k * 9,
        x - 12 - k * 12,
        base + 9 + k * 9,
      ),
      k % 2 ? s.stone : (s.snow ?? s.white),
    );
}

function neighbours(a, s) {
  for (const [x, w, h, kind, seed] of [
    [296, 118, 96, 'strip', 4],
    [424, 90, 130, 'tall', 7],
    [910, 70, 100, 'grid', 3],
  ])
    props.farHouse(a, x, 500, w, h, {
      kind,
      wall: s.far,
      roof: s.hollow,
      pane: s.hollow,
      lit: s.crown ? 0 : 0.2,
      seed,
      snow: s.snow,
    });
  // the national museum's tower, the concert hall in white stone
  a.frect(1016, 300, 44, 200, s.far);
  a.flat(P(1010, 302, 1038, 226, 1066, 302), s.hollow);
  a.frect(1060, 420, 96, 80, s.far);
  a.flat(P(1196, 506, 1196, 408, 1268, 408, 1268, 348, 1410, 366, 1410, 408, 1476, 408, 1476, 506), s.white);
  a.frect(1210, 446, 250, 26, s.hollow);
  if (s.snow) a.flat(P(1266, 348, 1412, 366, 1412, 376, 1266, 358), s.snow);
}

function tree(a, s, x, base, h) {
  if (s.crown) a.ell(x, base - h * 0.66, h * 0.3, h * 0.36, { fill: s.crown, ink: 0 });
  a.line(P(x, base, x + 3, base - h * (s.crown ? 0.5 : 0.9)), 5, s.twig);
  if (!s.crown)
    for (const [t, dx] of [
      [0.4, -0.2],
      [0.5, 0.22],
      [0.62, -0.16],
      [0.72, 0.13],
    ])
      a.curve(
        P(x + 1, base - h * t, x + dx * h * 0.6, base - h * (t + 0.14), x + dx * h, base - h * (t + 0.3)),
        2.6,
        s.snow && t < 0.6 ? s.snow : s.twig,
      );
}

/** Who is on the square: umbrellas, then blankets and a dog. */
function square(a, season, s) {
  const walker = (x, y, c) =>
    a.flat(P(x - 7, y, x - 9, y - 24, x, y - 32, x + 9, y - 24, x + 7, y), c).ell(x, y - 37, 6, 7, { fill: c, ink: 0 });
  if (season === 'november' || season === 'march')
    for (const [x, y, c] of [
      [548, 592, C.brick],
      [1002, 578, C.slate],
    ]) {
      walker(x, y, '#5D6180');
      a.flat(
        a.cr(P(x - 26, y - 40, x - 16, y - 56, x, y - 61, x + 18, y - 55, x + 27, y - 40)),
        season === 'march' && c === C.slate ? '#5D6180' : c,
      );
    }
  if (season === 'december')
    for (const [x, y, c] of [
      [536, 590, '#8A5A62'],
      [558, 596, '#5A6A92'],
      [1010, 580, '#5D6180'],
    ])
      walker(x, y, c);
  if (season === 'march')
    for (const [x, w] of [
      [620, 96],
      [1120, 130],
    ])
      a.flat(a.cr(P(x, 604, x + w * 0.2, 584, x + w * 0.5, 572, x + w * 0.8, 588, x + w, 604)), s.heap);
  if (season === 'may')
    for (const x of [560, 1090]) {
      for (const d of [-20, 20]) a.ell(x + d, 586, 14, 14, { w: 3, c: '#5D6180' });
      a.line(P(x - 20, 586, x - 4, 566, x + 18, 566, x + 20, 586), 3, C.brick);
    }
  if (season === 'june')
    for (const [x, y, c, d] of [
      [470, 574, C.coral, '#56618A'],
      [590, 596, C.mustard, '#7A4A78'],
      [985, 572, '#8EC3D6', '#B5483A'],
    ]) {
      a.flat(P(x - 40, y, x + 34, y - 4, x + 44, y + 10, x - 34, y + 14), c);
      a.flat(P(x - 16, y + 6, x - 12, y - 20, x, y - 26, x + 10, y - 18, x + 28, y + 4), d).ell(x - 2, y - 32, 7, 8, {
        fill: d,
        ink: 0,
      });
    }
}

function outside(season) {
  const a = new Art(821, { amp: 1.6 });
  const s = SEASONS[season];
  a.frect(0, 0, 1600, 660, s.sky);
  a.frect(0, 300, 1600, 220, s.low);
  neighbours(a, s);
  parliament(a, s);
  a.frect(0, 498, 1600, 160, s.ground);
  a.flat(P(-40, 548, 700, 530, 1640, 520, 1640, 548, 760, 560, -40, 590), s.way);
  parliamentSteps(a, s);
  for (const [x, base, h] of [
    [350, 536, 150],
    [470, 544, 190],
    [934, 530, 140],
    [1100, 542, 200],
    [1440, 546, 210],
  ])
    tree(a, s, x, base, h);
  square(a, season, s);
  return a.svg(1600, 900);
}

/** They run down over the lawn. */
function parliamentSteps(a, s) {
  for (let k = 0; k < 3; k++) a.frect(548 - k * 14, 494 + k * 11, 354 + k * 28, 11, k % 2 ? s.stone : (s.snow ?? s.white));
}

// ---- the room

function ceiling(a) {
  const edge = a.cr(WAVE);
  a.flat([...edge.map(([x, y]) => [x, y + 34]), [-60, -40], [1660, -40]], CEILING_SHADE);
  a.flat([...edge, [-60, -40], [1660, -40]], CEILING);
  a.line(edge, 4);
  a.line(
    edge.map(([x, y]) => [x, y + 34]),
    2.2,
  );
  for (const [x, y, r] of [
    [96, 24, 58],
    [300, 4, 46],
    [548, 46, 66],
    [806, 88, 84],
    [1040, 50, 60],
    [1228, 20, 50],
    [1420, 34, 62],
  ]) {
    a.ell(x, y + 4, r, r * 0.3, { fill: CEILING_SHADE, w: 2.4, mis: [0, 0] });
    a.ell(x, y, r * 0.84, r * 0.22, { fill: '#F3F4F0', ink: 0, mis: [0, 0] });
  }
}

const MULLIONS = [-6, 128, 276, 440, 622, 806, 972, 1120, 1248, 1356, 1446, 1518, 1572];

function glass(a) {
  const foot = (x) => 628 - ((x - 640) / 1000) ** 2 * 40;
  // the printed snow on the upper glass
  a.flat([...a.cr(WAVE).map(([x, y]) => [x, y + 62]), [-60, 0], [1660, 0]], '#F4F5F7', { op: 0.3 });
  for (const [x, w] of [
    [196, 40],
    [690, 64],
    [1170, 34],
  ])
    a.flat(P(x + 90, 190, x + 90 + w, 190, x + w - 30, 600, x - 30, 600), '#FFFFFF', { op: 0.16 });
  const transom = [-50, 340, 1650].map((x) => [x, 352 - ((x - 640) / 1000) ** 2 * 26]);
  a.curve(transom, 9);
  a.curve(transom, 4.4, BAR);
  for (const [k, x] of MULLIONS.entries()) {
    const lean = (x - 700) * 0.028;
    const w = k > 8 ? 4 : 6;
    a.poly(P(x - w - lean, 60, x + w - lean, 60, x + w + lean, foot(x) + 4, x - w + lean, foot(x) + 4), {
      fill: BAR,
      w: 2.6,
      mis: [0, 0],
    });
  }
  const base = [-50, 140, 330, 520, 710, 900, 1090, 1280, 1470, 1650].map((x) => [x, foot(x)]);
  a.flat([...a.cr(base), [1660, 690], [-60, 690]], LEDGE);
  a.curve(base, 4);
  a.curve(
    base.map(([x, y]) => [x, y + 12]),
    2,
  );
  for (let x = 640; x < 1600; x += 22) a.line(P(x, foot(x) + 20, x, foot(x) + 32), 1.8, '#8C8798');
}

function floor(a) {
  const edge = [-50, 200, 450, 700, 950, 1200, 1450, 1650].map((x) => [x, 668 - ((x - 640) / 1000) ** 2 * 40]);
  a.flat([...a.cr(edge), [1660, 960], [-60, 960]], FLOOR);
  a.curve(edge, 3.6);
  for (const [y, bend] of [
    [694, 16],
    [732, 12],
    [784, 8],
    [850, 4],
  ])
    a.curve(
      [-50, 400, 850, 1300, 1650].map((x) => [x, y - ((x - 640) / 1000) ** 2 * bend]),
      1.8,
      FLOOR_LINE,
    );
  a.ell(668, 846, 520, 112, { fill: RUG, w: 3 });
  a.ell(668, 846, 470, 94, { w: 2, c: '#6E5069' });
}

// the steps: they look at the room, the room looks at them
const STEP = { height: 58, foot: 674, right: 566, inset: 84 };
const stepTop = (k) => STEP.foot - STEP.height * (k + 1);

function steps(a) {
  for (let k = 4; k >= 0; k--) {
    const [top, right] = [stepTop(k), STEP.right - STEP.inset * k];
    a.poly(P(-50, top, right, top, right + 5, top + 15, -50, top + 15), { fill: '#E3C6A2', w: 3.2 });
    a.poly(P(-50, top + 15, right + 5, top + 15, right + 2, top + STEP.height, -50, top + STEP.height), { fill: RISER, w: 3 });
    for (let x = 60 + k * 37; x < right - 30; x += 176) a.line(P(x, top + 18, x + 2, top + STEP.height - 2), 1.6, '#9B7454');
    // light in every other step, one strip dark
    if (k === 1 || k === 3) a.frect(k === 1 ? 20 : -20, top + 20, right - 60, 5, '#F6E3B4');
  }
  props.lettering(a, 128, 662, 22, 'TORKUT ISTUALTAAN', { w: 3.4, c: '#F3E6D2' });
  for (const [x, k, c] of [
    [428, 0, '#B4695A'],
    [118, 1, '#7F9C8A'],
    [236, 3, '#C99B4E'],
  ])
    a.rrect(x, stepTop(k) - 18, 82, 22, 9, { fill: c, w: 3 });
}

/** What was lost and found: one mitten. */
function mittenStand(a) {
  const x = 846;
  a.line(P(x, 726, x + 1, 404), 8);
  a.line(P(x, 724, x + 1, 408), 3, '#B98A62');
  for (const s of [-1, 1]) a.curve(P(x, 452, x + s * 34, 446, x + s * 46, 424), 5);
  a.curve(P(x, 500, x - 26, 496, x - 36, 478), 5);
  a.ell(x, 400, 8, 8, { fill: '#B98A62', w: 3 });
  a.poly(P(x - 58, 536, x + 60, 532, x + 62, 566, x - 56, 570), { fill: C.card, w: 3 });
  props.lettering(a, x + 2 - props.letteringWidth(19, 'LÖYTYNYT') / 2, 561, 19, 'LÖYTYNYT', { w: 3 });
  mitten(a, x + 46, 428);
}

function mitten(a, x, y) {
  a.shape(P(x - 16, y + 34, x - 26, y + 40, x - 40, y + 58, x - 44, y + 74, x - 34, y + 80, x - 20, y + 66), {
    fill: C.brick,
    w: 3.2,
  });
  a.shape(P(x - 20, y + 26, x + 18, y + 24, x + 26, y + 60, x + 22, y + 96, x + 2, y + 108, x - 18, y + 96, x - 25, y + 60), {
    fill: C.brick,
    w: 3.6,
  });
  a.poly(P(x - 22, y, x + 18, y - 2, x + 20, y + 28, x - 22, y + 30), { fill: '#E9DCC8', w: 3.2 });
  for (const d of [-12, -2, 8]) a.line(P(x + d, y + 4, x + d, y + 26), 1.8, '#B7A48C');
  for (const r of [0, 18])
    a.line(P(x - 20, y + 56 + r, x - 8, y + 48 + r, x + 2, y + 56 + r, x + 12, y + 48 + r, x + 22, y + 56 + r), 3, '#F1D9C4');
  a.curve(P(x, y, x - 4, y - 9, x + 3, y - 6), 2.6);
}

// Half past one, whoever looks.
function clock(a) {
  a.line(P(594, 96, 594, 190), 3.4);
  a.ell(594, 236, 46, 46, { fill: C.card, w: 4 });
  for (let k = 0; k < 12; k++) {
    const [c, s] = [Math.cos((k * Math.PI) / 6), Math.sin((k * Math.PI) / 6)];
    a.line(P(594 + c * 37, 236 + s * 37, 594 + c * (k % 3 ? 33 : 29), 236 + s * (k % 3 ? 33 : 29)), k % 3 ? 1.8 : 3);
  }
  a.line(P(594, 236, 613, 219), 5);
  a.line(P(594, 232, 594, 270), 3.4);
}

// It grows out of the ceiling like a stem.
function pillar(a) {
  const left = a.cr(P(996, 92, 1034, 132, 1048, 196, 1051, 400, 1052, 704));
  const right = a.cr(P(1160, 92, 1124, 132, 1112, 196, 1107, 400, 1104, 704));
  a.flat([...left, ...[...right].reverse()], CEILING);
  a.flat(P(1092, 150, 1112, 150, 1103, 700, 1088, 700), '#D5D0D6');
  a.line(left.slice(8), 3.6).line(right.slice(8), 3.6);
  a.poly(P(1050, 690, 1106, 690, 1112, 712, 1044, 712), { fill: '#C9C4CB', w: 3.2 });
  a.poly(P(1056, 250, 1104, 248, 1102, 316, 1057, 318), { fill: C.sky, w: 2.8 });
  a.curve(P(1066, 296, 1074, 272, 1084, 292, 1094, 268), 3.4);
  a.poly(P(1058, 334, 1098, 336, 1097, 384, 1058, 382), { fill: C.card, w: 2.4 });
  for (const y of [346, 356, 366]) a.line(P(1064, y, y === 366 ? 1080 : 1091, y), 2, '#8088A0');
}

function bookshelf(a) {
  a.rect(1128, 512, 520, 156, { fill: WHITE });
  for (const x of [1292, 1448]) a.line(P(x, 520, x, 664), 3.4);
  a.rect(1122, 498, 530, 16, { fill: '#F7F4F0', w: 3.2 });
  a.line(P(1130, 592, 1600, 592), 4);
  const row = (x, y, s, colours) => props.books(a, x, y, s, colours);
  row(1142, 588, 0.86, ['#B4695A', '#C9A25A', '#5E8A8C', '#7A6A94', '#D9B7A8', '#6E7FA4', '#B4695A', '#8DA382']);
  row(1302, 588, 0.86, ['#6E7FA4', '#D9B7A8', '#7A4A78']);
  a.g('transform="rotate(14 1370 588)"');
  row(1362, 584, 0.86, ['#C9A25A']);
  a.end();
  row(1398, 588, 0.86, ['#5E8A8C', '#B4695A']);
  row(1462, 588, 0.84, ['#8DA382', '#7A6A94', '#C9A25A', '#D9B7A8', '#6E7FA4', '#B4695A', '#5E8A8C']);
  row(1142, 664, 0.82, ['#7A6A94', '#8DA382', '#C9A25A']);
  row(1216, 664, 0.82, ['#D9B7A8', '#B4695A', '#6E7FA4', '#5E8A8C']);
  row(1302, 664, 0.82, ['#C9A25A', '#B4695A', '#6E7FA4']);
  // faces out: what somebody thought you might like
  for (const [x, c] of [
    [1150, '#C99B4E'],
    [1216, '#5B7C9C'],
    [1500, '#A2566A'],
  ]) {
    a.poly(P(x, 438, x + 46, 436, x + 50, 498, x + 4, 498), { fill: c, w: 3 });
    a.line(P(x + 10, 454, x + 38, 453), 3.4, C.card);
    a.ell(x + 26, 476, 9, 9, { fill: C.card, w: 2 });
  }
}

/** Trees grow indoors here, in tubs as big as baths. */
function roomTree(a, x, base) {
  a.curve(P(x, base - 60, x - 6, base - 170, x + 8, base - 280), 11);
  a.curve(P(x + 2, base - 190, x - 26, base - 240, x - 44, base - 300), 7);
  a.curve(P(x, base - 160, x + 34, base - 210, x + 46, base - 280), 7);
  for (const [dx, dy, t, l] of [
    [-40, -292, 3.5, 78],
    [-42, -300, 4.3, 84],
    [-36, -270, 2.8, 66],
    [10, -284, 5.1, 92],
    [6, -280, 4.5, 86],
    [44, -276, 5.6, 80],
    [46, -268, 0.1, 70],
    [42, -250, 0.7, 58],
    [-10, -228, 3.0, 62],
    [16, -240, 5.3, 60],
    [24, -214, 0.4, 56],
  ]) {
    const [u, v] = [Math.cos(t), Math.sin(t)];
    const at = (f, k) => [x + dx + u * l * f - v * l * k, base + dy + v * l * f + u * l * k];
    a.shape([at(0, 0), at(0.4, 0.24), at(0.75, 0.18), at(1.05, 0), at(0.75, -0.18), at(0.4, -0.24)], {
      fill: l % 4 ? '#6E9474' : '#7FA585',
      w: 3,
    });
    a.line([at(0.05, 0), at(0.85, 0)], 2);
  }
  a.poly(P(x - 62, base - 78, x + 64, base - 78, x + 50, base, x - 48, base), { fill: '#A99BA8', w: 3.6 });
  a.line(P(x - 60, base - 62, x + 61, base - 62), 2.4);
}

function chairBehind(a, x) {
  for (const d of [-46, 46]) a.line(P(x + d, 560, x + d * 1.1, 780), 8);
  a.shape(P(x - 58, 572, x, 560, x + 58, 572, x + 54, 634, x, 626, x - 54, 634), { fill: CHAIR });
}

function back() {
  const a = new Art(823, { w: 4 });
  glass(a);
  ceiling(a);
  floor(a);
  clock(a);
  steps(a);
  roomTree(a, 1540, 690);
  bookshelf(a);
  pillar(a);
  mittenStand(a);
  chairBehind(a, 482);
  chairBehind(a, 716);
  return a.svg(1600, 900);
}

// ---- who rests on the steps: shelter in November, company in June

/** Somebody sitting on a step, small, face hidden by what they do. */
function rester(a, x, k, o) {
  const y = stepTop(k) + 4;
  const { coat, legs = DARK, hair = '#4A3C44', skin = '#C99E86', lean = 0, hood, book, hat } = o;
  a.shape(
    P(
      x - 36,
      y + 2,
      x - 37,
      y - 52,
      x - 22 + lean * 0.5,
      y - 92,
      x + lean * 0.5,
      y - 98,
      x + 24 + lean * 0.5,
      y - 90,
      x + 38,
      y - 50,
      x + 36,
      y + 2,
      x,
      y + 8,
    ),
    { fill: coat, w: 3.2 },
  );
  const [hx, hy] = [x + lean, y - 114 + Math.abs(lean) * 0.5];
  if (!hood) a.ell(hx, hy, 20, 23, { fill: skin, w: 3 });
  if (hood) {
    a.ell(hx, hy + 2, 26, 28, { fill: coat, w: 3.2 });
    a.ell(hx + lean * 0.14, hy + 9, 15, 15, { fill: '#57485A', ink: 0 });
  } else
    a.shape(
      P(hx - 22, hy + 4, hx - 21, hy - 16, hx, hy - 27, hx + 21, hy - 16, hx + 22, hy + 4, hx + 8, hy - 9, hx - 10, hy - 8),
      { fill: hair, w: 2.8 },
    );
  if (!hood) {
    // eyes down: asleep or reading
    for (const d of [-8, 8])
      a.curve(P(hx + lean * 0.3 + d - 5, hy + 1, hx + lean * 0.3 + d, hy + 4, hx + lean * 0.3 + d + 5, hy + 1), 2.2);
    a.line(P(hx + lean * 0.3 - 3, hy + 14, hx + lean * 0.3 + 4, hy + 14), 2);
  }
  if (hat)
    a.shape(P(hx - 23, hy - 6, hx - 18, hy - 28, hx, hy - 36, hx + 19, hy - 27, hx + 23, hy - 6, hx, hy - 12), {
      fill: hat,
      w: 3,
    });
  for (const s of [-1, 1]) {
    const k0 = x + s * (o.apart ?? 18);
    a.shape(P(k0 - 15, y - 8, k0 - 10, y - 24, k0 + 9, y - 24, k0 + 15, y - 8, k0 + 12, y + 50, k0 - 12, y + 50), {
      fill: legs,
      w: 2.8,
    });
    a.shape(P(k0 - 13, y + 47, k0 + 12, y + 47, k0 + 16 + s * 3, y + 62, k0 - 15 + s * 3, y + 62), { fill: '#3E3A52', w: 2.6 });
  }
  for (const s of [-1, 1]) a.curve(P(x + s * 33, y - 66, x + s * 34, y - 38, x + s * 12, y - 32), 2.8);
  if (book) {
    a.poly(P(hx - 38, y - 92, hx, y - 84, hx, y - 40, hx - 36, y - 48), { fill: book, w: 2.8 });
    a.poly(P(hx, y - 84, hx + 38, y - 92, hx + 36, y - 48, hx, y - 40), { fill: book, w: 2.8 });
  }
}

function bag(a, x, k, c) {
  const y = stepTop(k) + 4;
  a.shape(P(x - 26, y + 4, x - 24, y - 40, x, y - 52, x + 24, y - 40, x + 27, y + 4), { fill: c, w: 3 });
  a.rrect(x - 15, y - 24, 30, 22, 5, { w: 2.2 });
}

/** A wet umbrella left open to dry; a puddle under it. */
function umbrella(a, x, y) {
  a.ell(x + 6, y + 4, 66, 8, { fill: '#A78A78', ink: 0 });
  a.shape(P(x - 60, y, x - 40, y - 42, x + 2, y - 58, x + 48, y - 38, x + 64, y, x + 36, y - 8, x + 4, y - 2, x - 28, y - 8), {
    fill: '#4F5F86',
    w: 3.2,
  });
  for (const d of [-28, 4, 36]) a.curve(P(x + 2, y - 57, x + d * 0.7, y - 34, x + d, y - 6), 2);
  a.line(P(x + 2, y - 58, x + 3, y - 70), 4);
}

function sheltering(a) {
  rester(a, 60, 3, { coat: '#6E6A86', hood: true, lean: 10 });
  rester(a, 366, 1, { coat: '#8A5F62', legs: '#5D5568', hat: '#9C8A5C', skin: '#9A6B54', lean: -16, hair: '#3A2E36' });
  bag(a, 290, 1, '#6B7550');
}

function dressNovember() {
  const a = new Art(827);
  sheltering(a);
  umbrella(a, 596, 700);
  return a.svg(1600, 900);
}

function dressMay() {
  const a = new Art(829);
  rester(a, 60, 3, { coat: '#B4695A', legs: '#5B7C9C', book: '#8EC3D6', skin: '#8A5C48', hair: '#2E2430' });
  rester(a, 366, 1, { coat: '#8A5F62', legs: '#5D5568', skin: '#9A6B54', lean: -16, hair: '#3A2E36' });
  rester(a, 190, 2, { coat: '#7F9C8A', legs: '#8C7A96', skin: '#D8B29C', hair: '#B07A4A', lean: 8 });
  return a.svg(1600, 900);
}

// The same three and one more; shoes off, a game between them, and nobody's coat on.
function dressJune() {
  const a = new Art(829);
  rester(a, 50, 3, { coat: C.coral, legs: '#5B7C9C', book: '#8EC3D6', skin: '#8A5C48', hair: '#2E2430' });
  rester(a, 380, 1, { coat: C.mustard, legs: '#7A6A94', skin: '#9A6B54', lean: -14, hair: '#3A2E36' });
  rester(a, 168, 2, { coat: '#6FA06A', legs: '#8C7A96', skin: '#D8B29C', hair: '#B07A4A', lean: 12 });
  rester(a, 276, 1, { coat: '#8EC3D6', legs: '#A2566A', skin: '#E0BCA6', hair: '#D9C9A8', lean: 10, apart: 20 });
  const y = stepTop(1) + 2;
  a.poly(P(312, y - 10, 350, y - 12, 356, y, 308, y + 2), { fill: C.card, w: 2.6 });
  for (const [x, c] of [
    [322, C.brick],
    [336, C.teal],
  ])
    a.frect(x, y - 9, 7, 6, c);
  return a.svg(1600, 900);
}

// ---- front: the table, its chairs, the trolley that whispers, the guidance desk

function table(a) {
  for (const x of [392, 916])
    a.poly(P(x, 790, x + 26, 790, x + (x < 600 ? -6 : 32), 930, x + (x < 600 ? -28 : 10), 930), { fill: RISER });
  a.poly(P(410, 704, 918, 704, 972, 776, 356, 776), { fill: '#E4CBA6' });
  a.rect(356, 776, 616, 24, { fill: BIRCH });
  a.curve(P(420, 758, 560, 764, 690, 757), 1.8, '#C3A27C');
  a.curve(P(720, 716, 820, 720, 900, 714), 1.8, '#C3A27C');
}

function newspaper(a, x, y) {
  a.poly(P(x - 74, y - 34, x - 2, y - 38, x, y + 6, x - 86, y + 10), { fill: '#F3EEE4', w: 2.8 });
  a.poly(P(x - 2, y - 38, x + 66, y - 34, x + 78, y + 8, x, y + 6), { fill: '#EAE4DA', w: 2.8 });
  a.frect(x - 66, y - 28, 50, 8, DARK);
  a.flat(P(x + 12, y - 28, x + 52, y - 26, x + 58, y - 6, x + 13, y - 6), '#B9C3D0');
  for (const d of [-12, -5, 2]) a.line(P(x - 70, y + d, x - 14, y + d - 2), 1.8, '#8C8DA4');
}

function tableThings(a) {
  newspaper(a, 492, 746);
  // a bun on a napkin, bitten once
  a.poly(P(612, 744, 676, 738, 690, 762, 620, 768), { fill: C.card, w: 2.4 });
  a.shape(P(626, 752, 628, 734, 646, 724, 668, 730, 676, 748, 664, 758, 640, 758), { fill: '#C68A4E', w: 3 });
  a.curve(P(636, 746, 648, 736, 660, 744, 652, 750), 2.2, '#7C4F2A');
  for (const [x, y] of [
    [634, 734],
    [654, 730],
    [664, 738],
  ])
    a.frect(x, y, 4, 3, '#F6EEDF');
  // pencils from the library, all short
  a.poly(P(858, 692, 894, 692, 890, 732, 862, 732), { fill: '#8FA5BC', w: 3 });
  for (const [x, t, c] of [
    [866, -6, C.mustard],
    [876, 3, C.brick],
    [886, 9, '#5E8A8C'],
  ])
    a.line(P(x, 692, x + t, 668), 5, c).line(P(x + t, 668, x + t * 1.2, 662), 2.6);
  a.rrect(776, 748, 54, 20, 4, { fill: '#6FA0B4', w: 2.4 });
}

function chairFront(a, x, y, turn = 0) {
  a.g(`transform="rotate(${turn} ${x} ${y})"`);
  for (const s of [-1, 1]) a.line(P(x + s * 50, y + 20, x + s * 62, y + 210), 9);
  a.shape(P(x - 66, y + 2, x, y - 12, x + 66, y + 2, x + 62, y + 76, x, y + 66, x - 62, y + 76), { fill: CHAIR });
  a.curve(P(x - 50, y + 14, x, y + 4, x + 50, y + 14), 2.2);
  a.rrect(x - 18, y + 30, 36, 13, 6, { fill: '#65806F', w: 2.4 });
  a.end();
}

function trolley(a) {
  const [x, y] = [1092, 664];
  a.rect(x - 12, y, 12, 216, { fill: '#B7BACB', w: 3.2 });
  a.rect(x + 150, y, 12, 216, { fill: '#B7BACB', w: 3.2 });
  for (const [top, c] of [
    [y + 92, '#C99B86'],
    [y + 186, '#B98877'],
  ])
    a.poly(P(x - 14, top, x + 164, top, x + 160, top + 18, x - 10, top + 18), { fill: c, w: 3.4 });
  props.books(a, x + 4, y + 92, 1.05, ['#6E7FA4', '#B4695A', '#D9B7A8', '#5E8A8C', '#7A4A78', '#C9A25A', '#8DA382']);
  props.books(a, x + 6, y + 186, 1, ['#8DA382', '#7A6A94', '#B4695A']);
  a.poly(P(x + 80, y + 172, x + 146, y + 172, x + 144, y + 186, x + 82, y + 186), { fill: '#6E7FA4', w: 2.8 });
  a.poly(P(x + 86, y + 160, x + 140, y + 160, x + 142, y + 172, x + 84, y + 172), { fill: '#C9A25A', w: 2.8 });
  a.curve(P(x - 8, y + 6, x - 30, y - 10, x - 40, y + 8), 7);
  for (const d of [-4, 156]) a.ell(x + d, y + 224, 13, 13, { fill: DARK, w: 3.4 });
  // it is oiled with a note
  a.poly(P(x + 28, y + 108, x + 112, y + 106, x + 114, y + 138, x + 30, y + 140), { fill: C.card, w: 2.4 });
  props.lettering(a, x + 38, y + 132, 15, 'KUISKAA', { w: 2.4 });
}

function guidanceDesk(a) {
  a.poly(P(1322, 700, 1650, 700, 1650, 744, 1296, 744), { fill: '#E4CBA6' });
  a.rect(1296, 744, 360, 190, { fill: BIRCH });
  // last year's leaflets; one page of each still holds
  a.rect(1326, 812, 236, 72, { fill: RISER, w: 3 });
  for (const [x, y, c] of [
    [1340, 776, '#8FB4C8'],
    [1396, 784, C.mustard],
    [1452, 772, '#B4695A'],
    [1506, 786, '#8DA382'],
  ]) {
    a.poly(P(x, y, x + 42, y - 2, x + 42, 818, x, 818), { fill: c, w: 2.8 });
    a.line(P(x + 9, y + 14, x + 32, y + 13), 3, C.card);
  }
  a.rect(1326, 816, 236, 68, { fill: RISER, w: 3 });
  a.poly(P(1340, 654, 1492, 650, 1506, 722, 1332, 728), { fill: C.card, w: 3.4 });
  props.lettering(a, 1352, 686, 22, 'KYSY', { w: 3.8, c: C.brick });
  props.lettering(a, 1350, 716, 18, 'OPISKELUSTA', { w: 2.8 });
  a.poly(P(1520, 716, 1580, 712, 1588, 734, 1522, 738), { fill: '#EFEAE6', w: 2.4 });
  a.line(P(1546, 724, 1592, 716), 4.4, C.mustard);
}

/** An armchair one can nod off in, somebody's scarf over it. */
function armchair(a) {
  a.shape(P(-40, 930, -44, 790, -10, 722, 66, 704, 140, 722, 176, 790, 178, 930), { fill: '#C9A05A' });
  a.curve(P(-14, 900, -16, 800, 20, 752, 66, 740, 116, 754, 146, 800, 148, 900), 2.4, '#8A6A34');
  a.shape(P(108, 712, 134, 708, 150, 724, 154, 838, 126, 846, 118, 770), { fill: '#6E7FA4', w: 3.4 });
  for (const y of [778, 800, 822]) a.line(P(121, y, 152, y - 5), 3, '#D9DCE6');
  for (const x of [128, 138, 148]) a.line(P(x, 842, x, 858), 2.6);
}

function front() {
  const a = new Art(839, { w: 4.2 });
  table(a);
  tableThings(a);
  chairFront(a, 470, 806, -3);
  chairFront(a, 792, 822, 4);
  guidanceDesk(a);
  trolley(a);
  armchair(a);
  return a.svg(1600, 900);
}

// ---- what the projects leave

const thing = thingPen(3.4);

/** The corner on Wednesdays: a thermos that is on loan like a book, cups of nine sorts. */
function corner(a) {
  const [x, y] = [566, 742];
  a.rrect(x - 24, y - 98, 48, 98, 9, { fill: '#A34E42' });
  a.rrect(x - 19, y - 126, 38, 30, 6, { fill: '#D5D6DE' });
  a.curve(P(x + 23, y - 80, x + 46, y - 74, x + 44, y - 30, x + 24, y - 24), 6);
  a.rect(x - 17, y - 62, 34, 26, { fill: C.card, w: 2.2 });
  for (const [d, w] of [
    [-12, 3],
    [-6, 1.6],
    [-2, 3.4],
    [4, 1.6],
    [9, 2.6],
  ])
    a.line(P(x + d, y - 57, x + d, y - 41), w);
  props.mug(a, x + 64, y + 16, 0.85, '#D9A99B');
  props.mug(a, x + 82, y - 20, 0.72, C.sky);
}

const SKINS = ['#A9765E', '#D9AE94', '#6F4A3C'];

/** A hand by itself: laid open, or round a cup. */
function hand(a, x, y, n) {
  const skin = SKINS[n % 3];
  if (n % 2) {
    a.rrect(x - 8, y - 18, 28, 38, 5, { fill: C.card, w: 2.4 });
    a.shape(P(x - 30, y + 31, x - 28, y - 6, x - 18, y - 15, x - 9, y - 8, x - 10, y + 31), { fill: skin, w: 2.4 });
    for (const d of [-11, -1, 9]) a.rrect(x - 18, y + d, 30 - Math.abs(d), 10, 5, { fill: skin, w: 2.2 });
    return;
  }
  for (const [d, up] of [
    [-17, 14],
    [-8, 22],
    [1, 20],
    [10, 12],
  ])
    a.rrect(x + d, y - up, 9, up + 16, 4.5, { fill: skin, w: 2.2 });
  a.g(`transform="rotate(38 ${x + 18} ${y + 14})"`)
    .rrect(x + 14, y - 4, 9, 24, 4.5, { fill: skin, w: 2.2 })
    .end();
  a.shape(P(x - 18, y + 8, x - 16, y + 31, x + 16, y + 31, x + 20, y + 16, x + 18, y + 6, x, y + 4), { fill: skin, w: 2.2 });
}

/** Three hands, a gap with a nail in it, the lamp turned to the nail. */
function pictureWall(a) {
  for (const x of [1166, 1360]) a.line(P(x, 150, x, 232), 2.4);
  a.rect(1136, 230, 256, 192, { fill: WHITE, w: 3.6 });
  for (const [k, [x, y, c, t]] of [
    [1152, 248, '#9DB0C6', 0],
    [1314, 250, '#D9B7A8', 3],
    [1152, 338, '#C9B98A', 0],
    [1314, 338, '#A9BFA4', 0],
    [1234, 340, '#B9A5C0', 0],
  ].entries()) {
    a.g(`transform="rotate(${t} ${x + 30} ${y + 34})"`);
    a.rect(x, y, 62, 68, { fill: c, w: 2.8 });
    hand(a, x + 31, y + 36, [0, 1, 4, 5, 3][k]);
    a.end();
  }
  a.flat(P(1246, 230, 1282, 230, 1302, 330, 1228, 330), '#F9E6AE');
  a.line(P(1264, 284, 1264, 293), 4);
  a.ell(1264, 282, 4, 4, { fill: DARK, w: 1.6 });
  a.poly(P(1250, 206, 1278, 206, 1288, 228, 1240, 228), { fill: C.coral });
}

const things = {
  'trace-language-cafe': thing([622, 700, 250, 84], 'front', 859, (a) => {
    a.poly(P(640, 704, 846, 704, 866, 780, 628, 780), { fill: '#F3EEE4', w: 2.8 });
    props.lettering(a, 690, 730, 13, 'LEIPÄ', { w: 2.4, c: C.brick });
    props.lettering(a, 752, 731, 14, 'ROOTI', { w: 2.6, c: C.teal });
    props.lettering(a, 646, 764, 15, 'KAUPALLA', { w: 2.6 });
    a.line(P(644, 757, 716, 760), 2.4, C.brick);
    props.lettering(a, 760, 768, 13, 'HMM', { w: 2.4, c: C.plum });
  }),
  corner: thing([536, 608, 140, 156], 'front', 851, corner),
  'trace-board-games': thing([738, 750, 110, 92], 'front', 853, (a) => {
    a.poly(P(746, 826, 748, 778, 770, 800, 792, 760, 814, 800, 838, 776, 840, 826, 792, 836), { fill: C.pink });
    for (const y of [810, 819]) a.line(P(758, y, 828, y + 1), 1.8, '#8A5A62');
  }),
  'trace-phone-help': thing([812, 660, 60, 92], 'front', 857, (a) => {
    a.rrect(820, 722, 46, 26, 9, { fill: C.paper });
    a.ell(843, 722, 24, 6, { fill: '#FFFFFF', w: 2.6 });
    a.g('transform="rotate(-8 836 704)"').rrect(818, 668, 38, 70, 6, { fill: DARK }).frect(822, 675, 30, 54, '#BFE0EA');
    a.ell(837, 706, 9, 11, { fill: '#D8A68C', w: 2 });
    a.frect(826, 718, 22, 11, C.coral).end();
  }),
  'trace-ordinary-weeks': thing([1128, 146, 272, 284], 'back', 861, pictureWall),
  'trace-game-jam': thing([1044, 398, 70, 100], 'back', 863, (a) => {
    a.poly(P(1053, 404, 1105, 402, 1106, 488, 1054, 490), { fill: C.mustard, w: 3 });
    a.frect(1060, 412, 40, 40, C.card);
    for (const [x, y, w, h] of [
      [1063, 415, 10, 10],
      [1087, 415, 10, 10],
      [1063, 439, 10, 10],
      [1077, 418, 5, 9],
      [1080, 430, 8, 6],
      [1091, 434, 6, 12],
      [1066, 429, 6, 6],
      [1077, 443, 8, 5],
    ])
      a.frect(x, y, w, h, C.ink);
    props.lettering(a, 1063, 478, 14, 'JONO', { w: 2.4 });
  }),
};

export default {
  id: 'library',
  layers: {
    outside: eachSeason(SEASONS, outside),
    back,
    dressing: { november: dressNovember, may: dressMay, june: dressJune },
    front,
    things,
  },
  data: {
    colour: '#C9C6D0',
    focus: { x: 0.43, y: 0.52, width: 0.58 },
    spots: {
      left: { x: 488, y: 712, height: 640, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 716, y: 710, height: 660, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 1000, y: 832, height: 590, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 226, y: 806, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      desk: { x: 1420, y: 706, height: 640, pose: 'seated', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: -130, y: 806 } },
    lamps: [
      { kind: 'lamp', x: 806, y: 92, radius: 1150, colour: '#ffe9bf' },
      { kind: 'window', x: 454, y: 404, radius: 130, colour: '#ffc860' },
    ],
    sky: [{ x: 0, y: 90, width: 1600, height: 530 }],
    indoors: true,
    steam: [],
  },
};
