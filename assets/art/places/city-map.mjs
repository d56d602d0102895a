// The city map: Helsinki in ink, as somebody who lives in the east remembers it (the suburb is large, the west is short), with the four
// towns on torn scraps. Paper and greys only; each finished project floods its place with colour, and that stays (`layers.things`).
import { Art, rng } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props from '../../../tools/art/props.mjs';
import { path as pts } from '../../../tools/art/path.mjs';

const PAPER = '#EFE6D3';
const FOLD = '#E2D8C6';
const SEA = '#D5D5D9';
const WAVE = '#B5B6C0';
const PALE = '#F7F1E4';
const LIGHT = '#DEDAD6';
const MID = '#BDBBC3';
const DEEP = '#8E8D9B';
const GREY_LINE = '#8B8A98';
const TABLE = '#9D9BA8';

/** The pen for small emblems, which are drawn round their own middle. */
class Stamp extends Art {
  poly(at, fill, w = 2.8) {
    return super.poly(typeof at === 'string' ? pts(at) : at, typeof fill === 'object' ? fill : { fill, w });
  }
  blot(at, fill, w = 2.8) {
    return this.shape(pts(at), { fill, w });
  }
  spot(at, fill) {
    return this.flat(pts(at), fill);
  }
  box(x, y, w, h, fill, line = 2.8) {
    return this.rect(x, y, w, h, { fill, w: line });
  }
  rect(x, y, w, h, o) {
    const right = x + w;
    const low = y + h;
    const corners = [
      [x, y],
      [right, y],
      [right, low],
      [x, low],
    ];
    return super.poly(corners, o);
  }
  soft(x, y, w, h, r, fill, line = 2.8) {
    return this.rrect(x, y, w, h, r, { fill, w: line });
  }
  dot(x, y, rx, ry, fill, w = 2.2) {
    return this.ell(x, y, rx, ry, { fill, w });
  }
  stroke(at, w = 2.4, colour = this.ink) {
    return this.line(pts(at), w, colour);
  }
  bend(at, w = 2.4, colour = this.ink) {
    return this.curve(pts(at), w, colour);
  }
  word(x, y, h, text, colour = this.ink, w = 1.7) {
    props.lettering(this, x - props.letteringWidth(h, text) / 2, y, h, text, { w, c: colour });
    return this;
  }
}

// ---- where everything lies: of a place its dot (the emblem stands over it), of a flood its middle

const MARKS = {
  tampere: { x: 350, y: 232, isTown: true },
  kitchen: { x: 348, y: 364 },
  campus: { x: 346, y: 482 },
  online: { x: 352, y: 774 },
  library: { x: 453, y: 561 },
  park: { x: 542, y: 468 },
  tram: { x: 649, y: 561 },
  lahti: { x: 690, y: 232, isTown: true },
  workshop: { x: 740, y: 450 },
  workroom: { x: 738, y: 577 },
  yard: { x: 812, y: 704 },
  home: { x: 996, y: 339 },
  stairwell: { x: 968, y: 452 },
  courtyard: { x: 1087, y: 333 },
  street: { x: 1060, y: 460 },
  'service-point': { x: 1040, y: 580 },
  workplace: { x: 933, y: 658 },
  porvoo: { x: 1248, y: 232, isTown: true },
  kotka: { x: 1250, y: 467, isTown: true },
};
const EMBLEM_UP = 52;

// ---- the land

const COAST = pts(
  '-60,585 0,600 40,588 70,566 104,560 130,580 150,600 186,592 214,606 236,584 246,548 236,508 230,470 244,436 262,424 280,440 288,476 284,510 292,548 300,584 314,608 346,620 372,630 392,648 394,680 404,706 424,716 446,706 462,716 490,724 518,718 548,710 556,690 538,674 548,662 574,674 596,700 618,706 640,694 634,668 622,640 618,614 630,600 648,608 654,632 650,664 656,692 690,712 726,714 742,704 760,728 790,742 830,744 858,734 872,712 866,676 858,640 866,600 876,560 880,520 878,480 864,452 862,434 880,422 902,428 912,456 916,500 910,545 904,590 892,630 886,660 894,690 920,700 948,694 966,708 974,730 962,750 980,764 1006,768 1034,760 1062,758 1088,744 1098,724 1094,690 1086,652 1076,622 1082,598 1096,590 1108,610 1106,650 1110,690 1124,714 1150,722 1184,708 1200,722 1236,726 1270,720 1300,700 1318,668 1316,640 1340,616 1384,606 1420,622 1450,604 1480,580 1530,592 1580,574 1660,560',
);
const NORTH = pts('1660,-60 -60,-60');
const ISLANDS = [
  '222,654 240,632 268,636 276,652 290,664 276,690 256,684 246,704 228,696 216,676',
  '300,548 311,558 306,574 313,590 300,594 295,572',
  '672,744 688,730 704,738 700,754 684,762',
  '584,752 596,728 624,722 652,728 664,722 688,748 690,768 668,786 640,782 626,798 600,790',
  '714,784 730,766 752,770 772,782 762,800 738,798 726,808',
  '1016,806 1034,792 1056,798 1076,806 1060,822 1036,818',
  '516,832 530,816 552,822 572,812 592,830 580,846 552,842 532,852',
  '184,786 200,768 222,776 244,770 252,792 230,806 212,798 196,810',
  '48,698 72,676 100,684 128,672 142,698 124,716 104,708 84,728 58,720',
  '1340,722 1364,702 1390,710 1414,700 1432,722 1412,744 1388,736 1360,752',
  '1490,664 1512,650 1538,654 1556,670 1536,686 1510,682',
  '838,850 852,838 874,842 884,854 862,866',
  '1252,822 1268,812 1290,820 1300,836 1276,846 1258,840',
  '92,850 112,838 132,846 140,860 114,868',
  '720,860 738,850 752,862 736,874',
  '1548,768 1566,752 1590,762 1600,786 1570,796',
  '410,858 432,848 448,860 430,872',
];
/** Töölö's bay, round which people walk. */
const BAY = '398,436 404,414 430,402 456,408 486,398 496,418 480,436 452,432 430,448 410,450';

/** A line as the sea has gnawed it. */
function gnawed(a, line, close = false) {
  const r = rng(3 + line.length);
  const bitten = a.sub(close ? [...line, line[0]] : line, 19).map(([x, y]) => [x + (r() - 0.5) * 7, y + (r() - 0.5) * 7]);
  return a.cr(close ? bitten.slice(0, -1) : bitten, close).filter((_, k) => k % 3 === 0);
}

const inside = (shape, x, y) => {
  let is = false;
  for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
    const [[ax, ay], [bx, by]] = [shape[i], shape[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) is = !is;
  }
  return is;
};
const nearEmblem = (x, y, by = 0) =>
  Object.values(MARKS).some(
    (mark) => Math.abs(x - mark.x) < 48 + by && y > mark.y - 98 - by - (mark.isTown ? 20 : 0) && y < mark.y + 18 + by,
  );

/** Quarters as they are remembered: a tint and a wobbling border. */
const DISTRICTS = [
  ['306,500 400,486 412,560 404,630 380,632 340,612 304,590', LIGHT],
  ['400,600 480,584 526,604 540,668 528,706 440,700 396,680', '#D9D4CF'],
  ['504,486 590,480 620,520 618,594 520,600 498,560', LIGHT],
  ['506,380 600,352 700,366 704,470 620,490 510,474', '#E6DFD0'],
  ['510,262 610,258 622,348 510,372', '#D9D4CF'],
  ['300,262 410,254 500,262 500,360 400,372 304,380', '#E6DFD0'],
  ['410,120 628,116 634,246 520,256 414,244', LIGHT],
  ['630,262 742,250 744,352 640,352', '#E6DFD0'],
  ['752,240 836,232 846,318 750,342', LIGHT],
  ['756,118 884,112 888,224 760,230', '#D9D4CF'],
  ['896,110 1070,112 1064,226 900,226', '#E6DFD0'],
  ['846,236 1090,238 1240,258 1236,356 1188,366 1184,470 1050,486 912,470 812,420 812,350 850,326', '#DBD7D3'],
  ['628,496 702,482 800,486 872,470 868,612 800,646 660,612', '#E6DFD0'],
  ['904,486 988,492 988,612 914,640', LIGHT],
  ['992,496 1084,500 1080,590 1074,616 996,610', '#D9D4CF'],
  ['1100,486 1186,490 1188,580 1110,588', '#E6DFD0'],
  ['1112,604 1300,604 1304,680 1256,706 1140,706', LIGHT],
  ['980,636 1076,632 1086,726 1010,752 974,740', '#E6DFD0'],
];

const RAIL = pts('456,618 486,560 498,470 500,380 508,270 560,262 640,256 736,244 764,180 772,90 790,-60');
const RAIL_WEST = pts('508,272 440,252 400,256 300,262 160,250 -60,280');
const METRO = pts('396,668 452,618 560,608 646,600 716,612 790,640 880,610 944,560 1030,606 1036,600');
const METRO_NORTH = pts('1036,602 990,560 1000,500 1013,440 1014,380 1042,340 1042,262 1030,190 1046,110 1040,-60');
const METRO_EAST = pts('1036,602 1092,590 1190,598 1262,604');
const TRAM = pts('372,600 420,586 480,578 520,500 610,486 640,500 652,562 690,590 752,590 790,520 782,420 774,380');
const TRAM_LOOP = pts('480,578 506,636 560,650 604,604 650,566');

function sea(a) {
  a.frect(0, 0, 1600, 900, SEA);
  const r = rng(41);
  for (let y = 606; y < 900; y += 36)
    for (let x = -20 + (y % 3) * 22; x < 1620; x += 74 + r() * 96) {
      const w = 14 + r() * 16;
      const dry = inside([...COAST, ...NORTH], x, y) || inside([...COAST, ...NORTH], x + w * 2, y - 4) || nearEmblem(x + w, y);
      const named = y > 748 && y < 806 && x > 760 && x < 1000;
      if (dry || named || ISLANDS.some((island) => inside(pts(island), x + w, y))) continue;
      a.curve(
        [0, 1, 2, 3, 4].map((i) => [x + (i * w) / 2, y + (i % 2 ? -4 : 2)]),
        1.8,
        WAVE,
      );
    }
}

/** Clips what is drawn to the land. */
function onLand(a, draw) {
  const d = [...gnawed(a, COAST), ...NORTH]
    .map((p) =>
      a
        .d(p)
        .map((n) => n.toFixed(1))
        .join(' '),
    )
    .join('L');
  a.push(`<clipPath id="land"><path d="M${d}Z"/></clipPath>`).g('clip-path="url(#land)"');
  draw();
  a.end();
}

function districts(a) {
  onLand(a, () => {
    for (const [shape, tint] of DISTRICTS) {
      const edge = a.cr(pts(shape), true);
      a.flat(edge, tint);
      a.brush([...edge, edge[1]], 1.5, '#A8A6AE');
    }
  });
}

/** What the land is covered with: blocks in the old city, slabs in the suburbs, trees beyond. */
function cover(a) {
  const r = rng(77);
  const land = [...COAST, ...NORTH];
  const scrap = (x, y) =>
    (y < 262 && (x < 412 || x > 1066)) || (y < 258 && x > 622 && x < 758) || (x > 1176 && y > 346 && y < 606);
  const lines = [RAIL, RAIL_WEST, METRO, METRO_NORTH, METRO_EAST, TRAM, TRAM_LOOP].flatMap((line) => a.sub(line, 12));
  const wet = a.cr(pts(BAY), true);
  const onMark = (x, y) => LANDMARKS.some(([, lx, ly]) => Math.abs(lx - x) < 44 && Math.abs(ly - y) < 40);
  const onLine = (x, y) => onMark(x, y) || inside(wet, x, y) || lines.some(([lx, ly]) => Math.hypot(lx - x, ly - y) < 15);
  for (let y = -6; y < 740; y += 32)
    for (let x = -20 + ((y / 32) % 2) * 20; x < 1620; x += 40) {
      const [px, py] = [x + (r() - 0.5) * 15, y + (r() - 0.5) * 11];
      const dice = r();
      const clear = [-14, 14].every((by) => inside(land, px + by, py) && inside(land, px, py + by));
      if (!clear || scrap(px, py) || nearEmblem(px, py) || onLine(px, py)) continue;
      const old = px > 300 && px < 700 && py > 480;
      const suburb = px > 296 && px < 1310 && py > 112;
      if (old) {
        if (dice < 0.16) continue;
        a.frect(px - 11, py - 8, 22, 16, dice < 0.5 ? '#C8C5C9' : '#D3CFCE');
        if (dice > 0.62) a.frect(px - 5, py - 3, 10, 6, PAPER);
      } else if (suburb && dice < 0.27) {
        const tall = dice < 0.12;
        a.frect(px - (tall ? 5 : 12), py - (tall ? 12 : 5), tall ? 10 : 24, tall ? 22 : 9, dice < 0.22 ? '#C4C1C8' : '#CECBCD');
      } else if (suburb ? dice < 0.54 : dice < 0.47) tree(a, px, py, 0.8 + dice * 0.5, suburb);
    }
}

function tree(a, x, y, s, low) {
  const c = low ? '#BEBBC0' : '#B6B4BC';
  if ((Math.round(x) + Math.round(y)) % 3)
    a.flat(
      [
        [x - 7 * s, y + 7 * s],
        [x, y - 11 * s],
        [x + 7 * s, y + 7 * s],
      ],
      c,
    );
  else a.ell(x, y - 2, 7 * s, 8 * s, { fill: c, ink: 0, mis: [0, 0] });
  a.line(
    [
      [x, y + 2],
      [x, y + 12 * s],
    ],
    1.8,
    c,
  );
}

/** A double line with ticks across it, every `every` px. */
function track(a, line, { gap, w, every, reach, colour = a.ink }) {
  const path = a.sub(a.cr(line), 4);
  const side = (by) =>
    path.map(([x, y], i) => {
      const [[ax, ay], [bx, by2]] = [path[Math.max(0, i - 1)], path[Math.min(path.length - 1, i + 1)]];
      const l = Math.hypot(bx - ax, by2 - ay) || 1;
      return [x - ((by2 - ay) / l) * by, y + ((bx - ax) / l) * by];
    });
  a.brush(path, gap + 3, PAPER);
  const [left, right, outLeft, outRight] = [-gap / 2, gap / 2, -reach, reach].map(side);
  if (gap > 0) for (const rail of [left, right]) a.brush(rail, w, colour);
  else a.brush(path, w, colour);
  for (let i = every; i < path.length - 2; i += every) a.brush([outLeft[i], outRight[i]], w, colour);
}

/** A thin line of dashes to somewhere far. */
function dashes(a, line) {
  const path = a.sub(a.cr(line), 5);
  for (let i = 0; i < path.length - 3; i += 5) a.brush(path.slice(i, i + 4), 3.2);
}

function lines(a) {
  for (const line of [RAIL_WEST, RAIL]) track(a, line, { gap: 0, w: 2.4, every: 5, reach: 4.5, colour: '#6E6C7C' });
  for (const line of [TRAM_LOOP, TRAM]) track(a, line, { gap: 4.4, w: 1.6, every: 16, reach: 5, colour: '#6E6C7C' });
  for (const line of [METRO_NORTH, METRO_EAST, METRO]) track(a, line, { gap: 7, w: 2.2, every: 14, reach: 8 });
  for (const [x, y] of pts('456,616 560,608 646,600 790,640 944,560 1036,603 1000,500 1014,384 1038,244 1190,598'))
    a.ell(x, y, 5.5, 5.5, { fill: PALE, w: 2.2 });
  // the river, from the bay's head to the north
  a.curve(pts('890,436 862,424 846,340 852,250 900,236 890,120 920,-40'), 5, SEA);
}

/** What one would draw from memory where nothing has happened yet: small, in grey. Colour comes over them. */
const LANDMARKS = [
  ['wheel', 641, 414],
  ['tower', 360, 556],
  ['church', 560, 540],
  ['dome', 498, 676],
  ['chimneys', 690, 652],
  ['mast', 560, 312],
  ['plane', 818, 180],
  ['cranes', 1240, 672],
  ['house', 585, 190],
  ['blocks', 1180, 318],
  ['blocks', 470, 182],
  ['blocks', 950, 176],
  ['spruces', 790, 276],
  ['water', 1030, 684],
  ['mall', 1146, 640],
  ['spruces', 1150, 424],
  ['spruces', 690, 312],
  ['mall', 868, 376],
  ['water', 838, 478],
  ['house', 448, 306],
  ['blocks', 906, 284],
];

const DRAW_LANDMARK = {
  wheel(e) {
    e.dot(0, -4, 24, 24, PALE).dot(0, -4, 4, 4, MID);
    for (let t = 0; t < 8; t++) e.stroke(`0,-4 ${Math.cos(t * 0.785) * 24},${-4 + Math.sin(t * 0.785) * 24}`, 1.5);
    e.stroke('0,-4 -13,30', 2.2).stroke('0,-4 13,30', 2.2);
  },
  tower(e) {
    e.box(-5, -36, 10, 62, PALE, 2)
      .bend('-38,24 -30,10 0,4 30,10 38,24', 2.2)
      .bend('-38,24 0,32 38,24', 2.2)
      .bend('-22,22 0,14 22,22', 1.8);
  },
  church(e) {
    e.box(-10, -18, 20, 48, PALE, 2)
      .poly('-13,-18 0,-36 13,-18', MID, 2)
      .box(-26, 6, 52, 24, LIGHT, 2)
      .box(-4, -10, 8, 12, MID, 1.6);
  },
  dome(e) {
    e.box(-26, 0, 52, 22, PALE, 2)
      .bend('-14,0 -12,-18 0,-26 12,-18 14,0', 2.2)
      .stroke('0,-26 0,-36', 2)
      .stroke('-32,24 32,24', 2.4);
    for (const x of [-18, -8, 2, 12, 22]) e.stroke(`${x},3 ${x},20`, 1.6);
  },
  chimneys(e) {
    e.box(-30, 0, 60, 24, LIGHT, 2)
      .poly('-16,0 -13,-36 -6,-36 -4,0', PALE, 2)
      .poly('6,0 8,-30 15,-30 18,0', PALE, 2)
      .bend('-9,-38 -2,-44 8,-40 16,-46', 1.8);
  },
  mast(e) {
    e.stroke('-12,34 -1,-40', 2).stroke('12,34 1,-40', 2);
    for (const [y, w] of pts('-10,6 6,8 22,10'))
      e.stroke(`${-w},${y} ${w},${y}`, 1.7).stroke(`${-w},${y} ${w - 2},${y - 15}`, 1.5);
  },
  plane(e) {
    e.poly('-28,2 24,-4 30,2 20,8 -24,8', PALE, 2)
      .poly('-6,-2 8,-24 14,-24 8,0', MID, 2)
      .poly('-28,2 -34,-12 -26,-11 -20,0', MID, 2)
      .stroke('-42,22 40,18', 1.8);
  },
  cranes(e) {
    for (const x of [-22, 14])
      e.stroke(`${x - 8},16 ${x - 4},-22`, 2)
        .stroke(`${x + 8},16 ${x + 4},-22`, 2)
        .stroke(`${x - 24},-18 ${x + 20},-26`, 2.2);
    e.box(-34, 16, 66, 9, MID, 1.8);
  },
  house(e) {
    e.box(-20, -4, 40, 26, PALE, 2).poly('-25,-3 0,-22 25,-3', MID, 2).box(-12, 4, 9, 9, LIGHT, 1.6).box(4, 4, 9, 18, LIGHT, 1.6);
  },
  blocks(e) {
    e.box(-30, -22, 26, 44, PALE, 2).box(4, -10, 30, 32, LIGHT, 2);
    for (const y of [-14, -3, 8]) e.stroke(`-25,${y} -9,${y}`, 2.4, MID);
    for (const y of [-2, 8]) e.stroke(`9,${y} 29,${y}`, 2.4, MID);
  },
  spruces(e) {
    for (const [x, y] of pts('-22,4 2,-4 24,6'))
      e.poly(`${x - 12},${y + 16} ${x},${y - 22} ${x + 12},${y + 16}`, x ? LIGHT : MID, 2).stroke(
        `${x},${y + 16} ${x},${y + 24}`,
        2.2,
      );
  },
  water(e) {
    e.poly('-24,-10 -20,-28 20,-28 24,-10 8,-2 -8,-2', PALE, 2).stroke('-22,-18 22,-18', 1.6);
    for (const x of [-8, 0, 8]) e.stroke(`${x},-2 ${x * 1.2},30`, 2);
    e.stroke('-18,31 18,31', 2);
  },
  mall(e) {
    e.box(-36, -6, 72, 22, PALE, 2)
      .poly('-40,-6 -36,-14 36,-14 40,-6', MID, 2)
      .stroke('20,-14 20,-30', 2)
      .poly('20,-30 34,-27 20,-22', LIGHT, 1.8);
    for (const x of [-28, -12, 4]) e.box(x, 0, 11, 10, LIGHT, 1.5);
    e.box(22, 0, 8, 16, MID, 1.5);
  },
};

function landmarks(out) {
  for (const [k, [kind, x, y]] of LANDMARKS.entries()) {
    const e = new Stamp(x + y, { w: 2, amp: 1.6, ink: '#75737F', mis: [1, 1] });
    DRAW_LANDMARK[kind](e);
    out
      .g(`transform="translate(${x} ${y}) scale(${k % 2 ? -1 : 1} 1)"`)
      .push(e.out.join(''))
      .end();
  }
}

// ---- torn scraps with the other towns

function scrap(a, shape, seed) {
  const r = rng(seed);
  const corners = pts(shape);
  const mid = [0, 1].map((k) => corners.reduce((sum, p) => sum + p[k], 0) / corners.length);
  const out = (by, jag) =>
    a.sub([...corners, corners[0]], 24).map(([x, y]) => {
      const [dx, dy] = [x - mid[0], y - mid[1]];
      const l = Math.hypot(dx, dy);
      return [x + (dx / l) * by + (r() - 0.5) * jag, y + (dy / l) * by + (r() - 0.5) * jag];
    });
  // the map's own torn edge, the table in the gap, the other sheet with its white fibre
  a.flat(out(23, 6), PALE);
  const gap = out(17, 7);
  a.flat(gap, TABLE);
  a.brush(gap, 1.3);
  const paper = out(1, 7);
  a.flat(paper, PALE);
  a.brush(paper, 1.9);
  a.flat(out(-6, 5), PAPER);
}

function towns(a) {
  scrap(a, '-80,-80 428,-80 408,20 414,90 398,150 402,214 384,246 330,252 250,236 160,254 70,238 -80,262', 5);
  scrap(a, '622,-80 764,-80 748,10 754,70 742,130 746,200 732,240 690,250 650,238 636,206 642,150 630,90 636,20', 6);
  scrap(a, '1068,-80 1690,-80 1690,222 1600,240 1500,228 1400,248 1300,240 1200,252 1110,244 1086,206 1092,130 1076,60', 7);
  scrap(a, '1204,356 1300,346 1400,358 1500,346 1690,364 1690,560 1560,572 1420,562 1300,582 1216,576 1200,520 1206,440', 8);
  // Kotka's shore, Porvoo's river, Tampere's two lakes
  a.flat(pts('1206,502 1300,520 1380,498 1470,524 1640,500 1640,556 1560,564 1420,554 1300,574 1220,568 1208,520'), SEA);
  a.curve(pts('1206,500 1300,520 1380,498 1470,524 1640,500'), 2.6);
  a.flat(pts('1100,208 1170,206 1290,228 1420,212 1640,214 1640,222 1600,230 1500,220 1400,240 1300,232 1200,244 1114,236'), SEA);
  a.curve(pts('1100,208 1170,206 1290,228 1420,212 1640,214'), 2.4);
  a.shape(pts('20,70 60,44 96,58 140,36 190,52 244,60 232,92 196,86 180,112 130,98 96,116 60,100 30,108'), { fill: SEA, w: 2.6 });
  a.shape(pts('70,180 120,160 150,174 196,156 236,172 276,184 262,214 214,206 190,222 140,206 100,214'), { fill: SEA, w: 2.6 });
  const r = rng(31);
  const clear = (x, y) => !nearEmblem(x, y, 6) && !(y > 112 && y < 240 && x > 1084 && x < 1204);
  for (let k = 0; k < 40; k++) {
    const west = k < 16;
    const [x, y] = [west ? r() * 290 : 1110 + r() * 470, west ? r() * 232 : r() * 196];
    const wet = west && ((y > 30 && y < 126 && x > 24 && x < 246) || (y > 148 && y < 232 && x > 70 && x < 276));
    if (clear(x, y) && !wet && !(x > 1290 && x < 1420 && y > 40 && y < 190)) tree(a, x, y, 0.9 + r() * 0.4, false);
  }
  for (let k = 0; k < 8; k++) {
    const [x, y] = [1316 + r() * 260, 384 + r() * 96];
    tree(a, x, y, 0.9 + r() * 0.4, false);
  }
  for (let x = 1330; x < 1590; x += 70)
    a.curve(
      [0, 1, 2, 3, 4].map((i) => [x + i * 10, 546 + (i % 2 ? -4 : 2)]),
      1.8,
      WAVE,
    );
  dashes(a, pts('478,304 436,282 404,262 384,244 364,234'));
  dashes(a, pts('650,306 668,280 686,262 690,246'));
  dashes(a, pts('1140,304 1172,276 1196,254 1234,234'));
  dashes(a, pts('1116,462 1150,480 1196,478 1236,469'));
  for (const [name, text] of Object.entries({ tampere: 'TAMPERE', lahti: 'LAHTI', porvoo: 'PORVOO', kotka: 'KOTKA' }))
    a.word(MARKS[name].x, MARKS[name].y - (name === 'kotka' ? 101 : 99), 13, text, a.ink, 2.2);
}

// ---- emblems of the places, grey; each is drawn round its own middle, about 80 px

const EMBLEMS = {
  home(e) {
    e.box(-32, -28, 64, 66, LIGHT).box(-36, -35, 72, 9, DEEP);
    e.stroke('14,-36 14,-44 22,-44', 2);
    for (const [x, y, c] of [
      [-24, -19, MID],
      [-6, -19, MID],
      [12, -19, PALE],
      [-24, 1, MID],
      [12, 1, MID],
    ])
      e.box(x, y, 12, 14, c, 1.9);
    e.box(-6, 3, 13, 35, DEEP, 2.2).stroke('-13,1 15,1', 3);
    e.stroke('18,-18 18,-6', 1.5);
  },
  stairwell(e) {
    e.box(-26, -40, 52, 78, MID).box(-20, -34, 40, 66, LIGHT, 1.8);
    e.box(-12, -27, 24, 9, PALE, 1.8).stroke('-8,-22 7,-22', 1.5);
    e.poly('-8,-6 11,-12 15,2 -5,6', PALE, 2).stroke('-5,-4 4,-1 10,-9', 1.4);
    e.box(-15, 0, 30, 7, DEEP, 2.2).dot(16, 16, 2.6, 2.6, e.ink, 1);
    e.box(-34, 38, 68, 6, DEEP, 2.2);
  },
  courtyard(e) {
    e.stroke('-34,40 -32,-30', 3.4).stroke('34,40 32,-30', 3.4);
    e.stroke('-40,-29 40,-29', 3.4).stroke('-33,-10 33,-10', 3);
    e.poly('-22,-31 16,-31 18,24 -20,26', LIGHT);
    for (const y of [-20, -8, 8]) e.spot(`-21,${y} 17,${y - 1} 17,${y + 5} -21,${y + 6}`, DEEP);
    for (const x of [-17, -8, 1, 10]) e.stroke(`${x},26 ${x - 1},32`, 1.8);
    e.stroke('-42,40 44,40', 2.4);
  },
  street(e) {
    e.box(-40, -14, 56, 52, LIGHT).box(-34, 2, 26, 24, MID, 2).box(-2, 2, 13, 36, DEEP, 2.2);
    for (let i = 0; i < 6; i++)
      e.spot(`${-42 + i * 10},-18 ${-32 + i * 10},-18 ${-31 + i * 10},0 ${-42 + i * 10},0`, i % 2 ? PALE : DEEP);
    e.stroke('-43,-19 18,-19 20,0 -44,0 -43,-19', 2.4);
    e.bend('34,40 34,-10 32,-34 18,-40', 3).poly('8,-42 24,-42 27,-34 6,-34', PALE, 2.2);
    e.stroke('-44,39 42,39', 2.6);
  },
  tram(e) {
    e.stroke('0,-30 -9,-38 8,-44 -10,-45', 2);
    e.soft(-27, -32, 54, 64, 11, MID).soft(-20, -18, 40, 24, 5, PALE, 2.2);
    e.soft(-12, -29, 24, 9, 3, LIGHT, 1.8).stroke('0,-18 0,6', 1.8).stroke('-27,12 27,12', 2);
    e.dot(-16, 21, 4.5, 4.5, PALE).dot(16, 21, 4.5, 4.5, PALE).box(-22, 31, 44, 6, DEEP, 2.2);
    e.stroke('-17,38 -23,44', 2.2).stroke('17,38 23,44', 2.2);
  },
  'service-point'(e) {
    e.box(-5, 4, 10, 34, DEEP, 2.4).box(-18, 36, 36, 6, DEEP, 2.4);
    e.soft(-27, -40, 54, 44, 10, MID).dot(0, -24, 9, 9, PALE).box(-17, -8, 34, 5, e.ink, 1.4);
    e.poly('-14,-5 14,-5 16,22 11,18 5,24 -1,19 -7,25 -13,20', PALE, 2.2).word(0, 12, 13, '214', e.ink, 2);
  },
  library(e) {
    e.box(-32, 12, 64, 26, DEEP, 2.4);
    for (const x of [-20, -8, 6, 20]) e.stroke(`${x},14 ${x},37`, 1.6, PALE);
    e.blot('-46,-4 -20,2 14,2 46,-6 36,14 0,18 -36,14', MID);
    e.blot('-48,-10 -36,-26 -20,-32 -4,-22 14,-20 30,-36 46,-28 49,-8 10,-2 -30,-2', PALE);
    e.dot(-16, -14, 3, 2, MID, 1.6).dot(4, -12, 3, 2, MID, 1.6).dot(26, -18, 3, 2, MID, 1.6);
    e.stroke('-46,39 46,39', 2.6);
  },
  park(e) {
    e.stroke('-20,38 -20,0', 4.4).bend('-20,14 -12,4 -6,-2', 2.4);
    e.blot('-40,-12 -30,-36 -8,-42 8,-24 2,-2 -18,4 -36,2', MID);
    e.stroke('-28,-16 -22,-20', 1.8).stroke('-12,-28 -6,-26', 1.8).stroke('-14,-10 -8,-12', 1.8);
    e.box(-8, 2, 46, 6, PALE, 2.2).box(-8, 11, 46, 5, PALE, 2.2).box(-10, 20, 50, 6, PALE, 2.4);
    e.stroke('-4,26 -6,40', 3).stroke('34,26 36,40', 3).stroke('-42,39 44,40', 2.2);
  },
  workplace(e) {
    e.poly('26,-14 28,-42 36,-42 38,-14', DEEP, 2.4);
    e.poly('-42,38 -42,-6 -22,-26 -22,-6 -2,-26 -2,-6 18,-26 18,-6 40,-16 40,38', LIGHT);
    for (const x of [-38, -18, 2]) e.poly(`${x},-5 ${x + 13},-18 ${x + 13},-5`, MID, 1.6);
    e.box(-34, 8, 30, 30, DEEP, 2.4);
    for (const y of [15, 22, 29]) e.stroke(`-33,${y} -5,${y}`, 1.5, PALE);
    e.dot(17, 15, 9, 9, PALE).stroke('17,9 17,15 22,17', 1.8);
  },
  kitchen(e) {
    e.bend('-10,-30 -16,-36 -8,-42', 2).bend('8,-30 2,-37 10,-44', 2);
    e.stroke('20,-14 34,-40', 3.4);
    e.soft(-31, -8, 62, 44, 10, MID).blot('-34,-9 -22,-20 0,-24 22,-20 34,-9 0,-7', LIGHT);
    e.dot(0, -26, 5, 4, DEEP).bend('-31,4 -42,4 -41,14 -31,14', 2.8).bend('31,4 42,4 41,14 31,14', 2.8);
    e.stroke('-22,6 -22,24', 2, PALE).stroke('-40,39 40,39', 3.4);
  },
  workroom(e) {
    e.box(-38, -42, 76, 76, PALE, 3.4).box(-44, 34, 88, 8, DEEP);
    for (const y of [-38, -30, -22]) e.box(-36, y, 72, 5, LIGHT, 1.4);
    e.poly('-18,33 -14,-2 14,-2 18,33', MID).poly('14,4 27,-3 18,14', MID, 2.2);
    e.bend('-15,2 -31,6 -29,24 -17,27', 3).poly('-14,-4 10,-20 14,-14 -10,0', DEEP, 2.2).dot(0, -18, 3, 3, e.ink, 1);
  },
  campus(e) {
    e.box(-34, -20, 68, 58, LIGHT);
    for (const y of [-16, 2, 20])
      for (const x of [-30, -9, 12])
        e.box(x, y, 18, 14, y === 2 && x === 12 ? DEEP : MID, 1.8).stroke(`${x + 6},${y + 9} ${x + 12},${y + 9}`, 2);
    e.soft(-25, -40, 22, 17, 7, PALE, 2.6).soft(3, -40, 22, 17, 7, PALE, 2.6).bend('-3,-34 0,-36 3,-34', 2.4);
    e.bend('25,-33 36,-34 38,-24', 2.4).bend('-25,-33 -36,-32 -38,-23', 2.4);
  },
  workshop(e) {
    for (const x of [-16, 16])
      e.stroke(`${x},6 ${x - 9},40`, 3)
        .stroke(`${x},6 ${x + 9},40`, 3)
        .stroke(`${x - 6},28 ${x + 6},28`, 2);
    e.blot('-44,-22 -20,-16 24,-18 26,10 0,14 -24,10', MID);
    e.bend('-38,-10 -10,-6 25,-6', 1.8).bend('-30,2 -6,5 25,3', 1.8);
    e.poly('24,-19 38,-14 30,-4 40,4 27,11', PALE, 2.2).stroke('-44,40 44,40', 2.4);
    e.stroke('-2,-16 -2,-42 2,-42 2,-16', 2).poly('4,-40 22,-26 4,-24', LIGHT, 2);
  },
  yard(e) {
    e.bend('-42,-32 -20,-24 0,-32 20,-24 42,-34', 1.8);
    for (const [x, y] of pts('-30,-26 -10,-26 10,-26 31,-27')) e.dot(x, y, 3, 4, PALE, 1.7);
    e.box(-42, -16, 84, 44, MID);
    for (let x = -36; x < 6; x += 7) e.stroke(`${x},-13 ${x},25`, 1.8, DEEP);
    e.box(8, -13, 15, 38, LIGHT, 2).box(23, -13, 16, 38, LIGHT, 2).stroke('18,-10 18,24', 1.8).stroke('28,-10 28,24', 1.8);
    for (const x of [-38, -14, 10]) e.box(x, 29, 22, 5, PALE, 1.8).box(x, 35, 22, 4, PALE, 1.8);
  },
  online(e) {
    e.poly('-14,14 10,14 -20,38', PALE, 2.6);
    e.soft(-41, -38, 82, 54, 9, PALE, 3).spot('-38,-35 38,-35 38,-24 -38,-24', MID).stroke('-40,-23 40,-23', 2);
    e.dot(-31, -30, 2.5, 2.5, PALE, 1.5).dot(-22, -30, 2.5, 2.5, PALE, 1.5).spot('-12,11 8,11 6,18 -12,18', PALE);
    for (const x of [-20, 0, 20]) e.dot(x, -4, 5.5, 5.5, x === 20 ? PALE : DEEP, 2.2);
  },
  porvoo(e) {
    e.poly('-42,26 -42,-8 -28,-24 -14,-8 -14,26', MID).poly('-14,26 -14,-18 2,-36 18,-18 18,26', LIGHT);
    e.poly('18,26 18,-2 30,-16 42,-2 42,26', DEEP);
    for (const [x, y, h] of pts('-34,2 -5,-8 24,6').map(([x, y], i) => [x, y, [24, 34, 20][i]])) e.box(x, y, 13, h, PALE, 2);
    for (const x of [-36, -20, -4, 12, 26, 38]) e.stroke(`${x},27 ${x},37`, 2.4);
    e.bend('-44,39 -26,35 -8,40 10,35 28,40 44,36', 2.2);
  },
  tampere(e) {
    e.bend('6,-34 -4,-40 -14,-34 -26,-38', 2.2);
    e.poly('10,-38 23,-38 27,36 7,36', MID)
      .stroke('9,-30 24,-30', 2)
      .box(-40, -10, 50, 46, LIGHT)
      .poly('-43,-10 -30,-22 2,-22 12,-10', DEEP, 2.4);
    for (const x of [-33, -18, -3]) e.soft(x, -2, 9, 16, 4, PALE, 1.8);
    e.box(-20, 20, 12, 16, DEEP, 2).box(27, 12, 15, 24, LIGHT, 2.4).stroke('-44,37 44,37', 2.6);
  },
  lahti(e) {
    e.poly('20,38 24,-30 32,-30 38,38', LIGHT)
      .stroke('22,14 36,0', 1.8)
      .stroke('24,-10 35,10', 1.8)
      .box(16, -42, 24, 12, MID, 2.4);
    e.bend('20,-32 8,-4 -14,16 -40,18', 4).bend('22,-22 12,6 -12,24 -40,26', 2.4);
    for (const [x, y] of pts('-30,22 -16,20 -2,14')) e.stroke(`${x},${y} ${x},38`, 2.2);
    e.stroke('-44,38 44,38', 2.6);
  },
  kotka(e) {
    e.box(-20, -14, 40, 18, PALE, 2.4).box(-12, -28, 22, 14, LIGHT, 2.4).poly('10,-14 12,-36 24,-36 26,-14', DEEP, 2.4);
    e.stroke('-6,-28 -6,-39', 2).stroke('-6,-38 -34,4', 1.5);
    for (const x of [-12, 0]) e.dot(x, -5, 3, 3, MID, 1.8);
    e.blot('-45,2 -20,6 20,6 44,-2 34,26 0,29 -32,26', MID).stroke('-36,16 36,13', 2, PALE);
    e.bend('-44,36 -28,31 -12,37 4,31 20,37 42,31', 2.4);
  },
};

function emblems(out) {
  for (const [name, draw] of Object.entries(EMBLEMS)) {
    const { x, y } = MARKS[name];
    const e = new Stamp(name.length * 31 + x, { w: 2.8, amp: 1.4, mis: [1.5, 1.5] });
    draw(e);
    e.ell(0, EMBLEM_UP, 12, 12, { fill: PALE, w: 2.8 });
    out
      .g(`transform="translate(${x} ${y - EMBLEM_UP})"`)
      .push(e.out.join(''))
      .end();
  }
}

/** The paper kept clear under an emblem, so that no line runs into it. */
function clearings(a) {
  for (const { x, y } of Object.values(MARKS)) {
    const r = rng(x);
    const edge = Array.from({ length: 14 }, (_, k) => {
      const t = (k / 14) * Math.PI * 2;
      return [x + Math.cos(t) * (42 + r() * 6), y - 40 + Math.sin(t) * (51 + r() * 6)];
    });
    a.flat(a.cr(edge, true), PAPER);
  }
}

function folds(a) {
  for (const x of [400, 800, 1200])
    a.line(
      [
        [x, -40],
        [x + 2, 450],
        [x - 2, 940],
      ],
      3,
      FOLD,
    );
  for (const y of [300, 600])
    a.line(
      [
        [-40, y],
        [800, y + 2],
        [1640, y - 2],
      ],
      3,
      FOLD,
    );
}

/** Beyond what matters: a compass, a mug's ring, a ship, what the neighbours are called. */
function margins(a) {
  a.g('transform="translate(1448 800)"');
  a.ell(0, 0, 52, 52, { fill: '#E3E1E0', w: 2.6 });
  for (const t of [0, 90, 180, 270]) {
    a.g(`transform="rotate(${t})"`);
    a.poly('0,-44 9,-9 0,0', PALE, 2.2).poly('0,-44 -9,-9 0,0', DEEP, 2.2);
    a.end();
  }
  a.end();
  a.word(1448, 738, 15, 'N', a.ink, 2.4);
  a.ell(150, 412, 66, 62, { ink: 0 });
  a.curve(
    Array.from({ length: 20 }, (_, k) => [150 + Math.cos(k / 3) * 68, 412 + Math.sin(k / 3) * 64]),
    4,
    '#CFC6BA',
  );
  a.word(120, 330, 17, 'ESPOO', GREY_LINE, 2.4);
  a.word(560, 66, 17, 'VANTAA', GREY_LINE, 2.4);
  a.word(1450, 310, 17, 'SIPOO', GREY_LINE, 2.4);
  for (const [x, y, name] of [
    [818, 104, 'MALMI'],
    [1210, 752, 'VUOSAARI'],
    [638, 824, 'SUOMENLINNA'],
    [1108, 495, 'KONTULA'],
  ])
    a.word(x, y, 11, name, '#6E6C7C', 1.9);
  a.poly('1120,826 1230,822 1218,848 1132,850', LIGHT, 2.6).poly('1134,824 1140,806 1204,802 1212,822', PALE, 2.4);
  a.poly('1172,803 1174,788 1188,788 1190,802', DEEP, 2.2);
  a.poly('330,846 372,846 364,862 340,862', LIGHT, 2.4).stroke('350,846 350,806', 2.4).poly('354,808 378,838 354,840', PALE, 2.2);
}

function back() {
  const a = new Stamp(1952, { w: 3.4, amp: 2.6, mis: [2, 2] });
  sea(a);
  const shore = gnawed(a, COAST);
  // a pale rim along the shore, as old maps have
  a.line(shore, 24, '#E0DEDF');
  for (const island of ISLANDS) {
    const edge = gnawed(a, pts(island), true);
    a.brush([...edge, edge[1]], 14, '#E0DEDF');
    a.flat(edge, PAPER).brush([...edge, edge[1], edge[2]], 2.6);
  }
  a.flat([...shore, ...NORTH], PAPER);
  districts(a);
  a.shape(pts(BAY), { fill: SEA, w: 2.4 });
  cover(a);
  a.line(shore, 3.6);
  folds(a);
  clearings(a);
  landmarks(a);
  lines(a);
  towns(a);
  emblems(a);
  margins(a);
  // the fortress's bastions on its islands
  a.poly('612,752 624,738 640,746 656,736 664,752 656,772 638,768 622,778', LIGHT, 2.4).stroke(
    '638,757 638,742 648,746 638,749',
    1.8,
  );
  a.word(880, 786, 21, 'HELSINKI', a.ink, 3);
  return a.svg(1600, 900);
}

// ---- floods: what a finished project leaves, in colour; blots that flow round the emblems of the places

/** `at` the middle, `blot` the colours of the large and the small blot, `size` half of the large one's width and height. */
const FLOODS = {
  'cooking-course': {
    at: [454, 302],
    blot: [C.coral, C.mustard],
    draw(e) {
      e.box(-38, 12, 76, 28, C.card);
      for (const x of [-22, 20]) e.dot(x, 13, 13, 4, C.ink, 1.5);
      for (const [x, c] of pts('-26,0 -8,1 10,2 28,0').map(([x], i) => [x, i === 1 ? C.coral : C.slate]))
        e.dot(x, 28, 4.5, 4.5, c, 1.8);
      e.poly('-24,-42 28,-38 24,6 -28,2', C.card).word(0, -22, 10, 'SUOLA', C.brick, 2);
      for (const y of [-13, -6]) e.stroke(`-18,${y} ${14},${y + 3}`, 1.8);
      e.spot('-8,-47 12,-45 11,-37 -9,-39', C.sky);
    },
  },
  'container-yard-gig': {
    at: [838, 566],
    blot: [C.sky, C.plum],
    draw(e) {
      e.box(-40, -34, 80, 70, C.coral, 3).stroke('0,-34 0,36', 2.6);
      for (const x of [-30, 30]) e.stroke(`${x},-32 ${x},34`, 2);
      ['PAKU', 'LIMBO', 'ETELÄ'].forEach((song, i) => e.word(0, -14 + i * 18, 11, song, C.paper, 2.4));
      e.bend('-42,-42 -20,-36 0,-42 20,-36 42,-43', 1.8);
      for (const x of [-30, -10, 10, 30]) e.dot(x, -37, 3.4, 4.4, C.mustard, 1.6);
    },
  },
  'block-cafe': {
    at: [1146, 190],
    blot: [C.mustard, C.leaf],
    draw(e) {
      e.box(-38, -40, 76, 74, C.card, 3.2).box(-44, 33, 88, 8, C.brick);
      e.stroke('-38,-12 38,-12', 2).stroke('0,-40 0,-12', 2);
      e.poly('-20,32 -13,-12 13,-12 20,32', C.denim).poly('16,8 32,-6 35,-2 19,24', C.denim, 2.4);
      e.bend('-15,-4 -32,2 -30,18 -19,22', 3.2)
        .blot('-15,-13 -8,-20 8,-20 15,-13 0,-11', C.denim, 2.4)
        .dot(0, -22, 3.4, 3, C.ink, 1);
      e.stroke('-8,-4 -11,20', 2.4, C.sky);
    },
  },
  'company-visit-day': {
    at: [944, 514],
    blot: [C.pink, C.mustard],
    draw(e) {
      e.poly('-9,-44 9,-44 11,42 -11,42', C.slate, 3).box(-18, 38, 36, 7, C.night, 2.2);
      for (const [x, y, turn, c] of [
        [-16, -26, -5, C.card],
        [14, -12, 7, C.coral],
        [-12, 4, 4, C.mustard],
        [13, 20, -6, C.card],
      ]) {
        e.g(`transform="rotate(${turn} ${x} ${y})"`);
        e.soft(x - 21, y - 9, 42, 18, 5, c, 2.4)
          .word(x, y + 4, 8, 'VIERAS', C.ink, 1.6)
          .end();
      }
    },
  },
  'ordinary-weeks': {
    at: [816, 178],
    blot: [C.plum, C.pink],
    draw(e) {
      e.spot('-14,-18 0,-32 48,-14 40,34 8,38', C.mustard);
      e.poly('11,0 20,-7 24,-2 16,6', C.slate, 2.2).stroke('17,2 27,14', 4);
      e.stroke('-40,42 -20,42', 5)
        .stroke('-30,42 -36,6', 3.2, C.card)
        .stroke('-36,6 -16,-22', 3.2, C.card)
        .dot(-36, 6, 4, 4, C.card, 2);
      e.poly('-24,-34 -8,-40 4,-26 -14,-10', C.coral).dot(-4, -19, 5, 5, C.card, 1.8);
    },
  },
  'repair-cafe': {
    at: [686, 312],
    blot: [C.leaf, C.sky],
    draw(e) {
      e.box(-22, -42, 44, 13, C.brick).soft(-29, -29, 58, 70, 11, '#DCEBEE', 3);
      for (const [x, y] of pts('-18,32 -4,34 12,32 20,30 -14,-10 4,-16 16,-8'))
        e.stroke(`${x - 5},${y} ${x + 5},${y - 3}`, 4).stroke(`${x + 5},${y - 7} ${x + 6},${y + 3}`, 2.4);
      e.dot(-6, -8, 5, 5, C.mustard, 2).dot(12, -20, 4, 4, C.slate, 2);
      e.poly('-26,-9 26,-11 26,23 -26,25', C.card, 2.4).word(0, 10, 9, 'JÄI YLI', C.ink, 1.8).stroke('-16,17 14,16', 1.6);
    },
  },
  'game-jam': {
    at: [360, 553],
    blot: [C.teal, C.coral],
    draw(e) {
      e.soft(-42, -36, 84, 60, 7, C.night, 3).spot('-36,8 36,8 36,18 -36,18', C.leaf);
      for (const [x, c] of [
        [-30, C.coral],
        [-15, C.mustard],
        [0, C.sky],
        [15, C.pink],
      ])
        e.frect(x, -8, 10, 16, c).frect(x + 2, -18, 7, 8, C.paper);
      e.frect(30, -26, 5, 34, C.mustard).word(-14, -22, 8, 'JONO', C.paper, 1.8);
      e.poly('-8,24 8,24 12,36 -12,36', C.slate, 2.4).stroke('-22,38 22,38', 3.4);
    },
  },
  'online-workroom': {
    at: [452, 744],
    blot: [C.night, C.slate],
    size: [66, 62],
    draw(e) {
      for (const [x, y, w, h, c] of [
        [-44, -30, 24, 30, C.mustard],
        [-12, -42, 20, 26, C.coral],
        [16, -34, 28, 22, C.mustard],
        [-34, 8, 20, 28, C.pink],
        [-6, -6, 26, 20, C.mustard],
        [26, -2, 18, 28, C.sky],
        [-4, 22, 22, 20, C.mustard],
      ]) {
        e.rect(x, y, w, h, { fill: c, w: 2.6, c: C.paper });
        e.stroke(`${x + w / 2},${y} ${x + w / 2},${y + h}`, 1.8, C.night).stroke(
          `${x},${y + h * 0.42} ${x + w},${y + h * 0.42}`,
          1.8,
          C.night,
        );
      }
      e.dot(8, 6, 4, 5, C.night, 1);
    },
  },
  'courtyard-party': {
    at: [1184, 316],
    blot: [C.leaf, C.pink],
    draw(e) {
      e.bend('-46,-40 -20,-28 6,-30 46,-44', 2);
      for (const [x, y, c] of [
        [-36, -36, C.coral],
        [-20, -30, C.mustard],
        [-4, -29, C.sky],
        [12, -31, C.coral],
        [28, -37, C.plum],
      ])
        e.poly(`${x - 6},${y} ${x + 7},${y} ${x + 1},${y + 13}`, c, 1.8);
      for (const [x, c] of [
        [-30, C.denim],
        [-4, C.coral],
        [22, C.mustard],
      ])
        e.soft(x - 9, -10, 20, 18, 4, c, 2.4);
      e.poly('-44,6 44,2 48,15 -48,19', C.card).stroke('-38,18 -40,42', 3).stroke('38,15 40,40', 3);
      e.dot(-16, 4, 4, 5, C.brick, 1.8)
        .dot(10, 2, 6, 3, C.leaf, 1.8)
        .box(-24, 24, 22, 6, C.brick, 2.2)
        .stroke('-20,30 -20,42', 2.4)
        .stroke('-6,30 -6,42', 2.4);
    },
  },
  'night-people': {
    at: [560, 315],
    blot: [C.night, C.brick],
    size: [58, 62],
    draw(e) {
      e.ell(0, -40, 17, 17, { fill: C.brick, ink: 0 })
        .line(pts('-16,46 -3,-34'), 3, C.paper)
        .line(pts('16,46 3,-34'), 3, C.paper);
      for (const [y, w] of pts('-16,6 2,9 20,12 36,14'))
        e.stroke(`${-w},${y} ${w},${y}`, 2, C.paper).stroke(`${-w},${y} ${w - 3},${y - 17}`, 1.6, C.paper);
      e.ell(0, -40, 8, 8, { fill: C.coral, w: 2.2, c: C.paper });
      for (const s of [-1, 1])
        e.curve(pts(`${s * 20},-52 ${s * 27},-40 ${s * 20},-28`), 2.4, C.coral).curve(
          pts(`${s * 30},-58 ${s * 39},-40 ${s * 30},-22`),
          2,
          C.coral,
        );
    },
  },
  'pizza-afternoon': {
    at: [690, 656],
    blot: [C.mustard, C.brick],
    draw(e) {
      e.dot(0, -44, 3.6, 3.6, C.card, 2).stroke('0,-42 0,-4', 7).stroke('0,-40 0,-6', 3, '#D8AC74');
      e.blot('-30,14 -26,-2 -8,-8 8,-8 26,-2 31,14 30,38 18,44 -18,44 -30,38', '#D8AC74', 3);
      e.poly('-19,6 20,6 1,38', C.coral, 2.4)
        .stroke('-21,5 22,5', 7, C.brick)
        .dot(-5, 15, 3.4, 3.4, C.paper, 1.6)
        .dot(8, 16, 3, 3, C.leaf, 1.6)
        .dot(2, 26, 3, 3, C.paper, 1.6);
    },
  },
  'board-games': {
    at: [582, 196],
    blot: [C.pink, C.mustard],
    draw(e) {
      e.stroke('-20,10 -24,44', 3.4).stroke('18,10 24,44', 3.4).stroke('-22,28 21,28', 2.4);
      e.soft(-22, -26, 42, 28, 5, C.teal).poly('-26,4 22,4 28,14 -30,14', C.teal);
      e.poly('-20,-26 -24,-48 -9,-36 0,-50 9,-36 22,-48 18,-26', C.mustard, 2.6);
      e.stroke('-16,-31 14,-31', 1.6).box(-4, -2, 12, 12, C.card, 2).dot(2, 4, 1.6, 1.6, C.ink, 1);
    },
  },
  'letter-club': {
    at: [1140, 540],
    blot: [C.denim, C.sky],
    draw(e) {
      e.box(-5, 18, 10, 26, C.slate, 2.4);
      e.soft(-28, -30, 56, 52, 7, C.mustard, 3).poly('-31,-28 -26,-42 26,-42 31,-28', C.mustard);
      e.box(-18, -21, 36, 8, C.ink, 1.6).poly('-14,-17 16,-24 18,-34 -12,-28', C.card, 2.2);
      e.soft(-10, 0, 20, 12, 4, C.card, 2).stroke('-5,6 6,6', 1.8);
    },
  },
  'morning-walk': {
    at: [446, 420],
    blot: [C.sky, C.leaf],
    draw(e) {
      // one pair each of six people, all bound the same way, and a dog's
      const pairs = [
        [-34, 28, C.coral],
        [-10, 30, C.denim],
        [14, 24, C.brick],
        [-32, -6, C.plum],
        [-8, -8, C.mustard],
        [16, -14, C.teal],
      ];
      for (const [x, y, c] of pairs)
        for (const [dx, dy] of [
          [0, 0],
          [10, -9],
        ])
          e.ell(x + dx, y + dy - 5, 4.4, 6.6, { fill: c, w: 1.8 }).ell(x + dx + 0.5, y + dy + 5, 3, 3, { fill: c, w: 1.8 });
      for (const [x, y] of pts('40,6 30,-36 -4,-38')) {
        e.dot(x, y, 4.6, 4.2, C.ink, 1);
        for (const by of [-5, 0, 5]) e.dot(x + by, y - 7 + Math.abs(by) / 3, 1.7, 2.4, C.ink, 1);
      }
    },
  },
  'clothes-swap': {
    at: [1140, 644],
    blot: [C.coral, C.mustard],
    draw(e) {
      e.box(-36, -42, 72, 84, C.card, 3.2);
      e.stroke('-36,-30 36,-30', 2).bend('0,-30 6,-36 0,-38', 2);
      e.poly('-6,-24 6,-24 24,-14 32,14 23,18 17,2 18,36 -18,36 -17,2 -23,18 -32,14 -24,-14', C.leaf);
      e.stroke('0,-22 0,35', 2).stroke('-12,14 -5,14', 2).stroke('6,14 13,14', 2).poly('-8,-25 0,-14 8,-25', C.teal, 2);
    },
  },
  'phone-help': {
    at: [899, 270],
    blot: [C.coral, C.sky],
    draw(e) {
      e.blot('4,12 6,38 36,38 40,12 30,4 14,4', C.card, 3)
        .bend('38,16 48,20 38,28', 2.6)
        .poly('6,8 22,-4 38,8', C.sky, 2.2)
        .dot(22, -6, 3, 3, C.ink, 1);
      e.poly('-34,32 -20,-40 14,-34 2,38', C.night, 3).poly('-26,26 -16,-30 8,-26 -2,30', C.mustard, 1.8);
      e.dot(-8, -6, 9, 10, C.pink, 2).bend('-12,-4 -8,0 -4,-3', 1.6).dot(-11, -8, 1, 1, C.ink, 1).dot(-5, -8, 1, 1, C.ink, 1);
      e.bend('-18,16 -10,8 0,12 -2,22', 1.8).stroke('-42,40 46,40', 3);
    },
  },
  'language-cafe': {
    at: [552, 544],
    blot: [C.mustard, C.pink],
    draw(e) {
      e.stroke('-24,16 -28,44', 3.2).stroke('24,16 28,44', 3.2);
      e.poly('-36,-26 34,-28 46,14 34,24 22,16 10,26 -4,17 -18,26 -30,16 -46,22', C.card, 3);
      e.word(-12, -12, 9, 'SANA', C.brick, 1.8)
        .word(20, -5, 9, 'OON', C.denim, 1.8)
        .word(-20, 6, 9, 'MISSÄ', C.teal, 1.8)
        .word(22, 11, 8, 'TEE', C.plum, 1.8);
      e.box(14, -42, 15, 17, C.coral, 2.4).bend('29,-38 36,-36 29,-29', 2.2);
    },
  },
  'bench-and-light': {
    at: [792, 272],
    blot: [C.slate, C.sky],
    draw(e) {
      e.stroke('-30,-36 28,16', 11, C.paper).stroke('28,-38 -28,18', 11, C.paper);
      e.stroke('-22,-30 20,10', 1.6, C.sky).stroke('20,-30 -20,10', 1.6, C.sky).word(0, 42, 15, '206', C.paper, 3);
      for (const [x, y] of pts('-40,2 -38,26 36,6 38,-38 -2,-42')) e.dot(x, y, 2.4, 1.8, C.paper, 1);
    },
  },
  'litter-walk': {
    at: [1244, 652],
    blot: [C.teal, C.mustard],
    draw(e) {
      for (const [x, y, c] of [
        [-27, 4, C.sky],
        [27, 4, C.leaf],
        [0, 10, C.mustard],
      ]) {
        e.blot(
          `${x - 15},${y + 28} ${x - 19},${y + 8} ${x - 5},${y - 14} ${x + 6},${y - 14} ${x + 19},${y + 8} ${x + 16},${y + 28}`,
          c,
          3,
        );
        e.poly(`${x - 4},${y - 15} ${x - 10},${y - 28} ${x + 2},${y - 22} ${x + 11},${y - 27} ${x + 5},${y - 15}`, c, 2.2).stroke(
          `${x - 7},${y + 4} ${x - 9},${y + 16}`,
          1.8,
        );
      }
    },
  },
  'suburb-zine': {
    at: [1156, 421],
    blot: [C.sky, C.coral],
    draw(e) {
      e.stroke('-26,-42 -30,44', 3).stroke('26,-42 30,44', 3).stroke('-28,36 28,36', 3);
      e.poly('-25,-40 23,-42 27,28 -23,30', C.coral, 3).word(0, -24, 10, 'OSTARI', C.ink, 2);
      e.blot('-18,-8 0,-4 19,-9 16,10 2,20 -14,12', C.ink, 2.4);
      for (const x of [-13, -6, 8]) e.box(x, -4, 6, 10, C.card, 1.2);
      e.dot(-10, -15, 2, 2, C.ink, 1).dot(11, -16, 2, 2, C.ink, 1);
    },
  },
  futsal: {
    at: [954, 178],
    blot: [C.sky, C.teal],
    draw(e) {
      e.stroke('-46,-30 46,-32', 5).stroke('-40,-30 -40,44', 3).stroke('42,-30 42,44', 3);
      for (const [x, c] of [
        [-23, C.mustard],
        [1, C.coral],
        [25, C.mustard],
      ]) {
        e.poly(`${x - 9},-34 ${x - 11},10 ${x + 11},12 ${x + 9},-34 ${x + 4},-34 ${x},-22 ${x - 4},-34`, c, 2.6);
        e.stroke(`${x - 9},2 ${x + 9},3`, 1.8, C.card);
      }
      e.dot(12, 32, 10, 10, C.card, 2.6).poly('8,30 12,26 17,30 15,35 9,35', C.ink, 1);
    },
  },
  'park-open-mic': {
    at: [641, 410],
    blot: [C.leaf, C.mustard],
    draw(e) {
      e.ell(0, 26, 43, 17, { fill: '#C9B777', w: 2.4 }).ell(0, 25, 26, 9, { fill: C.leaf, w: 1.8 });
      for (const [x, y] of pts('-38,10 -20,44 24,44 40,14'))
        e.stroke(`${x},${y} ${x - 4},${y - 8}`, 2).stroke(`${x},${y} ${x + 3},${y - 8}`, 2);
      e.stroke('0,26 0,-14', 3.4)
        .stroke('-10,28 10,28', 3.6)
        .poly('-6,-8 -9,-26 9,-26 6,-8', C.coral)
        .dot(0, -33, 12, 12, C.slate, 2.8);
      e.stroke('-9,-37 9,-37', 1.6, C.paper)
        .stroke('-11,-31 11,-31', 1.6, C.paper)
        .stroke('-3,-43 -3,-24', 1.6, C.paper)
        .stroke('4,-43 4,-24', 1.6, C.paper);
      e.poly('24,-20 40,-24 42,-2 26,0', C.card, 2).stroke('28,-15 37,-17', 1.4).stroke('29,-8 38,-10', 1.4);
    },
  },
  'indoor-map': {
    at: [460, 650],
    blot: [C.pink, C.slate],
    draw(e) {
      e.poly('-42,-32 -14,-38 14,-30 42,-36 42,32 14,38 -14,30 -42,36', C.card, 3)
        .stroke('-14,-38 -14,30', 1.6)
        .stroke('14,-30 14,38', 1.6);
      e.bend('-38,18 -16,4 10,8 38,-8', 2.2, C.slate).bend('-30,-26 -10,-6 4,34', 2.2, C.slate);
      const places =
        '-34,-20 -30,4 -34,26 -22,-28 -20,14 -22,-8 -8,-24 -8,-4 -6,20 4,-20 4,2 8,26 20,-22 20,-2 22,18 32,-26 34,-6 32,10 32,26';
      for (const [x, y] of pts(places)) e.ell(x, y, 4.2, 4.2, { fill: C.coral, ink: 0 });
    },
  },
  'suomenlinna-list': {
    at: [640, 752],
    blot: [C.sky, C.denim],
    draw(e) {
      e.poly('-46,8 46,4 36,28 -38,30', C.coral, 3).stroke('-40,18 38,15', 3, C.paper);
      e.poly('-32,7 -30,-12 28,-14 32,5', C.card).poly('-14,-13 -12,-28 14,-28 16,-14', C.mustard);
      for (const x of [-23, -11, 1, 13]) e.box(x, -7, 8, 8, C.teal, 1.8);
      e.stroke('4,-28 4,-44', 2.4).poly('5,-44 22,-40 5,-34', C.denim, 2).stroke('-40,-2 -32,-2', 2);
      e.bend('-46,38 -30,33 -14,39 2,33 18,39 34,33 46,37', 2.4, C.paper);
    },
  },
  'kotka-museum-day': {
    at: [1244, 534],
    blot: [C.coral, C.sky],
    draw(e) {
      e.poly('-28,44 -20,-14 8,-14 16,44 4,44 0,8 -14,8 -18,44', C.teal, 3);
      e.poly('-16,-14 -16,-32 10,-32 10,-14', C.mustard).box(-10, -28, 10, 10, C.card, 1.8);
      e.stroke('-40,-24 -6,-32', 3)
        .stroke('8,-30 44,-44', 4)
        .stroke('-2,-32 10,-46', 2.6)
        .stroke('10,-46 40,-42', 1.8)
        .stroke('38,-42 38,0', 1.8);
      e.box(29, 0, 18, 14, C.denim, 2.2).box(-46, -26, 12, 12, C.slate, 2.2);
    },
  },
  'retro-lan': {
    at: [1032, 684],
    blot: [C.plum, C.mustard],
    draw(e) {
      const cable = '-34,-26 -10,-34 8,-16 -10,4 -32,14 -18,36 14,32 30,12 20,-4 34,-20';
      e.bend(cable, 11.5, C.ink).bend(cable, 5.4, C.sky);
      e.box(-48, -34, 18, 15, C.card, 2.6).stroke('-44,-30 -44,-24', 1.6).stroke('-39,-30 -39,-24', 1.6);
      e.box(26, -38, 18, 20, C.card, 2.6).stroke('31,-38 31,-31', 1.8).stroke('38,-38 38,-31', 1.8);
    },
  },
  'small-rights-posters': {
    at: [577, 640],
    blot: [C.teal, C.pink],
    draw(e) {
      e.box(-42, -38, 84, 66, '#C99A62', 3).stroke('-32,28 -32,44', 3.4).stroke('32,28 32,44', 3.4);
      e.poly('-22,-32 24,-30 22,23 -24,21', C.card, 2.6).word(0, -14, 9, 'OIKEUS', C.brick, 1.9);
      for (const y of [-5, 4, 13])
        e.stroke(`-8,${y} 16,${y}`, 1.8)
          .stroke(`-18,${y - 1} -15,${y + 2}`, 1.8, C.teal)
          .stroke(`-15,${y + 2} -11,${y - 4}`, 1.8, C.teal);
      e.dot(0, -32, 3.4, 3.4, C.coral, 1.6);
    },
  },
  'film-night': {
    at: [477, 178],
    blot: [C.plum, C.denim],
    draw(e) {
      e.stroke('-48,-34 48,-38', 2.6, C.paper);
      e.poly('-36,-34 36,-37 38,26 24,22 8,28 -10,22 -26,28 -38,24', C.card, 3);
      for (const x of [-30, 0, 30]) e.box(x - 3, -42, 6, 13, C.mustard, 1.6);
      e.bend('-20,-22 -23,2 -19,18', 1.8).bend('18,-24 22,0 19,16', 1.8);
      for (const [x, h] of pts('-26,8 -6,12 16,9')) e.ell(x, 40 - h / 2, 7, 8, { fill: C.night, w: 1.6, c: C.paper });
    },
  },
  'swap-shelf': {
    at: [866, 376],
    blot: [C.mustard, C.teal],
    draw(e) {
      e.box(-36, -42, 72, 84, C.brick, 3);
      for (const y of [-38, -12, 14]) e.box(-31, y, 62, 22, C.paper, 2);
      e.box(-26, -35, 8, 18, C.coral, 1.8)
        .box(-17, -33, 8, 16, C.teal, 1.8)
        .box(-8, -36, 7, 19, C.denim, 1.8)
        .dot(17, -24, 8, 7, C.mustard, 2);
      e.soft(-22, -4, 15, 13, 3, C.sky, 2).bend('-7,0 -2,3 -7,7', 1.8).poly('6,9 10,-7 24,-7 27,9', C.leaf, 2);
      e.poly('-26,35 -24,22 0,24 -2,35', C.plum, 2).dot(16, 28, 8, 7, C.pink, 2);
    },
  },
  'handover-book': {
    at: [836, 468],
    blot: [C.slate, C.coral],
    draw(e) {
      e.spot('-40,-44 40,-44 46,42 -46,42', '#8C93B8');
      e.box(-34, -40, 68, 66, C.mustard, 3.4).stroke('0,-40 0,4', 2.6).stroke('-34,-14 34,-14', 2.6).box(-42, 26, 84, 8, C.card);
      e.poly('-26,25 -22,4 0,10 22,4 26,25 0,30', C.card, 2.8).stroke('0,10 0,29', 2);
      e.stroke('-17,12 -6,15', 1.6).stroke('-18,18 -6,20', 1.6).dot(12, 15, 3.4, 3.4, C.brick, 1.6).stroke('14,17 19,21', 2);
    },
  },
};

const nearFlood = (x, y, own) =>
  Object.values(FLOODS).some((one) => one.at !== own && Math.abs(one.at[0] - x) < 43 && Math.abs(one.at[1] - y) < 44);

/** A blot's edge: it spreads as far as `size`, and stops before the emblems of the places. */
function blotEdge([cx, cy], [rx, ry], seed, own) {
  const r = rng(seed);
  const bumps = Array.from({ length: 12 }, () => 0.84 + r() * 0.32);
  return bumps.map((bump, k) => {
    const t = (k / bumps.length) * Math.PI * 2 + 0.2;
    const [dx, dy] = [Math.cos(t), Math.sin(t)];
    let reach = bump;
    const blocked = (x, y) => nearEmblem(x, y, -4) || (reach > 0.66 && nearFlood(x, y, own));
    while (reach > 0.3 && blocked(cx + dx * rx * reach, cy + dy * ry * reach)) reach -= 0.04;
    return [dx * rx * reach, dy * ry * reach];
  });
}

function flood({ at, blot: [large, small], size = [68, 62], draw }, seed) {
  const [w, h] = [size[0] * 2 + 26, size[1] * 2 + 26];
  const e = new Stamp(seed, { w: 2.8, amp: 1.4, mis: [2, 2] });
  const r = rng(seed + 9);
  const free = (x, y) => !nearEmblem(at[0] + x, at[1] + y, 8);
  // the second colour peeps out at one side, and has run off in drops
  const turn = r() * Math.PI * 2;
  const shift = [Math.cos(turn) * 19, Math.sin(turn) * 18];
  const under = blotEdge([at[0] + shift[0], at[1] + shift[1]], [size[0] * 0.86, size[1] * 0.86], seed + 1, at);
  const out = e.cr(
    under.map(([x, y]) => [x + shift[0], y + shift[1]]),
    true,
  );
  const most = Math.max(...out.map(([x, y]) => Math.max(Math.abs(x) / (w / 2 - 5), Math.abs(y) / (h / 2 - 5))));
  const over = e.cr(blotEdge(at, size, seed + 2, at), true);
  for (const [edge, colour, by] of [
    [out, small, Math.max(1, most)],
    [over, large, 1],
  ])
    e.flat(
      edge.map(([x, y]) => [x / by, y / by]),
      colour,
    );
  for (let k = 0; k < 2; k++) {
    const t = r() * Math.PI * 2;
    const [x, y] = [Math.cos(t) * (size[0] + 5), Math.sin(t) * (size[1] + 5)];
    const drop = 2.5 + r() * 3.5;
    if (free(x, y) && !nearFlood(at[0] + x, at[1] + y, at)) e.ell(x, y, drop, drop, { fill: k % 3 ? large : small, ink: 0 });
  }
  draw(e);
  return { area: [at[0] - w / 2, at[1] - h / 2, w, h], layer: 'back', draw: () => e.svg(w, h, `${-w / 2} ${-h / 2} ${w} ${h}`) };
}

const things = Object.fromEntries(Object.entries(FLOODS).map(([project, one], k) => [`map-${project}`, flood(one, 300 + k * 7)]));

export default {
  id: 'city-map',
  layers: { back, things },
  data: {
    colour: PAPER,
    focus: { x: 0.5, y: 0.51, width: 0.62 },
    spots: {},
    entrances: {},
    lamps: [],
    sky: [],
    indoors: true,
    steam: [],
    marks: Object.fromEntries(Object.entries(MARKS).map(([place, { x, y }]) => [place, { x, y }])),
  },
};
