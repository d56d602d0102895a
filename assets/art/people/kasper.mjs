// What kasper looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'kasper',
  size: 1.04,
  build: 0.95,
  keep: ['#41568F'],
  colour: '#FFC3AE',
  head: 'Pomp',
  jaw: { width: 0.9, length: 0.96 },
  face: { nose: 'straight', browWeight: 11, brow: '#7A5428', blush: '#E69E8A' },
  colours: {
    skin: '#F8D9C2',
    hair: '#D3A04E',
    top: '#5C6B66',
    coat: '#5C6B66',
    jacket: '#5C6B66',
    lapel: '#4E5C58',
    inner: C.paper,
    scarf: C.coral,
    pants: C.night,
    shoe: '#6B3F2A',
    boots: '#4A3A34',
    mitten: '#3A2E33',
  },
  poses: {
    standing: {
      body: 'gesturing',
      wear: [
        ['flyingCoat', { stripes: C.denim }],
        ['endlessScarf', { end: 1560, swing: 26 }],
        ['inkOnHand', { x: 1040, y: 1182 }],
      ],
    },
    seated: { body: 'torsoJacket', colours: { top: C.paper }, wear: [['endlessScarf', { end: 1240 }]] },
    'standing-coat': {
      body: 'straight',
      wear: [['wrap', { hands: 'pockets', hem: 2120, fastening: 'none' }], ['coatLapels'], ['endlessScarf', { end: 1860 }]],
    },
  },
};
