// What veikko looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'veikko',
  size: 0.94,
  colour: '#D9BFD6',
  head: 'GrayShort',
  face: { nose: 'long', age: 2, browWeight: 13, brow: '#BDB9BE', blush: '#D88472', glasses: true },
  colours: {
    skin: '#F2C8AC',
    hair: '#E6E3E0',
    top: C.plum,
    coat: '#6F5A70',
    mitten: '#3A2E33',
    boots: '#2F2A35',
    scarf: C.mustard,
    hat: '#8A6A4E',
    pants: '#4A4654',
  },
  poses: {
    'standing-coat': {
      body: 'straight',
      head: [12, 22],
      wear: [['coat', { hands: 'down', hem: 2020, fastening: 'buttons' }], ['scarf'], ['hat']],
    },
  },
};
