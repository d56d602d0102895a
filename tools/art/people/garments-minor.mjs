// What the minor characters wear and carry; garments as in clothes.mjs.
import { cloth, darker, limb } from './cloth.mjs';
import { path } from '../path.mjs';

const PAPER = '#F6EEDF';
const moved = (points, x, y) => points.map(([px, py, ...rest]) => [px + x, py + y, ...rest]);
const flat = (art, points, colour) => art.fill(art.cr(points, true), colour, { mis: [0, 0] });
const rounded = (art, points, colour, w = 8) => art.shape(points, { fill: colour, w, mis: [0, 0] });
const straight = (art, points, colour, w = 8) => art.poly(points, { fill: colour, w, mis: [0, 0] });
const dot = (art, x, y, r, colour, w = 8) => art.ell(x, y, r, r, { fill: colour, w, mis: [0, 0] });
const spot = (art, x, y, r, colour) => art.ell(x, y, r, r, { fill: colour, ink: 0, mis: [0, 0] });

/** Frames: the left lens and the right one, which is narrower as heads are turned. */
const LENSES = {
  square: [path('438,284 536,280 530,356 446,360'), path('566,280 650,284 642,356 572,356')],
  cat: [path('426,276 482,282 538,296 528,348 486,362 448,348'), path('562,296 610,282 668,268 648,346 608,360 570,344')],
  half: [path('440,326 488,332 534,326 524,366 486,376 450,366'), path('562,326 606,332 648,326 640,366 606,374 572,366')],
  big: [
    path('428,310 448,264 490,252 532,270 540,318 524,364 486,378 444,360'),
    path('560,312 568,268 606,252 644,268 656,312 644,360 606,376 572,360'),
  ],
};
const lensShape = (name) => (name === 'square' ? straight : rounded);

/** A pencil: from its blunt end to its point. */
function pencil(art, [ax, ay], [bx, by], colour) {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const at = (along, across) => [ax + ux * along - uy * across, ay + uy * along + ux * across];
  straight(art, [at(0, -21), at(length - 46, -21), at(length, 0), at(length - 46, 21), at(0, 21)], '#FBF5E9', 9);
  straight(art, [at(0, -21), at(length - 46, -21), at(length - 46, 21), at(0, 21)], colour, 9);
  straight(art, [at(length - 16, -5), at(length, 0), at(length - 16, 5)], art.ink, 5);
}

export const MINOR = {
  /** A red pencil behind each ear; the near one lies between ear and head. */
  pencilsAtEars: {
    over(art) {
      pencil(art, [560, 310], [780, 206], '#EF6A4C');
    },
    top(art, { skin }) {
      pencil(art, [196, 366], [424, 236], '#EF6A4C');
      cloth(art, path('344,322 326,296 298,296 282,324 290,360 316,380 340,366'), skin, { line: 11, rim: 0 });
      art.curve(path('306,322 322,326 332,346'), 7);
    },
  },
  /** Glasses under the face's own eyes, or pushed up into the hair. */
  eyewear: {
    top(art, _, { shape, frame, lens, x = 0, y = 0, arm = true, line = 10, turn = 0 }) {
      art.g(`transform="rotate(${turn} 500 300) translate(${x} ${y})"`);
      const ink = art.ink;
      art.ink = frame ?? ink;
      LENSES[shape].forEach((points) => {
        if (lens) lensShape(shape)(art, points, lens, line);
        else if (shape === 'square') art.poly(points, { w: line });
        else art.shape(points, { w: line });
      });
      art.curve(path('534,304 550,296 566,304'), line);
      if (arm) art.curve(path('438,300 390,304 346,318'), line);
      art.ink = ink;
      art.end();
    },
  },
  /** A chain of beads from glasses round the neck. */
  beadChain: {
    over(art, _, { colour }) {
      for (let t = 0; t <= 1; t += 0.09) {
        spot(art, 322 + 60 * t - 60 * t * (1 - t), 380 + 300 * t, 11, colour);
        spot(art, 640 - 30 * t + 90 * t * (1 - t), 400 + 280 * t, 11, colour);
      }
    },
    top(art, _, { colour }) {
      for (const [x, y] of path('350,322 332,346 322,374 316,404')) spot(art, x, y, 11, colour);
    },
  },
  /** A workshop or kitchen apron: bib, straps, and what its pocket holds. */
  bibApron: {
    over(art, { apron }, { pocket = [] }) {
      limb(art, path('350,540,44 330,660,44 326,760,44'), darker(apron), { line: 10, rim: 6 });
      limb(art, path('590,540,44 622,660,44 630,760,44'), darker(apron), { line: 10, rim: 6 });
      cloth(art, path('288,740 470,752 664,740 680,900 730,1140 210,1140 268,900'), apron, { round: false });
      for (const [k, colour] of pocket.entries()) {
        limb(
          art,
          [
            [380 + k * 62, 800, 30],
            [384 + k * 60, 920, 30],
          ],
          colour,
          { line: 8, rim: 6 },
        );
      }
      cloth(art, path('346,880 606,880 596,1020 356,1020'), apron, { round: false, line: 9 });
      art.line(path('352,908 604,908'), 6);
    },
  },
  /** Strips of coloured paper that mark pages, stuck along a jacket's edge. */
  pageFlags: {
    over(art, _, { at, colours }) {
      for (const [k, [x, y, length]] of at.entries()) {
        const tilt = k % 2 ? 10 : -12;
        straight(
          art,
          [
            [x, y],
            [x + length, y + tilt],
            [x + length + 2, y + 44 + tilt],
            [x + 4, y + 44],
          ],
          colours[k % colours.length],
          7,
        );
      }
    },
  },
  /** A roll of tape worn round a wrist, its end loose: below its edge the tape, above it the hand. */
  tapeBracelet: {
    over(art, _, { x, y, turn = 0, colour }) {
      art.g(`transform="translate(${x} ${y}) rotate(${turn})"`);
      straight(art, path('60,70 172,40 180,92 76,122'), colour, 9);
      cloth(art, path('-116,6 -114,84 -62,122 62,122 114,84 116,6 40,40 -40,40'), colour, { line: 12 });
      cloth(art, path('-60,-50 -104,-28 -118,4 -98,36 -40,56 40,56 98,36 118,4 104,-28 60,-50 62,0 34,20 -34,20 -62,0'), colour, {
        line: 11,
        rim: 0,
      });
      art.curve(path('-88,-22 -92,4 -70,28 -30,38 30,38 70,28 92,4 88,-22'), 6);
      art.curve(path('-64,-8 -58,4 -34,20 34,20 58,4 64,-8'), 17, '#FBF5E9');
      art.end();
    },
  },
  /** Covers lines of a piece with its own cloth. */
  plainPatch: {
    over(art, { top }, { points }) {
      flat(art, points, top);
    },
  },
  /** A nurse's watch that hangs upside down from the chest. */
  fobWatch: {
    over(art, _, { x, y, strap }) {
      straight(
        art,
        [
          [x - 20, y - 120],
          [x + 20, y - 120],
          [x + 24, y - 40],
          [x - 24, y - 40],
        ],
        strap,
      );
      dot(art, x, y, 52, '#FBF5E9', 13);
      art.line(
        [
          [x, y + 32],
          [x, y],
          [x - 24, y - 12],
        ],
        9,
      );
    },
  },
  /** A letter cut from sheet plastic, worn as a brooch: Ä. */
  letterBrooch: {
    over(art, _, { x, y, colour }) {
      art.g(`transform="translate(${x} ${y}) scale(1.2)"`);
      straight(art, path('-64,80 -22,-62 22,-62 64,80 28,80 16,42 -16,42 -28,80'), colour, 8);
      straight(art, path('-8,16 0,-20 8,16'), '#FBF5E9', 5);
      dot(art, -34, -98, 17, colour, 7);
      dot(art, 34, -98, 17, colour, 7);
      art.end();
    },
  },
  lanyard: {
    over(art, { skin, hair }, { colour, card = PAPER, face, y = 740, x = 490 }) {
      limb(
        art,
        [
          [368, 580, 24],
          [400, y - 150, 24],
          [x - 14, y - 50, 24],
        ],
        colour,
        { line: 7, rim: 6 },
      );
      limb(
        art,
        [
          [580, 580, 24],
          [562, y - 150, 24],
          [x + 14, y - 50, 24],
        ],
        colour,
        { line: 7, rim: 6 },
      );
      straight(
        art,
        [
          [x - 64, y - 52],
          [x + 66, y - 56],
          [x + 70, y + 110],
          [x - 60, y + 114],
        ],
        card,
        9,
      );
      if (face === 'photo') {
        straight(
          art,
          [
            [x - 42, y - 30],
            [x + 10, y - 32],
            [x + 12, y + 40],
            [x - 40, y + 42],
          ],
          '#8EC3D6',
          6,
        );
        spot(art, x - 15, y - 2, 18, skin);
        flat(
          art,
          [
            [x - 36, y + 40],
            [x - 15, y + 18],
            [x + 8, y + 39],
          ],
          hair,
        );
        art.line(
          [
            [x - 40, y + 68],
            [x + 44, y + 66],
          ],
          7,
        );
        art.line(
          [
            [x - 40, y + 90],
            [x + 20, y + 88],
          ],
          7,
        );
      }
      if (face === 'smile') {
        spot(art, x - 12, y + 18, 7, art.ink);
        spot(art, x + 20, y + 18, 7, art.ink);
        art.curve(
          [
            [x - 22, y + 36],
            [x + 4, y + 58],
            [x + 30, y + 34],
          ],
          8,
        );
      }
      if (face === 'lines')
        [0, 30, 60].forEach((dy) =>
          art.line(
            [
              [x - 40, y - 16 + dy],
              [x + 44 - dy / 2, y - 18 + dy],
            ],
            8,
          ),
        );
    },
  },
  /** Pens side by side in a breast pocket, of which the slit shows. */
  penRow: {
    over(art, _, { x, y, colours, cloth: fill }) {
      for (const [k, colour] of colours.entries())
        limb(
          art,
          [
            [x + 20 + k * 36, y - 76, 28],
            [x + 20 + k * 36, y + 20, 28],
          ],
          colour,
          { line: 8, rim: 5 },
        );
      art.fill(
        [
          [x - 4, y],
          [x + 114, y - 10],
          [x + 114, y + 46],
          [x - 4, y + 46],
        ],
        fill,
        { mis: [0, 0] },
      );
      art.line(
        [
          [x - 8, y],
          [x + 116, y - 12],
        ],
        10,
      );
    },
  },
  shirtAndTie: {
    over(art, { tie, shirt = PAPER }, { wide = false }) {
      if (wide) flat(art, path('380,560 560,560 584,800 570,1150 390,1150 376,800'), shirt);
      straight(art, path('392,548 474,652 436,716 346,606'), shirt, 10);
      straight(art, path('562,548 494,652 540,712 608,606'), shirt, 10);
      straight(art, path('456,648 512,646 526,708 546,1010 498,1070 450,1010 464,708'), tie, 10);
      art.line(path('462,704 524,702'), 8);
    },
  },
  tieStripes: {
    over(art, _, { colour }) {
      for (const y of [770, 850, 930])
        art.line(
          [
            [468 - (y - 700) / 30, y + 26],
            [528 + (y - 700) / 40, y - 20],
          ],
          15,
          colour,
        );
    },
  },
  /** A knitted cap with its edge turned up. */
  knitCap: {
    top(art, { cap, capEdge }) {
      cloth(art, path('276,230 270,130 330,40 450,-4 570,20 642,104 656,214 470,190'), cap);
      cloth(art, path('262,240 274,158 380,132 500,124 612,138 662,160 670,232 560,210 420,212 330,234'), capEdge ?? darker(cap));
      for (const x of [318, 372, 428, 484, 540, 594, 640])
        art.line(
          [
            [x, 158 - (x > 400 ? 14 : 0)],
            [x + 3, 206],
          ],
          7,
        );
    },
  },
  /** A watchmaker's lens on a head band, swung up. */
  loupeBand: {
    top(art) {
      limb(art, path('300,236,34 420,166,40 560,160,40 648,204,32'), '#4A4654', { line: 9, rim: 6 });
      cloth(art, path('500,120 600,120 596,176 508,176'), '#4A4654', { round: false, line: 9 });
      art.ell(568, 84, 78, 62, { fill: '#BFE0E6', w: 14, mis: [0, 0] });
      art.curve(path('526,72 548,50 576,46'), 9, '#FBF5E9');
    },
  },
  /** A name badge, and on its corner the sticker off a banana, in its shape. */
  nameBadge: {
    over(art, _, { x, y, sticker }) {
      straight(
        art,
        [
          [x, y],
          [x + 140, y - 6],
          [x + 142, y + 74],
          [x + 2, y + 78],
        ],
        '#FBF5E9',
        8,
      );
      art.line(
        [
          [x + 20, y + 30],
          [x + 104, y + 26],
        ],
        12,
      );
      cloth(art, moved(path('66,44 74,92 112,124 160,120 186,92 178,80 146,90 112,76 96,40 84,30'), x, y), sticker, {
        line: 9,
        rim: 0,
      });
    },
  },
  /** An open waistcoat. */
  vest: {
    over(art, { vest }) {
      cloth(art, path('344,552 226,596 250,720 232,820 206,1150 384,1150 412,900 410,760'), vest, { round: false });
      cloth(art, path('600,548 700,592 690,720 708,820 732,1150 552,1150 540,900 546,700'), vest, { round: false });
    },
  },
  /** A folded white baker's cap. */
  bakerCap: {
    top(art) {
      cloth(art, path('268,250 268,120 360,34 500,20 622,60 664,140 664,214 480,206'), '#FBF5E9');
      cloth(art, path('258,268 264,172 400,150 560,144 664,158 672,232 540,216 400,228'), '#EFE6D6');
      art.curve(path('400,52 470,84 566,60'), 8);
    },
  },
  flourOnCheek: {
    top(art) {
      flat(art, path('416,352 446,344 458,372 438,398 412,388'), '#FBF5E9');
    },
  },
  camera: {
    over(art, _, { strap }) {
      limb(art, path('352,560,26 380,640,26 392,700,26'), strap, { line: 7, rim: 5 });
      limb(art, path('594,560,26 580,640,26 570,700,26'), strap, { line: 7, rim: 5 });
      cloth(art, path('356,690 430,690 446,660 520,660 534,690 612,690 616,840 352,840'), '#3A3748', { round: false, line: 11 });
      straight(art, path('356,700 612,700 612,732 356,732'), '#B9B4BE', 7);
      dot(art, 484, 774, 60, '#2B2A3C', 12);
      dot(art, 484, 774, 34, '#8EC3D6', 9);
      spot(art, 474, 762, 9, PAPER);
      spot(art, 586, 716, 9, '#EF6A4C');
    },
  },
  /** A scarf laid round the shoulders, both ends down. */
  longScarf: {
    over(art, { scarf }, { stripe }) {
      cloth(art, path('400,640 510,660 520,1000 390,990'), scarf, { round: false });
      cloth(art, path('520,650 610,640 640,900 552,910'), scarf, { round: false });
      if (stripe)
        [880, 930].forEach((y) =>
          art.line(
            [
              [398, y],
              [512, y + 6],
            ],
            16,
            stripe,
          ),
        );
      cloth(art, path('250,530 340,560 460,586 580,560 652,506 694,580 640,664 480,706 320,676 232,610'), scarf);
      art.curve(path('320,616 450,650 580,620'), 9);
    },
  },
  coatCollar: {
    over(art, { jacket }) {
      cloth(art, path('346,500 250,560 236,660 330,740 420,820 440,720 372,620'), darker(jacket), { round: false });
      cloth(art, path('590,500 676,556 690,650 620,740 536,820 530,720 576,620'), darker(jacket), { round: false });
    },
  },
  /** A semicolon on a round sticker. */
  semicolonSticker: {
    over(art, _, { x, y }) {
      dot(art, x, y, 84, '#FBF5E9', 9);
      spot(art, x, y - 30, 17, art.ink);
      spot(art, x, y + 22, 17, art.ink);
      art.curve(
        [
          [x + 11, y + 20],
          [x + 10, y + 42],
          [x - 12, y + 62],
        ],
        13,
      );
    },
  },
  /** A notebook of squared paper over what the hands hold. */
  squaredNotebook: {
    over(art, { cover }) {
      straight(art, path('630,636 700,612 850,640 800,812 770,800 790,690'), cover, 10);
      straight(art, path('652,656 808,676 776,800 700,786 690,740 650,738 622,760'), '#FBF5E9', 9);
      for (const k of [0, 1, 2, 3])
        art.line(
          [
            [684 + k * 28, 664 + k * 4],
            [662 + k * 28, 736 + k * 16],
          ],
          5,
          '#8EA9C4',
        );
      for (const k of [0, 1, 2])
        art.line(
          [
            [652 - k * 4, 686 + k * 26],
            [796 - k * 8, 702 + k * 28],
          ],
          5,
          '#8EA9C4',
        );
    },
  },
  /** A flat cap with its peak forward. */
  flatCap: {
    top(art, { cap }) {
      cloth(art, path('262,242 252,150 330,66 470,44 600,74 690,150 706,196 620,196 440,184'), cap);
      cloth(art, path('560,174 676,168 760,208 772,238 690,232 590,214'), darker(cap));
      art.curve(path('300,196 430,160 600,168'), 8);
      dot(art, 474, 52, 15, darker(cap));
    },
  },
  braces: {
    over(art, _, { colour }) {
      limb(art, path('318,580,48 318,760,48 340,1140,48'), colour, { line: 9, rim: 8 });
      limb(art, path('628,580,48 640,760,48 610,1140,48'), colour, { line: 9, rim: 8 });
      for (const [x, y] of path('320,806 640,806'))
        straight(
          art,
          [
            [x - 30, y - 20],
            [x + 30, y - 22],
            [x + 30, y + 20],
            [x - 30, y + 22],
          ],
          '#D9D2C4',
          8,
        );
    },
  },
  /** What a walking stick shows over a table's edge. */
  stickHandle: {
    over(art) {
      limb(art, path('762,1140,40 758,960,40 770,870,40 830,836,42 884,872,40 886,920,36'), '#8A5A3C', { line: 10, rim: 8 });
    },
  },
  /** One plain fold in place of a hijab's short strokes, and a pin where `colour` is given. */
  hijabFold: {
    top(art, { hair }, { colour }) {
      flat(art, path('356,506 380,470 440,474 492,506 500,552 440,566 384,552'), hair);
      art.curve(path('372,520 430,560 520,584'), 9);
      if (colour) dot(art, 392, 516, 26, colour, 9);
    },
  },
  /** A second cloth's fold and a band of pattern on a hijab. */
  hijabPattern: {
    top(art, _, { colour }) {
      for (const [x, y] of path(
        '300,200 284,276 296,350 318,424 350,130 348,236 338,310 352,384 420,82 490,66 560,84 612,124 330,540 392,580 470,616 560,590 604,530 520,540',
      )) {
        art.line(
          [
            [x - 11, y],
            [x + 11, y],
          ],
          9,
          colour,
        );
        art.line(
          [
            [x, y - 11],
            [x, y + 11],
          ],
          9,
          colour,
        );
      }
    },
  },
  /** A till receipt hanging out of a breast pocket, curling. */
  receipt: {
    over(art, { jacket }, { x, y }) {
      cloth(art, moved(path('10,10 4,-120 40,-220 120,-246 132,-176 96,-110 110,10'), x, y), '#FBF5E9', { line: 9, rim: 12 });
      [-180, -146, -112, -78, -44].forEach((dy, k) =>
        art.line(
          [
            [x + 34 - (k % 2) * 6, y + dy],
            [x + 84 - (k % 3) * 12, y + dy - 4],
          ],
          7,
        ),
      );
      straight(art, moved(path('-16,0 134,-8 132,120 -12,126'), x, y), jacket, 9);
    },
  },
  earring: {
    top(art, _, { kind, colour, x = 312, y = 400 }) {
      if (kind === 'hoop') {
        art.ell(x, y + 16, 26, 32, { w: 17 });
        art.ell(x, y + 16, 26, 32, { w: 9, c: colour });
      }
      if (kind === 'dice') {
        art.line(
          [
            [x, y - 24],
            [x, y],
          ],
          7,
        );
        straight(
          art,
          [
            [x - 38, y],
            [x + 38, y + 4],
            [x + 36, y + 78],
            [x - 40, y + 74],
          ],
          colour,
          9,
        );
        for (const [dx, dy] of path('-18,20 16,56 16,22 -18,56 -1,39')) spot(art, x + dx, y + dy, 7, art.ink);
      }
      if (kind === 'drop') {
        art.line(
          [
            [x, y - 20],
            [x, y + 6],
          ],
          7,
        );
        dot(art, x, y + 24, 22, colour);
      }
    },
  },
  /** A cap with a stiff front and a long peak. */
  peakedCap: {
    top(art, { cap, peak }, { patch }) {
      cloth(art, path('272,240 268,130 340,44 470,10 590,36 648,120 656,196 470,190'), cap);
      cloth(art, path('470,190 580,160 690,166 800,214 806,244 690,226 560,222'), peak);
      art.curve(path('470,14 440,90 436,186'), 8);
      if (patch) {
        straight(art, path('510,74 610,84 616,150 512,150'), patch, 8);
        art.line(path('532,114 594,118'), 10);
      }
    },
  },
  headset: {
    top(art, _, { colour, pad = '#2B2A3C' }) {
      const band = path('300,320 276,230 326,136 440,86 560,94 640,150');
      art.curve(band, 50);
      art.curve(band, 28, colour);
      cloth(art, path('262,268 338,256 364,320 352,400 274,410 248,340'), pad, { line: 11 });
      cloth(art, path('248,286 312,280 330,330 318,390 258,396 236,342'), colour, { line: 9 });
      art.curve(path('300,400 340,456 420,474 470,462'), 14);
      art.curve(path('452,462 480,458 496,450'), 28);
    },
  },
  headsetRoundNeck: {
    over(art, _, { colour, pad = '#2B2A3C' }) {
      art.curve(path('300,640 290,560 380,520 470,530 570,520 660,560 654,640'), 50);
      art.curve(path('300,640 290,560 380,520 470,530 570,520 660,560 654,640'), 28, colour);
      cloth(art, path('246,620 340,600 372,660 356,750 266,760 234,690'), pad, { line: 11 });
      cloth(art, path('608,600 694,618 706,690 676,758 590,748 580,660'), pad, { line: 11 });
      dot(art, 296, 686, 34, colour, 9);
      dot(art, 650, 686, 30, colour, 9);
    },
  },
  freckles: {
    top(art, _, { colour }) {
      for (const [x, y] of path('430,366 452,376 440,392 468,368 474,390 590,372 612,378 604,392 628,366'))
        spot(art, x, y, 5, colour);
    },
  },
  /** A shaven jaw by evening. */
  stubble: {
    top(art, _, { colour }) {
      for (const [x, y] of path(
        '392,400 404,430 426,446 414,414 446,466 470,476 452,438 480,456 500,470 520,478 540,472 560,476 580,468 600,456 618,440 626,412 604,430 470,418 508,452 548,456 586,448',
      ))
        art.line(
          [
            [x, y],
            [x + 4, y + 9],
          ],
          6,
          colour,
        );
    },
  },
  /** A workman's coat: its collar and the breast pocket with a screwdriver. */
  workCoat: {
    over(art, { jacket }, { tools = [] }) {
      cloth(art, path('352,520 296,560 280,660 380,740 424,690 380,600'), jacket, { round: false, line: 11 });
      cloth(art, path('590,520 646,556 664,654 580,740 536,690 576,600'), jacket, { round: false, line: 11 });
      for (const [k, colour] of tools.entries())
        limb(
          art,
          [
            [606 + k * 48, 706, 36],
            [608 + k * 46, 790, 26],
            [608 + k * 46, 850, 16],
          ],
          colour,
          { line: 8, rim: 6 },
        );
      straight(art, path('582,800 714,794 710,930 588,934'), jacket, 9);
    },
  },
  /** A scrub top's deep collar over a long-sleeved shirt. */
  scrubs: {
    over(art, { top, skin }) {
      flat(art, path('378,520 556,520 560,610 470,720 376,610'), darker(skin));
      limb(art, path('362,548,40 404,648,40 474,742,40'), darker(top), { line: 9, rim: 0 });
      limb(art, path('584,544,40 546,648,40 474,742,40'), darker(top), { line: 9, rim: 0 });
    },
  },
  /** A wrap of wool round the shoulders, fringed. */
  shawl: {
    over(art, { shawl }) {
      for (const [x, y] of path(
        '60,1010 120,1030 182,1040 246,1044 310,1040 374,1030 436,1016 640,1020 700,1030 764,1034 826,1030',
      ))
        limb(
          art,
          [
            [x, y - 30, 22],
            [x + 4, y + 64, 16],
          ],
          darker(shawl),
          { line: 7, rim: 0 },
        );
      cloth(
        art,
        path('330,520 190,590 84,720 26,900 30,1030 250,1064 470,1020 700,1056 880,1040 880,880 820,720 740,600 606,520 480,640'),
        shawl,
      );
      art.curve(path('340,560 420,740 600,1010'), 12);
      art.curve(path('250,640 290,760 380,880'), 9);
      cloth(art, path('326,520 300,600 400,700 470,730 560,690 640,600 610,516 540,600 470,640 400,610'), shawl, { line: 12 });
    },
  },
  /** A tattoo that somebody had covered with plain black, and a watch. */
  coveredTattoo: {
    over(art) {
      cloth(art, path('500,884 596,890 600,1010 520,984 476,940'), '#2B2A4C', { line: 0, rim: 0 });
    },
  },
  wristWatch: {
    over(art, _, { x, y, turn = 0, strap }) {
      art.g(`transform="translate(${x} ${y}) rotate(${turn})"`);
      cloth(art, path('-24,-64 24,-64 26,70 -22,70'), strap, { round: false, line: 9, rim: 8 });
      dot(art, 0, 0, 44, '#FBF5E9', 12);
      art.line(path('0,-24 0,0 18,10'), 9);
      art.end();
    },
  },
  spareGlassesInHair: {
    top(art, _, { frame }) {
      art.g('transform="translate(-24 -196) rotate(-6 500 300)"');
      const ink = art.ink;
      art.ink = frame;
      LENSES.big.forEach((points) => art.shape(points, { fill: '#CFE3E8', w: 16, mis: [0, 0] }));
      art.curve(path('536,306 548,300 564,306'), 14);
      art.ink = ink;
      art.end();
    },
  },
  safetyGoggles: {
    top(art, _, { lens, frame }) {
      limb(art, path('300,300,26 360,300,26 440,300,26'), frame, { line: 8, rim: 0 });
      rounded(art, path('426,276 490,262 560,272 640,262 664,280 662,344 610,372 564,346 538,346 490,376 432,352'), lens, 11);
    },
  },
};
