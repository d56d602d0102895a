// What rasmus looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'rasmus',
  size: 1.03,
  jaw: { width: 0.92, length: 1.02 },
  build: 0.9,
  colour: '#D6DDE8',
  head: 'ShavedRight',
  face: { nose: 'straight', browWeight: 10, brow: '#B08A55', blush: '#E58578' },
  colours: { skin: '#F8D8C6', hair: '#E3CB92', top: '#A3A9BC' },
  poses: {
    seated: {
      body: 'torsoHoodie',
      wear: [
        ['hood', { x: 0, y: 10 }],
        ['headsetRoundNeck', { colour: '#EF6A4C' }],
      ],
    },
  },
};
