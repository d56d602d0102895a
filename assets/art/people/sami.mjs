// What sami looks like, as data: docs/drawing-a-place.md.
import { C } from '../../../tools/art/palette.mjs';
import { path } from '../../../tools/art/path.mjs';

export default {
  id: 'sami',
  size: 1.06,
  build: 1.16,
  colour: '#B3C8EC',
  head: 'Beanie',
  facialHair: 'FullMedium',
  face: { nose: 'broad', browWeight: 14, brow: '#4A3224', blush: '#DC8673' },
  colours: {
    skin: '#F0C6A6',
    hair: '#6B4A32',
    beard: '#6B4A32',
    cap: '#2B3560',
    top: '#6C86B8',
    jacket: '#6C86B8',
    collar: '#8FA8D2',
    pocket: '#6C86B8',
    scar: '#D9827A',
    cup: C.paper,
    pants: '#4A4654',
    shoe: '#3A2E33',
    coat: '#4F5A4A',
    mitten: '#3A2E33',
    boots: '#4A3A34',
    scarf: '#8F3B33',
  },
  poses: {
    standing: {
      body: 'straight',
      wear: [
        [
          'ironedCollar',
          { creases: [path('350,900 420,930 400,1000'), path('600,1160 660,1120 700,1190'), path('340,1240 420,1200 460,1270')] },
        ],
        ['rolledSleeve'],
        ['beanieRib'],
      ],
    },
    seated: {
      body: 'torsoCoffee',
      wear: [['ironedCollar', {}], ['wristScar', { x: 420, y: 900, turn: -20 }], ['beanieRib']],
    },
    back: { body: 'behind', seat: 'stool', hair: 'beanie', neck: 'shirtCollar' },
    'standing-coat': {
      body: 'straight',
      wear: [['wrap', { hem: 1720 }], ['hoodLaid'], ['scarf', { tail: false }], ['beanieRib']],
    },
  },
};
