// Elias's studio, sixth floor, Kontula: the screen is the lamp, and one box of cables is kept beautifully. In spring the envelopes go and the
// blind rises; in June the window is open, the bed is made and there are two chairs.
import { Art } from '../../../tools/art/ink.mjs';
import { C, MUTED as M } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

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
  march: {
    sky: '#A9B0C2',
    glow: '#C3C2C9',
    block: '#8388A2',
    seam: '#747892',
    pane: '#5D6283',
    ledge: '#9DA0B2',
    ground: '#8F8E96',
    twig: '#5C5A72',
  },
  may: {
    sky: '#A6CFE0',
    glow: '#CFE3E4',
    block: '#BFA99F',
    seam: '#AB948E',
    pane: '#86829F',
    ledge: '#D0BDB0',
    ground: '#A9B682',
    twig: '#7D6E68',
    crown: '#B3CC82',
  },
  june: {
    sky: '#CBDFE8',
    glow: '#EBE6DC',
    block: '#CFB39E',
    seam: '#BA9C8C',
    pane: '#9A93AC',
    ledge: '#DEC9B2',
    ground: '#8DB274',
    twig: '#7A6A60',
    crown: '#7DAA68',
  },
};
/** From May on no window needs a lamp, so nobody can tell who is awake. */
const NEEDS_NO_LAMP = ['may', 'june'];

// --- outside: the other block, no ink ---------------------------------------------------------------------------------------

function farBlock(a, s) {
  a.frect(540, 236, 400, 230, s.block);
  a.frect(700, 214, 70, 24, s.block);
  a.frect(722, 196, 4, 20, s.block);
  a.frect(534, 230, 412, 8, s.ledge);
  for (let y = 300; y < 470; y += 62) a.frect(540, y, 400, 3, s.seam);
  for (let x = 620; x < 930; x += 82) a.frect(x, 238, 3, 230, s.seam);
}

function farWindows(a, s, season) {
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
  if (NEEDS_NO_LAMP.includes(season)) return;
  a.frect(...LIT, '#F9C75B');
  a.frect(LIT[0] + 17, LIT[1], 9, LIT[3], '#E0A65A');
}

/** Across the yard somebody stands at the open window and lifts a hand. */
function someone(a) {
  const [x, y, w, h] = LIT;
  a.frect(x - 2, y - 2, w + 4, h + 4, '#F1E4D2');
  a.frect(x, y, w, h, '#7E7690');
  a.ell(x + 12, y + 13, 5.4, 6.4, { fill: '#6B4A40', ink: 0 });
  a.flat(P(x + 4, y + h, x + 6, y + 22, x + 12, y + 19, x + 18, y + 22, x + 20, y + h), '#F0EDE4');
  a.line(P(x + 18, y + 24, x + 25, y + 16, x + 24, y + 5), 4.4, '#6B4A40');
}

function birch(a, s, x, y) {
  if (s.crown) {
    a.ell(x + 4, y + 34, 30, 42, { fill: s.crown, ink: 0 });
    a.ell(x - 16, y + 62, 22, 26, { fill: s.crown, ink: 0 });
    a.line(P(x, 470, x + 3, y + 50), 4, s.twig);
    return;
  }
  a.line(P(x, 470, x + 4, y), 3, s.twig);
  for (const side of [-1, 1])
    for (const up of [20, 44, 66])
      a.curve(P(x + 2, y + up + 14, x + side * 12, y + up - 4, x + side * 18, y + up - 22), 1.8, s.twig);
}

function outside(season) {
  const s = SEASONS[season];
  const a = new Art(11, { amp: 1.4 });
  a.frect(500, 40, 480, 440, s.sky);
  a.frect(500, 170, 480, 300, s.glow);
  farBlock(a, s);
  farWindows(a, s, season);
  if (season === 'june') someone(a);
  for (const [x, y] of P(600, 352, 668, 372, 884, 356)) birch(a, s, x, y);
  if (season === 'december')
    a.flat([...a.cr(P(560, 430, 620, 424, 700, 428, 790, 423, 912, 429)), [912, 445], [560, 445]], '#F4F7FC');
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
  // the slot that keeps working hours
  a.rrect(74, 402, 108, 34, 5, { fill: '#C9B37E' });
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
  a.rect(214, 312, 12, 16, { fill: M.metal, w: 2 });
}

function coatHooks(a) {
  a.rect(246, 176, 80, 16, { fill: M.wood, w: 2.8 });
  a.line(P(286, 190, 286, 210), 4);
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
  radiator(a);
  a.line(P(524, 48, 1012, 43), 6.5);
  for (const x of [920, 942, 994]) a.ell(x, 46, 4, 6, { w: 2.4 });
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

/** Hung by most of its hooks; it gathers before the desk. */
function curtain(a) {
  a.poly(P(914, 48, 944, 47, 966, 66, 996, 50, 1004, 220, 998, 400, 984, 486, 983, 572, 960, 562, 938, 574, 920, 562, 922, 300), {
    fill: '#74608A',
  });
  a.flat(P(948, 66, 966, 70, 976, 300, 964, 560, 944, 566, 952, 300), '#665379');
  a.curve(P(940, 56, 946, 300, 938, 566), 2.4);
  a.curve(P(966, 72, 978, 300, 960, 556), 2.2);
  a.curve(P(988, 64, 988, 300, 974, 480, 974, 560), 2.2);
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

/** What stays the whole year. */
function room(a) {
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
}

/** The room as it is from November to April; May and June paint over what has gone. */
function back() {
  const a = new Art(11, { w: 4 });
  room(a);
  parka(a);
  chainOn(a);
  blanket(a);
  mess(a);
  return a.svg(1600, 900);
}

// --- by season --------------------------------------------------------------------------------------------------------------

function parka(a) {
  const cloth = '#6B7550';
  a.shape(P(262, 224, 250, 262, 240, 350, 246, 388, 262, 388, 270, 300), { fill: cloth });
  a.shape(P(310, 224, 322, 262, 330, 350, 326, 388, 310, 388, 302, 300), { fill: cloth });
  a.shape(P(286, 210, 310, 222, 314, 320, 320, 436, 286, 444, 252, 436, 258, 320, 262, 222), { fill: cloth });
  a.shape(P(286, 204, 306, 222, 300, 256, 286, 264, 272, 256, 266, 222), { fill: '#55618A', w: 3 });
  a.line(P(287, 264, 288, 438), 2.4);
  for (const x of [264, 296]) a.line(P(x, 366, x + 14, 368), 2.4);
}

function hoodie(a, colour) {
  for (const d of [-1, 1])
    a.shape(P(286 + d * 20, 222, 286 + d * 34, 250, 286 + d * 38, 340, 286 + d * 30, 362, 286 + d * 20, 350, 286 + d * 18, 280), {
      fill: colour,
      w: 3.4,
    });
  a.shape(P(286, 212, 308, 222, 314, 300, 314, 372, 286, 378, 258, 372, 258, 300, 264, 222), { fill: colour });
  a.shape(P(286, 202, 306, 220, 300, 248, 286, 254, 272, 248, 266, 220), { fill: '#3F5860', w: 3 });
  a.curve(P(264, 330, 286, 318, 308, 330), 2.4);
  for (const d of [-5, 5]) a.line(P(286 + d, 252, 286 + d * 1.4, 288), 2, '#E4DEE2');
}

/** Down by `left` and `right`: never the same on both sides. */
function blind(a, left, right) {
  a.poly(P(560, 78, 912, 78, 912, right, 560, left), { fill: '#B3A38F' });
  for (const t of [0.25, 0.52, 0.78]) {
    const [l, r] = [78 + (left - 78) * t, 78 + (right - 78) * t];
    a.line(P(562, l, 910, r), 1.6, '#97866F');
  }
  a.line(P(556, left - 1, 916, right - 1), 6);
  const y = left + (right - left) * 0.5;
  a.line(P(736, y, 738, y + 48), 2.4);
  a.ell(738, y + 54, 5, 6, { fill: '#E4DEE2', w: 2.2 });
}

function chainOn(a) {
  a.rect(176, 316, 22, 8, { fill: M.metal, w: 2 });
  a.curve(P(196, 320, 206, 326, 216, 320), 2.8);
}

const chainOff = (a) => a.curve(P(220, 326, 217, 346, 222, 366), 2.8);

const shadow = (a, l, r, top, bottom) => a.flat(P(l + 18, top, r - 18, top, r, bottom, l, bottom), M.floorShade);

function mess(a) {
  shadow(a, 812, 1052, 872, 894);
  pizzaFile(a);
  props.dishes(a, 1440, 494, 0.82);
  a.poly(P(1352, 492, 1356, 452, 1378, 452, 1382, 492), { fill: '#5E8A8C', w: 2.8 });
  a.line(P(1358, 466, 1376, 466), 2);
}

const GONE = {
  coat: [226, 190, 124, 264],
  chain: [172, 308, 60, 26],
  dishes: [1346, 378, 152, 116],
  pizza: [800, 790, 270, 112],
  bed: [432, 522, 470, 242],
};

/** The room again, as it is drawn behind what has gone. */
function roomAgain(a, names) {
  const r = new Art(11, { w: 4 });
  const holes = names.map((name) => GONE[name]).map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}"/>`);
  r.push(`<clipPath id="gone">${holes.join('')}</clipPath>`).g('clip-path="url(#gone)"');
  room(r);
  a.push(r.end().out.join(''));
}

function dressNovember() {
  const a = new Art(13);
  blind(a, 216, 188);
  shadow(a, 1340, 1580, 868, 892);
  clutter(a);
  return a.svg(1600, 900);
}

/** Frost in the corners of the panes, and the one card that came. */
function dressDecember() {
  const a = new Art(13);
  for (const [x, d] of P(568, 1, 764, -1, 778, 1, 904, -1)) {
    a.flat(a.cr(P(x, 434, x, 378, x + d * 12, 404, x + d * 34, 420, x + d * 66, 434)), '#EAF0F7', { op: 0.9 });
    for (const t of [16, 34]) a.line(P(x + d * t * 0.4, 430 - t, x + d * t, 424 - t * 0.3), 1.6, '#FFFFFF');
  }
  blind(a, 216, 188);
  shadow(a, 1340, 1580, 868, 892);
  clutter(a);
  a.poly(P(1512, 258, 1520, 206, 1546, 210, 1548, 258), { fill: C.card, w: 2.8 });
  a.poly(P(1524, 246, 1534, 220, 1543, 247), { fill: '#5B8F66', w: 2 });
  a.rect(1531, 247, 5, 6, { fill: M.woodShade, w: 1.4 });
  return a.svg(1600, 900);
}

/** The light has come back and shows the dust; one towel, from a washing turn of its own. */
function dressMarch() {
  const a = new Art(13);
  blind(a, 164, 150);
  daylight(a, 0.16, 60);
  a.poly(P(796, 480, 872, 478, 876, 580, 800, 584), { fill: '#C9A0A0', w: 3.4 });
  for (const y of [524, 538]) a.line(P(798, y, 874, y - 2), 4, '#F1E4DC');
  a.line(P(798, 492, 872, 490), 2.2);
  blanket(a);
  pizzaFile(a);
  return a.svg(1600, 900);
}

/** What the window lets fall between the bed and the desk; it reaches farther as the year goes. */
const daylight = (a, op, spread) =>
  a.flat(P(914, 660, 1004, 660, 1010, 790, 1070 + spread, 900, 900 - spread * 0.2, 900, 904, 776), '#FFE7B0', { op });

/** A rag rug, out of some grandmother's cellar. */
function ragRug(a) {
  const at = (t) => [
    [396 + t * 396, 806],
    [352 + t * 452, 866],
  ];
  const stripes = ['#7A6E8E', '#B5766A', '#D9C9A4', '#5E8A8C', '#7A6E8E', '#D9A24E', '#8C5A6E', '#D9C9A4', '#5B6E96', '#B5766A'];
  stripes.forEach((colour, k) => {
    const [[l0, r0], [l1, r1]] = [at(k / 10), at((k + 1) / 10)];
    a.flat([l0, l1, r1, r0], colour);
  });
  const [[tl, bl], [tr, br]] = [at(0), at(1)];
  a.poly([tl, tr, br, bl], { w: 3 });
  for (let k = 0; k < 7; k++) {
    const y = 810 + k * 9;
    a.line(P(394 - k * 6.6, y, 384 - k * 6.6, y + 2), 2).line(P(794 + k * 1.6, y, 804 + k * 1.6, y + 2), 2);
  }
}

/** An extension reel, wound as it should be. */
function reel(a) {
  const [x, y] = [1452, 826];
  shadow(a, x - 86, x + 96, y + 52, y + 66);
  a.line(P(x - 46, y + 58, x - 30, y - 20), 7).line(P(x + 50, y + 58, x + 32, y - 20), 7);
  a.ell(x, y, 56, 56, { fill: '#D9843F' });
  for (const r of [44, 37, 30]) a.ell(x, y, r, r, { w: 2.2 });
  a.ell(x, y, 21, 21, { fill: '#34345A', w: 3 });
  for (const [dx, dy] of P(-8, -3, 8, -3)) a.ell(x + dx, y + dy, 3, 3, { fill: '#E4DEE2', w: 1.4 });
  a.curve(P(x - 42, y - 40, x, y - 74, x + 42, y - 40), 8);
  a.curve(P(x + 40, y + 40, x + 84, y + 58, x + 112, y + 44), 4);
  a.rrect(x + 106, y + 32, 26, 18, 5, { fill: '#34345A', w: 2.8 });
}

/** Nothing lies on the floor that came through the door. */
function dressMay() {
  const a = new Art(13);
  roomAgain(a, ['coat', 'chain', 'dishes', 'pizza']);
  hoodie(a, '#6F8C93');
  chainOff(a);
  blind(a, 122, 116);
  daylight(a, 0.24, 150);
  ragRug(a);
  reel(a);
  cups(a, 1);
  return a.svg(1600, 900);
}

/** Washed, upside down. */
function cups(a, count) {
  a.rect(1404, 484, 100, 9, { fill: '#C9B9A8', w: 2.4 });
  for (let k = 0; k < count; k++) {
    const x = 1434 + k * 42;
    a.rrect(x - 14, 452, 28, 32, 5, { fill: k ? '#E4DEE2' : '#5E8A8C', w: 2.8 });
    a.curve(P(x + 14, 458, x + 24, 460, x + 23, 472, x + 14, 476), 3.4);
    if (k) for (const y of [460, 468, 476]) a.line(P(x - 10, y, x - 2, y), 1.8);
  }
}

/** The window is open; the blind is up as far as it goes; the bed has been made. */
function dressJune() {
  const a = new Art(13);
  roomAgain(a, Object.keys(GONE));
  hoodie(a, '#6F8C93');
  chainOff(a);
  a.rrect(560, 72, 352, 26, 10, { fill: '#B3A38F', w: 3.4 });
  a.line(P(566, 88, 906, 87), 1.8, '#97866F');
  a.line(P(738, 98, 738, 132), 2.4);
  a.ell(738, 138, 5, 6, { fill: '#E4DEE2', w: 2.2 });
  // the sash, into the room
  a.poly(P(776, 92, 684, 62, 684, 466, 776, 430), { fill: '#E4DFE2', w: 3.6 });
  a.poly(P(764, 110, 698, 86, 698, 442, 764, 414), { fill: '#CFE3EA', w: 2.8 });
  a.line(P(712, 350, 748, 190), 5, '#F4FAFA');
  a.rrect(686, 252, 8, 34, 3, { fill: M.metal, w: 2 });
  made(a);
  daylight(a, 0.32, 260);
  ragRug(a);
  reel(a);
  cups(a, 2);
  return a.svg(1600, 900);
}

function made(a) {
  a.poly(P(556, 584, 878, 582, 886, 690, 884, 716, 560, 720, 540, 700), { fill: C.brick });
  a.flat(P(546, 690, 884, 686, 884, 714, 560, 718), '#9C3B31');
  a.poly(P(556, 584, 600, 583, 586, 718, 560, 720, 540, 700), { fill: '#E7E2E6', w: 3.2 });
  a.curve(P(640, 600, 700, 606, 760, 598), 2.4);
  a.curve(P(720, 648, 800, 642, 866, 650), 2.4);
}

// --- what comes and goes with the story ----------------------------------------------------------------------------------------

const thing = thingPen(4);

/** Seven on the floor, and today's stuck in the slot. */
function envelopes(a) {
  a.poly(P(86, 418, 168, 414, 172, 470, 92, 474), { fill: '#EFEAE6', w: 2.8 });
  a.rrect(100, 440, 38, 20, 4, { fill: '#C7D3E3', w: 1.8 });
  a.line(P(80, 414, 176, 412), 4.4);
  post(a);
}

/** The stool one takes along to the ice: Dad's, unfolded. */
function secondChair(a) {
  const [x, y] = [872, 842];
  shadow(a, x - 84, x + 84, y - 6, y + 12);
  for (const d of [-1, 1]) {
    a.line(P(x - d * 46, y - 98, x + d * 54, y), 9);
    a.line(P(x - d * 46, y - 98, x + d * 54, y), 4.4, '#9AA4B4');
  }
  a.ell(x, y - 49, 5, 5, { fill: M.metal, w: 2.4 });
  a.shape(
    P(
      x - 62,
      y - 106,
      x - 30,
      y - 100,
      x,
      y - 92,
      x + 30,
      y - 100,
      x + 62,
      y - 106,
      x + 58,
      y - 90,
      x + 26,
      y - 80,
      x,
      y - 76,
      x - 26,
      y - 80,
      x - 58,
      y - 90,
    ),
    {
      fill: '#D9843F',
    },
  );
  a.line(P(x - 54, y - 96, x - 20, y - 86), 2);
  // his flask
  a.rrect(x + 74, y - 66, 30, 66, 7, { fill: '#4F7A63', w: 3.2 });
  a.rect(x + 79, y - 82, 20, 17, { fill: '#E4DEE2', w: 2.8 });
}

/** Origin rubbed out; level nowhere. */
function rockingChair(a) {
  a.curve(P(58, 836, 108, 872, 188, 880, 274, 846), 10);
  for (const leg of [P(112, 760, 98, 868), P(224, 752, 232, 864), P(98, 548, 120, 760), P(218, 700, 222, 756)]) a.line(leg, 9);
  for (const [x0, x1] of P(72, 110, 90, 128, 108, 146)) a.line(P(x0, 560, x1, 748), 5.5);
  a.poly(P(48, 548, 120, 524, 132, 562, 58, 586), { fill: '#9C7A94' });
  a.poly(P(102, 744, 234, 738, 248, 764, 104, 772), { fill: '#9C7A94' });
  a.line(P(98, 672, 228, 690), 9);
  a.line(P(220, 688, 220, 746), 7);
}

export default {
  id: 'home-elias',
  layers: {
    outside: eachSeason(SEASONS, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    things: {
      curtain: thing([906, 36, 108, 546], 'back', 11, curtain),
      envelopes: thing([0, 404, 340, 478], 'back', 17, envelopes),
      'second-chair': thing([784, 728, 200, 130], 'back', 19, secondChair),
      'rocking-chair': thing([36, 510, 252, 380], 'back', 23, rockingChair),
    },
  },
  data: {
    colour: M.wall,
    focus: { x: 0.55, y: 0.54, width: 0.6 },
    spots: {
      bed: { x: 640, y: 872, height: 560, pose: 'floor', facing: 'right', layer: 'middle' },
      desk: { x: 1262, y: 862, height: 560, pose: 'back', facing: 'right', layer: 'middle' },
      window: { x: 1000, y: 806, height: 536, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 420, y: 800, height: 536, pose: 'standing', facing: 'left', layer: 'middle' },
      left: { x: 250, y: 868, height: 580, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 776, y: 850, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1468, y: 858, height: 570, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 800 } },
    lamps: [
      { kind: 'screen', x: 1227, y: 341, radius: 640, colour: '#7fe3ee', area: SCREEN },
      { kind: 'lamp', x: 286, y: 112, radius: 560, colour: '#ffd27a' },
      { kind: 'window', x: 849, y: 335, radius: 60, colour: '#ffc860', thing: 'lit-window' },
    ],
    sky: [{ x: 566, y: 84, width: 340, height: 352 }],
    indoors: true,
    steam: [{ x: 451, y: 366 }],
  },
};
