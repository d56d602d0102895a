// What nadia looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'nadia',
  size: 0.97,
  colour: '#BFE3D2',
  head: 'BunCurly',
  face: { nose: 'long', browWeight: 13, lips: '#9E463F', blush: '#B96A4E' },
  colours: { skin: '#CB9268', hair: '#2B1F22', top: '#7FBFA6' },
  poses: {
    seated: { body: 'torsoTee', wear: [['scrubs'], ['lanyard', { colour: '#41568F', card: '#F3B63F', face: 'smile', y: 760 }]] },
  },
};
