// What nanna looks like, as data: docs/drawing-a-place.md.
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'nanna',
  size: 1.01,
  build: 1.1,
  colour: '#F0D58E',
  head: 'Bun',
  face: { nose: 'small', browWeight: 13, brow: '#8A6A44', blush: '#DE8D78' },
  colours: { skin: '#F1C6A6', hair: '#E0C68E', top: '#34324A' },
  poses: {
    seated: {
      body: 'torsoChinOnFist',
      wear: [
        ['plainPatch', { points: path('520,664 600,690 720,850 700,880 600,830 496,740') }],
        ['tapeBracelet', { x: 398, y: 736, turn: 22, colour: '#EF6A4C' }],
      ],
    },
  },
};
