// A small bakery: the oven's warm mouth, a machine loud enough to whisper over, a table white with flour. A loaf that failed hangs on a
// nail with its date. The shop's name is read backwards on the glass, because one is inside.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#E4D3BF';
const TOP = '#D2C2B2';
const TILE = '#EFE5D4';
const TILE_ODD = '#E2D3BC';
const GROUT = '#CDBDA4';
const FLOOR = '#A89AA0';
const FLOOR_DARK = '#988A92';
const STEEL = '#C3C8D4';
const STEEL_LIGHT = '#DCE0E8';
const STEEL_DARK = '#969EB4';
const DARK = '#474C6E';
const CRUST = '#C98E50';
const CRUST_DARK = '#A56C3A';
const DOUGH = '#F1E2C4';
const WOOD = '#D8AE78';
const WOOD_LIGHT = '#EBCFA0';
const WOOD_DARK = '#A97B55';
const OVEN = '#B4675A';
const BASE = 672;
const TILE_TOP = 424;
const WINDOW = [296, 118, 330, 272];

const SEASON = {
  november: {
    sky: '#4C4F74',
    low: '#5A5C80',
    walls: ['#43466C', '#50517A', '#3D4066'],
    pane: '#36385E',
    ground: '#4B4D70',
    lamp: '#F0C063',
    wet: '#8B7A6A',
  },
  december: {
    sky: '#7480A2',
    low: '#8D98B4',
    walls: ['#5C6790', '#6C7298', '#545F88'],
    pane: '#454E78',
    ground: '#D6DEEA',
    lamp: '#F0C063',
    snow: '#F5F8FD',
  },
  march: {
    sky: '#B4BCCE',
    low: '#C6CAD4',
    walls: ['#9298B4', '#A7A3B8', '#8890AE'],
    pane: '#6C7699',
    ground: '#9A9BAA',
    lamp: '#E9C88A',
    snow: '#C8CBD4',
    wet: '#C6CED8',
  },
  may: {
    sky: '#C5DFE9',
    low: '#DCE6E2',
    walls: ['#D2A994', '#D9C09E', '#B9A9B0'],
    pane: '#8798B2',
    ground: '#C3B8AA',
    leaf: '#A9C587',
  },
  june: {
    sky: '#DFE9E0',
    low: '#EFE6CF',
    walls: ['#DDB497', '#E6CDA4', '#C6B3B4'],
    pane: '#96AABA',
    ground: '#D0C4B0',
    leaf: '#86B070',
  },
};

// ---- the street before the shop

function outside(season) {
  const a = new Art(841, { amp: 1.4 });
  const s = SEASON[season];
  a.frect(250, 80, 420, 350, s.sky);
  a.frect(250, 260, 420, 170, s.low);
  const house = (x, w, h, kind, i, seed) =>
    props.farHouse(a, x, 352, w, h, {
      kind,
      wall: s.walls[i],
      roof: s.walls[2 - i],
      pane: s.pane,
      lit: s.lamp && season !== 'march' ? 0.1 : 0,
      seed,
      snow: s.snow,
    });
  house(262, 96, 170, 'strip', 0, 4);
  house(372, 84, 118, 'gable', 1, 9);
  house(476, 160, 206, 'grid', 2, 7);
  a.frect(250, 350, 420, 80, s.ground);
  if (s.wet) a.frect(300, 372, 200, 7, s.wet);
  if (s.snow) a.flat(a.cr(P('250,402 270,366 330,360 396,372 430,404'), true), s.snow);
  if (s.leaf)
    for (let k = 0; k < 8; k++)
      a.flat(
        P(`${288 + k * 44},112 ${332 + k * 44},112 ${332 + k * 44},${146 + (k % 2) * 4} ${288 + k * 44},${148 - (k % 2) * 4}`),
        k % 2 ? '#F1E7D4' : '#D98A70',
      );
  if (s.leaf) {
    a.frect(446, 250, 7, 110, '#8C7E78');
    for (const [x, y, r] of [
      [450, 222, 40],
      [424, 256, 32],
      [478, 260, 34],
    ])
      a.ell(x, y, r, r * 0.9, { fill: s.leaf, ink: 0 });
  }
  // one lamp, one stop, whoever waits there
  a.frect(560, 196, 5, 166, DARK);
  a.frect(544, 190, 36, 8, DARK);
  if (s.lamp) a.frect(548, 198, 28, 7, s.lamp);
  // what lies on the ledge outside
  if (season === 'december') a.flat(a.cr(P('296,392 296,352 340,360 430,378 560,374 626,350 626,392'), true), s.snow);
  if (season === 'june') {
    for (const [x, c] of [
      [318, '#7A6A92'],
      [342, '#C98A5C'],
    ]) {
      a.flat(a.cr(P(`${x - 12},372 ${x - 9},330 ${x},322 ${x + 9},330 ${x + 12},372`), true), c);
      a.ell(x, 314, 8, 9, { fill: '#C9A189', ink: 0 });
    }
    a.frect(302, 366, 60, 8, '#8C6A54');
  }
  return a.svg(1600, 900);
}

// ---- the room

function walls(a) {
  a.frect(-40, -40, 1680, TILE_TOP + 44, WALL);
  a.frect(-40, -40, 1680, 64, TOP);
  a.frect(-40, TILE_TOP, 1680, BASE - TILE_TOP, TILE);
  for (let y = TILE_TOP + 50; y < BASE; y += 50) a.line(P(`-20,${y} 1620,${y}`), 1.6, GROUT);
  for (let x = 28; x < 1600; x += 62) a.line(P(`${x},${TILE_TOP + 6} ${x},${BASE}`), 1.6, GROUT);
  for (const [x, y] of [
    [276, 474],
    [648, 424],
    [710, 524],
    [586, 574],
  ])
    a.frect(x + 2, y + 2, 58, 47, TILE_ODD);
  a.rect(-20, TILE_TOP - 6, 1640, 14, { fill: '#B98D6C', w: 2.6 });
}

function floor(a) {
  a.frect(-40, BASE, 1680, 280, FLOOR);
  for (const [y, w] of [
    [708, 1.6],
    [764, 1.8],
    [840, 2],
  ])
    a.line(P(`-20,${y} 1620,${y}`), w, FLOOR_DARK);
  for (const [x, r] of [
    [360, 74],
    [1080, 110],
    [1340, 60],
  ])
    a.ell(x, 742, r, 12, { fill: '#C6BAB8', ink: 0 });
  a.rect(-20, BASE - 14, 1640, 14, { fill: '#B98D6C', w: 2.4 });
  a.line(P(`-20,${BASE} 1620,${BASE}`), 3.6);
}

function door(a) {
  a.rect(60, 152, 194, BASE - 150, { fill: '#8C7A6E', w: 3.6 });
  a.rect(78, 170, 158, BASE - 168, { fill: '#6E8C84', w: 3.4 });
  a.rect(100, 196, 114, 250, { fill: '#7E8CA8', w: 3 });
  a.line(P('116,410 178,226'), 7, '#A6B1C6');
  a.rect(116, 300, 82, 60, { fill: C.card, w: 2.8 });
  props.lettering(a, 157 - props.letteringWidth(18, 'AUKI') / 2, 340, 18, 'AUKI', { w: 3 });
  a.line(P('222,452 222,512'), 8);
  a.line(P('222,456 222,508'), 3.4, '#E0D2C0');
  a.rect(98, 560, 118, 70, { w: 2.4, fill: '#5F7D76' });
  // the shop's bell over the door
  a.curve(P('232,150 250,126 262,134'), 4);
  a.shape(P('262,134 278,152 278,162 250,162 250,152'), { fill: C.mustard, w: 3 });
  // badges for visitors: seven hooks
  a.rect(-20, 214, 66, 16, { fill: WOOD_DARK, w: 3 });
  for (const [x, len] of [
    [6, 46],
    [30, 58],
  ]) {
    a.line(P(`${x},226 ${x},${226 + len}`), 2.2, C.coral);
    a.rect(x - 14, 226 + len, 28, 36, { fill: C.card, w: 2.6 });
    a.frect(x - 10, 234 + len, 21, 6, C.coral);
  }
}

/** From inside the name runs backwards. */
function glassName(a) {
  const text = 'LEIPOMO';
  const width = props.letteringWidth(38, text, { space: 2.6 });
  a.g(`transform="translate(${WINDOW[0] + WINDOW[2] / 2 + width / 2} 0) scale(-1 1)"`);
  props.lettering(a, 0, 206, 38, text, { w: 6, c: '#DE6F50', space: 2.6 });
  a.end();
}

function underWindow(a) {
  // a bread shelf for the morning's customers
  a.rect(306, 470, 314, 14, { fill: WOOD, w: 3.2 });
  for (const x of [318, 594]) a.rect(x, 484, 12, 186, { fill: WOOD_DARK, w: 3 });
  a.rect(312, 570, 300, 14, { fill: WOOD, w: 3.2 });
  for (const [x, y, w, h] of [
    [336, 468, 66, 40],
    [410, 468, 58, 34],
    [486, 468, 78, 44],
    [346, 568, 84, 38],
    [444, 568, 62, 44],
    [522, 568, 60, 34],
  ])
    loaf(a, x, y, w, h);
  a.rect(538, 448, 56, 26, { fill: C.card, w: 2.2 });
  props.lettering(a, 547, 468, 14, '4.20', { w: 2.4 });
  a.shape(P('352,670 344,618 366,602 432,604 448,622 442,670'), { fill: '#E6DCC8', w: 3.2 });
  a.shape(P('470,670 464,630 486,616 548,616 566,632 560,670'), { fill: '#D8C6A4', w: 3.2 });
  a.line(P('486,646 544,644'), 3, C.brick);
}

function loaf(a, x, y, w, h, c = CRUST) {
  a.shape(
    P(
      `${x},${y} ${x + 2},${y - h * 0.66} ${x + w * 0.3},${y - h} ${x + w * 0.7},${y - h} ${x + w - 2},${y - h * 0.62} ${x + w},${y}`,
    ),
    { fill: c, w: 3 },
  );
  for (const t of [0.3, 0.5, 0.7]) a.line(P(`${x + w * t - 6},${y - h * 0.42} ${x + w * t + 6},${y - h * 0.8}`), 2.6, DOUGH);
}

/** A rye ring that failed: burnt on one side, its hole off the middle, cracked through. It has hung here since; the date is on the note. */
function failedLoaf(a, x, y) {
  a.ell(x, y + 60, 104, 100, { fill: '#EFE2CF', ink: 0 });
  a.line(P(`${x - 62},${y + 30} ${x - 58},${y + 120}`), 2, '#D6C4AC');
  a.shape(
    P(
      `${x + 4},${y - 30} ${x + 56},${y - 18} ${x + 88},${y + 24} ${x + 78},${y + 82} ${x + 34},${y + 108} ${x - 20},${y + 112} ${x - 66},${y + 84} ${x - 84},${y + 38} ${x - 56},${y - 12}`,
    ),
    { fill: '#8C5F42', w: 4.6 },
  );
  a.flat(
    a.cr(
      P(
        `${x + 56},${y - 12} ${x + 86},${y + 26} ${x + 76},${y + 80} ${x + 32},${y + 104} ${x + 20},${y + 84} ${x + 44},${y + 56} ${x + 38},${y + 18}`,
      ),
      true,
    ),
    '#453638',
  );
  a.shape(
    P(`${x - 20},${y + 6} ${x + 6},${y - 4} ${x + 24},${y + 14} ${x + 16},${y + 40} ${x - 10},${y + 44} ${x - 26},${y + 26}`),
    { fill: '#EFE2CF', w: 4 },
  );
  a.line(P(`${x - 24},${y + 30} ${x - 44},${y + 44} ${x - 46},${y + 62} ${x - 70},${y + 78}`), 5.5);
  for (const [dx, dy] of [
    [-44, 6],
    [-56, 30],
    [-20, 66],
    [-36, 88],
    [0, 84],
    [20, -14],
    [-8, -16],
    [6, 62],
  ])
    a.ell(x + dx, y + dy, 3, 3, { fill: C.ink, w: 2 });
  a.line(P(`${x + 2},${y - 8} ${x + 4},${y + 4}`), 10);
  a.ell(x + 2, y - 2, 9, 9, { fill: STEEL, w: 3 });
  a.g(`transform="rotate(-3 ${x} ${y + 150})"`);
  a.rect(x - 46, y + 122, 92, 42, { fill: C.card, w: 2.8 });
  props.lettering(a, x - props.letteringWidth(20, '3.11.') / 2, y + 153, 20, '3.11.', { w: 3.4, c: C.brick });
  a.end();
}

function clockAndNotes(a) {
  a.ell(684, 150, 40, 40, { fill: C.paper, w: 3.8 });
  a.line(P('684,150 704,160'), 4.6);
  a.line(P('684,150 684,122'), 4);
  for (const p of ['684,116 684,122', '718,150 712,150', '684,184 684,178', '650,150 656,150']) a.line(P(p), 3);
  for (const [x, y, w, h, c, t] of [
    [652, 222, 66, 48, C.card, -3],
    [660, 282, 58, 62, '#E9D6A6', 2],
  ]) {
    a.g(`transform="rotate(${t} ${x + w / 2} ${y})"`);
    a.rect(x, y, w, h, { fill: c, w: 2.4 });
    for (let k = 0; k < 3; k++) a.line(P(`${x + 9},${y + 14 + k * 11} ${x + w - 12 - k * 8},${y + 14 + k * 11}`), 2.2, DARK);
    a.end();
  }
}

function oven(a) {
  // three decks; the middle one stands open
  a.poly(P('1010,-20 1068,-20 1068,96 1010,96'), { fill: STEEL, w: 3.4 });
  a.line(P('1026,-20 1026,90'), 6, STEEL_LIGHT);
  a.rect(936, 96, 352, 582, { fill: STEEL, w: 4 });
  a.rect(924, 84, 376, 24, { fill: STEEL_LIGHT, w: 3.6 });
  a.rect(936, 108, 352, 44, { fill: OVEN, w: 3.2 });
  for (const [x, t] of [
    [968, 0.6],
    [1008, -1.2],
    [1048, 2],
  ]) {
    a.ell(x, 130, 12, 12, { fill: C.paper, w: 2.6 });
    a.line(P(`${x},130 ${(x + Math.sin(t) * 10).toFixed(1)},${(130 - Math.cos(t) * 10).toFixed(1)}`), 3.6);
  }
  a.rect(1120, 118, 96, 26, { fill: '#3C4060', w: 2.6 });
  props.lettering(a, 1134, 139, 15, '240', { w: 2.6, c: C.coral, space: 2.6 });
  const deck = (y, open) => {
    a.rect(960, y, 304, 124, { fill: STEEL_LIGHT, w: 3.4 });
    if (open) {
      a.rect(980, y + 16, 264, 82, { fill: '#E89A4C', w: 3.4 });
      a.frect(984, y + 68, 260, 28, '#C9702F');
      for (const [x, w] of [
        [1000, 66],
        [1078, 72],
        [1162, 62],
      ])
        loaf(a, x, y + 84, w, 40, '#DDA05A');
      a.poly(P(`${968},${y + 104} ${1256},${y + 104} ${1280},${y + 134} ${944},${y + 134}`), { fill: STEEL_DARK, w: 3.4 });
    } else {
      a.rect(984, y + 24, 256, 66, { fill: '#5A4F5E', w: 3 });
      a.frect(990, y + 62, 246, 24, '#A8643F');
      a.line(P(`1000,${y + 80} 1048,${y + 34}`), 5, '#7C6E7C');
      a.line(P(`996,${y + 106} 1228,${y + 106}`), 6);
    }
  };
  deck(162, false);
  deck(296, true);
  deck(446, false);
  a.rect(960, 584, 304, 82, { fill: OVEN, w: 3.2 });
  for (let k = 0; k < 4; k++) a.line(P(`992,${602 + k * 14} 1232,${602 + k * 14}`), 3, '#8C4A40');
}

/** The mixer: behind its noise one whispers. */
function mixer(a) {
  a.poly(P('1386,660 1380,300 1400,240 1540,232 1560,270 1560,660'), { fill: '#DAD5CB', w: 4 });
  a.shape(P('1310,250 1330,214 1440,204 1552,216 1566,262 1540,300 1330,304 1308,286'), { fill: '#E8E3DA', w: 4 });
  a.rect(1350, 300, 40, 40, { fill: STEEL_DARK, w: 3.2 });
  a.curve(P('1370,340 1346,372 1392,396 1352,424 1386,448'), 10);
  a.curve(P('1370,340 1346,372 1392,396 1352,424 1386,448'), 5, STEEL_LIGHT);
  a.shape(P('1304,424 1310,540 1342,592 1404,592 1436,540 1442,424'), { fill: STEEL, w: 4 });
  a.shape(P('1302,424 1330,400 1372,412 1412,396 1444,424 1380,436'), { fill: DOUGH, w: 3.4 });
  a.line(P('1324,458 1330,532'), 8, STEEL_LIGHT);
  a.rect(1330, 592, 90, 74, { fill: '#DAD5CB', w: 3.6 });
  a.ell(1500, 352, 16, 16, { fill: C.coral, w: 3 });
  a.ell(1500, 398, 16, 16, { fill: '#6E9C8E', w: 3 });
  a.rect(1466, 442, 74, 46, { fill: C.card, w: 2.6 });
  props.lettering(a, 1474, 475, 20, 'HYSS', { w: 3.2, space: 1.7, wide: 0.8 });
}

function proofRack(a) {
  a.rect(738, 420, 14, 252, { fill: STEEL_DARK, w: 3 });
  a.rect(912, 420, 14, 252, { fill: STEEL_DARK, w: 3 });
  for (const [y, n, c] of [
    [470, 3, DOUGH],
    [540, 2, DOUGH],
    [608, 3, CRUST],
  ]) {
    a.rect(740, y, 184, 10, { fill: STEEL, w: 2.8 });
    for (let k = 0; k < n; k++)
      a.shape(
        P(
          `${758 + k * 54 + (n === 2 ? 16 : 0)},${y} ${760 + k * 54 + (n === 2 ? 16 : 0)},${y - 24} ${782 + k * 54 + (n === 2 ? 16 : 0)},${y - 36} ${804 + k * 54 + (n === 2 ? 16 : 0)},${y - 22} ${804 + k * 54 + (n === 2 ? 16 : 0)},${y}`,
        ),
        { fill: c, w: 2.8 },
      );
  }
  a.rect(730, 410, 204, 14, { fill: STEEL, w: 3 });
}

function peel(a) {
  a.line(P('1318,60 1300,660'), 9);
  a.line(P('1318,64 1300,656'), 4.4, WOOD_LIGHT);
  a.shape(P('1292,66 1296,-20 1340,-20 1346,66 1336,96 1304,96'), { fill: WOOD_LIGHT, w: 3.6 });
}

function lamps(a) {
  for (const [x, len, c] of [
    [470, 34, '#6E8C84'],
    [834, 22, '#6E8C84'],
  ])
    props.lampPendant(a, x, -10, len, 0.9, c);
}

function back() {
  const a = new Art(843);
  cut(a, [WINDOW], () => walls(a));
  floor(a);
  door(a);
  windowFrame(a, WINDOW, { mullions: [], transom: 0.86, frame: '#E9DECB', sill: 22 });
  glassName(a);
  underWindow(a);
  clockAndNotes(a);
  proofRack(a);
  failedLoaf(a, 832, 236);
  oven(a);
  peel(a);
  mixer(a);
  lamps(a);
  return a.svg(1600, 900);
}

function dressing(season) {
  const a = new Art(847);
  const s = { leaf: SEASON[season].leaf, pane: SEASON[season].low };
  if (season === 'november' || season === 'march') {
    // coats on the door, a wet mat
    a.shape(P('14,340 40,340 54,384 58,540 -4,544 0,384'), { fill: '#9C5E50', w: 3.6 });
    a.line(P('27,350 28,538'), 2.4);
    a.poly(P('74,690 250,690 268,722 56,722'), { fill: '#7B6A66', w: 3.2 });
    for (const px of [92, 138, 186, 226]) a.line(P(`${px},696 ${px - 4},716`), 2.2, '#5E5052');
  }
  if (season === 'december') {
    a.shape(P('14,340 40,340 54,384 58,540 -4,544 0,384'), { fill: '#9C5E50', w: 3.6 });
    a.poly(P('74,690 250,690 268,722 56,722'), { fill: '#7B6A66', w: 3.2 });
    // a star of baked dough on a thread
    a.g('transform="translate(222 4)"');
    a.line(P('370,118 370,230'), 1.8);
    a.poly(P('370,228 377,246 396,247 381,259 387,278 370,267 353,278 359,259 344,247 363,246'), { fill: CRUST, w: 2.8 });
    a.end();
  }
  if (season === 'may' || season === 'june') {
    // light comes through the door's glass; a shirt where the coat was
    a.flat(P('70,690 252,690 330,772 96,772'), '#D8C2A4', { op: 0.6 });
    a.shape(P('16,340 36,340 50,372 52,470 0,474 2,372'), { fill: '#8FA5BC', w: 3.4 });
    a.line(P('27,350 28,468'), 2.2);
    a.flat(P('104,200 212,200 212,298 104,298'), s.pane);
    a.flat(P('104,364 212,364 212,442 104,442'), s.pane);
    for (const [lx, ly, r] of [
      [132, 420, 30],
      [186, 414, 28],
    ])
      a.ell(lx, ly, r, r * 0.7, { fill: s.leaf, ink: 0 });
    a.line(P('120,290 156,210'), 6, '#F0F3EE');
    if (season === 'june') {
      a.shape(P('330,402 326,370 342,360 358,370 354,402'), { fill: '#D6E2E4', w: 2.6 });
      for (const [fx, fy, c] of [
        [320, 342, '#F2A9A0'],
        [342, 326, C.paper],
        [364, 344, C.mustard],
      ]) {
        a.line(P(`342,368 ${fx},${fy}`), 2.6, '#5F8A58');
        a.ell(fx, fy - 4, 11, 10, { fill: c, w: 2.4 });
      }
    }
  }
  return a.svg(1600, 900);
}

// ---- the table white with flour

function table(a) {
  const [l, r, top, edge] = [318, 1066, 636, 700];
  a.frect(l + 10, edge + 24, r - l - 20, 210, '#7A6A70');
  for (const [x, y, w, h, c] of [
    [392, 776, 120, 130, '#E6DCC8'],
    [528, 792, 108, 120, '#D8C6A4'],
  ]) {
    a.shape(P(`${x},${y + h} ${x - 4},${y + 20} ${x + 16},${y} ${x + w - 16},${y} ${x + w + 4},${y + 20} ${x + w},${y + h}`), {
      fill: c,
      w: 3.6,
    });
    a.line(P(`${x + 18},${y + 24} ${x + w - 18},${y + 22}`), 3, C.brick);
  }
  props.lettering(a, 412, 850, 20, 'RUIS', { w: 3.2, c: '#7E6240' });
  for (const [y, c] of [
    [850, STEEL],
    [812, '#9FB0BE'],
  ]) {
    a.rect(740, y, 220, 36, { fill: c, w: 3.4 });
    a.line(P(`${752},${y + 12} ${948},${y + 12}`), 2);
  }
  for (const x of [l + 4, r - 36]) a.rect(x, edge + 22, 32, 200, { fill: WOOD_DARK, w: 4 });
  a.poly(P(`${l + 42},${top} ${r - 38},${top} ${r + 24},${edge} ${l - 24},${edge}`), { fill: WOOD_LIGHT, w: 4.2 });
  a.flat(a.cr(P('470,650 600,642 760,648 850,662 820,686 640,694 500,684'), true), '#F8F1E2');
  a.rect(l - 24, edge, r - l + 48, 26, { fill: WOOD, w: 4.2 });
}

function tableThings(a) {
  // seven small loaves, not all of a size
  for (const [x, y, r] of [
    [540, 668, 24],
    [596, 660, 22],
    [650, 670, 25],
    [706, 660, 21],
    [758, 670, 24],
  ])
    a.shape(
      P(
        `${x - r},${y + 6} ${x - r * 0.7},${y - r * 0.7} ${x},${y - r} ${x + r * 0.7},${y - r * 0.7} ${x + r},${y + 6} ${x},${y + 12}`,
      ),
      { fill: DOUGH, w: 3.2 },
    );
  // scales, scraper, a tin of flour
  a.rect(380, 650, 76, 34, { fill: '#6E8C84', w: 3.4 });
  a.poly(P('374,626 462,626 446,648 390,648'), { fill: STEEL_LIGHT, w: 3.2 });
  a.ell(418, 667, 11, 11, { fill: C.paper, w: 2.6 });
  a.line(P('418,667 424,660'), 2.6);
  a.shape(P('384,626 396,600 418,592 442,602 452,626'), { fill: DOUGH, w: 3 });
  a.line(P('838,684 916,664'), 14);
  a.line(P('842,683 912,665'), 7, WOOD_DARK);
  a.rect(956, 628, 58, 56, { fill: '#6F93B5', w: 3.6 });
  a.ell(985, 628, 29, 8, { fill: '#F8F1E2', w: 3 });
  a.line(P('992,624 1016,588'), 6);
  props.mug(a, 890, 646, 0.95, C.paper);
}

function front() {
  const a = new Art(851, { w: 4.2 });
  table(a);
  tableThings(a);
  // crates of loaves ready to go, by the door and by the machine
  for (const [x, y, w, c] of [
    [1290, 806, 320, '#5F7E9C'],
    [1304, 726, 300, '#B4675A'],
  ]) {
    for (let k = 0; k < 4; k++) loaf(a, x + 14 + k * 74, y + 20, 68, 40, k === 2 ? CRUST_DARK : CRUST);
    a.rect(x, y + 10, w, 66, { fill: c, w: 4 });
    for (let k = 0; k < 4; k++) a.rrect(x + 22 + k * 74, y + 30, 46, 20, 6, { fill: DARK, ink: 0 });
  }
  a.shape(P('-30,910 -26,790 4,762 96,758 140,782 146,910'), { fill: '#E6DCC8', w: 4.2 });
  a.curve(P('8,768 50,780 100,764'), 3);
  props.lettering(a, 18, 848, 24, 'VEHNÄ', { w: 3.8, c: '#7E6240', wide: 0.84 });
  return a.svg(1600, 900);
}

export default {
  id: 'workplace-bakery',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: eachSeason(SEASON, dressing),
    front,
  },
  data: {
    colour: WALL,
    focus: { x: 0.5, y: 0.53, width: 0.5 },
    spots: {
      left: { x: 452, y: 812, height: 620, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 676, y: 824, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 984, y: 820, height: 640, pose: 'standing', facing: 'left', layer: 'middle' },
      machine: { x: 1212, y: 780, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      door: { x: 232, y: 738, height: 520, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 738 } },
    lamps: [
      { kind: 'lamp', x: 470, y: 70, radius: 620, colour: '#ffd08a' },
      { kind: 'lamp', x: 834, y: 60, radius: 640, colour: '#ffd08a' },
      { kind: 'lamp', x: 1112, y: 360, radius: 460, colour: '#ff9d4a' },
      { kind: 'window', x: 460, y: 250, radius: 260, colour: '#a9b6d6' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 1112, y: 330 }],
  },
};
