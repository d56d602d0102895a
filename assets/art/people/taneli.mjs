// What taneli looks like, as data: docs/drawing-a-place.md.

export default {
  id: 'taneli',
  size: 1.04,
  build: 0.9,
  colour: '#BFE0B0',
  head: 'Long',
  facialHair: 'GoateeCircle',
  face: { nose: 'long', browWeight: 11, brow: '#6A4C34', blush: '#DE907E' },
  colours: { skin: '#F3D2BC', hair: '#8A6A4C', beard: '#8A6A4C', top: '#3F5F4A' },
  poses: { seated: { body: 'torsoPointing', colours: { top: '#4E7A58' } } },
};
