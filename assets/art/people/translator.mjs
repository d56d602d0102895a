// What translator looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'translator',
  size: 0.98,
  colour: '#DDB99C',
  head: 'Afro',
  ink: '#15101A',
  face: { nose: 'broad', glint: true, browWeight: 11, age: 1, lips: '#8E3E3C', blush: '#A9583C' },
  colours: { skin: '#A56D49', hair: '#2A2024', top: '#8C4A50', shawl: '#B9A26B' },
  poses: {
    seated: {
      body: 'torsoTurtleneck',
      wear: [['shawl'], ['spareGlassesInHair', { frame: '#F3B63F' }], ['eyewear', { shape: 'big', frame: '#2B2030' }]],
    },
  },
};
