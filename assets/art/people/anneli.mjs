// What anneli looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'anneli',
  size: 0.99,
  colour: '#B9DDEA',
  head: 'MediumLong',
  face: { nose: 'straight', lips: '#B4534C', glasses: true, blush: '#DF8B7A' },
  colours: { skin: '#F5CDB0', hair: '#5A3B2C', top: C.sky, pocket: C.sky, pants: C.night, shoe: C.ink },
  poses: {
    seated: { body: 'torsoButtons', wear: [['leftCollar'], ['penOnChain']] },
    standing: { body: 'straight', wear: [['penOnChain']] },
  },
};
