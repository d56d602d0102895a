// Clothes and marks drawn by hand over the bodies, in the same ink. A garment draws in up to two layers:
// `over` the body and under the head, and on `top` of the head.
import { cloth, darker, limb } from './cloth.mjs';
import { path } from '../path.mjs';
import { CAST } from './garments-cast.mjs';
import { MINOR } from './garments-minor.mjs';
import { WINTER } from './winter.mjs';

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
  ...WINTER,
  ...CAST,
  ...MINOR,
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
