// What jorma looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'jorma',
  size: 1.01,
  colour: '#E3C79B',
  head: 'BaldSides',
  face: { nose: 'round', age: 2, mouthDrop: 14, browWeight: 15, brow: '#77747C', blush: '#D88472' },
  colours: {
    skin: '#F0BE9C',
    hair: '#B3B0B4',
    beard: '#9A979C',
    top: C.denim,
    pocket: '#5E72AC',
    pants: '#4A4654',
    shoe: '#3A2E33',
    apron: '#C9BFA8',
    apronPocket: '#B5483A',
  },
  poses: {
    standing: { body: 'straight', wear: [['jacketHem'], ['lacedSpectacles'], ['moustache']] },
    seated: { body: 'torsoButtons', wear: [['leftCollar'], ['lacedSpectacles'], ['moustache']] },
    'standing-apron': {
      body: 'straight',
      wear: [['apron', { holds: ['towel'] }], ['lacedSpectacles'], ['moustache']],
    },
  },
};
