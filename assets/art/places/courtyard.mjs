// The yard of a suburban block of flats from about 1970: every window has somebody's own rhythm, the carpet rack only stands there, bikes wait
// out the winter. In June a long table may stand on the asphalt, and one window across the yard may be lit.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

const PANEL = '#CFC8CC';
const PANEL_SHADE = '#BDB5BF';
const SEAM = '#A9A1B0';
const PEBBLE = '#B9A79F';
const PANE = '#6F7C9C';
const PANE_LIGHT = '#8FA0BC';
const ASPHALT = '#9A98A8';
const ASPHALT_DARK = '#8C8A9C';
const LAWN = '#8C937E';
const STEEL = '#5F7F86';
const FRAME = '#E6E0DE';
const BIRCH = '#EDE7E2';
const WOOD = '#B98C62';
const LIT_WINDOW = [734, 204, 108, 74];

const SEASON = {
  november: { sky: '#A4AAC1', low: '#BEBFCC', far: '#8E94B0', mid: '#7E84A3', trees: '#7B7F97', pane: '#656B8F' },
  december: {
    sky: '#B6C5DC',
    low: '#DCE3EC',
    far: '#A4B1CC',
    mid: '#93A0C0',
    trees: '#8B97B2',
    pane: '#6C79A0',
    snow: '#F7FAFF',
  },
  march: { sky: '#B5BCC9', low: '#D6D4D3', far: '#A2A7B9', mid: '#9195AA', trees: '#85889A', pane: '#6C7291', snow: '#DCDDE2' },
  may: { sky: '#A9CBDA', low: '#E4E6DC', far: '#A8B3BF', mid: '#A69DA8', trees: '#94AB7E', pane: '#73809D' },
  june: { sky: '#B9D3E2', low: '#F3E1CF', far: '#ABB9C4', mid: '#B39FA6', trees: '#7FA070', pane: '#78859F' },
};

// ---- what is seen past the house: towers of the next suburb, the wood between

function outside(season) {
  const a = new Art(411);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 900, s.sky);
  a.frect(0, 300, 1600, 600, s.low);
  const house = (x, base, w, h, kind, wall, seed) =>
    props.farHouse(a, x, base, w, h, {
      kind,
      wall,
      roof: s.far,
      pane: s.pane,
      lit: season === 'june' ? 0.02 : 0.14,
      seed,
      snow: s.snow,
    });
  house(300, 540, 70, 300, 'tall', s.far, 3);
  house(1362, 520, 88, 356, 'balcony', s.far, 8);
  house(1476, 520, 140, 236, 'strip', s.mid, 15);
  const wood = [
    [300, 560],
    [306, 470],
    [326, 448],
    [344, 476],
    [366, 440],
    [392, 480],
    [404, 560],
  ];
  a.flat(wood, s.trees);
  const pines = [
    [1330, 570],
    [1336, 470],
    [1360, 452],
    [1388, 486],
    [1424, 436],
    [1452, 470],
    [1496, 446],
    [1540, 476],
    [1580, 440],
    [1640, 470],
    [1640, 570],
  ];
  a.flat(season === 'may' || season === 'june' ? a.cr(pines) : pines, s.trees);
  a.frect(290, 540, 130, 60, s.mid);
  a.frect(1320, 540, 320, 60, s.mid);
  return a.svg(1600, 900);
}

// ---- the block across the yard

const FLOOR_H = 94;
const TOP = 104;
const HOUSE = { x: 404, right: 1342, base: 570 };

/** What somebody keeps in a window; nobody keeps the same. */
const KEPT = {
  bare() {},
  blind: (a, x, y, w, h) => {
    a.frect(x, y, w, h * 0.42, '#D9CFBE');
    for (let k = 1; k < 4; k++)
      a.line(
        [
          [x, y + k * h * 0.1],
          [x + w, y + k * h * 0.1],
        ],
        1.2,
        '#A79C93',
      );
  },
  slats: (a, x, y, w, h) => {
    for (let k = 0; k < 6; k++) a.frect(x, y + 3 + (k * h) / 6, w, 4, '#C9CBD6');
  },
  drapes: (a, x, y, w, h) => {
    a.flat(
      [
        [x, y],
        [x + w * 0.3, y],
        [x + w * 0.16, y + h],
        [x, y + h],
      ],
      '#C98F83',
    );
    a.flat(
      [
        [x + w, y],
        [x + w * 0.76, y],
        [x + w * 0.86, y + h],
        [x + w, y + h],
      ],
      '#C98F83',
    );
  },
  oneSide: (a, x, y, w, h) =>
    a.flat(
      [
        [x, y],
        [x + w * 0.42, y],
        [x + w * 0.3, y + h],
        [x, y + h],
      ],
      '#8A7FA0',
    ),
  ochre: (a, x, y, w, h) => {
    a.frect(x, y, w, h, '#C9AE7E');
    for (const t of [0.2, 0.46, 0.7])
      a.line(
        [
          [x + w * t, y],
          [x + w * t - 2, y + h],
        ],
        1.4,
        '#A68D60',
      );
  },
  plants: (a, x, y, w, h) => {
    for (const [t, r] of [
      [0.2, 9],
      [0.5, 13],
      [0.78, 8],
    ]) {
      a.ell(x + w * t, y + h - 12, r, r + 2, { fill: '#6F9170', ink: 0 });
      a.frect(x + w * t - 5, y + h - 8, 10, 8, '#C98F72');
    }
  },
  warm: (a, x, y, w, h) => {
    a.frect(x, y, w, h, '#E7C98E');
    a.flat(
      [
        [x + w * 0.3, y],
        [x + w * 0.7, y],
        [x + w * 0.8, y + 12],
        [x + w * 0.2, y + 12],
      ],
      '#C9796A',
    );
  },
  foil: (a, x, y, w, h) => {
    a.frect(x, y, w, h, '#AEB6C4');
    a.line(
      [
        [x + 4, y + h * 0.7],
        [x + w * 0.6, y + 6],
      ],
      1.4,
      '#D9DEE6',
    );
    a.line(
      [
        [x + w * 0.4, y + h - 6],
        [x + w - 5, y + h * 0.3],
      ],
      1.4,
      '#D9DEE6',
    );
  },
  cat: (a, x, y, w, h) => {
    const cx = x + w * 0.66;
    a.flat(
      [
        [cx - 11, y + h],
        [cx - 9, y + h - 18],
        [cx - 8, y + h - 30],
        [cx - 4, y + h - 25],
        [cx + 3, y + h - 25],
        [cx + 7, y + h - 30],
        [cx + 8, y + h - 16],
        [cx + 12, y + h],
      ],
      '#3C3F5C',
    );
  },
};

function pane(a, x, y, w, h, kept, o = {}) {
  a.frect(x, y, w, h, o.pane ?? PANE);
  KEPT[kept](a, x, y, w, h);
  for (const t of o.bars ?? [])
    a.line(
      [
        [x + w * t, y],
        [x + w * t, y + h],
      ],
      4,
      FRAME,
    );
  a.rect(x, y, w, h, { w: 2.2 });
  for (const t of o.bars ?? [])
    a.line(
      [
        [x + w * t + 2, y],
        [x + w * t + 2, y + h],
      ],
      1.2,
    );
  a.line(
    [
      [x - 4, y + h + 4],
      [x + w + 4, y + h + 4],
    ],
    2.6,
    FRAME,
  );
}

function balcony(a, x, y, w, kind) {
  a.frect(x, y, w, FLOOR_H - 12, PANEL_SHADE);
  a.frect(x + 8, y + 6, w * 0.4, 52, PANE);
  a.frect(x + w * 0.62, y + 6, w * 0.24, 58, '#9A8790');
  const rail = y + 46;
  if (kind === 'glazed') {
    a.frect(x + 2, y + 2, w - 4, 46, '#A3B4C6');
    for (const t of [0.25, 0.5, 0.75])
      a.line(
        [
          [x + w * t, y + 2],
          [x + w * t, y + 46],
        ],
        1.6,
      );
    a.line(
      [
        [x + 12, y + 36],
        [x + 34, y + 8],
      ],
      3,
      '#C3D0DB',
    );
  }
  if (kind === 'bike') {
    for (const dx of [22, 62]) a.ell(x + dx, rail - 8, 16, 16, { w: 2 });
    a.line(
      [
        [x + 22, rail - 8],
        [x + 44, rail - 26],
        [x + 62, rail - 8],
      ],
      2.4,
      C.brick,
    );
  }
  if (kind === 'tarp')
    a.flat(
      [
        [x + 4, rail],
        [x + 12, y + 16],
        [x + w * 0.5, y + 10],
        [x + w * 0.6, rail],
      ],
      '#6F93A6',
    );
  if (kind === 'laundry') {
    a.line(
      [
        [x, y + 14],
        [x + w, y + 12],
      ],
      1.4,
    );
    for (const [dx, c, l] of [
      [8, C.paper, 26],
      [30, '#B46A5B', 22],
      [50, C.paper, 30],
      [74, '#7E93B0', 20],
    ])
      a.frect(x + dx, y + 14, 16, l, c);
  }
  if (kind === 'dish') a.ell(x + w - 18, y + 26, 14, 16, { fill: '#E4E3E6', w: 2 });
  if (kind === 'boxes') {
    a.frect(x + 10, rail - 24, 30, 24, '#C2A27C');
    a.frect(x + 22, rail - 40, 26, 18, '#B39168');
  }
  const front = {
    plain: '#8FA7A6',
    glazed: '#B9A08F',
    bike: '#8FA7A6',
    tarp: '#B9A08F',
    laundry: '#C59B7F',
    dish: '#8FA7A6',
    boxes: '#C59B7F',
  }[kind];
  a.rect(x - 3, rail, w + 6, 38, { fill: front, w: 2.4 });
  if (kind === 'laundry' || kind === 'bike')
    for (let k = 1; k < 6; k++)
      a.line(
        [
          [x + (k * w) / 6, rail + 4],
          [x + (k * w) / 6, rail + 34],
        ],
        1.4,
        '#7C6F7E',
      );
  a.rect(x, y, w, FLOOR_H - 12, { w: 2 });
}

// bays of unlike width; per floor what stands in each: [kind, kept]
const BAYS = [
  { x: 416, w: 62, cells: ['bare', 'slats', 'oneSide', 'plants'], h: 52, bars: [0.62] },
  { x: 494, w: 104, cells: ['*glazed', '*laundry', '*plain', '*bike'] },
  { x: 616, w: 36, cells: ['blind', 'bare', 'foil', 'bare'], h: 34 },
  { x: 672, w: 44, stairs: true },
  { x: 740, w: 96, cells: ['drapes', 'ochre', 'bare', 'oneSide'], h: 58, bars: [0.34] },
  { x: 860, w: 88, cells: ['*boxes', '*dish', '*glazed', ''] },
  { x: 966, w: 58, cells: ['slats', 'plants', 'warm', 'cat'], h: 52, bars: [0.5] },
  { x: 1042, w: 30, cells: ['bare', '', 'bare', 'slats'], h: 66 },
  { x: 1090, w: 112, cells: ['plants', 'bare', 'drapes', 'blind'], h: 54, bars: [0.3, 0.7] },
  { x: 1222, w: 104, cells: ['*tarp', '*plain', '*laundry', '*glazed'] },
];

function block(a) {
  const { x, right, base } = HOUSE;
  a.rect(x, TOP, right - x, base - TOP, { fill: PANEL, w: 3.2 });
  a.frect(672 - 14, TOP + 3, 72, base - TOP - 3, PEBBLE);
  a.frect(1036, TOP + 3, 44, base - TOP - 3, PANEL_SHADE);
  for (let f = 1; f <= 4; f++)
    a.line(
      [
        [x + 4, TOP + 14 + f * FLOOR_H - 8],
        [right - 4, TOP + 14 + f * FLOOR_H - 8],
      ],
      1.6,
      SEAM,
    );
  for (const sx of [486, 608, 656, 728, 850, 956, 1080, 1212])
    a.line(
      [
        [sx, TOP + 4],
        [sx, base],
      ],
      1.4,
      SEAM,
    );
  a.rect(x - 8, TOP - 14, right - x + 16, 16, { fill: '#8C86A0', w: 2.8 });
  for (const bay of BAYS) {
    if (bay.stairs) continue;
    bay.cells.forEach((cell, floor) => {
      const y = TOP + 14 + floor * FLOOR_H;
      if (!cell) return;
      if (cell[0] === '*') balcony(a, bay.x, y, bay.w, cell.slice(1));
      else pane(a, bay.x, y + 8, bay.w, bay.h, cell, bay);
    });
  }
  stairColumn(a);
  groundFloor(a);
  roof(a);
  streaks(a);
}

// the stairs climb half a floor out of step with everybody
function stairColumn(a) {
  for (const [y, h, c] of [
    [132, 58, PANE_LIGHT],
    [236, 42, '#E2C68F'],
    [330, 62, PANE_LIGHT],
    [424, 38, '#7E8BA8'],
  ]) {
    a.rect(676, y, 38, h, { fill: c, w: 2.2, mis: [0, 0] });
    a.line(
      [
        [676, y + h * 0.55],
        [714, y + h * 0.5],
      ],
      1.6,
    );
    a.line(
      [
        [684, y + h],
        [708, y + h * 0.55],
      ],
      2.4,
      '#7C6F7E',
    );
  }
}

function groundFloor(a) {
  const y = 492;
  a.frect(HOUSE.x + 3, y, HOUSE.right - HOUSE.x - 3, 78, '#A99FA9');
  a.line(
    [
      [HOUSE.x, y],
      [HOUSE.right, y],
    ],
    2.4,
  );
  a.rect(672, y + 4, 46, 72, { fill: '#8F6A5A', w: 2.4 });
  a.frect(680, y + 12, 20, 40, PANE);
  a.rect(658, y - 8, 76, 10, { fill: '#8C86A0', w: 2.4 });
  a.rect(430, y + 14, 52, 26, { fill: PANE, w: 2, mis: [0, 0] });
  for (const t of [0.25, 0.5, 0.75])
    a.line(
      [
        [430 + 52 * t, y + 14],
        [430 + 52 * t, y + 40],
      ],
      1.8,
    );
  a.rect(1100, y + 8, 84, 66, { fill: '#7F8A7E', w: 2.4 });
  a.line(
    [
      [1142, y + 10],
      [1142, y + 72],
    ],
    2,
  );
  a.rect(1212, y + 18, 34, 20, { fill: PANE, w: 2, mis: [0, 0] });
  // the laundry room's window, steamed up
  a.rect(770, y + 12, 70, 32, { fill: '#C6D0D6', w: 2, mis: [0, 0] });
  a.line(
    [
      [804, y + 12],
      [804, y + 44],
    ],
    1.8,
  );
  a.curve(
    [
      [842, y + 18],
      [856, y + 8],
      [852, y - 4],
      [864, y - 14],
    ],
    2.2,
    '#DCE0E4',
  );
  a.rect(1010, y + 10, 22, 14, { fill: PANE, w: 1.8, mis: [0, 0] });
}

function roof(a) {
  a.rect(880, TOP - 44, 62, 30, { fill: PANEL_SHADE, w: 2.6 });
  a.line(
    [
      [520, TOP - 14],
      [520, TOP - 78],
    ],
    2.6,
  );
  for (const [dy, l] of [
    [-74, 20],
    [-64, 15],
    [-54, 11],
  ])
    a.line(
      [
        [520 - l, TOP + dy],
        [520 + l, TOP + dy],
      ],
      1.8,
    );
  for (const x of [1110, 1134]) a.rect(x, TOP - 32, 12, 18, { fill: '#9A94A8', w: 2.2 });
  a.rect(1250, TOP - 24, 30, 10, { fill: PANEL_SHADE, w: 2.2 });
}

function streaks(a) {
  for (const [x, y, l] of [
    [604, 152, 40],
    [846, 210, 56],
    [1206, 300, 44],
    [1086, 390, 30],
    [730, 306, 34],
  ])
    a.line(
      [
        [x, y],
        [x + 2, y + l],
      ],
      3,
      '#B3AAB4',
    );
}

// ---- ground

function ground(a) {
  a.frect(-40, 560, 1680, 380, LAWN);
  a.line(
    [
      [400, 570],
      [1620, 570],
    ],
    2.6,
  );
  a.flat(
    [
      [660, 570],
      [726, 570],
      [838, 700],
      [690, 700],
    ],
    ASPHALT,
  );
  a.flat(
    [
      [-40, 706],
      [250, 690],
      [620, 700],
      [1000, 694],
      [1640, 704],
      [1640, 940],
      [-40, 940],
    ],
    ASPHALT,
  );
  a.line(
    [
      [-20, 707],
      [250, 691],
      [620, 701],
      [1000, 695],
      [1620, 705],
    ],
    3.2,
  );
  a.flat(
    [
      [430, 770],
      [640, 756],
      [700, 790],
      [520, 806],
    ],
    ASPHALT_DARK,
  );
  a.flat(
    [
      [1010, 800],
      [1200, 790],
      [1260, 830],
      [1080, 846],
    ],
    ASPHALT_DARK,
  );
  for (const pts of [
    [
      [60, 800],
      [120, 790],
      [150, 812],
      [230, 806],
    ],
    [
      [880, 860],
      [940, 850],
      [1010, 872],
    ],
    [
      [1360, 790],
      [1420, 806],
      [1400, 836],
    ],
  ])
    a.curve(pts, 1.8, '#7E7C8E');
  a.ell(936, 764, 34, 9, { fill: '#7E7C8E', w: 2.4 });
  for (const dx of [-18, -6, 6, 18])
    a.line(
      [
        [936 + dx, 758],
        [936 + dx, 770],
      ],
      1.6,
    );
}

// ---- the near wing: staircase C

function wing(a) {
  a.rect(-30, -30, 328, 722, { fill: '#BFAFA8' });
  a.frect(-30, 300, 326, 20, '#A99A97');
  const r = rng(77);
  for (let k = 0; k < 12; k++) a.frect(-10 + r() * 296, r() * 680, 5, 3, k % 2 ? '#A99892' : '#D2C4BC');
  a.frect(-30, 640, 326, 50, '#9C918F');
  for (const x of [14])
    a.line(
      [
        [x, -10],
        [x, 640],
      ],
      1.6,
      '#9C8F8E',
    );
  // the kitchen above: a kettle's worth of light, a geranium, somebody's radio
  a.rect(52, 60, 206, 168, { fill: FRAME, w: 3.2 });
  a.frect(66, 74, 178, 140, PANE);
  a.flat(
    [
      [66, 74],
      [138, 74],
      [106, 214],
      [66, 214],
    ],
    '#C7A6A0',
  );
  for (const x of [84, 104])
    a.line(
      [
        [x, 76],
        [x - 6, 212],
      ],
      1.6,
      '#A5827F',
    );
  a.ell(206, 176, 20, 20, { fill: '#6F9170', w: 2.2 });
  for (const [x, y] of [
    [198, 162],
    [214, 168],
    [206, 182],
  ])
    a.ell(x, y, 5, 5, { fill: C.coral, ink: 0 });
  a.poly(
    [
      [192, 192],
      [222, 192],
      [217, 214],
      [197, 214],
    ],
    { fill: '#B8755E', w: 2.2 },
  );
  a.rect(150, 186, 34, 28, { fill: '#8A7F8E', w: 2.2 });
  a.line(
    [
      [178, 186],
      [190, 152],
    ],
    1.6,
  );
  a.rect(140, 74, 9, 140, { fill: FRAME, w: 2 });
  a.rect(66, 74, 178, 140, { w: 2.4 });
  a.rect(42, 228, 226, 12, { fill: '#CFC8CC', w: 3 });
  // canopy, lamp, letter, door
  a.poly(
    [
      [-30, 322],
      [282, 322],
      [306, 346],
      [-30, 346],
    ],
    { fill: '#7C7790', w: 3.6 },
  );
  a.rect(70, 352, 168, 338, { fill: '#7E6A62', w: 3.6 });
  a.rect(84, 366, 104, 324, { fill: '#9A6B52', w: 3.2 });
  a.rect(98, 382, 58, 214, { fill: PANE_LIGHT, w: 2.8, mis: [0, 0] });
  a.line(
    [
      [106, 560],
      [146, 410],
    ],
    5,
    '#A9B6C8',
  );
  a.rect(196, 366, 34, 324, { fill: PANE, w: 2.8, mis: [0, 0] });
  a.line(
    [
      [174, 520],
      [174, 566],
    ],
    6,
    C.mustard,
  );
  a.rect(250, 440, 30, 62, { fill: '#A9ADB8', w: 2.8 });
  for (const y of [450, 462, 474, 486])
    a.line(
      [
        [256, y],
        [270, y],
      ],
      2.6,
    );
  a.rrect(246, 362, 40, 46, 6, { fill: C.paper, w: 3 });
  props.lettering(a, 258, 400, 28, 'C', { w: 5, c: C.brick });
  a.rrect(134, 338, 44, 22, 8, { fill: '#FFF1C4', w: 3 });
  a.rect(40, 684, 240, 16, { fill: '#B8B4BE', w: 3.2 });
  // gutter pipe
  a.rect(288, -20, 14, 690, { fill: '#9DA1AC', w: 2.6 });
  for (const y of [130, 420]) a.rect(284, y, 22, 10, { fill: '#8A8E9C', w: 2 });
  a.curve(
    [
      [295, 664],
      [298, 680],
      [316, 688],
    ],
    10,
    '#9DA1AC',
  );
  notice(a);
}

function notice(a) {
  a.rect(2, 420, 60, 84, { fill: '#B58A66', w: 2.8 });
  a.rect(8, 430, 28, 34, { fill: C.card, w: 1.8 });
  for (const y of [438, 446, 454])
    a.line(
      [
        [12, y],
        [32, y - 1],
      ],
      1.4,
    );
  a.rect(30, 458, 28, 34, { fill: '#DDBFB4', w: 1.8 });
  a.ell(44, 472, 7, 7, { w: 1.8 });
}

// ---- yard things behind people

function birch(a, x, base) {
  a.flat(
    [
      [x - 17, base],
      [x - 9, 300],
      [x - 4, -20],
      [x + 5, -20],
      [x + 9, 300],
      [x + 15, base],
    ],
    BIRCH,
  );
  for (const branch of [
    [
      [x + 8, 330],
      [x + 40, 262],
      [x + 70, 210],
      [x + 78, 150],
    ],
    [
      [x - 8, 300],
      [x - 44, 230],
      [x - 68, 150],
      [x - 70, 80],
    ],
    [
      [x + 5, 190],
      [x + 36, 120],
      [x + 44, 50],
    ],
    [
      [x - 4, 150],
      [x - 24, 80],
      [x - 30, 0],
    ],
    [
      [x + 38, 264],
      [x + 84, 248],
      [x + 112, 220],
    ],
    [
      [x - 42, 232],
      [x - 84, 214],
      [x - 106, 184],
    ],
  ])
    a.curve(branch, 3.4);
  a.line(
    [
      [x - 17, base + 2],
      [x - 9, 300],
      [x - 4, -20],
    ],
    3.4,
  );
  a.line(
    [
      [x + 15, base + 2],
      [x + 9, 300],
      [x + 5, -20],
    ],
    3.4,
  );
  for (const [y, s, l] of [
    [640, -1, 14],
    [596, 1, 16],
    [548, -1, 12],
    [500, 1, 10],
    [470, -1, 14],
    [420, 1, 12],
    [372, -1, 10],
    [330, 1, 9],
    [270, -1, 8],
    [240, 1, 8],
    [180, -1, 7],
    [120, 1, 7],
    [60, -1, 6],
  ])
    a.line(
      [
        [x + s * 12, y],
        [x + s * (12 - l), y + 4],
      ],
      5,
    );
  // last twigs hang, as on birches
  for (const [tx, ty, dx] of [
    [78, 150, 20],
    [112, 220, 14],
    [-70, 80, -20],
    [-106, 184, -14],
    [44, 50, 18],
    [60, 216, 10],
    [-60, 172, -10],
  ])
    for (const k of [0, 2])
      a.curve(
        [
          [x + tx, y0(ty, k)],
          [x + tx + dx * (0.5 + k * 0.5), ty + 16 + k * 6],
          [x + tx + dx * (0.7 + k * 0.5), ty + 58 + k * 14],
        ],
        1.5,
        '#4E4A66',
      );
}

const y0 = (y, k) => y + k * 4;

function bike(a, x, y, o) {
  const { s = 1, c, front = true, lean = 1 } = o;
  const wheel = (wx) => {
    a.ell(wx, y - 38 * s, 37 * s, 38 * s, { w: 4 });
    a.ell(wx, y - 38 * s, 4, 4, { w: 2.6 });
    for (const t of [0.4, 1.5, 2.6])
      a.line(
        [
          [wx - Math.cos(t) * 34 * s, y - (38 + Math.sin(t) * 34) * s],
          [wx + Math.cos(t) * 34 * s, y - (38 - Math.sin(t) * 34) * s],
        ],
        1.1,
      );
  };
  const [bx, fx] = [x - 56 * s * lean, x + 58 * s * lean];
  wheel(bx);
  if (front) wheel(fx);
  const [crank, seat, head] = [
    [x - 8 * lean, y - 34 * s],
    [x - 28 * s * lean, y - 92 * s],
    [x + 38 * s * lean, y - 96 * s],
  ];
  for (const pts of [
    [[bx, y - 38 * s], crank, seat],
    [[bx, y - 38 * s], seat],
    [crank, head],
    [seat, head],
    [head, [fx, y - 38 * s]],
  ]) {
    a.line(pts, 8);
    a.line(pts, 4.4, c);
  }
  a.shape(
    [
      [seat[0] - 22 * s, seat[1] - 10 * s],
      [seat[0], seat[1] - 15 * s],
      [seat[0] + 18 * s * lean, seat[1] - 8 * s],
      [seat[0], seat[1] - 4 * s],
    ],
    { fill: '#5B4A55', w: 2.6 },
  );
  a.curve(
    [
      [head[0], head[1]],
      [head[0] - 3 * lean, head[1] - 22 * s],
      [head[0] + 14 * s * lean, head[1] - 30 * s],
      [head[0] + 26 * s * lean, head[1] - 20 * s],
    ],
    5,
  );
  if (o.basket) {
    a.poly(
      [
        [head[0] + 8, head[1] - 18],
        [head[0] + 56, head[1] - 18],
        [head[0] + 50, head[1] + 14],
        [head[0] + 14, head[1] + 14],
      ],
      { fill: '#C3A277', w: 2.4 },
    );
    a.line(
      [
        [head[0] + 12, head[1] - 4],
        [head[0] + 54, head[1] - 4],
      ],
      1.6,
    );
  }
}

function bikes(a) {
  // a low fence behind them, one slat gone
  a.frect(922, 556, 330, 146, ASPHALT);
  a.rect(930, 566, 318, 128, { fill: '#A39389', w: 3 });
  for (let x = 952; x < 1240; x += 25)
    a.line(
      [
        [x, 570],
        [x + 1, 690],
      ],
      2,
      '#85766F',
    );
  a.frect(978, 570, 24, 120, '#8C937E');
  a.line(
    [
      [932, 596],
      [1246, 594],
    ],
    2.4,
  );
  for (const x of [1000, 1052, 1104, 1156])
    a.curve(
      [
        [x, 706],
        [x - 2, 640],
        [x + 14, 626],
        [x + 28, 640],
        [x + 26, 706],
      ],
      3.6,
      '#6F7488',
    );
  a.line(
    [
      [970, 707],
      [1212, 707],
    ],
    4.4,
  );
  bike(a, 1092, 704, { s: 1.4, c: '#A95A4C', basket: true });
  bike(a, 1026, 722, { s: 1.4, c: '#5B8A8A', lean: -1, front: false });
  bike(a, 1180, 736, { s: 0.92, c: '#D9A94E' });
}

/** Draws only where nothing near stands: grass and slush lie behind the rack's bars, and stay out of the bikes' and bins' paved corner. */
function behindNearThings(a, draw) {
  const near = new Art(417, { w: 4, amp: 1.6 });
  rackBack(near);
  near.flat(
    [
      [922, 540],
      [1660, 380],
      [1660, 750],
      [1262, 750],
      [1262, 702],
      [922, 702],
    ],
    '#000000',
  );
  const black = near.out.join('').replace(/(fill|stroke)="#[^"]*"/g, '$1="#000"');
  const id = `near${a.seed}-${a.out.length}`;
  a.push(
    `<mask id="${id}" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1680" height="980"><rect x="-40" y="-40" width="1680" height="980" fill="#fff"/>${black}</mask>`,
  );
  a.g(`mask="url(#${id})"`);
  draw();
  a.end();
}

// bins behind their fence, one lid that has never closed
function binShelter(a) {
  a.poly(
    [
      [1262, 404],
      [1640, 390],
      [1640, 422],
      [1250, 434],
    ],
    { fill: '#8C7B84', w: 3.4 },
  );
  a.frect(1264, 560, 376, 150, '#7A7787');
  a.frect(1296, 434, 344, 130, '#6E6A82');
  for (let x = 1300; x < 1620; x += 26)
    a.line(
      [
        [x, 434],
        [x, 712],
      ],
      2,
      '#57546E',
    );
  for (const x of [1276, 1470]) a.rect(x, 428, 15, 302, { fill: '#8C6A55', w: 3 });
  const bin = (x, w, h, c, open, text) => {
    for (const [bx, by, t] of open
      ? [
          [x + 60, 716 - h, -12],
          [x + 140, 704 - h, 9],
        ]
      : [])
      a.g(`transform="rotate(${t} ${bx} ${by})"`)
        .rect(bx - 40, by - 34, 78, 60, { fill: '#C7A27A', w: 2.8 })
        .end();
    a.poly(
      [
        [x, 738 - h],
        [x + w, 738 - h],
        [x + w - 10, 732],
        [x + 10, 732],
      ],
      { fill: c, w: 3.6 },
    );
    a.poly(
      open
        ? [
            [x - 6, 738 - h],
            [x + w * 0.04, 714 - h],
            [x + w + 16, 676 - h],
            [x + w + 10, 700 - h],
          ]
        : [
            [x - 6, 738 - h],
            [x + 4, 714 - h],
            [x + w - 4, 714 - h],
            [x + w + 6, 738 - h],
          ],
      { fill: c, w: 3.6 },
    );
    for (const wx of [x + 22, x + w - 22]) a.ell(wx, 735, 12, 12, { fill: '#3C3F5C', w: 3.2 });
    a.line(
      [
        [x + 14, 760 - h],
        [x + w - 14, 760 - h],
      ],
      2.2,
    );
    a.rect(x + w / 2 - 50, 790 - h, 100, 38, { fill: C.paper, w: 2.4 });
    props.lettering(a, x + w / 2 - props.letteringWidth(19, text) / 2, 818 - h, 19, text, { w: 3.2 });
  };
  bin(1292, 140, 226, '#7D5A4A', false, 'BIO');
  bin(1448, 190, 236, '#55788F', true, 'PAPERI');
  a.shape(
    [
      [1404, 738],
      [1398, 700],
      [1416, 680],
      [1426, 662],
      [1438, 680],
      [1456, 700],
      [1452, 738],
    ],
    { fill: '#5C5A72', w: 3.2 },
  );
}

// the rack's far bars; its near one with the rug is in front
function rackBack(a) {
  tube(
    a,
    [
      [452, 548],
      [842, 540],
    ],
    13,
  );
  for (const x of [456, 838])
    tube(
      a,
      [
        [x, 544],
        [x + (x < 600 ? -4 : 4), 742],
      ],
      12,
    );
}

function tube(a, pts, w) {
  a.line(pts, w + 5);
  a.line(pts, w - 1, STEEL);
  a.line(
    pts.map(([x, y]) => [x - 1.5, y - 2]),
    2,
    '#8FAFB2',
  );
}

function nearThings(a) {
  rackBack(a);
  birch(a, 1236, 704);
  binShelter(a);
  bikes(a);
}

function back() {
  const a = new Art(417, { w: 4, amp: 1.6 });
  ground(a);
  block(a);
  wing(a);
  nearThings(a);
  return a.svg(1600, 900);
}

// ---- seasons

const snowOn = (a, pts, c) => {
  const low = [...pts].reverse().map(([x, y], i) => [x, y + 9 + (i % 2) * 3]);
  a.flat([...a.cr(pts), ...low], c);
};

/** A cap of snow on something small. */
const capOn = (a, x, y, w) =>
  a.flat(
    a.cr([
      [x - w / 2, y],
      [x - w * 0.36, y - w * 0.28],
      [x, y - w * 0.38],
      [x + w * 0.36, y - w * 0.26],
      [x + w / 2, y],
    ]),
    '#F4F7FC',
  );

function paperStar(a, cx, cy) {
  a.line(
    [
      [cx, cy - 24],
      [cx, cy - 12],
    ],
    1.4,
  );
  const pts = [];
  for (let k = 0; k < 10; k++) {
    const r = k % 2 ? 6 : 16;
    pts.push([cx + Math.sin((k * Math.PI) / 5) * r, cy - Math.cos((k * Math.PI) / 5) * r]);
  }
  a.flat(pts, '#F6D58E');
}

// found, and put where its owner will see it
function mitten(a, x, y) {
  a.shape(
    [
      [x - 12, y],
      [x - 14, y - 20],
      [x - 4, y - 30],
      [x + 7, y - 24],
      [x + 9, y - 14],
      [x + 17, y - 18],
      [x + 18, y - 9],
      [x + 8, y],
    ],
    { fill: C.coral, w: 2.6 },
  );
  a.line(
    [
      [x - 12, y - 6],
      [x + 8, y - 6],
    ],
    2,
  );
}

function puddle(a, x, y, w, h, c) {
  a.shape(
    [
      [x - w, y],
      [x - w * 0.4, y - h],
      [x + w * 0.3, y - h * 0.7],
      [x + w, y - h * 0.2],
      [x + w * 0.5, y + h],
      [x - w * 0.5, y + h * 0.8],
    ],
    { fill: c, ink: 0, mis: [0, 0] },
  );
  a.curve(
    [
      [x - w * 0.4, y - h * 0.3],
      [x, y - h * 0.5],
      [x + w * 0.5, y - h * 0.3],
    ],
    2,
    '#E3E5EE',
  );
}

function fallenLeaves(a, n, seed, colours) {
  const r = rng(seed);
  for (let k = 0; k < n; k++) {
    const lawn = k % 3 === 0;
    const [x, y] = lawn ? [312 + r() * 600, 590 + r() * 96] : [60 + r() * 1180, 752 + r() * 120];
    a.flat(
      [
        [x - 8, y],
        [x, y - 4],
        [x + 9, y + 1],
        [x, y + 5],
      ],
      colours[Math.floor(r() * colours.length)],
    );
  }
}

const dressNovember = () => {
  const a = new Art(421);
  behindNearThings(a, () => {
    puddle(a, 770, 822, 120, 14, '#B4B7C8');
    puddle(a, 330, 790, 76, 10, '#B4B7C8');
    puddle(a, 1150, 800, 84, 10, '#AEB2C5');
    fallenLeaves(a, 26, 5, ['#A98A56', '#8F7450', '#B89A62', '#7D6A55']);
    a.flat(
      a.cr([
        [944, 712],
        [1000, 690],
        [1050, 696],
        [1090, 682],
        [1140, 700],
        [1210, 712],
      ]),
      '#9A7D52',
    );
  });
  return a.svg(1600, 900);
};

function snowEverywhere(a, white, shade) {
  behindNearThings(a, () => {
    a.flat(
      [
        [298, 574],
        [400, 576],
        [700, 572],
        [1100, 578],
        [1350, 572],
        [1640, 576],
        [1640, 940],
        [-40, 940],
        [-40, 704],
        [298, 690],
      ],
      white,
    );
    // trodden from door to door
    a.flat(
      [
        [672, 576],
        [716, 576],
        [780, 640],
        [800, 712],
        [640, 790],
        [360, 800],
        [140, 736],
        [200, 704],
        [380, 740],
        [620, 742],
        [724, 690],
        [716, 640],
      ],
      shade,
    );
    a.flat(
      a.cr(
        [
          [860, 900],
          [960, 838],
          [1130, 806],
          [1320, 790],
          [1330, 812],
          [1160, 836],
          [1020, 880],
          [960, 920],
        ],
        true,
      ),
      shade,
    );
    for (const [x, y] of [
      [420, 768],
      [476, 762],
      [540, 770],
      [604, 752],
      [668, 736],
      [250, 744],
      [310, 766],
      [742, 668],
      [734, 624],
      [930, 868],
      [992, 846],
      [1070, 836],
      [1140, 816],
      [1216, 812],
    ])
      a.ell(x, y, 11, 5, { fill: '#AEB9CF', ink: 0 });
    a.curve(
      [
        [30, 850],
        [170, 832],
        [300, 856],
      ],
      2.6,
      '#B9C4D8',
    );
    a.curve(
      [
        [880, 640],
        [910, 632],
        [940, 640],
      ],
      2.4,
      '#B9C4D8',
    );
  });
  snowOn(
    a,
    [
      [392, 94],
      [420, 82],
      [540, 78],
      [700, 86],
      [876, 80],
    ],
    white,
  );
  snowOn(
    a,
    [
      [944, 84],
      [1080, 80],
      [1230, 84],
      [1352, 92],
    ],
    white,
  );
  snowOn(
    a,
    [
      [878, 60],
      [910, 50],
      [944, 60],
    ],
    white,
  );
  snowOn(
    a,
    [
      [-30, 322],
      [60, 304],
      [190, 300],
      [282, 320],
    ],
    white,
  );
  snowOn(
    a,
    [
      [1250, 430],
      [1290, 398],
      [1430, 386],
      [1600, 378],
      [1640, 396],
    ],
    white,
  );
  snowOn(
    a,
    [
      [44, 228],
      [150, 218],
      [266, 228],
    ],
    white,
  );
  for (const [x, y, w] of [
    [491, 150, 108],
    [491, 244, 108],
    [857, 150, 92],
    [1219, 244, 108],
    [1219, 338, 108],
    [857, 338, 92],
    [491, 432, 108],
  ])
    snowOn(
      a,
      [
        [x, y + 4],
        [x + w * 0.3, y],
        [x + w * 0.7, y + 1],
        [x + w + 4, y + 4],
      ],
      white,
    );
}

const dressDecember = () => {
  const a = new Art(422);
  const white = '#F4F7FC';
  snowEverywhere(a, white, '#D3DBE8');
  // the bikes stand to their axles in one drift, each saddle with its cap
  const hill = [
    [930, 730],
    [948, 690],
    [990, 664],
    [1040, 676],
    [1090, 652],
    [1150, 672],
    [1210, 668],
    [1252, 700],
    [1276, 736],
  ];
  a.flat([...a.cr(hill), [1276, 752], [930, 748]], white);
  a.curve(hill, 3.4);
  a.curve(
    [
      [980, 706],
      [1030, 696],
      [1080, 708],
    ],
    2.2,
    '#B9C4D8',
  );
  a.curve(
    [
      [1130, 712],
      [1170, 698],
      [1220, 714],
    ],
    2.2,
    '#B9C4D8',
  );
  for (const [x, y, w] of [
    [1052, 562, 62],
    [1066, 578, 58],
    [1164, 650, 44],
  ])
    capOn(a, x, y, w);
  paperStar(a, 820, 420);
  paperStar(a, 446, 334);
  paperStar(a, 1132, 330);
  a.shape(
    [
      [1160, 548],
      [1172, 528],
      [1200, 520],
      [1226, 530],
      [1236, 550],
    ],
    { fill: white, ink: 0 },
  );
  snowOn(
    a,
    [
      [1284, 510],
      [1310, 492],
      [1400, 490],
      [1440, 508],
    ],
    white,
  );
  snowOn(
    a,
    [
      [452, 540],
      [560, 529],
      [700, 526],
      [842, 532],
    ],
    white,
  );
  const heap = [
    [1296, 940],
    [1330, 850],
    [1390, 800],
    [1450, 770],
    [1510, 784],
    [1570, 744],
    [1660, 760],
  ];
  a.flat([...a.cr(heap), [1660, 960], [1290, 960]], white);
  a.curve(heap, 3.8);
  a.curve(
    [
      [1400, 850],
      [1450, 826],
      [1500, 842],
    ],
    2.4,
    '#B9C4D8',
  );
  a.curve(
    [
      [1500, 890],
      [1560, 850],
      [1620, 860],
    ],
    2.4,
    '#B9C4D8',
  );
  // somebody's snow lantern
  for (const [x, y] of [
    [888, 700],
    [914, 700],
    [901, 680],
  ])
    a.ell(x, y, 15, 13, { fill: white, w: 2.6 });
  for (const pts of [
    [
      [1276, 260],
      [1306, 208],
      [1314, 150],
    ],
    [
      [1192, 230],
      [1168, 150],
      [1166, 80],
    ],
  ])
    a.curve(
      pts.map(([x, y]) => [x - 1, y - 3]),
      4.4,
      white,
    );
  return a.svg(1600, 900);
};

const dressMarch = () => {
  const a = new Art(423);
  behindNearThings(a, () => {
    a.flat(
      a.cr(
        [
          [322, 578],
          [520, 580],
          [650, 576],
          [630, 640],
          [520, 664],
          [326, 672],
        ],
        true,
      ),
      '#C3C2C6',
    );
    a.flat(
      a.cr(
        [
          [780, 578],
          [1000, 582],
          [1240, 576],
          [1350, 578],
          [1340, 640],
          [1100, 672],
          [900, 664],
        ],
        true,
      ),
      '#C9C8CD',
    );
    a.flat(
      [
        [-40, 760],
        [300, 742],
        [700, 760],
        [1100, 740],
        [1640, 764],
        [1640, 800],
        [1100, 786],
        [640, 806],
        [200, 790],
        [-40, 800],
      ],
      '#B9B8C3',
    );
    for (const [x, y, w] of [
      [610, 830, 150],
      [250, 828, 100],
      [1060, 806, 120],
    ])
      puddle(a, x, y, w, 15, '#AAB6C8');
    const r = rng(32);
    for (let k = 0; k < 18; k++) a.frect(30 + r() * 1140, 720 + r() * 150, 6, 3, '#77758A');
    mitten(a, 908, 694);
  });
  const heap = [
    [1186, 930],
    [1226, 830],
    [1262, 772],
    [1320, 730],
    [1400, 752],
    [1460, 716],
    [1550, 752],
    [1640, 730],
    [1660, 860],
  ];
  a.flat([...a.cr(heap), [1660, 960], [1180, 960]], '#CFCED4');
  a.curve(heap, 3.8);
  const r = rng(31);
  for (let k = 0; k < 20; k++) a.frect(1256 + r() * 340, 776 + r() * 80, 9, 5, '#7E7C8A');
  for (const pts of [
    [
      [1300, 790],
      [1340, 772],
      [1380, 790],
    ],
    [
      [1460, 770],
      [1510, 752],
      [1560, 780],
    ],
  ])
    a.curve(pts, 2.2, '#A09FAD');
  snowOn(
    a,
    [
      [392, 94],
      [420, 86],
      [500, 84],
      [560, 90],
    ],
    '#E4E5EA',
  );
  snowOn(
    a,
    [
      [1240, 88],
      [1300, 84],
      [1352, 92],
    ],
    '#E4E5EA',
  );
  return a.svg(1600, 900);
};

function grass(a, green, light, n, seed) {
  a.flat(
    [
      [298, 574],
      [660, 572],
      [690, 640],
      [690, 700],
      [298, 692],
    ],
    green,
  );
  a.flat(
    [
      [726, 572],
      [1350, 572],
      [1640, 576],
      [1640, 706],
      [1000, 697],
      [838, 700],
      [780, 636],
    ],
    green,
  );
  const r = rng(seed);
  for (let k = 0; k < n; k++) {
    const [x, y] = [310 + r() * 1300, 588 + r() * 96];
    if (Math.abs(x - (692 + (y - 570) * 0.6)) < 76) continue;
    a.line(
      [
        [x, y],
        [x + 3, y - 12],
      ],
      2.4,
      light,
    );
    a.line(
      [
        [x + 6, y],
        [x + 10, y - 9],
      ],
      2.4,
      light,
    );
  }
}

function crown(a, blobs, c) {
  for (const [x, y, r] of blobs) {
    const pts = [];
    for (let k = 0; k < 9; k++) {
      const t = (k / 9) * Math.PI * 2;
      const q = r * (k % 2 ? 0.86 : 1.06);
      pts.push([x + Math.cos(t) * q * 1.1, y + Math.sin(t) * q * 0.86]);
    }
    a.shape(pts, { fill: c, ink: 0 });
  }
}

const dressMay = () => {
  const a = new Art(424);
  behindNearThings(a, () => grass(a, '#9FB183', '#7F9A68', 12, 9));
  const r = rng(44);
  for (const [bx, by] of [
    [1314, 170],
    [1350, 240],
    [1170, 110],
    [1132, 200],
    [1280, 70],
    [1300, 232],
    [1180, 190],
  ])
    for (let k = 0; k < 4; k++) {
      const [x, y] = [bx - 30 + r() * 60, by - 16 + r() * 70];
      a.flat(
        [
          [x - 11, y],
          [x, y - 8],
          [x + 12, y],
          [x, y + 9],
        ],
        k % 3 ? '#A9C27C' : '#8FB06C',
      );
    }
  for (const [x, y] of [
    [352, 640],
    [372, 652],
    [396, 628],
    [560, 614],
    [900, 640],
    [924, 650],
  ])
    a.ell(x, y, 7, 5, { fill: '#E9BE49', ink: 0 });
  football(a, 884, 700);
  return a.svg(1600, 900);
};

function football(a, x, y) {
  a.ell(x, y - 15, 16, 16, { fill: C.paper, w: 3 });
  a.flat(
    [
      [x - 6, y - 18],
      [x, y - 23],
      [x + 6, y - 18],
      [x + 4, y - 11],
      [x - 4, y - 11],
    ],
    C.ink,
  );
}

function lilac(a, x, y) {
  for (const [dx, dy, r] of [
    [0, -20, 6],
    [-6, -9, 7],
    [7, -8, 7],
    [-9, 4, 8],
    [1, 3, 8],
    [10, 5, 7],
  ])
    a.ell(x + dx, y + dy, r, r, { fill: dx > 0 ? '#C6AED2' : '#A98BBD', ink: 0 });
}

// hopscotch from the door to the drain
function chalk(a) {
  const at = (i, j) => [700 + i * 46 + j * 22, 842 - j * 24];
  const box = (i, j) => a.poly([at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)], { w: 3, c: '#F3DFD6' });
  for (const [i, j] of [
    [0, 0],
    [0, 1],
    [-0.5, 2],
    [0.5, 2],
    [0, 3],
  ])
    box(i, j);
}

const dressJune = () => {
  const a = new Art(425);
  behindNearThings(a, () => grass(a, '#8FAE74', '#6F945C', 12, 12));
  crown(
    a,
    [
      [1150, 110, 74],
      [1240, 60, 86],
      [1330, 130, 80],
      [1120, 210, 54],
      [1380, 232, 56],
      [1290, 226, 60],
      [1196, 176, 60],
      [1236, 150, 70],
      [1250, 210, 56],
    ],
    '#86A86B',
  );
  crown(
    a,
    [
      [1180, 84, 40],
      [1310, 70, 46],
      [1370, 222, 28],
    ],
    '#A3BF7F',
  );
  for (const pts of [
    [
      [1236, 260],
      [1262, 180],
      [1300, 120],
    ],
    [
      [1226, 230],
      [1190, 160],
      [1170, 100],
    ],
  ])
    a.curve(pts, 2.4);
  for (const pts of [
    [
      [1072, 128],
      [1080, 70],
      [1130, 42],
    ],
    [
      [1168, 22],
      [1230, -14],
      [1310, 6],
      [1334, 50],
    ],
    [
      [1388, 84],
      [1414, 130],
      [1398, 176],
    ],
    [
      [1440, 222],
      [1424, 268],
      [1370, 284],
    ],
    [
      [1070, 200],
      [1076, 244],
      [1120, 262],
      [1160, 244],
    ],
    [
      [1232, 266],
      [1280, 284],
      [1330, 268],
    ],
  ])
    a.curve(pts, 3.2);
  // lilac by the near wall
  crown(
    a,
    [
      [330, 640, 44],
      [372, 664, 36],
      [318, 590, 34],
    ],
    '#7C9E66',
  );
  for (const [x, y] of [
    [322, 566],
    [352, 604],
    [388, 640],
    [318, 626],
    [348, 660],
  ])
    lilac(a, x, y);
  // windows open, a curtain out, bedclothes over a rail
  a.flat(
    [
      [1000, 320],
      [1040, 330],
      [1034, 356],
      [1004, 372],
    ],
    '#E9DAD2',
  );
  a.poly(
    [
      [966, 226],
      [940, 232],
      [940, 288],
      [966, 278],
    ],
    { fill: '#A9C0CC', w: 2.2 },
  );
  a.poly(
    [
      [862, 382],
      [900, 380],
      [902, 420],
      [864, 424],
    ],
    { fill: C.paper, w: 2.2 },
  );
  a.poly(
    [
      [496, 340],
      [548, 338],
      [552, 384],
      [498, 386],
    ],
    { fill: '#D98F7B', w: 2.2 },
  );
  chalk(a);
  football(a, 904, 704);
  return a.svg(1600, 900);
};

// ---- front: the rack's near bar, a rug on it, the beater

function rug(a, x, y, w, h) {
  const stripes = [
    '#B5483A',
    '#E4D6C2',
    '#41568F',
    '#E4D6C2',
    '#D9A94E',
    '#5B8A86',
    '#E4D6C2',
    '#B5483A',
    '#7A4A78',
    '#E4D6C2',
    '#41568F',
    '#D9A94E',
  ];
  const edge = (t) => [x + Math.sin(t * 5) * 3, y + t * h];
  a.flat(
    [
      [x, y - 8],
      [x + w, y - 10],
      [x + w + 5, y + h * 0.5],
      [x + w - 2, y + h],
      [x + 4, y + h + 4],
      [x - 3, y + h * 0.5],
    ],
    '#E4D6C2',
  );
  const cuts = [0, 0.1, 0.15, 0.24, 0.34, 0.4, 0.52, 0.58, 0.68, 0.76, 0.86, 0.93, 1];
  stripes.forEach((c, i) => {
    const [t0, t1] = [cuts[i], cuts[i + 1]];
    a.flat(
      [
        [edge(t0)[0], edge(t0)[1] - 6],
        [x + w + Math.sin(t0 * 5) * 3, y + t0 * h - 8],
        [x + w + Math.sin(t1 * 5) * 3, y + t1 * h - 8],
        [edge(t1)[0], edge(t1)[1] - 6],
      ],
      c,
    );
  });
  a.poly(
    [
      [x, y - 8],
      [x + w, y - 10],
      [x + w, y + h - 6],
      [x, y + h],
    ],
    { w: 3.8 },
  );
  a.line(
    [
      [x + 8, y + 8],
      [x + w - 6, y + 6],
    ],
    2,
  );
  for (let k = 0; k < 15; k++)
    a.line(
      [
        [x + 6 + (k * (w - 12)) / 14, y + h - 2],
        [x + 4 + (k * (w - 12)) / 14 + (k % 3), y + h + 15],
      ],
      2.4,
    );
}

function beater(a, x, y) {
  a.line(
    [
      [x, y],
      [x + 6, y + 86],
    ],
    8,
  );
  a.line(
    [
      [x, y],
      [x + 6, y + 86],
    ],
    4,
    WOOD,
  );
  for (const [dx, dy, rx, ry] of [
    [-12, 112, 15, 24],
    [24, 110, 15, 24],
    [7, 126, 13, 26],
  ]) {
    a.ell(x + dx, y + dy, rx, ry, { w: 6.4 });
    a.ell(x + dx, y + dy, rx, ry, { w: 3, c: '#C99B5F' });
  }
}

function front() {
  const a = new Art(431, { w: 4.2, amp: 1.6 });
  for (const [x0, x1] of [
    [446, 424],
    [850, 872],
  ])
    tube(
      a,
      [
        [x0, 596],
        [x1, 838],
      ],
      15,
    );
  tube(
    a,
    [
      [438, 612],
      [860, 602],
    ],
    16,
  );
  tube(
    a,
    [
      [430, 716],
      [868, 708],
    ],
    12,
  );
  for (const x of [424, 872]) a.ell(x, 842, 22, 7, { fill: ASPHALT_DARK, w: 3 });
  rug(a, 520, 612, 250, 172);
  beater(a, 812, 612);
  return a.svg(1600, 900);
}

// ---- things

const area = (a, [x, y, w, h]) => a.svg(w, h, `${x} ${y} ${w} ${h}`);

// Abdi's: porridge before the first tram
function litWindow() {
  const a = new Art(441, { amp: 1 });
  const [x, y, w, h] = [740, 212, 96, 58];
  a.frect(x - 5, y - 7, w + 10, h + 14, '#F2D08A');
  a.frect(x, y, w, h, '#FFE7A6');
  a.line(
    [
      [x + 60, y],
      [x + 60, y + 13],
    ],
    1.6,
    '#A0713A',
  );
  a.flat(
    [
      [x + 50, y + 13],
      [x + 70, y + 13],
      [x + 76, y + 22],
      [x + 44, y + 22],
    ],
    '#EF6A4C',
  );
  a.flat(
    [
      [x + 34, y + h],
      [x + 36, y + 38],
      [x + 46, y + 31],
      [x + 60, y + 31],
      [x + 70, y + 38],
      [x + 74, y + h],
    ],
    '#5A4A63',
  );
  a.ell(x + 53, y + 22, 9.5, 11, { fill: '#5A4A63', ink: 0, mis: [0, 0] });
  a.flat(
    [
      [x + 70, y + 40],
      [x + 84, y + 48],
      [x + 80, y + 52],
      [x + 66, y + 48],
    ],
    '#5A4A63',
  );
  a.flat(
    [
      [x + 76, y + 49],
      [x + 92, y + 49],
      [x + 89, y + h],
      [x + 79, y + h],
    ],
    '#F6EEDF',
  );
  a.line(
    [
      [x + 33, y],
      [x + 33, y + h],
    ],
    4,
    FRAME,
  );
  a.rect(x, y, w, h, { w: 2.4 });
  return area(a, LIT_WINDOW);
}

const TABLE = [196, 630, 960, 270];

function longTable() {
  const a = new Art(442, { w: 4.2 });
  for (const x of [270, 640, 1046]) {
    a.line(
      [
        [x, 770],
        [x - 34, 884],
      ],
      9,
    );
    a.line(
      [
        [x + 14, 770],
        [x + 50, 884],
      ],
      9,
    );
  }
  a.poly(
    [
      [262, 728],
      [1082, 722],
      [1126, 776],
      [216, 784],
    ],
    { fill: C.paper },
  );
  a.flat(
    [
      [560, 726],
      [824, 724],
      [838, 780],
      [548, 782],
    ],
    '#D7E0DD',
  );
  const hem = [
    [216, 784],
    [330, 806],
    [440, 790],
    [548, 812],
    [690, 796],
    [838, 814],
    [960, 792],
    [1060, 806],
    [1126, 776],
  ];
  a.flat([[216, 784], ...a.cr(hem)], '#E7DDCB');
  a.curve(hem, 3.8);
  for (const x of [548, 838])
    a.line(
      [
        [x + (x > 700 ? -12 : 12), 726],
        [x, 804],
      ],
      2.2,
    );
  a.line(
    [
      [216, 784],
      [1126, 776],
    ],
    2.6,
  );
  // what each staircase brought
  props.mug(a, 318, 768, 1, '#8FA5BC');
  props.mug(a, 412, 754, 0.95, '#D9A99B');
  a.ell(486, 762, 52, 12, { fill: '#E9EEF5', w: 3 });
  for (const [x, y] of [
    [460, 752],
    [486, 748],
    [510, 754],
    [474, 738],
    [498, 736],
  ])
    a.ell(x, y, 17, 11, { fill: '#C58D52', w: 2.8 });
  pot(a, 620, 766);
  props.mug(a, 700, 764, 0.95, '#9DB59A');
  jar(a, 770, 760);
  a.poly(
    [
      [842, 750],
      [912, 746],
      [922, 770],
      [846, 774],
    ],
    { fill: C.card, w: 2.8 },
  );
  for (const y of [756, 762, 768])
    a.line(
      [
        [852, y],
        [908, y - 3],
      ],
      1.4,
      '#8EA5D8',
    );
  a.line(
    [
      [916, 744],
      [948, 764],
    ],
    3.2,
    C.brick,
  );
  a.poly(
    [
      [972, 752],
      [1046, 748],
      [1060, 770],
      [978, 774],
    ],
    { fill: '#D98A5F', w: 3 },
  );
  for (const x of [996, 1020, 1040])
    a.line(
      [
        [x, 752],
        [x + 4, 772],
      ],
      2,
    );
  nearChair(a, 402);
  nearStool(a, 934);
  return area(a, TABLE);
}

// two of the many: a kitchen chair from staircase A, a stool from B
function nearChair(a, x) {
  for (const dx of [-50, 44]) a.rect(x + dx, 786, 12, 130, { fill: '#B5734A', w: 3.4 });
  for (const y of [792, 828]) a.rrect(x - 44, y, 94, 20, 8, { fill: '#C98A5E', w: 3.4 });
}

function nearStool(a, x) {
  for (const s of [-1, 1])
    for (const [w, c] of [[11], [6, '#41568F']])
      a.line(
        [
          [x + s * 28, 850],
          [x + s * 40, 910],
        ],
        w,
        c,
      );
  a.ell(x, 846, 58, 17, { fill: '#5F79B0' });
  a.curve(
    [
      [x - 34, 842],
      [x, 836],
      [x + 34, 842],
    ],
    2.2,
    '#8FA5D0',
  );
}

function pot(a, x, y) {
  a.curve(
    [
      [x - 36, y - 58],
      [x - 66, y - 52],
      [x - 62, y - 24],
      [x - 40, y - 18],
    ],
    6,
  );
  a.poly(
    [
      [x - 36, y - 72],
      [x + 36, y - 72],
      [x + 44, y],
      [x - 44, y],
    ],
    { fill: '#5B8A8A' },
  );
  a.poly(
    [
      [x + 38, y - 56],
      [x + 66, y - 66],
      [x + 44, y - 30],
    ],
    { fill: '#5B8A8A', w: 3.4 },
  );
  a.shape(
    [
      [x - 38, y - 72],
      [x - 20, y - 88],
      [x + 20, y - 88],
      [x + 38, y - 72],
    ],
    { fill: '#7AA3A0', w: 3.4 },
  );
  a.ell(x, y - 92, 7, 6, { fill: C.ink, w: 2 });
  for (const dx of [-18, 0, 18]) a.ell(x + dx, y - 34, 6, 6, { fill: C.paper, ink: 0 });
}

function jar(a, x, y) {
  for (const [dx, dy] of [
    [-22, -84],
    [2, -98],
    [24, -80],
  ]) {
    a.curve(
      [
        [x, y - 40],
        [x + dx * 0.5, y + dy * 0.7],
        [x + dx, y + dy],
      ],
      2.6,
    );
    lilac(a, x + dx, y + dy + 6);
  }
  a.flat(
    [
      [x - 30, y - 62],
      [x - 12, y - 70],
      [x - 6, y - 50],
    ],
    '#7C9E66',
  );
  a.flat(
    [
      [x + 30, y - 60],
      [x + 12, y - 70],
      [x + 6, y - 50],
    ],
    '#7C9E66',
  );
  a.rrect(x - 20, y - 50, 40, 50, 8, { fill: '#C9D9E2', w: 3.2 });
}

// after the party: flags from the canopy to the rack, and the notice nobody took down
function party() {
  const a = new Art(443);
  a.curve(
    [
      [304, 350],
      [380, 426],
      [456, 486],
      [470, 546],
    ],
    2.6,
  );
  for (const [x, y, c] of [
    [326, 374, C.coral],
    [356, 404, C.mustard],
    [388, 434, C.sky],
    [418, 456, C.pink],
    [444, 478, C.leaf],
  ])
    a.poly(
      [
        [x - 11, y - 6],
        [x + 14, y + 10],
        [x - 4, y + 28],
      ],
      { fill: c, w: 2.8 },
    );
  a.g('transform="rotate(-3 250 560)"');
  a.rect(186, 516, 122, 92, { fill: C.card, w: 3 });
  props.lettering(a, 200, 546, 19, 'MELUA', { w: 3.6, c: C.brick });
  props.lettering(a, 200, 574, 17, 'KLO 12-18', { w: 3 });
  for (const [y, l] of [
    [586, 250],
    [596, 228],
  ])
    a.line(
      [
        [200, y],
        [l + 30, y],
      ],
      2,
      '#777D98',
    );
  a.frect(226, 508, 40, 14, '#D8CDB0');
  a.end();
  return area(a, [180, 340, 300, 280]);
}

// Mira's two coffees, left on the rack's bar
function twoMugs() {
  const a = new Art(444);
  props.mug(a, 474, 606, 0.9, C.paper);
  props.mug(a, 504, 605, 0.9, '#D9A99B');
  return area(a, [450, 560, 90, 60]);
}

export default {
  id: 'courtyard',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    front,
    things: {
      'lit-window': { area: LIT_WINDOW, layer: 'back', draw: litWindow },
      'trace-courtyard-party': { area: [180, 340, 300, 280], layer: 'back', draw: party },
      'two-mugs': { area: [450, 560, 90, 60], layer: 'front', draw: twoMugs },
      'long-table': { area: TABLE, layer: 'front', draw: longTable },
    },
  },
  data: {
    colour: '#B3B2C2',
    focus: { x: 0.38, y: 0.55, width: 0.52 },
    spots: {
      left: { x: 356, y: 862, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 644, y: 614, height: 640, pose: 'seated', facing: 'right', layer: 'middle' },
      right: { x: 956, y: 858, height: 566, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 150, y: 694, height: 404, pose: 'standing', facing: 'right', layer: 'middle' },
      bins: { x: 1236, y: 800, height: 500, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 130, y: 694 }, left: { x: -140, y: 862 }, right: { x: 1740, y: 858 } },
    lamps: [
      { kind: 'lamp', x: 156, y: 350, radius: 380, colour: '#ffd995' },
      { kind: 'window', x: 788, y: 241, radius: 90, colour: '#ffd27a', thing: 'lit-window' },
      { kind: 'window', x: 995, y: 338, radius: 90, colour: '#ffc76a' },
      { kind: 'window', x: 695, y: 256, radius: 70, colour: '#ffd995' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [{ x: 858, y: 480 }],
  },
};
