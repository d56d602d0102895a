// What adam looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

const HEAD = [0, 46];

export default {
  id: 'adam',
  size: 0.58,
  build: 0.62,
  stature: 0.48,
  colour: '#B5DEF0',
  head: 'TwistsVolumed',
  jaw: { width: 0.95, length: 0.84 },
  face: { nose: 'small', browWeight: 9, drop: 14, mouthDrop: -28, glint: true, blush: '#C9785A' },
  colours: {
    skin: '#D6A27A',
    hair: '#3A2822',
    top: C.sky,
    pocket: C.sky,
    pants: C.denim,
    boots: C.coral,
    coat: '#D9574A',
    mitten: C.sky,
    scarf: C.mustard,
    cap: C.sky,
  },
  poses: {
    standing: { body: 'straight', head: HEAD, wear: [['jumper'], ['dungarees', { patch: C.mustard }], ['rubberBoots']] },
    seated: { body: 'torsoSpeckled', head: HEAD, wear: [['crewNeck'], ['bracesSeated']] },
    'standing-coat': {
      body: 'straight',
      head: HEAD,
      colours: { boots: '#4A3A44' },
      wear: [['wrap', { hem: 1760, quilted: true }], ['scarf', { tail: false }], ['cap'], ['pompom']],
    },
  },
};
