// A lane in Hermanni seen from the tram stop across the rails: the low wing of a closed solarium with its dead sign on the roof, a warm
// door, a shop window to let, a fence round a lawn at the corner. The ground is plain here and gets its season in `dressing`.
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';

const PLASTER = '#D8CFCB';
const PLASTER_SHADE = '#B9AEB4';
const SLAB = '#5F6689';
const WARM = '#F6CE7E';
const WARM_DEEP = '#D9A25A';
const PAVEMENT = '#B9B7C4';
const ASPHALT = '#8B8DA4';
const LAWN = '#94A07E';
const BRICK = '#B98476';
const BRICK_DARK = '#9C6B63';
const GLASS = '#8FA0BC';
const STEEL = '#4D5478';
const GREEN = '#4F8470';
const FENCE = '#6F8A86';
const SNOW = '#F4F7FC';
const SNOW_SHADE = '#D3DCEA';

/** Points written as 'x,y x,y'. */
const path = (text) => text.split(' ').map((point) => point.split(',').map(Number));

const SEASON = {
  november: {
    sky: '#B3A193',
    low: '#CDB391',
    far: '#A08F92',
    mid: ['#8E8092', '#97858A', '#80778F'],
    pane: '#6D6681',
    ground: '#8D8799',
    lit: 0.3,
  },
  december: {
    sky: '#AEBBD6',
    low: '#DCDDE6',
    far: '#9CA8C6',
    mid: ['#8D99BB', '#A5A0BC', '#8390B2'],
    pane: '#6C79A0',
    ground: '#E6EBF3',
    lit: 0.3,
    snow: SNOW,
  },
  march: {
    sky: '#C3C9D3',
    low: '#D8D6D6',
    far: '#A9AEC0',
    mid: ['#9AA0B6', '#B0A5AE', '#9097B0'],
    pane: '#767E9C',
    ground: '#B9BAC4',
    lit: 0.1,
    snow: '#DDE1E8',
  },
  may: {
    sky: '#A9CBDC',
    low: '#DCE5DF',
    far: '#A3B4C6',
    mid: ['#A2A9BF', '#C4A9A2', '#97A3BB'],
    pane: '#7C88A6',
    ground: '#AEB4B4',
    lit: 0,
    green: '#A9BC84',
  },
  june: {
    sky: '#C6D5E4',
    low: '#F5DFCB',
    far: '#AEB6CB',
    mid: ['#A9A9C2', '#CBABA6', '#9DA6C0'],
    pane: '#8490AE',
    ground: '#B9B6BC',
    lit: 0,
    green: '#86AC70',
  },
};

// ---- far: the cross street where the tram goes, blocks, a mast

function outside(season) {
  const a = new Art(311);
  const s = SEASON[season];
  const haze = season === 'november';
  a.frect(0, 0, 1600, 560, s.sky);
  a.frect(0, haze ? 120 : 210, 1600, 400, s.low);
  if (season === 'june') a.frect(0, 330, 340, 140, '#F6CFB4');
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, { kind, wall: s.mid[i], roof: s.far, pane: s.pane, lit: s.lit, seed, snow: s.snow });
  // what stands behind the sign stays low and pale, so that the letters have the sky
  a.flat(
    path('330,240 330,190 470,190 470,150 560,150 560,178 690,178 690,128 800,128 800,168 930,168 930,146 1060,146 1060,240'),
    s.far,
  );
  a.frect(610, 160, 14, 20, s.far);
  house(192, 478, 160, 250, 'strip', 2, 5);
  house(96, 482, 88, 132, 'gable', 1, 9);
  house(-40, 488, 124, 400, 'tall', 0, 4);
  mast(a, s);
  a.frect(-40, 470, 420, 60, s.ground);
  a.frect(-40, 498, 420, 3, s.snow && season === 'december' ? '#7D86A6' : '#D7D6DF');
  hedge(a, s, season);
  sodium(a, season);
  return a.svg(1600, 900);
}

function mast(a, s) {
  a.flat(path('296,470 299,120 302,120 306,470'), s.far);
  for (const y of [150, 214, 290, 372]) a.frect(292, y, 18, 3, s.far);
}

function hedge(a, s, season) {
  const top = s.green ? 446 : 456;
  a.flat(
    path(`-40,${top} 40,${top + 7} 120,${top} 204,${top + 8} 204,486 -40,486`),
    s.green ?? (season === 'december' ? '#C9D3E4' : '#8C8089'),
  );
}

// the lane's own lamps, far off: the only thing that is bright in November
function sodium(a, season) {
  for (const [x, y, r] of path('212,392,6 238,410,5 256,424,4')) {
    a.frect(x - 1, y, 2, 478 - y, STEEL, { op: 0.6 });
    if (season === 'november' || season === 'december') a.ell(x, y, r * 2.4, r * 2.4, { fill: '#F3B75A', ink: 0, op: 0.35 });
    a.ell(x, y, r, r * 0.8, { fill: season === 'may' || season === 'june' ? '#E9E4D6' : '#FFD987', ink: 0 });
  }
}

// ---- ground

const KERB = path('318,500 306,560 292,640 288,706 304,746 348,770 430,779 540,781 760,782 1100,782 1640,782');
const RAILS = [
  path('226,500 206,560 192,630 204,704 262,768 380,812 560,834 860,842 1640,844'),
  path('252,500 240,560 236,622 256,684 318,742 430,784 590,800 860,806 1640,808'),
];

function ground(a) {
  a.flat(path('-40,504 322,504 322,760 1640,760 1640,940 -40,940'), ASPHALT);
  a.flat([[332, 500], ...KERB, [1640, 712], [332, 712]], PAVEMENT);
  a.flat(path('-40,566 150,548 176,566 160,640 108,712 -40,736'), LAWN);
  a.flat(path('-40,872 700,866 1640,868 1640,940 -40,940'), PAVEMENT);
  a.curve(KERB, 4);
  a.curve(
    KERB.slice(-5).map(([x, y]) => [x, y + 11]),
    2.2,
  );
  a.curve(path('-20,564 140,548 178,566 160,640 108,712 -20,738'), 3.4);
  a.line(path('-20,504 326,503'), 3);
  a.line(path('-20,872 700,866 1620,868'), 4);
  a.line(path('-20,880 700,875 1620,877'), 2);
  for (const [x, lean] of path('470,-34 824,10 1010,34'))
    a.line(
      [
        [x, 716],
        [x + lean, 778],
      ],
      1.6,
      '#9896A4',
    );
  a.line(path('300,744 1600,744'), 1.6, '#9896A4');
  // where the city dug once and patched it again
  a.poly(path('520,850 690,848 712,862 500,864'), { fill: '#7B7D95', w: 2 });
  a.ell(150, 786, 34, 10, { fill: '#777A93', w: 2.6 });
  for (const x of [136, 150, 164])
    a.line(
      [
        [x, 780],
        [x, 792],
      ],
      2,
    );
}

function rails(a) {
  for (const [i, rail] of RAILS.entries()) a.curve(rail, i ? 4 : 4.8);
  // only where they come towards us do they shine
  for (const rail of RAILS)
    a.curve(
      rail.slice(4).map(([x, y]) => [x, y + 5]),
      2,
      '#DADCE6',
    );
}

// ---- the corner: lawn, tree, fence, a concrete pig

const BRANCHES = [
  '96,470 84,400 44,330 -8,286',
  '94,440 112,352 160,288 204,256',
  '95,410 90,330 112,236 104,152',
  '90,330 60,262 62,190 36,128',
  '112,352 150,332 196,330 230,312',
  '112,236 146,190 176,170',
  '44,330 20,330 -10,344',
  '62,190 84,150 80,104',
  '160,288 176,240 172,206',
].map(path);

function tree(a) {
  a.poly(path('80,634 86,560 84,470 92,400 104,400 106,470 108,560 122,636'), { fill: '#7C6E76', ink: 0 });
  a.curve(path('74,636 86,600 85,520 86,440 90,396'), 3.6);
  a.curve(path('126,638 110,600 107,520 107,440 106,400'), 3.6);
  for (const [k, branch] of BRANCHES.entries()) {
    a.curve(branch, k < 3 ? 6 : 3.6);
    const [tip, before] = [branch.at(-1), branch.at(-2)];
    const t = Math.atan2(tip[1] - before[1], tip[0] - before[0]) + (k % 2 ? 0.55 : -0.55);
    a.line(
      [
        before,
        [before[0] + Math.cos(t) * 26, before[1] + Math.sin(t) * 26],
        [before[0] + Math.cos(t * 0.94) * 54, before[1] + Math.sin(t * 0.94) * 54],
      ],
      2.2,
    );
  }
}

const FENCE_POSTS = path('-6,600,724 84,592,706 168,582,664');
const FENCE_RAILS = ['-30,606 80,598 172,586', '-30,662 80,648 170,624'].map(path);
const PIG_HIDE = path('4,868 -12,800 0,816 2,790 30,774 96,760 158,778 168,792 190,798 198,832 182,868');

function fence(a) {
  for (const [x, top, foot] of FENCE_POSTS) {
    a.line(
      [
        [x, top - 4],
        [x, foot],
      ],
      9,
    );
    a.line(
      [
        [x, top],
        [x, foot - 2],
      ],
      4.6,
      FENCE,
    );
  }
  for (const rail of FENCE_RAILS) {
    a.line(rail, 10);
    a.line(rail, 5.4, FENCE);
  }
}

/** A concrete pig: what keeps cars off the rails in this town; somebody has given this one an eye. */
function pig(a, x, y) {
  a.shape(
    [
      [x - 92, y],
      [x - 96, y - 44],
      [x - 66, y - 92],
      [x, y - 106],
      [x + 62, y - 88],
      [x + 88, y - 44],
      [x + 86, y],
    ],
    { fill: '#A9A7AE' },
  );
  a.flat(
    [
      [x - 88, y],
      [x - 92, y - 30],
      [x - 50, y - 14],
      [x + 40, y - 14],
      [x + 84, y - 34],
      [x + 84, y],
    ],
    '#918F9C',
  );
  a.shape(
    [
      [x + 40, y - 62],
      [x + 66, y - 74],
      [x + 96, y - 62],
      [x + 100, y - 34],
      [x + 74, y - 18],
      [x + 44, y - 32],
    ],
    { fill: '#B6B3B8', w: 3.4 },
  );
  for (const dx of [62, 82]) a.ell(x + dx, y - 47, 5, 8, { fill: '#5F5E70', w: 2.4 });
  a.ell(x + 30, y - 78, 4, 5, { fill: C.ink, w: 2 });
  a.curve(
    [
      [x - 92, y - 40],
      [x - 112, y - 52],
      [x - 106, y - 66],
      [x - 96, y - 58],
    ],
    3.4,
  );
  for (const [dx, dy] of path('-50,-70 -20,-84 -64,-40 -10,-40'))
    a.line(
      [
        [x + dx, y + dy],
        [x + dx + 9, y + dy + 3],
      ],
      1.8,
      '#807E8C',
    );
  a.line(
    [
      [x - 100, y + 1],
      [x + 92, y + 1],
    ],
    4,
  );
}

// ---- the wing

const WING = { left: 332, right: 1042, top: 212, base: 712 };
const SUN_WINDOW = [366, 266, 160, 322];
const DOOR = [596, 262, 128, 440];
const RENT_WINDOW = [796, 262, 214, 348];
const FRAME = '#7C6F7E';
const SILL = '#A9A3B6';

function wing(a) {
  const { left, right, top, base } = WING;
  a.rect(left, top, right - left, base - top, { fill: PLASTER });
  a.frect(left + 2, 640, right - left - 3, base - 640, PLASTER_SHADE);
  a.frect(left + 2, 240, right - left - 3, 10, PLASTER_SHADE);
  a.line(
    [
      [left, 640],
      [572, 640],
    ],
    3,
  );
  a.line(
    [
      [752, 640],
      [right, 640],
    ],
    3,
  );
  a.poly(path('316,200 1056,200 1054,238 318,238'), { fill: SLAB });
  a.line(path('320,210 1052,210'), 2.2, '#454B6E');
  // rain has found its own ways down
  for (const [x, w, l] of path('350,12,60 548,16,110 742,12,84 770,20,150 1022,12,130'))
    a.flat(
      [
        [x, 250],
        [x + w, 250],
        [x + w * 0.6, 250 + l],
      ],
      PLASTER_SHADE,
    );
  for (const crack of [
    '342,500 352,540 344,566 356,612 350,640',
    '552,300 560,330 554,362',
    '1028,470 1022,510 1030,540 1024,590',
  ])
    a.curve(path(crack), 1.8, '#8F8AA0');
  a.poly(path('536,640 566,640 566,664 558,676 540,672'), { fill: '#A48F8B', w: 2 });
  a.rect(780, 660, 40, 32, { fill: '#9C98AC', w: 2.6 });
  for (const y of [668, 676, 684])
    a.line(
      [
        [785, y],
        [815, y],
      ],
      1.8,
    );
  a.line(
    [
      [left - 6, base],
      [1620, base],
    ],
    4,
  );
}

const SIGN = { base: 184, height: 68, wide: 0.95, space: 2.1, text: ['SOLARIUM ', 'ETEL', 'A'] };
const style = { wide: SIGN.wide, space: SIGN.space };
const SIGN_WIDTH = props.letteringWidth(SIGN.height, SIGN.text.join(''), style);
const SIGN_X = 704 - SIGN_WIDTH / 2;

// the last letter has come loose from its upper bolt
function letters(a, dx, dy, o) {
  // tubes end bluntly, the pen does not: it is held stiff here
  a.brush = (pts, w, c) => Art.prototype.brush.call(a, pts, w, c, 1);
  const at = (k) => (k ? props.letteringWidth(SIGN.height, `${SIGN.text.slice(0, k).join('')}I`, style) : 0);
  SIGN.text.forEach((part, k) => {
    const x = SIGN_X + at(k) - k * 5;
    if (k === 2) a.g(`transform="rotate(6 ${x + 6} ${SIGN.base})"`);
    props.lettering(a, x + dx, SIGN.base + dy, SIGN.height, part, { ...style, ...o });
    if (k === 2) {
      const r = o.w * 0.34 + 2.4;
      for (const [ex, ey] of path('3,-79 30,-81'))
        a.frect(x + ex + dx - r * 0.85, SIGN.base + ey + dy - r, r * 1.7, r * 2, o.c ?? C.ink);
      a.end();
    }
  });
  delete a.brush;
}

function sign(a) {
  const [x0, x1] = [SIGN_X - 20, SIGN_X + SIGN_WIDTH + 22];
  for (let x = x0 + 14, k = 0; x < x1; x += [106, 124, 112, 130][k++ % 4])
    a.line(
      [
        [x, 140],
        [x, 202],
      ],
      4,
    );
  for (const y of [136, 172])
    a.line(
      [
        [x0, y],
        [x1, y - 1],
      ],
      3,
    );
  letters(a, 2, 3, { w: 18 });
  letters(a, 0, 0, { w: 9, c: '#EFDCCB' });
  a.curve(
    [
      [x1 - 4, 172],
      [x1 + 14, 186],
      [x1 + 4, 216],
      [x1 + 10, 262],
      [x1 + 2, 300],
    ],
    2.4,
  );
  faultySun(a, 350, 158, '#EFDCCB');
}

// two of its rays have gone out for good: they fell
function faultySun(a, x, y, tube) {
  a.line(
    [
      [x, y + 20],
      [x, 202],
    ],
    4,
  );
  a.ell(x, y, 17, 17, { w: 13 });
  a.ell(x, y, 17, 17, { w: 6.5, c: tube });
  for (const k of [0, 1, 2, 4, 5, 7]) {
    const t = (k / 8) * 6.283 - 2.4;
    const ray = [29, 41].map((r) => [x + Math.cos(t) * r, y + Math.sin(t) * r]);
    a.line(ray, 10);
    a.line(ray, 4.6, tube);
  }
}

function solariumWindow(a) {
  const [x, y, w, h] = SUN_WINDOW;
  a.rect(x - 13, y - 12, w + 26, h + 24, { fill: FRAME });
  a.rect(x, y, w, h, { fill: WARM, w: 3 });
  a.frect(x + 2, y + 214, w - 3, h - 216, '#EBBB6C');
  // a tube light, a table, somebody behind it, flat because they are inside
  a.frect(x + 26, y + 106, 92, 9, '#FFF6DC');
  a.flat(
    path('6,262 108,262 112,276 0,276').map(([px, py]) => [x + px, y + py]),
    WARM_DEEP,
  );
  for (const dx of [10, 92]) a.frect(x + dx, y + 276, 9, 42, WARM_DEEP);
  a.shape(
    path('30,262 28,218 42,200 66,200 80,218 78,262').map(([px, py]) => [x + px, y + py]),
    { fill: WARM_DEEP, ink: 0 },
  );
  a.ell(x + 54, y + 182, 17, 19, { fill: WARM_DEEP, ink: 0 });
  a.frect(x + 88, y + 246, 12, 16, '#FBEBC8');
  blind(a, x, y, w);
  a.line(
    [
      [x + w * 0.7, y],
      [x + w * 0.7, y + h],
    ],
    4,
  );
  scrapedDecal(a, x + 40, y + 152);
  a.rect(x - 22, y + h + 8, w + 44, 15, { fill: SILL, w: 3 });
  plasticPlant(a, x + w - 26, y + h - 1);
}

function blind(a, x, y, w) {
  for (let k = 0; k < 5; k++) {
    const drop = y + 3 + k * 15;
    a.poly(
      [
        [x + 2, drop],
        [x + w - 3, drop + k * 2.2],
        [x + w - 3, drop + 11 + k * 2.2],
        [x + 2, drop + 11],
      ],
      { fill: '#E5DCCB', w: 1.8 },
    );
  }
  a.line(
    [
      [x + 14, y + 78],
      [x + 16, y + 128],
    ],
    1.6,
  );
}

// half of a sun that someone began to scrape off the glass
function scrapedDecal(a, x, y) {
  a.g('opacity=".8"');
  a.flat(
    path('-30,0 -24,-20 -8,-32 8,-30 2,-16 12,-6 -2,2').map(([px, py]) => [x + px, y + py]),
    '#E58A63',
  );
  for (const t of [-2.9, -2.35, -1.8])
    a.line(
      [40, 52].map((r) => [x - 4 + Math.cos(t) * r, y + Math.sin(t) * r]),
      5,
      '#E58A63',
    );
  a.end();
}

function plasticPlant(a, x, y) {
  for (const [tx, ty, bend] of path('-40,-62,-6 38,-72,6 -24,-104,-10 18,-108,9 -2,-92,-8')) {
    const tip = [x + tx, y + ty];
    a.shape(
      [
        [x, y - 32],
        [x + tx * 0.4 + bend, y - 32 + (ty + 32) * 0.6],
        tip,
        [x + tx * 0.62 - bend * 0.5, y - 32 + (ty + 32) * 0.42],
      ],
      { fill: GREEN, w: 2.6 },
    );
  }
  a.poly(
    [
      [x - 23, y - 36],
      [x + 23, y - 36],
      [x + 17, y],
      [x - 17, y],
    ],
    { fill: C.pink, w: 3 },
  );
  a.line(
    [
      [x - 21, y - 26],
      [x + 21, y - 26],
    ],
    2,
  );
}

function doorway(a) {
  const [x, y, w, h] = DOOR;
  a.rect(x - 18, y - 14, w + 36, h + 20, { fill: FRAME });
  a.rect(x, y, w, h, { fill: WARM, w: 3.4 });
  a.flat(
    [
      [x + 2, y + 396],
      [x + 40, y + 350],
      [x + w, y + 350],
      [x + w, y + h],
      [x + 2, y + h],
    ],
    '#D9A766',
  );
  a.flat(
    [
      [x + 2, y + 2],
      [x + 40, y + 30],
      [x + 40, y + 350],
      [x + 2, y + 396],
    ],
    '#E9B968',
  );
  a.line(
    [
      [x + 40, y + 30],
      [x + 40, y + 350],
    ],
    2,
    '#B98043',
  );
  tilesInside(a, x + 42, y + 220, w - 44);
  a.frect(x + 56, y + 56, 62, 8, '#FFF6DC');
  kettleInside(a, x + 84, y + 268);
  a.rect(x - 26, y + h + 1, w + 52, 13, { fill: SILL, w: 3.4 });
  doorLeaf(a, x + w + 3, y, h);
}

function tilesInside(a, x, y, w) {
  a.frect(x, y, w, 130, '#EFD39B');
  for (const k of [1, 2, 3]) a.frect(x, y + k * 32, w, 2, '#D9B576');
  for (const k of [1, 2, 3]) a.frect(x + k * 22, y, 2, 130, '#D9B576');
}

// a table by the far wall and on it the kettle whose lid does not close
function kettleInside(a, x, y) {
  const brown = '#B07A48';
  a.frect(x - 44, y, 84, 11, brown);
  for (const dx of [-38, 26]) a.frect(x + dx, y + 11, 8, 92, brown);
  const put = (text) => path(text).map(([px, py]) => [x + px, y + py]);
  a.flat(put('-18,-44 16,-44 21,0 -23,0'), brown);
  a.flat(put('-16,-50 12,-66 16,-54'), brown);
  a.curve(put('16,-38 33,-34 20,-10'), 6, brown);
  a.curve(put('-4,-78 -14,-100 0,-122 -8,-146'), 6, '#FFF3D6');
}

// the door's own leaf, open towards the street, with the hours on it
function doorLeaf(a, x, y, h) {
  a.poly(
    [
      [x, y + 2],
      [x + 42, y - 12],
      [x + 42, y + h + 28],
      [x, y + h],
    ],
    { fill: C.brick, w: 3.6 },
  );
  a.poly(
    [
      [x + 10, y + 30],
      [x + 33, y + 23],
      [x + 33, y + 226],
      [x + 10, y + 222],
    ],
    { fill: GLASS, w: 2.6 },
  );
  a.line(
    [
      [x + 15, y + 92],
      [x + 28, y + 52],
    ],
    3,
    '#C3CEDF',
  );
  a.poly(
    [
      [x + 13, y + 130],
      [x + 31, y + 127],
      [x + 31, y + 166],
      [x + 13, y + 167],
    ],
    { fill: C.paper, w: 2 },
  );
  for (const dy of [140, 149, 158])
    a.line(
      [
        [x + 16, y + dy],
        [x + 27, y + dy - 1],
      ],
      2,
    );
  a.line(
    [
      [x + 35, y + 262],
      [x + 35, y + 312],
    ],
    5,
    '#E9D5CC',
  );
  for (const dy of [30, 400]) a.rect(x - 5, y + dy, 9, 24, { fill: FRAME, w: 2 });
}

function rentWindow(a) {
  const [x, y, w, h] = RENT_WINDOW;
  const put = (text) => path(text).map(([px, py]) => [x + px, y + py]);
  a.rect(x - 13, y - 12, w + 26, h + 24, { fill: FRAME });
  a.rect(x, y, w, h, { fill: '#75809F', w: 3 });
  a.flat(put('2,214 90,206 214,200 214,346 2,346'), '#B59E88');
  a.flat(put('128,204 186,201 168,258'), '#75809F');
  for (const fold of ['84,206 88,346', '158,262 162,346']) a.line(put(fold), 1.8, '#8D7663');
  a.line(put('88,300 30,330'), 1.6, '#8D7663');
  for (const glint of ['26,190 60,126', '44,196 84,122']) a.line(put(glint), 5, '#9DA9C4');
  rentCard(a, x + w / 2, y + 56);
  a.rect(x + 14, y + h - 98, 58, 76, { fill: '#C4A9A6', w: 2.4 });
  a.poly(put('52,242 104,246 100,318 78,310 50,314'), { fill: '#9FB0B4', w: 2.4 });
  for (const k of [0, 1, 2]) a.line(put(`62,${262 + k * 13} ${94 - k * 7},${263 + k * 13}`), 2);
  a.rect(x - 22, y + h + 8, w + 40, 15, { fill: SILL, w: 3 });
}

function rentCard(a, cx, cy) {
  a.g(`transform="rotate(-1.8 ${cx} ${cy})"`);
  a.rect(cx - 101, cy - 46, 202, 94, { fill: '#F4E6BC', w: 3.4 });
  const centred = (text, y, h, w) =>
    props.lettering(a, cx - props.letteringWidth(h, text, { space: 1.7 }) / 2, y, h, text, { w, c: C.brick, space: 1.7 });
  centred('TILAA', cy - 8, 25, 5);
  centred('VUOKRATTAVANA', cy + 25, 20, 3.9);
  a.line(
    [
      [cx - 50, cy + 38],
      [cx + 30, cy + 38],
    ],
    2.6,
    '#9C8F86',
  );
  a.end();
  for (const dx of [-98, 98])
    a.g(`transform="rotate(${dx > 0 ? 38 : -42} ${cx + dx} ${cy - 44})"`)
      .frect(cx + dx - 14, cy - 50, 28, 12, '#DCD8CB', { op: 0.9 })
      .end();
}

// ---- the next house: brick, a gateway, windows of many kinds

function brickHouse(a) {
  a.rect(1048, -20, 600, 732, { fill: BRICK });
  a.frect(1050, 636, 600, 76, BRICK_DARK);
  a.line(path('1048,636 1620,636'), 3);
  a.rect(1042, 218, 600, 17, { fill: '#CDB6AC', w: 3 });
  for (const [x, y, n] of path('1180,196,2 1246,300,2 1420,250,2'))
    for (let k = 0; k < n; k++) a.frect(x + (k % 2) * 12, y + k * 11, 22, 4, BRICK_DARK);
  upperWindow(a, 1094, 58, 74, 128, WARM);
  upperWindow(a, 1196, 58, 74, 128, GLASS);
  upperWindow(a, 1346, 30, 138, 100, GLASS);
  a.flat(path('1350,34 1380,34 1372,80 1352,126'), '#E4D9DC');
  upperWindow(a, 1536, 58, 74, 128, '#7F90AF');
  gateway(a, 1092, 712);
  upperWindow(a, 1290, 300, 96, 116, '#7F90AF');
  upperWindow(a, 1440, 300, 130, 116, WARM);
  a.frect(1444, 304, 124, 30, '#E2C59C');
  pot(a, 1462, 414);
  downpipe(a, 1060);
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

function pot(a, x, y) {
  a.poly(
    [
      [x - 12, y - 20],
      [x + 12, y - 20],
      [x + 9, y],
      [x - 9, y],
    ],
    { fill: C.coral, w: 2.4 },
  );
  a.shape(
    [
      [x - 16, y - 22],
      [x - 10, y - 44],
      [x + 4, y - 50],
      [x + 17, y - 34],
      [x + 12, y - 20],
    ],
    { fill: GREEN, w: 2.4 },
  );
}

function gateway(a, x, base) {
  const arch = [[x, base]];
  for (let k = 0; k <= 10; k++) {
    const t = Math.PI - (k / 10) * Math.PI;
    arch.push([x + 66 + Math.cos(t) * 66, base - 290 - Math.sin(t) * 60]);
  }
  arch.push([x + 132, base]);
  a.flat(arch, '#5B5878');
  a.line(arch, 3.4);
  a.frect(x + 40, base - 236, 56, 226, '#8489A6');
  a.frect(x + 58, base - 150, 22, 34, '#F2C267');
  for (let k = 0; k < 4; k++)
    a.line(
      [
        [x + 16 + k * 33, base - 2],
        [x + 16 + k * 33, base - 204],
      ],
      3,
    );
  a.line(
    [
      [x, base - 202],
      [x + 132, base - 202],
    ],
    3.4,
  );
}

function downpipe(a, x) {
  a.rect(x - 7, -10, 14, 694, { fill: '#8E93AA', w: 3 });
  for (const y of [120, 330, 560]) a.rect(x - 11, y, 22, 9, { fill: '#8E93AA', w: 2.4 });
  a.poly(
    [
      [x - 7, 680],
      [x + 7, 680],
      [x + 22, 706],
      [x + 6, 710],
    ],
    { fill: '#8E93AA', w: 3 },
  );
}

// ---- wires, and the lane's lamp that hangs from them

function wires(a) {
  a.curve(path('-20,30 230,44 560,30 1060,18'), 2.4);
  a.line(path('300,-20 270,20 252,44'), 1.8);
  a.line(path('-20,68 240,74 600,66 1060,60 1620,40'), 2);
  a.line(path('256,46 256,64'), 4);
  a.poly(path('222,66 290,66 304,90 208,90'), { fill: STEEL, w: 3.4 });
  a.shape(path('222,92 256,110 292,92'), { fill: '#FFD987', w: 2.6 });
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
  wires(a);
  tree(a);
  fence(a);
  pig(a, 96, 866);
  return a.svg(1600, 900);
}

// ---- seasons on the ground, the roofs, the tree

/** Draws round what stands in the ground (fence, trunk, pig), so that it need not be drawn again on top. */
function spare(a, draw) {
  const id = `spare${a.out.length}`;
  const points = (pts) =>
    pts
      .map((p) =>
        a
          .d(p)
          .map((n) => n.toFixed(0))
          .join(' '),
      )
      .join('L');
  const stroke = (pts, w) => `<path d="M${points(pts)}" fill="none" stroke="#000" stroke-width="${w}"/>`;
  const black = [
    ...FENCE_POSTS.map(([x, top, foot]) => stroke(path(`${x},${top - 4} ${x},${foot}`), 9)),
    ...FENCE_RAILS.map((rail) => stroke(rail, 10)),
    `<path d="M${points(path('70,638 84,600 84,480 108,480 108,600 130,640'))}Z" fill="#000"/>`,
    `<path d="M${points(PIG_HIDE)}Z" fill="#000"/>`,
  ];
  a.push(`<mask id="${id}" maskUnits="userSpaceOnUse" x="-40" y="-40" width="1680" height="980">`);
  a.push(`<rect x="-40" y="-40" width="1680" height="980" fill="#fff"/>${black.join('')}</mask>`).g(`mask="url(#${id})"`);
  draw();
  a.end();
}

// what shines is drawn again in the wet, broken sideways
function glimmer(a, x, y0, y1, half, col, op) {
  const left = [];
  const right = [];
  for (let y = y0, i = 0; y <= y1; y += 15, i++) {
    const shake = (i % 2 ? 11 : -7) + (i % 3) * 4;
    const narrow = half * (1 - (0.5 * (y - y0)) / (y1 - y0));
    left.push([x - narrow + shake, y]);
    right.unshift([x + narrow + shake * 0.8 - 5, y]);
  }
  a.flat([...left, ...right], col, { op });
}

const puddle = (a, x, y, w, h, fill, light) =>
  props.puddle(a, x, y, w, h, { fill, light, edge: '#777A93', line: 1.8, shine: 2.2 });

function jackdaw(a, x, y) {
  a.shape(
    [
      [x - 16, y - 6],
      [x - 6, y - 24],
      [x + 10, y - 30],
      [x + 17, y - 22],
      [x + 10, y - 8],
      [x - 4, y - 1],
      [x - 30, y + 6],
    ],
    { fill: '#4A4B66', w: 2.6 },
  );
  a.line(
    [
      [x + 16, y - 24],
      [x + 25, y - 21],
    ],
    3.4,
  );
  a.ell(x + 11, y - 24, 1.8, 1.8, { fill: '#E9E2D2', ink: 0 });
  for (const dx of [-2, 5])
    a.line(
      [
        [x + dx, y - 2],
        [x + dx, y + 6],
      ],
      2,
    );
}

function november(a) {
  glimmer(a, 660, 718, 866, 62, '#F1CE8C', 0.8);
  glimmer(a, 660, 722, 800, 30, '#FBE6B4', 0.75);
  glimmer(a, 446, 720, 780, 58, '#E9CB96', 0.6);
  glimmer(a, 274, 620, 760, 26, '#E8B566', 0.5);
  puddle(a, 850, 768, 92, 9, '#A5A3B8', '#E3E5EE');
  puddle(a, 66, 756, 66, 8, '#A5A3B8', '#F0D9A6');
  const r = rng(5);
  for (let k = 0; k < 9; k++) {
    const [x, y] = [-10 + r() * 350, 590 + r() * 280];
    a.shape(
      [
        [x, y],
        [x + 7, y - 5],
        [x + 14, y],
        [x + 7, y + 4],
      ],
      { fill: k % 3 ? '#B98A4E' : '#94604A', w: 1.6 },
    );
  }
  jackdaw(a, SIGN_X + 300, 104);
}

// snow lies along what is drawn under it
function ledge(a, from, to, y, h = 10, col = SNOW) {
  const r = rng(Math.round(from + y));
  const crest = [[from, y]];
  const n = Math.max(2, Math.round((to - from) / 60));
  for (let k = 0; k <= n; k++) crest.push([from + ((to - from) * (k + 0.2)) / (n + 0.4), y - h * (0.6 + r() * 0.5)]);
  crest.push([to, y]);
  const top = a.cr(crest);
  a.flat([...top, [to, y + 4], [from, y + 4]], col);
  a.curve(crest, 2.8);
}

// tops of the letters on the lettering grid, where snow stays
const TOPS = {
  S: [1, 4],
  O: [1, 3.2],
  L: [-0.8, 0.8],
  A: [1.1, 2.9],
  R: [-0.6, 3],
  I: [-0.8, 0.8],
  U: [-0.8, 0.8],
  M: [-0.8, 0.8],
  E: [-0.6, 3.4],
  T: [-0.6, 4.6],
};
const SECOND = { U: [3.2, 4.8], M: [5.2, 6.8] };

function snowOnLetters(a) {
  const text = SIGN.text.join('');
  const u = (SIGN.height / 8) * SIGN.wide;
  [...text].forEach((ch, k) => {
    const pen = SIGN_X + (k ? props.letteringWidth(SIGN.height, `${text.slice(0, k)}I`, style) : 0);
    if (k === text.length - 1) return;
    for (const top of [TOPS[ch], SECOND[ch]].filter(Boolean)) {
      const [x0, x1] = [pen + top[0] * u - 3, pen + top[1] * u + 3];
      const y = SIGN.base - SIGN.height - 5;
      a.shape(
        [
          [x0, y],
          [x0 + 3, y - 8],
          [(x0 + x1) / 2, y - 11],
          [x1 - 3, y - 8],
          [x1, y],
          [(x0 + x1) / 2, y + 3],
        ],
        { fill: SNOW, w: 2.2 },
      );
    }
  });
}

function heap(a, x, y, w, h, fill, grit) {
  const crest = [
    [x - w, y],
    [x - w * 0.8, y - h * 0.5],
    [x - w * 0.4, y - h * 0.9],
    [x, y - h],
    [x + w * 0.36, y - h * 0.7],
    [x + w * 0.7, y - h * 0.5],
    [x + w, y],
  ];
  a.fill([...a.cr(crest), [x + w * 0.4, y + 5], [x - w * 0.5, y + 5]], fill);
  a.curve(crest, 3.4);
  a.curve(
    [
      [x - w * 0.3, y - h * 0.5],
      [x, y - h * 0.62],
      [x + w * 0.3, y - h * 0.36],
    ],
    2.2,
    grit ? '#A9A6AE' : SNOW_SHADE,
  );
  if (!grit) return;
  const r = rng(Math.round(x + w));
  for (let k = 0; k < w / 8; k++) {
    const [px, py] = [x - w * 0.7 + r() * w * 1.4, y - r() * h * 0.42];
    a.line(
      [
        [px, py],
        [px + 4, py + 1],
      ],
      3,
      '#8A8492',
    );
  }
}

function footprints(a, points, col) {
  points.forEach(([x, y], k) => a.ell(x, y + (k % 2 ? 5 : -5), 9, 4.4, { fill: col, ink: 0, mis: [0, 0] }));
}

function december(a) {
  // the first tram of the morning has swept its own rails
  const near = a.cr(RAILS[0].map(([x, y]) => [x - (y < 740 ? 18 : 6), y + (y < 740 ? 0 : 17)]));
  const far = a.cr(RAILS[1].map(([x, y]) => [x + (y < 740 ? 15 : 6), y - (y < 740 ? 0 : 12)]));
  spare(a, () => a.flat([[-40, 505], ...near, [1640, 940], [-40, 940]], SNOW));
  a.flat([...far, [1640, 716], [326, 716], [322, 505]], SNOW);
  // the trodden path: along the wall, to the door, over the rails to the stop
  a.flat(
    a.cr(path('290,506 312,506 316,620 334,700 384,734 520,742 1640,742 1640,768 520,768 400,764 320,736 290,680 280,600')),
    SNOW_SHADE,
  );
  a.flat(path('604,718 716,718 730,750 744,790 650,776 620,750'), SNOW_SHADE);
  a.flat(path('764,852 830,852 884,906 800,910'), SNOW_SHADE);
  footprints(a, path('300,560 296,620 312,680 366,738 476,756 640,738 860,756 940,758 692,766 790,866 828,894'), '#AFBCD0');
  heap(a, 510, 788, 78, 26, SNOW);
  heap(a, 960, 794, 140, 34, SNOW);
  heap(a, 380, 914, 190, 44, SNOW);
  ledge(a, 312, 1060, 201, 15);
  snowOnLetters(a);
  for (const [x, y, w] of [
    [342, 594, 206],
    [772, 616, 256],
    [1088, 186, 86],
    [1190, 186, 86],
    [1340, 130, 150],
  ])
    ledge(a, x, x + w, y + 2, 9);
  ledge(a, 1044, 1620, 219, 10);
  ledge(a, 212, 300, 68, 10);
  treeSnow(a);
  heap(a, 20, 742, 130, 34, SNOW);
  a.shape(path('2,800 10,776 44,752 96,744 150,760 172,786 150,790 130,780 104,790 70,782 40,794'), { fill: SNOW, w: 3 });
}

function treeSnow(a) {
  for (const k of [0, 1, 2, 4])
    a.line(
      BRANCHES[k].slice(1).map(([x, y]) => [x - 1, y - 4]),
      5,
      SNOW,
    );
}

function march(a) {
  glimmer(a, 660, 720, 780, 50, '#E9D3A6', 0.5);
  puddle(a, 880, 766, 130, 12, '#BAC4D4', '#F3F6FA');
  puddle(a, 690, 860, 190, 9, '#BAC4D4', '#F3F6FA');
  a.flat(path('330,716 560,716 470,734 380,742 336,734'), '#CBCDD8');
  a.flat(path('780,716 1040,716 1010,732 860,736'), '#CBCDD8');
  heap(a, 1010, 796, 150, 34, '#C5C2C6', true);
  heap(a, 300, 902, 170, 44, '#C5C2C6', true);
  heap(a, 516, 786, 70, 18, '#C5C2C6');
  heap(a, 44, 736, 104, 50, '#C5C2C6');
  ledge(a, 560, 760, 201, 8, '#E2E5EC');
  for (const [x, l] of path('352,30 372,18 562,34 1020,40'))
    a.poly(
      [
        [x - 4, 238],
        [x + 5, 238],
        [x + 1, 238 + l],
      ],
      { fill: '#DCE6F0', w: 1.8 },
    );
  // what lay under the snow all winter: one mitten on the fence, somebody's idea of order
  a.shape(path('80,596 74,572 80,556 94,556 98,570 106,564 110,574 100,586 98,596'), { fill: C.coral, w: 2.6 });
}

function leaves(a, green, dark, n, size, seed) {
  const r = rng(seed);
  for (let k = 0; k < n; k++) {
    const branch = BRANCHES[k % BRANCHES.length];
    const p = branch[1 + Math.floor(r() * (branch.length - 1))];
    const [x, y] = [p[0] + (r() - 0.5) * 50, p[1] + (r() - 0.5) * 44];
    const t = r() * 6.28;
    const [ux, uy] = [Math.cos(t) * size, Math.sin(t) * size];
    a.flat(
      [
        [x - ux, y - uy],
        [x - uy * 0.5, y + ux * 0.5],
        [x + ux, y + uy],
        [x + uy * 0.5, y - ux * 0.5],
      ],
      k % 3 ? green : dark,
    );
  }
}

function bike(a, x, y, colour) {
  const p = (dx, dy) => [x + dx, y + dy];
  for (const dx of [-50, 50]) a.ell(...p(dx, -34), 34, 34, { w: 3.4 });
  const tube = (...points) => a.line(points, 4.4, colour);
  tube(p(-50, -34), p(-20, -76), p(32, -78));
  tube(p(-20, -76), p(-2, -32), p(32, -78));
  tube(p(-50, -34), p(-2, -32));
  tube(p(50, -34), p(30, -94));
  a.line([p(12, -100), p(36, -94), p(46, -100)], 4);
  a.line([p(-34, -88), p(-8, -86)], 7);
  a.poly([p(36, -92), p(74, -92), p(68, -62), p(42, -62)], { fill: '#C9A77E', w: 2.6 });
}

function may(a) {
  leaves(a, '#A9CB72', '#8DB55F', 40, 12, 3);
  // coltsfoot, and the winter's sand swept into rows
  for (const [x, y] of path('20,682 46,690 120,650')) {
    a.line(
      [
        [x, y],
        [x + 1, y + 14],
      ],
      2,
      '#5F7B4A',
    );
    a.ell(x, y, 6, 5, { fill: C.mustard, w: 1.8 });
  }
  for (const [x, y, w] of path('470,778,70 1010,778,150'))
    a.flat(
      [
        [x - w, y],
        [x, y - 8],
        [x + w, y],
        [x, y + 4],
      ],
      '#B9A78F',
    );
  bike(a, 890, 736, C.coral);
}

// green lobes that hide the branches, with lighter clumps where the evening reaches
function crown(a) {
  const outline = path(
    '-30,330 -40,230 -10,150 40,96 92,60 150,84 196,130 232,196 262,262 240,330 190,362 150,392 96,378 40,394 -10,376',
  );
  const lobes = [];
  const loop = a.cr(outline, true);
  for (let k = 0; k < loop.length; k += 5) {
    const [x, y] = loop[k];
    const t = (k / 5) % 2 ? 1 : 0.955;
    lobes.push([104 + (x - 104) * t, 240 + (y - 240) * t]);
  }
  a.shape(lobes, { fill: '#86AF6C', w: 3.4 });
  for (const [x, y, rx, ry, c] of [
    [40, 170, 46, 34, '#9CC27E'],
    [132, 138, 52, 36, '#9CC27E'],
    [190, 246, 44, 30, '#9CC27E'],
    [70, 276, 56, 32, '#9CC27E'],
    [148, 326, 52, 26, '#6F9A5E'],
    [0, 318, 42, 28, '#6F9A5E'],
    [104, 216, 36, 20, '#6F9A5E'],
  ])
    a.shape(
      [
        [x - rx, y],
        [x - rx * 0.6, y - ry * 0.8],
        [x, y - ry * 0.7],
        [x + rx * 0.5, y - ry],
        [x + rx, y - ry * 0.1],
        [x + rx * 0.5, y + ry * 0.6],
        [x, y + ry * 0.4],
        [x - rx * 0.6, y + ry * 0.7],
      ],
      { fill: c, ink: 0, mis: [0, 0] },
    );
  for (const [x, y] of path('20,220 70,140 168,178 96,310 190,300'))
    a.curve(
      [
        [x, y],
        [x + 10, y - 8],
        [x + 20, y - 2],
      ],
      2,
    );
}

// two who sit with their backs to us; the bag of buns is between them
function sitters(a) {
  a.g('transform="translate(58 604) scale(.86)"');
  sitter(a, 0, 0, { top: C.coral, hair: '#5B4038', skin: '#D9A98A', long: true });
  a.end();
  a.g('transform="translate(146 594) scale(.86)"');
  sitter(a, 0, 0, { top: '#F0E2C4', hair: '#26233A', skin: '#9A6A4E', cap: C.teal });
  a.end();
  a.poly(path('92,600 116,598 114,568 108,572 103,564 98,572 93,568'), { fill: '#E3C79A', w: 2.8 });
}

function sitter(a, x, y, o) {
  const put = (text) => path(text).map(([px, py]) => [x + px, y + py]);
  a.shape(put('-34,6 -30,-22 30,-22 36,6 20,18 -18,18'), { fill: C.denim, w: 3 });
  a.poly(put('-30,-10 -33,-84 -22,-104 22,-104 33,-84 30,-10'), { fill: o.top, w: 3.4 });
  a.shape(put('-24,-100 -42,-66 -44,-20 -34,2 -26,0 -32,-24 -26,-62'), { fill: o.top, w: 3 });
  a.shape(put('24,-100 42,-66 42,-24 34,0 26,0 30,-24 26,-62'), { fill: o.top, w: 3 });
  for (const dx of [-32, 32]) a.ell(x + dx, y + 2, 7, 6, { fill: o.skin, w: 2.4 });
  a.rect(x - 9, y - 116, 18, 16, { fill: o.skin, w: 2.6 });
  a.ell(x, y - 140, 25, 29, { fill: o.skin, w: 3 });
  if (o.long) a.shape(put('-27,-136 -22,-166 0,-174 22,-166 28,-138 27,-100 10,-84 -12,-86 -26,-104'), { fill: o.hair, w: 3.2 });
  else a.shape(put('-26,-142 -22,-168 0,-174 22,-168 27,-142 20,-122 0,-116 -20,-122'), { fill: o.hair, w: 3.2 });
  if (o.cap) a.shape(put('-28,-146 -22,-172 0,-180 23,-172 29,-146 0,-140'), { fill: o.cap, w: 3.2 });
  if (o.long)
    for (const dx of [-8, 4, 14])
      a.curve(
        [
          [x + dx, y - 160],
          [x + dx * 1.2, y - 130],
          [x + dx, y - 98],
        ],
        1.8,
        '#3B2A2A',
      );
}

// the one that rocks, its origin rubbed out
function rockingChair(a, x, y) {
  const put = (text) => path(text).map(([px, py]) => [x + px, y + py]);
  const wood = '#8A6488';
  const stick = (text, w = 6) => a.line(put(text), w);
  a.curve(put('-74,-22 -44,-4 10,0 60,-6 88,-26'), 8);
  stick('-38,-112 -48,-8');
  stick('42,-112 54,-8');
  stick('-34,-112 -46,-222');
  stick('36,-112 30,-226');
  for (const px of [-22, -4, 16]) a.line(put(`${px * 0.9},-116 ${px - 8},-208`), 3.6);
  a.poly(put('-56,-232 38,-238 36,-206 -52,-202'), { fill: wood, w: 3.4 });
  a.poly(put('-50,-122 50,-122 60,-102 -56,-102'), { fill: wood, w: 3.6 });
  stick('-46,-160 62,-156', 6);
}

function schoolChair(a, x, y) {
  const put = (text) => path(text).map(([px, py]) => [x + px, y + py]);
  for (const leg of ['-34,-110 -44,0', '34,-110 44,0', '-34,-110 -32,-200', '34,-110 32,-200']) a.line(put(leg), 5.4, '#5C6280');
  a.rrect(x - 44, y - 218, 88, 62, 14, { fill: '#DD7B54', w: 3.4 });
  a.rrect(x - 16, y - 200, 32, 10, 5, { fill: PLASTER, w: 2.4 });
  a.poly(put('-42,-120 42,-120 52,-104 -52,-104'), { fill: '#DD7B54', w: 3.6 });
  a.rrect(x - 22, y - 148, 40, 30, 5, { fill: C.paper, w: 2.6 });
}

// Työhuone has come out: two of its chairs against the warm wall
function juneChairs(a) {
  rockingChair(a, 846, 746);
  schoolChair(a, 536, 754);
}

function june(a) {
  a.flat(path('-40,574 100,560 166,570 152,630 60,640 -40,654'), '#86AC66', { op: 0.6 });
  crown(a);
  sitters(a);
  juneChairs(a);
  gull(a, SIGN_X + 452, 104);
}

function gull(a, x, y) {
  a.shape(
    [
      [x - 26, y - 8],
      [x - 8, y - 24],
      [x + 10, y - 30],
      [x + 20, y - 24],
      [x + 12, y - 10],
      [x - 6, y - 2],
    ],
    { fill: '#FBF8F2', w: 2.6 },
  );
  a.curve(
    [
      [x - 26, y - 8],
      [x - 10, y - 18],
      [x + 4, y - 16],
    ],
    5,
    '#9AA5B8',
  );
  a.line(
    [
      [x + 19, y - 25],
      [x + 30, y - 22],
    ],
    4,
    C.mustard,
  );
  a.ell(x + 13, y - 25, 1.8, 1.8, { fill: C.ink, ink: 0 });
  for (const dx of [-2, 5])
    a.line(
      [
        [x + dx, y - 2],
        [x + dx, y + 6],
      ],
      2.2,
      C.coral,
    );
}

const DRESSING = { november, december, march, may, june };

function dressing(season) {
  // the same seed as the back, so that what is drawn again lies where it lay
  const a = new Art(317, { w: 3.6 });
  DRESSING[season](a);
  return a.svg(1600, 900);
}

// ---- front: our side of the rails, the stop

function front() {
  const a = new Art(341, { w: 4.2 });
  shelter(a);
  stopSign(a, 1062);
  return a.svg(1600, 900);
}

function shelter(a) {
  a.frect(1128, 330, 520, 620, '#CBD8E4', { op: 0.3 });
  for (const streak of ['1160,560 1226,392', '1188,566 1260,386']) a.line(path(streak), 6, '#E4E4E8');
  a.poly(path('1096,292 1640,276 1640,318 1098,326'), { fill: STEEL });
  for (const x of [1120, 1400]) a.rect(x, 324, 15, 620, { fill: STEEL, w: 3.4 });
  a.rect(1128, 700, 520, 10, { fill: STEEL, w: 2.6 });
  timetable(a, 1236, 420);
  a.rect(1150, 776, 500, 24, { fill: '#B58C6C', w: 3.6 });
  a.rect(1150, 752, 500, 18, { fill: '#C79B78', w: 3.6 });
  a.rect(1452, 440, 112, 150, { fill: '#D8B4AC', w: 3.2 });
  a.ell(1508, 496, 30, 30, { fill: C.mustard, w: 3 });
  for (const y of [550, 566])
    a.line(
      [
        [1472, y],
        [1472 + (y < 560 ? 72 : 48), y],
      ],
      3,
    );
  for (const x of [1182, 1520]) a.rect(x, 800, 14, 140, { fill: STEEL, w: 3 });
}

function timetable(a, x, y) {
  a.rect(x, y, 124, 176, { fill: '#EDE8DD', w: 3.2 });
  a.frect(x + 6, y + 7, 114, 26, GREEN);
  a.curve(
    [
      [x + 14, y + 60],
      [x + 42, y + 46],
      [x + 70, y + 74],
      [x + 112, y + 58],
    ],
    4,
    C.brick,
  );
  for (const [dx, dy] of path('14,60 42,47 70,73 112,58')) a.ell(x + dx, y + dy, 4.5, 4.5, { fill: C.paper, w: 2.2 });
  for (let k = 0; k < 6; k++)
    a.line(
      [
        [x + 14, y + 96 + k * 13],
        [x + 110 - ((k * 17) % 38), y + 96 + k * 13],
      ],
      2.4,
      '#6B6F8C',
    );
}

function stopSign(a, x) {
  a.rect(x - 5, 250, 10, 690, { fill: STEEL, w: 3.2 });
  a.rrect(x - 46, 236, 92, 98, 10, { fill: GREEN });
  a.rrect(x - 27, 254, 54, 54, 9, { fill: C.paper, w: 3 });
  a.rrect(x - 19, 263, 38, 21, 4, { fill: '#6B6F8C', w: 2.4 });
  a.line(
    [
      [x - 14, 252],
      [x, 243],
      [x + 14, 252],
    ],
    2.4,
  );
  for (const dx of [-14, 14]) a.ell(x + dx, 296, 4, 4, { fill: C.mustard, w: 2 });
  a.line(
    [
      [x - 24, 320],
      [x + 24, 320],
    ],
    3,
    C.paper,
  );
  a.rect(x - 48, 342, 96, 28, { fill: C.paper, w: 3 });
  props.lettering(a, x - props.letteringWidth(12.5, 'HERMANNI') / 2, 363, 12.5, 'HERMANNI', { w: 2.5 });
  a.rrect(x - 26, 742, 52, 74, 7, { fill: '#5E7C70', w: 3.4 });
  a.rect(x - 31, 732, 62, 14, { fill: STEEL, w: 3 });
}

// ---- what comes and goes

const thing = thingPen(3.6);

const SIGN_AREA = [296, 78, 760, 118];

// half past eleven, the last fuse: orange over Hermanni
function signLit(a) {
  letters(a, 0, 0, { w: 12.5, c: '#FF8338' });
  letters(a, 0, 0, { w: 5.5, c: '#FFE9B8' });
  faultySun(a, 350, 158, '#FFC65C');
}

/** Scraped, but where it was can still be seen. */
function doorMark(a) {
  a.flat(path('737,562 765,556 768,610 738,618'), '#C4756A');
  for (const scratch of [
    '738,572 766,564',
    '737,586 767,576',
    '740,602 766,590',
    '744,562 760,614',
    '740,612 764,602',
    '750,560 764,590',
  ])
    a.line(path(scratch), 2.4, '#E3BCAE');
}

function chalkCross(a) {
  a.line(path('506,742 556,766'), 5, '#FBF8F2');
  a.line(path('552,740 510,768'), 5, '#FBF8F2');
  props.lettering(a, 566, 764, 18, '206', { w: 3.4, c: '#FBF8F2' });
}

// visitors' stickers that came off their coats here, one by one
function stickers(a) {
  for (const [x, y, turn, c] of [
    [1060, 452, -6, C.mustard],
    [1063, 490, 5, C.paper],
    [1059, 524, -3, C.sky],
    [1064, 566, 8, C.coral],
    [1060, 604, -5, C.paper],
  ]) {
    a.g(`transform="rotate(${turn} ${x} ${y})"`);
    a.rrect(x - 19, y - 14, 38, 28, 5, { fill: c, w: 2.6 });
    a.line(
      [
        [x - 11, y - 4],
        [x + 11, y - 4],
      ],
      2.4,
    );
    a.line(
      [
        [x - 11, y + 4],
        [x + 4, y + 4],
      ],
      2.4,
    );
    a.end();
  }
}

function letterbox(a) {
  a.rect(300, 668, 12, 82, { fill: STEEL, w: 3 });
  a.rrect(272, 566, 68, 108, 9, { fill: C.mustard, w: 4 });
  a.poly(path('266,566 346,566 338,550 274,550'), { fill: '#E0A030', w: 3.6 });
  a.rect(282, 584, 48, 9, { fill: '#6B4A22', w: 2.6 });
  a.rect(288, 612, 36, 30, { fill: C.paper, w: 2.4 });
  for (const y of [621, 630])
    a.line(
      [
        [293, y],
        [318, y],
      ],
      2,
    );
}

// a rack of the zine; page seven is missing from every one
function zines(a) {
  for (const x of [944, 1014])
    a.line(
      [
        [x, 648],
        [x + (x < 980 ? -4 : 4), 744],
      ],
      5,
    );
  for (const [y, c] of [
    [646, C.coral],
    [690, C.sky],
  ]) {
    for (const x of [952, 982]) {
      a.rect(x, y - 34, 26, 40, { fill: x < 980 ? c : C.mustard, w: 2.6 });
      a.poly(
        [
          [x + 26, y - 18],
          [x + 18, y - 14],
          [x + 26, y - 8],
        ],
        { fill: '#6B6F8C', w: 2 },
      );
      a.line(
        [
          [x + 5, y - 25],
          [x + 17, y - 25],
        ],
        3,
      );
    }
    a.rect(938, y, 80, 16, { fill: '#8E93AA', w: 3 });
  }
}

function poster(a) {
  a.g('transform="rotate(1.5 950 530)"');
  a.rect(912, 478, 82, 112, { fill: C.card, w: 3 });
  a.frect(916, 482, 75, 30, C.teal);
  a.ell(953, 536, 15, 15, { fill: C.mustard, w: 2.6 });
  a.line(path('945,537 951,544 963,528'), 3.2);
  for (const [y, w] of path('560,60 570,48'))
    a.line(
      [
        [924, y],
        [924 + w, y],
      ],
      2.4,
    );
  props.lettering(a, 922, 503, 13, 'TÄNÄÄN', { w: 2.4, c: C.card });
  a.end();
}

function mastLight(a) {
  a.g('opacity=".4"');
  a.ell(300, 118, 17, 17, { fill: '#F08468', ink: 0 });
  a.end();
  a.ell(300, 118, 7, 7, { fill: '#E2452F', ink: 0 });
}

// the guide stands in the window, open at the page about the key, under its own little lamp
function guide(a) {
  a.ell(430, 548, 62, 44, { fill: '#FFF1C4', ink: 0 });
  a.curve(path('386,584 378,546 394,512 424,508'), 3.6);
  a.poly(path('416,498 446,504 440,528 410,520'), { fill: C.coral, w: 3 });
  a.poly(path('400,542 432,550 432,588 400,580'), { fill: C.card, w: 3 });
  a.poly(path('432,550 464,540 464,578 432,588'), { fill: C.card, w: 3 });
  for (const y of [556, 564, 572]) {
    a.line(
      [
        [406, y - 4],
        [426, y],
      ],
      1.8,
    );
    a.line(
      [
        [438, y],
        [458, y - 5],
      ],
      1.8,
    );
  }
}

export default {
  id: 'street',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: eachSeason(SEASON, dressing),
    front,
    things: {
      'sign-lit': thing(SIGN_AREA, 'back', 317, signLit),
      'door-mark': thing([732, 550, 40, 78], 'back', 351, doorMark),
      'trace-bench-and-light': thing([496, 730, 124, 48], 'back', 352, chalkCross),
      'trace-company-visit-day': thing([1030, 430, 64, 196], 'front', 353, stickers),
      'trace-letter-club': thing([258, 540, 96, 216], 'back', 354, letterbox),
      'trace-suburb-zine': thing([930, 600, 100, 150], 'back', 355, zines),
      'trace-small-rights-posters': thing([904, 470, 102, 130], 'back', 356, poster),
      'trace-night-people': thing([280, 98, 40, 40], 'back', 357, mastLight),
      'trace-handover-book': thing([366, 494, 110, 100], 'back', 358, guide),
    },
  },
  data: {
    colour: '#B9B7C4',
    focus: { x: 0.42, y: 0.52, width: 0.5 },
    spots: {
      corner: { x: 372, y: 762, height: 418, pose: 'standing', facing: 'right', layer: 'middle' },
      left: { x: 452, y: 904, height: 568, pose: 'standing', facing: 'right', layer: 'middle' },
      pavement: { x: 540, y: 768, height: 428, pose: 'standing', facing: 'right', layer: 'middle' },
      doorway: { x: 632, y: 704, height: 382, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 688, y: 706, height: 382, pose: 'standing', facing: 'left', layer: 'middle' },
      middle: { x: 762, y: 768, height: 430, pose: 'standing', facing: 'left', layer: 'middle' },
      near: { x: 842, y: 950, height: 612, pose: 'standing', facing: 'left', layer: 'near' },
      right: { x: 916, y: 768, height: 426, pose: 'standing', facing: 'left', layer: 'middle' },
      stop: { x: 992, y: 910, height: 566, pose: 'standing', facing: 'left', layer: 'middle' },
    },
    entrances: { door: { x: 664, y: 704 }, left: { x: -140, y: 766 }, right: { x: 1740, y: 766 } },
    lamps: [
      { kind: 'street', x: 256, y: 98, radius: 460, colour: '#ffc063' },
      { kind: 'street', x: 1062, y: 284, radius: 400, colour: '#ffe0a6' }, // the lit sign of the tram stop
      { kind: 'window', x: 660, y: 460, radius: 480, colour: '#ffc76a' },
      { kind: 'window', x: 1131, y: 122, radius: 130, colour: '#ffc76a' },
      { kind: 'window', x: 446, y: 430, radius: 340, colour: '#ffc76a' },
      { kind: 'street', x: 700, y: 150, radius: 560, colour: '#ff9a4a', thing: 'sign-lit' },
      { kind: 'window', x: 700, y: 150, radius: 520, colour: '#ff9a4a', thing: 'sign-lit' },
    ],
    sky: [{ x: 0, y: 0, width: 1600, height: 900 }],
    indoors: false,
    steam: [{ x: 676, y: 440 }],
    tracks: [{ x: -40, y: 500, width: 366, height: 118 }],
  },
};
