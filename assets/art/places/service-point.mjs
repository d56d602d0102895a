// A service point in an office building: counter and glass, a number to take although nobody is before you, a plastic ficus in
// real soil, a blind half drawn at the second counter, a clock at 15.40. Plain and correct.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

/** Points written as 'x,y x,y'. */
const path = (text) => text.split(' ').map((point) => point.split(',').map(Number));

const WALL = '#D6D4DC';
const WALL_LOW = '#C3C2CF';
const CARPET = '#8E97AE';
const CARPET_LINE = '#7C86A0';
const VENEER = '#D2B794';
const VENEER_DARK = '#B3946F';
const FRAME = '#5B6285';
const PANEL = '#A9BDBB';
const LAMP = '#FFF8E4';
const BASE = 690;
const VP = [800, 380];

const DOOR = [44, 236, 214, 448];

const SEASON = {
  november: {
    sky: '#8E95B2',
    low: '#A9ABBF',
    mid: ['#777E9E', '#857F9C'],
    far: '#8389A8',
    pane: '#5C648A',
    ground: '#7C8199',
    tree: '#636A8C',
    lit: 0.2,
  },
  december: {
    sky: '#B9C6DC',
    low: '#D6DEE9',
    mid: ['#95A1C0', '#A6A3BC'],
    far: '#A6B2CC',
    pane: '#6F7BA2',
    ground: '#EDF1F7',
    tree: '#7F8AAD',
    snow: '#FAFCFF',
    lit: 0.2,
  },
  march: {
    sky: '#C3C8D2',
    low: '#D3D3D8',
    mid: ['#9BA1B6', '#ADA4AF'],
    far: '#ABB0C0',
    pane: '#757D9B',
    ground: '#A9A8B0',
    tree: '#7C8096',
    snow: '#DDE1E8',
    lit: 0.06,
    heap: '#CFCFD4',
  },
  may: {
    sky: '#A9CFE2',
    low: '#D6E6E6',
    mid: ['#98A6BE', '#C0A7A2'],
    far: '#A5B6C8',
    pane: '#7886A6',
    ground: '#B3B0AE',
    tree: '#7A6C70',
    leaf: '#B4D07F',
    size: 0.6,
    lit: 0,
  },
  june: {
    sky: '#B7D6E6',
    low: '#EFE3D2',
    mid: ['#A3A9C2', '#CBAFA8'],
    far: '#AFB6CB',
    pane: '#8490AE',
    ground: '#C3BBB2',
    tree: '#7A6C70',
    leaf: '#86B06C',
    size: 1,
    lit: 0,
  },
};

function outside(season) {
  const a = new Art(511);
  const s = SEASON[season];
  a.frect(0, 150, 330, 560, s.sky);
  a.frect(0, 380, 330, 330, s.low);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: s.lit, seed, snow: s.snow });
  house(20, 560, 104, 250, 'strip', 1, 3);
  house(132, 560, 140, 330, 'tall', 0, 6);
  a.frect(0, 552, 330, 160, s.ground);
  for (const [x, h, lean] of path('78,190,8 214,150,-6')) {
    a.line(
      [
        [x, 590],
        [x + lean, 590 - h],
      ],
      7,
      s.tree,
    );
    for (const k of [0.5, 0.66, 0.8])
      for (const dir of [-1, 1])
        a.line(
          [
            [x + lean * k, 590 - h * k],
            [x + lean * k + dir * 34, 590 - h * k - 40],
          ],
          3.4,
          s.tree,
        );
    if (!s.leaf) continue;
    const [cx, cy] = [x + lean, 590 - h * 0.92];
    for (const [dx, dy, r] of path('-30,10,26 28,14,26 0,-22,30 -10,34,20 16,-2,24'))
      a.ell(cx + dx, cy + dy, r * s.size, r * s.size * 0.9, { fill: s.leaf, ink: 0, mis: [0, 0] });
  }
  if (s.heap) a.flat(path('120,640 150,606 190,594 226,610 262,642'), s.heap);
  if (season === 'may') parkedBike(a, 110, 650);
  if (season === 'june') {
    // somebody eats lunch out there, on the edge of the flower box
    a.frect(76, 610, 118, 44, '#A9745A');
    for (const [x, y] of path('90,604 104,600 172,602 186,606'))
      a.ell(x, y, 8, 8, { fill: x % 4 ? '#EF6A4C' : '#F2A9A0', ink: 0 });
    a.shape(path('124,612 122,568 136,552 154,568 154,612'), { fill: '#2E8C88', ink: 0 });
    a.ell(138, 534, 13, 15, { fill: '#B58465', ink: 0 });
    a.frect(128, 612, 24, 44, '#41568F');
    a.frect(150, 578, 16, 10, '#F6EEDF');
  }
  return a.svg(1600, 900);
}

function parkedBike(a, x, y) {
  for (const dx of [-26, 26]) a.ell(x + dx, y - 18, 18, 18, { w: 3, c: '#6B6F8C' });
  a.line(
    [
      [x - 26, y - 18],
      [x - 10, y - 42],
      [x + 18, y - 42],
      [x, y - 18],
      [x - 26, y - 18],
    ],
    3,
    '#B5483A',
  );
  a.line(
    [
      [x + 26, y - 18],
      [x + 14, y - 54],
      [x + 24, y - 58],
    ],
    3,
    '#B5483A',
  );
}

// ---- room

function room(a) {
  a.frect(-40, -40, 1680, 930, WALL);
  a.frect(-40, 520, 1680, BASE - 520, WALL_LOW);
  a.line(
    [
      [-20, 520],
      [1620, 520],
    ],
    2.4,
    '#A5A4B6',
  );
  a.frect(-40, BASE, 1680, 260, CARPET);
  a.frect(-40, BASE - 16, 1680, 16, '#A9A7B8');
  a.line(
    [
      [-20, BASE],
      [1620, BASE],
    ],
    4,
  );
  carpet(a);
  ceiling(a);
}

const fromVp = (x, y, y1) => [VP[0] + (x - VP[0]) * ((y1 - VP[1]) / (y - VP[1])), y1];

function carpet(a) {
  for (const x of [-260, 0, 260, 520, 780, 1040, 1300, 1560, 1820])
    a.line([[x, BASE + 4], fromVp(x, BASE, 930)], 1.8, CARPET_LINE);
  for (const y of [742, 818])
    a.line(
      [
        [-20, y],
        [1620, y],
      ],
      1.8,
      CARPET_LINE,
    );
}

// the lamp grid: tiles in perspective, every third one a lamp, one of them tired
function ceiling(a) {
  const rows = [128, 86, 26, -60];
  const columns = [-160, 0, 160, 320, 480, 640, 800, 960, 1120, 1280, 1440, 1600, 1760];
  a.frect(-40, -60, 1680, 188, '#E6E3E6');
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < columns.length - 1; i++) {
      if ((i + j * 2) % 4 !== 1) continue;
      const quad = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ].map(([c, r]) => fromVp(columns[c], 128, rows[r]));
      a.poly(quad, { fill: i === 5 && j === 0 ? '#D9D2C6' : LAMP, w: 2.4 });
      const mid = (p, q) => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      a.line([mid(quad[0], quad[1]), mid(quad[3], quad[2])], 1.8, '#B9B4BA');
    }
  for (const y of rows)
    a.line(
      [
        [-20, y],
        [1620, y],
      ],
      y === 128 ? 4 : 2,
      y === 128 ? undefined : '#B1AEBB',
    );
  for (const x of columns) a.line([fromVp(x, 128, 128), fromVp(x, 128, -60)], 2, '#B1AEBB');
}

function slidingDoor(a) {
  const [x, y, w, h] = DOOR;
  a.poly(
    [
      [x - 20, y - 44],
      [x + w + 20, y - 44],
      [x + w + 20, y],
      [x - 20, y],
    ],
    { fill: '#8B91AC' },
  );
  a.rrect(x + w / 2 - 16, y - 32, 32, 16, 5, { fill: '#33365A', w: 2.6 });
  a.rect(x, y, w, h, { w: 6 });
  a.rect(x - 14, BASE - 4, w + 28, 22, { fill: '#6D6F88', w: 3 });
}

function clock(a, x, y) {
  a.ell(x, y, 46, 46, { fill: C.paper, w: 5 });
  for (let k = 0; k < 12; k++) {
    const t = (k / 12) * Math.PI * 2;
    const r = k % 3 ? 36 : 32;
    a.line(
      [
        [x + Math.sin(t) * r, y - Math.cos(t) * r],
        [x + Math.sin(t) * 40, y - Math.cos(t) * 40],
      ],
      k % 3 ? 2 : 3.6,
    );
  }
  const hand = (turn, length, w) =>
    a.line(
      [
        [x, y],
        [x + Math.sin(turn * Math.PI * 2) * length, y - Math.cos(turn * Math.PI * 2) * length],
      ],
      w,
    );
  hand((15 + 40 / 60) / 12, 21, 5.5);
  hand(40 / 60, 33, 4);
  a.ell(x, y, 4, 4, { fill: C.brick, w: 2 });
}

// plastic leaves, honest soil: a pale mushroom has moved in
function ficus(a, x, y) {
  a.curve(
    [
      [x, y - 66],
      [x - 12, y - 150],
      [x + 8, y - 240],
      [x - 4, y - 300],
    ],
    9,
    '#8B6B57',
  );
  a.curve(
    [
      [x + 6, y - 66],
      [x + 16, y - 160],
      [x - 6, y - 250],
    ],
    7,
    '#8B6B57',
  );
  const leaf = (lx, ly, t, l = 46) => {
    const p = (k, side) => [lx + Math.cos(t) * l * k - Math.sin(t) * side, ly + Math.sin(t) * l * k + Math.cos(t) * side];
    a.shape([p(0, 0), p(0.4, 13), p(1, 0), p(0.4, -13)], { fill: '#6E9C7C', w: 2.8 });
    a.line([p(0.12, 0), p(0.8, 0)], 1.6);
  };
  for (const [dx, dy, t, l] of [
    [-8, -150, 2.7],
    [16, -168, 0.5],
    [-10, -200, 3.5],
    [10, -214, -0.2],
    [-14, -240, 2.5, 54],
    [8, -256, 0.4, 52],
    [-10, -280, 3.7, 50],
    [6, -290, -0.6, 52],
    [-4, -302, -1.7, 52],
    [-8, -292, -2.5, 46],
    [4, -270, 1.2, 40],
    [-14, -226, 1.9, 40],
  ])
    leaf(x + dx, y + dy, t, l);
  a.poly(
    [
      [x - 46, y - 84],
      [x + 48, y - 84],
      [x + 38, y],
      [x - 36, y],
    ],
    { fill: '#E7E2DC' },
  );
  a.shape(
    [
      [x - 42, y - 80],
      [x - 16, y - 94],
      [x + 18, y - 92],
      [x + 44, y - 80],
      [x, y - 70],
    ],
    { fill: '#6C4F45', w: 3 },
  );
  a.line(
    [
      [x + 24, y - 84],
      [x + 24, y - 102],
    ],
    5,
    '#F1E7D6',
  );
  a.shape(
    [
      [x + 12, y - 100],
      [x + 24, y - 113],
      [x + 37, y - 100],
    ],
    { fill: '#E9D9BF', w: 2.6 },
  );
  carefulNote(a, x - 2, y - 34);
}

function carefulNote(a, x, y) {
  a.rect(x - 36, y - 22, 76, 42, { fill: C.paper, w: 2.6 });
  const centred = (text, dy, h) => props.lettering(a, x + 2 - props.letteringWidth(h, text) / 2, y + dy, h, text, { w: 2 });
  centred('ÄLÄ', -2, 11);
  centred('KASTELE', 14, 10);
}

function bench(a) {
  a.rrect(352, 532, 294, 66, 12, { fill: '#7C93A8' });
  for (const x of [440, 550])
    a.line(
      [
        [x, 536],
        [x, 596],
      ],
      3,
    );
  a.poly(
    [
      [348, 634],
      [650, 634],
      [664, 664],
      [334, 664],
    ],
    { fill: '#8CA3B6' },
  );
  for (const x of [368, 630]) {
    a.line(
      [
        [x, 596],
        [x, 636],
      ],
      6,
    );
    a.line(
      [
        [x, 664],
        [x, 740],
      ],
      7,
    );
  }
}

function posterWall(a) {
  a.rect(344, 226, 132, 176, { fill: '#E3E9E6', w: 3.2 });
  a.frect(356, 240, 110, 84, PANEL);
  a.shape(
    [
      [376, 322],
      [380, 296],
      [394, 286],
      [410, 296],
      [412, 322],
    ],
    { fill: '#7C93A8', ink: 0 },
  );
  a.ell(394, 270, 11, 12, { fill: '#D7B39A', ink: 0 });
  a.shape(
    [
      [418, 322],
      [420, 302],
      [434, 292],
      [450, 302],
      [452, 322],
    ],
    { fill: '#B98476', ink: 0 },
  );
  a.ell(435, 278, 10, 11, { fill: '#B58465', ink: 0 });
  for (const [y, w] of [
    [344, 96],
    [358, 104],
    [372, 60],
  ])
    a.line(
      [
        [360, y],
        [360 + w, y],
      ],
      3,
      '#777D98',
    );
  a.rect(512, 262, 92, 122, { fill: '#EDE5D2', w: 3 });
  a.curve(
    [
      [526, 300],
      [548, 284],
      [566, 296],
      [590, 280],
    ],
    3,
    C.brick,
  );
  for (const y of [322, 336, 350, 364])
    a.line(
      [
        [524, y],
        [590 - ((y * 3) % 28), y],
      ],
      2.2,
      '#777D98',
    );
  a.line(
    [
      [604, 262],
      [590, 276],
    ],
    2,
  );
}

// ---- behind the counter

function officeSide(a) {
  a.rect(836, 128, 784, BASE - 128, { fill: '#C9CCD8' });
  shelf(a);
  a.rect(1150, 300, 66, 390, { fill: PANEL, w: 3.2 });
  a.ell(1162, 470, 5, 5, { fill: C.mustard, w: 2.4 });
  officeChair(a, 1046, 640);
  queueDisplay(a, 1094, 178);
  calendar(a, 1090, 340);
}

function shelf(a) {
  a.rect(866, 356, 148, 12, { fill: VENEER_DARK, w: 3 });
  let x = 872;
  for (const [w, h, c] of [
    [20, 86, '#7C93A8'],
    [20, 86, '#7C93A8'],
    [20, 86, '#B98476'],
    [20, 86, '#7C93A8'],
    [16, 70, '#E7E2DC'],
  ]) {
    a.rect(x, 356 - h, w, h, { fill: c, w: 2.8 });
    a.ell(x + w / 2, 356 - 16, 4, 4, { w: 2 });
    x += w + 2;
  }
  a.poly(
    [
      [974, 286],
      [992, 284],
      [1010, 354],
      [992, 356],
    ],
    { fill: '#7C93A8', w: 2.8 },
  );
}

function officeChair(a, x, y) {
  a.rrect(x - 62, y - 190, 124, 170, 26, { fill: '#4E5678' });
  a.line(
    [
      [x, y - 24],
      [x, y + 40],
    ],
    10,
  );
}

function calendar(a, x, y) {
  a.rect(x - 34, y - 44, 68, 84, { fill: C.paper, w: 2.8 });
  a.frect(x - 32, y - 42, 66, 18, '#B98476');
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 5; i++) a.frect(x - 25 + i * 11, y - 16 + j * 13, 6, 6, i === 1 && j === 2 ? C.brick : '#B3B6C6');
}

function queueDisplay(a, x, y) {
  for (const dx of [-52, 52])
    a.line(
      [
        [x + dx, 128],
        [x + dx, y - 30],
      ],
      4,
    );
  a.rrect(x - 96, y - 32, 192, 66, 8, { fill: '#2D3052' });
  props.lettering(a, x - 78, y + 20, 38, 'A43', { w: 6, c: '#F08468', space: 2.6 });
  a.line(
    [
      [x + 22, y + 2],
      [x + 66, y + 2],
    ],
    5,
    '#F08468',
  );
  a.line(
    [
      [x + 52, y - 12],
      [x + 68, y + 2],
      [x + 52, y + 16],
    ],
    5,
    '#F08468',
  );
}

// the machine that says krrr: its slip hangs out
function queueMachine(a, x, y) {
  a.poly(
    [
      [x - 54, y],
      [x + 54, y],
      [x + 40, y - 16],
      [x - 40, y - 16],
    ],
    { fill: '#7B819E' },
  );
  a.rect(x - 16, y - 214, 32, 200, { fill: '#9CA2BA', w: 3.6 });
  a.rrect(x - 62, y - 352, 124, 144, 14, { fill: '#B25B4C' });
  a.rrect(x - 46, y - 336, 92, 44, 6, { fill: C.paper, w: 3 });
  props.lettering(a, x - props.letteringWidth(14, 'VUORO') / 2, y - 306, 14, 'VUORO', { w: 2.8 });
  a.ell(x, y - 264, 17, 15, { fill: '#8FBBA6', w: 3.4 });
  a.rect(x - 30, y - 236, 60, 9, { fill: '#33365A', w: 2.6 });
  a.poly(
    [
      [x - 22, y - 230],
      [x + 22, y - 230],
      [x + 26, y - 176],
      [x + 12, y - 182],
      [x - 18, y - 174],
    ],
    { fill: C.card, w: 2.8 },
  );
  props.lettering(a, x - 15, y - 198, 18, 'A44', { w: 3, space: 2 });
}

function back() {
  const a = new Art(517, { w: 4 });
  cut(a, [DOOR], () => {
    room(a);
  });
  slidingDoor(a);
  posterWall(a);
  clock(a, 664, 206);
  officeSide(a);
  ficus(a, 290, 712);
  bench(a);
  queueMachine(a, 718, 772);
  return a.svg(1600, 900);
}

// ---- by season: the door's two leaves, the mat, and what grows in soil that nobody waters

function closedDoor(a) {
  const [x, y, w, h] = DOOR;
  a.line(
    [
      [x + w / 2, y],
      [x + w / 2, y + h],
    ],
    8,
  );
  for (const dx of [16, w / 2 + 14]) {
    a.line(
      [
        [x + dx + 14, y + 150],
        [x + dx + 54, y + 60],
      ],
      5,
      '#DDE2EC',
    );
    a.frect(x + dx, y + 252, 76, 14, '#E9ECF2', { op: 0.75 });
  }
}

// both leaves slid aside; it has stayed so since the warm came, and nobody has reported it
function openDoor(a) {
  const [x, y, , h] = DOOR;
  a.frect(x + 3, y + 3, 14, h - 6, '#C9D6E2', { op: 0.6 });
  a.line(path(`${x + 18},${y} ${x + 18},${y + h}`), 5);
}

function drips(a, col, points) {
  for (const [x, y, w] of points) {
    a.shape(
      [
        [x - w, y],
        [x - w * 0.4, y - w * 0.18],
        [x + w * 0.4, y - w * 0.14],
        [x + w, y],
        [x + w * 0.4, y + w * 0.18],
        [x - w * 0.5, y + w * 0.16],
      ],
      { fill: col, w: 1.8, c: CARPET_LINE },
    );
  }
}

function umbrellaStand(a, x, y) {
  for (const [dx, c, lean] of [
    [-12, '#7A4A78', -10],
    [12, '#2E6F78', 8],
  ]) {
    a.poly(
      [
        [x + dx - 9, y - 20],
        [x + dx + lean - 7, y - 128],
        [x + dx + lean + 7, y - 128],
        [x + dx + 11, y - 20],
      ],
      { fill: c, w: 3 },
    );
    a.curve(
      [
        [x + dx + lean, y - 128],
        [x + dx + lean, y - 150],
        [x + dx + lean + 9, y - 158],
        [x + dx + lean + 17, y - 148],
      ],
      4,
    );
  }
  a.poly(
    [
      [x - 30, y - 76],
      [x + 30, y - 76],
      [x + 25, y],
      [x - 25, y],
    ],
    { fill: '#6D7390' },
  );
  for (const dx of [-12, 0, 12])
    a.line(
      [
        [x + dx, y - 62],
        [x + dx * 0.9, y - 16],
      ],
      2.2,
    );
}

function november(a) {
  closedDoor(a);
  umbrellaStand(a, 206, 792);
  drips(a, '#7E88A2', path('130,752,44 262,806,36'));
}

// a paper star with a lamp in it, hung by the one who comes at eight
function december(a) {
  closedDoor(a);
  a.line(path('432,128 432,150'), 2);
  const star = [];
  for (let k = 0; k < 10; k++) {
    const t = (k / 10) * Math.PI * 2 - Math.PI / 2;
    const r = k % 2 ? 15 : 38;
    star.push([432 + Math.cos(t) * r, 186 + Math.sin(t) * r]);
  }
  a.poly(star, { fill: C.coral, w: 3 });
  a.ell(432, 187, 8, 8, { fill: '#FFE9AE', w: 2.2 });
  drips(a, '#7E88A2', path('140,752,60 230,802,46'));
  for (const [x, y, w] of path('108,738,22 176,742,16 214,796,20 150,770,13'))
    a.shape(
      [
        [x - w, y],
        [x - w * 0.4, y - w * 0.5],
        [x + w * 0.5, y - w * 0.4],
        [x + w, y],
        [x, y + 4],
      ],
      { fill: '#EDF1F7', w: 2 },
    );
  // a snow shovel that belongs to the housing company
  a.line(path('24,736 34,500'), 6, '#8B6B57');
  a.poly(path('2,736 54,736 48,800 8,800'), { fill: '#B5483A' });
}

function march(a) {
  closedDoor(a);
  drips(a, '#808499', path('150,760,80 260,816,60'));
  for (const [x, y] of path('96,746 120,758 160,740 182,764 206,752 226,784 250,772 270,806 236,816 300,812 138,776'))
    a.frect(x, y, 6, 3, '#6E6A72');
  // the mat is in for drying; a sign tells what everyone has seen
  a.poly(path('190,800 206,708 250,708 266,800'), { fill: C.mustard });
  a.shape(path('228,730 238,746 236,758 220,758 218,746'), { fill: '#6B6F8C', w: 2.4 });
  props.lettering(a, 228 - props.letteringWidth(13, 'MÄRKÄ') / 2, 784, 13, 'MÄRKÄ', { w: 2.6 });
}

function sprout(a, x, y, tall) {
  a.curve(
    [
      [x, y],
      [x - 3, y - tall * 0.5],
      [x + 2, y - tall],
    ],
    3,
    '#5F8B50',
  );
  for (const dir of [-1, 1])
    a.shape(
      [
        [x, y - tall * 0.35],
        [x + dir * 10, y - tall * 0.6],
        [x + dir * 22, y - tall * 0.55],
        [x + dir * 10, y - tall * 0.35],
      ],
      { fill: '#9CC27E', w: 2.2 },
    );
}

// the soil is real: something that nobody planted has come up
function may(a) {
  closedDoor(a);
  sprout(a, 266, 628, 34);
  a.poly(path('64,736 106,730 112,744 70,750'), { fill: C.paper, w: 2.4 });
  for (const [x, y] of path('170,742 206,756'))
    a.shape(
      [
        [x, y],
        [x + 9, y - 6],
        [x + 19, y],
        [x + 9, y + 5],
      ],
      { fill: '#B4D07F', w: 2 },
    );
}

function june(a) {
  openDoor(a);
  // the sun comes in as far as the queue machine
  a.flat(path('48,712 252,712 560,900 170,900'), '#F6E3B8', { op: 0.4 });
  a.flat(path('92,690 216,690 222,712 86,712'), '#E9D9B8', { op: 0.45 });
  sprout(a, 266, 628, 44);
  const [x, y] = [268, 580];
  for (let k = 0; k < 9; k++)
    a.line(
      [
        [x, y],
        [x + Math.cos(k * 0.7) * 13, y + Math.sin(k * 0.7) * 12],
      ],
      5,
      C.mustard,
    );
  a.ell(x, y, 5, 5, { fill: '#E0A030', w: 2 });
  for (const [lx, ly, c] of [
    [120, 748, '#86B06C'],
    [212, 776, '#9CC27E'],
    [330, 826, '#86B06C'],
  ])
    a.shape(
      [
        [lx, ly],
        [lx + 11, ly - 7],
        [lx + 23, ly],
        [lx + 11, ly + 6],
      ],
      { fill: c, w: 2.2 },
    );
  // a numbered slip has blown as far as the door
  a.g('transform="rotate(-14 150 800)"');
  a.rect(126, 786, 46, 28, { fill: C.card, w: 2.6 });
  props.lettering(a, 133, 806, 13, 'A43', { w: 2.4 });
  a.end();
}

const DRESSING = { november, december, march, may, june };

function dressing(season) {
  const a = new Art(517, { w: 3.6 });
  DRESSING[season](a);
  return a.svg(1600, 900);
}

// ---- front: the counter, its glass, the second counter behind a half-drawn blind, a table with brochures

const COUNTER_TOP = 616;

function counter(a) {
  a.rect(840, COUNTER_TOP + 24, 790, 206, { fill: VENEER });
  a.frect(842, 806, 790, 40, VENEER_DARK);
  for (const x of [1226, 1238])
    a.line(
      [
        [x, 644],
        [x, 846],
      ],
      3,
    );
  for (const [x, y, w] of [
    [880, 700, 200],
    [960, 764, 220],
    [1290, 690, 240],
    [1340, 770, 200],
  ])
    a.curve(
      [
        [x, y],
        [x + w * 0.4, y - 8],
        [x + w, y + 2],
      ],
      1.8,
      VENEER_DARK,
    );
  a.rect(824, COUNTER_TOP, 806, 26, { fill: '#E6D2B4' });
  for (const [x, n] of [
    [1092, '1'],
    [1474, '2'],
  ]) {
    a.rrect(x, 668, 58, 62, 8, { fill: FRAME, w: 3.4 });
    props.lettering(a, x + 29 - props.letteringWidth(34, n) / 2, 716, 34, n, { w: 6, c: C.paper });
  }
}

function glass(a) {
  a.g('opacity=".16"');
  a.frect(846, 262, 374, 354, '#E6F0F6');
  a.end();
  a.g('opacity=".6"');
  for (const [x, w] of [
    [1150, 12],
    [1174, 5],
  ])
    a.flat(
      [
        [x - 40, 470],
        [x - 40 + w, 470],
        [x + 30 + w, 290],
        [x + 30, 290],
      ],
      '#F7FAFD',
    );
  a.end();
  a.rect(836, 248, 794, 16, { fill: FRAME });
  for (const x of [836, 1222, 1590]) a.rect(x, 264, 14, 352, { fill: FRAME, w: 3.4 });
  a.rrect(976, 590, 148, 26, 6, { fill: '#7B819E', w: 3.2 });
}

// the second counter has been about to open for some time
function blind(a) {
  a.frect(1238, 264, 352, 352, '#9EA6BE', { op: 0.55 });
  for (let k = 0; k < 8; k++) {
    const y = 266 + k * 22;
    const lean = k * 2.2;
    a.poly(
      [
        [1240, y],
        [1588, y + lean],
        [1588, y + 16 + lean],
        [1240, y + 16],
      ],
      { fill: k % 2 ? '#D9D3C4' : '#E4DFD2', w: 2 },
    );
  }
  a.line(
    [
      [1300, 264],
      [1300, 442],
    ],
    2,
  );
  a.line(
    [
      [1530, 264],
      [1530, 456],
    ],
    2,
  );
  a.curve(
    [
      [1560, 262],
      [1566, 400],
      [1558, 540],
    ],
    2.4,
  );
  a.ell(1558, 548, 6, 9, { fill: VENEER_DARK, w: 2.6 });
  a.poly(
    [
      [1336, 548],
      [1484, 548],
      [1496, 616],
      [1324, 616],
    ],
    { fill: C.paper, w: 3 },
  );
  props.lettering(a, 1410 - props.letteringWidth(18, 'SULJETTU') / 2, 594, 18, 'SULJETTU', { w: 3.4 });
}

function counterThings(a) {
  a.rrect(1132, 520, 84, 70, 6, { fill: '#4E5678' });
  a.line(
    [
      [1174, 590],
      [1174, 612],
    ],
    8,
  );
  a.line(
    [
      [1146, 614],
      [1204, 614],
    ],
    6,
  );
  a.rrect(872, 586, 28, 30, 5, { fill: '#8FBBA6', w: 3 });
  a.line(
    [
      [886, 586],
      [886, 570],
      [902, 568],
    ],
    4.5,
  );
  a.rect(918, 604, 46, 12, { fill: C.paper, w: 2.6 });
  a.curve(
    [
      [946, 600],
      [960, 584],
      [976, 574],
    ],
    2.4,
  );
}

function lowTable(a) {
  a.poly(
    [
      [326, 738],
      [640, 738],
      [672, 776],
      [292, 776],
    ],
    { fill: '#E6D2B4' },
  );
  a.rect(292, 776, 380, 24, { fill: VENEER });
  for (const x of [316, 628]) a.rect(x, 800, 20, 110, { fill: VENEER_DARK });
  a.flat(
    [
      [338, 802],
      [630, 802],
      [630, 806],
      [338, 806],
    ],
    VENEER_DARK,
  );
  const leaflet = (x, c, t) =>
    a
      .g(`transform="rotate(${t} ${x} 756)"`)
      .poly(
        [
          [x - 26, 746],
          [x + 26, 746],
          [x + 32, 768],
          [x - 32, 768],
        ],
        { fill: c, w: 2.8 },
      )
      .line(
        [
          [x - 18, 754],
          [x + 14, 754],
        ],
        2,
      )
      .end();
  leaflet(376, '#8CA3B6', -4);
  leaflet(404, '#E3E9E6', 3);
  leaflet(520, '#D9A99B', 6);
  a.rrect(594, 722, 36, 36, 6, { fill: '#DCE6EA', w: 3 });
  a.rect(604, 708, 16, 16, { fill: '#7C93A8', w: 2.8 });
}

function front() {
  const a = new Art(523, { w: 4.2 });
  blind(a);
  glass(a);
  counterThings(a);
  counter(a);
  lowTable(a);
  return a.svg(1600, 900);
}

export default {
  id: 'service-point',
  layers: { outside: eachSeason(SEASON, outside), back, dressing: eachSeason(SEASON, dressing), front },
  data: {
    colour: WALL,
    focus: { x: 0.58, y: 0.55, width: 0.5 },
    spots: {
      queue: { x: 838, y: 862, height: 540, pose: 'standing', facing: 'right', layer: 'near' },
      counter: { x: 1036, y: 620, height: 650, pose: 'seated', facing: 'left', layer: 'middle' },
      left: { x: 330, y: 872, height: 552, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 640, y: 838, height: 522, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1216, y: 880, height: 560, pose: 'standing', facing: 'left', layer: 'near' },
      bench: { x: 470, y: 744, height: 670, pose: 'seated', facing: 'right', layer: 'middle' },
      door: { x: 156, y: 716, height: 400, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: 156, y: 716 }, left: { x: -140, y: 862 } },
    lamps: [
      { kind: 'tube', x: 480, y: 60, radius: 1000, colour: '#f3f3e4' },
      { kind: 'tube', x: 1120, y: 60, radius: 1000, colour: '#f3f3e4' },
      { kind: 'screen', x: 1094, y: 178, radius: 120, colour: '#f08468' },
    ],
    sky: [{ x: 44, y: 236, width: 214, height: 448 }],
    indoors: true,
    steam: [],
  },
};
