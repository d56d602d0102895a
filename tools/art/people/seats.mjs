// Seats seen from behind that come with whoever sits on them: an office chair, and a tram driver's seat.
import { cloth } from './cloth.mjs';
import { path } from '../path.mjs';

const OFFICE = '#2F3350';
const DRIVER = '#3E4264';
const METAL = '#2B2A4C';
const WOOD = '#B88A5E';

function castors(art) {
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

const cushion = (art, colour) =>
  cloth(art, path('180,1580 450,1562 724,1580 738,1660 700,1700 450,1714 206,1700 166,1660'), colour);

/** `under` the person (feet and posts) and `over` their back. */
export const SEATS = {
  office: {
    under: castors,
    over(art) {
      cloth(art, path('218,960 300,920 450,908 604,920 686,960 706,1240 670,1470 450,1500 232,1470 196,1240'), OFFICE);
      art.curve(path('290,1010 450,990 612,1010'), 9);
      cloth(art, path('410,1490 492,1490 496,1600 406,1600'), METAL, { round: false, rim: 0 });
      cushion(art, OFFICE);
    },
  },
  kitchenChair: {
    under(art) {
      for (const [x, lean] of [
        [250, -30],
        [652, 30],
      ])
        cloth(
          art,
          [
            [x - 24, 1640],
            [x + 24, 1640],
            [x + lean + 20, 2110],
            [x + lean - 20, 2110],
          ],
          WOOD,
          { round: false, rim: 10 },
        );
    },
    over(art) {
      for (const x of [236, 668])
        cloth(art, path(`${x - 26},1010 ${x + 26},1010 ${x + 24},1620 ${x - 24},1620`), WOOD, { round: false, rim: 10 });
      for (const y of [1060, 1240])
        cloth(art, path(`226,${y} 452,${y - 18} 680,${y} 680,${y + 84} 452,${y + 66} 226,${y + 84}`), WOOD);
      cloth(art, path('190,1590 450,1574 714,1590 722,1660 450,1680 182,1660'), WOOD);
    },
  },
  stool: {
    under(art) {
      for (const [x, lean] of [
        [300, -60],
        [604, 60],
      ])
        cloth(
          art,
          [
            [x - 24, 1640],
            [x + 24, 1640],
            [x + lean + 20, 2120],
            [x + lean - 20, 2120],
          ],
          WOOD,
          { round: false, rim: 10 },
        );
      art.line(path('262,1900 644,1900'), 26, WOOD);
    },
    over(art) {
      cloth(art, path('196,1586 450,1570 708,1586 726,1640 700,1684 450,1696 204,1684 180,1640'), WOOD);
    },
  },
  driver: {
    under(art) {
      cloth(art, path('340,1690 560,1690 580,2080 320,2080'), METAL, { round: false, rim: 0 });
    },
    over(art) {
      cloth(art, path('210,1130 300,1098 450,1090 604,1098 694,1130 706,1380 690,1540 450,1560 210,1540 196,1380'), DRIVER);
      art.curve(path('290,1170 450,1154 612,1170'), 9);
      cushion(art, DRIVER);
    },
  },
};
