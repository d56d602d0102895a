// What deeqa looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'deeqa',
  size: 0.99,
  colour: '#F3C877',
  head: 'Hijab',
  ink: '#15101A',
  face: { nose: 'broad', glint: true, browWeight: 11, lips: '#7E3438', blush: '#8A4230' },
  colours: { skin: '#7D4F34', hair: '#E2A234', top: '#3E6E7E' },
  poses: {
    seated: {
      body: 'torsoTurtleneck',
      wear: [
        ['hijabPattern', { colour: '#FBF5E9' }],
        ['hijabFold', { colour: '#EF6A4C' }],
      ],
    },
  },
};
