// The youth workshop: a lamp over a vice, tools that know their places by painted outlines, glue and toast, and half a boat that has been
// half for eleven years. In June the doors stand open and the half is outside on trestles.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';

const PLASTER = '#DAD2CB';
const PLASTER_SHADE = '#C7BDB8';
const DADO = '#93A59B';
const DADO_LINE = '#7F938A';
const FLOOR = '#A3958F';
const FLOOR_LINE = '#8D7F7C';
const BENCH = '#D9AE78';
const BENCH_SIDE = '#B98A58';
const PLY = '#CDAA7C';
const STEEL = '#A9AEBD';
const IRON = '#5E6481';
const STRAKES = ['#C79A66', '#B98955', '#D3AA78', '#C49460', '#E5C695'];
const BASE = 690;

const DOOR = [566, 150, 330, 540];
const WINDOW = [1186, 140, 252, 214];

const SEASON = {
  november: {
    sky: '#8C93B1',
    low: '#A9AABD',
    far: '#7F86A6',
    mid: '#757C9E',
    ground: '#7B7F92',
    tree: '#686E8C',
    pane: '#565D85',
  },
  december: {
    sky: '#B4C3DA',
    low: '#D7E0EA',
    far: '#A3B0CB',
    mid: '#94A0C0',
    ground: '#EEF3F9',
    tree: '#8491AF',
    pane: '#66729B',
    snow: '#FAFCFF',
  },
  march: {
    sky: '#B7BFCB',
    low: '#D9D7D5',
    far: '#A4A9BA',
    mid: '#9397AB',
    ground: '#B3B1B9',
    tree: '#84889A',
    pane: '#6C7291',
    snow: '#DADBE1',
  },
  may: { sky: '#AFD0DE', low: '#E8E9DE', far: '#AEBAC4', mid: '#B09E9C', ground: '#A9A68F', tree: '#9CB57E', pane: '#73809D' },
  june: { sky: '#BAD7E6', low: '#F4E4D2', far: '#B2C0C8', mid: '#BEA49E', ground: '#A8B07F', tree: '#83A76D', pane: '#78859F' },
};

// ---- outside: a yard with a fence, sheds, the water somewhere behind them

function outside(season) {
  const a = new Art(511);
  const s = SEASON[season];
  const leafy = season === 'may' || season === 'june';
  for (const [x, y, w, h] of [DOOR, WINDOW]) {
    a.frect(x - 20, y - 20, w + 40, h + 40, s.sky);
    a.frect(x - 20, y + h * 0.36, w + 40, h * 0.7, s.low);
  }
  props.farHouse(a, 560, 470, 96, 190, {
    kind: 'strip',
    wall: s.far,
    roof: s.mid,
    pane: s.pane,
    lit: 0.14,
    seed: 4,
    snow: s.snow,
  });
  props.farHouse(a, 786, 470, 130, 120, {
    kind: 'gable',
    wall: s.mid,
    roof: s.far,
    pane: s.pane,
    lit: 0.1,
    seed: 9,
    snow: s.snow,
  });
  props.farHouse(a, 1180, 380, 110, 180, {
    kind: 'tall',
    wall: s.far,
    roof: s.mid,
    pane: s.pane,
    lit: 0.2,
    seed: 6,
    snow: s.snow,
  });
  props.farHouse(a, 1310, 380, 150, 110, {
    kind: 'grid',
    wall: s.mid,
    roof: s.far,
    pane: s.pane,
    lit: 0.1,
    seed: 2,
    snow: s.snow,
  });
  const tree = (x, base, r) => {
    a.frect(x - 5, base - r * 1.4, 10, r * 1.4, s.tree);
    if (leafy)
      a.flat(
        a.cr(
          [
            [x - r, base - r],
            [x - r * 0.7, base - r * 1.9],
            [x, base - r * 2.3],
            [x + r * 0.8, base - r * 1.8],
            [x + r, base - r * 0.9],
            [x, base - r * 0.6],
          ],
          true,
        ),
        s.tree,
      );
    else
      for (const [dx, dy] of [
        [-0.6, -2],
        [-0.2, -2.5],
        [0.3, -2.3],
        [0.7, -1.8],
      ])
        a.flat(
          [
            [x - 3, base - r],
            [x + dx * r, base + dy * r],
            [x + 3, base - r],
          ],
          s.tree,
        );
  };
  tree(716, 486, 62);
  tree(876, 500, 40);
  tree(1408, 380, 50);
  a.frect(540, 470, 380, 240, s.ground);
  for (let x = 560; x < 900; x += 22) a.frect(x, 452, 14, 50, leafy ? '#B7A38C' : s.mid);
  a.frect(550, 464, 360, 6, leafy ? '#A08D79' : s.far);
  if (s.snow)
    a.flat(
      [
        [540, 520],
        [640, 498],
        [760, 512],
        [920, 490],
        [920, 710],
        [540, 710],
      ],
      s.snow,
    );
  if (season === 'november')
    a.flat(
      [
        [600, 620],
        [700, 600],
        [840, 612],
        [800, 640],
        [640, 644],
      ],
      '#98A0B8',
    );
  if (season === 'march')
    a.flat(
      [
        [580, 640],
        [690, 620],
        [860, 630],
        [820, 664],
        [620, 668],
      ],
      '#A9B7C9',
    );
  if (season === 'june') {
    a.g('transform="translate(566 672) scale(.6)"');
    trestles(a);
    boat(a);
    a.end();
    a.flat(
      [
        [566, 690],
        [640, 676],
        [900, 680],
        [900, 712],
        [560, 712],
      ],
      '#95A06E',
    );
    // the hose somebody is filling nothing with
    a.ell(846, 492, 20, 22, { fill: '#D9A94E', ink: 0 });
    a.ell(846, 492, 12, 14, { fill: '#B7A38C', ink: 0 });
  }
  if (season === 'may')
    for (const [x, y] of [
      [600, 560],
      [640, 610],
      [820, 580],
      [780, 640],
    ])
      a.frect(x, y, 9, 6, '#E9BE49');
  return a.svg(1600, 900);
}

// ---- half a boat, bow to the left, cut where the money or the wood ran out; origin under its keel at the left

function boat(a) {
  const sheer = (t) => [20 + t * 470, -222 + 84 * Math.sin(Math.min(1, t * 1.1) * 1.5) - (t > 0.7 ? (t - 0.7) * 30 : 0)];
  const keel = (t) => [112 + t * 380, -40 + 20 * t - 50 * (1 - t) ** 5];
  const along = (k, n) => {
    const pts = [];
    for (let i = 0; i <= n; i++) {
      const t = i / n;
      const [s, q] = [sheer(t), keel(t)];
      const u = k + Math.sin(k * 3.1) * 0.05;
      pts.push([s[0] + (q[0] - s[0]) * u, s[1] + (q[1] - s[1]) * u + Math.sin(t * 2.6) * u * (1 - u) * 46]);
    }
    return pts;
  };
  // the cut end: what is inside shows its ribs
  a.flat(
    [
      [486, -146],
      [566, -152],
      [570, -92],
      [548, -40],
      [520, -18],
      [486, -24],
    ],
    '#8E6B4B',
  );
  for (let k = 0; k < 5; k++) {
    const [up, low] = [along(k / 5, 14), along((k + 1) / 5, 14)];
    const ends = [26, 4, 34, 12, 0][k];
    const stretch = (pts) => [...pts, [pts[14][0] + ends, pts[14][1] + 1]];
    a.flat([...stretch(up), ...stretch(low).reverse()], STRAKES[k]);
    a.line(stretch(low), k === 4 ? 4.4 : 2.8);
    a.line([stretch(up)[15], stretch(low)[15]], 2.8);
  }
  a.line([...along(0, 14), [516, -146]], 5);
  const stem = along(1, 14);
  a.flat([sheer(0), [60, -160], stem[0], [116, -60], [96, -84], [44, -150], [8, -226]], '#9C6A48');
  a.curve(
    [
      [8, -226],
      [44, -150],
      [92, -84],
      [116, -38],
    ],
    4.6,
  );
  a.line([sheer(0), [62, -158], stem[0]], 2.8);
  a.line(
    [
      [6, -226],
      [22, -224],
    ],
    4.6,
  );
  a.line([...stem, [520, -16]], 6);
  // ribs that wait for planks
  for (const [x, l] of [
    [528, 0],
    [556, 6],
    [584, 12],
  ]) {
    a.curve(
      [
        [x, -152 + l],
        [x + 8, -96 + l],
        [x - 6, -46 + l],
        [x - 34, -20],
      ],
      9,
    );
    a.curve(
      [
        [x, -152 + l],
        [x + 8, -96 + l],
        [x - 6, -46 + l],
        [x - 34, -20],
      ],
      4.6,
      '#E5C695',
    );
  }
  a.line(
    [
      [480, -18],
      [604, -12],
    ],
    10,
  );
  a.line(
    [
      [480, -18],
      [602, -12],
    ],
    5.4,
    '#B98955',
  );
  const r = rng(8);
  for (const k of [0.18, 0.38, 0.58, 0.78])
    for (let i = 2; i < 14; i += 2) {
      const p = along(k, 14)[i];
      a.ell(p[0] + r() * 6, p[1] + 6, 1.8, 1.8, { w: 1.6 });
    }
  // a patch of primer, a strip of tape with a pencilled date
  a.flat(
    [
      [210, -128],
      [262, -124],
      [258, -92],
      [214, -96],
    ],
    '#A9574A',
    { op: 0.85 },
  );
  a.frect(350, -130, 46, 14, '#E9DFC3');
  a.line(
    [
      [356, -122],
      [388, -124],
    ],
    1.8,
  );
}

function trestles(a) {
  for (const x of [176, 440]) {
    for (const dx of [-46, 46]) {
      a.line(
        [
          [x + dx * 0.5, -30],
          [x + dx, 60],
        ],
        12,
      );
      a.line(
        [
          [x + dx * 0.5, -30],
          [x + dx, 60],
        ],
        6,
        BENCH,
      );
    }
    a.line(
      [
        [x - 36, 24],
        [x + 36, 22],
      ],
      6,
    );
    a.rect(x - 54, -40, 108, 18, { fill: BENCH, w: 3.4 });
  }
  a.poly(
    [
      [214, -40],
      [236, -66],
      [246, -40],
    ],
    { fill: BENCH_SIDE, w: 2.6 },
  );
}

// ---- room

function walls(a) {
  a.frect(-40, -40, 1680, 520, PLASTER);
  for (const pts of [
    [
      [934, 250],
      [950, 290],
      [940, 330],
      [956, 380],
    ],
    [
      [1470, 50],
      [1462, 84],
      [1476, 110],
    ],
    [
      [30, 420],
      [70, 412],
      [110, 424],
    ],
    [
      [1180, 430],
      [1168, 452],
      [1176, 466],
    ],
  ])
    a.curve(pts, 1.8, PLASTER_SHADE);
  a.frect(-40, 476, 1680, 214, DADO);
  for (let x = 12; x < 1600; x += 46 + ((x * 7) % 19))
    a.line(
      [
        [x, 486],
        [x + 1, BASE - 4],
      ],
      1.8,
      DADO_LINE,
    );
  a.rect(-20, 468, 1640, 14, { fill: '#7F938A', w: 3 });
  a.rect(-30, -30, 1660, 76, { fill: '#8A7263', w: 3.6 });
  for (const pts of [
    [
      [40, 6],
      [220, 12],
      [400, 4],
    ],
    [
      [700, 20],
      [940, 14],
      [1120, 22],
    ],
    [
      [1280, 8],
      [1420, 14],
      [1560, 6],
    ],
  ])
    a.curve(pts, 1.8, '#6F5A50');
  tally(a, 980, 16);
}

// a stroke a year, on the beam
function tally(a, x, y) {
  for (let k = 0; k < 11; k++) {
    const g = Math.floor(k / 5);
    const i = k % 5;
    if (i < 4)
      a.line(
        [
          [x + g * 62 + i * 11, y],
          [x + g * 62 + i * 11 - 3, y + 24],
        ],
        3,
        '#EFE4D2',
      );
    else
      a.line(
        [
          [x + g * 62 - 8, y + 20],
          [x + g * 62 + 42, y + 4],
        ],
        3,
        '#EFE4D2',
      );
  }
}

function floor(a) {
  a.frect(-40, BASE, 1680, 260, FLOOR);
  for (const y of [724, 770, 830])
    a.line(
      [
        [-20, y],
        [1620, y + 4],
      ],
      1.8,
      FLOOR_LINE,
    );
  for (const [x, y, l] of [
    [240, 690, 34],
    [620, 724, 46],
    [980, 690, 34],
    [1210, 724, 46],
    [840, 770, 60],
    [1420, 770, 60],
    [420, 830, 70],
  ])
    a.line(
      [
        [x, y],
        [x + (x - 800) * 0.05, y + l],
      ],
      1.8,
      FLOOR_LINE,
    );
  a.line(
    [
      [-20, BASE],
      [DOOR[0] - 20, BASE],
    ],
    4,
  );
  a.line(
    [
      [DOOR[0] + DOOR[2] + 20, BASE],
      [1620, BASE],
    ],
    4,
  );
  const r = rng(61);
  for (let k = 0; k < 9; k++) {
    const [x, y] = [600 + r() * 620, 740 + r() * 130];
    a.curve(
      [
        [x, y],
        [x + 9, y - 7],
        [x + 17, y],
        [x + 9, y + 5],
        [x + 6, y],
      ],
      2.2,
      '#E7CBA0',
    );
  }
  a.flat(
    [
      [560, 816],
      [700, 800],
      [880, 812],
      [830, 836],
      [640, 838],
    ],
    '#BBA58E',
  );
}

function doorFrame(a) {
  const [x, y, w, h] = DOOR;
  a.rect(x - 22, y - 22, 24, h + 22, { fill: '#8A7263', w: 3.4 });
  a.rect(x + w - 2, y - 22, 24, h + 22, { fill: '#8A7263', w: 3.4 });
  a.rect(x - 30, y - 26, w + 60, 26, { fill: '#8A7263', w: 3.4 });
  a.rect(x - 14, y + h - 8, w + 28, 14, { fill: '#6F6A72', w: 3 });
  // the name, cut from plywood; one letter hangs
  for (const [ch, dx, t] of [
    ['P', 56, -2],
    ['A', 106, 1],
    ['J', 162, -1],
    ['A', 226, 0],
  ]) {
    const hangs = dx === 226;
    const [px, py] = [x + dx, hangs ? 118 : 110];
    a.g(hangs ? `transform="rotate(27 ${px + 20} ${py - 54})"` : `transform="rotate(${t} ${px} ${py})"`);
    props.lettering(a, px, py, 54, ch, { w: 13, wide: 1.2 });
    props.lettering(a, px, py, 54, ch, { w: 7.5, c: C.mustard, wide: 1.2 });
    a.end();
  }
  a.ell(x + 248, 66, 3, 3, { w: 2.4 });
}

// ---- tools on their board, each with its outline; two have been out since before Arto

const TOOL_LINE = '#B5483A';

function toolBoard(a) {
  a.rect(28, 128, 496, 262, { fill: PLY, w: 3.4 });
  for (let x = 52; x < 520; x += 38) for (const y of [150, 200, 250, 300, 350]) a.frect(x, y, 4, 4, '#A9865A');
  saw(a, 58, 176);
  hammer(a, 236, 156, false);
  hammer(a, 318, 160, true);
  planeTool(a, 56, 262);
  for (const [x, l, c] of [
    [376, 74, '#B5483A'],
    [404, 92, '#41568F'],
    [431, 62, '#D9A94E'],
    [457, 84, '#2E8C88'],
  ])
    chisel(a, x, 152, l, c);
  outline(a, [
    [474, 146],
    [496, 146],
    [496, 246],
    [474, 246],
  ]);
  square(a, 318, 282);
  pliers(a, 412, 284);
  clamp(a, 472, 272);
  ghostKey(a, 222, 296);
  drill(a, 150, 322);
}

const outline = (a, pts) => a.line([...pts, pts[0]], 2.6, TOOL_LINE);

function saw(a, x, y) {
  outline(a, [
    [x - 8, y - 28],
    [x + 150, y - 20],
    [x + 152, y + 18],
    [x - 8, y + 42],
  ]);
  const blade = [
    [x + 40, y - 14],
    [x + 144, y - 12],
    [x + 144, y + 2],
    [x + 40, y + 24],
  ];
  a.poly(blade, { fill: STEEL, w: 2.8 });
  for (let k = 0; k < 9; k++)
    a.line(
      [
        [x + 48 + k * 11, y + 22 - k * 2.2],
        [x + 52 + k * 11, y + 28 - k * 2.2],
      ],
      1.6,
    );
  a.shape(
    [
      [x, y - 20],
      [x + 44, y - 18],
      [x + 44, y + 28],
      [x + 14, y + 34],
      [x - 2, y + 10],
    ],
    { fill: '#B98A58', w: 3 },
  );
  a.ell(x + 22, y + 6, 9, 11, { fill: PLY, w: 2.4 });
}

function hammer(a, x, y, there) {
  outline(a, [
    [x - 28, y - 10],
    [x + 28, y - 10],
    [x + 26, y + 20],
    [x + 10, y + 22],
    [x + 10, y + 92],
    [x - 10, y + 92],
    [x - 10, y + 22],
    [x - 28, y + 18],
  ]);
  if (!there) return;
  a.rect(x - 5, y + 10, 11, 76, { fill: '#C99B5F', w: 2.6 });
  a.poly(
    [
      [x - 22, y - 3],
      [x + 12, y - 4],
      [x + 24, y + 4],
      [x + 12, y + 14],
      [x - 22, y + 13],
    ],
    { fill: IRON, w: 2.8 },
  );
}

function planeTool(a, x, y) {
  outline(a, [
    [x - 8, y - 14],
    [x + 96, y - 26],
    [x + 124, y + 4],
    [x + 122, y + 40],
    [x - 8, y + 40],
  ]);
  a.rect(x, y + 10, 112, 22, { fill: '#9C6A48', w: 2.8 });
  a.shape(
    [
      [x + 74, y + 10],
      [x + 78, y - 14],
      [x + 92, y - 18],
      [x + 98, y - 6],
      [x + 96, y + 10],
    ],
    { fill: '#7C4F3A', w: 2.6 },
  );
  a.ell(x + 18, y + 2, 10, 10, { fill: '#7C4F3A', w: 2.6 });
  a.poly(
    [
      [x + 44, y + 10],
      [x + 60, y - 12],
      [x + 68, y - 8],
      [x + 56, y + 10],
    ],
    { fill: STEEL, w: 2.2 },
  );
}

function chisel(a, x, y, l, c) {
  outline(a, [
    [x - 10, y - 6],
    [x + 10, y - 6],
    [x + 10, y + l + 8],
    [x - 10, y + l + 8],
  ]);
  a.rrect(x - 6, y, 12, l * 0.45, 4, { fill: c, w: 2.2 });
  a.frect(x - 4, y + l * 0.47, 8, l * 0.53, STEEL);
  a.line(
    [
      [x - 4, y + l],
      [x + 4, y + l - 5],
    ],
    2,
  );
}

function square(a, x, y) {
  outline(a, [
    [x - 8, y - 8],
    [x + 74, y - 8],
    [x + 74, y + 22],
    [x + 22, y + 24],
    [x + 22, y + 88],
    [x - 8, y + 88],
  ]);
  a.rect(x, y, 14, 80, { fill: '#8A5A44', w: 2.4 });
  a.rect(x, y, 66, 12, { fill: STEEL, w: 2.4 });
}

function pliers(a, x, y) {
  outline(a, [
    [x - 14, y - 14],
    [x + 20, y - 14],
    [x + 40, y + 84],
    [x - 32, y + 84],
  ]);
  for (const s of [-1, 1])
    a.curve(
      [
        [x + 3 - s * 5, y - 6],
        [x + 3 + s * 3, y + 22],
        [x + 3 + s * 20, y + 50],
        [x + 3 + s * 22, y + 78],
      ],
      7,
      s < 0 ? '#B5483A' : '#9C3C30',
    );
  a.ell(x + 3, y + 20, 7, 7, { fill: STEEL, w: 2.4 });
}

function clamp(a, x, y) {
  outline(a, [
    [x - 20, y - 6],
    [x + 40, y - 6],
    [x + 40, y + 96],
    [x - 20, y + 96],
  ]);
  a.line(
    [
      [x - 12, y],
      [x - 12, y + 86],
    ],
    7,
    IRON,
  );
  for (const dy of [4, 54]) a.rect(x - 16, y + dy, 48, 13, { fill: '#B98A58', w: 2.4 });
  a.line(
    [
      [x + 24, y + 66],
      [x + 24, y + 90],
    ],
    4,
  );
}

// nobody can say what hung here
const ghostKey = (a, x, y) =>
  a.curve(
    [
      [x, y],
      [x + 24, y - 6],
      [x + 30, y + 22],
      [x + 10, y + 30],
      [x + 14, y + 62],
      [x + 34, y + 70],
      [x + 8, y + 88],
      [x - 6, y + 60],
      [x - 2, y + 26],
      [x - 12, y + 10],
      [x, y],
    ],
    2.6,
    TOOL_LINE,
  );

function drill(a, x, y) {
  outline(a, [
    [x - 90, y - 4],
    [x + 42, y - 4],
    [x + 42, y + 54],
    [x - 90, y + 54],
  ]);
  a.curve(
    [
      [x - 78, y + 24],
      [x - 40, y + 24],
      [x - 34, y + 44],
      [x, y + 44],
      [x + 6, y + 24],
      [x + 30, y + 24],
    ],
    6,
    IRON,
  );
  a.ell(x - 80, y + 24, 10, 14, { fill: '#9C6A48', w: 2.6 });
  a.rect(x - 26, y + 38, 20, 12, { fill: '#9C6A48', w: 2.4 });
}

function lampOverVice(a) {
  a.line(
    [
      [258, 40],
      [258, 222],
    ],
    3.4,
  );
  a.rect(242, 40, 32, 12, { fill: IRON, w: 2.6 });
  a.poly(
    [
      [238, 222],
      [280, 222],
      [330, 286],
      [188, 286],
    ],
    { fill: '#3F7A74' },
  );
  a.line(
    [
      [214, 262],
      [236, 228],
    ],
    4,
    '#6FA39B',
  );
  a.ell(259, 288, 30, 12, { fill: '#FFE9AE', w: 3 });
}

// ---- right: window, shelf of glue and tins, the note, planks and oars

function rightWall(a) {
  const [x, y, w, h] = WINDOW;
  windowFrame(a, WINDOW, { mullions: [0.38], transom: 0.3, frame: '#E9E1D6' });
  props.plantHang(a, x + w - 34, y + 40, 0.7, '#7F9F74');
  a.poly(
    [
      [x + 12, y + h + 10],
      [x + 16, y + h - 34],
      [x + 50, y + h - 34],
      [x + 54, y + h + 10],
    ],
    { fill: '#D9A94E', w: 3 },
  );
  for (const [dx, l, c] of [
    [22, 40, '#8A5A44'],
    [34, 54, '#41568F'],
    [44, 34, '#B5483A'],
  ])
    a.line(
      [
        [x + dx, y + h - 34],
        [x + dx + (dx - 34) * 0.5, y + h - 34 - l],
      ],
      6,
      c,
    );
  // clock: eleven minutes of its own
  a.ell(1516, 196, 44, 44, { fill: C.card, w: 4 });
  for (let k = 0; k < 12; k++) {
    const t = (k / 12) * Math.PI * 2;
    a.line(
      [
        [1516 + Math.cos(t) * 34, 196 + Math.sin(t) * 34],
        [1516 + Math.cos(t) * 38, 196 + Math.sin(t) * 38],
      ],
      2.2,
    );
  }
  a.line(
    [
      [1516, 196],
      [1500, 182],
    ],
    4.4,
  );
  a.line(
    [
      [1516, 196],
      [1540, 172],
    ],
    3.2,
  );
  a.rect(1050, 414, 530, 15, { fill: BENCH_SIDE, w: 3.4 });
  for (const bx of [1080, 1330, 1556])
    a.poly(
      [
        [bx, 429],
        [bx + 12, 429],
        [bx + 12, 462],
      ],
      { fill: BENCH_SIDE, w: 2.6 },
    );
  glue(a, 1086, 414, 62, C.paper, C.coral);
  glue(a, 1134, 414, 50, '#E9BE49', C.ink);
  tin(a, 1190, 414, 60, 54, '#41568F');
  tin(a, 1248, 414, 48, 40, '#7A4A78');
  a.rect(1296, 352, 84, 62, { fill: '#A9755C', w: 3.2 });
  a.ell(1320, 384, 16, 16, { fill: '#7F8A7E', w: 2.6 });
  for (const dy of [368, 380, 392])
    a.line(
      [
        [1346, dy],
        [1370, dy],
      ],
      2.4,
    );
  a.line(
    [
      [1372, 352],
      [1404, 292],
    ],
    2.6,
  );
  tin(a, 1428, 414, 70, 72, '#B5483A');
  tin(a, 1428, 342, 60, 30, C.leaf);
  for (const [bx, c] of [
    [1500, '#8FA5BC'],
    [1532, '#C9BBA9'],
  ])
    tin(a, bx, 414, 28, 46, c);
}

function glue(a, x, y, h, c, cap) {
  a.rrect(x - 18, y - h, 36, h, 8, { fill: c, w: 3 });
  a.poly(
    [
      [x - 9, y - h],
      [x + 9, y - h],
      [x + 3, y - h - 20],
      [x - 3, y - h - 20],
    ],
    { fill: cap, w: 2.6 },
  );
  a.frect(x - 14, y - h * 0.66, 30, h * 0.34, cap === C.ink ? '#B5483A' : '#8EA5D8');
  a.curve(
    [
      [x + 10, y - h + 4],
      [x + 14, y - h + 22],
      [x + 11, y - h + 34],
    ],
    5,
    '#F9F4E6',
  );
}

function tin(a, x, y, w, h, c) {
  a.rect(x - w / 2, y - h, w, h, { fill: '#C9CCD4', w: 3 });
  a.frect(x - w / 2 + 2, y - h * 0.74, w - 2, h * 0.5, c);
  a.ell(x, y - h, w / 2, 5, { fill: STEEL, w: 2.6 });
  a.flat(
    [
      [x - w * 0.3, y - h],
      [x - w * 0.14, y - h],
      [x - w * 0.18, y - h * 0.5],
      [x - w * 0.26, y - h * 0.56],
    ],
    c,
  );
}

function note(a) {
  a.g('transform="rotate(-1.5 1076 230)"');
  a.rect(988, 136, 172, 186, { fill: C.card, w: 3.2 });
  for (const [k, text] of ['KESKEN SAA', 'LOPETTAA.'].entries()) props.lettering(a, 1006, 182 + k * 32, 19, text, { w: 3.7 });
  for (const [k, text] of ['SEN SANOO', 'ITE.'].entries())
    props.lettering(a, 1006, 262 + k * 32, 19, text, { w: 3.7, c: C.brick });
  a.frect(1050, 126, 54, 18, '#D8CDB0');
  a.end();
}

function lumber(a) {
  for (const [x, t, w, c, top] of [
    [1500, 10, 22, '#D3AA78', 470],
    [1532, 16, 26, '#B98955', 452],
    [1566, 22, 18, '#C79A66', 490],
    [1596, 26, 28, '#E5C695', 440],
  ])
    a.poly(
      [
        [x + t, top],
        [x + t + w, top],
        [x + w - 8, 712],
        [x - 8, 712],
      ],
      { fill: c, w: 3.2 },
    );
  a.rect(1060, 604, 300, 96, { fill: '#8A7263', w: 3.4 });
  a.line(
    [
      [1210, 606],
      [1210, 698],
    ],
    3,
  );
  for (const [x, text] of [
    [1080, 'LYHYET'],
    [1232, 'PITKÄT'],
  ]) {
    a.rect(x, 622, 106, 30, { fill: C.paper, w: 2.2 });
    props.lettering(a, x + 53 - props.letteringWidth(15, text) / 2, 645, 15, text, { w: 2.6 });
    a.line(
      [
        [x + 34, 672],
        [x + 72, 672],
      ],
      5,
    );
  }
  a.rect(1046, 590, 328, 16, { fill: BENCH, w: 3.4 });
  toaster(a, 1130, 590);
  for (let k = 0; k < 3; k++)
    a.rrect(1212 - k * 3, 566 - k * 12, 56, 22, 8, { fill: ['#C58D52', '#D9A968', '#B97F46'][k], w: 2.6 });
  props.mug(a, 1308, 590, 1, '#9DB59A');
  props.mug(a, 1344, 590, 0.9, C.paper);
}

function toaster(a, x, y) {
  for (const [dx, h] of [
    [-20, 26],
    [14, 18],
  ])
    a.rrect(x + dx - 14, y - 76 - h, 34, 40, 9, { fill: '#D9A968', w: 3 });
  a.rrect(x - 52, y - 82, 104, 76, 18, { fill: STEEL, w: 3.6 });
  a.line(
    [
      [x - 34, y - 66],
      [x - 30, y - 30],
    ],
    4,
    '#E3E6EC',
  );
  a.rect(x + 46, y - 62, 14, 14, { fill: C.ink, w: 2.4 });
  for (const dx of [-36, 36]) a.rect(x + dx - 7, y - 8, 14, 8, { fill: IRON, w: 2.4 });
}

function back() {
  const a = new Art(517, { w: 4 });
  cut(a, [DOOR, WINDOW], () => {
    walls(a);
    floor(a);
  });
  doorFrame(a);
  toolBoard(a);
  rightWall(a);
  note(a);
  lumber(a);
  lampOverVice(a);
  return a.svg(1600, 900);
}

// ---- seasons: shut doors with the boat before them; open doors; the floor where the boat was

function leaf(a, x, y, w, h, hinge) {
  a.rect(x, y, w, h, { fill: '#A9604A', w: 3.6 });
  for (let k = 1; k < 5; k++)
    a.line(
      [
        [x + (k * w) / 5, y + 4],
        [x + (k * w) / 5, y + h - 4],
      ],
      2,
      '#8A4A3A',
    );
  a.poly(
    [
      [x + 6, y + h - 40],
      [x + w - 6, y + h - 210],
      [x + w - 6, y + h - 184],
      [x + 6, y + h - 14],
    ],
    { fill: '#97533F', w: 2.6 },
  );
  for (const dy of [60, h - 60]) a.rect(hinge < 0 ? x - 4 : x + w - 50, y + dy, 54, 11, { fill: IRON, w: 2.4 });
}

function shutDoors(a) {
  const [x, y, w, h] = DOOR;
  const panes = [
    [x + 38, y + 60, 100, 130],
    [x + 196, y + 60, 100, 130],
  ];
  cut(a, panes, () => {
    leaf(a, x, y, w / 2, h, -1);
    leaf(a, x + w / 2, y, w / 2, h, 1);
  });
  for (const box of panes) windowFrame(a, box, { mullions: [0.5], transom: 0.5, frame: '#8A4A3A', sill: 0 });
  a.rect(x + w / 2 - 34, y + 300, 68, 15, { fill: IRON, w: 2.8 });
  coat(a, x + 268, y + 262);
}

// nobody's, and it has hung there so long that it opens and shuts with the door
function coat(a, x, y) {
  for (const s of [-1, 1])
    a.shape(
      [
        [x + s * 14, y + 10],
        [x + s * 36, y + 30],
        [x + s * 46, y + 100],
        [x + s * 44, y + 150],
        [x + s * 28, y + 150],
        [x + s * 26, y + 80],
      ],
      { fill: '#5B7A8A', w: 3.2 },
    );
  a.poly(
    [
      [x - 14, y + 4],
      [x + 14, y + 4],
      [x + 30, y + 28],
      [x + 36, y + 216],
      [x - 36, y + 212],
      [x - 30, y + 28],
    ],
    { fill: '#5B7A8A', w: 3.4 },
  );
  a.poly(
    [
      [x - 14, y + 2],
      [x, y + 26],
      [x + 14, y + 2],
    ],
    { fill: '#D9CDBB', w: 2.6 },
  );
  a.line(
    [
      [x, y + 26],
      [x + 1, y + 212],
    ],
    2.2,
  );
  a.curve(
    [
      [x - 10, y + 4],
      [x, y - 10],
      [x + 10, y + 4],
    ],
    4,
  );
}

function openDoors(a) {
  const [x, y, w, h] = DOOR;
  for (const [x0, x1, s] of [
    [x - 20, x - 118, 1],
    [x + w + 20, x + w + 84, -1],
  ]) {
    a.poly(
      [
        [x0, y - 4],
        [x1, y + 22],
        [x1, y + h + 42],
        [x0, y + h],
      ],
      { fill: '#A9604A', w: 3.6 },
    );
    for (const t of [0.25, 0.5, 0.75])
      a.line(
        [
          [x0 + (x1 - x0) * t, y + 26 * t],
          [x0 + (x1 - x0) * t, y + h + 42 * t - 6],
        ],
        2,
        '#8A4A3A',
      );
    a.poly(
      [
        [x0 - 16 * s, y + 66],
        [x1 + 16 * s, y + 84],
        [x1 + 16 * s, y + 206],
        [x0 - 16 * s, y + 190],
      ],
      { fill: '#9FB6C4', w: 2.8 },
    );
  }
  a.shape(
    [
      [x - 66, 726],
      [x - 60, 700],
      [x - 34, 694],
      [x - 14, 712],
      [x - 12, 730],
    ],
    { fill: '#8F8F9C', w: 3 },
  );
}

function boatIndoors(a) {
  a.flat(
    [
      [470, 770],
      [640, 752],
      [1060, 756],
      [1090, 782],
      [760, 800],
      [500, 792],
    ],
    '#8D7F7C',
  );
  a.g('transform="translate(452 726)"');
  trestles(a);
  boat(a);
  a.end();
}

const dressNovember = () => {
  const a = new Art(521);
  shutDoors(a);
  boatIndoors(a);
  return a.svg(1600, 900);
};

const dressMay = () => {
  const a = new Art(521);
  openDoors(a);
  boatIndoors(a);
  return a.svg(1600, 900);
};

const dressJune = () => {
  const a = new Art(523);
  openDoors(a);
  a.flat(
    [
      [574, 700],
      [888, 700],
      [1000, 850],
      [520, 850],
    ],
    '#C9B79E',
  );
  // where it stood for eleven years the floor is another colour
  a.flat(
    [
      [520, 792],
      [600, 760],
      [800, 748],
      [1010, 756],
      [1040, 790],
      [780, 812],
      [600, 810],
    ],
    '#B8A596',
  );
  a.curve(
    [
      [504, 794],
      [600, 756],
      [800, 742],
      [1020, 752],
      [1052, 792],
    ],
    2.6,
    '#EFE4D2',
  );
  for (const [x, y] of [
    [700, 772],
    [960, 782],
  ])
    for (const d of [-1, 1])
      a.line(
        [
          [x - 12, y - 12 * d],
          [x + 12, y + 12 * d],
        ],
        3,
        '#EFE4D2',
      );
  return a.svg(1600, 900);
};

// ---- front: the bench with its vice; an oar being sanded at the next one

function bench(a) {
  a.rect(-30, 706, 560, 220, { fill: '#A87C50', w: 4 });
  for (const [x, y, w, h] of [
    [40, 740, 190, 70],
    [40, 818, 190, 70],
    [262, 740, 210, 148],
  ]) {
    a.rect(x, y, w, h, { fill: '#BC9060', w: 3 });
    a.line(
      [
        [x + w / 2 - 22, y + 32],
        [x + w / 2 + 22, y + 32],
      ],
      6,
    );
  }
  a.poly(
    [
      [-30, 640],
      [520, 640],
      [566, 682],
      [-30, 682],
    ],
    { fill: BENCH },
  );
  a.rect(-30, 682, 596, 28, { fill: BENCH_SIDE });
  for (const pts of [
    [
      [30, 656],
      [150, 660],
      [250, 654],
    ],
    [
      [330, 670],
      [430, 664],
      [520, 670],
    ],
  ])
    a.curve(pts, 1.8, '#B98A58');
  for (const x of [60, 96]) a.ell(x, 662, 7, 3, { fill: '#8A5A44', w: 2 });
  // what Arto wrote when there was no paper
  for (const [x, l] of [
    [398, 60],
    [404, 40],
  ])
    a.line(
      [
        [x, x > 400 ? 662 : 652],
        [x + l, x > 400 ? 661 : 651],
      ],
      1.8,
      '#8A6A48',
    );
}

function vice(a, x, y) {
  a.poly(
    [
      [x - 46, y + 4],
      [x + 46, y + 4],
      [x + 34, y - 22],
      [x - 34, y - 22],
    ],
    { fill: IRON, w: 3.4 },
  );
  a.rect(x - 78, y - 44, 172, 22, { fill: '#4F7F86', w: 3.4 });
  for (const dy of [-38, -30])
    a.line(
      [
        [x + 50, y + dy],
        [x + 90, y + dy],
      ],
      1.8,
    );
  a.poly(
    [
      [x - 74, y - 44],
      [x - 20, y - 44],
      [x - 13, y - 78],
      [x - 36, y - 86],
      [x - 66, y - 74],
    ],
    { fill: '#4F7F86', w: 3.6 },
  );
  a.poly(
    [
      [x + 16, y - 78],
      [x + 40, y - 84],
      [x + 54, y - 44],
      [x + 16, y - 44],
    ],
    { fill: '#5F9299', w: 3.6 },
  );
  for (const jx of [x - 18, x + 8]) a.rect(jx, y - 82, 10, 26, { fill: STEEL, w: 2.6 });
  a.ell(x + 96, y - 33, 9, 13, { fill: IRON, w: 3 });
  a.line(
    [
      [x + 100, y - 66],
      [x + 98, y + 2],
    ],
    6,
  );
  for (const dy of [-66, 2]) a.ell(x + 99, y + dy, 6, 6, { fill: STEEL, w: 2.6 });
  // a chair's leg is held in it, one end thinner than it was
  a.poly(
    [
      [x - 8, y - 58],
      [x + 8, y - 58],
      [x + 13, y - 172],
      [x - 14, y - 174],
    ],
    { fill: '#E5C695', w: 3.4 },
  );
  a.rect(x - 17, y - 188, 33, 16, { fill: '#D3AA78', w: 3 });
  a.line(
    [
      [x - 4, y - 150],
      [x - 2, y - 84],
    ],
    1.8,
    '#B98955',
  );
}

function benchThings(a) {
  vice(a, 258, 672);
  // sandpaper, a plate with two breads, glue
  a.poly(
    [
      [366, 662],
      [414, 656],
      [424, 676],
      [372, 680],
    ],
    { fill: '#B5734A', w: 2.6 },
  );
  a.ell(486, 662, 48, 12, { fill: '#E9EEF5', w: 3 });
  a.rrect(450, 640, 40, 22, 9, { fill: '#D9A968', w: 2.8 });
  a.rrect(482, 644, 42, 20, 9, { fill: '#C58D52', w: 2.8 });
  glue(a, 130, 668, 66, C.paper, C.coral);
  props.mug(a, 36, 672, 1.1, '#D9A99B');
  for (const [x0, x1] of [
    [150, 196],
    [160, 206],
  ])
    a.line(
      [
        [x0, 680],
        [x1, 674],
      ],
      5,
      x0 === 150 ? C.mustard : '#41568F',
    );
  const r = rng(3);
  for (let k = 0; k < 12; k++) {
    const [x, y] = [176 + r() * 180, 658 + r() * 18];
    a.curve(
      [
        [x, y],
        [x + 6, y - 6],
        [x + 12, y],
        [x + 6, y + 3],
      ],
      1.8,
      '#F0D9B0',
    );
  }
}

function stool(a, x, y, c) {
  for (const [dx, tx] of [
    [-30, -44],
    [30, 42],
    [4, 8],
  ]) {
    a.line(
      [
        [x + dx, y - 90],
        [x + tx, y],
      ],
      10,
    );
    a.line(
      [
        [x + dx, y - 90],
        [x + tx, y],
      ],
      5,
      BENCH_SIDE,
    );
  }
  a.line(
    [
      [x - 36, y - 40],
      [x + 36, y - 42],
    ],
    4.4,
  );
  a.ell(x, y - 94, 48, 14, { fill: c, w: 3.8 });
}

function oarBench(a) {
  for (const x of [1190, 1470]) {
    for (const dx of [-50, 50]) {
      a.line(
        [
          [x + dx * 0.4, 750],
          [x + dx, 894],
        ],
        13,
      );
      a.line(
        [
          [x + dx * 0.4, 750],
          [x + dx, 894],
        ],
        7,
        BENCH,
      );
    }
    a.line(
      [
        [x - 36, 836],
        [x + 36, 834],
      ],
      5,
    );
    a.rect(x - 66, 738, 132, 22, { fill: BENCH });
  }
  // one oar; the other has not been begun
  a.poly(
    [
      [1040, 722],
      [1500, 706],
      [1500, 722],
      [1040, 736],
    ],
    { fill: '#D3AA78', w: 3.6 },
  );
  a.shape(
    [
      [1490, 702],
      [1540, 684],
      [1640, 672],
      [1660, 740],
      [1540, 736],
      [1490, 724],
    ],
    { fill: '#E5C695', w: 3.8 },
  );
  a.line(
    [
      [1500, 714],
      [1640, 708],
    ],
    2.2,
  );
  a.rrect(1024, 716, 44, 24, 9, { fill: '#B98955', w: 3.2 });
  a.rect(1170, 690, 44, 14, { fill: '#B5483A', w: 2.8 });
  a.line(
    [
      [1192, 690],
      [1192, 760],
    ],
    6,
    IRON,
  );
  a.rrect(1284, 692, 62, 22, 7, { fill: '#B5734A', w: 3 });
  a.shape(
    [
      [1236, 884],
      [1280, 868],
      [1326, 850],
      [1372, 866],
      [1424, 884],
      [1330, 894],
    ],
    { fill: '#E7CBA0', w: 2.6 },
  );
  for (const [x, y] of [
    [1290, 876],
    [1330, 866],
    [1356, 880],
    [1316, 884],
  ])
    a.line(
      [
        [x, y],
        [x + 7, y - 2],
      ],
      1.8,
      '#B98955',
    );
}

function front() {
  const a = new Art(531, { w: 4.2 });
  stool(a, 634, 880, '#C98F72');
  bench(a);
  benchThings(a);
  oarBench(a);
  return a.svg(1600, 900);
}

// ---- things

const area = (a, [x, y, w, h]) => a.svg(w, h, `${x} ${y} ${w} ${h}`);

// the one that rocked in the room and all the way on the tram; one leg is out, in the vice
const CHAIR = [900, 560, 220, 320];

function rockingChair() {
  const a = new Art(541, { w: 4.2 });
  const c = '#9C7A94';
  a.curve(
    [
      [916, 836],
      [964, 866],
      [1040, 866],
      [1102, 830],
    ],
    10,
  );
  for (const [x0, y0, x1, y1] of [
    [960, 766, 950, 858],
    [1060, 760, 1070, 854],
    [1086, 584, 1060, 766],
  ])
    a.line(
      [
        [x0, y0],
        [x1, y1],
      ],
      9,
    );
  for (const dx of [0, 22, 44])
    a.line(
      [
        [1028 + dx, 596],
        [1008 + dx, 752],
      ],
      5.5,
    );
  a.poly(
    [
      [1012, 576],
      [1092, 590],
      [1086, 626],
      [1008, 612],
    ],
    { fill: c },
  );
  a.poly(
    [
      [940, 750],
      [1074, 744],
      [1080, 770],
      [946, 778],
    ],
    { fill: c },
  );
  a.line(
    [
      [960, 690],
      [1072, 676],
    ],
    9,
  );
  a.line(
    [
      [966, 690],
      [962, 750],
    ],
    7,
  );
  return area(a, CHAIR);
}

// Ritva's: a jar of screws nobody has thrown away, and a card with eleven minutes on it
const REPAIR = [1380, 470, 150, 240];

function repairTrace() {
  const a = new Art(542);
  a.rrect(1396, 606, 74, 92, 12, { fill: '#D8E3E8', w: 3.4 });
  const r = rng(12);
  for (let k = 0; k < 26; k++) {
    const [x, y, t] = [1404 + r() * 56, 646 + r() * 46, r() * 3];
    a.line(
      [
        [x, y],
        [x + Math.cos(t) * 12, y + Math.sin(t) * 8],
      ],
      3.4,
      k % 3 ? '#6B7088' : '#B08A4E',
    );
  }
  a.rrect(1392, 592, 82, 18, 6, { fill: '#B5483A', w: 3 });
  a.rect(1402, 622, 62, 22, { fill: C.paper, w: 2 });
  props.lettering(a, 1408, 639, 12, 'RUUVIT', { w: 2.2 });
  // head-torch hung on the corner of the planks
  a.curve(
    [
      [1480, 500],
      [1496, 480],
      [1516, 486],
      [1520, 520],
      [1500, 548],
      [1482, 530],
      [1480, 500],
    ],
    5,
    '#EF6A4C',
  );
  a.rrect(1484, 536, 32, 24, 7, { fill: IRON, w: 3 });
  a.ell(1500, 548, 8, 8, { fill: '#FFE9AE', w: 2.4 });
  return area(a, REPAIR);
}

export default {
  id: 'workshop',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: { november: dressNovember, may: dressMay, june: dressJune },
    front,
    things: {
      'rocking-chair': { area: CHAIR, layer: 'front', draw: rockingChair },
      'trace-repair-cafe': { area: REPAIR, layer: 'back', draw: repairTrace },
    },
  },
  data: {
    colour: PLASTER,
    focus: { x: 0.38, y: 0.55, width: 0.56 },
    spots: {
      left: { x: 392, y: 642, height: 640, pose: 'seated', facing: 'left', layer: 'middle' },
      bench: { x: 112, y: 642, height: 640, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 812, y: 864, height: 570, pose: 'standing', facing: 'left', layer: 'middle' },
      right: { x: 1010, y: 850, height: 600, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 640, y: 704, height: 430, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: 700, y: 700 }, left: { x: -140, y: 860 }, right: { x: 1740, y: 860 } },
    lamps: [
      { kind: 'lamp', x: 259, y: 300, radius: 560, colour: '#ffd995' },
      { kind: 'tube', x: 1180, y: 60, radius: 760, colour: '#f4ecd0' },
      { kind: 'window', x: 730, y: 380, radius: 360, colour: '#cfe0ea' },
      { kind: 'window', x: 1312, y: 246, radius: 240, colour: '#cfe0ea' },
    ],
    sky: [
      { x: DOOR[0], y: DOOR[1], width: DOOR[2], height: DOOR[3] },
      { x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] },
    ],
    indoors: true,
    steam: [],
  },
};
