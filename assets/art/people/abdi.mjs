// What abdi looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

const COLLAR = { x: 0, y: 0 };

export default {
  id: 'abdi',
  size: 1.03,
  colour: '#B7D5A8',
  ink: '#15101A',
  head: 'ShortCurly',
  facialHair: 'Chin',
  face: { nose: 'broad', glint: true, browWeight: 14, blush: '#924730' },
  colours: {
    skin: '#8A5638',
    hair: '#1B1418',
    beard: '#15101A',
    curl: '#4A3A3C',
    jacket: '#37406B',
    lapel: '#37406B',
    top: C.card,
    tie: C.leaf,
    pants: C.night,
    shoe: '#3A2E33',
    sole: '#2B2A4C',
  },
  poses: {
    seated: { body: 'torsoJacket', wear: [['uniform', COLLAR]] },
    standing: { body: 'easing', wear: [['longSleeves'], ['uniform', { x: 24, y: 20, length: 420 }]] },
    'standing-plain': {
      body: 'straight',
      colours: { top: '#D9A441', pocket: '#D9A441', sock: C.card },
      wear: [['jumper', { neck: C.card }]],
    },
    back: { body: 'behind', seat: 'driver', hair: 'curls', neck: 'uniformCollar' },
  },
};
