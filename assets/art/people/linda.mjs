// What linda looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';
import { path } from '../../../tools/art/path.mjs';

const STICKS = [path('520,1180 640,720'), path('560,1180 700,800')];

export default {
  id: 'linda',
  size: 0.98,
  keep: ['#BFA48C'],
  colour: '#A9DDC0',
  head: 'ShavedSides',
  jaw: { width: 0.9, length: 0.96 },
  face: { nose: 'straight', browWeight: 15, brow: '#2A2428', lips: '#8E3F46', blush: '#CE7E68' },
  colours: {
    skin: '#EBC09E',
    hair: '#4E9A74',
    stubble: '#BFA48C',
    top: '#34303F',
    inner: C.card,
    jacket: '#34303F',
    lapel: '#4A4458',
    coat: '#34303F',
    lining: '#7A3A34',
    pocket: '#34303F',
    pants: '#5E72AC',
    shoe: '#B5483A',
    boots: '#4A3A34',
    mitten: '#B5483A',
    scarf: C.mustard,
  },
  poses: {
    standing: {
      body: 'crossedArms',
      head: [-42, 0],
      wear: [
        ['boxyJacket'],
        ['drumstickInCoat', { sticks: [path('446,862 540,640'), path('470,862 580,690')] }],
        ['shavenSides'],
        ['noseRing'],
      ],
    },
    seated: {
      body: 'torsoJacket',
      colours: { top: C.card },
      wear: [['drumstickInCoat', { sticks: STICKS }], ['shavenSides'], ['noseRing']],
    },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1900, hands: 'pockets', open: true }],
        ['drumstickInCoat', { sticks: STICKS }],
        ['scarf', { tail: false }],
        ['shavenSides'],
        ['noseRing'],
      ],
    },
  },
};
