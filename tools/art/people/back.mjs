// Someone on an office chair, seen from behind: hand-drawn, as Open Peeps has no backs.
import { cloth, darker } from './clothes.mjs';
import { path } from './path.mjs';

export const BACK_VIEW = [-150, -120, 1200, 2300];
const CHAIR = '#2F3350';
const METAL = '#2B2A4C';

function chairFoot(art) {
  art.line(path('450,1700 450,1960'), 44, METAL);
  for (const [x, y] of path('150,2090 300,2130 610,2130 760,2090')) {
    art.line(
      [
        [450, 1960],
        [x, y - 40],
      ],
      30,
      METAL,
    );
    art.ell(x, y, 28, 28, { fill: METAL, mis: [0, 0] });
  }
}

function legs(art, { pants, shoe }) {
  cloth(art, path('200,1560 330,1560 310,1800 300,1990 190,1990 190,1800'), pants);
  cloth(art, path('580,1560 700,1560 710,1800 712,1990 604,1990 596,1800'), pants);
  cloth(art, path('176,1980 310,1980 320,2050 300,2080 180,2080 160,2050'), shoe);
  cloth(art, path('594,1980 724,1980 742,2050 720,2080 604,2080 584,2050'), shoe);
}

function torso(art, { top }) {
  cloth(art, path('330,560 190,620 110,760 50,1040 70,1230 170,1260 214,1120 240,900 330,860'), top);
  cloth(art, path('570,560 712,620 792,760 852,1040 832,1230 734,1260 690,1120 664,900 570,860'), top);
  cloth(art, path('340,545 220,610 206,900 190,1300 200,1600 450,1640 702,1600 712,1300 698,900 684,610 570,545'), top);
  art.curve(path('222,820 216,960 206,1100'), 11);
  art.curve(path('690,820 694,960 704,1100'), 11);
}

function head(art, { skin, hair }) {
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
}

function hoodDown(art, { top }) {
  cloth(art, path('290,560 370,520 450,540 536,520 614,560 660,640 610,760 500,850 450,868 396,850 296,760 246,640'), top);
  cloth(art, path('290,556 376,520 450,545 530,520 614,556 560,610 450,636 344,612'), darker(darker(top)), { rim: 0 });
  art.curve(path('450,700 456,780 450,850'), 9);
}

function chairBack(art) {
  cloth(art, path('218,960 300,920 450,908 604,920 686,960 706,1240 670,1470 450,1500 232,1470 196,1240'), CHAIR);
  art.curve(path('290,1010 450,990 612,1010'), 9);
  cloth(art, path('410,1490 492,1490 496,1600 406,1600'), METAL, { round: false, rim: 0 });
  cloth(art, path('180,1580 450,1562 724,1580 738,1660 700,1700 450,1714 206,1700 166,1660'), CHAIR);
}

export function seatedFromBehind(art, colours) {
  legs(art, colours);
  chairFoot(art);
  torso(art, colours);
  hoodDown(art, colours);
  head(art, colours);
  chairBack(art);
}
