// Sami's flat in Malmi, ground floor: knives in a row on a magnet, the blind half down, a bass case without a bass, the railway outside.
// No receipts come in. In June the case stands open, with something else in it.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#B9C0B6';
const WALL_SHADE = '#A8B0A7';
const FLOOR = '#A08E80';
const FLOOR_DARK = '#8F7E72';
const TILE = '#E3E2D8';
const GROUT = '#C3C3B8';
const CUPBOARD = '#73889A';
const TOP = '#8B6F5C';
const STEEL = '#BAC0CA';
const STEEL_DARK = '#8F97A8';
const WOOD = '#C79C6C';
const WOOD_DARK = '#9C7450';
const DARK = '#3B3F5C';
const CASE = '#4A4B66';
const FRIDGE = '#DEDCD6';
const BASE = 652;

const WINDOW = [64, 116, 330, 306];
const TABLET = [944, 414, 74, 50];

const SEASON = {
  november: {
    sky: '#8088A8',
    low: '#A3A4BA',
    far: '#737A9B',
    tree: '#666C8C',
    bank: '#777A8C',
    near: '#6A6E80',
    mast: '#4F5576',
    train: '#A9AFC4',
    glass: '#F3CB7C',
    fence: '#5D6380',
  },
  december: {
    sky: '#AEBCD5',
    low: '#D6DFEA',
    far: '#94A0BE',
    tree: '#8893B3',
    bank: '#E4EAF2',
    near: '#F3F6FA',
    mast: '#65709A',
    train: '#B9C2D6',
    glass: '#F0CE8A',
    fence: '#7680A3',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#A9B3C6',
    low: '#CDD2DA',
    far: '#8E97AE',
    tree: '#828AA3',
    bank: '#C5C6CE',
    near: '#A9A7A6',
    mast: '#626A8B',
    train: '#B4BBCB',
    glass: '#7E8AA8',
    fence: '#70758F',
    heap: '#D3D5DC',
  },
  may: {
    sky: '#A8CCDC',
    low: '#DFE8E4',
    far: '#9AAABB',
    tree: '#98AE78',
    bank: '#A9AE8E',
    near: '#97A878',
    mast: '#67748F',
    train: '#C4CBD2',
    glass: '#7790AC',
    fence: '#8A8378',
    green: '#86A566',
  },
  june: {
    sky: '#B9D8E2',
    low: '#F6E4CC',
    far: '#A6B4C2',
    tree: '#7FA468',
    bank: '#95AE78',
    near: '#80A164',
    mast: '#6E7C96',
    train: '#CBD2D6',
    glass: '#8AA2B8',
    fence: '#958A7C',
    green: '#6E965A',
    bloom: '#C9A0C4',
  },
};

// ---- outside: the main line, eye to eye

function outside(season) {
  const a = new Art(1111);
  const s = SEASON[season];
  a.frect(40, 90, 380, 360, s.sky);
  a.frect(40, 220, 380, 230, s.low);
  props.farHouse(a, 74, 316, 76, 120, { kind: 'grid', wall: s.far, roof: s.tree, pane: s.mast, lit: 0.2, seed: 6, snow: s.snow });
  props.farHouse(a, 300, 316, 100, 74, {
    kind: 'gable',
    wall: s.far,
    roof: s.tree,
    pane: s.mast,
    lit: 0.3,
    seed: 4,
    snow: s.snow,
  });
  for (const [x, r] of [
    [60, 30],
    [178, 38],
    [236, 26],
    [290, 34],
    [400, 36],
  ])
    a.ell(x, 310, r, r * 0.7, { fill: s.tree, ink: 0, mis: [0, 0] });
  train(a, s, { november: 120, december: -170, march: 200, may: -120, june: 262 }[season]);
  a.flat(P('40,352 200,346 420,352 420,450 40,450'), s.bank);
  a.frect(40, 350, 380, 4, s.mast);
  a.frect(40, 362, 380, 3, s.mast);
  masts(a, s);
  stationSign(a, s);
  a.flat(a.cr(P('40,398 140,388 260,396 420,384 420,450 40,450')), s.near);
  fence(a, s);
  if (s.heap) a.shape(P('256,430 276,398 320,388 366,400 392,430'), { fill: s.heap, ink: 0, mis: [0, 0] });
  if (s.snow) a.flat(a.cr(P('40,408 120,400 220,410 330,396 420,404 420,450 40,450')), s.snow);
  if (s.green)
    for (const [x, r] of [
      [76, 34],
      [122, 24],
      [372, 30],
    ]) {
      a.ell(x, 416, r, r * 0.8, { fill: s.green, ink: 0, mis: [0, 0] });
      if (s.bloom)
        for (const [dx, dy] of P('-12,-12 4,-18 14,-6')) a.ell(x + dx, 416 + dy, 7, 9, { fill: s.bloom, ink: 0, mis: [0, 0] });
    }
  return a.svg(1600, 900);
}

// every ten minutes; x is where its nose is
function train(a, s, x) {
  a.flat(
    [
      [x, 350],
      [x + 6, 306],
      [x + 30, 284],
      [x + 480, 284],
      [x + 480, 350],
    ],
    s.train,
  );
  a.frect(x + 10, 332, 470, 9, '#B56A5E');
  a.flat(
    [
      [x + 8, 318],
      [x + 16, 300],
      [x + 34, 292],
      [x + 44, 292],
      [x + 44, 318],
    ],
    s.glass,
  );
  for (let k = 0; k < 7; k++) a.frect(x + 64 + k * 62, 296, k === 2 ? 22 : 44, k === 2 ? 46 : 20, s.glass);
  a.line(
    [
      [x + 200, 284],
      [x + 220, 262],
      [x + 246, 260],
    ],
    2.6,
    s.mast,
  );
}

function masts(a, s) {
  for (const x of [104, 330]) {
    a.frect(x, 156, 7, 200, s.mast);
    a.frect(x - 54, 196, 58, 4, s.mast);
    a.line(
      [
        [x, 168],
        [x - 50, 196],
      ],
      2.6,
      s.mast,
    );
  }
  for (const y of [206, 258])
    a.curve(
      [
        [40, y],
        [104, y + 4],
        [216, y + 13],
        [330, y + 4],
        [420, y + 10],
      ],
      2,
      s.mast,
    );
}

function stationSign(a, s) {
  a.frect(216, 318, 5, 36, s.mast);
  a.frect(178, 306, 80, 24, '#4C6A92');
  props.lettering(a, 188, 324, 12, 'MALMI', { w: 2.2, c: '#EEF1F4' });
}

function fence(a, s) {
  for (let x = 52; x < 420; x += 46) a.frect(x, 372, 5, 40, s.fence);
  for (const y of [376, 388, 400]) a.frect(40, y, 380, 2.4, s.fence);
}

// ---- the room

function shell(a) {
  a.frect(-40, -40, 1680, BASE + 40, WALL);
  a.frect(-40, -40, 1680, 66, WALL_SHADE);
  a.frect(-40, BASE, 1680, 300, FLOOR);
  const at = (x, y) => 800 + (x - 800) * ((y - 290) / (BASE - 290));
  for (let x = -700; x < 2300; x += 128)
    a.line(
      [
        [at(x, BASE), BASE],
        [at(x, 930), 930],
      ],
      2,
      FLOOR_DARK,
    );
  for (const [x, y, l] of [
    [180, 700, 60],
    [470, 790, 90],
    [980, 730, 70],
    [1330, 800, 90],
    [1120, 870, 60],
  ])
    a.line(
      [
        [x, y],
        [x + l, y],
      ],
      2,
      FLOOR_DARK,
    );
  a.line(P('-20,26 1620,26'), 2.4, '#8C948C');
  a.rect(-20, BASE - 18, 1640, 18, { fill: '#D3CFC2', w: 2.6 });
  a.line(
    [
      [-20, BASE],
      [1620, BASE],
    ],
    4,
  );
  // the pipe that ticks when upstairs showers
  a.rect(582, -20, 15, BASE, { fill: '#CFCFC4', w: 2.8 });
  for (const y of [120, 420]) a.rect(576, y, 27, 12, { fill: STEEL_DARK, w: 2.4 });
}

function windowWall(a) {
  windowFrame(a, WINDOW, { mullions: [0.62], frame: '#DDDAD0', sill: 24 });
  const [x, y, w, h] = WINDOW;
  a.rrect(x + 16, y + h + 58, w - 40, 122, 8, { fill: '#CFCDC4' });
  for (let k = x + 40; k < x + w - 30; k += 25)
    a.line(
      [
        [k, y + h + 68],
        [k, y + h + 170],
      ],
      2.4,
      '#A3A297',
    );
  a.line(
    [
      [x + w - 24, y + h + 76],
      [x + w - 4, y + h + 76],
      [x + w - 4, BASE],
    ],
    5,
    '#8D8C86',
  );
  // coffee grounds dry on the sill, for the plants of somebody upstairs
  a.poly(
    [
      [x + 22, y + h - 2],
      [x + 108, y + h - 2],
      [x + 98, y + h + 12],
      [x + 32, y + h + 12],
    ],
    { fill: STEEL, w: 2.8 },
  );
  a.shape(
    [
      [x + 28, y + h - 2],
      [x + 44, y + h - 14],
      [x + 70, y + h - 18],
      [x + 94, y + h - 10],
      [x + 104, y + h - 2],
    ],
    { fill: '#5E463C', w: 2.6 },
  );
  props.mug(a, x + 160, y + h + 11, 0.86, '#7D93AE');
}

function bed(a) {
  a.rect(-40, 640, 366, 66, { fill: '#D8D3CE' });
  a.rect(-40, 700, 372, 34, { fill: WOOD, w: 3.6 });
  a.rect(310, 612, 22, 152, { fill: WOOD_DARK });
  a.shape(P('-50,650 -30,606 30,594 92,602 110,628 96,652 20,660'), { fill: '#EAE6E1' });
  a.curve(P('10,612 34,628 30,646'), 2.2);
  a.shape(P('78,646 120,618 190,626 260,612 316,628 322,668 326,742 290,758 236,746 180,760 124,744 96,716 84,676'), {
    fill: '#56688F',
  });
  a.flat(P('96,704 150,690 220,708 300,690 322,700 324,740 290,754 236,742 180,756 126,740'), '#485A80');
  for (const fold of [
    '140,634 170,664 174,704',
    '226,632 248,668 250,704',
    '290,640 304,676',
    '124,700 134,722 132,740',
    '240,708 246,726 242,742',
  ])
    a.curve(P(fold), 2.6);
  // a squared notebook face down
  a.poly(P('118,614 186,604 196,622 128,634'), { fill: C.brick, w: 2.8 });
}

function calendar(a) {
  a.rect(440, 92, 112, 150, { fill: C.card, w: 3 });
  a.frect(442, 94, 111, 30, '#8FA9B3');
  a.curve(P('450,120 476,104 500,116 524,102 546,118'), 4, '#6B8792');
  for (let x = 456; x < 552; x += 16)
    a.line(
      [
        [x, 134],
        [x, 236],
      ],
      1.6,
      '#B7AFA8',
    );
  for (let y = 134; y < 240; y += 20)
    a.line(
      [
        [444, y],
        [550, y],
      ],
      1.6,
      '#B7AFA8',
    );
  // where notes have been rubbed out
  for (const [x, y] of P('464,146 512,166 480,186 528,206')) {
    a.ell(x, y, 9, 8, { fill: '#E1D8CE', ink: 0 });
    a.line(
      [
        [x - 5, y + 3],
        [x + 5, y - 4],
      ],
      1.6,
      '#C9BFB6',
    );
  }
  a.line(P('496,82 496,92'), 4);
  a.curve(P('548,236 560,262 556,286'), 1.8);
  a.line(P('556,286 557,312'), 5, C.mustard);
}

// ---- kitchen

function tiles(a) {
  a.frect(604, 206, 424, 274, TILE);
  for (let y = 240; y < 480; y += 36)
    a.line(
      [
        [604, y],
        [1028, y],
      ],
      1.6,
      GROUT,
    );
  for (let x = 640; x < 1028; x += 40)
    a.line(
      [
        [x, 206],
        [x, 478],
      ],
      1.6,
      GROUT,
    );
  for (const [x, y, c] of [
    [640, 276, '#D3DAD6'],
    [960, 240, '#D3DAD6'],
    [880, 384, '#EAE4D2'],
    [720, 420, '#EAE4D2'],
    [1000, 348, '#D3DAD6'],
  ])
    a.frect(x + 2, y + 2, 37, 33, c);
  a.line(P('604,206 1028,206'), 3);
  a.line(P('604,206 604,480'), 3);
}

function counter(a) {
  a.rect(604, 500, 424, 138, { fill: CUPBOARD });
  a.frect(606, 636, 422, 16, DARK);
  a.rect(612, 510, 138, 122, { fill: '#D6D5D0', w: 3.2 });
  a.rect(626, 546, 110, 74, { fill: DARK, w: 3 });
  a.line(P('632,612 676,552'), 4, '#5A5F80');
  for (const x of [634, 656, 704, 726]) a.ell(x, 527, 6, 6, { fill: STEEL_DARK, w: 2.2 });
  for (const x of [842, 936])
    a.line(
      [
        [x, 504],
        [x, 634],
      ],
      2.8,
    );
  a.line(P('762,548 842,548'), 2.8);
  for (const [x, y] of P('802,526 802,578 888,526 982,526'))
    a.line(
      [
        [x - 14, y],
        [x + 14, y],
      ],
      5,
      STEEL,
    );
  // a dish towel on the oven door, folded in three as at work
  a.poly(P('654,540 712,540 710,588 656,588'), { fill: '#E9E4DA', w: 2.6 });
  for (const x of [668, 698])
    a.line(
      [
        [x, 542],
        [x, 586],
      ],
      3,
      C.brick,
    );
  a.rect(598, 478, 436, 22, { fill: TOP });
  sink(a);
}

function sink(a) {
  a.poly(P('848,479 936,479 928,494 856,494'), { fill: STEEL, w: 2.8 });
  a.curve(P('896,478 896,420 878,410 866,426'), 8);
  a.curve(P('896,476 895,423 878,414 868,426'), 3, STEEL);
}

const KNIVES = [
  [0, 96, 22, 'cleaver'],
  [34, 148, 17, 'chef'],
  [64, 132, 14, 'chef'],
  [90, 116, 11, 'thin'],
  [112, 124, 10, 'bread'],
  [136, 84, 10, 'chef'],
  [156, 70, 8, 'thin'],
];

/** In a row by size and sharp; one place is empty: that one is in use. */
function knives(a) {
  const [x, y] = [664, 300];
  for (const [dx, blade, w, kind] of KNIVES) {
    const k = x + dx * 1.16;
    const tip = y + 22 - blade;
    const outline =
      kind === 'cleaver'
        ? [
            [k - w, y + 22],
            [k - w, tip],
            [k + w * 0.6, tip - 2],
            [k + w * 0.7, y + 22],
          ]
        : [
            [k - w * 0.7, y + 22],
            [k - w * 0.7, tip + blade * 0.4],
            [k + w * 0.3, tip],
            [k + w * 0.7, y + 22],
          ];
    a.poly(outline, { fill: '#DDE3E8', w: 2.8 });
    a.line(
      [
        [k + w * 0.34, y + 16],
        [k + w * 0.2, tip + blade * 0.4],
      ],
      2.2,
      '#AEB7C4',
    );
    if (kind === 'cleaver') a.ell(k - w * 0.5, tip + 14, 4, 4, { fill: TILE, w: 2 });
    if (kind === 'bread')
      for (let t = 0.25; t < 0.9; t += 0.16)
        a.line(
          [
            [k - w * 0.7, y + 20 - blade * 0.6 * t],
            [k - w * 0.2, y + 16 - blade * 0.6 * t],
          ],
          1.6,
        );
    const grip = 40 + blade * 0.22;
    a.rrect(k - 7, y + 22, 15, grip, 5, { fill: kind === 'bread' ? WOOD_DARK : DARK, w: 2.8 });
    for (const t of [0.3, 0.7]) a.ell(k + 0.5, y + 22 + grip * t, 1.8, 1.8, { fill: STEEL, w: 1.2 });
  }
  a.rect(x - 30, y - 4, 262, 20, { fill: '#5A6078', w: 3.2 });
  a.line(
    [
      [x - 24, y + 1],
      [x + 224, y + 1],
    ],
    2.4,
    '#8C93AC',
  );
}

function shelf(a) {
  a.rect(610, 156, 400, 15, { fill: WOOD, w: 3.4 });
  for (const x of [640, 980])
    a.line(
      [
        [x, 171],
        [x, 194],
      ],
      5,
    );
  // stock in jars with the date on tape
  for (const [x, w, h, c] of [
    [634, 46, 74, '#C98F4E'],
    [688, 40, 62, '#A9683F'],
    [736, 40, 62, '#D2B36F'],
  ]) {
    a.rrect(x - w / 2, 156 - h, w, h, 7, { fill: '#DDE6E6', w: 3 });
    a.frect(x - w / 2 + 4, 156 - h * 0.66, w - 6, h * 0.62, c);
    a.rect(x - w / 2 - 2, 156 - h - 9, w + 4, 12, { fill: STEEL_DARK, w: 2.6 });
    a.frect(x - 13, 156 - h * 0.46, 27, 14, '#EFE6CC');
    a.line(
      [
        [x - 9, 156 - h * 0.36],
        [x + 8, 156 - h * 0.36],
      ],
      2,
    );
  }
  // a kitchen radio with its aerial mended in tape
  a.rrect(786, 98, 104, 58, 8, { fill: C.brick, w: 3.4 });
  a.rect(796, 110, 44, 36, { fill: '#8E3C33', w: 2.4 });
  for (const y of [118, 127, 136])
    a.line(
      [
        [800, y],
        [836, y],
      ],
      2,
    );
  a.ell(866, 122, 12, 12, { fill: C.paper, w: 2.6 });
  a.line(P('866,122 872,114'), 2.4);
  a.line(P('880,98 904,48 926,20'), 3);
  a.frect(898, 48, 14, 14, '#D9CDB0');
  props.books(a, 914, 156, 0.82, ['#7D93AE', '#D9A99B', '#6B7F76', '#C9A45E', '#8A6D86']);
}

function pot(a) {
  a.rrect(612, 468, 150, 12, 4, { fill: DARK, w: 2.6 });
  a.rrect(628, 376, 116, 94, 8, { fill: STEEL });
  a.frect(634, 450, 106, 16, STEEL_DARK);
  a.line(P('646,390 648,440'), 6, '#E3E7EC');
  for (const [x0, x1] of [
    [628, 608],
    [744, 764],
  ])
    a.curve(
      [
        [x0, 400],
        [x1, 402],
        [x1, 420],
        [x0, 420],
      ],
      6,
    );
  a.ell(686, 376, 62, 9, { fill: '#D8DCE2', w: 3.4 });
  a.line(P('712,372 748,322'), 6, WOOD_DARK);
}

function tablet(a) {
  const [x, y, w, h] = TABLET;
  a.line(
    [
      [x + w - 10, y + h],
      [x + w + 8, 478],
    ],
    5,
  );
  a.rrect(x - 8, y - 7, w + 16, h + 18, 7, { fill: DARK, w: 3.2 });
  a.rect(x, y, w, h, { fill: '#C4EDF2', w: 2.2, mis: [0, 0] });
  a.frect(x + 4, y + 4, 22, h - 8, '#4B5B86');
  for (const [row, width] of [
    [8, 34],
    [18, 24],
    [28, 38],
    [38, 18],
  ])
    a.frect(x + 31, y + row, width, 5, row === 18 ? C.mustard : '#5E8FA0');
}

function fridge(a) {
  a.rect(1046, 196, 142, 456, { fill: FRIDGE });
  a.frect(1168, 200, 20, 450, '#C5C3BE');
  a.line(P('1046,356 1188,358'), 3.2);
  for (const [y0, y1] of [
    [306, 342],
    [376, 440],
  ])
    a.line(
      [
        [1062, y0],
        [1062, y1],
      ],
      6,
      STEEL_DARK,
    );
  // the band, three years ago; the one on the left has been folded behind
  a.g('transform="rotate(-4 1130 260)"');
  a.rect(1086, 218, 78, 70, { fill: C.card, w: 2.6 });
  a.frect(1092, 224, 67, 46, '#6D7A98');
  for (const [x, c] of [
    [1112, '#D9A99B'],
    [1140, '#C9A45E'],
  ]) {
    a.ell(x, 238, 6, 7, { fill: c, ink: 0 });
    a.frect(x - 8, 246, 17, 24, DARK);
  }
  a.end();
  a.ell(1126, 216, 6, 6, { fill: C.coral, w: 2 });
  a.rect(1092, 392, 62, 78, { fill: '#EFE6CC', w: 2.4 });
  props.lettering(a, 1100, 414, 12, 'LIEMI', { w: 2.2, c: C.brick });
  for (const [y, l] of [
    [426, 44],
    [438, 30],
    [450, 38],
  ])
    a.line(
      [
        [1100, y],
        [1100 + l, y],
      ],
      2.2,
    );
  a.ell(1122, 392, 6, 6, { fill: C.teal, w: 2 });
  // a box on top: lids that fit nothing
  a.rect(1062, 148, 104, 48, { fill: '#C9A77E', w: 3.2 });
  a.line(P('1062,164 1166,164'), 2.4);
  a.ell(1100, 146, 22, 6, { fill: STEEL, w: 2.6 });
}

// ---- the door, and what stays on its other side

function door(a) {
  a.rect(1246, 140, 184, 512, { fill: '#8B8378' });
  a.rect(1264, 158, 148, 494, { fill: '#A58A6C', w: 3.6 });
  a.rect(1284, 184, 108, 150, { w: 2.4, fill: '#98795D' });
  a.rect(1284, 520, 108, 104, { w: 2.4, fill: '#98795D' });
  a.ell(1338, 216, 6, 6, { fill: DARK, w: 2.4 });
  a.rrect(1290, 448, 96, 32, 5, { fill: STEEL_DARK, w: 3 });
  a.line(P('1300,464 1376,464'), 4);
  a.line(P('1396,404 1396,440'), 7, STEEL);
  a.line(P('1378,418 1400,418'), 9);
  a.g('transform="rotate(-2 1338 380)"');
  a.rect(1280, 346, 104, 78, { fill: C.card, w: 2.8 });
  props.lettering(a, 1290, 374, 16, 'KUITIT', { w: 2.8, c: C.brick });
  props.lettering(a, 1290, 394, 12, 'JÄTETÄÄN', { w: 2.1 });
  props.lettering(a, 1290, 414, 12, 'RAPPUUN', { w: 2.1 });
  a.frect(1318, 338, 30, 12, '#D8CDB0');
  a.end();
  a.poly(P('1220,664 1420,664 1446,690 1202,690'), { fill: '#6F6A72', w: 3 });
  for (let x = 1230; x < 1420; x += 22)
    a.line(
      [
        [x, 668],
        [x - 6, 687],
      ],
      2,
      '#8A8590',
    );
}

function hooks(a) {
  a.rect(1452, 190, 150, 18, { fill: WOOD, w: 3 });
  for (const x of [1478, 1530, 1580])
    a.curve(
      [
        [x - 7, 204],
        [x, 222],
        [x + 9, 206],
      ],
      5,
    );
  // the shirt ironed only at the collar
  a.line(P('1478,216 1478,228'), 4);
  a.poly(P('1440,258 1478,226 1516,258'), { w: 3.4 });
  a.poly(P('1444,256 1462,250 1458,300 1446,412 1424,408 1430,320'), { fill: '#5572A0', w: 3.6 });
  a.poly(P('1512,256 1494,250 1498,300 1512,412 1534,406 1526,320'), { fill: '#5572A0', w: 3.6 });
  a.poly(P('1450,252 1506,252 1514,300 1518,452 1498,462 1480,456 1458,464 1440,452 1444,300'), { fill: '#5F7CA6' });
  a.poly(P('1452,240 1478,266 1504,240 1496,230 1478,246 1460,230'), { fill: '#8DA8CC', w: 3 });
  a.line(P('1478,266 1479,456'), 2.4);
  for (const y of [300, 340, 380, 420]) a.ell(1484, y, 2.2, 2.2, { w: 1.6 });
  for (const fold of [
    '1452,330 1460,360 1454,390',
    '1508,350 1500,380 1506,410',
    '1462,412 1470,436',
    '1436,340 1444,366',
    '1522,340 1514,366',
  ])
    a.curve(P(fold), 2.2);
  a.rect(1490, 296, 18, 24, { w: 2.2 });
}

// a rag rug, woven of everybody's old work clothes
function rug(a) {
  a.poly(P('262,806 960,806 1010,884 206,884'), { fill: '#B0655A', w: 3 });
  const stripes = ['#D9CDB6', '#5F7391', '#C99A5A', '#D9CDB6', '#7A5B74', '#6F8F84', '#D9CDB6', '#C99A5A', '#5F7391'];
  stripes.forEach((colour, k) => {
    const [t, w] = [0.05 + k * 0.105, 0.03 + (k % 3) * 0.014];
    const [top, low] = [(f) => [262 + 698 * f, 808], (f) => [206 + 804 * f, 882]];
    a.flat([top(t), top(t + w), low(t + w), low(t)], colour);
  });
  for (let y = 814; y < 884; y += 14) {
    a.line(
      [
        [262 - (y - 806) * 0.72, y],
        [248 - (y - 806) * 0.72, y + 3],
      ],
      2.2,
    );
    a.line(
      [
        [960 + (y - 806) * 0.64, y],
        [976 + (y - 806) * 0.64, y + 3],
      ],
      2.2,
    );
  }
}

function back() {
  const a = new Art(1117, { w: 4 });
  cut(a, [WINDOW], () => {
    shell(a);
  });
  windowWall(a);
  calendar(a);
  tiles(a);
  shelf(a);
  knives(a);
  counter(a);
  tablet(a);
  pot(a);
  fridge(a);
  door(a);
  hooks(a);
  closedCase(a);
  bed(a);
  rug(a);
  props.lampPendant(a, 566, -20, 36, 0.82, C.mustard);
  return a.svg(1600, 900);
}

// ---- what the season lays on it

/** The blind, its lower edge at `to`. */
function blind(a, to) {
  const [x, y, w] = WINDOW;
  for (let k = y + 4; k < to; k += 15)
    a.poly(
      [
        [x - 4, k],
        [x + w + 4, k + 1],
        [x + w + 4, k + 11],
        [x - 4, k + 10],
      ],
      { fill: '#D8D0BF', w: 1.8, mis: [0, 0] },
    );
  a.rect(x - 8, y - 8, w + 16, 14, { fill: '#C2B9A8', w: 3 });
  a.rect(x - 6, to, w + 12, 11, { fill: '#C2B9A8', w: 2.6 });
  a.line(
    [
      [x + w - 22, y + 6],
      [x + w - 20, to + 56],
    ],
    2.2,
  );
  a.ell(x + w - 20, to + 62, 5, 7, { fill: C.paper, w: 2.2 });
}

const BODY =
  '424,690 408,640 420,592 446,566 438,530 450,490 466,470 470,300 466,262 474,248 520,248 528,262 524,300 528,470 546,490 556,530 548,566 574,592 584,640 566,690 496,704';

// light, since it is empty; he still carries it as if it were not
function closedCase(a) {
  a.flat(P('420,704 590,704 566,694 440,694'), '#7F7066');
  a.shape(P(BODY), { fill: CASE, w: 4.4 });
  a.curve(P('440,682 428,640 440,604 464,580 456,532 466,500 484,484'), 2.6, '#7577A0');
  a.line(P('496,262 497,696'), 2.4, '#31324A');
  for (const [x, y] of P('578,612 576,658 527,330 554,520')) a.rect(x - 9, y - 8, 17, 17, { fill: STEEL, w: 2.6 });
  a.curve(P('524,386 552,394 552,436 525,444'), 8);
  // stickers from four towns, one half peeled
  a.ell(472, 624, 22, 21, { fill: C.mustard, w: 2.8 });
  a.line(P('462,626 482,622'), 3);
  a.g('transform="rotate(-12 520 656)"').rect(500, 640, 46, 24, { fill: C.coral, w: 2.6 });
  props.lettering(a, 507, 657, 10, 'KOTKA', { w: 1.8, space: 1.3, wide: 0.9 });
  a.end();
  a.poly(P('504,560 530,556 532,584 516,580 506,588'), { fill: '#8DB0A8', w: 2.4 });
  a.line(P('470,300 462,330'), 2.4);
  a.rect(448, 330, 24, 34, { fill: C.card, w: 2.4 });
}

function winterCoat(a) {
  a.shape(P('1530,222 1556,240 1566,330 1572,470 1536,482 1500,472 1506,330 1508,240'), { fill: '#4E5A78' });
  a.line(P('1534,240 1536,476'), 2.6);
  a.shape(P('1508,244 1494,300 1492,400 1510,404 1516,320'), { fill: '#4E5A78' });
  a.shape(P('1558,244 1576,300 1580,400 1562,404 1556,320'), { fill: '#4E5A78' });
  a.shape(P('1562,214 1574,196 1596,194 1606,216 1602,230 1566,230'), { fill: C.denim, w: 3.2 });
}

function boots(a, wet) {
  if (wet) a.ell(1516, 706, 86, 12, { fill: wet, w: 2, mis: [0, 0] });
  for (const x of [1480, 1540])
    a.shape(
      [
        [x - 18, 700],
        [x - 20, 660],
        [x - 14, 626],
        [x + 14, 626],
        [x + 16, 668],
        [x + 40, 682],
        [x + 42, 702],
      ],
      { fill: '#5C4A44', w: 3.4 },
    );
  for (const x of [1480, 1540])
    a.line(
      [
        [x - 18, 698],
        [x + 40, 700],
      ],
      4.6,
    );
}

function post(a, list) {
  for (const [x, y, turn] of list) windowEnvelope(a, x, y, { turn, squash: 0.62, size: 0.9 });
}

function november() {
  const a = new Art(1131);
  blind(a, 262);
  winterCoat(a);
  boots(a, '#8E8FA3');
  post(a, [
    [1330, 720, -10],
    [1404, 744, 14],
    [1282, 752, 22],
  ]);
  return a.svg(1600, 900);
}

// a paper star, since the shop gave it with the oranges
function star(a, x, y, r) {
  a.line(
    [
      [x, WINDOW[1] + 10],
      [x, y],
    ],
    2.2,
  );
  const points = Array.from({ length: 10 }, (_, k) => [
    x + Math.sin((k * Math.PI) / 5) * (k % 2 ? r * 0.42 : r),
    y - Math.cos((k * Math.PI) / 5) * (k % 2 ? r * 0.42 : r),
  ]);
  a.poly(points, { fill: '#F0CE8A', w: 3 });
  for (let k = 0; k < 10; k += 2) a.line([[x, y], points[k]], 1.8, '#C99A52');
}

function december() {
  const a = new Art(1133);
  blind(a, 232);
  star(a, 176, 316, 50);
  winterCoat(a);
  boots(a, '#8E97AF');
  post(a, [
    [1330, 720, -10],
    [1284, 748, 18],
  ]);
  return a.svg(1600, 900);
}

function march() {
  const a = new Art(1137);
  blind(a, 204);
  winterCoat(a);
  boots(a, '#8F95A6');
  return a.svg(1600, 900);
}

function lightJacket(a) {
  a.shape(P('1562,214 1574,196 1596,194 1606,216 1602,230 1566,230'), { fill: C.denim, w: 3.2 });
  for (const x of [1486, 1546]) {
    a.shape(
      [
        [x - 26, 676],
        [x - 10, 672],
        [x + 2, 684],
        [x + 26, 692],
        [x + 30, 702],
        [x - 28, 702],
      ],
      { fill: '#B9BEC8', w: 3.2 },
    );
    a.line(
      [
        [x - 28, 701],
        [x + 30, 702],
      ],
      4.4,
    );
  }
}

function seedlings(a, x, y) {
  for (const dx of [0, 34, 68]) {
    a.poly(
      [
        [x + dx - 13, y - 24],
        [x + dx + 13, y - 24],
        [x + dx + 9, y],
        [x + dx - 9, y],
      ],
      { fill: C.card, w: 2.6 },
    );
    a.line(
      [
        [x + dx, y - 24],
        [x + dx + 1, y - 46],
      ],
      2.6,
      '#5E8A4E',
    );
    for (const s of [-1, 1])
      a.shape(
        [
          [x + dx, y - 42],
          [x + dx + s * 9, y - 52],
          [x + dx + s * 16, y - 46],
          [x + dx + s * 8, y - 38],
        ],
        { fill: C.leaf, w: 2 },
      );
  }
}

function may() {
  const a = new Art(1141);
  blind(a, 146);
  seedlings(a, 296, 433);
  lightJacket(a);
  return a.svg(1600, 900);
}

// laid over the closed one: a tomato plant has moved in and is tied to where the neck was
function openCase(a) {
  a.flat(P('330,706 600,706 566,694 360,694'), '#7F7066');
  // the lid, swung out to the left
  a.shape(P('424,692 352,706 330,660 340,610 364,584 358,540 368,500 386,478 402,300 404,262 420,250 446,258 450,300 440,480'), {
    fill: CASE,
    w: 4.2,
  });
  a.shape(P(BODY), { fill: CASE, w: 4.4 });
  a.shape(
    P(
      '440,676 428,640 438,606 462,580 454,532 464,500 482,478 486,300 484,270 510,270 508,300 512,478 530,500 540,532 532,580 556,606 566,640 552,676 496,688',
    ),
    { fill: '#A8505A', w: 3 },
  );
  a.flat(P('500,280 508,300 512,478 530,500 540,532 532,580 556,606 564,640 552,672 510,684 520,600 506,500'), '#93434F');
  for (const [x, y] of P('338,616 340,662 392,340')) a.rect(x - 8, y - 8, 16, 16, { fill: STEEL, w: 2.4 });
  a.ell(372, 630, 20, 21, { fill: C.mustard, w: 2.8 });
  tomato(a);
}

function tomato(a) {
  const stem = a.cr(P('498,618 492,560 502,500 494,430 500,360 496,300 500,262'));
  a.brush(stem, 5, '#4E7A46');
  for (const y of [480, 380, 296])
    a.curve(
      [
        [484, y],
        [498, y + 6],
        [512, y - 2],
      ],
      2.6,
      C.paper,
    );
  for (const [x, y, dx, dy] of [
    [496, 560, -52, -20],
    [498, 530, 56, -16],
    [498, 470, -50, -26],
    [495, 430, 50, -26],
    [499, 372, -46, -24],
    [497, 330, 46, -24],
    [499, 286, -36, -30],
  ]) {
    tomatoLeaf(a, x, y, dx, dy);
  }
  for (const [x, y, c] of [
    [478, 582, C.coral],
    [516, 568, C.coral],
    [474, 500, C.mustard],
    [520, 462, '#A9BE72'],
    [480, 404, '#A9BE72'],
  ]) {
    a.ell(x, y, 11, 10.5, { fill: c, w: 2.6 });
    a.line(
      [
        [x - 4, y - 9],
        [x + 4, y - 10],
      ],
      2.6,
      '#4E7A46',
    );
  }
  a.poly(P('460,622 538,622 528,690 470,690'), { fill: '#C9795A', w: 3.4 });
  a.rect(454, 612, 90, 16, { fill: '#D68A68', w: 3.2 });
}

// three leaflets on a stalk
function tomatoLeaf(a, x, y, dx, dy) {
  const [u, v] = [dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)];
  const leaflet = (cx, cy, turn, l) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const [p, q] = [u * c - v * s, u * s + v * c];
    const at = (t, k) => [cx + p * l * t - q * l * k, cy + q * l * t + p * l * k];
    a.poly([at(0, 0), at(0.3, 0.34), at(0.5, 0.22), at(0.68, 0.26), at(1, 0), at(0.7, -0.24), at(0.5, -0.2), at(0.3, -0.32)], {
      fill: C.leaf,
      w: 2.2,
    });
  };
  const mid = [x + dx * 0.42, y + dy * 0.42];
  a.line([[x, y], mid], 3.4, '#4E7A46');
  leaflet(...mid, 0.95, 30);
  leaflet(...mid, -0.95, 30);
  leaflet(...mid, 0, 40);
}

function june() {
  const a = new Art(1147);
  const [x, y, w] = WINDOW;
  a.rect(x - 8, y - 8, w + 16, 22, { fill: '#C2B9A8', w: 3 });
  openCase(a);
  lightJacket(a);
  // one note, not rubbed out
  a.ell(480, 168, 5.5, 4.4, { fill: C.brick, w: 2, c: C.brick });
  a.line(P('485,167 486,144'), 3, C.brick);
  a.curve(P('486,144 495,149 496,158'), 2.6, C.brick);
  lilac(a, x + w - 56, y + 306 + 11);
  return a.svg(1600, 900);
}

function lilac(a, x, y) {
  for (const [dx, dy] of [
    [-18, -70],
    [10, -82],
    [30, -60],
  ]) {
    a.line(
      [
        [x, y - 30],
        [x + dx, y + dy],
      ],
      3,
      '#5E8A4E',
    );
    for (let k = 0; k < 5; k++)
      a.ell(x + dx + ((k * 7) % 15) - 7, y + dy + k * 6 - 16, 7, 6, { fill: k % 2 ? '#B790C0' : '#C9A6D0', w: 1.8 });
  }
  a.rrect(x - 18, y - 46, 38, 46, 6, { fill: '#DDE9EA', w: 3 });
  a.frect(x - 14, y - 26, 32, 23, '#BBD6DC');
}

// ---- front: the table, a chair pulled out for somebody

function front() {
  const a = new Art(1153, { w: 4.2 });
  chair(a, 868, 900);
  table(a);
  tableThings(a);
  surplus(a);
  return a.svg(1600, 900);
}

function table(a) {
  for (const x of [386, 770]) a.rect(x, 764, 24, 170, { fill: WOOD_DARK });
  a.poly(P('372,714 800,714 834,746 340,746'), { fill: '#D3AB7C' });
  a.rect(340, 746, 494, 24, { fill: WOOD });
  a.line(P('420,730 520,730'), 2, WOOD_DARK);
  a.line(P('610,738 740,737'), 2, WOOD_DARK);
  // one leg stands on a folded menu
  a.poly(P('764,886 802,886 806,900 760,900'), { fill: C.card, w: 2.4 });
}

function tableThings(a) {
  // board, onion, the knife that is missing from the row
  a.poly(P('500,722 640,720 656,740 490,741'), { fill: '#E4C79A', w: 3 });
  a.ell(536, 716, 19, 17, { fill: '#E6B98A', w: 3 });
  a.curve(P('528,702 534,692 542,690'), 2.6);
  a.curve(P('536,700 524,716 532,732'), 1.8);
  a.curve(P('540,700 552,716 544,732'), 1.8);
  for (const [x, y] of P('574,732 590,728 584,736 602,734')) a.rect(x, y, 9, 5, { fill: C.card, w: 1.8 });
  a.poly(P('618,736 716,722 720,727 690,736 620,741'), { fill: '#E3E8EC', w: 2.6 });
  a.line(P('578,744 622,738'), 9);
  props.mug(a, 440, 740, 1, '#7D93AE');
  a.poly(P('742,726 790,724 800,738 748,740'), { fill: DARK, w: 2.8 });
  a.line(P('754,731 784,730'), 1.8, '#6D7296');
  // a paper bag of coffee with its top rolled
  a.poly(P('392,652 424,648 430,728 386,730'), { fill: '#C9A77E', w: 3 });
  a.rect(390, 644, 36, 13, { fill: '#B8925F', w: 2.8 });
  a.rect(396, 676, 24, 26, { fill: C.card, w: 2 });
}

// what the shop could not sell: leeks, a swede, too many limes
function surplus(a) {
  for (const [x, lean] of [
    [1392, -30],
    [1414, -18],
    [1436, -6],
  ]) {
    a.line(
      [
        [x, 846],
        [x + lean, 756],
      ],
      22,
    );
    a.line(
      [
        [x, 846],
        [x + lean, 758],
      ],
      15,
      '#E6EAD0',
    );
    for (const d of [-14, 0, 15])
      a.curve(
        [
          [x + lean, 762],
          [x + lean + d * 0.6, 728],
          [x + lean + d * 1.6, 704],
        ],
        11,
      );
    for (const d of [-14, 0, 15])
      a.curve(
        [
          [x + lean, 762],
          [x + lean + d * 0.6, 728],
          [x + lean + d * 1.6, 708],
        ],
        5.4,
        '#6F9560',
      );
  }
  a.ell(1488, 816, 44, 40, { fill: '#D9B06E' });
  a.flat(a.cr(P('1448,804 1460,780 1488,774 1516,782 1530,804 1490,794'), true), '#8A5E7E');
  for (const lx of [1482, 1494])
    a.line(
      [
        [lx, 776],
        [lx + (lx - 1488) * 2, 752],
      ],
      5,
      '#5E8A4E',
    );
  for (const [x, y] of P('1540,832 1566,828 1552,812')) a.ell(x, y, 15, 13, { fill: '#9DB45E', w: 3 });
  a.poly(P('1360,836 1604,836 1596,930 1368,930'), { fill: '#C39A69' });
  a.line(P('1362,868 1600,868'), 3);
  a.rect(1438, 846, 96, 40, { fill: C.card, w: 2.6 });
  props.lettering(a, 1448, 874, 17, 'HÄVIKKI', { w: 2.8, space: 1.5, wide: 0.9 });
}

function chair(a, x, y) {
  for (const dx of [-58, 46]) a.rect(x + dx, y - 250, 14, 260, { fill: '#A9594A', w: 3.4 });
  for (const dy of [-244, -196]) a.rect(x - 58, y + dy, 118, 26, { fill: '#B9685A', w: 3.4 });
  a.poly(
    [
      [x - 64, y - 120],
      [x + 66, y - 120],
      [x + 78, y - 92],
      [x - 76, y - 92],
    ],
    { fill: '#B9685A' },
  );
  a.rect(x - 76, y - 92, 154, 14, { fill: '#A9594A', w: 3.2 });
  for (const dx of [-72, 60]) a.rect(x + dx, y - 78, 13, 110, { fill: '#A9594A', w: 3.2 });
}

// ---- what comes and goes

/** Linda's bass at the table, like a guest. */
function bass() {
  const [x, y, w, h] = BASS;
  const a = new Art(1161);
  a.g('transform="rotate(5 720 640)"');
  a.rect(712, 440, 18, 200, { fill: '#6F4A3D', w: 3 });
  for (let k = 0; k < 8; k++)
    a.line(
      [
        [713, 470 + k * 20],
        [729, 470 + k * 20],
      ],
      1.8,
      STEEL,
    );
  a.poly(P('708,442 704,388 722,374 738,386 734,442'), { fill: '#C98A5E', w: 3 });
  for (const [px, py] of P('700,398 700,418 742,402 742,424')) a.ell(px, py, 5, 4.5, { fill: STEEL, w: 2 });
  a.shape(P('690,566 674,590 684,628 662,660 664,712 700,734 752,732 786,706 782,660 760,628 770,586 756,562 738,584 706,586'), {
    fill: C.teal,
  });
  a.shape(P('712,604 744,600 752,650 736,700 712,690 704,650'), { fill: C.card, w: 2.4 });
  for (const dx of [716, 720, 725, 729])
    a.line(
      [
        [dx, 396],
        [dx, 704],
      ],
      1.6,
      '#E3E7EC',
    );
  a.rect(706, 650, 38, 12, { fill: DARK, w: 2.4 });
  a.rect(706, 700, 38, 12, { fill: STEEL, w: 2.4 });
  a.end();
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const BASS = [640, 364, 180, 386];

export default {
  id: 'home-sami',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november, december, march, may, june },
    front,
    things: { bass: { area: BASS, layer: 'back', draw: bass } },
  },
  data: {
    colour: WALL,
    focus: { x: 0.38, y: 0.55, width: 0.56 },
    spots: {
      left: { x: 296, y: 850, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 612, y: 724, height: 640, pose: 'seated', facing: 'right', layer: 'middle' },
      right: { x: 1010, y: 856, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 1222, y: 800, height: 500, pose: 'standing', facing: 'left', layer: 'middle' },
      desk: { x: 772, y: 724, height: 620, pose: 'seated', facing: 'left', layer: 'middle' },
      window: { x: 150, y: 796, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
      bed: { x: 130, y: 884, height: 560, pose: 'floor', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: 1740, y: 800 } },
    lamps: [
      { kind: 'screen', x: 981, y: 439, radius: 480, colour: '#7fe3ee', area: TABLET },
      { kind: 'lamp', x: 566, y: 62, radius: 620, colour: '#ffd27a' },
      { kind: 'window', x: 229, y: 300, radius: 240, colour: '#ffc976' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 686, y: 364 }],
  },
};
