// What sanna looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'sanna',
  size: 0.99,
  build: 0.96,
  keep: ['#E3C27A'],
  colour: '#CBD3DE',
  head: 'MediumShort',
  face: { nose: 'straight', browWeight: 11, brow: '#7A5A34', lips: '#B4534C', blush: '#DF8B7A' },
  colours: {
    skin: '#F6D6BE',
    hair: '#A8793F',
    top: '#E9B4A0',
    inner: '#E9B4A0',
    pocket: '#E9B4A0',
    jacket: C.slate,
    coat: C.slate,
    fur: '#CFC4BE',
    pants: '#3A3548',
    shoe: '#7A5A48',
    boots: '#5B4636',
    mitten: '#B5483A',
    lining: '#3E4870',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        ['wrap', { open: true, hem: 1720, shoes: true, bare: true }],
        ['hoodLaid', { edge: true }],
        ['tapeOnWrist', { x: 190, y: 1450, turn: -4, scale: 1 }],
      ],
    },
    seated: { body: 'torsoParka' },
    'standing-coat': {
      body: 'straight',
      wear: [
        ['wrap', { hem: 1740 }],
        ['hoodLaid', { edge: true }],
        ['tapeOnWrist', { x: 188, y: 1420, turn: -4, scale: 1.05 }],
      ],
    },
  },
};
