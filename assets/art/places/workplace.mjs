// A working place seen from inside: jars of screws in three rows, the outlines of tools, letters in their order on a shelf (one is lent),
// a door that stands open on a corridor with rails, a table to sit at. A stool that rocks stands before it.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#DCCFBD';
const WALL_TOP = '#CBBFB2';
const PANEL = '#9FB2A4';
const PANEL_LINE = '#85998C';
const FLOOR = '#A79A9C';
const FLOOR_DARK = '#978A8E';
const WOOD = '#D6AC78';
const WOOD_LIGHT = '#E8CA9A';
const WOOD_DARK = '#A97B55';
const METAL = '#B9BFCE';
const METAL_DARK = '#8D95AC';
const DARK = '#474C6E';
const GLASS = '#D6E2E4';
const BASE = 676;
const PANEL_TOP = 446;
const WINDOW = [282, 122, 236, 262];

const SEASON = {
  november: {
    sky: '#868CA9',
    wall: '#7A7C98',
    seam: '#6D6F8C',
    pane: '#565B80',
    ground: '#6F738D',
    lamp: '#E9B45C',
    puddle: '#8E93AB',
    twig: '#5B5E7C',
  },
  december: {
    sky: '#B6C3D8',
    wall: '#99A2BC',
    seam: '#8992B0',
    pane: '#6A7498',
    ground: '#E6ECF3',
    lamp: '#E9B45C',
    snow: '#FAFCFF',
    twig: '#717B9C',
  },
  march: {
    sky: '#C3CBD6',
    wall: '#ABABBB',
    seam: '#9A9BAE',
    pane: '#7C839E',
    ground: '#A8A8B2',
    snow: '#CDD0D8',
    puddle: '#C6D0DA',
    twig: '#80839A',
  },
  may: { sky: '#C6DFE8', wall: '#CDB4A4', seam: '#BDA393', pane: '#8FA0B6', ground: '#C4BAAB', leaf: '#A9C489', twig: '#8C7E78' },
  june: {
    sky: '#DDE8DF',
    wall: '#DABDA2',
    seam: '#CBAC91',
    pane: '#9DB2BF',
    ground: '#CFC3AE',
    leaf: '#86AF70',
    twig: '#8C7E78',
  },
};

// ---- the loading yard: a lorry that backs up to the dock

function outside(season) {
  const a = new Art(811, { amp: 1.4 });
  const s = SEASON[season];
  a.frect(240, 80, 320, 340, s.sky);
  a.frect(240, 168, 190, 200, s.wall);
  for (const y of [206, 246]) a.frect(240, y, 190, 3, s.seam);
  if (s.snow) a.frect(236, 160, 198, 11, s.snow);
  for (const [x, y, w, h, lit] of [
    [296, 188, 34, 26, 1],
    [346, 188, 34, 26],
    [296, 262, 40, 70],
  ])
    a.frect(x, y, w, h, lit && s.lamp ? s.lamp : s.pane);
  a.frect(240, 328, 320, 90, s.ground);
  // a birch by the fence
  a.line(P('500,346 504,150'), 6, s.twig);
  for (const twig of ['502,260 478,220 470,190', '503,220 528,190 534,160', '504,180 492,156 490,136'])
    a.curve(P(twig), 2.6, s.twig);
  if (s.leaf)
    for (const [x, y, r] of [
      [500, 158, 34],
      [476, 200, 28],
      [526, 206, 28],
      [504, 240, 24],
    ])
      a.ell(x, y, r, r * 0.9, { fill: s.leaf, ink: 0 });
  // the lorry's back
  a.frect(392, 222, 96, 122, '#B8685A');
  a.frect(402, 232, 76, 100, '#A45A4E');
  a.frect(438, 232, 4, 100, '#8E4C44');
  a.frect(396, 344, 88, 12, DARK);
  for (const x of [404, 456]) a.frect(x, 352, 20, 22, '#3C3F5C');
  for (const x of [394, 476]) a.frect(x, 334, 10, 8, C.coral);
  if (s.snow) a.frect(388, 214, 104, 10, s.snow);
  if (season === 'june') {
    // two on the kerb with their packed lunch
    for (const [x, c] of [
      [318, '#7A6A92'],
      [346, '#C98A5C'],
    ]) {
      a.flat(a.cr(P(`${x - 11},362 ${x - 9},336 ${x},330 ${x + 9},336 ${x + 11},362`), true), c);
      a.ell(x, 322, 8, 9, { fill: '#C9A189', ink: 0 });
    }
  }
  if (s.puddle) a.ell(330, 372, 46, 7, { fill: s.puddle, ink: 0 });
  if (season === 'march') a.flat(a.cr(P('262,382 270,346 296,334 322,352 336,384'), true), s.snow);
  return a.svg(1600, 900);
}

// ---- the room

function walls(a) {
  a.frect(-40, -40, 1680, PANEL_TOP + 44, WALL);
  a.frect(-40, -40, 1680, 66, WALL_TOP);
  a.frect(-40, PANEL_TOP, 1680, BASE - PANEL_TOP, PANEL);
  for (const x of [262, 418, 596, 742, 902, 1062, 1218, 1392, 1544])
    a.line(P(`${x},${PANEL_TOP + 16} ${x + 1},${BASE}`), 2, PANEL_LINE);
  a.rect(-20, PANEL_TOP - 6, 1640, 18, { fill: '#8AA093', w: 2.8 });
  // the cable trunking runs round the room and ends in the air
  a.rect(540, 70, 850, 16, { fill: '#D9D5CC', w: 2.4 });
}

function floor(a) {
  a.frect(-40, BASE, 1680, 270, FLOOR);
  for (const [y, w] of [
    [712, 1.6],
    [760, 1.8],
    [826, 2],
  ])
    a.line(P(`-20,${y} 1620,${y}`), w, FLOOR_DARK);
  for (const [x, y, w] of [
    [300, 676, 36],
    [760, 712, 48],
    [1260, 712, -48],
    [1130, 760, -66],
    [1480, 760, -66],
    [160, 760, 66],
  ])
    a.line(P(`${x},${y} ${x - w},${y + Math.abs(w)}`), 1.6, FLOOR_DARK);
  a.rect(-20, BASE - 16, 1640, 16, { fill: '#7E8F88', w: 2.4 });
  a.line(P(`-20,${BASE} 1620,${BASE}`), 3.6);
}

/** The door stands open: a corridor, a rail on either side, a chair at its end. */
function corridor(a) {
  a.frect(52, 168, 178, BASE - 166, '#E4DBC8');
  a.flat(P(`52,168 112,238 112,592 52,${BASE}`), '#CFC7B8');
  a.flat(P(`230,168 178,238 178,592 230,${BASE}`), '#D7CDBA');
  a.flat(P(`52,${BASE} 112,592 178,592 230,${BASE}`), '#B6A79C');
  a.frect(112, 238, 66, 354, '#EFE7D6');
  a.frect(126, 262, 38, 90, '#C9DCE0');
  a.flat(P('52,470 112,452 112,464 52,486'), '#B08A66');
  a.flat(P('230,470 178,452 178,464 230,486'), '#B08A66');
  a.frect(134, 516, 24, 40, '#B5665A');
  a.frect(130, 552, 32, 12, '#B5665A');
  for (const x of [132, 156]) a.frect(x, 562, 4, 34, '#8C5048');
  a.frect(118, 206, 54, 12, '#FFF3CF');
  // frame and leaf
  for (const x of [36, 230]) a.rect(x, 152, 18, BASE - 150, { fill: '#8C9A94', w: 3.2 });
  a.rect(36, 150, 212, 20, { fill: '#8C9A94', w: 3.2 });
  a.poly(P(`36,172 -30,132 -30,742 36,${BASE}`), { fill: '#C27E52', w: 3.6 });
  a.line(P('-4,452 22,450'), 7);
  a.rect(96, 96, 86, 38, { fill: '#4F8F70', w: 2.8 });
  a.line(P('112,115 146,115'), 4.5, C.paper);
  a.line(P('136,105 148,115 136,125'), 4.5, C.paper);
  a.frect(158, 103, 14, 24, C.paper);
  // badges for visitors on their hook; one is somebody else's name
  a.line(P('266,404 266,416'), 4);
  a.line(P('264,414 258,438'), 2, C.coral);
  a.line(P('267,414 276,442'), 2, C.coral);
  a.rect(246, 438, 24, 32, { fill: C.card, w: 2.6 });
  a.frect(250, 446, 17, 5, C.coral);
  a.rect(264, 444, 24, 32, { fill: C.card, w: 2.6 });
  a.line(P('269,458 283,457'), 2.2, DARK);
}

function underWindow(a) {
  // a radiator, gloves drying; the archive boxes that have the room otherwise
  a.rrect(292, 486, 216, 118, 8, { fill: '#E3DDD2', w: 3.2 });
  for (let x = 316; x < 500; x += 24) a.line(P(`${x},496 ${x},596`), 2, '#BDB4A8');
  for (const x of [312, 480]) a.rect(x, 604, 12, 70, { fill: METAL_DARK, w: 2.6 });
  a.shape(P('338,482 338,456 352,448 366,456 368,482 378,496 370,506 360,498 340,500'), { fill: C.mustard, w: 3 });
  a.shape(P('408,482 410,458 424,450 436,458 438,500 410,500'), { fill: C.mustard, w: 3 });
  props.mug(a, 470, 393, 0.9, '#D9A99B');
  a.shape(P('324,394 320,362 334,352 350,362 348,394'), { fill: GLASS, w: 2.6 });
  a.frect(326, 376, 22, 17, '#8A6C55');
  for (const [t, l] of [
    [-7, 46],
    [2, 54],
    [8, 42],
  ])
    a.line(P(`336,372 ${336 + t},${372 - l}`), 3.4, WOOD_DARK);
}

function paperBoxes(a) {
  for (const [x, y, w, h, c] of [
    [540, 612, 104, 62, '#C9A77E'],
    [552, 552, 92, 60, '#BD9A72'],
    [536, 494, 96, 58, '#C9A77E'],
  ]) {
    a.rect(x, y, w, h, { fill: c, w: 3.2 });
    a.rect(x - 4, y - 4, w + 8, 14, { fill: '#D6B68E', w: 2.8 });
    a.rect(x + w * 0.3, y + 22, w * 0.4, 22, { fill: C.card, w: 2.2 });
    a.line(P(`${x + w * 0.36},${y + 33} ${x + w * 0.62},${y + 33}`), 2.2, DARK);
  }
}

/** A calendar on which the last day of work is marked before the first coffee. */
function calendar(a) {
  a.rect(556, 150, 112, 150, { fill: C.card, w: 3 });
  a.frect(558, 152, 110, 34, C.brick);
  for (let row = 0; row < 4; row++)
    for (let col = 0; col < 5; col++)
      a.frect(568 + col * 19, 198 + row * 23, 12, 13, row === 3 && col === 3 ? C.mustard : '#E2D8C6');
  a.ell(631, 274, 14, 14, { w: 2.6, c: C.brick });
  a.line(P('612,150 612,136'), 3);
}

const JARS = [
  [
    [44, 74, '#9A8F86', 0.7],
    [38, 62, '#B98F52', 0.5],
    [50, 70, '#8A93A8', 0.85],
    [36, 52, '#A56A52', 0.4],
    [46, 78, '#9A8F86', 0.6],
    [40, 60, '#B98F52', 0.9],
    [52, 66, '#8A93A8', 0.3],
  ],
  [
    [52, 64, '#B98F52', 0.8],
    [40, 76, '#8A93A8', 0.6],
    [38, 56, '#A56A52', 0.7],
    [56, 70, '#9A8F86', 0.9],
    [36, 60, '#B98F52', 0.35],
    [44, 74, '#8A93A8', 0.5],
    [42, 58, '#9A8F86', 0],
  ],
  [
    [40, 60, '#8A93A8', 0.6],
    [54, 78, '#9A8F86', 0.75],
    [36, 54, '#B98F52', 0.5],
    [46, 68, '#A56A52', 0.9],
    [48, 62, '#8A93A8', 0.4],
    [38, 74, '#9A8F86', 0.65],
    [50, 58, '#B98F52', 0.8],
  ],
];
const LIDS = [C.brick, METAL, '#6E9C8E', METAL, C.mustard];

function jar(a, x, y, w, h, fill, share, lid) {
  a.rrect(x, y - h, w, h, 7, { fill: GLASS, w: 2.8 });
  if (share) {
    const top = y - h * share * 0.86;
    a.flat(
      P(
        `${x + 3},${top} ${x + w * 0.4},${top - 5} ${x + w * 0.7},${top + 3} ${x + w},${top - 2} ${x + w},${y - 2} ${x + 3},${y - 2}`,
      ),
      fill,
    );
    for (let k = 0; k < 3; k++)
      a.line(
        P(`${x + 9 + ((k * 13) % (w - 16))},${top + 9 + k * 8} ${x + 16 + ((k * 13) % (w - 16))},${top + 5 + k * 8}`),
        2.2,
        C.ink,
      );
    a.frect(x + w * 0.24, y - h * 0.5, w * 0.56, h * 0.24, C.card);
    a.line(P(`${x + w * 0.34},${y - h * 0.38} ${x + w * 0.68},${y - h * 0.38}`), 2, DARK);
  }
  a.rrect(x + 2, y - h - 9, w - 4, 12, 4, { fill: lid, w: 2.6 });
}

function jarShelves(a) {
  a.rect(712, 116, 14, 320, { fill: WOOD_DARK, w: 3 });
  a.rect(1098, 116, 14, 320, { fill: WOOD_DARK, w: 3 });
  JARS.forEach((row, j) => {
    const y = 212 + j * 106;
    let x = 734 + (j % 2) * 8;
    row.forEach(([w, h, fill, share], i) => {
      jar(a, x, y, w, h, fill, share, LIDS[(i * 2 + j) % 5]);
      x += w + 6 + ((i * 5 + j * 3) % 7);
    });
    a.rect(700, y, 424, 15, { fill: WOOD, w: 3.2 });
  });
}

/** Every tool has its outline on the board, also the one that is out. */
function toolBoard(a) {
  a.rect(1156, 250, 330, 190, { fill: '#E0D2B6', w: 3.4 });
  for (let x = 1180; x < 1480; x += 34) for (const y of [272, 418]) a.ell(x, y, 1.6, 1.6, { w: 1.6, c: '#B9A98C' });
  // hammer
  a.rect(1190, 300, 12, 110, { fill: WOOD, w: 3 });
  a.poly(P('1172,284 1216,284 1226,296 1216,306 1172,306'), { fill: METAL_DARK, w: 3 });
  // saw
  a.poly(P('1238,310 1274,304 1284,408 1274,412'), { fill: METAL, w: 3 });
  a.poly(P('1230,276 1268,268 1276,306 1238,312'), { fill: C.brick, w: 3 });
  a.poly(P('1242,284 1260,280 1264,296 1246,300'), { fill: '#E0D2B6', w: 2.6 });
  // what is out: only its outline
  for (const side of [-1, 1])
    a.curve(P(`1312,350 ${1312 + side * 16},330 ${1312 + side * 14},300 ${1312 + side * 5},284`), 2.2, '#A8977A');
  for (const side of [-1, 1]) a.curve(P(`1312,350 ${1312 + side * 10},380 ${1312 + side * 24},412`), 2.2, '#A8977A');
  // screwdrivers, three of a size and one not
  for (const [x, l, c] of [
    [1352, 46, C.mustard],
    [1378, 38, '#6E9C8E'],
    [1404, 62, C.mustard],
  ]) {
    a.rrect(x - 8, 282, 16, 40, 6, { fill: c, w: 2.8 });
    a.line(P(`${x},322 ${x},${322 + l}`), 4.4);
  }
  // a roll of tape and a lead marked VARA
  a.ell(1450, 306, 24, 24, { fill: '#C9A77E', w: 3 });
  a.ell(1450, 306, 11, 11, { fill: '#E0D2B6', w: 2.6 });
  for (const r of [30, 24]) a.ell(1446, 384, r, r * 0.86, { w: 4.4, c: C.coral });
  a.rect(1422, 372, 52, 24, { fill: C.card, w: 2.2 });
  props.lettering(a, 1428, 391, 14, 'VARA', { w: 2.4, space: 1.2, wide: 0.76 });
}

/** Letters in their order; one is lent, and a slip keeps its place. */
function letterShelf(a) {
  a.rect(1146, 206, 352, 14, { fill: WOOD, w: 3.2 });
  for (const x of [1170, 1470]) a.line(P(`${x},220 ${x},240`), 4);
  const letter = (x, text, h, c) => {
    props.lettering(a, x, 200, h, text, { w: 18, wide: 0.9 });
    props.lettering(a, x, 200, h, text, { w: 12.5, c, wide: 0.9 });
  };
  letter(1164, 'U', 62, C.coral);
  letter(1212, 'V', 54, '#6E9C8E');
  letter(1258, 'Y', 66, C.mustard);
  letter(1306, 'Z', 54, '#8E7AA8');
  letter(1442, 'Ö', 52, '#6F93B5');
  a.rect(1368, 170, 52, 34, { fill: C.card, w: 2.4 });
  a.line(P('1378,182 1408,181'), 2.4, DARK);
  a.line(P('1378,192 1398,192'), 2.4, DARK);
}

function bench(a) {
  a.rect(1130, 508, 380, 20, { fill: WOOD_LIGHT, w: 3.6 });
  for (const x of [1146, 1474]) a.rect(x, 528, 20, 150, { fill: WOOD_DARK, w: 3.4 });
  a.rect(1166, 528, 308, 56, { fill: WOOD, w: 3.2 });
  for (const x of [1196, 1300, 1400]) a.rrect(x, 548, 44, 12, 5, { fill: DARK, w: 2.4 });
  a.line(P('1270,530 1270,582'), 2.6);
  a.line(P('1374,530 1374,582'), 2.6);
  // the vice
  a.poly(P('1156,508 1156,478 1182,468 1236,468 1236,486 1210,492 1210,508'), { fill: '#5F7E8C', w: 3.4 });
  a.rect(1240, 464, 18, 40, { fill: '#5F7E8C', w: 3.2 });
  a.line(P('1258,486 1286,486'), 6);
  a.line(P('1284,466 1286,508'), 4.5);
  // coffee: the machine, a cup with a crack
  a.rect(1388, 420, 78, 88, { fill: '#5B6285', w: 3.4 });
  a.rect(1400, 458, 56, 48, { fill: '#3C4060', w: 2.8 });
  a.shape(P('1408,504 1404,474 1450,474 1448,504'), { fill: GLASS, w: 2.8 });
  a.frect(1410, 488, 38, 15, '#6C4F45');
  a.ell(1402, 436, 4.5, 4.5, { fill: C.coral, w: 2 });
  props.mug(a, 1334, 506, 1.05, C.paper);
  a.line(P('1330,476 1336,484 1331,494'), 2.2);
  // what stands below
  a.rect(1186, 612, 120, 64, { fill: '#8E6F52', w: 3.2 });
  a.line(P('1186,634 1306,634'), 2.2);
  a.shape(P('1196,612 1216,580 1246,604 1268,586 1296,612'), { fill: METAL, w: 3 });
  a.shape(P('1344,676 1340,622 1396,616 1452,622 1448,676'), { fill: '#B5665A', w: 3.2 });
  a.curve(P('1366,618 1396,594 1428,618'), 5);
}

/** Planks, a rolled banner, a broom: what leans in a corner of a place where things are made. */
function leaning(a) {
  a.poly(P('1010,676 1032,676 1060,436 1040,432'), { fill: WOOD, w: 3.2 });
  a.poly(P('1040,676 1058,676 1078,404 1062,402'), { fill: WOOD_LIGHT, w: 3.2 });
  a.poly(P('1070,676 1106,676 1112,452 1080,450'), { fill: '#8E7AA8', w: 3.4 });
  a.ell(1096, 452, 17, 7, { fill: '#B7A6C8', w: 2.8 });
  a.line(P('1082,560 1108,561'), 4, C.paper);
  a.line(P('986,640 962,470'), 6);
  a.poly(P('970,676 1006,670 996,634 976,638'), { fill: C.mustard, w: 3 });
}

function wallClock(a) {
  a.ell(1548, 300, 42, 42, { fill: C.paper, w: 3.8 });
  a.line(P('1548,300 1548,272'), 4.4);
  a.line(P('1548,300 1528,312'), 4.4);
  for (const p of ['1548,264 1548,270', '1584,300 1578,300', '1548,336 1548,330', '1512,300 1518,300']) a.line(P(p), 3);
  a.rect(1524, 396, 90, 282, { fill: '#7F90A8', w: 3.6 });
  a.line(P('1524,538 1620,538'), 2.8);
  for (const y of [440, 576]) a.rrect(1540, y, 14, 34, 5, { fill: DARK, w: 2.4 });
  for (let k = 0; k < 3; k++) a.line(P(`1566,${416 + k * 9} 1604,${416 + k * 9}`), 2.4);
}

function tube(a) {
  for (const x of [520, 900]) a.line(P(`${x},-10 ${x},22`), 3);
  a.poly(P('474,16 962,22 956,42 480,36'), { fill: '#D0D0D0', w: 3.2 });
  a.poly(P('490,37 946,43 946,53 490,47'), { fill: '#FFF8DC', w: 2.6 });
}

function officeChair(a, x, y, c) {
  a.rrect(x - 60, y, 120, 116, 28, { fill: c, w: 3.8 });
  a.curve(P(`${x - 38},${y + 26} ${x},${y + 16} ${x + 38},${y + 26}`), 2.4);
  a.line(P(`${x},${y + 116} ${x},${y + 190}`), 12);
}

function back() {
  const a = new Art(813);
  cut(a, [WINDOW], () => walls(a));
  floor(a);
  corridor(a);
  windowFrame(a, WINDOW, { mullions: [0.34], transom: 0.26, frame: '#E9E3D8', sill: 20 });
  tube(a);
  calendar(a);
  paperBoxes(a);
  underWindow(a);
  jarShelves(a);
  letterShelf(a);
  toolBoard(a);
  bench(a);
  wallClock(a);
  leaning(a);
  officeChair(a, 462, 520, '#6C86A2');
  officeChair(a, 872, 534, '#B5665A');
  return a.svg(1600, 900);
}

function dressing(season) {
  const a = new Art(817);
  const coats = (list) => {
    for (const [x, c, l] of list) {
      a.shape(P(`${x - 8},470 ${x + 10},470 ${x + 28},504 ${x + 32},${470 + l} ${x - 26},${472 + l} ${x - 24},504`), {
        fill: c,
        w: 3.4,
      });
      a.line(P(`${x + 2},480 ${x + 3},${466 + l}`), 2.2);
    }
  };
  if (season === 'november' || season === 'march') {
    for (const x of [662, 690]) a.curve(P(`${x - 6},458 ${x},472 ${x + 8},458`), 5);
    coats([
      [688, '#56618A', 150],
      [660, '#9C5E50', 128],
    ]);
    a.shape(P('652,676 648,634 664,628 670,656 694,664 696,677'), { fill: DARK, w: 3 });
    if (season === 'march') a.ell(120, 716, 70, 10, { fill: '#8C8490', ink: 0 });
  } else {
    // the window is open a hand's breadth, a shirt on the hook
    a.poly(P('362,122 372,136 372,398 362,384'), { fill: '#E9E3D8', w: 3 });
    for (const x of [662, 690]) a.curve(P(`${x - 6},458 ${x},472 ${x + 8},458`), 5);
    a.shape(P('668,470 690,470 708,498 704,560 656,560 650,498'), { fill: '#E0C9A0', w: 3.2 });
    if (season === 'june')
      for (const [x, y, t] of [
        [432, 372, -20],
        [446, 356, 6],
        [460, 374, 24],
      ]) {
        a.line(P(`446,392 ${x},${y}`), 2.4, '#5F8A58');
        a.ell(x, y - 4, 8, 7, { fill: t > 10 ? C.mustard : C.paper, w: 2.2 });
      }
  }
  return a.svg(1600, 900);
}

// ---- the table with two chairs at its corner

const TABLE = { left: 330, right: 1064, top: 644, edge: 706 };

function table(a) {
  const { left, right, top, edge } = TABLE;
  a.frect(left + 10, edge + 24, right - left - 20, 200, '#7B6F76');
  for (const [x, y, w, h, c] of [
    [392, 776, 138, 130, '#C9A77E'],
    [560, 806, 120, 100, '#6E8894'],
    [846, 790, 132, 120, '#BD9A72'],
  ]) {
    a.rect(x, y, w, h, { fill: c, w: 3.4 });
    a.line(P(`${x},${y + 24} ${x + w},${y + 24}`), 2.4);
    a.rect(x + w * 0.3, y + 44, w * 0.4, 26, { fill: C.card, w: 2.2 });
  }
  a.curve(P('700,906 716,830 770,812 806,850 812,906'), 9, C.coral);
  for (const x of [left + 4, right - 34]) a.rect(x, edge + 22, 30, 200, { fill: WOOD_DARK, w: 4 });
  a.poly(P(`${left + 40},${top} ${right - 36},${top} ${right + 22},${edge} ${left - 22},${edge}`), { fill: WOOD_LIGHT, w: 4.2 });
  a.rect(left - 22, edge, right - left + 44, 26, { fill: WOOD, w: 4.2 });
  for (const p of ['400,660 520,664 640,658', '760,694 880,690 1010,696']) a.curve(P(p), 1.8, '#CFA468');
  a.ell(632, 694, 15, 5, { w: 1.8, c: '#CFA468' });
}

function tableThings(a) {
  // a tray with the radio's parts in the order they came off
  a.poly(P('420,656 640,652 652,684 408,690'), { fill: METAL, w: 3.2 });
  a.poly(P('424,660 636,656 642,668 418,672'), { fill: '#A4AABC', ink: 0 });
  a.rrect(432, 648, 42, 30, 5, { fill: C.brick, w: 2.8 });
  a.ell(494, 668, 15, 9, { fill: DARK, w: 2.6 });
  a.rect(520, 658, 26, 18, { fill: C.mustard, w: 2.4 });
  a.ell(564, 668, 8, 6, { fill: C.paper, w: 2.4 });
  a.ell(588, 668, 8, 6, { fill: C.paper, w: 2.4 });
  a.line(P('604,664 630,674'), 3.4);
  // the lamp
  a.ell(366, 676, 36, 11, { fill: DARK, w: 3.2 });
  a.line(P('366,670 338,590 392,512'), 6.5);
  a.poly(P('376,500 404,494 444,540 372,556'), { fill: '#6E9C8E', w: 3.4 });
  a.ell(408, 549, 26, 8, { fill: '#FFE9AE', w: 2.6 });
  // a contract of four pages, a pen on a chain
  a.poly(P('768,660 868,656 882,692 766,696'), { fill: '#E6DECB', w: 2.6 });
  a.poly(P('764,656 862,653 876,688 762,692'), { fill: C.card, w: 2.8 });
  for (const k of [0, 1, 2]) a.line(P(`776,${664 + k * 8} ${848 - k * 14},${662 + k * 8}`), 2, '#777D98');
  a.line(P('894,668 936,660'), 5, C.brick);
  a.curve(P('894,668 884,690 910,700 930,706'), 2);
  props.mug(a, 706, 690, 1.1, '#8FA5BC');
  props.mug(a, 992, 676, 1.05, C.paper);
}

/** A stool on three legs, one of them with a hole where a screw should be: it has rocked since ninety-two. */
function stool(a, x, y) {
  for (const [dx, foot] of [
    [-30, -52],
    [26, 40],
    [0, 4],
  ])
    a.line(P(`${x + dx},${y - 146} ${x + foot},${y - (foot === 40 ? 8 : 0)}`), 11);
  for (const [dx, foot] of [
    [-30, -52],
    [26, 40],
    [0, 4],
  ])
    a.line(P(`${x + dx},${y - 146} ${x + foot},${y - 4 - (foot === 40 ? 8 : 0)}`), 5, WOOD);
  a.line(P(`${x - 42},${y - 58} ${x + 36},${y - 66}`), 5);
  a.ell(x + 33, y - 90, 4, 4, { fill: C.ink, w: 2 });
  a.g(`transform="rotate(-4 ${x} ${y - 150})"`);
  a.rrect(x - 66, y - 172, 132, 28, 12, { fill: C.mustard, w: 4 });
  a.end();
  a.shape(P(`${x + 28},${y + 2} ${x + 58},${y - 2} ${x + 56},${y + 8} ${x + 30},${y + 10}`), { fill: C.card, w: 2.4 });
}

function nearChair(a, x, y) {
  a.rrect(x - 64, y, 128, 128, 30, { fill: '#7A5A72', w: 4.2 });
  a.curve(P(`${x - 40},${y + 30} ${x},${y + 20} ${x + 40},${y + 30}`), 2.6);
  a.line(P(`${x},${y + 128} ${x},${y + 220}`), 13);
}

/** Rolls of foil in a bin: every colour somebody ordered once. */
function rolls(a) {
  for (const [x, y, w, c] of [
    [1476, 668, 40, C.coral],
    [1520, 624, 44, '#6F93B5'],
    [1568, 652, 40, C.mustard],
    [1498, 700, 36, '#6E9C8E'],
    [1546, 694, 40, '#8E7AA8'],
  ]) {
    a.rect(x, y, w, 160, { fill: c, w: 3.8 });
    a.ell(x + w / 2, y, w / 2 + 1, 9, { fill: C.card, w: 3.2 });
    a.ell(x + w / 2, y, w / 5, 4, { fill: DARK, w: 2 });
  }
  a.poly(P('1452,772 1640,772 1624,920 1470,920'), { fill: '#7F90A8', w: 4.2 });
  a.rect(1444, 756, 200, 22, { fill: '#94A4BA', w: 3.8 });
  a.rect(1508, 812, 84, 44, { fill: C.card, w: 2.6 });
  props.lettering(a, 1520, 845, 22, 'TARRA', { w: 3, space: 1.3, wide: 0.68 });
}

/** Parcels by the door wait for somebody to carry them. */
function nearBox(a) {
  a.rect(-30, 770, 210, 160, { fill: '#C9A77E', w: 4.2 });
  a.poly(P('-30,770 10,738 214,738 180,770'), { fill: '#DBBD94', w: 4 });
  a.frect(56, 772, 38, 130, '#B8946A');
  a.rect(108, 812, 52, 44, { fill: C.card, w: 2.6 });
  for (const [k, w] of [2, 4, 2, 5, 2].entries()) a.line(P(`${116 + k * 9},820 ${116 + k * 9},846`), w);
}

function front() {
  const a = new Art(821, { w: 4.2 });
  table(a);
  tableThings(a);
  nearChair(a, 1130, 736);
  stool(a, 1300, 872);
  rolls(a);
  nearBox(a);
  return a.svg(1600, 900);
}

// ---- what stories leave

const AREAS = {
  rule: [542, 104, 166, 262],
  jar: [886, 540, 118, 140],
  torches: [712, 440, 252, 96],
  score: [1300, 56, 296, 150],
};

/** The house's rule in letters that can be read from the door. */
function ruleSheet() {
  const [x, y, w, h] = AREAS.rule;
  const a = new Art(823, { w: 3 });
  a.rect(x + 6, y + 8, w - 16, h - 18, { fill: C.card, w: 3.2 });
  props.lettering(a, x + 18, y + 34, 12, 'TALON SÄÄNTÖ,', { w: 2.2, space: 1.6, wide: 0.84 });
  props.lettering(a, x + 18, y + 56, 12, 'EI LAKI', { w: 2.2, space: 1.6, wide: 0.84 });
  for (const [text, dy] of [
    ['VERK-', 112],
    ['KO-', 160],
    ['VIRTA', 208],
  ])
    props.lettering(a, x + 18, y + dy, 38, text, { w: 6, c: C.brick, space: 1.7, wide: 0.84 });
  for (const dy of [222, 232]) a.line(P(`${x + 20},${y + dy} ${x + w - 40},${y + dy}`), 2, '#777D98');
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** The jar of the evening's screws: left over, everything works. */
function leftOverJar() {
  const [x, y, w, h] = AREAS.jar;
  const a = new Art(827, { w: 3 });
  jar(a, x + 12, y + 136, 92, 112, '#9A8F86', 0.36, C.brick);
  a.rect(x + 18, y + 36, 80, 72, { fill: C.card, w: 2.4 });
  for (const [text, dy] of [
    ['JÄI YLI,', 57],
    ['KAIKKI', 79],
    ['TOIMII', 100],
  ])
    props.lettering(a, x + 26, y + dy, 14, text, { w: 2.5, space: 1.6, wide: 0.8 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** A row of hooks, a row of head-torches. */
function headTorches() {
  const [x, y, w, h] = AREAS.torches;
  const a = new Art(829, { w: 3 });
  a.rect(x + 8, y + 8, w - 18, 14, { fill: WOOD_DARK, w: 2.8 });
  for (const [dx, c] of [
    [36, C.coral],
    [94, '#6F93B5'],
    [152, C.mustard],
    [210, C.coral],
  ]) {
    a.curve(P(`${x + dx},${y + 22} ${x + dx - 20},${y + 46} ${x + dx - 12},${y + 66}`), 5, c);
    a.curve(P(`${x + dx},${y + 22} ${x + dx + 20},${y + 46} ${x + dx + 12},${y + 66}`), 5, c);
    a.rrect(x + dx - 16, y + 56, 32, 24, 6, { fill: DARK, w: 2.6 });
    a.ell(x + dx, y + 68, 8, 8, { fill: '#FFE9AE', w: 2.4 });
  }
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** The blue cable up by the ceiling, and a score with her own name under it. */
function lanCable() {
  const [x, y, w, h] = AREAS.score;
  const a = new Art(831, { w: 3 });
  a.curve(P(`${x + 2},${y + 30} ${x + 60},${y + 40} ${x + 120},${y + 28} ${x + 200},${y + 42} ${x + 292},${y + 26}`), 7);
  a.curve(
    P(`${x + 2},${y + 30} ${x + 60},${y + 40} ${x + 120},${y + 28} ${x + 200},${y + 42} ${x + 292},${y + 26}`),
    3.6,
    '#5C8FD0',
  );
  a.g(`transform="rotate(3 ${x + 230} ${y + 70})"`);
  a.rect(x + 192, y + 46, 84, 72, { fill: C.card, w: 2.8 });
  props.lettering(a, x + 206, y + 82, 24, '31', { w: 4, c: C.brick });
  props.lettering(a, x + 204, y + 108, 15, 'AMAL', { w: 2.6, space: 1.6, wide: 0.8 });
  a.end();
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

export default {
  id: 'workplace',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: Object.fromEntries(['november', 'march', 'may', 'june'].map((season) => [season, () => dressing(season)])),
    front,
    things: {
      rule: { area: AREAS.rule, layer: 'back', draw: ruleSheet },
      'trace-repair-cafe': { area: AREAS.jar, layer: 'front', draw: leftOverJar },
      'head-torches': { area: AREAS.torches, layer: 'back', draw: headTorches },
      'trace-retro-lan': { area: AREAS.score, layer: 'back', draw: lanCable },
    },
  },
  data: {
    colour: WALL,
    focus: { x: 0.46, y: 0.54, width: 0.5 },
    spots: {
      left: { x: 470, y: 660, height: 690, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 668, y: 820, height: 630, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 876, y: 660, height: 690, pose: 'seated', facing: 'left', layer: 'middle' },
      bench: { x: 1186, y: 792, height: 580, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 196, y: 738, height: 510, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 738 } },
    lamps: [
      { kind: 'tube', x: 718, y: 46, radius: 1150, colour: '#f4f0d6' },
      { kind: 'lamp', x: 408, y: 560, radius: 420, colour: '#ffc66e' },
      { kind: 'torch', x: 470, y: 560, radius: 300, colour: '#fff0c4' },
      { kind: 'torch', x: 876, y: 600, radius: 330, colour: '#fff0c4' },
      { kind: 'window', x: 400, y: 250, radius: 240, colour: '#a9b6d6' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    steam: [{ x: 992, y: 632 }],
  },
};
