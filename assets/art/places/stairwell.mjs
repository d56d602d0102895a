// The sixth-floor landing: two doors with post slots, the meter cupboard between them, a lift that does not go, the sledge. In June one's own
// door stands open, wedged with a stone.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C, MUTED as M } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

const FLOOR = 656;
const DADO = 420;
const WINDOW = [1496, 150, 96, 330];
const PAINT = {
  upper: '#CFC8CB',
  dado: '#93A3A0',
  dadoShade: '#84958F',
  floor: '#A09AA6',
  tread: '#8F8A9A',
  drop: '#6F6B80',
  door: '#8A6F60',
};

const SEASONS = {
  november: { sky: '#5A5C82', glow: '#75698A', block: '#484A72', pane: '#363860', edge: '#54567E', twig: '#35365A' },
  december: {
    sky: '#7C82A6',
    glow: '#99A0BC',
    block: '#5D6288',
    pane: '#454A72',
    edge: '#DDE3EE',
    twig: '#4A4E76',
    snow: '#EEF2F8',
  },
  march: {
    sky: '#A9B0C2',
    glow: '#C5C4CA',
    block: '#8388A2',
    pane: '#5D6283',
    edge: '#9DA0B2',
    twig: '#5C5A72',
    snow: '#C9C9CF',
  },
  may: { sky: '#A6CFE0', glow: '#CFE3E4', block: '#BFA99F', pane: '#86829F', edge: '#D0BDB0', twig: '#7D6E68', crown: '#B3CC82' },
  june: {
    sky: '#CBDFE8',
    glow: '#EBE6DC',
    block: '#CFB39E',
    pane: '#9A93AC',
    edge: '#DEC9B2',
    twig: '#7A6A60',
    crown: '#7DAA68',
  },
};

function outside(season) {
  const s = SEASONS[season];
  const a = new Art(21, { amp: 1.4 });
  a.frect(1430, 110, 200, 420, s.sky);
  a.frect(1430, 250, 200, 280, s.glow);
  a.frect(1430, 306, 92, 240, s.block);
  a.frect(1426, 298, 100, 10, s.edge);
  a.frect(1540, 346, 90, 200, s.block);
  a.frect(1536, 338, 98, 10, s.edge);
  for (let y = 326; y < 500; y += 46) for (const x of [1478, 1500, 1550]) a.frect(x, y + (x > 1540 ? 36 : 0), 14, 22, s.pane);
  if (s.crown) {
    a.ell(1532, 408, 27, 50, { fill: s.crown, ink: 0 });
    a.ell(1546, 446, 24, 30, { fill: s.crown, ink: 0 });
  }
  a.line(P(1532, 530, 1530, s.crown ? 430 : 380), 4, s.twig);
  if (!s.crown)
    for (const [side, y] of P(-1, 470, 1, 450, -1, 430, 1, 412))
      a.curve(P(1531, y, 1531 + side * 14, y - 26, 1531 + side * 20, y - 54), 2, s.twig);
  // what lies on the ledge outside
  if (s.snow) a.flat([...a.cr(P(1490, 474, 1510, 462, 1545, 466, 1575, 460, 1600, 470)), [1600, 490], [1490, 490]], s.snow);
  return a.svg(1600, 900);
}

// --- walls, floor, stairs ---------------------------------------------------------------------------------------------------

function walls(a) {
  cut(a, [WINDOW], () => {
    a.frect(0, 0, 1600, DADO, PAINT.upper);
    a.frect(0, DADO, 1600, FLOOR - DADO + 2, PAINT.dado);
    a.frect(0, FLOOR - 20, 1600, 22, '#77807F');
  });
  a.line(
    [
      [-10, DADO],
      [1610, DADO],
    ],
    3,
  );
  a.line(
    [
      [290, FLOOR - 20],
      [1610, FLOOR - 20],
    ],
    2.2,
  );
  // the next flight's slanting underside crosses the upper left corner
  a.flat(
    [
      [-40, -40],
      [268, -40],
      [-40, 132],
    ],
    '#A9A2AA',
  );
  a.line(
    [
      [270, -12],
      [-12, 130],
    ],
    3.6,
  );
}

function terrazzo(a) {
  a.frect(0, FLOOR, 1600, 244, PAINT.floor);
  a.line(
    [
      [288, FLOOR + 2],
      [1610, FLOOR + 2],
    ],
    3.6,
  );
  const r = rng(5);
  for (let k = 0; k < 150; k++) {
    const y = FLOOR + 14 + r() ** 0.8 * 226;
    const near = (y - FLOOR) / 244;
    a.frect(320 + r() * 1270, y, 3 + near * 7, 2 + near * 3, r() < 0.5 ? '#B5AFB8' : '#857F90');
  }
  for (const y of [716, 804])
    a.line(
      [
        [290, y],
        [1610, y],
      ],
      1.8,
      '#857F90',
    );
  // the border some builder of 1967 took trouble with
  a.flat(P(300, 730, 1640, 730, 1640, 752, 306, 752), '#7E828F');
  for (let x = 352; x < 1600; x += 78) a.flat(P(x - 17, 741, x, 733, x + 17, 741, x, 749), '#B79A8E');
  shadows(a);
}

/** What stands or lies on the floor darkens it. */
function shadows(a) {
  for (const [l, r] of [
    [340, 566],
    [860, 1082],
    [1242, 1426],
  ])
    a.flat(P(l, FLOOR + 3, r, FLOOR + 3, r + 14, FLOOR + 20, l - 10, FLOOR + 20), '#8C8695');
}

/** The rule of the place, with a full stop. */
function houseRule(a) {
  a.rect(62, 186, 206, 118, { fill: '#6D6A7C', w: 3.4 });
  a.rect(74, 198, 182, 94, { fill: C.card, w: 2.4 });
  for (const [row, y] of P(0, 226, 1, 251, 2, 276)) {
    const text = ['RAPUSSA EI SAA', 'SÄILYTTÄÄ', 'TAVAROITA.'][row];
    const wide = row ? 1.05 : 0.92;
    props.lettering(a, 165 - props.letteringWidth(15, text, { wide }) / 2, y, 15, text, { w: 2.6, wide });
  }
  a.line(P(92, 210, 124, 204), 2.4, '#E4DEE2');
}

/** Down to the left: each tread lower than the one before, seen from the landing. */
function stairsDown(a) {
  const steps = [0, 1, 2, 3, 4].map((k) => [290 - k * 66, FLOOR + 2 + k * 46]);
  a.flat(
    [
      [-40, FLOOR - 40],
      [290, FLOOR - 24],
      [330, 960],
      [-40, 960],
    ],
    PAINT.dado,
  );
  // the skirting follows the flight
  a.flat(
    [
      [290, FLOOR - 22],
      [290, FLOOR + 60],
      [-40, 892],
      [-40, 862],
    ],
    '#77807F',
  );
  a.line(
    [
      [290, FLOOR - 20],
      [-12, 846],
    ],
    2.2,
  );
  // the risers, from aside, are the dark between two treads
  a.flat(
    [
      ...steps.flatMap(([x, y]) => [
        [x, y],
        [x, y + 46],
      ]),
      [-40, 960],
      [330, 960],
    ],
    '#4F4B68',
  );
  steps.forEach(([x, y], k) => {
    const shade = ['#918C9C', '#87829A', '#7C7791', '#706B86', '#645F7B'][k];
    a.flat(
      [
        [x - 66, y + 46],
        [x, y + 46],
        [x + 44, 960],
        [x - 20, 960],
      ],
      shade,
    );
  });
  steps.forEach(([x, y]) => {
    a.line(
      [
        [x, y],
        [x, y + 46],
        [x - 66, y + 46],
      ],
      3,
    );
    a.line(
      [
        [x, y + 46],
        [x + 42, 950],
      ],
      2,
    );
  });
  a.flat(
    [
      [292, FLOOR + 2],
      [304, FLOOR + 2],
      [356, 950],
      [336, 950],
    ],
    '#D9B257',
  );
  a.line(
    [
      [290, FLOOR],
      [336, 950],
    ],
    4.4,
  );
  // the wall's own handrail
  const rail = [
    [282, 486],
    [-20, 664],
  ];
  a.line(rail, 10, M.woodShade);
  for (const d of [-5, 5])
    a.line(
      rail.map(([x, y]) => [x, y + d]),
      2.2,
    );
  for (const [x, y] of [
    [236, 520],
    [92, 604],
  ])
    a.line(
      [
        [x, y],
        [x, y + 20],
        [x + 14, y + 22],
      ],
      3,
    );
}

// --- doors ------------------------------------------------------------------------------------------------------------------

function doorFrame(a, x, fill) {
  a.rect(x - 16, 118, 232, 540, { fill: '#A79FA6' });
  a.rect(x, 134, 200, 524, { fill });
  a.rect(x + 22, 156, 156, 200, { w: 2.2, c: '#5F4A42' });
  a.rect(x + 22, 492, 156, 140, { w: 2.2, c: '#5F4A42' });
  a.ell(x + 100, 258, 6, 6, { fill: '#D8C9A0', w: 2.4 });
}

function handle(a, x, y, to, metal) {
  a.rrect(x - 8, y - 22, 16, 60, 6, { fill: metal, w: 2.6 });
  a.line(
    [
      [x, y - 4],
      [x + to * 32, y - 3],
    ],
    6.5,
  );
  a.ell(x, y + 24, 3, 4, { w: 2 });
}

function slot(a, x, y, metal) {
  a.rrect(x - 58, y - 17, 116, 34, 5, { fill: metal, w: 3.2 });
  a.line(
    [
      [x - 46, y - 6],
      [x + 46, y - 6],
    ],
    4.4,
  );
}

/** Your own door: a strip of tape for a name. */
function ownDoor(a) {
  doorFrame(a, 348, '#857C88');
  a.rrect(408, 180, 82, 24, 3, { fill: '#E9E2CF', w: 2.4 });
  a.curve(
    [
      [418, 194],
      [430, 187],
      [440, 196],
      [454, 188],
      [476, 193],
    ],
    2.2,
  );
  slot(a, 448, 424, M.metal);
  handle(a, 526, 420, -1, M.metal);
  a.frect(402, 548, 92, 36, '#D9D4CF');
  props.lettering(a, 410, 562, 9, 'EI MAINOKSIA', { w: 1.5, space: 1.3 });
  a.line(
    [
      [420, 574],
      [472, 574],
    ],
    1.6,
  );
  a.poly(
    [
      [352, 676],
      [548, 676],
      [562, 708],
      [338, 708],
    ],
    { fill: '#6E6874', w: 3 },
  );
}

/** Ulla's: brass that is polished on Saturdays, a mat that lies straight. */
function ullaDoor(a) {
  doorFrame(a, 868, PAINT.door);
  a.rrect(898, 174, 140, 40, 4, { fill: '#DDB85C', w: 3 });
  props.lettering(a, 968 - props.letteringWidth(17, 'U. LEHTONEN') / 2, 203, 17, 'U. LEHTONEN', { w: 2.4 });
  slot(a, 968, 432, '#DDB85C');
  a.line(
    [
      [930, 440],
      [1006, 440],
    ],
    1.8,
    '#F7E6B0',
  );
  handle(a, 888, 420, 1, '#DDB85C');
  a.poly(
    [
      [876, 676],
      [1062, 676],
      [1078, 710],
      [860, 710],
    ],
    { fill: C.brick, w: 3.2 },
  );
  for (const y of [686, 699])
    a.line(
      [
        [874, y],
        [1064, y],
      ],
      2,
      '#E3B49C',
    );
  a.rrect(1098, 326, 22, 30, 4, { fill: '#E4DEE2', w: 2.4 });
  a.ell(1109, 341, 5, 5, { fill: '#DDB85C', w: 1.8 });
}

// --- between the doors ------------------------------------------------------------------------------------------------------

/** The meter cupboard: the right leaf is ajar, so that fuses and meters are seen. */
function meterCupboard(a) {
  a.rect(652, 196, 172, 296, { fill: '#7F8A94' });
  a.rect(668, 212, 140, 264, { fill: '#55566F', w: 2.6 });
  for (const [row, y] of [
    [0, 232],
    [1, 318],
  ]) {
    for (let k = 0; k < 2; k++) {
      const x = 678 + k * 64;
      a.rrect(x, y, 56, 66, 5, { fill: '#DAD7DC', w: 2.6 });
      a.rrect(x + 8, y + 8, 40, 17, 3, { fill: '#2F3150', w: 1.8 });
      a.line(
        [
          [x + 14, y + 17],
          [x + 38, y + 17],
        ],
        2,
        '#F6EEDF',
      );
      a.ell(x + 28, y + 45, 13, 7, { w: 1.8, fill: '#BFC2CE' });
      a.frect(x + (row ? 22 : 30), y + 42, 8, 6, C.brick);
    }
  }
  a.rect(676, 402, 124, 56, { fill: '#C9C6CD', w: 2.4 });
  for (let k = 0; k < 5; k++) {
    a.ell(690 + k * 24, 426, 9, 10, { fill: '#F6EEDF', w: 2.4 });
    a.ell(690 + k * 24, 426, 3, 3, { fill: k === 3 ? C.ink : C.brick, w: 1.2 });
    a.frect(684 + k * 24, 442, 13, 8, '#8A8FA8');
  }
  // the open leaf, swung towards us
  a.poly(
    [
      [652, 196],
      [652, 492],
      [604, 520],
      [604, 178],
    ],
    { fill: '#95A0A8' },
  );
  a.poly(
    [
      [614, 462],
      [642, 460],
      [628, 418],
    ],
    { fill: C.mustard, w: 2.4 },
  );
  a.line(
    [
      [629, 432],
      [624, 444],
      [632, 444],
      [627, 455],
    ],
    2.4,
  );
  a.line(
    [
      [612, 360],
      [612, 388],
    ],
    4.4,
  );
}

/** The light's timer: press, and you have a sentence and a half. */
function timerSwitch(a) {
  a.rrect(1098, 374, 22, 34, 4, { fill: '#E4DEE2', w: 2.4 });
  a.ell(1109, 391, 6.5, 6.5, { fill: '#FF9A3D', w: 2 });
}

/** It "was just taken away", four years ago. */
function sledge(a) {
  a.shape(
    [
      [1128, 640],
      [1122, 500],
      [1136, 408],
      [1166, 384],
      [1196, 410],
      [1208, 500],
      [1202, 640],
      [1166, 656],
    ],
    { fill: '#4A76A8' },
  );
  a.shape(
    [
      [1144, 626],
      [1140, 510],
      [1150, 436],
      [1166, 420],
      [1182, 438],
      [1190, 510],
      [1186, 626],
      [1166, 634],
    ],
    { fill: '#3C6493', w: 2.6 },
  );
  for (const y of [480, 530, 580])
    a.curve(
      [
        [1148, y],
        [1166, y + 6],
        [1184, y],
      ],
      2.2,
    );
  a.ell(1166, 402, 5, 5, { fill: PAINT.dado, w: 2.4 });
  a.curve(
    [
      [1166, 402],
      [1214, 440],
      [1224, 560],
      [1214, 640],
      [1240, 664],
      [1262, 650],
    ],
    3.2,
    '#D8C9A0',
  );
}

// --- the lift ---------------------------------------------------------------------------------------------------------------

function lift(a) {
  a.rect(1236, 118, 196, 540, { fill: '#A79FA6' });
  a.rect(1254, 136, 160, 522, { fill: '#8F99A6' });
  a.line(
    [
      [1392, 340],
      [1392, 420],
    ],
    7,
  );
  a.rect(1312, 190, 44, 190, { fill: '#3A3C5C', w: 3 });
  for (let x = 1322; x < 1354; x += 11)
    a.line(
      [
        [x, 194],
        [x, 376],
      ],
      1.4,
      '#6C7192',
    );
  a.frect(1256, 600, 156, 56, '#7B8593');
  a.line(
    [
      [1256, 598],
      [1412, 598],
    ],
    2.4,
  );
  a.rrect(1440, 372, 20, 46, 4, { fill: '#BFC2CE', w: 2.4 });
  a.ell(1450, 386, 5, 5, { fill: '#55566F', w: 1.8 });
  a.ell(1450, 404, 5, 5, { fill: '#55566F', w: 1.8 });
  note(a);
}

function note(a) {
  a.g('transform="rotate(-4 1332 470)"');
  a.rect(1272, 410, 122, 108, { fill: C.card, w: 3 });
  props.lettering(a, 1333 - props.letteringWidth(32, 'EI') / 2, 456, 32, 'EI', { w: 4.4, c: C.brick });
  props.lettering(a, 1333 - props.letteringWidth(26, 'TOIMI') / 2, 498, 26, 'TOIMI', { w: 4, c: C.brick });
  for (const x of [1282, 1384]) a.frect(x - 16, 402, 32, 13, '#E6D9A8', { op: 0.85 });
  a.end();
}

function ceilingLamp(a) {
  a.rect(704, -10, 72, 26, { fill: M.metalShade });
  a.shape(
    [
      [690, 18],
      [790, 18],
      [784, 62],
      [740, 84],
      [696, 62],
    ],
    { fill: '#F4E4B4' },
  );
  a.curve(
    [
      [706, 34],
      [712, 54],
      [728, 66],
    ],
    2.6,
    '#FFFBEA',
  );
}

function floorNumber(a) {
  props.lettering(a, 598, 140, 72, '6', { w: 11, c: PAINT.dado, wide: 1.1 });
}

function back() {
  const a = new Art(23, { w: 4 });
  walls(a);
  windowFrame(a, WINDOW, { mullions: [], transom: 0.34, sill: 18 });
  terrazzo(a);
  stairsDown(a);
  floorNumber(a);
  houseRule(a);
  ownDoor(a);
  meterCupboard(a);
  ullaDoor(a);
  timerSwitch(a);
  sledge(a);
  lift(a);
  ceilingLamp(a);
  return a.svg(1600, 900);
}

/** The railing at the head of the stairs. */
function front() {
  const a = new Art(29, { w: 4 });
  const rail = (x) => 548 + (330 - x) * 0.66;
  for (let x = -10; x < 300; x += 38)
    a.line(
      [
        [x, rail(x) + 8],
        [x + 3, 930],
      ],
      5,
      '#3F4058',
    );
  a.poly(
    [
      [322, 540],
      [342, 540],
      [350, 930],
      [326, 930],
    ],
    { fill: '#4B4C66' },
  );
  a.poly(
    [
      [-30, rail(-30) - 10],
      [326, rail(326) - 16],
      [348, rail(326) - 14],
      [348, rail(326) + 6],
      [326, rail(326) + 8],
      [-30, rail(-30) + 14],
    ],
    { fill: M.wood },
  );
  a.ell(337, 534, 17, 15, { fill: M.woodShade });
  return a.svg(1600, 900);
}

// --- by season --------------------------------------------------------------------------------------------------------------

/** Feet that came up the stairs wet, left and right in turn. */
function prints(a, feet, colour) {
  for (const [k, [x, y]] of feet.entries()) {
    const near = 0.7 + (y - FLOOR) / 260;
    const side = k % 2 ? 11 * near : -11 * near;
    a.ell(x + side, y, 9 * near, 10 * near, { fill: colour, ink: 0 });
    a.ell(x + side - 2 * near, y + 17 * near, 7 * near, 5 * near, { fill: colour, ink: 0 });
  }
}

const HOME = P(396, 846, 408, 806, 424, 774, 434, 746, 442, 720);
const NEXT = P(640, 856, 704, 828, 764, 802, 824, 780, 880, 758, 930, 738, 964, 718);

function dressNovember() {
  const a = new Art(31);
  prints(a, HOME, '#87818F');
  // leaves that came up on somebody's sole
  for (const [x, y, t] of [
    [520, 836, 20],
    [742, 876, -30],
    [1104, 792, 50],
  ]) {
    a.g(`transform="rotate(${t} ${x} ${y})"`);
    a.shape(P(x - 18, y, x - 4, y - 9, x + 16, y, x - 4, y + 8), { fill: '#B98A4E', w: 2 });
    a.line(P(x - 16, y, x + 24, y + 1), 1.8);
    a.end();
  }
  return a.svg(1600, 900);
}

/** Snow off the boots, needles off a tree that was carried up; a wreath on the door that is polished on Saturdays. */
function dressDecember() {
  const a = new Art(31);
  prints(a, [...HOME, ...NEXT], '#8B8593');
  for (const [x, y, w] of P3(430, 700, 20, 496, 694, 13, 900, 704, 15, 1030, 698, 19, 690, 850, 16, 470, 764, 14)) {
    a.shape(
      P(
        x - w,
        y,
        x - w * 0.5,
        y - w * 0.5,
        x + w * 0.3,
        y - w * 0.55,
        x + w,
        y - 1,
        x + w * 0.4,
        y + w * 0.26,
        x - w * 0.5,
        y + w * 0.3,
      ),
      {
        fill: '#EDF1F6',
        w: 2,
      },
    );
  }
  const r = rng(9);
  for (let k = 0; k < 46; k++) {
    const [x, y] = [360 + r() * 580, 690 + r() * 190];
    a.line(P(x, y, x + 7 * (r() - 0.5) * 3, y + 4), 2.2, '#5B7F5C');
  }
  const [x, y] = [968, 290];
  a.line(P(x, 218, x, 248), 2.4, C.brick);
  a.ell(x, y, 44, 44, { w: 20 });
  a.ell(x, y, 44, 44, { w: 14, c: '#5E8462' });
  for (let k = 0; k < 14; k++) {
    const t = (k / 14) * Math.PI * 2;
    a.line(
      P(x + Math.cos(t) * 36, y + Math.sin(t) * 36, x + Math.cos(t + 0.16) * 56, y + Math.sin(t + 0.16) * 56),
      2.4,
      '#3F6347',
    );
    if (k % 3 === 0) a.ell(x + Math.cos(t) * 44, y + Math.sin(t) * 44, 4.6, 4.6, { fill: C.coral, w: 1.6 });
  }
  a.shape(P(x - 4, y - 46, x - 26, y - 58, x - 26, y - 36), { fill: C.brick, w: 2.6 });
  a.shape(P(x + 4, y - 46, x + 26, y - 58, x + 26, y - 36), { fill: C.brick, w: 2.6 });
  return a.svg(1600, 900);
}

const P3 = (...n) => n.flatMap((v, k) => (k % 3 ? [] : [[v, n[k + 1], n[k + 2]]]));

/** Grit from the pavements, and slush that gave up on the sixth floor. */
function dressMarch() {
  const a = new Art(31);
  for (const [x, y, w] of P3(470, 800, 70, 760, 846, 90, 960, 752, 60, 1240, 812, 66)) {
    a.ell(x, y, w, w * 0.15, { fill: '#8B8593', ink: 0 });
    a.ell(x - w * 0.3, y - 2, w * 0.36, 3, { fill: '#C2BFC9', ink: 0 });
  }
  const r = rng(19);
  for (let k = 0; k < 90; k++) {
    const y = 690 + r() * 200;
    const near = (y - FLOOR) / 244;
    a.frect(340 + r() ** 1.4 * 1100, y, 3 + near * 5, 3 + near * 3, r() < 0.5 ? '#6F6A74' : '#8E7F72');
  }
  prints(a, HOME, '#837C8B');
  return a.svg(1600, 900);
}

function lilac(a, x, y) {
  a.shape(P(x, y - 26, x + 12, y - 6, x + 10, y + 12, x, y + 18, x - 11, y + 11, x - 11, y - 8), { fill: '#B79BC0', w: 2.6 });
  for (const [dx, dy] of P(-3, -10, 4, 0, -4, 6)) a.ell(x + dx, y + dy, 1.6, 1.6, { w: 1.6, c: '#7A5A8A' });
}

/** Twigs in a jam jar on the sill, out in leaf before those outside. */
function twigs(a, bloom) {
  const x = 1530;
  for (const [dx, dy] of P(-22, -96, 0, -116, 24, -88)) {
    a.curve(P(x, 470, x + dx * 0.3, 470 + dy * 0.5, x + dx, 474 + dy), 2.6, '#6B5A50');
    if (bloom) lilac(a, x + dx, 470 + dy);
    else
      for (const t of [0.45, 0.65, 0.85, 1]) a.ell(x + dx * t + (((t * 40) % 9) - 3), 472 + dy * t, 6, 8, { fill: C.leaf, w: 2 });
  }
  if (bloom)
    for (const d of [-1, 1])
      a.shape(P(x + d * 4, 440, x + d * 26, 424, x + d * 30, 408, x + d * 12, 420), { fill: C.leaf, w: 2.2 });
  a.poly(P(x - 17, 444, x + 17, 444, x + 15, 488, x - 15, 488), { fill: '#CFE0E4', w: 2.8 });
  a.frect(x - 13, 464, 27, 22, '#AECBD3');
}

function dressMay() {
  const a = new Art(31);
  twigs(a, false);
  a.flat(P(1496, 660, 1600, 660, 1600, 800, 1420, 900, 1180, 900), '#FFE7B0', { op: 0.24 });
  return a.svg(1600, 900);
}

/** One's own door, open: the hall, its lamp not needed, and the stone. */
function dressJune() {
  const a = new Art(31);
  twigs(a, true);
  a.flat(P(1496, 660, 1600, 660, 1600, 800, 1420, 900, 1180, 900), '#FFE7B0', { op: 0.28 });
  // light over the threshold, across the landing
  a.flat(P(396, 660, 548, 660, 860, 900, 420, 900), '#FFE7A8', { op: 0.42 });
  a.poly(P(352, 676, 548, 676, 562, 708, 338, 708), { fill: '#877F84', w: 3 });
  openDoor(a);
  return a.svg(1600, 900);
}

function openDoor(a) {
  a.push('<clipPath id="hall"><rect x="348" y="134" width="200" height="524"/></clipPath>').g('clip-path="url(#hall)"');
  a.frect(340, 130, 220, 430, '#EFE4D2');
  a.frect(340, 560, 220, 100, '#C9A98A');
  for (const y of [582, 614]) a.line(P(340, y, 560, y), 1.8, '#AD8C70');
  a.line(P(340, 558, 560, 558), 2.6);
  // the room beyond, and its window: green, and the curtain moves
  a.rect(432, 196, 150, 366, { fill: '#F8EFDD', w: 3 });
  a.rect(462, 236, 110, 190, { fill: '#CBDFE8', w: 3 });
  a.ell(524, 420, 40, 62, { fill: '#7DAA68', ink: 0 });
  a.line(P(512, 238, 512, 424), 4);
  a.rect(454, 424, 110, 12, { fill: '#E4DEE2', w: 2.6 });
  a.frect(434, 562, 120, 96, '#E7CFA4');
  // a chair that waits in the doorway of the room
  for (const x of [470, 524]) a.line(P(x, 462, x - 2, 604), 6);
  a.rect(466, 456, 62, 22, { fill: '#B5766A', w: 3 });
  a.poly(P(456, 528, 534, 528, 540, 544, 450, 544), { fill: '#B5766A', w: 3 });
  a.end();
  // the leaf, into the hall; its slot is empty
  a.poly(P(348, 134, 404, 160, 404, 622, 348, 658), { fill: '#857C88', w: 3.6 });
  a.poly(P(358, 164, 394, 180, 394, 356, 358, 356), { w: 2.2, c: '#5F4A42' });
  a.poly(P(358, 492, 394, 486, 394, 604, 358, 624), { w: 2.2, c: '#5F4A42' });
  a.poly(P(360, 408, 392, 408, 392, 434, 360, 438), { fill: M.metal, w: 2.6 });
  a.line(P(398, 414, 416, 416), 6);
  a.rect(348, 134, 200, 524, { w: 3.6 });
  stone(a, 414, 664);
}

/** From the shore at Vuosaari, or from the flower bed below; it fits. */
function stone(a, x, y) {
  a.ell(x + 6, y + 3, 40, 7, { fill: '#857F90', ink: 0 });
  a.shape(P(x - 36, y, x - 30, y - 24, x - 6, y - 38, x + 22, y - 30, x + 38, y - 8, x + 32, y + 3, x, y + 6), {
    fill: '#9C98A2',
  });
  a.flat(P(x - 26, y - 14, x - 4, y - 32, x + 16, y - 26, x - 4, y - 16), '#BDB9C0');
  for (const [dx, dy] of P(-14, -6, 8, -10, 18, -4, -2, 0)) a.ell(x + dx, y + dy, 1.8, 1.6, { w: 1.6 });
}

// --- what comes and goes with the story ----------------------------------------------------------------------------------------

const thing = thingPen(4);

/** Post that has not gone through. */
function envelopes(a) {
  windowEnvelope(a, 452, 452, { turn: 5, size: 0.82 });
  windowEnvelope(a, 442, 446, { turn: -4, size: 0.82, mark: '#D58A78' });
  a.line(P(396, 417, 500, 417), 4.6);
}

/** Where the shelf stood: wiped clean, four holes, and the corner of a note that shouted. */
function swapShelf(a) {
  a.flat(P(648, 512, 822, 510, 824, 634, 650, 635), '#AEBDB9');
  for (const [x, y] of P(662, 526, 808, 524, 664, 618, 810, 617)) a.ell(x, y, 3.4, 3.4, { fill: '#4F5B5C', w: 1.8 });
  for (const y of [552, 594]) a.line(P(650, y, 822, y - 1), 2, '#9CADA8');
  a.poly(P(748, 540, 806, 536, 808, 576, 790, 570, 782, 580, 766, 572, 756, 578), { fill: C.card, w: 2.6 });
  props.lettering(a, 764, 566, 20, '!!!', { w: 3.6, space: 3.4, c: C.brick });
  a.frect(764, 530, 28, 12, '#E6D9A8', { op: 0.9 });
}

export default {
  id: 'stairwell',
  layers: {
    outside: eachSeason(SEASONS, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    front,
    things: {
      envelopes: thing([386, 404, 124, 88], 'back', 23, envelopes),
      'trace-swap-shelf': thing([640, 502, 192, 142], 'back', 37, swapShelf),
    },
  },
  data: {
    colour: PAINT.upper,
    focus: { x: 0.46, y: 0.53, width: 0.6 },
    spots: {
      you: { x: 572, y: 880, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
      neighbour: { x: 1000, y: 778, height: 530, pose: 'standing', facing: 'left', layer: 'middle' },
      stairs: { x: 246, y: 916, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      door: { x: 448, y: 760, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      fusebox: { x: 840, y: 812, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
      left: { x: 352, y: 884, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 706, y: 850, height: 580, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1226, y: 866, height: 590, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { stairs: { x: -140, y: 1060 }, door: { x: 448, y: 750 } },
    lamps: [
      { kind: 'lamp', x: 740, y: 60, radius: 820, colour: '#ffd98f' },
      { kind: 'torch', x: 720, y: 420, radius: 340, colour: '#fff0c4' },
    ],
    sky: [{ x: 1496, y: 150, width: 96, height: 330 }],
    indoors: true,
    steam: [],
  },
};
