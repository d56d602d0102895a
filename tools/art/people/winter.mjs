// What November and winter put on people outdoors: coats with mittens, pockets or cups, boots, scarves, reflectors, hats.
import { cloth, darker, limb } from './cloth.mjs';
import { path } from '../path.mjs';

/** A buttoned coat's outline down to its hem, wider than the body by `wide` on each side. */
export const closedCoat = (hem, wide, wideLeft = wide) => [
  [330, 575],
  [200, 640],
  [215, 1000],
  [205 - wideLeft, 1400],
  [150 - wideLeft, hem - 30],
  [330, hem + 12],
  [600, hem + 14],
  [862 + wide, hem - 30],
  [815 + wide, 1400],
  [800, 1000],
  [775, 650],
  [610, 575],
  [470, 620],
];

export function mitten(art, x, y, fill, thumb) {
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

export function boots(art, fill) {
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

export const SLEEVES = {
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
  cloth(art, closedCoat(hem, wide), coat);
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

/** A hoodie's hood pulled up: the dark inside behind the head, the near side and the edge over it. Points are those of an unmoved head. */
const HOOD_UP = {
  over(art, { top, skin }, { x = 0, y = 0 }) {
    const at = (points) => points.map(([px, py]) => [px + x, py + y]);
    cloth(
      art,
      at(path('210,580 200,420 206,230 270,70 390,-26 520,-40 630,6 690,110 704,260 690,420 640,560 540,660 430,690 300,660')),
      darker(darker(top)),
      { rim: 0 },
    );
    art.fill(art.cr(at(path('380,420 372,560 430,640 480,660 540,610 556,540 556,420')), true), darker(skin), { mis: [0, 0] });
    cloth(art, at(path('690,430 640,540 570,590 520,640 500,700 560,700 640,640 690,560')), top);
  },
  top(art, { top }) {
    cloth(
      art,
      path(
        '196,560 192,420 200,230 266,70 390,-30 520,-44 634,4 694,112 676,180 640,108 572,72 500,88 426,144 386,240 374,350 386,450 428,545 500,630 500,700 400,690 280,664',
      ),
      top,
    );
    art.curve(path('300,140 262,240 262,360'), 9);
    art.curve(path('440,640 432,730 444,830'), 10, '#F6EEDF');
    art.curve(path('540,660 548,740 536,810'), 10, '#F6EEDF');
  },
};

export const WINTER = {
  coat: { over: coatOver },
  hoodUp: HOOD_UP,
  /** One shoelace that has come undone: crossed through `holes`, then along `line` to the ground. */
  looseLace: {
    over(art, _, { line, holes = [] }) {
      for (const [x, y] of holes) {
        art.line(
          [
            [x - 34, y + 10],
            [x + 34, y - 10],
          ],
          18,
        );
        art.line(
          [
            [x - 32, y + 9],
            [x + 32, y - 9],
          ],
          9,
          '#F6EEDF',
        );
      }
      art.curve(line, 22);
      art.curve(line, 11, '#F6EEDF');
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
};
