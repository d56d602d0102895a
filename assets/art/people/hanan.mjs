// What hanan looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'hanan',
  size: 0.97,
  keep: ['#8E8890'],
  colour: '#D9B6DC',
  head: 'GrayMedium',
  face: { nose: 'long', age: 1, browWeight: 13, lips: '#8E3F3C', blush: '#BE7658' },
  colours: {
    skin: '#CE9A74',
    hair: '#3A2A2E',
    grey: '#8E8890',
    top: '#5E6E9A',
    tunic: '#A9C6D2',
    cup: C.paper,
    coat: '#6E4270',
    lining: '#472A4C',
    button: C.mustard,
    pants: '#3B3A55',
    shoe: '#F6EEDF',
    boots: '#3A2E33',
    mitten: '#2F2A35',
    scarf: '#D98E5A',
    pocket: '#5E6E9A',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        ['wrap', { open: true, hem: 2180, shoes: true, bare: true }],
        ['tunicFront'],
        ['coatLapels'],
        ['oneEarphone', {}],
        ['lowKnot'],
      ],
    },
    seated: { body: 'torsoCoffee', wear: [['oneEarphone', {}], ['lowKnot']] },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 2240, fastening: 'buttons', hands: 'pockets' }],
        ['scarf', { tail: false }],
        ['oneEarphone', {}],
        ['lowKnot'],
      ],
    },
  },
};
