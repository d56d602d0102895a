// Inside a Helsinki tram at dusk, from the aisle towards the driver: the cab behind glass with a thermos and a paperback on the
// dash, straps, poles, a stop button; in the side window a dull lit room where somebody lifts a cup.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';

const VP = [800, 336];
const CEILING = '#DDD8DC';
const WALL = '#C4C0CE';
const WALL_SHADE = '#ABA8BC';
const FLOOR = '#8A8CA2';
const SEAT = '#4F8A80';
const SEAT_DARK = '#3D6F6B';
const POLE = '#E0AE4E';
const DARK = '#474C6E';

const WINDSHIELD = [500, 214, 330, 202];
// the frontal bulkhead and the depth lines of the side walls
const FRONT = { left: 470, right: 1130, top: 120, bottom: 690 };

const SEASON = {
  november: {
    sky: '#59608A',
    low: '#8C86A4',
    far: '#4E547D',
    mid: ['#434972', '#565079', '#4A5280'],
    pane: '#373C64',
    ground: '#3F4468',
  },
  december: {
    sky: '#7E8DB4',
    low: '#B3B6CE',
    far: '#6D7AA4',
    mid: ['#5E6A96', '#736F9A', '#66739F'],
    pane: '#49547F',
    ground: '#DCE4EF',
    snow: '#F1F5FB',
  },
};

// a point on a side wall: t runs from the front (0) to the viewer (1), y is the height at the viewer's end
const side = (edge, near, t) => {
  const x = edge + (near - edge) * t;
  const scale = (x - VP[0]) / (edge - VP[0]);
  return (y) => [x, VP[1] + (y - VP[1]) * scale];
};
const left = (t) => side(FRONT.left, -60, t);
const right = (t) => side(FRONT.right, 1660, t);

const windowQuad = (wall, t0, t1, top, bottom) => [wall(t0)(top), wall(t1)(top), wall(t1)(bottom), wall(t0)(bottom)];
const LEFT_WINDOWS = [windowQuad(left, 0.06, 0.42, 196, 420), windowQuad(left, 0.48, 1, 196, 420)];
const RIGHT_WINDOWS = [windowQuad(right, 0.06, 0.4, 196, 420), windowQuad(right, 0.46, 1, 196, 420)];

// ---- outside

function outside(season) {
  const a = new Art(401);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 900, s.sky);
  a.frect(0, 290, 1600, 610, s.low);
  const house = (x, base, w, h, kind, i, seed, lit = 0.3) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit, seed, snow: s.snow });
  house(-40, 640, 150, 560, 'balcony', 1, 3);
  house(120, 600, 118, 330, 'gable', 0, 5);
  house(244, 560, 130, 420, 'grid', 2, 8);
  house(384, 500, 84, 230, 'tall', 1, 21);
  house(494, 400, 92, 150, 'gable', 0, 6);
  house(604, 400, 100, 120, 'strip', 1, 9);
  house(746, 400, 96, 172, 'grid', 2, 12);
  house(894, 470, 80, 210, 'tall', 0, 14);
  house(992, 480, 90, 250, 'strip', 1, 15);
  house(1136, 520, 110, 320, 'grid', 2, 16);
  house(1252, 580, 60, 270, 'tall', 1, 18);
  dullWindow(a, s);
  street(a, s);
  return a.svg(1600, 900);
}

function street(a, s) {
  a.frect(480, 396, 620, 260, s.ground);
  a.flat(
    [
      [640, 396],
      [690, 396],
      [800, 480],
      [560, 480],
    ],
    s.far,
  );
  const rail = s.snow ? '#6D7AA4' : '#C9C6D6';
  for (const [x0, x1] of [
    [656, 620],
    [676, 730],
  ])
    a.flat(
      [
        [x0, 396],
        [x0 + 3, 396],
        [x1 + 8, 480],
        [x1, 480],
      ],
      rail,
    );
  for (const [x, y, r] of [
    [560, 352, 8],
    [586, 366, 5],
    [712, 350, 5],
    [780, 338, 9],
    [934, 350, 8],
    [1012, 372, 6],
    [150, 330, 13],
    [300, 350, 9],
  ])
    a.ell(x, y, r, r, { fill: '#FBD992', ink: 0 });
  for (const [x, y] of [
    [632, 386],
    [646, 386],
    [706, 388],
    [718, 388],
  ])
    a.ell(x, y, 4, 4, { fill: x < 660 ? '#FFF0C6' : '#DB6A58', ink: 0 });
}

// the low wing with its lit window, flat and without ink: a blind half down, one figure, one cup
function dullWindow(a, s) {
  a.frect(1316, 250, 340, 420, s.mid[0]);
  a.frect(1310, 238, 352, 26, s.snow ?? s.far);
  props.lettering(a, 1396, 292, 20, 'ETELÄ', { w: 5, c: s.low, wide: 1.2 });
  a.frect(1352, 312, 208, 128, '#E8B765');
  a.frect(1352, 312, 208, 34, '#C9A97E');
  a.shape(
    [
      [1404, 446],
      [1408, 400],
      [1428, 384],
      [1452, 392],
      [1462, 446],
    ],
    { fill: '#A4774F', ink: 0 },
  );
  a.ell(1432, 368, 15, 17, { fill: '#A4774F', ink: 0 });
  a.flat(
    [
      [1450, 396],
      [1478, 386],
      [1490, 366],
      [1500, 372],
      [1486, 400],
      [1456, 418],
    ],
    '#A4774F',
  );
  a.frect(1486, 350, 19, 20, '#F3E6CC');
  a.frect(1504, 354, 6, 10, '#F3E6CC');
}

// ---- the car

function shell(a) {
  const { left: l, right: r, top, bottom } = FRONT;
  const corners = [left(0)(top), left(1)(top), right(1)(top), right(0)(top)];
  a.flat(corners, CEILING);
  a.flat([[l, bottom], [r, bottom], right(1)(bottom), left(1)(bottom)], FLOOR);
  a.flat([left(0)(top), left(1)(top), left(1)(bottom), left(0)(bottom)], WALL);
  a.flat([right(0)(top), right(1)(top), right(1)(bottom), right(0)(bottom)], WALL);
  for (const wall of [left, right]) {
    a.flat([wall(0)(452), wall(1)(452), wall(1)(690), wall(0)(690)], WALL_SHADE);
    a.line([wall(0)(452), wall(1)(452)], 3);
    a.line([wall(0)(188), wall(1)(188)], 2.4);
    a.line([wall(0)(120), wall(1)(120)], 3.4);
    a.line([wall(0)(690), wall(1)(690)], 3.4);
  }
  aisle(a);
}

function aisle(a) {
  a.flat(
    [
      [690, 690],
      [1010, 690],
      [1330, 960],
      [400, 960],
    ],
    '#9C9DB1',
  );
  a.line(
    [
      [690, 692],
      [400, 940],
    ],
    3,
    '#6F7290',
  );
  a.line(
    [
      [1010, 692],
      [1310, 940],
    ],
    3,
    '#6F7290',
  );
  for (const [x, y, w] of [
    [800, 730, 70],
    [870, 790, 84],
    [720, 830, 90],
  ])
    a.curve(
      [
        [x - w, y],
        [x, y + 7],
        [x + w, y + 2],
      ],
      2,
      '#7B7E98',
    );
}

function frames(a) {
  for (const quad of [...LEFT_WINDOWS, ...RIGHT_WINDOWS]) a.poly(quad, { w: 5 });
  for (const [wall, t0, t1] of [
    [left, 0.48, 1],
    [right, 0.46, 1],
  ])
    a.line([wall(t0)(246), wall(t1)(246)], 3.2);
  glints(a);
}

function glints(a) {
  a.g('opacity=".5"');
  for (const [x, y, k] of [
    [70, 330, 1],
    [106, 338, 1],
    [1260, 350, 1],
  ])
    a.line(
      [
        [x, y],
        [x + 44 * k, y - 96],
      ],
      7,
      '#E9E6F0',
    );
  a.end();
}

function ceilingLights(a) {
  for (const [x0, x1, near0, near1] of [
    [640, 680, 290, 410],
    [920, 960, 1190, 1310],
  ])
    a.poly(
      [
        [x0, 112],
        [x1, 112],
        [near1, -30],
        [near0, -30],
      ],
      { fill: '#FFF4D6', w: 3 },
    );
  a.rect(728, 138, 130, 42, { fill: '#33365A', w: 3 });
  props.lettering(a, 748, 168, 17, 'HERMANNI', { w: 2.6, c: '#F3B63F' });
}

function bulkhead(a) {
  const { left: l, right: r, top, bottom } = FRONT;
  a.flat(
    [
      [l, top],
      [r, top],
      [r, bottom],
      [l, bottom],
    ],
    '#D3CFD9',
  );
  a.flat(
    [
      [l, 438],
      [860, 438],
      [860, bottom],
      [l, bottom],
    ],
    DARK,
  );
  a.rect(l, top, r - l, 74, { fill: '#B9B5C6' });
  a.rect(872, 194, 232, 496, { fill: '#BDB9C9', w: 3.4 });
  a.line(
    [
      [990, 196],
      [990, 690],
    ],
    3.4,
  );
  for (const x of [896, 1000]) a.rrect(x, 226, 84, 392, 12, { w: 4 });
}

// what the driver has: the window wiper, the dash, thermos, paperback, a screen
function cab(a) {
  const [x, y, w, h] = WINDSHIELD;
  a.rect(x, y, w, h, { w: 5 });
  a.curve(
    [
      [676, 414],
      [640, 360],
      [560, 300],
    ],
    4,
  );
  a.poly(
    [
      [492, 416],
      [840, 416],
      [856, 452],
      [476, 452],
    ],
    { fill: '#5B607F', w: 3.6 },
  );
  a.rect(476, 452, 380, 60, { fill: '#3E4264', w: 3 });
  thermos(a, 776, 430);
  paperback(a, 536, 436);
  a.rrect(590, 388, 70, 44, 6, { fill: '#2D3052', w: 3 });
  a.frect(598, 396, 40, 6, '#8FB7A6');
  a.frect(598, 408, 26, 6, '#E0AE4E');
  a.rect(484, 196, 360, 20, { fill: '#8F8CA6', w: 3 });
}

function thermos(a, x, y) {
  a.rrect(x - 17, y - 84, 34, 84, 7, { fill: '#A34E42', w: 3.4 });
  a.rrect(x - 14, y - 112, 28, 30, 6, { fill: '#C9CCD8', w: 3.2 });
  a.line(
    [
      [x - 16, y - 60],
      [x + 16, y - 60],
    ],
    3,
    '#E9D5CC',
  );
  a.curve(
    [
      [x + 16, y - 70],
      [x + 32, y - 62],
      [x + 30, y - 30],
      [x + 17, y - 22],
    ],
    4,
  );
}

function paperback(a, x, y) {
  a.poly(
    [
      [x - 36, y - 8],
      [x + 8, y - 46],
      [x + 18, y - 44],
      [x + 42, y - 4],
      [x + 32, y],
      [x + 8, y - 36],
      [x - 28, y],
    ],
    { fill: C.paper, w: 3 },
  );
  a.poly(
    [
      [x + 8, y - 46],
      [x + 18, y - 46],
      [x + 44, y - 4],
      [x + 32, y - 1],
    ],
    { fill: '#D59A4C', w: 3 },
  );
}

function seatBack(a, x, y, w, h, o = {}) {
  a.rrect(x, y, w, h, Math.min(30, w * 0.16), { fill: o.dark ? SEAT_DARK : SEAT });
  a.curve(
    [
      [x + w * 0.12, y + h * 0.2],
      [x + w * 0.5, y + h * 0.15],
      [x + w * 0.88, y + h * 0.2],
    ],
    2.6,
  );
  const r = w / 46;
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < 4; i++)
      a.ell(x + w * (0.2 + i * 0.2 + (j % 2) * 0.06), y + h * (0.34 + j * 0.2), r, r, { fill: '#8FBBA6', ink: 0, mis: [0, 0] });
  if (o.grip !== 0)
    a.curve(
      [
        [x + w * 0.2, y + 2],
        [x + w * 0.24, y - h * 0.1],
        [x + w * 0.76, y - h * 0.1],
        [x + w * 0.8, y + 2],
      ],
      6,
      DARK,
    );
}

function farSeats(a) {
  seatBack(a, 374, 470, 104, 130, { dark: true });
  a.rect(384, 600, 84, 60, { fill: DARK, w: 3 });
  seatBack(a, 268, 492, 138, 170, {});
  a.rect(286, 662, 106, 70, { fill: DARK, w: 3 });
}

// the seat that faces backwards, where one sits looking at the player
function facingSeat(a) {
  seatBack(a, 1216, 446, 236, 290, { dark: true, grip: 0 });
  a.poly(
    [
      [1206, 700],
      [1462, 700],
      [1474, 770],
      [1194, 770],
    ],
    { fill: SEAT },
  );
  a.rect(1206, 770, 258, 90, { fill: DARK });
}

function pole(a, x, y0, y1, w = 12) {
  a.rrect(x - w / 2 - 1, y0, w + 2, y1 - y0, w / 2, { fill: POLE, w: 3.4 });
  a.line(
    [
      [x - w * 0.2, y0 + 10],
      [x - w * 0.2, y1 - 10],
    ],
    2,
    '#F4D79A',
  );
}

function bar(a, from, to, w) {
  a.line([from, to], w + 5);
  a.line([from, to], w, POLE);
}

function hangingBar(a, x, nearX) {
  const y = 150;
  bar(a, [x, y], [nearX, VP[1] + (y - VP[1]) * ((nearX - VP[0]) / (x - VP[0]))], 9);
  a.rrect(x - 9, y - 9, 18, 18, 5, { fill: DARK, w: 3 });
}

function strap(a, x, y, s) {
  a.poly(
    [
      [x - 7 * s, y],
      [x + 7 * s, y],
      [x + 5 * s, y + 58 * s],
      [x - 5 * s, y + 58 * s],
    ],
    { fill: DARK, w: 2.6 },
  );
  a.poly(
    [
      [x, y + 52 * s],
      [x + 26 * s, y + 96 * s],
      [x - 26 * s, y + 96 * s],
    ],
    { w: 6.5 * s },
  );
  a.poly(
    [
      [x, y + 52 * s],
      [x + 26 * s, y + 96 * s],
      [x - 26 * s, y + 96 * s],
    ],
    { w: 2.2 * s, c: '#E9E2D2' },
  );
}

function stopButton(a, x, y, s = 1) {
  a.rrect(x - 17 * s, y - 30 * s, 34 * s, 60 * s, 9 * s, { fill: '#3E4264', w: 3.4 });
  a.ell(x, y - 4 * s, 11 * s, 11 * s, { fill: C.brick, w: 3 });
  props.lettering(a, x - props.letteringWidth(8 * s, 'STOP') / 2, y + 23 * s, 8 * s, 'STOP', { w: 1.7, c: '#E9E2D2' });
}

function notices(a) {
  a.rect(620, 136, 92, 46, { fill: C.paper, w: 2.8 });
  for (const [y, w] of [
    [146, 62],
    [156, 74],
    [166, 44],
  ])
    a.line(
      [
        [629, y],
        [629 + w, y],
      ],
      2.2,
      '#6B6F8C',
    );
  a.rect(880, 134, 100, 48, { fill: '#8FBBA6', w: 2.8 });
  a.curve(
    [
      [890, 168],
      [916, 150],
      [942, 160],
      [972, 142],
    ],
    3.4,
  );
  for (const [x, y] of [
    [890, 168],
    [916, 151],
    [944, 160],
    [972, 142],
  ])
    a.ell(x, y, 4, 4, { fill: C.paper, w: 2 });
}

function back() {
  const a = new Art(409, { w: 4 });
  cut(a, [WINDSHIELD, ...[896, 1000].map((x) => [x, 226, 84, 392])], () =>
    quadHoles(a, () => {
      shell(a);
      bulkhead(a);
    }),
  );
  frames(a);
  ceilingLights(a);
  notices(a);
  cab(a);
  farSeats(a);
  facingSeat(a);
  hangingBar(a, 560, 150);
  hangingBar(a, 1040, 1450);
  strap(a, 510, 111, 0.68);
  strap(a, 408, 33, 0.95);
  strap(a, 1090, 111, 0.68);
  strap(a, 1192, 33, 0.95);
  pole(a, 1124, 150, 690, 8);
  stopButton(a, 1124, 440, 0.8);
  return a.svg(1600, 900);
}

// masks the slanting side windows out of what is drawn
function quadHoles(a, draw) {
  const holes = [...LEFT_WINDOWS, ...RIGHT_WINDOWS].map(
    (quad) => `<polygon points="${quad.map((p) => p.join(',')).join(' ')}" fill="#000"/>`,
  );
  a.push(
    `<mask id="sides" maskUnits="userSpaceOnUse" x="-60" y="-60" width="1720" height="1020"><rect x="-60" y="-60" width="1720" height="1020" fill="#fff"/>${holes.join('')}</mask><g mask="url(#sides)">`,
  );
  draw();
  a.push('</g>');
}

// ---- front: the glass and panel behind the driver, the nearer seats, a pole

function front() {
  const a = new Art(419, { w: 4.2 });
  driverSeat(a);
  cabPane(a);
  seatBack(a, 1150, 716, 330, 250, {});
  seatBack(a, 96, 694, 250, 280, {});
  seatBack(a, -150, 694, 236, 280, { dark: true });
  pole(a, 372, -40, 940, 16);
  stopButton(a, 372, 402, 1.15);
  strap(a, 290, -50, 1.25);
  strap(a, 1310, -50, 1.25);
  return a.svg(1600, 900);
}

function driverSeat(a) {
  a.rrect(606, 458, 126, 110, 24, { fill: '#3E4264' });
  a.curve(
    [
      [624, 486],
      [668, 478],
      [714, 486],
    ],
    2.6,
    '#6B6F8C',
  );
}

function cabPane(a) {
  a.g('opacity=".2"');
  a.frect(476, 198, 380, 344, '#DCE6F2');
  a.end();
  a.g('opacity=".55"');
  for (const [x0, w] of [
    [792, 12],
    [816, 5],
  ])
    a.flat(
      [
        [x0 - 66, 520],
        [x0 - 66 + w, 520],
        [x0 + 30 + w, 230],
        [x0 + 30, 230],
      ],
      '#F2F3FA',
    );
  a.end();
  a.poly(
    [
      [468, 540],
      [866, 540],
      [866, 692],
      [468, 692],
    ],
    { fill: '#B9B5C6' },
  );
  a.line(
    [
      [470, 560],
      [864, 560],
    ],
    2.4,
  );
  a.line(
    [
      [470, 196],
      [470, 540],
    ],
    6,
  );
  a.line(
    [
      [862, 196],
      [862, 690],
    ],
    7,
  );
  a.rrect(460, 515, 414, 17, 8, { fill: POLE, w: 3.4 });
  quietSign(a, 680, 622);
}

// do not talk to the driver while the tram moves: a face, a crossed bubble
function quietSign(a, x, y) {
  a.rrect(x - 52, y - 40, 104, 70, 8, { fill: C.paper, w: 3 });
  a.ell(x - 22, y - 8, 14, 16, { fill: '#C9CCD8', w: 2.6 });
  a.rrect(x + 2, y - 26, 40, 24, 8, { w: 2.6 });
  a.line(
    [
      [x - 2, y + 4],
      [x + 44, y - 32],
    ],
    4,
    C.brick,
  );
  a.line(
    [
      [x - 36, y + 18],
      [x + 36, y + 18],
    ],
    2.4,
    '#6B6F8C',
  );
}

export default {
  id: 'tram',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back, front },
  data: {
    colour: '#C4C0CE',
    focus: { x: 0.55, y: 0.5, width: 0.52 },
    spots: {
      seat: { x: 1334, y: 726, height: 740, pose: 'seated', facing: 'left', layer: 'middle' },
      aisle: { x: 958, y: 868, height: 580, pose: 'standing', facing: 'left', layer: 'near' },
      cab: { x: 668, y: 690, height: 520, pose: 'back', facing: 'left', layer: 'middle' },
      door: { x: 1062, y: 704, height: 400, pose: 'standing', facing: 'left', layer: 'middle' },
      near: { x: 214, y: 1030, height: 740, pose: 'standing', facing: 'right', layer: 'near' },
    },
    entrances: { door: { x: 1030, y: 704 }, rear: { x: -140, y: 868 } },
    lamps: [
      { kind: 'tube', x: 800, y: 40, radius: 1050, colour: '#fff0cc' },
      { kind: 'window', x: 1456, y: 376, radius: 150, colour: '#ffc76a' },
    ],
    sky: [
      { x: 0, y: 60, width: 440, height: 400 },
      { x: 1160, y: 60, width: 440, height: 400 },
      { x: 500, y: 214, width: 330, height: 202 },
    ],
    indoors: true,
    steam: [],
  },
};
