// Jasmin's family's flat in Vuosaari: a shelf is the wall of her room, a freezer stands in the living room because nowhere else would have it, washing
// is always drying, mother sleeps by day and football is played with a ball of socks. In June there is a door between two shelves.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

const WALL = '#D9CDBD';
const WALL_SHADE = '#C9BBAC';
const HER_SIDE = '#A594AC';
const HER_SHADE = '#8B7A9C';
const PINE = '#D8B083';
const PINE_DARK = '#B88C60';
const FLOOR = '#B79A82';
const FLOOR_LINE = '#9F8269';
const RUG = '#A2566A';
const WHITE = '#EDE9E6';
const DARK = '#474C6E';
const DOOR = '#B9A592';
const FOOT = 668;

const WINDOW = [332, 112, 206, 296];
const SHELF_A = { x: 570, w: 266, top: 112 };
const SHELF_B = { x: 992, w: 232, top: 132 };
const GAP = [836, 992];

const SEASONS = {
  november: {
    sky: '#8288A8',
    sea: '#6F7798',
    house: ['#7E7F9E', '#8C86A2', '#747898'],
    pane: '#565C84',
    ground: '#6C7188',
    twig: '#4F5478',
  },
  december: {
    sky: '#B9C6DC',
    sea: '#9BA9C6',
    house: ['#96A0BE', '#A9A7C2', '#8C98B8'],
    pane: '#66719A',
    ground: '#E9EEF5',
    twig: '#6A7296',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#C0C7D0',
    sea: '#AFB8C4',
    house: ['#A0A2B4', '#B2AEBA', '#9699AE'],
    pane: '#74799A',
    ground: '#A6A19D',
    twig: '#6D6C84',
    heap: '#D5D6DA',
  },
  may: {
    sky: '#ABD2E2',
    sea: '#86B7CC',
    house: ['#CBB3A4', '#D3C3AE', '#BFA9A8'],
    pane: '#8D8BA6',
    ground: '#A7B682',
    twig: '#7A6A68',
    crown: '#AFC97F',
  },
  june: {
    sky: '#CFE0E2',
    sea: '#9CC6D2',
    house: ['#D3B9A4', '#DCCBB0', '#C9AEA6'],
    pane: '#A39CAE',
    ground: '#8DB274',
    twig: '#76685F',
    crown: '#78A868',
  },
};

function outside(season) {
  const a = new Art(701, { amp: 1.5 });
  const s = SEASONS[season];
  a.frect(310, 90, 260, 340, s.sky);
  a.frect(310, 286, 260, 60, s.sea);
  // the harbour's cranes, then the tower one sees from everywhere
  for (const x of [346, 378]) a.line(P(x, 290, x, 246), 4, s.pane).line(P(x - 12, 250, x + 22, 240), 4, s.pane);
  const house = (x, base, w, h, kind, k, seed) =>
    props.farHouse(a, x, base, w, h, {
      kind,
      wall: s.house[k],
      roof: s.pane,
      pane: s.pane,
      lit: season === 'june' ? 0 : season === 'may' ? 0.05 : 0.3,
      seed,
      snow: s.snow,
    });
  house(404, 360, 54, 220, 'balcony', 1, 5);
  house(470, 362, 50, 116, 'grid', 0, 8);
  house(522, 364, 60, 150, 'strip', 2, 3);
  a.frect(310, 344, 260, 90, s.ground);
  if (s.heap) a.flat(a.cr(P(332, 404, 346, 386, 376, 378, 404, 390, 420, 406)), s.heap);
  for (const [x, base, h] of [
    [352, 400, 120],
    [446, 404, 82],
  ]) {
    if (s.crown) a.ell(x, base - h * 0.62, h * 0.36, h * 0.4, { fill: s.crown, ink: 0 });
    a.line(P(x, base, x + 3, base - h * (s.crown ? 0.5 : 0.95)), 5, s.twig);
    if (!s.crown)
      for (const d of [-1, 1])
        for (const up of [0.4, 0.62])
          a.curve(
            P(x + 1, base - h * up, x + d * 14, base - h * (up + 0.14), x + d * 20, base - h * (up + 0.3)),
            2.6,
            s.snow ?? s.twig,
          );
  }
  if (season === 'december')
    for (const d of [0, 1]) a.flat(P(486 + d * 26, 404, 500 + d * 26, 380, 514 + d * 26, 404), '#FFFFFF');
  if (season === 'may' || season === 'june') {
    for (const x of [484, 514]) a.ell(x, 396, 11, 11, { w: 3, c: s.pane });
    a.line(P(484, 396, 496, 380, 510, 380, 514, 396), 3, C.brick);
  }
  return a.svg(1600, 900);
}

// ---- the room

function shell(a) {
  cut(a, [WINDOW], () => {
    a.frect(0, 0, 1600, FOOT, WALL);
    a.frect(-40, -40, 236, FOOT + 40, WALL_SHADE);
    // her side: another colour, above the shelf too
    a.frect(556, -40, 694, FOOT + 40, HER_SIDE);
    a.flat(P(556, -40, 622, -40, 622, FOOT, 556, FOOT), '#B7A6B8');
    a.flat(P(1184, -40, 1250, -40, 1250, FOOT, 1184, FOOT), '#98879F');
  });
  for (const x of [196, 556, 622, 1184]) a.line(P(x, -10, x, x < 556 ? FOOT : 160), x === 622 || x === 1184 ? 2 : 2.8);
  a.frect(0, FOOT, 1600, 260, FLOOR);
  for (const [y, w] of [
    [700, 1.6],
    [744, 1.8],
    [800, 2],
    [864, 2],
  ])
    a.line(P(-10, y, 1610, y), w, FLOOR_LINE);
  for (const [x, y0, y1] of [
    [150, 700, 744],
    [470, 668, 700],
    [1040, 700, 744],
    [1290, 744, 800],
    [240, 800, 864],
  ])
    a.line(P(x, y0, x + (x - 800) * 0.02, y1), 1.6, FLOOR_LINE);
  for (const [x, w] of [
    [-20, 590],
    [1226, 400],
  ]) {
    a.rect(x, FOOT - 16, w, 17, { fill: '#E4DACB', w: 2.6 });
    a.line(P(x, FOOT, x + w, FOOT), 3.6);
  }
  a.shape(P(120, 742, 400, 724, 720, 728, 1010, 738, 1090, 800, 1020, 872, 560, 892, 120, 878, 60, 806), { fill: RUG, w: 3.2 });
  a.curve(P(130, 762, 420, 744, 760, 748, 1010, 762, 1056, 808), 2.4, '#7F3F54');
  for (let k = 0; k < 9; k++)
    a.poly(P(150 + k * 30, 838, 162 + k * 30, 828, 174 + k * 30, 838, 162 + k * 30, 848), { fill: '#D9A66A', ink: 0 });
}

/** Mother's door: shut from eight to three, in writing. */
function motherDoor(a) {
  a.rect(4, 126, 172, 542, { fill: '#CDBFAE' });
  a.rect(20, 142, 140, 526, { fill: DOOR });
  a.rect(40, 168, 100, 190, { w: 2.2, c: '#8A7664' });
  a.rect(40, 470, 100, 160, { w: 2.2, c: '#8A7664' });
  a.g('transform="rotate(-2 90 270)"');
  a.poly(P(30, 206, 152, 202, 154, 336, 32, 340), { fill: C.card, w: 3 });
  props.lettering(a, 92 - props.letteringWidth(34, '8-15') / 2, 250, 34, '8-15', { w: 5, c: C.brick });
  props.lettering(a, 92 - props.letteringWidth(21, 'ÄITI') / 2, 290, 21, 'ÄITI', { w: 3.2 });
  props.lettering(a, 92 - props.letteringWidth(21, 'NUKKUU') / 2, 322, 21, 'NUKKUU', { w: 3.2 });
  a.frect(78, 196, 30, 12, '#D8CDB0').end();
  a.rrect(140, 396, 13, 54, 5, { fill: '#B7BACB', w: 2.6 });
  a.line(P(146, 414, 116, 416), 6.5);
  // a towel along the sill, against noise
  a.shape(P(14, 652, 60, 644, 120, 648, 172, 646, 178, 668, 120, 676, 40, 674, 10, 672), { fill: '#7F9C8A', w: 3 });
  for (const x of [44, 90, 136]) a.line(P(x, 650, x + 4, 670), 2);
}

function hooks(a) {
  // her mother's nights, crossed out as they pass
  a.rect(214, 56, 84, 106, { fill: C.card, w: 2.8 });
  a.frect(216, 60, 80, 26, '#7A9AA8');
  for (let k = 0; k < 12; k++) {
    const [x, y] = [223 + (k % 4) * 19, 94 + Math.floor(k / 4) * 21];
    a.rect(x, y, 13, 14, { w: 1.6 });
    if (k % 3 !== 2 && k < 8) a.line(P(x + 1, y + 13, x + 12, y + 1), 2.6, C.brick);
  }
  a.line(P(256, 56, 256, 44), 2.6);
  // who is how tall
  for (const [y, w, c] of [
    [398, 14, C.teal],
    [446, 12, C.brick],
    [454, 14, C.brick],
    [520, 12, C.denim],
    [534, 14, C.denim],
  ])
    a.line(P(180, y, 180 + w, y), 2.6, c);
  a.rect(206, 190, 112, 18, { fill: PINE, w: 3 });
  for (const x of [226, 262, 298]) a.curve(P(x - 6, 204, x, 218, x + 7, 204), 4.4);
}

function windowWall(a) {
  windowFrame(a, WINDOW, { mullions: [0.64], frame: '#EDE6DC' });
  a.line(P(306, 76, 566, 72), 6);
  // one curtain, put aside; lace above
  a.poly(P(520, 78, 560, 76, 562, 420, 540, 428, 516, 418, 526, 240), { fill: '#C98F6A', w: 3.4 });
  a.curve(P(540, 82, 544, 240, 536, 420), 2.2);
  const lace = a.cr(P(318, 80, 350, 128, 384, 108, 416, 130, 450, 108, 484, 128, 522, 106));
  a.flat([[318, 78], ...lace, [522, 78]], '#F4F0EA');
  a.line(lace, 2.4);
  props.plantHang(a, 364, 428, 0.62, '#7FA077');
  a.rrect(420, 386, 54, 38, 5, { fill: '#5B6285', w: 3 });
  a.line(P(466, 386, 484, 340), 2.6);
  a.ell(436, 406, 11, 11, { fill: '#C9CCD8', w: 2.2 });
  for (const y of [398, 406, 414]) a.line(P(453, y, 468, y), 2);
}

/** The freezer: a chest of white that hums, with a cloth on it and the family on the cloth. */
function freezer(a) {
  a.rrect(206, 500, 330, 170, 12, { fill: WHITE });
  a.flat(P(470, 506, 530, 506, 530, 664, 486, 664), '#D9D4D6');
  a.rrect(200, 472, 342, 36, 10, { fill: '#F6F3F0' });
  a.line(P(206, 508, 536, 508), 2.6);
  a.rrect(340, 494, 64, 14, 5, { fill: '#B7BACB', w: 2.6 });
  a.frect(498, 640, 9, 7, '#7FAE6B');
  a.frect(484, 640, 9, 7, C.coral);
  for (let k = 0; k < 5; k++) a.line(P(226 + k * 10, 638, 226 + k * 10, 656), 2);
  // a crocheted cloth
  const hem = a.cr(P(236, 474, 250, 500, 268, 486, 288, 506, 308, 488, 328, 504, 344, 474));
  a.flat([...hem], '#F2DDB4');
  a.line(hem, 2.6);
  for (const [x, y] of [
    [252, 484],
    [288, 492],
    [324, 486],
  ])
    a.ell(x, y, 3.4, 3.4, { w: 1.8 });
  // the boys on the door of it: magnets, a dog, a plan of a goal
  a.g('transform="rotate(-5 270 570)"').rect(232, 530, 84, 68, { fill: C.card, w: 2.6 });
  a.shape(
    P(248, 578, 250, 560, 274, 556, 282, 546, 296, 552, 292, 566, 284, 570, 284, 582, 276, 582, 274, 572, 258, 574, 258, 584),
    { fill: '#C69B5E', w: 2.6 },
  );
  a.curve(P(248, 566, 240, 558, 242, 548), 2.6);
  a.frect(268, 526, 11, 11, C.coral).end();
  a.g('transform="rotate(4 420 590)"').rect(396, 548, 62, 78, { fill: '#CFE0D2', w: 2.6 });
  a.rect(406, 558, 42, 22, { w: 2.2 });
  a.curve(P(428, 616, 414, 600, 430, 590, 424, 576), 2.4, C.brick);
  a.ell(428, 614, 5, 5, { fill: C.card, w: 1.8 });
  a.frect(420, 543, 11, 11, C.mustard).end();
}

function onFreezer(a) {
  // Hanan's photographs: the snow castle, and a river with palms
  a.poly(P(246, 424, 304, 420, 308, 472, 250, 476), { fill: '#7A5A48', w: 3 });
  a.flat(P(254, 431, 297, 428, 300, 465, 257, 468), '#CFE0EA');
  a.flat(P(260, 464, 260, 450, 268, 440, 276, 450, 284, 446, 292, 450, 294, 462), '#FFFFFF');
  a.poly(P(314, 436, 352, 438, 350, 476, 312, 474), { fill: '#C9A24E', w: 3 });
  a.frect(320, 443, 25, 26, '#E8C9A0');
  a.line(P(330, 468, 333, 450), 2.6, '#5E7F5A');
  a.curve(P(324, 452, 333, 448, 342, 453), 3, '#5E7F5A');
  // cardamom in a tin, glasses for tea
  a.rect(480, 432, 36, 42, { fill: '#4F8470', w: 3 });
  a.ell(498, 432, 18, 5, { fill: '#B7BACB', w: 2.6 });
  a.frect(484, 446, 29, 14, '#F0E2C4');
}

// ---- the shelf that is a wall: pine uprights, a sheet pinned behind, her light through it

/** Shelves from `rows` (their heights from the top); between uprights one sees books, boxes, or her side. */
function frame(a, { x, w, top }, columns, rows) {
  for (const row of rows) a.rect(x + 4, row, w - 8, 11, { fill: PINE, w: 3 });
  for (const c of [0, ...columns, 1]) {
    const px = x + c * w - (c === 1 ? 14 : c === 0 ? 0 : 7);
    a.rect(px, top, 14, FOOT + 6 - top, { fill: c === 0 || c === 1 ? PINE : PINE_DARK, w: 3.2, mis: [0, 0] });
  }
}

/** What hangs behind the shelf so that it is a wall: a striped sheet. */
function sheet(a, x, y, w, h) {
  a.flat(P(x, y, x + w, y + 3, x + w - 3, y + h, x + 2, y + h - 4), '#CDBFCB');
  for (let k = 14; k < w; k += 26) a.line(P(x + k, y + 2, x + k - 1, y + h - 3), 6, '#B9A7BD');
}

function herSide(a) {
  // over the shelf one sees how far her room goes: its back wall, a poster, lights on a wire, the paper lamp
  a.g('transform="rotate(-2 1080 60)"').rect(1040, -20, 96, 130, { fill: '#C98F6A', w: 2.8 });
  a.ell(1088, 40, 26, 26, { fill: '#F4E3BE', w: 2.6 });
  a.curve(P(1052, 74, 1074, 66, 1098, 76, 1126, 66), 4, C.teal).end();
  const wire = a.cr(P(600, 24, 690, 52, 770, 28, 850, 58, 940, 30, 1030, 54, 1120, 26, 1220, 44));
  a.line(wire, 2.4);
  for (const k of [8, 19, 30, 54, 66, 77]) a.ell(wire[k][0], wire[k][1] + 9, 6, 8, { fill: '#FFE08A', w: 2 });
  a.line(P(908, -10, 908, 26), 3);
  a.ell(908, 62, 42, 39, { fill: '#F4E3BE', w: 3.2 });
  for (const y of [42, 62, 82])
    a.curve(P(908 - 38 + Math.abs(y - 62) * 0.6, y, 908, y + 5, 908 + 38 - Math.abs(y - 62) * 0.6, y), 1.8, '#B99B66');
  sheet(a, SHELF_A.x + 10, 128, 250, 540);
  sheet(a, SHELF_B.x + 10, 150, 216, 520);
}

function basket(a, x, y, w, h, c) {
  a.poly(P(x, y - h, x + w, y - h, x + w - 5, y, x + 5, y), { fill: c, w: 3 });
  a.rrect(x + w / 2 - 13, y - h + 10, 26, 9, 4, { fill: '#5D4A44', w: 1.8 });
  for (let k = 1; k < 3; k++) a.line(P(x + 6, y - h + 16 + k * 12, x + w - 6, y - h + 16 + k * 12), 1.6, '#7E6248');
}

function shelfA(a) {
  const { x } = SHELF_A;
  const rows = [126, 236, 340, 450, 560, 652];
  // the cells: 1 books, her gap, boxes; from the top
  props.books(a, x + 20, 236, 1.05, ['#B4695A', '#6E7FA4', '#C9A25A', '#7A4A78', '#5E8A8C', '#D9B7A8']);
  a.flat(P(x + 146, 140, x + 252, 140, x + 252, 236, x + 146, 236), '#6B5A80');
  a.curve(P(x + 150, 168, x + 190, 192, x + 250, 160), 2);
  for (const [dx, dy] of [
    [170, 186],
    [206, 190],
    [234, 176],
  ])
    a.ell(x + dx, dy + 6, 5, 7, { fill: '#FFE08A', w: 1.8 });
  basket(a, x + 18, 340, 106, 66, '#C9A475');
  props.books(a, x + 148, 340, 0.92, ['#7F9C8A', '#C9A25A', '#B4695A', '#8FA5BC', '#D9B7A8', '#7A4A78', '#5E8A8C']);
  // dinosaurs in order of size, and a globe
  for (const [dx, s] of [
    [24, 1],
    [64, 0.76],
    [96, 0.56],
  ])
    a.shape(
      P(
        x + dx,
        450,
        x + dx + 2 * s,
        424 - 4 * s,
        x + dx + 12 * s,
        412 - 8 * s,
        x + dx + 22 * s,
        418 - 8 * s,
        x + dx + 16 * s,
        426,
        x + dx + 30 * s,
        434,
        x + dx + 36 * s,
        449,
        x + dx + 16 * s,
        444,
      ),
      { fill: s === 0.76 ? '#C98F6A' : '#7FA077', w: 2.6 },
    );
  a.ell(x + 192, 408, 32, 32, { fill: '#8FB4C8', w: 3 });
  a.flat(a.cr(P(x + 176, 396, x + 192, 384, x + 204, 398, x + 196, 416, x + 182, 412)), '#8DA35C');
  a.line(P(x + 192, 440, x + 192, 449), 5).line(P(x + 172, 450, x + 214, 450), 5);
  props.books(a, x + 20, 560, 1, ['#5E8A8C', '#D9B7A8', '#6E7FA4', '#C9A25A', '#B4695A']);
  a.g(`transform="rotate(12 ${x + 112} 560)"`)
    .rect(x + 100, 492, 14, 66, { fill: '#7A6A94', w: 2.8 })
    .end();
  basket(a, x + 150, 560, 100, 70, '#B98F9A');
  basket(a, x + 18, 652, 106, 64, '#B98F9A');
  for (const [dx, c] of [
    [152, '#6E7FA4'],
    [204, '#B4695A'],
  ])
    a.shape(P(x + dx, 652, x + dx + 2, 632, x + dx + 16, 630, x + dx + 26, 642, x + dx + 42, 646, x + dx + 42, 652), {
      fill: c,
      w: 2.8,
    });
  frame(a, SHELF_A, [0.5], rows);
  // up there what is not in use: a suitcase, a fan, a rolled mattress
  a.rrect(x + 18, 54, 128, 60, 8, { fill: '#8A5A4C' });
  for (const d of [42, 118]) a.line(P(x + d, 56, x + d, 112), 4);
  a.rrect(x + 66, 42, 34, 13, 5, { w: 3.4 });
  a.rrect(x + 160, 74, 96, 40, 19, { fill: '#8FA5BC' });
  a.ell(x + 178, 94, 15, 18, { fill: '#C3CEDA', w: 3 });
  a.curve(P(x + 186, 96, x + 178, 103, x + 171, 94, x + 178, 86, x + 182, 93), 2.4);
  for (const d of [208, 236]) a.line(P(x + d, 76, x + d + 2, 112), 4, '#5B6285');
}

function shelfB(a) {
  const { x } = SHELF_B;
  const rows = [146, 262, 372, 478, 574, 652];
  // the recorder with its one earphone
  a.rrect(x + 24, 200, 88, 60, 6, { fill: '#5B6285', w: 3.2 });
  for (const d of [46, 90]) a.ell(x + d, 226, 14, 14, { fill: '#C9CCD8', w: 2.4 });
  a.frect(x + 54, 244, 28, 8, C.coral);
  a.curve(P(x + 112, 246, x + 130, 262, x + 120, 290, x + 138, 304), 2.6);
  a.ell(x + 140, 306, 5, 6, { fill: C.card, w: 2 });
  props.books(a, x + 138, 262, 0.9, ['#C9A25A', '#7A4A78', '#5E8A8C']);
  props.books(a, x + 20, 372, 1, ['#D9B7A8', '#6E7FA4', '#B4695A']);
  a.ell(x + 92, 346, 22, 25, { fill: C.mustard, w: 3 });
  a.frect(x + 84, 318, 16, 7, '#8A6A2E');
  basket(a, x + 138, 372, 76, 60, '#C9A475');
  // folded towels, and a cup: best goalkeeper, staircase C
  for (const [k, c] of ['#7F9C8A', '#C98F6A', '#8FA5BC', '#D9B7A8'].entries())
    a.rrect(x + 18, 460 - k * 17, 96, 18, 7, { fill: c, w: 2.6 });
  a.poly(P(x + 150, 424, x + 192, 424, x + 182, 452, x + 160, 452), { fill: C.mustard, w: 3 });
  a.line(P(x + 171, 452, x + 171, 468), 5).line(P(x + 154, 474, x + 190, 474), 8, '#8A6A4E');
  for (const s of [-1, 1]) a.curve(P(x + 171 + s * 20, 430, x + 171 + s * 34, 434, x + 171 + s * 16, 446), 2.8);
  props.books(a, x + 22, 574, 0.9, ['#7A6A94', '#5E8A8C', '#C9A25A', '#B4695A', '#8DA382']);
  basket(a, x + 136, 574, 80, 60, '#B98F9A');
  basket(a, x + 20, 652, 92, 52, '#8FA5BC');
  props.books(a, x + 138, 652, 0.72, ['#B4695A', '#6E7FA4', '#D9B7A8', '#C9A25A', '#5E8A8C']);
  frame(a, SHELF_B, [0.54], rows);
  a.rrect(x + 20, 78, 190, 56, 6, { fill: '#C9A475' });
  a.line(P(x + 20, 98, x + 210, 98), 2.2);
  props.lettering(a, x + 40, 124, 17, 'TALVI', { w: 2.8 });
}

/** The shelves' ends, which show how deep they are. */
function sides(a) {
  const [l, r] = GAP;
  a.poly(P(l, 112, l + 20, 128, l + 20, FOOT - 16, l, FOOT + 4), { fill: PINE_DARK, w: 3 });
  a.poly(P(r, 132, r - 20, 146, r - 20, FOOT - 16, r, FOOT + 4), { fill: PINE_DARK, w: 3 });
}

/** The gap between: a blanket on a wire, her whole front door. */
function curtain(a) {
  const [l, r] = GAP;
  a.flat(P(l, 120, r, 140, r, FOOT, l, FOOT), HER_SHADE);
  sides(a);
  a.line(P(l - 8, 158, r + 8, 150), 4);
  a.poly(P(l + 6, 160, r - 8, 152, r - 4, 400, r - 10, 652, r - 44, 644, r - 78, 656, r - 112, 646, l + 8, 654, l + 4, 420), {
    fill: '#C99B4E',
  });
  for (const [x0, x1] of [
    [l + 34, l + 30],
    [l + 70, l + 76],
    [l + 108, l + 110],
    [l + 138, l + 142],
  ])
    a.curve(P(x0, 166, (x0 + x1) / 2 + 4, 400, x1, 640), 2.4);
  for (const y of [236, 262, 540, 566]) a.curve(P(l + 8, y, l + 80, y + 5, r - 8, y - 3), y % 4 ? 7 : 5, '#A2566A');
  for (const x of [l + 14, l + 50, l + 92, l + 134]) a.rect(x, 148, 8, 18, { fill: '#8A6A4E', w: 2.2 });
}

// ---- kitchen seen on the right

function kitchen(a) {
  a.rect(1250, 96, 360, 572, { fill: '#E4DACB' });
  a.frect(1268, 114, 360, 554, '#C9D0C6');
  a.frect(1268, 114, 360, 40, '#B5BFB6');
  a.line(P(1268, 668, 1268, 114), 3).line(P(1268, 114, 1610, 114), 3);
  for (let y = 330; y < 440; y += 28) a.line(P(1430, y, 1610, y), 1.5, '#AAB5AC');
  for (let x = 1452; x < 1600; x += 32) a.line(P(x, 310, x, 436), 1.5, '#AAB5AC');
  a.frect(1268, 596, 360, 72, '#A8938A');
  // the fridge
  a.rrect(1290, 190, 128, 436, 10, { fill: '#F2EFEC' });
  a.line(P(1292, 330, 1416, 330), 3);
  for (const y of [276, 350]) a.rect(1300, y, 9, 40, { fill: '#B7BACB', w: 2.2 });
  a.rect(1330, 348, 66, 50, { fill: '#CFE0EA', w: 2.4 });
  a.curve(P(1338, 388, 1352, 362, 1366, 384, 1388, 360), 2.6, C.teal);
  a.frect(1356, 342, 12, 11, C.coral);
  // cereal on the fridge: the cheap kind
  a.rect(1306, 132, 42, 58, { fill: C.mustard, w: 2.8 });
  a.rect(1352, 144, 46, 46, { fill: '#B4695A', w: 2.8 });
  // worktop, the machine under it, running
  a.rect(1424, 436, 190, 16, { fill: PINE_DARK, w: 3.2 });
  a.rect(1430, 452, 190, 172, { fill: WHITE, w: 3.4 });
  a.ell(1530, 548, 54, 54, { fill: '#B7BACB', w: 3.4 });
  a.ell(1530, 548, 40, 40, { fill: '#5B7C9C', w: 3 });
  a.curve(P(1496, 560, 1516, 540, 1540, 562, 1564, 544), 6, '#C7D9E4');
  a.frect(1446, 466, 40, 12, DARK);
  a.ell(1508, 472, 7, 7, { w: 2.2 });
  a.poly(P(1470, 384, 1520, 384, 1514, 434, 1476, 434), { fill: '#B4B8C8', w: 3.2 });
  a.line(P(1520, 396, 1556, 388), 6);
  a.line(P(1560, 114, 1560, 166), 3);
  a.poly(P(1540, 166, 1584, 166, 1606, 206, 1518, 206), { fill: '#D9A66A' });
}

function back() {
  const a = new Art(709, { w: 4 });
  shell(a);
  windowWall(a);
  motherDoor(a);
  hooks(a);
  herSide(a);
  curtain(a);
  shelfA(a);
  shelfB(a);
  kitchen(a);
  freezer(a);
  onFreezer(a);
  chairBehind(a, 520);
  a.line(P(556, FOOT + 2, 1250, FOOT + 2), 3.4);
  return a.svg(1600, 900);
}

function chairBehind(a, x) {
  for (const d of [-44, 40]) a.rect(x + d, 596, 11, 200, { fill: PINE_DARK, w: 3 });
  for (const y of [600, 640]) a.rect(x - 40, y, 84, 17, { fill: PINE, w: 3 });
}

// ---- by season: coats, boots, the window

/** Her coat, mustard, padded. */
function puffer(a) {
  a.shape(P(210, 246, 226, 226, 244, 226, 262, 248, 266, 330, 262, 424, 208, 424, 206, 330), { fill: '#D9A63C' });
  for (const y of [272, 302, 334, 366, 398]) a.curve(P(208, y, 236, y + 7, 264, y - 1), 2.6);
  a.line(P(236, 232, 237, 422), 2.4);
  a.shape(P(220, 236, 236, 222, 252, 236, 246, 250, 236, 254, 226, 250), { fill: '#8A6A2E', w: 2.8 });
}

function overall(a, x, c, h) {
  a.shape(
    P(
      x - 22,
      240,
      x - 8,
      224,
      x + 10,
      224,
      x + 24,
      240,
      x + 30,
      240 + h * 0.46,
      x + 18,
      240 + h * 0.48,
      x + 20,
      240 + h,
      x + 3,
      240 + h,
      x,
      240 + h * 0.66,
      x - 4,
      240 + h,
      x - 20,
      240 + h,
      x - 17,
      240 + h * 0.48,
      x - 29,
      240 + h * 0.46,
    ),
    { fill: c, w: 3.2 },
  );
  a.line(P(x, 236, x, 240 + h * 0.6), 2.2);
  a.line(P(x - 17, 240 + h * 0.4, x + 18, 240 + h * 0.4), 3, '#E9E2D2');
}

function childPack(a, x, y) {
  a.shape(P(x - 30, y + 62, x - 30, y + 18, x - 18, y, x + 18, y, x + 30, y + 18, x + 31, y + 62, x, y + 68), {
    fill: C.teal,
    w: 3.2,
  });
  a.rrect(x - 19, y + 28, 38, 28, 6, { fill: '#6FB0A8', w: 2.4 });
  a.curve(P(x - 10, y, x, y - 10, x + 10, y), 3);
  a.ell(x, y + 14, 6, 6, { fill: C.mustard, w: 2 });
}

const boot = (a, x, y, c, s = 1) => {
  a.shape(
    P(
      x - 12 * s,
      y - 46 * s,
      x + 12 * s,
      y - 46 * s,
      x + 13 * s,
      y - 18 * s,
      x + 30 * s,
      y - 10 * s,
      x + 31 * s,
      y,
      x - 13 * s,
      y,
    ),
    { fill: c, w: 3 },
  );
  a.line(P(x - 12 * s, y - 36 * s, x + 12 * s, y - 36 * s), 2);
};

function winter(a) {
  overall(a, 296, '#5E7898', 122);
  puffer(a);
  childPack(a, 226, 690);
  boot(a, 60, 716, '#6B5A6A', 0.9);
  boot(a, 104, 722, '#6B5A6A', 0.9);
  boot(a, 150, 714, '#B4695A', 0.62);
}

function dressNovember() {
  const a = new Art(719);
  winter(a);
  return a.svg(1600, 900);
}

/** A paper star in the window, made at school, too large. */
function dressDecember() {
  const a = new Art(719);
  winter(a);
  a.line(P(432, 82, 432, 176), 2.2);
  const star = Array.from({ length: 14 }, (_, k) => {
    const t = (k / 14) * Math.PI * 2 - Math.PI / 2;
    const r = k % 2 ? 26 : 58;
    return [432 + Math.cos(t) * r, 232 + Math.sin(t) * r];
  });
  a.poly(star, { fill: '#F6DFA0', w: 2.8 });
  a.ell(432, 232, 11, 11, { fill: C.coral, w: 2.2 });
  for (const [x, y] of [
    [82, 730],
    [134, 728],
  ])
    a.ell(x, y, 26, 6, { fill: '#9A8070', ink: 0 });
  return a.svg(1600, 900);
}

function dressMarch() {
  const a = new Art(719);
  winter(a);
  // wet, on newspaper now, and four mittens over the sill
  for (const [x, y] of [
    [70, 728],
    [134, 726],
    [190, 734],
  ])
    a.ell(x, y, 30, 6, { fill: '#8E7A70', ink: 0 });
  for (const [x, c] of [
    [396, C.coral],
    [490, '#5E7898'],
  ])
    a.shape(P(x - 14, 428, x + 14, 428, x + 17, 458, x, 470, x - 16, 458), { fill: c, w: 2.8 });
  return a.svg(1600, 900);
}

function cap(a, x, c) {
  a.shape(P(x - 26, 236, x - 20, 216, x, 208, x + 20, 216, x + 26, 236, x + 42, 242, x + 40, 250, x - 24, 246), {
    fill: c,
    w: 3,
  });
}

function dressMay() {
  const a = new Art(719);
  a.shape(P(208, 246, 226, 226, 242, 226, 260, 246, 264, 390, 206, 390), { fill: '#6E8FA0', w: 3.4 });
  a.line(P(234, 232, 235, 388), 2.4);
  cap(a, 292, C.brick);
  childPack(a, 226, 690);
  return a.svg(1600, 900);
}

/** The window is open; the boys have a real ball now; and between the shelves stands a door that needs no wall. */
function dressJune() {
  const a = new Art(719);
  cap(a, 232, C.brick);
  cap(a, 286, C.leaf);
  // the open sash
  a.poly(P(466, 116, 566, 90, 566, 436, 466, 406), { fill: '#EDE6DC', w: 3.4 });
  a.poly(P(480, 132, 552, 112, 552, 412, 480, 392), { fill: '#CFE6EA', w: 2.8 });
  a.line(P(494, 330, 536, 180), 5, '#F4FAFA');
  freeDoor(a);
  ball(a, 300, 812, 40);
  return a.svg(1600, 900);
}

function freeDoor(a) {
  const [l, r] = GAP;
  a.flat(P(l - 4, 106, r, 106, r, FOOT, l, FOOT), HER_SIDE);
  sides(a);
  a.rect(l + 2, 108, 152, FOOT - 102, { fill: '#8E7C6C' });
  a.rect(l + 16, 122, 124, FOOT - 116, { fill: '#5F8C84', w: 4.2 });
  a.rect(l + 34, 146, 88, 168, { w: 2.4, c: '#3F6660' });
  a.rect(l + 34, 470, 88, 150, { w: 2.4, c: '#3F6660' });
  a.rrect(l + 22, 376, 13, 56, 5, { fill: '#C9B37E', w: 2.6 });
  a.line(P(l + 29, 394, l + 62, 396), 7);
  for (const y of [170, 560]) a.rect(l + 133, y, 12, 34, { fill: '#B7BACB', w: 2.4 });
  // wedges: it was cut to the height of another room
  a.poly(P(l + 4, 110, l + 58, 108, l + 4, 97), { fill: PINE, w: 2.6 });
  a.poly(P(l + 100, 108, l + 152, 110, l + 152, 97), { fill: PINE, w: 2.6 });
}

function ball(a, x, y, r) {
  a.ell(x, y + r - 2, r * 0.9, 7, { fill: '#7F3F54', ink: 0 });
  a.ell(x, y, r, r, { fill: C.card });
  const five = Array.from({ length: 5 }, (_, k) => [
    x + Math.cos(k * 1.2566 - 1.4) * r * 0.36,
    y + Math.sin(k * 1.2566 - 1.4) * r * 0.36,
  ]);
  a.poly(five, { fill: DARK, w: 2.8 });
  for (const [px, py] of five) a.line(P(px, py, x + (px - x) * 2.5, y + (py - y) * 2.5), 2.8);
}

// ---- front: the table, the washing, the silent game

function table(a) {
  for (const x of [424, 912]) a.rect(x, 800, 28, 130, { fill: PINE_DARK });
  a.poly(P(446, 706, 920, 706, 974, 776, 392, 776), { fill: '#C7D7CC' });
  a.flat(P(392, 776, 974, 776, 972, 806, 394, 806), '#AFC4B6');
  // oilcloth with lemons
  for (const [x, y] of [
    [470, 724],
    [568, 768],
    [660, 716],
    [770, 768],
    [860, 722],
    [926, 764],
    [452, 764],
  ])
    a.ell(x, y, 13, 6, { fill: '#E5C766', ink: 0 });
  a.poly(P(392, 776, 974, 776, 972, 806, 394, 806), { w: 4 });
  a.line(P(446, 706, 920, 706), 4)
    .line(P(920, 706, 974, 776), 4)
    .line(P(446, 706, 392, 776), 4);
}

/** Coffee with cardamom in its long-handled pot; small glasses; homework. */
function tableThings(a) {
  a.shape(P(596, 742, 590, 716, 604, 690, 600, 676, 640, 676, 636, 690, 652, 716, 646, 742, 620, 748), { fill: '#B98553' });
  a.poly(P(600, 676, 584, 668, 602, 690), { fill: '#B98553', w: 3 });
  a.line(P(642, 684, 704, 656), 8);
  a.ell(620, 676, 21, 6, { fill: '#5F4432', w: 3 });
  for (const [x, y] of [
    [690, 748],
    [736, 740],
  ]) {
    a.poly(P(x - 13, y - 30, x + 13, y - 30, x + 10, y, x - 10, y), { fill: '#E8EEF0', w: 2.8 });
    a.frect(x - 9, y - 18, 19, 16, '#7C5236');
  }
  a.poly(P(790, 730, 852, 722, 872, 758, 802, 766), { fill: C.card, w: 2.8 });
  a.poly(P(852, 722, 906, 724, 932, 758, 872, 758), { fill: '#F2EDE2', w: 2.8 });
  for (const [x, y, t] of [
    [806, 738, 38],
    [810, 748, 46],
    [870, 734, 34],
    [878, 746, 40],
  ])
    a.line(P(x, y, x + t, y - 3), 2, '#6E7FA4');
  a.line(P(842, 764, 890, 742), 5, C.coral);
  // keys on a carabiner, a crab for the hair
  a.ell(470, 752, 16, 9, { w: 3 });
  for (const [x, y] of [
    [490, 752],
    [484, 762],
  ])
    a.line(P(470, 754, x + 10, y), 4.4, '#8A8FA8');
  a.shape(P(528, 750, 534, 738, 550, 734, 566, 740, 570, 752, 556, 758, 540, 758), { fill: C.coral, w: 2.8 });
  for (const s of [-1, 1]) a.curve(P(549 + s * 18, 742, 549 + s * 28, 730, 549 + s * 18, 724), 3, C.brick);
}

function frontChair(a, x, y) {
  for (const d of [-52, 40]) a.rect(x + d, y, 12, 160, { fill: PINE_DARK, w: 3.2 });
  for (const dy of [4, 46])
    a.shape(P(x - 46, y + dy, x, y + dy - 6, x + 46, y + dy, x + 46, y + dy + 20, x, y + dy + 14, x - 46, y + dy + 20), {
      fill: PINE,
      w: 3.2,
    });
}

/** The rack that is never folded: sheets, hospital white, small socks. */
function rack(a) {
  const bar = (w, c, ...n) => a.line(P(...n), w).line(P(...n), w - 5, c);
  for (const [x0, x1] of [
    [1166, 1330],
    [1440, 1600],
  ]) {
    bar(10, '#C9CCD8', x0, 634, x1, 920);
    bar(10, '#C9CCD8', x1, 634, x0, 920);
  }
  bar(9, '#C9CCD8', 1130, 606, 1640, 596);
  bar(11, '#E4E4EA', 1100, 628, 1640, 616);
  a.poly(P(1118, 630, 1262, 626, 1268, 800, 1262, 826, 1190, 830, 1122, 828), { fill: '#E7E2E6' });
  for (const x of [1150, 1186, 1222]) a.curve(P(x, 640, x + 4, 740, x - 2, 822), 2.2);
  a.frect(1124, 780, 136, 9, '#8FA5BC');
  // her mother's work shirt, pale green
  a.shape(
    P(1290, 632, 1340, 622, 1392, 628, 1420, 692, 1398, 706, 1386, 678, 1388, 790, 1300, 794, 1302, 684, 1290, 708, 1266, 696),
    { fill: '#A9C9BA' },
  );
  a.curve(P(1322, 626, 1342, 652, 1364, 624), 3);
  a.line(P(1343, 652, 1345, 790), 2.2);
  a.rect(1358, 690, 20, 24, { w: 2.2 });
  for (const [x, c, h] of [
    [1440, C.mustard, 64],
    [1480, C.mustard, 60],
    [1524, '#B4695A', 48],
    [1560, '#5B7C9C', 52],
  ]) {
    a.shape(P(x - 13, 626, x + 13, 625, x + 12, 625 + h * 0.7, x + 26, 625 + h * 0.84, x + 20, 625 + h, x - 10, 625 + h), {
      fill: c,
      w: 3,
    });
    a.rect(x - 5, 612, 10, 20, { fill: PINE, w: 2.2 });
  }
  for (const x of [1140, 1240, 1310, 1376]) a.rect(x - 5, 612, 10, 22, { fill: x === 1240 ? C.coral : PINE, w: 2.2 });
}

/** Slippers are the goal; the ball is socks in a sock. */
function silentFootball(a) {
  for (const [x, t] of [
    [92, -12],
    [252, 10],
  ]) {
    a.g(`transform="rotate(${t} ${x} 850)"`);
    a.shape(P(x - 42, 850, x - 38, 834, x - 6, 828, x + 34, 836, x + 44, 852, x + 20, 862, x - 26, 862), {
      fill: t < 0 ? '#7A6A94' : '#B98F9A',
      w: 3.2,
    });
    a.curve(P(x - 34, 840, x - 4, 852, x - 2, 862), 2.6);
    a.end();
  }
  const [x, y] = [172, 800];
  a.ell(x, y, 33, 31, { fill: '#C9B9A8' });
  a.curve(P(x - 28, y - 10, x, y - 22, x + 26, y - 12), 6, C.coral);
  a.curve(P(x - 31, y + 6, x, y - 4, x + 31, y + 4), 6, '#6E7FA4');
  a.curve(P(x - 22, y + 22, x + 4, y + 12, x + 26, y + 16), 2.4);
  a.shape(P(x + 20, y - 22, x + 40, y - 34, x + 44, y - 22, x + 30, y - 10), { fill: '#C9B9A8', w: 2.8 });
}

function front() {
  const a = new Art(727, { w: 4.2 });
  silentFootball(a);
  table(a);
  tableThings(a);
  frontChair(a, 600, 814);
  rack(a);
  return a.svg(1600, 900);
}

// ---- what comes and goes

const thing = thingPen(3.2);

const things = {
  // Yusuf's prices, rising
  'price-list': thing([1322, 408, 90, 112], 'back', 741, (a) => {
    a.poly(P(1330, 416, 1402, 414, 1404, 510, 1331, 512), { fill: C.card });
    props.lettering(a, 1337, 436, 13, 'HINNAT', { w: 2.2 });
    for (const [k, n] of ['1', '2', '4', '7'].entries()) {
      a.line(P(1338, 450 + k * 16, 1366, 449 + k * 16), 2.2, '#8088A0');
      props.lettering(a, 1382, 454 + k * 16, 11, n, { w: 2, c: k === 3 ? C.brick : undefined });
    }
    a.frect(1360, 410, 12, 11, C.mustard);
  }),
  // the certificate, out from behind the peas
  certificate: thing([346, 428, 96, 56], 'back', 743, (a) => {
    a.poly(P(356, 440, 428, 436, 432, 474, 358, 478), { fill: C.card });
    for (const [k, x] of [368, 384, 400, 416].entries()) props.lettering(a, x - 4, 456 - k * 0.6, 12, 'L', { w: 2.4, c: C.teal });
    a.line(P(366, 466, 420, 463), 2, '#8088A0');
  }),
  // the room's inner door kept its tape
  'door-tape': thing([852, 330, 124, 40], 'back', 747, (a) => {
    a.g('transform="rotate(-3 914 350)"');
    a.frect(858, 336, 112, 27, '#E7DCC0');
    props.lettering(a, 866, 358, 17, 'TYÖHUONE', { w: 3, wide: 0.92, space: 1.7 });
    a.end();
  }),
};

export default {
  id: 'home-jasmin',
  layers: {
    outside: eachSeason(SEASONS, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    front,
    things,
  },
  data: {
    colour: WALL,
    focus: { x: 0.44, y: 0.5, width: 0.6 },
    spots: {
      left: { x: 524, y: 714, height: 600, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 760, y: 712, height: 640, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 1046, y: 836, height: 580, pose: 'standing', facing: 'left', layer: 'middle' },
      gap: { x: 914, y: 760, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 140, y: 770, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      freezer: { x: 330, y: 850, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -130, y: 770 } },
    lamps: [
      { kind: 'lamp', x: 908, y: 62, radius: 620, colour: '#ffd27a' },
      { kind: 'lamp', x: 1562, y: 200, radius: 480, colour: '#ffdf9c' },
      { kind: 'window', x: 420, y: 240, radius: 90, colour: '#ffc860' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 620, y: 660 }],
  },
};
