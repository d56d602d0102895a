// A warehouse: racks of cardboard to the ceiling, a dock door, a line of rollers to pack at. The clock on the pillar is six minutes fast
// and everybody knows it. In winter plastic strips hang in the doorway; in June the door is up and the lorry's dock is in the sun.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#C4C8D2';
const RIB = '#B3B8C6';
const ROOF = '#9298AC';
const FLOOR = '#A9A6AE';
const FLOOR_DARK = '#99969F';
const YELLOW = '#E2B64E';
const CARD = '#CBA679';
const CARD_LIGHT = '#DCBD92';
const CARD_DARK = '#B18A5F';
const RACK = '#4C7E8C';
const BEAM = '#DE8A4E';
const METAL = '#B7BDCC';
const METAL_DARK = '#8A92A8';
const DARK = '#474C6E';
const BASE = 660;
const DOORWAY = [292, 214, 304, 446];

const SEASON = {
  november: {
    sky: '#6F7698',
    low: '#8A8CA6',
    wall: '#666C90',
    pane: '#4B5278',
    ground: '#74788F',
    line: '#8C8FA4',
    lorry: '#7C8AA6',
    door: '#62708F',
    wet: '#969BB2',
    lamp: '#F0C063',
  },
  december: {
    sky: '#AEBED6',
    low: '#D0D9E6',
    wall: '#8C98B6',
    pane: '#66729A',
    ground: '#E3E9F1',
    line: '#C3CBDA',
    lorry: '#8FA0BC',
    door: '#74849F',
    snow: '#FAFCFF',
    lamp: '#F0C063',
  },
  march: {
    sky: '#BCC6D4',
    low: '#D2D6DC',
    wall: '#9EA2B6',
    pane: '#7A819C',
    ground: '#A7A7B2',
    line: '#BDBDC8',
    lorry: '#93A3BC',
    door: '#7888A4',
    wet: '#C9D1DA',
    snow: '#CDD0D8',
  },
  may: {
    sky: '#C0DEEA',
    low: '#DDEAE6',
    wall: '#CDB3A2',
    pane: '#8C9DB4',
    ground: '#C6BEB0',
    line: '#DCD3C2',
    lorry: '#8FB0C4',
    door: '#7896AE',
    leaf: '#A8C588',
  },
  june: {
    sky: '#DDEAE4',
    low: '#F1E9D4',
    wall: '#DCBD9F',
    pane: '#9BAFBD',
    ground: '#D2C7B2',
    line: '#E8DDC8',
    lorry: '#9CBDCB',
    door: '#86A6B8',
    leaf: '#86B070',
  },
};

// ---- the yard: another hall, a lorry that waits for its load

function outside(season) {
  const a = new Art(881, { amp: 1.4 });
  const s = SEASON[season];
  a.frect(260, 190, 370, 490, s.sky);
  a.frect(260, 330, 370, 200, s.low);
  a.frect(260, 352, 200, 160, s.wall);
  a.frect(256, 344, 208, 10, s.snow ?? s.pane);
  for (const x of [276, 330, 400]) a.frect(x, 378, 36, 20, x === 330 && s.lamp ? s.lamp : s.pane);
  a.frect(284, 436, 56, 76, s.pane);
  a.frect(556, 250, 6, 270, DARK);
  a.frect(540, 244, 38, 9, DARK);
  if (s.lamp) a.frect(546, 253, 26, 8, s.lamp);
  if (s.leaf)
    for (const [x, y, r] of [
      [586, 428, 44],
      [612, 388, 40],
      [570, 470, 36],
    ])
      a.ell(x, y, r, r * 0.9, { fill: s.leaf, ink: 0 });
  else
    for (const twig of ['600,510 600,430 588,380', '600,460 616,420 620,396', '600,440 580,420 574,400'])
      a.curve(P(twig), 3, s.pane);
  a.frect(260, 508, 370, 180, s.ground);
  for (const [x, w] of [
    [300, 60],
    [560, 54],
  ])
    a.flat(P(`${x},560 ${x + 8},560 ${x + 8 - w * 0.3},680 ${x - w * 0.5},680`), s.line);
  // the lorry
  a.frect(414, 330, 150, 210, s.lorry);
  a.frect(426, 342, 126, 170, s.door);
  a.frect(486, 342, 5, 170, s.lorry);
  if (s.snow) a.frect(410, 320, 158, 12, s.snow);
  a.frect(420, 540, 138, 16, DARK);
  for (const x of [430, 512]) a.frect(x, 552, 34, 36, '#3A3D5A');
  for (const x of [420, 546]) a.frect(x, 526, 12, 10, C.coral);
  if (s.wet) a.ell(360, 600, 60, 9, { fill: s.wet, ink: 0 });
  if (season === 'december') a.flat(a.cr(P('262,600 280,560 320,548 372,562 396,606'), true), s.snow);
  if (season === 'march') a.flat(a.cr(P('262,590 276,552 310,540 350,556 372,596'), true), s.snow);
  if (season === 'june') {
    for (const [x, c] of [
      [330, '#C98A5C'],
      [362, '#7A6A92'],
    ]) {
      a.flat(a.cr(P(`${x - 16},600 ${x - 12},556 ${x},546 ${x + 12},556 ${x + 16},600`), true), c);
      a.ell(x, 534, 11, 12, { fill: '#C9A189', ink: 0 });
    }
    a.frect(308, 598, 82, 10, CARD_DARK);
  }
  return a.svg(1600, 900);
}

// ---- the hall

function walls(a) {
  a.frect(-40, -40, 1680, BASE + 44, WALL);
  for (let x = 12; x < 1600; x += 46) a.line(P(`${x},90 ${x},${BASE}`), 1.8, RIB);
  a.frect(-40, -40, 1680, 126, ROOF);
  a.line(P('-20,86 1620,86'), 3);
  // roof trusses
  for (const [x, w] of [
    [-60, 420],
    [360, 440],
    [800, 420],
    [1220, 460],
  ]) {
    a.line(P(`${x},78 ${x + w * 0.25},14 ${x + w * 0.5},78 ${x + w * 0.75},14 ${x + w},78`), 5);
  }
  a.line(P('-20,14 1620,14'), 7);
}

function floor(a) {
  a.frect(-40, BASE, 1680, 280, FLOOR);
  for (const y of [706, 780]) a.line(P(`-20,${y} 1620,${y}`), 1.8, FLOOR_DARK);
  for (const p of ['760,660 730,900', '1240,660 1330,900']) a.line(P(p), 1.8, FLOOR_DARK);
  // where one may walk
  a.flat(P(`262,${BASE + 6} 288,${BASE + 6} 150,940 104,940`), YELLOW);
  a.flat(P(`604,${BASE + 6} 632,${BASE + 6} 690,940 644,940`), YELLOW);
  a.line(P(`-20,${BASE} 292,${BASE}`), 3.6);
  a.line(P(`596,${BASE} 1620,${BASE}`), 3.6);
  for (const p of ['330,712 420,716', '470,760 600,752']) a.line(P(p), 5, '#C3C0C6');
}

function dockFrame(a) {
  const [x, y, w, h] = DOORWAY;
  a.rect(x - 30, y - 74, w + 60, 60, { fill: METAL, w: 3.8 });
  a.line(P(`${x - 20},${y - 54} ${x + w + 20},${y - 54}`), 2);
  a.line(P(`${x - 20},${y - 34} ${x + w + 20},${y - 34}`), 2);
  for (const left of [x - 26, x + w]) {
    a.rect(left, y - 16, 26, h + 18, { fill: YELLOW, w: 3.6 });
    for (let k = 0; k < 8; k++)
      a.flat(
        P(
          `${left + 2},${y + 22 + k * 54} ${left + 24},${y + 2 + k * 54} ${left + 24},${y + 24 + k * 54} ${left + 2},${y + 44 + k * 54}`,
        ),
        DARK,
      );
  }
  a.frect(x, BASE - 6, w, 12, DARK);
  a.g('transform="rotate(-.6 440 180)"');
  a.rect(x + 84, y - 66, 132, 44, { fill: C.card, w: 3 });
  props.lettering(a, x + 150 - props.letteringWidth(24, 'OVI 3', { space: 2.2 }) / 2, y - 33, 24, 'OVI 3', { w: 4, space: 2.2 });
  a.end();
  // button box with a chain
  a.rect(636, 428, 40, 78, { fill: YELLOW, w: 3.2 });
  for (const [k, c] of [C.paper, C.paper, C.coral].entries()) a.ell(656, 444 + k * 22, 8, 8, { fill: c, w: 2.6 });
}

/** The pillar and its clock: six minutes fast, and a note that says so. */
function pillar(a) {
  a.rect(700, 60, 76, BASE - 56, { fill: '#D8D4CC', w: 4 });
  a.frect(704, 560, 74, 98, YELLOW);
  for (let k = 0; k < 3; k++) a.flat(P(`704,${586 + k * 36} 778,${562 + k * 36} 778,${578 + k * 36} 704,${602 + k * 36}`), DARK);
  a.line(P('700,560 776,560'), 2.6);
  a.ell(738, 208, 92, 92, { fill: DARK, w: 4 });
  a.ell(738, 208, 78, 78, { fill: C.paper, w: 3.6 });
  for (let k = 0; k < 12; k++) {
    const t = (k * Math.PI) / 6;
    const inner = k % 3 ? 66 : 58;
    a.line(
      P(
        `${(738 + Math.sin(t) * inner).toFixed(1)},${(208 - Math.cos(t) * inner).toFixed(1)} ${(738 + Math.sin(t) * 72).toFixed(1)},${(208 - Math.cos(t) * 72).toFixed(1)}`,
      ),
      k % 3 ? 3 : 5,
    );
  }
  // 9.06
  a.line(P('738,208 696,205'), 7);
  a.line(P('738,208 774,160'), 5);
  a.line(P('738,208 716,240'), 2.6, C.coral);
  a.ell(738, 208, 6, 6, { fill: DARK, w: 2 });
  a.g('transform="rotate(-3 738 330)"');
  a.rect(682, 310, 116, 58, { fill: C.card, w: 3 });
  a.line(P('696,338 720,338'), 5, C.brick);
  props.lettering(a, 728, 352, 30, '6', { w: 5, c: C.brick });
  props.lettering(a, 752, 352, 17, 'MIN', { w: 3, space: 1.5, wide: 0.66 });
  a.frect(724, 300, 34, 14, '#E9D6A6');
  a.end();
  // vests
  a.line(P('700,404 776,404'), 5);
  for (const [x, c] of [
    [712, '#E88A54'],
    [764, C.mustard],
  ]) {
    a.poly(
      P(
        `${x - 20},408 ${x - 8},406 ${x},434 ${x + 8},406 ${x + 20},408 ${x + 18},440 ${x + 28},462 ${x + 30},528 ${x - 30},530 ${x - 28},462 ${x - 18},440`,
      ),
      { fill: c, w: 3.4 },
    );
    for (const y of [482, 506]) a.line(P(`${x - 26},${y} ${x + 26},${y - 1}`), 6, '#F3F1EA');
    a.line(P(`${x},434 ${x},528`), 2.4);
  }
}

function box(a, x, y, w, h, c = CARD, label = 0) {
  a.rect(x, y - h, w, h, { fill: c, w: 3 });
  a.frect(x + w * 0.42, y - h + 2, w * 0.15, h - 3, c === CARD_DARK ? '#9C7850' : CARD_DARK);
  if (label) {
    a.rect(x + w * 0.62, y - h * 0.5, w * 0.26, h * 0.3, { fill: C.card, w: 2 });
    a.line(P(`${x + w * 0.67},${y - h * 0.36} ${x + w * 0.82},${y - h * 0.36}`), 2.2);
  }
}

const SHELVES = [
  [
    226,
    [
      [836, 96, 84, CARD, 1],
      [936, 74, 60, CARD_LIGHT, 0],
      [1014, 120, 92, CARD_DARK, 1],
      [1194, 98, 70, CARD, 0],
      [1296, 84, 88, CARD_LIGHT, 1],
      [1384, 70, 54, CARD, 0],
    ],
  ],
  [
    374,
    [
      [838, 130, 88, CARD_LIGHT, 1],
      [974, 64, 50, '#7C94AE', 0],
      [1044, 96, 76, CARD, 1],
      [1192, 76, 92, CARD, 1],
      [1272, 76, 62, CARD_DARK, 0],
      [1386, 76, 80, CARD, 1],
    ],
  ],
  [
    522,
    [
      [836, 84, 66, CARD, 0],
      [924, 112, 96, CARD_DARK, 1],
      [1068, 72, 60, CARD_LIGHT, 1],
      [1196, 118, 84, CARD_LIGHT, 1],
      [1320, 70, 70, '#B5665A', 0],
      [1396, 68, 98, CARD, 0],
    ],
  ],
  [
    656,
    [
      [838, 120, 76, CARD, 1],
      [964, 120, 92, CARD, 0],
      [1192, 104, 86, CARD_DARK, 1],
      [1300, 90, 64, CARD, 0],
      [1394, 74, 84, CARD_LIGHT, 1],
    ],
  ],
];

function racks(a) {
  for (const [y, boxes] of SHELVES) {
    for (const [x, w, h, c, label] of boxes) box(a, x, y, w, h, c, label);
    if (y < 640)
      for (const [x, w] of [
        [818, 336],
        [1172, 304],
      ])
        a.rect(x, y, w, 20, { fill: BEAM, w: 3 });
  }
  for (const x of [812, 1150, 1168, 1470]) a.rect(x, 96, 16, 570, { fill: RACK, w: 3.4 });
  for (const [x, text] of [
    [882, 'B12'],
    [1230, 'B14'],
  ]) {
    a.rect(x - 12, 240, 62, 28, { fill: C.card, w: 2.4 });
    props.lettering(a, x - 4, 262, 17, text, { w: 2.8, space: 1.6, wide: 0.8 });
  }
  // a ladder against the rack, a gap where a box was
  for (const x of [1504, 1572]) a.line(P(`${x},140 ${x + 4},664`), 9);
  for (const x of [1504, 1572]) a.line(P(`${x},144 ${x + 4},660`), 4.4, METAL);
  for (let k = 0; k < 9; k++) a.line(P(`1506,${176 + k * 54} 1574,${174 + k * 54}`), 6);
  a.shape(P('1506,330 1512,296 1540,280 1572,294 1582,330'), { fill: C.mustard, w: 3.4 });
  a.line(P('1496,332 1592,332'), 7);
  a.line(P('1540,284 1541,326'), 2.6);
}

function leftWall(a) {
  // the office behind glass, the machine with the beep
  a.rect(-20, 150, 210, 260, { fill: '#E4DFD4', w: 3.8 });
  a.rect(4, 176, 160, 130, { fill: '#C7D6DC', w: 3.2 });
  a.frect(18, 246, 54, 58, '#8C9AB0');
  a.ell(44, 232, 17, 19, { fill: '#9AA6B8', ink: 0 });
  a.frect(96, 262, 50, 42, '#A9B4C2');
  a.line(P('30,296 96,190'), 5, '#E6EEF0');
  a.rect(20, 326, 122, 62, { fill: C.card, w: 2.8 });
  props.lettering(a, 30, 352, 17, 'ENSIN', { w: 3, space: 1.6, wide: 0.8, c: C.brick });
  props.lettering(a, 30, 378, 17, 'SOPIMUS', { w: 2.8, space: 1.4, wide: 0.74 });
  a.rect(206, 250, 44, 128, { fill: '#D8D4CC', w: 3 });
  for (const [y, c] of [
    [268, C.coral],
    [300, C.card],
    [332, C.card],
  ]) {
    a.rect(212, y, 33, 24, { fill: C.card, w: 2.2 });
    a.frect(215, y + 5, 27, 6, c === C.card ? '#D8CFC0' : c);
  }
  // extinguisher and a pallet stack
  a.rrect(210, 460, 36, 92, 14, { fill: '#C4513F', w: 3.4 });
  a.line(P('218,460 240,446'), 6);
  a.curve(P('240,450 258,476 250,516'), 4);
  for (let k = 0; k < 5; k++) {
    const y = 658 - k * 30;
    a.rect(-20 + (k % 2) * 8, y - 26, 196, 10, { fill: CARD_LIGHT, w: 2.8 });
    for (const x of [-6, 70, 150]) a.rect(x + (k % 2) * 8, y - 16, 24, 14, { fill: CARD_DARK, w: 2.4 });
  }
  props.mug(a, 96, 510, 1, '#8FA5BC');
  a.shape(P('22,512 30,488 60,482 80,496 82,512'), { fill: C.mustard, w: 3.2 });
  a.line(P('16,512 90,512'), 5);
}

function lamps(a) {
  for (const [x, y] of [
    [566, 92],
    [980, 92],
  ]) {
    a.line(P(`${x},20 ${x},${y}`), 3);
    a.shape(P(`${x - 12},${y} ${x + 12},${y} ${x + 46},${y + 40} ${x + 46},${y + 46} ${x - 46},${y + 46} ${x - 46},${y + 40}`), {
      fill: METAL_DARK,
      w: 3.4,
    });
    a.ell(x, y + 46, 30, 9, { fill: '#FFF3CF', w: 2.8 });
  }
}

function back() {
  const a = new Art(883);
  cut(a, [DOORWAY], () => walls(a));
  floor(a);
  leftWall(a);
  dockFrame(a);
  racks(a);
  pillar(a);
  lamps(a);
  return a.svg(1600, 900);
}

// ---- strips in the doorway, or the door all the way up

function strips(a, from, c, edge) {
  const [x, y, w, h] = DOORWAY;
  for (let k = from; k < 9; k++) {
    const left = x + 2 + k * (w / 9);
    const sway = ((k * 7) % 5) - 2;
    a.flat(
      P(
        `${left},${y} ${left + w / 9 - 3},${y} ${left + w / 9 - 3 + sway},${y + h - 10} ${left + sway},${y + h - 6 - (k % 3) * 5}`,
      ),
      c,
      { op: 0.52 },
    );
    a.line(P(`${left},${y} ${left + sway},${y + h - 10}`), 2, edge);
  }
}

function dressing(season) {
  const a = new Art(887);
  const [x, y, w, h] = DOORWAY;
  const shutter = (drop) => {
    a.rect(x, y - 8, w, drop + 8, { fill: METAL, w: 3.4 });
    for (let k = 26; k < drop; k += 26) a.line(P(`${x + 2},${y + k} ${x + w - 2},${y + k}`), 2, METAL_DARK);
    a.rect(x, y + drop - 10, w, 14, { fill: YELLOW, w: 3 });
  };
  if (season === 'november') {
    shutter(136);
    strips(a, 0, '#C9D4DC', '#8E9BB2');
    shutter(136);
  } else if (season === 'december') {
    shutter(136);
    strips(a, 0, '#DCE6EE', '#9AA8C0');
    shutter(136);
    a.flat(
      a.cr(
        [
          [x, y + h + 2],
          [x + 20, y + h - 16],
          [x + 90, y + h - 8],
          [x + 150, y + h + 2],
          [x + 120, y + h + 24],
          [x + 30, y + h + 28],
        ],
        true,
      ),
      '#F4F7FB',
    );
  } else if (season === 'march') {
    shutter(60);
    strips(a, 3, '#D2DAE0', '#98A4B8');
    shutter(60);
    a.ell(x + 90, BASE + 30, 110, 12, { fill: '#8E8D9C', ink: 0 });
    a.ell(x + 190, BASE + 62, 60, 8, { fill: '#8E8D9C', ink: 0 });
  } else {
    // light lies on the floor, a stone holds the gate
    a.flat(
      P(`${x + 2},${BASE + 6} ${x + w},${BASE + 6} ${x + w + 120},790 ${x + 40},790`),
      season === 'june' ? '#D9CDAE' : '#CEC8B8',
      { op: 0.7 },
    );
    a.shape(
      P(`${x + 6},${BASE + 18} ${x + 10},${BASE - 8} ${x + 30},${BASE - 16} ${x + 48},${BASE - 2} ${x + 46},${BASE + 18}`),
      { fill: '#A9A29A', w: 3.2 },
    );
    if (season === 'june') {
      a.curve(P(`${x + w - 40},${BASE + 4} ${x + w - 46},${BASE - 30} ${x + w - 38},${BASE - 58}`), 3, '#6E9A5C');
      a.shape(
        P(
          `${x + w - 38},${BASE - 74} ${x + w - 24},${BASE - 64} ${x + w - 30},${BASE - 48} ${x + w - 48},${BASE - 50} ${x + w - 52},${BASE - 66}`,
        ),
        { fill: C.mustard, w: 2.6 },
      );
    }
  }
  return a.svg(1600, 900);
}

// ---- the rollers one packs at

function rollers(a) {
  const [l, r, top, edge] = [330, 1072, 640, 690];
  a.frect(l + 12, edge + 34, r - l - 24, 200, '#72748C');
  box(a, 392, 910, 150, 130, CARD_DARK, 1);
  box(a, 566, 910, 120, 96, CARD, 0);
  a.rect(596, 846, 60, 20, { fill: C.card, w: 2.2 });
  box(a, 800, 910, 176, 112, CARD_LIGHT, 1);
  for (const x of [l + 4, 732, r - 26]) a.rect(x, edge + 30, 22, 210, { fill: RACK, w: 4 });
  a.poly(P(`${l + 26},${top} ${r - 22},${top} ${r + 18},${edge} ${l - 18},${edge}`), { fill: METAL, w: 4.2 });
  for (let k = 1; k < 24; k++) {
    const t = k / 24;
    const x0 = l + 26 + t * (r - l - 48);
    const x1 = l - 18 + t * (r - l + 36);
    a.line(P(`${x0.toFixed(1)},${top + 3} ${x1.toFixed(1)},${edge - 3}`), 2.4, METAL_DARK);
  }
  a.rect(l - 18, edge, r - l + 36, 32, { fill: BEAM, w: 4.2 });
  for (const x of [352, 470, 640, 808, 1020]) a.ell(x, edge + 16, 5, 5, { fill: METAL, w: 2.2 });
}

function packing(a) {
  // an open box with its leaves up
  a.poly(P('500,590 478,560 506,556 528,590'), { fill: CARD_LIGHT, w: 3.2 });
  a.poly(P('640,590 668,562 638,556 616,590'), { fill: CARD_LIGHT, w: 3.2 });
  a.rect(500, 588, 142, 92, { fill: CARD, w: 4 });
  a.frect(562, 590, 20, 90, CARD_DARK);
  a.rect(520, 622, 34, 28, { fill: C.card, w: 2.4 });
  for (const [k, w] of [2, 4, 2, 3].entries()) a.line(P(`${526 + k * 7},627 ${526 + k * 7},645`), w);
  // a taped one
  a.rect(890, 604, 116, 74, { fill: CARD_LIGHT, w: 4 });
  a.frect(938, 606, 18, 72, '#E9D6A6');
  a.line(P('900,660 926,660'), 3.4, C.brick);
  // tape gun, scanner
  a.ell(742, 656, 24, 24, { fill: '#E9D6A6', w: 3.4 });
  a.ell(742, 656, 11, 11, { fill: METAL, w: 2.6 });
  a.line(P('762,672 800,664'), 9);
  a.rrect(812, 644, 56, 26, 8, { fill: YELLOW, w: 3.4 });
  a.line(P('842,668 834,686'), 13);
  a.ell(818, 656, 5, 5, { fill: C.coral, w: 2.2 });
  a.poly(P('390,654 458,652 466,680 386,682'), { fill: C.card, w: 2.8 });
  for (const k of [0, 1]) a.line(P(`398,${662 + k * 9} ${448 - k * 16},${661 + k * 9}`), 2.2, '#777D98');
  props.mug(a, 686, 682, 1.05, '#6E9C8E');
}

function palletTruck(a) {
  // its handle stands up, its fork is under a pallet
  for (const x of [1258, 1400, 1520]) a.rect(x, 872, 44, 26, { fill: CARD_DARK, w: 3.2 });
  a.rect(1238, 850, 380, 24, { fill: CARD_LIGHT, w: 4 });
  box(a, 1256, 850, 176, 124, CARD, 1);
  box(a, 1438, 850, 180, 104, CARD_DARK, 1);
  box(a, 1300, 726, 152, 92, CARD_LIGHT, 0);
  a.rect(1318, 664, 76, 32, { fill: C.card, w: 2.6 });
  props.lettering(a, 1328, 688, 17, 'HAURAS', { w: 2.4, space: 1.2, wide: 0.56, c: C.brick });
  a.line(P('1196,868 1160,640'), 13);
  a.line(P('1195,864 1160,644'), 6, C.coral);
  a.shape(P('1134,620 1142,604 1178,600 1190,612 1186,636 1142,640'), { w: 6 });
  a.rect(1180, 836, 66, 40, { fill: C.coral, w: 4 });
  a.ell(1196, 884, 15, 15, { fill: DARK, w: 3.4 });
}

function front() {
  const a = new Art(891, { w: 4.2 });
  rollers(a);
  packing(a);
  palletTruck(a);
  // a tall box by the near edge, something long in it
  a.rect(-30, 742, 150, 180, { fill: CARD, w: 4.2 });
  a.poly(P('-30,742 -4,716 146,716 120,742'), { fill: CARD_LIGHT, w: 4 });
  a.frect(34, 744, 26, 160, CARD_DARK);
  for (const x of [70, 84]) {
    a.line(P(`${x},862 ${x},812`), 4);
    a.line(P(`${x - 8},824 ${x},810 ${x + 8},824`), 4);
  }
  return a.svg(1600, 900);
}

export default {
  id: 'workplace-warehouse',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: eachSeason(SEASON, dressing),
    front,
  },
  data: {
    colour: WALL,
    focus: { x: 0.48, y: 0.52, width: 0.52 },
    spots: {
      left: { x: 440, y: 816, height: 620, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 868, y: 820, height: 610, pose: 'standing', facing: 'left', layer: 'middle' },
      right: { x: 1096, y: 846, height: 650, pose: 'standing', facing: 'left', layer: 'middle' },
      pillar: { x: 640, y: 770, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
      door: { x: 262, y: 742, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 742 } },
    lamps: [
      { kind: 'lamp', x: 566, y: 140, radius: 760, colour: '#fff0c8' },
      { kind: 'lamp', x: 980, y: 140, radius: 760, colour: '#fff0c8' },
      { kind: 'window', x: 444, y: 440, radius: 320, colour: '#a9b6d6' },
    ],
    sky: [{ x: DOORWAY[0], y: DOORWAY[1], width: DOORWAY[2], height: 296 }],
    indoors: true,
    steam: [{ x: 96, y: 470 }],
  },
};
