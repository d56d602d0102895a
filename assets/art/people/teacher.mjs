// What teacher looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'teacher',
  size: 1.02,
  build: 1.1,
  colour: '#BFD0E4',
  head: 'BaldTop',
  facialHair: 'FullMedium',
  face: { nose: 'round', age: 0, browWeight: 15, brow: '#8D8588', blush: '#D88472' },
  colours: { skin: '#F0C0A2', hair: '#A39C9E', beard: '#A8A1A2', top: '#C2573F', jacket: '#56709A', lapel: '#56709A' },
  poses: {
    seated: {
      body: 'torsoGown',
      wear: [
        ['workCoat', { tools: ['#EF6A4C', '#F3B63F'] }],
        ['safetyGoggles', { lens: '#F4E7B0', frame: '#3B3A55' }],
      ],
    },
  },
};
