// Työhuone: the former solarium. Coconut tiles, the ghost of a painted beach, one tube that buzzes, a big table with chairs from
// everywhere, the kettle whose lid does not close, the jar of macaroni, the lounger nobody lies on, two rules on the wall and in spring a third.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

const PLASTER = '#DED7D6';
const GHOST = '#D0C6C9';
const GHOST_SUN = '#E6CDBF';
const TILE = '#EFE4CF';
const GROUT = '#D2BE9E';
const COCONUT = '#A27B5E';
const FLOOR = '#A9A3B6';
const FLOOR_DARK = '#9992A9';
const WOOD = '#D8AC74';
const WOOD_DARK = '#B98553';
const METAL = '#B7BACB';
const FRAME = '#8B8798';
const DARK = '#474C6E';
const GREEN = '#4F8470';
const BASE = 700;
const TILE_TOP = 470;

const WINDOW = [452, 132, 246, 298];

const SEASON = {
  november: {
    sky: '#8A91B0',
    low: '#A7A8BE',
    mid: ['#757C9E', '#837C9B', '#6D7598'],
    far: '#858BAA',
    pane: '#565D85',
    ground: '#767B95',
    rail: '#6D7598',
    twig: '#555B82',
    lit: 0.22,
  },
  december: {
    sky: '#B3C1DA',
    low: '#D5DDE9',
    mid: ['#8F9CBD', '#A39FBC', '#8794B7'],
    far: '#A3AFCB',
    pane: '#66729B',
    ground: '#E9EEF5',
    rail: '#8794B7',
    twig: '#68739A',
    lit: 0.22,
    snow: '#FAFCFF',
  },
  march: {
    sky: '#BAC2CE',
    low: '#CDD0D6',
    mid: ['#9C9FB4', '#ADA6B2', '#9297AE'],
    far: '#AAAEC0',
    pane: '#70769A',
    ground: '#A19C9C',
    rail: '#7F8296',
    twig: '#6E6E86',
    lit: 0.1,
    heap: '#D9DAE0',
  },
  may: {
    sky: '#A9D0E0',
    low: '#CBE1E2',
    mid: ['#C4AB9F', '#D2BEA8', '#B7A2A6'],
    far: '#B3A3AE',
    pane: '#8A88A6',
    ground: '#BBB3AA',
    rail: '#97909A',
    twig: '#7A6A68',
    lit: 0,
    crown: '#B2CB82',
  },
  june: {
    sky: '#CFE2E8',
    low: '#E9EADF',
    mid: ['#D2B79E', '#E0CDAE', '#C6ACA4'],
    far: '#BFACAE',
    pane: '#A39CB0',
    ground: '#CBC1B0',
    rail: '#A39A9C',
    twig: '#76685F',
    lit: 0,
    crown: '#7FAC69',
  },
};

// the street as the solarium sees it: far houses, the wire, the stop, one lime tree
function outside(season) {
  const a = new Art(611);
  const s = SEASON[season];
  a.frect(410, 100, 330, 370, s.sky);
  a.frect(410, 300, 330, 170, s.low);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: s.lit, seed, snow: s.snow });
  house(436, 396, 84, 214, 'tall', 0, 8);
  house(530, 396, 74, 128, 'gable', 1, 3);
  house(612, 396, 110, 188, 'balcony', 2, 12);
  a.frect(410, 392, 330, 80, s.ground);
  for (const y of [410, 420]) a.frect(410, y, 330, 3, s.rail);
  tree(a, s);
  a.frect(424, 196, 300, 2.5, s.pane);
  a.frect(486, 250, 5, 150, s.pane);
  a.frect(474, 244, 29, 30, GREEN);
  a.frect(482, 252, 13, 13, '#E9E2D2');
  // what lies on the ledge outside: snow, or the plough's grey heap across the street
  if (s.snow) a.flat([...a.cr(P(446, 426, 480, 420, 540, 424, 610, 418, 704, 425)), [704, 440], [446, 440]], s.snow);
  if (s.heap) a.flat([...a.cr(P(546, 404, 572, 388, 604, 380, 640, 386, 676, 382, 712, 404))], s.heap);
  return a.svg(1600, 900);
}

function tree(a, s) {
  if (s.crown) {
    a.ell(594, 300, 42, 52, { fill: s.crown, ink: 0 });
    a.ell(570, 332, 30, 28, { fill: s.crown, ink: 0 });
    a.ell(622, 330, 26, 30, { fill: s.crown, ink: 0 });
  }
  a.line(P(596, 398, 594, s.crown ? 340 : 270), 6, s.twig);
  if (s.crown) return;
  for (const [d, y] of [
    [-1, 356],
    [1, 338],
    [-1, 316],
    [1, 300],
  ])
    a.curve(P(595, y, 595 + d * 16, y - 22, 595 + d * 22, y - 48), 2.8, s.snow ?? s.twig);
}

// ---- room

function walls(a) {
  a.frect(-40, -40, 1680, TILE_TOP + 40, PLASTER);
  a.frect(-40, -40, 1680, 62, '#CCC5CB');
  beachGhost(a);
  a.frect(-40, TILE_TOP, 1680, BASE - TILE_TOP, TILE);
  for (let y = TILE_TOP + 58; y < BASE; y += 58)
    a.line(
      [
        [-20, y],
        [1620, y],
      ],
      1.7,
      GROUT,
    );
  for (let x = 10; x < 1600; x += 66)
    a.line(
      [
        [x, TILE_TOP + 14],
        [x, BASE],
      ],
      1.7,
      GROUT,
    );
  for (const [x, y, c] of [
    [76, 644, '#E0CFAE'],
    [340, 528, '#E0CFAE'],
    [736, 586, '#E6D7BC'],
    [1066, 528, '#E0CFAE'],
    [1132, 586, '#D9C29C'],
    [1462, 644, '#E6D7BC'],
  ])
    a.frect(x + 2, y + 2, 63, 55, c);
  a.rect(-20, TILE_TOP - 8, 1640, 18, { fill: COCONUT, w: 3 });
}

// the solarium's painted beach, rolled over once with white and still there
function beachGhost(a) {
  a.ell(1270, 190, 74, 74, { fill: GHOST_SUN, ink: 0 });
  const frond = (x, y, t, l) => {
    const tip = [x + Math.cos(t) * l, y + Math.sin(t) * l + l * 0.3];
    const mid = [x + Math.cos(t) * l * 0.55, y + Math.sin(t) * l * 0.62 - 14];
    a.flat([...a.cr([[x, y], mid, tip]), ...a.cr([tip, [mid[0] + 2, mid[1] + 22], [x, y + 8]])], GHOST);
  };
  a.flat(
    a.cr([
      [1450, 462],
      [1440, 340],
      [1462, 220],
      [1478, 222],
      [1460, 340],
      [1476, 462],
    ]),
    GHOST,
  );
  for (const [t, l] of [
    [3.3, 130],
    [2.75, 110],
    [3.9, 110],
    [5.2, 100],
    [5.9, 120],
    [0.3, 104],
  ])
    frond(1470, 216, t, l);
  a.curve(
    [
      [1180, 440],
      [1270, 424],
      [1360, 438],
      [1600, 420],
    ],
    9,
    GHOST,
  );
}

function floor(a) {
  a.frect(-40, BASE, 1680, 260, FLOOR);
  const at = (x, y) => 800 + (x - 800) * ((y - 330) / (BASE - 330));
  const rows = [BASE, 738, 790, 858, 950];
  for (let j = 0; j < 4; j++)
    for (let i = -3; i < 22; i++) {
      if ((i + j) % 2) continue;
      const [x0, x1] = [i * 84, (i + 1) * 84];
      a.flat(
        [
          [at(x0, rows[j]), rows[j]],
          [at(x1, rows[j]), rows[j]],
          [at(x1, rows[j + 1]), rows[j + 1]],
          [at(x0, rows[j + 1]), rows[j + 1]],
        ],
        FLOOR_DARK,
      );
    }
  a.rect(-20, BASE - 14, 1640, 14, { fill: COCONUT, w: 2.6 });
  a.line(
    [
      [-20, BASE],
      [1620, BASE],
    ],
    4,
  );
}

function tubeLight(a) {
  for (const x of [690, 1030])
    a.line(
      [
        [x, -10],
        [x + 2, 44],
      ],
      3,
    );
  a.poly(
    [
      [604, 40],
      [1116, 52],
      [1108, 72],
      [612, 60],
    ],
    { fill: '#C9CCD8' },
  );
  a.poly(
    [
      [622, 62],
      [1098, 73],
      [1098, 84],
      [622, 73],
    ],
    { fill: '#FFF8DC', w: 3 },
  );
  a.frect(624, 64, 34, 9, '#D9C9B4');
  for (const x of [616, 1100]) a.rect(x, 58 + (x - 616) * 0.024, 14, 20, { fill: METAL, w: 3 });
}

function windowWall(a) {
  const [x, y, w, h] = WINDOW;
  a.poly(
    [
      [x - 16, y - 16],
      [x + w + 16, y - 16],
      [x + w + 16, y + h + 12],
      [x - 16, y + h + 12],
    ],
    { w: 4 },
  );
  a.rect(x, y, w, h, { w: 3.4 });
  a.line(
    [
      [x + w * 0.36, y],
      [x + w * 0.36, y + h],
    ],
    7,
  );
  a.line(
    [
      [x + w * 0.36, y + 3],
      [x + w * 0.36, y + h - 3],
    ],
    3.4,
    '#C9C2CC',
  );
  for (let k = 0; k < 4; k++)
    a.poly(
      [
        [x + 2, y + 2 + k * 14],
        [x + w - 2, y + 2 + k * 14 + k],
        [x + w - 2, y + 12 + k * 14 + k],
        [x + 2, y + 12 + k * 14],
      ],
      { fill: '#E9E0CF', w: 1.8 },
    );
  a.rect(x - 28, y + h + 8, w + 56, 18, { fill: '#EDE7E0' });
  plasticPlant(a, x + w - 30, y + h + 8);
  props.mug(a, x + 34, y + h + 8, 0.95, '#8FA5BC');
}

function plasticPlant(a, x, y) {
  for (const [tx, ty, bend] of [
    [-46, -76, -6],
    [42, -80, 6],
    [-26, -116, -10],
    [22, -118, 9],
    [-2, -104, -8],
  ])
    a.shape(
      [
        [x, y - 34],
        [x + tx * 0.4 + bend, y - 34 + (ty + 34) * 0.6],
        [x + tx, y + ty],
        [x + tx * 0.62 - bend * 0.5, y - 34 + (ty + 34) * 0.42],
      ],
      { fill: GREEN, w: 2.6 },
    );
  a.poly(
    [
      [x - 25, y - 40],
      [x + 25, y - 40],
      [x + 18, y],
      [x - 18, y],
    ],
    { fill: C.pink, w: 3 },
  );
}

function wallSign(a) {
  a.g('transform="rotate(.8 936 230)"');
  a.poly(
    [
      [752, 126],
      [1124, 122],
      [1128, 342],
      [1092, 346],
      [750, 346],
    ],
    { fill: C.card, w: 3.4 },
  );
  const rows = [
    ['1', 'TÄÄLLÄ EI KYSYTÄ,', 182],
    ['', 'MITÄ SÄ TEET.', 222],
    ['2', 'KEITTIMEN VIERESSÄ', 282],
    ['', 'SEISTÄÄN.', 322],
  ];
  for (const [number, text, y] of rows) {
    if (number) props.lettering(a, 770, y, 25, number, { w: 5.2, c: C.brick });
    props.lettering(a, 800, y, 25, text, { w: 4.2, space: 2, wide: 0.98 });
  }
  for (const [x, y, t] of [
    [762, 126, -36],
    [1114, 124, 38],
  ])
    a.g(`transform="rotate(${t} ${x} ${y})"`)
      .frect(x - 22, y - 8, 44, 16, '#D8CDB0', { op: 0.92 })
      .end();
  a.end();
}

// ---- left: door, coats, lounger

function door(a) {
  a.rect(14, 196, 176, 504, { fill: '#7C6F7E' });
  a.rect(30, 212, 146, 488, { fill: C.brick, w: 3.6 });
  a.rect(52, 238, 102, 216, { fill: '#7F8AAA', w: 3.2 });
  a.line(
    [
      [66, 400],
      [118, 262],
    ],
    6,
    '#A9B3CC',
  );
  a.rect(62, 300, 84, 56, { fill: C.card, w: 2.8 });
  props.lettering(a, 104 - props.letteringWidth(17, '10-16') / 2, 337, 17, '10-16', { w: 3 });
  a.line(
    [
      [158, 474],
      [158, 530],
    ],
    7,
  );
  a.line(
    [
      [158, 478],
      [158, 526],
    ],
    3,
    '#E9D5CC',
  );
  a.rect(44, 600, 118, 60, { w: 2.4, fill: '#A44335' });
}

function coatRack(a) {
  a.rect(214, 236, 214, 20, { fill: WOOD, w: 3.4 });
  // nobody has asked for this one since the laundry closed
  coat(a, 262, '#7C8FAB', 180);
  hooks(a);
}

const hooks = (a, ...more) => {
  for (const x of more.length ? more : [262, 340, 404]) a.curve(P(x - 8, 250, x, 266, x + 9, 250), 5);
};

function coat(a, x, c, l) {
  const y = 258;
  for (const s of [-1, 1])
    a.shape(
      [
        [x + s * 12, y + 16],
        [x + s * 34, y + 34],
        [x + s * 44, y + l * 0.5],
        [x + s * 42, y + l * 0.78],
        [x + s * 26, y + l * 0.78],
        [x + s * 24, y + l * 0.4],
      ],
      { fill: c, w: 3.6 },
    );
  a.poly(
    [
      [x - 12, y + 8],
      [x + 12, y + 8],
      [x + 28, y + 30],
      [x + 34, y + l],
      [x - 34, y + l - 4],
      [x - 28, y + 30],
    ],
    { fill: c, w: 3.6 },
  );
  a.poly(
    [
      [x - 14, y + 6],
      [x, y + 26],
      [x + 14, y + 6],
    ],
    { fill: '#E3D6CB', w: 2.8 },
  );
  a.line(
    [
      [x, y + 26],
      [x + 1, y + l - 4],
    ],
    2.4,
  );
  for (const s of [-1, 1])
    a.line(
      [
        [x + s * 12, y + l * 0.62],
        [x + s * 26, y + l * 0.58],
      ],
      2.6,
    );
}

// the solarium's own: tubes dark, lid up, a towel somebody folded years ago
function lounger(a) {
  a.poly(
    [
      [212, 500],
      [470, 486],
      [482, 566],
      [206, 586],
    ],
    { fill: '#A9C4C4' },
  );
  for (let k = 0; k < 4; k++)
    a.line(
      [
        [220, 516 + k * 18],
        [470, 502 + k * 18],
      ],
      7,
      '#EDE6F0',
    );
  for (let k = 0; k < 5; k++)
    a.line(
      [
        [220, 507 + k * 18],
        [472, 493 + k * 18],
      ],
      1.6,
      '#8B8BA4',
    );
  a.shape(
    [
      [194, 610],
      [220, 588],
      [340, 604],
      [470, 584],
      [496, 602],
      [494, 628],
      [340, 640],
      [200, 638],
    ],
    { fill: '#DDE3EC' },
  );
  a.poly(
    [
      [196, 630],
      [496, 622],
      [478, 692],
      [220, 696],
    ],
    { fill: '#A9C4C4' },
  );
  a.line(
    [
      [208, 662],
      [488, 656],
    ],
    5,
    '#D99B86',
  );
  a.rrect(228, 582, 62, 26, 8, { fill: '#C99A8E', w: 3 });
  a.line(
    [
      [230, 595],
      [288, 595],
    ],
    2,
  );
  for (const x of [236, 452]) a.rect(x, 694, 26, 14, { fill: DARK, w: 3 });
}

// ---- right: kettle table, shelf, sink

function shelf(a) {
  a.rect(1226, 352, 226, 14, { fill: WOOD_DARK, w: 3.2 });
  for (const x of [1246, 1432])
    a.line(
      [
        [x, 366],
        [x, 392],
      ],
      4,
    );
  coffeeTin(a, 1262, 352);
  props.mug(a, 1318, 352, 0.95, '#D9A99B');
  props.mug(a, 1362, 352, 0.95, C.paper);
  props.mug(a, 1412, 352, 1.05, '#8FA5BC');
  a.ell(1362, 336, 3.4, 3.4, { fill: C.brick, w: 1.6 });
}

function coffeeTin(a, x, y) {
  a.rect(x - 24, y - 62, 48, 62, { fill: '#A34E42', w: 3.2 });
  a.ell(x, y - 62, 25, 6, { fill: METAL, w: 3 });
  a.frect(x - 22, y - 42, 46, 20, '#F0E2C4');
  a.line(
    [
      [x - 12, y - 32],
      [x + 12, y - 32],
    ],
    3,
  );
}

function kettleTable(a) {
  for (const x of [1246, 1424]) a.rect(x, 566, 16, 190, { fill: WOOD_DARK, w: 3.4 });
  a.line(
    [
      [1262, 690],
      [1424, 690],
    ],
    5,
  );
  a.poly(
    [
      [1236, 530],
      [1450, 530],
      [1466, 552],
      [1222, 552],
    ],
    { fill: '#E6C795' },
  );
  a.rect(1222, 552, 244, 20, { fill: WOOD });
  filterCone(a, 1412, 540);
  props.mug(a, 1254, 546, 1, C.paper);
  kettle(a, 1332, 542);
  socket(a);
}

// the lid stands open a hand's breadth, as always
function kettle(a, x, y) {
  a.rrect(x - 44, y - 12, 88, 13, 5, { fill: DARK, w: 3.4 });
  a.curve(
    [
      [x + 38, y - 92],
      [x + 74, y - 88],
      [x + 76, y - 40],
      [x + 42, y - 26],
    ],
    13,
  );
  a.curve(
    [
      [x + 38, y - 92],
      [x + 73, y - 87],
      [x + 75, y - 41],
      [x + 42, y - 27],
    ],
    6,
    '#5B6285',
  );
  a.poly(
    [
      [x - 34, y - 104],
      [x + 34, y - 104],
      [x + 44, y - 14],
      [x - 44, y - 14],
    ],
    { fill: '#E9E4DE' },
  );
  a.poly(
    [
      [x - 36, y - 102],
      [x - 60, y - 98],
      [x - 40, y - 70],
    ],
    { fill: '#E9E4DE' },
  );
  a.frect(x - 24, y - 70, 14, 44, '#8EC3D6');
  for (const k of [0, 1, 2])
    a.line(
      [
        [x - 24, y - 62 + k * 14],
        [x - 14, y - 62 + k * 14],
      ],
      2,
    );
  a.ell(x, y - 104, 35, 7, { fill: '#6B6F8C', w: 3.4 });
  a.rrect(x + 24, y - 114, 20, 16, 4, { fill: DARK, w: 3 });
  a.g(`transform="rotate(24 ${x + 34} ${y - 106})"`);
  a.shape(
    [
      [x - 36, y - 108],
      [x - 26, y - 124],
      [x, y - 130],
      [x + 26, y - 124],
      [x + 36, y - 108],
    ],
    { fill: '#D3CDC9' },
  );
  a.ell(x, y - 133, 9, 7, { fill: DARK, w: 3 });
  a.end();
  a.ell(x + 28, y - 4, 5, 5, { fill: C.coral, w: 2.4 });
}

function filterCone(a, x, y) {
  a.rrect(x - 24, y - 48, 48, 48, 9, { fill: '#BCCAD6', w: 3.4 });
  a.frect(x - 20, y - 24, 42, 22, '#6C4F45');
  a.poly(
    [
      [x - 34, y - 92],
      [x + 34, y - 92],
      [x + 10, y - 50],
      [x - 10, y - 50],
    ],
    { fill: '#C99A8E', w: 3.4 },
  );
  a.poly(
    [
      [x - 30, y - 92],
      [x - 24, y - 106],
      [x + 26, y - 104],
      [x + 30, y - 92],
    ],
    { fill: '#E9DCC2', w: 2.8 },
  );
}

function socket(a) {
  a.rrect(1474, 412, 40, 40, 6, { fill: C.paper, w: 3 });
  for (const x of [1487, 1501]) a.ell(x, 432, 2.4, 2.4, { w: 2 });
  a.curve(
    [
      [1372, 536],
      [1430, 560],
      [1484, 500],
      [1494, 440],
    ],
    3.6,
  );
}

function sink(a) {
  a.rect(1508, 262, 92, 128, { fill: '#C6D2DC', w: 3.4 });
  a.line(
    [
      [1524, 366],
      [1566, 282],
    ],
    6,
    '#E6EDF2',
  );
  a.curve(
    [
      [1556, 530],
      [1556, 482],
      [1536, 472],
      [1524, 492],
    ],
    8,
  );
  a.curve(
    [
      [1556, 528],
      [1555, 484],
      [1537, 475],
      [1526, 490],
    ],
    3,
    METAL,
  );
  a.poly(
    [
      [1484, 528],
      [1640, 528],
      [1640, 562],
      [1620, 606],
      [1514, 606],
      [1490, 566],
    ],
    { fill: '#F3F0EC' },
  );
  a.line(
    [
      [1486, 546],
      [1620, 546],
    ],
    2.4,
  );
  a.curve(
    [
      [1562, 608],
      [1562, 640],
      [1576, 656],
      [1590, 640],
      [1592, 612],
    ],
    6,
  );
  a.shape(
    [
      [1496, 548],
      [1512, 544],
      [1518, 620],
      [1496, 624],
    ],
    { fill: '#D9A99B', w: 2.8 },
  );
}

function fuseBox(a) {
  a.rect(1156, 398, 54, 62, { fill: '#C9CCD8', w: 3.2 });
  for (const x of [1168, 1183, 1198]) a.rect(x - 5, 418, 10, 24, { fill: x === 1183 ? C.brick : C.paper, w: 2.2 });
}

// ---- chairs behind the table: parish hall, library, canteen; by the wall the dentist's

function parishChair(a, x) {
  for (const dx of [-56, 48]) a.rect(x + dx, 540, 12, 240, { fill: WOOD_DARK, w: 3.2 });
  for (const y of [548, 590, 632])
    a.shape(
      [
        [x - 46, y],
        [x, y - 8],
        [x + 50, y],
        [x + 50, y + 20],
        [x, y + 13],
        [x - 46, y + 20],
      ],
      { fill: WOOD, w: 3.2 },
    );
  a.ell(x + 2, 600, 4, 4, { w: 2 });
}

function libraryChair(a, x) {
  a.shape(
    [
      [x - 64, 700],
      [x - 66, 590],
      [x - 40, 552],
      [x, 544],
      [x + 40, 552],
      [x + 66, 590],
      [x + 64, 700],
    ],
    { fill: GREEN },
  );
  a.curve(
    [
      [x - 44, 690],
      [x - 46, 604],
      [x, 572],
      [x + 46, 604],
      [x + 44, 690],
    ],
    2.4,
  );
}

function canteenChair(a, x) {
  a.rrect(x - 58, 566, 116, 84, 22, { fill: '#D9825F' });
  a.rrect(x - 18, 584, 36, 14, 7, { fill: '#A9583E', w: 2.6 });
  for (const dx of [-44, 44])
    a.line(
      [
        [x + dx, 650],
        [x + dx * 1.1, 780],
      ],
      7,
    );
}

function dentistChair(a, x) {
  a.rrect(x - 48, 540, 96, 86, 14, { fill: '#8FA5BC' });
  for (const [dx, dy] of [
    [-18, 572],
    [18, 572],
    [-18, 598],
    [18, 598],
  ])
    a.ell(x + dx, dy, 3, 3, { w: 2 });
  a.rrect(x - 54, 636, 108, 26, 10, { fill: '#8FA5BC' });
  for (const s of [-1, 1])
    a.curve(
      [
        [x + s * 50, 610],
        [x + s * 66, 616],
        [x + s * 62, 690],
        [x + s * 58, 726],
      ],
      6,
    );
}

/** The bus station's, sawn off its row. */
function benchEnd(a, x, y) {
  a.rrect(x - 52, y - 152, 104, 74, 12, { fill: '#A9B7A4' });
  for (const dy of [-134, -116, -98]) a.line(P(x - 38, y + dy, x + 38, y + dy), 3, '#7F9080');
  a.rrect(x - 56, y - 72, 114, 22, 8, { fill: '#A9B7A4' });
  a.line(P(x - 58, y - 104, x - 60, y - 66, x - 30, y - 66), 6);
  a.line(P(x + 4, y - 50, x + 4, y - 8), 12);
  a.line(P(x - 34, y - 5, x + 40, y - 5), 8);
  a.frect(x + 56, y - 66, 8, 12, '#D9C29C');
}

function back() {
  const a = new Art(617, { w: 4 });
  cut(a, [WINDOW], () => {
    walls(a);
    a.frect(WINDOW[0] - 16, WINDOW[1] - 16, WINDOW[2] + 32, WINDOW[3] + 28, FRAME);
  });
  floor(a);
  windowWall(a);
  tubeLight(a);
  wallSign(a);
  door(a);
  coatRack(a);
  fuseBox(a);
  shelf(a);
  sink(a);
  lounger(a);
  benchEnd(a, 536, 704);
  dentistChair(a, 1124);
  kettleTable(a);
  parishChair(a, 420);
  libraryChair(a, 666);
  canteenChair(a, 882);
  return a.svg(1600, 900);
}

// ---- front: the table, its mugs and jar, nearer chairs, the rocking one

const TABLE = { left: 262, right: 1082, top: 700, edge: 776 };

function table(a) {
  for (const x of [250, 1064]) a.rect(x, 806, 30, 110, { fill: WOOD_DARK });
  a.poly(
    [
      [TABLE.left + 40, TABLE.top],
      [TABLE.right - 40, TABLE.top],
      [TABLE.right + 34, TABLE.edge],
      [TABLE.left - 34, TABLE.edge],
    ],
    { fill: '#EBCB97' },
  );
  a.rect(TABLE.left - 34, TABLE.edge, TABLE.right - TABLE.left + 68, 30, { fill: WOOD });
  for (const pts of [
    [
      [330, 716],
      [470, 720],
      [600, 714],
    ],
    [
      [690, 762],
      [860, 758],
      [1010, 764],
    ],
  ])
    a.curve(pts, 1.8, '#CFA468');
  a.ell(560, 752, 15, 5, { w: 1.8, c: '#CFA468' });
}

const JAR = { x: 1016, y: 756 };

/** Empty in November; what is in it comes visit by visit. */
function macaroniJar(a) {
  const { x, y } = JAR;
  a.g('opacity=".92"');
  a.rrect(x - 40, y - 108, 80, 108, 14, { fill: '#D8E3E8' });
  a.end();
  a.flat(P(x - 30, y - 7, x + 32, y - 7, x + 26, y - 2, x - 24, y - 2), '#BFD0D9');
  a.rrect(x - 34, y - 122, 68, 15, 6, { fill: '#B25B4C', w: 3.4 });
  a.line(P(x + 26, y - 92, x + 26, y - 62), 4, '#F7FAFD');
}

function tableThings(a) {
  props.mug(a, 352, 754, 1.15, C.paper);
  props.mug(a, 516, 744, 1.05, '#8FA5BC');
  props.mug(a, 748, 752, 1.15, '#D9A99B');
  props.mug(a, 838, 738, 1, '#9DB59A');
  macaroniJar(a);
  a.poly(
    [
      [594, 724],
      [676, 720],
      [690, 756],
      [590, 760],
    ],
    { fill: C.card, w: 2.8 },
  );
  a.poly(
    [
      [604, 732],
      [640, 730],
      [643, 744],
      [604, 746],
    ],
    { fill: '#C9D3DE', w: 2.2 },
  );
  a.line(
    [
      [614, 752],
      [672, 749],
    ],
    2.2,
    '#777D98',
  );
  a.poly(
    [
      [412, 722],
      [462, 720],
      [470, 742],
      [410, 745],
    ],
    { fill: '#E3CDA0', w: 2.6 },
  );
}

function schoolChair(a, x, y) {
  for (const s of [-1, 1])
    a.curve(
      [
        [x + s * 54, y + 6],
        [x + s * 60, y + 90],
        [x + s * 66, y + 190],
      ],
      8,
    );
  a.shape(
    [
      [x - 66, y + 8],
      [x, y - 6],
      [x + 66, y + 8],
      [x + 62, y + 62],
      [x, y + 54],
      [x - 62, y + 62],
    ],
    { fill: '#E0B98A' },
  );
  for (const s of [-1, 1]) a.ell(x + s * 46, y + 32, 4, 4, { fill: METAL, w: 2.2 });
  props.lettering(a, x - 14, y + 42, 13, '7B', { w: 2.2, c: '#9C7448' });
}

function bankChair(a, x, y) {
  a.shape(
    [
      [x - 78, y + 190],
      [x - 84, y + 40],
      [x - 62, y - 6],
      [x, y - 18],
      [x + 62, y - 6],
      [x + 84, y + 40],
      [x + 78, y + 190],
    ],
    { fill: '#7A5A72' },
  );
  for (const [dx, dy] of [
    [-36, 40],
    [0, 32],
    [36, 40],
    [-18, 76],
    [18, 76],
  ])
    a.ell(x + dx, y + dy, 4, 4, { fill: '#D9B36A', w: 2.2 });
  a.curve(
    [
      [x - 62, y + 20],
      [x, y + 4],
      [x + 62, y + 20],
    ],
    2.6,
  );
}

function childChair(a, x, y) {
  for (const dx of [-38, 30]) a.rect(x + dx, y - 6, 10, 130, { fill: '#B25B4C', w: 3 });
  a.rrect(x - 46, y, 92, 38, 14, { fill: '#B25B4C' });
  a.shape(
    [
      [x - 8, y + 18],
      [x - 14, y + 8],
      [x - 4, y + 8],
      [x, y + 12],
      [x + 6, y + 8],
      [x + 14, y + 10],
      [x + 8, y + 20],
      [x, y + 28],
    ],
    { fill: C.paper, w: 2 },
  );
  a.rect(x - 48, y + 78, 96, 16, { fill: '#B25B4C', w: 3.2 });
}

function rockingChair(a) {
  a.curve(
    [
      [30, 836],
      [80, 872],
      [160, 880],
      [246, 846],
    ],
    10,
  );
  for (const [x0, y0, x1, y1] of [
    [84, 760, 70, 868],
    [196, 752, 204, 864],
    [70, 548, 92, 760],
    [190, 700, 194, 756],
  ])
    a.line(
      [
        [x0, y0],
        [x1, y1],
      ],
      9,
    );
  for (const [x0, x1] of [
    [44, 82],
    [62, 100],
    [80, 118],
  ])
    a.line(
      [
        [x0, 560],
        [x1, 748],
      ],
      5.5,
    );
  a.poly(
    [
      [20, 548],
      [92, 524],
      [104, 562],
      [30, 586],
    ],
    { fill: '#9C7A94' },
  );
  a.poly(
    [
      [74, 744],
      [206, 738],
      [220, 764],
      [76, 772],
    ],
    { fill: '#9C7A94' },
  );
  a.line(
    [
      [70, 672],
      [200, 690],
    ],
    9,
  );
  a.line(
    [
      [192, 688],
      [192, 746],
    ],
    7,
  );
}

function swivelChair(a, x, y) {
  a.rrect(x - 62, y - 290, 124, 132, 30, { fill: '#5E7898' });
  a.curve(
    [
      [x - 40, y - 258],
      [x, y - 268],
      [x + 40, y - 258],
    ],
    2.6,
  );
  a.rrect(x - 74, y - 148, 148, 34, 14, { fill: '#5E7898' });
  a.line(
    [
      [x, y - 160],
      [x, y - 40],
    ],
    13,
  );
  for (const dx of [-70, -24, 28, 72]) {
    a.line(
      [
        [x, y - 50],
        [x + dx, y - 14],
      ],
      8,
    );
    a.ell(x + dx, y - 6, 9, 9, { fill: DARK, w: 3 });
  }
}

function front() {
  const a = new Art(631, { w: 4.2 });
  table(a);
  tableThings(a);
  schoolChair(a, 448, 792);
  bankChair(a, 704, 812);
  childChair(a, 916, 826);
  rockingChair(a);
  swivelChair(a, 1398, 934);
  return a.svg(1600, 900);
}

// ---- by season: what hangs on the hooks, what stands by the wall, the door

function winterCoats(a) {
  coat(a, 340, '#A9766C', 200);
  a.shape(P(396, 262, 412, 258, 420, 330, 414, 404, 402, 404, 400, 330), { fill: '#C99A8E', w: 3 });
  for (const x of [402, 410]) a.line(P(x, 404, x - 1, 418), 2.4);
}

function dressNovember() {
  const a = new Art(641);
  winterCoats(a);
  hooks(a, 340, 404);
  // an umbrella drips where it was left
  a.ell(1206, 722, 34, 7, { fill: '#8D88A0', ink: 0 });
  a.shape(P(1198, 500, 1212, 500, 1222, 640, 1206, 716, 1190, 640), { fill: '#56618A', w: 3.2 });
  a.line(P(1205, 510, 1206, 700), 2);
  a.curve(P(1205, 500, 1204, 470, 1214, 460, 1224, 470), 5);
  return a.svg(1600, 900);
}

/** Seven electric candles, in the window of everyone who has one; these are the union branch's. */
function candles(a) {
  for (let k = 0; k < 7; k++) {
    const x = 560 + k * 12;
    const y = 412 - (3 - Math.abs(k - 3)) * 9;
    a.rect(x - 3, y - 22, 6, 22, { fill: C.card, w: 1.8, mis: [0, 0] });
    a.ell(x, y - 28, 3.6, 6, { fill: '#FFD980', w: 1.6 });
  }
  a.poly(P(552, 414, 596, 384, 640, 414, 640, 424, 596, 396, 552, 424), { fill: WOOD_DARK, w: 2.6 });
  a.rect(550, 424, 92, 13, { fill: WOOD_DARK, w: 2.8 });
}

function dressDecember() {
  const a = new Art(641);
  winterCoats(a);
  a.shape(P(318, 250, 322, 226, 340, 216, 358, 226, 362, 250, 340, 256), { fill: C.brick, w: 3.2 });
  a.ell(340, 212, 9, 9, { fill: C.card, w: 2.6 });
  hooks(a, 340, 404);
  candles(a);
  for (const [x, y, w] of [
    [1200, 740, 44],
    [1286, 792, 60],
    [1130, 842, 52],
  ])
    a.ell(x, y, w, 8, { fill: '#8D88A0', ink: 0 });
  return a.svg(1600, 900);
}

function dressMarch() {
  const a = new Art(641);
  winterCoats(a);
  hooks(a, 340, 404);
  // grit, meltwater, and the mop that has given up
  for (const [x, y, w] of [
    [1180, 748, 70],
    [1310, 806, 96],
    [1140, 858, 74],
    [1500, 780, 60],
  ]) {
    a.ell(x, y, w, 10, { fill: '#8D88A0', ink: 0 });
    a.ell(x - w * 0.3, y - 2, w * 0.34, 3, { fill: '#C4C4D2', ink: 0 });
  }
  a.line(P(1222, 692, 1200, 452), 8);
  a.line(P(1222, 690, 1200, 456), 4, WOOD);
  a.poly(P(1184, 640, 1246, 640, 1238, 708, 1192, 708), { fill: '#7F9BA0', w: 3.6 });
  a.curve(P(1184, 644, 1214, 622, 1246, 644), 3);
  for (const d of [-12, 0, 12]) a.curve(P(1216 + d * 0.3, 622, 1216 + d, 636, 1214 + d * 1.4, 656), 5, '#E4DCCB');
  return a.svg(1600, 900);
}

function bag(a, x) {
  a.curve(P(x - 16, 330, x - 6, 262, x + 6, 262, x + 16, 330), 4);
  a.poly(P(x - 32, 326, x + 32, 326, x + 36, 420, x - 34, 422), { fill: '#E3D3B0', w: 3.2 });
  a.ell(x, 372, 14, 14, { fill: C.coral, w: 2.4 });
}

function helmet(a, x, y) {
  a.curve(P(x - 16, y, x - 10, y + 34, x + 6, y + 40, x + 18, y), 2.4);
  a.shape(P(x - 26, y, x - 22, y - 22, x, y - 32, x + 22, y - 22, x + 26, y, x, y + 6), { fill: C.mustard, w: 3.2 });
  for (const d of [-10, 0, 10]) a.line(P(x + d, y - 24, x + d * 1.3, y - 6), 3);
}

/** From a yard nobody owns, in the cup without a handle. */
function tulips(a) {
  const x = 1108;
  for (const [dx, dy, c] of [
    [-20, -62, C.coral],
    [2, -74, C.mustard],
    [22, -58, C.coral],
  ]) {
    a.curve(P(x + dx * 0.2, 428, x + dx * 0.6, 428 + dy * 0.5, x + dx, 432 + dy), 3, '#5F8A57');
    a.shape(
      P(
        x + dx - 9,
        430 + dy,
        x + dx - 8,
        412 + dy,
        x + dx,
        418 + dy,
        x + dx + 8,
        412 + dy,
        x + dx + 9,
        430 + dy,
        x + dx,
        436 + dy,
      ),
      {
        fill: c,
        w: 2.6,
      },
    );
  }
  a.shape(P(x - 4, 432, x - 30, 404, x - 26, 396, x - 8, 412), { fill: C.leaf, w: 2.4 });
  a.rrect(x - 14, 430, 30, 32, 5, { fill: '#8FA5BC', w: 3 });
}

function dressMay() {
  const a = new Art(641);
  bag(a, 340);
  helmet(a, 404, 282);
  hooks(a, 340, 404);
  tulips(a);
  return a.svg(1600, 900);
}

/** The wall where two chairs stood all winter, drawn as the room draws it. */
function wallAgain(a) {
  const room = new Art(617, { w: 4 });
  room.push(
    '<clipPath id="gone"><rect x="466" y="532" width="146" height="180"/><rect x="1050" y="530" width="152" height="206"/></clipPath>',
  );
  room.g('clip-path="url(#gone)"');
  walls(room);
  floor(room);
  lounger(room);
  parishChair(room, 420);
  libraryChair(room, 666);
  a.push(room.end().out.join(''));
}

/** The door stands open, two of the chairs have gone out, and the cups are being packed. */
function dressJune() {
  const a = new Art(641);
  wallAgain(a);
  openDoor(a);
  bag(a, 340);
  a.shape(P(382, 262, 388, 244, 404, 238, 420, 244, 426, 262, 440, 268, 436, 276, 386, 272), { fill: C.leaf, w: 3 });
  hooks(a, 340, 404);
  // the dentist's, on the pavement under the window; someone's cup on its arm
  a.rrect(562, 352, 66, 66, 10, { fill: '#8FA5BC', w: 3 });
  for (const d of P(-12, -12, 12, -12, -12, 10, 12, 10)) a.ell(595 + d[0], 384 + d[1], 2.2, 2.2, { w: 1.6 });
  for (const d of [-1, 1]) a.curve(P(595 + d * 34, 394, 595 + d * 46, 400, 595 + d * 45, 429), 4.4);
  a.flat(P(564, 418, 628, 418, 628, 430, 564, 430), '#7C92AB');
  // what the doorway lets in, as far as the rocking chair and under the table
  a.flat(P(106, 703, 176, 703, 620, 900, 250, 900), '#FFE7A8', { op: 0.4 });
  box(a);
  return a.svg(1600, 900);
}

function openDoor(a) {
  const s = SEASON.june;
  a.push('<clipPath id="doorway"><rect x="32" y="214" width="143" height="486"/></clipPath>').g('clip-path="url(#doorway)"');
  a.frect(30, 212, 146, 260, s.sky);
  props.farHouse(a, 108, 470, 90, 206, { kind: 'strip', wall: s.mid[1], roof: s.far, pane: s.pane, lit: 0, seed: 5 });
  a.ell(112, 424, 30, 52, { fill: s.crown, ink: 0 });
  a.ell(146, 446, 26, 32, { fill: s.crown, ink: 0 });
  a.frect(30, 462, 146, 240, s.ground);
  for (const y of [476, 492]) a.frect(30, y, 146, 4, s.rail);
  a.frect(30, 530, 146, 172, '#DDD1BB');
  a.line(P(30, 530, 178, 530), 2.2);
  // the bench-end from the bus station: in the street, a bench again
  benchEnd(a, 160, 672);
  a.end();
  // the leaf, out on the street
  a.poly(P(30, 212, 104, 238, 104, 676, 30, 700), { fill: C.brick, w: 3.6 });
  a.poly(P(46, 244, 96, 258, 96, 452, 46, 456), { fill: '#8FA3BD', w: 3 });
  a.line(P(54, 346, 78, 282), 4, '#B9C7D6');
  a.poly(P(46, 600, 92, 594, 92, 650, 46, 660), { w: 2.4, fill: '#A44335' });
  a.line(P(97, 486, 97, 528), 5);
  a.rect(30, 212, 146, 488, { w: 3.6 });
  // the sign reads from the street, too
  a.line(P(116, 214, 118, 236), 2).line(P(164, 214, 162, 236), 2);
  a.rect(110, 236, 60, 32, { fill: C.card, w: 2.6 });
  props.lettering(a, 140 - props.letteringWidth(17, 'AUKI') / 2, 261, 17, 'AUKI', { w: 3, c: C.teal });
}

function box(a) {
  a.rect(1096, 616, 116, 92, { fill: '#CBA878' });
  a.poly(P(1096, 616, 1074, 592, 1146, 596, 1154, 616), { fill: '#DDBD8E', w: 3.4 });
  a.poly(P(1212, 616, 1236, 596, 1170, 598, 1154, 616), { fill: '#B98F5F', w: 3.4 });
  props.mug(a, 1132, 614, 0.9, C.paper);
  props.lettering(a, 1154 - props.letteringWidth(26, 'KUPIT') / 2, 676, 26, 'KUPIT', { w: 4.4 });
}

// ---- what comes and goes with the story

const thing = thingPen(4);

/** One visit, one macaroni; `rows` of them lie in the jar. Kept well off the glass, for the front layer drifts a little and this does not. */
function macaroni(a, rows, last = 5) {
  const { x, y } = JAR;
  const r = rng(77);
  const top = y - 10 - rows * 13;
  if (rows > 1)
    a.flat(
      [
        ...a.cr(P(x - 30, top + 12, x - 12, top + 4, x + 12, top + 8, x + 30, top + 11)),
        ...P(x + 30, y - 14, x + 24, y - 8, x - 24, y - 8, x - 30, y - 14),
      ],
      '#DDAE5C',
    );
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < (row === rows - 1 ? last : 5); k++) {
      const cx = x - 22 + k * 11.4 + (row % 2 ? 1.5 : -1.5) + (r() - 0.5) * 4;
      const cy = y - 15 - row * 13 + (r() - 0.5) * 4;
      const turn = (r() - 0.5) * 2.6;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const bend = P(-6, 3, 0, -3.6, 6, 3).map(([px, py]) => [cx + px * cos - py * sin, cy + px * sin + py * cos]);
      a.curve(bend, 8.6, '#7E5426');
      a.curve(bend, 5, '#F5DC97');
    }
  a.line(P(x + 26, y - 92, x + 26, y - 62), 4, '#F7FAFD');
}

const jar = (rows, last) => thing([972, 640, 88, 116], 'front', 643, (a) => macaroni(a, rows, last));

/** On the wall itself, below the sheet, with the marker that is running out. */
function thirdRule(a) {
  a.g('transform="rotate(-.9 940 386)"');
  props.lettering(a, 770, 394, 25, '3', { w: 5, c: C.brick });
  props.lettering(a, 800, 394, 25, 'SE PUHE JÄÄ ULOS.', { w: 3.9, space: 2, wide: 0.98, c: '#3C3F5E' });
  a.end();
}

/** Scraped off: a square cleaner than its pane, with what the scraper left at the corners. */
function doorMark(a) {
  a.flat(P(54, 366, 93, 368, 92, 438, 53, 435), '#AEBBD0');
  for (const shred of [
    P(53, 366, 66, 366, 58, 374, 60, 380, 53, 386),
    P(93, 422, 93, 438, 78, 438, 84, 431),
    P(53, 435, 53, 424, 60, 432),
  ])
    a.poly(shred, { fill: '#EDE4D2', w: 1.8 });
  for (const [x, y] of P(70, 384, 80, 404, 66, 416)) a.line(P(x - 8, y + 5, x + 9, y - 4), 2.4, '#C9D3E0');
}

/** SOLARIUM ETELÄ over Hermanni: its orange on the glass and on the house across the street. */
function signLit(a) {
  const [x, y, w, h] = WINDOW;
  const lit = (points, op) => a.flat(points, '#FF9440', { op });
  lit(P(x + 2, y + 54, x + w - 2, y + 56, x + w - 2, y + h - 2, x + 2, y + h - 2), 0.24);
  lit(P(x + 2, y + 54, x + w - 2, y + 56, x + w - 2, y + 84, x + 2, y + 80), 0.4);
  lit(P(x + 2, y + h - 34, x + w - 2, y + h - 36, x + w - 2, y + h - 2, x + 2, y + h - 2), 0.34);
  for (const [px, py] of P(452, 214, 452, 278, 628, 262, 664, 262, 628, 312, 664, 312))
    a.frect(px, py, 18, 24, '#FFC070', { op: 0.9 });
}

/** The lid is down; a finger's length of wire does it. */
function kettleMended(a) {
  const [x, y] = [1332, 542];
  a.flat(P(1290, 382, 1394, 382, 1394, 429, 1372, 433, 1290, 433), PLASTER);
  // the beach behind it is patched, too
  a.push('<clipPath id="patch"><rect x="1290" y="382" width="88" height="51"/></clipPath>').g('clip-path="url(#patch)"');
  a.curve(P(1180, 440, 1270, 424, 1360, 438, 1600, 420), 9, GHOST).end();
  a.rrect(x + 24, y - 114, 20, 16, 4, { fill: DARK, w: 3 });
  a.shape(P(x - 36, y - 101, x - 28, y - 116, x, y - 122, x + 28, y - 116, x + 36, y - 101, x, y - 96), { fill: '#D3CDC9' });
  a.ell(x, y - 127, 9, 7, { fill: DARK, w: 3 });
  // the wire: through the hinge, twisted, its end left long
  const copper = '#C4753B';
  for (const bend of [P(1360, 426, 1372, 426, 1380, 436, 1370, 444, 1360, 436), P(1372, 428, 1380, 418, 1376, 410, 1386, 402)]) {
    a.curve(bend, 5.6);
    a.curve(bend, 3, copper);
  }
}

/** Ulla's: it turns, and it is the twelfth. */
function ullaStool(a) {
  const x = 1150;
  for (const [dx, dy] of P(-46, 0, 46, 0, -20, 8, 22, 8)) {
    a.curve(P(x + dx * 0.3, 812, x + dx * 0.9, 826, x + dx, 866 + dy), 9);
    a.curve(P(x + dx * 0.3, 812, x + dx * 0.9, 826, x + dx, 864 + dy), 4, '#6E4A45');
  }
  a.rect(x - 9, 782, 18, 32, { fill: '#6E4A45', w: 3.4 });
  for (const y of [790, 798, 806]) a.line(P(x - 9, y, x + 9, y - 3), 2);
  a.rrect(x - 50, 748, 100, 32, 13, { fill: '#8C3F4A' });
  a.ell(x, 752, 46, 10, { fill: '#A9525B', w: 3 });
  a.ell(x, 752, 4, 3, { fill: C.mustard, w: 2 });
  a.line(P(x - 44, 776, x + 44, 776), 3, C.mustard);
}

/** Who holds it, speaks. On its nail. */
function peel(a) {
  const x = 1178;
  a.ell(x, 126, 4.5, 4.5, { fill: METAL, w: 2.6 });
  a.rrect(x - 15, 120, 30, 166, 12, { fill: WOOD });
  a.ell(x, 134, 6, 6, { fill: PLASTER, w: 2.6 });
  a.shape(P(x - 15, 280, x - 40, 300, x - 44, 380, x, 388, x + 44, 380, x + 40, 300, x + 15, 280), { fill: WOOD });
  a.curve(P(x - 28, 306, x - 31, 340, x - 29, 368), 2, WOOD_DARK);
  a.curve(P(x + 18, 300, x + 22, 336, x + 20, 374), 2, WOOD_DARK);
  a.g(`transform="rotate(-90 ${x} 270)"`);
  props.lettering(a, x + 6, 277, 14, 'ÄÄNESSÄ', { w: 2.7, space: 2.2, wide: 1.1 });
  a.end();
}

/** The book for those who come after, and a lamp that is left on for it. */
function handoverBook(a) {
  a.flat(P(548, 438, 572, 350, 640, 350, 664, 438), '#FFE2A0', { op: 0.5 });
  a.poly(P(527, 358, 586, 352, 592, 434, 532, 438), { fill: C.mustard, w: 3 });
  a.line(P(536, 360, 541, 434), 2.4);
  props.lettering(a, 545, 384, 10.5, 'SEURAA-', { w: 2, space: 1.4, wide: 0.86 });
  props.lettering(a, 547, 402, 10.5, 'VILLE', { w: 2, space: 1.6, wide: 0.9 });
  a.line(P(548, 416, 580, 413), 2, C.brick);
  a.line(P(618, 434, 618, 384), 5);
  a.poly(P(604, 352, 632, 352, 648, 388, 588, 388), { fill: C.coral, w: 3.2 });
  a.ell(618, 390, 14, 5, { fill: '#FFF3CC', w: 2 });
  a.rrect(598, 430, 40, 9, 4, { fill: DARK, w: 2.8 });
}

export default {
  id: 'workroom',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    front,
    things: {
      'jar-1': jar(1, 2),
      'jar-2': jar(2, 4),
      'jar-3': jar(4, 4),
      'jar-4': jar(7, 3),
      'third-rule': thing([756, 352, 332, 58], 'back', 647, thirdRule),
      'door-mark': thing([46, 360, 54, 84], 'back', 653, doorMark),
      'sign-lit': thing(WINDOW, 'back', 659, signLit),
      'kettle-mended': thing([1286, 380, 112, 70], 'back', 617, kettleMended),
      'ulla-stool': thing([1090, 734, 120, 148], 'front', 661, ullaStool),
      'trace-pizza-afternoon': thing([1124, 112, 108, 284], 'back', 673, peel),
      'trace-handover-book': thing([518, 342, 150, 102], 'back', 677, handoverBook),
    },
  },
  data: {
    colour: PLASTER,
    focus: { x: 0.62, y: 0.55, width: 0.54 },
    spots: {
      kettle: { x: 1196, y: 846, height: 590, pose: 'standing', facing: 'right', layer: 'middle' },
      'table-left': { x: 424, y: 712, height: 690, pose: 'seated', facing: 'right', layer: 'middle' },
      'table-middle': { x: 666, y: 712, height: 690, pose: 'seated', facing: 'right', layer: 'middle' },
      'table-right': { x: 878, y: 712, height: 690, pose: 'seated', facing: 'left', layer: 'middle' },
      sink: { x: 1452, y: 800, height: 540, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 214, y: 756, height: 470, pose: 'standing', facing: 'right', layer: 'middle' },
      left: { x: 318, y: 742, height: 520, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 734, y: 722, height: 470, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1326, y: 866, height: 590, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 756 } },
    lamps: [
      { kind: 'tube', x: 860, y: 70, radius: 1200, colour: '#f4f0d6' },
      { kind: 'window', x: 575, y: 280, radius: 220, colour: '#a9b6d6' },
      { kind: 'lamp', x: 618, y: 392, radius: 260, colour: '#ffcf86', thing: 'trace-handover-book' },
      { kind: 'lamp', x: 575, y: 210, radius: 380, colour: '#ff9f55', thing: 'sign-lit' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 1320, y: 420 }],
    tracks: [{ x: WINDOW[0], y: 426, width: WINDOW[2], height: 112 }],
  },
};
