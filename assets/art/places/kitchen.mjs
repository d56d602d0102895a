// Tero's lunch kitchen: steel tables, the pass with its hatch to the dining side, a bell on the pass whose clapper is taped, names and
// hours on strips of tape. The back door is shut and the panes are black and steamed until spring; in June it stands open on bins and lilac.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut, windowFrame } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#DDD6CE';
const SOFFIT = '#C9C4C6';
const TILE = '#DCE6E2';
const TILE_ODD = '#CFDDD9';
const GROUT = '#B5C6C4';
const FLOOR = '#B08A80';
const FLOOR_DARK = '#A17B73';
const STEEL = '#C6CCD8';
const STEEL_LIGHT = '#DDE2EA';
const STEEL_DARK = '#9AA3B8';
const UNDER = '#747C98';
const DARK = '#474C6E';
const DOOR = '#5B8A86';
const TAPE = '#F0DFA6';
const WARM = '#E9D2AE';

const METAL_LATCH = '#D5D9E2';

const BASE = 676;
const TILE_TOP = 408;
const DOORWAY = [156, 186, 170, 490];
const WINDOW = [378, 118, 208, 246];
const HATCH = [690, 232, 366, 226];

const SEASON = {
  november: {
    sky: '#4A4C70',
    house: '#414468',
    pane: '#36385C',
    lit: '#E9B45C',
    ground: '#5A5B78',
    bush: '#3C3E60',
    line: '#4B4D70',
  },
  december: {
    sky: '#75809F',
    house: '#5F678A',
    pane: '#4A5175',
    lit: '#E9B45C',
    ground: '#DCE3EE',
    bush: '#50577A',
    line: '#8C95B0',
    snow: '#F4F7FC',
  },
  march: {
    sky: '#AAB2C6',
    house: '#9AA0B8',
    pane: '#737B9C',
    ground: '#9B9AA8',
    bush: '#7D7F92',
    line: '#84869C',
    slush: '#C9CCD6',
  },
  may: { sky: '#BFDDE6', house: '#D8BFAE', pane: '#8E9DB4', ground: '#C9BBAA', bush: '#9DBB7E', line: '#AB9C92' },
  june: {
    sky: '#DCE7DD',
    house: '#E3C6AC',
    pane: '#9FB3BE',
    ground: '#D2C3AC',
    bush: '#7FA968',
    line: '#B3A48F',
    lilac: '#B58FC4',
  },
};

// ---- the back yard: the other house, four bins, the lilac

function outside(season) {
  const a = new Art(741, { amp: 1.4 });
  const s = SEASON[season];
  a.frect(120, 80, 500, 640, s.sky);
  a.frect(120, 150, 300, 400, s.house);
  a.frect(430, 196, 190, 300, s.house);
  if (s.snow) a.frect(424, 188, 200, 12, s.snow);
  for (const [x, y, w, h, lit] of [
    [176, 216, 40, 62, 1],
    [258, 216, 30, 62],
    [176, 330, 40, 62],
    [258, 318, 40, 80],
    [452, 226, 30, 44],
    [520, 222, 34, 48, 1],
    [452, 306, 30, 44],
  ])
    a.frect(x, y, w, h, lit && s.lit ? s.lit : s.pane);
  a.frect(120, 524, 500, 200, s.ground);
  for (const y of [560, 606, 654]) a.frect(120, y, 300, 3, s.line);
  bins(a, s);
  lilac(a, s);
  if (s.slush)
    for (const [x, y, w] of [
      [190, 632, 90],
      [268, 578, 70],
    ])
      a.ell(x + w / 2, y, w / 2, 9, { fill: s.slush, ink: 0 });
  if (season === 'november' || season === 'december') steam(a, 4, true);
  if (season === 'march') steam(a, 132, false);
  return a.svg(1600, 900);
}

/** Steam on the inside of the pane, from `top` down; where somebody wiped, one sees out. */
function steam(a, top, wiped) {
  const [x, y, w, h] = WINDOW;
  const edge = P(
    `${x},${y + top} ${x + w * 0.2},${y + top + 18} ${x + w * 0.45},${y + top - 4} ${x + w * 0.7},${y + top + 14} ${x + w},${y + top - 6}`,
  );
  a.flat([...a.cr(edge), [x + w, y + h], [x, y + h]], '#C9CFDC', { op: 0.46 });
  if (wiped) {
    a.g('opacity=".62"').curve(P('392,312 412,268 448,242 500,236 560,252'), 46, '#4B4F74').end();
    a.g('opacity=".5"').curve(P('398,344 420,322 446,314'), 22, '#4B4F74').end();
  }
  for (const [dx, dy, l] of [
    [16, 96, 60],
    [64, 196, 44],
    [112, 130, 96],
    [150, 84, 150],
    [184, 70, 60],
  ])
    a.line(P(`${x + dx},${y + dy} ${x + dx + 1},${y + dy + l}`), 3.4, '#6A6F92');
}

function bins(a, s) {
  for (const [x, y, w, h, c] of [
    [158, 452, 46, 108, '#6E7A70'],
    [208, 462, 42, 102, '#8A6B58'],
    [252, 448, 50, 118, '#5F7391'],
    [292, 470, 46, 112, '#71806B'],
  ]) {
    a.flat(P(`${x},${y} ${x + w},${y} ${x + w - 5},${y + h} ${x + 5},${y + h}`), c);
    a.frect(x - 3, y - 9, w + 6, 12, s.snow ?? DARK);
    a.frect(x + 12, y + 30, w - 26, 20, '#D9D4C6');
  }
}

function lilac(a, s) {
  a.curve(P('316,560 312,440 330,330'), 7, s.line);
  a.curve(P('312,470 292,400 286,340'), 5, s.line);
  a.curve(P('400,420 420,330 470,280'), 6, s.line);
  const leafy = season5(s);
  const bush = (x, y, r) => a.ell(x, y, r, r * 0.86, { fill: s.bush, ink: 0 });
  if (leafy) {
    for (const [x, y, r] of [
      [316, 330, 48],
      [286, 290, 38],
      [330, 396, 34],
      [400, 330, 56],
      [452, 350, 48],
      [500, 372, 40],
      [386, 376, 44],
    ])
      bush(x, y, r);
    if (s.lilac)
      for (const [x, y, t] of [
        [296, 300, -20],
        [318, 356, 12],
        [270, 322, -30],
        [330, 262, 16],
        [400, 286, -12],
        [446, 308, 14],
        [424, 346, -8],
        [492, 346, 22],
      ]) {
        a.g(`transform="rotate(${t} ${x} ${y})"`);
        a.flat(
          a.cr(P(`${x},${y - 34} ${x + 13},${y - 6} ${x + 10},${y + 14} ${x - 10},${y + 14} ${x - 13},${y - 6}`), true),
          s.lilac,
        );
        a.flat(a.cr(P(`${x - 2},${y - 24} ${x + 5},${y - 6} ${x - 6},${y + 2}`), true), '#D3B3DC');
        a.end();
      }
  } else
    for (const line of [
      '330,340 344,300 338,262',
      '326,360 300,310 304,270',
      '318,420 342,380 352,350',
      '440,310 448,260 440,220',
      '460,286 500,262 520,226',
    ])
      a.curve(P(line), 3, s.bush);
}

const season5 = (s) => s === SEASON.may || s === SEASON.june;

// ---- the room

function walls(a) {
  a.frect(-40, -40, 1680, TILE_TOP + 44, WALL);
  a.frect(-40, -40, 1680, 74, SOFFIT);
  a.frect(-40, TILE_TOP, 1680, BASE - TILE_TOP, TILE);
  for (let y = TILE_TOP + 45; y < BASE; y += 45) a.line(P(`-20,${y} 1620,${y}`), 1.6, GROUT);
  for (let x = 22; x < 1600; x += 52) a.line(P(`${x},${TILE_TOP + 4} ${x},${BASE}`), 1.6, GROUT);
  for (const [x, y] of [
    [74, 498],
    [334, 453],
    [646, 408],
    [1062, 498],
    [1062, 408],
    [1478, 453],
    [22, 588],
  ])
    a.frect(x + 2, y + 2, 49, 42, TILE_ODD);
  a.line(P(`-20,${TILE_TOP} 1620,${TILE_TOP}`), 2.6);
  // pipes under the ceiling, one with tape on it
  a.line(P('-20,58 640,62 1120,58'), 11, STEEL_DARK);
  a.line(P('-20,52 640,56 1120,52'), 2.6);
  a.line(P('-20,65 640,69 1120,65'), 2.6);
  a.rect(300, 48, 40, 24, { fill: TAPE, w: 2.4 });
}

function floor(a) {
  a.frect(-40, BASE, 1680, 270, FLOOR);
  const at = (x, y) => 800 + (x - 800) * ((y - 300) / (BASE - 300));
  const rows = [BASE, 706, 748, 806, 886, 960];
  for (const y of rows.slice(1, 5)) a.line(P(`-20,${y} 1620,${y}`), 1.8, FLOOR_DARK);
  for (let x = -400; x < 2100; x += 96) a.line(P(`${at(x, BASE)},${BASE} ${at(x, 940)},940`), 1.6, FLOOR_DARK);
  for (const [x, i] of [
    [272, 1],
    [1232, 2],
    [464, 3],
  ])
    a.flat(
      [
        [at(x, rows[i]), rows[i]],
        [at(x + 96, rows[i]), rows[i]],
        [at(x + 96, rows[i + 1]), rows[i + 1]],
        [at(x, rows[i + 1]), rows[i + 1]],
      ],
      FLOOR_DARK,
    );
  // a drain in the floor
  a.flat(P('196,790 286,790 282,816 180,816'), '#6B6A80');
  for (let k = 0; k < 5; k++) a.line(P(`${208 + k * 17},793 ${198 + k * 19},814`), 2.6, '#9C97A6');
  a.rect(-20, BASE - 14, 1640, 14, { fill: '#8F9AA0', w: 2.4 });
  a.line(P(`-20,${BASE} 1620,${BASE}`), 3.6);
}

function doorFrame(a) {
  const [x, y, w] = DOORWAY;
  for (const left of [x - 18, x + w]) a.rect(left, y - 16, 18, BASE - y + 18, { fill: '#B9BEC6', w: 3.2 });
  a.rect(x - 18, y - 18, w + 36, 20, { fill: '#B9BEC6', w: 3.2 });
  // the threshold is worn in the middle
  a.shape(
    P(`${x - 20},${BASE - 4} ${x + 60},${BASE} ${x + w + 20},${BASE - 4} ${x + w + 26},${BASE + 14} ${x - 26},${BASE + 14}`),
    { fill: '#8E8794', w: 3 },
  );
  // way out
  a.rect(x + 40, 118, 96, 40, { fill: '#4F8F70', w: 2.8 });
  a.line(P(`${x + 58},138 ${x + 92},138`), 4.5, C.paper);
  a.line(P(`${x + 82},128 ${x + 94},138 ${x + 82},148`), 4.5, C.paper);
  a.frect(x + 108, 126, 15, 24, C.paper);
}

/** Eight nails by the staff door; one of them is nobody's. */
function nails(a) {
  a.rect(-20, 250, 146, 18, { fill: '#B28A6A', w: 3 });
  for (const x of [8, 36, 64, 92, 116]) a.curve(P(`${x - 5},262 ${x},272 ${x + 6},262`), 4.5);
  // aprons
  a.shape(P('22,270 48,270 66,330 62,470 36,480 10,470 8,330'), { fill: '#EDE7DC', w: 3.2 });
  a.curve(P('26,272 36,254 46,272'), 3);
  a.rect(20, 380, 36, 36, { w: 2.2 });
  a.shape(P('-14,272 4,272 14,320 12,420 -16,424'), { fill: '#8A6485', w: 3.2 });
}

function sink(a) {
  // the long arm of the rinse in front of the window
  a.line(P('470,472 470,300'), 9);
  a.line(P('470,470 470,302'), 3.6, STEEL_LIGHT);
  a.curve(P('470,304 474,238 520,224 552,258 556,330'), 9);
  a.curve(P('470,304 474,239 520,225 551,259 555,330'), 3.6, STEEL_LIGHT);
  for (let k = 0; k < 6; k++) a.line(P(`${549},${272 + k * 9} ${562},${275 + k * 9}`), 2.4);
  a.poly(P('546,330 568,330 572,366 542,366'), { fill: DARK, w: 3 });
  a.rect(350, 468, 292, 18, { fill: STEEL_LIGHT, w: 3.4 });
  a.rect(356, 486, 280, 96, { fill: STEEL, w: 3.2 });
  a.line(P('372,500 414,566'), 8, STEEL_LIGHT);
  for (const x of [362, 616]) a.rect(x, 582, 14, 100, { fill: STEEL_DARK, w: 3 });
  a.curve(P('520,584 520,630 552,640 552,668'), 8);
  a.curve(P('520,584 520,630 551,641 551,668'), 3, STEEL);
  // a bucket that once counted to forty
  a.poly(P('392,606 462,606 454,676 400,676'), { fill: C.mustard, w: 3.4 });
  a.curve(P('394,608 428,570 460,608'), 3);
  // plates leaning in the rack
  for (let k = 0; k < 5; k++)
    a.shape(P(`${368 + k * 13},466 ${362 + k * 13},430 ${374 + k * 13},412 ${384 + k * 13},432 ${380 + k * 13},466`), {
      fill: k === 2 ? '#BFD3DE' : C.paper,
      w: 2.6,
    });
}

/** Names and hours on tape: the list is on the wall on Friday. */
function tapeList(a) {
  a.frect(604, 112, 70, 270, '#E9E2D6');
  a.g('transform="rotate(-2 640 126)"');
  a.rect(604, 112, 70, 28, { fill: TAPE, w: 2.4 });
  props.lettering(a, 612, 134, 16, 'LISTA', { w: 2.8, space: 2 });
  a.end();
  for (const [k, w, turn] of [
    [0, 62, 1],
    [1, 54, -2],
    [2, 66, 1.5],
    [3, 58, -1],
    [5, 60, 2],
    [6, 50, -3],
  ]) {
    const y = 152 + k * 32;
    a.g(`transform="rotate(${turn} 640 ${y})"`);
    a.rect(608, y, w, 21, { fill: k === 3 ? '#E9C9BE' : C.card, w: 2 });
    a.line(P(`614,${y + 11} ${614 + w * 0.42},${y + 10}`), 2.6, DARK);
    a.line(P(`${608 + w * 0.66},${y + 11} ${608 + w - 6},${y + 11}`), 2.6, C.brick);
    a.end();
  }
}

function hatch(a) {
  const [x, y, w, h] = HATCH;
  // the dining side, without ink
  a.frect(x, y, w, h, WARM);
  a.frect(x, y + 150, w, h - 150, '#D9BE98');
  a.frect(x + 28, y + 34, 96, 80, '#C4D3D4');
  a.frect(x + 72, y + 34, 5, 80, WARM);
  a.frect(x + 244, y + 30, 62, 122, '#CDAE88');
  a.frect(x + 254, y + 42, 42, 60, '#C4D3D4');
  for (const [cx, len] of [
    [x + 170, 26],
    [x + 214, 40],
  ]) {
    a.frect(cx - 1, y, 3, len, '#B08C68');
    a.flat(P(`${cx - 10},${y + len} ${cx + 10},${y + len} ${cx + 24},${y + len + 22} ${cx - 24},${y + len + 22}`), '#D98F6C');
  }
  for (const [tx, ty, tw] of [
    [x + 20, y + 158, 130],
    [x + 190, y + 172, 150],
  ]) {
    a.frect(tx, ty, tw, 9, '#B48A62');
    for (const dx of [12, tw - 18]) a.frect(tx + dx, ty + 9, 6, 60, '#B48A62');
    for (const dx of [26, tw - 56]) a.frect(tx + dx, ty - 26, 30, 24, '#A9725A');
  }
  a.rect(x, y, w, h, { w: 3.4 });
  // shutter half a hand down, its box, the rule of the house in tape
  a.frect(x, y, w, 30, STEEL);
  for (const k of [10, 20]) a.line(P(`${x},${y + k} ${x + w},${y + k}`), 1.8, STEEL_DARK);
  a.line(P(`${x},${y + 30} ${x + w},${y + 30}`), 4);
  a.rect(x - 18, y - 36, w + 36, 38, { fill: STEEL, w: 3.4 });
  for (const left of [x - 18, x + w]) a.rect(left, y, 18, h + 4, { fill: STEEL, w: 3.2 });
  a.g(`transform="rotate(-1.2 ${x + w / 2} ${y - 70})"`);
  a.poly(P(`${x - 20},${y - 104} ${x + w + 16},${y - 108} ${x + w + 22},${y - 52} ${x - 14},${y - 50}`), { fill: TAPE, w: 3.2 });
  props.lettering(
    a,
    x + w / 2 - props.letteringWidth(29, 'TÄÄLLÄ EI HUUDETA', { space: 2.1 }) / 2,
    y - 66,
    29,
    'TÄÄLLÄ EI HUUDETA',
    { w: 4.6, space: 2.1 },
  );
  a.end();
  heatLamp(a, x + 196, y + 30, 26, C.coral);
  heatLamp(a, x + 304, y + 30, 44, '#B7786A');
}

function heatLamp(a, x, y, len, c) {
  a.line(P(`${x},${y} ${x},${y + len}`), 3);
  a.shape(
    P(
      `${x - 8},${y + len - 4} ${x + 8},${y + len - 4} ${x + 30},${y + len + 32} ${x + 30},${y + len + 40} ${x - 30},${y + len + 40} ${x - 30},${y + len + 32}`,
    ),
    { fill: c, w: 3.2 },
  );
  a.ell(x, y + len + 40, 16, 7, { fill: '#FFE9AE', w: 2.6 });
}

function pass(a) {
  const y = 458;
  a.poly(P(`664,${y} 1082,${y} 1094,${y + 16} 652,${y + 16}`), { fill: STEEL_LIGHT, w: 3.2 });
  a.rect(652, y + 16, 442, 16, { fill: STEEL, w: 3.2 });
  for (const x of [690, 1046]) a.poly(P(`${x},${y + 32} ${x + 14},${y + 32} ${x + 14},${y + 64}`), { fill: STEEL_DARK, w: 2.8 });
  bell(a, 780, y + 6);
  soupBowls(a, 930, y + 8);
  // lunch is at eleven
  a.rect(1002, y + 14, 76, 24, { fill: TAPE, w: 2.2 });
  props.lettering(a, 1011, y + 33, 14, '11.00', { w: 2.6 });
}

/** A brass bell in its wooden stand; its clapper is wound in tape and taped to the rim. */
function bell(a, x, y) {
  a.rect(x - 66, y - 14, 132, 14, { fill: '#A27452', w: 3.2 });
  for (const s of [-1, 1])
    a.poly(P(`${x + s * 58},${y - 14} ${x + s * 46},${y - 14} ${x + s * 42},${y - 122} ${x + s * 54},${y - 122}`), {
      fill: '#A27452',
      w: 3.2,
    });
  a.rrect(x - 62, y - 136, 124, 16, 6, { fill: '#B4845E', w: 3.2 });
  a.line(P(`${x},${y - 120} ${x},${y - 108}`), 6);
  a.shape(
    P(
      `${x},${y - 110} ${x + 20},${y - 100} ${x + 25},${y - 70} ${x + 36},${y - 46} ${x + 36},${y - 40} ${x - 36},${y - 40} ${x - 36},${y - 46} ${x - 25},${y - 70} ${x - 20},${y - 100}`,
    ),
    { fill: '#E0B04B', w: 3.8 },
  );
  a.curve(P(`${x - 12},${y - 96} ${x - 16},${y - 76} ${x - 22},${y - 56}`), 4, '#F7DE9A');
  a.line(P(`${x - 34},${y - 52} ${x + 34},${y - 52}`), 2.4);
  a.ell(x + 3, y - 29, 12, 12, { fill: C.card, w: 3 });
  a.line(P(`${x - 7},${y - 33} ${x + 13},${y - 26}`), 2);
  a.line(P(`${x - 7},${y - 25} ${x + 12},${y - 33}`), 2);
  a.poly(P(`${x + 8},${y - 38} ${x + 26},${y - 62} ${x + 36},${y - 56} ${x + 18},${y - 30}`), { fill: C.card, w: 2.6 });
}

function soupBowls(a, x, y) {
  for (let k = 0; k < 6; k++)
    a.poly(
      P(
        `${x - 40 + (k % 2) * 3},${y - 12 - k * 11} ${x + 40 + (k % 2) * 3},${y - 12 - k * 11} ${x + 26},${y - k * 11} ${x - 26},${y - k * 11}`,
      ),
      { fill: k === 3 ? '#BFD3DE' : C.paper, w: 2.6 },
    );
  a.poly(P(`${x + 56},${y - 20} ${x + 112},${y - 20} ${x + 100},${y} ${x + 68},${y}`), { fill: C.paper, w: 3 });
  a.ell(x + 84, y - 20, 28, 6, { fill: '#DE9A5E', w: 2.8 });
}

/** Below the pass: forty new glasses in racks, stacked lower than the old ones were. */
function glassRacks(a) {
  a.rect(668, 560, 410, 16, { fill: STEEL_LIGHT, w: 3.2 });
  for (const x of [676, 1056]) a.rect(x, 576, 14, 100, { fill: STEEL_DARK, w: 3 });
  for (const [x, y, n, c] of [
    [694, 560, 5, '#7C94AE'],
    [880, 560, 5, '#B4675A'],
  ]) {
    for (let k = 0; k < n; k++) {
      const left = x + 8 + k * 31;
      a.poly(P(`${left},${y - 54} ${left + 24},${y - 54} ${left + 21},${y - 14} ${left + 3},${y - 14}`), {
        fill: '#D7E6EA',
        w: 2.2,
      });
    }
    a.rect(x, y - 30, 166, 30, { fill: c, w: 3 });
    for (let k = 0; k < 4; k++) a.rrect(x + 14 + k * 38, y - 21, 26, 11, 4, { fill: DARK, ink: 0 });
  }
  // flour and rice below
  a.shape(P('706,676 700,612 720,596 772,598 788,614 784,676'), { fill: '#E4DACA', w: 3.2 });
  a.curve(P('716,604 744,612 774,604'), 2.4);
  a.rect(826, 612, 112, 64, { fill: '#C9A77E', w: 3.2 });
  a.line(P('826,632 938,632'), 2.2);
  a.shape(P('962,676 958,622 1000,610 1040,624 1036,676'), { fill: '#D2C3A4', w: 3.2 });
}

function stove(a) {
  // the hood
  a.poly(P('1178,-20 1442,-20 1442,70 1508,170 1112,170 1178,70'), { fill: STEEL, w: 3.8 });
  a.rect(1106, 168, 408, 26, { fill: STEEL_LIGHT, w: 3.6 });
  a.line(P('1196,80 1150,158'), 9, STEEL_LIGHT);
  a.line(P('1178,70 1442,70'), 2.6);
  a.frect(1176, 194, 120, 8, '#FFF3CF');
  // the rail of ladles, one hook empty
  a.line(P('1120,232 1500,236'), 5);
  utensil(a, 1150, 234, 'ladle');
  utensil(a, 1196, 234, 'spoon');
  utensil(a, 1470, 236, 'ladle');
  utensil(a, 1432, 236, 'whisk');
  // the range
  a.rect(1118, 470, 378, 22, { fill: DARK, w: 3.6 });
  a.rect(1124, 492, 366, 190, { fill: STEEL, w: 3.6 });
  for (const [x, t] of [
    [1152, 0.4],
    [1196, 2.1],
    [1240, -0.6],
    [1336, 0.9],
    [1380, 1.5],
    [1424, -1.2],
  ]) {
    a.ell(x, 518, 14, 14, { fill: C.paper, w: 2.8 });
    a.line(P(`${x},518 ${(x + Math.sin(t) * 12).toFixed(1)},${(518 - Math.cos(t) * 12).toFixed(1)}`), 4);
  }
  a.ell(1466, 518, 5, 5, { fill: C.coral, w: 2.2 });
  for (const x of [1142, 1322]) {
    a.rect(x, 548, 156, 118, { fill: STEEL_LIGHT, w: 3 });
    a.rect(x + 18, 578, 120, 64, { fill: '#5C6482', w: 2.6 });
    a.line(P(`${x + 16},562 ${x + 140},562`), 5.5);
  }
  a.line(P('1170,590 1216,634'), 5, '#7A829E');
  a.shape(P('1364,566 1424,562 1428,650 1400,656 1366,650'), { fill: '#D9A99B', w: 3 });
  a.line(P('1372,640 1422,636'), 3, C.brick);
  pots(a);
}

function utensil(a, x, y, kind) {
  a.curve(P(`${x - 4},${y - 2} ${x},${y - 8} ${x + 4},${y}`), 3);
  a.line(P(`${x},${y} ${x},${y + 70}`), 5);
  if (kind === 'ladle')
    a.shape(P(`${x - 20},${y + 70} ${x + 20},${y + 70} ${x + 14},${y + 92} ${x - 14},${y + 92}`), { fill: STEEL_DARK, w: 3 });
  else if (kind === 'spoon') a.ell(x, y + 84, 12, 20, { fill: '#B98A62', w: 3 });
  else for (const w of [6, 15]) a.shape(P(`${x},${y + 60} ${x + w},${y + 90} ${x},${y + 112} ${x - w},${y + 90}`), { w: 2.4 });
}

function pots(a) {
  a.rect(1142, 336, 148, 136, { fill: STEEL_LIGHT, w: 4 });
  a.rect(1134, 326, 164, 16, { fill: STEEL, w: 3.6 });
  for (const [x, s] of [
    [1142, -1],
    [1290, 1],
  ])
    a.curve(P(`${x},372 ${x + s * 20},376 ${x + s * 18},396 ${x},400`), 6);
  a.line(P('1160,352 1160,456'), 9, '#F2F5F8');
  a.rect(1188, 392, 58, 24, { fill: TAPE, w: 2.2 });
  props.lettering(a, 1196, 411, 14, 'KAKKONEN', { w: 2.2, space: 1, wide: 0.56 });
  a.rect(1318, 398, 122, 74, { fill: '#B5574A', w: 3.8 });
  a.shape(P('1312,400 1330,384 1378,378 1428,384 1446,400'), { fill: '#C66A5A', w: 3.4 });
  a.ell(1378, 372, 10, 7, { fill: DARK, w: 2.8 });
  for (const s of [-1, 1]) a.curve(P(`${1379 + s * 61},418 ${1379 + s * 76},424 ${1379 + s * 61},436`), 5);
}

function coldCupboard(a) {
  a.rect(1528, 150, 120, 532, { fill: STEEL, w: 3.8 });
  a.line(P('1528,404 1620,404'), 3);
  for (const y of [300, 430]) a.rrect(1542, y, 14, 74, 6, { fill: DARK, w: 2.8 });
  a.rect(1566, 200, 60, 24, { fill: TAPE, w: 2.2 });
  a.line(P('1574,212 1612,212'), 3, DARK);
  a.line(P('1560,340 1600,196'), 7, STEEL_LIGHT);
  // the radio, low
  a.rrect(1532, 92, 92, 58, 8, { fill: '#7A5A72', w: 3.4 });
  a.ell(1562, 122, 18, 18, { fill: C.paper, w: 2.8 });
  a.line(P('1548,122 1576,122'), 2.2);
  a.line(P('1560,92 1530,30'), 3);
  a.ell(1528, 28, 4, 4, { fill: C.ink, w: 2 });
}

function tubeLight(a) {
  for (const x of [420, 800]) a.line(P(`${x},-10 ${x},26`), 3);
  a.poly(P('374,24 864,18 860,40 380,46'), { fill: '#D0D4DC', w: 3.4 });
  a.poly(P('388,45 852,39 852,49 388,55'), { fill: '#FFF8DC', w: 2.6 });
}

function back() {
  const a = new Art(743);
  cut(a, [WINDOW, DOORWAY], () => walls(a));
  floor(a);
  nails(a);
  doorFrame(a);
  windowFrame(a, WINDOW, { mullions: [0.62], frame: '#E7E3DD', sill: 22 });
  tubeLight(a);
  tapeList(a);
  hatch(a);
  glassRacks(a);
  pass(a);
  sink(a);
  stove(a);
  coldCupboard(a);
  return a.svg(1600, 900);
}

// ---- what the season does: steam on the panes and a shut door, or the door open

function shutDoor(a, pane) {
  const [x, y, w, h] = DOORWAY;
  a.rect(x + 2, y + 2, w - 4, h - 4, { fill: DOOR, w: 3.6 });
  a.rect(x + 40, y + 36, 92, 150, { fill: pane, w: 3.2 });
  a.line(P(`${x + 54},${y + 160} ${x + 100},${y + 60}`), 5, '#9FA6BE');
  a.rect(x + 18, y + 352, w - 36, 106, { fill: STEEL, w: 2.8 });
  for (const [dx, dy] of [
    [50, 400],
    [84, 428],
    [108, 388],
  ])
    a.line(P(`${x + dx},${y + dy} ${x + dx + 16},${y + dy + 7}`), 2, STEEL_DARK);
  a.rrect(x + 14, y + 236, 15, 58, 5, { fill: STEEL, w: 2.8 });
  a.line(P(`${x + 22},${y + 254} ${x + 58},${y + 255}`), 7);
}

const winterCoats = (a) => {
  for (const [x, c, l] of [
    [96, '#56618A', 210],
    [62, '#9C5E50', 184],
  ]) {
    a.shape(P(`${x - 12},272 ${x + 12},272 ${x + 34},312 ${x + 38},${272 + l} ${x - 38},${268 + l} ${x - 34},312`), {
      fill: c,
      w: 3.6,
    });
    a.line(P(`${x},288 ${x + 1},${266 + l}`), 2.4);
    a.curve(P(`${x - 12},274 ${x},290 ${x + 12},274`), 3);
  }
  a.shape(P('30,676 24,628 44,620 52,654 82,662 84,678'), { fill: DARK, w: 3.2 });
  a.shape(P('92,678 88,636 106,630 114,660 136,666 138,680'), { fill: DARK, w: 3.2 });
};

function dressing(season) {
  const a = new Art(747);
  const [x, y, w, h] = DOORWAY;
  if (season === 'november' || season === 'december' || season === 'march') {
    winterCoats(a);
    shutDoor(a, { november: '#4B4E72', december: '#66708F', march: '#9AA3BC' }[season]);
    if (season === 'december')
      for (const sx of [20, 90]) a.shape(P(`${sx},676 ${sx + 8},664 ${sx + 40},666 ${sx + 54},680`), { fill: '#F4F7FC', w: 2.4 });
    return a.svg(1600, 900);
  }
  // the leaf folded against the wall, a tin of tomatoes holds it
  a.poly(P(`${x - 12},${y + 2} ${x - 74},${y - 26} ${x - 74},${y + h + 40} ${x - 12},${y + h}`), { fill: DOOR, w: 3.6 });
  a.poly(P(`${x - 26},${y + 40} ${x - 58},${y + 26} ${x - 58},${y + 178} ${x - 26},${y + 184}`), { fill: '#A9C0CC', w: 3 });
  a.line(P(`${x - 66},${y + 264} ${x - 44},${y + 262}`), 7);
  a.rect(x - 62, y + h + 2, 46, 44, { fill: '#B5574A', w: 3.2 });
  a.ell(x - 39, y + h + 2, 23, 6, { fill: STEEL, w: 2.8 });
  a.frect(x - 60, y + h + 16, 43, 16, C.paper);
  // daylight lies on the floor
  a.flat(P(`${x},${BASE + 14} ${x + w},${BASE + 14} ${x + w + 90},812 ${x + 10},812`), '#D9B79C', { op: 0.55 });
  if (season === 'june') {
    a.rect(868, 418, 34, 46, { fill: STEEL, w: 2.8 });
    for (const [tx, ty, t] of [
      [858, 384, -24],
      [886, 370, 4],
      [908, 390, 28],
    ]) {
      a.line(P(`885,420 ${tx},${ty + 12}`), 2.6);
      a.g(`transform="rotate(${t} ${tx} ${ty})"`);
      a.shape(P(`${tx},${ty - 26} ${tx + 12},${ty} ${tx + 8},${ty + 16} ${tx - 8},${ty + 16} ${tx - 12},${ty}`), {
        fill: '#B58FC4',
        w: 2.4,
      });
      a.end();
    }
    a.shape(P('878,414 850,410 840,396 862,398'), { fill: C.leaf, w: 2.4 });
  }
  return a.svg(1600, 900);
}

// ---- the long steel table, onions of one thickness, the tape roll; two chairs at its corner

function steelTable(a) {
  const [l, r, top, edge] = [336, 1080, 634, 684];
  a.frect(l + 6, edge + 18, r - l - 12, 206, UNDER);
  a.rect(l + 14, 812, r - l - 28, 16, { fill: STEEL_DARK, w: 3 });
  // on the shelf below
  a.rect(372, 740, 132, 72, { fill: '#8E6F52', w: 3.4 });
  for (const x of [372, 416, 460]) a.line(P(`${x},762 ${x + 44},762`), 2.4);
  for (const [x, y] of [
    [392, 738],
    [424, 730],
    [456, 736],
    [484, 740],
  ])
    a.ell(x, y, 19, 14, { fill: '#C8A66C', w: 2.8 });
  a.rect(536, 742, 126, 70, { fill: STEEL, w: 3.4 });
  a.rect(528, 732, 142, 14, { fill: STEEL_LIGHT, w: 3 });
  for (let k = 0; k < 4; k++)
    a.poly(
      P(
        `${700 + k * 3},${800 - k * 16} ${816 - k * 3},${800 - k * 16} ${806 - k * 3},${812 - k * 16} ${710 + k * 3},${812 - k * 16}`,
      ),
      { fill: k % 2 ? STEEL_LIGHT : STEEL, w: 2.6 },
    );
  a.shape(P('868,812 862,756 884,738 948,738 966,756 962,812'), { fill: '#E4DACA', w: 3.4 });
  a.line(P('884,776 944,774'), 3, C.brick);
  for (const x of [l + 6, 690, r - 26]) a.rect(x, edge + 18, 20, 240, { fill: STEEL, w: 3.6 });
  a.poly(P(`${l + 34},${top} ${r - 30},${top} ${r + 14},${edge} ${l - 14},${edge}`), { fill: STEEL_LIGHT, w: 4 });
  a.rect(l - 14, edge, r - l + 28, 22, { fill: STEEL, w: 4 });
  a.line(P('430,646 660,648'), 3, '#F3F6F9');
  a.line(P('820,676 990,674'), 3, STEEL_DARK);
}

function tableThings(a) {
  // board, knife, slices
  a.poly(P('520,648 742,644 764,672 508,676'), { fill: '#E3C99A', w: 3.2 });
  a.ell(556, 654, 25, 18, { fill: '#DDB079', w: 3 });
  a.curve(P('540,646 556,640 570,650'), 2);
  for (let k = 0; k < 6; k++) a.ell(606 + k * 15, 660, 6, 15, { fill: '#F4EDE4', w: 2.2 });
  a.poly(P('700,664 758,652 764,658 708,670'), { fill: STEEL, w: 2.6 });
  a.line(P('758,654 786,648'), 8);
  // a pan of soup with its ladle
  a.rect(404, 600, 84, 66, { fill: STEEL, w: 3.6 });
  a.ell(446, 600, 43, 9, { fill: '#D99A5C', w: 3.2 });
  a.line(P('462,600 490,546'), 5);
  // tape roll, pen
  a.ell(906, 654, 32, 17, { fill: TAPE, w: 3.4 });
  a.ell(906, 652, 16, 8, { fill: '#B28A6A', w: 2.8 });
  a.line(P('938,658 972,664'), 9, TAPE);
  a.line(P('838,668 878,660'), 4.5, C.brick);
  props.mug(a, 1022, 672, 1.05, '#8FA5BC');
}

function chair(a, x, y, c) {
  for (const s of [-1, 1]) a.line(P(`${x + s * 50},${y} ${x + s * 58},${y + 230}`), 8);
  a.rrect(x - 62, y - 4, 124, 70, 16, { fill: c, w: 4 });
  a.rrect(x - 20, y + 18, 40, 14, 7, { fill: DARK, ink: 0 });
  a.rrect(x - 66, y + 116, 132, 24, 10, { fill: c, w: 3.8 });
}

/** Boxes that keep the second soup hot on its way somewhere. */
function heatBoxes(a) {
  for (const [x, y, w, h, c] of [
    [1330, 824, 300, 100, '#5F7E9C'],
    [1352, 730, 270, 94, '#6C8BA8'],
  ]) {
    a.rrect(x, y, w, h, 12, { fill: c, w: 4.2 });
    a.line(P(`${x + 4},${y + 26} ${x + w - 4},${y + 26}`), 3);
    for (const dx of [40, w - 90]) a.rrect(x + dx, y + 16, 30, 26, 5, { fill: METAL_LATCH, w: 3 });
  }
  a.rect(1426, 770, 104, 34, { fill: TAPE, w: 2.6 });
  props.lettering(a, 1436, 797, 18, 'KAKKONEN', { w: 2.8, space: 1, wide: 0.58 });
}

function sacks(a) {
  a.shape(P('-30,900 -34,776 -10,744 60,736 122,752 142,790 136,910'), { fill: '#D6C39C', w: 4 });
  a.shape(P('20,748 34,716 62,710 84,738'), { fill: '#D6C39C', w: 3.6 });
  a.line(P('26,744 84,738'), 4.5, C.brick);
  props.lettering(a, 12, 836, 22, 'PERUNA', { w: 3.4, wide: 0.8, c: '#7E6240' });
  for (const [x, y] of [
    [158, 884],
    [194, 892],
  ])
    a.ell(x, y, 24, 17, { fill: '#C8A66C', w: 3.4 });
}

function front() {
  const a = new Art(751, { w: 4.2 });
  steelTable(a);
  tableThings(a);
  chair(a, 1178, 700, '#5B8A86');
  chair(a, 970, 764, '#B5665A');
  sacks(a);
  heatBoxes(a);
  return a.svg(1600, 900);
}

// ---- what stories leave

/** The cooking course's laminated sheet over the stove. */
function stoveSheet() {
  const [x, y, w, h] = AREAS.course;
  const a = new Art(757, { w: 3 });
  a.g(`transform="rotate(1.4 ${x + w / 2} ${y + h / 2})"`);
  a.rect(x + 10, y + 10, w - 22, h - 22, { fill: C.card, w: 3 });
  a.rect(x + 18, y + 18, w - 38, h - 38, { w: 1.6, c: '#A9B7C4' });
  for (const [text, dy, c] of [
    ['LIESI SAMMUU', 46, C.ink],
    ['KUUDELTA.', 72, C.ink],
    ['SUOLA EI LOPU.', 104, C.brick],
  ])
    props.lettering(a, x + 26, y + dy, 17, text, { w: 2.8, c, space: 1.8, wide: 0.86 });
  a.end();
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** The lid of the salt jar, on its nail. */
function saltLid() {
  const [x, y, w, h] = AREAS.lid;
  const a = new Art(761, { w: 3 });
  a.line(P(`${x + 30},${y + 8} ${x + 33},${y + 22}`), 5);
  a.line(P(`${x + 32},${y + 18} ${x + 32},${y + 32}`), 2.4);
  a.ell(x + 31, y + 50, 21, 21, { fill: '#B5574A', w: 3.2 });
  a.ell(x + 31, y + 50, 13, 13, { w: 1.8 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** The summer's Saturday: one shift, two names. */
function saturday() {
  const [x, y, w, h] = AREAS.saturday;
  const a = new Art(769, { w: 3 });
  a.g(`transform="rotate(-2 ${x + 80} ${y + 30})"`);
  a.rect(x + 8, y + 10, w - 22, 34, { fill: TAPE, w: 2.8 });
  props.lettering(a, x + 18, y + 36, 18, 'LAUANTAI', { w: 3, space: 1.8, wide: 0.84 });
  a.end();
  for (const [dx, dy, t, c] of [
    [14, 56, 3, C.card],
    [34, 86, -3, '#E9C9BE'],
  ]) {
    a.g(`transform="rotate(${t} ${x + 60} ${y + dy})"`);
    a.rect(x + dx, y + dy, 96, 22, { fill: c, w: 2.4 });
    a.line(P(`${x + dx + 10},${y + dy + 11} ${x + dx + 70},${y + dy + 10}`), 3, DARK);
    a.end();
  }
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

/** A red apron on the hook: what is left when the course went only half its way. */
function redApron() {
  const [x, y, w, h] = AREAS.apron;
  const a = new Art(773, { w: 3 });
  a.shape(
    P(
      `${x + 24},${y + 16} ${x + 56},${y + 16} ${x + 74},${y + 80} ${x + 68},${y + 210} ${x + 40},${y + 220} ${x + 12},${y + 210} ${x + 8},${y + 80}`,
    ),
    { fill: C.coral, w: 3.4 },
  );
  a.curve(P(`${x + 28},${y + 18} ${x + 40},${y + 4} ${x + 52},${y + 18}`), 3);
  a.rect(x + 24, y + 120, 34, 36, { w: 2.2 });
  return a.svg(w, h, `${x} ${y} ${w} ${h}`);
}

const AREAS = {
  course: [1216, 206, 220, 130],
  lid: [1070, 300, 62, 84],
  saturday: [1222, 54, 180, 116],
  apron: [0, 262, 84, 230],
};

export default {
  id: 'kitchen',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: {
      november: () => dressing('november'),
      december: () => dressing('december'),
      march: () => dressing('march'),
      may: () => dressing('may'),
      june: () => dressing('june'),
    },
    front,
    things: {
      'trace-cooking-course': { area: AREAS.course, layer: 'back', draw: stoveSheet },
      'red-apron': { area: AREAS.apron, layer: 'back', draw: redApron },
      'salt-lid': { area: AREAS.lid, layer: 'back', draw: saltLid },
      'saturday-tape': { area: AREAS.saturday, layer: 'back', draw: saturday },
    },
  },
  data: {
    colour: WALL,
    focus: { x: 0.5, y: 0.52, width: 0.5 },
    spots: {
      left: { x: 432, y: 806, height: 600, pose: 'standing', facing: 'right', layer: 'middle' },
      middle: { x: 606, y: 822, height: 640, pose: 'standing', facing: 'right', layer: 'middle' },
      seat: { x: 890, y: 648, height: 660, pose: 'seated', facing: 'right', layer: 'middle' },
      right: { x: 1168, y: 852, height: 670, pose: 'standing', facing: 'left', layer: 'middle' },
      stove: { x: 1352, y: 770, height: 540, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 262, y: 738, height: 510, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 738 } },
    lamps: [
      { kind: 'tube', x: 620, y: 50, radius: 1150, colour: '#f4f0d6' },
      { kind: 'lamp', x: 782, y: 330, radius: 380, colour: '#ffc27a' },
      { kind: 'lamp', x: 1240, y: 220, radius: 420, colour: '#ffdf9e' },
      { kind: 'window', x: 482, y: 240, radius: 240, colour: '#a9b6d6' },
    ],
    sky: [{ x: WINDOW[0], y: WINDOW[1], width: WINDOW[2], height: WINDOW[3] }],
    indoors: true,
    wear: 'apron',
    steam: [
      { x: 1216, y: 318 },
      { x: 446, y: 590 },
    ],
  },
};
