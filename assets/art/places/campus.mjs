// The vocational school's electricians' hall: sixty drawers lettered by one hand, boards to wire and unwire, glasses in a basket by the door, and
// behind the door the corridor with its sofa. In June the doors stand open.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs as P } from '../../../tools/art/path.mjs';

const WALL = '#CFCBCB';
const PAINT = '#9FB0A8';
const PAINT_DARK = '#8A9C96';
const FLOOR = '#A7A5B0';
const FLOOR_DARK = '#96939F';
const SHINE = '#B9B7C1';
const PLY = '#D9B88A';
const PLY_DARK = '#B8915F';
const STEEL = '#B7BACB';
const DARK = '#474C6E';
const DOOR = '#7C8FA8';
const CORRIDOR = '#DCCBA6';
const FOOT = 664;

const WINDOWS = [
  [392, 24, 210, 94],
  [632, 24, 150, 94],
  [812, 24, 250, 94],
  [1096, 24, 170, 94],
  [1300, 24, 270, 94],
];

const SEASONS = {
  november: { sky: '#9298B4', roof: '#6F7596', wall: '#858AA8', twig: '#565B80' },
  december: { sky: '#C0CCE0', roof: '#F6F9FC', wall: '#9CA5C0', twig: '#6A7296', sill: '#FAFCFF' },
  march: { sky: '#BFC5CF', roof: '#D3D5DA', wall: '#9FA1B2', twig: '#6D6C84', sill: '#D9DADD' },
  may: { sky: '#ABD0E0', roof: '#A58478', wall: '#C4AC9E', twig: '#7A6A68', crown: '#B2C988' },
  june: { sky: '#C2DFE7', roof: '#B08A7A', wall: '#D0B6A2', twig: '#76685F', crown: '#7FAE6B' },
};

function outside(season) {
  const a = new Art(901, { amp: 1.4 });
  const s = SEASONS[season];
  a.frect(340, 0, 1260, 150, s.sky);
  a.frect(560, 74, 330, 70, s.wall);
  a.frect(552, 64, 346, 13, s.roof);
  a.frect(1210, 58, 420, 90, s.wall);
  a.flat(P(1200, 60, 1400, 34, 1640, 60), s.roof);
  for (const x of [590, 660, 846, 1330, 1440, 1520]) a.frect(x, 92, 36, 30, s.twig);
  a.frect(1000, 10, 5, 120, '#E7E6EA');
  for (const [x, h] of [
    [430, 110],
    [492, 80],
    [760, 96],
    [938, 120],
    [1140, 104],
    [1490, 120],
  ]) {
    if (s.crown) a.ell(x, 118 - h * 0.5, h * 0.5, h * 0.46, { fill: s.crown, ink: 0 });
    a.line(P(x, 140, x + 3, s.crown ? 80 : 128 - h), 6, s.twig);
    if (!s.crown)
      for (const d of [-1, 1])
        for (const up of [0.3, 0.55])
          a.curve(
            P(x + 1, 120 - h * up, x + d * 18, 104 - h * up, x + d * 26, 84 - h * up),
            2.8,
            s.sill && up < 0.5 ? s.sill : s.twig,
          );
  }
  if (s.sill)
    for (const [x, , w] of WINDOWS)
      a.flat(a.cr(P(x, 120, x, 106, x + w * 0.3, 100, x + w * 0.7, 108, x + w, 104, x + w, 120)), s.sill);
  return a.svg(1600, 900);
}

// ---- the hall

/** A bar with ink on both sides. */
const bar = (a, w, c, ...n) => a.line(P(...n), w).line(P(...n), w - 5, c);

function shell(a) {
  cut(a, WINDOWS, () => {
    a.frect(0, 0, 1600, 480, WALL);
    a.frect(0, 0, 1600, 14, '#B5B2BA');
  });
  a.frect(0, 466, 1600, FOOT - 466, PAINT);
  a.line(P(-20, 466, 1620, 466), 3);
  a.frect(0, FOOT, 1600, 240, FLOOR);
  // waxed: the light lies on it in long panes
  for (const [x, w] of [
    [420, 150],
    [700, 100],
    [1120, 170],
  ])
    a.flat(P(x, FOOT, x + w, FOOT, x + w - 30, 900, x - 60, 900), SHINE);
  for (const y of [706, 772]) a.line(P(-20, y, 1620, y), 1.6, FLOOR_DARK);
  for (const [x0, x1] of [
    [40, -90],
    [330, 260],
    [640, 610],
    [960, 975],
    [1270, 1330],
    [1560, 1680],
  ])
    a.line(P(x0, FOOT, x1, 920), 1.6, FLOOR_DARK);
  a.rect(-20, FOOT - 14, 1640, 15, { fill: PAINT_DARK, w: 2.6 });
  a.line(P(-20, FOOT, 1620, FOOT), 3.8);
}

function windows(a) {
  for (const [k, box] of WINDOWS.entries())
    windowFrame(a, box, { mullions: k === 1 ? [] : k === 2 ? [0.34, 0.67] : [0.5], frame: '#DAD6D8', sill: 0 });
  // the rod that opens them, kept by nobody
  a.line(P(1082, 20, 1084, 132), 4, '#A07A52');
}

/** What one sees behind the door: lockers, a notice board, the sofa that is older than the course. */
function corridor(a) {
  a.frect(42, 140, 262, 524, CORRIDOR);
  a.frect(42, 140, 262, 30, '#C8B692');
  a.poly(P(66, 150, 210, 150, 200, 160, 76, 160), { fill: '#FFF6D6', w: 2.2 });
  for (const [x, c] of [
    [44, '#6F9488'],
    [92, '#6F9488'],
    [140, '#7BA094'],
  ]) {
    a.rect(x, 232, 46, 350, { fill: c, w: 2.6 });
    for (const y of [250, 260, 270]) a.line(P(x + 12, y, x + 34, y), 1.8);
    a.line(P(x + 37, 400, x + 37, 424), 3.4);
  }
  a.rrect(150, 290, 28, 22, 3, { fill: C.card, w: 1.8 });
  props.lettering(a, 157, 307, 13, '17', { w: 2.2 });
  a.rect(212, 216, 76, 96, { fill: '#B98F68', w: 2.8 });
  for (const [x, y, w, h, c] of [
    [220, 226, 26, 34, C.card],
    [252, 230, 28, 24, '#C9D8DE'],
    [224, 270, 30, 30, '#E2C79A'],
    [260, 264, 20, 38, C.card],
  ])
    a.frect(x, y, w, h, c);
  a.frect(42, 582, 262, 82, '#A8958C');
  a.line(P(42, 582, 304, 582), 3);
  sofa(a);
}

function sofa(a) {
  const c = '#8A5A72';
  a.shape(P(128, 500, 138, 456, 204, 446, 290, 454, 303, 500, 303, 560, 132, 562), { fill: c, w: 3.4 });
  a.line(P(214, 454, 216, 540), 2.4);
  a.shape(P(138, 532, 214, 526, 302, 530, 303, 572, 138, 574), { fill: '#9A6A82', w: 3.2 });
  a.shape(P(108, 512, 122, 500, 144, 510, 146, 590, 106, 592), { fill: c, w: 3.4 });
  a.poly(P(106, 572, 303, 568, 303, 604, 108, 606), { fill: '#7A4E66', w: 3.2 });
  // mended with tape, the electricians' kind
  a.g('transform="rotate(-16 184 548)"').frect(164, 542, 40, 12, STEEL).end();
  for (const x of [116, 286]) a.rect(x, 604, 12, 20, { fill: DARK, w: 2.6 });
}

function doorFrame(a) {
  const ring = 'M22 118h302v546h-302zM42 140v524h262v-524z';
  a.push(`<path fill-rule="evenodd" d="${ring}" fill="#8E94A4"/>`);
  a.line(P(22, 664, 22, 118), 4)
    .line(P(22, 118, 324, 118), 4)
    .line(P(324, 118, 324, 664), 4);
  a.line(P(42, 664, 42, 140), 2.8)
    .line(P(42, 140, 304, 140), 2.8)
    .line(P(304, 140, 304, 664), 2.8);
}

/** Shut: two leaves, long panes with wire in them. */
function leaves(a) {
  for (const [x, w] of [
    [42, 131],
    [173, 131],
  ]) {
    const ring = `M${x} 140h${w}v524h-${w}zM${x + 18} 164v420h${w - 36}v-420z`;
    a.push(`<path fill-rule="evenodd" d="${ring}" fill="${DOOR}"/>`);
    a.rect(x, 140, w, 524, { w: 3.4 });
    a.rect(x + 18, 164, w - 36, 420, { w: 3 });
    a.line(P(x + 28, 330, x + 66, 184), 4, '#F3EEE4');
    a.rect(x + 18, 606, w - 36, 40, { fill: STEEL, w: 2.4 });
  }
  for (const x of [162, 184]) a.line(P(x, 400, x, 470), 7).line(P(x, 404, x, 466), 2.6, STEEL);
}

function bell(a) {
  a.ell(176, 74, 34, 33, { fill: C.brick });
  a.ell(176, 74, 9, 9, { fill: STEEL, w: 3 });
  a.curve(P(176, 108, 178, 116, 174, 118), 4);
  a.line(P(210, 74, 392, 70), 3, '#8E94A4');
}

/** Glasses on: a round sign everyone obeys, the basket under it. */
function glassesRule(a) {
  a.ell(378, 214, 38, 38, { fill: C.denim, w: 3.4 });
  for (const s of [-1, 1]) a.rrect(378 + (s < 0 ? -27 : 4), 203, 23, 20, 7, { w: 4, c: C.card });
  a.line(P(374, 210, 383, 210), 4, C.card);
  a.poly(P(336, 268, 422, 266, 422, 330, 337, 331), { fill: C.card, w: 3 });
  props.lettering(a, 379 - props.letteringWidth(17, 'LASIT') / 2, 294, 17, 'LASIT', { w: 2.8 });
  props.lettering(a, 379 - props.letteringWidth(15, 'PÄÄHÄN') / 2, 321, 15, 'PÄÄHÄN', { w: 2.5 });
  a.rect(330, 424, 98, 12, { fill: PLY_DARK, w: 3 });
  for (const [x, y, t] of [
    [350, 374, -16],
    [386, 368, 14],
  ]) {
    a.g(`transform="rotate(${t} ${x} ${y})"`);
    a.rrect(x - 22, y - 8, 44, 18, 7, { fill: '#C5DCE4', w: 2.8 });
    a.line(P(x - 22, y - 2, x - 34, y + 6), 3);
    a.end();
  }
  a.poly(P(336, 380, 422, 380, 412, 424, 346, 424), { fill: '#C69B5E', w: 3.2 });
  for (const y of [392, 404, 415]) a.line(P(342, y, 416, y), 1.8, '#8C6534');
  for (const x of [356, 370, 384, 398]) a.line(P(x, 384, x, 422), 1.8, '#8C6534');
}

// sixty drawers: twelve large that can be read, forty-eight small
const CABINET = { x: 446, y: 146, w: 524 };
const LABELS = [
  'KAAPELIKENGÄT',
  'JATKOHOLKIT',
  'SOKERIPALAT',
  'PISTORASIAT',
  'KYTKIMET',
  'NIPPUSITEET',
  'SULAKKEET',
  'HYLSYT',
  'LAMPUT',
  'RASIAT',
  'MUUT',
  'MUUT, PIENET',
];

function drawers(a) {
  const { x, y, w } = CABINET;
  a.rect(x - 12, y - 12, w + 24, 302, { fill: '#8FA39B' });
  a.frect(x, y, w, 276, '#B9C4BC');
  for (let row = 0; row < 4; row++)
    for (let k = 0; k < 12; k++) {
      const [left, top] = [x + (k * w) / 12, y + row * 32];
      a.frect(left + 7, top + 5, 30, 11, (row * 7 + k * 5) % 11 === 3 ? '#E9D49A' : C.card);
      a.line(P(left + 11, top + 11, left + 19 + ((k * 5 + row * 3) % 12), top + 10.5), 2.4);
      a.frect(left + 17, top + 21, 10, 5, DARK);
    }
  for (let row = 1; row <= 4; row++) a.line(P(x, y + row * 32, x + w, y + row * 32), row === 4 ? 3.4 : 2.4);
  for (let k = 1; k < 12; k++) a.line(P(x + (k * w) / 12, y, x + (k * w) / 12, y + 128), 2.4);
  for (const [k, label] of LABELS.entries()) {
    const [left, top] = [x + ((k % 4) * w) / 4, y + 128 + Math.floor(k / 4) * 49];
    const wide = Math.min(1, 108 / props.letteringWidth(14, label, { space: 1.7 }));
    a.frect(left + 7, top + 6, w / 4 - 14, 24, C.card);
    props.lettering(a, left + 12, top + 25, 14, label, { w: 2.3, wide, space: 1.7 * wide });
    a.rrect(left + w / 8 - 13, top + 35, 26, 7, 3, { fill: DARK, w: 1.6 });
  }
  for (const row of [1, 2]) a.line(P(x, y + 128 + row * 49, x + w, y + 128 + row * 49), 3);
  for (let k = 1; k < 4; k++) a.line(P(x + (k * w) / 4, y + 128, x + (k * w) / 4, y + 275), 3);
  a.rect(x, y, w, 276, { w: 3.4 });
  // one stands open by a finger
  a.poly(P(x + 262, y + 177, x + 393, y + 177, x + 396, y + 186, x + 259, y + 186), { fill: DARK, w: 2.4 });
}

/** Coils on their pegs, wound as they should be. */
function coils(a) {
  a.rect(452, 452, 512, 12, { fill: PLY_DARK, w: 3 });
  for (const [x, r, c] of [
    [506, 40, '#5B7CA8'],
    [596, 34, '#8DA35C'],
    [676, 43, DARK],
    [776, 36, '#B4695A'],
    [856, 41, '#C9A24E'],
    [930, 30, '#8A8FA8'],
  ]) {
    a.curve(P(x - 6, 462, x, 474, x + 7, 462), 4.4);
    for (const d of [0, 8]) a.ell(x, 474 + r, r - d, (r - d) * 1.08, { w: 5.4, c });
    a.ell(x, 474 + r, r + 4, r + 6, { w: 2 });
    a.ell(x, 474 + r, r - 13, r - 12, { w: 2 });
    a.rect(x - 7, 474 + r * 2 - 10, 14, 17, { fill: C.card, w: 2, mis: [0, 0] });
  }
}

function wallBench(a) {
  a.rect(436, 588, 544, 76, { fill: '#8FA39B' });
  for (const x of [570, 706, 842]) a.line(P(x, 604, x, 662), 2.6);
  a.rect(428, 574, 560, 16, { fill: PLY, w: 3.4 });
}

// boards on the wall: a flat's wiring on plywood, lit when it is right
function board(a, x, y, w, h, draw) {
  a.rect(x, y, w, h, { fill: PLY, w: 3.6 });
  for (const [dx, dy] of [
    [8, 8],
    [w - 8, 8],
    [8, h - 8],
    [w - 8, h - 8],
  ])
    a.ell(x + dx, y + dy, 2.4, 2.4, { w: 1.8 });
  draw(x, y);
}

const wire = (a, c, ...n) => a.line(P(...n), 4.4).line(P(...n), 2.6, c);
const junction = (a, x, y) => a.rrect(x - 17, y - 17, 34, 34, 7, { fill: '#E7E6EA', w: 2.8 }).ell(x, y, 7, 7, { w: 2 });
const socket = (a, x, y) => {
  a.rrect(x - 19, y - 19, 38, 38, 6, { fill: C.card, w: 2.8 });
  a.ell(x, y, 13, 13, { w: 2 });
  for (const d of [-5, 5]) a.ell(x + d, y, 1.8, 1.8, { w: 1.8 });
};
const toggle = (a, x, y) =>
  a.rrect(x - 16, y - 19, 32, 38, 6, { fill: C.card, w: 2.8 }).rect(x - 8, y - 10, 16, 20, { fill: '#E3DDD4', w: 2.2 });

/** A row of terminals, screw by screw. */
function terminals(a, x, y, n) {
  a.rect(x, y, n * 15, 26, { fill: '#E7E6EA', w: 2.6 });
  for (let k = 0; k < n; k++) {
    a.ell(x + k * 15 + 7.5, y + 8, 3.6, 3.6, { fill: '#C9A24E', w: 1.6 });
    a.frect(x + k * 15 + 5, y + 16, 5, 6, DARK);
    if (k) a.line(P(x + k * 15, y + 2, x + k * 15, y + 24), 1.6);
  }
}

function boards(a) {
  board(a, 1006, 152, 176, 250, (x, y) => {
    wire(a, '#8A8FA8', x + 88, y + 62, x + 88, y + 118);
    wire(a, '#8A8FA8', x + 36, y + 118, x + 140, y + 118);
    wire(a, '#8A8FA8', x + 36, y + 118, x + 36, y + 190);
    wire(a, '#8A8FA8', x + 140, y + 118, x + 140, y + 190);
    junction(a, x + 88, y + 118);
    toggle(a, x + 36, y + 196);
    socket(a, x + 140, y + 196);
    a.rect(x + 74, y + 52, 28, 16, { fill: DARK, w: 2.6 });
    a.shape(P(x + 78, y + 52, x + 70, y + 32, x + 88, y + 18, x + 106, y + 32, x + 98, y + 52), { fill: '#FFE08A', w: 2.8 });
    for (const [dx, dy] of [
      [-30, -8],
      [30, -8],
      [-24, 12],
      [24, 12],
    ])
      a.line(P(x + 88 + dx, y + 34 + dy, x + 88 + dx * 1.4, y + 34 + dy * 1.4), 2.4, '#A8792E');
  });
  board(a, 1204, 170, 200, 170, (x, y) => {
    terminals(a, x + 22, y + 64, 10);
    for (const [k, c] of ['#7B5138', '#3F5FA0', '#8DA35C', '#7B5138', '#3F5FA0', '#474C6E'].entries())
      a.curve(P(x + 30 + k * 26, y + 66, x + 26 + k * 28, y + 40, x + 60 + k * 14, y + 14), 3.4, c);
    for (const [k, c] of ['#474C6E', '#8DA35C', '#B4695A', '#3F5FA0'].entries())
      a.curve(P(x + 44 + k * 34, y + 88, x + 40 + k * 34, y + 112, x + 54 + k * 26, y + 138 + (k % 2) * 12), 3.4, c);
    // the fourth was left hanging
    a.ell(x + 134, y + 152, 3, 3, { w: 2 });
  });
  board(a, 1222, 362, 150, 102, (x, y) => {
    wire(a, '#8A8FA8', x + 34, y + 54, x + 120, y + 54);
    toggle(a, x + 34, y + 52);
    junction(a, x + 112, y + 52);
  });
  a.poly(P(1022, 416, 1196, 413, 1198, 457, 1024, 460), { fill: C.card, w: 3 });
  props.lettering(a, 1109 - props.letteringWidth(20, 'MITTAA ENSIN') / 2, 447, 20, 'MITTAA ENSIN', { w: 3, c: C.brick });
}

/** The fuse board with its door open: one of them has gone, that is what it is for. */
function fuseBoard(a) {
  a.rect(1440, 160, 200, 330, { fill: STEEL });
  a.frect(1456, 178, 160, 296, '#D5D6DE');
  for (const [row, y] of [206, 296, 386].entries()) {
    a.line(P(1460, y + 46, 1600, y + 46), 3);
    for (let k = 0; k < 5; k++) {
      const dead = row === 1 && k === 2;
      a.rect(1464 + k * 28, y, 24, 40, { fill: dead ? DARK : C.card, w: 2.6 });
      a.frect(1471 + k * 28, y + (dead ? 22 : 8), 10, 10, dead ? C.brick : '#7FAE6B');
    }
  }
  for (const x of [1500, 1526, 1556]) bar(a, 12, STEEL, x, 490, x, FOOT - 14);
}

/** Ladder and conduit in the corner, the course's overalls on their hooks. */
function corner(a) {
  for (const y of [516, 556, 596, 636]) bar(a, 9, PLY, 1034 - (y - 480) * 0.08, y, 1106 - (y - 480) * 0.08, y);
  for (const x of [1040, 1108]) bar(a, 12, PLY_DARK, x, 474, x - 16, FOOT);
  for (const [x, c] of [
    [1148, '#E7E6EA'],
    [1162, '#B7BACB'],
    [1178, '#E7E6EA'],
  ])
    bar(a, 10, c, x + 20, 476, x, FOOT);
  a.rect(1222, 480, 212, 14, { fill: PLY_DARK, w: 3 });
  for (const [x, c, h] of [
    [1262, '#4F6F88', 152],
    [1332, '#56796E', 162],
    [1396, '#4F6F88', 148],
  ]) {
    for (const d of [-1, 1])
      a.poly(P(x + d * 20, 504, x + d * 27, 512, x + d * 32, 584, x + d * 18, 586, x + d * 16, 520), { fill: c, w: 3 });
    a.poly(P(x - 21, 576, x + 21, 576, x + 22, 494 + h, x + 4, 494 + h, x, 596, x - 4, 494 + h, x - 22, 494 + h), {
      fill: c,
      w: 3,
    });
    a.poly(P(x - 22, 504, x - 9, 496, x, 506, x + 9, 496, x + 22, 504, x + 20, 578, x - 20, 578), { fill: c, w: 3 });
    a.line(P(x, 500, x, 580), 2.2);
    a.line(P(x - 17, 548, x + 18, 548), 4.4, x === 1332 ? '#E9D49A' : '#C9D8DE');
  }
}

function stoolBehind(a, x) {
  for (const s of [-1, 1]) a.line(P(x + s * 28, 690, x + s * 40, 800), 6);
  a.rrect(x - 44, 674, 88, 16, 7, { fill: '#B98F68' });
}

/** A socket on a curly cord from the ceiling. */
function hangingSocket(a) {
  a.line(P(992, -10, 992, 250), 4);
  const turns = Array.from({ length: 25 }, (_, k) => [992 + (k % 2 ? 11 : -11), 250 + k * 9]);
  a.curve(turns, 3.6, '#B8862E');
  a.rrect(974, 470, 36, 60, 8, { fill: C.mustard });
  a.ell(992, 498, 10, 10, { w: 2.4 });
}

function back() {
  const a = new Art(907, { w: 4 });
  shell(a);
  windows(a);
  corridor(a);
  doorFrame(a);
  leaves(a);
  bell(a);
  glassesRule(a);
  drawers(a);
  coils(a);
  wallBench(a);
  boards(a);
  fuseBoard(a);
  corner(a);
  hangingSocket(a);
  stoolBehind(a, 470);
  stoolBehind(a, 716);
  return a.svg(1600, 900);
}

// ---- by season

function boots(a, wet) {
  a.ell(322, 718, 66, 9, { fill: wet, ink: 0 });
  for (const [x, t] of [
    [298, 0],
    [338, 6],
  ]) {
    a.g(`transform="rotate(${t} ${x} 712)"`);
    a.shape(P(x - 16, 652, x + 12, 650, x + 13, 688, x + 34, 700, x + 35, 716, x - 16, 717), { fill: '#5D5568', w: 3.2 });
    a.line(P(x - 14, 666, x + 11, 664), 2.2);
    a.end();
  }
}

function dressNovember() {
  const a = new Art(911);
  boots(a, '#8E8C9A');
  return a.svg(1600, 900);
}

function dressDecember() {
  const a = new Art(911);
  boots(a, '#8E8C9A');
  for (const [x, y, r] of [
    [352, 706, 16],
    [424, 708, 20],
    [250, 690, 22],
    [180, 720, 26],
  ])
    a.flat(
      a.cr(
        P(
          x - r,
          y + 3,
          x - r * 0.7,
          y - 3,
          x - r * 0.1,
          y - 5,
          x + r * 0.3,
          y - 1,
          x + r,
          y - 3,
          x + r * 0.8,
          y + 5,
          x - r * 0.2,
          y + 6,
          x - r,
          y + 3,
        ),
      ),
      '#F1F5F9',
    );
  return a.svg(1600, 900);
}

function dressMarch() {
  const a = new Art(911);
  boots(a, '#7E7A86');
  for (const [x, y] of [
    [140, 700],
    [206, 728],
    [250, 742],
    [344, 744],
  ])
    a.ell(x, y, 22, 7, { fill: '#8B8590', ink: 0 });
  return a.svg(1600, 900);
}

function dressMay() {
  const a = new Art(911);
  // birch in a jar on the wall bench
  for (const [dx, dy] of [
    [-30, -92],
    [4, -112],
    [34, -84],
  ]) {
    a.curve(P(952, 566, 952 + dx * 0.4, 530, 952 + dx, 574 + dy), 2.8, '#7A6A68');
    for (const t of [0.5, 0.75, 1]) a.ell(952 + dx * t, 576 + dy * t, 7, 9, { fill: '#A9C27E', w: 1.8 });
  }
  return a.svg(1600, 900);
}

/** Both leaves out in the hall, one held by a drum of cable, the other by a stool leg that lost its stool. */
function dressJune() {
  const a = new Art(911);
  corridor(a);
  a.flat(P(60, 664, 250, 664, 300, 900, -20, 900), '#C9C2BC');
  doorFrame(a);
  for (const [x0, x1] of [
    [42, -30],
    [304, 336],
  ]) {
    a.poly(P(x0, 140, x1, 112, x1, 704, x0, 664), { fill: DOOR, w: 3.6 });
    const at = (t) => x0 + (x1 - x0) * t;
    a.poly(P(at(0.24), 166, at(0.78), 148, at(0.78), 548, at(0.24), 536), { fill: '#C9D8DE', w: 2.8 });
  }
  a.ell(318, 724, 34, 34, { fill: PLY, w: 3.6 });
  a.ell(318, 724, 13, 13, { fill: PLY_DARK, w: 2.8 });
  a.ell(372, 720, 34, 34, { fill: PLY, w: 3.6 });
  a.frect(328, 702, 34, 44, '#B4695A');
  for (const x of [334, 344, 354]) a.line(P(x, 698, x, 750), 2.2);
  a.ell(372, 720, 34, 34, { w: 3.6 });
  a.ell(372, 720, 13, 13, { fill: PLY_DARK, w: 2.8 });
  return a.svg(1600, 900);
}

// ---- front: the bench and what lies on it

function bench(a) {
  for (const x of [364, 912]) a.rect(x, 800, 34, 130, { fill: '#7F938B' });
  a.poly(P(398, 704, 924, 704, 972, 778, 344, 778), { fill: '#DDBF92' });
  a.rect(344, 778, 628, 30, { fill: PLY });
  a.rect(430, 808, 150, 60, { fill: '#8FA39B' });
  a.line(P(490, 836, 520, 836), 5);
  // burns, a ring, somebody's knife
  for (const [x, y, r] of [
    [556, 762, 9],
    [590, 768, 5],
    [840, 766, 7],
  ])
    a.ell(x, y, r, r * 0.4, { fill: '#8C6534', ink: 0 });
  a.ell(700, 766, 16, 6, { w: 1.8, c: '#A57F4C' });
}

function solderStation(a, x, y) {
  a.poly(P(x - 46, y - 54, x + 40, y - 54, x + 46, y, x - 50, y), { fill: '#5E7898' });
  a.ell(x - 20, y - 26, 12, 12, { fill: C.card, w: 2.6 });
  a.line(P(x - 20, y - 26, x - 13, y - 34), 3);
  a.frect(x + 8, y - 38, 24, 14, '#F0A24E');
  for (let k = 0; k < 4; k++) a.ell(x + 78 + k * 4, y - 14 - k * 13, 15 - k, 6, { w: 3 });
  a.line(P(x + 84, y - 24, x + 108, y - 96), 10);
  a.line(P(x + 86, y - 30, x + 107, y - 93), 5, C.coral);
  a.curve(P(x + 109, y - 98, x + 130, y - 118, x + 60, y - 74, x + 40, y - 40), 3);
}

function meter(a, x, y) {
  a.rrect(x - 28, y - 66, 56, 76, 8, { fill: C.mustard });
  a.rect(x - 20, y - 58, 40, 20, { fill: '#C9D3C4', w: 2.4 });
  props.lettering(a, x - 10, y - 43, 10, '230', { w: 1.8 });
  a.ell(x, y - 18, 13, 13, { fill: DARK, w: 2.6 });
  a.line(P(x, y - 18, x + 6, y - 27), 3, C.card);
  a.curve(P(x + 22, y + 4, x + 60, y + 20, x + 92, y - 4), 3.4, C.brick);
  a.curve(P(x + 10, y + 8, x + 40, y + 28, x + 78, y + 16), 3.4);
}

/** The vise holds a length of conduit, for anyone who comes. */
function vise(a, x, y) {
  a.poly(P(x - 34, y + 2, x + 40, y + 2, x + 28, y - 22, x - 22, y - 22), { fill: '#4F6F88' });
  a.poly(P(x - 40, y - 22, x + 44, y - 22, x + 44, y - 44, x - 40, y - 44), { fill: '#5E7F98' });
  bar(a, 13, '#E7E6EA', x - 2, y - 96, x + 4, y - 44);
  a.poly(P(x - 40, y - 40, x - 12, y - 40, x - 10, y - 78, x - 34, y - 74), { fill: '#4F6F88' });
  a.poly(P(x + 16, y - 40, x + 44, y - 40, x + 38, y - 74, x + 14, y - 78), { fill: '#4F6F88' });
  bar(a, 9, STEEL, x + 44, y - 32, x + 66, y - 32);
  bar(a, 8, STEEL, x + 64, y - 56, x + 66, y - 8);
}

function benchThings(a) {
  solderStation(a, 546, 742);
  meter(a, 806, 752);
  a.poly(P(700, 718, 764, 716, 772, 746, 700, 750), { fill: PLY, w: 2.8 });
  terminals(a, 706, 722, 4);
  a.poly(P(406, 732, 462, 728, 472, 758, 408, 764), { fill: C.card, w: 2.6 });
  a.line(P(418, 738, 452, 736), 2)
    .line(P(418, 746, 456, 744), 2)
    .line(P(419, 754, 440, 753), 2);
  vise(a, 900, 748);
}

function stool(a, x, y) {
  for (const s of [-1, 1]) a.line(P(x + s * 34, y + 12, x + s * 52, y + 190), 8);
  a.line(P(x - 44, y + 92, x + 44, y + 92), 6);
  a.rrect(x - 58, y - 8, 116, 22, 9, { fill: '#C69B5E' });
}

function rightBench(a) {
  a.rect(1128, 806, 36, 130, { fill: '#7F938B' });
  a.poly(P(1142, 714, 1660, 714, 1660, 782, 1104, 782), { fill: '#DDBF92' });
  a.rect(1104, 782, 560, 30, { fill: PLY });
  a.rect(1300, 812, 250, 90, { fill: '#8FA39B' });
  for (const x of [1384, 1466]) a.line(P(x, 812, x, 900), 2.4);
  // cutters, tape, a lunch
  a.curve(P(1210, 760, 1250, 742, 1296, 740), 7, C.brick);
  a.curve(P(1212, 770, 1252, 760, 1296, 744), 7, C.brick);
  a.poly(P(1292, 736, 1322, 730, 1324, 744, 1294, 750), { fill: STEEL, w: 2.6 });
  a.ell(1404, 742, 30, 13, { fill: DARK, w: 3 });
  a.ell(1404, 740, 12, 5, { fill: PLY, w: 2.2 });
  a.rrect(1470, 688, 96, 60, 9, { fill: '#8FA5BC' });
  a.line(P(1472, 708, 1564, 706), 2.6);
}

function drum(a) {
  const [x, y] = [1044, 838];
  a.rect(x - 34, y - 56, 74, 112, { fill: '#5B7CA8' });
  for (const d of [-18, -2, 14, 28]) a.line(P(x + d, y - 54, x + d, y + 54), 2.4);
  for (const s of [-40, 44]) a.ell(x + s, y, 22, 74, { fill: s < 0 ? PLY : '#C9A475' });
  a.ell(x + 44, y, 7, 22, { fill: PLY_DARK, w: 3 });
}

/** What is cut off goes here, and is weighed in May. */
function scrap(a) {
  for (const [x0, y0, x1, y1, x2, y2, c] of [
    [30, 760, 8, 700, 52, 676, '#8DA35C'],
    [60, 764, 84, 690, 40, 660, '#C98F6A'],
    [84, 762, 122, 716, 108, 672, '#5B7CA8'],
    [46, 762, 60, 716, 96, 700, C.brick],
  ])
    a.curve(P(x0, y0, x1, y1, x2, y2), 9).curve(P(x0, y0, x1, y1, x2, y2), 4.6, c);
  a.poly(P(-20, 758, 146, 752, 132, 930, -20, 930), { fill: '#7F8FA8' });
  a.poly(P(-20, 752, 152, 746, 152, 770, -20, 776), { fill: '#93A2B8' });
  a.poly(P(8, 800, 122, 796, 120, 848, 10, 852), { fill: C.card, w: 3 });
  props.lettering(a, 65 - props.letteringWidth(24, 'KUPARI') / 2, 836, 24, 'KUPARI', { w: 3.6, c: C.brick });
}

function front() {
  const a = new Art(919, { w: 4.2 });
  bench(a);
  benchThings(a);
  stool(a, 510, 828);
  stool(a, 788, 828);
  rightBench(a);
  drum(a);
  scrap(a);
  return a.svg(1600, 900);
}

// ---- what comes and goes

const thing = thingPen(3.4);

/** Four hundred applications in two stacks, a cup's breadth between them, and the cup. */
function applications(a) {
  for (const [x, n] of [
    [1150, 13],
    [1268, 12],
  ])
    for (let k = 0; k < n; k++) {
      const off = ((k * 7) % 5) - 2;
      a.frect(x + off, 734 - k * 9, 84, 8, k % 4 === 1 ? '#E4DCCB' : C.card);
      a.line(P(x + off, 742 - k * 9, x + 84 + off, 742 - k * 9), 1.8);
    }
  for (const [x, top] of [
    [1150, 626],
    [1268, 635],
  ])
    a.rect(x - 2, top, 88, 742 - top, { w: 3.4 });
  props.mug(a, 1246, 744, 0.9, C.coral);
}

const things = {
  applications: thing([1140, 612, 224, 140], 'front', 931, applications),
  // Mira waits in the corridor; two mugs
  'two-mugs': thing([176, 484, 96, 64], 'back', 933, (a) => {
    props.mug(a, 198, 538, 0.8, C.mustard);
    props.mug(a, 242, 536, 0.8, C.sky);
  }),
};

export default {
  id: 'campus',
  layers: {
    outside: eachSeason(SEASONS, outside),
    back,
    dressing: { november: dressNovember, december: dressDecember, march: dressMarch, may: dressMay, june: dressJune },
    front,
    things,
  },
  data: {
    colour: WALL,
    focus: { x: 0.42, y: 0.48, width: 0.57 },
    spots: {
      left: { x: 470, y: 712, height: 610, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 700, y: 712, height: 640, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 1008, y: 836, height: 600, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 196, y: 766, height: 540, pose: 'standing', facing: 'right', layer: 'middle' },
      bench: { x: 1400, y: 716, height: 630, pose: 'seated', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: -130, y: 760 } },
    lamps: [
      { kind: 'tube', x: 700, y: 20, radius: 1150, colour: '#eef0de' },
      { kind: 'lamp', x: 1094, y: 186, radius: 240, colour: '#ffd98a' },
      { kind: 'window', x: 172, y: 340, radius: 260, colour: '#ffe2a6' },
    ],
    sky: WINDOWS.map(([x, y, width, height]) => ({ x, y, width, height })),
    indoors: true,
    steam: [{ x: 654, y: 640 }],
  },
};
