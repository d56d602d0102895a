// The room on the net, drawn as what it is: lit windows of unlike houses pushed together in one night, lines between them with slips of paper
// pegged on, names as lamps that go out one by one because people sleep. Above everything, pinned: a chair.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

const HOUSE = { plum: '#6F5F86', slate: '#68739B', denim: '#5A6A9C', teal: '#5E8190', brick: '#865F72' };
const DARK_PANE = '#454C78';
const FRAME = '#D9D3DC';
const BOARD = '#A98560';
const GREEN = '#9BD08A';
const OFF = '#77799A';

// the four that people appear in: x, y, w, h; the sill is where a bust ends
const LEFT = [86, 318, 290, 300];
const MIDDLE = [520, 316, 330, 312];
const RIGHT = [936, 350, 268, 274];
const DOOR = [1290, 330, 214, 384];

const SEASON = {
  november: { sky: '#6C7299', low: '#858AAA', far: '#5D6389', lit: 0.14 },
  december: { sky: '#8593BC', low: '#AEBBD6', far: '#6C79A3', lit: 0.16, snow: '#EDF3FC' },
  march: { sky: '#7E88A8', low: '#A5A9BC', far: '#666D8F', lit: 0.12, snow: '#C9CBD6' },
  may: { sky: '#86A0BC', low: '#C3C6CC', far: '#6F7C9C', lit: 0.08 },
  june: { sky: '#A9C6DC', low: '#F0DCCB', far: '#8496B0', lit: 0.03 },
};

// ---- outside: other towns, each with its one or two

function outside(season) {
  const a = new Art(711);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 420, s.sky);
  a.frect(0, 96, 1600, 330, s.low);
  const town = (x, w, h, kind, seed) =>
    props.farHouse(a, x, 330, w, h, {
      kind,
      wall: s.far,
      roof: s.far,
      pane: s.sky,
      lit: s.lit,
      glow: '#F2C267',
      seed,
      snow: s.snow,
    });
  town(-20, 90, 190, 'tall', 3);
  town(300, 86, 236, 'strip', 8);
  town(402, 70, 170, 'gable', 5);
  town(860, 76, 254, 'grid', 21);
  town(1190, 92, 210, 'balcony', 7);
  town(1530, 110, 180, 'tall', 12);
  if (season === 'june') a.ell(1240, 96, 26, 26, { fill: '#F7EBD8', ink: 0 });
  else
    for (const [x, y] of [
      [270, 40],
      [486, 30],
      [884, 40],
      [1208, 30],
      [1262, 74],
    ])
      a.frect(x, y, 4, 4, '#E6E4EE');
  return a.svg(1600, 900);
}

// ---- houses

function bricks(a, x, y, w, h, c, seed) {
  const r = rng(seed);
  for (let k = 0; k < (w * h) / 5200; k++) {
    const [bx, by] = [x + 8 + r() * (w - 40), y + 12 + Math.floor((r() * (h - 24)) / 14) * 14];
    a.line(
      [
        [bx, by],
        [bx + 22, by],
        [bx + 22, by + 10],
      ],
      1.8,
      c,
    );
  }
}

function houses(a) {
  // left: plastered, a gable
  a.poly(
    [
      [-30, 236],
      [230, 120],
      [440, 226],
      [440, 940],
      [-30, 940],
    ],
    { fill: HOUSE.plum },
  );
  a.poly(
    [
      [-40, 226],
      [232, 104],
      [452, 216],
      [446, 240],
      [232, 134],
      [-40, 250],
    ],
    { fill: '#4E4668', w: 3.6 },
  );
  a.rect(330, 96, 46, 84, { fill: HOUSE.brick, w: 3.4 });
  a.rect(322, 88, 62, 14, { fill: '#4E4668', w: 3 });
  // middle: panels, the highest
  a.rect(428, 66, 474, 880, { fill: HOUSE.slate });
  a.rect(418, 52, 494, 18, { fill: '#49527A', w: 3.4 });
  for (const y of [280, 664])
    a.line(
      [
        [432, y],
        [900, y + 2],
      ],
      2,
      '#59648C',
    );
  for (const x of [500, 872])
    a.line(
      [
        [x, 76],
        [x, 880],
      ],
      2,
      '#59648C',
    );
  a.line(
    [
      [862, 52],
      [862, -6],
    ],
    3,
  );
  for (const [y, l] of [
    [4, 22],
    [16, 16],
    [28, 10],
  ])
    a.line(
      [
        [862 - l, y],
        [862 + l, y],
      ],
      2.2,
    );
  // right of it: boards
  a.flat(
    [
      [892, 252],
      [1060, 190],
      [1236, 252],
    ],
    HOUSE.teal,
  );
  a.rect(890, 246, 346, 700, { fill: HOUSE.teal });
  for (let x = 908; x < 1230; x += 24 + ((x * 3) % 13))
    a.line(
      [
        [x, 250],
        [x + 1, 900],
      ],
      1.8,
      '#52727F',
    );
  a.poly(
    [
      [880, 250],
      [1060, 176],
      [1250, 250],
      [1240, 268],
      [1060, 200],
      [888, 270],
    ],
    { fill: '#405A68', w: 3.6 },
  );
  // far right: brick, out of the picture
  a.rect(1226, 140, 420, 800, { fill: HOUSE.brick });
  bricks(a, 1230, 150, 370, 760, '#74506A', 9);
  a.rect(1216, 126, 420, 18, { fill: '#5C4358', w: 3.4 });
  bricks(a, 334, 104, 40, 70, '#74506A', 4);
}

/** A dark window of somebody who sleeps. */
function asleep(a, x, y, w, h, kind) {
  a.frect(x, y, w, h, DARK_PANE);
  if (kind === 'drawn') {
    a.frect(x, y, w, h, '#5B5583');
    for (const t of [0.25, 0.5, 0.75])
      a.line(
        [
          [x + w * t, y],
          [x + w * t - 2, y + h],
        ],
        1.8,
        '#4B4670',
      );
  }
  if (kind === 'blind') a.frect(x, y, w, h * 0.6, '#666C93');
  if (kind === 'plant')
    for (const [dx, dy] of [
      [-12, -30],
      [0, -42],
      [12, -28],
    ])
      a.curve(
        [
          [x + w * 0.5, y + h - 10],
          [x + w * 0.5 + dx * 0.6, y + h + dy * 0.7],
          [x + w * 0.5 + dx, y + h + dy],
        ],
        5,
        '#4F7070',
      );
  if (kind === 'cat')
    a.flat(
      [
        [x + w * 0.4, y + h],
        [x + w * 0.42, y + h - 34],
        [x + w * 0.44, y + h - 46],
        [x + w * 0.54, y + h - 38],
        [x + w * 0.66, y + h - 46],
        [x + w * 0.7, y + h - 30],
        [x + w * 0.8, y + h],
      ],
      C.ink,
    );
  a.line(
    [
      [x + w * 0.2, y + h * 0.6],
      [x + w * 0.5, y + h * 0.15],
    ],
    3,
    '#5A6290',
  );
  a.rect(x, y, w, h, { w: 3 });
  a.line(
    [
      [x + w * 0.5, y],
      [x + w * 0.5, y + h],
    ],
    2.6,
  );
  a.rect(x - 8, y + h, w + 16, 9, { fill: '#8A8BAA', w: 2.6 });
}

function sleepers(a) {
  asleep(a, 196, 178, 62, 76, 'drawn');
  asleep(a, 448, 700, 84, 96, 'blind');
  asleep(a, 14, 676, 84, 100, 'plant');
  asleep(a, 312, 690, 74, 92, 'drawn');
  asleep(a, 770, 704, 90, 92, 'cat');
  asleep(a, 1030, 258, 56, 54, 'blind');
  asleep(a, 940, 716, 78, 96, 'plant');
  asleep(a, 1120, 706, 84, 96, 'drawn');
  asleep(a, 1268, 184, 70, 92, 'drawn');
  asleep(a, 1414, 182, 96, 88, 'blind');
  asleep(a, 1552, 360, 90, 110, 'cat');
}

// ---- the lit ones: each a small stage of its own

function stageFrame(a, [x, y, w, h], o = {}) {
  a.push(
    `<path fill-rule="evenodd" d="M${x - 16} ${y - 16}h${w + 32}v${h + 32}h-${w + 32}zM${x} ${y}v${h}h${w}v-${h}z" fill="${o.frame ?? FRAME}"/>`,
  );
  a.rect(x, y, w, h, { w: 3 });
  a.rect(x - 16, y - 16, w + 32, h + 32, { w: 3.8 });
}

// a reader's room: lamp, shelves, two languages' dictionaries
function leftStage(a) {
  const [x, y, w, h] = LEFT;
  a.frect(x, y, w, h, '#F0CF8C');
  a.frect(x, y + h - 78, w, 78, '#DDB06A');
  a.rect(x + 10, y + 92, 118, 11, { fill: '#A97848', w: 2.8 });
  props.books(a, x + 14, y + 92, 0.8, ['#B5483A', '#41568F', '#E4D6C2', '#2E8C88', '#7A4A78']);
  a.rect(x + 10, y + 190, 90, 11, { fill: '#A97848', w: 2.8 });
  for (const [k, c] of ['#41568F', '#B5483A', '#E4D6C2'].entries())
    a.rect(x + 16, y + 174 - k * 15, 66 - k * 6, 15, { fill: c, w: 2.6 });
  a.line(
    [
      [x + 216, y],
      [x + 216, y + 26],
    ],
    3,
  );
  a.poly(
    [
      [x + 200, y + 26],
      [x + 232, y + 26],
      [x + 262, y + 68],
      [x + 170, y + 68],
    ],
    { fill: C.coral, w: 3.4 },
  );
  a.ell(x + 216, y + 70, 18, 7, { fill: '#FFF6D8', w: 2.6 });
  a.flat(
    [
      [x + 254, y],
      [x + w, y],
      [x + w, y + h],
      [x + 268, y + h],
      [x + 274, y + 140],
    ],
    '#C97C63',
  );
  for (const dx of [266, 278])
    a.line(
      [
        [x + dx, y + 4],
        [x + dx + 6, y + h - 4],
      ],
      2,
      '#A55D49',
    );
  a.rect(x + 130, y + 112, 54, 66, { fill: '#E9DCC0', w: 2.6 });
  a.curve(
    [
      [x + 138, y + 160],
      [x + 150, y + 140],
      [x + 162, y + 156],
      [x + 176, y + 132],
    ],
    3,
    '#2E8C88',
  );
}

// the middle: somebody's screen is the lamp
function middleStage(a) {
  const [x, y, w, h] = MIDDLE;
  a.frect(x, y, w, h, '#A9DAD6');
  a.frect(x, y + h - 70, w, 70, '#7FB9B8');
  a.flat(
    [
      [x + 20, y + h],
      [x + 118, y + 40],
      [x + 214, y + 40],
      [x + 320, y + h],
    ],
    '#C3E8E2',
  );
  // a bunk's ladder, a poster, a string of paper cranes made of forms
  for (const dx of [18, 66])
    a.line(
      [
        [x + dx, y + 6],
        [x + dx - 2, y + h],
      ],
      9,
      '#5F9190',
    );
  for (const dy of [60, 122, 184, 246])
    a.line(
      [
        [x + 16, y + dy],
        [x + 66, y + dy - 1],
      ],
      7,
      '#5F9190',
    );
  a.rect(x - 2, y + 2, 90, 40, { fill: '#5F9190', w: 2.8 });
  a.rect(x + 232, y + 60, 74, 96, { fill: C.pink, w: 2.8 });
  a.ell(x + 269, y + 98, 20, 20, { fill: C.mustard, w: 2.4 });
  for (const dy of [130, 142])
    a.line(
      [
        [x + 244, y + dy],
        [x + 292, y + dy - 1],
      ],
      2.2,
    );
  a.curve(
    [
      [x + 92, y + 14],
      [x + 190, y + 40],
      [x + 320, y + 12],
    ],
    2,
  );
  for (const [dx, dy] of [
    [130, 30],
    [196, 40],
    [266, 28],
  ]) {
    a.line(
      [
        [x + dx, y + dy],
        [x + dx, y + dy + 14],
      ],
      1.6,
    );
    a.poly(
      [
        [x + dx - 15, y + dy + 20],
        [x + dx, y + dy + 14],
        [x + dx + 16, y + dy + 18],
        [x + dx + 2, y + dy + 30],
      ],
      { fill: C.paper, w: 2 },
    );
  }
  a.rect(x + 240, y + 206, 78, 12, { fill: '#5F9190', w: 2.6 });
  props.mug(a, x + 262, y + 206, 0.8, C.coral);
  a.rect(x + 284, y + 178, 24, 28, { fill: '#41568F', w: 2.4 });
}

// pink, a kitchen: kettle, tile, a clock at ten past two
function rightStage(a) {
  const [x, y, w, h] = RIGHT;
  a.frect(x, y, w, h, '#F0C1AE');
  a.frect(x, y + h * 0.6, w, h * 0.4, '#F5E5D2');
  for (let k = 0; k < 7; k++)
    a.line(
      [
        [x + 20 + k * 40, y + h * 0.6],
        [x + 20 + k * 40, y + h],
      ],
      1.8,
      '#D9BFA5',
    );
  a.line(
    [
      [x, y + h * 0.8],
      [x + w, y + h * 0.8],
    ],
    1.8,
    '#D9BFA5',
  );
  a.rect(x + 8, y + 22, 86, 84, { fill: '#B87F76', w: 3 });
  a.line(
    [
      [x + 51, y + 22],
      [x + 51, y + 106],
    ],
    2.4,
  );
  for (const dx of [42, 60]) a.ell(x + dx, y + 66, 3, 3, { w: 2 });
  a.ell(x + 216, y + 50, 30, 30, { fill: C.card, w: 3.2 });
  a.line(
    [
      [x + 216, y + 50],
      [x + 229, y + 38],
    ],
    3.6,
  );
  a.line(
    [
      [x + 216, y + 50],
      [x + 232, y + 60],
    ],
    2.6,
  );
  a.rect(x - 2, y + 182, 90, 12, { fill: '#A97848', w: 2.8 });
  a.poly(
    [
      [x + 18, y + 134],
      [x + 62, y + 134],
      [x + 70, y + 182],
      [x + 10, y + 182],
    ],
    { fill: '#E9E4DE', w: 3 },
  );
  a.curve(
    [
      [x + 62, y + 140],
      [x + 86, y + 146],
      [x + 82, y + 170],
      [x + 68, y + 172],
    ],
    5,
  );
  a.rect(x + 206, y + 110, 44, 50, { fill: '#8FA5BC', w: 2.6 });
  for (const dy of [122, 132, 142])
    a.line(
      [
        [x + 214, y + dy],
        [x + 240, y + dy],
      ],
      2,
    );
}

// a balcony door: whoever comes in late comes in here
function doorStage(a) {
  const [x, y, w, h] = DOOR;
  a.frect(x, y, w, h, '#B7C7EA');
  a.frect(x, y + h - 130, w, 130, '#93A5CC');
  a.flat(
    [
      [x, y],
      [x + 62, y],
      [x + 46, y + 180],
      [x + 70, y + h],
      [x, y + h],
    ],
    '#7C6FA0',
  );
  for (const dx of [16, 34])
    a.line(
      [
        [x + dx, y + 4],
        [x + dx - 4, y + h - 6],
      ],
      2,
      '#63588A',
    );
  a.rect(x + 126, y + 70, 70, 56, { fill: '#41568F', w: 2.8 });
  a.flat(
    [
      [x + 132, y + 120],
      [x + 150, y + 94],
      [x + 164, y + 108],
      [x + 176, y + 88],
      [x + 190, y + 120],
    ],
    '#8EC3D6',
  );
  a.line(
    [
      [x + 172, y + 190],
      [x + 172, y + h],
    ],
    5,
  );
  a.poly(
    [
      [x + 152, y + 150],
      [x + 192, y + 150],
      [x + 206, y + 192],
      [x + 138, y + 192],
    ],
    { fill: '#F2C267', w: 3 },
  );
}

// ---- what is pinned

function board(a) {
  a.rect(452, 88, 426, 178, { fill: BOARD, w: 4 });
  a.rect(464, 100, 402, 154, { fill: '#BF9A70', w: 2.4 });
  // house rule, from day one
  a.g('transform="rotate(-1.2 560 176)"');
  a.rect(474, 108, 202, 136, { fill: C.card, w: 3 });
  for (const [k, text] of ['TÄÄLLÄ VASTAA', 'KAVEREITA, EI', 'AMMATTILAISIA.'].entries())
    props.lettering(a, 488, 142 + k * 29, 16, text, { w: 3.1, space: 1.9 });
  props.lettering(a, 488, 233, 19, 'HÄTÄ: 112', { w: 4, c: C.brick });
  a.end();
  // the first post
  a.g('transform="rotate(2 768 180)"');
  a.rect(696, 104, 160, 146, { fill: C.mustard, w: 3.4 });
  chair(a, 774, 214);
  props.lettering(a, 776 - props.letteringWidth(19, 'TUOLI') / 2, 241, 19, 'TUOLI', { w: 3.8 });
  a.end();
  for (const [x, y, c] of [
    [574, 110, '#41568F'],
    [776, 106, C.coral],
  ]) {
    a.ell(x, y, 11, 10, { fill: c, w: 3 });
    a.line(
      [
        [x - 4, y - 4],
        [x + 1, y - 6],
      ],
      2.4,
      '#fff',
    );
  }
}

function chair(a, x, y) {
  a.poly(
    [
      [x - 30, y - 36],
      [x + 26, y - 38],
      [x + 32, y - 26],
      [x - 32, y - 24],
    ],
    { fill: C.paper, w: 3.4 },
  );
  for (const [x0, y0, x1, y1] of [
    [-28, -24, -30, 4],
    [28, -26, 32, 2],
    [-14, -24, -12, -4],
    [18, -26, 18, -6],
  ])
    a.line(
      [
        [x + x0, y + y0],
        [x + x1, y + y1],
      ],
      5,
    );
  for (const dx of [-28, 24])
    a.line(
      [
        [x + dx, y - 36],
        [x + dx - 2, y - 88],
      ],
      6,
    );
  for (const dy of [-82, -64])
    a.line(
      [
        [x - 30, y + dy],
        [x + 24, y + dy - 1],
      ],
      7,
    );
  a.line(
    [
      [x - 12, y - 80],
      [x - 12, y - 40],
    ],
    3.4,
  );
  a.line(
    [
      [x + 8, y - 80],
      [x + 8, y - 40],
    ],
    3.4,
  );
}

// ---- lines and slips

function slip(a, x, y, w, h, turn, draw, fill = C.paper) {
  a.g(`transform="rotate(${turn} ${x} ${y})"`);
  a.rect(x - w / 2, y, w, h, { fill, w: 2.8 });
  a.rect(x - 4, y - 9, 8, 20, { fill: '#D9AE78', w: 2.2 });
  draw(x, y);
  a.end();
}

function lines(a) {
  a.curve(
    [
      [376, 280],
      [420, 296],
      [470, 300],
      [520, 290],
    ],
    2.4,
  );
  a.curve(
    [
      [866, 300],
      [900, 318],
      [934, 316],
    ],
    2.4,
  );
  a.curve(
    [
      [1220, 330],
      [1252, 346],
      [1276, 340],
    ],
    2.4,
  );
  slip(a, 442, 300, 62, 50, 3, (x, y) => a.ell(x, y + 27, 5, 5, { fill: C.ink, w: 2 }));
  slip(a, 898, 318, 56, 44, -4, (x, y) => props.lettering(a, x - 20, y + 32, 16, 'JOO', { w: 3 }));
  slip(
    a,
    1250,
    346,
    50,
    40,
    5,
    (x, y) => [-12, 0, 12].forEach((dx) => a.ell(x + dx, y + 23, 3.4, 3.4, { fill: C.ink, w: 1.6 })),
    '#DDE7F2',
  );
}

// ---- names: lamps on one wire

export const NAMES = [
  ['SINÄ', 96, 658, true],
  ['KÄÄNTÄJÄ', 250, 680, true],
  ['PYRY', 408, 668, true],
  ['AAMUVUORO', 604, 690, false],
  ['SIILI', 730, 676, false],
  ['.', 902, 668, false],
  ['JOSKUS MYÖHEMMIN', 1078, 682, false],
];

function nameLamp(a, [text, x, y], lit) {
  if (lit) a.ell(x, y + 34, 34, 36, { fill: '#CFE8B8', ink: 0, op: 0.5 });
  a.rect(x - 9, y + 2, 18, 15, { fill: '#3C3F5C', w: 2.6 });
  a.shape(
    [
      [x - 10, y + 16],
      [x - 19, y + 36],
      [x - 11, y + 54],
      [x, y + 58],
      [x + 11, y + 54],
      [x + 19, y + 36],
      [x + 10, y + 16],
    ],
    { fill: lit ? GREEN : OFF, w: 3.2 },
  );
  if (lit) a.ell(x - 1, y + 36, 8, 10, { fill: '#F4FBE4', ink: 0 });
  else
    a.curve(
      [
        [x - 6, y + 26],
        [x, y + 40],
        [x + 6, y + 26],
      ],
      1.8,
    );
  const h = 15;
  const width = Math.max(34, props.letteringWidth(h, text) + 24);
  a.line(
    [
      [x, y + 58],
      [x, y + 68],
    ],
    2,
  );
  a.rect(x - width / 2, y + 66, width, 30, { fill: lit ? C.card : '#A9A8BE', w: 2.6 });
  if (text === '.') a.ell(x, y + 82, 4.4, 4.4, { fill: C.ink, w: 2 });
  else props.lettering(a, x - width / 2 + 12, y + 89, h, text, { w: 2.7 });
}

function wire(a) {
  a.curve(
    [
      [-20, 640],
      [96, 660],
      [250, 682],
      [408, 670],
      [500, 676],
      [604, 692],
      [730, 678],
      [902, 670],
      [1086, 682],
      [1200, 676],
      [1250, 584],
    ],
    3.2,
  );
}

function back() {
  const a = new Art(717, { w: 4 });
  houses(a);
  sleepers(a);
  leftStage(a);
  middleStage(a);
  rightStage(a);
  doorStage(a);
  for (const box of [LEFT, MIDDLE, RIGHT]) stageFrame(a, box);
  stageFrame(a, DOOR, { frame: '#C9C3D2' });
  board(a);
  lines(a);
  return a.svg(1600, 900);
}

// ---- front: sills with what each keeps there, the wire of names, one's own sill

function sill(a, [x, y, w, h], c) {
  a.rect(x - 34, y + h + 2, w + 68, 20, { fill: c, w: 3.8 });
  for (const bx of [x - 10, x + w - 10])
    a.poly(
      [
        [bx, y + h + 22],
        [bx + 20, y + h + 22],
        [bx + 10, y + h + 44],
      ],
      { fill: c, w: 3 },
    );
}

function ownSill(a) {
  a.frect(-40, 842, 1680, 100, '#4B4A74');
  a.rect(-20, 830, 1640, 22, { fill: '#8A7F9C', w: 4.2 });
  a.poly(
    [
      [-30, 852],
      [1640, 852],
      [1640, 940],
      [-30, 940],
    ],
    { fill: '#5C567E', w: 3.6 },
  );
  // a phone face down, a mug gone cold, the rota with one row too many
  a.g('transform="rotate(-5 214 836)"').rrect(150, 818, 130, 22, 9, { fill: '#3C3F5C', w: 3.4 }).end();
  props.mug(a, 356, 838, 1.7, '#D9A99B');
  a.ell(356, 784, 22, 5, { fill: '#6C4F45', w: 2.4 });
  a.g('transform="rotate(1 1220 830)"');
  a.poly(
    [
      [1128, 840],
      [1150, 796],
      [1290, 792],
      [1322, 836],
    ],
    { fill: C.card, w: 3.4 },
  );
  for (let k = 0; k < 5; k++)
    a.line(
      [
        [1156 - k * 3.6, 802 + k * 7],
        [1284 + k * 4 - (k % 3) * 18, 800 + k * 7],
      ],
      2.2,
      k % 2 ? '#8EA5D8' : '#777D98',
    );
  a.end();
  a.poly(
    [
      [1448, 838],
      [1460, 760],
      [1536, 760],
      [1548, 838],
    ],
    { fill: '#B8755E', w: 3.8 },
  );
  for (const [tx, ty] of [
    [-70, -60],
    [-34, -112],
    [6, -128],
    [48, -104],
    [76, -52],
  ])
    a.shape(
      [
        [1498, 766],
        [1498 + tx * 0.4 - 8, 766 + ty * 0.6],
        [1498 + tx, 766 + ty],
        [1498 + tx * 0.6 + 10, 766 + ty * 0.4],
      ],
      { fill: '#4F7F74', w: 3 },
    );
}

const SILLS = [
  [LEFT, '#A99AAF'],
  [MIDDLE, '#8FA3B8'],
  [RIGHT, '#B7A69C'],
];

function front() {
  const a = new Art(731, { w: 4.2 });
  for (const [place, colour] of SILLS) sill(a, place, colour);
  // what each keeps on the sill
  props.mug(a, 122, 620, 1.15, C.paper);
  a.rect(338, 596, 44, 24, { fill: '#7A4A78', w: 2.8 });
  props.plantTall(a, 838, 630, 0.42, '#4F8470', '#C98F72');
  a.rrect(532, 606, 62, 22, 9, { fill: '#3C3F5C', w: 3 });
  for (const dx of [546, 578]) a.ell(dx, 616, 4, 4, { fill: C.coral, w: 1.8 });
  a.ell(1178, 612, 22, 16, { fill: '#8FA5BC', w: 3 });
  a.line(
    [
      [1186, 600],
      [1204, 570],
    ],
    4.4,
  );
  // the balcony's rail hides whoever stands in the door
  const [x, y, w, h] = DOOR;
  a.rect(x - 44, y + h - 150, w + 110, 16, { fill: '#4E4668', w: 3.6 });
  a.frect(x - 38, y + h - 134, w + 100, 144, '#5C4F74');
  for (let k = 0; k < 9; k++)
    a.line(
      [
        [x - 34 + k * 36, y + h - 134],
        [x - 34 + k * 36, y + h + 12],
      ],
      5,
      '#3E3A5C',
    );
  a.poly(
    [
      [x + 60, y + h - 156],
      [x + 190, y + h - 156],
      [x + 194, y + h - 36],
      [x + 128, y + h - 28],
      [x + 58, y + h - 38],
    ],
    { fill: '#C97C63', w: 3.6 },
  );
  for (const dy of [-126, -96, -66])
    a.line(
      [
        [x + 60, y + h + dy],
        [x + 192, y + h + dy + 2],
      ],
      4,
      '#E6C39A',
    );
  a.rect(x - 52, y + h + 8, w + 126, 18, { fill: '#8A7F9C', w: 3.8 });
  wire(a);
  for (const one of NAMES) nameLamp(a, one, one[3]);
  ownSill(a);
  return a.svg(1600, 900);
}

// ---- things: a lamp goes out, a lamp comes on

const idOf = (text) =>
  ({
    '.': 'dot',
    SINÄ: 'you',
    KÄÄNTÄJÄ: 'translator',
    PYRY: 'pyry',
    AAMUVUORO: 'morning',
    SIILI: 'siili',
    'JOSKUS MYÖHEMMIN': 'later',
  })[text];

function nameThing(one) {
  const [text, x, y, lit] = one;
  const half = Math.ceil(Math.max(40, props.letteringWidth(15, text) / 2 + 18));
  const box = [x - half, y - 6, half * 2, 108];
  return {
    area: box,
    layer: 'front',
    // the whole corner again with its lamp the other way, since a lit lamp lights what is behind it
    draw: () => {
      const a = new Art(717, { w: 4 });
      houses(a);
      sleepers(a);
      const b = new Art(731, { w: 4.2 });
      for (const [place, colour] of SILLS) sill(b, place, colour);
      wire(b);
      nameLamp(b, one, !lit);
      a.push(b.out.join(''));
      return a.svg(box[2], box[3], box.join(' '));
    },
  };
}

const names = Object.fromEntries(NAMES.map((one) => [`${one[3] ? 'asleep' : 'awake'}-${idOf(one[0])}`, nameThing(one)]));

// what the room keeps once two have answered together: a window where two sit up, with one kettle
const DUTY = [432, 688, 116, 124];

function duty() {
  const a = new Art(742, { w: 3.6 });
  const [x, y, w, h] = [448, 700, 84, 96];
  a.frect(x - 9, y - 9, w + 18, h + 16, '#E9C98A');
  a.frect(x, y, w, h, '#FFE2A0');
  for (const [cx, r, top] of [
    [x + 24, 9, y + 42],
    [x + 62, 8, y + 50],
  ]) {
    a.ell(cx, top, r, r + 2, { fill: '#6A4F66', ink: 0, mis: [0, 0] });
    a.flat(
      a.cr([
        [cx - 17, y + h],
        [cx - 13, top + 20],
        [cx, top + 12],
        [cx + 13, top + 20],
        [cx + 17, y + h],
      ]),
      '#6A4F66',
    );
  }
  a.poly(
    [
      [x + 36, y + 70],
      [x + 50, y + 70],
      [x + 53, y + h],
      [x + 33, y + h],
    ],
    { fill: C.paper, w: 2.2 },
  );
  a.curve(
    [
      [x + 43, y + 62],
      [x + 39, y + 50],
      [x + 46, y + 40],
      [x + 42, y + 28],
    ],
    2.4,
    '#fff',
  );
  a.rect(x, y, w, h, { w: 3 });
  a.line(
    [
      [x + w / 2, y],
      [x + w / 2, y + 26],
    ],
    2.6,
  );
  a.rect(x - 8, y + h, w + 16, 9, { fill: '#C9B48F', w: 2.6 });
  return a.svg(DUTY[2], DUTY[3], DUTY.join(' '));
}

export default {
  id: 'online',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    front,
    things: { ...names, 'trace-online-workroom': { area: DUTY, layer: 'back', draw: duty } },
  },
  data: {
    colour: HOUSE.slate,
    focus: { x: 0.39, y: 0.5, width: 0.5 },
    spots: {
      left: { x: 218, y: 622, height: 690, pose: 'bust', facing: 'right', layer: 'middle' },
      middle: { x: 680, y: 632, height: 700, pose: 'bust', facing: 'left', layer: 'middle' },
      right: { x: 1076, y: 628, height: 640, pose: 'bust', facing: 'left', layer: 'middle' },
      door: { x: 1398, y: 568, height: 490, pose: 'seated', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 1404, y: 700 } },
    lamps: [
      { kind: 'screen', x: 240, y: 420, radius: 360, colour: '#ffd58a' },
      { kind: 'screen', x: 684, y: 450, radius: 420, colour: '#8fe6df' },
      { kind: 'screen', x: 1070, y: 470, radius: 330, colour: '#ffb79a' },
      { kind: 'screen', x: 1400, y: 500, radius: 280, colour: '#b9c8f5' },
      { kind: 'screen', x: 668, y: 176, radius: 300, colour: '#ffe2a0' },
      { kind: 'screen', x: 96, y: 696, radius: 120, colour: '#b6f09c' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 300 }],
    indoors: true,
    steam: [],
  },
};
