// Clothes and marks drawn by hand over the bodies, in the same ink. A garment draws in up to three layers:
// `over` the body and under the head, on `top` of the head, and `behind` everything.
import { path } from './path.mjs';
const TINT = [0.9, 0.8, 0.78];
const RIM = 24;

export const darker = (hex) =>
  '#' +
  [1, 3, 5]
    .map((at, k) =>
      Math.round(parseInt(hex.slice(at, at + 2), 16) * TINT[k])
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** A filled, outlined shape with the darker right rim that painted pieces have. */
export function cloth(art, points, fill, { round = true, line = 13, rim = RIM } = {}) {
  const outline = round ? art.cr(points, true) : [...points, points[0]];
  const outlinePath = `M${art
    .sub(outline, 14)
    .map((p) =>
      art
        .d(p)
        .map((v) => v.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`;
  const id = `cloth${art.out.length}`;
  art.push(
    `<clipPath id="${id}"><path d="${outlinePath}"/></clipPath><g clip-path="url(#${id})"><path d="${outlinePath}" fill="${darker(fill)}"/>` +
      `<path d="${outlinePath}" fill="${fill}" transform="translate(${-rim} 0)"/></g>`,
  );
  if (line) art.brush([...outline, outline[1]], line);
}

/** A sleeve or a plait: a rounded band along points [x, y, width]. */
function limb(art, points, fill, options) {
  const sides = [[], []];
  points.forEach(([x, y, width], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)];
    const [bx, by] = points[Math.min(points.length - 1, i + 1)];
    const length = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [(-(by - ay) / length) * (width / 2), ((bx - ax) / length) * (width / 2)];
    sides[0].push([x + nx, y + ny]);
    sides[1].unshift([x - nx, y - ny]);
  });
  cloth(art, [...sides[0], ...sides[1]], fill, options);
}

function mitten(art, x, y, fill, thumb) {
  cloth(
    art,
    [
      [x + thumb * 44, y + 30],
      [x + thumb * 74, y + 74],
      [x + thumb * 62, y + 112],
      [x + thumb * 36, y + 96],
    ],
    fill,
    { line: 11 },
  );
  cloth(
    art,
    [
      [x - 52, y],
      [x - 58, y + 90],
      [x - 30, y + 168],
      [x + 30, y + 168],
      [x + 56, y + 90],
      [x + 50, y],
    ],
    fill,
  );
}

function boots(art, fill) {
  const sole = darker(darker(fill));
  cloth(art, path('40,2520 268,2520 276,2740 298,2890 288,2980 10,2980 18,2850 46,2720'), fill);
  cloth(art, path('478,2510 678,2510 690,2650 790,2720 896,2806 920,2926 700,2944 504,2916 480,2740'), fill);
  art.curve(path('26,2940 150,2950 286,2942'), 18, sole);
  art.curve(path('512,2884 700,2908 908,2888'), 18, sole);
}

function paperCup(art, x, y) {
  cloth(
    art,
    [
      [x - 52, y - 96],
      [x + 52, y - 96],
      [x + 38, y + 70],
      [x - 38, y + 70],
    ],
    '#F6EEDF',
    { round: false, line: 11 },
  );
  cloth(
    art,
    [
      [x - 48, y - 50],
      [x + 48, y - 50],
      [x + 41, y + 30],
      [x - 41, y + 30],
    ],
    '#C79A6B',
    { round: false, line: 8 },
  );
  cloth(
    art,
    [
      [x - 60, y - 120],
      [x + 60, y - 120],
      [x + 58, y - 92],
      [x - 58, y - 92],
    ],
    '#FBF5E9',
    { round: false, line: 10 },
  );
}

/** A reflector on its string: a flat bright drop that every Finn wears from October on. */
function reflector(art, x, y, shape) {
  art.line(
    [
      [x, y - 90],
      [x, y - 34],
    ],
    7,
  );
  const star = Array.from({ length: 10 }, (_, k) => [
    x + Math.sin((k * Math.PI) / 5) * (k % 2 ? 22 : 52),
    y - Math.cos((k * Math.PI) / 5) * (k % 2 ? 22 : 52),
  ]);
  if (shape === 'star') art.poly(star, { fill: '#FBF5E9', w: 9, mis: [0, 0] });
  else art.ell(x, y, 40, 40, { fill: shape === 'sun' ? '#F3D98B' : '#FBF5E9', w: 10, mis: [0, 0] });
}

const SLEEVES = {
  down: { left: path('205,640,150 165,1050,190 190,1480,190'), right: path('765,660,140 835,1060,180 872,1460,170') },
  pockets: {
    left: path('205,640,150 110,1080,190 165,1340,180 300,1530,170'),
    right: path('765,660,140 885,1080,180 850,1340,170 740,1530,160'),
  },
  cups: {
    left: path('205,640,150 135,980,185 185,1180,190 370,1110,165'),
    right: path('765,660,140 850,980,180 820,1170,180 660,1110,160'),
  },
};

/** A winter coat on the upright body, with mittens or full hands and boots. */
function coatOver(art, { coat, mitten: mittens, boots: boot }, { hands, hem = 1900, fastening = 'zip' }) {
  const sleeves = SLEEVES[hands];
  const wide = hands === 'down' ? 0 : 70; // hides the body's own hands
  boots(art, boot);
  if (hands === 'down') mitten(art, 880, 1440, mittens, -1);
  limb(art, sleeves.right, coat);
  cloth(
    art,
    [
      [330, 575],
      [200, 640],
      [215, 1000],
      [205 - wide, 1400],
      [150 - wide, hem - 30],
      [330, hem + 12],
      [600, hem + 14],
      [862 + wide, hem - 30],
      [815 + wide, 1400],
      [800, 1000],
      [775, 650],
      [610, 575],
      [470, 620],
    ],
    coat,
  );
  art.curve(
    [
      [520, 640],
      [540, 1200],
      [535, hem],
    ],
    11,
  );
  if (fastening === 'buttons') [760, 980, 1200, 1420, 1640].forEach((y) => art.ell(590, y, 17, 17, { fill: art.ink }));
  if (fastening === 'zip')
    art.curve(
      [
        [556, 660],
        [578, 1200],
        [574, hem],
      ],
      7,
    );
  if (hands === 'pockets') {
    art.curve(path('262,1440 350,1420 400,1600'), 12);
    art.curve(path('650,1600 690,1420 780,1440'), 12);
  } else {
    art.curve(path('262,1480 330,1440 390,1450'), 11);
    art.curve(path('660,1450 720,1440 770,1480'), 11);
  }
  if (hands === 'down') mitten(art, 185, 1460, mittens, 1);
  limb(art, sleeves.left, coat);
  if (hands !== 'cups') return;
  cloth(art, path('588,1060 640,1030 700,1080 690,1160 620,1180 580,1130'), mittens);
  paperCup(art, 640, 1050);
  cloth(art, path('596,1100 640,1078 660,1110 640,1150 600,1146'), mittens, { line: 10 });
  paperCup(art, 410, 1050);
  cloth(art, path('352,1060 440,1070 468,1110 440,1160 370,1170 340,1120'), mittens);
}

/** Where a cardigan's front edges run, and the blazer lapels that they replace. */
const KNIT_BANDS = {
  standing: {
    patches: [path('262,650 380,630 520,1180 446,1196 300,790'), path('600,600 750,650 744,770 700,1040 664,1040')],
    bands: [path('352,556,58 402,800,62 500,1170,58 532,1488,54'), path('598,560,44 648,830,46 690,1170,46 690,1480,46')],
  },
  seated: {
    patches: [
      path('330,570 236,690 236,1000 338,1140 366,1140 356,620'),
      path('566,560 660,640 690,800 650,1100 622,1140 586,800'),
    ],
    bands: [path('352,530,56 354,800,60 364,1150,60'), path('562,520,50 590,800,54 622,1150,54')],
  },
};

export const GARMENTS = {
  coat: { over: coatOver },
  hood: {
    over(art, { top, skin }, { x = 0, y = 0, strings = true }) {
      const at = (points) => points.map(([px, py]) => [px + x, py + y]);
      cloth(
        art,
        at(path('180,620 204,520 310,456 460,450 585,470 655,530 668,610 610,668 520,716 468,730 390,716 270,686')),
        darker(top),
      );
      art.fill(art.cr(at(path('366,440 364,540 410,620 466,662 520,620 556,540 556,440')), true), darker(skin), { mis: [0, 0] });
      cloth(art, at(path('180,620 226,556 320,556 400,630 466,690 476,735 400,730 270,692')), top);
      cloth(art, at(path('668,606 640,560 580,560 530,630 478,688 474,735 540,722 620,676')), top);
      if (!strings) return;
      art.curve(at(path('420,720 412,800 424,900')), 10, '#F6EEDF');
      art.curve(at(path('528,716 540,790 530,860')), 10, '#F6EEDF');
    },
  },
  hoodBack: {
    over(art, { jacket }, { x = 0, y = 0 }) {
      const at = (points) => points.map(([px, py]) => [px + x, py + y]);
      cloth(art, at(path('300,690 190,640 176,540 240,470 350,450 400,500 380,580 346,650')), jacket);
      art.curve(at(path('230,600 270,540 360,520')), 9);
      cloth(art, at(path('560,500 606,540 640,600 620,670 580,640 560,590')), jacket);
    },
  },
  pouch: {
    over(art, _, { x = 0, y = 0 }) {
      art.curve(
        [
          [430 + x, 1385 + y],
          [490 + x, 1180 + y],
          [520 + x, 1130 + y],
          [735 + x, 1125 + y],
          [770 + x, 1180 + y],
          [800 + x, 1350 + y],
        ],
        11,
      );
    },
  },
  gown: {
    over(art, { gown, lapel, shirt, skin }) {
      cloth(
        art,
        path('292,1150 800,1150 826,1420 820,1700 800,2060 810,2430 560,2462 300,2470 50,2440 110,2060 226,1700 282,1420'),
        gown,
      );
      art.curve(path('560,1240 600,1700 590,2200 615,2456'), 13);
      art.curve(path('330,1330 290,1800 220,2280'), 9);
      art.fill(path('372,560 560,1150 660,600 560,560'), shirt, { mis: [0, 0] });
      art.fill(art.cr(path('372,500 378,600 470,690 545,600 540,500'), true), darker(skin), { mis: [0, 0] });
      art.curve(path('392,640 476,710 556,620'), 11);
      art.curve(path('374,500 376,570 384,620'), 12);
      art.curve(path('546,500 546,560 552,600'), 12);
      cloth(art, path('368,545 300,580 286,700 380,980 520,1190 600,1190 500,960 400,680'), lapel);
      cloth(art, path('556,545 640,590 664,720 640,980 600,1190 545,1190 580,960 566,690'), lapel);
      cloth(art, path('285,1150 560,1190 806,1150 812,1240 560,1284 280,1242'), lapel, { line: 12 });
      cloth(art, path('560,1260 620,1270 650,1560 590,1570'), lapel, { line: 11 });
      cloth(art, path('520,1180 610,1176 616,1290 520,1296'), lapel, { line: 11 });
      art.curve(path('330,1440 430,1455 500,1440'), 11);
      art.curve(path('104,1440 180,1456 250,1440'), 11, lapel);
    },
  },
  shawlCollar: {
    over(art, { lapel }) {
      cloth(art, path('372,512 296,566 236,760 310,1000 420,1190 530,1190 452,960 396,700'), lapel);
      cloth(art, path('552,512 624,560 686,760 650,1000 580,1190 486,1190 556,960 566,690'), lapel);
    },
  },
  knitBands: {
    over(art, { jacket, lapel }, { pose }) {
      const { patches, bands } = KNIT_BANDS[pose];
      patches.forEach((patch) => cloth(art, patch, jacket, { line: 0, rim: 0 }));
      bands.forEach((band) => limb(art, band, lapel, { line: 11, rim: 10 }));
    },
  },
  cardiganButtons: {
    over(art, _, { x, from, to }) {
      for (let y = from; y <= to; y += 130) art.ell(x, y, 15, 15, { fill: '#F6EEDF', w: 8, mis: [0, 0] });
    },
  },
  plait: {
    over(art, { hair }, { x = 0 }) {
      limb(
        art,
        [
          [330 + x, 470, 130],
          [270 + x, 560, 120],
          [238 + x, 640, 110],
        ],
        hair,
        { line: 12 },
      );
      const knots = path('240,640 226,730 224,820 234,905 250,985');
      knots.forEach(([kx, ky], k) => {
        const r = 58 - k * 5;
        cloth(
          art,
          [
            [kx + x - r, ky - 30],
            [kx + x, ky + 26],
            [kx + x + r, ky - 30],
            [kx + x + r * 0.7, ky + 48],
            [kx + x, ky + 86],
            [kx + x - r * 0.7, ky + 48],
          ],
          hair,
          { line: 11 },
        );
      });
      cloth(
        art,
        [
          [218 + x, 1062],
          [290 + x, 1058],
          [306 + x, 1150],
          [262 + x, 1190],
          [230 + x, 1140],
        ],
        hair,
        { line: 11 },
      );
      art.curve(
        [
          [214 + x, 1066],
          [254 + x, 1076],
          [296 + x, 1060],
        ],
        18,
        '#B5483A',
      );
    },
  },
  penOnChain: {
    over(art) {
      art.curve(path('412,640 420,800 484,940 560,800 572,650'), 7, '#F6EEDF');
      cloth(art, path('470,930 500,930 508,1090 490,1128 472,1090'), '#EF6A4C', { round: false, line: 9, rim: 8 });
    },
  },
  lacedSpectacles: {
    over(art) {
      art.curve(path('400,650 388,780 420,900'), 9, '#6B3F26');
      art.curve(path('590,640 610,780 566,896'), 9, '#6B3F26');
      art.ell(442, 935, 50, 44, { fill: '#CFE3E8', w: 11, mis: [0, 0] });
      art.ell(550, 932, 50, 44, { fill: '#CFE3E8', w: 11, mis: [0, 0] });
      art.line(path('490,925 502,925'), 11);
    },
  },
  longSleeves: {
    over(art, { jacket }) {
      limb(art, path('178,1100,168 196,1280,160 214,1500,150'), jacket);
      art.curve(path('140,1440 210,1456 286,1436'), 9, '#7FAE6B');
    },
  },
  uniform: {
    over(art, { tie, top }, { x = 0, y = 0, length = 340 }) {
      const at = (points) => points.map(([px, py]) => [px + x, py + y]);
      if (!x) art.fill(path('396,620 554,620 560,1170 390,1170'), top, { mis: [0, 0] });
      cloth(art, at(path('400,560 470,655 436,716 352,610')), '#FBF5E9', { round: false, line: 10 });
      cloth(art, at(path('560,560 500,655 540,712 600,612')), '#FBF5E9', { round: false, line: 10 });
      cloth(
        art,
        at([
          [462, 652],
          [512, 650],
          [522, 700],
          [536, 690 + length],
          [496, 740 + length],
          [456, 690 + length],
          [466, 700],
        ]),
        tie,
        { round: false, line: 10 },
      );
      art.line(at(path('464,704 520,702')), 8);
      cloth(art, at(path('676,800 760,806 758,850 674,844')), '#7FAE6B', { round: false, line: 9, rim: 8 });
    },
  },
  scarf: {
    over(art, { scarf }, { tail = true }) {
      if (tail) {
        cloth(art, path('320,620 500,650 520,960 470,980 360,960'), scarf);
        [900, 930].forEach((y) =>
          art.curve(
            [
              [362, y],
              [430, y + 12],
              [512, y],
            ],
            9,
            '#F6EEDF',
          ),
        );
      }
      cloth(art, path('262,510 340,560 460,580 570,555 640,510 668,590 610,660 470,692 330,668 246,600'), scarf);
      art.curve(path('330,610 450,640 560,620'), 9);
    },
  },
  reflectors: {
    over(art) {
      reflector(art, 316, 1620, 'moon');
      reflector(art, 700, 1640, 'star');
      reflector(art, 240, 900, 'sun');
    },
  },
  cap: {
    top(art, { cap }) {
      cloth(art, path('272,250 276,130 340,30 460,-6 580,18 652,110 664,215 470,190'), cap);
      cloth(art, path('258,262 274,190 360,160 480,146 600,152 668,176 676,226 560,206 440,208 330,232'), cap);
      [330, 400, 470, 540, 610].forEach((x) =>
        art.line(
          [
            [x, 172 + Math.abs(x - 500) * 0.08],
            [x + 2, 206 + Math.abs(x - 500) * 0.06],
          ],
          8,
        ),
      );
    },
  },
  hat: {
    top(art, { hat }) {
      cloth(art, path('286,196 304,70 372,-6 470,26 566,-10 626,60 648,190 470,214'), hat);
      art.fill(art.cr(path('288,200 294,140 470,168 640,134 648,192 470,222'), true), darker(darker(hat)), { mis: [0, 0] });
      cloth(art, path('196,222 292,182 470,206 650,178 744,204 700,246 560,238 470,240 360,244 250,258'), hat);
    },
  },
  moustache: {
    top(art, { beard }) {
      cloth(art, path('500,404 528,380 556,374 588,376 612,398 584,396 560,392 530,398'), beard, { line: 7, rim: 0 });
    },
  },
  palerSquare: {
    over(art, { square }, { x, y, height }) {
      art.fill(
        [
          [x, y],
          [x + 146, y - 6],
          [x + 150, y + height - 6],
          [x + 4, y + height],
        ],
        square,
        { mis: [0, 0] },
      );
    },
  },
  jacketHem: {
    over(art, { top }) {
      cloth(art, path('290,1366 560,1384 814,1366 834,1492 740,1562 530,1576 350,1556 292,1490'), top, { line: 0 });
      art.curve(path('288,1380 288,1500 340,1552 530,1574 740,1562 828,1500 826,1380'), 13);
      art.curve(path('292,1462 540,1492 826,1462'), 8);
    },
  },
  clubJacket: {
    over(art, { top }, { hem, sleeves }) {
      art.poly(
        [
          [470, 690],
          [504, 690],
          [508, hem],
          [474, hem],
        ],
        { fill: '#F6EEDF', w: 8 },
      );
      cloth(art, path('342,505 420,590 480,612 556,590 614,510 654,600 640,690 560,694 480,715 400,705 316,712 304,600'), top);
      sleeves.forEach((line) => {
        art.curve(line, 15, '#F6EEDF');
        art.curve(
          line.map(([x, y]) => [x + 32, y + 6]),
          15,
          '#F6EEDF',
        );
      });
    },
  },
  compass: {
    over(art) {
      art.curve(path('384,620 420,800 520,900 570,780 590,620'), 9, '#EF6A4C');
      art.ell(520, 936, 44, 44, { fill: '#FBF5E9', w: 11, mis: [0, 0] });
      art.line(path('504,956 538,914'), 11, '#B5483A');
    },
  },
  fringe: {
    top(art, { hair }) {
      const tips = path('372,236 402,196 424,254 462,200 500,262 534,206 574,266 596,210 618,236');
      art.fill([[372, 150], ...tips, [606, 150], [500, 110]], hair, { mis: [0, 0] });
      art.line(tips, 11);
    },
  },
  leftCollar: {
    over(art, { top }) {
      cloth(art, path('352,500 328,690 430,636 488,676 452,620 388,560'), top, { round: false, line: 12 });
    },
  },
};
