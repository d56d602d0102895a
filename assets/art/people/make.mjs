// What make looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'make',
  size: 1.05,
  build: 1.14,
  colour: '#C9D2C0',
  head: 'Bald',
  facialHair: 'Yosemite',
  face: { nose: 'round', age: 1, mouthDrop: 16, browWeight: 14, brow: '#A85E30', blush: '#D9806A' },
  colours: {
    skin: '#F0BE9E',
    hair: '#B5683A',
    beard: '#B5683A',
    top: '#EAE3D6',
    vest: '#4C5878',
    cap: '#F3B63F',
    peak: '#3B3A55',
  },
  poses: { seated: { body: 'torsoTee', wear: [['vest'], ['peakedCap', { patch: '#F6EEDF' }]] } },
};
