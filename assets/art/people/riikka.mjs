// What riikka looks like, as data: docs/drawing-a-place.md.
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'riikka',
  size: 0.98,
  colour: '#F2BFA4',
  head: 'LongCurly',
  face: { nose: 'straight', lips: '#B4534C', brow: '#8F4A2C', browWeight: 10, blush: '#E48F78' },
  colours: { skin: '#F8DAC6', hair: '#B85C34', top: '#EBC66F', jacket: '#4F6B52', lapel: '#5F7D62' },
  poses: {
    seated: {
      body: 'torsoGown',
      head: [0, 0],
      wear: [
        [
          'pageFlags',
          { at: path('318,640,110 326,700,150 334,764,96 338,828,140 346,890,104'), colours: ['#EF6A4C', '#FBF5E9'] },
        ],
        ['freckles', { colour: '#E48F78' }],
        ['eyewear', { shape: 'square', frame: '#5A2F3A', arm: false }],
      ],
    },
  },
};
