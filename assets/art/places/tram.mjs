// Inside a Helsinki tram, from the aisle towards the driver: the cab behind glass with a thermos and a paperback on the
// dash, straps, poles, a stop button; in the side window a dull lit room where somebody lifts a cup.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

/** Points written as 'x,y x,y'. */
const path = (text) => text.split(' ').map((point) => point.split(',').map(Number));

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
  // mirrors: what is lit inside stands in the glass, what is dark outside hardly does
  november: {
    sky: '#383C66',
    low: '#4A4870',
    far: '#31345C',
    mid: ['#2C3058', '#3A3660', '#30365F'],
    pane: '#272A50',
    ground: '#2A2D54',
    lit: 0.22,
    lamp: '#FBD992',
  },
  december: {
    sky: '#7E8DB4',
    low: '#B3B6CE',
    far: '#6D7AA4',
    mid: ['#5E6A96', '#736F9A', '#66739F'],
    pane: '#49547F',
    ground: '#DCE4EF',
    snow: '#F1F5FB',
    lit: 0.3,
    lamp: '#FBD992',
  },
  march: {
    sky: '#B4BAC6',
    low: '#CDCBCE',
    far: '#9AA0B4',
    mid: ['#868DA8', '#9C93A2', '#8C94AC'],
    pane: '#69718F',
    ground: '#A9A8B2',
    snow: '#DDE0E6',
    lit: 0.08,
  },
  may: {
    sky: '#A4CBDF',
    low: '#D9E6E2',
    far: '#93A8C0',
    mid: ['#8C99B4', '#B79E9C', '#94A6B8'],
    pane: '#6F7F9E',
    ground: '#A6A8B0',
    lit: 0,
    green: '#A9C47C',
  },
  june: {
    sky: '#F3CF9F',
    low: '#FBE6BE',
    far: '#C2A49C',
    mid: ['#A58F9C', '#BF978A', '#9B93A6'],
    pane: '#867C96',
    ground: '#B9A79C',
    lit: 0,
    green: '#86A962',
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
  if (season === 'june') lowSun(a);
  const house = (x, base, w, h, kind, i, seed, lit = s.lit) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit, seed, snow: s.snow });
  house(-40, 640, 150, 560, 'balcony', 1, 3);
  house(120, 600, 118, 330, 'gable', 0, 5);
  house(244, 560, 130, 420, 'grid', 2, 8);
  house(384, 500, 84, 230, 'tall', 1, 21);
  house(494, 400, 92, 150, 'gable', 0, 6);
  if (season !== 'june') house(604, 400, 100, 120, 'strip', 1, 9);
  house(746, 400, 96, 172, 'grid', 2, 12);
  house(894, 470, 80, 210, 'tall', 0, 14);
  house(992, 480, 90, 250, 'strip', 1, 15);
  house(1136, 520, 110, 320, 'grid', 2, 16);
  house(1252, 580, 60, 270, 'tall', 1, 18);
  if (s.green) trees(a, s.green);
  else if (season !== 'december') bareTrees(a, s.far);
  dullWindow(a, s);
  street(a, s);
  if (season === 'november') mirrored(a);
  if (season === 'march') dirt(a);
  return a.svg(1600, 900);
}

const HATCH = path('736,84 864,84 884,26 716,26');

function mirrored(a) {
  a.g('opacity=".5"');
  a.frect(96, 40, 11, 480, POLE);
  for (const [x, y, w] of path('-30,150,90 250,196,80 1140,206,70 1340,140,170'))
    a.flat(
      [
        [x, y],
        [x + w, y + (x < 800 ? w * 0.2 : -w * 0.2)],
        [x + w, y + 12 + (x < 800 ? w * 0.2 : -w * 0.2)],
        [x, y + 12],
      ],
      '#D8D3DE',
    );
  a.end();
  // one's own hood, and nothing behind it
  a.g('opacity=".55"');
  a.shape(path('150,560 156,470 186,424 204,380 236,368 270,384 286,430 320,476 326,560'), { fill: '#666C9A', ink: 0 });
  a.shape(path('212,420 226,398 248,398 262,420 256,452 236,464 218,452'), { fill: '#23264A', ink: 0 });
  a.shape(path('1150,420 1156,384 1176,372 1198,384 1204,420'), { fill: '#4A7A78', ink: 0 });
  a.end();
}

function lowSun(a) {
  a.ell(650, 330, 74, 74, { fill: '#FCEBC4', ink: 0, op: 0.7 });
  a.ell(650, 330, 44, 44, { fill: '#FFF8DC', ink: 0 });
}

function trees(a, green) {
  for (const [x, y, rx, ry] of path(
    '70,430,74,96 196,452,44,62 404,420,50,74 524,374,40,40 806,378,44,36 928,402,40,60 1076,420,44,66 1196,440,56,80 1290,470,36,52',
  )) {
    a.frect(x - 4, y + ry * 0.6, 8, 90, '#7B6A72');
    a.shape(
      [
        [x - rx, y],
        [x - rx * 0.7, y - ry * 0.8],
        [x, y - ry],
        [x + rx * 0.8, y - ry * 0.7],
        [x + rx, y + ry * 0.1],
        [x + rx * 0.5, y + ry * 0.8],
        [x - rx * 0.6, y + ry * 0.8],
      ],
      { fill: green, ink: 0 },
    );
  }
}

function bareTrees(a, c) {
  for (const [x, y, h] of path('196,520,150 404,470,120 1196,500,140'))
    for (const [dx, t] of path('0,1 -34,.8 30,.86 -18,.94 16,.7'))
      a.line(
        [
          [x, y],
          [x + dx * 0.2, y - h * 0.4],
          [x + dx, y - h * t],
        ],
        4,
        c,
      );
}

// a winter's road salt on the glass, wiped once with a sleeve
function dirt(a) {
  a.g('opacity=".4"');
  a.flat(path('-20,470 -20,600 200,520 440,470 440,440 200,470'), '#9B958F');
  a.flat(path('1130,440 1400,500 1640,590 1640,500 1400,430 1130,410'), '#9B958F');
  a.flat(path('500,396 840,392 840,420 500,420'), '#9B958F');
  a.end();
}

function street(a, s) {
  a.frect(480, 396, 620, 260, s.ground);
  a.flat(path('640,396 690,396 800,480 560,480'), s.far);
  const rail = s.snow ? '#6D7AA4' : '#C9C6D6';
  for (const [x0, x1] of path('656,620 676,730'))
    a.flat(
      [
        [x0, 396],
        [x0 + 3, 396],
        [x1 + 8, 480],
        [x1, 480],
      ],
      rail,
    );
  if (!s.lamp) return;
  for (const [x, y, r] of path('560,352,8 586,366,5 712,350,5 780,338,9 934,350,8 1012,372,6 150,330,13 300,350,9'))
    a.ell(x, y, r, r, { fill: s.lamp, ink: 0 });
  for (const [x, y] of path('632,386 646,386 706,388 718,388'))
    a.ell(x, y, 4, 4, { fill: x < 660 ? '#FFF0C6' : '#DB6A58', ink: 0 });
}

// the low wing with its lit window, flat and without ink: a blind half down, one figure, one cup
function dullWindow(a, s) {
  const lit = Boolean(s.lamp);
  a.frect(1316, 250, 340, 420, s.mid[0]);
  a.frect(1310, 238, 352, 26, s.snow ?? s.far);
  props.lettering(a, 1396, 292, 20, 'ETELÄ', { w: 5, c: s.low, wide: 1.2 });
  const figure = lit ? '#A4774F' : '#6E5A66';
  a.frect(1352, 312, 208, 128, lit ? '#E8B765' : '#DCD3BE');
  a.frect(1352, 312, 208, s.green ? 14 : 34, '#C9A97E');
  a.shape(path('1404,446 1408,400 1428,384 1452,392 1462,446'), { fill: figure, ink: 0 });
  a.ell(1432, 368, 15, 17, { fill: figure, ink: 0 });
  a.flat(path('1450,396 1478,386 1490,366 1500,372 1486,400 1456,418'), figure);
  a.frect(1486, 350, 19, 20, lit ? '#F3E6CC' : C.coral);
  a.frect(1504, 354, 6, 10, lit ? '#F3E6CC' : C.coral);
  if (!s.green) return;
  // spring: the plastic plant has been put out, the door stands open
  a.frect(1372, 412, 16, 28, '#4F8470');
  a.frect(1576, 306, 30, 150, '#B5483A');
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
  a.flat(path('690,690 1010,690 1330,960 400,960'), '#9C9DB1');
  a.line(path('690,692 400,940'), 3, '#6F7290');
  a.line(path('1010,692 1310,940'), 3, '#6F7290');
  // ribs of the rubber mat, worn away where people stand
  for (const [x0, x1] of path('736,560 782,690 886,930 932,1060 970,1180'))
    a.line(
      [
        [x0, 700],
        [x0 + (x1 - x0) * 0.42, 800],
      ],
      1.8,
      '#7B7E98',
    ).line(
      [
        [x0 + (x1 - x0) * 0.6, 842],
        [x1, 936],
      ],
      1.8,
      '#7B7E98',
    );
  a.curve(path('770,820 852,812 930,822'), 2, '#7B7E98');
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
  a.poly(HATCH, { fill: '#CBC6D0', w: 3 });
  a.line(path('746,78 742,40'), 1.8, '#A29DB0');
  a.rrect(780, 58, 44, 12, 5, { fill: DARK, w: 2.4 });
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

// ---- seasons inside: what comes in on shoes, on the glass, through the hatch

const puddle = (a, x, y, w, h, fill) =>
  props.puddle(a, x, y, w, h, { fill, light: '#DCDDE8', edge: '#7B7E98', line: 2, shine: 2.4 });

function soles(a, points, col) {
  for (const [x, y, k] of points) a.ell(x, y, 15 * k, 6 * k, { fill: col, ink: 0, op: 0.7 });
}

// somebody's umbrella, dripping by itself on the front seat
function umbrella(a) {
  a.poly(path('1150,690 1166,520 1186,520 1192,690 1172,716'), { fill: C.plum, w: 3.4 });
  a.curve(path('1176,520 1176,482 1184,466 1198,470 1200,484'), 5);
  for (const x of [1164, 1178])
    a.line(
      [
        [x + 6, 532],
        [x, 696],
      ],
      2,
    );
}

function november(a) {
  puddle(a, 858, 764, 84, 13, '#8589A2');
  puddle(a, 640, 858, 110, 18, '#8589A2');
  soles(a, path('930,716,.8 900,738,.9 936,800,1.2 884,838,1.3'), '#7E829C');
  umbrella(a);
}

// mist breathed on the glass, drawn into by a finger: a dot
function mist(a, wall, t0, t1, from) {
  a.g('opacity=".5"');
  const crest = Array.from({ length: 5 }, (_, k) => wall(t0 + ((t1 - t0) * k) / 4)(from + (k % 2 ? 14 : -4)));
  a.flat([...a.cr(crest), wall(t1)(418), wall(t0)(418)], '#EDF1F7');
  a.end();
}

function december(a) {
  mist(a, left, 0.07, 0.41, 352);
  mist(a, left, 0.49, 0.98, 330);
  mist(a, right, 0.07, 0.2, 356);
  const [dx, dy] = left(0.66)(376);
  a.ell(dx, dy, 10, 12, { fill: '#8F9CBF', ink: 0 });
  puddle(a, 870, 744, 80, 12, '#A2A7BC');
  puddle(a, 700, 838, 120, 18, '#A2A7BC');
  for (const [x, y, w] of path('846,742,26 894,747,17 664,836,40 738,842,24 760,832,15 984,846,30 1016,852,14'))
    a.shape(
      [
        [x - w, y + 3],
        [x - w * 0.5, y - w * 0.24],
        [x + w * 0.2, y - w * 0.3],
        [x + w, y + 2],
        [x + w * 0.3, y + 6],
      ],
      { fill: '#D3D9E5', w: 1.8, c: '#8A8FA8' },
    );
  soles(a, path('930,712,.8 906,768,1 800,790,1.1 880,860,1.4'), '#DFE5EE');
}

function march(a) {
  puddle(a, 840, 790, 130, 20, '#93939F');
  puddle(a, 610, 880, 120, 18, '#93939F');
  const r = rng(44);
  for (let k = 0; k < 34; k++) {
    const t = r();
    const [x, y] = [850 + (r() - 0.5) * (240 + t * 420), 706 + t * 180];
    a.line(
      [
        [x, y],
        [x + 5, y + 1],
      ],
      3,
      k % 2 ? '#6E6A76' : '#8C8079',
    );
  }
  soles(a, path('934,716,.8 908,744,.9 960,812,1.2'), '#85828F');
}

// a bunch of birch twigs and a cap that were left on the seat
function may(a) {
  sunOn(a, '.3');
  for (const [dx, dy] of path('-34,-80 -12,-104 12,-96 32,-70')) {
    a.curve(
      [
        [1172, 690],
        [1172 + dx * 0.5, 690 + dy * 0.6],
        [1172 + dx, 690 + dy],
      ],
      3,
    );
    for (const t of [0.55, 0.75, 1]) {
      const [x, y] = [1172 + dx * t, 690 + dy * t];
      a.shape(
        [
          [x - 8, y],
          [x, y - 9],
          [x + 9, y - 2],
          [x, y + 6],
        ],
        { fill: t === 0.75 ? '#A9CB72' : '#8DB55F', w: 2 },
      );
    }
  }
  for (const [x, y] of path('800,800 880,852 930,760'))
    a.shape(
      [
        [x, y],
        [x + 10, y - 6],
        [x + 20, y],
        [x + 10, y + 5],
      ],
      { fill: '#A9CB72', w: 2 },
    );
}

function sunOn(a, op) {
  a.g(`opacity="${op}"`);
  a.flat(path('884,692 1096,692 1400,960 790,960'), '#FFE7A8');
  a.flat(path('520,692 640,692 420,960 180,960'), '#FFE7A8');
  a.flat([left(0.5)(470), left(0.96)(470), left(0.93)(610), left(0.48)(610)], '#FFE7A8');
  a.end();
}

// the hatch is open and the evening comes in the whole length of the car
function june(a) {
  sunOn(a, '.55');
  a.g('opacity=".45"');
  a.flat(path('1222,480 1446,508 1446,640 1222,604'), '#FFE7A8');
  a.flat(path('272,532 400,514 400,590 272,612'), '#FFE7A8');
  a.end();
  a.poly(HATCH, { fill: '#BFDDEB', w: 3.4 });
  a.flat(path('742,78 790,82 760,56 728,60'), '#9CC27E');
  a.flat(path('800,82 858,80 850,62'), '#86AF6C');
  a.poly(path('722,24 878,24 866,0 734,0'), { fill: '#E9E5E6', w: 3.4 });
  for (const x of [746, 852])
    a.line(
      [
        [x, 24],
        [x + (x < 800 ? -8 : 8), 50],
      ],
      3.4,
    );
  // upper panes tilted in
  for (const [wall, t0, t1] of [
    [left, 0.5, 0.98],
    [right, 0.48, 0.98],
  ]) {
    const quad = [wall(t0)(246), wall(t1)(246), wall(t1 - 0.05)(212), wall(t0 + 0.02)(218)];
    a.g('opacity=".5"').flat(quad, '#F6F2EA').end();
    a.line([quad[0], quad[3], quad[2], quad[1]], 3);
  }
  // elder brought for someone, in the driver's bottle holder
  for (const [x, y] of path('838,404 852,394 846,414 828,392')) a.ell(x, y, 9, 8, { fill: '#F2A9C0', w: 2 });
  a.curve(path('838,446 842,430 840,412'), 3, '#4F8470');
}

const DRESSING = { november, december, march, may, june };

function dressing(season) {
  const a = new Art(409, { w: 3.6 });
  DRESSING[season](a);
  return a.svg(1600, 900);
}

// ---- the last day's chairs: no two alike, standing in the aisle, a hand on each back

const CHAIRS = [346, 470, 872, 414];

function hand(a, from, x, y, sleeve, skin) {
  const turn = (Math.atan2(y - from[1], x - from[0]) * 180) / Math.PI;
  const long = Math.hypot(x - from[0], y - from[1]);
  a.g(`transform="translate(${x} ${y}) rotate(${turn})"`);
  a.poly(
    [
      [-long, -24],
      [-28, -16],
      [-28, 16],
      [-long, 26],
    ],
    { fill: sleeve, w: 3.6 },
  );
  a.shape(path('-34,-12 -10,-16 12,-14 20,-2 18,12 0,16 -34,12'), { fill: skin, w: 3.2 });
  for (const dy of [-6, 1, 8])
    a.line(
      [
        [2, dy],
        [17, dy + 1],
      ],
      2,
    );
  a.end();
}

function chairs(a) {
  const legs = (...lines) => lines.forEach((line) => a.line(path(line), 6));
  // farther row: bank, the solarium's own lounger on end, school, a ladder back
  legs('536,700 522,790', '632,700 646,790', '546,690 542,612', '624,690 628,612');
  a.rrect(532, 556, 108, 88, 18, { fill: '#7A4A63' });
  a.poly(path('696,484 806,478 828,770 682,774'), { fill: '#CFE0DC' });
  for (const y of [516, 556, 596, 636])
    a.flat(
      [
        [694 - (y - 484) * 0.04, y],
        [808 + (y - 484) * 0.06, y - 4],
        [809 + (y - 484) * 0.06, y + 13],
        [693 - (y - 484) * 0.04, y + 17],
      ],
      '#8DBDB9',
    );
  legs('872,712 862,790', '956,712 968,790', '876,700 878,604', '952,700 950,604');
  a.rrect(860, 570, 108, 66, 16, { fill: '#DD7B54' });
  a.rrect(896, 592, 36, 12, 6, { fill: '#9C9DB1', w: 2.6 });
  a.poly(path('852,698 976,698 988,718 842,718'), { fill: '#DD7B54' });
  legs('1012,690 998,800', '1092,690 1106,800', '1014,690 1010,548', '1090,690 1098,544');
  for (const y of [556, 588, 620])
    a.poly(
      [
        [1006, y],
        [1100, y - 3],
        [1099, y + 13],
        [1007, y + 15],
      ],
      { fill: C.mustard, w: 3.2 },
    );
  a.poly(path('992,690 1108,690 1118,708 982,708'), { fill: C.mustard });
  // nearer row: green shell, the one that rocks, the canteen's, a child's
  legs('512,852 492,880', '648,852 668,880');
  a.shape(path('500,842 492,762 520,706 580,694 640,706 668,762 662,842 580,858'), { fill: '#4F8A5E' });
  a.curve(path('520,830 516,766 546,728 580,720'), 2.6);
  a.curve(path('676,862 716,880 800,880 862,856'), 8);
  legs('714,800 706,872', '824,800 834,872', '716,792 700,624', '822,792 838,620');
  for (const x of [744, 770, 796])
    a.line(
      [
        [x, 790],
        [x + (x - 770) * 0.2, 664],
      ],
      4,
    );
  a.poly(path('690,610 848,604 844,644 696,650'), { fill: '#8A6488' });
  a.poly(path('698,788 840,788 856,814 684,814'), { fill: '#8A6488' });
  legs('902,846 894,880', '1006,846 1016,880', '906,830 908,736', '1004,830 1002,736');
  a.rrect(890, 712, 130, 62, 12, { fill: '#C99A62' });
  for (const x of [930, 980]) a.ell(x, 738, 6, 6, { fill: '#7F5A3C', w: 2.4 });
  a.poly(path('882,828 1028,828 1042,850 868,850'), { fill: '#C99A62' });
  legs('1062,836 1058,880', '1118,836 1122,880');
  a.rect(1056, 770, 70, 34, { fill: C.brick, w: 3.4 });
  a.shape(path('1084,784 1091,780 1098,785 1091,796'), { fill: C.paper, w: 2 });
  a.rect(1050, 824, 82, 13, { fill: C.brick, w: 3.4 });
  legs('1062,804 1062,824', '1120,804 1120,824');
  hand(a, [346, 742], 506, 720, C.denim, '#D9A98A');
  hand(a, [406, 590], 540, 578, '#C9A77E', '#E7BFA2');
  hand(a, [1218, 676], 1098, 634, C.teal, '#9A6A4E');
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
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: eachSeason(SEASON, dressing),
    front,
    things: {
      chairs: {
        area: CHAIRS,
        layer: 'front',
        draw: () => {
          const a = new Art(431, { w: 4 });
          chairs(a);
          return a.svg(CHAIRS[2], CHAIRS[3], CHAIRS.join(' '));
        },
      },
    },
  },
  data: {
    colour: '#C4C0CE',
    focus: { x: 0.55, y: 0.5, width: 0.52 },
    spots: {
      seat: { x: 1334, y: 726, height: 740, pose: 'seated', facing: 'left', layer: 'middle' },
      aisle: { x: 958, y: 868, height: 580, pose: 'standing', facing: 'left', layer: 'near' },
      cab: { x: 668, y: 690, height: 520, pose: 'back', facing: 'left', layer: 'middle' },
      door: { x: 1062, y: 704, height: 400, pose: 'standing', facing: 'left', layer: 'middle' },
      left: { x: 448, y: 905, height: 600, pose: 'standing', facing: 'right', layer: 'near' },
      middle: { x: 792, y: 884, height: 590, pose: 'standing', facing: 'left', layer: 'near' },
      right: { x: 1156, y: 940, height: 640, pose: 'standing', facing: 'left', layer: 'near' },
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
