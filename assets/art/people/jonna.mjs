// What jonna looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'jonna',
  size: 0.97,
  build: 0.9,
  colour: '#F6C3BB',
  head: 'LongBangs',
  face: { nose: 'small', lips: '#CF6A66', browWeight: 9, brow: '#B78C50', blush: '#EE9C92' },
  colours: { skin: '#F9DCCB', hair: '#EDD295', top: '#F6EEDF', stripe: '#E58F8A' },
  poses: { seated: { body: 'torsoExplaining', wear: [['lanyard', { colour: '#7C2F33', face: 'photo', y: 640, x: 470 }]] } },
};
