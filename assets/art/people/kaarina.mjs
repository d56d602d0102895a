// What kaarina looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'kaarina',
  size: 0.96,
  build: 1.12,
  colour: '#E8B8B0',
  head: 'MediumBangsFilled',
  face: { nose: 'round', age: 1, browWeight: 11, brow: '#6F2E28', lips: '#A8403C', blush: '#E08A78' },
  colours: { skin: '#F4CDB4', hair: '#A63E36', top: '#5E6BA0' },
  poses: { seated: { body: 'torsoSpeckled', wear: [['earring', { kind: 'dice', colour: '#FBF5E9', y: 396 }]] } },
};
