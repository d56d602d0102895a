// What onni looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'onni',
  size: 0.99,
  build: 0.89,
  colour: '#CFE3B8',
  head: 'Short',
  face: { nose: 'small', browWeight: 9, brow: '#B78C50', blush: '#E69986' },
  colours: {
    skin: '#F9DDC8',
    hair: '#EBCB86',
    top: C.leaf,
    pants: C.denim,
    shoe: C.coral,
    coat: '#5B6E8C',
    mitten: '#3A2E33',
    boots: '#4A3A34',
    scarf: C.leaf,
    cap: C.leaf,
  },
  poses: {
    standing: {
      body: 'resting',
      wear: [['clubJacket', { hem: 1450, sleeves: [path('170,640 104,760 76,920 72,1130')] }], ['compass'], ['fringe']],
    },
    seated: {
      body: 'torsoButtons',
      wear: [['clubJacket', { hem: 1140, sleeves: [path('230,600 150,720 104,860')] }], ['compass'], ['fringe']],
    },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1720, hands: 'pockets', quilted: true }],
        ['compass'],
        ['scarf', { tail: false }],
        ['fringe'],
        ['cap'],
      ],
    },
  },
};
