// The Open Peeps bodies and heads in use: where each lies, and points that tell which region is skin, cloth, shoe…
import { path } from '../path.mjs';
const STANDING = [-150, -120, 1500, 3120];
const TORSO = [-150, -120, 1200, 1350];

export const BODIES = {
  /** Upright, arms at the sides, shirt with a collar. */
  straight: {
    piece: ['StandingPose', 'ShirtPantsWB'],
    view: STANDING,
    roles: {
      pants: path('200,2000'),
      top: path('480,1000 750,1250 420,620 590,620'),
      pocket: path('660,880'),
      skin: path('470,520 200,1600 870,1570'),
      sock: path('140,2660 600,2670'),
      shoe: path('100,2800 660,2760'),
      sole: path('669,2902 57,2941'),
    },
  },
  /** Weight on one leg, a hand at the hip. */
  resting: {
    piece: ['StandingPose', 'RestingWB'],
    view: STANDING,
    roles: {
      pants: path('500,1700'),
      top: path('400,1000 150,1425 280,1440'),
      skin: path('460,560 390,1420 790,1480'),
      sock: path('270,2690 905,2610'),
      shoe: path('320,2835 950,2730'),
      sole: path('290,2921 1028,2799'),
    },
  },
  /** An open jacket over a top; arms loose. */
  easing: {
    piece: ['StandingPose', 'EasingWB'],
    view: [-260, -120, 1500, 3120],
    roles: {
      pants: path('700,1800'),
      jacket: path('200,900 700,1050 310,550 170,1100 820,1120 820,1250 90,1430 60,1530'),
      top: path('560,900'),
      skin: path('510,530 180,1300'),
      sock: path('-10,2570 660,2520'),
      shoe: path('-20,2790 660,2740 -10,2650 650,2620'),
      sole: path('-81,2921 730,2906'),
    },
  },
  /** A hand on the hip, long jacket open. */
  handOnHip: {
    piece: ['StandingPose', 'BlazerPantsWB'],
    view: STANDING,
    roles: {
      pants: path('600,1900'),
      jacket: path('150,900 400,1300 820,1000 720,1350 330,1160 750,1170 610,650'),
      top: path('550,900'),
      skin: path('500,510 330,1400 860,1520'),
      sock: path('520,2630 190,2650'),
      shoe: path('140,2800 650,2710'),
    },
  },
  /** On the floor with arms around the knees, an open jacket over stripes. */
  floor: {
    piece: ['SittingPose', 'ClosedLegWB'],
    view: [-150, -120, 1600, 2300],
    roles: {
      pants: path('530,1627 853,1027 401,1713'),
      jacket: path('336,913 344,584 581,613 667,821 256,1153 750,1141'),
      top: path('530,764 564,881 570,1004'),
      stripe: path('510,819 559,930'),
      skin: path('501,541 821,1196 1019,1119'),
      shoe: path('1064,1907 1204,1861'),
    },
  },
  /** Arms crossed over a jumper. */
  crossedArms: {
    piece: ['StandingPose', 'CrossedArmsWB'],
    view: [-200, -120, 1500, 3120],
    roles: {
      pants: path('269,1554'),
      top: path('569,699 488,1163 400,894 436,987'),
      skin: path('426,547'),
      sock: path('50,2649 610,2659'),
      shoe: path('648,2759 26,2768'),
      sole: path('-14,2873 545,2837'),
    },
  },
  /** A broad body, a finger pointing where to sit. */
  pointing: {
    piece: ['StandingPose', 'PointingFingerWB'],
    view: [-150, -120, 1560, 3120],
    roles: {
      pants: path('350,1492'),
      top: path('557,847'),
      skin: path('450,568 150,1392 1157,770 1198,618 1221,694 1252,718'),
      sole: path('436,2554 338,2620'),
    },
  },
  /** Leaning, one foot up behind against the wall. */
  leaning: {
    piece: ['StandingPose', 'WalkingWB'],
    view: STANDING,
    roles: {
      pants: path('307,1647'),
      top: path('329,711 736,904 181,1401'),
      skin: path('162,1197 469,523'),
      sock: path('640,2628 74,2413'),
      shoe: path('695,2744 29,2482'),
      sole: path('562,2820 -62,2597'),
    },
  },
  /** Striding, one open hand held out. */
  gesturing: {
    piece: ['StandingPose', 'RoboDanceWB'],
    view: [-260, -120, 1600, 3120],
    roles: {
      pants: path('362,1806'),
      top: path('302,687 -45,1197 867,1261'),
      skin: path('462,542 1026,1180 2,1390'),
      sock: path('24,2687 733,2761'),
      shoe: path('833,2861 90,2830'),
      sole: path('619,2937 -86,2894'),
    },
  },
  torsoHoodie: { piece: ['BustPose', 'Hoodie'], view: TORSO, roles: { top: path('300,900 374,952 600,1100 600,800') } },
  torsoButtons: {
    piece: ['BustPose', 'ButtonShirt'],
    view: TORSO,
    roles: { top: path('300,900 380,620 580,570'), skin: path('470,500') },
  },
  torsoGown: {
    piece: ['BustPose', 'BlazerBlackTee'],
    view: TORSO,
    roles: { jacket: path('150,900 730,900'), lapel: path('310,750 620,750'), top: path('480,1000'), skin: path('470,500') },
  },
  torsoJacket: {
    piece: ['BustPose', 'ShirtCoat'],
    view: TORSO,
    roles: {
      jacket: path('150,900 760,900'),
      lapel: path('310,950 600,900'),
      top: path('500,650 500,700 500,760 500,850 500,950 500,1080'),
      skin: path('490,520'),
    },
  },
  torsoCoffee: {
    piece: ['BustPose', 'Coffee'],
    view: TORSO,
    roles: { top: path('307,760 630,1080 383,570 526,581'), skin: path('467,480 419,889'), cup: path('622,841') },
  },
  torsoTee: {
    piece: ['BustPose', 'ShirtFilled'],
    view: TORSO,
    roles: { top: path('310,735'), skin: path('457,532 107,916 764,1142 755,1000') },
  },
  torsoTurtleneck: { piece: ['BustPose', 'Turtleneck'], view: TORSO, roles: { top: path('360,647'), skin: path('429,456') } },
  /** Chin on a fist; what the hand holds in the original is painted away as cloth. */
  torsoChinOnFist: {
    piece: ['BustPose', 'Killer'],
    view: TORSO,
    roles: { top: path('202,706 567,954 500,704 333,559'), skin: path('467,482 190,1009 721,1009') },
  },
  /** A dotted jacket, a finger pointing ahead. */
  torsoDots: {
    piece: ['BustPose', 'DotJacket'],
    view: TORSO,
    roles: { jacket: path('169,780'), top: path('455,737'), skin: path('448,532 888,644 902,678 814,842') },
  },
  torsoPolo: {
    piece: ['BustPose', 'PoloSweater'],
    view: TORSO,
    roles: { top: path('314,730'), lapel: path('381,573 567,566'), skin: path('469,482') },
  },
  torsoSpeckled: { piece: ['BustPose', 'SweaterDots'], view: TORSO, roles: { top: path('493,780'), skin: path('450,463') } },
  torsoCrossed: {
    piece: ['BustPose', 'ArmsCrossed'],
    view: TORSO,
    roles: { top: path('230,701 517,1080'), skin: path('457,540 269,973 679,942 655,835') },
  },
  /** A hand on the chest, stripes. */
  torsoExplaining: {
    piece: ['BustPose', 'Explaining'],
    view: TORSO,
    roles: {
      skin: path('471,568 140,820 507,830'),
      top: path('279,556 186,675 243,804 217,913 417,947 262,1101 605,573 645,820'),
      stripe: path('202,618 236,737 286,866 352,1023 671,620 576,885 715,813'),
    },
  },
  torsoPaper: {
    piece: ['BustPose', 'Paper'],
    view: TORSO,
    roles: { top: path('457,654'), skin: path('474,475 529,882 750,832 705,932'), sheet: path('700,725') },
  },
  torsoPhone: {
    piece: ['BustPose', 'Device'],
    view: TORSO,
    roles: { top: path('219,685 517,1035'), skin: path('467,563 536,840'), phone: path('707,685') },
  },
  torsoLaptop: {
    piece: ['BustPose', 'Geek'],
    view: TORSO,
    roles: {
      top: path('390,768 498,1075'),
      lapel: path('414,573 562,566'),
      skin: path('474,492 150,1056 464,932 555,932 571,992 695,1051'),
      phone: path('740,887 833,851'),
    },
  },
  /** Both palms up. */
  torsoShrug: {
    piece: ['BustPose', 'Whatever'],
    view: [-260, -120, 1500, 1350],
    roles: { top: path('333,767 714,893'), skin: path('133,979 740,979 462,548 -50,679 86,781') },
  },
  /** A parka with a furred collar, open. */
  torsoParka: {
    piece: ['BustPose', 'FurJacket'],
    view: TORSO,
    roles: { jacket: path('205,757 674,933'), fur: path('300,470 621,486 617,574'), top: path('467,821'), skin: path('490,493') },
  },
  torsoPointing: {
    piece: ['BustPose', 'PointingUp'],
    view: TORSO,
    roles: { top: path('438,975 845,800'), skin: path('479,470 807,470 824,523 802,654') },
  },
};

/** Heads whose regions are not simply hair (solid) and skin (hollow). */
export const HEADS = {
  GrayMedium: { skin: path('500,400'), hair: path('400,150 310,460') },
  GrayShort: { skin: path('500,350'), hair: path('400,110') },
  GrayBun: { skin: path('500,361'), hair: path('424,163 295,68') },
  BunFancy: { skin: path('455,342'), hair: path('286,23 562,135'), bandana: path('336,180 567,40 457,92'), knot: path('340,78') },
  Beanie: { skin: path('493,335'), cap: path('271,218'), hair: path('531,118') },
  BaldSides: { skin: path('500,250'), hair: path('320,280') },
};

/** Places of a head's parts, the same in every pose. */
export const HEAD_SHIFT = 225;
