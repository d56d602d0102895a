// A city park by a bay: the bench that somebody has bolted down facing a wall, a flagpole whose rope knocks, and a lawn that has to be
// asked for. In November nobody; in June blankets.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const LAWN = '#98987F';
const LAWN_DARK = '#88886F';
const PATH = '#BDB4AD';
const PATH_DARK = '#A9A09C';
const STONE = '#A39FAF';
const STONES = ['#ACA8B5', '#9893A6', '#A8A0A4', '#8F8CA1', '#B1ABB2'];
const MORTAR = '#858198';
const BARK = '#7C6A66';
const BARK_DARK = '#65565A';
const WHITE = '#E8E4E1';
const STEEL = '#8A8FA8';
const WOOD = '#8B5F4B';
const WOOD_DARK = '#6F4A3D';
const CONCRETE = '#ADA9AE';
const GREEN = '#55756A';
const DARK = '#3F4363';

const SEASON = {
  november: {
    sky: '#A2A7BD',
    low: '#BDBCCA',
    far: '#8E93AE',
    mid: ['#8B8CA6', '#9B90A6', '#7D83A1'],
    pane: '#646A8F',
    water: '#949BB4',
    shine: '#ACB2C6',
    trees: ['#85829A', '#777892'],
    tram: '#7C9A8E',
  },
  december: {
    sky: '#B5C3DA',
    low: '#DEE5ED',
    far: '#A9B5CE',
    mid: ['#9AA5C2', '#ACA8C2', '#8F9BBB'],
    pane: '#6D7AA0',
    water: '#E6ECF4',
    shine: '#F4F8FC',
    trees: ['#9AA3BD', '#8A94B3'],
    tram: '#7FA598',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#AAB3C5',
    low: '#CBD0D8',
    far: '#9BA3B7',
    mid: ['#9097AE', '#A39CAC', '#858DA8'],
    pane: '#6A7294',
    water: '#C3CAD5',
    shine: '#A7B2C4',
    trees: ['#8D8A9C', '#7D7F96'],
    tram: '#7A9F90',
    snow: '#DDE2EA',
  },
  may: {
    sky: '#A9CDDD',
    low: '#E0E8E2',
    far: '#A5B5C4',
    mid: ['#A6B0BE', '#C2ADA8', '#94A2B9'],
    pane: '#70819F',
    water: '#8DB6CB',
    shine: '#B9D6DF',
    trees: ['#A3B77F', '#8CA770'],
    tram: '#5F9C84',
  },
  june: {
    sky: '#BBD8E2',
    low: '#F5E2C9',
    far: '#B0BCC8',
    mid: ['#B0B8C4', '#D0B4A8', '#9EABBF'],
    pane: '#7C8CA8',
    water: '#9FC8D6',
    shine: '#F3E4CB',
    trees: ['#84AB6D', '#6E9A62'],
    tram: '#5F9C84',
  },
};

// ---- far: the town over the wall, the bay, its other shore

function outside(season) {
  const a = new Art(1011);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 900, s.sky);
  a.flat(P('-40,300 340,250 800,318 1240,270 1640,300 1640,940 -40,940'), s.low);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: 0.14, seed, snow: s.snow });
  house(230, 420, 158, 258, 'balcony', 2, 11);
  house(560, 440, 150, 200, 'strip', 0, 3);
  house(820, 452, 86, 118, 'gable', 1, 9);
  house(938, 452, 136, 150, 'tall', 2, 14);
  church(a, s);
  grove(a, s);
  a.frect(640, 462, 1000, 130, s.water);
  for (const [x, y, w] of [
    [770, 486, 110],
    [1390, 494, 130],
  ])
    a.frect(x, y, w, 5, s.shine);
  tram(a, s);
  return a.svg(1600, 900);
}

function church(a, s) {
  a.frect(1150, 300, 54, 152, s.far);
  a.flat(P('1144,302 1177,170 1210,302'), s.far);
  a.frect(1175, 150, 4, 26, s.far);
}

function grove(a, s) {
  const bushes = [
    [740, 60, 32],
    [900, 84, 40],
    [1100, 78, 50],
    [1420, 96, 54],
    [1620, 70, 60],
  ];
  bushes.forEach(([x, w, h], k) => a.ell(x, 462 - h * 0.4, w, h, { fill: s.trees[k % 2], ink: 0, mis: [0, 0] }));
  a.frect(640, 448, 1000, 18, s.trees[1]);
}

// along the other shore, on its way; it rings there at 10.04
function tram(a, s) {
  a.frect(1376, 424, 120, 30, s.tram);
  a.frect(1384, 430, 104, 11, s.low);
  for (const x of [1414, 1448]) a.frect(x, 428, 5, 24, s.tram);
  a.line(P('1434,424 1442,408 1452,408'), 2.4, s.tram);
  a.frect(640, 404, 1000, 2, s.trees[1]);
}

// ---- ground

function ground(a) {
  a.flat(P('-40,640 640,640 664,574 900,566 1180,584 1420,562 1640,556 1640,940 -40,940'), LAWN);
  a.flat(a.cr(P('-40,640 300,648 690,650 760,690 660,728 300,738 -40,730')), LAWN_DARK);
  path(a);
  a.curve(P('692,578 740,574 900,568 1060,582 1180,584 1300,570 1420,560 1640,554'), 3.4);
  for (const [x, y, s] of [
    [820, 640, 1],
    [980, 620, 0.8],
    [1130, 660, 1],
    [900, 690, 0.9],
    [1460, 720, 1],
    [1560, 760, 1.1],
    [60, 690, 0.9],
    [240, 706, 1],
  ])
    grass(a, x, y, s, '#73745E');
  shore(a);
}

function path(a) {
  const upper = P('-40,770 260,762 620,770 900,768 1120,744 1280,702 1372,640 1400,566');
  const lower = P('1500,562 1500,650 1430,740 1300,810 1180,870 1120,940');
  a.flat([...a.cr(upper), ...a.cr(lower), [-40, 940]], PATH);
  a.flat(
    [...a.cr(P('-40,846 300,838 620,850 900,842 1120,820 1260,778 1360,716 1440,640 1466,562')), ...a.cr(lower), [-40, 940]],
    PATH_DARK,
  );
  for (const [x, y, r] of [
    [90, 878, 9],
    [250, 822, 6],
    [560, 880, 8],
    [720, 818, 5],
    [960, 872, 9],
    [990, 880, 5],
    [1290, 770, 6],
  ])
    a.ell(x, y, r, r * 0.6, { fill: STONE, w: 2 });
  a.curve(upper, 2.8);
  a.curve(lower, 3);
}

function grass(a, x, y, s, c) {
  for (const [dx, l] of [
    [-9, 13],
    [0, 20],
    [9, 14],
  ])
    a.line(
      [
        [x + dx * 0.4, y],
        [x + dx * s, y - l * s],
      ],
      2.4,
      c,
    );
}

function shore(a) {
  for (const [x, y, w, h, k] of [
    [752, 578, 30, 15, 0],
    [806, 572, 20, 10, 3],
    [1236, 580, 34, 16, 1],
    [1294, 576, 22, 12, 4],
    [1560, 562, 36, 16, 2],
  ])
    a.shape(
      [
        [x - w, y + h * 0.5],
        [x - w * 0.6, y - h],
        [x + w * 0.3, y - h * 1.1],
        [x + w, y],
        [x + w * 0.5, y + h * 0.7],
      ],
      { fill: STONES[k], w: 3 },
    );
  for (const [x, l] of [
    [1330, 66],
    [1342, 84],
    [1352, 58],
    [1362, 76],
    [1520, 70],
    [1530, 54],
  ]) {
    a.curve(
      [
        [x, 572],
        [x + 3, 572 - l * 0.6],
        [x + 8, 572 - l],
      ],
      2.8,
      '#8D7F5E',
    );
    a.ell(x + 8, 566 - l, 4, 11, { fill: '#7C624C', w: 1.8 });
  }
}

// ---- the wall

function wall(a) {
  a.poly(P('-40,336 676,344 676,664 -40,660'), { fill: STONE });
  const rows = [344, 408, 474, 536, 600, 662];
  const joints = [
    [0, 118, 262, 356, 508, 600],
    [52, 190, 300, 432, 566],
    [-10, 96, 238, 380, 470, 622],
    [40, 156, 318, 420, 540],
    [4, 130, 226, 366, 486, 590],
  ];
  joints.forEach((xs, j) => {
    [-40, ...xs, 676].forEach((x, i, all) => {
      const next = all[i + 1];
      if (next === undefined) return;
      if ((i * 3 + j) % 2) a.frect(x + 5, rows[j] + 5, next - x - 9, rows[j + 1] - rows[j] - 9, STONES[(i * 2 + j) % 5]);
      if (i > 0)
        a.line(
          [
            [x, rows[j] + 3],
            [x + 2, rows[j + 1] - 2],
          ],
          2.2,
          MORTAR,
        );
    });
    if (j > 0)
      a.line(
        [
          [-20, rows[j]],
          [668, rows[j] + 2],
        ],
        2.2,
        MORTAR,
      );
  });
  // coping, one stone of it gone
  for (const [x, w] of [
    [-50, 168],
    [124, 150],
    [280, 128],
    [494, 196],
  ])
    a.poly(
      [
        [x, 318],
        [x + w, 319],
        [x + w - 2, 348],
        [x + 2, 346],
      ],
      { fill: '#BBB5BF', w: 3.4 },
    );
  a.flat(P('412,336 490,338 488,352 414,350'), MORTAR);
  // the end, broken where a gate once was
  a.poly(P('640,350 676,344 690,420 676,470 694,548 680,664 640,664'), { fill: '#9792A5', w: 3.4 });
  a.rect(654, 396, 16, 22, { fill: '#7B4E43', w: 2.6 });
  nothingHere(a);
  a.line(P('-20,662 690,666'), 4);
}

// somebody's paint, years ago; rain has had its say
function nothingHere(a) {
  const paint = { w: 8.5, c: '#E7DFDC', space: 2.2 };
  painted(a, 42, 446, 46, 'TÄSSÄ', paint);
  painted(a, 42, 520, 46, 'EI MITÄÄN', { ...paint, w: 8 });
  for (const [x, y, l] of [
    [64, 448, 26],
    [146, 450, 40],
    [206, 522, 46],
    [288, 522, 22],
  ])
    a.line(
      [
        [x, y],
        [x + 1, y + l],
      ],
      3,
      '#D3CBCD',
    );
}

/** Lettering with a broad brush: the dots of Ä are blobs. */
function painted(a, x, y, h, text, o) {
  props.lettering(a, x, y, h, text, o);
  [...text].forEach((letter, k) => {
    if (letter !== 'Ä') return;
    const pen = x + props.letteringWidth(h, `${text.slice(0, k)}I`, o);
    for (const d of [0.4, 3.6]) a.ell(pen + (d * h) / 8, y - h * 1.2, o.w * 0.62, o.w * 0.62, { fill: o.c, ink: 0, mis: [0, 0] });
  });
}

// ---- trees: branches here, leaves in the dressing

/** A limb's outline, `w0` wide at its root and `w1` at its end. */
function limb(a, points, w0, w1) {
  const line = a.cr(points);
  const side = (sign) =>
    line.map(([x, y], k) => {
      const [p, q] = [line[Math.max(0, k - 1)], line[Math.min(line.length - 1, k + 1)]];
      const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      const half = (sign * (w0 + ((w1 - w0) * k) / (line.length - 1))) / 2;
      return [x - ((q[1] - p[1]) / length) * half, y + ((q[0] - p[0]) / length) * half];
    });
  return [...side(1), ...side(-1).reverse()];
}

/** Limbs grown together: all ink first, then all bark. */
function limbs(a, list, trunk) {
  for (const [points, w0, w1] of list)
    a.flat(w0 > 9 ? limb(a, P(points), w0 + 7, w1 + 5) : limb(a, P(points), w0 + 1, w1 + 1.4), C.ink);
  trunk?.();
  for (const [points, w0, w1] of list) if (w0 > 9) a.fill(limb(a, P(points), w0, w1), BARK, { mis: [1, 1] });
}

const BIG_TREE = [
  ['1296,360 1250,250 1200,190 1150,130 1110,84 1040,60', 34, 4],
  ['1312,360 1340,230 1380,150 1412,88 1460,40 1532,28', 32, 4],
  ['1302,340 1290,190 1268,100 1264,30 1244,-50', 34, 14],
  ['1306,300 1322,150 1336,40 1352,-50', 24, 8],
  ['1206,196 1160,204 1104,188', 8, 0],
  ['1384,150 1440,170 1500,196', 9, 0],
  ['1160,142 1080,142 990,140', 9, 0],
  ['1404,100 1470,100 1556,86 1610,78', 9, 0],
  ['1116,90 1076,30 1078,-40', 8, 2],
  ['1450,50 1474,-4 1500,-50', 8, 2],
  ['1060,66 1040,28', 3, 0],
  ['1530,30 1572,60', 3, 0],
  ['1272,60 1226,20 1216,-30', 8, 2],
];

function bigTree(a) {
  limbs(a, BIG_TREE, () =>
    a.shape(
      P(
        '1206,674 1240,648 1258,560 1264,440 1270,340 1276,310 1330,310 1336,440 1344,556 1358,640 1398,670 1340,666 1300,678 1256,666',
      ),
      { fill: BARK },
    ),
  );
  a.flat(P('1316,330 1332,326 1336,440 1342,556 1356,642 1388,665 1330,662 1318,556'), BARK_DARK);
  for (const mark of [
    '1292,300 1290,360',
    '1284,410 1286,450',
    '1292,510 1290,556',
    '1276,590 1270,636',
    '1250,270 1266,310',
    '1354,210 1342,262',
  ])
    a.curve(P(mark), 2.6);
  // carved, and healed almost shut
  a.curve(P('1290,478 1280,470 1274,480 1290,500 1304,482 1300,470 1290,478'), 2.6);
  // a bird box on a wire
  a.line(P('1260,362 1340,356'), 3);
  a.poly(P('1270,378 1300,356 1330,378'), { fill: WOOD_DARK, w: 3 });
  a.rect(1276, 378, 48, 62, { fill: '#B98D68', w: 3 });
  a.ell(1300, 402, 9, 9, { fill: DARK, w: 2.4 });
}

function treeOverTheWall(a) {
  limbs(a, [
    ['150,340 146,240 124,150 96,96 40,50 10,-30', 22, 3],
    ['156,340 166,220 190,110 250,52 334,38 390,52', 22, 2],
    ['152,340 154,180 148,60 140,-50', 24, 8],
    ['124,150 70,132 -20,160', 9, 0],
    ['96,96 40,84 -40,80', 8, 0],
    ['196,112 270,100 350,124', 9, 0],
    ['340,120 382,152', 3, 0],
    ['250,52 274,0 262,-40', 8, 2],
  ]);
  for (const mark of ['148,300 150,250', '158,210 166,160']) a.curve(P(mark), 2.4);
}

// ---- what stands

function flagpole(a) {
  a.poly(P('704,690 788,690 796,722 696,722'), { fill: CONCRETE, w: 3.4 });
  for (const x of [722, 760]) a.rect(x, 636, 12, 62, { fill: STEEL, w: 3 });
  a.poly(P('738,-20 752,-20 758,690 734,690'), { fill: WHITE, w: 3.6 });
  a.frect(750, -20, 6, 700, '#CBC6CB');
  for (const y of [650, 678])
    a.line(
      [
        [718, y],
        [774, y],
      ],
      5,
    );
  // slack in it: this is what knocks
  a.curve(P('748,-30 784,120 792,260 774,400 758,520 756,560'), 2.6);
  a.curve(P('742,-30 726,160 722,300 732,440 742,556'), 2.6);
  a.line(P('736,558 768,552'), 7);
  for (const d of [0, 5, 10])
    a.curve(
      [
        [738, 556 + d],
        [750, 548 + d],
        [766, 556 + d],
      ],
      2.6,
    );
  a.curve(P('762,566 776,600 766,628 754,604'), 2.6);
}

function lamp(a) {
  a.line(P('1092,668 1088,250'), 9);
  a.line(P('1092,664 1088,256'), 3.4, '#6F8F84');
  a.rect(1078, 640, 28, 34, { fill: GREEN, w: 3.2 });
  a.ell(1088, 222, 30, 32, { fill: '#F1E6C8' });
  a.poly(P('1058,206 1088,184 1118,206'), { fill: GREEN, w: 3.2 });
  a.line(P('1068,254 1108,254'), 7);
  // a lost cat's paper, the cat came home
  a.rect(1066, 430, 46, 58, { fill: C.card, w: 2.4 });
  a.ell(1088, 450, 10, 8, { fill: '#C99A6A', w: 2 });
  a.line(P('1074,470 1102,469'), 2.4);
  a.line(P('1074,479 1094,478'), 2.4);
}

function lawnSign(a) {
  a.line(P('934,664 936,500'), 8);
  a.line(P('934,660 936,506'), 3, '#A9AEC2');
  a.rect(872, 438, 130, 96, { fill: '#E9E1CC', w: 3.4 });
  a.frect(875, 441, 127, 20, '#5E8A78');
  props.lettering(a, 884, 490, 20, 'NURMIKKO', { w: 3, space: 1.5, wide: 0.92 });
  props.lettering(a, 884, 518, 15, 'VARATAAN', { w: 2.4, space: 1.6 });
  a.rect(974, 502, 20, 22, { w: 2 });
  for (const [x, y] of [
    [978, 506],
    [986, 508],
    [980, 515],
    [988, 517],
  ])
    a.frect(x, y, 5, 5, C.ink);
}

function bin(a) {
  const [x, y] = [214, 724];
  a.poly(
    [
      [x - 40, y - 128],
      [x + 40, y - 128],
      [x + 33, y],
      [x - 33, y],
    ],
    { fill: GREEN },
  );
  for (const dx of [-22, 0, 22])
    a.line(
      [
        [x + dx, y - 110],
        [x + dx * 0.86, y - 10],
      ],
      2.4,
    );
  a.ell(x, y - 130, 44, 12, { fill: '#6C8D81', w: 3.4 });
  // two cups, one in the other
  a.poly(
    [
      [x - 12, y - 172],
      [x + 14, y - 172],
      [x + 9, y - 132],
      [x - 7, y - 132],
    ],
    { fill: C.card, w: 2.8 },
  );
  a.line(
    [
      [x - 12, y - 164],
      [x + 13, y - 164],
    ],
    2.2,
  );
  a.frect(x - 8, y - 156, 18, 12, '#C98A6A');
}

const BENCH = [322, 566, 356];

// concrete below, boards above, bolts that have outlived the reason
function bench(a) {
  const [x, y, w] = BENCH;
  a.poly(
    [
      [x - 8, y + 92],
      [x + w + 8, y + 92],
      [x + w + 16, y + 204],
      [x - 16, y + 204],
    ],
    { fill: CONCRETE },
  );
  a.flat(
    [
      [x - 8, y + 164],
      [x + w + 10, y + 164],
      [x + w + 16, y + 202],
      [x - 14, y + 202],
    ],
    '#95929D',
  );
  for (const stain of [
    [x + 60, 40],
    [x + 210, 62],
    [x + 300, 36],
  ])
    a.flat(
      [
        [stain[0], y + 96],
        [stain[0] + 22, y + 96],
        [stain[0] + 12, y + 96 + stain[1]],
      ],
      '#9A97A2',
    );
  a.frect(x + 14, y + 4, w - 28, 92, DARK);
  for (const [k, tilt] of [
    [0, 0],
    [1, 1.4],
    [2, -1],
  ])
    a.poly(
      [
        [x, y + k * 32 + tilt],
        [x + w, y + k * 32 - tilt],
        [x + w, y + 25 + k * 32 - tilt],
        [x, y + 25 + k * 32 + tilt],
      ],
      { fill: k === 1 ? '#9A6B54' : WOOD, w: 3.4 },
    );
  for (const px of [x + 34, x + w - 52]) {
    a.rect(px, y - 4, 18, 112, { fill: WOOD_DARK, w: 3.2 });
    for (const by of [y + 12, y + 44, y + 76]) a.ell(px + 9, by, 4, 4, { fill: STEEL, w: 2 });
  }
  for (const px of [x + 16, x + w - 18]) {
    a.rect(px - 12, y + 180, 28, 12, { fill: STEEL, w: 2.4 });
    a.ell(px + 2, y + 178, 6, 5, { fill: STEEL, w: 2.2 });
  }
  // carved in the middle board
  props.lettering(a, x + 150, y + 52, 14, 'ISTUTTU', { w: 2.2, c: '#4A3129' });
  a.ell(x + 262, y + 126, 15, 9, { fill: '#8C967A', ink: 0 });
  a.ell(x + 282, y + 132, 9, 6, { fill: '#8C967A', ink: 0 });
}

function back() {
  const a = new Art(1017, { w: 4 });
  treeOverTheWall(a);
  ground(a);
  wall(a);
  bigTree(a);
  lamp(a);
  lawnSign(a);
  flagpole(a);
  bin(a);
  return a.svg(1600, 900);
}

// ---- what the season lays on it

function leafOn(a, x, y, c, s = 1) {
  a.shape(
    [
      [x, y],
      [x + 9 * s, y - 6 * s],
      [x + 19 * s, y],
      [x + 9 * s, y + 5 * s],
    ],
    { fill: c, w: 1.7 },
  );
}

function november() {
  const a = new Art(1031);
  const wet = ['#B98A4E', '#A9694A', '#8F6A52'];
  const spots = P(
    '60,700 300,700 520,812 700,790 860,800 1060,776 1250,700 1400,700 1020,660 880,610 110,800 210,836 1480,760 1360,780',
  );
  spots.forEach(([x, y], k) => leafOn(a, x, y, wet[k % 3], 0.9 + (k % 3) * 0.25));
  // raked once, by someone who was called away
  a.shape(P('1116,700 1136,672 1170,660 1204,668 1226,694 1210,706 1150,708'), { fill: '#A9774C' });
  for (const [x, y, k] of [
    [1130, 690, 0],
    [1200, 680, 0],
  ])
    leafOn(a, x, y, wet[k], 1);
  for (const [x, y, w] of [[480, 824, 92]]) {
    a.ell(x, y, w, 10, { fill: '#8F95AD', w: 2, mis: [0, 0] });
    a.line(
      [
        [x - w * 0.5, y - 2],
        [x + w * 0.1, y - 3],
      ],
      3,
      '#C6CAD8',
    );
  }
  // the last leaves that hold on
  for (const [x, y] of P('1036,60 1016,116 1532,28 342,116')) leafOn(a, x, y, '#B98A4E', 0.9);
  crow(a, 560, 318);
  return a.svg(1600, 900);
}

function crow(a, x, y) {
  a.shape(
    [
      [x - 34, y - 8],
      [x - 10, y - 24],
      [x + 14, y - 32],
      [x + 26, y - 26],
      [x + 16, y - 8],
      [x - 6, y - 4],
    ],
    { fill: '#6E7086' },
  );
  a.shape(
    [
      [x + 10, y - 26],
      [x + 20, y - 38],
      [x + 32, y - 32],
      [x + 26, y - 22],
    ],
    { fill: C.ink },
  );
  a.line(
    [
      [x + 30, y - 32],
      [x + 44, y - 27],
    ],
    5,
  );
  for (const dx of [0, 8])
    a.line(
      [
        [x + dx, y - 6],
        [x + dx + 1, y + 4],
      ],
      2.6,
    );
  a.line(
    [
      [x - 34, y - 8],
      [x - 46, y - 2],
    ],
    6,
  );
}

const SNOW = '#F3F7FB';
const SHADE = '#D4DDEA';
const RIM = '#8C97B4';

/** Snow lying on an edge: crest above, hem a little below. */
function snowCap(a, points, thick, col = SNOW) {
  const crest = points.map(([x, y], k) => [
    x,
    y - thick * (k === 0 || k === points.length - 1 ? 0.3 : 0.85 + 0.3 * Math.sin(k * 2.1 + x)),
  ]);
  const hem = points.map(([x, y], k) => [x, y + 4 + 4 * Math.sin(k * 1.7 + x)]).reverse();
  a.flat([...a.cr(crest), ...a.cr(hem)], col);
  a.curve(crest, 3.2);
}

function december() {
  const a = new Art(1033);
  const [foot, edge] = [
    P('-40,652 160,660 320,652 560,664 690,662'),
    P('694,590 740,574 900,569 1060,582 1180,585 1300,572 1420,563 1640,557'),
  ];
  aroundThings(a, () => {
    a.flat([...a.cr(foot), ...a.cr(edge), [1640, 940], [-40, 940]], SNOW);
    a.curve(foot, 2.6, RIM);
    a.curve(edge, 2.6, RIM);
    // the path is a trodden line in it
    a.flat(
      [
        ...a.cr(P('-40,802 300,796 640,806 900,800 1140,776 1300,724 1400,652 1430,576')),
        ...a.cr(P('1470,576 1462,660 1390,744 1250,820 1140,940')),
        [-40, 940],
      ],
      SHADE,
    );
  });
  for (const [x, y] of P('690,804 700,776 690,752')) a.ell(x, y, 12, 6, { fill: '#BBC8DB', w: 1.8, c: RIM, mis: [0, 0] });
  snowCap(a, P('-50,320 30,319 116,319'), 24);
  snowCap(a, P('122,320 200,320 276,320'), 26);
  snowCap(a, P('276,320 340,320 410,321'), 28);
  snowCap(a, P('492,320 560,320 630,321 694,322'), 28);
  snowCap(a, P('316,566 380,566 450,566 520,566 600,566 686,566'), 20);
  snowCap(a, P('172,597 214,606 256,597'), 14);
  snowCap(a, P('1054,206 1088,184 1122,206'), 12);
  snowCap(a, P('868,440 936,438 1006,440'), 14);
  snowCap(a, P('1266,374 1300,350 1334,374'), 10);
  // in the crooks of the branches
  for (const line of [
    '1416,80 1462,32 1530,22',
    '1196,178 1236,226 1270,290',
    '1344,214 1376,146 1400,100',
    '196,96 250,46 330,32',
  ])
    a.curve(P(line), 7, SNOW);
  for (const foot of [
    '1180,704 1222,676 1300,664 1372,674 1424,704',
    '1052,684 1074,668 1104,668 1126,684',
    '686,726 710,706 760,700 806,726',
    '916,672 934,662 956,672',
    '166,730 190,712 240,712 262,730',
  ])
    mound(a, P(foot));
  return a.svg(1600, 900);
}

// snow against the foot of something: a crest, no bottom line
function mound(a, crest) {
  a.flat(a.cr(crest), SNOW);
  a.curve(crest, 2.2, RIM);
}

function drift(a, points, fill = SNOW) {
  a.shape(points, { fill, w: 2.6, c: RIM });
}

function march() {
  const a = new Art(1037);
  aroundThings(a, () => {
    for (const patch of [
      '700,640 760,600 880,588 980,604 1000,640 900,668 780,668',
      '1440,640 1520,600 1640,590 1660,700 1520,704',
    ])
      a.shape(P(patch), { fill: '#DCE1E9', w: 2, c: RIM, mis: [0, 0] });
    a.flat(
      [
        ...a.cr(P('-40,812 260,806 620,816 900,810 1140,790 1290,734')),
        ...a.cr(P('1380,730 1250,812 1140,880 1100,940')),
        [-40, 940],
      ],
      '#A9AEBE',
    );
    for (const [x, y, w] of [
      [420, 818, 110],
      [820, 820, 90],
      [1130, 790, 70],
    ]) {
      a.ell(x, y, w, 11, { fill: '#8F9BB4', w: 2, mis: [0, 0] });
      a.line(
        [
          [x - w * 0.5, y - 2],
          [x + w * 0.2, y - 4],
        ],
        3.4,
        '#DDE3EC',
      );
    }
  });
  drift(a, P('-40,764 10,728 80,716 150,730 200,760 90,776'), '#C6C8D2');
  drift(a, P('960,752 990,728 1040,720 1090,734 1110,752 1030,762'), '#C6C8D2');
  for (const [x, y, r] of [
    [50, 750, 7],
    [110, 744, 9],
    [1010, 744, 6],
    [1060, 740, 8],
  ])
    a.ell(x, y, r * 2, r * 0.8, { fill: '#9997A4', ink: 0 });
  snowCap(a, P('-50,320 30,319 116,319'), 10, '#DCE1E9');
  snowCap(a, P('492,320 560,320 694,322'), 10, '#DCE1E9');
  crow(a, 320, 318);
  return a.svg(1600, 900);
}

function lawnGreen(a, col, dark) {
  a.flat(P('696,581 764,577 764,700 694,668'), col);
  a.flat(
    [
      ...a.cr(P('-40,664 300,666 694,668 696,600 740,580 900,572 1060,586 1180,588 1300,574 1396,566')),
      ...a.cr(P('1370,636 1280,700 1120,742 900,766 620,768 260,760 -40,768')),
    ],
    col,
  );
  a.flat([...a.cr(P('1640,930 1640,700 1640,558')), ...a.cr(P('1504,563 1504,650 1434,742 1304,812 1184,872 1124,940'))], col);
  a.flat([...a.cr(P('-40,650 300,652 690,660 760,694 660,728 300,738 -40,730'))], dark);
}

const LAMP_SHAPE = [
  '1084,260 1096,260 1098,640 1107,640 1107,674 1077,674 1077,640 1086,640',
  '1058,206 1088,182 1119,206 1118,236 1108,256 1068,256 1057,236',
];
const STANDING = [
  ...LAMP_SHAPE,
  '733,560 760,560 762,634 776,634 776,688 790,690 797,724 695,724 703,688 716,688 716,634 730,634',
  '929,540 941,540 939,666 929,666',
  '1257,560 1345,560 1348,610 1360,642 1398,669 1340,668 1300,679 1256,668 1206,674 1240,648',
  '172,590 256,590 248,726 181,726',
  '720,570 742,562 784,582 782,590 720,590',
  '1200,584 1212,560 1246,560 1270,584 1260,592 1210,592',
  '1526,570 1540,546 1580,546 1598,566 1580,576 1540,576',
];

/** Draws only where nothing stands, so that what the back holds is left out of green, snow and leaves. */
function aroundThings(a, draw, shapes = STANDING) {
  const id = `standing${a.out.length}`;
  const page = '<rect x="-40" y="-40" width="1680" height="980" fill="#fff"/>';
  const black = shapes.map((points) => `<polygon points="${points}"/>`).join('');
  a.push(`<mask id="${id}" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1680" height="980">${page}${black}`);
  a.push('<path d="M764 566q16 34 2 62" fill="none" stroke="#000" stroke-width="5"/></mask>').g(`mask="url(#${id})"`);
  draw();
  a.end();
}

/** Lobes along an outline, bulging outwards (points go clockwise). */
function lobes(a, points, bulge = 0.26) {
  return points.map(([x, y], k) => {
    const [u, v] = points[(k + 1) % points.length];
    return a.cr([
      [x, y],
      [(x + u) / 2 + (v - y) * bulge, (y + v) / 2 - (u - x) * bulge],
      [u, v],
    ]);
  });
}

/** A crown of leaves: lobes round it, darker clumps in it, leaves that have come loose of the mass. */
function crown(a, outline, fill, dark, clumps) {
  const edge = lobes(a, P(outline));
  a.fill(edge.flat(), fill);
  clumps.forEach(([x, y, r], k) => {
    const ring = Array.from({ length: 7 }, (_, i) => [
      x + Math.cos((i / 7) * 6.283 + k) * r,
      y + Math.sin((i / 7) * 6.283 + k) * r * 0.5,
    ]);
    a.flat(lobes(a, ring, 0.3).flat(), dark);
    for (const [dx, dy, w] of [
      [-0.7, -0.5, 0.36],
      [0, -0.78, 0.4],
      [0.62, -0.4, 0.34],
    ])
      a.curve(
        [
          [x + r * (dx - w), y + r * dy + 7],
          [x + r * dx, y + r * dy - 5],
          [x + r * (dx + w), y + r * dy + 8],
        ],
        2.6,
      );
  });
  for (const lobe of edge) a.brush(lobe, 3.8);
}

function may() {
  const a = new Art(1041);
  aroundThings(a, () => lawnGreen(a, '#A6B57F', '#95A671'));
  // leaves the size of a mouse's ear
  P(
    '1040,62 1106,84 1022,138 1128,192 1080,30 1460,44 1530,32 1480,100 1550,86 1500,196 1240,10 1352,-6 20,44 70,76 20,156 250,52 330,40 300,104 350,124 146,20',
  ).forEach(([x, y], k) => {
    const d = k % 2 ? 1 : -1;
    a.flat(P(`${x},${y} ${x + 9 * d},${y - 13} ${x + 15 * d},${y - 3}`), '#8FB062');
    a.flat(P(`${x - 3},${y + 1} ${x - 13 * d},${y + 3} ${x - 9 * d},${y + 13}`), '#A9C276');
  });
  for (const [x, y] of P('800,650 830,668 1040,690 90,690 1540,650')) anemone(a, x, y);
  for (const [x, y, s] of [
    [720, 676, 1],
    [1190, 690, 1.1],
    [60, 680, 1],
    [300, 690, 0.9],
    [1560, 740, 1.2],
  ])
    grass(a, x, y, s, '#6E8A50');
  duck(a, 1190, 540);
  return a.svg(1600, 900);
}

function anemone(a, x, y) {
  a.line(
    [
      [x, y + 10],
      [x, y],
    ],
    2.2,
    '#6E8A50',
  );
  for (const [dx, dy] of P('-5,-2 5,-2 0,-6 0,1')) a.ell(x + dx, y + dy, 4, 3.2, { fill: C.card, ink: 0, mis: [0, 0] });
  a.ell(x, y - 2, 2.4, 2, { fill: C.mustard, ink: 0, mis: [0, 0] });
}

function duck(a, x, y) {
  a.shape(
    [
      [x - 26, y],
      [x - 18, y - 12],
      [x + 6, y - 13],
      [x + 20, y - 4],
      [x + 10, y + 6],
      [x - 14, y + 6],
    ],
    { fill: '#9A8B84', w: 2.6 },
  );
  a.ell(x + 20, y - 16, 8, 7.5, { fill: '#4E7A66', w: 2.4 });
  a.line(
    [
      [x + 27, y - 16],
      [x + 36, y - 14],
    ],
    4,
    C.mustard,
  );
  a.line(
    [
      [x - 44, y + 8],
      [x + 30, y + 9],
    ],
    2,
    '#E6EEF2',
  );
}

function blanket(a, points, fill, stripe) {
  a.poly(points, { fill, w: 3.4 });
  const [p, q, r, s] = points;
  const mix = (m, n, t) => [m[0] + (n[0] - m[0]) * t, m[1] + (n[1] - m[1]) * t];
  for (const t of [0.22, 0.5, 0.78]) a.line([mix(p, q, t), mix(s, r, t)], 5, stripe);
  a.line([mix(p, s, 0.5), mix(q, r, 0.5)], 4, stripe);
}

function june() {
  const a = new Art(1047);
  aroundThings(a, () => lawnGreen(a, '#8FB070', '#7C9F61'));
  for (const [x, y] of P('1170,706 1540,650 1590,700 1060,620')) {
    a.line(
      [
        [x, y + 14],
        [x, y],
      ],
      2.4,
      '#5E8A4E',
    );
    a.ell(x, y, 6.5, 5.5, { fill: C.mustard, w: 1.8 });
  }
  blanket(a, P('812,612 972,606 1010,656 800,664'), C.coral, '#F6D2B6');
  blanket(a, P('1120,610 1216,604 1228,634 1108,642'), '#7FA3BC', '#DDE8EC');
  // a guitar case, thermos, strawberries by the litre
  a.rect(844, 600, 16, 42, { fill: C.teal, w: 3 });
  a.rect(846, 592, 12, 10, { fill: STEEL, w: 2.4 });
  a.poly(P('884,622 926,620 922,644 890,645'), { fill: '#E9D6AE', w: 2.8 });
  for (const [x, y] of P('894,620 906,616 918,619')) a.ell(x, y, 6.5, 6, { fill: C.brick, w: 2 });
  a.shape(P('1140,616 1164,606 1186,612 1178,626 1148,630'), { fill: C.mustard, w: 2.6 });
  aroundThings(
    a,
    () =>
      crown(
        a,
        '930,-60 1690,-60 1690,150 1650,214 1590,196 1540,236 1480,222 1436,262 1384,240 1340,276 1280,250 1232,262 1196,226 1140,244 1090,214 1068,160 1010,148 984,90 940,60',
        '#7FA868',
        '#6B9258',
        [
          [1060, 66, 52],
          [1190, 130, 58],
          [1330, 80, 56],
          [1490, 130, 56],
        ],
      ),
    LAMP_SHAPE,
  );
  crown(
    a,
    '-70,-60 500,-60 474,10 486,70 430,90 416,150 356,148 320,196 262,180 214,220 160,196 104,226 60,196 0,228 -70,200',
    '#8DB372',
    '#779F61',
    [
      [210, 120, 48],
      [350, 70, 44],
    ],
  );
  duck(a, 1186, 538);
  for (const [x, y] of P('1146,550 1130,546 1114,551')) a.ell(x, y, 8, 6, { fill: '#C9A96A', w: 2 });
  return a.svg(1600, 900);
}

// ---- front

function front() {
  const a = new Art(1053, { w: 4.2 });
  bench(a);
  rock(a);
  return a.svg(1600, 900);
}

// bedrock, which was here before the park
function rock(a) {
  a.shape(P('1106,930 1130,858 1190,826 1270,812 1340,800 1420,814 1500,806 1580,836 1650,846 1660,940'), { fill: '#A8A0A9' });
  a.flat(a.cr(P('1180,880 1260,856 1350,862 1440,846 1540,868 1640,880 1640,930 1140,930')), '#948C9B');
  for (const crack of ['1200,836 1216,866 1206,894', '1352,808 1340,846 1362,890', '1506,812 1520,850 1508,900'])
    a.curve(P(crack), 2.6);
  for (const [x, y, rx] of [
    [1276, 832, 24],
    [1428, 832, 30],
    [1568, 862, 22],
  ])
    a.ell(x, y, rx, 7, { fill: '#8C967A', ink: 0 });
}

// ---- what projects leave

/** Wednesdays at ten: the note on the pole with six ticks, and six people's steps. */
function morningWalk() {
  const [x, y, w, h] = WALK;
  const a = new Art(1061);
  a.g('transform="rotate(2 750 470)"');
  a.rect(704, 430, 96, 104, { fill: C.card, w: 3 });
  props.lettering(a, 714, 458, 19, 'KE 10', { w: 3.2, c: C.brick });
  props.lettering(a, 714, 484, 12, 'KÄVELY', { w: 2.2 });
  for (let k = 0; k < 5; k++)
    a.line(
      [
        [716 + k * 10, 498],
        [717 + k * 10, 520],
      ],
      3,
    );
  a.line(P('712,518 762,500'), 3);
  a.line(P('776,498 776,520'), 3);
  a.end();
  for (const ty of [440, 524])
    a.line(
      [
        [730, ty],
        [766, ty - 1],
      ],
      5,
      '#C9B48A',
    );
  for (const [fx, fy] of P('700,784 740,772 790,786 834,774')) {
    const sole = '#8B8385';
    a.ell(fx, fy, 12, 4.6, { fill: sole, ink: 0, mis: [0, 0] });
    a.ell(fx - 19, fy + 1, 6, 3.8, { fill: sole, ink: 0, mis: [0, 0] });
  }
  for (const d of [-6, 0, 6]) a.ell(862 + d, 796 - Math.abs(d) * 0.4, 2.6, 2.6, { w: 1.8 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const WALK = [654, 424, 230, 388];

/** Step 206, in chalk on the path. */
function chalkCross() {
  const [x, y, w, h] = CHALK;
  const a = new Art(1063);
  const chalk = '#FBF7F2';
  a.line(P('1140,762 1206,792'), 8, chalk);
  a.line(P('1204,758 1146,796'), 8, chalk);
  props.lettering(a, 1220, 780, 30, '206', { w: 5.4, c: chalk });
  a.rrect(1122, 792, 22, 9, 3, { fill: chalk, w: 2 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const CHALK = [1110, 730, 190, 80];

/** Sacks in a row like an audience. */
function sacks() {
  const [x, y, w, h] = SACKS;
  const a = new Art(1067);
  const colours = ['#5F7FA0', '#6C8CAA', '#56728F'];
  [
    [30, 716, 0.9],
    [84, 722, 1.1],
    [140, 714, 0.94],
    [-16, 710, 0.8],
  ].forEach(([sx, sy, s], k) => {
    a.shape(
      [
        [sx - 24 * s, sy],
        [sx - 27 * s, sy - 34 * s],
        [sx - 9 * s, sy - 60 * s],
        [sx + 10 * s, sy - 60 * s],
        [sx + 27 * s, sy - 32 * s],
        [sx + 24 * s, sy],
      ],
      { fill: colours[k % 3], w: 3.4 },
    );
    a.poly(
      [
        [sx - 8 * s, sy - 60 * s],
        [sx - 14 * s, sy - 78 * s],
        [sx + 2 * s, sy - 70 * s],
        [sx + 13 * s, sy - 80 * s],
        [sx + 9 * s, sy - 60 * s],
      ],
      { fill: colours[k % 3], w: 3 },
    );
    a.line(
      [
        [sx - 10 * s, sy - 60 * s],
        [sx + 11 * s, sy - 60 * s],
      ],
      4,
      C.mustard,
    );
    a.curve(
      [
        [sx - 12 * s, sy - 30 * s],
        [sx - 4 * s, sy - 18 * s],
        [sx - 8 * s, sy - 6 * s],
      ],
      2.2,
    );
  });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const SACKS = [0, 620, 180, 110];

/** A ring of trodden grass, three metres nearer than it was; a receipt under a stone. */
function openMic() {
  const [x, y, w, h] = MIC;
  const a = new Art(1069);
  const ring = (cx, cy, rx, ry) =>
    Array.from({ length: 24 }, (_, k) => [cx + Math.cos((k / 24) * 6.283) * rx, cy + Math.sin((k / 24) * 6.283) * ry]);
  a.push(
    `<path fill-rule="evenodd" fill="#B5AC7C" opacity=".9" d="M${[ring(950, 702, 138, 30), ring(950, 700, 88, 16)].map((points) => `${points.map((p) => p.map((n) => n.toFixed(0)).join(' ')).join('L')}Z`).join('M')}"/>`,
  );
  for (const [gx, gy] of P('830,700 858,718 1040,716 1072,704 1010,680 880,684'))
    a.line(
      [
        [gx, gy],
        [gx + 12, gy - 5],
      ],
      2.6,
      '#8F875A',
    );
  a.poly(P('936,672 966,668 972,708 942,712'), { fill: C.card, w: 2.4 });
  for (const ty of [680, 687])
    a.line(
      [
        [944, ty],
        [960, ty - 2],
      ],
      1.8,
    );
  a.shape(P('932,706 944,692 968,690 982,704 968,716 942,716'), { fill: '#9B96A4', w: 3 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const MIC = [804, 660, 292, 80];

export default {
  id: 'park',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november, december, march, may, june },
    front,
    things: {
      'trace-morning-walk': { area: WALK, layer: 'back', draw: morningWalk },
      'trace-bench-and-light': { area: CHALK, layer: 'back', draw: chalkCross },
      'trace-litter-walk': { area: SACKS, layer: 'back', draw: sacks },
      'trace-park-open-mic': { area: MIC, layer: 'back', draw: openMic },
    },
  },
  data: {
    colour: LAWN,
    focus: { x: 0.4, y: 0.56, width: 0.54 },
    spots: {
      bench: { x: 500, y: 570, height: 470, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 800, y: 840, height: 490, pose: 'standing', facing: 'left', layer: 'middle' },
      left: { x: 110, y: 830, height: 484, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 1026, y: 876, height: 530, pose: 'standing', facing: 'left', layer: 'near' },
      lawn: { x: 944, y: 690, height: 400, pose: 'floor', facing: 'left', layer: 'middle' },
      rock: { x: 1290, y: 824, height: 560, pose: 'seated', facing: 'left', layer: 'middle' },
      door: { x: 1424, y: 690, height: 384, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 1740, y: 690 }, left: { x: -140, y: 830 }, right: { x: 1740, y: 836 } },
    lamps: [{ kind: 'street', x: 1088, y: 222, radius: 520, colour: '#ffdca0' }],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [],
  },
};
