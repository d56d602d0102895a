// Someone seated, seen from behind: hand-drawn, as Open Peeps has no backs. The seat, the hair and what lies at the neck are chosen in the data.
import { cloth, darker } from './cloth.mjs';
import { path } from '../path.mjs';
import { SEATS } from './seats.mjs';

export const BACK_VIEW = [-150, -120, 1200, 2300];

function legs(art, { pants, shoe }) {
  cloth(art, path('200,1560 330,1560 310,1800 300,1990 190,1990 190,1800'), pants);
  cloth(art, path('580,1560 700,1560 710,1800 712,1990 604,1990 596,1800'), pants);
  cloth(art, path('176,1980 310,1980 320,2050 300,2080 180,2080 160,2050'), shoe);
  cloth(art, path('594,1980 724,1980 742,2050 720,2080 604,2080 584,2050'), shoe);
}

function torso(art, { jacket }) {
  cloth(art, path('330,560 190,620 110,760 50,1040 70,1230 170,1260 214,1120 240,900 330,860'), jacket);
  cloth(art, path('570,560 712,620 792,760 852,1040 832,1230 734,1260 690,1120 664,900 570,860'), jacket);
  cloth(art, path('340,545 220,610 206,900 190,1300 200,1600 450,1640 702,1600 712,1300 698,900 684,610 570,545'), jacket);
  art.curve(path('222,820 216,960 206,1100'), 11);
  art.curve(path('690,820 694,960 704,1100'), 11);
}

function neckAndEars(art, { skin }) {
  cloth(art, path('370,440 366,600 450,640 540,600 536,440'), darker(skin), { rim: 0 });
  for (const side of [-1, 1])
    cloth(
      art,
      [
        [452 + side * 150, 300],
        [452 + side * 196, 290],
        [452 + side * 212, 340],
        [452 + side * 190, 400],
        [452 + side * 150, 400],
      ],
      skin,
      { rim: 0, line: 12 },
    );
}

const HAIR = {
  messy(art, { hair }) {
    cloth(
      art,
      path(
        '290,300 282,180 330,90 380,50 420,74 470,44 520,66 570,70 610,140 622,230 616,330 600,420 566,470 530,488 508,516 480,494 446,518 416,494 386,512 362,482 330,462 302,410',
      ),
      hair,
    );
    art.curve(path('430,110 448,170 440,240'), 9);
    art.curve(path('500,120 512,160 510,200'), 9);
    art.curve(path('370,160 366,210 376,260'), 9);
  },
  /** Long hair down the back, a child's crab-shaped clip in it. */
  long(art, { hair }) {
    cloth(
      art,
      path(
        '300,330 270,220 300,110 380,50 470,38 560,66 626,140 640,260 626,420 650,560 690,720 676,860 600,900 530,870 450,910 370,872 300,900 222,850 214,720 256,560 282,430',
      ),
      hair,
    );
    art.curve(path('452,60 446,200 456,330'), 8, darker('#6A5660'));
    art.curve(path('370,480 340,640 346,800'), 8, darker('#6A5660'));
    art.curve(path('540,480 566,640 560,800'), 8, darker('#6A5660'));
    cloth(art, path('400,240 450,222 504,240 512,276 452,292 392,276'), '#EF6A4C', { line: 10, rim: 10 });
    art.curve(path('404,240 376,214 386,184 408,192'), 12, '#B5483A');
    art.curve(path('500,240 528,214 518,184 496,192'), 12, '#B5483A');
  },
  /** A knitted cap with its edge turned up, short hair below. */
  beanie(art, { hair, cap, skin }) {
    cloth(art, path('312,330 334,440 386,512 452,524 520,512 572,440 594,330'), darker(skin), { rim: 0 });
    cloth(art, path('304,300 306,400 340,470 400,496 452,486 506,496 566,470 600,400 604,300'), hair, { rim: 0 });
    cloth(art, path('282,330 268,220 296,110 380,40 470,24 560,52 624,130 640,240 624,330 452,350'), cap);
    cloth(art, path('276,270 452,296 632,270 644,330 628,386 452,410 284,386 264,330'), darker(cap), { line: 12 });
    for (const x of [320, 372, 424, 478, 532, 584]) art.line(path(`${x},300 ${x},392`), 7);
  },
  /** Cropped curls over a shaven nape. */
  curls(art, { hair, skin, curl }) {
    cloth(art, path('300,300 330,420 370,500 450,520 536,500 574,420 604,300'), darker(skin), { rim: 0 });
    cloth(
      art,
      path(
        '286,330 270,270 288,214 286,150 330,120 352,70 408,74 450,46 498,72 552,68 578,120 622,152 618,214 634,270 618,330 600,410 540,442 450,450 364,442 304,410',
      ),
      hair,
      { rim: 0 },
    );
    for (const [x, y] of path('370,150 470,122 556,160 330,240 430,224 526,244 596,286 372,324 476,326 560,364'))
      art.curve(
        [
          [x - 22, y + 10],
          [x - 6, y - 14],
          [x + 18, y - 4],
          [x + 12, y + 16],
        ],
        9,
        curl,
      );
  },
};

/** `under` the neck or `over` it. */
const AT_NECK = {
  hoodDown: {
    under(art, { top }) {
      cloth(art, path('290,560 370,520 450,540 536,520 614,560 660,640 610,760 500,850 450,868 396,850 296,760 246,640'), top);
      cloth(art, path('290,556 376,520 450,545 530,520 614,556 560,610 450,636 344,612'), darker(darker(top)), { rim: 0 });
      art.curve(path('450,700 456,780 450,850'), 9);
    },
  },
  /** A jumper's ribbed neck. */
  crew: {
    over(art, { jacket }) {
      cloth(art, path('340,540 452,566 562,540 586,600 452,634 318,600'), darker(jacket), { line: 12, rim: 0 });
    },
  },
  /** An ironed collar on a shirt with a yoke that is not. */
  shirtCollar: {
    over(art, { jacket, collar }) {
      cloth(art, path('330,548 452,572 572,548 606,620 552,656 452,668 350,656 296,620'), collar ?? jacket, { line: 12 });
      art.curve(path('216,760 340,796 452,806 566,796 690,760'), 9);
      art.curve(path('400,900 420,980 404,1040'), 8);
    },
  },
  /** A uniform jacket's collar with the shirt's above it, a yoke and a seam down the back. */
  uniformCollar: {
    over(art, { jacket, top }) {
      cloth(art, path('346,530 452,556 556,530 572,600 452,624 330,600'), top, { rim: 0, line: 11 });
      cloth(art, path('326,566 452,592 576,566 610,632 560,664 452,676 344,664 292,632'), jacket, { line: 12 });
      art.curve(path('226,770 340,800 452,808 566,800 680,770'), 9);
      art.curve(path('452,812 456,960 452,1100'), 9);
    },
  },
};

/** `pose` names the seat, the hair and what lies at the neck. */
export function seatedFromBehind(art, colours, pose) {
  const seat = SEATS[pose.seat];
  const atNeck = AT_NECK[pose.neck];
  legs(art, colours);
  seat.under(art);
  torso(art, colours);
  atNeck.under?.(art, colours);
  neckAndEars(art, colours);
  atNeck.over?.(art, colours);
  HAIR[pose.hair](art, colours);
  seat.over(art);
}
