// What veera looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

const FRECKLES = ['freckled', { colour: '#C98A68' }];

export default {
  id: 'veera',
  size: 0.96,
  build: 0.95,
  colour: '#FBE98F',
  head: 'BunCurly',
  face: { nose: 'small', browWeight: 10, brow: '#8A4A2A', lips: '#B4534C', blush: '#E69986' },
  colours: {
    skin: '#F7D8C2',
    hair: '#C0603A',
    top: C.paper,
    inner: C.paper,
    pocket: C.paper,
    jacket: '#F7DC4E',
    lapel: '#E3C43A',
    coat: '#F7DC4E',
    lining: '#C9A93A',
    pants: C.denim,
    shoe: '#3A5A7E',
    boots: '#2E5A78',
    mitten: C.denim,
    button: C.denim,
    band: C.denim,
    scarf: '#EF6A4C',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        ['wrap', { open: true, hem: 1860, hands: 'hold', bare: true }],
        ['stripedFront', { colour: C.denim, to: 1000 }],
        ['hoodLaid'],
        ['clipboard', { x: 480, y: 1060, turn: -7, scale: 1.1 }],
        ['holdingHand', { x: 400, y: 1170, turn: -12 }],
        FRECKLES,
      ],
    },
    seated: {
      body: 'torsoJacket',
      colours: { top: C.paper },
      wear: [['clipboard', { x: 520, y: 960, turn: 6, scale: 0.9 }], FRECKLES],
    },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1900, hands: 'hold', fastening: 'buttons' }],
        ['clipboard', { x: 480, y: 1060, turn: -7, scale: 1.1 }],
        ['holdingHand', { x: 400, y: 1170, turn: -12, colour: C.denim }],
        ['hoodLaid'],
        ['scarf', { tail: false }],
        ['earBand'],
        FRECKLES,
      ],
    },
  },
};
