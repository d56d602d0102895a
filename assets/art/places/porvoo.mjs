// Mallu's café in a storehouse by the river at Porvoo: the window and its red shore houses, Börje's chair, which is kept for somebody
// who will not come, a counter of two old doors with the host behind it, scissors in the pencil jar, what is left of her salon.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { thingPen } from '../../../tools/art/layers.mjs';
import { pairs } from '../../../tools/art/path.mjs';

const LOG = '#C6CDBF';
const LOG_SHADE = '#B7C0B3';
const SEAM = '#93A095';
const BEAM = '#7D5F52';
const BEAM_DARK = '#664C43';
const FLOOR = '#B29A8C';
const FLOOR_DARK = '#A28A7F';
const WOOD = '#CFA673';
const WOOD_DARK = '#A67C57';
const METAL = '#B7BACB';
const DARK = '#474C6E';
const CREAM = '#EFE6CF';
const BASE = 664;

const WINDOW = [178, 112, 404, 412];
const PANE = [2, 214, 96, 190];

const line = (a, w, c, ...n) => a.line(pairs(...n), w, c);
const curve = (a, w, c, ...n) => a.curve(pairs(...n), w, c);

// ---- the river: storehouses on the far shore, no ink

const SEASON = {
  november: {
    sky: '#8C90AB',
    low: '#A5A3B4',
    hill: '#6F738C',
    trees: '#656A84',
    red: ['#8C4A45', '#7B4140', '#96524A'],
    roof: '#55506A',
    pane: '#3E3F5B',
    lit: '#F0BE62',
    stone: '#7D7B8C',
    river: '#343650',
    streak: '#474A66',
    quay: '#6A6A7C',
  },
  december: {
    sky: '#A9B6D0',
    low: '#C6CEDD',
    hill: '#B4BED2',
    trees: '#8590AC',
    red: ['#9A504A', '#874645', '#A4584F'],
    roof: '#F4F7FB',
    pane: '#43456A',
    lit: '#F5C567',
    stone: '#E4EAF2',
    river: '#353853',
    streak: '#4B5070',
    quay: '#EDF1F7',
    ice: '#DCE4EE',
  },
  march: {
    sky: '#C2C9D6',
    low: '#D6D8DC',
    hill: '#9FA3B0',
    trees: '#82849A',
    red: ['#A4564C', '#924C47', '#AE5F52'],
    roof: '#77717F',
    pane: '#4A4B66',
    stone: '#C3C3C9',
    river: '#4B5068',
    streak: '#63687E',
    quay: '#A39D9F',
    ice: '#B6BDC8',
  },
  may: {
    sky: '#BFDAE2',
    low: '#DCE6E1',
    hill: '#A9BE94',
    trees: '#93B07F',
    red: ['#B45A4B', '#A14E46', '#BF6652'],
    roof: '#6F6872',
    pane: '#56597A',
    stone: '#A9A49F',
    river: '#5B7890',
    streak: '#7A97AA',
    quay: '#BFB3A0',
  },
  june: {
    sky: '#CBE2EA',
    low: '#F3E3CB',
    hill: '#86AB72',
    trees: '#74995F',
    red: ['#BF5C4A', '#AB5145', '#CB6B53'],
    roof: '#746A72',
    pane: '#5C607F',
    stone: '#B3AC9F',
    river: '#5F8BA3',
    streak: '#8FB4C2',
    quay: '#C9BB9F',
  },
};

/** A storehouse on the shore, its gable to the river or its long side, and what the water makes of it. */
function storehouse(a, s, x, w, h, red, o = {}) {
  const shore = 398;
  const top = shore - h;
  a.frect(x, top, w, h, s.red[red]);
  if (o.gable)
    a.flat(pairs(x, top + 1, x + w / 2, top - w * 0.5, x + w, top + 1), s.red[red]).line(
      pairs(x - 6, top + 4, x + w / 2, top - w * 0.5 - 3, x + w + 6, top + 4),
      7,
      s.roof,
    );
  else a.flat(pairs(x - 6, top + 3, x + 8, top - 30, x + w - 8, top - 30, x + w + 6, top + 3), s.roof);
  a.frect(x - 2, shore - 10, w + 4, 12, s.stone);
  for (const [px, py, pw, ph, glow] of o.holes ?? []) {
    a.frect(x + px - 3, top + py - 3, pw + 6, ph + 6, '#DCCFC6');
    a.frect(x + px, top + py, pw, ph, (glow && s.lit) || s.pane);
  }
  if (o.hatch) a.frect(x + o.hatch, shore - 46, 24, 36, s.roof === '#F4F7FB' ? '#6A3E40' : '#5E3A3C');
  for (let k = 0; k < 3; k++)
    a.frect(x + 6 + k * 5, shore + 12 + k * 17, w - 14 - k * 9, 7 - k, s.red[red], { op: 0.5 - k * 0.12 });
}

function boats(a, season) {
  const hull = (x, y, w, c, inside) => {
    a.flat(a.cr(pairs(x, y, x + w * 0.2, y + 20, x + w * 0.75, y + 21, x + w, y - 4)), c);
    a.flat(pairs(x + 6, y - 1, x + w - 5, y - 4, x + w - 20, y + 6, x + 18, y + 7), inside);
  };
  if (season === 'may') return hull(392, 452, 92, '#E6DECF', '#A98868');
  hull(186, 462, 96, '#EFE8DA', '#B58F68');
  hull(462, 464, 112, C.teal, '#C6A173');
  a.frect(508, 254, 4, 176, '#8A6E5C');
  a.flat(pairs(514, 264, 556, 416, 514, 416), '#F6EEDF');
  hull(470, 426, 92, '#C7644E', '#B58F68');
  hull(250, 430, 62, '#7A8FB0', '#B58F68');
}

function outside(season) {
  const s = SEASON[season];
  const a = new Art(701, { amp: 1.6 });
  a.frect(-40, 90, 640, 330, s.sky);
  a.frect(-40, 250, 640, 160, s.low);
  // the hill of the old town, and the church on it with its steep roof
  a.flat(a.cr(pairs(-40, 300, 70, 276, 190, 262, 330, 236, 440, 244, 600, 286)).concat(pairs(600, 410, -40, 410)), s.hill);
  a.frect(352, 200, 62, 40, season === 'june' ? '#F1E8DA' : '#CFCBD0');
  a.flat(pairs(346, 202, 370, 132, 396, 132, 420, 202), s.roof);
  a.frect(428, 176, 15, 64, '#CFCBD0');
  a.flat(pairs(425, 178, 435.5, 146, 446, 178), s.roof);
  for (const [x, y, r] of [
    [214, 268, 26],
    [252, 258, 20],
    [470, 258, 24],
    [520, 276, 30],
    [300, 252, 16],
  ]) {
    const leafy = season === 'may' || season === 'june';
    if (leafy) a.flat(a.cr(pairs(x - r, y, x - r * 0.5, y - r, x + r * 0.5, y - r * 1.1, x + r, y, x, y + r)), s.trees);
    else for (const t of [-0.6, 0, 0.5]) a.line(pairs(x, y + 14, x + t * r, y - r), 2.6, s.trees);
  }
  a.frect(-40, 396, 640, 150, s.river);
  storehouse(a, s, -30, 112, 92, 0, { holes: [[60, 26, 16, 20, true]], hatch: 20 });
  storehouse(a, s, 176, 66, 84, 1, { gable: true, holes: [[25, 20, 15, 19]] });
  storehouse(a, s, 250, 118, 76, 0, {
    holes: [
      [16, 20, 17, 20],
      [78, 20, 17, 20, true],
    ],
    hatch: 46,
  });
  storehouse(a, s, 376, 54, 108, 2, {
    gable: true,
    holes: [
      [19, 22, 15, 18],
      [19, 62, 15, 18],
    ],
  });
  storehouse(a, s, 438, 72, 66, 1, { holes: [[44, 18, 15, 18]], hatch: 10 });
  storehouse(a, s, 516, 82, 96, 0, { gable: true, holes: [[32, 24, 17, 22, true]] });
  for (const [x, y, w] of [
    [210, 470, 90],
    [360, 446, 60],
    [470, 484, 100],
    [300, 500, 70],
    [8, 440, 60],
  ])
    a.frect(x, y, w, 3, s.streak);
  if (s.ice) {
    a.flat(a.cr(pairs(-40, 398, 200, 408, 330, 400, 470, 412, 620, 404)).concat(pairs(620, 396, -40, 396)), s.ice);
    a.flat(a.cr(pairs(-40, 520, 190, 488, 300, 496, 420, 478, 610, 500)).concat(pairs(610, 545, -40, 545)), s.ice);
  }
  if (season === 'may' || season === 'june') boats(a, season);
  a.frect(-40, 510, 660, 40, s.quay);
  for (const x of [232, 430, 548]) {
    a.frect(x, 486, 10, 30, '#5B5362');
    if (season === 'december') a.flat(a.cr(pairs(x - 3, 488, x + 5, 478, x + 13, 488), true), '#FAFCFF');
  }
  if (season === 'december')
    a.flat(a.cr(pairs(170, 520, 240, 510, 330, 517, 450, 511, 530, 516, 600, 508)).concat(pairs(600, 530, 170, 530)), '#FAFCFF');
  return a.svg(1600, 900);
}

// ---- the room

function shell(a) {
  cut(a, [WINDOW, PANE], () => {
    a.frect(0, 0, 1600, BASE + 4, LOG);
    for (let k = 0; k < 8; k += 2) a.frect(-40, 96 + k * 74, 1700, 74, LOG_SHADE);
  });
  for (const [y, from, to] of [
    [96, -20, 1620],
    [170, 600, 1620],
    [244, 600, 1260],
    [318, 120, 168],
    [318, 600, 1260],
    [392, 120, 168],
    [392, 600, 1300],
    [466, 110, 168],
    [466, 600, 1290],
    [540, -20, 1290],
    [614, -20, 1620],
  ])
    line(a, 2.4, SEAM, from, y, to, y + 2);
  // knots and a crack or two
  for (const [x, y] of [
    [636, 214],
    [1244, 352],
    [652, 436],
    [150, 360],
    [1540, 130],
  ])
    a.ell(x, y, 9, 6, { w: 1.8, c: SEAM });
  a.frect(0, BASE, 1600, 240, FLOOR);
  for (const [top, bottom] of [
    [60, -190],
    [210, 40],
    [372, 292],
    [520, 500],
    [700, 742],
    [880, 1000],
    [1060, 1260],
    [1260, 1560],
    [1440, 1800],
  ])
    line(a, 2.2, FLOOR_DARK, top, BASE, bottom, 910);
  a.flat(pairs(60, BASE + 2, 640, BASE + 2, 700, 900, -20, 900), FLOOR_DARK);
  a.flat(pairs(690, 780, 1270, 780, 1330, 830, 660, 830), FLOOR_DARK);
  ragRug(a);
  a.rect(-20, BASE - 16, 1640, 18, { fill: BEAM, w: 3 });
}

function ragRug(a) {
  const at = (t) => [730 + 610 * t, 706 + 690 * t];
  const stripes = [
    '#A9766C',
    '#8FA3A0',
    '#D9C39A',
    '#6F7F9C',
    '#C98F86',
    '#D9C39A',
    '#8C6A86',
    '#8FA3A0',
    '#C98F5E',
    '#6F7F9C',
    '#D9C39A',
    '#A9766C',
  ];
  stripes.forEach((c, k) => {
    const [l, r] = [k / stripes.length, (k + 1 + (k % 3 === 1 ? 0.3 : 0)) / stripes.length].map(at);
    a.flat(pairs(l[0], 838, r[0], 838, r[1], 886, l[1], 886), c);
  });
  a.poly(pairs(730, 838, 1340, 838, 1396, 886, 706, 886), { w: 3 });
}

function beams(a) {
  a.rect(-40, -40, 1700, 84, { fill: BEAM });
  line(a, 1.8, BEAM_DARK, 60, 20, 420, 24);
  line(a, 1.8, BEAM_DARK, 620, 10, 980, 16);
  for (const [x, w] of [
    [96, 46],
    [640, 54],
    [1268, 42],
  ])
    a.poly(pairs(x, -20, x + w, -20, x + w + 4, 64, x - 4, 64), { fill: BEAM_DARK });
  // bread with holes, on its pole as in any barn
  for (const x of [752, 992]) line(a, 3, C.ink, x, 44, x, 90);
  line(a, 8, C.ink, 732, 90, 1012, 92);
  line(a, 4, WOOD, 735, 90, 1009, 92);
  for (const [x, r] of [
    [790, 36],
    [814, 38],
    [842, 35],
    [896, 38],
    [962, 36],
  ]) {
    a.ell(x, 98, r * 0.62, r, { fill: '#9A6B4C', w: 3 });
    a.ell(x, 96, r * 0.2, r * 0.3, { fill: LOG, w: 2.4, mis: [0, 0] });
    line(a, 7, C.ink, x - r * 0.16, 91, x + r * 0.2, 91);
    for (const [dx, dy] of [
      [-0.34, -0.4],
      [0.34, -0.36],
      [-0.36, 0.46],
      [0.3, 0.56],
    ])
      a.ell(x + dx * r, 98 + dy * r, 2, 2.6, { w: 1.4, c: '#6E4934' });
  }
}

function hallDoor(a) {
  cut(a, [PANE], () => {
    a.rect(-20, 164, 144, 502, { fill: BEAM });
    a.rect(-20, 182, 128, 484, { fill: '#7E9A97' });
  });
  a.rect(PANE[0], PANE[1], PANE[2] - 6, PANE[3], { w: 3 });
  line(a, 6, '#7E9A97', 48, 216, 48, 402);
  line(a, 6, '#7E9A97', 4, 306, 92, 306);
  a.rect(6, 452, 82, 160, { w: 2.6, c: '#4F6A6A' });
  a.rrect(88, 430, 16, 60, 6, { fill: '#C9B37E', w: 2.8 });
  line(a, 7, C.ink, 96, 446, 64, 448);
  // the bell above it, and the umbrella stand
  curve(a, 3.4, C.ink, 100, 176, 84, 196, 70, 200);
  a.poly(pairs(58, 200, 82, 200, 88, 224, 52, 224), { fill: C.mustard, w: 3 });
}

function hooks(a) {
  a.rect(122, 236, 52, 14, { fill: WOOD_DARK, w: 2.8 });
  for (const x of [136, 160]) curve(a, 4.4, C.ink, x - 5, 246, x, 262, x + 6, 248);
}

function windowWall(a) {
  windowFrame(a, WINDOW, { mullions: [0.34, 0.68], transom: 0.34, frame: '#E9E2D0', sill: 24 });
  const [x, y, w] = WINDOW;
  // the bench below it
  a.rect(x - 20, 574, w + 40, 18, { fill: '#8FA3A0' });
  a.rect(x - 8, 592, w + 16, 76, { fill: '#7E9391' });
  for (const t of [0.2, 0.42, 0.66, 0.86]) line(a, 2.4, '#5F7474', x + w * t, 594, x + w * t, 664);
  // half a lace curtain on a string, hung with hair clips
  a.flat(
    a
      .cr(pairs(x + 2, y + 2, x + 130, y + 10, x + 270, y + 4, x + w - 2, y + 2))
      .concat(pairs(x + w - 2, y + 44))
      .concat(
        [...Array(9)].map((_, k) => [x + w - 26 - k * 45, y + (k % 2 ? 44 : 58)]),
        pairs(x + 2, y + 46),
      ),
    CREAM,
    { op: 0.86 },
  );
  line(a, 3, C.ink, x - 14, y - 2, x + w + 14, y - 2);
  for (const k of [0.06, 0.3, 0.52, 0.77, 0.95]) a.rect(x + w * k, y - 8, 7, 18, { fill: k > 0.5 ? C.coral : C.teal, w: 2 });
}

/** A skipper's chair with arms. His cap is on it. */
function borjesChair(a, x) {
  const paint = '#EBD9A0';
  const rod = (w, ...n) => {
    line(a, w, C.ink, ...n);
    line(a, w - 6, paint, ...n);
  };
  for (const dx of [-56, -34, -12, 12, 34, 56]) rod(12, x + dx * 0.92, 640, x + dx, 452);
  for (const s of [-1, 1]) rod(15, x + s * 74, 646, x + s * 84, 436);
  a.shape(
    pairs(x - 98, 428, x - 60, 404, x, 394, x + 60, 404, x + 98, 428, x + 92, 462, x + 50, 444, x, 438, x - 50, 444, x - 92, 462),
    {
      fill: paint,
    },
  );
  a.shape(
    pairs(
      x - 112,
      566,
      x - 60,
      542,
      x,
      536,
      x + 60,
      542,
      x + 112,
      566,
      x + 108,
      590,
      x + 56,
      566,
      x,
      560,
      x - 56,
      566,
      x - 108,
      590,
    ),
    {
      fill: '#DDC78A',
    },
  );
  for (const s of [-1, 1]) rod(15, x + s * 78, 656, x + s * 88, 740);
  for (const s of [-1, 1]) rod(14, x + s * 100, 584, x + s * 90, 652);
  a.rrect(x - 104, 640, 208, 26, 10, { fill: '#DDC78A' });
  // worn to the wood where a hand has been
  a.flat(pairs(x + 84, 556, x + 106, 566, x + 102, 582, x + 84, 574), WOOD_DARK);
  a.shape(pairs(x - 118, 404, x - 110, 376, x - 74, 362, x - 40, 374, x - 34, 394, x - 76, 398), { fill: '#3F4468', w: 3.4 });
  a.shape(pairs(x - 120, 410, x - 116, 396, x - 76, 392, x - 36, 392, x - 30, 404, x - 76, 414), { fill: '#EFE6CF', w: 3 });
  a.shape(pairs(x - 124, 414, x - 96, 406, x - 60, 408, x - 58, 418, x - 92, 426), { fill: DARK, w: 3 });
}

function plainChair(a, x, c) {
  for (const dx of [-46, 36]) a.rect(x + dx, 520, 12, 180, { fill: c, w: 3.2 });
  for (const y of [526, 566]) a.rect(x - 48, y, 98, 18, { fill: c, w: 3.2 });
  a.rect(x - 54, 644, 110, 18, { fill: c, w: 3.2 });
}

// ---- behind the counter

function post(a) {
  a.rect(668, 20, 36, 660, { fill: BEAM });
  line(a, 2, BEAM_DARK, 680, 110, 678, 420);
  line(a, 2, BEAM_DARK, 692, 300, 694, 560);
  a.poly(pairs(669, 150, 669, 118, 600, 46, 574, 46), { fill: BEAM_DARK, w: 3.2 });
  a.poly(pairs(703, 122, 703, 96, 742, 46, 764, 46), { fill: BEAM_DARK, w: 3.2 });
  polaroid(a, 686, 232, -5, '#8A6A50', '#D9A98C');
  polaroid(a, 688, 322, 4, '#C9A45C', '#EBC6AE');
}

/** Everybody with the same fringe. */
function polaroid(a, x, y, turn, hair, skin) {
  a.g(`transform="rotate(${turn} ${x} ${y})"`);
  a.rect(x - 27, y - 33, 54, 68, { fill: C.card, w: 2.6 });
  a.frect(x - 21, y - 27, 42, 42, '#A9B9BD');
  a.flat(a.cr(pairs(x - 19, y + 15, x - 12, y + 4, x + 12, y + 4, x + 19, y + 15)), DARK);
  a.ell(x, y - 6, 12, 14, { fill: skin, w: 1.8, mis: [0, 0] });
  a.flat(pairs(x - 13, y - 8, x - 12, y - 20, x, y - 24, x + 12, y - 20, x + 13, y - 8), hair);
  a.ell(x, y - 36, 4, 4, { fill: C.coral, w: 1.8 });
  a.end();
}

/** The salon's mirror, the shelf of what is sprayed and what is baked with. */
function mirror(a) {
  a.ell(800, 262, 74, 92, { fill: '#D9B77A' });
  a.ell(800, 262, 60, 78, { fill: '#C7D6DA', w: 3 });
  line(a, 6, '#E4EDEF', 770, 300, 812, 208);
  line(a, 4, '#E4EDEF', 794, 312, 826, 244);
  a.rect(728, 420, 190, 14, { fill: WOOD, w: 3.2 });
  for (const x of [744, 898]) line(a, 4, C.ink, x, 434, x, 452);
  const can = (x, h, c, cap) => {
    a.rrect(x - 13, 420 - h, 26, h, 4, { fill: c, w: 3 });
    a.rrect(x - 9, 420 - h - 16, 18, 17, 4, { fill: cap, w: 2.6 });
    line(a, 2, C.card, x - 6, 420 - h + 16, x + 7, 420 - h + 16);
  };
  can(750, 62, '#C98FA0', C.paper);
  can(782, 76, '#8FA9C4', '#E9D3A0');
  a.rect(804, 376, 34, 44, { fill: '#B5673F', w: 3 });
  a.frect(808, 390, 28, 16, C.card);
  props.lettering(a, 809, 403, 9, 'KANEL', { w: 1.6, space: 1.2, wide: 0.7 });
  can(858, 68, '#D9A95C', '#7A4A78');
  // a cutting of somebody's geranium in a coffee tin
  for (const [dx, dy, r] of [
    [-12, -44, 12],
    [13, -46, 13],
    [1, -60, 12],
  ])
    a.ell(896 + dx, 420 + dy, r, r * 0.8, { fill: '#6F9468', w: 2.6 });
  a.rect(880, 384, 32, 36, { fill: '#A34E42', w: 3 });
  a.frect(882, 396, 30, 11, '#F0E2C4');
  calendar(a);
}

/** Every Tuesday has a ring. */
function calendar(a) {
  a.rect(944, 160, 76, 92, { fill: C.card, w: 3 });
  a.frect(946, 162, 72, 22, C.teal);
  for (const y of [198, 212, 226, 240]) for (const x of [954, 968, 982, 996, 1008]) a.frect(x, y, 5, 4, '#A9A3B0');
  for (const y of [199, 213, 227, 241]) a.ell(971, y + 1, 8, 7, { w: 2.4, c: C.coral });
}

function breadShelf(a) {
  a.rect(1034, 290, 224, 330, { fill: WOOD_DARK });
  for (const y of [302, 402, 502]) a.frect(1046, y, 200, 84, '#7C5C47');
  for (const y of [386, 486]) a.rect(1034, y, 224, 14, { fill: WOOD, w: 3 });
  const loaf = (x, y, w, h, c) => {
    a.shape(pairs(x, y, x + w * 0.06, y - h * 0.8, x + w * 0.5, y - h, x + w * 0.94, y - h * 0.8, x + w, y), { fill: c, w: 3.2 });
    for (const t of [0.3, 0.52, 0.74])
      curve(a, 2, C.ink, x + w * t - 6, y - h * 0.82, x + w * t + 4, y - h * 0.55, x + w * t + 2, y - h * 0.35);
  };
  loaf(1052, 386, 92, 46, '#B9814F');
  loaf(1150, 386, 78, 54, '#8E6147');
  // baguettes stand in a paper bag
  for (const [x, t] of [
    [1066, -8],
    [1084, 2],
    [1100, 9],
  ]) {
    a.g(`transform="rotate(${t} ${x} 486)"`).rrect(x - 9, 410, 18, 74, 8, { fill: '#D3A266', w: 2.8 });
    a.end();
  }
  a.poly(pairs(1052, 440, 1114, 444, 1112, 486, 1054, 486), { fill: '#E5D5B8', w: 3 });
  loaf(1132, 486, 104, 50, '#A9744A');
  loaf(1060, 590, 100, 52, '#B9814F');
  // what the shop calls it, and what it is called here
  a.poly(pairs(1040, 240, 1254, 234, 1258, 332, 1042, 336), { fill: C.card, w: 3.2 });
  props.lettering(a, 1064, 276, 23, 'HÄVIKKI', { w: 3.4, c: '#7D788A' });
  line(a, 5, C.brick, 1056, 270, 1192, 260);
  props.lettering(a, 1062, 320, 27, 'LEIPÄÄ, TACK', { w: 4, space: 1.5, wide: 0.78 });
}

function menu(a) {
  a.rect(1042, 84, 214, 136, { fill: '#39485A' });
  const rows = [
    ['TIISTAI', 'TISDAG', C.mustard],
    ['KEITTO', 'SOPPA', C.card],
    ['PULLA', 'BULLE', C.card],
  ];
  rows.forEach(([fi, sv, c], k) => {
    props.lettering(a, 1058, 122 + k * 40, 19, fi, { w: 2.8, c, space: 1.5, wide: 0.84 });
    props.lettering(a, 1160, 122 + k * 40, 19, sv, { w: 2.8, c, space: 1.5, wide: 0.84 });
  });
}

function sinkCorner(a) {
  // the back room, and what somebody wrote on its wall; a meeting has been held about the star
  a.rect(1296, 168, 196, 500, { fill: BEAM });
  a.frect(1312, 184, 164, 482, '#D8C7AC');
  a.frect(1312, 560, 164, 106, '#B39F8C');
  props.lettering(a, 1324, 268, 17, 'P', { w: 3, wide: 0.8 });
  for (const t of [0.2, 1.25, 2.3])
    line(a, 2.6, C.brick, 1343 - Math.cos(t) * 6, 256 - Math.sin(t) * 6, 1343 + Math.cos(t) * 6, 256 + Math.sin(t) * 6);
  props.lettering(a, 1354, 268, 17, 'SKAN-', { w: 3, wide: 0.86 });
  props.lettering(a, 1324, 298, 17, 'JAUHANTAA', { w: 3, wide: 0.74, space: 1.5 });
  a.ell(1440, 222, 22, 22, { fill: C.card, w: 3 });
  line(a, 3, C.ink, 1440, 222, 1440, 208);
  line(a, 2.4, C.ink, 1440, 222, 1452, 228);
  // five chairs round two pizzas
  for (const [x, c] of [
    [1336, '#A9766C'],
    [1398, '#7E9391'],
    [1452, '#B98553'],
  ])
    a.rrect(x - 22, 420, 44, 72, 12, { fill: c, w: 3 });
  a.poly(pairs(1316, 492, 1472, 492, 1474, 520, 1314, 520), { fill: '#E3C79A', w: 3.2 });
  for (const x of [1340, 1442]) line(a, 6, C.ink, x, 522, x, 640);
  a.poly(pairs(1340, 486, 1400, 486, 1408, 508, 1334, 508), { fill: '#D6B48A', w: 2.6 });
  a.ell(1371, 497, 22, 7, { fill: C.coral, w: 2 });
}

function lamp(a, x, len, c) {
  line(a, 3, C.ink, x, 40, x, len);
  a.poly(pairs(x - 14, len, x + 14, len, x + 24, len + 16, x + 62, len + 46, x - 62, len + 46, x - 24, len + 16), { fill: c });
  a.ell(x, len + 48, 16, 8, { fill: '#FFE9AE', w: 2.8 });
}

function back() {
  const a = new Art(709, { w: 4 });
  shell(a);
  windowWall(a);
  hallDoor(a);
  hooks(a);
  menu(a);
  mirror(a);
  breadShelf(a);
  sinkCorner(a);
  beams(a);
  post(a);
  lamp(a, 470, 96, '#5F8F9B');
  lamp(a, 1196, 20, '#C4724E');
  plainChair(a, 186, '#9C7A94');
  borjesChair(a, 384);
  return a.svg(1600, 900);
}

// ---- front: the long table, the counter of two doors, the dryer that became a lamp

function counter(a) {
  const [x, y, w] = [700, 552, 560];
  a.frect(x, y + 24, w, 232, '#8FA9B4');
  // a door on its side: panels, and the handle still on
  a.rect(x, y + 24, 318, 232, { fill: '#8FADB6' });
  for (const [px, pw] of [
    [20, 120],
    [158, 140],
  ])
    for (const py of [50, 152]) a.rect(x + px, y + py, pw, 80, { fill: '#83A1AB', w: 2.6 });
  a.rrect(x + 144, y + 128, 12, 44, 5, { fill: '#C9B37E', w: 2.8 });
  line(a, 6, C.ink, x + 150, y + 140, x + 124, y + 141);
  a.rect(x + 318, y + 24, w - 318, 232, { fill: '#BC8A50' });
  for (const py of [48, 154]) a.rect(x + 338, y + py, w - 360, 84, { fill: '#AE7D47', w: 2.6 });
  a.ell(x + 440, y + 144, 9, 9, { fill: DARK, w: 2.8 });
  a.rect(x - 2, y + 252, w + 4, 14, { fill: BEAM_DARK, w: 3 });
  a.poly(pairs(x + 8, y - 22, x + w - 8, y - 22, x + w + 22, y + 6, x - 22, y + 6), { fill: '#E6C795' });
  a.rect(x - 22, y + 6, w + 44, 22, { fill: WOOD });
}

function till(a, x, y) {
  a.poly(pairs(x - 46, y - 58, x + 40, y - 58, x + 52, y, x - 54, y), { fill: '#B9B4BE' });
  a.rect(x - 56, y - 6, 110, 18, { fill: '#8C8798', w: 3.2 });
  a.rrect(x - 36, y - 104, 62, 34, 5, { fill: '#8C8798', w: 3.2 });
  a.frect(x - 30, y - 98, 50, 20, '#5E7A62');
  props.lettering(a, x - 12, y - 82, 12, '0.00', { w: 2, c: '#CFE6A8', space: 1.4, wide: 0.8 });
  line(a, 8, C.ink, x - 4, y - 70, x - 4, y - 58);
  for (const dx of [-26, -6, 14]) for (const dy of [-44, -28]) a.rect(x + dx, y + dy, 13, 9, { fill: C.card, w: 1.8 });
}

function pencilJar(a, x, y) {
  // the scissors: rings up
  line(a, 9, C.ink, x - 2, y - 52, x + 8, y - 88);
  line(a, 9, C.ink, x + 12, y - 52, x - 2, y - 88);
  line(a, 4, '#DDE2EA', x - 2, y - 52, x + 8, y - 86);
  line(a, 4, '#DDE2EA', x + 12, y - 52, x - 2, y - 86);
  for (const s of [-1, 1]) a.ell(x + 3 + s * 14, y - 104, 12, 17, { w: 7 });
  for (const s of [-1, 1]) a.ell(x + 3 + s * 14, y - 104, 12, 17, { w: 3, c: C.coral });
  line(a, 6, C.mustard, x - 18, y - 44, x - 26, y - 84);
  line(a, 6, C.teal, x + 22, y - 44, x + 34, y - 78);
  a.rect(x - 26, y - 56, 54, 56, { fill: '#C9D8DC', w: 3.4 });
  line(a, 3, C.card, x - 18, y - 44, x - 18, y - 12);
}

function bunPlate(a, x, y) {
  for (const [dx, dy] of [
    [-46, -10],
    [0, -10],
    [46, -10],
    [-22, -40],
    [24, -40],
  ]) {
    a.ell(x + dx, y + dy - 6, 26, 20, { fill: '#C48A52', w: 3 });
    curve(
      a,
      2.6,
      '#7A4B2C',
      x + dx - 14,
      y + dy - 4,
      x + dx,
      y + dy - 16,
      x + dx + 12,
      y + dy - 6,
      x + dx,
      y + dy,
      x + dx - 4,
      y + dy - 7,
    );
  }
  a.ell(x, y + 4, 92, 11, { fill: '#EFE6EA', w: 3.2 });
}

function plates(a, x, y, n, c) {
  for (let k = 0; k < n; k++)
    a.rrect(x - 48 + (k % 3) * 3 - (k % 2) * 4, y - 9 - k * 9, 96, 10, 5, { fill: k % 4 === 2 ? c : C.card, w: 2.4 });
}

function table(a) {
  for (const x of [40, 628]) {
    line(a, 18, C.ink, x, 910, x + (x < 300 ? 40 : -40), 790);
    line(a, 11, WOOD_DARK, x, 910, x + (x < 300 ? 40 : -40), 790);
  }
  a.poly(pairs(84, 706, 636, 706, 692, 784, 24, 784), { fill: '#E7DFCB' });
  // a wax cloth, its checks rubbed off where the elbows are
  for (const t of [0.1, 0.24, 0.38, 0.52, 0.66, 0.8, 0.92]) line(a, 5, '#C9A2A0', 84 + 552 * t, 708, 24 + 668 * t, 782);
  for (const y of [724, 752]) line(a, 4, '#C9A2A0', 70 - (y - 706) * 0.5, y, 648 + (y - 706) * 0.5, y);
  a.flat(pairs(130, 738, 250, 734, 262, 768, 120, 770), '#E7DFCB');
  a.poly(pairs(24, 784, 692, 784, 700, 822, 640, 812, 560, 826, 470, 814, 380, 826, 280, 814, 190, 826, 100, 814, 16, 824), {
    fill: '#D3C6AE',
  });
}

/** Plate, spoon, cup, the handle to the left. */
function setting(a, x, y) {
  a.ell(x, y, 62, 17, { fill: C.card, w: 3.4 });
  a.ell(x, y - 1, 40, 10, { w: 2, c: '#8EA5B8' });
  line(a, 5, C.ink, x + 80, y - 12, x + 86, y + 12);
  a.ell(x + 79, y - 16, 6, 9, { fill: METAL, w: 2.6 });
  a.poly(pairs(x - 122, y - 42, x - 78, y - 42, x - 82, y + 4, x - 118, y + 4), { fill: '#4F6FA0', w: 3.6 });
  curve(a, 4, C.ink, x - 120, y - 34, x - 142, y - 30, x - 138, y - 10, x - 118, y - 8);
  a.ell(x - 100, y - 42, 22, 6, { fill: '#EFE6CF', w: 3 });
}

function tableThings(a) {
  setting(a, 400, 742);
  // other people's soup
  a.shape(pairs(138, 738, 226, 738, 214, 766, 182, 772, 150, 766), { fill: '#A9BFC4', w: 3.4 });
  a.ell(182, 738, 45, 11, { fill: '#D98E4E', w: 3 });
  line(a, 5, C.ink, 206, 736, 240, 708);
  a.shape(pairs(534, 746, 618, 746, 606, 772, 576, 778, 546, 772), { fill: '#E2B9A4', w: 3.4 });
  a.ell(576, 746, 43, 10, { fill: '#D98E4E', w: 3 });
  a.shape(pairs(470, 770, 476, 752, 500, 748, 518, 758, 514, 772), { fill: '#9B6B4A', w: 3 });
  props.mug(a, 96, 770, 1, '#D9A99B');
}

function nearChairs(a) {
  // a garden bench's back, and a stool with a cardigan
  a.shape(pairs(180, 836, 300, 824, 420, 836, 424, 868, 300, 858, 178, 868), { fill: '#7C8F6D' });
  a.rect(176, 880, 250, 30, { fill: '#7C8F6D' });
  for (const x of [206, 300, 388]) line(a, 10, C.ink, x, 862, x, 884);
  a.rrect(520, 846, 96, 24, 9, { fill: C.mustard });
  for (const x of [534, 602]) line(a, 8, C.ink, x, 870, x - 4, 912);
}

/** A hood to sit under, from the salon. Somebody put a bulb in it. */
function hoodDryer(a) {
  a.poly(pairs(1384, 910, 1396, 690, 1440, 640, 1600, 640, 1640, 910), { fill: '#9C7A94' });
  line(a, 15, C.ink, 1584, 420, 1584, 620);
  line(a, 8, METAL, 1584, 420, 1584, 618);
  a.rrect(1404, 560, 230, 250, 34, { fill: '#8A6883' });
  for (const [x, y] of [
    [1470, 620],
    [1540, 616],
    [1500, 680],
    [1574, 684],
  ])
    a.ell(x, y, 5, 5, { fill: '#C7A9BE', w: 2.4 });
  a.rrect(1370, 760, 84, 34, 14, { fill: '#E9E2D0' });
  a.rect(1384, 794, 20, 120, { fill: METAL, w: 3.4 });
  a.shape(pairs(1420, 450, 1424, 340, 1480, 276, 1560, 276, 1620, 330, 1630, 450), { fill: '#DDE3E6' });
  a.flat(pairs(1424, 448, 1428, 408, 1626, 408, 1628, 448), '#C6CFD6');
  a.ell(1524, 452, 104, 15, { fill: '#FFE9AE', w: 3.4 });
  curve(a, 5, '#F7FAFC', 1452, 384, 1462, 334, 1494, 306);
  a.ell(1544, 350, 15, 15, { fill: C.coral, w: 3 });
  line(a, 3, C.ink, 1544, 350, 1552, 340);
}

function front() {
  const a = new Art(719, { w: 4.2 });
  counter(a);
  till(a, 772, 548);
  pencilJar(a, 862, 552);
  bunPlate(a, 1064, 546);
  plates(a, 1208, 552, 14, '#A9BFC4');
  table(a);
  tableThings(a);
  nearChairs(a);
  hoodDryer(a);
  return a.svg(1600, 900);
}

// ---- by season: coats, the bench

function dressing(season) {
  const a = new Art(727, { w: 3.8 });
  const coat = (x, c, l) => {
    a.shape(pairs(x - 8, 256, x + 10, 256, x + 22, 290, x + 24, 256 + l, x - 24, 256 + l, x - 20, 290), { fill: c, w: 3.4 });
    line(a, 2.2, C.ink, x, 272, x + 1, 252 + l);
  };
  const winter = season === 'november' || season === 'december' || season === 'march';
  if (winter) {
    coat(160, '#6B7C98', 190);
    coat(134, '#A9766C', 168);
    // crates wait where somebody might sit
    for (const x of [524, 554, 580]) a.ell(x, 510, 17, 15, { fill: '#C9A7B0', w: 2.8 });
    a.rect(504, 514, 96, 60, { fill: '#B98F62' });
    for (const y of [534, 554]) line(a, 2.6, C.ink, 506, y, 598, y);
  } else {
    coat(140, '#7FA09A', 120);
    for (const [x, c, t] of [
      [500, '#F0D48A', -4],
      [544, C.coral, 10],
    ]) {
      a.g(`transform="rotate(${t} ${x + 28} 560)"`);
      a.rrect(x, 516, 64, 58, 14, { fill: c, w: 3.4 });
      a.end();
    }
  }
  if (season === 'december') {
    // a star of straw
    for (const t of [0.1, 0.9, 1.7, 2.5])
      line(a, 4, '#E3C47C', 296 - Math.cos(t) * 26, 196 - Math.sin(t) * 26, 296 + Math.cos(t) * 26, 196 + Math.sin(t) * 26);
    line(a, 1.6, C.ink, 296, 116, 296, 172);
  }
  if (season === 'june') {
    // lilac in a hair-spray lid
    for (const [x, y] of [
      [206, 470],
      [224, 456],
      [238, 474],
    ])
      a.ell(x, y, 13, 17, { fill: '#B49AC8', w: 2.4 });
    a.rect(208, 492, 28, 32, { fill: C.paper, w: 3 });
  }
  return a.svg(1600, 900);
}

const bySeason = (draw, names) => Object.fromEntries(names.map((season) => [season, () => draw(season)]));

// ---- what comes and goes

const pen = thingPen(3.6);
const thing = (area, layer, draw) => pen(area, layer, 733, draw);

const things = {
  // the picture by the till: a straight fringe, the cup in the wrong hand
  photo: thing([640, 368, 92, 100], 'back', (a) => {
    a.g('transform="rotate(-4 686 416)"');
    a.rect(654, 378, 64, 80, { fill: C.card, w: 3 });
    a.frect(661, 385, 50, 50, '#E3C79A');
    a.flat(a.cr(pairs(664, 435, 672, 422, 698, 422, 708, 435)), C.coral);
    a.ell(685, 408, 14, 16, { fill: '#E3B595', w: 2.2, mis: [0, 0] });
    a.flat(pairs(670, 406, 671, 392, 685, 387, 699, 392, 700, 406), '#5B4238');
    a.rect(700, 418, 12, 13, { fill: '#4F6FA0', w: 2 });
    a.ell(686, 374, 4, 4, { fill: C.teal, w: 1.8 });
    a.end();
  }),
  // the second kept seat: a stool, a plate turned over
  stool: thing([690, 700, 160, 200], 'front', (a) => {
    for (const s of [-1, 1]) line(a, 11, C.ink, 770 + s * 34, 750, 770 + s * 48, 896);
    for (const s of [-1, 1]) line(a, 5, '#C0745A', 770 + s * 34, 752, 770 + s * 48, 894);
    line(a, 6, C.ink, 730, 836, 812, 836);
    a.rrect(714, 738, 112, 20, 9, { fill: '#C0745A' });
    a.poly(pairs(728, 738, 746, 722, 796, 722, 814, 738), { fill: C.card, w: 3.2 });
    a.rect(752, 716, 38, 7, { fill: C.card, w: 2.4 });
  }),
  // the van that is almost there
  van: thing([180, 436, 92, 88], 'back', (a) => {
    a.flat(pairs(182, 512, 182, 450, 236, 450, 254, 478, 268, 484, 268, 512), '#DAD3C4');
    a.frect(186, 443, 44, 6, '#8A7F86');
    a.flat(pairs(222, 457, 234, 457, 248, 478, 222, 478), '#5B6788');
    a.frect(182, 488, 86, 5, '#C7644E');
    for (const x of [200, 250]) a.ell(x, 512, 10, 9, { fill: '#33344C', ink: 0 });
  }),
  'trace-block-cafe': thing([484, 422, 120, 104], 'back', (a) => {
    // a blue enamel pot in the window
    a.g('transform="translate(286 0)"');
    curve(a, 6, C.ink, 224, 448, 204, 452, 208, 490, 222, 498);
    a.poly(pairs(228, 446, 284, 446, 292, 522, 218, 522), { fill: '#3F66A6' });
    a.shape(pairs(286, 470, 304, 456, 312, 452, 310, 462, 290, 492), { fill: '#3F66A6', w: 3.2 });
    a.poly(pairs(226, 446, 238, 434, 274, 434, 286, 446), { fill: '#34568F', w: 3.2 });
    a.ell(256, 430, 6, 5, { fill: C.ink, w: 2 });
    line(a, 5, '#8FB0DC', 236, 462, 232, 500);
    a.end();
  }),
  'trace-block-cafe-partial': thing([898, 484, 124, 96], 'front', (a) => {
    a.poly(pairs(908, 494, 1010, 490, 1014, 568, 912, 572), { fill: C.card });
    props.lettering(a, 930, 546, 32, 'OTA.', { w: 4.6 });
  }),
  'trace-block-cafe-flop': thing([1012, 420, 44, 130], 'back', (a) => {
    a.ell(1034, 426, 4, 4, { w: 2.4 });
    a.rrect(1022, 430, 24, 110, 11, { fill: C.card, w: 3 });
    [C.coral, C.mustard, C.leaf, C.sky].forEach((c, k) => a.frect(1027, 438 + k * 20, 14, 18, c));
    a.ell(1034, 526, 8, 8, { fill: C.brick, w: 2.4 });
    line(a, 3, C.brick, 1034, 526, 1034, 458);
  }),
};

const SEASONS = ['november', 'december', 'march', 'may', 'june'];

export default {
  id: 'porvoo',
  layers: {
    outside: bySeason(outside, SEASONS),
    back,
    dressing: bySeason(dressing, ['november', 'december', 'march', 'may', 'june']),
    front,
    things,
  },
  data: {
    colour: LOG,
    focus: { x: 0.385, y: 0.53, width: 0.57 },
    spots: {
      left: { x: 190, y: 716, height: 660, pose: 'seated', facing: 'right', layer: 'middle' },
      borje: { x: 384, y: 716, height: 680, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 566, y: 716, height: 670, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 952, y: 812, height: 600, pose: 'standing', facing: 'left', layer: 'middle' },
      sink: { x: 1150, y: 804, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
      backroom: { x: 1394, y: 700, height: 440, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 92, y: 742, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 742 } },
    lamps: [
      { kind: 'lamp', x: 470, y: 146, radius: 620, colour: '#ffd58a' },
      { kind: 'lamp', x: 1524, y: 454, radius: 520, colour: '#ffdf9c' },
      { kind: 'window', x: 320, y: 340, radius: 300, colour: '#b3bdd6' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 182, y: 720 }],
  },
};
