// What amal looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'amal',
  size: 0.94,
  build: 0.94,
  colour: '#CDBBE0',
  head: 'Hijab',
  ink: '#15101A',
  face: { nose: 'small', glint: true, browWeight: 12, blush: '#A85E42' },
  colours: { skin: '#AE7650', hair: '#4A3F74', top: '#C9503E' },
  poses: { seated: { body: 'torsoTurtleneck', wear: [['hijabFold'], ['headset', { colour: '#7FD0B0' }]] } },
};
