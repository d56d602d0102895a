// What katri looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'katri',
  size: 1.0,
  build: 1.02,
  colour: '#F0D0A8',
  head: 'Medium',
  face: { nose: 'straight', age: 1, browWeight: 11, brow: '#6E4C30', lips: '#A9473F', blush: '#D98A6C' },
  colours: { skin: '#EDC09C', hair: '#A87B4A', top: '#E8E0D0', phone: '#2B2A3C' },
  poses: {
    seated: {
      body: 'torsoPhone',
      wear: [['eyewear', { shape: 'big', frame: '#2B2030', lens: '#3B3A55', y: -186, x: -10, turn: -6, arm: false }]],
    },
  },
};
