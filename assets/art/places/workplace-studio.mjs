// A game studio two floors up: screens, keys, a wall of notes, a glass wall to the lobby. In the middle of everything stands a plant
// that is called Deadline; it is late.
import { Art } from '../../../tools/art/ink.mjs';
import { C } from '../../../tools/art/palette.mjs';
import props, { cut } from '../../../tools/art/props.mjs';
import { eachSeason } from '../../../tools/art/layers.mjs';
import { path as P } from '../../../tools/art/path.mjs';

const WALL = '#DAD6D6';
const BEAM = '#BDBAC4';
const LOW = '#D9B9AC';
const CARPET = '#8E8CA2';
const CARPET_DARK = '#807E95';
const DESK = '#E6D3B2';
const DESK_EDGE = '#CBAE84';
const DARK = '#474C6E';
const METAL = '#AEB4C6';
const PLASTIC = '#5B6285';
const GREEN = '#5F8A66';
const DRY = '#C0A062';
const BASE = 664;
const WINDOWS = [
  [300, 112, 300, 236],
  [630, 112, 176, 236],
];

const SEASON = {
  november: {
    sky: '#7E86A6',
    low: '#9A9CB4',
    far: '#6E7698',
    walls: ['#646C90', '#756F92', '#5B6388'],
    pane: '#4B5278',
    roof: '#565E84',
    lamp: '#F0C063',
  },
  december: {
    sky: '#AFBFD8',
    low: '#D2DBE7',
    far: '#93A0C0',
    walls: ['#8592B4', '#9A97B6', '#7A87AC'],
    pane: '#5E6A92',
    roof: '#6C789E',
    lamp: '#F0C063',
    snow: '#F7FAFE',
  },
  march: {
    sky: '#BAC5D4',
    low: '#D0D4DA',
    far: '#A1A8BC',
    walls: ['#9399B2', '#A8A0B2', '#868EAA'],
    pane: '#6A7394',
    roof: '#7C839E',
    snow: '#CFD3DB',
  },
  may: {
    sky: '#BEDDEA',
    low: '#DCEAE8',
    far: '#B4C2C8',
    walls: ['#D3AE98', '#DCC8A8', '#B7A9B2'],
    pane: '#8596B0',
    roof: '#B58E80',
    leaf: '#A7C488',
  },
  june: {
    sky: '#DCE9E4',
    low: '#F2E9D2',
    far: '#CBCDBF',
    walls: ['#DFB89A', '#EAD4AE', '#C8B7B6'],
    pane: '#97ABBC',
    roof: '#C09A84',
    leaf: '#86B070',
  },
};

// ---- roofs of a part of town that used to make things

function outside(season) {
  const a = new Art(861, { amp: 1.4 });
  const s = SEASON[season];
  a.frect(260, 80, 580, 300, s.sky);
  a.frect(260, 220, 580, 160, s.low);
  a.flat(P('260,260 330,236 420,250 500,226 610,252 720,232 840,256 840,380 260,380'), s.far);
  const house = (x, base, w, h, kind, i, seed) =>
    props.farHouse(a, x, base, w, h, {
      kind,
      wall: s.walls[i],
      roof: s.roof,
      pane: s.pane,
      lit: s.lamp ? 0.16 : 0,
      seed,
      snow: s.snow,
    });
  house(282, 370, 84, 140, 'strip', 0, 4);
  house(388, 370, 92, 96, 'gable', 1, 9);
  house(500, 370, 112, 168, 'grid', 2, 7);
  house(640, 370, 70, 118, 'tall', 1, 3);
  house(722, 370, 96, 152, 'strip', 0, 15);
  // a chimney that no longer smokes, a crane that stands still
  a.frect(372, 170, 14, 200, s.walls[2]);
  a.frect(369, 164, 20, 8, s.snow ?? s.roof);
  a.frect(690, 130, 4, 220, s.roof);
  a.frect(650, 134, 120, 4, s.roof);
  a.frect(742, 138, 2, 34, s.roof);
  if (s.leaf)
    for (const [x, r] of [
      [306, 30],
      [352, 24],
      [470, 30],
      [600, 26],
      [664, 28],
      [790, 30],
    ])
      a.ell(x, 352, r, r * 0.8, { fill: s.leaf, ink: 0 });
  if (season === 'june')
    for (const [x, c] of [
      [530, '#7A6A92'],
      [550, '#C98A5C'],
      [578, '#6E9C8E'],
    ]) {
      a.frect(x - 5, 176, 10, 20, c);
      a.ell(x, 170, 5, 6, { fill: '#C9A189', ink: 0 });
    }
  return a.svg(1600, 900);
}

// ---- the room

function walls(a) {
  a.frect(-40, -40, 1680, BASE + 44, WALL);
  a.frect(-40, 404, 1680, BASE - 404, LOW);
  a.line(P('-20,404 1620,404'), 2.4);
  // beams and a pipe of the old factory
  a.frect(-40, -40, 1680, 84, BEAM);
  a.line(P('-20,44 1620,44'), 3);
  for (const x of [268, 846, 1330]) {
    a.rect(x - 14, -20, 28, 64, { fill: '#9DA2B8', w: 3 });
  }
  a.line(P('846,66 1620,74'), 13, '#B4705E');
  a.line(P('846,59 1620,67'), 2.6);
  a.line(P('846,74 1620,82'), 2.6);
}

function floor(a) {
  a.frect(-40, BASE, 1680, 280, CARPET);
  for (const [y, w] of [
    [698, 1.6],
    [746, 1.8],
    [814, 2],
  ])
    a.line(P(`-20,${y} 1620,${y}`), w, CARPET_DARK);
  for (const x of [-120, 60, 240, 420, 600, 780, 980, 1160, 1340, 1520])
    a.line(P(`${x + (x - 800) * 0.02},${BASE} ${x + (x - 800) * 0.42},940`), 1.6, CARPET_DARK);
  a.rect(-20, BASE - 14, 1640, 14, { fill: '#9A9FB6', w: 2.4 });
  a.line(P(`-20,${BASE} 1620,${BASE}`), 3.6);
}

/** The lobby is behind glass: one waits there for five minutes. */
function lobby(a) {
  a.frect(20, 120, 222, BASE - 118, '#DCD8D2');
  a.frect(20, 560, 222, 110, '#B9B0AC');
  a.frect(34, 500, 92, 24, '#8EA4A8');
  a.frect(30, 520, 100, 46, '#7E959A');
  a.frect(168, 470, 66, 100, '#C9A585');
  a.frect(162, 462, 78, 10, '#A9825F');
  a.frect(176, 436, 26, 26, '#F6EEDF');
  a.frect(48, 240, 60, 74, '#E9C9A2');
  a.frect(58, 256, 40, 8, '#B4705E');
  a.frect(58, 272, 30, 6, '#9A8C80');
  // the glass, its bar, the door and a strip of paper at eye height
  a.rect(16, 116, 230, BASE - 112, { w: 4 });
  a.line(P('132,116 132,664'), 4);
  a.line(P('36,330 104,150'), 6, '#F3F1EE');
  a.line(P('152,420 222,232'), 6, '#F3F1EE');
  a.line(P('140,388 140,454'), 7);
  a.frect(18, 372, 112, 10, '#F6EEDF');
  a.frect(136, 372, 108, 10, '#F6EEDF');
  a.rect(154, 160, 66, 44, { fill: C.card, w: 2.6 });
  props.lettering(a, 166, 190, 20, 'AULA', { w: 3, space: 1.6, wide: 0.76 });
  // visitors sign in, and get a sticker
  a.rect(252, 430, 36, 30, { fill: C.coral, w: 2.6 });
  a.frect(257, 440, 28, 14, C.card);
  a.rect(256, 466, 36, 30, { fill: C.card, w: 2.6 });
  a.frect(260, 472, 29, 6, C.coral);
}

function windows(a) {
  for (const [i, [x, y, w, h]] of WINDOWS.entries()) {
    const ring = `M${x - 12} ${y - 12}h${w + 24}v${h + 24}h-${w + 24}zM${x} ${y}v${h}h${w}v-${h}z`;
    a.push(`<path fill-rule="evenodd" d="${ring}" fill="#7E8398"/>`);
    const bars = i ? [0.5] : [0.25, 0.5, 0.75];
    for (const t of bars) a.line(P(`${x + w * t},${y} ${x + w * t},${y + h}`), 6, '#7E8398');
    for (const t of [0.34, 0.68]) a.line(P(`${x},${y + h * t} ${x + w},${y + h * t}`), 5, '#7E8398');
    a.rect(x, y, w, h, { w: 2.8 });
    a.rect(x - 12, y - 12, w + 24, h + 24, { w: 3.2 });
    a.rect(x - 22, y + h + 10, w + 44, 16, { fill: '#9AA0B4', w: 3 });
  }
  // on the sill: a cactus in a cup, a fan nobody needs, a cup collection
  props.mug(a, 332, 358, 0.95, C.coral);
  props.mug(a, 372, 358, 0.9, C.paper);
  a.shape(P('662,358 656,330 666,306 680,306 690,330 684,358'), { fill: GREEN, w: 3 });
  a.poly(P('652,342 694,342 688,358 658,358'), { fill: C.pink, w: 2.8 });
}

/** Work on the wall: notes move from left to right, most of them do not. */
function noteWall(a) {
  a.rect(872, 126, 404, 276, { fill: '#F2EEE6', w: 3.6 });
  for (const x of [1010, 1150]) a.line(P(`${x},136 ${x},392`), 2.4, '#B9B4AE');
  for (const [x, text] of [
    [890, 'ALOITA'],
    [1026, 'KESKEN'],
    [1168, 'VALMIS'],
  ])
    props.lettering(a, x, 162, 18, text, { w: 3, space: 1.6, wide: 0.76 });
  const colours = [C.mustard, '#F2A9A0', '#A9CBD8', '#B8CF9E'];
  for (const [x, y, i, t] of [
    [886, 182, 0, -3],
    [944, 184, 1, 2],
    [888, 246, 2, 3],
    [946, 250, 0, -4],
    [892, 312, 3, 2],
    [1022, 184, 1, -2],
    [1084, 180, 0, 3],
    [1024, 244, 3, -3],
    [1088, 250, 2, 2],
    [1028, 316, 0, 4],
    [1086, 322, 1, -2],
    [1166, 186, 2, -3],
  ]) {
    a.g(`transform="rotate(${t} ${x + 25} ${y + 25})"`);
    a.rect(x, y, 50, 50, { fill: colours[i], w: 2.2 });
    a.line(P(`${x + 9},${y + 18} ${x + 38},${y + 18}`), 2.4, DARK);
    a.line(P(`${x + 9},${y + 30} ${x + 28},${y + 30}`), 2.4, DARK);
    a.end();
  }
  // the one that fell off
  a.poly(P('1196,690 1240,684 1258,704 1212,712'), { fill: C.mustard, w: 2.4 });
}

function rightWall(a) {
  // shelf: machines older than the people
  a.rect(1316, 232, 300, 16, { fill: DESK_EDGE, w: 3.2 });
  a.rect(1330, 180, 96, 52, { fill: '#8C7A86', w: 3.2 });
  a.rect(1340, 194, 40, 22, { fill: '#3C4060', w: 2.4 });
  a.ell(1404, 206, 8, 8, { fill: C.coral, w: 2.4 });
  a.shape(P('1446,232 1440,206 1456,192 1500,192 1514,206 1508,232 1490,222 1464,222'), { fill: PLASTIC, w: 3.2 });
  a.line(P('1458,206 1474,206'), 4, C.paper);
  a.line(P('1466,198 1466,214'), 4, C.paper);
  a.ell(1494, 206, 4.5, 4.5, { fill: C.coral, w: 2 });
  props.books(a, 1532, 232, 0.86, [C.coral, '#6E9C8E', C.mustard, PLASTIC]);
  // a poster of the game that never came out
  a.rect(1340, 280, 128, 168, { fill: '#6A6C9A', w: 3.4 });
  a.ell(1404, 340, 34, 34, { fill: C.mustard, w: 3 });
  a.flat(P('1344,448 1344,402 1380,368 1420,398 1446,376 1468,402 1468,448'), '#2F3460');
  for (const [x, y] of [
    [1362, 302],
    [1446, 310],
    [1430, 296],
  ])
    a.ell(x, y, 2.4, 2.4, { fill: C.paper, w: 1.6, c: C.paper });
  props.lettering(a, 1362, 436, 22, 'JONO', { w: 3.6, c: C.paper, space: 2 });
  // games in boxes, played at lunch; a tower of wooden blocks about to fall
  a.rect(1190, 500, 296, 14, { fill: DESK_EDGE, w: 3.2 });
  a.rect(1194, 514, 288, 150, { fill: '#B98F6C', w: 3.4 });
  a.frect(1206, 526, 266, 132, '#8E6C58');
  for (const [x, y, w, h, c] of [
    [1212, 626, 92, 28, C.coral],
    [1218, 600, 82, 26, '#6E9C8E'],
    [1214, 572, 88, 28, C.mustard],
    [1322, 618, 60, 38, '#6A6C9A'],
    [1318, 588, 66, 30, C.paper],
    [1408, 560, 22, 96, '#7A5A72'],
    [1434, 568, 20, 88, C.coral],
  ])
    a.rect(x, y, w, h, { fill: c, w: 2.8 });
  for (const [k, dx] of [0, 3, -2, 4, -1, 6].entries())
    a.rect(1232 + dx, 484 - k * 15, 48, 14, { fill: k % 2 ? DESK : DESK_EDGE, w: 2.4 });
  props.mug(a, 1420, 500, 0.95, C.paper);
  // fridge for things that keep one awake
  a.rect(1500, 330, 120, 340, { fill: '#B5665A', w: 3.8 });
  a.rect(1516, 352, 104, 190, { fill: '#C9DCE0', w: 3.2 });
  for (const [y, n] of [
    [410, 4],
    [472, 3],
    [534, 4],
  ]) {
    for (let k = 0; k < n; k++)
      a.rect(1524 + k * 23, y - 40, 15, 38, { fill: ['#6E9C8E', C.mustard, '#7A6A92', C.coral][(k + n + y) % 4], w: 2.2 });
    a.line(P(`1516,${y} 1620,${y}`), 2.8);
  }
}

/** A plant called Deadline. Three leaves hold on. */
function deadline(a, x, y) {
  const stem = (points) => {
    a.curve(P(points), 9);
    a.curve(P(points), 4, '#8A8C58');
  };
  stem(`${x},${y - 120} ${x - 8},${y - 240} ${x + 14},${y - 356}`);
  stem(`${x - 4},${y - 190} ${x - 52},${y - 260} ${x - 86},${y - 250}`);
  stem(`${x},${y - 220} ${x + 50},${y - 290} ${x + 92},${y - 262}`);
  const leaf = (cx, cy, l, t, fill) => {
    a.g(`transform="rotate(${t} ${cx} ${cy})"`);
    a.shape(
      P(
        `${cx},${cy} ${cx + l * 0.3},${cy - l * 0.28} ${cx + l * 0.72},${cy - l * 0.24} ${cx + l},${cy} ${cx + l * 0.7},${cy + l * 0.22} ${cx + l * 0.28},${cy + l * 0.24}`,
      ),
      { fill, w: 3.6 },
    );
    a.line(P(`${cx + 6},${cy} ${cx + l * 0.86},${cy}`), 2.2);
    a.end();
  };
  leaf(x + 12, y - 352, 108, -62, GREEN);
  leaf(x + 8, y - 336, 100, -150, GREEN);
  leaf(x + 90, y - 264, 96, 34, DRY);
  leaf(x - 84, y - 250, 92, 122, DRY);
  leaf(x + 6, y - 290, 84, 12, '#7E9A5E');
  // pot, stick, name
  a.poly(P(`${x - 62},${y - 124} ${x + 62},${y - 124} ${x + 48},${y} ${x - 48},${y}`), { fill: C.coral, w: 4 });
  a.rect(x - 70, y - 142, 140, 24, { fill: C.coral, w: 4 });
  a.g(`transform="rotate(-2 ${x} ${y - 64})"`);
  a.rect(x - 58, y - 88, 116, 44, { fill: C.card, w: 3 });
  props.lettering(a, x - props.letteringWidth(21, 'DEADLINE', { space: 1.6, wide: 0.78 }) / 2, y - 56, 21, 'DEADLINE', {
    w: 3.4,
    space: 1.6,
    wide: 0.78,
  });
  a.end();
  // what fell
  leaf(x + 84, y - 2, 52, 8, DRY);
}

function tubes(a) {
  for (const [x, y, w] of [
    [340, 66, 250],
    [660, 60, 190],
  ]) {
    a.line(P(`${x + 40},40 ${x + 40},${y}`), 2.6);
    a.line(P(`${x + w - 40},40 ${x + w - 40},${y}`), 2.6);
    a.rect(x, y, w, 14, { fill: '#FFF8DC', w: 3 });
  }
}

function chairBack(a, x, y, c) {
  a.rrect(x - 60, y, 120, 150, 34, { fill: c, w: 3.8 });
  a.rrect(x - 34, y - 42, 68, 38, 14, { fill: c, w: 3.6 });
  a.curve(P(`${x - 40},${y + 40} ${x},${y + 30} ${x + 40},${y + 40}`), 2.4);
}

function back() {
  const a = new Art(863);
  cut(a, WINDOWS, () => walls(a));
  floor(a);
  lobby(a);
  windows(a);
  tubes(a);
  noteWall(a);
  rightWall(a);
  // radiator and a row of cables under the windows
  a.rrect(322, 436, 260, 112, 8, { fill: '#D8DAE2', w: 3 });
  for (let x = 346; x < 574; x += 26) a.line(P(`${x},446 ${x},540`), 2, '#A9AEC0');
  a.curve(P('600,560 660,600 740,566 830,610 870,590'), 5);
  a.shape(P('606,664 600,604 640,574 720,568 790,590 806,640 800,666'), { fill: '#7A5A72', w: 3.8 });
  a.curve(P('626,628 690,600 780,622'), 2.6);
  chairBack(a, 442, 500, '#6E9C8E');
  chairBack(a, 748, 506, PLASTIC);
  return a.svg(1600, 900);
}

function dressing(season) {
  const a = new Art(867);
  if (season === 'november' || season === 'march') {
    // a coat on a chair's back, a scarf on the pipe
    a.shape(P('690,498 748,486 806,498 818,600 800,664 696,664 680,600'), { fill: '#9C5E50', w: 3.6 });
    a.line(P('748,492 749,660'), 2.4);
    a.shape(P('1196,68 1220,68 1224,116 1216,120 1198,118'), { fill: C.mustard, w: 2.8 });
    if (season === 'march') for (const x of [60, 96]) a.ell(x, 690, 26, 5, { fill: '#74788F', ink: 0 });
  } else {
    // a window on the latch, a paper fan, somebody's cap
    const [x, y, w, h] = WINDOWS[1];
    a.poly(
      P(
        `${x + w * 0.5},${y + h * 0.34} ${x + w * 0.5 + 40},${y + h * 0.34 + 12} ${x + w * 0.5 + 40},${y + h + 18} ${x + w * 0.5},${y + h}`,
      ),
      { fill: '#C7DCE2', w: 3, op: 0.8 },
    );
    a.shape(P('716,500 724,478 748,470 774,480 780,500'), { fill: C.coral, w: 3.2 });
    a.line(P('776,500 804,506'), 7);
    if (season === 'june') {
      // a new leaf
      a.curve(P('474,352 474,330 480,316'), 3, '#5F8A66');
    }
  }
  return a.svg(1600, 900);
}

// ---- desks with their screens' backs towards us

function monitor(a, x, y, w, h, c, sticker) {
  a.rect(x + w / 2 - 14, y + h - 4, 28, 36, { fill: DARK, w: 3.4 });
  a.poly(
    P(
      `${x + w / 2 - 52},${y + h + 32} ${x + w / 2 + 52},${y + h + 32} ${x + w / 2 + 60},${y + h + 42} ${x + w / 2 - 60},${y + h + 42}`,
    ),
    { fill: DARK, w: 3.2 },
  );
  a.rrect(x, y, w, h, 8, { fill: c, w: 4 });
  a.rrect(x + w * 0.3, y + h * 0.3, w * 0.4, h * 0.4, 8, { w: 2.4 });
  if (sticker) sticker(x, y);
}

function desk(a) {
  const [l, r, top, edge] = [296, 1000, 650, 704];
  a.frect(l + 10, edge + 22, r - l - 20, 210, '#6E7290');
  for (const x of [l + 6, r - 30]) a.rect(x, edge + 20, 24, 210, { fill: METAL, w: 4 });
  // drawers, a computer, shoes somebody changes into
  a.rect(360, 748, 140, 160, { fill: '#D6D3CC', w: 3.8 });
  for (const y of [786, 834]) {
    a.line(P(`360,${y + 14} 500,${y + 14}`), 2.6);
    a.rrect(408, y - 12, 44, 12, 5, { fill: DARK, w: 2.2 });
  }
  a.rect(612, 742, 92, 166, { fill: '#3F4468', w: 3.8 });
  for (const k of [0, 1, 2]) a.line(P(`626,${768 + k * 12} 688,${768 + k * 12}`), 3, '#6C739A');
  a.ell(658, 836, 9, 9, { fill: '#7FD3CE', w: 2.6 });
  a.curve(P('704,780 770,760 800,840 870,820 930,900'), 6);
  a.curve(P('704,800 760,840 810,800 880,860'), 5, C.coral);
  a.poly(P(`${l + 36},${top} ${r - 30},${top} ${r + 24},${edge} ${l - 24},${edge}`), { fill: DESK, w: 4.2 });
  a.rect(l - 24, edge, r - l + 48, 24, { fill: DESK_EDGE, w: 4.2 });
}

function deskThings(a) {
  monitor(a, 548, 556, 130, 88, '#D9D5CE', (x, y) => a.ell(x + 20, y + 22, 10, 10, { fill: C.coral, w: 2.4 }));
  monitor(a, 836, 548, 148, 96, PLASTIC, (x, y) => {
    a.rect(x + 108, y + 58, 30, 26, { fill: C.mustard, w: 2.2 });
    a.rect(x + 12, y + 10, 26, 24, { fill: '#F2A9A0', w: 2.2 });
  });
  // keys
  a.poly(P('352,676 496,674 506,696 344,698'), { fill: '#F1EDE5', w: 3.2 });
  for (const k of [0, 1]) a.line(P(`360,${682 + k * 8} 494,${681 + k * 8}`), 2.4, '#8F93A8');
  props.mug(a, 730, 690, 1.15, C.coral);
  props.mug(a, 776, 676, 1, '#8FA5BC');
  props.mug(a, 532, 698, 1.05, C.paper);
  // a paper prototype: cups with faces would come later
  a.poly(P('612,684 692,682 702,700 606,702'), { fill: C.card, w: 2.8 });
  a.line(P('622,690 668,689'), 2.2, '#777D98');
  a.line(P('326,688 340,672'), 4.5, C.brick);
}

function beanbag(a) {
  a.shape(P('1330,906 1312,826 1350,752 1430,722 1520,736 1586,796 1606,910'), { fill: '#6F93B5', w: 4.4 });
  a.curve(P('1350,880 1344,840 1362,806'), 3);
  a.curve(P('1540,884 1560,846 1548,816'), 3);
  a.curve(P('1430,724 1438,744 1434,760'), 2.6);
  // a controller left in it
  a.shape(P('1410,812 1404,786 1420,774 1468,774 1484,786 1478,812 1462,802 1426,802'), { fill: '#3F4468', w: 3.4 });
  a.ell(1464, 788, 4, 4, { fill: C.coral, w: 2 });
  a.line(P('1420,788 1434,788'), 3.4, C.paper);
}

function boxes(a) {
  a.rect(-30, 780, 190, 140, { fill: '#C9A77E', w: 4.2 });
  a.poly(P('-30,780 6,744 186,744 160,780'), { fill: '#DBBD94', w: 4 });
  a.curve(P('20,760 40,706 76,720 70,756'), 6);
  a.curve(P('60,756 92,690 128,720 120,762'), 6, C.coral);
  props.lettering(a, 6, 850, 24, 'KAAPELIT', { w: 3.4, space: 1.4, wide: 0.68 });
}

function front() {
  const a = new Art(871, { w: 4.2 });
  desk(a);
  deskThings(a);
  deadline(a, 1114, 860);
  beanbag(a);
  boxes(a);
  return a.svg(1600, 900);
}

export default {
  id: 'workplace-studio',
  layers: {
    outside: eachSeason(SEASON, outside),
    back,
    dressing: Object.fromEntries(['november', 'march', 'may', 'june'].map((season) => [season, () => dressing(season)])),
    front,
  },
  data: {
    colour: WALL,
    focus: { x: 0.52, y: 0.54, width: 0.5 },
    spots: {
      left: { x: 440, y: 664, height: 690, pose: 'seated', facing: 'right', layer: 'middle' },
      middle: { x: 642, y: 812, height: 620, pose: 'standing', facing: 'right', layer: 'middle' },
      right: { x: 790, y: 664, height: 680, pose: 'seated', facing: 'left', layer: 'middle' },
      board: { x: 956, y: 800, height: 590, pose: 'standing', facing: 'left', layer: 'middle' },
      door: { x: 222, y: 736, height: 510, pose: 'standing', facing: 'right', layer: 'middle' },
    },
    entrances: { door: { x: -120, y: 736 } },
    lamps: [
      { kind: 'tube', x: 465, y: 74, radius: 900, colour: '#eef0f4' },
      { kind: 'tube', x: 755, y: 68, radius: 900, colour: '#eef0f4' },
      { kind: 'screen', x: 612, y: 590, radius: 420, colour: '#7fe3ee' },
      { kind: 'screen', x: 904, y: 580, radius: 460, colour: '#7fe3ee' },
      { kind: 'window', x: 450, y: 230, radius: 260, colour: '#a9b6d6' },
    ],
    sky: WINDOWS.map(([x, y, width, height]) => ({ x, y, width, height })),
    indoors: true,
    steam: [{ x: 730, y: 646 }],
  },
};
