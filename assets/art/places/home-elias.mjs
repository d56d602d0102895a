// Elias's studio, sixth floor, Kontula: the screen is the lamp, and one box of cables is kept beautifully.
import { Art } from '../../../tools/art/ink.mjs';
import { C, MUTED as M } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope, windowFrame } from '../../../tools/art/props.mjs';

const FLOOR = 648;
const WINDOW = [566, 84, 340, 352];
const LIT = [836, 318, 26, 34];
const SCREEN = [1102, 262, 250, 158];

const SEASONS = {
  november: {
    sky: '#5A5C82',
    glow: '#75698A',
    block: '#484A72',
    seam: '#3E4066',
    pane: '#363860',
    ledge: '#54567E',
    ground: '#3F4166',
    twig: '#35365A',
  },
  december: {
    sky: '#7C82A6',
    glow: '#99A0BC',
    block: '#5D6288',
    seam: '#50557C',
    pane: '#454A72',
    ledge: '#DDE3EE',
    ground: '#C3CBDD',
    twig: '#4A4E76',
  },
};

// --- outside: the other block, no ink ---------------------------------------------------------------------------------------

function farBlock(a, s) {
  a.frect(540, 236, 400, 230, s.block);
  a.frect(700, 214, 70, 24, s.block);
  a.frect(722, 196, 4, 20, s.block);
  a.frect(534, 230, 412, 8, s.ledge);
  for (let y = 300; y < 470; y += 62) a.frect(540, y, 400, 3, s.seam);
  for (let x = 620; x < 930; x += 82) a.frect(x, 238, 3, 230, s.seam);
}

function farWindows(a, s) {
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 9; column++) {
      const [x, y] = [549 + column * 41, 256 + row * 62];
      const balcony = column % 4 === 2;
      a.frect(x, y, balcony ? 30 : 26, 34, s.pane);
      if (balcony) {
        a.frect(x - 4, y + 18, 38, 22, s.seam);
        a.frect(x - 4, y + 15, 38, 4, s.ledge);
      } else if ((row * 5 + column * 3) % 7 === 0) a.frect(x, y, 26, 14, s.seam);
    }
  }
  a.frect(...LIT, '#F9C75B');
  a.frect(LIT[0] + 17, LIT[1], 9, LIT[3], '#E0A65A');
}

function outside(season) {
  const s = SEASONS[season];
  const a = new Art(11, { amp: 1.4 });
  a.frect(500, 40, 480, 440, s.sky);
  a.frect(500, 170, 480, 300, s.glow);
  farBlock(a, s);
  farWindows(a, s);
  for (const [x, y] of [
    [600, 352],
    [668, 372],
    [884, 356],
  ]) {
    a.line(
      [
        [x, 470],
        [x + 4, y],
      ],
      3,
      s.twig,
    );
    for (const side of [-1, 1]) {
      for (const up of [20, 44, 66])
        a.curve(
          [
            [x + 2, y + up + 14],
            [x + side * 12, y + up - 4],
            [x + side * 18, y + up - 22],
          ],
          1.8,
          s.twig,
        );
    }
  }
  return a.svg(1600, 900);
}

// --- the room ---------------------------------------------------------------------------------------------------------------

function shell(a) {
  cut(a, [WINDOW], () => {
    a.frect(0, 0, 1600, FLOOR + 4, M.wall);
    a.frect(-40, -40, 376, FLOOR + 44, M.wallShade);
    a.frect(1104, 92, 130, 124, '#C4BBCC');
  });
  a.line(
    [
      [336, -10],
      [336, FLOOR],
    ],
    2.6,
  );
  // where a poster was: a paler square, and its tape
  for (const [x, y, turn] of [
    [1106, 96, -40],
    [1230, 98, 38],
  ]) {
    a.g(`transform="rotate(${turn} ${x} ${y})"`)
      .frect(x - 13, y - 5, 26, 10, '#D9CFC0')
      .end();
  }
  a.frect(0, FLOOR, 1600, 252, M.floor);
  for (const [y, w] of [
    [682, 1.6],
    [726, 1.8],
    [780, 2],
    [846, 2.2],
  ])
    a.line(
      [
        [-10, y],
        [1610, y],
      ],
      w,
      M.floorShade,
    );
  a.frect(0, FLOOR - 18, 1600, 20, '#9B90A8');
  a.line(
    [
      [-10, FLOOR - 18],
      [1610, FLOOR - 18],
    ],
    2.4,
  );
  a.line(
    [
      [-10, FLOOR + 2],
      [1610, FLOOR + 2],
    ],
    3.4,
  );
  shadows(a);
}

/** What stands on the floor darkens it. */
function shadows(a) {
  for (const [l, r, top, bottom] of [
    [420, 900, FLOOR + 4, 778],
    [1006, 1524, FLOOR + 4, 786],
    [812, 1052, 872, 894],
    [1340, 1580, 868, 892],
  ])
    a.flat(
      [
        [l + 18, top],
        [r - 18, top],
        [r, bottom],
        [l, bottom],
      ],
      M.floorShade,
    );
}

function hallDoor(a) {
  a.rect(24, 96, 208, 554, { fill: '#978CA2' });
  a.rect(42, 114, 172, 536, { fill: '#8C7464' });
  a.rect(62, 136, 132, 230, { w: 2.2, c: '#6A564C' });
  a.rect(62, 470, 132, 150, { w: 2.2, c: '#6A564C' });
  a.ell(128, 262, 6, 6, { fill: C.mustard, w: 2.4 });
  // the slot that keeps working hours, and today's letter stuck in it
  a.rrect(74, 402, 108, 34, 5, { fill: '#C9B37E' });
  a.poly(
    [
      [86, 418],
      [168, 414],
      [172, 470],
      [92, 474],
    ],
    { fill: '#EFEAE6', w: 2.8 },
  );
  a.rrect(100, 440, 38, 20, 4, { fill: '#C7D3E3', w: 1.8 });
  a.line(
    [
      [80, 414],
      [176, 412],
    ],
    4.4,
  );
  a.rrect(190, 344, 14, 56, 5, { fill: M.metal, w: 2.6 });
  a.line(
    [
      [197, 362],
      [164, 364],
    ],
    6.5,
  );
  // the chain is on
  a.rect(176, 316, 22, 8, { fill: M.metal, w: 2 });
  a.rect(214, 312, 12, 16, { fill: M.metal, w: 2 });
  a.curve(
    [
      [196, 320],
      [206, 326],
      [216, 320],
    ],
    2.8,
  );
}

function coatHooks(a) {
  const parka = '#6B7550';
  a.rect(246, 176, 80, 16, { fill: M.wood, w: 2.8 });
  a.line(
    [
      [286, 190],
      [286, 210],
    ],
    4,
  );
  a.shape(
    [
      [262, 224],
      [250, 262],
      [240, 350],
      [246, 388],
      [262, 388],
      [270, 300],
    ],
    { fill: parka },
  );
  a.shape(
    [
      [310, 224],
      [322, 262],
      [330, 350],
      [326, 388],
      [310, 388],
      [302, 300],
    ],
    { fill: parka },
  );
  a.shape(
    [
      [286, 210],
      [310, 222],
      [314, 320],
      [320, 436],
      [286, 444],
      [252, 436],
      [258, 320],
      [262, 222],
    ],
    { fill: parka },
  );
  a.shape(
    [
      [286, 204],
      [306, 222],
      [300, 256],
      [286, 264],
      [272, 256],
      [266, 222],
    ],
    { fill: '#55618A', w: 3 },
  );
  a.line(
    [
      [287, 264],
      [288, 438],
    ],
    2.4,
  );
  for (const x of [264, 296])
    a.line(
      [
        [x, 366],
        [x + 14, 368],
      ],
      2.4,
    );
}

function hallLamp(a) {
  a.line(
    [
      [286, -10],
      [286, 66],
    ],
    3,
  );
  a.poly(
    [
      [268, 66],
      [304, 66],
      [324, 112],
      [248, 112],
    ],
    { fill: '#E9D9B0' },
  );
  a.ell(286, 114, 13, 8, { fill: '#FFF3CC', w: 2.4 });
}

function kitchenette(a) {
  a.rect(344, 112, 186, 116, { fill: '#A69BA6' });
  a.line(
    [
      [437, 114],
      [437, 226],
    ],
    2.6,
  );
  for (const x of [426, 448])
    a.line(
      [
        [x, 196],
        [x, 214],
      ],
      3.4,
    );
  a.frect(346, 232, 182, 212, '#C6BFC9');
  for (let y = 262; y < 440; y += 34)
    a.line(
      [
        [348, y],
        [528, y],
      ],
      1.4,
      '#ACA3B4',
    );
  for (let x = 380; x < 520; x += 36)
    a.line(
      [
        [x, 232],
        [x, 442],
      ],
      1.4,
      '#ACA3B4',
    );
  // microwave on its shelf
  a.rect(344, 330, 134, 12, { fill: M.wood, w: 2.8 });
  a.rrect(350, 250, 122, 80, 6, { fill: '#D2CFD6', w: 3.2 });
  a.rrect(360, 262, 74, 56, 5, { fill: '#4A4B6B', w: 2.6 });
  a.frect(444, 264, 20, 11, '#7FC7A6');
  for (const y of [290, 306]) a.ell(454, y, 4.5, 4.5, { w: 1.8 });
  a.line(
    [
      [372, 308],
      [394, 272],
    ],
    2,
    '#8A8FB0',
  );
  a.rect(340, 456, 196, 192, { fill: '#9A8F9C' });
  a.line(
    [
      [438, 470],
      [438, 646],
    ],
    2.6,
  );
  for (const x of [426, 450])
    a.line(
      [
        [x, 490],
        [x, 514],
      ],
      3.4,
    );
  a.rect(332, 442, 212, 18, { fill: '#766A72' });
  // hot plate, saucepan: no kettle at home
  a.rrect(396, 428, 112, 14, 4, { fill: '#4A4B6B', w: 2.8 });
  a.frect(416, 424, 70, 5, C.ink);
  a.poly(
    [
      [414, 374],
      [488, 374],
      [482, 424],
      [420, 424],
    ],
    { fill: '#B4B8C8' },
  );
  a.line(
    [
      [486, 386],
      [534, 376],
    ],
    7,
  );
  a.line(
    [
      [410, 374],
      [492, 374],
    ],
    5,
  );
  a.curve(
    [
      [430, 384],
      [432, 402],
      [436, 416],
    ],
    3,
    '#DCDFE8',
  );
}

function windowWall(a) {
  windowFrame(a, WINDOW, { mullions: [0.6], frame: '#DAD4DA' });
  // the blind hangs crooked, half down
  a.poly(
    [
      [560, 78],
      [912, 78],
      [912, 188],
      [560, 216],
    ],
    { fill: '#B3A38F' },
  );
  for (const [l, r] of [
    [112, 106],
    [148, 136],
    [182, 162],
  ])
    a.line(
      [
        [562, l],
        [910, r],
      ],
      1.6,
      '#97866F',
    );
  a.line(
    [
      [556, 215],
      [916, 187],
    ],
    6,
  );
  a.line(
    [
      [736, 202],
      [738, 250],
    ],
    2.4,
  );
  a.ell(738, 256, 5, 6, { fill: '#E4DEE2', w: 2.2 });
  radiator(a);
  curtain(a);
  // a mug forgotten in October
  props.mug(a, 604, 446, 0.9, C.slate);
}

function radiator(a) {
  a.rrect(596, 486, 318, 128, 9, { fill: '#C3BEC9' });
  for (let x = 622; x < 900; x += 26)
    a.line(
      [
        [x, 496],
        [x, 604],
      ],
      2.4,
      '#8D86A0',
    );
  a.line(
    [
      [914, 506],
      [934, 506],
      [934, FLOOR],
    ],
    6,
    '#8D86A0',
  );
  a.rrect(904, 494, 26, 24, 6, { fill: '#E4DEE2', w: 2.6 });
}

/** Hung by most of its hooks. */
function curtain(a) {
  a.line(
    [
      [524, 48],
      [1012, 43],
    ],
    6.5,
  );
  a.poly(
    [
      [914, 48],
      [944, 47],
      [966, 66],
      [996, 50],
      [1008, 300],
      [1012, 566],
      [986, 574],
      [964, 562],
      [938, 574],
      [920, 562],
      [922, 300],
    ],
    { fill: '#74608A' },
  );
  a.flat(
    [
      [948, 66],
      [966, 70],
      [976, 300],
      [970, 560],
      [948, 566],
      [952, 300],
    ],
    '#665379',
  );
  a.curve(
    [
      [940, 56],
      [946, 300],
      [938, 566],
    ],
    2.4,
  );
  a.curve(
    [
      [966, 72],
      [978, 300],
      [966, 556],
    ],
    2.2,
  );
  a.curve(
    [
      [988, 64],
      [992, 300],
      [988, 566],
    ],
    2.2,
  );
  for (const x of [920, 942, 994]) a.ell(x, 46, 4, 6, { w: 2.4 });
}

function bed(a) {
  a.rect(440, 590, 440, 98, { fill: M.sheet });
  a.line(
    [
      [442, 618],
      [866, 618],
    ],
    1.8,
    '#A9A3B6',
  );
  a.rect(436, 684, 450, 40, { fill: M.wood });
  a.rect(414, 462, 28, 310, { fill: M.woodShade });
  a.rect(878, 566, 24, 208, { fill: M.woodShade });
  a.shape(
    [
      [444, 596],
      [450, 548],
      [500, 530],
      [560, 540],
      [590, 572],
      [576, 604],
      [510, 608],
    ],
    { fill: '#E7E2E6' },
  );
  a.curve(
    [
      [480, 552],
      [500, 570],
      [494, 590],
    ],
    2.2,
  );
  blanket(a);
}

function blanket(a) {
  const outline = [
    [556, 606],
    [574, 574],
    [612, 552],
    [650, 566],
    [690, 546],
    [744, 536],
    [800, 552],
    [852, 556],
    [880, 584],
    [884, 640],
    [888, 716],
    [870, 744],
    [834, 736],
    [800, 752],
    [764, 744],
    [736, 714],
    [694, 722],
    [660, 744],
    [622, 736],
    [604, 700],
    [572, 690],
    [552, 650],
  ];
  a.shape(outline, { fill: C.brick });
  a.flat(
    [
      [604, 696],
      [640, 668],
      [700, 680],
      [742, 660],
      [800, 690],
      [868, 664],
      [880, 720],
      [866, 738],
      [834, 730],
      [800, 746],
      [766, 738],
      [736, 708],
      [694, 716],
      [660, 738],
      [626, 730],
    ],
    '#9C3B31',
  );
  for (const fold of [
    [
      [612, 582],
      [660, 600],
      [684, 650],
    ],
    [
      [708, 566],
      [752, 596],
      [760, 654],
    ],
    [
      [812, 570],
      [846, 606],
      [850, 664],
    ],
    [
      [642, 670],
      [656, 700],
      [654, 736],
    ],
    [
      [744, 662],
      [764, 700],
      [768, 738],
    ],
    [
      [836, 676],
      [838, 704],
      [832, 730],
    ],
    [
      [578, 628],
      [604, 640],
      [616, 668],
    ],
  ])
    a.curve(fold, 2.6);
}

function desk(a) {
  a.rect(992, 492, 536, 24, { fill: M.wood });
  a.rect(1012, 516, 20, 262, { fill: M.woodShade });
  a.rect(1490, 516, 20, 262, { fill: M.woodShade });
  a.rect(1350, 516, 140, 258, { fill: '#8C6E62' });
  for (const y of [600, 686])
    a.line(
      [
        [1352, y],
        [1488, y],
      ],
      2.6,
    );
  for (const y of [556, 642, 728])
    a.line(
      [
        [1408, y],
        [1432, y],
      ],
      4,
    );
}

function computer(a) {
  const [x, y, w, h] = SCREEN;
  a.rect(1214, 432, 28, 52, { fill: '#3A3A5C', w: 3 });
  a.rrect(1172, 478, 112, 14, 5, { fill: '#3A3A5C', w: 3 });
  a.rrect(x - 16, y - 14, w + 32, h + 32, 9, { fill: '#34345A' });
  a.rect(x, y, w, h, { fill: '#C4EDF2', w: 2.8 });
  // a game's landscape and its chat, going on without anyone
  a.frect(x + 4, y + 106, 168, 50, '#7CC4C9');
  a.flat(
    [
      [x + 10, y + 110],
      [x + 62, y + 50],
      [x + 104, y + 110],
    ],
    '#4FA0AC',
  );
  a.flat(
    [
      [x + 70, y + 110],
      [x + 130, y + 34],
      [x + 172, y + 84],
      [x + 172, y + 110],
    ],
    C.teal,
  );
  a.frect(x + 176, y + 4, 72, h - 6, '#4B5B86');
  for (const [row, width, colour] of [
    [14, 44, C.mustard],
    [32, 56, '#C4EDF2'],
    [50, 30, '#C4EDF2'],
    [76, 40, C.mustard],
    [94, 52, '#C4EDF2'],
    [136, 58, '#F6EEDF'],
  ])
    a.frect(x + 182, y + row, width, 8, colour);
  a.rrect(1058, 476, 92, 16, 4, { fill: '#4A4B6B', w: 2.8 });
  a.curve(
    [
      [1046, 486],
      [1030, 488],
      [1024, 516],
    ],
    2.4,
  );
}

function deskThings(a) {
  props.mug(a, 1316, 492, 0.95, C.coral);
  props.dishes(a, 1440, 494, 0.82);
  a.poly(
    [
      [1352, 492],
      [1356, 452],
      [1378, 452],
      [1382, 492],
    ],
    { fill: '#5E8A8C', w: 2.8 },
  );
  a.line(
    [
      [1358, 466],
      [1376, 466],
    ],
    2,
  );
}

function router(a) {
  a.rect(1404, 258, 150, 14, { fill: M.wood, w: 3 });
  a.line(
    [
      [1424, 272],
      [1424, 292],
    ],
    4,
  );
  a.line(
    [
      [1534, 272],
      [1534, 292],
    ],
    4,
  );
  a.rrect(1424, 228, 84, 30, 5, { fill: '#E4DEE2', w: 3 });
  for (const x of [1436, 1496])
    a.line(
      [
        [x, 228],
        [x + (x < 1460 ? -8 : 8), 178],
      ],
      4,
    );
  for (const [x, colour] of [
    [1440, '#7FC7A6'],
    [1454, '#7FC7A6'],
    [1468, C.coral],
  ])
    a.frect(x, 241, 7, 6, colour);
  a.curve(
    [
      [1508, 248],
      [1548, 256],
      [1562, 340],
      [1556, 480],
      [1562, 640],
    ],
    2.6,
  );
}

/** The one thing kept beautifully: every cable coiled, the label in capitals. */
function cableBox(a) {
  const coil = (x, y, r, colour) => {
    for (const d of [0, 6]) a.ell(x, y, r - d, (r - d) * 1.05, { w: 4.6, c: colour });
    a.ell(x, y, r + 3, r + 4, { w: 1.8 });
    a.rect(x - 6, y - r - 7, 12, 15, { fill: C.card, w: 1.8, mis: [0, 0] });
  };
  coil(1070, 612, 28, '#5B8F66');
  coil(1152, 612, 28, C.mustard);
  coil(1111, 604, 31, C.slate);
  a.poly(
    [
      [1040, 640],
      [1180, 640],
      [1174, 772],
      [1046, 772],
    ],
    { fill: '#E2D3B4' },
  );
  a.rect(1034, 628, 152, 18, { fill: '#EADDC2', w: 3.2 });
  a.rect(1054, 668, 112, 64, { fill: C.card, w: 2.4 });
  props.lettering(a, 1063, 697, 18, 'KAAPELIT', { w: 2.6 });
  a.line(
    [
      [1064, 706],
      [1156, 706],
    ],
    1.6,
    C.brick,
  );
  props.lettering(a, 1064, 725, 11, 'USB', { w: 1.8 });
  props.lettering(a, 1104, 725, 11, 'VERKKO', { w: 1.8 });
}

function wardrobe(a) {
  a.rect(1572, 70, 60, 700, { fill: '#85707A' });
  a.line(
    [
      [1584, 380],
      [1584, 420],
    ],
    5,
  );
}

// --- the floor --------------------------------------------------------------------------------------------------------------

function post(a) {
  for (const [x, y, turn] of [
    [96, 716, -14],
    [190, 702, 9],
    [262, 742, -24],
    [60, 782, 20],
    [168, 768, -4],
    [118, 838, 12],
    [276, 846, 28],
  ])
    windowEnvelope(a, x, y, { turn, squash: 0.62, size: y > 760 ? 1.02 : 0.9 });
}

/** Trainers by the door, one lace. */
function shoes(a) {
  for (const [x, y] of [
    [282, 668],
    [352, 680],
  ]) {
    a.shape(
      [
        [x - 30, y - 24],
        [x - 14, y - 28],
        [x - 6, y - 16],
        [x + 14, y - 10],
        [x + 30, y - 2],
        [x + 30, y + 8],
        [x - 30, y + 8],
      ],
      { fill: '#CFCBD2', w: 3 },
    );
    a.line(
      [
        [x - 31, y + 7],
        [x + 31, y + 7],
      ],
      4.4,
    );
    for (const d of [0, 8])
      a.line(
        [
          [x - 4 + d, y - 16 + d * 0.5],
          [x - 10 + d, y - 8 + d * 0.5],
        ],
        2,
      );
  }
  a.curve(
    [
      [356, 666],
      [376, 668],
      [384, 688],
      [404, 694],
    ],
    2.2,
    '#F6EEDF',
  );
}

/** A filing system: a pizza box with envelopes with windows on top. */
function pizzaFile(a) {
  a.poly(
    [
      [846, 812],
      [1002, 812],
      [1034, 868],
      [822, 868],
    ],
    { fill: '#D6B48A' },
  );
  a.poly(
    [
      [822, 868],
      [1034, 868],
      [1032, 886],
      [826, 886],
    ],
    { fill: '#B8905F' },
  );
  a.ell(984, 838, 20, 10, { fill: C.coral, w: 2.2 });
  windowEnvelope(a, 908, 840, { turn: 6, squash: 0.56, size: 1 });
  windowEnvelope(a, 914, 831, { turn: -7, squash: 0.56, size: 1 });
  windowEnvelope(a, 906, 822, { turn: 3, squash: 0.56, size: 1, mark: '#D58A78' });
}

function clutter(a) {
  // clothes where they came off: jeans under a hoodie
  a.poly(
    [
      [1420, 848],
      [1308, 834],
      [1304, 858],
      [1400, 872],
    ],
    { fill: '#4C5A84', w: 3.4 },
  );
  a.poly(
    [
      [1430, 858],
      [1296, 868],
      [1300, 888],
      [1440, 886],
    ],
    { fill: '#56618A', w: 3.4 },
  );
  a.line(
    [
      [1316, 836],
      [1312, 858],
    ],
    2,
  );
  a.line(
    [
      [1308, 868],
      [1312, 887],
    ],
    2,
  );
  a.shape(
    [
      [1392, 876],
      [1396, 836],
      [1428, 812],
      [1478, 800],
      [1530, 818],
      [1568, 862],
      [1548, 886],
      [1460, 890],
    ],
    { fill: '#4E6A72' },
  );
  a.curve(
    [
      [1420, 836],
      [1452, 828],
      [1474, 846],
      [1468, 872],
    ],
    2.4,
  );
  a.curve(
    [
      [1494, 814],
      [1506, 842],
      [1538, 862],
    ],
    2.4,
  );
  a.g('transform="rotate(78 1100 862)"').rrect(1086, 838, 26, 52, 6, { fill: C.leaf, w: 3 });
  a.line(
    [
      [1088, 848],
      [1110, 848],
    ],
    2,
  ).end();
}

function back() {
  const a = new Art(11, { w: 4 });
  shell(a);
  hallDoor(a);
  hallLamp(a);
  coatHooks(a);
  kitchenette(a);
  windowWall(a);
  wardrobe(a);
  router(a);
  desk(a);
  cableBox(a);
  computer(a);
  deskThings(a);
  shoes(a);
  bed(a);
  post(a);
  pizzaFile(a);
  clutter(a);
  return a.svg(1600, 900);
}

export default {
  id: 'home-elias',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back },
  data: {
    colour: M.wall,
    focus: { x: 0.55, y: 0.54, width: 0.6 },
    spots: {
      bed: { x: 640, y: 872, height: 560, pose: 'floor', facing: 'right', layer: 'middle' },
      desk: { x: 1262, y: 862, height: 560, pose: 'back', facing: 'right', layer: 'middle' },
      window: { x: 1000, y: 806, height: 536, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 420, y: 800, height: 536, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 800 } },
    lamps: [
      { kind: 'screen', x: 1227, y: 341, radius: 640, colour: '#7fe3ee', area: SCREEN },
      { kind: 'lamp', x: 286, y: 112, radius: 560, colour: '#ffd27a' },
      { kind: 'window', x: 849, y: 335, radius: 60, colour: '#ffc860' },
    ],
    sky: [{ x: 566, y: 84, width: 340, height: 352 }],
    indoors: true,
    steam: [{ x: 451, y: 366 }],
  },
};
