// The gig yard in Kalasatama: a red container nobody has got open, a deck of pallets for a stage, a generator, four sockets, and cables
// that go over puddles and never through. Locked under snow in winter; in June it is a place.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const GROUND = '#A9A5B0';
const GROUND_DARK = '#98949F';
const RED = '#B5594B';
const RED_DARK = '#964539';
const RUST = '#8A4A36';
const BLUE = '#6C86A3';
const BLUE_DARK = '#5A7391';
const CABIN = '#D3CAB8';
const CABIN_DARK = '#BDB3A2';
const PALLET = '#C9A679';
const PALLET_DARK = '#A07F58';
const STEEL = '#B2B6C6';
const DARK = '#3B3F5C';
const YELLOW = '#DDAF4E';
const CURTAIN = '#74608A';
const CURTAIN_DARK = '#665379';
const FOOT = 652;

const SEASON = {
  november: {
    sky: '#969CB8',
    low: '#B3B5C6',
    far: '#8A90AC',
    mid: ['#7A80A0', '#868AA6', '#70769A'],
    pane: '#636990',
    sea: '#8E95B0',
    land: '#80869F',
    crane: '#6B7196',
  },
  december: {
    sky: '#B2C0D8',
    low: '#DCE3EC',
    far: '#A7B3CC',
    mid: ['#94A0BF', '#A2A9C4', '#8995B6'],
    pane: '#6D7AA0',
    sea: '#E8EEF5',
    land: '#F2F6FB',
    crane: '#7F8BB0',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#A9B3C6',
    low: '#C9CED6',
    far: '#98A1B6',
    mid: ['#8890A9', '#989BB0', '#7E87A4'],
    pane: '#697192',
    sea: '#B7C0CD',
    land: '#9C9FAA',
    crane: '#C08A5A',
    snow: '#D9DEE7',
  },
  may: {
    sky: '#A8CBDB',
    low: '#DCE6E2',
    far: '#A3B3C2',
    mid: ['#97A4B7', '#B0A8B4', '#8999B2'],
    pane: '#70819F',
    sea: '#8FB4C9',
    land: '#A9B28E',
    crane: '#D5904F',
    leaf: '#A9BE82',
  },
  june: {
    sky: '#B9D6E0',
    low: '#F3E0C8',
    far: '#AEBAC6',
    mid: ['#A3AFC0', '#C0AFB4', '#96A6BC'],
    pane: '#7C8CA8',
    sea: '#9CC3D2',
    land: '#96AF7C',
    crane: '#E09A52',
    leaf: '#86AB6C',
  },
};

// ---- far: towers, the site next door, the crane, a strip of sea

function outside(season) {
  const a = new Art(911);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 900, s.sky);
  a.flat(P('-40,330 300,270 760,300 1100,210 1640,250 1640,940 -40,940'), s.low);
  a.frect(1200, 452, 440, 60, s.sea);
  a.frect(-40, 500, 1680, 440, s.land);
  const house = (x, w, h, kind, i, seed) =>
    props.farHouse(a, x, 506, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: 0.13, seed, snow: s.snow });
  // towers that are finished
  house(616, 92, 470, 'tall', 0, 5);
  house(716, 74, 372, 'strip', 1, 9);
  house(800, 104, 318, 'balcony', 2, 13);
  house(1430, 88, 238, 'balcony', 1, 21);
  house(1522, 118, 170, 'gable', 0, 3);
  site(a, s);
  crane(a, s);
  if (s.leaf)
    for (const [x, r] of [
      [1346, 36],
      [1420, 28],
      [1512, 40],
      [1590, 34],
    ])
      a.ell(x, 484, r, r * 0.8, { fill: s.leaf, ink: 0, mis: [0, 0] });
  return a.svg(1600, 900);
}

// a house so far only floors, with one storey wrapped in plastic
function site(a, s) {
  for (const x of [-24, 66, 168]) a.frect(x, 150, 16, 360, s.mid[2]);
  for (const y of [150, 232, 314, 396]) a.frect(-40, y, 236, 15, s.mid[0]);
  a.frect(-40, 248, 106, 64, s.far);
  a.frect(82, 412, 86, 90, s.far);
  a.frect(92, 330, 24, 30, '#F0CE8A');
  if (s.snow) a.frect(-40, 144, 236, 8, s.snow);
}

function crane(a, s) {
  a.frect(404, 40, 9, 470, s.crane);
  a.frect(426, 40, 9, 470, s.crane);
  a.line(P('408,60 431,96 408,132 431,168 408,204 431,240'), 3, s.crane);
  a.frect(60, 56, 520, 6, s.crane);
  a.frect(60, 78, 520, 5, s.crane);
  for (let x = 70; x < 380; x += 80) a.line(P(`${x},80 ${x + 40},58 ${x + 80},80`), 2.6, s.crane);
  a.frect(530, 60, 50, 42, s.crane);
  a.frect(394, 84, 30, 34, s.crane);
  a.line(P('420,20 100,56'), 2.6, s.crane);
  a.line(P('420,20 570,58'), 2.6, s.crane);
  a.frect(416, 12, 8, 46, s.crane);
  a.frect(152, 80, 2.6, 92, s.crane);
  a.frect(146, 170, 15, 10, s.crane);
}

// ---- ground

function ground(a) {
  a.flat(P('-40,600 200,618 540,640 1340,640 1352,560 1640,552 1640,940 -40,940'), GROUND);
  // tracks of lorries, bending out through the gate
  for (const dx of [0, 120])
    a.flat(
      [
        ...a.cr([
          [1470 + dx * 0.4, 566],
          [1400 + dx * 0.5, 690],
          [1160 + dx, 790],
          [700 + dx, 890],
          [620 + dx, 930],
        ]),
        ...a.cr([
          [660 + dx, 930],
          [740 + dx, 894],
          [1200 + dx, 800],
          [1420 + dx * 0.5, 700],
          [1480 + dx * 0.4, 566],
        ]),
      ],
      GROUND_DARK,
    );
  a.flat(P('190,668 560,668 600,716 1000,716 1010,690 1340,700 1340,654 190,654'), GROUND_DARK);
  // a parking bay's worn line, from before the containers
  a.flat(P('60,880 420,700 436,700 84,880'), '#C9C5CB');
  a.flat(P('-40,800 110,716 124,716 -20,800'), '#C9C5CB');
  for (const crack of ['1240,850 1290,836 1320,846']) a.line(P(crack), 1.8, '#7D798A');
  a.line(P('1346,560 1640,552'), 2.6, '#7D798A');
  // a well's lid
  a.ell(1230, 764, 52, 13, { fill: '#8D8A9B', w: 2.6 });
  for (const x of [1204, 1222, 1240, 1258])
    a.line(
      [
        [x, 758],
        [x - 3, 771],
      ],
      2,
    );
}

// ---- containers

/** A long side: ribs are strips of shade, so that the ink stays for edges. */
function longSide(a, x, y, w, h, fill, dark) {
  a.rect(x, y, w, h, { fill });
  for (let k = x + 34; k < x + w - 26; k += 31) a.frect(k, y + 26, 11, h - 52, dark);
  a.rect(x, y, w, 20, { fill, w: 3 });
  a.rect(x, y + h - 22, w, 22, { fill: dark, w: 3 });
  for (const cx of [x + 2, x + w - 26]) for (const cy of [y + 1, y + h - 21]) a.rect(cx, cy, 24, 20, { fill: dark, w: 2.6 });
}

function blueContainer(a) {
  longSide(a, 520, 214, 816, FOOT - 214, BLUE, BLUE_DARK);
  props.lettering(a, 1180, 300, 26, 'KLSU 402', { w: 4.6, c: '#DCE3EA' });
  props.lettering(a, 1180, 326, 15, '117 6', { w: 3, c: '#DCE3EA' });
  for (const rust of ['1010,640 1016,560 1030,556 1034,640', '1318,236 1324,300 1330,236', '640,236 648,300 654,236'])
    a.flat(P(rust), '#8B6B67');
  // the ladder nobody has taken down
  for (const x of [1268, 1308])
    a.line(
      [
        [x, 360],
        [x - 3, 652],
      ],
      6,
    );
  for (let y = 388; y < 640; y += 42)
    a.line(
      [
        [1266, y],
        [1307, y],
      ],
      4.4,
    );
  perch(a);
  socketBox(a);
}

// a perch somebody began on: outlined whole, painted to the second stripe
function perch(a) {
  const chalk = '#B9CAD7';
  a.flat(a.cr(P('650,446 684,402 742,376 812,372 806,436 800,498 744,490 690,474'), true), '#7FA08A');
  for (const stripe of ['714,388 740,380 736,436 726,480 710,474', '776,374 802,372 796,436 788,490 770,488'])
    a.flat(P(stripe), '#55786F');
  a.flat(P('742,486 782,492 790,530 758,522'), '#C9705A');
  a.curve(
    P('640,448 684,400 752,370 836,376 906,410 946,430 984,384 996,436 984,486 946,450 902,470 828,496 744,494 684,480 640,448'),
    6,
    chalk,
  );
  for (const fin of [
    '724,380 734,330 752,352 766,318 784,346 804,316 820,344 846,326 862,384',
    '738,492 758,528 794,534 786,496',
    '858,490 880,516 900,510 888,474',
  ])
    a.line(P(fin), 5, chalk);
  a.curve(P('712,390 730,434 708,478'), 4.4, chalk);
  for (const x of [838, 888])
    a.curve(
      [
        [x, 384],
        [x - 10, 432],
        [x - 4, 482],
      ],
      4,
      chalk,
    );
  a.ell(684, 426, 11, 11, { fill: '#E8DFC8', w: 4.4, c: chalk });
  a.ell(685, 427, 4.4, 5, { fill: C.ink, w: 1.8 });
  a.line(P('642,450 662,458'), 4, chalk);
  for (const x of [624, 1004])
    a.line(
      [
        [x, 292],
        [x, 600],
      ],
      1.8,
      '#8FA6BC',
    );
  for (const y of [292, 394, 496, 600])
    a.line(
      [
        [612, y],
        [1016, y],
      ],
      1.8,
      '#8FA6BC',
    );
}

// four sockets and not one more
function socketBox(a) {
  a.rect(1042, 396, 128, 116, { fill: '#C9C2B4', w: 3.6 });
  a.flat(P('1044,396 1168,396 1160,384 1052,384'), '#A9A294');
  for (const [x, y] of [
    [1054, 408],
    [1110, 408],
    [1054, 460],
    [1110, 460],
  ]) {
    a.rect(x, y, 48, 42, { fill: '#3F6E86', w: 2.6 });
    a.ell(x + 24, y + 22, 14, 14, { fill: '#2C4B66', w: 2.2 });
    for (const d of [-5, 5]) a.ell(x + 24 + d, y + 22, 2, 2.4, { w: 1.6, c: '#DCE3EA' });
  }
  a.rect(1184, 404, 70, 74, { fill: C.card, w: 2.6 });
  props.lettering(a, 1192, 428, 15, '4 KPL', { w: 2.6, c: C.brick });
  for (const y of [440, 450, 460])
    a.line(
      [
        [1194, y],
        [1240 - (y % 20), y],
      ],
      2,
    );
}

/** The container that cannot be opened: bent rod, chain, padlocks of many owners. */
function redContainer(a) {
  const [x, y, w, h] = [188, 222, 398, 452];
  a.rect(x, y, w, h, { fill: RED_DARK });
  for (const [lx, lw] of [
    [x + 18, 178],
    [x + 202, 178],
  ]) {
    a.rect(lx, y + 24, lw, h - 50, { fill: RED, w: 3.4 });
    for (const k of [0.2, 0.5, 0.8]) a.frect(lx + lw * k - 8, y + 40, 16, h - 84, RED_DARK, { op: 0.55 });
  }
  for (const cx of [x + 1, x + w - 27]) for (const cy of [y + 1, y + h - 23]) a.rect(cx, cy, 26, 22, { fill: RED_DARK, w: 2.8 });
  // hinges
  for (const hx of [x + 10, x + w - 24]) for (const hy of [270, 380, 500, 610]) a.rect(hx, hy, 14, 26, { fill: RED, w: 2.4 });
  rods(a, y, h);
  dents(a);
  chain(a);
  shippingMarks(a);
}

function rods(a, y, h) {
  for (const rx of [254, 350, 422]) {
    a.rect(rx - 4, y + 14, 9, h - 30, { fill: STEEL, w: 2.6 });
    for (const ry of [y + 16, y + h - 34]) a.rect(rx - 12, ry, 26, 18, { fill: STEEL, w: 2.4 });
    for (const ry of [y + 150, y + 318]) a.rect(rx - 10, ry, 22, 11, { fill: RED_DARK, w: 2.2 });
  }
  // the fourth rod, on which somebody has hung with their whole weight
  const bent = P('522,238 522,400 536,450 541,476 528,520 522,560 522,656');
  a.curve(bent, 13);
  a.curve(bent, 7, STEEL);
  for (const ry of [240, 640]) a.rect(510, ry, 26, 18, { fill: STEEL, w: 2.4 });
  for (const [hx, hy, dx] of [
    [254, 470, 66],
    [350, 470, -64],
    [422, 478, 60],
  ]) {
    a.line(
      [
        [hx, hy],
        [hx + dx, hy + 8],
      ],
      12,
    );
    a.line(
      [
        [hx, hy],
        [hx + dx, hy + 8],
      ],
      6,
      STEEL,
    );
  }
}

function dents(a) {
  for (const dent of ['300,560 318,548 332,566 320,584 304,578', '452,318 470,310 476,326'])
    a.shape(P(dent), { fill: RUST, w: 2 });
  for (const scratch of ['384,520 376,566', '394,530 388,590', '404,514 410,548', '380,300 372,330', '392,610 386,640'])
    a.line(P(scratch), 2.6, '#E2B0A2');
  a.flat(P('236,672 240,600 262,590 270,672'), RUST, { op: 0.7 });
  a.flat(P('446,672 452,630 470,640 480,672'), RUST, { op: 0.7 });
}

function chain(a) {
  const way = P('334,416 352,444 388,456 424,444 438,418');
  a.curve(way, 17);
  const links = a.cr(way);
  for (let k = 1; k < links.length - 1; k += 4) {
    const [x, y] = links[k];
    a.ell(x, y, k % 8 === 1 ? 8 : 4, k % 8 === 1 ? 4.4 : 4, { w: 3, c: STEEL });
  }
  const lock = (x, y, s, fill) => {
    a.curve(
      [
        [x - 10 * s, y],
        [x - 9 * s, y - 20 * s],
        [x + 9 * s, y - 20 * s],
        [x + 10 * s, y],
      ],
      5 * s,
    );
    a.rrect(x - 17 * s, y - 2, 34 * s, 30 * s, 5, { fill, w: 3 });
    a.ell(x, y + 11 * s, 3, 4, { fill: C.ink, w: 1.6 });
  };
  lock(388, 482, 1.15, YELLOW);
  lock(352, 478, 0.8, '#7C96A8');
  lock(424, 476, 0.9, '#A85F4A');
  lock(404, 508, 0.66, STEEL);
}

function shippingMarks(a) {
  for (const [y, w] of [
    [292, 62],
    [306, 48],
    [320, 56],
  ])
    a.line(
      [
        [444, y],
        [444 + w, y],
      ],
      3.4,
      '#EBCFC4',
    );
  a.rect(440, 346, 66, 34, { fill: '#E6D9B8', w: 2.2 });
  a.line(P('448,364 496,364'), 2);
  // a note under two kinds of tape; the corner has been rained on
  a.g('transform="rotate(-3 460 560)"');
  a.poly(P('432,538 514,536 516,612 446,614 432,602'), { fill: C.card, w: 2.8 });
  props.lettering(a, 440, 562, 13, 'EI AUKEA', { w: 2.3, space: 1.6, wide: 0.94 });
  props.lettering(a, 440, 584, 10.5, 'KOKEILTU', { w: 1.9 });
  for (let k = 0; k < 4; k++)
    a.line(
      [
        [446 + k * 8, 592],
        [447 + k * 8, 606],
      ],
      2.2,
      C.brick,
    );
  a.line(P('440,604 476,594'), 2.2, C.brick);
  a.frect(462, 530, 26, 11, '#D8CDB0');
  a.end();
}

// the yard's office, lifted on the blue one
function cabin(a) {
  a.rect(962, -30, 372, 238, { fill: CABIN });
  for (let x = 992; x < 1330; x += 46)
    a.line(
      [
        [x, -20],
        [x, 196],
      ],
      1.8,
      CABIN_DARK,
    );
  a.rect(956, 196, 384, 18, { fill: '#9A9488', w: 3 });
  a.rect(1012, 34, 132, 104, { fill: '#8C8577', w: 3 });
  a.frect(1022, 44, 114, 86, '#EFCB86');
  a.frect(1022, 96, 114, 34, '#DDB06A');
  a.flat(P('1024,46 1060,46 1040,86 1030,128 1024,128'), '#C98D73');
  a.flat(P('1098,130 1098,108 1106,98 1118,98 1124,108 1124,130'), '#A9805C');
  a.line(P('1078,44 1078,130'), 5);
  a.rect(1004, 138, 148, 12, { fill: '#9A9488', w: 2.8 });
  a.rect(1214, 16, 88, 182, { fill: '#7E8C8A', w: 3.2 });
  a.rect(1230, 34, 56, 46, { fill: '#5F7390', w: 2.4 });
  a.line(P('1224,112 1224,132'), 5);
  a.rect(1232, 96, 52, 30, { fill: C.card, w: 2.2 });
  props.lettering(a, 1239, 117, 13, 'AVAIN', { w: 2.1, space: 1.5, wide: 0.9 });
  props.lettering(a, 1030, 182, 24, 'KONTTIPIHA', { w: 4.4 });
  a.rect(1186, -30, 16, 70, { fill: '#8A8FA8', w: 2.6 });
}

// ---- the deck of pallets

function pallet(a, x, y, w, h, depth) {
  a.poly(
    [
      [x + depth, y],
      [x + w - depth, y],
      [x + w, y + h * 0.36],
      [x, y + h * 0.36],
    ],
    { fill: PALLET, w: 3 },
  );
  a.rect(x, y + h * 0.36, w, h * 0.16, { fill: PALLET, w: 2.8 });
  a.frect(x + 4, y + h * 0.54, w - 8, h * 0.34, DARK);
  for (const t of [0, 0.455, 0.91]) a.rect(x + w * t, y + h * 0.52, w * 0.09, h * 0.34, { fill: PALLET_DARK, w: 2.6 });
  a.rect(x, y + h * 0.86, w, h * 0.14, { fill: PALLET_DARK, w: 2.6 });
}

function deck(a) {
  a.frect(610, 714, 410, 10, '#77738A', { op: 0.7 });
  pallet(a, 600, 638, 208, 78, 14);
  pallet(a, 806, 640, 206, 76, -8);
  a.poly(P('608,640 1000,640 1010,666 602,666'), { fill: '#D6B98C', w: 3.2 });
  for (const [x0, x1] of [
    [690, 686],
    [782, 782],
    [900, 904],
  ])
    a.line(
      [
        [x0, 642],
        [x1, 664],
      ],
      2.2,
    );
  a.line(P('610,652 998,652'), 1.8, PALLET_DARK);
}

// ---- right: generator, gate, lamp

function generator(a) {
  a.frect(1070, 704, 240, 14, '#77738A', { op: 0.7 });
  a.line(P('1310,694 1352,706'), 8);
  a.rect(1078, 586, 226, 104, { fill: YELLOW });
  a.poly(P('1078,586 1096,568 1290,568 1304,586'), { fill: '#E9C878', w: 3.2 });
  a.rect(1096, 606, 84, 62, { fill: '#8E7238', w: 2.6 });
  for (let y = 616; y < 664; y += 11)
    a.line(
      [
        [1102, y],
        [1174, y],
      ],
      3.4,
    );
  a.rect(1200, 602, 86, 52, { fill: DARK, w: 2.8 });
  a.ell(1220, 622, 11, 11, { fill: C.card, w: 2.2 });
  a.line(P('1220,622 1226,614'), 2);
  for (const [x, c] of [
    [1246, C.brick],
    [1266, C.leaf],
  ])
    a.ell(x, 620, 6, 6, { fill: c, w: 2 });
  a.line(P('1238,640 1276,640'), 3, '#A9B0C8');
  a.curve(P('1122,568 1122,536 1134,528 1146,534'), 9);
  for (const x of [1124, 1256]) {
    a.ell(x, 694, 24, 24, { fill: '#4A4D66' });
    a.ell(x, 694, 8, 8, { fill: STEEL, w: 2.4 });
  }
  // the can stands well away, because Nanna said so
  a.rrect(1330, 650, 40, 52, 6, { fill: '#A94A3C', w: 3.2 });
  a.line(P('1338,644 1360,644'), 6);
  a.line(P('1340,664 1360,690'), 2.4);
  a.line(P('1360,664 1340,690'), 2.4);
}

function gate(a) {
  a.rect(1382, 300, 17, 352, { fill: '#8A8FA8' });
  a.rect(1586, 318, 18, 322, { fill: '#8A8FA8' });
  // the leaf is open towards us
  a.poly(P('1399,340 1478,318 1478,690 1399,640'), { w: 5 });
  for (let k = 1; k < 6; k++) {
    const t = k / 6;
    a.line(
      [
        [1399 + 79 * t, 340 - 22 * t],
        [1399 + 79 * t, 640 + 50 * t],
      ],
      1.8,
      '#5B6082',
    );
  }
  for (let k = 1; k < 7; k++)
    a.line(
      [
        [1400, 340 + k * 43],
        [1477, 318 + k * 53],
      ],
      1.8,
      '#5B6082',
    );
  a.poly(P('1410,414 1470,402 1470,470 1410,474'), { fill: '#E8D9A8', w: 2.8 });
  props.lettering(a, 1418, 448, 17, 'PORTTI', { w: 2.6, wide: 0.62, space: 1.2 });
  a.line(P('1506,640 1506,560 1590,552'), 3);
}

function lampPost(a) {
  a.line(P('1366,690 1360,30'), 9);
  a.line(P('1366,686 1361,36'), 3.4, '#7D84A4');
  a.curve(P('1360,34 1352,10 1318,4'), 7);
  a.poly(P('1350,-2 1382,-2 1398,20 1340,20'), { fill: '#7D84A4', w: 3 });
  a.frect(1348, 20, 42, 7, '#FBE6B4');
}

function back() {
  const a = new Art(917, { w: 4 });
  ground(a);
  blueContainer(a);
  cabin(a);
  redContainer(a);
  deck(a);
  gate(a);
  generator(a);
  cables(a);
  lampPost(a);
  return a.svg(1600, 900);
}

// ---- what the season lays on it

function puddle(a, x, y, w, h, col, shine) {
  a.shape(
    [
      [x - w, y],
      [x - w * 0.5, y - h],
      [x + w * 0.2, y - h * 0.8],
      [x + w, y - h * 0.3],
      [x + w * 0.6, y + h * 0.8],
      [x - w * 0.3, y + h],
    ],
    { fill: col, w: 2.2, c: '#716E82', mis: [0, 0] },
  );
  for (const [dx, dy, l] of [
    [-0.5, -0.2, 0.5],
    [0.1, 0.3, 0.4],
  ])
    a.line(
      [
        [x + w * dx, y + h * dy],
        [x + w * (dx + l), y + h * dy - 2],
      ],
      3,
      shine,
    );
}

/** A cable, its tag of tape at an end. */
function cable(a, points, colour, w = 8) {
  a.curve(points, w);
  a.curve(points, w * 0.42, colour);
}

function tag(a, x, y, turn = 0) {
  a.g(`transform="rotate(${turn} ${x} ${y})"`);
  a.rect(x - 9, y - 5, 22, 15, { fill: C.card, w: 2, mis: [0, 0] });
  a.line(
    [
      [x - 5, y + 3],
      [x + 8, y + 3],
    ],
    2,
  );
  a.end();
}

function trestle(a, x, y) {
  a.line(
    [
      [x - 14, y + 52],
      [x, y],
    ],
    6,
  );
  a.line(
    [
      [x + 14, y + 52],
      [x, y],
    ],
    6,
  );
  a.line(
    [
      [x - 9, y + 34],
      [x + 9, y + 34],
    ],
    4,
  );
  a.line(
    [
      [x - 8, y - 6],
      [x, y + 4],
      [x + 8, y - 6],
    ],
    6,
    '#B07E4E',
  );
}

function cables(a) {
  trestle(a, 566, 744);
  trestle(a, 704, 736);
  cable(a, P('1066,494 1060,600 1040,688 960,728 840,740 704,736 634,752 566,744 480,790 430,850 400,920'), C.coral, 8.5);
  cable(a, P('1132,494 1140,540 1056,640 1034,700 1010,676 990,668'), C.mustard);
  tag(a, 1062, 570, 80);
  tag(a, 1126, 540, 60);
  tag(a, 452, 820, -50);
}

function leaves(a, list, colours) {
  list.forEach(([x, y], k) =>
    a.shape(
      [
        [x, y],
        [x + 9, y - 6],
        [x + 19, y],
        [x + 9, y + 5],
      ],
      { fill: colours[k % colours.length], w: 1.6 },
    ),
  );
}

/** Snow lying on an edge from x0 to x1 at y, hanging over a little. */
function snowCap(a, x0, x1, y, thick, col) {
  const n = Math.max(3, Math.round((x1 - x0) / 80));
  const crest = [];
  for (let k = 0; k <= n; k++)
    crest.push([x0 + ((x1 - x0) * k) / n, y - thick * (k === 0 || k === n ? 0.35 : 0.8 + 0.35 * Math.sin(k * 2.3 + x0))]);
  const hem = [];
  for (let k = n; k >= 0; k--) hem.push([x0 + ((x1 - x0) * k) / n, y + 5 + 5 * Math.sin(k * 1.9 + x0)]);
  a.flat([...a.cr(crest), ...a.cr(hem)], col);
  a.curve(crest, 3.2);
}

function november() {
  const a = new Art(931);
  puddle(a, 640, 800, 108, 17, '#8087A2', '#C3C8D8');
  puddle(a, 384, 716, 70, 8, '#8087A2', '#B9899A');
  leaves(
    a,
    [
      [214, 690],
      [246, 700],
      [566, 690],
      [742, 770],
      [884, 826],
      [1040, 740],
      [930, 648],
    ],
    ['#B98A4E', '#A9694A'],
  );
  // the deck under its cover, tied down
  a.shape(P('612,644 700,622 820,630 930,616 1004,642 1020,700 1004,712 800,700 612,716 594,700'), { fill: '#5E6E80' });
  for (const fold of ['660,640 672,690', '776,632 770,694', '900,626 914,698']) a.line(P(fold), 2.4);
  a.line(P('606,668 1016,664'), 3.2, '#C9B48A');
  return a.svg(1600, 900);
}

function december() {
  const a = new Art(933);
  const [snow, shade] = ['#F2F6FB', '#D3DCEA'];
  const edge = P(
    '-40,640 100,646 184,668 240,690 330,680 430,696 540,682 604,716 720,728 880,722 1010,726 1064,716 1180,722 1300,712 1380,690 1400,650 1500,630 1640,624',
  );
  a.flat([...a.cr(edge), [1640, 940], [-40, 940]], snow);
  a.curve(edge, 2.6, '#8C97B4');
  // trodden to the gate, and as far as the lock and back
  a.flat(
    [...a.cr(P('1480,640 1400,730 1180,800 820,850 760,930')), ...a.cr(P('980,930 1000,870 1260,810 1480,730 1560,640'))],
    shade,
  );
  for (const [x, y] of [
    [700, 846],
    [592, 822],
    [500, 782],
    [416, 738],
    [388, 722],
  ]) {
    a.ell(x, y, 13, 6, { fill: '#B9C6DA', w: 1.8, c: '#8C97B4', mis: [0, 0] });
  }
  snowCap(a, 182, 592, 222, 34, snow);
  snowCap(a, 588, 960, 214, 26, snow);
  snowCap(a, 1006, 1150, 140, 10, snow);
  snowCap(a, 1036, 1176, 384, 13, snow);
  snowCap(a, 1076, 1306, 572, 28, snow);
  // a mattress of it on the deck
  a.shape(P('596,668 606,628 680,606 800,612 920,600 1004,626 1020,664 960,680 800,672 660,684'), { fill: snow });
  a.curve(P('640,668 760,656 940,664'), 2.4, '#8C97B4');
  // icicles at the lintel, snow on every lock
  for (const [x, l] of [
    [214, 26],
    [236, 44],
    [492, 22],
    [560, 40],
  ])
    a.poly(
      [
        [x - 5, 236],
        [x + 5, 236],
        [x, 236 + l],
      ],
      { fill: '#E3EDF5', w: 1.8 },
    );
  snowCap(a, 368, 408, 482, 8, snow);
  snowCap(a, 260, 322, 468, 6, snow);
  snowCap(a, 424, 484, 478, 6, snow);
  return a.svg(1600, 900);
}

function heap(a, points, dirt) {
  a.shape(points, { fill: '#C9CBD3', w: 3 });
  for (const [x, y, r] of dirt) a.ell(x, y, r * 2, r, { fill: '#9B98A4', ink: 0 });
}

function march() {
  const a = new Art(937);
  a.flat([...a.cr(P('-40,800 160,784 420,812 700,846 1000,838 1300,800 1640,820')), [1640, 940], [-40, 940]], '#B9BAC6');
  puddle(a, 640, 800, 118, 20, '#98A2B8', '#E6EBF2');
  puddle(a, 1160, 806, 100, 14, '#98A2B8', '#E6EBF2');
  heap(a, P('150,712 176,660 220,640 262,656 300,692 330,716 230,724'), [
    [206, 690, 8],
    [256, 700, 6],
    [190, 706, 5],
  ]);
  heap(a, P('1012,730 1034,690 1076,676 1104,704 1130,732'), [
    [1058, 712, 7],
    [1090, 720, 5],
  ]);
  heap(a, P('1476,720 1500,650 1560,610 1640,600 1640,740'), [
    [1560, 668, 12],
    [1610, 700, 9],
    [1530, 700, 7],
  ]);
  for (const [x, l] of [
    [236, 16],
    [492, 12],
  ])
    a.poly(
      [
        [x - 4, 236],
        [x + 4, 236],
        [x, 236 + l],
      ],
      { fill: '#E3EDF5', w: 1.8 },
    );
  return a.svg(1600, 900);
}

function tuft(a, x, y, s = 1, col = '#7FA05E') {
  for (const [dx, l] of [
    [-12, 20],
    [-5, 30],
    [3, 26],
    [11, 18],
  ])
    a.line(
      [
        [x, y],
        [x + dx * s, y - l * s],
      ],
      3.6,
      col,
    );
}

function dandelion(a, x, y, l) {
  a.curve(
    [
      [x, y],
      [x + 2, y - l * 0.5],
      [x - 1, y - l],
    ],
    2.6,
    '#5E8A4E',
  );
  a.ell(x - 1, y - l, 6.5, 5.5, { fill: C.mustard, w: 2 });
}

function may() {
  const a = new Art(941);
  puddle(a, 640, 800, 92, 14, '#93B2C6', '#E9F2F2');
  for (const [x, y, s] of [
    [196, 676, 1],
    [214, 678, 0.7],
    [576, 684, 0.8],
    [1030, 712, 0.8],
    [1392, 660, 1.1],
    [1602, 650, 1.2],
    [330, 866, 0.9],
  ])
    tuft(a, x, y, s);
  dandelion(a, 206, 676, 26);
  return a.svg(1600, 900);
}

/** A transport crate set on its end for a chair. */
function crate(a, x, y, c) {
  a.rect(x - 40, y - 84, 80, 84, { fill: c, w: 3.4 });
  for (const [px, py] of [
    [-40, -84],
    [26, -84],
    [-40, -14],
    [26, -14],
  ])
    a.rect(x + px, y + py, 14, 14, { fill: STEEL, w: 2 });
  a.rrect(x - 16, y - 54, 32, 20, 5, { fill: DARK, w: 2.4 });
}

function june() {
  const a = new Art(947);
  puddle(a, 640, 800, 80, 12, '#A3C4CF', '#FBEBD2');
  for (const [x, y, s] of [
    [192, 678, 1.3],
    [216, 680, 1],
    [574, 688, 1.2],
    [1034, 714, 1.1],
    [1392, 664, 1.5],
    [1600, 654, 1.7],
    [1300, 852, 1],
  ])
    tuft(a, x, y, s, '#6F9A58');
  for (const [x, y, l] of [
    [204, 678, 36],
    [586, 690, 30],
    [1026, 714, 34],
    [1402, 668, 40],
    [1306, 852, 34],
  ])
    dandelion(a, x, y, l);
  // willowherb where the container keeps the wind off
  for (const [x, l] of [
    [168, 130],
    [150, 100],
    [1580, 150],
  ]) {
    a.curve(
      [
        [x, 690],
        [x + 4, 690 - l * 0.5],
        [x + 2, 690 - l],
      ],
      3.2,
      '#5E8A4E',
    );
    a.flat(
      a.cr(
        [
          [x + 2, 680 - l],
          [x + 12, 716 - l],
          [x + 10, 744 - l],
          [x - 6, 742 - l],
          [x - 8, 712 - l],
        ],
        true,
      ),
      '#C987A8',
    );
  }
  flags(a);
  crate(a, 1246, 846, '#7A8BA0');
  crate(a, 1352, 822, '#8C7F96');
  return a.svg(1600, 900);
}

// paper flags from the red container to the lamp
function flags(a) {
  const rope = a.cr(P('574,226 760,168 1000,176 1200,214 1362,150'));
  a.brush(rope, 2.4);
  const colours = [C.coral, C.mustard, C.teal, C.pink, C.leaf, C.card];
  for (let k = 3; k < rope.length - 2; k += 5) {
    const [x, y] = rope[k];
    a.poly(
      [
        [x - 13, y],
        [x + 13, y + 2],
        [x, y + 30],
      ],
      { fill: colours[(k * 5) % 6], w: 2.4 },
    );
  }
}

// ---- front

function front() {
  const a = new Art(953, { w: 4.2 });
  hoarding(a);
  flightCase(a);
  palletStack(a);
  return a.svg(1600, 900);
}

// wet plywood between this yard and the building site
function hoarding(a) {
  a.poly(P('-40,512 146,524 150,824 -40,838'), { fill: '#C0A07A' });
  a.line(P('54,516 56,830'), 3);
  a.flat(P('-40,760 150,748 150,822 -40,836'), '#9C8168');
  for (const grain of ['-10,560 10,600 0,660 14,720', '80,550 96,600 88,650', '112,640 126,690 118,740', '20,610 34,640'])
    a.curve(P(grain), 1.8, '#96795A');
  a.rect(-30, 552, 74, 92, { fill: C.mustard, w: 3 });
  props.lettering(a, -26, 590, 18, 'ASUN', { w: 3, c: C.mustard });
  a.poly(P('66,562 138,566 138,640 66,638'), { fill: C.mustard, w: 3.2 });
  props.lettering(a, 74, 594, 15, 'TYÖ', { w: 2.8 });
  props.lettering(a, 74, 622, 15, 'MAA', { w: 2.8 });
  a.frect(-24, 560, 62, 78, '#D9C7A8');
  for (const y of [580, 596, 612])
    a.line(
      [
        [-16, y],
        [28, y],
      ],
      3,
    );
  // last year's bill, mostly torn off
  a.poly(P('70,668 132,664 136,700 112,716 126,742 84,744 66,720'), { fill: '#B98D98', w: 2.6 });
  a.line(P('82,684 118,682'), 3);
  a.line(P('84,700 104,699'), 3);
  a.rect(-40, 500, 190, 20, { fill: '#A98963', w: 3.4 });
  a.rect(136, 494, 20, 346, { fill: '#A98963', w: 3.4 });
}

function flightCase(a) {
  a.poly(P('194,752 404,752 418,770 180,770'), { fill: '#6B7593', w: 3.6 });
  a.rect(180, 770, 238, 150, { fill: '#4D5675' });
  for (const y of [776, 846]) a.rect(178, y, 242, 13, { fill: STEEL, w: 2.6 });
  for (const x of [178, 400]) a.rect(x, 768, 22, 26, { fill: '#CFD2DD', w: 2.6 });
  a.rrect(272, 796, 56, 34, 6, { fill: DARK, w: 3 });
  a.curve(P('280,822 286,806 314,806 320,822'), 5, '#CFD2DD');
  a.rect(196, 800, 62, 34, { fill: C.card, w: 2.4 });
  props.lettering(a, 202, 823, 13, 'NANNA', { w: 2.2, space: 1.5, wide: 0.94 });
  // the cardboard with the names, a roll of tape, a pencil
  a.poly(P('222,764 226,744 318,742 322,764'), { fill: '#CDAA7C', w: 2.8 });
  for (const [y, l] of [
    [749, 60],
    [755, 48],
    [760, 66],
  ])
    a.line(
      [
        [236, y],
        [236 + l, y],
      ],
      2.2,
    );
  a.ell(360, 750, 22, 11, { fill: C.card, w: 3.2 });
  a.ell(360, 748, 11, 5, { fill: '#6B7593', w: 2.4 });
}

function palletStack(a) {
  pallet(a, 918, 764, 238, 70, 16);
  pallet(a, 926, 822, 232, 70, 6);
  a.frect(930, 886, 230, 30, DARK);
  pallet(a, 916, 876, 246, 70, 4);
  // a lunch box, the form on a phone, one cup on top of another
  a.rrect(950, 738, 70, 32, 6, { fill: STEEL, w: 3.2 });
  a.line(P('954,750 1016,750'), 2.4);
  a.rect(976, 730, 18, 9, { fill: STEEL, w: 2.4 });
  a.poly(P('1046,778 1082,774 1090,788 1052,792'), { fill: DARK, w: 2.8 });
  a.flat(P('1050,780 1080,777 1085,786 1055,789'), '#BFDCE2');
  props.mug(a, 1112, 782, 0.95, C.paper);
}

// ---- what comes and goes

/** Elias's curtain, hung by most of its hooks here too; lamps, a microphone, an amplifier, Kasper's palm. */
function stage() {
  const [x, y, w, h] = STAGE;
  const a = new Art(967);
  for (const px of [632, 978]) {
    a.line(
      [
        [px, 662],
        [px + (px < 800 ? -2 : 3), 158],
      ],
      9,
    );
    a.line(
      [
        [px, 658],
        [px + (px < 800 ? -2 : 3), 164],
      ],
      4,
      '#B98A55',
    );
  }
  a.line(P('618,206 994,198'), 7);
  a.poly(
    P(
      '644,206 700,205 742,222 800,204 858,203 900,224 964,200 970,420 974,652 928,660 880,646 826,660 770,648 706,660 640,648 646,420',
    ),
    { fill: CURTAIN },
  );
  for (const fold of [
    '688,214 700,420 694,652 714,654 716,420 706,212',
    '846,212 854,420 846,652 868,650 870,420 862,212',
    '936,224 944,420 938,654 958,654 958,420 950,216',
  ])
    a.flat(P(fold), CURTAIN_DARK);
  for (const fold of ['742,224 752,420 744,648', '800,208 806,430 800,650', '900,226 906,420 900,650', '672,210 676,420 668,650'])
    a.curve(P(fold), 2.4);
  for (const hx of [648, 698, 802, 856, 962]) a.ell(hx, 203, 4.4, 6.5, { w: 2.4 });
  lamps(a);
  amplifier(a);
  palm(a);
  microphone(a);
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

function lamps(a) {
  const rope = a.cr(P('630,160 700,188 806,196 910,186 982,160'));
  a.brush(rope, 2.4);
  const colours = [C.mustard, '#F6D9A0', C.coral, '#F6D9A0', C.pink];
  for (let k = 4; k < rope.length - 2; k += 6) {
    const [lx, ly] = rope[k];
    a.rect(lx - 4, ly, 8, 9, { fill: DARK, w: 1.8 });
    a.ell(lx, ly + 18, 9, 11, { fill: colours[k % 5], w: 2.4 });
  }
}

function amplifier(a) {
  a.rrect(640, 560, 96, 100, 6, { fill: '#4A4360' });
  a.rect(650, 586, 76, 64, { fill: '#8A7C78', w: 2.6 });
  a.ell(688, 618, 25, 25, { w: 2.4, fill: '#6E6264' });
  for (const kx of [656, 670, 684]) a.ell(kx, 574, 4, 4, { fill: C.paper, w: 1.8 });
  a.line(P('664,556 712,556'), 6);
  a.rect(700, 568, 26, 11, { fill: C.coral, w: 1.8 });
}

// it has a plug
function palm(a) {
  a.poly(P('926,612 972,612 966,662 932,662'), { fill: C.coral, w: 3.2 });
  a.curve(P('948,612 944,540 952,462'), 9, '#8A6A4E');
  for (const [tx, ty] of [
    [-50, 20],
    [-44, -34],
    [-8, -58],
    [36, -40],
    [44, 16],
  ])
    a.shape(
      [
        [952, 466],
        [952 + tx * 0.4, 452 + ty * 0.9],
        [952 + tx, 466 + ty],
        [952 + tx * 0.55, 474 + ty * 0.5],
      ],
      { fill: C.teal, w: 2.6 },
    );
  for (const [x, y] of [
    [930, 470],
    [962, 438],
    [982, 476],
  ])
    a.ell(x, y, 4.5, 5.5, { fill: C.mustard, w: 1.8 });
}

function microphone(a) {
  a.line(P('790,658 794,470'), 5);
  a.line(P('768,664 790,648 814,664'), 5);
  a.line(P('794,472 764,446'), 5);
  a.ell(758, 440, 10, 9, { fill: STEEL, w: 3 });
}

const STAGE = [596, 140, 414, 532];

/** The night's songs, painted on the door that still does not open. */
function setList() {
  const [x, y, w, h] = SET_LIST;
  const a = new Art(971);
  a.fill(P('212,262 300,258 376,262 374,340 378,408 300,404 214,410 210,330'), C.night, { mis: [0, 0] });
  for (const [dx, l] of [
    [228, 26],
    [290, 40],
    [352, 18],
  ])
    a.line(
      [
        [dx, 402],
        [dx + 1, 402 + l],
      ],
      6,
      C.night,
    );
  props.lettering(a, 224, 292, 22, 'SETTI', { w: 4.6, c: C.mustard });
  a.line(P('298,284 364,280'), 3.4, C.mustard);
  ['LAUANTAI', 'PALMU', '3 KUORMAA', 'EI VIELÄ'].forEach((word, k) =>
    props.lettering(a, 224 + (k % 2) * 4, 320 + k * 25, 17, word, { w: 3.3, c: '#FBF0DC', space: 1.8, wide: 0.96 }),
  );
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const SET_LIST = [202, 250, 184, 200];

export default {
  id: 'yard',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november, december, march, may, june },
    front,
    things: {
      stage: { area: STAGE, layer: 'back', draw: stage },
      'trace-container-yard-gig': { area: SET_LIST, layer: 'back', draw: setList },
    },
  },
  data: {
    colour: GROUND,
    focus: { x: 0.42, y: 0.58, width: 0.52 },
    spots: {
      left: { x: 482, y: 842, height: 488, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 760, y: 850, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1036, y: 772, height: 620, pose: 'seated', facing: 'left', layer: 'middle' },
      drum: { x: 298, y: 764, height: 620, pose: 'seated', facing: 'right', layer: 'middle' },
      stage: { x: 878, y: 660, height: 404, pose: 'standing', facing: 'left', layer: 'middle' },
      fence: { x: 66, y: 512, height: 480, pose: 'bust', facing: 'right', layer: 'middle' },
      door: { x: 1440, y: 770, height: 420, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 1740, y: 770 }, left: { x: -140, y: 842 }, right: { x: 1740, y: 842 } },
    lamps: [
      { kind: 'street', x: 1368, y: 26, radius: 460, colour: '#ffcf86' },
      { kind: 'window', x: 1078, y: 86, radius: 260, colour: '#ffc76a' },
      { kind: 'lamp', x: 806, y: 200, radius: 520, colour: '#ffd27a', thing: 'stage' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [],
  },
};
