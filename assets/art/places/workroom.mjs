// Työhuone: the former solarium. Coconut tiles, the ghost of a painted beach, one tube that buzzes, a big table with chairs from
// everywhere, the kettle whose lid does not close, the jar of macaroni, the lounger nobody lies on, two rules on the wall.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';

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
  },
  december: {
    sky: '#B3C1DA',
    low: '#D5DDE9',
    mid: ['#8F9CBD', '#A39FBC', '#8794B7'],
    far: '#A3AFCB',
    pane: '#66729B',
    ground: '#E9EEF5',
    snow: '#FAFCFF',
  },
};

// the street as the solarium sees it: far houses, the wire, the stop
function outside(season) {
  const a = new Art(611);
  const s = SEASON[season];
  a.frect(410, 100, 330, 370, s.sky);
  a.frect(410, 300, 330, 170, s.low);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: 0.22, seed, snow: s.snow });
  house(436, 396, 84, 214, 'tall', 0, 8);
  house(530, 396, 74, 128, 'gable', 1, 3);
  house(612, 396, 110, 188, 'balcony', 2, 12);
  a.frect(410, 392, 330, 80, s.ground);
  a.frect(410, 414, 330, 3, s.mid[2]);
  a.frect(410, 424, 330, 3, s.mid[2]);
  a.frect(424, 196, 300, 2.5, s.pane);
  a.frect(486, 250, 5, 150, s.pane);
  a.frect(474, 244, 29, 30, GREEN);
  a.frect(482, 252, 13, 13, '#E9E2D2');
  return a.svg(1600, 900);
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

function coats(a) {
  a.rect(214, 236, 214, 20, { fill: WOOD, w: 3.4 });
  coat(a, 262, '#7C8FAB', 180);
  coat(a, 340, '#A9766C', 200);
  a.shape(
    [
      [396, 262],
      [412, 258],
      [420, 330],
      [414, 404],
      [402, 404],
      [400, 330],
    ],
    { fill: '#C99A8E', w: 3 },
  );
  for (const x of [402, 410])
    a.line(
      [
        [x, 404],
        [x - 1, 418],
      ],
      2.4,
    );
  for (const x of [262, 340, 404]) {
    a.curve(
      [
        [x - 8, 250],
        [x, 266],
        [x + 9, 250],
      ],
      5,
    );
  }
}

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
  coats(a);
  fuseBox(a);
  shelf(a);
  sink(a);
  lounger(a);
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

function macaroniJar(a, x, y) {
  a.g('opacity=".92"');
  a.rrect(x - 40, y - 108, 80, 108, 14, { fill: '#D8E3E8' });
  a.end();
  a.flat(
    [
      [x - 37, y - 46],
      [x - 10, y - 52],
      [x + 18, y - 47],
      [x + 39, y - 50],
      [x + 38, y - 6],
      [x + 28, y],
      [x - 26, y],
      [x - 37, y - 6],
    ],
    '#EBC374',
  );
  for (const [dx, dy, t] of [
    [-26, -38, 0],
    [-6, -44, 1],
    [14, -38, 0],
    [26, -28, 1],
    [-14, -26, 1],
    [4, -24, 0],
    [-28, -16, 0],
    [-4, -9, 1],
    [18, -12, 0],
  ])
    a.curve(
      [
        [x + dx - 7, y + dy + (t ? 4 : -3)],
        [x + dx, y + dy + (t ? -4 : 4)],
        [x + dx + 8, y + dy + (t ? 3 : -4)],
      ],
      3,
      '#8C5F2E',
    );
  a.rrect(x - 34, y - 122, 68, 15, 6, { fill: '#B25B4C', w: 3.4 });
  a.line(
    [
      [x + 26, y - 92],
      [x + 26, y - 62],
    ],
    4,
    '#F7FAFD',
  );
}

function tableThings(a) {
  props.mug(a, 352, 754, 1.15, C.paper);
  props.mug(a, 516, 744, 1.05, '#8FA5BC');
  props.mug(a, 748, 752, 1.15, '#D9A99B');
  props.mug(a, 838, 738, 1, '#9DB59A');
  macaroniJar(a, 1016, 756);
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

export default {
  id: 'workroom',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back, front },
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
    },
    entrances: { door: { x: -120, y: 756 } },
    lamps: [
      { kind: 'tube', x: 860, y: 70, radius: 1200, colour: '#f4f0d6' },
      { kind: 'window', x: 575, y: 280, radius: 220, colour: '#a9b6d6' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 1320, y: 420 }],
  },
};
