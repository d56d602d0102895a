// What jasmin looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'jasmin',
  size: 0.98,
  build: 0.96,
  colour: '#F9D583',
  head: 'Long',
  face: { nose: 'straight', browWeight: 12, lips: '#9A443F', blush: '#BE7658' },
  colours: {
    skin: '#D29C74',
    hair: '#2E2024',
    top: '#B98BC0',
    inner: '#B98BC0',
    pocket: '#B98BC0',
    jacket: '#B98BC0',
    coat: C.mustard,
    lining: '#B9862E',
    pants: '#34406B',
    shoe: C.paper,
    boots: '#6B4A3A',
    mitten: C.coral,
    scarf: C.denim,
    pack: '#4FA39B',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        ['childsPack'],
        ['wrap', { open: true, hem: 1500, shoes: true, bare: true, quilted: true }],
        ['packStrap'],
        ['carabiner', { x: 330, y: 1560 }],
        ['crabClip'],
      ],
    },
    seated: { body: 'torsoPhone', colours: { phone: '#2B2A4C' }, wear: [['crabClip']] },
    back: { body: 'behind', seat: 'kitchenChair', hair: 'long', neck: 'crew' },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['childsPack'],
        ['wrap', { hem: 1720, quilted: true }],
        ['packStrap'],
        ['scarf', { tail: false }],
        ['carabiner', { x: 330, y: 1700 }],
        ['crabClip'],
      ],
    },
  },
};
