// What milla looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'milla',
  size: 0.96,
  build: 0.93,
  colour: '#D8C4E4',
  head: 'MediumShade',
  face: { nose: 'small', browWeight: 9, lips: '#7F3B57', blush: '#D98A88' },
  colours: { skin: '#F0CDB4', hair: '#5A3560', top: '#54525E' },
  poses: {
    seated: {
      body: 'torsoHoodie',
      wear: [
        ['hood', { x: 0, y: 10, strings: false }],
        ['camera', { strap: '#EF6A4C' }],
      ],
    },
  },
};
