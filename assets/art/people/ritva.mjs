// What ritva looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'ritva',
  size: 0.94,
  build: 0.92,
  colour: '#CDDCC0',
  head: 'ShortVolumed',
  face: { nose: 'long', age: 2, browWeight: 8, brow: '#A7A0A0', blush: '#DE907E' },
  colours: { skin: '#F2CBB2', hair: '#ECE8E2', top: '#D9C6D4', jacket: '#6F8F6A', lapel: '#6F8F6A' },
  poses: { seated: { body: 'torsoGown', wear: [['workCoat', { tools: ['#F3B63F', '#B5483A'] }], ['loupeBand']] } },
};
