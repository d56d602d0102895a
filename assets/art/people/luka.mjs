// What luka looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'luka',
  size: 1.0,
  jaw: { width: 0.86, length: 0.97 },
  build: 0.86,
  colour: '#F5C2CF',
  head: 'ShavedWavy',
  face: { nose: 'straight', browWeight: 11, brow: '#4A3036', blush: '#DC8D84' },
  colours: { skin: '#EFCBAE', hair: '#D9809A', top: '#F6EEDF', jacket: '#7B6A58', lapel: '#6C5C4C' },
  poses: {
    seated: {
      body: 'torsoGown',
      wear: [
        ['receipt', { x: 186, y: 790 }],
        ['earring', { kind: 'hoop', colour: '#F3B63F' }],
      ],
    },
  },
};
