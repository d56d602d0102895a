// What samira looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'samira',
  size: 0.97,
  build: 0.94,
  colour: '#DDB0D2',
  ink: '#15101A',
  head: 'BunFancy',
  face: { nose: 'broad', glint: true, browWeight: 13, lips: '#5E2A2C', blush: '#8E4634' },
  colours: {
    skin: '#84523A',
    hair: '#1B1418',
    bandana: '#8F5A8D',
    knot: '#8F5A8D',
    top: '#EADCC4',
    pocket: '#EADCC4',
    pants: '#3B3A55',
    shoe: '#C9C2CC',
    apron: '#3F6B5A',
    apronPocket: '#365D4E',
    coat: '#3F6B5A',
    mitten: C.plum,
    boots: '#3A2E33',
    scarf: C.mustard,
  },
  poses: {
    standing: { body: 'crossedArms', head: [-42, 0], wear: [['hygienePass', { x: -50, short: 170 }], ['bandana']] },
    seated: { body: 'torsoTee', wear: [['hygienePass', { y: 0 }], ['bandana']] },
    'standing-apron': {
      body: 'straight',
      wear: [['jumper'], ['apron', { holds: ['towel'] }], ['hygienePass', { short: 90 }], ['bandana']],
    },
    'seated-apron': { body: 'torsoTee', wear: [['apron', { pose: 'seated' }], ['hygienePass', { short: 110 }], ['bandana']] },
    'standing-coat': {
      body: 'straight',
      wear: [['wrap', { hands: 'pockets', hem: 1780 }], ['hoodLaid'], ['scarf', { tail: false }], ['bandana']],
    },
  },
};
