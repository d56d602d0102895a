// The hall in Lahti that is nothing yet: fresh paint to where the roller stopped, a ladder, chairs under plastic, keys on a nail. The furniture
// is tape on the floor; it lies in `things`, so that it can be pulled off and leave its ghost in the dust.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

const FRESH = '#BFCCC4';
const FRESH_WET = '#AEBFB8';
const OLD = '#CDBFB2';
const OLD_DARK = '#BBAB9F';
const FLOOR = '#A39DB1';
const FLOOR_DARK = '#938CA4';
const WOOD = '#C99F70';
const METAL = '#B7BACB';
const DARK = '#474C6E';
const DOOR = '#4E7C86';
const TAPE = '#F1CC70';
const TAPE_EDGE = '#B18A48';
const CARDBOARD = '#CBA678';
const BASE = 580;

const WINDOW = [322, 104, 404, 310];
const SMALL = [1126, 122, 150, 196];
const GLASS = [66, 196, 112, 176];

// ---- the floor seen from a person's eyes: x in pixels at the picture's lower edge, z in the same pixels away from it

const VP = [690, 300];
const FAR = 1765;
const WALL_Z = 2017;

function ground(x, z) {
  const s = FAR / (FAR + z);
  return [VP[0] + (x - VP[0]) * s, VP[1] + 600 * s];
}

const patch = (x0, z0, x1, z1) => [ground(x0, z0), ground(x1, z0), ground(x1, z1), ground(x0, z1)];

/** A strip of given width on the floor, a little longer than it had to be. */
function strip([x0, z0], [x1, z1], width, over = 0) {
  const length = Math.hypot(x1 - x0, z1 - z0) || 1;
  const [ux, uz] = [(x1 - x0) / length, (z1 - z0) / length];
  const [nx, nz] = [(-uz * width) / 2, (ux * width) / 2];
  const [ax, az, bx, bz] = [x0 - ux * over, z0 - uz * over, x1 + ux * over, z1 + uz * over];
  return [ground(ax + nx, az + nz), ground(bx + nx, bz + nz), ground(bx - nx, bz - nz), ground(ax - nx, az - nz)];
}

/** Letters lying on the floor, squeezed to the width told. */
function floorLetters(a, x, z, height, width, text, w) {
  const squeeze = width / props.letteringWidth(height, text);
  const lie = ([px, py]) => ground(x + px * squeeze, z - py);
  const flat = { line: (pts, width, c, curved) => a.line(pts.map(lie), width, c, curved) };
  props.lettering(flat, 0, 0, height, text, { w, c: '#4A3B52' });
}

// ---- outside: the yard, a workshop, the bin shelter, the ridge with the radio masts

const SEASON = {
  november: {
    sky: '#8E94B1',
    low: '#A5A7BD',
    ridge: '#7B829F',
    houses: ['#858AA6', '#8F8AA2'],
    roof: '#6C7292',
    mast: '#6A7090',
    shop: '#8D7480',
    pane: '#58608A',
    ground: '#747990',
    path: '#8388A0',
    twig: '#5B5F7E',
    lit: 0.2,
  },
  december: {
    sky: '#B9C7DE',
    low: '#DDE0EA',
    ridge: '#A3AEC8',
    houses: ['#98A3C0', '#A9A4BE'],
    roof: '#F4F7FC',
    mast: '#8C97B8',
    shop: '#A68B92',
    pane: '#69749C',
    ground: '#EEF2F8',
    path: '#D5DCE9',
    twig: '#7B83A2',
    snow: '#FAFCFF',
    lit: 0.16,
  },
  march: {
    sky: '#C6D3E0',
    low: '#F3E2C2',
    ridge: '#A9AFC2',
    houses: ['#A3A8BE', '#B5A9B6'],
    roof: '#8D92AC',
    mast: '#9198B2',
    shop: '#B08A86',
    pane: '#707A9E',
    ground: '#B3B3C2',
    path: '#8E92A8',
    twig: '#7C7C92',
    heap: '#DCDDE5',
    sun: '#FBE6AE',
  },
  may: {
    sky: '#B5D3DF',
    low: '#E3E9E2',
    ridge: '#9DB29E',
    houses: ['#B4B5C4', '#C7B4AF'],
    roof: '#8E8FA6',
    mast: '#96A0B8',
    shop: '#B98578',
    pane: '#7784A4',
    ground: '#BDB5A4',
    path: '#CBC3B4',
    twig: '#857F88',
    leaf: '#AFC583',
  },
  june: {
    sky: '#BFE0E6',
    low: '#F6EFD6',
    ridge: '#86AB7E',
    houses: ['#C3BFC8', '#D9BFAF'],
    roof: '#9A93A4',
    mast: '#9AA8BE',
    shop: '#C98A74',
    pane: '#8194AE',
    ground: '#C9C3A4',
    path: '#DDD2B6',
    twig: '#7A7468',
    leaf: '#7FAE6B',
  },
};

function mast(a, x, base, top, s) {
  a.flat(
    [
      [x - 13, base],
      [x - 2, top],
      [x + 2, top],
      [x + 13, base],
    ],
    s.mast,
  );
  for (let y = base - 14, k = 0; y > top + 26; y -= 26, k++) a.frect(x - 3, y - 9, 6, 13, k % 2 ? s.low : '#C08A86');
  a.frect(x - 1, top - 18, 2, 20, s.mast);
}

function bareTree(a, x, base, h, s) {
  a.line(
    [
      [x, base],
      [x + 3, base - h],
    ],
    5,
    s.twig,
  );
  for (const [up, dx] of [
    [0.4, -30],
    [0.5, 34],
    [0.66, -22],
    [0.74, 24],
  ])
    a.curve(
      [
        [x + 1, base - h * up],
        [x + dx * 0.6, base - h * up - 16],
        [x + dx, base - h * up - 44],
      ],
      2.6,
      s.twig,
    );
  if (!s.leaf) return;
  for (const [dx, up, r] of [
    [-20, 0.78, 26],
    [20, 0.84, 30],
    [0, 1.06, 28],
    [34, 0.6, 18],
  ])
    a.ell(x + dx, base - h * up, r, r * 0.86, { fill: s.leaf, ink: 0 });
}

function outside(season) {
  const a = new Art(1411, { amp: 1.2 });
  const s = SEASON[season];
  a.frect(30, 90, 1290, 380, s.sky);
  a.frect(30, 250, 1290, 220, s.low);
  if (s.sun) a.ell(612, 268, 32, 32, { fill: s.sun, ink: 0 });
  // the ridge with its two masts: every window in this town has them
  a.flat(
    [
      [30, 330],
      [180, 300],
      [330, 312],
      [430, 282],
      [560, 274],
      [740, 306],
      [1100, 296],
      [1320, 280],
      [1320, 470],
      [30, 470],
    ],
    s.ridge,
  );
  mast(a, 408, 296, 140, s);
  mast(a, 502, 284, 168, s);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, {
      kind,
      wall: s.houses[i],
      roof: s.roof,
      pane: s.pane,
      lit: s.lit ?? 0,
      seed,
      snow: s.snow,
    });
  house(336, 372, 74, 66, 'gable', 1, 4);
  house(528, 384, 84, 112, 'balcony', 0, 9);
  house(1140, 380, 110, 150, 'grid', 1, 3);
  house(60, 380, 70, 120, 'strip', 0, 5);
  a.frect(30, 380, 1290, 100, s.ground);
  a.flat(
    [
      [330, 470],
      [470, 396],
      [560, 396],
      [560, 470],
    ],
    s.path,
  );
  // the workshop across the yard
  a.frect(620, 296, 150, 104, s.shop);
  a.frect(612, 284, 160, 16, s.snow ?? s.roof);
  a.frect(640, 330, 52, 70, s.pane);
  a.frect(640, 352, 52, 3, s.shop);
  props.lettering(a, 634, 322, 14, 'VERSTAS', { w: 2.2, c: s.low });
  // the bin shelter: as far as somebody walked this winter, after four
  a.frect(352, 376, 78, 8, s.snow ?? s.roof);
  for (const x of [354, 378, 402, 424]) a.frect(x, 384, 5, 38, s.twig);
  for (const [x, c] of [
    [361, '#6F8F7C'],
    [385, '#8A7F92'],
    [408, '#6F8F7C'],
  ])
    a.frect(x, 396, 15, 24, c);
  bareTree(a, 556, 414, 116, s);
  bareTree(a, 1236, 400, 130, s);
  if (s.heap)
    a.flat(
      [
        [470, 446],
        [500, 420],
        [546, 412],
        [590, 428],
        [622, 450],
      ],
      s.heap,
    );
  if (s.snow)
    a.flat(
      [
        [440, 470],
        [478, 440],
        [530, 434],
        [600, 452],
        [740, 444],
        [740, 470],
      ],
      s.snow,
    );
  if (season === 'may' || season === 'june') bicycle(a, 668, 442, season === 'june' ? '#B5645A' : '#5D6B92');
  if (season === 'june') {
    a.frect(470, 424, 76, 5, '#A4815F');
    for (const x of [478, 532]) a.frect(x, 428, 5, 18, '#8A6C52');
    a.ell(508, 417, 9, 7, { fill: '#EF9A7E', ink: 0 });
  }
  return a.svg(1600, 900);
}

function bicycle(a, x, y, c) {
  for (const dx of [-24, 24]) a.ell(x + dx, y, 17, 17, { w: 2.4, c: '#5F6076' });
  a.line(
    [
      [x - 24, y],
      [x - 6, y - 26],
      [x + 16, y - 26],
      [x + 24, y],
    ],
    3,
    c,
  );
  a.line(
    [
      [x - 6, y - 26],
      [x + 2, y],
      [x + 16, y - 26],
    ],
    3,
    c,
  );
  a.line(
    [
      [x + 14, y - 34],
      [x + 24, y - 36],
    ],
    3,
    '#5F6076',
  );
}

// ---- room

const holes = [WINDOW, SMALL, GLASS];

// the fresh colour ends where the roller stopped
const ROLLED = [
  [-40, 60],
  [905, 60],
  [912, 132],
  [846, 150],
  [858, 226],
  [930, 240],
  [924, 300],
  [812, 316],
  [826, 396],
  [884, 404],
  [880, 480],
  [838, 488],
  [846, 556],
  [-40, 556],
];

function walls(a) {
  a.frect(-40, -40, 1680, BASE + 40, OLD);
  a.flat(ROLLED, FRESH);
  // wet strokes of the last row
  for (const pts of [
    [
      [806, 96],
      [838, 300],
      [790, 530],
    ],
    [
      [768, 84],
      [776, 330],
      [762, 520],
    ],
  ])
    a.curve(pts, 20, FRESH_WET);
  for (const [x, y, h] of [
    [890, 140, 26],
    [868, 304, 34],
    [904, 240, 16],
  ])
    a.frect(x, y, 4, h, FRESH);
  a.frect(-40, -40, 1680, 100, '#D8D4D9');
  a.line(
    [
      [-20, 60],
      [1620, 60],
    ],
    2.6,
  );
  // what the tenant before left: paler squares, screw holes, the mark of a counter
  a.frect(1316, 150, 190, 128, '#DACEC2');
  for (const [x, y] of [
    [1324, 158],
    [1498, 158],
    [1324, 270],
    [1498, 270],
  ])
    a.ell(x, y, 3, 3, { w: 1.8 });
  a.frect(1010, 250, 84, 108, '#DACEC2');
  a.frect(960, 440, 640, 8, OLD_DARK);
  a.frect(-40, 556, 1680, 24, '#A89CA8');
  a.line(
    [
      [-20, 556],
      [1620, 556],
    ],
    2.2,
  );
  // the skirting is masked as far as she had tape
  a.frect(216, 550, 480, 9, TAPE);
  a.frect(690, 546, 40, 9, TAPE);
}

function floor(a) {
  a.frect(-40, BASE, 1680, 360, FLOOR);
  a.flat(patch(-1600, 1680, 3400, WALL_Z), FLOOR_DARK);
  // seams of the slab, a crack, drops of paint
  for (const z of [420, 1120])
    a.line(
      [
        [-20, ground(0, z)[1]],
        [1620, ground(0, z)[1]],
      ],
      2,
      FLOOR_DARK,
    );
  for (const x of [-260, 700, 1640]) a.line([ground(x, 0), ground(x, WALL_Z)], 2, FLOOR_DARK);
  a.curve([ground(1380, 60), ground(1440, 260), ground(1380, 420), ground(1500, 640)], 2.2, '#7F7892');
  for (const [x, z, r] of [
    [900, 1480, 8],
    [980, 1390, 5],
    [820, 1280, 6],
    [1080, 1540, 7],
    [1120, 1200, 4],
  ]) {
    const [px, py] = ground(x, z);
    a.ell(px, py, r, r * 0.45, { fill: FRESH, ink: 0 });
  }
  a.line(
    [
      [-20, BASE],
      [1620, BASE],
    ],
    4,
  );
}

function ceiling(a) {
  a.rect(-30, 14, 1660, 18, { fill: METAL, w: 3 });
  for (const x of [250, 760, 1400]) a.rect(x, 8, 16, 30, { fill: '#9296AC', w: 2.6 });
  // a tube, one end hanging
  a.g('transform="rotate(3 470 66)"');
  a.rect(330, 50, 300, 16, { fill: '#C9CCD8', w: 3 });
  a.rect(346, 66, 268, 10, { fill: '#FFF8DC', w: 2.6 });
  a.end();
  a.line(
    [
      [332, 32],
      [332, 48],
    ],
    2.4,
  );
  a.line(
    [
      [622, 32],
      [626, 60],
    ],
    2.4,
  );
  // bare wire, bulb
  a.curve(
    [
      [1010, 32],
      [1022, 80],
      [1008, 120],
      [1012, 150],
    ],
    3,
  );
  a.rect(1004, 148, 18, 18, { fill: DARK, w: 2.6 });
  a.ell(1013, 184, 16, 19, { fill: '#FFF0C4', w: 3 });
}

function door(a) {
  cut(a, [GLASS], () => {
    a.rect(26, 148, 190, 432, { fill: '#8E8C9C' });
    a.rect(42, 164, 158, 416, { fill: DOOR, w: 3.6 });
  });
  a.rect(...GLASS, { w: 3 });
  a.line(
    [
      [84, 358],
      [120, 262],
    ],
    6,
    '#DCE4EA',
  );
  a.rect(60, 420, 124, 122, { w: 2.4, c: '#35606B' });
  a.rrect(172, 394, 16, 66, 6, { fill: METAL, w: 2.8 });
  a.line(
    [
      [180, 414],
      [150, 416],
    ],
    7,
  );
  // the sign is turned: closed is not a lie
  a.line(
    [
      [100, 204],
      [122, 186],
      [146, 204],
    ],
    2,
  );
  a.rect(78, 204, 90, 44, { fill: C.card, w: 2.8 });
  props.lettering(a, 123 - props.letteringWidth(19, 'KOHTA') / 2, 235, 19, 'KOHTA', { w: 3 });
}

// the nail, with a pencilled word beside it for whoever comes next
function nail(a) {
  a.ell(262, 268, 7, 7, { fill: METAL, w: 2.6 });
  props.lettering(a, 234, 246, 13, 'AVAIN', { w: 1.8, c: '#6E7C7C' });
  // switch and its masked frame
  a.frect(240, 392, 50, 58, TAPE);
  a.rrect(246, 398, 38, 46, 5, { fill: C.paper, w: 2.8 });
  a.rect(256, 408, 18, 26, { w: 2 });
}

function windows(a) {
  windowFrame(a, WINDOW, { mullions: [0.34], transom: 0.26, frame: '#DDD9DC' });
  windowFrame(a, SMALL, { mullions: [0.5], frame: '#C9B9A6', sill: 16 });
  // masking tape along the frame, a corner already loose
  a.frect(306, 82, 436, 8, TAPE);
  a.frect(744, 88, 8, 316, TAPE);
  a.curve(
    [
      [748, 400],
      [760, 422],
      [748, 440],
    ],
    7,
    TAPE,
  );
  radiator(a);
  // a brush drying on the sill, a jar
  a.rect(346, 382, 34, 46, { fill: '#C9D8DC', w: 2.8, mis: [0, 0] });
  a.frect(349, 398, 29, 27, FRESH_WET);
  a.line(
    [
      [366, 394],
      [378, 344],
    ],
    6,
  );
  a.line(
    [
      [366, 394],
      [377, 348],
    ],
    2.6,
    WOOD,
  );
}

// the heating has been on since autumn, unasked
function radiator(a) {
  a.rrect(372, 456, 290, 88, 9, { fill: '#DAD6DA' });
  for (let x = 396; x < 650; x += 26)
    a.line(
      [
        [x, 466],
        [x, 534],
      ],
      2.2,
      '#9C97AC',
    );
  a.line(
    [
      [662, 530],
      [684, 530],
      [684, BASE],
    ],
    6,
    '#9C97AC',
  );
  a.rrect(652, 462, 26, 22, 6, { fill: C.coral, w: 2.6 });
  // a cloth over it, dry
  a.poly(
    [
      [430, 448],
      [500, 448],
      [504, 514],
      [466, 508],
      [426, 518],
    ],
    { fill: '#C99A8E', w: 3 },
  );
}

// her plan of the room: a squared sheet, taped at eye level
function plan(a) {
  a.g('transform="translate(0 -42) rotate(-2 1010 470)"');
  a.rect(960, 396, 124, 150, { fill: C.card, w: 3 });
  for (let k = 1; k < 6; k++) {
    a.line(
      [
        [960 + k * 20, 400],
        [960 + k * 20, 542],
      ],
      1,
      '#C5CFDA',
    );
    a.line(
      [
        [964, 396 + k * 24],
        [1080, 396 + k * 24],
      ],
      1,
      '#C5CFDA',
    );
  }
  a.rect(976, 414, 92, 90, { w: 2.4 });
  a.rect(984, 480, 44, 14, { w: 1.8, c: C.brick });
  a.rect(1030, 446, 26, 18, { w: 1.8, c: C.brick });
  a.rect(990, 422, 40, 14, { w: 1.8, c: C.brick });
  props.lettering(a, 976, 532, 11, 'KESKIVIIKKO', { w: 1.7 });
  a.end();
  a.frect(1000, 344, 44, 14, TAPE);
}

function ladder(a) {
  // the far legs first, then the steps
  for (const [x0, x1] of [
    [812, 762],
    [884, 946],
  ])
    a.line(
      [
        [x0 + 6, 196],
        [x1 + 4, 622],
      ],
      8,
      '#6B6478',
    );
  const side = (x0, x1) => {
    a.poly(
      [
        [x0 - 9, 178],
        [x0 + 9, 178],
        [x1 + 11, 690],
        [x1 - 11, 690],
      ],
      { fill: WOOD, w: 3.6 },
    );
  };
  for (let k = 0; k < 6; k++) {
    const t = (k + 0.7) / 6.4;
    const y = 178 + t * 512;
    a.rect(806 - t * 64, y, 84 + t * 130, 17, { fill: k === 3 ? '#E2C08F' : '#B98B5E', w: 3.2 });
  }
  side(806, 742);
  side(890, 956);
  a.rect(786, 160, 122, 24, { fill: WOOD, w: 3.6 });
  // one step is newer: nailed on over the broken one
  for (const x of [780, 916]) a.ell(x, 483, 2.6, 2.6, { w: 1.8 });
  // a tin hangs from a hook
  a.curve(
    [
      [886, 190],
      [906, 214],
      [928, 240],
    ],
    2.4,
  );
  tin(a, 928, 296, 0.8, FRESH);
}

function tin(a, x, y, s, c) {
  a.curve(
    [
      [x - 34 * s, y - 62 * s],
      [x, y - 96 * s],
      [x + 34 * s, y - 62 * s],
    ],
    2.6,
  );
  a.rect(x - 36 * s, y - 66 * s, 72 * s, 66 * s, { fill: METAL, w: 3.4 });
  a.frect(x - 33 * s, y - 48 * s, 70 * s, 34 * s, c);
  a.ell(x, y - 66 * s, 37 * s, 9 * s, { fill: c, w: 3 });
  a.curve(
    [
      [x + 12 * s, y - 60 * s],
      [x + 16 * s, y - 40 * s],
      [x + 14 * s, y - 22 * s],
    ],
    7 * s,
    c,
  );
}

// the kettle waits in its box, the receipt on its side
function kettleBox(a) {
  a.g('transform="translate(0 -34)"');
  a.rect(1016, 562, 104, 92, { fill: CARDBOARD, w: 3.4 });
  a.poly(
    [
      [1016, 562],
      [1034, 542],
      [1132, 542],
      [1120, 562],
    ],
    { fill: '#DDBB90', w: 3.2 },
  );
  a.frect(1056, 544, 30, 18, TAPE);
  props.lettering(a, 1028, 592, 14, 'KEITIN', { w: 2.4, c: '#7A5B3A' });
  a.g('transform="rotate(6 1094 624)"').rect(1080, 600, 26, 48, { fill: C.card, w: 2.2, mis: [0, 0] });
  for (const y of [612, 620, 628])
    a.line(
      [
        [1085, y],
        [1101, y],
      ],
      1.4,
      '#777D98',
    );
  a.end();
  a.end();
}

// things against the old wall: panels, a broom, a roll of paper
function againstWall(a) {
  a.g('transform="translate(0 -46)"');
  a.poly(
    [
      [1440, 330],
      [1600, 318],
      [1640, 650],
      [1426, 654],
    ],
    { fill: '#B9A58C', w: 3.4 },
  );
  a.poly(
    [
      [1412, 380],
      [1560, 372],
      [1574, 660],
      [1396, 664],
    ],
    { fill: '#D3BE9F', w: 3.4 },
  );
  a.line(
    [
      [1352, 642],
      [1322, 306],
    ],
    9,
  );
  a.line(
    [
      [1352, 640],
      [1322, 310],
    ],
    4,
    WOOD,
  );
  a.poly(
    [
      [1312, 640],
      [1386, 634],
      [1394, 672],
      [1306, 676],
    ],
    { fill: '#B5645A', w: 3.2 },
  );
  for (const x of [1326, 1344, 1362, 1378])
    a.line(
      [
        [x, 648],
        [x + 1, 670],
      ],
      1.8,
    );
  a.end();
}

function back() {
  const a = new Art(1417, { w: 4 });
  cut(a, holes, () => walls(a));
  floor(a);
  ceiling(a);
  door(a);
  nail(a);
  windows(a);
  plan(a);
  againstWall(a);
  kettleBox(a);
  ladder(a);
  return a.svg(1600, 900);
}

// ---- the low sun, which is what furnishes the room until then

// panes of a window thrown along the floor; `lean` is how far they slide sideways on their way
function sunPatch(a, x0, x1, z0, z1, lean, colour, op) {
  const at = (x, z) => ground(x - ((WALL_Z - z) / WALL_Z) * lean, z);
  a.flat([at(x0, z0), at(x1, z0), at(x1, z1), at(x0, z1)], colour, { op });
}

// what stands on the floor in `back` is spared, as this light is drawn over it
const STANDING = [
  'M797 178L815 178L754 694L729 694Z',
  'M881 178L899 178L969 694L944 694Z',
  'M742 552h224v20h-224zM742 630h230v20h-230z',
  'M1012 506h126v26l-14 92h-112z',
];

function lowSun(colour, op, z0, lean, dust) {
  const a = new Art(1427, { amp: 1 });
  a.push('<mask id="standing" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1680" height="980">');
  a.push(`<rect x="-40" y="-40" width="1680" height="980" fill="#fff"/><path d="${STANDING.join('')}"/></mask>`);
  a.g('mask="url(#standing)"');
  if (dust) a.flat(patch(-900, -120, 2200, 1990), dust, { op: 0.42 });
  const far = 1860;
  const middle = z0 + (far - z0) * 0.66;
  for (const [x0, x1] of [
    [20, 280],
    [330, 768],
  ]) {
    sunPatch(a, x0, x1, z0, middle - 30, lean, colour, op);
    sunPatch(a, x0, x1, middle + 30, far, lean, colour, op);
  }
  for (const [x0, x1] of [
    [1628, 1760],
    [1800, 1940],
  ])
    sunPatch(a, x0, x1, z0 + 420, far, lean, colour, op);
  a.end();
  return a;
}

function wetFloor(a, prints) {
  for (const [x, z] of prints) {
    a.flat(a.cr([ground(x, z), ground(x + 60, z + 20), ground(x + 64, z + 90), ground(x + 6, z + 80)], true), '#857F9A');
  }
}

function december() {
  const a = lowSun('#E6DCC4', 0.5, 330, 520);
  a.frect(386, 406, 72, 8, '#FAFCFF');
  a.frect(466, 402, 258, 12, '#FAFCFF');
  wetFloor(a, [
    [-560, 1640],
    [-380, 1480],
    [-400, 1280],
    [-200, 1160],
  ]);
  return a.svg(1600, 900);
}

const march = () => {
  const a = lowSun('#F4DFA6', 0.62, -60, 760);
  wetFloor(a, [
    [-560, 1660],
    [-360, 1520],
  ]);
  return a.svg(1600, 900);
};

const may = () => lowSun('#EFE3BE', 0.5, 960, 260).svg(1600, 900);

// dust everywhere: where the tape was, the floor is itself
const june = () => lowSun('#F8E9B8', 0.6, 1160, 160, '#C9BFB6').svg(1600, 900);

// ---- front: tins on plastic at the left, chairs under plastic at the right

function paintCorner(a) {
  a.shape(
    [
      [-40, 838],
      [60, 812],
      [210, 822],
      [318, 850],
      [346, 900],
      [300, 930],
      [-40, 930],
    ],
    { fill: '#CDD6DF', w: 3 },
  );
  for (const pts of [
    [
      [20, 860],
      [120, 842],
      [220, 858],
    ],
    [
      [180, 890],
      [260, 872],
      [310, 886],
    ],
  ])
    a.curve(pts, 2, '#9FAABC');
  tin(a, 60, 846, 1.35, FRESH);
  tin(a, 152, 870, 1.15, '#E3B98E');
  // tray and roller
  a.poly(
    [
      [196, 862],
      [318, 856],
      [344, 896],
      [200, 902],
    ],
    { fill: METAL, w: 3.4 },
  );
  a.flat(
    [
      [206, 880],
      [326, 874],
      [338, 892],
      [206, 898],
    ],
    FRESH,
  );
  a.rrect(214, 838, 88, 30, 12, { fill: '#E4E6DE', w: 3.4 });
  a.line(
    [
      [302, 852],
      [324, 850],
      [322, 812],
      [338, 770],
    ],
    5,
  );
  a.line(
    [
      [332, 792],
      [346, 750],
    ],
    12,
  );
  a.line(
    [
      [333, 790],
      [345, 754],
    ],
    6,
    C.coral,
  );
}

// eleven of them, folded into each other, waiting
function stackedChairs(a) {
  const seats = ['#7C6A86', '#C4795C', '#7C6A86', '#5E8580', '#7C6A86', '#C9A25E'];
  for (const [x, y] of [
    [1264, 690],
    [1528, 676],
  ])
    a.line(
      [
        [x, y],
        [x + (x < 1400 ? -14 : 16), 910],
      ],
      10,
    );
  seats.forEach((c, k) => {
    const y = 660 - k * 34;
    const x = 1262 + k * 7;
    a.rrect(x, y, 264, 26, 10, { fill: c, w: 3.6 });
    a.line(
      [
        [x + 12, y + 28],
        [x + 6, y + 92],
      ],
      6,
    );
    a.line(
      [
        [x + 252, y + 28],
        [x + 262, y + 92],
      ],
      6,
    );
  });
  for (let k = 0; k < 5; k++) a.rrect(1506 + k * 15, 330 + k * 12, 26, 190, 12, { fill: seats[(k + 1) % 6], w: 3.2 });
}

function plasticSheet(a) {
  const outline = [
    [1222, 880],
    [1236, 720],
    [1248, 560],
    [1272, 470],
    [1330, 444],
    [1420, 432],
    [1474, 360],
    [1512, 308],
    [1560, 292],
    [1660, 330],
    [1660, 920],
    [1580, 884],
    [1510, 908],
    [1440, 880],
    [1370, 902],
    [1296, 878],
  ];
  a.g('opacity=".36"').flat(a.cr(outline, true), '#DCE6EE').end();
  a.shape(outline, { w: 3.6 });
  for (const pts of [
    [
      [1286, 474],
      [1270, 560],
      [1282, 700],
      [1262, 868],
    ],
    [
      [1420, 438],
      [1392, 520],
      [1410, 596],
    ],
    [
      [1400, 676],
      [1382, 760],
      [1400, 870],
    ],
    [
      [1510, 314],
      [1490, 480],
      [1508, 640],
      [1486, 780],
      [1500, 884],
    ],
    [
      [1430, 432],
      [1500, 500],
      [1600, 506],
    ],
  ])
    a.curve(pts, 2.4, '#74809C');
  for (const pts of [
    [
      [1306, 490],
      [1294, 560],
      [1300, 640],
    ],
    [
      [1534, 330],
      [1526, 410],
      [1532, 480],
    ],
    [
      [1250, 720],
      [1244, 790],
      [1246, 840],
    ],
  ])
    a.curve(pts, 7, '#F3F7FB');
  // tied once round with string
  a.curve(
    [
      [1242, 588],
      [1330, 604],
      [1460, 600],
      [1620, 580],
    ],
    4,
    '#8A6C52',
  );
  a.g('transform="rotate(-3 1420 640)"');
  a.rect(1330, 604, 176, 66, { fill: C.card, w: 3 });
  props.lettering(a, 1346, 650, 26, '11 TUOLIA', { w: 3.8 });
  a.end();
  a.frect(1402, 594, 44, 16, TAPE);
}

function front() {
  const a = new Art(1431, { w: 4.2 });
  paintCorner(a);
  stackedChairs(a);
  plasticSheet(a);
  return a.svg(1600, 900);
}

// ---- the furniture: tape

const box = (x0, z0, x1, z1) => [
  [
    [x0, z0],
    [x1, z0],
  ],
  [
    [x1, z0],
    [x1, z1],
  ],
  [
    [x1, z1],
    [x0, z1],
  ],
  [
    [x0, z1],
    [x0, z0],
  ],
];

// the door opens towards the counter: nobody has noticed yet
const doorSwing = () => {
  const arc = [];
  for (let k = 0; k <= 8; k++) {
    const t = (k / 8) * (Math.PI / 2);
    arc.push([-610 + Math.cos(t) * 380, 1960 - Math.sin(t) * 430]);
  }
  return [...arc.slice(1).map((p, k) => [arc[k], p]), [[-610, 1960], arc[8]]];
};

const COUNTER = [392, 120, 1030, 360];
const TABLE = [850, 640, 1380, 960];
const SOFA = [-60, 1130, 680, 1480];
const CHAIRS = [
  [920, 450, 1060, 580],
  [1180, 436, 1320, 566],
  [1050, 1020, 1190, 1150],
  [1430, 730, 1560, 880],
];
const FURNITURE = [
  ...[COUNTER, TABLE, SOFA, ...CHAIRS].flatMap((room) => box(...room)),
  [
    [-60, 1390],
    [680, 1390],
  ],
  ...doorSwing(),
];
const WORDS = [
  [452, 166, 136, 510, 'TISKIPÖYTÄ', 7.4],
  [910, 702, 180, 410, 'PÖYTÄ', 6.6],
  [110, 1164, 180, 400, 'SOHVA', 6.2],
  [-170, 1590, 230, 240, 'OVI', 5.4],
];
// the one that is left last: from it the door is in sight
const LAST = box(640, 730, 780, 880);

function tapeStrips(a, strips, ghost) {
  for (const [from, to] of strips) {
    const quad = strip(from, to, ghost ? 28 : 32, 22);
    a.flat(quad, ghost ? '#857D97' : TAPE, ghost ? { op: 0.75 } : {});
    if (ghost) continue;
    a.line([quad[3], quad[2]], 2.2, TAPE_EDGE);
  }
}

const thingSvg = (a, [x, y, w, h]) => a.svg(w, h, `${x} ${y} ${w} ${h}`);

const FLOOR_AREA = [40, 582, 1240, 296];

function tape() {
  const a = new Art(1433, { amp: 1.4 });
  tapeStrips(a, FURNITURE);
  for (const word of WORDS) floorLetters(a, ...word);
  // the roll, where it ran out
  a.ell(560, 704, 30, 15, { fill: TAPE, w: 3.2 });
  a.poly(
    [
      [530, 704],
      [590, 704],
      [588, 724],
      [532, 724],
    ],
    { fill: TAPE, ink: 0 },
  );
  a.curve(
    [
      [530, 704],
      [532, 722],
      [560, 734],
      [588, 722],
      [590, 704],
    ],
    3.2,
  );
  a.ell(560, 704, 30, 15, { fill: TAPE, w: 3 });
  a.ell(560, 704, 17, 8, { fill: FLOOR_DARK, w: 2.6 });
  return thingSvg(a, FLOOR_AREA);
}

function tapeGhost() {
  const a = new Art(1433, { amp: 1.4 });
  tapeStrips(a, FURNITURE, true);
  tapeStrips(a, LAST, true);
  return thingSvg(a, FLOOR_AREA);
}

const CHAIR_AREA = [634, 686, 126, 64];

function tapeChair() {
  const a = new Art(1439, { amp: 1.2 });
  tapeStrips(a, LAST);
  return thingSvg(a, CHAIR_AREA);
}

const BIN_AREA = [1000, 628, 216, 74];

function tapeBin() {
  const a = new Art(1447, { amp: 1.2 });
  tapeStrips(a, box(1250, 1090, 1540, 1390));
  floorLetters(a, 1284, 1160, 170, 222, 'ROSKIS', 4.2);
  return thingSvg(a, BIN_AREA);
}

const KEYS_AREA = [222, 254, 84, 136];

function keys() {
  const a = new Art(1451, { w: 3.4 });
  a.ell(262, 286, 17, 18, { w: 4.6 });
  a.ell(262, 286, 17, 18, { w: 1.8, c: METAL });
  const key = (x, y, turn, c) => {
    a.g(`transform="rotate(${turn} ${x} ${y})"`);
    a.line(
      [
        [x, y + 24],
        [x, y + 70],
      ],
      8,
    );
    a.line(
      [
        [x, y + 26],
        [x, y + 68],
      ],
      4,
      c,
    );
    a.rect(x + 1, y + 52, 12, 6, { fill: c, w: 2 });
    a.rect(x + 1, y + 63, 9, 6, { fill: c, w: 2 });
    a.ell(x, y + 12, 15, 15, { fill: c, w: 3.2 });
    a.ell(x, y + 8, 4, 4, { fill: FRESH, w: 2 });
    a.end();
  };
  key(256, 300, 16, '#C9B37E');
  key(268, 302, -14, METAL);
  a.poly(
    [
      [276, 304],
      [298, 312],
      [300, 350],
      [280, 346],
    ],
    { fill: C.coral, w: 2.6 },
  );
  return thingSvg(a, KEYS_AREA);
}

const COFFEE_AREA = [1020, 736, 190, 128];

// coffee on the floor, beside the counter that is not there; the lid of this kettle closes
function coffee() {
  const a = new Art(1459, { w: 3.4 });
  a.g('transform="translate(216 68)"');
  a.rrect(818, 764, 76, 12, 5, { fill: DARK, w: 3 });
  a.poly(
    [
      [828, 696],
      [880, 696],
      [890, 764],
      [820, 764],
    ],
    { fill: '#E9E4DE' },
  );
  a.shape(
    [
      [826, 698],
      [838, 684],
      [870, 684],
      [884, 698],
    ],
    { fill: C.coral, w: 3 },
  );
  a.curve(
    [
      [884, 702],
      [908, 706],
      [908, 742],
      [888, 752],
    ],
    7,
  );
  props.mug(a, 932, 786, 0.8, C.paper);
  props.mug(a, 962, 768, 0.74, '#8FA5BC');
  a.end();
  return thingSvg(a, COFFEE_AREA);
}

const BOOK_AREA = [1098, 352, 96, 112];

// a copy of the room's book, on a string by the plan: how the key turns, how the coffee drips
function book() {
  const a = new Art(1471, { w: 3 });
  a.ell(1144, 362, 4, 4, { fill: METAL, w: 2 });
  a.curve(
    [
      [1144, 364],
      [1150, 376],
      [1142, 388],
    ],
    2.2,
  );
  a.g('transform="rotate(5 1144 420)"');
  a.rect(1112, 388, 66, 66, { fill: C.mustard });
  a.line(
    [
      [1122, 388],
      [1122, 454],
    ],
    2,
  );
  a.rect(1130, 402, 40, 22, { fill: C.card, w: 2 });
  props.lettering(a, 1135, 417, 8, 'AVAIN', { w: 1.6 });
  a.end();
  return thingSvg(a, BOOK_AREA);
}

export default {
  id: 'lahti',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { december, march, may, june },
    front,
    things: {
      'tape-ghost': { area: FLOOR_AREA, layer: 'back', draw: tapeGhost },
      tape: { area: FLOOR_AREA, layer: 'back', draw: tape },
      'tape-chair': { area: CHAIR_AREA, layer: 'back', draw: tapeChair },
      'tape-bin': { area: BIN_AREA, layer: 'back', draw: tapeBin },
      keys: { area: KEYS_AREA, layer: 'back', draw: keys },
      coffee: { area: COFFEE_AREA, layer: 'back', draw: coffee },
      'trace-handover-book': { area: BOOK_AREA, layer: 'back', draw: book },
    },
  },
  data: {
    colour: FRESH,
    focus: { x: 0.46, y: 0.56, width: 0.58 },
    spots: {
      left: { x: 376, y: 824, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 690, y: 876, height: 620, pose: 'standing', facing: 'left', layer: 'middle' },
      right: { x: 1000, y: 800, height: 510, pose: 'standing', facing: 'left', layer: 'middle' },
      floor: { x: 560, y: 836, height: 560, pose: 'floor', facing: 'right', layer: 'middle' },
      door: { x: 226, y: 700, height: 420, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 720 } },
    lamps: [
      { kind: 'tube', x: 480, y: 72, radius: 900, colour: '#f4f0d6' },
      { kind: 'lamp', x: 1013, y: 184, radius: 620, colour: '#ffd892' },
      { kind: 'window', x: 524, y: 290, radius: 260, colour: '#b4bfd8' },
    ],
    sky: [WINDOW, SMALL].map(([x, y, width, height]) => ({ x, y, width, height })),
    indoors: true,
    steam: [{ x: 1060, y: 560 }],
  },
};
