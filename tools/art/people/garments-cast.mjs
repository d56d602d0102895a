// What the rest of the cast wear and carry; garments as in clothes.mjs.
import { cloth, darker, limb } from './cloth.mjs';
import { path } from '../path.mjs';
import { SLEEVES, boots, mitten, closedCoat } from './winter.mjs';

const PAPER = '#F6EEDF';
const CARD = '#FBF5E9';
const TAPE = '#E3C27A';
const moved = (points, x, y) => points.map(([px, py, ...rest]) => [px + x, py + y, ...rest]);
const flat = (art, points, colour) => art.fill(art.cr(points, true), colour, { mis: [0, 0] });
const straight = (art, points, colour, w = 8) => art.poly(points, { fill: colour, w, mis: [0, 0] });
const dot = (art, x, y, r, colour, w = 8) => art.ell(x, y, r, r, { fill: colour, w, mis: [0, 0] });
const spot = (art, x, y, r, colour) => art.ell(x, y, r, r, { fill: colour, ink: 0, mis: [0, 0] });

/** Runs a drawing somewhere else, turned and scaled. */
function placed(art, { x = 0, y = 0, turn = 0, scale = 1 }, drawing) {
  art.g(`transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"`);
  drawing();
  art.end();
}

/** Seams across a sleeve or a body, as quilted coats have. */
function seamsAcross(art, points, width = 1) {
  points.slice(1, -1).forEach(([x, y, w], k) => {
    const [[ax, ay], [bx, by]] = [points[k], points[k + 2]];
    const length = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [(-(by - ay) / length) * w * 0.46 * width, ((bx - ax) / length) * w * 0.46 * width];
    art.curve(
      [
        [x - nx, y - ny],
        [x + 4, y + 20],
        [x + nx, y + ny],
      ],
      8,
    );
  });
}

function between([[x1, y1, w1], [x2, y2, w2]], t) {
  return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, w1 + (w2 - w1) * t];
}

/** More points on a limb, so that it can have more seams. */
const denser = (points) =>
  points.flatMap((point, k) => (k === points.length - 1 ? [point] : [point, between([point, points[k + 1]], 0.5)]));

const ARMS = {
  ...SLEEVES,
  /** The near arm bent so that its hand lies on the chest: it holds something. */
  hold: {
    left: path('205,640,150 120,960,185 190,1200,190 400,1130,165'),
    right: path('765,660,140 835,1060,180 872,1460,170'),
  },
};

const OPEN = (hem, wide, wideLeft = wide) => [
  [
    [340, 560],
    [200, 640],
    [215, 1000],
    [205 - wideLeft, 1400],
    [150 - wideLeft, hem - 30],
    [250, hem + 8],
    [370, hem + 4],
    [384, 1400],
    [396, 1000],
    [380, 740],
  ],
  [
    [600, 560],
    [775, 650],
    [800, 1000],
    [815 + wide, 1400],
    [862 + wide, hem - 30],
    [760, hem + 8],
    [660, hem + 2],
    [640, 1400],
    [606, 1000],
    [590, 740],
  ],
];

function quilting(art, hem, open) {
  for (let y = 800; y < hem - 60; y += 165) {
    const left = y < 1000 ? 216 : 216 - (y - 1000) * 0.1;
    const right = y < 1000 ? 796 : 800 + (y - 1000) * 0.09;
    if (open) {
      art.curve(
        [
          [left + 8, y],
          [300, y + 22],
          [388, y + 8],
        ],
        8,
      );
      art.curve(
        [
          [616, y + 8],
          [710, y + 22],
          [right - 14, y],
        ],
        8,
      );
    } else {
      art.curve(
        [
          [left + 8, y],
          [370, y + 24],
          [530, y + 8],
        ],
        8,
      );
      art.curve(
        [
          [530, y + 8],
          [680, y + 24],
          [right - 14, y],
        ],
        8,
      );
    }
  }
}

/**
 * A coat on the upright body: `open` over what is beneath, or closed by `fastening` (zip, buttons, none); `quilted` or plain; with
 * `shoes` it leaves the feet alone. `under` is what lies between the coat and its sleeves, such as what a hand holds.
 */
function wrap(art, colours, options) {
  const { open = false, hem = 1800, hands = 'down', fastening = 'zip', quilted = false, shoes = false, bare = false } = options;
  const { coat } = colours;
  const sleeves = ARMS[hands];
  const wide = hands === 'pockets' ? 60 : 0;
  const wideLeft = hands === 'down' ? 0 : 76; // hides the body's own hand
  if (!shoes) boots(art, colours.boots);
  if (!bare && (hands === 'down' || hands === 'hold')) mitten(art, 880, 1440, colours.mitten, -1);
  if (open && colours.inner) flat(art, path('372,620 470,690 580,620 612,900 640,1440 390,1440 396,900'), colours.inner);
  options.inside?.(art, colours);
  limb(art, sleeves.right, coat);
  if (open) OPEN(hem, wide, wideLeft).forEach((half) => cloth(art, half, coat));
  else {
    cloth(art, closedCoat(hem, wide, wideLeft), coat);
    art.curve(path(`520,640 540,1200 535,${hem}`), 11);
    if (fastening === 'buttons') for (let y = 760; y < hem - 160; y += 220) dot(art, 590, y, 20, colours.button ?? art.ink, 9);
    if (fastening === 'zip') art.curve(path(`556,660 578,1200 574,${hem}`), 7);
  }
  if (quilted) {
    quilting(art, hem, open);
    seamsAcross(art, denser(sleeves.right));
  }
  if (hands === 'pockets') {
    art.curve(path('252,1440 330,1420 372,1600'), 12);
    art.curve(path('660,1600 690,1420 780,1440'), 12);
  } else if (!quilted) {
    art.curve(path('250,1480 310,1440 364,1450'), 11);
    art.curve(path('664,1450 720,1440 770,1480'), 11);
  }
  options.under?.(art, colours);
  if (!bare && hands === 'down') mitten(art, 185, 1460, colours.mitten, 1);
  limb(art, sleeves.left, coat);
  if (quilted) seamsAcross(art, denser(sleeves.left));
}

/** Hood laid back: a roll behind the neck and its edge in front. */
function hoodLaid(art, fill, edge) {
  cloth(art, path('330,690 220,650 196,560 256,480 350,456 400,500 384,590 360,660'), fill);
  cloth(art, path('570,500 620,520 664,590 650,670 590,690 560,600'), fill);
  if (!edge) return;
  limb(art, path('300,500,70 226,580,76 262,670,76 360,730,66'), edge, { line: 11, rim: 12 });
  limb(art, path('620,520,60 680,600,70 640,680,70 566,730,60'), edge, { line: 11, rim: 12 });
}

function clipboardAt(art, at) {
  placed(art, at, () => {
    straight(art, path('-150,-200 150,-200 150,210 -150,210'), '#A9784E', 11);
    straight(art, path('-124,-168 124,-168 124,184 -124,184'), CARD, 7);
    straight(art, path('-60,-226 60,-226 72,-166 -72,-166'), '#AEB2C4', 9);
    for (const [k, right] of [80, 40, 92, 10].entries()) {
      art.line(
        [
          [-70, -104 + k * 62],
          [right, -106 + k * 62],
        ],
        9,
      );
      art.line(
        [
          [-104, -106 + k * 62],
          [-92, -96 + k * 62],
          [-80, -120 + k * 62],
        ],
        8,
        k < 2 ? '#2E8C88' : '#C9C2CC',
      );
    }
  });
}

/** A roll of tape, seen half from above. */
function roll(art, at, colour = TAPE) {
  placed(art, at, () => {
    cloth(art, path('-84,0 -84,46 -40,74 40,74 84,46 84,0'), colour, { line: 11, rim: 12 });
    art.ell(0, 0, 84, 36, { fill: CARD, w: 11, mis: [0, 0] });
    art.ell(0, 2, 46, 18, { fill: '#8A6A4E', w: 9, mis: [0, 0] });
  });
}

/** A note on tape, with what could be handwriting. */
function note(art, x, y, w, turn, colour = TAPE) {
  placed(art, { x, y, turn }, () => {
    straight(
      art,
      [
        [0, 0],
        [w, -4],
        [w + 6, 20],
        [w - 2, 44],
        [4, 48],
        [-4, 24],
      ],
      colour,
      7,
    );
    art.curve(
      [
        [18, 26],
        [w * 0.3, 18],
        [w * 0.45, 30],
        [w * 0.62, 18],
        [w - 22, 24],
      ],
      7,
    );
  });
}

/** What the pocket of an apron or a coat holds. */
function scissors(art, at) {
  placed(art, at, () => {
    art.line(path('-20,90 8,-50'), 26);
    art.line(path('22,90 -8,-50'), 26);
    for (const x of [-36, 36]) {
      art.ell(x, -98, 38, 46, { fill: '#B5483A', w: 11, mis: [0, 0] });
      art.ell(x, -98, 15, 22, { fill: CARD, w: 8, mis: [0, 0] });
    }
  });
}

function drumstick(art, [[x1, y1], [x2, y2]]) {
  const shaft = [
    [x1, y1, 30],
    [x1 + (x2 - x1) * 0.84, y1 + (y2 - y1) * 0.84, 22],
  ];
  limb(art, shaft, '#D9AE76', { line: 9, rim: 6 });
  art.ell(x2, y2, 24, 30, { fill: '#E8C792', w: 9, mis: [0, 0] });
}

const APRONS = {
  straight: {
    cut: path(
      '336,740 470,752 634,740 650,900 700,1060 812,1160 836,1400 846,1700 838,1950 560,1978 244,1950 268,1700 284,1400 282,1160 306,1060 322,900',
    ),
    straps: [path('350,546,40 338,640,40 352,750,40'), path('588,546,40 628,640,40 620,750,40')],
    pocket: path('390,1360 690,1360 676,1610 404,1610'),
    tie: path('286,1168 480,1190 806,1166'),
  },
  pointing: {
    cut: path(
      '336,770 470,782 600,770 630,940 690,1060 752,1180 790,1400 794,1660 776,1890 470,1926 196,1890 206,1660 150,1380 136,1200 210,1080 306,940',
    ),
    straps: [path('330,560,40 312,660,40 350,786,40'), path('580,560,40 610,660,40 588,786,40')],
    pocket: path('300,1330 620,1330 606,1590 314,1590'),
    tie: path('150,1170 440,1212 738,1170'),
  },
  seated: {
    cut: path('320,766 470,778 640,766 652,940 690,1060 760,1160 760,1260 200,1260 200,1160 270,1060 308,940'),
    straps: [path('352,540,40 332,660,40 340,786,40'), path('586,540,40 618,660,40 618,786,40')],
    pocket: path('356,910 610,910 600,1060 366,1060'),
  },
};

/** Folds that say a pushed-up sleeve, on a bare forearm. */
function bareForearm(art, { skin }, points, cuff) {
  limb(art, points, skin, { line: 12 });
  if (cuff) limb(art, cuff.points, cuff.colour, { line: 12, rim: 14 });
}

export const CAST = {
  wrap: { over: wrap },
  hoodLaid: {
    over(art, { coat, jacket, fur }, { edge = false }) {
      hoodLaid(art, coat ?? jacket, edge ? fur : null);
    },
  },
  /** Kitchen apron over the upright or the pointing body, or at a table: what its pocket holds, and what it has met. */
  apron: {
    over(art, { apron, apronPocket }, { pose = 'straight', holds = [], spots = [] }) {
      const cut = APRONS[pose];
      cut.straps.forEach((strap) => limb(art, strap, darker(apron), { line: 10, rim: 6 }));
      cloth(art, cut.cut, apron, { round: false });
      if (cut.tie) art.curve(cut.tie, 10);
      if (holds.includes('scissors')) scissors(art, { x: cut.pocket[0][0] + 96, y: cut.pocket[0][1] - 20, turn: -10 });
      if (holds.includes('comb'))
        straight(art, moved(path('0,-104 48,-112 54,30 8,34'), cut.pocket[0][0] + 186, cut.pocket[0][1]), '#2B2A4C', 8);
      if (holds.includes('towel'))
        cloth(art, moved(path('0,0 90,-8 104,220 70,240 -4,226'), cut.pocket[1][0] - 20, cut.pocket[1][1] - 130), CARD, {
          round: false,
          line: 10,
        });
      cloth(art, cut.pocket, apronPocket ?? apron, { round: false, line: 10 });
      spots.forEach(([x, y, r], k) => spot(art, x, y, r, k % 2 ? '#EF6A4C' : CARD));
    },
  },
  /** A plain jumper on the upright body: hides collar, buttons and tails. */
  jumper: {
    over(art, { top }, { stripe, neck }) {
      flat(
        art,
        path('300,560 400,590 470,660 560,590 640,560 716,690 730,1000 776,1380 560,1400 300,1400 330,1000 330,700'),
        top,
      );
      if (stripe)
        for (let y = 760; y < 1400; y += 150)
          art.curve(
            [
              [y > 1150 ? 300 : 268, y],
              [500, y + 18],
              [y > 1150 ? 786 : 726, y],
            ],
            44,
            stripe,
          );
      cloth(art, path('290,1370 560,1388 814,1370 826,1470 740,1520 530,1534 350,1518 292,1470'), darker(top), { line: 12 });
      limb(art, path('352,560,52 400,636,54 476,670,54 552,632,54 590,556,52'), neck ?? darker(top), { line: 11, rim: 8 });
    },
  },
  /** Collar band and sleeves' ends of a jumper on somebody at a table. */
  crewNeck: {
    over(art, { top, neck }) {
      limb(art, path('356,556,50 392,630,52 470,664,52 548,628,52 574,552,50'), neck ?? darker(top), { line: 11, rim: 8 });
    },
  },
  rollNeck: {
    over(art, { top }) {
      cloth(art, path('366,470 470,500 566,468 590,590 560,640 470,660 384,640 350,590'), top, { line: 12 });
      art.curve(path('356,600 470,632 584,596'), 8);
    },
  },
  hygienePass: {
    over(art, { skin }, { x = 0, y = 0, short = 0 }) {
      const low = 860 - short;
      art.g(`transform="translate(${x} ${y})"`);
      limb(
        art,
        [
          [360, 590, 26],
          [404, (590 + low) / 2, 26],
          [474, low, 26],
        ],
        '#F3B63F',
        { line: 7, rim: 6 },
      );
      limb(
        art,
        [
          [566, 580, 26],
          [544, (580 + low) / 2, 26],
          [494, low, 26],
        ],
        '#F3B63F',
        { line: 7, rim: 6 },
      );
      placed(art, { x: 484, y: low + 80 }, () => {
        straight(art, path('-20,-84 20,-84 20,-58 -20,-58'), '#AEB2C4', 7);
        straight(art, path('-82,-60 82,-60 82,70 -82,70'), CARD, 10);
        straight(art, path('-64,-42 -14,-42 -14,30 -64,30'), '#8EC3D6', 6);
        spot(art, -39, -14, 15, skin);
        art.line(path('6,-30 62,-30'), 8);
        art.line(path('6,-4 50,-4'), 8);
        art.line(path('-62,50 60,50'), 12, '#2E8C88');
      });
      art.end();
    },
  },
  /** A bandana folded wide round the hair, knotted above the brow. */
  bandana: {
    top(art, { bandana }) {
      cloth(art, path('566,76 600,10 640,-14 664,20 640,84 600,110'), bandana, { line: 11 });
      cloth(art, path('560,80 500,20 452,6 440,44 476,90 530,108'), bandana, { line: 11 });
      cloth(art, path('262,330 262,220 330,110 440,62 560,70 650,126 664,206 560,180 470,186 400,220 356,290 330,350'), bandana, {
        line: 12,
      });
      art.curve(path('290,290 330,180 430,116 540,110'), 8, darker(darker(bandana)));
      cloth(art, path('540,70 590,62 606,100 580,124 540,114'), bandana, { line: 11, rim: 8 });
      for (const [x, y] of path('300,300 322,240 360,236 352,170 404,180 414,118 474,150 500,90 550,146 622,158 606,28 474,44'))
        spot(art, x, y, 9, '#F0C9E2');
    },
  },
  /** Kasper's coat: no buttons, so it stands open, and its skirts fly. */
  flyingCoat: {
    over(art, { top, inner }, { stripes }) {
      cloth(art, path('150,1180 130,1450 40,1800 -30,2180 140,2230 330,2190 380,1700 420,1180'), top);
      cloth(art, path('560,1180 640,1600 690,2120 820,2190 900,2120 800,1720 700,1440 640,1160'), top);
      flat(art, path('380,620 460,720 548,640 570,900 590,1300 600,1640 480,1690 350,1620 390,1200 400,900'), inner);
      if (stripes)
        for (let y = 800; y < 1620; y += 110)
          art.curve(
            [
              [398, y],
              [490, y + 14],
              [574, y + 4],
            ],
            26,
            stripes,
          );
      art.curve(path('352,1622 470,1690 604,1640'), 12);
      cloth(
        art,
        path('340,520 280,580 270,720 330,820 400,1000 396,1500 380,1640 350,1640 300,1300 290,900 250,720'),
        darker(top),
        { line: 11 },
      );
      cloth(art, path('548,540 600,590 640,720 600,860 590,1100 612,1640 580,1640 560,1100 556,800'), darker(top), { line: 11 });
      art.curve(path('330,640 300,760 400,1000 392,1640'), 11);
      art.line(path('60,1840 170,1860'), 9);
    },
  },
  /** A very long scarf: wound once, one end to the knee, one behind the shoulder. */
  endlessScarf: {
    over(art, { scarf }, { end = 1720, x = 0, swing = 0 }) {
      art.g(`transform="translate(${x} 0)"`);
      if (end > 1300)
        cloth(
          art,
          path(`520,640 610,660 ${650 + swing / 2},1000 ${640 + swing},${end - 380} ${540 + swing},${end - 380} 540,1000`),
          scarf,
          { round: false, line: 12 },
        );
      cloth(art, path(`380,650 500,660 500,1000 ${520 - swing},${end} ${396 - swing},${end + 6} 380,1000`), scarf, {
        round: false,
        line: 12,
      });
      for (const k of [0, 1])
        art.line(
          [
            [398 - swing, end - 90 + k * 44],
            [516 - swing, end - 96 + k * 44],
          ],
          13,
          PAPER,
        );
      for (const k of [0, 1, 2, 3, 4])
        art.line(
          [
            [404 + k * 26 - swing, end + 4],
            [400 + k * 27 - swing, end + 46],
          ],
          10,
        );
      cloth(art, path('244,560 270,500 350,540 470,574 580,546 652,500 684,570 640,660 560,706 470,716 350,700 262,640'), scarf);
      art.curve(path('290,590 440,640 600,610'), 9);
      art.curve(path('340,666 460,690 560,674'), 8);
      art.end();
    },
  },
  /** Blots of a pen that leaked, in a hand; and what was written there so as not to be forgotten. */
  inkOnHand: {
    over(art, _, { x, y, turn = 0 }) {
      placed(art, { x, y, turn }, () => {
        cloth(art, path('-26,-10 0,-24 28,-8 20,18 -10,22'), '#41568F', { line: 0, rim: 0 });
        spot(art, 40, 10, 9, '#41568F');
        art.line(path('-40,34 -10,30 10,38'), 7, '#41568F');
      });
    },
  },
  /** A cook's jacket, its two rows of buttons, worn with an apron from the waist. */
  cooksJacket: {
    over(art, { top, apron }, { pose = 'straight' }) {
      const low = pose === 'straight' ? 1420 : 760;
      flat(art, path(`330,560 400,600 470,650 560,600 640,560 712,680 724,1000 730,${low} 300,${low} 320,1000 320,680`), top);
      limb(art, path('352,540,64 400,616,66 474,648,64'), top, { line: 11, rim: 6 });
      limb(art, path('590,536,64 548,612,66 474,648,64'), top, { line: 11, rim: 6 });
      art.curve(path(`474,660 640,720 660,900 650,${low}`), 11);
      for (let y = 780; y < Math.min(low, 1240); y += 140) {
        dot(art, 420, y + 10, 20, '#B9B4BE', 9);
        dot(art, 600, y, 20, '#B9B4BE', 9);
      }
      if (pose !== 'straight') return;
      cloth(art, path('270,1250 530,1280 810,1250 834,1500 846,1800 840,2120 540,2150 240,2120 262,1800 284,1450'), apron, {
        round: false,
      });
      limb(art, path('266,1270,56 530,1300,56 812,1270,56'), darker(apron), { line: 11, rim: 6 });
      limb(art, path('700,1290,40 720,1420,40 700,1540,36'), darker(apron), { line: 10, rim: 6 });
    },
  },
  tapeNotes: {
    over(art, _, { at }) {
      at.forEach(([x, y, w, turn]) => note(art, x, y, w, turn));
    },
  },
  /** Masking tape round a finger. */
  tapedFinger: {
    over(art, _, { x, y, turn = 0, length = 56 }) {
      placed(art, { x, y, turn }, () => {
        straight(
          art,
          [
            [-26, -length / 2],
            [26, -length / 2],
            [26, length / 2],
            [-26, length / 2],
          ],
          TAPE,
          8,
        );
        art.line(
          [
            [-22, -4],
            [22, 4],
          ],
          6,
        );
        straight(art, path('20,-8 58,-20 60,6 22,14'), TAPE, 7);
      });
    },
  },
  tapeRoll: {
    over(art, _, { x, y, turn = 0, scale = 1 }) {
      roll(art, { x, y, turn, scale });
    },
  },
  /** A roll of tape worn as a bracelet, over the end of a sleeve. */
  tapeOnWrist: {
    over(art, { coat }, at) {
      placed(art, at, () => {
        cloth(art, path('-112,-34 -60,-14 0,-8 60,-14 112,-34 116,40 70,66 0,74 -70,66 -116,40'), TAPE, { line: 12 });
        art.curve(path('-104,-10 -56,10 0,16 56,10 106,-10'), 8);
        straight(art, path('70,52 146,84 134,122 64,86'), TAPE, 9);
      });
    },
  },
  /** Long sleeves of a tracksuit over the leaning body, and the rest of it. */
  tracksuit: {
    over(art, { top, stripe, neck, pants }) {
      limb(art, path('712,650,104 742,880,104 744,1120,98 744,1370,92'), top);
      flat(art, path('330,560 470,640 600,560 690,640 720,900 700,1380 500,1400 320,1380 310,900 300,640'), top);
      art.curve(path('478,660 486,1000 484,1420'), 18, PAPER);
      art.curve(path('478,660 486,1000 484,1420'), 8);
      cloth(art, path('356,520 330,600 400,690 474,726 480,660 410,600 384,520'), neck, { line: 11, rim: 8 });
      cloth(art, path('570,520 606,590 560,690 480,726 476,660 540,600'), neck, { line: 11, rim: 8 });
      cloth(art, path('178,1380 490,1420 760,1380 770,1470 480,1520 180,1480'), darker(top), { line: 12, rim: 10 });
      cloth(art, path('206,1300 420,1290 440,1480 200,1476'), darker(top), { line: 0, rim: 0 });
      const sleeve = path('190,640,170 104,860,190 96,1060,190 170,1230,178 280,1380,160');
      limb(art, sleeve, top);
      [-16, 26].forEach((dx) =>
        art.curve(
          path('150,640 62,860 60,1070 130,1270 220,1410').map(([x, y]) => [x + dx + 20, y - dx * 0.2]),
          15,
          stripe,
        ),
      );
      cloth(art, path('250,1270 330,1330 446,1330 450,1460 330,1492 176,1478 168,1390'), top, { line: 12 });
      art.curve(path('236,1290 330,1350 446,1334'), 11);
      flat(art, path('330,1500 500,1506 500,1620 330,1620'), pants);
    },
  },
  /** The same at a table, palms up. */
  tracksuitShrug: {
    over(art, { top, stripe, neck }) {
      art.curve(path('470,700 474,900 472,1140'), 18, PAPER);
      art.curve(path('470,700 474,900 472,1140'), 8);
      cloth(art, path('356,520 320,590 380,690 468,756 476,680 410,610 384,520'), neck, { line: 11, rim: 8 });
      cloth(art, path('560,520 600,590 560,690 470,756 468,680 530,600'), neck, { line: 11, rim: 8 });
      limb(art, path('236,640,150 190,800,160 170,960,150'), top, { line: 12 });
      limb(art, path('150,1110,190 112,980,176 92,850,150'), top);
      limb(art, path('91,846,146 88,806,134'), darker(top), { line: 11, rim: 8 });
      limb(art, path('680,640,150 730,800,150 740,960,140'), top, { line: 12 });
      limb(art, path('712,1130,170 764,1000,160 800,880,140'), top);
      limb(art, path('802,874,138 820,838,124'), darker(top), { line: 11, rim: 8 });
      [-14, 24].forEach((dx) =>
        art.curve(
          path('120,1090 84,980 66,860').map(([x, y]) => [x + dx + 20, y]),
          14,
          stripe,
        ),
      );
      [-14, 24].forEach((dx) =>
        art.curve(
          path('752,1100 796,1000 826,880').map(([x, y]) => [x + dx - 20, y]),
          14,
          stripe,
        ),
      );
    },
  },
  /** Hair that lies on the collar behind. */
  mullet: {
    over(art, { hair }, { x = 0 }) {
      cloth(
        art,
        moved(
          path(
            '330,110 262,180 240,300 232,420 214,520 196,584 240,570 258,606 290,574 318,604 350,570 384,592 412,530 412,440 400,200',
          ),
          x,
          0,
        ),
        hair,
        {
          line: 12,
          rim: 10,
        },
      );
      art.curve(moved(path('310,440 290,500 284,550'), x, 0), 8);
    },
  },
  /** A moustache that is trying: countable. */
  tryingMoustache: {
    top(art, { beard }) {
      for (const [x, y, dx] of path('512,398,-10 530,392,-7 546,390,-3 566,390,3 582,393,7 598,398,10'))
        art.line(
          [
            [x, y - 6],
            [x + dx, y + 10],
          ],
          10,
          beard,
        );
    },
  },
  /** A hairdresser's own set: a crown of waves, its fringe curled over the brow. */
  bouffant: {
    top(art, { hair }) {
      cloth(
        art,
        path(
          '262,360 230,270 236,150 300,60 400,6 500,0 590,30 646,96 664,180 652,250 628,236 612,200 560,226 500,222 456,196 420,226 396,280 372,340 330,392 290,400',
        ),
        hair,
      );
      art.curve(path('456,196 440,150 470,110 540,104 590,130'), 10);
      art.curve(path('390,284 350,260 340,200 370,130 430,90'), 9);
      art.curve(path('318,380 280,330 280,240 310,160'), 9);
      art.curve(path('540,50 590,80 618,140'), 9);
    },
  },
  dropEarring: {
    top(art, _, { colour }) {
      dot(art, 308, 424, 22, colour, 8);
      art.ell(306, 470, 20, 30, { fill: colour, w: 8, mis: [0, 0] });
    },
  },
  redLips: {
    top(art, { lips }) {
      art.curve(path('524,446 548,452 570,445'), 9, lips);
    },
  },
  clogs: {
    over(art, { clog }) {
      cloth(art, path('96,2500 290,2490 366,2590 380,2690 220,2716 84,2700'), clog);
      cloth(art, path('410,2476 560,2440 700,2484 830,2516 890,2584 876,2670 600,2696 396,2664'), clog);
    },
  },
  clipboard: {
    over(art, _, at) {
      clipboardAt(art, at);
    },
  },
  /** A hand laid over what an arm holds. */
  holdingHand: {
    over(art, { skin }, { x, y, turn = 0, colour }) {
      placed(art, { x, y, turn }, () => {
        cloth(art, path('-70,-50 10,-62 70,-48 96,-20 92,26 60,52 -10,58 -70,50'), colour ?? skin, { line: 12, rim: 12 });
        if (colour) return;
        art.line(path('30,-20 90,-14'), 8);
        art.line(path('34,16 88,16'), 8);
      });
    },
  },
  freckled: {
    top(art, _, { colour }) {
      for (const [x, y] of path('462,366 484,378 506,364 530,380 590,366 612,376 626,360 472,392')) spot(art, x, y, 5, colour);
    },
  },
  /** A sailor-striped front between two halves of a coat. */
  stripedFront: {
    over(art, _, { colour, from = 760, to = 1400, left = 384, right = 604 }) {
      for (let y = from; y < to; y += 110)
        art.curve(
          [
            [left, y],
            [(left + right) / 2, y + 12],
            [right, y],
          ],
          30,
          colour,
        );
    },
  },
  /** A knitted band over the ears. */
  earBand: {
    top(art, { band }) {
      cloth(
        art,
        path('268,380 262,300 296,214 370,150 470,116 580,122 656,166 664,234 560,204 470,204 390,240 350,310 346,392 306,410'),
        band,
      );
      for (const [x, y, dx, dy] of path('290,290,40,16 326,214,34,34 392,164,20,46 470,140,4,50 552,142,-6,46 622,168,-8,40'))
        art.line(
          [
            [x, y],
            [x + dx, y + dy],
          ],
          7,
        );
    },
  },
  /** A hood pulled up, of the coat's own cloth. */
  rainHood: {
    over(art, { coat, skin }) {
      cloth(
        art,
        path('210,580 196,420 204,220 270,60 390,-46 520,-60 636,-8 700,100 712,260 694,420 640,560 540,660 430,690 300,660'),
        darker(darker(coat)),
        { rim: 0 },
      );
      art.fill(art.cr(path('380,420 372,560 430,640 480,660 540,610 556,540 556,420'), true), darker(skin), { mis: [0, 0] });
      cloth(art, path('690,430 640,540 570,590 520,640 500,700 560,700 640,640 690,560'), coat);
    },
    top(art, { coat }) {
      cloth(
        art,
        path(
          '190,570 184,420 196,210 266,50 390,-52 520,-66 644,-12 720,90 724,176 690,130 640,90 572,64 500,84 430,140 388,240 376,350 388,450 430,545 500,630 500,700 400,690 280,670',
        ),
        coat,
      );
      art.curve(path('270,140 236,260 240,400'), 9);
    },
  },
  /** One earphone, its wire into the coat; the other hangs. */
  oneEarphone: {
    over(art, _, { to = path('330,640 350,820 372,1000'), loose = path('330,640 300,720 310,790') }) {
      art.curve(to, 8, PAPER);
      art.curve(loose, 8, PAPER);
      dot(art, ...loose.at(-1), 15, PAPER, 7);
    },
    top(art) {
      art.curve(path('300,368 296,440 312,560 336,660'), 9, PAPER);
      dot(art, 302, 362, 19, PAPER, 8);
    },
  },
  /** Hair drawn into a low knot at the nape, and the first grey in it. */
  lowKnot: {
    over(art, { hair }, { y = 0 }) {
      cloth(art, moved(path('330,430 260,410 206,440 190,500 220,556 290,570 350,540 380,480'), 0, y), hair, { line: 12 });
      art.curve(moved(path('236,470 270,450 310,480 300,520'), 0, y), 8, '#8E8890');
    },
    top(art, { grey }) {
      for (const line of [
        path('500,100 430,140 384,210 366,290'),
        path('520,92 462,116 420,150'),
        path('372,330 350,380 330,410'),
      ])
        art.curve(line, 9, grey);
    },
  },
  /** A wide shawl collar for a long coat. */
  coatLapels: {
    over(art, { coat }, { to = 1000 }) {
      cloth(art, path(`346,520 270,570 250,700 330,800 410,${to} 430,${to - 60} 420,760 400,640`), darker(coat), { line: 11 });
      cloth(art, path(`596,520 664,570 680,690 630,800 590,${to} 572,${to - 60} 568,760 570,640`), darker(coat), { line: 11 });
    },
  },
  /** A work tunic seen under an open coat. */
  tunicFront: {
    over(art, { tunic }) {
      flat(art, path('374,600 470,720 580,600 610,900 640,1500 390,1500 396,900'), tunic);
      art.curve(path('380,610 474,730 576,606'), 12, PAPER);
      art.curve(path('498,740 506,1100 504,1500'), 8);
    },
  },
  drumstickInCoat: {
    over(art, _, { sticks = [path('560,1000 668,640')] }) {
      sticks.forEach((stick) => drumstick(art, stick));
    },
  },
  /** A jacket's halves over the crossed arms' body: what shows of it above and below. */
  boxyJacket: {
    over(art, { top, inner }) {
      flat(art, path('352,560 426,650 504,560 520,760 500,860 380,850 350,760'), inner);
      art.curve(path('352,560 426,656 504,560'), 11);
      cloth(art, path('340,500 280,560 290,720 350,860 400,850 380,720 372,620'), darker(top), { line: 11 });
      cloth(art, path('514,500 566,560 552,720 500,860 462,850 486,720 492,620'), darker(top), { line: 11 });
      art.curve(path('424,1060 430,1200 426,1360'), 11);
    },
  },
  noseRing: {
    top(art) {
      art.ell(572, 372, 12, 13, { w: 7, c: '#8A8FA8' });
    },
  },
  /** Stubble where the sides are shaved. */
  shavenSides: {
    top(art, { stubble }) {
      flat(art, path('296,200 350,182 424,174 410,220 396,270 376,320 356,330 340,292 312,288 294,300'), stubble);
    },
  },
  /** A hair clip shaped like a crab, a child's choice. */
  crabClip: {
    top(art, _, { x = 330, y = 190, scale = 1, turn = -24 }) {
      placed(art, { x, y, turn, scale }, () => {
        art.curve(path('-40,-16 -76,-40 -80,-76 -54,-70'), 13, '#B5483A');
        art.curve(path('40,-16 76,-40 80,-76 54,-70'), 13, '#B5483A');
        for (const side of [-1, 1])
          for (const k of [0, 1])
            art.curve(
              [
                [side * 40, 10 + k * 14],
                [side * 70, 18 + k * 22],
                [side * 76, 40 + k * 20],
              ],
              10,
              '#B5483A',
            );
        cloth(art, path('-54,0 -36,-34 0,-44 36,-34 54,0 34,30 0,38 -34,30'), '#EF6A4C', { line: 10, rim: 10 });
        spot(art, -16, -14, 7, art.ink);
        spot(art, 16, -14, 7, art.ink);
      });
    },
  },
  /** A child's small backpack, seen behind one shoulder; before the coat in the list of what is worn. */
  childsPack: {
    over(art, { pack }) {
      cloth(art, path('96,640 10,690 -20,820 -22,1100 30,1180 150,1180 230,1080 230,680'), pack);
      cloth(art, path('-16,940 90,950 120,1130 20,1150 -22,1080'), darker(pack), { line: 10 });
      spot(art, 40, 800, 26, '#F3B63F');
      spot(art, 30, 792, 6, '#1D1B2E');
      art.curve(path('52,650 30,606 90,596 110,640'), 13);
    },
  },
  packStrap: {
    over(art, { pack }, { points = path('300,570,62 270,720,62 262,900,58 236,1040,54') }) {
      limb(art, points, pack, { line: 11, rim: 10 });
    },
  },
  /** Keys on a carabiner. */
  carabiner: {
    over(art, _, { x, y }) {
      placed(art, { x, y }, () => {
        art.shape(path('-20,-46 0,-60 22,-46 26,20 0,44 -26,20'), { w: 14, c: '#8A8FA8' });
        for (const [k, turn] of [-24, 8, 34].entries())
          placed(art, { x: 0, y: 40, turn }, () => {
            dot(art, 0, 26, 24, k === 1 ? '#F3B63F' : '#AEB2C4', 8);
            straight(art, path('-9,46 9,46 9,120 -9,120'), k === 1 ? '#F3B63F' : '#AEB2C4', 7);
          });
      });
    },
  },
  /** A collar ironed sharp on a shirt that is not ironed. */
  ironedCollar: {
    over(art, { collar }, { creases = [] }) {
      straight(art, path('380,540 470,668 408,756 306,620'), collar, 12);
      straight(art, path('572,540 484,668 552,752 640,610'), collar, 12);
      creases.forEach((line) => art.curve(line, 9));
    },
  },
  /** The near sleeve rolled up to show a burn scar at the wrist. */
  rolledSleeve: {
    over(art, { skin, scar, top }) {
      bareForearm(art, { skin }, path('142,1130,136 150,1300,130 176,1500,112'), {
        points: path('140,1090,186 142,1170,182'),
        colour: darker(top),
      });
      flat(art, path('140,1400 180,1384 206,1420 200,1470 164,1490 142,1450'), scar);
      art.curve(path('152,1420 176,1430 192,1456'), 7, darker(scar));
    },
  },
  wristScar: {
    over(art, { scar }, { x, y, turn = 0 }) {
      placed(art, { x, y, turn }, () => {
        flat(art, path('-40,-18 0,-30 38,-14 42,14 4,28 -36,18'), scar);
        art.curve(path('-24,-4 0,-8 24,4'), 7, darker(scar));
      });
    },
  },
  beanieRib: {
    top(art, { cap }) {
      cloth(
        art,
        path('240,330 216,240 236,140 300,60 400,10 520,10 610,50 660,130 668,196 600,160 500,148 400,176 330,250 300,330'),
        cap,
      );
      cloth(
        art,
        path('222,340 226,270 300,190 400,134 520,112 640,140 684,176 680,238 600,204 500,196 410,222 340,290 310,360 260,372'),
        darker(cap),
        { line: 12 },
      );
      for (const [x, y] of path('300,248 350,200 410,166 470,150 534,146 596,158 648,180'))
        art.line(
          [
            [x - 4, y - 14],
            [x + 6, y + 34],
          ],
          7,
        );
    },
  },
  /** Bib and braces of dungarees; the trousers have their colour. */
  dungarees: {
    over(art, { pants }, { patch }) {
      limb(art, path('350,560,60 340,720,60 360,900,60'), pants, { line: 11, rim: 8 });
      limb(art, path('600,560,60 640,720,60 650,900,60'), pants, { line: 11, rim: 8 });
      cloth(art, path('320,880 690,880 700,1200 816,1380 826,1640 290,1640 290,1380 316,1200'), pants, {
        round: false,
        line: 12,
      });
      cloth(art, path('420,960 600,960 590,1120 430,1120'), darker(pants), { round: false, line: 10 });
      dot(art, 362, 912, 24, '#F3B63F', 9);
      dot(art, 648, 912, 24, '#F3B63F', 9);
      if (patch) placed(art, { x: 300, y: 2120, turn: -8 }, () => straight(art, path('-80,-80 80,-80 80,80 -80,80'), patch, 9));
    },
  },
  bracesSeated: {
    over(art, { pants }) {
      limb(art, path('350,560,60 330,720,60 336,900,60'), pants, { line: 11, rim: 8 });
      limb(art, path('590,560,60 622,720,60 620,900,60'), pants, { line: 11, rim: 8 });
      cloth(art, path('300,870 652,870 680,1200 270,1200'), pants, { round: false, line: 12 });
      dot(art, 340, 906, 24, '#F3B63F', 9);
      dot(art, 616, 906, 24, '#F3B63F', 9);
    },
  },
  pompom: {
    top(art, { scarf }) {
      art.shape(path('400,-20 380,-80 420,-126 476,-136 532,-116 556,-60 528,-4 466,14'), { fill: scarf, w: 12, mis: [0, 0] });
    },
  },
  rubberBoots: {
    over(art, { boots: fill }) {
      boots(art, fill);
      art.curve(path('44,2590 150,2604 270,2588'), 12, PAPER);
      art.curve(path('480,2584 580,2598 684,2580'), 12, PAPER);
    },
  },
  tally: {
    over(art, { cover }, { x, y, turn = 0, scale = 1 }) {
      placed(art, { x, y, turn, scale }, () => {
        straight(art, path('-130,-160 130,-160 130,170 -130,170'), cover, 12);
        straight(art, path('-76,-110 84,-110 84,-30 -76,-30'), CARD, 8);
        for (const k of [0, 1, 2, 3])
          art.line(
            [
              [-48 + k * 26, -92],
              [-50 + k * 26, -48],
            ],
            9,
          );
        art.line(path('-62,-54 50,-86'), 9);
        for (let row = -130; row < 160; row += 48)
          art.line(
            [
              [-142, row],
              [-116, row],
            ],
            10,
          );
      });
    },
  },
};
