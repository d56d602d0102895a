// What auditor looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'auditor',
  size: 1.03,
  build: 0.97,
  colour: '#CFCBD8',
  head: 'ShortScratch',
  ink: '#15101A',
  face: { nose: 'straight', glint: true, age: 1, browWeight: 13, blush: '#A9603E' },
  colours: { skin: '#B27C54', hair: '#2A2428', jacket: '#7D7C90', lapel: '#6E6D82', top: C.card, tie: '#B5483A' },
  poses: {
    seated: {
      body: 'torsoJacket',
      wear: [
        ['shirtAndTie', { wide: true }],
        ['tieStripes', { colour: '#F3B63F' }],
        ['penRow', { x: 616, y: 800, colours: ['#EF6A4C', '#FBF5E9', '#F3B63F'], cloth: '#7D7C90' }],
        ['eyewear', { shape: 'square', frame: '#4A3A44', line: 7 }],
      ],
    },
  },
};
