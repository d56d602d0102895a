// What leila looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'leila',
  size: 0.97,
  colour: '#E9B3A6',
  head: 'GrayMedium',
  face: { nose: 'long', age: 1, browWeight: 14, brow: '#4A4450', blush: '#CE7860' },
  colours: {
    skin: '#E0B08A',
    hair: '#A9A7AE',
    top: '#EFE3CD',
    jacket: C.brick,
    lapel: '#C2574A',
    pants: '#3B3A55',
    shoe: '#6B3F2A',
    sock: '#3B3A55',
    pocket: C.brick,
    apron: '#E7D2A6',
    apronPocket: '#D9C08C',
  },
  poses: {
    standing: {
      body: 'handOnHip',
      wear: [
        ['knitBands', { pose: 'standing' }],
        ['plait', { x: 20 }],
      ],
    },
    seated: {
      body: 'torsoGown',
      wear: [
        ['knitBands', { pose: 'seated' }],
        ['cardiganButtons', { x: 360, from: 730, to: 1120 }],
        ['plait', { x: 10 }],
      ],
    },
    'standing-apron': {
      body: 'straight',
      colours: { top: C.brick },
      wear: [
        ['jumper', { neck: '#EFE3CD' }],
        ['apron', { holds: ['towel'] }],
        ['plait', { x: 20 }],
      ],
    },
  },
};
