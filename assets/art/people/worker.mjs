// What worker looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'worker',
  size: 1.06,
  build: 1.1,
  colour: '#E2B7A4',
  head: 'Bald',
  facialHair: 'FullMajestic',
  face: { nose: 'round', age: 0, browWeight: 14, brow: '#5E4032', blush: '#D0795F' },
  colours: { skin: '#E9B894', hair: '#6B4A38', beard: '#6B4A38', top: '#6B6E58', cap: '#B5543C' },
  poses: {
    seated: {
      body: 'torsoCrossed',
      wear: [['coveredTattoo'], ['wristWatch', { x: 352, y: 886, turn: 8, strap: '#2B2A4C' }], ['knitCap']],
    },
  },
};
