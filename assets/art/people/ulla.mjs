// What ulla looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'ulla',
  size: 0.95,
  colour: '#BFE0DA',
  head: 'BangsFilled',
  face: { nose: 'long', age: 2, browWeight: 9, browDrop: 14, brow: '#6F6A74', lips: '#C0605A', blush: '#DF8E7F' },
  colours: {
    skin: '#F3CBB0',
    hair: '#F4F1EC',
    top: C.teal,
    gown: C.teal,
    jacket: C.teal,
    lapel: '#6DB3AB',
    shirt: C.paper,
    pants: '#E9C3C4',
    pocket: C.teal,
    shoe: C.plum,
    sock: '#F3CBB0',
  },
  poses: {
    standing: { body: 'straight', head: [0, -14], wear: [['gown']] },
    seated: { body: 'torsoGown', head: [0, -10], colours: { top: C.paper }, wear: [['shawlCollar']] },
  },
};
