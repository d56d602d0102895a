// What berit looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'berit',
  size: 0.96,
  build: 0.98,
  colour: '#C6DDE6',
  head: 'MediumShort',
  face: { nose: 'long', age: 2, browWeight: 8, brow: '#A7A3A8', lips: '#B9585A', blush: '#E39A8C' },
  colours: { skin: '#F6D4BF', hair: '#DDDADD', top: C.paper, jacket: '#8E6B44', lapel: '#8E6B44', scarf: C.sky },
  poses: {
    seated: {
      body: 'torsoGown',
      wear: [
        ['coatCollar'],
        ['longScarf', { stripe: '#F6EEDF' }],
        ['beadChain', { colour: '#EF6A4C' }],
        ['eyewear', { shape: 'cat', frame: '#7A2F4A' }],
      ],
    },
  },
};
