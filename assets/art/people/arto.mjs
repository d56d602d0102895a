// What arto looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'arto',
  size: 1.02,
  build: 1.04,
  colour: '#E6D19E',
  head: 'ShortMessy',
  face: { nose: 'round', age: 1, browWeight: 14, brow: '#6F6662', blush: '#D98A74' },
  colours: { skin: '#EDBC99', hair: '#9A918C', top: '#5E7A5A', apron: '#D6B27C' },
  poses: {
    seated: {
      body: 'torsoButtons',
      wear: [
        ['leftCollar'],
        ['bibApron', { pocket: ['#EF6A4C', '#3B3A55', '#EF6A4C'] }],
        ['stubble', { colour: '#9A857A' }],
        ['pencilsAtEars'],
      ],
    },
  },
};
