// A street in Hermanni: the low shop wing of a closed solarium, dead sign on its fascia, a warm doorway, an empty shop for rent,
// a tram stop and the rails. The season is behind it: far blocks, wet dark or snow on the roofs.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';

const PLASTER = '#CFC9D3';
const PLASTER_SHADE = '#B4AEC0';
const FASCIA = '#6E7597';
const WARM = '#F6CE7E';
const WARM_DEEP = '#DDA65A';
const PAVEMENT = '#B7B6C5';
const ASPHALT = '#868BA4';
const BRICK = '#B98476';
const BRICK_DARK = '#9C6B63';
const GLASS = '#8FA0BC';
const GREEN = '#4F8470';

const SEASON = {
  november: {
    sky: '#A3A9C0',
    low: '#BCBDCB',
    far: '#8F95B1',
    mid: ['#8489A6', '#9A93AC', '#7A80A0'],
    pane: '#666C90',
    ground: '#8C91AA',
  },
  december: {
    sky: '#B4C3DA',
    low: '#D8E0EA',
    far: '#A3B0CB',
    mid: ['#94A0C0', '#AAA5BF', '#8995B6'],
    pane: '#6C79A0',
    ground: '#DFE6EF',
    snow: '#F7FAFF',
  },
};

function outside(season) {
  const a = new Art(311);
  const s = SEASON[season];
  a.frect(0, 0, 1600, 900, s.sky);
  a.frect(0, 250, 1600, 650, s.low);
  a.flat(
    [
      [-40, 300],
      [60, 236],
      [170, 250],
      [210, 186],
      [260, 180],
      [330, 262],
      [420, 240],
      [420, 520],
      [-40, 520],
    ],
    s.far,
  );
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: 0.16, seed, snow: s.snow });
  house(-30, 520, 118, 420, 'balcony', 1, 4);
  house(104, 512, 92, 232, 'gable', 0, 9);
  house(206, 506, 150, 330, 'strip', 2, 5);
  house(400, 260, 178, 206, 'tall', 0, 7);
  house(600, 260, 120, 168, 'gable', 2, 11);
  house(744, 260, 250, 228, 'grid', 1, 13);
  house(1016, 260, 190, 190, 'strip', 0, 17);
  a.frect(520, 20, 26, 40, s.mid[1]);
  a.frect(0, 500, 420, 80, s.ground);
  if (s.snow) snowOnTheWing(a, s.snow);
  return a.svg(1600, 900);
}

function snowOnTheWing(a, snow) {
  const crest = [
    [294, 128],
    [304, 112],
    [420, 108],
    [600, 116],
    [760, 106],
    [930, 116],
    [1090, 108],
    [1180, 114],
    [1190, 128],
  ];
  a.flat([...a.cr(crest), [1190, 150], [294, 150]], snow);
  a.curve(crest, 3);
}

// ---- ground

function ground(a) {
  a.flat(
    [
      [-40, 540],
      [320, 522],
      [320, 734],
      [1640, 734],
      [1640, 940],
      [-40, 940],
    ],
    ASPHALT,
  );
  a.flat(
    [
      [250, 734],
      [1640, 734],
      [1640, 846],
      [140, 846],
      [128, 822],
      [196, 760],
    ],
    PAVEMENT,
  );
  a.curve(
    [
      [322, 700],
      [262, 730],
      [168, 784],
      [124, 826],
      [150, 846],
      [420, 848],
    ],
    4,
  );
  a.line(
    [
      [400, 848],
      [1620, 847],
    ],
    4,
  );
  a.line(
    [
      [170, 860],
      [1620, 860],
    ],
    2.4,
  );
  for (const x of [430, 668, 905, 1130, 1372]) {
    a.line(
      [
        [x, 738],
        [x + (x - 760) * 0.17, 844],
      ],
      1.6,
      '#96959F',
    );
  }
  a.line(
    [
      [300, 786],
      [1600, 786],
    ],
    1.6,
    '#96959F',
  );
}

function rails(a) {
  for (const [y, w] of [
    [872, 4.5],
    [893, 5.5],
  ]) {
    a.line(
      [
        [-20, y],
        [1620, y],
      ],
      w,
    );
    a.line(
      [
        [-20, y + 5],
        [1620, y + 5],
      ],
      2,
      '#DADCE6',
    );
  }
  const bend = (dx, w) => {
    const pts = [
      [520 + dx, 872 + dx * 0.14],
      [300 + dx * 0.7, 866],
      [120 + dx * 0.55, 806],
      [62 + dx * 0.4, 700],
      [84 + dx * 0.25, 606],
      [132 + dx * 0.12, 544],
    ];
    a.curve(pts, w);
    a.curve(
      pts.map(([x, y]) => [x + 3, y + 4]),
      1.6,
      '#DADCE6',
    );
  };
  bend(0, 4);
  bend(120, 4.4);
}

function puddle(a, x, y, w, h, col, op) {
  a.g(`opacity="${op}"`);
  a.shape(
    [
      [x - w, y],
      [x - w * 0.4, y - h],
      [x + w * 0.3, y - h * 0.7],
      [x + w, y - h * 0.2],
      [x + w * 0.5, y + h],
      [x - w * 0.5, y + h * 0.8],
    ],
    { fill: col, ink: 0, mis: [0, 0] },
  );
  a.end();
}

// what shines is drawn again in the wet, broken sideways
function glimmer(a, x, y0, y1, half, col, op) {
  const left = [];
  const right = [];
  for (let y = y0, i = 0; y <= y1; y += 9, i++) {
    const shake = (i % 2 ? 11 : -7) + (i % 3) * 4;
    const narrow = half * (1 - (0.5 * (y - y0)) / (y1 - y0));
    left.push([x - narrow + shake, y]);
    right.unshift([x + narrow + shake * 0.8 - 5, y]);
  }
  a.flat([...left, ...right], col, { op });
}

function reflections(a) {
  puddle(a, 1010, 812, 96, 11, '#9EA4BC', 0.9);
  puddle(a, 372, 822, 70, 9, '#9EA4BC', 0.9);
  glimmer(a, 735, 742, 842, 88, '#F1CE8C', 0.85);
  glimmer(a, 735, 752, 822, 44, '#FBE6B4', 0.8);
  glimmer(a, 490, 742, 792, 92, '#E9CB96', 0.6);
  glimmer(a, 735, 863, 900, 60, '#E2C48E', 0.7);
  glimmer(a, 34, 560, 700, 20, '#A9AEC6', 0.8);
  glimmer(a, 250, 560, 690, 24, '#A9AEC6', 0.7);
  glimmer(a, 1290, 846, 900, 34, '#7C9C98', 0.6);
  a.curve(
    [
      [950, 814],
      [1005, 805],
      [1062, 812],
    ],
    2,
    '#E3E5EE',
  );
}

// ---- the shop wing

const SUN_WINDOW = [372, 292, 238, 292];
const DOOR = [660, 276, 150, 446];
const RENT_WINDOW = [872, 292, 262, 320];

function wing(a) {
  a.rect(300, 132, 886, 602, { fill: PLASTER });
  a.frect(302, 664, 884, 70, PLASTER_SHADE);
  a.line(
    [
      [300, 664],
      [652, 664],
    ],
    3,
  );
  a.line(
    [
      [818, 664],
      [1186, 664],
    ],
    3,
  );
  a.rect(290, 130, 906, 112, { fill: FASCIA });
  a.line(
    [
      [292, 146],
      [1194, 146],
    ],
    2.4,
  );
  a.frect(302, 246, 884, 10, PLASTER_SHADE);
  for (const pts of [
    [
      [322, 560],
      [334, 586],
      [326, 604],
      [340, 640],
    ],
    [
      [1160, 258],
      [1152, 300],
      [1160, 330],
    ],
    [
      [842, 256],
      [848, 290],
      [840, 316],
    ],
  ])
    a.curve(pts, 1.8, '#8F8AA0');
  ventGrille(a);
}

function ventGrille(a) {
  a.rect(836, 684, 34, 30, { fill: '#9C98AC', w: 2.6 });
  for (const y of [691, 698, 705])
    a.line(
      [
        [840, y],
        [866, y],
      ],
      1.8,
    );
}

// unlit tube letters: dark bed, pale dead tube, brackets; one hangs a little
function sign(a) {
  const text = 'SOLARIUM ETELÄ';
  const h = 54;
  const width = props.letteringWidth(h, text, { wide: 1.12, space: 2.3 });
  const x = 743 - width / 2;
  a.line(
    [
      [x - 22, 178],
      [x + width + 22, 178],
    ],
    2.2,
    '#4B5175',
  );
  a.line(
    [
      [x - 22, 214],
      [x + width + 22, 214],
    ],
    2.2,
    '#4B5175',
  );
  props.lettering(a, x + 3, 223, h, text, { w: 16, c: '#3C4163', wide: 1.12, space: 2.3 });
  props.lettering(a, x, 220, h, text, { w: 13.5, wide: 1.12, space: 2.3 });
  props.lettering(a, x, 220, h, text, { w: 7.5, c: '#E9D5CC', wide: 1.12, space: 2.3 });
  for (const bx of [x - 20, x + width + 20]) a.ell(bx, 196, 5, 5, { fill: '#3C4163', w: 2 });
  a.curve(
    [
      [x + width + 22, 196],
      [1176, 206],
      [1174, 250],
      [1180, 300],
    ],
    2.4,
  );
  faultySun(a, 330, 196);
}

function faultySun(a, x, y) {
  a.ell(x, y, 17, 17, { w: 9 });
  a.ell(x, y, 17, 17, { w: 4.5, c: '#E9D5CC' });
  for (const k of [0, 1, 2, 3, 5, 6]) {
    const t = (k / 8) * 6.283 - 2.4;
    const ray = [
      [x + Math.cos(t) * 26, y + Math.sin(t) * 26],
      [x + Math.cos(t) * 33, y + Math.sin(t) * 33],
    ];
    a.line(ray, 6.5);
    a.line(ray, 3, '#E9D5CC');
  }
}

function solariumWindow(a) {
  const [x, y, w, h] = SUN_WINDOW;
  a.rect(x - 14, y - 12, w + 28, h + 24, { fill: '#7C6F7E' });
  a.rect(x, y, w, h, { fill: WARM, w: 3 });
  a.frect(x + 3, y + h * 0.62, w - 4, h * 0.38, '#EBBB6C');
  a.flat(
    [
      [x + 30, y + 210],
      [x + 150, y + 210],
      [x + 156, y + 226],
      [x + 24, y + 226],
    ],
    WARM_DEEP,
  );
  a.frect(x + 40, y + 226, 10, 62, WARM_DEEP);
  a.frect(x + 132, y + 226, 10, 62, WARM_DEEP);
  a.shape(
    [
      [x + 70, y + 210],
      [x + 68, y + 168],
      [x + 84, y + 150],
      [x + 104, y + 168],
      [x + 104, y + 210],
    ],
    { fill: WARM_DEEP, ink: 0 },
  );
  a.ell(x + 86, y + 138, 16, 18, { fill: WARM_DEEP, ink: 0 });
  blind(a, x, y, w);
  a.line(
    [
      [x + w * 0.66, y],
      [x + w * 0.66, y + h],
    ],
    4,
  );
  scrapedDecal(a, x + 56, y + 158);
  a.rect(x - 24, y + h + 8, w + 48, 16, { fill: '#A9A3B6', w: 3 });
  plasticPlant(a, x + w - 36, y + h - 1);
}

function blind(a, x, y, w) {
  for (let k = 0; k < 6; k++) {
    const drop = y + 4 + k * 15;
    a.poly(
      [
        [x + 2, drop],
        [x + w - 3, drop + k * 1.2],
        [x + w - 3, drop + 11 + k * 1.2],
        [x + 2, drop + 11],
      ],
      { fill: '#E5DCCB', w: 1.8 },
    );
  }
  a.line(
    [
      [x + 18, y + 92],
      [x + 20, y + 170],
    ],
    1.6,
  );
}

// half of a sun that someone began to scrape off the glass
function scrapedDecal(a, x, y) {
  a.g('opacity=".75"');
  a.flat(
    [
      [x - 30, y],
      [x - 24, y - 20],
      [x - 8, y - 32],
      [x + 8, y - 30],
      [x + 2, y - 16],
      [x + 12, y - 6],
      [x - 2, y + 2],
    ],
    '#E58A63',
  );
  for (const t of [-2.9, -2.35, -1.8])
    a.line(
      [
        [x - 4 + Math.cos(t) * 40, y + Math.sin(t) * 40],
        [x - 4 + Math.cos(t) * 54, y + Math.sin(t) * 54],
      ],
      5,
      '#E58A63',
    );
  a.end();
}

function plasticPlant(a, x, y) {
  const leaf = (tx, ty, bend) =>
    a.shape(
      [
        [x, y - 32],
        [x + (tx - x) * 0.4 + bend, y - 32 + (ty - y + 32) * 0.6],
        [tx, ty],
        [x + (tx - x) * 0.62 - bend * 0.5, y - 32 + (ty - y + 32) * 0.42],
      ],
      { fill: GREEN, w: 2.6 },
    );
  leaf(x - 44, y - 66, -6);
  leaf(x + 42, y - 72, 6);
  leaf(x - 24, y - 104, -10);
  leaf(x + 20, y - 108, 9);
  leaf(x - 2, y - 92, -8);
  a.poly(
    [
      [x - 24, y - 36],
      [x + 24, y - 36],
      [x + 18, y],
      [x - 18, y],
    ],
    { fill: C.pink, w: 3 },
  );
  a.line(
    [
      [x - 22, y - 26],
      [x + 22, y - 26],
    ],
    2,
  );
}

function doorway(a) {
  const [x, y, w, h] = DOOR;
  a.rect(x - 20, y - 18, w + 40, h + 26, { fill: '#7C6F7E' });
  a.rect(x, y, w, h, { fill: WARM, w: 3.4 });
  a.flat(
    [
      [x + 2, y + 396],
      [x + 44, y + 350],
      [x + w, y + 350],
      [x + w, y + h],
      [x + 2, y + h],
    ],
    '#D9A766',
  );
  a.flat(
    [
      [x + 2, y + 2],
      [x + 44, y + 32],
      [x + 44, y + 350],
      [x + 2, y + 396],
    ],
    '#E9B968',
  );
  a.line(
    [
      [x + 44, y + 32],
      [x + 44, y + 350],
    ],
    2,
    '#B98043',
  );
  tilesInside(a, x + 46, y + 220, w - 48);
  a.frect(x + 62, y + 58, 74, 8, '#FFF3D2');
  kettleInside(a, x + 100, y + 268);
  a.rect(x - 26, y + h + 2, w + 52, 14, { fill: '#A9A3B6', w: 3.4 });
  openLeaf(a, x + w + 4, y, h);
}

function tilesInside(a, x, y, w) {
  a.frect(x, y, w, 130, '#EFD39B');
  for (let k = 0; k < 5; k++)
    a.line(
      [
        [x, y + k * 32],
        [x + w, y + k * 32],
      ],
      1.4,
      '#CFA468',
    );
  for (let k = 1; k < 4; k++)
    a.line(
      [
        [x + k * 27, y],
        [x + k * 27, y + 130],
      ],
      1.4,
      '#CFA468',
    );
}

// a table by the far wall and the kettle on it, flat because it is inside
function kettleInside(a, x, y) {
  a.frect(x - 62, y, 124, 12, '#B98450');
  a.frect(x + 44, y + 12, 9, 96, '#B98450');
  a.frect(x - 54, y + 12, 9, 96, '#B98450');
  a.flat(
    [
      [x - 18, y - 44],
      [x + 18, y - 44],
      [x + 23, y],
      [x - 23, y],
    ],
    '#B98450',
  );
  a.flat(
    [
      [x - 16, y - 50],
      [x + 14, y - 64],
      [x + 18, y - 52],
    ],
    '#B98450',
  );
  a.curve(
    [
      [x + 18, y - 38],
      [x + 36, y - 34],
      [x + 22, y - 10],
    ],
    6,
    '#B98450',
  );
  a.curve(
    [
      [x - 4, y - 78],
      [x - 14, y - 100],
      [x, y - 122],
      [x - 8, y - 146],
    ],
    6,
    '#FBE9C2',
  );
}

// the door's own leaf, open towards the street
function openLeaf(a, x, y, h) {
  a.poly(
    [
      [x, y + 2],
      [x + 34, y - 14],
      [x + 34, y + h + 30],
      [x, y + h],
    ],
    { fill: C.brick, w: 3.6 },
  );
  a.poly(
    [
      [x + 9, y + 34],
      [x + 26, y + 26],
      [x + 26, y + 250],
      [x + 9, y + 246],
    ],
    { fill: GLASS, w: 2.6 },
  );
  a.line(
    [
      [x + 28, y + 280],
      [x + 28, y + 330],
    ],
    5,
    '#E9D5CC',
  );
}

function rentWindow(a) {
  const [x, y, w, h] = RENT_WINDOW;
  a.rect(x - 14, y - 12, w + 28, h + 24, { fill: '#7C6F7E' });
  a.rect(x, y, w, h, { fill: '#7E89A8', w: 3 });
  a.flat(
    [
      [x + 2, y + 190],
      [x + w, y + 176],
      [x + w, y + h - 2],
      [x + 2, y + h - 2],
    ],
    '#B59E88',
  );
  a.flat(
    [
      [x + 140, y + 182],
      [x + 196, y + 179],
      [x + 184, y + 230],
    ],
    '#7E89A8',
  );
  a.line(
    [
      [x + 92, y + 186],
      [x + 96, y + h],
    ],
    1.8,
    '#8D7663',
  );
  a.line(
    [
      [x + 200, y + 180],
      [x + 196, y + h],
    ],
    1.8,
    '#8D7663',
  );
  for (const [x1, y1, x2, y2] of [
    [30, 130, 96, 20],
    [56, 140, 128, 20],
    [206, 70, 238, 18],
  ])
    a.line(
      [
        [x + x1, y + y1],
        [x + x2, y + y2],
      ],
      5,
      '#A4AEC6',
    );
  rentCard(a, x + w / 2, y + 118);
  posters(a, x + 12, y + h - 84);
  a.rect(x - 24, y + h + 8, w + 48, 16, { fill: '#A9A3B6', w: 3 });
}

function rentCard(a, cx, cy) {
  a.g(`transform="rotate(-1.6 ${cx} ${cy})"`);
  a.rect(cx - 118, cy - 52, 236, 124, { fill: '#F1E4BE', w: 3.4 });
  const centred = (text, y, h, w) => props.lettering(a, cx - props.letteringWidth(h, text) / 2, y, h, text, { w, c: C.brick });
  centred('TILAA', cy - 6, 30, 5.2);
  centred('VUOKRATTAVANA', cy + 34, 22.5, 4.2);
  for (const [x, w] of [
    [-52, 44],
    [2, 58],
  ])
    a.line(
      [
        [cx + x, cy + 56],
        [cx + x + w, cy + 56],
      ],
      3,
      '#9C8F86',
    );
  for (const [dx, dy] of [
    [-114, -50],
    [114, -50],
  ])
    a.g(`transform="rotate(${dx > 0 ? 40 : -40} ${cx + dx} ${cy + dy})"`)
      .frect(cx + dx - 15, cy + dy - 6, 30, 12, '#DCD8CB', { op: 0.9 })
      .end();
  a.end();
}

// old bills pasted on each other, too weathered to read
function posters(a, x, y) {
  a.rect(x + 4, y + 6, 52, 68, { fill: '#C4A9A6', w: 2.4 });
  a.poly(
    [
      [x + 40, y - 2],
      [x + 88, y + 2],
      [x + 84, y + 66],
      [x + 60, y + 60],
      [x + 38, y + 64],
    ],
    { fill: '#9FB0B4', w: 2.4 },
  );
  for (const k of [0, 1, 2])
    a.line(
      [
        [x + 48, y + 14 + k * 12],
        [x + 76 - k * 6, y + 15 + k * 12],
      ],
      2,
    );
}

// ---- the next house: brick, a gateway, a stair door, windows of three kinds

function brickHouse(a) {
  a.rect(1186, -20, 440, 754, { fill: BRICK });
  a.frect(1188, 640, 440, 94, BRICK_DARK);
  a.line(
    [
      [1186, 640],
      [1620, 640],
    ],
    3,
  );
  a.rect(1180, 236, 440, 18, { fill: '#CDB6AC', w: 3 });
  for (const [x, y, n] of [
    [1206, 40, 2],
    [1300, 206, 3],
    [1216, 292, 2],
    [1216, 470, 3],
    [1400, 282, 2],
    [1560, 300, 2],
    [1380, 60, 2],
  ])
    for (let k = 0; k < n; k++) {
      a.line(
        [
          [x + (k % 2) * 12, y + k * 11],
          [x + 22 + (k % 2) * 12, y + k * 11],
        ],
        2.4,
        '#8E5F58',
      );
    }
  upperWindow(a, 1232, 66, 74, 128, WARM);
  upperWindow(a, 1336, 66, 74, 128, GLASS);
  upperWindow(a, 1498, 40, 128, 96, GLASS);
  gateway(a, 1248, 734);
  upperWindow(a, 1420, 330, 110, 120, '#7F90AF');
  a.curve(
    [
      [1424, 344],
      [1450, 380],
      [1430, 446],
    ],
    3,
    '#D9DCE6',
  );
  downpipe(a, 1200);
}

function upperWindow(a, x, y, w, h, glass) {
  a.rect(x, y, w, h, { fill: glass, w: 3.2 });
  a.line(
    [
      [x + w * 0.62, y],
      [x + w * 0.62, y + h],
    ],
    3,
  );
  a.line(
    [
      [x, y + h * 0.3],
      [x + w * 0.62, y + h * 0.3],
    ],
    2.4,
  );
  a.rect(x - 6, y + h, w + 12, 9, { fill: '#CDB6AC', w: 2.6 });
}

function gateway(a, x, base) {
  const arch = [[x, base]];
  for (let k = 0; k <= 10; k++) {
    const t = Math.PI - (k / 10) * Math.PI;
    arch.push([x + 66 + Math.cos(t) * 66, base - 300 - Math.sin(t) * 62]);
  }
  arch.push([x + 132, base]);
  a.poly(arch, { fill: '#5B5878', w: 3.4 });
  a.flat(
    [
      [x + 46, base - 10],
      [x + 46, base - 250],
      [x + 96, base - 250],
      [x + 96, base - 10],
    ],
    '#8489A6',
  );
  for (let k = 0; k < 6; k++)
    a.line(
      [
        [x + 10 + k * 22, base - 2],
        [x + 10 + k * 22, base - 210],
      ],
      3,
    );
  a.line(
    [
      [x, base - 208],
      [x + 132, base - 208],
    ],
    3.4,
  );
}

function downpipe(a, x) {
  a.rect(x - 7, -10, 14, 720, { fill: '#8E93AA', w: 3 });
  for (const y of [120, 330, 560]) a.rect(x - 11, y, 22, 9, { fill: '#8E93AA', w: 2.4 });
  a.poly(
    [
      [x - 7, 700],
      [x + 7, 700],
      [x + 22, 728],
      [x + 6, 732],
    ],
    { fill: '#8E93AA', w: 3 },
  );
}

// ---- street furniture

function shelter(a) {
  a.g('opacity=".42"');
  a.frect(1346, 400, 240, 400, '#C8D6E2');
  a.end();
  for (const [x1, y1, x2, y2] of [
    [1372, 560, 1424, 430],
    [1394, 566, 1450, 430],
  ])
    a.line(
      [
        [x1, y1],
        [x2, y2],
      ],
      5,
      '#E3E9F0',
    );
  a.poly(
    [
      [1318, 378],
      [1620, 366],
      [1620, 396],
      [1318, 402],
    ],
    { fill: '#4D5478' },
  );
  for (const x of [1344, 1470, 1594]) a.rect(x, 402, 11, 402, { fill: '#4D5478', w: 3 });
  a.line(
    [
      [1350, 640],
      [1600, 640],
    ],
    3,
  );
  a.rect(1364, 690, 216, 16, { fill: '#B58C6C', w: 3.2 });
  for (const x of [1386, 1552])
    a.line(
      [
        [x, 708],
        [x, 800],
      ],
      6,
    );
  timetable(a, 1488, 470);
}

function timetable(a, x, y) {
  a.rect(x, y, 92, 132, { fill: '#EDE8DD', w: 3 });
  a.frect(x + 5, y + 6, 84, 22, GREEN);
  for (let k = 0; k < 7; k++)
    a.line(
      [
        [x + 10, y + 42 + k * 12],
        [x + 82 - ((k * 17) % 34), y + 42 + k * 12],
      ],
      2.2,
      '#6B6F8C',
    );
}

function stopSign(a, x) {
  a.line(
    [
      [x, 838],
      [x, 268],
    ],
    8,
  );
  a.rrect(x - 50, 268, 100, 108, 10, { fill: GREEN });
  a.rrect(x - 28, 288, 56, 58, 9, { fill: C.paper, w: 3 });
  a.rrect(x - 20, 298, 40, 22, 4, { fill: '#6B6F8C', w: 2.4 });
  a.line(
    [
      [x - 14, 286],
      [x, 276],
      [x + 14, 286],
    ],
    2.4,
  );
  for (const dx of [-14, 14]) a.ell(x + dx, 333, 4, 4, { fill: C.mustard, w: 2 });
  a.line(
    [
      [x - 22, 350],
      [x + 22, 350],
    ],
    3,
  );
  a.rect(x - 50, 384, 100, 30, { fill: C.paper, w: 3 });
  props.lettering(a, x - props.letteringWidth(13, 'HERMANNI') / 2, 406, 13, 'HERMANNI', { w: 2.6 });
}

function bin(a, x, y) {
  a.rrect(x - 22, y - 84, 44, 62, 6, { fill: '#5E7C70', w: 3.2 });
  a.rect(x - 26, y - 92, 52, 12, { fill: '#4D5478', w: 3 });
  a.line(
    [
      [x, y - 22],
      [x, y],
    ],
    7,
  );
}

function streetLamp(a, x) {
  a.line(
    [
      [x, 838],
      [x, 70],
    ],
    9,
  );
  a.line(
    [
      [x, 838],
      [x, 700],
    ],
    15,
  );
  a.curve(
    [
      [x, 84],
      [x + 12, 50],
      [x + 60, 34],
      [x + 118, 40],
    ],
    6,
  );
  a.poly(
    [
      [x + 96, 32],
      [x + 168, 38],
      [x + 160, 58],
      [x + 100, 52],
    ],
    { fill: '#4D5478', w: 3.4 },
  );
  a.shape(
    [
      [x + 106, 54],
      [x + 130, 66],
      [x + 156, 58],
    ],
    { fill: '#FFE9AE', w: 2.4 },
  );
  a.poly(
    [
      [x - 20, 470],
      [x + 24, 468],
      [x + 24, 530],
      [x - 20, 532],
    ],
    { fill: '#E9E2D2', w: 2.6 },
  );
  for (const [y, w] of [
    [484, 30],
    [496, 22],
    [508, 28],
  ])
    a.line(
      [
        [x - 12, y],
        [x - 12 + w, y],
      ],
      2.2,
    );
}

function wires(a) {
  for (const [y, dip] of [
    [86, 12],
    [104, 9],
  ])
    a.curve(
      [
        [-20, y - 6],
        [330, y + dip],
        [760, y + 4],
        [1180, y + dip],
        [1620, y - 8],
      ],
      2.2,
    );
  a.curve(
    [
      [90, 180],
      [420, 104],
      [1190, 28],
    ],
    1.8,
  );
}

function back() {
  const a = new Art(317, { w: 4 });
  ground(a);
  rails(a);
  brickHouse(a);
  wing(a);
  sign(a);
  solariumWindow(a);
  rentWindow(a);
  doorway(a);
  a.line(
    [
      [300, 734],
      [1620, 734],
    ],
    4,
  );
  reflections(a);
  wires(a);
  shelter(a);
  stopSign(a, 1290);
  bin(a, 1212, 812);
  streetLamp(a, 90);
  return a.svg(1600, 900);
}

export default {
  id: 'street',
  layers: { outside: { november: () => outside('november'), december: () => outside('december') }, back },
  data: {
    colour: '#B7B6C5',
    focus: { x: 0.48, y: 0.55, width: 0.5 },
    spots: {
      pavement: { x: 474, y: 836, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
      doorway: { x: 718, y: 722, height: 400, pose: 'standing', facing: 'left', layer: 'middle' },
      corner: { x: 236, y: 812, height: 478, pose: 'standing', facing: 'right', layer: 'middle' },
      near: { x: 1150, y: 880, height: 548, pose: 'standing', facing: 'left', layer: 'near' },
      stop: { x: 1400, y: 832, height: 496, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 752, y: 722, height: 400, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 740, y: 722 }, left: { x: -140, y: 836 }, right: { x: 1740, y: 836 } },
    lamps: [
      { kind: 'street', x: 222, y: 66, radius: 430, colour: '#ffcf86' },
      { kind: 'street', x: 1272, y: 340, radius: 420, colour: '#ffe0a6' }, // the lit sign of the tram stop
      { kind: 'window', x: 735, y: 480, radius: 480, colour: '#ffc76a' },
      { kind: 'window', x: 1269, y: 130, radius: 130, colour: '#ffc76a' },
      { kind: 'window', x: 490, y: 450, radius: 340, colour: '#ffc76a' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [],
  },
};
