// The courtyard on a November night: a suburb block seen frontally, one window lit, and a small one far across.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { windowFrame } from '../../../tools/art/props.mjs';

const ROOF = 128;
const GROUND = 716;
const BLOCK = 610;
const STOREY = 93;
const BAYS = [
  { x: 640, w: 118, kind: 'pair' },
  { x: 784, w: 164, kind: 'balcony' },
  { x: 974, w: 72, kind: 'single' },
  { x: 1072, w: 118, kind: 'pair' },
  { x: 1216, w: 164, kind: 'balcony' },
  { x: 1406, w: 72, kind: 'single' },
  { x: 1504, w: 118, kind: 'pair' },
];
const LIT = { bay: 0, row: 1 };
const FAR_LIT = [502, 546, 12, 14];

const WALL = { panel: '#77799A', panelShade: '#6C6E91', seam: '#5C5E82', plinth: '#5D5F7E', pane: '#33355A', frame: '#8C8DA6' };
const SEASONS = {
  november: {
    sky: '#3C3E66',
    glow: '#5A5479',
    far: ['#44466E', '#4A4C74', '#3F4168'],
    farPane: '#393B62',
    ground: '#4F5170',
    path: '#5F6180',
    wet: '#7A7C9E',
    cap: '#55577C',
  },
  december: {
    sky: '#545A82',
    glow: '#7C82A6',
    far: ['#5A6088', '#626890', '#545A82'],
    farPane: '#484E78',
    ground: '#C9D2E2',
    path: '#B4BED4',
    wet: '#DCE4F0',
    cap: '#E6ECF5',
  },
};

// --- outside: sky, far blocks, the yard's ground; no ink --------------------------------------------------------------------

function farBlocks(a, s) {
  const blocks = [
    [-40, 470, 190, 0],
    [150, 500, 132, 1],
    [282, 440, 176, 2],
    [458, 486, 190, 1],
  ];
  for (const [x, top, w, tone] of blocks) {
    a.frect(x, top, w, GROUND - top, s.far[tone]);
    a.frect(x - 4, top - 6, w + 8, 7, s.cap);
    a.frect(x + w * 0.6, top - 26, w * 0.2, 21, s.far[tone]);
    for (let y = top + 26; y < 660; y += 34) {
      for (let px = x + 16; px < x + w - 18; px += tone === 1 ? 28 : 36) a.frect(px, y, tone === 2 ? 20 : 12, 14, s.farPane);
    }
  }
  a.frect(...FAR_LIT, '#F2C267');
}

function ground(a, season, s) {
  a.frect(-40, GROUND - 6, 1680, 240, s.ground);
  a.flat(
    [
      [-40, 800],
      [560, 742],
      [1640, 752],
      [1640, 812],
      [640, 806],
      [-40, 900],
    ],
    s.path,
  );
  if (season === 'december') return;
  // wet ground keeps the lit window
  for (const [x, y, w, h] of [
    [180, 820, 190, 15],
    [716, 838, 330, 20],
    [1150, 800, 180, 11],
    [1360, 868, 200, 13],
  ])
    a.ell(x, y, w / 2, h, { ink: 0, fill: s.wet, mis: [0, 0] });
  for (const [x, y, w] of [
    [656, 827, 84],
    [670, 833, 62],
    [660, 839, 74],
    [678, 846, 40],
  ])
    a.frect(x, y, w, 3, '#D9A457', { op: 0.8 });
}

function outside(season) {
  const s = SEASONS[season];
  const a = new Art(31, { amp: 1.6 });
  a.frect(0, 0, 1600, 900, s.sky);
  a.flat(
    [
      [-40, 430],
      [300, 388],
      [680, 404],
      [680, GROUND],
      [-40, GROUND],
    ],
    s.glow,
  );
  farBlocks(a, s);
  ground(a, season, s);
  // what lies on the roof shows over the parapet
  a.frect(BLOCK - 14, ROOF - 20, 1100, 14, s.cap);
  return a.svg(1600, 900);
}

// --- the block --------------------------------------------------------------------------------------------------------------

function panels(a) {
  a.frect(BLOCK, ROOF, 1040, GROUND - ROOF, WALL.panel);
  for (const { x, w, kind } of BAYS) if (kind === 'balcony') a.frect(x - 13, ROOF, w + 26, GROUND - ROOF - 30, WALL.panelShade);
  for (let row = 1; row < 6; row++)
    a.line(
      [
        [BLOCK, ROOF + row * STOREY + 8],
        [1620, ROOF + row * STOREY + 8],
      ],
      1.6,
      WALL.seam,
    );
  for (const { x } of BAYS.slice(1))
    a.line(
      [
        [x - 13, ROOF + 6],
        [x - 13, GROUND - 32],
      ],
      1.6,
      WALL.seam,
    );
  a.frect(BLOCK, GROUND - 34, 1040, 34, WALL.plinth);
  a.rect(BLOCK - 12, ROOF - 10, 1100, 24, { fill: '#5D5F82' });
  a.line(
    [
      [BLOCK, ROOF + 14],
      [BLOCK, GROUND],
    ],
    4.4,
  );
  // rain has run down the concrete under the parapet
  for (const [x, l] of [
    [668, 60],
    [706, 34],
    [1036, 84],
    [1060, 40],
    [1392, 70],
    [1490, 46],
  ])
    a.flat(
      [
        [x, ROOF + 16],
        [x + 14, ROOF + 16],
        [x + 8, ROOF + 16 + l],
      ],
      WALL.panelShade,
    );
}

const CURTAINS = [
  // each home covers its glass in its own way; x, y, w, h is the pane
  () => {},
  (a, x, y, w, h) => a.frect(x, y, w, h * 0.45, '#57597C'),
  (a, x, y, w, h) => {
    a.frect(x, y, w * 0.22, h, '#5E5678');
    a.frect(x + w * 0.78, y, w * 0.22, h, '#5E5678');
  },
  (a, x, y, w, h) => {
    for (let k = 0; k < 6; k++) a.frect(x, y + k * (h / 6), w, h / 14, '#62658A');
  },
  (a, x, y, w, h) => {
    a.frect(x + w * 0.2, y + h * 0.72, w * 0.16, h * 0.28, '#5A4A58');
    a.ell(x + w * 0.28, y + h * 0.6, w * 0.12, h * 0.2, { ink: 0, fill: '#3E5B58' });
  },
  (a, x, y, w, h) => a.frect(x, y, w, h, '#4B4666'),
  (a, x, y, w, h) => a.frect(x, y + h * 0.4, w, h * 0.6, '#50627A'),
];

// which covering each home has, by storey and bay
const DRAWN = ['0021020', '0035064', '6010302', '2040150', '5062011', '1003364'];

function pane(a, x, y, w, h, curtain) {
  a.frect(x, y, w, h, WALL.pane);
  CURTAINS[curtain](a, x, y, w, h);
}

function litPane(a, x, y, w, h) {
  a.frect(x, y, w, h, '#F9C75B');
  a.frect(x, y, w, h * 0.34, '#E3A74C');
  a.frect(x + w * 0.72, y + h * 0.34, w * 0.12, h * 0.66, '#C9823F');
  a.ell(x + w * 0.2, y + h * 0.5, 8, 6, { ink: 0, fill: '#FFF0C0' });
}

function homeWindow(a, { x, w, kind }, row, curtain) {
  const y = ROOF + 30 + row * STOREY;
  const box = [x, y, w, 52];
  const lit = BAYS[LIT.bay].x === x && LIT.row === row;
  (lit ? litPane : pane)(a, ...box, curtain);
  windowFrame(a, box, {
    mullions: kind === 'pair' ? [0.42, 0.72] : [0.62],
    frame: lit ? '#A89A94' : WALL.frame,
    sill: 0,
    line: 2.6,
  });
  a.line(
    [
      [x - 18, y + 68],
      [x + w + 18, y + 68],
    ],
    4,
    '#4A4C70',
  );
}

const FRONTS = ['#64708A', '#806675', '#6A7F86', '#64708A', '#7A6B70', '#5F7C7E'];
const STORED = [
  // what people keep on balconies
  () => {},
  (a, x, y) => a.ell(x + 40, y - 14, 22, 24, { w: 2.4, fill: '#7D809C' }),
  (a, x, y, w) => {
    for (let k = 0; k < 3; k++)
      a.line(
        [
          [x + 14, y - 22 + k * 5],
          [x + w - 14, y - 24 + k * 5],
        ],
        1.8,
      );
    a.frect(x + 36, y - 20, 24, 24, '#6E5F7E');
    a.frect(x + 92, y - 20, 30, 20, '#8B6A66');
  },
  (a, x, y) => a.rect(x + 96, y - 34, 34, 50, { w: 2.4, fill: '#6A5A58' }),
  (a, x, y) => {
    a.line(
      [
        [x + 22, y + 10],
        [x + 30, y - 36],
      ],
      3,
    );
    a.line(
      [
        [x + 32, y + 10],
        [x + 42, y - 36],
      ],
      3,
    );
  },
];

function balcony(a, { x, w }, row, column) {
  const seed = row + column * 2;
  const y = ROOF + 22 + row * STOREY;
  a.rect(x, y, w, 74, { fill: '#3F4166', w: 2.6 });
  pane(a, x + 14, y + 14, 50, 60, seed % CURTAINS.length);
  a.rect(x + 14, y + 14, 50, 60, { w: 2 });
  a.rect(x + 76, y + 10, 34, 64, { fill: '#565878', w: 2 });
  STORED[seed % STORED.length](a, x, y + 40, w);
  a.rect(x - 7, y + 40, w + 14, 40, { fill: FRONTS[(row * 2 + column) % FRONTS.length], w: 3 });
  if (seed % 3 === 0)
    for (let k = 1; k < 9; k++)
      a.line(
        [
          [x - 7 + k * 19.6, y + 44],
          [x - 7 + k * 19.6, y + 76],
        ],
        1.4,
        '#4A4C70',
      );
  a.line(
    [
      [x - 11, y + 38],
      [x + w + 11, y + 38],
    ],
    4.4,
  );
}

function storeys(a) {
  for (let row = 0; row < 6; row++) {
    BAYS.forEach((bay, column) => {
      const curtain = Number(DRAWN[row][column]);
      if (bay.kind !== 'balcony') homeWindow(a, bay, row, curtain);
      else if (row < 5) balcony(a, bay, row, column);
      else if (column === 1) frontDoor(a, bay);
      else homeWindow(a, { ...bay, x: bay.x + 20, w: 118, kind: 'pair' }, row, 3);
    });
  }
}

function frontDoor(a, { x, w }) {
  a.rect(x + 34, 622, 96, 96, { fill: '#4A4C70' });
  a.rect(x + 44, 632, 40, 86, { fill: '#3A3C60', w: 2.6 });
  a.rect(x + 88, 632, 34, 50, { fill: '#3A3C60', w: 2.4 });
  a.line(
    [
      [x + 78, 676],
      [x + 78, 694],
    ],
    3.4,
    WALL.frame,
  );
  a.rect(x + 6, 602, w - 12, 16, { fill: '#5D5F82', w: 3 });
  a.rect(x + 136, 636, 20, 26, { fill: WALL.frame, w: 2.4 });
  props.lettering(a, x + 138, 598, 20, 'C', { w: 3.4 });
}

function antennas(a) {
  const mast = (x, h) =>
    a.line(
      [
        [x, ROOF - 10],
        [x, ROOF - 10 - h],
      ],
      3.4,
    );
  const bars = (x, y, n, w) => {
    for (let k = 0; k < n; k++)
      a.line(
        [
          [x - w + k * 3, y + k * 8],
          [x + w - k * 3, y + k * 8],
        ],
        2.2,
      );
  };
  mast(740, 84);
  bars(740, 40, 4, 26);
  mast(1030, 56);
  bars(1030, 66, 3, 20);
  a.rect(1096, ROOF - 58, 96, 48, { fill: '#5D5F82', w: 3.4 });
  a.line(
    [
      [1106, ROOF - 36],
      [1182, ROOF - 36],
    ],
    2,
  );
  mast(1420, 92);
  bars(1420, 32, 5, 28);
  a.shape(
    [
      [1306, ROOF - 46],
      [1330, ROOF - 64],
      [1342, ROOF - 34],
      [1322, ROOF - 22],
    ],
    { fill: '#7D809C', w: 2.8 },
  );
  a.line(
    [
      [1324, ROOF - 28],
      [1320, ROOF - 10],
    ],
    3,
  );
}

// --- the yard ---------------------------------------------------------------------------------------------------------------

function birch(a, x, base, height, seed) {
  const r = rng(seed);
  const lean = (t) => x + Math.sin(t * 2.6 + seed) * 12 * t;
  const at = (t) => [lean(t), base - height * t];
  const hanging = (px, py, side, w) => {
    const drop = 26 + r() * 34;
    a.curve(
      [
        [px, py],
        [px + side * (8 + r() * 8), py + drop * 0.3],
        [px + side * (12 + r() * 10), py + drop],
      ],
      w,
    );
  };
  for (let k = 0; k < 17; k++) {
    const t = 0.26 + k * 0.043;
    const side = (k + seed) % 2 ? 1 : -1;
    const reach = (1.06 - t) * height * (0.2 + r() * 0.12);
    const rise = reach * (1.25 + r() * 0.7);
    const [px, py] = at(t);
    const elbow = [px + side * reach * 0.62, py - rise * 0.72];
    const tip = [px + side * reach, py - rise * 0.86];
    a.curve([[px, py], [px + side * reach * 0.26, py - rise * 0.36], elbow, tip], 3.6 - t * 2);
    hanging(...tip, side, 1.5);
    hanging(...elbow, side, 1.4);
  }
  const trunk = (side) =>
    [0, 0.03, 0.25, 0.5, 0.75, 1].map((t) => [lean(t) + side * (10 * (1 - t) + 1.2 + (t === 0 ? 5 : 0)), base - height * t]);
  a.poly([...trunk(-1), ...trunk(1).reverse()], { fill: '#A7A6B8', ink: 0 });
  for (const side of [-1, 1]) a.curve(trunk(side), 3);
  a.curve(
    [
      [x - 22, base + 2],
      [x - 6, base + 4],
      [x + 24, base + 1],
    ],
    3,
  );
  for (let k = 0; k < 11; k++) {
    const [px, py] = at(0.03 + k * 0.075 + r() * 0.03);
    const w = (4 + r() * 6) * (1 - k * 0.06);
    const left = r() < 0.5;
    a.line(
      [
        [px - w * (left ? 1.3 : 0.1), py],
        [px + w * (left ? 0.1 : 1.3), py + 1],
      ],
      3.2,
    );
  }
}

/** The rack for beating carpets; it squeaks. */
function carpetRack(a) {
  for (const x of [250, 470])
    a.line(
      [
        [x, 668],
        [x - 2, 838],
      ],
      8,
      '#2F3150',
    );
  for (const [y, w] of [
    [672, 8],
    [716, 6],
  ])
    a.line(
      [
        [228, y],
        [492, y - 2],
      ],
      w,
      '#2F3150',
    );
  a.line(
    [
      [240, 840],
      [262, 840],
    ],
    4,
  );
  a.line(
    [
      [458, 840],
      [482, 840],
    ],
    4,
  );
  // a rug nobody has fetched
  a.fill(
    [
      [322, 668],
      [396, 667],
      [400, 790],
      [318, 794],
    ],
    '#8A4A48',
  );
  for (const y of [690, 764])
    a.line(
      [
        [321, y],
        [397, y - 2],
      ],
      5,
      '#C39A6A',
    );
  a.brush(
    [
      [322, 668],
      [318, 794],
    ],
    3.4,
  );
  a.brush(
    [
      [396, 667],
      [400, 790],
    ],
    3.4,
  );
  a.brush(
    [
      [318, 794],
      [400, 790],
    ],
    3.4,
  );
  for (let x = 322; x < 400; x += 10)
    a.line(
      [
        [x, 793],
        [x - 1, 804],
      ],
      1.8,
    );
}

function bike(a, x, y, colour, s = 1) {
  const p = (dx, dy) => [x + dx * s, y + dy * s];
  for (const dx of [-46, 46]) {
    a.ell(...p(dx, -32), 31 * s, 32 * s, { w: 3.2 });
    a.ell(...p(dx, -32), 3, 3, { w: 2 });
  }
  const tube = (...points) => {
    a.line(points, 6);
    a.line(points, 3, colour);
  };
  tube(p(-46, -32), p(-18, -70), p(30, -72));
  tube(p(-18, -70), p(-2, -30), p(30, -72));
  tube(p(-46, -32), p(-2, -30));
  tube(p(46, -32), p(28, -86));
  a.line([p(12, -92), p(34, -86), p(42, -92)], 4);
  a.line([p(-30, -82), p(-8, -80)], 6);
  a.line([p(-20, -72), p(-19, -80)], 4);
}

function bikeStand(a) {
  a.line(
    [
      [660, 772],
      [1000, 772],
    ],
    5,
    '#2F3150',
  );
  for (let x = 676; x < 1000; x += 46)
    a.curve(
      [
        [x, 772],
        [x + 6, 730],
        [x + 22, 730],
        [x + 26, 772],
      ],
      3,
      '#2F3150',
    );
  bike(a, 744, 786, C.slate, 0.92);
  bike(a, 906, 790, '#9A5A50', 0.96);
}

function bins(a) {
  for (const [x, colour] of [
    [1292, '#5A6A70'],
    [1368, '#5F5C78'],
  ]) {
    a.poly(
      [
        [x, 700],
        [x + 64, 700],
        [x + 58, 786],
        [x + 6, 786],
      ],
      { fill: colour },
    );
    a.poly(
      [
        [x - 5, 690],
        [x + 69, 690],
        [x + 66, 704],
        [x - 2, 704],
      ],
      { fill: '#3F4166', w: 3.2 },
    );
  }
}

function back() {
  const a = new Art(37, { w: 3.6 });
  panels(a);
  storeys(a);
  antennas(a);
  a.line(
    [
      [BLOCK - 4, GROUND + 1],
      [1620, GROUND + 1],
    ],
    3.6,
  );
  bins(a);
  bikeStand(a);
  birch(a, 1052, 806, 500, 4);
  birch(a, 1500, 812, 560, 9);
  return a.svg(1600, 900);
}

function front() {
  const a = new Art(41, { w: 4 });
  carpetRack(a);
  birch(a, 96, 880, 400, 2);
  return a.svg(1600, 900);
}

const lit = BAYS[LIT.bay];

export default {
  id: 'title',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back, front },
  data: {
    colour: '#3C3E66',
    focus: { x: 0.38, y: 0.42, width: 0.5 },
    spots: {},
    entrances: {},
    lamps: [
      { kind: 'window', x: lit.x + lit.w / 2, y: ROOF + 56 + LIT.row * STOREY, radius: 300, colour: '#ffc860' },
      { kind: 'window', x: FAR_LIT[0] + 5, y: FAR_LIT[1] + 7, radius: 46, colour: '#ffc860' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [],
  },
};
