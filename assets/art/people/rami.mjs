// What rami looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'rami',
  size: 1.0,
  build: 1.02,
  colour: '#F1E2A0',
  head: 'Pomp',
  face: { nose: 'straight', browWeight: 16, blush: '#C9785A' },
  colours: { skin: '#DDA981', hair: '#211B22', top: '#F3EEE6', vest: '#C94F3C', pocket: '#F3EEE6' },
  poses: {
    seated: {
      body: 'torsoButtons',
      wear: [['leftCollar'], ['vest'], ['nameBadge', { x: 556, y: 664, sticker: '#F3B63F' }], ['stubble', { colour: '#8A6650' }]],
    },
  },
};
