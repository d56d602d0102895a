// What roope looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'roope',
  size: 1.03,
  colour: '#C2E0A6',
  head: 'ShortVolumed',
  face: { nose: 'long', browWeight: 10, brow: '#5E4128', blush: '#E3907A' },
  colours: {
    skin: '#F4CDB2',
    hair: '#7E5A38',
    beard: '#7E5A38',
    top: C.leaf,
    neck: '#5F8F55',
    stripe: C.coral,
    pants: '#9C9AA8',
    shoe: C.paper,
    sock: C.mustard,
    coat: '#4A4F6B',
    boots: '#5B4636',
    mitten: '#2F2A35',
    cap: C.mustard,
  },
  poses: {
    standing: { body: 'leaning', wear: [['tracksuit'], ['mullet'], ['tryingMoustache']] },
    seated: { body: 'torsoShrug', wear: [['tracksuitShrug'], ['mullet'], ['tryingMoustache']] },
    'standing-coat': {
      body: 'straight',
      wear: [['wrap', { hands: 'pockets', hem: 1720, quilted: true }], ['mullet'], ['tryingMoustache'], ['cap']],
    },
  },
};
