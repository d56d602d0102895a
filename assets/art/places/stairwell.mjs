// The sixth-floor landing: two doors with post slots, the meter cupboard between them, a lift that does not go, the sledge.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C, MUTED as M } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope, windowFrame } from '../../../tools/art/props.mjs';

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
  december: { sky: '#7C82A6', glow: '#99A0BC', block: '#5D6288', pane: '#454A72', edge: '#DDE3EE', twig: '#4A4E76' },
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
  a.line(
    [
      [1532, 530],
      [1530, 380],
    ],
    4,
    s.twig,
  );
  for (const [side, y] of [
    [-1, 470],
    [1, 450],
    [-1, 430],
    [1, 412],
  ])
    a.curve(
      [
        [1531, y],
        [1531 + side * 14, y - 26],
        [1531 + side * 20, y - 54],
      ],
      2,
      s.twig,
    );
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

/** Your own door: a strip of tape for a name, post that has not gone through. */
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
  windowEnvelope(a, 452, 452, { turn: 5, size: 0.82 });
  windowEnvelope(a, 442, 446, { turn: -4, size: 0.82, mark: '#D58A78' });
  a.line(
    [
      [396, 417],
      [500, 417],
    ],
    4.6,
  );
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

export default {
  id: 'stairwell',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back, front },
  data: {
    colour: PAINT.upper,
    focus: { x: 0.46, y: 0.53, width: 0.6 },
    spots: {
      you: { x: 572, y: 880, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
      neighbour: { x: 1000, y: 778, height: 530, pose: 'standing', facing: 'left', layer: 'middle' },
      stairs: { x: 246, y: 916, height: 560, pose: 'standing', facing: 'right', layer: 'middle' },
      door: { x: 448, y: 760, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      fusebox: { x: 840, y: 812, height: 560, pose: 'standing', facing: 'left', layer: 'middle' },
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
