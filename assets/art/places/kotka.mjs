// The harbour museum's hall in Kotka, an old quay warehouse: the spare blade of an icebreaker's propeller before a window full of cranes,
// the list with an eleventh point, a staff door with a cable under it (nobody locates the hum).
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowEnvelope } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

const LIME = '#CFCACF';
const LIME_SHADE = '#BFB9C3';
const TARRED = '#6C6072';
const TARRED_DARK = '#5C5266';
const FLOOR = '#9DA0B0';
const FLOOR_DARK = '#8C90A4';
const BEAM = '#5A6080';
const IRON = '#5F6787';
const IRON_LIGHT = '#8790AC';
const IRON_DARK = '#464D70';
const RUST = '#A5684F';
const WOOD = '#B58B63';
const WOOD_DARK = '#8A6A54';
const METAL = '#B7BACB';
const DARK = '#474C6E';
const FRAME = '#4F6F74';
const YELLOW = '#E5B24C';
const BASE = 676;
const WINDOW = [470, 104, 744, 388];

// ---- outside: water, the far quay, cranes that are working, waiting or only a shape in the fog

const SEASON = {
  november: {
    sky: '#858CAC',
    low: '#A2A3BA',
    shore: '#646C8D',
    sea: '#5F6A8A',
    band: '#6C7796',
    cranes: ['#4E5A80', '#7C5F74', '#586487'],
    shed: '#59617F',
    lights: '#F2C267',
    hull: '#4A5072',
    house: '#A9A5B4',
  },
  december: {
    sky: '#DDE4EC',
    low: '#EDF0F3',
    shore: '#C8D2DF',
    sea: '#E6ECF2',
    band: '#D6DFE9',
    cranes: ['#A9B6CB', '#C9C3CE', '#CFD8E3'],
    shed: '#C9D2DF',
    hull: '#A4AFC6',
    house: '#E3E7EE',
    fog: '#EDF1F5',
    ice: '#F8FAFC',
  },
  march: {
    sky: '#C4CFDB',
    low: '#DFDFDF',
    shore: '#8F9AB0',
    sea: '#7F90AB',
    band: '#92A2B8',
    cranes: ['#5F6F92', '#9C7680', '#7482A0'],
    shed: '#8792AA',
    hull: '#59617F',
    house: '#C9C6CE',
    floes: '#DDE4EA',
  },
  may: {
    sky: '#B3D2E0',
    low: '#DDE8E8',
    shore: '#86A08F',
    sea: '#6FA0B6',
    band: '#82B0C2',
    cranes: ['#4C7096', '#C97A62', '#6D8AA8'],
    shed: '#A38E90',
    hull: '#5A5F80',
    house: '#E9E2DA',
    gulls: true,
  },
  june: {
    sky: '#BFE0EC',
    low: '#FBF0D2',
    shore: '#7DA579',
    sea: '#7CB6CB',
    band: '#93C6D4',
    cranes: ['#41719C', '#E0805E', '#E0AE4E'],
    shed: '#BA8F84',
    hull: '#4F6088',
    house: '#F6EEDF',
    gulls: true,
    glitter: '#FFF8DE',
  },
};

const HORIZON = 372;

/** A portal crane: legs that a train may pass under, a house, a jib. */
function portalCrane(a, x, base, h, reach, c, pane) {
  const deck = base - h * 0.42;
  for (const dx of [-30, 26])
    a.flat(
      [
        [x + dx, base],
        [x + dx * 0.6, deck],
        [x + dx * 0.6 + 8, deck],
        [x + dx + 9, base],
      ],
      c,
    );
  a.frect(x - 28, deck - 6, 58, 10, c);
  a.frect(x - 22, deck - 50, 46, 46, c);
  a.frect(x + 8, deck - 40, 13, 14, pane);
  a.flat(
    [
      [x - 8, deck - 48],
      [x + 2, deck - h * 0.62],
      [x + 9, deck - h * 0.62],
      [x + 12, deck - 48],
    ],
    c,
  );
  a.line(
    [
      [x + 4, deck - 44],
      [x + reach, base - h],
    ],
    8,
    c,
  );
  a.line(
    [
      [x + 4, deck - h * 0.6],
      [x + reach, base - h],
    ],
    3,
    c,
  );
  a.line(
    [
      [x + 4, deck - h * 0.6],
      [x - 26, deck - 46],
    ],
    3,
    c,
  );
  a.line(
    [
      [x + reach, base - h],
      [x + reach, base - h * 0.46],
    ],
    2,
    c,
  );
  a.frect(x + reach - 4, base - h * 0.46, 9, 12, c);
}

/** A container crane with its boom lifted: it stands when nothing is to be lifted. */
function gantryCrane(a, x, base, h, c, lifted) {
  for (const dx of [0, 66]) {
    a.frect(x + dx, base - h * 0.72, 9, h * 0.72, c);
    a.line(
      [
        [x + dx + 4, base - h * 0.3],
        [x + 66 - dx + 4, base - h * 0.56],
      ],
      4,
      c,
    );
  }
  a.frect(x - 4, base - h * 0.32, 84, 7, c);
  a.frect(x - 60, base - h * 0.74, 150, 11, c);
  a.flat(
    [
      [x + 58, base - h * 0.74],
      [x + 66, base - h],
      [x + 72, base - h],
      [x + 78, base - h * 0.74],
    ],
    c,
  );
  if (lifted) {
    a.line(
      [
        [x + 84, base - h * 0.72],
        [x + 128, base - h * 1.2],
      ],
      9,
      c,
    );
    a.line(
      [
        [x + 69, base - h],
        [x + 112, base - h * 1.04],
      ],
      2.6,
      c,
    );
  } else {
    a.frect(x + 84, base - h * 0.74, 122, 10, c);
    a.line(
      [
        [x + 69, base - h],
        [x + 190, base - h * 0.73],
      ],
      2.6,
      c,
    );
    a.line(
      [
        [x + 160, base - h * 0.72],
        [x + 160, base - h * 0.4],
      ],
      2,
      c,
    );
    a.frect(x + 146, base - h * 0.4, 30, 16, c);
  }
  a.line(
    [
      [x + 69, base - h],
      [x - 54, base - h * 0.73],
    ],
    2.6,
    c,
  );
}

function icebreaker(a, x, y, s) {
  a.flat(
    [
      [x - 96, y - 34],
      [x + 74, y - 34],
      [x + 104, y - 48],
      [x + 84, y + 8],
      [x - 84, y + 8],
    ],
    s.hull,
  );
  a.frect(x - 62, y - 66, 104, 34, s.house);
  a.frect(x - 30, y - 94, 58, 30, s.house);
  for (let k = 0; k < 4; k++) a.frect(x - 24 + k * 13, y - 88, 9, 9, s.hull);
  a.frect(x - 50, y - 104, 18, 40, s.cranes[1]);
  a.frect(x - 1, y - 130, 4, 40, s.hull);
  a.frect(x - 10, y - 118, 22, 4, s.hull);
}

function gull(a, x, y, r) {
  for (const side of [-1, 1])
    a.curve(
      [
        [x, y],
        [x + side * r * 0.5, y - r * 0.34],
        [x + side * r, y - r * 0.06],
      ],
      3,
      '#F7F7F4',
    );
}

function outside(season) {
  const a = new Art(1511, { amp: 1.2 });
  const s = SEASON[season];
  a.frect(440, 80, 800, 430, s.sky);
  a.frect(440, 236, 800, 140, s.low);
  a.flat(
    [
      [440, HORIZON],
      [440, 350],
      [560, 342],
      [700, 354],
      [860, 340],
      [1010, 350],
      [1240, 336],
      [1240, HORIZON],
    ],
    s.shore,
  );
  a.frect(440, HORIZON, 800, 140, s.sea);
  a.frect(440, HORIZON + 26, 800, 8, s.band);
  a.frect(620, HORIZON + 58, 620, 6, s.band);
  // the quay comes in from the right
  a.flat(
    [
      [846, HORIZON + 14],
      [1240, HORIZON + 2],
      [1240, HORIZON + 34],
      [846, HORIZON + 24],
    ],
    s.shore,
  );
  const still = season === 'june' || season === 'december';
  if (s.fog) {
    gantryCrane(a, 1040, HORIZON + 8, 216, s.cranes[2], true);
    a.frect(440, 300, 800, 66, s.fog, { op: 0.6 });
    portalCrane(a, 928, HORIZON + 18, 222, -74, s.cranes[0], s.low);
    a.frect(440, HORIZON - 34, 800, 40, s.fog, { op: 0.7 });
  } else {
    a.frect(1130, HORIZON - 42, 110, 48, s.shed);
    a.frect(990, HORIZON - 28, 74, 36, s.shed);
    gantryCrane(a, 1056, HORIZON + 8, 226, s.cranes[0], still);
    portalCrane(a, 968, HORIZON + 14, 196, still ? -58 : -104, s.cranes[2], s.low);
    portalCrane(a, 872, HORIZON + 18, 236, still ? -70 : 96, s.cranes[1], s.low);
  }
  if (season !== 'june') icebreaker(a, 762, HORIZON + 22, s);
  if (s.lights)
    for (const [x, y] of [
      [880, 330],
      [968, 316],
      [1060, 218],
      [1126, 336],
      [1180, 342],
      [756, 306],
    ])
      a.ell(x, y, 5, 5, { fill: s.lights, ink: 0 });
  if (s.lights) for (const x of [884, 1062, 1130]) a.frect(x - 2, HORIZON + 40, 5, 60, s.lights, { op: 0.4 });
  if (s.ice) ice(a, s);
  if (s.floes)
    for (const [x, y, w] of [
      [690, 448, 96],
      [820, 430, 60],
      [900, 466, 130],
      [1070, 440, 84],
      [1150, 478, 70],
      [580, 474, 80],
    ])
      a.flat(
        [
          [x, y],
          [x + w * 0.3, y - 9],
          [x + w, y - 4],
          [x + w * 0.86, y + 9],
          [x + w * 0.2, y + 11],
        ],
        s.floes,
      );
  if (s.glitter) glitter(a, s);
  if (s.gulls)
    for (const [x, y, r] of [
      [800, 176, 20],
      [846, 206, 14],
      [1166, 160, 18],
    ])
      gull(a, x, y, r);
  return a.svg(1600, 900);
}

function ice(a, s) {
  a.frect(440, HORIZON + 40, 800, 90, s.ice);
  // the channel that is broken open every morning
  a.flat(
    [
      [790, HORIZON + 26],
      [850, HORIZON + 26],
      [960, 500],
      [700, 500],
    ],
    '#B9C7D9',
  );
  for (const [x, y, w] of [
    [780, 430, 40],
    [838, 452, 56],
    [760, 474, 60],
  ])
    a.flat(
      [
        [x, y],
        [x + w, y - 5],
        [x + w * 0.8, y + 9],
        [x + 6, y + 8],
      ],
      s.ice,
    );
}

function glitter(a, s) {
  for (let k = 0; k < 46; k++) {
    const y = HORIZON + 8 + ((k * 37) % 116);
    const spread = 34 + (y - HORIZON) * 0.9;
    const x = 782 + (((k * 61) % 100) / 50 - 1) * spread;
    a.frect(x, y, 12 + (y - HORIZON) * 0.14, 4, s.glitter);
  }
  // a sailing boat that has nothing to do with any of it
  a.flat(
    [
      [652, 380],
      [652, 306],
      [692, 372],
    ],
    '#F6EEDF',
  );
  a.flat(
    [
      [646, 376],
      [646, 322],
      [622, 370],
    ],
    '#EFB59A',
  );
  a.flat(
    [
      [614, 380],
      [704, 380],
      [690, 396],
      [628, 396],
    ],
    '#A9604F',
  );
}

// ---- the hall

const at = (x, y) => 640 + (x - 640) * ((y - 300) / (BASE - 300));

function walls(a) {
  a.frect(-40, -40, 1680, BASE + 40, LIME);
  // whitewashed brick, where it shows
  for (const [x, y, n] of [
    [218, 470, 3],
    [1238, 96, 2],
    [1430, 318, 3],
    [26, 60, 3],
    [300, 60, 2],
    [1506, 470, 2],
  ])
    for (let k = 0; k < n; k++) a.frect(x + (k % 2) * 24, y + k * 20, 46, 16, LIME_SHADE);
  a.frect(-40, 520, 1680, BASE - 520, TARRED);
  for (let x = 8; x < 1600; x += 58 + ((x * 7) % 23))
    a.line(
      [
        [x, 524],
        [x + 1, BASE],
      ],
      2.2,
      TARRED_DARK,
    );
  a.rect(-20, 510, 1640, 16, { fill: WOOD_DARK, w: 3 });
}

function floor(a) {
  a.frect(-40, BASE, 1680, 260, FLOOR);
  a.flat(
    [
      [-40, BASE],
      [1640, BASE],
      [1640, BASE + 22],
      [-40, BASE + 22],
    ],
    FLOOR_DARK,
  );
  // rails: a crane once came in here
  for (const x of [250, 372]) {
    const quad = [
      [at(x, BASE), BASE],
      [at(x + 16, BASE), BASE],
      [at(x + 16, 910), 910],
      [at(x, 910), 910],
    ];
    a.flat(quad, IRON_DARK);
    a.line([quad[0], quad[3]], 3);
    a.line([quad[1], quad[2]], 2.4);
  }
  for (const y of [736, 820])
    a.line(
      [
        [-20, y],
        [1620, y],
      ],
      1.8,
      FLOOR_DARK,
    );
  for (const x of [-60, 560, 900, 1240])
    a.line(
      [
        [at(x, BASE), BASE],
        [at(x, 910), 910],
      ],
      1.8,
      FLOOR_DARK,
    );
  a.line(
    [
      [-20, BASE],
      [1620, BASE],
    ],
    4,
  );
}

function roof(a) {
  a.frect(-40, -40, 1680, 70, '#A9A5B2');
  for (let k = 0; k < 9; k++)
    a.line(
      [
        [k * 200 - 60, 52],
        [k * 200 + 40, -4],
        [k * 200 + 140, 52],
      ],
      7,
      BEAM,
    );
  a.rect(-30, 44, 1660, 18, { fill: BEAM, w: 3.4 });
  for (const x of [140, 540, 940, 1340]) a.rect(x - 12, 40, 24, 26, { fill: '#747A98', w: 2.6 });
  hoist(a);
}

// signal flags, in an order nobody remembers
function flags(a) {
  a.curve(
    [
      [660, 62],
      [800, 98],
      [960, 84],
      [1050, 62],
    ],
    2.4,
  );
  const flag = (x, y, left, right, turn) => {
    a.g(`transform="rotate(${turn} ${x} ${y})"`);
    a.rect(x, y, 52, 44, { fill: left, w: 2.8 });
    if (right) a.frect(x + 28, y + 2, 25, 43, right);
    a.end();
  };
  flag(764, 88, YELLOW, '#5577A6', 6);
  flag(834, 95, C.brick, null, 1);
  flag(956, 86, '#5577A6', C.paper, -12);
}

function hoist(a) {
  for (const x of [1318, 1336])
    a.line(
      [
        [x, 62],
        [x, 92],
      ],
      4,
    );
  a.rrect(1296, 84, 62, 46, 10, { fill: YELLOW });
  a.line(
    [
      [1304, 108],
      [1350, 108],
    ],
    6,
    DARK,
  );
  const hook = [
    [1326, 130],
    [1326, 148],
    [1350, 158],
    [1348, 184],
    [1322, 190],
    [1308, 174],
  ];
  a.curve(hook, 12);
  a.curve(hook, 5, METAL);
}

function bigWindow(a) {
  const [x, y, w, h] = WINDOW;
  a.push(
    `<path fill-rule="evenodd" d="M${x - 16} ${y - 16}h${w + 32}v${h + 30}h-${w + 32}zM${x} ${y}v${h}h${w}v-${h}z" fill="${FRAME}"/>`,
  );
  for (const t of [0.2, 0.44, 0.62, 0.84]) a.frect(x + w * t - 5, y, 10, h, FRAME);
  for (const t of [0.36, 0.74]) a.frect(x, y + h * t - 4, w, 8, FRAME);
  for (const t of [0.2, 0.44, 0.62, 0.84])
    a.line(
      [
        [x + w * t + 5, y],
        [x + w * t + 5, y + h],
      ],
      2.4,
    );
  for (const t of [0.36, 0.74])
    a.line(
      [
        [x, y + h * t + 4],
        [x + w, y + h * t + 4],
      ],
      2.4,
    );
  a.rect(x, y, w, h, { w: 3 });
  a.rect(x - 16, y - 16, w + 32, h + 30, { w: 4 });
  // one pane is board since a January
  a.rect(x + w * 0.84 + 6, y + h * 0.74 + 6, w * 0.16 - 8, h * 0.26 - 8, { fill: WOOD, w: 3 });
  a.line(
    [
      [x + w * 0.87, y + h * 0.84],
      [x + w * 0.98, y + h * 0.83],
    ],
    1.8,
    WOOD_DARK,
  );
  a.rect(x - 34, y + h + 12, w + 68, 18, { fill: '#B9B4C0', w: 3.4 });
  sill(a);
}

function sill(a) {
  // binoculars on a foot, a glass float, a thermos
  a.line(
    [
      [1010, 504],
      [1010, 470],
    ],
    8,
  );
  a.poly(
    [
      [974, 446],
      [1044, 438],
      [1048, 468],
      [978, 474],
    ],
    { fill: DARK, w: 3.4 },
  );
  a.ell(976, 460, 8, 15, { fill: '#8EA9BC', w: 3 });
  a.ell(1130, 482, 24, 23, { fill: '#7FA99C', w: 3.2 });
  a.curve(
    [
      [1118, 474],
      [1124, 466],
      [1134, 464],
    ],
    3.4,
    '#D5E6DF',
  );
  a.line(
    [
      [1108, 486],
      [1152, 480],
    ],
    2,
  );
  a.line(
    [
      [1128, 460],
      [1136, 504],
    ],
    2,
  );
}

// ---- left: the door to the quay with its key, the list

function door(a) {
  a.rect(2, 150, 176, 526, { fill: DARK });
  a.rect(18, 168, 144, 508, { fill: '#7E5A55', w: 3.6 });
  for (const x of [54, 92, 128])
    a.line(
      [
        [x, 172],
        [x, 672],
      ],
      2.2,
      '#5F4346',
    );
  for (const y of [216, 590]) {
    a.rect(16, y, 118, 20, { fill: IRON, w: 3 });
    for (const x of [34, 80, 120]) a.ell(x, y + 10, 3.4, 3.4, { fill: METAL, w: 1.8 });
  }
  a.rect(52, 268, 76, 92, { fill: '#9FB4C6', w: 3.2 });
  a.line(
    [
      [90, 270],
      [90, 358],
    ],
    4,
  );
  a.line(
    [
      [60, 346],
      [84, 290],
    ],
    5,
    '#D7E2EA',
  );
  // lock, and a key as long as a palm
  a.rrect(112, 426, 42, 74, 5, { fill: IRON, w: 3.2 });
  a.ell(133, 474, 5, 7, { fill: C.ink, w: 1.6 });
  a.line(
    [
      [126, 446],
      [168, 446],
    ],
    8,
  );
  a.rect(36, 388, 84, 24, { fill: C.card, w: 2.4 });
  props.lettering(a, 42, 406, 12, 'NOSTA VÄHÄN', { w: 1.7, wide: 0.78, space: 1.5 });
}

// as long as a palm, on the door frame
function bigKey(a) {
  a.ell(198, 330, 5, 5, { fill: METAL, w: 2.2 });
  a.ell(198, 352, 13, 17, { fill: RUST, w: 3.2 });
  a.ell(198, 351, 5, 7, { fill: LIME, w: 2 });
  a.line(
    [
      [198, 370],
      [198, 446],
    ],
    10,
  );
  a.line(
    [
      [198, 372],
      [198, 443],
    ],
    5,
    RUST,
  );
  a.rect(180, 420, 15, 22, { fill: RUST, w: 2.6 });
  a.line(
    [
      [182, 431],
      [190, 431],
    ],
    2.2,
  );
}

const POINTS = [
  'HATTU PÄÄHÄN',
  'LAITURI',
  'LUOTSIT',
  'NOSTURIT',
  'KÖYDET',
  'LOKIT',
  'EVÄÄT',
  'VESSA',
  'MISTÄ TUULEE',
  'AVAIN',
  'SEISO JA KATSO',
];

function list(a) {
  a.g('transform="rotate(-.8 330 280)"');
  a.rect(216, 84, 226, 398, { fill: C.card, w: 3.4 });
  props.lettering(a, 234, 122, 21, 'KOTKA K-18', { w: 3.8, c: C.brick });
  POINTS.forEach((text, k) => {
    const y = 156 + k * 27;
    const last = k === 10;
    props.lettering(a, k < 9 ? 242 : 232, y + (last ? 8 : 0), last ? 19 : 15, String(k + 1), {
      w: last ? 3.6 : 2.4,
      c: last ? C.brick : undefined,
    });
    props.lettering(a, 266, y + (last ? 8 : 0), last ? 19 : 15, text, {
      w: last ? 3.4 : 2.3,
      wide: last ? 0.76 : 0.86,
      space: 1.8,
    });
  });
  props.lettering(a, 266, 464, 13, 'EI SAA KUVATA', { w: 2, wide: 0.86 });
  // the firm rang in the morning
  a.curve(
    [
      [260, 230],
      [320, 226],
      [372, 232],
    ],
    4.4,
    C.brick,
  );
  a.end();
  a.frect(306, 72, 44, 18, '#D8CDB0', { op: 0.95 });
}

// ---- the blade

// root, then up the leading edge that met the ice, round the broad tip, down the straighter trailing edge
const BLADE = [
  [586, 690],
  [580, 636],
  [548, 584],
  [498, 520],
  [464, 440],
  [452, 380],
  [470, 366],
  [450, 350],
  [452, 300],
  [462, 250],
  [484, 240],
  [474, 214],
  [520, 134],
  [596, 82],
  [672, 74],
  [730, 106],
  [752, 176],
  [742, 280],
  [726, 390],
  [704, 490],
  [676, 570],
  [656, 632],
  [656, 690],
];

function blade(a) {
  a.flat(
    [
      [436, 764],
      [520, 728],
      [820, 728],
      [910, 786],
      [466, 794],
    ],
    FLOOR_DARK,
  );
  // strut that holds it up
  a.line(
    [
      [706, 500],
      [832, 738],
    ],
    13,
  );
  a.line(
    [
      [706, 502],
      [831, 734],
    ],
    7,
    WOOD,
  );
  a.rect(804, 732, 54, 20, { fill: WOOD_DARK, w: 3.2 });
  a.shape(BLADE, { fill: IRON, w: 5.4 });
  // it twists: the lower half turns its face away, the upper half takes the window's light
  a.flat(
    a.cr([
      [640, 690],
      [648, 620],
      [676, 548],
      [700, 460],
      [722, 350],
      [738, 240],
      [742, 170],
      [722, 116],
      [672, 86],
      [640, 92],
      [672, 130],
      [680, 210],
      [660, 330],
      [634, 440],
      [614, 540],
      [612, 640],
      [620, 690],
    ]),
    IRON_LIGHT,
  );
  a.flat(
    a.cr([
      [592, 684],
      [588, 630],
      [556, 576],
      [508, 512],
      [474, 428],
      [462, 330],
      [474, 260],
      [492, 330],
      [520, 420],
      [556, 500],
      [590, 560],
      [604, 620],
      [608, 684],
    ]),
    IRON_DARK,
  );
  a.curve(
    [
      [612, 650],
      [618, 540],
      [640, 436],
      [664, 330],
      [684, 214],
      [676, 128],
    ],
    2.8,
  );
  // rust runs down from where it sits
  for (const [x, y, w, h] of [
    [498, 470, 9, 44],
    [512, 488, 6, 40],
    [716, 330, 7, 62],
    [728, 300, 5, 40],
    [566, 120, 6, 34],
  ])
    a.flat(
      a.cr(
        [
          [x, y],
          [x + w, y + h * 0.2],
          [x + w * 0.7, y + h],
          [x + w * 0.3, y + h],
          [x - 2, y + h * 0.3],
        ],
        true,
      ),
      RUST,
    );
  for (const k of [0, 1, 2, 3])
    a.curve(
      [
        [504 + k * 10, 210 + k * 72],
        [566 + k * 2, 196 + k * 76],
        [628 - k * 6, 204 + k * 78],
      ],
      2,
      IRON_DARK,
    );
  a.g('transform="rotate(-68 556 418)"');
  props.lettering(a, 508, 424, 24, 'VARA 4', { w: 3.6, c: '#D9DCE6' });
  a.end();
  // the round foot with its bolts, on two baulks
  a.rect(528, 700, 190, 38, { fill: IRON, mis: [0, 0], w: 4 });
  a.ell(623, 700, 96, 21, { fill: IRON_LIGHT, w: 4 });
  a.flat(
    a.cr(
      [
        [590, 704],
        [586, 660],
        [598, 640],
        [642, 640],
        [656, 664],
        [654, 704],
        [622, 712],
      ],
      true,
    ),
    IRON,
  );
  a.line(
    [
      [586, 650],
      [584, 684],
      [572, 702],
    ],
    4,
    undefined,
    true,
  );
  a.line(
    [
      [657, 650],
      [658, 684],
      [672, 702],
    ],
    4,
    undefined,
    true,
  );
  for (const [x, y] of [
    [548, 698],
    [566, 709],
    [598, 716],
    [646, 716],
    [680, 709],
    [700, 698],
  ])
    a.ell(x, y, 8, 5, { fill: DARK, w: 2.4 });
  a.rect(462, 738, 330, 26, { fill: WOOD });
  for (const x of [490, 704]) {
    a.rect(x, 762, 60, 26, { fill: WOOD_DARK });
    a.ell(x + 30, 775, 10, 8, { w: 2 });
  }
  a.g('transform="rotate(-3 500 716)"').rect(464, 690, 76, 42, { fill: C.card, w: 2.6, mis: [0, 0] });
  props.lettering(a, 472, 709, 12, 'VARALAPA', { w: 2, wide: 0.78 });
  a.line(
    [
      [472, 720],
      [520, 720],
    ],
    2,
    '#777D98',
  ).end();
}

// where one stands for point eleven
function standHere(a) {
  const [x, y] = [672, 836];
  a.ell(x, y, 104, 30, { fill: YELLOW, ink: 0 });
  a.ell(x, y, 88, 23, { fill: FLOOR, ink: 0 });
  const flat = {
    line: (pts, w, c, curved) =>
      a.line(
        pts.map(([px, py]) => [px, y + 14 + py * 0.56]),
        w,
        c,
        curved,
      ),
  };
  props.lettering(flat, x - 24, 0, 50, '11', { w: 8, c: YELLOW });
}

// ---- right: the staff door, floats, oars

// a pew from a seamen's church, and a coil on its peg
function bench(a) {
  for (const x of [900, 1180]) a.rect(x, 560, 18, 168, { fill: WOOD_DARK, w: 3.4 });
  a.rect(912, 574, 274, 20, { fill: WOOD, w: 3.2 });
  a.rect(912, 606, 274, 14, { fill: WOOD, w: 3.2 });
  a.poly(
    [
      [896, 654],
      [1200, 654],
      [1212, 676],
      [884, 676],
    ],
    { fill: '#C7A074', w: 3.4 },
  );
  a.rect(884, 676, 328, 14, { fill: WOOD, w: 3.2 });
  a.rrect(1108, 634, 76, 26, 10, { fill: '#9C5F63', w: 3.2 });
  a.line(
    [
      [838, 540],
      [838, 556],
    ],
    7,
  );
  for (const d of [0, 9, 18]) a.ell(838, 590, 34 - d, 46 - d, { w: d ? 5 : 7, c: d ? '#B08D5F' : '#8C6B47' });
  a.ell(838, 590, 38, 50, { w: 2 });
}

function staffDoor(a) {
  a.rect(1246, 208, 164, 468, { fill: '#9C99AC' });
  a.rect(1262, 226, 132, 450, { fill: '#C2BEC9', w: 3.4 });
  a.rect(1282, 250, 92, 150, { w: 2.2, c: '#9C97AC' });
  a.rect(1282, 470, 92, 170, { w: 2.2, c: '#9C97AC' });
  a.rect(1256, 300, 144, 34, { fill: C.card, w: 2.8 });
  props.lettering(a, 1264, 325, 16, 'HENKILÖKUNTA', { w: 2.4, wide: 0.74, space: 1.6 });
  a.rrect(1370, 424, 14, 50, 5, { fill: METAL, w: 2.6 });
  a.line(
    [
      [1377, 440],
      [1350, 442],
    ],
    6,
  );
  // a cable goes in under the door; so that is where
  a.rrect(1420, 590, 34, 34, 5, { fill: C.paper, w: 2.6 });
  a.curve(
    [
      [1430, 624],
      [1428, 668],
      [1390, 690],
      [1330, 686],
      [1318, 676],
    ],
    4,
  );
}

function rightWall(a) {
  // a ship's clock that keeps Hull time
  a.ell(1512, 168, 46, 46, { fill: YELLOW });
  a.ell(1512, 168, 34, 34, { fill: C.card, w: 2.8 });
  a.line(
    [
      [1512, 168],
      [1512, 144],
    ],
    4,
  );
  a.line(
    [
      [1512, 168],
      [1528, 178],
    ],
    4,
  );
  // life buoy
  a.ell(1520, 376, 66, 68, { fill: C.coral });
  for (const t of [0.5, 2.1, 3.7, 5.2]) {
    const [u, v] = [Math.cos(t), Math.sin(t)];
    a.line(
      [
        [1520 + u * 34, 376 + v * 35],
        [1520 + u * 63, 376 + v * 65],
      ],
      20,
      C.paper,
    );
  }
  a.ell(1520, 376, 33, 34, { fill: LIME });
  // spar buoys leaning
  for (const [x0, x1, c] of [
    [1468, 1440, C.brick],
    [1560, 1580, '#4F8470'],
  ]) {
    a.line(
      [
        [x0, 690],
        [x1, 240],
      ],
      24,
    );
    a.line(
      [
        [x0, 688],
        [x1, 244],
      ],
      16,
      c,
    );
    a.line(
      [
        [(x0 * 2 + x1) / 3, 540],
        [(x0 + x1 * 2) / 3, 390],
      ],
      16,
      C.paper,
    );
  }
}

function lamps(a) {
  for (const [x, length] of [
    [96, 22],
    [1128, 78],
  ]) {
    a.line(
      [
        [x, 58],
        [x, 62 + length],
      ],
      3.4,
    );
    a.poly(
      [
        [x - 12, 60 + length],
        [x + 12, 60 + length],
        [x + 22, 74 + length],
        [x + 56, 98 + length],
        [x - 56, 98 + length],
        [x - 22, 74 + length],
      ],
      { fill: '#4F6F74', w: 3.4 },
    );
    a.ell(x, 100 + length, 18, 9, { fill: '#FFF0C4', w: 2.8 });
  }
}

function back() {
  const a = new Art(1517, { w: 4 });
  cut(a, [WINDOW], () => walls(a));
  floor(a);
  roof(a);
  bigWindow(a);
  flags(a);
  door(a);
  bigKey(a);
  list(a);
  bench(a);
  staffDoor(a);
  rightWall(a);
  lamps(a);
  standHere(a);
  blade(a);
  return a.svg(1600, 900);
}

// ---- front

function bollard(a) {
  a.flat(
    [
      [-40, 880],
      [40, 850],
      [260, 850],
      [330, 900],
      [330, 940],
      [-40, 940],
    ],
    FLOOR_DARK,
  );
  a.shape(
    [
      [36, 890],
      [44, 800],
      [18, 776],
      [30, 736],
      [110, 722],
      [190, 736],
      [202, 776],
      [176, 800],
      [186, 890],
      [110, 912],
    ],
    { fill: IRON_DARK },
  );
  a.curve(
    [
      [40, 760],
      [110, 776],
      [180, 758],
    ],
    2.6,
  );
  a.flat(
    a.cr([
      [52, 744],
      [80, 736],
      [72, 790],
      [70, 870],
      [56, 870],
      [60, 800],
    ]),
    IRON,
  );
  const rope = (y, dx) => {
    const pts = [
      [20 - dx, y],
      [110, y + 22],
      [204 + dx, y - 2],
    ];
    a.curve(pts, 24);
    a.curve(pts, 17, '#B08D5F');
    for (let k = 0; k < 6; k++)
      a.line(
        [
          [34 + k * 30, y + 2 + (k % 3) * 6],
          [48 + k * 30, y + 18 + (k % 3) * 4],
        ],
        2,
        '#7C5F42',
      );
  };
  rope(826, 0);
  rope(852, 4);
  const tail = [
    [200, 850],
    [252, 862],
    [282, 892],
    [262, 930],
  ];
  a.curve(tail, 24);
  a.curve(tail, 17, '#B08D5F');
}

// the café is one table: sugar, a paper napkin
function cafeTable(a) {
  for (const x of [880, 1082])
    a.line(
      [
        [x, 800],
        [x + (x < 1000 ? -10 : 10), 920],
      ],
      10,
    );
  a.poly(
    [
      [858, 752],
      [1104, 752],
      [1138, 800],
      [826, 800],
    ],
    { fill: '#DCD3CB' },
  );
  a.rect(826, 800, 312, 20, { fill: WOOD });
  props.mug(a, 892, 774, 0.94, C.paper);
  props.mug(a, 1080, 772, 0.94, '#8FA5BC');
  // a plate, a doughnut in two, a spoon
  a.ell(990, 776, 44, 13, { fill: C.paper, w: 3 });
  a.shape(
    [
      [960, 772],
      [966, 756],
      [984, 752],
      [988, 772],
      [974, 778],
    ],
    { fill: '#C48A52', w: 2.8 },
  );
  a.shape(
    [
      [994, 772],
      [996, 753],
      [1012, 756],
      [1020, 770],
      [1008, 778],
    ],
    { fill: '#C48A52', w: 2.8 },
  );
  a.line(
    [
      [1034, 786],
      [1056, 762],
    ],
    4,
    '#8A8FA8',
  );
}

// the crane under glass that Esko shows to groups
function showcase(a) {
  a.rect(1226, 726, 344, 190, { fill: TARRED });
  a.rect(1208, 706, 380, 24, { fill: WOOD });
  a.g('opacity=".45"').frect(1232, 516, 332, 190, '#DCE8EE').end();
  const c = C.teal;
  for (const x of [1300, 1372])
    a.line(
      [
        [x, 704],
        [x + (x < 1340 ? 14 : -14), 634],
      ],
      9,
    );
  a.rect(1298, 622, 80, 14, { fill: c, w: 3 });
  a.rect(1308, 580, 60, 42, { fill: c, w: 3.2 });
  a.rect(1342, 588, 18, 16, { fill: '#CFE2E6', w: 2.4 });
  a.poly(
    [
      [1324, 580],
      [1334, 546],
      [1344, 580],
    ],
    { fill: c, w: 3 },
  );
  a.line(
    [
      [1350, 586],
      [1508, 534],
    ],
    9,
  );
  a.line(
    [
      [1350, 586],
      [1506, 535],
    ],
    4,
    c,
  );
  a.line(
    [
      [1334, 548],
      [1508, 534],
    ],
    2.4,
  );
  a.line(
    [
      [1506, 538],
      [1506, 640],
    ],
    2.6,
  );
  a.rect(1482, 640, 48, 30, { fill: C.coral, w: 3 });
  a.rect(1232, 516, 332, 190, { w: 3.6 });
  a.line(
    [
      [1250, 600],
      [1296, 534],
    ],
    6,
    '#F6FAFC',
  );
  a.line(
    [
      [1262, 628],
      [1276, 608],
    ],
    5,
    '#F6FAFC',
  );
  a.rect(1262, 756, 150, 44, { fill: C.card, w: 2.8 });
  props.lettering(a, 1276, 786, 18, 'NOSTURI 3', { w: 2.6, wide: 0.9 });
  props.lettering(a, 1440, 790, 15, '1 : 50', { w: 2.2, c: '#C9BEC9' });
}

function front() {
  const a = new Art(1531, { w: 4.2 });
  bollard(a);
  cafeTable(a);
  showcase(a);
  return a.svg(1600, 900);
}

// ---- what the season brings in

function december() {
  const a = new Art(1541, { amp: 1 });
  const [x, y, w, h] = WINDOW;
  const drift = (from, to, t, high) =>
    a.flat(
      [
        [x + w * from, y + h * t - 4],
        [x + (w * (from + to * 2)) / 3, y + h * t - 4 - high],
        [x + w * to, y + h * t - 4],
        [x + w * to, y + h * t],
        [x + w * from, y + h * t],
      ],
      '#F8FAFC',
    );
  drift(0.46, 0.6, 1, 10);
  drift(0.65, 0.82, 1, 13);
  drift(0.66, 0.76, 0.36, 5);
  drift(0.46, 0.56, 0.74, 6);
  // boots came in with snow on
  for (const [px, py, r] of [
    [214, 742, 20],
    [254, 762, 26],
    [318, 752, 18],
    [346, 790, 24],
  ])
    a.ell(px, py, r, r * 0.3, { fill: '#DCE3EC', ink: 0 });
  return a.svg(1600, 900);
}

function march() {
  const a = new Art(1543, { amp: 1 });
  for (const [x, y, rx] of [
    [120, 760, 70],
    [240, 800, 50],
    [330, 742, 34],
  ])
    a.ell(x, y, rx, rx * 0.22, { fill: '#7C839B', ink: 0 });
  return a.svg(1600, 900);
}

function light(colour, op, lean) {
  const a = new Art(1547, { amp: 1 });
  for (const [x0, x1] of [
    [900, 992],
    [1006, 1110],
    [1124, 1212],
  ])
    a.flat(
      [
        [x0, BASE + 6],
        [x1, BASE + 6],
        [x1 + lean + (x1 - 640) * 0.5, 892],
        [x0 + lean + (x0 - 640) * 0.5, 892],
      ],
      colour,
      { op },
    );
  return a;
}

const may = () => light('#DDE3E0', 0.5, 60).svg(1600, 900);
const june = () => light('#F8E7B4', 0.62, -30).svg(1600, 900);

const thingSvg = (a, [x, y, w, h]) => a.svg(w, h, `${x} ${y} ${w} ${h}`);

// ---- what comes with the story

const LETTERS_AREA = [826, 730, 290, 72];

// two people's letters laid out like cards: three alike, five unlike
function letters() {
  const a = new Art(1553, { w: 2.6 });
  for (const [x, y, turn] of [
    [890, 782, -16],
    [914, 785, -3],
    [940, 789, 10],
  ])
    windowEnvelope(a, x, y, { turn, squash: 0.42, size: 0.62 });
  for (const [x, y, turn, mark] of [
    [1030, 784, -20, '#D58A78'],
    [1044, 785, -9, C.leaf],
    [1058, 786, 2, C.mustard],
    [1072, 788, 13, C.plum],
    [1084, 791, 24, '#8EA5D8'],
  ])
    windowEnvelope(a, x, y, { turn, squash: 0.42, size: 0.58, mark });
  return thingSvg(a, LETTERS_AREA);
}

const TWELVE_AREA = [226, 474, 206, 46];

// a strip taped under the list: point twelve, the fridge
function twelve() {
  const a = new Art(1559, { w: 3 });
  a.g('transform="rotate(1.4 328 496)"');
  a.rect(234, 482, 188, 32, { fill: C.card });
  props.lettering(a, 242, 506, 16, '12', { w: 3, c: C.brick });
  props.lettering(a, 274, 506, 16, 'JÄÄKAAPPI', { w: 2.8, wide: 0.84, space: 1.8 });
  a.end();
  return thingSvg(a, TWELVE_AREA);
}

const QUESTION_AREA = [1412, 740, 152, 120];

// the question no group had asked, written on a tag by the guide; below it somebody's crane in crayon
function question() {
  const a = new Art(1567, { w: 2.8 });
  a.g('transform="rotate(-4 1490 800)"');
  a.rect(1424, 754, 130, 90, { fill: YELLOW });
  props.lettering(a, 1434, 782, 15, 'MILTÄ', { w: 2.4, wide: 0.84, space: 1.8 });
  props.lettering(a, 1434, 806, 15, 'HAISI', { w: 2.4, wide: 0.84, space: 1.8 });
  props.lettering(a, 1434, 832, 15, 'NOSTURI', { w: 2.4, wide: 0.84, space: 1.8 });
  a.curve(
    [
      [1520, 784],
      [1522, 770],
      [1538, 770],
      [1540, 784],
      [1530, 794],
      [1530, 804],
    ],
    4,
    C.brick,
  );
  a.ell(1530, 814, 3, 3, { fill: C.brick, ink: 0 });
  a.end();
  return thingSvg(a, QUESTION_AREA);
}

export default {
  id: 'kotka',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { december, march, may, june },
    front,
    things: {
      'list-12': { area: TWELVE_AREA, layer: 'back', draw: twelve },
      letters: { area: LETTERS_AREA, layer: 'front', draw: letters },
      'trace-kotka-museum-day': { area: QUESTION_AREA, layer: 'front', draw: question },
    },
  },
  data: {
    colour: LIME,
    focus: { x: 0.47, y: 0.52, width: 0.58 },
    spots: {
      left: { x: 346, y: 872, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 800, y: 866, height: 600, pose: 'standing', facing: 'left', layer: 'middle' },
      table: { x: 984, y: 766, height: 620, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 1164, y: 838, height: 540, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 196, y: 748, height: 470, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 760 } },
    lamps: [
      { kind: 'lamp', x: 96, y: 126, radius: 560, colour: '#ffd892' },
      { kind: 'lamp', x: 1128, y: 182, radius: 760, colour: '#ffd892' },
      { kind: 'window', x: 940, y: 300, radius: 360, colour: '#b4c3dc' },
    ],
    sky: [{ x: 764, y: WINDOW[1], width: 450, height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 908, y: 744 }],
  },
};
