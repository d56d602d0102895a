// What mira looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';

export default {
  id: 'mira',
  size: 0.98,
  colour: '#F7A58C',
  head: 'MediumBangsFilled',
  face: { nose: 'small', lips: '#B4534C', blush: '#DC8673' },
  colours: {
    skin: '#EFC39F',
    hair: '#6B3F2A',
    top: C.coral,
    coat: C.coral,
    mitten: C.mustard,
    boots: '#4A3A44',
    scarf: C.plum,
    cap: C.mustard,
    pants: C.night,
    cup: C.paper,
    pocket: C.coral,
  },
  poses: {
    'standing-coat': {
      body: 'straight',
      wear: [['coat', { hands: 'cups', hem: 1860 }], ['scarf', { tail: false }], ['reflectors'], ['cap']],
    },
    standing: { body: 'straight', colours: { shoe: '#4A3A44' }, wear: [['jacketHem'], ['scarf']] },
    seated: { body: 'torsoCoffee', wear: [['scarf', { tail: false }]] },
  },
};
