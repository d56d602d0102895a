// What elias looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'elias',
  size: 1.07,
  colour: '#BFC3DC',
  head: 'ShortMessy',
  jaw: { width: 0.86, length: 0.94 },
  face: { nose: 'straight', browWeight: 11, brow: '#8A5A2E', blush: '#E69E8A' },
  colours: {
    skin: '#FAE0CC',
    hair: '#CC8A4C',
    top: C.slate,
    jacket: C.slate,
    stripe: C.sky,
    pants: C.night,
    shoe: '#C9C2CC',
    coat: '#77805A',
    boots: '#5B4636',
  },
  poses: {
    standing: {
      body: 'resting',
      head: [34, 46],
      wear: [
        ['hood', { x: 10, y: 20 }],
        ['pouch', { x: 20, y: 10 }],
        ['looseLace', { line: path('1056,2686 1100,2700 1130,2770 1190,2846 1260,2864 1310,2840') }],
      ],
    },
    floor: { body: 'floor', head: [30, 40], colours: { top: C.paper }, wear: [['hoodBack', { x: 16, y: 16 }]] },
    back: { body: 'behind', seat: 'office', hair: 'messy', neck: 'hoodDown' },
    'standing-coat': {
      body: 'straight',
      head: [30, 42],
      wear: [
        ['coat', { hands: 'pockets', hem: 1820 }],
        ['hoodUp', { x: 30, y: 42 }],
        [
          'looseLace',
          { holes: path('616,2590 640,2650 676,2704'), line: path('690,2716 770,2740 800,2840 846,2930 924,2962 990,2936') },
        ],
      ],
    },
    seated: { body: 'torsoHoodie', head: [30, 40], wear: [['hood', { x: 0, y: 16 }]] },
  },
};
