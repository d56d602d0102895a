// Chilli, a youth space in a brick factory at Tampere: the sofa, a jigsaw that misses its sky, popcorn, a ball behind the wall, two rules
// of which one nobody remembers, and steps up to the yard.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason, thingPen } from '../../../tools/art/layers.mjs';
import { pairs } from '../../../tools/art/path.mjs';

const BRICK = '#C08B7A';
const COURSE = '#A97364';
const DADO = '#839C97';
const PLASTER = '#D9D0CC';
const FLOOR = '#B3ADB6';
const FLOOR_DARK = '#A29BA8';
const IRON = '#46606C';
const STEEL = '#8F96A8';
const SOFA = '#DDA648';
const SOFA_DARK = '#C48D38';
const WOOD = '#CFA673';
const WOOD_DARK = '#A67C57';
const WHITE = '#F3E9DC';
const DARK = '#474C6E';
const BASE = 664;
const RAIL = 456;

const DOOR = [34, 178, 178, 490];
const WINDOW = [312, 112, 336, 330];

const line = (a, w, c, ...n) => a.line(pairs(...n), w, c);
const curve = (a, w, c, ...n) => a.curve(pairs(...n), w, c);

// ---- the yard: the mill on the other side and our own steps, no ink

const SEASON = {
  november: {
    sky: '#868BA6',
    mill: '#85524F',
    mill2: '#744850',
    roof: '#4F4A64',
    pane: '#42435E',
    lit: '#EBB45C',
    trim: '#A08078',
    yard: '#686878',
    tread: '#7C7B8A',
    riser: '#615F72',
    side: '#764A4A',
    twig: '#4B4660',
  },
  december: {
    sky: '#B4C0D8',
    mill: '#96605A',
    mill2: '#835459',
    roof: '#F3F6FB',
    pane: '#4B4C6B',
    lit: '#F2C062',
    trim: '#DDE3EC',
    yard: '#E8EDF4',
    tread: '#EEF2F7',
    riser: '#7F7C8E',
    side: '#85544F',
    twig: '#565270',
    snow: true,
  },
  march: {
    sky: '#CBD0DA',
    mill: '#A5685E',
    mill2: '#8F5B5B',
    roof: '#716A7A',
    pane: '#55576F',
    trim: '#B99A90',
    yard: '#A29EA4',
    tread: '#A6A3AB',
    riser: '#7B7784',
    side: '#935C54',
    twig: '#6A6474',
    heap: '#D3D4D8',
  },
  may: {
    sky: '#C3DEE6',
    mill: '#BC7361',
    mill2: '#A3645C',
    roof: '#6D6672',
    pane: '#5F6782',
    trim: '#D3B1A0',
    yard: '#C3B7A8',
    tread: '#CFC5B8',
    riser: '#A1968F',
    side: '#A96859',
    twig: '#6F6660',
    leaf: '#9FBE7E',
  },
  june: {
    sky: '#CFE4EA',
    mill: '#CE7E63',
    mill2: '#B56C5B',
    roof: '#736A70',
    pane: '#67728C',
    trim: '#E6C3A8',
    yard: '#D8C9AE',
    tread: '#F3E2B4',
    riser: '#B9A894',
    side: '#BC7159',
    twig: '#6F6660',
    leaf: '#7FAA63',
    sun: true,
  },
};

/** An arched window far away. */
function farArch(a, x, y, w, h, s, glow) {
  const arch = (m, c) =>
    a.flat(
      a
        .cr(pairs(x - m, y + 12, x + w * 0.2, y - m + 2, x + w * 0.8, y - m + 2, x + w + m, y + 12))
        .concat(pairs(x + w + m, y + h, x - m, y + h)),
      c,
    );
  arch(3, s.trim);
  arch(0, (glow && s.lit) || s.pane);
}

function mill(a, s) {
  a.frect(280, 80, 400, 390, s.sky);
  a.frect(556, 60, 30, 260, s.mill2);
  a.frect(551, 96, 40, 9, s.trim);
  a.frect(290, 190, 170, 270, s.mill2);
  a.flat(pairs(284, 192, 330, 158, 420, 158, 466, 192), s.roof);
  a.frect(452, 236, 220, 230, s.mill);
  a.frect(446, 226, 230, 13, s.roof);
  a.frect(452, 330, 220, 4, s.trim);
  for (const [x, y, w, h, glow] of [
    [326, 218, 26, 52],
    [372, 218, 26, 52, true],
    [416, 218, 26, 52],
    [326, 306, 26, 62, true],
    [390, 306, 44, 62],
    [474, 258, 34, 56],
    [528, 258, 34, 56, true],
    [606, 258, 34, 56],
    [474, 350, 34, 56],
    [588, 350, 52, 56],
  ])
    farArch(a, x, y, w, h, s, glow);
  a.frect(290, 420, 390, 40, s.yard);
  if (s.heap) a.flat(a.cr(pairs(520, 446, 548, 408, 596, 398, 640, 424, 676, 446)), s.heap);
  if (s.leaf) {
    a.frect(414, 290, 9, 140, s.twig);
    const full = s.sun ? 1 : 0.82;
    for (const [x, y, r] of [
      [332, 286, 30],
      [382, 288, 28],
      [340, 246, 28],
      [378, 240, 30],
      [358, 222, 24],
      [358, 272, 34],
    ])
      a.ell(x + 60, y + 14, r * full, r * full * 0.86, { fill: s.leaf, ink: 0 });
  } else {
    line(a, 8, s.twig, 354, 434, 356, 300);
    for (const [x, y] of [
      [318, 232],
      [340, 208],
      [374, 214],
      [398, 246],
    ])
      curve(a, 4, s.twig, 356, 340, (356 + x) / 2 + 4, (300 + y) / 2, x, y);
  }
}

function steps(a, s) {
  a.frect(0, 150, 240, 540, s.sky);
  a.frect(10, 150, 220, 190, s.mill);
  for (const [x, glow] of [
    [52, true],
    [128, false],
  ])
    farArch(a, x, 206, 46, 76, s, glow);
  a.frect(10, 330, 220, 70, s.yard);
  // side walls, then the flight: near is low
  a.flat(pairs(10, 340, 92, 366, 68, 690, 10, 690), s.side);
  a.flat(pairs(236, 340, 160, 366, 184, 690, 236, 690), s.side);
  for (const [y, l] of [
    [430, 84],
    [520, 77],
    [610, 71],
  ])
    a.frect(10, y, l - 12, 3, s.mill2);
  const flight = [378, 402, 430, 464, 506, 556, 616];
  flight.forEach((y, k) => {
    const [l, r] = [92 - k * 4, 160 + k * 4];
    const depth = 9 + k * 2.4;
    a.frect(l, y, r - l, depth, s.tread);
    a.frect(l - 1, y + depth, r - l + 2, (flight[k + 1] ?? 690) - y - depth + 1, s.riser);
    if (s.sun) a.flat(pairs(l, y, l + (r - l) * 0.36, y, l + (r - l) * 0.46, y + depth, l, y + depth), '#D9C49E');
    if (s.snow && k % 2 === 0) a.flat(a.cr(pairs(l + 8, y + depth, l + 30, y + depth + 6, l + 52, y + depth)), s.tread);
  });
  line(a, 4, IRON, 96, 306, 96, 382);
  line(a, 6, IRON, 76, 470, 76, 640);
  line(a, 6, IRON, 98, 306, 74, 474);
  if (s.heap) a.flat(a.cr(pairs(36, 690, 44, 640, 70, 622, 88, 660, 92, 690)), s.heap);
  if (season(s) === 'may') {
    // a bicycle leans at the top
    for (const x of [124, 170]) a.ell(x, 352, 17, 17, { w: 4, c: '#5C6B8E' });
    line(a, 4, C.coral, 124, 352, 140, 328, 164, 328, 148, 352, 124, 352);
  }
  if (s.sun) {
    // what people leave where they sit: a blue thermos, a cap, a board
    a.frect(150, 522, 14, 38, '#4F78B8');
    a.frect(152, 512, 10, 12, '#DCE3EA');
    a.flat(a.cr(pairs(98, 470, 102, 454, 120, 452, 126, 464, 140, 470)), C.coral);
    a.frect(84, 598, 84, 8, C.plum);
    for (const x of [98, 152]) a.ell(x, 611, 6, 6, { fill: WHITE, ink: 0 });
  }
}

const season = (s) => Object.keys(SEASON).find((name) => SEASON[name] === s);

function outside(name) {
  const a = new Art(811, { amp: 1.6 });
  mill(a, SEASON[name]);
  steps(a, SEASON[name]);
  return a.svg(1600, 900);
}

// ---- the hall

/** A few bricks where the eye wants them; the rest is believed. */
function bricks(a, x, y, rows) {
  rows.forEach(([from, to], k) => {
    const top = y + k * 21;
    line(a, 1.8, COURSE, x + from, top, x + to, top + 1);
    for (let c = from + 12 + (k % 2) * 22; c < to; c += 46) line(a, 1.8, COURSE, x + c, top, x + c, top + 19);
  });
}

function shell(a) {
  cut(a, [DOOR, WINDOW], () => {
    a.frect(0, 0, 1600, RAIL + 6, BRICK);
    a.frect(0, RAIL, 1600, BASE - RAIL + 6, DADO);
    for (const [x, y, rows] of [
      [
        220,
        130,
        [
          [0, 62],
          [8, 76],
          [0, 54],
        ],
      ],
      [
        216,
        330,
        [
          [30, 84],
          [0, 84],
          [6, 60],
          [18, 84],
        ],
      ],
      [
        664,
        300,
        [
          [0, 54],
          [0, 46],
          [8, 54],
        ],
      ],
      [
        1020,
        330,
        [
          [20, 120],
          [0, 90],
          [30, 112],
        ],
      ],
      [
        980,
        128,
        [
          [0, 60],
          [20, 84],
        ],
      ],
      [
        1186,
        196,
        [
          [0, 60],
          [10, 80],
          [0, 70],
          [24, 60],
        ],
      ],
      [
        -10,
        110,
        [
          [0, 90],
          [0, 60],
        ],
      ],
      [
        1500,
        150,
        [
          [0, 120],
          [30, 120],
        ],
      ],
    ])
      bricks(a, x, y, rows);
    // a bricked-up belt hole
    a.frect(1098, 268, 60, 44, '#B07A6B');
  });
  a.frect(0, BASE, 1600, 240, FLOOR);
  // a court was painted once
  a.line(a.cr(pairs(900, 668, 820, 740, 860, 830, 1010, 910)), 9, '#C9BD9C');
  line(a, 9, '#C9BD9C', 1120, 668, 1320, 910);
  for (const s of [
    pairs(230, 690, 720, 690, 760, 760, 200, 760),
    pairs(270, 860, 850, 860, 880, 898, 240, 898),
    pairs(1010, 800, 1200, 800, 1220, 826, 990, 826),
    pairs(1160, 872, 1640, 872, 1640, 900, 1130, 900),
  ])
    a.flat(s, FLOOR_DARK);
  line(a, 3.4, C.ink, -20, BASE, 32, BASE);
  line(a, 3.4, C.ink, 216, BASE, 1300, BASE);
  line(a, 3.4, C.ink, 1470, BASE, 1620, BASE);
  line(a, 2.4, C.ink, 222, RAIL, 306, RAIL);
  line(a, 2.4, C.ink, 654, RAIL, 1292, RAIL);
  line(a, 2.4, C.ink, 1480, RAIL, 1620, RAIL);
}

/** Shallow vaults between iron beams. */
function vaults(a) {
  const arcs = [
    [-150, 268],
    [300, 744],
    [776, 1156],
    [1188, 1700],
  ];
  a.frect(0, 0, 1600, 14, PLASTER);
  for (const [l, r] of arcs) {
    const arc = a.cr(pairs(l, 92, l + (r - l) * 0.18, 56, (l + r) / 2, 38, r - (r - l) * 0.18, 56, r, 92));
    a.flat([...arc, [r + 20, 92], [r + 20, -40], [l - 20, -40], [l - 20, 92]], PLASTER);
    a.line(arc, 3.6);
  }
  for (const x of [268, 744, 1156]) {
    a.rect(x, 84, 32, 12, { fill: IRON, w: 3 });
    a.rect(x + 10, 40, 12, 44, { fill: IRON, w: 2.6 });
  }
  // a pipe that goes somewhere
  a.rect(860, 50, 800, 20, { fill: STEEL, w: 3 });
  for (const x of [980, 1290]) a.rect(x, 44, 18, 32, { fill: STEEL, w: 2.8 });
  a.rect(852, 50, 20, 46, { fill: STEEL, w: 3 });
}

function archWindow(a) {
  const [x, y, w, h] = WINDOW;
  const spring = y + 86;
  const arc = a.cr(pairs(x, spring, x + w * 0.14, y + 34, x + w * 0.5, y + 2, x + w * 0.86, y + 34, x + w, spring));
  a.flat([...arc.slice(0, 26), [x + w / 2, y - 2], [x - 2, y - 2], [x - 2, spring]], BRICK);
  a.flat([...arc.slice(23), [x + w + 2, spring], [x + w + 2, y - 2], [x + w / 2, y - 2]], BRICK);
  // the bricks of the arch stand up
  for (let k = 0; k <= 12; k++) {
    const t = Math.PI * (1.06 + (k / 12) * 0.88);
    const [cx, cy] = [x + w / 2, y + 112];
    line(a, 1.8, COURSE, cx + Math.cos(t) * 184, cy + Math.sin(t) * 120, cx + Math.cos(t) * 212, cy + Math.sin(t) * 148);
  }
  for (const t of [0.25, 0.5, 0.75]) {
    line(a, 7, C.ink, x + w * t, y + (t === 0.5 ? 6 : 30), x + w * t, y + h);
    line(a, 3.4, '#D6D2CE', x + w * t, y + (t === 0.5 ? 8 : 32), x + w * t, y + h - 2);
  }
  for (const dy of [98, 196]) {
    line(a, 7, C.ink, x, y + dy, x + w, y + dy);
    line(a, 3.4, '#D6D2CE', x + 2, y + dy, x + w - 2, y + dy);
  }
  a.line(pairs(x, y + h, x, spring), 4);
  a.line(arc, 4);
  a.line(pairs(x + w, spring, x + w, y + h), 4);
  a.rect(x - 16, y + h, w + 32, 16, { fill: PLASTER, w: 3.2 });
  // one pane is mended with a record sleeve
  a.rect(x + w * 0.75 + 6, y + 104, w * 0.25 - 12, 84, { fill: '#7A5A72', w: 2.6 });
  a.ell(x + w * 0.875, y + 146, 24, 24, { fill: C.coral, w: 2.6 });
  a.ell(x + w * 0.875, y + 146, 5, 5, { fill: WHITE, w: 2 });
  a.rrect(x + 30, y + h - 58, 26, 36, 12, { fill: '#6F9468', w: 3 });
  a.rect(x + 24, y + h - 26, 38, 26, { fill: '#C9826A', w: 3 });
}

function doorFrame(a) {
  const [x, y, w, h] = DOOR;
  a.rect(x - 14, y - 16, w + 28, h + 16, { w: 3.6 });
  a.push(
    `<path fill-rule="evenodd" d="M${x - 12} ${y - 14}h${w + 24}v${h + 12}h-${w + 24}zM${x} ${y}v${h}h${w}v-${h}z" fill="${IRON}"/>`,
  );
  a.rect(x, y, w, h, { w: 2.8 });
  // a tin lamp over it and what is written on the lintel
  a.poly(pairs(100, 130, 146, 130, 158, 152, 88, 152), { fill: C.mustard, w: 3.2 });
  curve(a, 5, C.ink, 123, 130, 124, 106, 140, 98, 168, 100);
  a.rect(166, 90, 12, 22, { fill: IRON, w: 2.8 });
}

function column(a) {
  a.poly(pairs(734, 130, 764, 130, 768, 676, 730, 676), { fill: IRON });
  a.poly(pairs(712, 96, 788, 96, 766, 132, 732, 132), { fill: IRON });
  a.rect(722, 132, 54, 10, { fill: IRON, w: 3 });
  a.rect(718, 664, 62, 22, { fill: IRON });
  line(a, 3, '#6E8792', 742, 150, 741, 650);
  // heights of people, pencilled; stickers
  for (const [y, w] of [
    [300, 20],
    [318, 14],
    [352, 22],
    [410, 12],
  ])
    line(a, 2.4, WHITE, 738, y, 738 + w, y);
  a.ell(750, 236, 13, 13, { fill: C.coral, w: 2.6 });
  a.g('transform="rotate(-9 750 470)"').rect(736, 458, 28, 22, { fill: C.sky, w: 2.4 });
  a.end();
}

function rules(a) {
  props.lettering(a, 806, 208, 32, '1.', { w: 6, c: WHITE });
  props.lettering(a, 850, 208, 32, 'ILMAN', { w: 5.4, c: WHITE, wide: 0.95 });
  props.lettering(a, 850, 254, 32, 'SYYTÄ.', { w: 5.4, c: WHITE, wide: 0.95 });
  props.lettering(a, 802, 310, 32, '2.', { w: 6, c: WHITE });
  // what it said has been rubbed off by backs
  a.flat(a.cr(pairs(852, 290, 900, 284, 960, 288, 990, 300, 950, 312, 870, 312), true), '#C99888');
}

function gameShelf(a) {
  a.rect(798, 420, 196, 256, { fill: WOOD_DARK });
  for (const y of [432, 512, 592]) a.frect(808, y, 176, 68, '#76584A');
  for (const y of [498, 578]) a.rect(798, y, 196, 12, { fill: WOOD, w: 3 });
  const boxes = (y, list) => {
    let top = y;
    for (const [x, w, h, c] of list) {
      top -= h;
      a.rect(x, top, w, h, { fill: c, w: 2.8 });
      line(a, 2.4, C.card, x + 10, top + h / 2, x + w * 0.5, top + h / 2);
    }
  };
  boxes(498, [
    [812, 98, 18, '#B25B4C'],
    [818, 88, 16, '#D9A95C'],
    [814, 92, 20, '#5F8F9B'],
  ]);
  props.books(a, 922, 498, 0.66, ['#8C6A86', '#C9BFA9', '#7C8F6D', '#B5673F']);
  boxes(578, [
    [820, 110, 22, '#7C8F6D'],
    [812, 118, 14, '#C98FA0'],
  ]);
  // one of the sheep, out of its box
  a.shape(pairs(944, 560, 950, 544, 966, 540, 976, 552, 972, 566, 952, 568), { fill: WHITE, w: 2.8 });
  a.ell(942, 552, 7, 6, { fill: DARK, w: 2 });
  for (const x of [954, 968]) line(a, 3.4, C.ink, x, 566, x, 577);
  boxes(664, [
    [814, 160, 22, '#8C6A86'],
    [826, 130, 18, '#B98F62'],
  ]);
  // on the top: trophies for coming last
  a.poly(pairs(826, 378, 862, 378, 856, 404, 832, 404), { fill: C.mustard, w: 3 });
  line(a, 6, C.ink, 844, 404, 844, 414);
  a.rect(830, 412, 28, 9, { fill: DARK, w: 2.6 });
  a.rrect(894, 384, 66, 36, 7, { fill: '#C98B7A', w: 3 });
  a.ell(914, 402, 11, 11, { fill: '#7C4F48', w: 2.4 });
  line(a, 3, C.ink, 950, 384, 972, 342);
  for (const y of [394, 404]) line(a, 2, C.ink, 932, y, 952, y);
}

function popcorn(a) {
  const [x, y] = [1104, 560];
  // the cart
  line(a, 9, C.ink, x + 84, y + 10, x + 130, y - 30, x + 150, y - 28);
  a.rect(x - 88, y, 176, 150, { fill: '#B94F43' });
  for (const dx of [-52, 0, 52]) a.frect(x + dx - 12, y + 6, 24, 140, '#E9D9BC');
  a.rect(x - 94, y - 8, 188, 18, { fill: '#9C4038', w: 3.4 });
  // the wheel
  a.ell(x - 26, 758, 58, 58, { w: 12 });
  a.ell(x - 26, 758, 58, 58, { w: 5, c: C.mustard });
  for (let k = 0; k < 5; k++) {
    const t = k * 1.2566 + 0.3;
    line(a, 4, C.ink, x - 26, 758, x - 26 + Math.cos(t) * 54, 758 + Math.sin(t) * 54);
  }
  a.ell(x - 26, 758, 10, 10, { fill: C.mustard, w: 3 });
  line(a, 11, C.ink, x + 66, y + 150, x + 70, 816);
  // the glass box
  a.rect(x - 82, y - 210, 164, 204, { fill: '#DCE4E4' });
  const heap = a.cr(pairs(x - 78, y - 72, x - 50, y - 98, x - 10, y - 90, x + 30, y - 108, x + 60, y - 88, x + 78, y - 70));
  a.flat([...heap, [x + 78, y - 10], [x - 78, y - 10]], '#F3E3B0');
  a.line(heap, 3);
  for (const [dx, dy] of [
    [-56, -60],
    [-26, -66],
    [4, -52],
    [36, -70],
    [60, -48],
    [-44, -30],
    [-8, -26],
    [24, -32],
    [52, -22],
    [-66, -22],
    [-18, -112],
    [22, -126],
    [44, -112],
  ]) {
    a.ell(x + dx, y + dy, 9, 7, { fill: '#FBF3D6', w: 2 });
    a.frect(x + dx - 2, y + dy - 1, 5, 4, '#E2B74F');
  }
  // the kettle that hangs in it
  line(a, 4, C.ink, x, y - 206, x, y - 184);
  a.poly(pairs(x - 40, y - 184, x + 38, y - 184, x + 30, y - 142, x - 32, y - 142), { fill: STEEL, w: 3.2 });
  a.poly(pairs(x - 36, y - 190, x + 36, y - 190, x + 60, y - 200, x + 34, y - 198), { fill: STEEL, w: 2.6 });
  line(a, 5, '#F4F8F8', x - 66, y - 120, x - 48, y - 190);
  a.poly(pairs(x - 96, y - 210, x + 96, y - 210, x + 72, y - 250, x - 72, y - 250), { fill: '#B94F43' });
  for (const dx of [-46, 0, 46])
    a.flat(
      pairs(x + dx - 11, y - 250, x + dx + 11, y - 250, x + dx * 1.26 + 14, y - 210, x + dx * 1.26 - 14, y - 210),
      '#E9D9BC',
    );
  line(a, 4, C.ink, x - 96, y - 210, x + 96, y - 210);
  // the sign says what is wrong with it
  a.g(`transform="rotate(-3 ${x} ${y + 60})"`).rect(x - 62, y + 40, 116, 40, { fill: C.card, w: 2.8 });
  props.lettering(a, x - 52, y + 70, 19, 'LYÖ TÄSTÄ', { w: 2.8, wide: 0.8, space: 1.5 });
  a.end();
}

/** Behind the wall a ball, always. */
function nextHall(a) {
  a.frect(1300, 196, 176, 474, '#E2D8C6');
  a.frect(1300, 560, 176, 112, '#B9A48F');
  a.frect(1300, 196, 176, 40, '#CFC3B4');
  a.poly(pairs(1336, 500, 1500, 500, 1500, 536, 1316, 536), { fill: '#4F7F86' });
  line(a, 3, C.card, 1328, 519, 1480, 519);
  a.rect(1402, 474, 7, 44, { fill: WHITE, w: 2.4 });
  for (const x of [1346, 1454]) line(a, 7, C.ink, x, 538, x - 6, 640);
  a.ell(1362, 366, 11, 11, { fill: '#F6C78A', w: 3 });
  for (const [x, y] of [
    [1344, 400],
    [1334, 430],
    [1382, 356],
    [1404, 368],
  ])
    a.ell(x, y, 2.6, 2.6, { fill: C.ink, ink: 0 });
  a.rect(1300, 196, 176, 472, { w: 3.6 });
  // the fire door on its rail
  a.rect(1276, 176, 360, 14, { fill: IRON, w: 3 });
  a.rect(1440, 192, 200, 484, { fill: '#8793A0' });
  for (const y of [262, 420, 580]) line(a, 3, '#6B7886', 1446, y, 1620, y);
  for (const [x, y] of [
    [1456, 212],
    [1456, 606],
    [1456, 428],
  ])
    a.ell(x, y, 4, 4, { w: 2.2 });
  for (const x of [1470, 1580]) a.ell(x, 182, 12, 12, { fill: STEEL, w: 3 });
  a.rrect(1464, 470, 16, 66, 6, { fill: WHITE, w: 3 });
  // the marks of balls
  for (const [x, y] of [
    [1522, 316],
    [1560, 366],
    [1506, 384],
  ])
    a.ell(x, y, 15, 14, { w: 2.2, c: '#6B7886' });
  // clock: it has the hour hand only
  a.ell(1250, 148, 30, 30, { fill: C.card, w: 3.4 });
  line(a, 4.4, C.ink, 1250, 148, 1262, 132);
}

function sofa(a) {
  a.shape(pairs(262, 640, 256, 480, 276, 436, 360, 428, 470, 434, 580, 426, 676, 434, 698, 478, 694, 640), { fill: SOFA });
  // corduroy
  for (let x = 292; x < 680; x += 34) {
    if (x > 430 && x < 500) continue;
    curve(a, 2, SOFA_DARK, x, 446, x + 2, 500, x - 1, 560);
  }
  line(a, 3, C.ink, 476, 438, 474, 570);
  for (const [x, y] of [
    [376, 500],
    [588, 496],
  ])
    a.ell(x, y, 6, 6, { fill: SOFA_DARK, w: 2.4 });
  // cushions: in the right one is somebody's year
  a.shape(pairs(286, 574, 380, 564, 474, 572, 476, 636, 380, 644, 284, 638), { fill: SOFA });
  a.shape(pairs(476, 572, 520, 576, 570, 592, 620, 580, 668, 570, 672, 636, 580, 646, 476, 638), { fill: SOFA });
  curve(a, 2.6, SOFA_DARK, 526, 590, 572, 606, 622, 592);
  a.rect(262, 638, 436, 38, { fill: SOFA_DARK });
  for (const s of [-1, 1]) {
    const x = s < 0 ? 250 : 706;
    a.shape(pairs(x - 34, 676, x - 38, 560, x - 22, 532, x + 22, 532, x + 38, 560, x + 34, 676), { fill: SOFA });
    a.ell(x, 566, 15, 18, { w: 2.2, c: SOFA_DARK });
    a.rect(x - 22, 674, 20, 24, { fill: WOOD_DARK, w: 3 });
  }
  // tape on the arm
  a.g('transform="rotate(8 706 618)"').frect(684, 600, 46, 15, '#AFB4C0');
  a.frect(690, 620, 44, 15, '#AFB4C0').end();
  // a blanket over the back
  a.poly(pairs(316, 426, 424, 424, 430, 520, 404, 512, 380, 526, 352, 514, 322, 524), { fill: '#7F93B4' });
  for (const y of [450, 486]) line(a, 6, '#E3D6CB', 319, y, 427, y - 2);
}

function back() {
  const a = new Art(821, { w: 4 });
  shell(a);
  vaults(a);
  archWindow(a);
  doorFrame(a);
  rules(a);
  nextHall(a);
  column(a);
  gameShelf(a);
  sofa(a);
  popcorn(a);
  // the factory's own lamp
  line(a, 3, C.ink, 566, 40, 566, 92);
  a.poly(pairs(552, 92, 580, 92, 590, 108, 640, 136, 492, 136, 542, 108), { fill: '#54786F' });
  a.ell(566, 138, 20, 9, { fill: '#FFE9AE', w: 2.8 });
  return a.svg(1600, 900);
}

// ---- front: the jigsaw on pallets, a sack to sit on, football on rods

const SKYLINE = [
  0.02, 0.5, 0.09, 0.5, 0.1, 0.43, 0.14, 0.43, 0.15, 0.52, 0.26, 0.5, 0.26, 0.36, 0.29, 0.3, 0.33, 0.37, 0.33, 0.46, 0.48, 0.48,
  0.49, 0.42, 0.53, 0.42, 0.54, 0.5, 0.64, 0.49, 0.64, 0.34, 0.76, 0.36, 0.76, 0.47, 0.86, 0.5, 0.87, 0.42, 0.91, 0.43, 0.91, 0.5,
  0.98, 0.49,
];

/** Forest, lake, a red house; where the sky should begin it stops, and the board is bare. */
function jigsaw(a) {
  a.poly(pairs(380, 694, 706, 694, 742, 798, 342, 798), { fill: '#E6DCC6', w: 3.4 });
  const at = (u, v) => [380 - 38 * v + u * (326 + 74 * v), 694 + 104 * v];
  const P = (...n) => pairs(...n).map(([u, v]) => at(u, v));
  a.flat(P(...SKYLINE, 0.98, 0.72, 0.02, 0.72), '#5F8A63');
  a.flat(P(0.02, 0.66, 0.98, 0.62, 0.98, 0.95, 0.02, 0.95), '#5E8FA8');
  a.flat(P(0.02, 0.8, 0.26, 0.78, 0.42, 0.95, 0.02, 0.95), '#A9B46E');
  a.flat(P(0.55, 0.54, 0.7, 0.54, 0.7, 0.67, 0.55, 0.68), C.brick);
  a.flat(P(0.53, 0.55, 0.625, 0.46, 0.72, 0.54), DARK);
  // cuts, each with its knob
  const CUT = '#3E5A55';
  for (const [u, knob] of [
    [0.15, 0.62],
    [0.33, 0.84],
    [0.48, 0.6],
    [0.64, 0.84],
    [0.8, 0.62],
  ]) {
    a.line([at(u, 0.5), at(u, knob), at(u + 0.02, knob + 0.02), at(u, knob + 0.06), at(u, 0.95)], 1.7, CUT);
  }
  a.line(
    P(0.02, 0.74, 0.2, 0.75, 0.24, 0.7, 0.28, 0.75, 0.56, 0.74, 0.58, 0.8, 0.63, 0.75, 0.9, 0.74, 0.92, 0.69, 0.98, 0.73),
    1.7,
    CUT,
  );
  a.line([...P(...SKYLINE), ...P(0.98, 0.95, 0.02, 0.95, 0.02, 0.5)], 3);
}

function piece(a, x, y, c) {
  const round = (cx, cy, from, to) =>
    [...Array(7)].map((_, k) => from + ((to - from) * k) / 6).map((t) => [cx + Math.cos(t) * 4.6, cy + Math.sin(t) * 3.8]);
  // a knob up, a bite out of the right side
  const outline = [
    [x - 14, y - 8],
    ...round(x - 1, y - 10, Math.PI * 0.85, Math.PI * 2.15),
    [x + 13, y - 8],
    ...round(x + 12, y, -Math.PI * 0.4, -Math.PI * 1.6),
    [x + 14, y + 8],
    [x - 14, y + 9],
  ];
  a.flat(outline, c);
  a.line([...outline, outline[0], outline[1]], 2.2);
}

function lowTable(a) {
  // two pallets on castors
  a.poly(pairs(318, 686, 790, 686, 852, 804, 262, 804), { fill: '#D8B27F' });
  for (const [t, b] of [
    [412, 380],
    [700, 740],
  ])
    line(a, 2.4, '#B58C5B', t, 688, b, 802);
  a.rect(262, 804, 590, 18, { fill: WOOD });
  for (const [x, w] of [
    [270, 60],
    [520, 74],
    [784, 60],
  ])
    a.rect(x, 822, w, 30, { fill: WOOD_DARK, w: 3.4 });
  a.rect(262, 850, 590, 16, { fill: WOOD });
  for (const x of [296, 818]) a.ell(x, 882, 15, 15, { fill: DARK });
}

function lid(a) {
  a.poly(pairs(752, 662, 836, 652, 846, 742, 762, 752), { fill: WHITE, w: 3.4 });
  a.flat(pairs(759, 669, 830, 660, 836, 706, 764, 714), C.sky);
  a.flat(pairs(764, 712, 776, 702, 792, 708, 812, 696, 835, 702, 837, 720, 766, 728), '#5F8A63');
  a.flat(pairs(766, 724, 838, 714, 840, 734, 768, 744), '#5E8FA8');
}

function bowl(a, x, y) {
  a.shape(pairs(x - 44, y - 34, x - 30, y - 52, x - 8, y - 46, x + 14, y - 56, x + 34, y - 48, x + 46, y - 32, x, y - 26), {
    fill: '#FBF3D6',
    w: 2.8,
  });
  for (const [dx, dy] of [
    [-20, -40],
    [6, -44],
    [26, -38],
  ])
    a.frect(x + dx, y + dy, 6, 4, '#E2B74F');
  a.shape(pairs(x - 52, y - 34, x, y - 26, x + 54, y - 34, x + 36, y, x - 34, y), { fill: '#8C6A86' });
}

function sack(a) {
  a.shape(pairs(-60, 910, -40, 790, 20, 726, 86, 734, 150, 790, 214, 850, 206, 920), { fill: '#C9705A' });
  curve(a, 3, C.ink, 40, 740, 66, 800, 128, 846);
  curve(a, 2.6, '#A6543F', -10, 800, 40, 830, 60, 880);
  // headphones on it
  curve(a, 8, C.ink, 70, 786, 92, 752, 124, 786);
  for (const x of [70, 124]) a.ell(x, 794, 10, 14, { fill: DARK, w: 3 });
}

function football(a) {
  const [l, r, y] = [1196, 1660, 668];
  a.poly(pairs(l + 30, y, r, y, r, y + 60, l, y + 60), { fill: '#5E8F62' });
  line(a, 3, '#DCE6C8', l + 120, y + 4, l + 100, y + 58);
  a.ell(l + 300, y + 30, 46, 16, { w: 3, c: '#DCE6C8' });
  a.poly(pairs(l + 14, y - 14, r, y - 14, r, y + 2, l + 28, y + 2), { fill: WOOD_DARK, w: 3.4 });
  // rods, and men who have stood in line since the factory closed
  const rod = (x, c, n) => {
    line(a, 7, C.ink, x + 12, y - 34, x - 14, y + 96);
    line(a, 3, '#D5DAE4', x + 12, y - 32, x - 14, y + 94);
    for (let k = 0; k < n; k++) {
      const t = 0.2 + (k * 0.42) / Math.max(1, n - 1);
      const [px, py] = [x + 12 - 26 * t * 1.1, y - 20 + t * 88];
      a.rrect(px - 11, py - 15, 22, 32, 6, { fill: c, w: 2.8 });
      a.ell(px, py - 22, 8, 8, { fill: '#E3B595', w: 2.6 });
    }
  };
  rod(l + 92, '#4F6FA0', 1);
  rod(l + 176, C.brick, 2);
  rod(l + 270, '#4F6FA0', 2);
  rod(l + 366, C.brick, 2);
  a.poly(pairs(l, y + 60, r, y + 60, r, y + 150, l + 4, y + 150), { fill: WOOD });
  a.rect(l + 16, y + 150, 40, 100, { fill: WOOD_DARK });
  for (const x of [l + 76, l + 160, l + 254, l + 350]) {
    line(a, 6, C.ink, x + 2, y + 56, x - 4, y + 92);
    a.rrect(x - 16, y + 88, 24, 46, 9, { fill: DARK, w: 3.2 });
  }
  // the score is kept on a string of beads
  line(a, 3, C.ink, l + 26, y + 78, l + 60, y + 78);
  a.ell(l + 300, y + 34, 8, 8, { fill: WHITE, w: 2.6 });
}

function front() {
  const a = new Art(831, { w: 4.2 });
  lowTable(a);
  jigsaw(a);
  for (const [x, y, c] of [
    [360, 724, '#5F8A63'],
    [338, 752, '#5E8FA8'],
    [326, 782, '#5F8A63'],
    [720, 786, '#A9B46E'],
  ])
    piece(a, x, y, c);
  lid(a);
  bowl(a, 800, 796);
  props.mug(a, 318, 800, 1, '#8FA5BC');
  sack(a);
  football(a);
  return a.svg(1600, 900);
}

// ---- by season: the door, coats, what is dragged in

function leaf(a) {
  const [x, y, w, h] = DOOR;
  a.push(
    `<path fill-rule="evenodd" d="M${x + 4} ${y + 4}h${w - 8}v${h - 6}h-${w - 8}zM${x + 24} ${y + 24}v${h - 150}h${w - 48}v-${h - 150}zM${x + 24} ${y + h - 104}v80h${w - 48}v-80z" fill="#5F7F86"/>`,
  );
  a.rect(x + 4, y + 4, w - 8, h - 6, { w: 3.4 });
  a.rect(x + 24, y + 24, w - 48, h - 150, { w: 2.8 });
  a.rect(x + 24, y + h - 104, w - 48, 80, { w: 2.6 });
  line(a, 6, '#C9D3DC', x + 36, y + 130, x + 70, y + 46);
  a.rrect(x + w - 26, y + 262, 14, 84, 6, { fill: '#C9B37E', w: 3 });
  a.g(`transform="rotate(-2 ${x + 84} ${y + 92})"`).rect(x + 44, y + 66, 96, 48, { fill: C.card, w: 2.8 });
  props.lettering(a, x + 56, y + 100, 20, 'TYÖNNÄ', { w: 3, wide: 0.76, space: 1.5 });
  a.end();
}

function jacket(a, x, y, c, l) {
  a.shape(pairs(x - 8, y, x + 8, y, x + 26, y + 26, x + 28, y + l, x - 28, y + l, x - 26, y + 26), { fill: c, w: 3.4 });
  line(a, 2.2, C.ink, x, y + 12, x + 1, y + l - 4);
}

function hooksAndJackets(a, list) {
  a.rect(224, 250, 76, 12, { fill: WOOD_DARK, w: 2.8 });
  for (const [x, c, l] of list) jacket(a, x, 262, c, l);
}

function dressing(name) {
  const a = new Art(841, { w: 3.8 });
  const shut = name === 'november' || name === 'december' || name === 'march';
  if (shut) {
    leaf(a);
    hooksAndJackets(a, [
      [280, '#6B7C98', 128],
      [246, name === 'march' ? '#9A8F6A' : '#7A5A72', 150],
    ]);
  } else {
    // open against the wall outside, on a brick
    a.poly(pairs(34, 182, 52, 196, 52, 664, 34, 668), { fill: '#5F7F86' });
    a.rect(50, 646, 44, 22, { fill: C.brick, w: 3 });
    hooksAndJackets(a, [[272, name === 'may' ? '#7FA09A' : '#D9B25C', 92]]);
  }
  if (name === 'november') {
    a.flat(a.cr(pairs(40, 700, 110, 688, 220, 696, 236, 716, 150, 728, 50, 722), true), '#8D8899');
    curve(a, 2.4, '#D5DAE4', 80, 706, 120, 700, 170, 706);
  }
  if (name === 'december') {
    for (const [x, y] of [
      [78, 690],
      [132, 704],
      [190, 692],
    ])
      a.flat(a.cr(pairs(x - 26, y + 8, x, y - 4, x + 28, y + 6, x, y + 12), true), '#EEF2F7');
    // a string of lights along the column
    curve(a, 2.6, C.ink, 300, 96, 420, 150, 540, 112, 660, 158, 740, 110);
    for (const [x, y, c] of [
      [352, 126, C.coral],
      [430, 148, C.mustard],
      [498, 124, C.teal],
      [606, 138, C.coral],
      [672, 154, C.mustard],
    ])
      a.ell(x, y + 7, 7, 9, { fill: c, w: 2.4 });
  }
  if (name === 'march') {
    a.flat(a.cr(pairs(36, 704, 120, 688, 244, 700, 262, 730, 160, 742, 60, 734), true), '#8F8A92');
    for (const x of [86, 134])
      a.shape(pairs(x - 14, 690, x - 12, 646, x + 6, 646, x + 8, 674, x + 26, 682, x + 26, 694), { fill: '#5D6B52', w: 3 });
  }
  if (name === 'june') a.flat(pairs(52, 668, 212, 668, 380, 900, 120, 900), '#E7D7A8', { op: 0.8 });
  if (name === 'june' || name === 'may') {
    // a branch in a lemonade bottle
    for (const [x, y] of [
      [594, 372],
      [616, 360],
      [606, 392],
      [628, 386],
    ])
      a.ell(x, y, 13, 9, { fill: name === 'june' ? '#6FA05C' : '#A9C77F', w: 2.4 });
    a.poly(pairs(602, 404, 614, 404, 622, 420, 622, 442, 594, 442, 594, 420), { fill: '#B7D3CF', w: 3 });
  }
  return a.svg(1600, 900);
}

// ---- what comes and goes

const pen = thingPen(3.6);
const thing = (area, layer, draw) => pen(area, layer, 851, draw);

const things = {
  // three pieces of sky, much glass
  sky: thing([1060, 128, 124, 120], 'back', (a) => {
    a.rect(1070, 138, 104, 100, { fill: WOOD });
    a.rect(1080, 148, 84, 80, { fill: '#EEF1EE', w: 2.6 });
    piece(a, 1116, 184, C.sky);
    piece(a, 1140, 188, '#9CCBDB');
    piece(a, 1128, 204, '#86BBD0');
    line(a, 3, '#FFFFFF', 1088, 212, 1110, 158);
  }),
  'rule-three': thing([796, 324, 280, 60], 'back', (a) => {
    props.lettering(a, 802, 366, 28, '3.', { w: 5.4, c: WHITE });
    props.lettering(a, 850, 366, 28, 'PAREITTAIN.', { w: 4.6, c: WHITE, wide: 0.86 });
  }),
  // the game of the sheep, laid over the jigsaw
  game: thing([370, 694, 300, 106], 'front', (a) => {
    a.poly(pairs(404, 710, 640, 710, 664, 784, 380, 784), { fill: '#9DB57E' });
    for (const t of [0.25, 0.5, 0.75]) line(a, 2.4, C.card, 404 + 236 * t, 712, 380 + 284 * t, 782);
    line(a, 2.4, C.card, 394, 742, 650, 742);
    const sheep = (x, y) => {
      a.shape(pairs(x - 14, y, x - 10, y - 14, x + 4, y - 17, x + 14, y - 8, x + 11, y + 3, x - 8, y + 4), {
        fill: WHITE,
        w: 2.6,
      });
      a.ell(x - 15, y - 8, 6, 5, { fill: DARK, w: 1.8 });
    };
    for (const [x, y] of [
      [430, 732],
      [462, 728],
      [446, 758],
      [486, 754],
      [518, 730],
      [424, 776],
      [470, 780],
      [512, 772],
      [540, 754],
      [612, 734],
      [626, 768],
    ])
      sheep(x, y);
    a.rect(568, 758, 22, 20, { fill: C.card, w: 2.6 });
    a.ell(579, 768, 3, 3, { fill: C.ink, ink: 0 });
  }),
};

export default {
  id: 'tampere',
  layers: { outside: eachSeason(SEASON, outside), back, dressing: eachSeason(SEASON, dressing), front, things },
  data: {
    colour: BRICK,
    focus: { x: 0.45, y: 0.54, width: 0.58 },
    spots: {
      left: { x: 366, y: 700, height: 640, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 580, y: 700, height: 670, pose: 'seated', facing: 'left', layer: 'middle' },
      right: { x: 912, y: 846, height: 590, pose: 'standing', facing: 'left', layer: 'middle' },
      'ball-door': { x: 1364, y: 706, height: 440, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 138, y: 778, height: 500, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 778 } },
    lamps: [
      { kind: 'lamp', x: 566, y: 140, radius: 640, colour: '#ffd58a' },
      { kind: 'lamp', x: 1104, y: 440, radius: 300, colour: '#ffe2a0' },
      { kind: 'window', x: 480, y: 300, radius: 300, colour: '#b3bdd6' },
    ],
    sky: [
      { x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] },
      { x: DOOR[0], y: DOOR[1], width: DOOR[2], height: DOOR[3] },
    ],
    indoors: true,
    steam: [],
  },
};
