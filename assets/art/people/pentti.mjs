// What pentti looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'pentti',
  size: 0.92,
  jaw: { width: 0.9, length: 1 },
  build: 0.9,
  colour: '#DDD0B4',
  head: 'BaldSides',
  face: { nose: 'long', age: 2, browWeight: 17, brow: '#DAD5D0', browDrop: 6, blush: '#DE8C7C' },
  colours: { skin: '#F1C8B0', hair: '#F1EDE8', top: '#A9BCCB', pocket: '#A9BCCB', cap: '#7D6B55' },
  poses: {
    seated: { body: 'torsoButtons', wear: [['leftCollar'], ['braces', { colour: '#B5483A' }], ['stickHandle'], ['flatCap']] },
  },
};
