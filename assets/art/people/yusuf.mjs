// What yusuf looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

const HEAD = [0, 34];

export default {
  id: 'yusuf',
  size: 0.74,
  build: 0.7,
  stature: 0.66,
  colour: '#F2BEA6',
  head: 'ShortVolumed',
  jaw: { width: 0.93, length: 0.9 },
  face: { nose: 'small', browWeight: 11, glasses: true, drop: 8, mouthDrop: -18, blush: '#BE7658' },
  colours: {
    skin: '#CF9A72',
    hair: '#241B20',
    top: C.brick,
    pocket: C.brick,
    pants: C.denim,
    shoe: C.mustard,
    cover: '#2E8C88',
    sheet: C.card,
    coat: '#4A5FA0',
    mitten: C.mustard,
    boots: '#4A3A44',
    scarf: C.mustard,
    cap: C.brick,
  },
  poses: {
    standing: {
      body: 'straight',
      head: HEAD,
      wear: [
        ['jumper', { stripe: C.paper }],
        ['tally', { x: 240, y: 1560, turn: 10, scale: 1.25 }],
      ],
    },
    seated: { body: 'torsoPaper', head: HEAD, wear: [['squaredNotebook']] },
    'standing-coat': {
      body: 'straight',
      head: HEAD,
      wear: [
        ['wrap', { hem: 1640, quilted: true }],
        ['scarf', { tail: false }],
        ['tally', { x: 200, y: 1600, turn: 10, scale: 1.25 }],
        ['cap'],
      ],
    },
  },
};
