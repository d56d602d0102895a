// What hoa looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'hoa',
  size: 0.93,
  build: 0.88,
  colour: '#F4CF86',
  head: 'GrayBun',
  face: { nose: 'round', browWeight: 11, lips: '#B2544A', blush: '#D98968' },
  colours: { skin: '#E9BF93', hair: '#26212C', top: '#2E2C45', jacket: '#E3A93A', lapel: '#E3A93A' },
  poses: { seated: { body: 'torsoDots', wear: [['letterBrooch', { x: 240, y: 766, colour: '#EF6A4C' }]] } },
};
