// What birgitta looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'birgitta',
  size: 0.99,
  build: 1.06,
  colour: '#C9D3E6',
  head: 'MediumLong',
  face: { nose: 'long', age: 2, browWeight: 9, brow: '#9A7F5C', lips: '#B9504C', blush: '#E29480' },
  colours: { skin: '#F5CFB5', hair: '#D2BA93', top: C.paper, jacket: '#3E4C78', lapel: '#4B5A88' },
  poses: {
    seated: {
      body: 'torsoGown',
      wear: [
        ['knitBands', { pose: 'seated' }],
        ['fobWatch', { x: 246, y: 722, strap: '#EF6A4C' }],
        ['earring', { kind: 'drop', colour: '#FBF5E9', y: 374 }],
      ],
    },
  },
};
