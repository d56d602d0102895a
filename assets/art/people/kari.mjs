// What kari looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'kari',
  size: 1.04,
  colour: '#E6C9A3',
  head: 'GrayShort',
  facialHair: 'Chin',
  face: { nose: 'straight', age: 2, browWeight: 14, brow: '#8A5A2E', blush: '#E3907A' },
  colours: {
    skin: '#F6D3BA',
    hair: '#B98A5E',
    beard: '#B98A5E',
    top: '#7C664C',
    square: '#A68E6E',
    pants: C.slate,
    shoe: '#3A2E33',
    pocket: '#7C664C',
    coat: '#6B5A4A',
    mitten: '#3A2E33',
    boots: '#4A3A34',
    scarf: C.slate,
  },
  poses: {
    standing: { body: 'straight', wear: [['jacketHem'], ['palerSquare', { x: 606, y: 772, height: 206 }]] },
    seated: { body: 'torsoButtons', wear: [['leftCollar'], ['palerSquare', { x: 560, y: 716, height: 136 }]] },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1720 }],
        ['palerSquare', { x: 606, y: 820, height: 190 }],
        ['scarf', { tail: false }],
      ],
    },
  },
};
