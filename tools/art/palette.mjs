// The game's colours (design/ART.md), and the muted November ones that rooms are painted with.
export const C = {
  ink: '#1D1B2E',
  paper: '#F6EEDF',
  card: '#FBF5E9',
  coral: '#EF6A4C',
  mustard: '#F3B63F',
  teal: '#2E8C88',
  sky: '#8EC3D6',
  pink: '#F2A9A0',
  leaf: '#7FAE6B',
  slate: '#56618A',
  plum: '#7A4A78',
  brick: '#B5483A',
  denim: '#41568F',
  night: '#2B2A4C',
};

export const MUTED = {
  wall: '#B9AFC4',
  wallShade: '#A79DB6',
  plaster: '#C9C2CC',
  concrete: '#A6A8B8',
  concreteShade: '#8F92A8',
  floor: '#8C7F92',
  floorShade: '#7B6F84',
  wood: '#A27F6C',
  woodShade: '#7F6158',
  cardboard: '#C9A77E',
  metal: '#AEB2C4',
  metalShade: '#8A8FA8',
  sheet: '#D9D6DF',
  linen: '#CFC4BE',
};
