// What pyry looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'pyry',
  size: 1.0,
  jaw: { width: 0.88, length: 0.96 },
  build: 0.88,
  colour: '#C4E0D4',
  head: 'Short',
  face: { nose: 'straight', browWeight: 9, brow: '#3E2C2C', blush: '#E3A093' },
  colours: { skin: '#F8E1D2', hair: '#43302E', top: '#8FB8A4', lapel: C.paper, phone: '#6E7088' },
  poses: {
    seated: {
      body: 'torsoLaptop',
      wear: [
        ['semicolonSticker', { x: 806, y: 846 }],
        ['eyewear', { shape: 'square', frame: '#2B2A3C', line: 7 }],
      ],
    },
  },
};
