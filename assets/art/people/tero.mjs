// What tero looks like, as data: docs/drawing-a-place.md.
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'tero',
  size: 0.92,
  build: 1.06,
  keep: ['#E3C27A'],
  colour: '#EBDDB4',
  head: 'Bald',
  face: { nose: 'broad', age: 2, browWeight: 17, brow: '#4A4450', blush: '#D88472' },
  colours: {
    skin: '#EBB694',
    hair: '#EBB694',
    top: '#F4EEE2',
    pocket: '#F4EEE2',
    pants: '#4A4F6B',
    shoe: '#2F2A35',
    cup: '#8EC3D6',
    apron: '#2F4A5E',
    coat: '#6B4F3A',
    mitten: '#3A2E33',
    boots: '#2F2A35',
    cap: '#8F3B33',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        ['cooksJacket'],
        ['tapeNotes', { at: path('350,1520,190,-4 500,1640,150,6') }],
        ['tapedFinger', { x: 216, y: 1640, turn: 8 }],
        ['tapeRoll', { x: 700, y: 1560, scale: 0.9 }],
      ],
    },
    seated: {
      body: 'torsoCoffee',
      wear: [
        ['cooksJacket', { pose: 'seated' }],
        ['tapedFinger', { x: 520, y: 850, turn: 90 }],
      ],
    },
    'standing-coat': { body: 'straight', wear: [['wrap', { hands: 'down', hem: 1720 }], ['hoodLaid'], ['cap']] },
  },
};
