// What olavi looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'olavi',
  size: 1.03,
  jaw: { width: 1.1, length: 1.02 },
  build: 1.16,
  colour: '#EADFCB',
  head: 'BaldSides',
  face: { nose: 'round', age: 2, browWeight: 15, brow: '#C9B9A4', blush: '#E07F6C' },
  colours: { skin: '#F3BFA3', hair: '#D8CFC2', top: '#E9E4DC', apron: '#F6EEDF' },
  poses: { seated: { body: 'torsoTee', colours: { top: '#8EB0C4' }, wear: [['bibApron', {}], ['bakerCap'], ['flourOnCheek']] } },
};
