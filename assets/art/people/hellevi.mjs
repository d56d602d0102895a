// What hellevi looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'hellevi',
  size: 0.95,
  build: 1.08,
  colour: '#DCC9E8',
  head: 'ShortCurly',
  face: { nose: 'round', age: 2, browWeight: 9, brow: '#8F849A', lips: '#B9585A', blush: '#E38F88', glasses: true },
  colours: { skin: '#F3CDB6', hair: '#C2B4D2', top: '#D98C7E', sheet: '#FBF5E9', cover: '#41568F' },
  poses: {
    seated: { body: 'torsoPaper', wear: [['squaredNotebook'], ['earring', { kind: 'drop', colour: '#F6EEDF', y: 392 }]] },
  },
};
