// What mallu looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'mallu',
  size: 1.03,
  keep: ['#B5483A'],
  colour: '#F9C9CC',
  head: 'Medium',
  face: { nose: 'round', age: 1, browWeight: 9, brow: '#8A5A3E', blush: '#E58A80', lips: '#C4413C' },
  colours: {
    skin: '#F5CDB2',
    hair: '#EFD9A0',
    top: '#4A6E96',
    pants: '#3B3A55',
    clog: '#B0594A',
    apron: C.pink,
    apronPocket: '#E8968E',
    cup: C.paper,
    coat: '#B5628A',
    boots: '#3A2E33',
    mitten: '#F6EEDF',
    scarf: C.paper,
  },
  poses: {
    standing: {
      body: 'pointing',
      wear: [
        ['apron', { pose: 'pointing', holds: ['scissors', 'comb'] }],
        ['clogs'],
        ['bouffant'],
        ['dropEarring', { colour: C.coral }],
      ],
    },
    seated: {
      body: 'torsoTee',
      wear: [['apron', { pose: 'seated', holds: ['scissors', 'comb'] }], ['bouffant'], ['dropEarring', { colour: C.coral }]],
    },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1960, fastening: 'buttons' }],
        ['scarf', { tail: false }],
        ['bouffant'],
        ['dropEarring', { colour: C.coral }],
      ],
    },
  },
};
